"""Reads the history back: batches, documents, attempts, and what was booked before. `store.history` writes it.

Lists of batches and documents over several batches come the last made first, by the order of making: a clock that was set back
changes nothing in it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from exactdesk.books.reference import DivisionCode, EntryId, RelationId, Side
from exactdesk.flow.history import (
    EVERYTHING,
    Attempt,
    AttemptId,
    Batch,
    BatchId,
    BatchItem,
    Edit,
    Found,
    ItemId,
    RowText,
    Step,
    Total,
    Wish,
)
from exactdesk.flow.queue import MAY_BE_BOOKED_STATES, UNFINISHED_STATES, ItemEvent, ItemState
from exactdesk.store import search as index
from exactdesk.store.database import Database
from exactdesk.store.tables import (
    attempt_outcomes,
    attempts,
    batch_totals,
    batches,
    credit_notes,
    edits,
    item_problems,
    items,
    read_rows,
    sheet_rows,
    steps,
)
from exactdesk.store.values import amount, day, instant
from exactdesk.store.wished import of_batch, of_document, with_state

SHOWN = 200
"""How many batches or hits are read when the caller does not say."""

_HITS_AT_ONCE = 5_000

_AT_ONCE = 500
"""Numbers per query, below what every SQLite allows as parameters."""

_T = TypeVar("_T")
_Row = Row[Any]

_ITEMS = select(items, batches.c.id.label("batch_id")).join_from(items, batches)


def batch(db: Database, wanted: BatchId) -> Batch | None:
    """One batch; None when there is none with this id."""
    with db.reading() as connection:
        found = _batches(connection, select(batches).where(batches.c.id == wanted))
    return found[0] if found else None


def followed_by(db: Database, wanted: BatchId) -> Batch | None:
    """The last batch that took up the workbook of this one; None when none did."""
    query = select(batches).where(batches.c.follows == wanted).order_by(batches.c.number.desc()).limit(1)
    with db.reading() as connection:
        found = _batches(connection, query)
    return found[0] if found else None


def batch_numbered(db: Database, number: int) -> Batch | None:
    """The batch with that number in the database; None when there is none."""
    with db.reading() as connection:
        found = _batches(connection, select(batches).where(batches.c.number == number))
    return found[0] if found else None


def batches_with(db: Database, wanted: Iterable[BatchId]) -> Mapping[BatchId, Batch]:
    """Batches by id; those that there are."""
    found: list[Batch] = []
    with db.reading() as connection:
        for part in _parts(sorted(set(wanted))):
            found += _batches(connection, select(batches).where(batches.c.id.in_(part)))
    return MappingProxyType({each.id: each for each in found})


def kept_by_division(db: Database) -> tuple[tuple[str, int, str, int, int, datetime], ...]:
    """Per administration that has batches: site, code, its name, number of batches and documents, when the last batch began; by name."""
    counted = select(batches.c.site, batches.c.division, func.count(), func.max(batches.c.number))
    documents = select(items.c.site, items.c.division, func.count()).group_by(items.c.site, items.c.division)
    with db.reading() as connection:
        found = connection.execute(counted.group_by(batches.c.site, batches.c.division)).all()
        count = {(site, division): number for site, division, number in connection.execute(documents)}
        last = select(batches.c.number, batches.c.division_name, batches.c.started_at)
        last = last.where(batches.c.number.in_([row[3] for row in found]))
        told = {row.number: (row.division_name, instant(row.started_at)) for row in connection.execute(last)}
    rows = [
        (site, division, told[number][0], batch_count, count.get((site, division), 0), told[number][1])
        for site, division, batch_count, number in found
    ]
    return tuple(sorted(rows, key=lambda row: (row[2].casefold(), row[1])))


def batch_list(
    db: Database,
    *,
    search: str = "",
    site: str | None = None,
    division: DivisionCode | None = None,
    limit: int = SHOWN,
    wish: Wish = EVERYTHING,
) -> tuple[Batch, ...]:
    """Batches, the last one first: of all administrations or of one, at most `limit`.

    `search` has words that the file's name, or one of the batch's documents, must have; empty for all. `wish` narrows it further, but
    for its words: to batches with at least one document that fits.
    """
    conditions = (*_of(batches.c, site, division), *of_batch(wish), *with_state(wish))
    query = select(batches).where(*conditions).order_by(batches.c.number.desc()).limit(limit)
    with db.reading() as connection:
        if search.strip():
            numbers = set(index.batch_numbers(connection, search, _HITS_AT_ONCE))
            numbers |= _batches_with(connection, search, limit, _of(items.c, site, division))
            query = query.where(batches.c.number.in_(numbers))
        return _batches(connection, query)


def unfinished(db: Database, site: str, division: DivisionCode | None = None) -> tuple[Batch, ...]:
    """Batches in which the program itself has something left to do: documents planned, being sent or unsure."""
    left = select(items.c.batch).where(items.c.state.in_([state.value for state in UNFINISHED_STATES]))
    left = left.where(*_of(items.c, site, division))
    query = select(batches).where(batches.c.number.in_(left)).order_by(batches.c.number.desc())
    with db.reading() as connection:
        return _batches(connection, query)


def find_fingerprint(db: Database, fingerprint: str, site: str | None = None) -> tuple[Batch, ...]:
    """Earlier batches of the very same file, the last one first; empty when it is new."""
    query = select(batches).where(batches.c.fingerprint == fingerprint, *_of(batches.c, site, None))
    with db.reading() as connection:
        return _batches(connection, query.order_by(batches.c.number.desc()))


def batch_items(db: Database, wanted: BatchId) -> tuple[BatchItem, ...]:
    """The documents of a batch, in the order in which they were added."""
    with db.reading() as connection:
        rows = connection.execute(_ITEMS.where(batches.c.id == wanted).order_by(items.c.id))
        return tuple(_item(row) for row in rows)


def item(db: Database, wanted: ItemId) -> BatchItem | None:
    """One document; None when there is none with this number."""
    with db.reading() as connection:
        row = connection.execute(_ITEMS.where(items.c.id == wanted)).one_or_none()
    return None if row is None else _item(row)


def items_in(
    db: Database, states: Iterable[ItemState], *, site: str | None = None, division: DivisionCode | None = None
) -> tuple[BatchItem, ...]:
    """The documents in one of these states, over all batches, the last added first."""
    query = _ITEMS.where(items.c.state.in_([state.value for state in states]), *_of(items.c, site, division))
    with db.reading() as connection:
        return tuple(_item(row) for row in connection.execute(query.order_by(items.c.id.desc())))


def found_late(db: Database, *, site: str | None = None, division: DivisionCode | None = None) -> tuple[BatchItem, ...]:
    """Duplicates that were found only after they had been planned, over all batches, the last added first."""
    marked = select(steps.c.id).where(steps.c.item == items.c.id, steps.c.event == ItemEvent.MARK_DUPLICATE.value)
    query = _ITEMS.where(items.c.state == ItemState.DUPLICATE.value, marked.exists(), *_of(items.c, site, division))
    with db.reading() as connection:
        return tuple(_item(row) for row in connection.execute(query.order_by(items.c.id.desc())))


def find_numbers(
    db: Database, site: str, division: DivisionCode, side: Side | None, number_keys: Iterable[str]
) -> Mapping[str, tuple[BatchItem, ...]]:
    """Documents that were booked, or may have been, by number: one entry per number that is known, the last added first.

    `number_keys` are numbers in the one spelling of the duplicate check; empty ones are passed over. `side` None is for relations.
    """
    wanted = sorted({key for key in number_keys if key})
    known: dict[str, list[BatchItem]] = defaultdict(list)
    booked = items.c.state.in_([state.value for state in MAY_BE_BOOKED_STATES])
    of_side = items.c.side.is_(None) if side is None else items.c.side == side.value
    with db.reading() as connection:
        for part in _parts(wanted):
            query = _ITEMS.where(items.c.number_key.in_(part), booked, of_side)
            query = query.where(*_of(items.c, site, division)).order_by(items.c.id.desc())
            for row in connection.execute(query):
                known[row.number_key].append(_item(row))
    return MappingProxyType({key: tuple(found) for key, found in known.items()})


def find_relations(
    db: Database, site: str, division: DivisionCode, side: Side, relations: Iterable[RelationId]
) -> tuple[BatchItem, ...]:
    """Invoices of these relations that were booked or may have been, and those that somebody deleted since; the last added first."""
    states = [state.value for state in (*MAY_BE_BOOKED_STATES, ItemState.DELETED)]
    found: list[_Row] = []
    with db.reading() as connection:
        for part in _parts(sorted(set(relations))):
            query = _ITEMS.where(items.c.relation.in_(part), items.c.state.in_(states), items.c.side == side.value)
            found += connection.execute(query.where(*_of(items.c, site, division)))
    return tuple(_item(row) for row in sorted(found, key=lambda row: row.id, reverse=True))


def known_documents(db: Database, site: str, division: DivisionCode, kind: str) -> tuple[BatchItem, ...]:
    """All documents of a kind that were booked into an administration, or may have been, the last added first."""
    booked = items.c.state.in_([state.value for state in MAY_BE_BOOKED_STATES])
    query = _ITEMS.where(booked, batches.c.kind == kind, *_of(items.c, site, division)).order_by(items.c.id.desc())
    with db.reading() as connection:
        return tuple(_item(row) for row in connection.execute(query))


def item_attempts(db: Database, wanted: ItemId) -> tuple[Attempt, ...]:
    """Every time that a document was sent, the first one first."""
    query = select(attempts, attempt_outcomes).outerjoin_from(attempts, attempt_outcomes)
    with db.reading() as connection:
        rows = connection.execute(query.where(attempts.c.item == wanted).order_by(attempts.c.id)).all()
    return tuple(
        Attempt(
            id=AttemptId(row.id),
            item=wanted,
            started_at=instant(row.started_at),
            request=row.request,
            outcome=None if row.outcome is None else ItemEvent(row.outcome),
            finished_at=None if row.finished_at is None else instant(row.finished_at),
            answer=row.answer or "",
        )
        for row in rows
    )


def item_steps(db: Database, wanted: ItemId) -> tuple[Step, ...]:
    """Every change of state of a document, the first one first."""
    with db.reading() as connection:
        rows = connection.execute(select(steps).where(steps.c.item == wanted).order_by(steps.c.id)).all()
    return tuple(
        Step(
            at=instant(row.at),
            event=ItemEvent(row.event),
            before=ItemState(row.before),
            after=ItemState(row.after),
            why=row.why,
        )
        for row in rows
    )


def item_rows(db: Database, wanted: ItemId) -> tuple[RowText, ...]:
    """The sheet rows of a document as they stood, in sheet order; fewer than its `rows` where the text was not kept."""
    with db.reading() as connection:
        place = connection.execute(select(items.c.batch, items.c.rows).where(items.c.id == wanted)).one_or_none()
        if place is None:
            return ()
        found: list[_Row] = []
        for part in _parts(json.loads(place.rows)):
            query = select(sheet_rows).where(sheet_rows.c.batch == place.batch, sheet_rows.c.row.in_(part))
            found += connection.execute(query.order_by(sheet_rows.c.row))
    return tuple(RowText(row=row.row, cells=tuple(json.loads(row.cells))) for row in found)


def item_read(db: Database, wanted: ItemId) -> Mapping[int, str]:
    """The fields of a document's rows as text, by row number; empty where they were not kept."""
    with db.reading() as connection:
        place = connection.execute(select(items.c.batch, items.c.rows).where(items.c.id == wanted)).one_or_none()
        if place is None:
            return MappingProxyType({})
        found: dict[int, str] = {}
        for part in _parts(json.loads(place.rows)):
            query = select(read_rows).where(read_rows.c.batch == place.batch, read_rows.c.row.in_(part))
            found |= {row.row: row.fields for row in connection.execute(query.order_by(read_rows.c.row))}
    return MappingProxyType(found)


