"""Looks documents up in Exact Online of which nobody knows whether they were booked. Changes nothing; `settle` draws the conclusion."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from exactdesk.books.bank_entries import BankEntry, MatchSet
from exactdesk.books.entries import BookedEntry, InvoiceEntry, RelationEntry
from exactdesk.books.money import CENT
from exactdesk.books.reference import Division, EntryId, Relation, Side
from exactdesk.exact.client import Window
from exactdesk.flow.history import BatchItem, ItemId, Outcome
from exactdesk.flow.match_verdicts import TOLD_DONE
from exactdesk.flow.numbering import Custom, Reserved
from exactdesk.flow.payload import read_entry
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.settle_bank import look_up_bank
from exactdesk.kinds.numbers import is_same_number
from exactdesk.store import apart, numbers, past

LOOKED_AHEAD = 50
"""Numbers after a taken one that are looked at together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Entry numbers of a journal that entries have which this program did not make."""

    journal: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedUp:
    """What Exact Online has of documents.

    Attributes:
        found: what became of those that it has.
        doubtful: documents with whose number and relation it has entries that differ in day or amount, are no other document's, and of
            which nobody has said that they are not the document; with those entries.
        absent: documents with a number of their own, in a journal that keeps numbers, that is not there.
        taken: documents whose own number another entry has, with the numbers after it that are taken as well.
    """

    found: Mapping[ItemId, Outcome]
    doubtful: Mapping[ItemId, tuple[BookedEntry, ...]]
    absent: frozenset[ItemId] = frozenset()
    taken: Mapping[ItemId, Taken] = field(default_factory=lambda: MappingProxyType({}))


async def look_up(desk: Desk, connection: Connection, division: Division, unsure: Sequence[BatchItem]) -> LookedUp:
    """Looks for documents in Exact Online, in bulk: by the entry number where each has one of its own, else by relation and number.

    Those that it does not have are in neither `found` nor `doubtful`.
    """
    invoices: dict[Side, list[tuple[BatchItem, InvoiceEntry]]] = defaultdict(list)
    relations: list[tuple[BatchItem, RelationEntry]] = []
    bank: list[tuple[BatchItem, BankEntry | MatchSet]] = []
    for item in unsure:
        entry = read_entry(item.payload)
        if isinstance(entry, InvoiceEntry):
            invoices[entry.side].append((item, entry))
        elif isinstance(entry, RelationEntry):
            relations.append((item, entry))
        else:
            bank.append((item, entry))
    found = await look_up_bank(desk, connection, division, bank)
    doubtful: dict[ItemId, tuple[BookedEntry, ...]] = {
        item.id: () for item, _ in bank if item.code in TOLD_DONE and item.id not in found
    }
    absent: set[ItemId] = set()
    taken: dict[ItemId, Taken] = {}
    for side, pairs in invoices.items():
        of_side = await _look_up_invoices(desk, connection, division, side, pairs)
        found |= of_side.found
        doubtful |= of_side.doubtful
        absent |= of_side.absent
        taken |= of_side.taken
    made = [(item, entry) for item, entry in relations if entry.id is None]
    if made:  # the same change once more changes nothing, so only a new relation is looked for
        names = tuple(dict.fromkeys(str(dict(entry.changes).get("name", "")) for _, entry in made))
        there = await connection.client.find_relations(division.code, names)
        for item, entry in made:
            match = next((each for each in there if _is_made(each, entry)), None)
            if match is not None:
                found[item.id] = Outcome(entry_id=EntryId(match.id), code=_unknown_extras(entry))
    return LookedUp(found=found, doubtful=doubtful, absent=frozenset(absent), taken=taken)


async def _look_up_invoices(
    desk: Desk,
    connection: Connection,
    division: Division,
    side: Side,
    pairs: Sequence[tuple[BatchItem, InvoiceEntry]],
) -> LookedUp:
    ids = [item.id for item, _ in pairs]
    reserved = await asyncio.to_thread(numbers.reserved_for, desk.database, ids)
    others = await asyncio.to_thread(apart.told_apart_from, desk.database, ids)
    theirs = await asyncio.to_thread(_of_documents, desk, connection.site, division, side, pairs)
    numbered = await _numbered(connection, division, side, reserved.values())
    found: dict[ItemId, Outcome] = {}

    def take(booked: Iterable[BookedEntry], item: BatchItem, entry: InvoiceEntry) -> None:
        # An entry that another document is known to have become is not this one, however much they are alike.
        not_it = theirs | others.get(item.id, frozenset())
        match = next((each for each in booked if each.id not in not_it and is_same(each, entry, item)), None)
        if match is not None:
            theirs.add(match.id)
            found[item.id] = booked_outcome(match, item)

    for item, entry in pairs:
        if item.id in reserved:
            take(numbered.get(_key(reserved[item.id]), ()), item, entry)
    left = [(item, entry) for item, entry in pairs if item.id not in found]
    doubtful: dict[ItemId, tuple[BookedEntry, ...]] = {}
    if left:
        days = [entry.entry_date for _, entry in left]
        window = Window(start=min(days), end=max(days))
        refs = [entry.your_ref for _, entry in left]
        booked = await connection.client.find_entries(division.code, side, refs, window)
        for item, entry in left:
            take(booked, item, entry)
        for item, entry in left:
            not_it = theirs | others.get(item.id, frozenset())
            alike = tuple(each for each in booked if each.id not in not_it and has_number(each, entry))
            if alike and item.id not in found:
                doubtful[item.id] = alike
    missing = {item.id: reserved[item.id] for item, _ in left if item.id not in found and item.id in reserved}
    return LookedUp(
        found=found,
        doubtful=doubtful,
        absent=frozenset(
            item for item, own in missing.items() if own.custom is Custom.KEPT and _key(own) not in numbered
        ),
        taken={
            item: await _taken(connection, division, side, own)
            for item, own in missing.items()
            if _key(own) in numbered
        },
    )


def _of_documents(
    desk: Desk, site: str, division: Division, side: Side, pairs: Sequence[tuple[BatchItem, InvoiceEntry]]
) -> set[EntryId]:
    """The entries that documents of these relations are known to have become."""
    relations = {entry.relation for _, entry in pairs}
    known = past.find_relations(desk.database, site, division.code, side, relations)
    return {item.entry_id for item in known if item.entry_id is not None}


def _key(reserved: Reserved) -> tuple[str, int]:
    return reserved.journal, reserved.number


async def _numbered(
    connection: Connection, division: Division, side: Side, reserved: Iterable[Reserved]
) -> Mapping[tuple[str, int], tuple[BookedEntry, ...]]:
    """The entries that have these numbers in their journals, of whatever year; numbers that nothing has are absent."""
    by_journal: dict[str, list[int]] = defaultdict(list)
    for each in reserved:
        by_journal[each.journal].append(each.number)
    found: dict[tuple[str, int], tuple[BookedEntry, ...]] = {}
    for journal, wanted in by_journal.items():
        for entry in await connection.client.entries_numbered(division.code, side, journal, wanted):
            key = (journal, entry.entry_number)
            found[key] = (*found.get(key, ()), entry)
    return found


async def _taken(connection: Connection, division: Division, side: Side, own: Reserved) -> Taken:
    """Which numbers from a taken one on are taken as well, so that not each of them costs a refusal."""
    there = await _numbered(
        connection,
        division,
        side,
        [replace(own, number=number) for number in range(own.number, own.number + LOOKED_AHEAD)],
    )
    return Taken(journal=own.journal, numbers=tuple(sorted(number for _, number in there)))


def has_number(booked: BookedEntry, entry: InvoiceEntry) -> bool:
    """Whether an entry has the relation and the number of the one that was sent."""
    return booked.relation == entry.relation.lower() and is_same_number(booked.your_ref, entry.your_ref)


def is_same(booked: BookedEntry, entry: InvoiceEntry, item: BatchItem) -> bool:
    """Whether an entry found by its number is the one that was sent: relation, number, day, and amount but for rounding per line."""
    return (
        has_number(booked, entry)
        and booked.entry_date in (None, entry.entry_date)
        and (item.amount is None or abs(booked.amount - item.amount) <= CENT * len(entry.lines))
    )


def booked_outcome(booked: BookedEntry, item: BatchItem) -> Outcome:
    """The outcome of a booked entry; a total that differs from the sheet's is told with both."""
    if item.amount is None or booked.amount == item.amount:
        return Outcome(entry_id=booked.id, entry_number=booked.entry_number)
    return Outcome(
        entry_id=booked.id,
        entry_number=booked.entry_number,
        code="booked-otherwise",
        facts={
            "booked": f"{booked.amount:.2f}",
            "planned": f"{item.amount:.2f}",
            "difference": f"{booked.amount - item.amount:.2f}",
            "currency": item.currency,
        },
    )


def _is_made(relation: Relation, entry: RelationEntry) -> bool:
    told = dict(entry.changes)
    return relation.name == told.get("name") and told.get("relation_code", relation.code) == relation.code


def _unknown_extras(entry: RelationEntry) -> str:
    """The code that tells that more than the relation itself was to be sent, in calls after the one that was looked up; else empty."""
    told = dict(entry.changes)
    has_more = any(told.get(name) for name in ("iban", "contact_first_name", "contact_last_name"))
    return "relation-extras-unknown" if has_more else ""
