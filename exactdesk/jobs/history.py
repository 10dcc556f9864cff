"""What was posted, when, from which file, sheet and row: questions to the history, asked off the loop's thread."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from exactdesk.books.reference import DivisionCode
from exactdesk.flow.history import Attempt, Batch, BatchId, BatchItem, Edit, Found, ItemId, RowText, Step, Wish
from exactdesk.flow.history_filter import HistoryFilter, Place
from exactdesk.flow.kept import kept_row
from exactdesk.jobs.desk import Desk
from exactdesk.kinds.document import MappedRow
from exactdesk.store import past


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchDetail:
    """One batch with its documents in the order of the sheet, and what the user typed over values of it."""

    batch: Batch
    items: tuple[BatchItem, ...]
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDetail:
    """One document: its rows as they stood, each time it was sent, and every change of state; all in order of time.

    Attributes:
        headings: of the sheet's columns, by index; empty where they were not kept.
        read: its rows by field, as they are read now, with all that was typed; empty where they were not kept.
    """

    item: BatchItem
    rows: tuple[RowText, ...]
    attempts: tuple[Attempt, ...]
    steps: tuple[Step, ...]
    headings: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    read: tuple[MappedRow, ...] = ()


async def batches(desk: Desk, *, search: str = "", division: int | None = None) -> tuple[Batch, ...]:
    """Batches, the last one first; `search` has words of the file's name or of one of its documents. Raises `StoreError`."""
    code = None if division is None else DivisionCode(division)
    return await asyncio.to_thread(past.batch_list, desk.database, search=search, division=code)


async def batch_detail(desk: Desk, batch: str) -> BatchDetail | None:
    """One batch with all its documents; None when there is none with this id. Raises `StoreError`."""

    def read() -> BatchDetail | None:
        found = past.batch(desk.database, BatchId(batch))
        if found is None:
            return None
        items = past.batch_items(desk.database, found.id)
        return BatchDetail(batch=found, items=items, edits=past.batch_edits(desk.database, found.id))

    return await asyncio.to_thread(read)


async def item_detail(desk: Desk, item: ItemId) -> ItemDetail | None:
    """All that is known of one document; None when there is none with this number. Raises `StoreError`."""

    def read() -> ItemDetail | None:
        found = past.item(desk.database, item)
        if found is None:
            return None
        batch = past.batch(desk.database, found.batch)
        read_rows = past.item_read(desk.database, item)
        return ItemDetail(
            item=found,
            headings=batch.headings if batch is not None else MappingProxyType({}),
            read=tuple(kept_row(number, text) for number, text in read_rows.items()),
            rows=past.item_rows(desk.database, item),
            attempts=past.item_attempts(desk.database, item),
            steps=past.item_steps(desk.database, item),
        )

    return await asyncio.to_thread(read)


async def search(desk: Desk, words: str) -> tuple[Found, ...]:
    """Documents and files over all administrations, the newest first. Raises `StoreError`."""
    return await asyncio.to_thread(past.find, desk.database, words)


async def places(desk: Desk) -> tuple[Place, ...]:
    """The administrations that the history has imports of, by name. Raises `StoreError`."""
    rows = await asyncio.to_thread(past.kept_by_division, desk.database)
    return tuple(Place(site=site, division=DivisionCode(code), name=name) for site, code, name, *_ in rows)


async def filtered_batches(desk: Desk, wanted: HistoryFilter) -> tuple[Batch, ...]:
    """The batches that have something of what is looked at, the last one first; words do not count. Raises `StoreError`."""
    wish = wanted.wish(_today(desk))
    return await asyncio.to_thread(lambda: past.batch_list(desk.database, wish=replace(wish, words="")))


async def filtered_hits(desk: Desk, wanted: HistoryFilter) -> tuple[Found, ...]:
    """The documents and files with the words of what is looked at, the newest first. Raises `StoreError`."""
    wish = wanted.wish(_today(desk))
    return await asyncio.to_thread(lambda: past.find(desk.database, wanted.words, wish=replace(wish, words="")))


async def filtered_documents(desk: Desk, wanted: HistoryFilter) -> tuple[Found, ...]:
    """Every document that is looked at, without a limit, in the order of making. Raises `StoreError`."""
    return await asyncio.to_thread(past.documents, desk.database, wanted.wish(_today(desk)))


def _today(desk: Desk) -> date:
    return desk.clock().astimezone().date()


async def documents(
    desk: Desk, *, words: str = "", division: int | None = None, since: date | None = None, until: date | None = None
) -> tuple[Found, ...]:
    """Every document that fits, in the order of making; none of the hits is a file. Raises `StoreError`.

    Args:
        words: that the document or its file's name must have; empty for all.
        since, until: first and last day of import, both included, as this computer's clock has them.
    """
    wish = Wish(
        words=words,
        division=None if division is None else DivisionCode(division),
        since=None if since is None else _begin(since),
        until=None if until is None or until == date.max else _begin(until + timedelta(days=1)),
    )
    return await asyncio.to_thread(past.documents, desk.database, wish)


def _begin(day: date) -> datetime:
    return datetime.combine(day, time.min).astimezone()


async def imported_before(desk: Desk, fingerprint: str) -> tuple[Batch, ...]:
    """Earlier batches of the very same file, the last one first; empty when it is new. Raises `StoreError`."""
    return await asyncio.to_thread(past.find_fingerprint, desk.database, fingerprint)
