"""Who owns the work that a page starts: a scope that reports what fails and takes its tasks along when it closes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any

Reporter = Callable[[Exception], None]


class TaskScope:
    """Owns tasks. A failure goes to one reporter; closing cancels what still runs and waits for it."""

    def __init__(self, report: Reporter) -> None:
        self._report = report
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_closed = False

    def start(self, work: Coroutine[Any, Any, None], *, name: str = "") -> asyncio.Task[None]:
        """Runs `work` as a task of this scope. A scope that is closed starts nothing and raises `RuntimeError`."""
        if self._is_closed:
            work.close()
            raise RuntimeError("the scope is closed")
        task = asyncio.get_running_loop().create_task(self._watch(work), name=name or None)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: work.close())  # it never began when it was cancelled at once
        return task

    @property
    def is_busy(self) -> bool:
        return bool(self._tasks)

    async def cancel(self) -> None:
        """Cancels what runs and waits until it has stopped; the scope can be used again."""
        await self._stop(tuple(self._tasks))

    async def cancel_others(self) -> None:
        """The same for all tasks but the one that asks."""
        await self._stop(tuple(self._tasks - {asyncio.current_task()}))

    @staticmethod
    async def _stop(tasks: tuple[asyncio.Task[None], ...]) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def close(self) -> None:
        """Cancels what runs, waits until it has stopped, and starts nothing any more."""
        self._is_closed = True
        await self.cancel()

    async def __aenter__(self) -> TaskScope:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _watch(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception as error:  # noqa: BLE001 - the one reporter tells known errors from crashes
            self._report(error)