def item_wrong(db: Database, wanted: BatchId) -> Mapping[ItemId, str]:
    """All that was wrong with the documents of a batch that were held back, as text; those of which nothing was kept are absent."""
    query = (
        select(item_problems)
        .join(items, item_problems.c.item == items.c.id)
        .join(batches, items.c.batch == batches.c.number)
        .where(batches.c.id == wanted)
    )
    with db.reading() as connection:
        return MappingProxyType({ItemId(row.item): row.content for row in connection.execute(query)})


def notes_for(db: Database, wanted: BatchId) -> Mapping[ItemId, tuple[BatchItem, ...]]:
    """The credit notes that were made for documents of a batch, by the document that each takes back, the first made first."""
    original = items.alias()
    query = (
        _ITEMS.add_columns(credit_notes.c.original)
        .join(credit_notes, credit_notes.c.item == items.c.id)
        .join(original, original.c.id == credit_notes.c.original)
        .where(original.c.batch == select(batches.c.number).where(batches.c.id == wanted).scalar_subquery())
        .order_by(items.c.id)
    )
    found: dict[ItemId, list[BatchItem]] = defaultdict(list)
    with db.reading() as connection:
        for row in connection.execute(query):
            found[ItemId(row.original)].append(_item(row))
    return MappingProxyType({each: tuple(notes) for each, notes in found.items()})


