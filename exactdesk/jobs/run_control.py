"""Pause and stop of what is sent, and the finishing of what is in flight."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any, TypeVar

from exactdesk.errors import ExactDeskError

Done = TypeVar("Done")


class RunControl:
    """Pause and stop, between documents."""

    def __init__(self) -> None:
        self._may_go = asyncio.Event()
        self._may_go.set()
        self._stop = asyncio.Event()

    @property
    def is_paused(self) -> bool:
        return not self._may_go.is_set()

    @property
    def is_stopped(self) -> bool:
        return self._stop.is_set()

    def pause(self) -> None:
        """Nothing is sent from now on until `go_on`."""
        self._may_go.clear()

    def go_on(self) -> None:
        self._may_go.set()

    def stop(self) -> None:
        """Ends the run after the document in flight."""
        self._stop.set()
        self._may_go.set()

    async def gate(self) -> bool:
        """Waits while paused; whether the next document may be sent."""
        await self._may_go.wait()
        return not self.is_stopped

    async def rest(self, pause: Awaitable[object]) -> None:
        """Waits for the pause to pass, or until the run is stopped."""
        ways = [asyncio.ensure_future(pause), asyncio.ensure_future(self._stop.wait())]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)


async def finished(work: Coroutine[Any, Any, Done]) -> Done:
    """The outcome of what was sent; a cancel that comes meanwhile is heard only when it is written down."""
    task = asyncio.create_task(work)
    is_cancelled = False
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            is_cancelled = True
        except ExactDeskError:
            pass  # told by `result` below
    if is_cancelled:
        task.exception()
        raise asyncio.CancelledError
    return task.result()
