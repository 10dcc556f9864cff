"""What a test must not leave behind: warnings in the log, threads that still run, tasks that nobody awaits."""

from __future__ import annotations

import asyncio
import functools
import logging
import threading
from collections.abc import Awaitable, Callable
from typing import Any

PATIENCE = 2.0  # seconds that a thread gets to end by itself


class LogWatch(logging.Handler):
    """Collects what is logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(level=logging.WARNING)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def still_running(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads that were not there before and do not end when waited for."""
    new = [thread for thread in threading.enumerate() if thread not in before]
    for thread in new:
        thread.join(PATIENCE)
    return [thread for thread in new if thread.is_alive()]


def awaits_all_its_tasks(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """The same test, failing when it ends while a task that it started still runs."""

    @functools.wraps(test)
    async def watched(*args: Any, **kwargs: Any) -> None:
        before = asyncio.all_tasks()
        await test(*args, **kwargs)
        for _ in range(5):  # a cancelled task needs a turn of the loop to end
            await asyncio.sleep(0)
        left = [task for task in asyncio.all_tasks() - before if not task.done()]
        assert not left, f"tasks that nobody awaited: {left}"

    return watched
