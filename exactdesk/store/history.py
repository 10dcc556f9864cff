"""Writes down what is done: batches, their documents, attempts and outcomes. `store.past` reads it back.

Every function is one transaction that is on disk when it returns. Attempts, outcomes and steps are only ever added. All changes of
state go through the table of `flow.queue`, looked up against the state on disk: where two windows disagree the second gets
`StoreError` with the code `item-changed`, and nothing is sent.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import StoreError
from exactdesk.flow.history import (
    Attempt,
    AttemptId,
    Batch,
    BatchId,
    BatchItem,
    Edit,
    ItemId,
    Outcome,
    QueueItem,
    RowText,
    Total,
)
from exactdesk.flow.queue import (
    ATTEMPT_BEGINNINGS,
    ATTEMPT_OUTCOMES,
    STARTING_STATES,
    UNDER_WAY_STATES,
    ItemEvent,
    ItemState,
    may,
    move,
)
from exactdesk.store import search
from exactdesk.store.database import Database
from exactdesk.store.past import read_item, read_items
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
from exactdesk.store.values import day_text, hundredths, instant_text

_NOTHING = Outcome()


def begin_batch(
    db: Database,
    *,
    site: str,
    division: DivisionCode,
    division_name: str,
    user: str,
    kind: str,
    file: str,
    fingerprint: str,
    sheet: str,
    mapping: str,
    row_count: int,
    started_at: datetime,
    totals: Sequence[Total] = (),
    headings: Mapping[int, str] = MappingProxyType({}),
    undoes: BatchId | None = None,
    follows: BatchId | None = None,
) -> Batch:
    """The batch, written down without documents yet. Attributes as in `Batch`; totals one per currency."""
    batch = Batch(
        id=BatchId(str(uuid.uuid4())),
        site=site,
        division=division,
        division_name=division_name,
        user=user,
        kind=kind,
        file=file,
        fingerprint=fingerprint,
        sheet=sheet,
        mapping=mapping,
        row_count=row_count,
        started_at=started_at,
        totals=tuple(totals),
        headings=MappingProxyType(dict(headings)),
        undoes=undoes,
        follows=follows,
    )
    with db.transaction() as connection:
        number = connection.execute(
            insert(batches)
            .values(
                id=batch.id,
                site=site,
                division=division,
                division_name=division_name,
                user_name=user,
                kind=kind,
                file=file,
                fingerprint=fingerprint,
                sheet=sheet,
                mapping=mapping,
                row_count=row_count,
                started_at=instant_text(started_at),
                headings=_json({str(column): words for column, words in headings.items()}) if headings else None,
                undoes=undoes,
                follows=follows,
            )
            .returning(batches.c.number)
        ).scalar_one()
        if batch.totals:
            connection.execute(
                insert(batch_totals),
                [
                    {
                        "batch": number,
                        "currency": total.currency,
                        "net": hundredths(total.net),
                        "vat": hundredths(total.vat),
                        "gross": hundredths(total.gross),
                    }
                    for total in batch.totals
                ],
            )
        search.index_batch(connection, number, batch.file_name)
    return batch


def add_items(
    db: Database,
    batch: BatchId,
    queue: Sequence[QueueItem],
    *,
    at: datetime,
    rows: Sequence[RowText] = (),
    read: Mapping[int, str] = MappingProxyType({}),
    changes: Sequence[Edit] = (),
    credited: Mapping[str, ItemId] = MappingProxyType({}),
    problems: Mapping[str, str] = MappingProxyType({}),
) -> tuple[BatchItem, ...]:
    """The documents of a batch in the order given, with the sheet rows they came from and what the user typed over them.

    All in one transaction: a batch has all of its documents or none. Raises `ValueError` for a state in which no item may begin.
    `read` has the fields of each row as text, by row number, to mend a document from. `credited` names, by the key of a credit note,
    the document that it takes back: that one is credited when it is booked. `problems` has all that is wrong with a document, as text,
    by its key.
    """
    for item in queue:
        if item.state not in STARTING_STATES:
            raise ValueError(f"no item begins as {item.state.value}")
    with db.transaction() as connection:
        number, site, division = connection.execute(
            select(batches.c.number, batches.c.site, batches.c.division).where(batches.c.id == batch)
        ).one()
        if rows:
            connection.execute(
                insert(sheet_rows),
                [{"batch": number, "row": each.row, "cells": _json(list(each.cells))} for each in rows],
            )
        _keep_read(connection, number, read)
        if changes:
            connection.execute(insert(edits), [_edit_values(number, edit) for edit in changes])
        place = {"batch": number, "site": site, "division": division, "changed_at": instant_text(at)}
        place["said"] = ""
        values = [{**place, **_item_values(item)} for item in queue]
        if not values:
            return ()
        query = insert(items).returning(items.c.id, sort_by_parameter_order=True)
        ids = connection.execute(query, values).scalars().all()
        added = read_items(connection, [ItemId(each) for each in ids])
        search.index_items(connection, [(item.id, _words(item)) for item in added])
        notes = [{"item": item.id, "original": credited[item.key]} for item in added if item.key in credited]
        if notes:
            connection.execute(insert(credit_notes), notes)
        wrong = [{"item": item.id, "content": problems[item.key]} for item in added if item.key in problems]
        if wrong:
            connection.execute(insert(item_problems), wrong)
    return added


def begin_attempt(
    db: Database, item: ItemId, *, at: datetime, request: str, event: ItemEvent = ItemEvent.SEND
) -> Attempt:
    """The attempt, on disk: call this right before the request leaves, and send only what it returned for.

    `request` is JSON of what is sent, without secrets; `event` one that begins an attempt.
    """
    if event not in ATTEMPT_BEGINNINGS:
        raise ValueError(f"{event.value} begins no attempt")
    with db.transaction() as connection:
        _move(connection, item, event, at, _NOTHING)
        attempt_id = connection.execute(
            insert(attempts).values(item=item, started_at=instant_text(at), request=request).returning(attempts.c.id)
        ).scalar_one()
    return Attempt(id=AttemptId(attempt_id), item=item, started_at=at, request=request)


def finish_attempt(
    db: Database, attempt: AttemptId, event: ItemEvent, *, at: datetime, outcome: Outcome = _NOTHING
) -> BatchItem:
    """The document after an attempt: outcome and new state are on disk together. Raises `ValueError` for an event that ends no attempt."""
    if event not in ATTEMPT_OUTCOMES:
        raise ValueError(f"{event.value} ends no attempt")
    with db.transaction() as connection:
        item = connection.execute(select(attempts.c.item).where(attempts.c.id == attempt)).scalar_one()
        return _finish(connection, attempt, ItemId(item), event, at, outcome)


def move_item(
    db: Database, item: ItemId, event: ItemEvent, *, at: datetime, why: str = "", outcome: Outcome = _NOTHING
) -> BatchItem:
    """The document after something that is no attempt: settled (found, absent), tried again, dismissed, left out, taken back.

    `why` is the user's reason, may be empty; `outcome` what was found (for `ItemEvent.FOUND`) or what explains the state (for others).
    """
    if event in ATTEMPT_OUTCOMES or event in ATTEMPT_BEGINNINGS:
        raise ValueError(f"{event.value} belongs to an attempt")
    with db.transaction() as connection:
        _move(connection, item, event, at, outcome, why)
        return read_item(connection, item)


def replan(
    db: Database,
    item: ItemId,
    mended: QueueItem,
    *,
    at: datetime,
    changes: Sequence[Edit] = (),
    read: Mapping[int, str] = MappingProxyType({}),
) -> BatchItem:
    """A document that was mended, planned again: its new content replaces the old, which stays in the attempts made with it.

    Only for a document of which it is certain that it is not booked (refused, held back, duplicate, left out, dismissed, planned).
    `read` has the fields of its rows as they are now, as text, by row number. What was wrong with it no longer is.
    """
    with db.transaction() as connection:
        state, number = connection.execute(select(items.c.state, items.c.batch).where(items.c.id == item)).one()
        if state != ItemState.PLANNED:
            event = ItemEvent.RETRY if may(ItemState(state), ItemEvent.RETRY) else ItemEvent.RELEASE
            _move(connection, item, event, at, _NOTHING)
        values = _item_values(mended)
        del values["state"]
        connection.execute(update(items).where(items.c.id == item).values(values))
        connection.execute(delete(item_problems).where(item_problems.c.item == item))
        _keep_read(connection, number, read)
        if changes:
            connection.execute(insert(edits), [_edit_values(number, edit) for edit in changes])
        found = read_item(connection, item)
        search.index_items(connection, [(item, _words(found))])
        return found


def interrupt(db: Database, site: str, division: DivisionCode, *, at: datetime) -> tuple[BatchItem, ...]:
    """The documents that were being sent, or deleted, when the program ended: now unsure, to be settled before anything else is sent.

    Only for the holder of `locks.posting` for this administration: nobody else can be sending then.
    """
    query = (
        select(items.c.id, attempts.c.id)
        .select_from(items.join(attempts).outerjoin(attempt_outcomes))
        .where(items.c.site == site, items.c.division == division)
        .where(items.c.state.in_([state.value for state in UNDER_WAY_STATES]))
        .where(attempt_outcomes.c.attempt.is_(None))
        .order_by(items.c.id)
    )
    with db.transaction() as connection:
        return tuple(
            _finish(connection, AttemptId(attempt), ItemId(item), ItemEvent.INTERRUPTED, at, _NOTHING)
            for item, attempt in connection.execute(query).all()
        )


def finish_batch(db: Database, batch: BatchId, *, at: datetime) -> None:
    """The run is over, whatever became of the documents; a later run over what was left moves the moment on."""
    with db.transaction() as connection:
        connection.execute(update(batches).where(batches.c.id == batch).values(finished_at=instant_text(at)))


def _finish(
    connection: Connection, attempt: AttemptId, item: ItemId, event: ItemEvent, at: datetime, outcome: Outcome
) -> BatchItem:
    _move(connection, item, event, at, outcome)
    connection.execute(
        insert(attempt_outcomes).values(
            attempt=attempt, outcome=event.value, finished_at=instant_text(at), answer=outcome.answer
        )
    )
    return read_item(connection, item)


def _move(
    connection: Connection, item: ItemId, event: ItemEvent, at: datetime, outcome: Outcome, why: str = ""
) -> None:
    """Carries out one move of the table, with its step in the trail."""
    found = connection.execute(select(items).where(items.c.id == item)).one()
    before = ItemState(found.state)
    if not may(before, event):
        raise StoreError("item-changed", number=found.number, state=before.value, event=event.value)
    after = move(before, event)
    connection.execute(update(items).where(items.c.id == item).values(_outcome_values(before, after, at, outcome, why)))
    connection.execute(
        insert(steps).values(
            item=item,
            at=instant_text(at),
            event=event.value,
            before=before.value,
            after=after.value,
            why=why or outcome.code,
        )
    )
    if after is ItemState.POSTED and outcome.entry_id is not None:
        _index_posted(connection, found, outcome)
    _credit_original(connection, item, before, after, at)


def _credit_original(connection: Connection, item: ItemId, before: ItemState, after: ItemState, at: datetime) -> None:
    """Moves what a credit note takes back along with it, in the same transaction: the two never tell different stories."""
    if after is ItemState.POSTED and before in (ItemState.SENDING, ItemState.UNSURE):
        event = ItemEvent.CREDIT
    elif after in (ItemState.UNDONE, ItemState.DELETED):
        event = ItemEvent.CREDIT_UNDONE
    else:
        return
    original = connection.execute(
        select(items.c.id, items.c.state)
        .join_from(credit_notes, items, credit_notes.c.original == items.c.id)
        .where(credit_notes.c.item == item)
    ).one_or_none()
    if original is not None and may(ItemState(original.state), event):
        _move(connection, ItemId(original.id), event, at, _NOTHING)


def _index_posted(connection: Connection, found: Row[tuple[object, ...]], outcome: Outcome) -> None:
    words = _joined(found.number, found.relation_code, found.relation_name, outcome.entry_number)
    search.index_items(connection, [(found.id, words)])


_ON_THE_WAY_BACK = frozenset({ItemState.UNDOING, ItemState.UNDO_UNSURE})


def _outcome_values(before: ItemState, after: ItemState, at: datetime, outcome: Outcome, why: str) -> dict[str, object]:
    """The columns of an item after a move.

    What an entry is known by stays when it is not booked anew: it tells which one it was. And on the way back what was said of its booking
    stays as long as nothing else is said.
    """
    values: dict[str, object] = {"state": after.value, "changed_at": instant_text(at), "said": outcome.said, "why": why}
    if outcome.code or not (after in _ON_THE_WAY_BACK or before in _ON_THE_WAY_BACK):
        values |= {"code": outcome.code, "facts": _json(dict(outcome.facts))}
    if after is ItemState.POSTED and outcome.entry_id is not None:
        values["entry_id"] = outcome.entry_id
        values["entry_number"] = outcome.entry_number
    return values


def _item_values(item: QueueItem) -> dict[str, object]:
    return {
        "key": item.key,
        "number": item.number,
        "number_key": item.number_key,
        "rows": _json(list(item.rows)),
        "state": item.state.value,
        "side": None if item.side is None else item.side.value,
        "relation": item.relation,
        "relation_code": item.relation_code,
        "relation_name": item.relation_name,
        "entry_date": day_text(item.entry_date),
        "amount": None if item.amount is None else hundredths(item.amount),
        "currency": item.currency,
        "payload": item.payload,
        "why": item.why,
        "code": item.code,
        "facts": _json(dict(item.facts)),
    }


def _keep_read(connection: Connection, batch: int, read: Mapping[int, str]) -> None:
    """Rows as they were read, in the place of what was kept of them before."""
    if read:
        gone = delete(read_rows).where(read_rows.c.batch == batch, read_rows.c.row == bindparam("number"))
        connection.execute(gone, [{"number": number} for number in read])
        values = [{"batch": batch, "row": number, "fields": fields} for number, fields in read.items()]
        connection.execute(insert(read_rows), values)


def _edit_values(batch: int, edit: Edit) -> dict[str, object]:
    return {
        "batch": batch,
        "row": edit.row,
        "field": edit.field,
        "old": edit.old,
        "new": edit.new,
        "at": instant_text(edit.at),
    }


def _words(item: BatchItem) -> str:
    return _joined(item.number, item.relation_code, item.relation_name, item.entry_number)


def _joined(number: str, relation_code: str, relation_name: str, entry_number: int | None) -> str:
    """What a document can be found by; the number also without its blanks and dashes."""
    parts = [number, relation_code, relation_name, "" if entry_number is None else str(entry_number)]
    if (bare := search.compact(number)) != search.folded(number):
        parts.append(bare)
    return " ".join(part for part in parts if part)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
