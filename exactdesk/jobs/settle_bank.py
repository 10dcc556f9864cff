"""Statements and match sets of which nobody knows whether they were carried out: asked by balances, and by what is still open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from exactdesk.books.bank_entries import BankEntry, BookedBankEntry, MatchSet
from exactdesk.books.reference import Division, Side
from exactdesk.flow.history import BatchItem, ItemId, Outcome
from exactdesk.flow.still_open import OpenNow, entries_of, is_carried_out, still_open
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.outstanding import outstanding

BANK_KIND = "bank-entry"
MATCH_KIND = "match-set"
"""Names of the kinds of their batches in the history."""


def bank_outcome(booked: BookedBankEntry, code: str = "") -> Outcome:
    """That a statement is in Exact Online as this entry."""
    return Outcome(entry_id=booked.id, entry_number=booked.entry_number, code=code)


async def look_up_bank(
    desk: Desk, connection: Connection, division: Division, pairs: Sequence[tuple[BatchItem, BankEntry | MatchSet]]
) -> dict[ItemId, Outcome]:
    """What became of those that were carried out; those that were not are absent.

    A statement is in the books when its journal has an entry of its period with its opening and closing balance, whoever booked it and
    whatever its lines say: lines that differ are told. A match set that was not carried out may be sent again without harm: what is
    settled already is refused.
    """
    statements = [(item, entry) for item, entry in pairs if isinstance(entry, BankEntry)]
    matches = [(item, entry) for item, entry in pairs if isinstance(entry, MatchSet)]
    found: dict[ItemId, Outcome] = {}
    if statements:
        found |= await _look_up_statements(connection, division, statements)
    if matches:
        shown = await carried_out(desk, connection, division, [entry for _, entry in matches])
        found |= {item.id: Outcome() for (item, _), is_there in zip(matches, shown, strict=True) if is_there}
    return found


async def out_of_order(
    connection: Connection, division: Division, statements: Sequence[tuple[BatchItem, BankEntry]]
) -> dict[ItemId, Outcome]:
    """Statements that do not open where their journal closes now, or where the one before them will close it.

    Exact Online asks for that (API.md 9); somebody may have booked in the journal since the plan was made. A call per journal.
    """
    found: dict[ItemId, Outcome] = {}
    closing: dict[str, Decimal | None] = {}
    first_year = min((entry.year for _, entry in statements), default=0) - 1
    for item, entry in statements:
        if entry.journal not in closing:
            booked = await connection.client.banking.entries(division.code, entry.journal, first_year)
            closing[entry.journal] = booked[0].closing if booked else None
        stands = closing[entry.journal]
        if stands is not None and stands != entry.opening:
            facts = {"journal": entry.journal, "opening": f"{entry.opening:.2f}", "closing": f"{stands:.2f}"}
            found[item.id] = Outcome(code="bank-opening-differs", facts=facts)
        else:
            closing[entry.journal] = entry.closing
    return found


async def carried_out(
    desk: Desk, connection: Connection, division: Division, matches: Sequence[MatchSet]
) -> tuple[bool, ...]:
    """Whether the books show each of these match sets. A call per side and hundred entries or so; raises what reading raises."""
    by_side: dict[Side, OpenNow] = {}
    for side in dict.fromkeys(match.side for match in matches):
        of_side = [match for match in matches if match.side is side]
        told = await connection.client.outstanding.open_of(division.code, side, entries_of(of_side))
        if told is None:
            snapshots = await outstanding(desk, connection, division, [side])
            by_side[side] = still_open(snapshots[side].items)
        else:
            by_side[side] = still_open(told)
    return tuple(is_carried_out(match, by_side[match.side]) for match in matches)


async def _look_up_statements(
    connection: Connection, division: Division, statements: Sequence[tuple[BatchItem, BankEntry]]
) -> dict[ItemId, Outcome]:
    by_journal: dict[str, list[tuple[BatchItem, BankEntry]]] = defaultdict(list)
    for item, entry in statements:
        by_journal[entry.journal].append((item, entry))
    found: dict[ItemId, Outcome] = {}
    for journal, pairs in by_journal.items():
        first_year = min(entry.year for _, entry in pairs)
        booked = await connection.client.banking.entries(division.code, journal, first_year)
        for item, entry in pairs:
            match = next((each for each in booked if _is_same(each, entry)), None)
            if match is None:
                continue
            amounts = await connection.client.banking.line_amounts(division.code, match.id)
            is_equal = sorted(amounts) == sorted(line.amount for line in entry.lines)
            found[item.id] = bank_outcome(match, "" if is_equal else "bank-entry-otherwise")
    return found


def _is_same(booked: BookedBankEntry, entry: BankEntry) -> bool:
    return (booked.year, booked.period, booked.opening, booked.closing) == (
        entry.year,
        entry.period,
        entry.opening,
        entry.closing,
    )
