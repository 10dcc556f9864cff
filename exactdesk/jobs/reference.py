"""The lists of an administration, kept on this computer and renewed in as few calls as possible."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from exactdesk.books.reference import (
    Division,
    DivisionCode,
    GLAccount,
    GLAccountId,
    JournalType,
    ReferenceBook,
    Relation,
    RelationId,
)
from exactdesk.errors import UsageError
from exactdesk.exact.client import Changes
from exactdesk.flow.remembered import ListState, ReferenceList
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.store import reference as kept

YEARS_BACK = 2
"""Reporting years before this one whose periods are fetched: older ones are closed in any office that files its returns."""

INVOICE_JOURNALS = frozenset(
    {JournalType.SALES, JournalType.SALES_RETURN, JournalType.PURCHASE, JournalType.PURCHASE_RETURN}
)

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
    await _renew(desk, connection, of.code, due, states, report)
    book = await asyncio.to_thread(kept.load_book, desk.database, connection.login, of.code)
    if book is None:  # kept by another version of the program: read all anew
        await asyncio.to_thread(kept.forget_division, desk.database, connection.login, of.code)
        await _renew(desk, connection, of.code, _LISTS, {}, report)
        book = await asyncio.to_thread(kept.load_book, desk.database, connection.login, of.code)
        assert book is not None
    return book


async def kept_book(desk: Desk, login: str, code: DivisionCode) -> ReferenceBook | None:
    """The lists as they were last fetched, without asking Exact Online; None when they never were. Its `read_at` tells their age."""
    return await asyncio.to_thread(kept.load_book, desk.database, login, code)


async def _renew(
    desk: Desk,
    connection: Connection,
    code: DivisionCode,
    due: Sequence[ReferenceList],
    states: Mapping[ReferenceList, ListState],
    report: Report,
) -> None:
    """Fetches these lists and keeps them; relations and ledger accounts together, for they share the list of deletions."""
    done = 0
    journals: tuple[str, ...] = ()
    for name in due:
        report(Progress(what=f"fetching-{name.value}", done=done, total=len(due)))
        done += 1
        if name is ReferenceList.GL_ACCOUNTS and ReferenceList.RELATIONS in due:
            continue
        if name is ReferenceList.RELATIONS and ReferenceList.GL_ACCOUNTS in due:
            read_at = desk.clock()
            relations, accounts = await connection.client.changes(
                code, _since(states, name), _since(states, ReferenceList.GL_ACCOUNTS)
            )
            await _keep_changes(desk, connection, code, name, relations, states, read_at)
            await _keep_changes(desk, connection, code, ReferenceList.GL_ACCOUNTS, accounts, states, read_at)
        elif name is ReferenceList.RELATIONS:
            read_at = desk.clock()
            relations = await connection.client.relations(code, _since(states, name))
            await _keep_changes(desk, connection, code, name, relations, states, read_at)
        elif name is ReferenceList.GL_ACCOUNTS:
            read_at = desk.clock()
            accounts = await connection.client.gl_accounts(code, _since(states, name))
            await _keep_changes(desk, connection, code, name, accounts, states, read_at)
        else:
            journals = await _read_anew(desk, connection, code, name, journals)


def _since(states: Mapping[ReferenceList, ListState], name: ReferenceList) -> int | None:
    state = states.get(name)
    return None if state is None else state.timestamp


async def _keep_changes(
    desk: Desk,
    connection: Connection,
    code: DivisionCode,
    name: ReferenceList,
    changes: Changes[Relation, RelationId] | Changes[GLAccount, GLAccountId],
    states: Mapping[ReferenceList, ListState],
    read_at: datetime,
) -> None:
    db, login, timestamp = desk.database, connection.login, changes.timestamp
    if _since(states, name) is None:
        await asyncio.to_thread(
            lambda: kept.save_list(db, login, code, name, changes.items, read_at=read_at, timestamp=timestamp)
        )
    else:
        gone = changes.deleted_ids
        await asyncio.to_thread(
            lambda: kept.change_list(db, login, code, name, changes.items, gone, read_at=read_at, timestamp=timestamp)
        )


async def _read_anew(
    desk: Desk, connection: Connection, code: DivisionCode, name: ReferenceList, journals: tuple[str, ...]
) -> tuple[str, ...]:
    """Fetches and keeps one of the short lists; gives the journals that invoices go to, as soon as they are known.

    Closed periods are asked for these journals alone: an office has many, and each is closed some thirty times.
    """
    client, now = connection.client, desk.clock()
    first_year = now.year - YEARS_BACK
    found: Iterable[kept.Listed]
    match name:
        case ReferenceList.JOURNALS:
            found = listed = await client.journals(code)
            journals = tuple(each.code for each in listed if each.type in INVOICE_JOURNALS and not each.is_blocked)
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
            found = await client.closed_periods(code, range(first_year, now.year + 2), journals)
    await asyncio.to_thread(lambda: kept.save_list(desk.database, connection.login, code, name, found, read_at=now))
    return journals