def batch_edits(db: Database, wanted: BatchId) -> tuple[Edit, ...]:
    """What the user typed over values of a batch, in the order of typing."""
    query = select(edits).join_from(edits, batches).where(batches.c.id == wanted).order_by(edits.c.id)
    with db.reading() as connection:
        rows = connection.execute(query).all()
    return tuple(Edit(row=row.row, field=row.field, old=row.old, new=row.new, at=instant(row.at)) for row in rows)


def find(db: Database, words: str, limit: int = SHOWN, *, wish: Wish = EVERYTHING) -> tuple[Found, ...]:
    """Hits over all administrations: files first, then documents, each the last made first; at most `limit` of either.

    `wish` narrows it, but for its words: to documents that fit, and to files with at least one of them.

    A hit has every word somewhere: a document in number, relation's code or name, or entry number; a file in its name. Case, accents
    and the blanks and dashes of a number do not count.
    """
    with db.reading() as connection:
        numbers = index.batch_numbers(connection, words, limit if wish == EVERYTHING else index.ALL)
        named = select(batches).where(batches.c.number.in_(numbers), *of_batch(wish), *with_state(wish))
        files = _batches(connection, named.order_by(batches.c.number.desc()).limit(limit))
        rows = _items_with(connection, words, limit, wish)
        owners: dict[str, Batch] = {}
        for part in _parts(sorted({row.batch for row in rows})):
            for each in _batches(connection, select(batches).where(batches.c.number.in_(part))):
                owners[each.id] = each
    hits = [Found(batch=each, item=None) for each in files]
    return (*hits, *(Found(batch=owners[row.batch_id], item=_item(row)) for row in rows))


