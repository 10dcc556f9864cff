"""Documents that are booked already, as the history of this computer and Exact Online know them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import datetime
from types import MappingProxyType

from exactdesk.books.entries import BookedEntry, RelationEntry
from exactdesk.books.reference import DivisionCode, ReferenceBook, Side
from exactdesk.flow.duplicates import KnownDocument, KnownFrom, known_facts
from exactdesk.flow.history import BatchId, BatchItem, ItemId, Outcome
from exactdesk.flow.payload import read_entry
from exactdesk.jobs.desk import Desk
from exactdesk.kinds.numbers import normalised
from exactdesk.store import past


def in_history(
    desk: Desk, site: str, division: DivisionCode, side: Side, numbers: Iterable[str]
) -> Mapping[ItemId, KnownDocument]:
    """What was booked under these numbers, in whatever spelling; what may have been booked counts as well. Raises `StoreError`."""
    found = past.find_numbers(desk.database, site, division, side, map(normalised, numbers))
    items = [item for each in found.values() for item in each if item.relation is not None]
    return MappingProxyType({item.id: known_item(item, file) for item, file in _with_files(desk, items)})


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

    `known` are documents of the history that the plan was made with: they were decided upon. `asked_at` is the moment at which Exact
    Online told which relations there are; None looks for none that were made since.
    """
    outcomes = {} if asked_at is None else _made_since(desk, site, division, batch, planned, asked_at)
    for side in {item.side for item in planned if item.side is not None}:
        ours = [item for item in planned if item.side is side and item.relation is not None]
        found = past.find_numbers(desk.database, site, division, side, [item.number_key for item in ours])
        for item in ours:
            others = [
                other
                for other in found.get(item.number_key, ())
                if other.relation == item.relation and other.batch != batch and other.id not in known
            ]
            for other, file in _with_files(desk, others[:1]):
                row = str(item.rows[0]) if item.rows else ""
                place = {"value": item.number, "row": row, "heading": "", "sheet": "", "file": ""}
                facts = MappingProxyType({**place, **known_facts(known_item(other, file))})
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


def entry_outcome(entry: BookedEntry, item: BatchItem) -> Outcome:
    """That a document is in Exact Online already, as an entry that this program did not make of it."""
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
    return Outcome(code="booked-before", facts=MappingProxyType({**place, **known_facts(known)}))


def spellings_of(number: str) -> tuple[str, ...]:
    """The spellings of a number worth asking Exact Online for: as it stands, and as it is compared."""
    return tuple(dict.fromkeys((number.strip(), normalised(number))))


def known_item(item: BatchItem, file: str) -> KnownDocument:
    """A document of the history; it has a relation."""
    assert item.relation is not None
    return KnownDocument(
        source=KnownFrom.HISTORY,
        number=item.number,
        relation_id=item.relation,
        relation_code=item.relation_code,
        relation_name=item.relation_name,
        day=item.entry_date,
        amount=item.amount,
        entry_number=item.entry_number or 0,
        when=item.changed_at,
        file=file,
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
    )


def _with_files(desk: Desk, items: Sequence[BatchItem]) -> Iterable[tuple[BatchItem, str]]:
    batches = {code: past.batch(desk.database, code) for code in {item.batch for item in items}}
    return ((item, batch.file_name if (batch := batches[item.batch]) else "") for item in items)
