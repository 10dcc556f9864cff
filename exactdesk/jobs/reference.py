"""The lists of an administration, kept on this computer and renewed in as few calls as possible.

Four kinds of lists, by what Exact Online tells of them. Relations, ledger accounts, articles and projects: what changed, with a mark.
Bank accounts: what changed, by moment. Closed periods: what was closed and opened again. The others are read anew, but not each time:
they change by the month, and calls are scarce.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, TypeVar

from exactdesk.books.reference import ClosedPeriod, Division, DivisionCode, JournalType, ReferenceBook
from exactdesk.errors import Refused, UsageError
from exactdesk.exact import sync_lists
from exactdesk.exact.client import ExactClient
from exactdesk.exact.sync_lists import SyncList
from exactdesk.flow.remembered import READ_WHEN_ASKED, ListState, ReferenceList
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.store import divisions as kept_divisions
from exactdesk.store import reference as kept
from exactdesk.store.codec import Unreadable

YEARS_BACK = 2
"""Reporting years before this one whose periods are fetched: older ones are closed in any office that files its returns."""

BOOKED_IN = frozenset(JournalType) - {JournalType.PAYMENT_SERVICE}
"""Types of journals whose closed periods matter: entries can be made in them."""

DIVISIONS_AGE = timedelta(days=1)
"""Administrations known for longer are asked for anew before one is worked in: it may have moved to another database meanwhile."""

DELETIONS_KEPT = timedelta(days=55)
"""Exact Online tells of a deletion for two months: lists that were not renewed for nearly so long are read anew."""

_SYNC: Mapping[ReferenceList, SyncList[Any]] = MappingProxyType(
    {
        ReferenceList.RELATIONS: sync_lists.RELATIONS,
        ReferenceList.GL_ACCOUNTS: sync_lists.GL_ACCOUNTS,
        ReferenceList.ARTICLES: sync_lists.ARTICLES,
        ReferenceList.PROJECTS: sync_lists.PROJECTS,
    }
)
YOUNG = (*_SYNC, ReferenceList.BANK_ACCOUNTS, ReferenceList.CLOSED_PERIODS)
"""Lists that are renewed each time. The others keep for `_KEEPS`."""

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_KEEPS: Mapping[ReferenceList, timedelta] = MappingProxyType(
    {
        ReferenceList.JOURNALS: _HOUR,
        ReferenceList.VAT_CODES: _HOUR,
        ReferenceList.COST_CENTERS: _HOUR,
        ReferenceList.PERIODS: _DAY,
        ReferenceList.PAYMENT_CONDITIONS: _DAY,
        ReferenceList.COST_UNITS: _DAY,
        ReferenceList.DOCUMENT_TYPES: 7 * _DAY,
    }
)
_AT_ONCE = 2
"""Of the lists that keep for a day or more, so many are read anew at a time: after a holiday a start costs no more than after a night."""

_OPTIONAL = frozenset({ReferenceList.ARTICLES, ReferenceList.PROJECTS, ReferenceList.DOCUMENT_TYPES})
"""Lists of modules, and rights, that an office may not have: what is refused counts as empty."""

T = TypeVar("T")

_READ_WHOLE: Mapping[ReferenceList, Callable[[ExactClient, DivisionCode], Awaitable[Iterable[kept.Listed]]]] = (
    MappingProxyType(
        {
            ReferenceList.JOURNALS: ExactClient.journals,
            ReferenceList.VAT_CODES: ExactClient.vat_codes,
            ReferenceList.COST_CENTERS: ExactClient.cost_centers,
            ReferenceList.PAYMENT_CONDITIONS: ExactClient.payment_conditions,
            ReferenceList.COST_UNITS: ExactClient.cost_units,
            ReferenceList.DOCUMENT_TYPES: ExactClient.document_types,
        }
    )
)


async def divisions(desk: Desk, connection: Connection, *, report: Report = silent) -> tuple[Division, ...]:
    """The administrations that the user may enter, by name, archived and blocked ones too; also kept for later. One call, at first two."""
    report(Progress(what="fetching-divisions"))
    known = await known_divisions(desk, connection.login)
    inside = next((each.code for each in known if not each.is_archived and not each.is_blocked), None)
    found = await connection.client.divisions(inside)
    ordered = tuple(sorted(found, key=lambda division: division.name.casefold()))
    await asyncio.to_thread(lambda: kept_divisions.save(desk.database, connection.login, ordered, read_at=desk.clock()))
    return ordered


async def known_divisions(desk: Desk, login: str, search: str = "") -> tuple[Division, ...]:
    """The administrations as last fetched; empty when never."""
    return await asyncio.to_thread(kept_divisions.load, desk.database, login, search)


async def known_division(desk: Desk, login: str, code: int) -> Division | None:
    """The administration with this code or number as last fetched, without asking Exact Online; None where it is not known."""
    return _named(await known_divisions(desk, login), str(code))


async def division(desk: Desk, connection: Connection, code: int, *, report: Report = silent) -> Division:
    """The administration with this code (or with this number as users know it), fetched when it is not known, or not since yesterday.

    Raises `UsageError`: `division-unknown` when the user may not enter it, `division-archived`, `division-blocked`.
    """
    wanted = str(code)
    told_at = await asyncio.to_thread(kept_divisions.read_at, desk.database, connection.login)
    known: tuple[Division, ...] = ()
    if told_at is not None and desk.clock() - told_at < DIVISIONS_AGE:
        known = await known_divisions(desk, connection.login)
    found = _named(known, wanted)
    if found is None:
        found = _named(await divisions(desk, connection, report=report), wanted)
    if found is None:
        raise UsageError("division-unknown", division=wanted)
    if found.is_archived:
        raise UsageError("division-archived", division=wanted, name=found.name)
    if found.is_blocked:
        raise UsageError("division-blocked", division=wanted, name=found.name)
    return found


def _named(known: Iterable[Division], wanted: str) -> Division | None:
    candidates = tuple(known)
    by_code = (each for each in candidates if str(each.code) == wanted)
    by_number = (each for each in candidates if each.hid == wanted)
    return next(by_code, None) or next(by_number, None)


async def reference_book(
    desk: Desk,
    connection: Connection,
    of: Division,
    *,
    report: Report = silent,
    max_age: timedelta = timedelta(0),
    only: Collection[ReferenceList] = tuple(ReferenceList),
    also: Collection[ReferenceList] = (),
    fresh: bool = False,
    known: ReferenceBook | None = None,
) -> ReferenceBook:
    """All lists of an administration, renewed where they are older than `max_age`; some keep longer (see the module).

    Lists that were kept before the administration moved to another database are read anew, for its marks start again then. When
    nothing changed a renewal takes at most twelve calls.

    Args:
        desk, connection, of, report: as their types say.
        max_age: zero renews what changes every day.
        only: renews these alone; what was never read is read all the same.
        also: of the lists that are read when asked for alone, those that are asked for now.
        fresh: reads all lists as if they had never been read, but for what Exact Online tells changes of.
        known: the lists as this caller has them, so that what did not change need not be read again.
    """
    db, login, code = desk.database, connection.login, of.code
    states = await asyncio.to_thread(kept.list_states, db, login, code)
    now = desk.clock()
    if _is_outdated(of, states, now):
        await asyncio.to_thread(kept.forget_division, db, login, code)
        states, known = {}, None
    due = _due(states, now, max_age, only, also, fresh=fresh)
    renewal = _Renewal(desk=desk, connection=connection, code=code, states=states, report=report, fresh=fresh)
    same: Collection[ReferenceList] = ()
    if known is not None and known.division.code == code:
        same = [name for name, state in states.items() if state.read_at == known.listed_at.get(name.value)]
    try:
        await renewal.run(due)
        left = [name for name in same if name not in renewal.changed]
        book = await asyncio.to_thread(lambda: kept.load_book(db, login, code, young=YOUNG, known=known, same=left))
    except Unreadable:
        book = None
    if book is None:  # kept by another version of the program: read all anew
        await asyncio.to_thread(kept.forget_division, db, login, code)
        await _Renewal(desk=desk, connection=connection, code=code, states={}, report=report).run(
            tuple(name for name in ReferenceList if name not in READ_WHEN_ASKED or name in also or name in states)
        )
        book = await kept_book(desk, login, code)
        assert book is not None
    return book


async def kept_book(desk: Desk, login: str, code: DivisionCode) -> ReferenceBook | None:
    """The lists as they were last fetched, without asking Exact Online; None when they never were. Its `read_at` tells their age."""
    return await asyncio.to_thread(lambda: kept.load_book(desk.database, login, code, young=YOUNG))


async def list_ages(desk: Desk, login: str, code: DivisionCode) -> tuple[ListState, ...]:
    """How old each kept list of an administration is and how many members it has; lists that were never read are absent."""
    states = await asyncio.to_thread(kept.list_states, desk.database, login, code)
    return tuple(states[name] for name in ReferenceList if name in states)


def _is_outdated(of: Division, states: Mapping[ReferenceList, ListState], now: datetime) -> bool:
    read = [states[name].read_at for name in _SYNC if name in states]
    if not read:
        return False
    has_moved = of.moved_on is not None and min(read).date() <= of.moved_on
    return has_moved or now - min(read) > DELETIONS_KEPT


def _due(
    states: Mapping[ReferenceList, ListState],
    now: datetime,
    max_age: timedelta,
    only: Collection[ReferenceList],
    also: Collection[ReferenceList],
    *,
    fresh: bool,
) -> tuple[ReferenceList, ...]:
    """The lists to renew now, in their order."""
    due = [name for name in ReferenceList if name not in states and (name not in READ_WHEN_ASKED or name in also)]
    by_turns: dict[ReferenceList, float] = {}
    for name in only:
        if name not in states:
            continue
        is_refused = name in _SYNC and states[name].timestamp is None
        keeps = _DAY if is_refused else _KEEPS.get(name, timedelta(0))
        age = now - states[name].read_at
        if fresh or age >= max(max_age, keeps):
            if keeps >= _DAY and not fresh:
                by_turns[name] = age / keeps
            else:
                due.append(name)
    if due:
        due += sorted(by_turns, key=by_turns.__getitem__, reverse=True)[:_AT_ONCE]
    return tuple(name for name in ReferenceList if name in due)


@dataclass(slots=True, kw_only=True)
class _Renewal:
    """One renewal of some lists. `states` tells of those that were read before."""

    desk: Desk
    connection: Connection
    code: DivisionCode
    states: Mapping[ReferenceList, ListState]
    report: Report
    fresh: bool = False
    changed: set[ReferenceList] = field(default_factory=set)

    async def run(self, due: Collection[ReferenceList]) -> None:
        """Fetches these lists and keeps them, one after the other: what is fetched stays when a later one fails."""
        tells_deletions = False
        for done, name in enumerate(due):
            self.report(Progress(what=f"fetching-{name.value}", done=done, total=len(due)))
            try:
                await self._renew(name)
            except Refused as refusal:
                if name not in _OPTIONAL or refusal.status not in (403, 404):
                    raise
                await self._keep_whole(name, ())
            tells_deletions |= name in _SYNC and name in self.states
        if tells_deletions:
            marks = [state.timestamp for name, state in self.states.items() if name in _SYNC and state.timestamp]
            await self._carry_out_deletions(min(marks, default=None))

    async def _renew(self, name: ReferenceList) -> None:
        client, state = self.connection.client, self.states.get(name)
        if name is ReferenceList.RELATIONS and state is None:
            await self._fill_relations()
        elif name in _SYNC:
            await self._renew_changed(name, state)
        elif name is ReferenceList.BANK_ACCOUNTS:
            await self._renew_bank_accounts(state)
        elif name is ReferenceList.CLOSED_PERIODS:
            await self._renew_closed_periods(state)
        elif name is ReferenceList.PERIODS:
            await self._keep_whole(name, await client.periods(self.code, self._years[0]))
        else:
            await self._keep_whole(name, await _READ_WHOLE[name](client, self.code))

    async def _fill_relations(self) -> None:
        """Reads relations for the first time, part by part; goes on where an earlier run was broken off."""
        name, read_at = ReferenceList.RELATIONS, self.desk.clock()
        begun_at = (await self._store(kept.unfinished)).get(name)
        if begun_at is None:
            await self._store(kept.begin_list, name)
        mark, count = begun_at, 0
        async for part in self.connection.client.changed(self.code, sync_lists.RELATIONS, begun_at):
            await self._store(kept.add_part, name, part.items, timestamp=part.timestamp)
            mark, count = part.timestamp or mark, count + len(part.items)
            self.report(Progress(what="filling-relations", done=count, facts={"count": str(count)}))
        await self._store(kept.finish_list, name, read_at=read_at, timestamp=mark)
        self.changed.add(name)
        if begun_at is not None:
            await self._carry_out_deletions(begun_at)

    async def _renew_changed(self, name: ReferenceList, state: ListState | None) -> None:
        since, read_at = None if state is None else state.timestamp, self.desk.clock()
        found: list[kept.Listed] = []
        mark = since
        async for part in self.connection.client.changed(self.code, _SYNC[name], since):
            found.extend(part.items)
            mark = part.timestamp or mark
        keep = kept.save_list if since is None else kept.change_list
        await self._store(keep, name, found, read_at=read_at, timestamp=mark)
        if found or since is None:
            self.changed.add(name)

    async def _carry_out_deletions(self, since: int | None) -> None:
        """Takes out of all lists what was deleted after a mark, or after the deletions that were carried out before."""
        known = await self._store(kept.deletions_known)
        mark = since if known is None else known
        if mark is None:
            return
        deletions = await self.connection.client.deleted(self.code, mark)
        gone = frozenset().union(*deletions.ids.values())
        self.changed |= await self._store(kept.take_out, gone, timestamp=deletions.timestamp)

    async def _renew_bank_accounts(self, state: ListState | None) -> None:
        """Takes over changed bank accounts; reads all of them where changes are not told, then once a day."""
        name, read_at, client = ReferenceList.BANK_ACCOUNTS, self.desk.clock(), self.connection.client
        if state is not None and not self.fresh:
            part = await client.changed_bank_accounts(self.code, state.timestamp or 0)
            if part is not None:
                await self._store(kept.change_list, name, part.items, read_at=read_at, timestamp=part.timestamp)
                if part.items:
                    self.changed.add(name)
                return
            if read_at - state.read_at < _DAY:
                return
        mark: int | None = None
        if state is None:  # part by part: there may be many, and nothing is lost when this is broken off
            await self._store(kept.begin_list, name)
            async for part in client.bank_accounts(self.code):
                await self._store(kept.add_part, name, part.items, timestamp=None)
                mark = part.timestamp
            await self._store(kept.finish_list, name, read_at=read_at, timestamp=mark)
        else:
            found: list[kept.Listed] = []
            async for part in client.bank_accounts(self.code):
                found.extend(part.items)
                mark = part.timestamp
            await self._store(kept.save_list, name, found, read_at=read_at, timestamp=mark)
        self.changed.add(name)

    async def _renew_closed_periods(self, state: ListState | None) -> None:
        name, read_at, client = ReferenceList.CLOSED_PERIODS, self.desk.clock(), self.connection.client
        journals = tuple(
            each.code
            for each in await self._store(kept.load_list, ReferenceList.JOURNALS)
            if each.type in BOOKED_IN and not each.is_blocked
        )
        if state is None or self.fresh:
            known = frozenset(await client.closed_periods(self.code, self._years, journals))
        else:
            known = frozenset(await self._store(kept.load_list, name))
            changes = await client.changed_periods(self.code, self._years, _closed_for_all(known, journals), journals)
            known = (known - changes.opened) | changes.closed
        still = sorted(each for each in known if each.year in self._years and each.journal in journals)
        await self._store(kept.save_list, name, still, read_at=read_at)
        self.changed.add(name)

    async def _keep_whole(self, name: ReferenceList, found: Iterable[kept.Listed]) -> None:
        await self._store(kept.save_list, name, found, read_at=self.desk.clock())
        self.changed.add(name)

    @property
    def _years(self) -> range:
        this = self.desk.clock().year
        return range(this - YEARS_BACK, this + 2)

    async def _store(self, act: Callable[..., T], *arguments: object, **named: object) -> T:
        """Lets the store do something with the lists of this administration, off the loop's thread."""
        db, login = self.desk.database, self.connection.login
        return await asyncio.to_thread(lambda: act(db, login, self.code, *arguments, **named))


def _closed_for_all(known: Collection[ClosedPeriod], journals: Collection[str]) -> tuple[tuple[int, int], ...]:
    """The periods, as a year and number, that are closed in all of these journals."""
    closed = Counter((each.year, each.number) for each in known if each.journal in journals)
    return tuple(period for period, count in closed.items() if count == len(journals))
