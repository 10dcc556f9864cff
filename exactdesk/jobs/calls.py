"""The log of calls: what this program says to other computers, and to whom. Kept as it happens, shown to whoever wants to know."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from datetime import timedelta
from types import TracebackType

from exactdesk.errors import StoreError
from exactdesk.exact.calls import Call
from exactdesk.exact.limits import Budget, Quota
from exactdesk.jobs.desk import Desk
from exactdesk.store import calls as store
from exactdesk.store.calls import KeptCall, KeptHost

__all__ = ["SHOWN", "Budget", "Call", "CallLog", "KeptCall", "KeptHost", "Quota", "hosts", "last_calls"]

log = logging.getLogger(__name__)

SAVE_PAUSE = 1.0
"""Seconds between two saves."""

SHOWN = 2000
"""Calls that a page shows; all that are kept can be exported."""

_DIVISION = re.compile(r"/api/v1/(?:beta/)?(\d{1,9})/")


class CallLog:
    """Writes calls down, at most once a second and at the end; used as a context.

    A store that cannot be written is no reason to stop: what could not be kept is told in the program's log.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._made: list[KeptCall] = []
        self._called = asyncio.Event()
        self._ends = asyncio.Event()
        self._work: asyncio.Task[None] | None = None

    async def __aenter__(self) -> CallLog:
        self._work = asyncio.create_task(self._save_now_and_then())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ends.set()
        self._called.set()
        assert self._work is not None
        await asyncio.wait([self._work])  # not awaited itself: a cancel would cut off the last save

    def __call__(self, call: Call) -> None:
        """Takes note of a call."""
        self._made.append(kept_call(call))
        self._called.set()

    async def _save_now_and_then(self) -> None:
        while not self._ends.is_set():
            await self._called.wait()
            self._called.clear()
            await self._save()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SAVE_PAUSE):
                    await self._ends.wait()
        await self._save()

    async def _save(self) -> None:
        made, self._made = self._made, []
        try:
            await asyncio.to_thread(store.add, self._desk.database, made)
        except StoreError as error:
            log.info("%d calls could not be written down (%s)", len(made), error.code)


def kept_call(call: Call) -> KeptCall:
    """A call as it is kept."""
    division = _DIVISION.match(call.path)
    return KeptCall(
        at=call.when,
        host=call.host,
        division=int(division[1]) if division else None,
        method=call.method,
        path=call.path,
        purpose=call.purpose,
        status=call.status,
        sent=call.sent_bytes,
        received=call.bytes,
        took=timedelta(seconds=max(0.0, call.seconds)),
        minute_left=call.limits.minute.remaining,
        day_left=call.limits.day.remaining,
    )


async def last_calls(desk: Desk, count: int = store.KEPT) -> tuple[KeptCall, ...]:
    """The last of the calls that are kept, the newest first. Raises `StoreError`."""
    return await asyncio.to_thread(store.last, desk.database, count)


async def hosts(desk: Desk) -> tuple[KeptHost, ...]:
    """Every host that this program ever spoke to from this data folder, the last one first. Raises `StoreError`."""
    return await asyncio.to_thread(store.hosts, desk.database)
