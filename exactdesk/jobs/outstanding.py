"""What is outstanding in an administration: read in few calls, kept as a snapshot, there without a connection too."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from exactdesk.books.ledger import LedgerLine
from exactdesk.books.outstanding import Overview, Road, Snapshot, ToldItem
from exactdesk.books.reference import Division, DivisionCode, Journal, Side
from exactdesk.errors import Broken, NotReached, Refused
from exactdesk.flow.outstanding_changes import PAYMENTS_NOT_READ
from exactdesk.flow.outstanding_past import approximated, as_of, partners_wanted
from exactdesk.flow.outstanding_read import Told, read_items, without_anchor
from exactdesk.flow.remembered import ReferenceList
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.problems import Problem, Severity
from exactdesk.store import outstanding as kept
from exactdesk.store import reference as kept_lists
from exactdesk.store.codec import Unreadable

log = logging.getLogger(__name__)

SMALL = 600
"""Items up to which the list of open items, sixty a call, is no more dear than all payment terms there ever were, a thousand a call."""

TRY_AGAIN_AFTER = timedelta(hours=20)
"""After a refusal of the payment terms the list is read at once, until so long after: each refusal counts with Exact Online."""

PARTNERS_WITHIN = timedelta(days=180)
"""How long before a day in the past the lines of the ledger are read at once; older ones that matter are asked for one by one."""

_UNREACHED = frozenset({"not-reached", "exact-maintenance"})
"""What concerns all of Exact Online, and not one way of asking."""


async def outstanding(
    desk: Desk,
    connection: Connection,
    division: Division,
    sides: Iterable[Side] = tuple(Side),
    *,
    report: Report = silent,
) -> Mapping[Side, Snapshot]:
    """What is outstanding now on these sides; each side is kept as the last snapshot of its administration.

    Costs one call for Exact Online's own sums, then per side one for each thousand open payment terms and one for what has none. Where
    payment terms cannot be read, the list of open items is: one call for each sixty.

    Raises `NotReached`, `Busy`, `Refused` (no right to see it), `Broken`, `SignInError` and `StoreError`.
    """
    wanted = tuple(dict.fromkeys(sides))
    overviews = await _overviews(connection, division)
    journals = await _journals(desk, connection, division)
    found: dict[Side, Snapshot] = {}
    for done, side in enumerate(wanted):
        report(Progress(what=f"fetching-outstanding-{side.value}", done=done, total=len(wanted)))
        snapshot = await _read(desk, connection, division, side, overviews.get(side), journals)
        await asyncio.to_thread(kept.save, desk.database, connection.login, snapshot)
        found[side] = snapshot
    return found


async def outstanding_on(
    desk: Desk,
    connection: Connection,
    division: Division,
    day: date,
    sides: Iterable[Side] = tuple(Side),
    *,
    report: Report = silent,
) -> Mapping[Side, Snapshot]:
    """What was open at the end of a day; today and days to come give what is open now. Nothing but what is open now is kept.

    Costs, beside what `outstanding` does, a call for each thousand lines of the ledger since half a year before the day. Where the ledger
    may not be read, what is open now and was there by then is given, and the snapshot says so.

    Raises as `outstanding`.
    """
    found = dict(await outstanding(desk, connection, division, sides, report=report))
    if day >= desk.clock().astimezone().date():
        return found
    for done, (side, now) in enumerate(found.items()):
        report(Progress(what="fetching-ledger", done=done, total=len(found)))
        try:
            lines = await _ledger(connection, division, side, day)
        except (Refused, Broken) as error:
            log.info("the ledger was not told (%s)", error.code)
            found[side] = approximated(now, day)
        except NotReached as error:
            if error.code in _UNREACHED:
                raise
            log.info("the ledger did not come (%s)", error.code)
            found[side] = approximated(now, day)
        else:
            found[side] = await asyncio.to_thread(as_of, now, lines, day)
    return found


async def _ledger(connection: Connection, division: Division, side: Side, day: date) -> tuple[LedgerLine, ...]:
    """The lines that tell what was open on a day, with the older ones that later ones are matched with."""
    ask = connection.client.outstanding
    accounts = await ask.control_accounts(division.code, side)
    if not accounts:
        return ()
    lines = await ask.ledger_since(division.code, accounts, day - PARTNERS_WITHIN)
    return (*lines, *await ask.ledger_lines(division.code, partners_wanted(lines, day)))


async def kept_snapshot(desk: Desk, login: str, division: int, side: Side) -> Snapshot | None:
    """The last snapshot, without asking Exact Online; None when there is none. Raises `StoreError`."""
    return await asyncio.to_thread(kept.load, desk.database, login, DivisionCode(division), side)


async def _overviews(connection: Connection, division: Division) -> Mapping[Side, Overview]:
    try:
        return await connection.client.outstanding.overview(division.code)
    except (Refused, Broken) as error:
        log.info("the overview of outstanding items was not told (%s)", error.code)
    except NotReached as error:
        if error.code in _UNREACHED:
            raise
        log.info("the overview of outstanding items did not come (%s)", error.code)
    return {}


async def _read(
    desk: Desk,
    connection: Connection,
    division: Division,
    side: Side,
    overview: Overview | None,
    journals: Mapping[str, int],
) -> Snapshot:
    read_at = desk.clock()
    notes: list[Problem] = []
    others: tuple[ToldItem, ...] = ()
    anchor: ToldItem | None = None
    told = await _terms(desk, connection, division, side, overview)
    road = Road.TERMS
    if told is None:
        road = Road.LIST
        told = await connection.client.outstanding.listed(division.code, side)
        notes.append(Problem(code="outstanding-from-list", severity=Severity.NOTE))
    else:
        others, anchor, other_notes = await _others(connection, division, side, told)
        notes += other_notes
    rates = await _rates(connection, division, (*told, *others))
    facts = Told(
        side=side,
        currency=division.currency,
        items=told,
        others=others,
        anchor=anchor,
        overview=overview,
        journals=journals,
        rates=rates,
    )
    items, found = await asyncio.to_thread(read_items, facts)
    return Snapshot(
        division=division.code,
        side=side,
        currency=division.currency,
        read_at=read_at,
        items=items,
        overview=overview,
        notes=(*found, *notes),
        road=road,
    )


async def _terms(
    desk: Desk, connection: Connection, division: Division, side: Side, overview: Overview | None
) -> tuple[ToldItem, ...] | None:
    """Open payment terms; None where Exact Online does not give them."""
    is_small = overview is not None and overview.count <= SMALL
    last = await kept_snapshot(desk, connection.login, division.code, side)
    if is_small and last is not None and last.road is Road.LIST and desk.clock() - last.read_at < TRY_AGAIN_AFTER:
        return None
    try:
        return await connection.client.outstanding.terms(division.code, side, may_read_all=not is_small)
    except (Refused, Broken) as error:
        log.info("payment terms were refused (%s)", error.code)
    except NotReached as error:
        if error.code in _UNREACHED:
            raise
        log.info("payment terms did not come (%s)", error.code)
    return None


async def _others(
    connection: Connection, division: Division, side: Side, terms: Sequence[ToldItem]
) -> tuple[tuple[ToldItem, ...], ToldItem | None, list[Problem]]:
    """What is open without a payment term (payments that are not matched, entries of general journals), and an entry that both know."""
    beside = tuple(dict.fromkeys(each.journal for each in terms if each.journal))
    known = max(terms, key=lambda each: abs(each.amount), default=None)
    number = None if known is None else known.entry_number
    try:
        listed = await connection.client.outstanding.listed(division.code, side, beside=beside, anchor=number)
    except (Refused, Broken) as error:
        log.info("items without a payment term were refused (%s)", error.code)
    except NotReached as error:
        if error.code in _UNREACHED:
            raise
        log.info("items without a payment term did not come (%s)", error.code)
    else:
        return (*without_anchor(listed, beside), [])
    return (), None, [Problem(code=PAYMENTS_NOT_READ, severity=Severity.WARN)]


async def _journals(desk: Desk, connection: Connection, division: Division) -> Mapping[str, int]:
    """The types of journals by code: as kept, or asked for."""
    try:
        kept_ones: tuple[Journal, ...] = await asyncio.to_thread(
            kept_lists.load_list, desk.database, connection.login, division.code, ReferenceList.JOURNALS
        )
    except Unreadable as error:
        log.warning("the kept %s of another version of the program are asked for anew", error)
        kept_ones = ()
    try:
        journals = kept_ones or await connection.client.journals(division.code)
    except (Refused, Broken) as error:
        log.info("the journals were not told (%s)", error.code)
        journals = ()
    return {journal.code: journal.type for journal in journals}


async def _rates(
    connection: Connection, division: Division, told: Sequence[ToldItem]
) -> Mapping[tuple[str, int], Decimal]:
    """Rates of the entries in another currency whose amount in the administration's was not told."""
    foreign = {
        each.entry_number
        for each in told
        if each.amount_dc is None and each.currency not in ("", division.currency) and each.entry_number
    }
    if not foreign:
        return {}
    try:
        return await connection.client.outstanding.rates(division.code, sorted(foreign))
    except (Refused, Broken) as error:
        log.info("exchange rates were not told (%s)", error.code)
    except NotReached as error:
        if error.code in _UNREACHED:
            raise
        log.info("exchange rates did not come (%s)", error.code)
    return {}
