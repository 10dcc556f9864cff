"""Documents that are booked already, as the history of this computer and Exact Online know them."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType

from exactdesk.books.entries import BookedEntry, RelationEntry
from exactdesk.books.reference import DivisionCode, EntryId, ReferenceBook, RelationId, Side
from exactdesk.errors import StoreError
from exactdesk.exact.client import Window
from exactdesk.flow.duplicates import KnownDocument, KnownFrom, known_facts
from exactdesk.flow.history import Batch, BatchId, BatchItem, ItemId, Outcome
from exactdesk.flow.payload import read_entry
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.kinds.numbers import Likeness, NumberIndex, is_same_number, normalised
from exactdesk.store import apart, history, past


def in_history(
    desk: Desk,
    site: str,
    division: DivisionCode,
    side: Side,
    numbers: Iterable[str],
    relations: Iterable[RelationId] = (),
) -> Mapping[ItemId, KnownDocument]:
    """What was booked of these relations, and of others under these numbers; what may have been booked counts as well.

    Those that somebody deleted since are among them, and say so. Raises `StoreError`.
    """
    by_number = past.find_numbers(desk.database, site, division, side, map(normalised, numbers))
    found = {item.id: item for each in by_number.values() for item in each if item.relation is not None}
    found |= {item.id: item for item in past.find_relations(desk.database, site, division, side, relations)}
    return MappingProxyType({item.id: known_item(item, batch) for item, batch in _with_batches(desk, found.values())})


def posted_since(
    desk: Desk,
    site: str,
    division: DivisionCode,
    batch: BatchId,
    planned: Sequence[BatchItem],
    known: Set[ItemId],
    asked_at: datetime | None = None,
) -> Mapping[ItemId, Outcome]:
    """Which of the planned documents another batch booked meanwhile, as an outcome that tells it. Raises `StoreError`.

    `known` are documents of the history that the plan was made with: they were decided upon. So were entries that a person told apart
    from a document. `asked_at` is the moment at which Exact Online told which relations there are; None looks for none made since.
    """
    outcomes = {} if asked_at is None else _made_since(desk, site, division, batch, planned, asked_at)
    not_it = apart.told_apart_from(desk.database, [item.id for item in planned])
    for side in {item.side for item in planned if item.side is not None}:
        ours = [item for item in planned if item.side is side and item.relation is not None]
        relations = {item.relation for item in ours if item.relation is not None}
        index: defaultdict[RelationId | None, NumberIndex[BatchItem]] = defaultdict(NumberIndex)
        for other in past.find_relations(desk.database, site, division, side, relations):
            if other.batch != batch and other.id not in known and other.state is not ItemState.DELETED:
                index[other.relation].add(other.number, other)
        for item in ours:
            others = [
                other
                for likeness, other in index[item.relation].alike(item.number)
                if likeness is Likeness.SAME and other.entry_id not in not_it.get(item.id, frozenset())
            ]
            for other, of in _with_batches(desk, others[:1]):
                row = str(item.rows[0]) if item.rows else ""
                place = {"value": item.number, "row": row, "heading": "", "sheet": "", "file": ""}
                ids = " ".join(each.entry_id for each in others if each.entry_id is not None)
                facts = MappingProxyType({**place, **known_facts(known_item(other, of)), "entries": ids})
                outcomes[item.id] = Outcome(code="posted-before", facts=facts)
    return MappingProxyType(outcomes)


def _made_since(
    desk: Desk, site: str, division: DivisionCode, batch: BatchId, planned: Sequence[BatchItem], asked_at: datetime
) -> dict[ItemId, Outcome]:
    """Which of the relations to be made another batch made, or may have made, since then."""
    new = [(item, entry) for item in planned if item.side is None and (entry := _new_relation(item)) is not None]
    found = past.find_numbers(desk.database, site, division, None, [item.number_key for item, _ in new])
    outcomes = {}
    for item, entry in new:
        others = (
            _new_relation(other)
            for other in found.get(item.number_key, ())
            if other.batch != batch and other.changed_at >= asked_at
        )
        if any(other is not None and _is_same(entry, other) for other in others):
            outcomes[item.id] = Outcome(code="relation-made-since")
    return outcomes


def _new_relation(item: BatchItem) -> RelationEntry | None:
    entry = read_entry(item.payload) if item.payload else None
    return entry if isinstance(entry, RelationEntry) and entry.id is None else None


def _is_same(entry: RelationEntry, other: RelationEntry) -> bool:
    """Whether two relations of one name are one, as far as their codes tell."""
    codes = {dict(each.changes).get("relation_code", "") for each in (entry, other)}
    return len(codes - {""}) < 2


def entry_outcome(entries: Sequence[BookedEntry], item: BatchItem) -> Outcome:
    """That a document is in Exact Online already, as entries (one at least) that this program did not make of it; the first is told."""
    entry = entries[0]
    row = str(item.rows[0]) if item.rows else ""
    place = {"value": item.number, "row": row, "heading": "", "sheet": "", "file": ""}
    known = KnownDocument(
        source=KnownFrom.EXACT_ONLINE,
        number=entry.your_ref,
        relation_id=entry.relation,
        relation_code=item.relation_code,
        relation_name=entry.relation_name,
        day=entry.entry_date,
        amount=entry.amount,
        entry_number=entry.entry_number,
    )
    ids = " ".join(each.id for each in entries)
    return Outcome(code="booked-before", facts=MappingProxyType({**place, **known_facts(known), "entries": ids}))


def told_known(item: BatchItem) -> tuple[KnownDocument, ...]:
    """The entries of Exact Online that a document was found to be, right before it was to be sent, as its facts tell them."""
    if item.state is not ItemState.DUPLICATE or item.code != "booked-before" or item.relation is None:
        return ()
    facts = item.facts
    first = KnownDocument(
        source=KnownFrom.EXACT_ONLINE,
        number=facts.get("known_number", ""),
        relation_id=item.relation,
        relation_code=item.relation_code,
        relation_name=item.relation_name,
        day=None if facts.get("known_day", "–") == "–" else date.fromisoformat(facts["known_day"]),
        amount=None if facts.get("known_amount", "–") == "–" else Decimal(facts["known_amount"]),
        entry_number=int(facts["entry_number"]) if facts.get("entry_number", "").isdigit() else 0,
    )
    return tuple(replace(first, entry_id=EntryId(entry)) for entry in facts.get("entries", "").split())


def known_item(item: BatchItem, batch: Batch) -> KnownDocument:
    """A document of the history; it has a relation."""
    assert item.relation is not None
    is_deleted = item.state is ItemState.DELETED
    return KnownDocument(
        source=KnownFrom.HISTORY,
        number=item.number,
        relation_id=item.relation,
        relation_code=item.relation_code,
        relation_name=item.relation_name,
        day=item.entry_date,
        amount=item.amount,
        entry_number=item.entry_number or 0,
        when=batch.started_at if is_deleted else item.changed_at,
        file=batch.file_name,
        entry_id=item.entry_id,
        is_deleted=is_deleted,
    )


def known_entry(entry: BookedEntry, reference: ReferenceBook) -> KnownDocument:
    """An entry of Exact Online."""
    relation = reference.relation_by_id.get(entry.relation)
    return KnownDocument(
        source=KnownFrom.EXACT_ONLINE,
        number=entry.your_ref,
        relation_id=entry.relation,
        relation_code=relation.code if relation else "",
        relation_name=entry.relation_name,
        day=entry.entry_date,
        amount=entry.amount,
        entry_number=entry.entry_number,
        entry_id=entry.id,
    )


def _with_batches(desk: Desk, items: Iterable[BatchItem]) -> Iterator[tuple[BatchItem, Batch]]:
    items = tuple(items)
    batches = past.batches_with(desk.database, (item.batch for item in items))
    return ((item, batches[item.batch]) for item in items)


ASKED = frozenset({"posted-before", "booked-before"})
"""Why a duplicate waits for a person; of a statement or a relation that is there already nothing is to be decided."""

MOST_PAGES = 10
"""Pages of entries that are fetched to find what merely looks like a document; what is the same is found in any case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is known of a document that is looked for."""

    number: str
    relation: RelationId | None
    day: date | None


async def in_exact_online(
    connection: Connection, division: DivisionCode, side: Side, asked: Sequence[Asked]
) -> tuple[tuple[BookedEntry, ...], bool]:
    """Entries that are, or may look like, one of these documents; and whether all that look like them are among them.

    First what is dated as the documents are: of everybody where that is a page, else of their relations alone. Then, by its number, what
    was not found among these. One call per sixty entries, per fifty relations and per hundred numbers or so.
    """
    days = [each.day for each in asked if each.day is not None]
    window = Window(start=min(days), end=max(days)) if days else None
    client, is_complete = connection.client, True
    found: dict[EntryId, BookedEntry] = {}
    if window is not None:
        entries, is_complete = await client.entries_dated(division, side, window, pages=1)
        relations = tuple(dict.fromkeys(each.relation for each in asked if each.relation is not None))
        if not is_complete and relations:
            entries, is_complete = await client.entries_dated(
                division, side, window, relations=relations, pages=MOST_PAGES
            )
        found = {entry.id: entry for entry in entries}
    numbers: defaultdict[str, list[str]] = defaultdict(list)
    for entry in found.values():
        numbers[entry.relation].append(entry.your_ref)
    missing = [
        each.number
        for each in asked
        if not any(is_same_number(each.number, other) for other in numbers.get(each.relation or "", ()))
    ]
    if missing and not (is_complete and not client.finds_by_your_ref(side)):
        # Where not everything could be compared, another spelling is at least asked for.
        spellings = missing if is_complete else [each for one in missing for each in (one, normalised(one))]
        for entry in await client.find_entries(division, side, spellings, window):
            found[entry.id] = entry
    return tuple(found.values()), is_complete


async def mark_deleted(
    desk: Desk, connection: Connection, division: DivisionCode, side: Side, documents: Mapping[ItemId, KnownDocument]
) -> bool:
    """Looks whether entries that the history knows are still there, and writes down that somebody deleted those that are not.

    Whether any was deleted. Raises what looking raises.
    """
    ids = {item: known.entry_id for item, known in documents.items() if known.entry_id is not None}
    there = await connection.client.entries_by_id(division, side, tuple(ids.values()))
    gone = [item for item, entry in ids.items() if entry not in {each.id for each in there}]

    def write_down() -> None:
        for item in gone:
            try:
                history.move_item(desk.database, item, ItemEvent.GONE, at=desk.clock())
            except StoreError as error:  # somebody deals with it at this moment, and knows more
                if error.code != "item-changed":
                    raise

    await asyncio.to_thread(write_down)
    return bool(gone)
