"""What Exact Online still allows, kept from run to run and shared by the windows and commands of one data folder.

Loaded before the first call, so that nobody spends what another has spent; saved while calls go, at most once a second, and at the end.
Each error, and each of the last calls of a window, is saved before anything else goes out: whoever dies loses nothing of these, and of
plenty of calls at most a second's knowledge, which the next answer makes up for.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from types import TracebackType
from typing import TypeAlias

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import StoreError
from exactdesk.exact.limits import ErrorCount, LimitKeeper, Quota, Window
from exactdesk.jobs.desk import Desk
from exactdesk.store import limits as store
from exactdesk.store.limits import Kept, KeptError, KeptQuota, KeptWindow

log = logging.getLogger(__name__)

SAVE_PAUSE = 1.0
"""Seconds between two saves."""

_Error: TypeAlias = tuple[DivisionCode | None, str, bool, datetime]
"""Administration, endpoint, whether Exact Online counts it, and when."""

_Errors: TypeAlias = Counter[_Error]


class KeptLimits:
    """Keeps one `LimitKeeper` in step with what is kept; used as a context.

    A store that cannot be read or written is no reason to stop: calls then go by what this run hears itself.

    Args:
        app: tells registered apps apart, see `app_of`; login: tells users apart.
        keeper: what the calls of this run are counted by.
    """

    def __init__(self, desk: Desk, keeper: LimitKeeper, *, app: str, login: str) -> None:
        self._desk = desk
        self._keeper = keeper
        self._app = app
        self._login = login
        self._saved: dict[DivisionCode | None, Quota] = {}
        self._saved_errors: _Errors = Counter()
        self._saving = asyncio.Lock()
        self._called = asyncio.Event()
        self._ends = asyncio.Event()
        self._work: asyncio.Task[None] | None = None

    async def __aenter__(self) -> KeptLimits:
        since = self._desk.clock() - self._keeper.hour
        try:
            kept = await asyncio.to_thread(
                lambda: store.load(self._desk.database, self._app, self._login, errors_after=since)
            )
        except StoreError as error:
            log.info("what earlier runs knew of the limits cannot be read (%s)", error.code)
        else:
            self._learn(kept, Counter())
        self._keeper.keep = self._save
        self._work = asyncio.create_task(self._save_now_and_then())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._keeper.keep = None
        self._ends.set()
        self._called.set()
        assert self._work is not None
        await asyncio.wait([self._work])  # not awaited itself: a cancel would cut off the last save

    def note(self) -> None:
        """Takes note that a call was made."""
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
        async with self._saving:
            now = self._desk.clock()
            quotas = [
                _to_keep(division, quota, now)
                for division, quota in self._keeper.quotas.items()
                if quota != self._saved.get(division)
            ]
            new = _errors(self._keeper) - self._saved_errors
            forgiven = tuple(self._keeper.forgiven)
            if not quotas and not new and not forgiven:
                return
            errors = [
                KeptError(division=division, endpoint=endpoint, is_counted=is_counted, at=at)
                for division, endpoint, is_counted, at in new.elements()
            ]
            since = now - self._keeper.hour
            try:
                kept = await asyncio.to_thread(
                    lambda: store.change(
                        self._desk.database,
                        self._app,
                        self._login,
                        quotas=quotas,
                        errors=errors,
                        forgiven=forgiven,
                        errors_after=since,
                        join=_joined,
                    )
                )
            except StoreError as error:
                log.info("what is known of the limits cannot be kept now (%s)", error.code)
                return
            self._keeper.forgiven -= set(forgiven)
            self._learn(kept, new)

    def _learn(self, kept: Kept, sent: _Errors) -> None:
        """Takes over what is kept; `sent` are the errors that have just been added to it."""
        now = self._desk.clock()
        for each in reversed(kept.quotas):
            quota = quota_of(each)
            self._saved[each.division] = quota
            self._keeper.learn(each.division, quota.believed(now))
        not_sent = _errors(self._keeper) - self._saved_errors - sent  # came in while the others were being saved
        # A moment that lies ahead was noted by a clock that was wrong.
        self._saved_errors = Counter((each.division, each.endpoint, each.is_counted, each.at) for each in kept.errors)
        believed = Counter({error: count for error, count in self._saved_errors.items() if error[3] <= now})
        self._keeper.errors = counts((believed + not_sent).elements())


def app_of(base_url: str, client_id: str) -> str:
    """What Exact Online counts calls by, beside the administration: one registered app, shared by all who use it."""
    return f"{base_url} {client_id}"


def quota_of(kept: KeptQuota) -> Quota:
    """A kept quota as calls are counted by."""
    return Quota(minute=_window(kept.minute), day=_window(kept.day), minute_length=kept.minute_length)


def _window(kept: KeptWindow) -> Window:
    return Window(limit=kept.limit, remaining=kept.remaining, reset=kept.reset)


def _to_keep(division: DivisionCode | None, quota: Quota, heard_at: datetime) -> KeptQuota:
    def window(told: Window) -> KeptWindow:
        return KeptWindow(limit=told.limit, remaining=told.remaining, reset=told.reset)

    return KeptQuota(
        division=division,
        minute=window(quota.minute),
        day=window(quota.day),
        minute_length=quota.minute_length,
        heard_at=heard_at,
    )


def _joined(old: KeptQuota, new: KeptQuota) -> KeptQuota:
    trusted = quota_of(old).believed(new.heard_at)
    return _to_keep(new.division, trusted.joined(quota_of(new)), new.heard_at)


def _errors(keeper: LimitKeeper) -> _Errors:
    return Counter(
        (division, endpoint, is_counted, at)
        for (division, endpoint), count in keeper.errors.items()
        for is_counted, moments in ((True, count.counted), (False, count.refused))
        for at in moments
    )


def counts(errors: Iterable[_Error]) -> dict[tuple[DivisionCode | None, str], ErrorCount]:
    """Errors as they are counted by: per administration and endpoint."""
    found: dict[tuple[DivisionCode | None, str], ErrorCount] = {}
    for division, endpoint, is_counted, at in sorted(errors, key=lambda error: error[3]):
        known = found.get((division, endpoint), ErrorCount())
        found[division, endpoint] = known.adding(at, is_counted=is_counted)
    return found