def documents(db: Database, wish: Wish) -> tuple[Found, ...]:
    """Every document that is wished for, without a limit, in the order of making."""
    conditions = of_batch(wish)
    of_state = of_document(wish)
    owners: dict[str, Batch] = {}
    rows: dict[int, _Row] = {}
    with db.reading() as connection:
        numbers = connection.execute(select(batches.c.number).where(*conditions)).scalars().all()
        for part in _parts(numbers):
            for each in _batches(connection, select(batches).where(batches.c.number.in_(part))):
                owners[each.id] = each
        if wish.words.strip():
            by_file = set(index.batch_numbers(connection, wish.words, index.ALL))
            hits = index.item_ids(connection, wish.words, index.ALL)
            queries = [_ITEMS.where(items.c.batch.in_(part)) for part in _parts([n for n in numbers if n in by_file])]
            queries += [_ITEMS.where(items.c.id.in_(part)) for part in _parts(hits)]
        else:
            queries = [_ITEMS.where(items.c.batch.in_(part)) for part in _parts(numbers)]
        for query in queries:
            found = connection.execute(query.where(*of_state))
            rows.update((row.id, row) for row in found if row.batch_id in owners)
    return tuple(Found(batch=owners[rows[each].batch_id], item=_item(rows[each])) for each in sorted(rows))


def read_item(connection: Connection, wanted: ItemId) -> BatchItem:
    """One document that exists, as a transaction under way sees it."""
    return _item(connection.execute(_ITEMS.where(items.c.id == wanted)).one())


def read_items(connection: Connection, wanted: Sequence[ItemId]) -> tuple[BatchItem, ...]:
    """Documents that exist, in ascending order of their numbers, as a transaction under way sees them."""
    rows: list[_Row] = []
    for part in _parts(wanted):
        rows += connection.execute(_ITEMS.where(items.c.id.in_(part)))
    return tuple(sorted((_item(row) for row in rows), key=lambda each: each.id))


