"""The lists of an administration, kept on this computer and renewed in as few calls as possible."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import timedelta

from exactdesk.books.reference import Division, DivisionCode, ReferenceBook
from exactdesk.errors import UsageError
from exactdesk.flow.remembered import ListState, ReferenceList
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.store import reference as kept

YEARS_BACK = 2
"""Reporting years before this one whose periods are fetched: older ones are closed in any office that files its returns."""

_LISTS = tuple(ReferenceList)


async def divisions(desk: Desk, connection: Connection, *, report: Report = silent) -> tuple[Division, ...]:
    """The administrations that the user may enter, by name, archived and blocked ones too; also kept for later. Two calls."""
    report(Progress(what="fetching-divisions"))
    me = await connection.client.me()
    found = await connection.client.divisions(me.current_division)
    ordered = tuple(sorted(found, key=lambda division: division.name.casefold()))
    await asyncio.to_thread(lambda: kept.save_divisions(desk.database, connection.login, ordered, read_at=desk.clock()))
    return ordered


async def known_divisions(desk: Desk, login: str, search: str = "") -> tuple[Division, ...]:
    """The administrations as last fetched; empty when never."""
    return await asyncio.to_thread(kept.load_divisions, desk.database, login, search)


async def division(desk: Desk, connection: Connection, code: int, *, report: Report = silent) -> Division:
    """The administration with this code (or with this number as users know it), fetched when it is not known yet.

    Raises `UsageError`: `division-unknown` when the user may not enter it, `division-archived`, `division-blocked`.
    """
    wanted = str(code)
    found: Division | None = None
    for known in (await known_divisions(desk, connection.login), None):
        candidates = known if known is not None else await divisions(desk, connection, report=report)
        found = next((each for each in candidates if str(each.code) == wanted), None) or next(
            (each for each in candidates if each.hid == wanted), None
        )
        if found is not None:
            break
    if found is None:
        raise UsageError("division-unknown", division=wanted)
    if found.is_archived:
        raise UsageError("division-archived", division=wanted, name=found.name)
    if found.is_blocked:
        raise UsageError("division-blocked", division=wanted, name=found.name)
    return found


async def reference_book(
    desk: Desk, connection: Connection, of: Division, *, report: Report = silent, max_age: timedelta = timedelta(0)
) -> ReferenceBook:
    """All lists of an administration, renewed where they are older than `max_age`.

    Relations and ledger accounts are renewed by what changed since the last time; the short lists are read anew. Lists that were
    kept before the administration moved to another database are read anew as well, for its timestamps start again then.
    """
    states = await asyncio.to_thread(kept.list_states, desk.database, connection.login, of.code)
    if of.moved_on is not None and any(state.read_at.date() <= of.moved_on for state in states.values()):
        await asyncio.to_thread(kept.forget_division, desk.database, connection.login, of.code)
        states = {}
    now = desk.clock()
    due = [name for name in _LISTS if name not in states or now - states[name].read_at >= max_age]
    for done, name in enumerate(due):
        report(Progress(what=f"fetching-{name.value}", done=done, total=len(due)))
        await _renew(desk, connection, of.code, name, states.get(name))
    book = await asyncio.to_thread(kept.load_book, desk.database, connection.login, of.code)
    if book is None:  # kept by another version of the program: read all anew
        await asyncio.to_thread(kept.forget_division, desk.database, connection.login, of.code)
        for name in _LISTS:
            await _renew(desk, connection, of.code, name, None)
        book = await asyncio.to_thread(kept.load_book, desk.database, connection.login, of.code)
        assert book is not None
    return book


async def kept_book(desk: Desk, login: str, code: DivisionCode) -> ReferenceBook | None:
    """The lists as they were last fetched, without asking Exact Online; None when they never were. Its `read_at` tells their age."""
    return await asyncio.to_thread(kept.load_book, desk.database, login, code)


async def _renew(
    desk: Desk, connection: Connection, code: DivisionCode, name: ReferenceList, state: ListState | None
) -> None:
    client, now = connection.client, desk.clock()
    if name in (ReferenceList.RELATIONS, ReferenceList.GL_ACCOUNTS):
        since = None if state is None else state.timestamp
        changes = (
            await client.relations(code, since)
            if name is ReferenceList.RELATIONS
            else await client.gl_accounts(code, since)
        )
        if since is None:
            await asyncio.to_thread(
                lambda: kept.save_list(
                    desk.database,
                    connection.login,
                    code,
                    name,
                    changes.items,
                    read_at=now,
                    timestamp=changes.timestamp,
                )
            )
        else:
            await asyncio.to_thread(
                lambda: kept.change_list(
                    desk.database,
                    connection.login,
                    code,
                    name,
                    changes.items,
                    changes.deleted_ids,
                    read_at=now,
                    timestamp=changes.timestamp,
                )
            )
        return
    first_year = now.year - YEARS_BACK
    found: Iterable[kept.Listed]
    match name:
        case ReferenceList.JOURNALS:
            found = await client.journals(code)
        case ReferenceList.VAT_CODES:
            found = await client.vat_codes(code)
        case ReferenceList.PAYMENT_CONDITIONS:
            found = await client.payment_conditions(code)
        case ReferenceList.COST_CENTERS:
            found = await client.cost_centers(code)
        case ReferenceList.COST_UNITS:
            found = await client.cost_units(code)
        case ReferenceList.PERIODS:
            found = await client.periods(code, first_year)
        case _:
            found = await client.closed_periods(code, range(first_year, now.year + 2))
    await asyncio.to_thread(lambda: kept.save_list(desk.database, connection.login, code, name, found, read_at=now))
