"""Mends a document that waits: shown as it was read, tried out with what the user types, planned again as the same document.

Nothing is sent here; `attention.send` does that. A document that was mended and not sent yet waits on disk like one of an interrupted run.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from types import MappingProxyType

from exactdesk.books.reference import ReferenceBook
from exactdesk.errors import UsageError
from exactdesk.flow.column_mapping import ColumnMapping
from exactdesk.flow.history import Batch, BatchItem, Edit, ItemId
from exactdesk.flow.kept import keep_row, kept_row
from exactdesk.flow.mend import NOTHING, Change, Kept, Mended, Wishes, mend, wishes_like
from exactdesk.flow.plan import SHEET_DOUBTS, PlanStatus
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.known import in_history, told_known
from exactdesk.jobs.write_down import queue_item
from exactdesk.kinds import kind_named
from exactdesk.problems import Problem, Severity, Where
from exactdesk.store import apart, history, locks, past

MENDABLE = frozenset(
    {ItemState.REFUSED, ItemState.HELD_BACK, ItemState.PLANNED, ItemState.DUPLICATE, ItemState.DISMISSED}
)
"""The states of a document that certainly is not booked and may be changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A document with what the user wishes.

    Attributes:
        item: as the history has it; batch: that it belongs to.
        kept: what it is mended from.
        mended: what would become of it.
    """

    item: BatchItem
    batch: Batch
    kept: Kept
    mended: Mended

    @property
    def is_ready(self) -> bool:
        """Whether it can be sent like this."""
        return self.mended.item.status is PlanStatus.READY and self.mended.item.entry is not None


async def try_out(desk: Desk, item: int, book: ReferenceBook, wishes: Wishes = NOTHING) -> Tried:
    """The document with the user's wishes, judged by the rules of today; changes nothing.

    `book` has the lists of its administration. Raises `UsageError` (`item-unknown`, `mend-settled`, `mend-not-kept`) and `StoreError`.
    """
    return await asyncio.to_thread(_try_out, desk, ItemId(item), book, wishes)


async def save(desk: Desk, item: int, book: ReferenceBook, wishes: Wishes = NOTHING) -> BatchItem:
    """Plans the document again as it was mended: the same item, its old content in its attempts, what was typed in the history.

    Raises `UsageError` as `try_out` does, and `mend-not-ready` where something keeps it from being booked; `StoreError` with
    `item-changed` where somebody dealt with it meanwhile, or `posting-elsewhere` for one that a run may be about to send.
    """

    def plan_again() -> BatchItem:
        found = past.item(desk.database, ItemId(item))
        batch = None if found is None else past.batch(desk.database, found.batch)
        waits = found is not None and found.state is ItemState.PLANNED and batch is not None
        # A run that is under way has read what it is going to send: nothing of that may change under its hands.
        with locks.posting(desk.folders.data, batch.site, batch.division) if waits and batch else nullcontext():
            tried = _try_out(desk, ItemId(item), book, wishes)
            if not tried.is_ready:
                raise UsageError("mend-not-ready", number=tried.item.number)
            planned = _plan_again(desk, tried, book)
            if wishes.is_decided:  # whoever sends it knows by it that they were decided upon
                apart.tell_apart(desk.database, {planned.id: tried.mended.booked}, at=desk.clock(), why="")
            return planned

    return await asyncio.to_thread(plan_again)


async def wishes_alike(desk: Desk, items: Sequence[ItemId], changes: Sequence[Change]) -> Mapping[ItemId, Wishes]:
    """What `changes` of one document mean for others: those in which the same stands in the same fields, each with its wishes.

    Those that cannot be changed (any more) are absent. Raises `StoreError`.
    """

    def look() -> Mapping[ItemId, Wishes]:
        found = {}
        for item in items:
            one = past.item(desk.database, item)
            batch = None if one is None else past.batch(desk.database, one.batch)
            if one is not None and batch is not None and one.state in MENDABLE and past.item_read(desk.database, item):
                wishes = wishes_like(_kept(desk, one, batch), changes)
                if wishes.edits:
                    found[item] = wishes
        return MappingProxyType(found)

    return await asyncio.to_thread(look)


def _try_out(desk: Desk, item: ItemId, book: ReferenceBook, wishes: Wishes) -> Tried:
    found = past.item(desk.database, item)
    batch = None if found is None else past.batch(desk.database, found.batch)
    if found is None or batch is None:
        raise UsageError("item-unknown", item=item)
    if found.state not in MENDABLE:
        raise UsageError("mend-settled", number=found.number, state=found.state.value)
    kept = _kept(desk, found, batch)
    today = desk.clock().astimezone().date()
    mended = mend(kept, wishes, reference=book, today=today)
    if kept.kind.side is not None and mended.item.number:
        relations = [mended.item.relation_id] if mended.item.relation_id is not None else []
        known = in_history(desk, batch.site, batch.division, kept.kind.side, [mended.item.number], relations)
        not_it = apart.told_apart_from(desk.database, [item]).get(item, frozenset())
        told = (*told_known(found), *(one for other, one in known.items() if other != item))
        others = tuple(one for one in told if one.entry_id not in not_it)
        if others:
            mended = mend(kept, wishes, reference=book, today=today, known=others)
    return Tried(item=found, batch=batch, kept=kept, mended=mended)


def _kept(desk: Desk, item: BatchItem, batch: Batch) -> Kept:
    rows = past.item_read(desk.database, item.id)
    if not rows or set(rows) != set(item.rows):
        raise UsageError("mend-not-kept", number=item.number)
    doubt = None
    if item.code in SHEET_DOUBTS and item.state is ItemState.HELD_BACK:
        doubt = Problem(code=item.code, severity=Severity.WARN, facts=item.facts)
    return Kept(
        key=item.key,
        kind=kind_named(batch.kind),
        rows=tuple(kept_row(number, text) for number, text in rows.items()),
        mapping=ColumnMapping.from_json(json.loads(batch.mapping)),
        source=Where(file=batch.file_name, sheet=batch.sheet),
        headings=batch.headings,
        doubt=doubt,
    )


def _plan_again(desk: Desk, tried: Tried, book: ReferenceBook) -> BatchItem:
    now = desk.clock()
    planned = replace(queue_item(tried.mended.item, tried.kept.kind, book), key=tried.item.key)
    return history.replan(
        desk.database,
        tried.item.id,
        planned,
        at=now,
        changes=[
            Edit(row=change.row, field=change.field, old=change.old, new=change.new, at=now)
            for change in tried.mended.changes
        ],
        read=MappingProxyType({row.row: keep_row(row) for row in tried.mended.rows}),
    )