def _of(columns: Any, site: str | None, division: DivisionCode | None) -> tuple[ColumnElement[bool], ...]:
    conditions: list[ColumnElement[bool]] = []
    if site is not None:
        conditions.append(columns.site == site)
    if division is not None:
        conditions.append(columns.division == division)
    return tuple(conditions)


def _items_with(connection: Connection, words: str, limit: int, wish: Wish) -> list[_Row]:
    """The last `limit` documents with every word that fit a wish, the last made first."""
    rows: list[_Row] = []
    at_once = limit if wish == EVERYTHING else _HITS_AT_ONCE
    hits = index.item_ids(connection, words, at_once)
    while hits and len(rows) < limit:
        for part in _parts(hits):
            query = _ITEMS.where(items.c.id.in_(part), *of_batch(wish), *of_document(wish))
            rows += connection.execute(query.order_by(items.c.id.desc()))
        hits = () if len(hits) < at_once else index.item_ids(connection, words, at_once, before=hits[-1])
    return rows[:limit]


def _batches_with(connection: Connection, search: str, limit: int, of: tuple[ColumnElement[bool], ...]) -> set[int]:
    """Numbers of the batches, at least the last `limit` of them, that have a document with every word of `search`."""
    found: set[int] = set()
    hits = index.item_ids(connection, search, _HITS_AT_ONCE)
    while hits and len(found) < limit:
        for part in _parts(hits):
            found.update(connection.execute(select(items.c.batch).where(items.c.id.in_(part), *of)).scalars())
        hits = index.item_ids(connection, search, _HITS_AT_ONCE, before=hits[-1])
    return found


def _parts(values: Sequence[_T]) -> Iterable[Sequence[_T]]:
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))


def _batches(connection: Connection, query: Select[Any]) -> tuple[Batch, ...]:
    rows = connection.execute(query).all()
    counts: dict[int, dict[ItemState, int]] = defaultdict(dict)
    totals: dict[int, list[Total]] = defaultdict(list)
    for part in _parts([row.number for row in rows]):
        counted = select(items.c.batch, items.c.state, func.count()).where(items.c.batch.in_(part))
        for number, state, count in connection.execute(counted.group_by(items.c.batch, items.c.state)):
            counts[number][ItemState(state)] = count
        for row in connection.execute(select(batch_totals).where(batch_totals.c.batch.in_(part))):
            totals[row.batch].append(
                Total(currency=row.currency, net=amount(row.net), vat=amount(row.vat), gross=amount(row.gross))
            )
    return tuple(
        Batch(
            id=BatchId(row.id),
            site=row.site,
            division=DivisionCode(row.division),
            division_name=row.division_name,
            user=row.user_name,
            kind=row.kind,
            file=row.file,
            fingerprint=row.fingerprint,
            sheet=row.sheet,
            mapping=row.mapping,
            row_count=row.row_count,
            started_at=instant(row.started_at),
            totals=tuple(sorted(totals[row.number], key=lambda total: total.currency)),
            finished_at=None if row.finished_at is None else instant(row.finished_at),
            counts=MappingProxyType(counts[row.number]),
            headings=MappingProxyType(
                {int(column): words for column, words in json.loads(row.headings or "{}").items()}
            ),
            undoes=None if row.undoes is None else BatchId(row.undoes),
            follows=None if row.follows is None else BatchId(row.follows),
        )
        for row in rows
    )


def _item(row: _Row) -> BatchItem:
    return BatchItem(
        id=ItemId(row.id),
        batch=BatchId(row.batch_id),
        key=row.key,
        number=row.number,
        rows=tuple(json.loads(row.rows)),
        state=ItemState(row.state),
        number_key=row.number_key,
        side=None if row.side is None else Side(row.side),
        relation=None if row.relation is None else RelationId(row.relation),
        relation_code=row.relation_code,
        relation_name=row.relation_name,
        entry_date=day(row.entry_date),
        amount=None if row.amount is None else amount(row.amount),
        currency=row.currency,
        payload=row.payload,
        why=row.why,
        changed_at=instant(row.changed_at),
        entry_id=None if row.entry_id is None else EntryId(row.entry_id),
        entry_number=row.entry_number,
        code=row.code,
        facts=MappingProxyType(json.loads(row.facts)),
        said=row.said,
    )
