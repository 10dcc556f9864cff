"""Deletions of which nobody knows whether they were carried out: looked up in Exact Online, never asked for again blindly."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from exactdesk.books.reference import Division, EntryId, Side
from exactdesk.errors import StoreError
from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.store import history, past


async def settle_undone(
    desk: Desk, connection: Connection, division: Division, *, report: Report = silent
) -> tuple[BatchItem, ...]:
    """Settles every deletion in this administration whose outcome is not known; gives those documents as they stand now.

    Only for the holder of the administration's posting lock, after `history.interrupt`. What is gone was deleted. What is still there is
    believed to stay only so long after its attempt that a deletion under way would show. Raises what the look-up raises.
    """
    unsure = await asyncio.to_thread(
        past.items_in, desk.database, (ItemState.UNDO_UNSURE,), site=connection.site, division=division.code
    )
    if not unsure:
        return ()
    settled = {item.id: item for item in unsure}
    for believes in (False, True):
        left = [item for item in settled.values() if item.state is ItemState.UNDO_UNSURE]
        if not left:
            break
        if believes:
            patient_until = max(item.changed_at for item in left) + desk.settle_after
            wait = min(patient_until - desk.clock(), desk.settle_after)  # of a clock set back, no more
            if wait > timedelta(0):
                until = desk.clock() + wait
                report(Progress(what="settling", until=until, facts={"number": left[0].number}))
                await desk.sleep(wait.total_seconds())
        present = await _present(connection, division, left)
        for item in left:
            if item.entry_id in present and not believes:
                continue
            event = ItemEvent.FOUND if item.entry_id in present else ItemEvent.ABSENT
            settled[item.id] = await asyncio.to_thread(_move, desk, item, event)
    return tuple(settled.values())


async def _present(connection: Connection, division: Division, items: Sequence[BatchItem]) -> frozenset[EntryId]:
    """Which of their entries Exact Online still has."""
    by_side: dict[Side, list[EntryId]] = defaultdict(list)
    for item in items:
        if item.side is not None and item.entry_id is not None:
            by_side[item.side].append(item.entry_id)
    found: set[EntryId] = set()
    for side, entries in by_side.items():
        found |= {each.id for each in await connection.client.entries_by_id(division.code, side, entries)}
    return frozenset(found)


def _move(desk: Desk, item: BatchItem, event: ItemEvent) -> BatchItem:
    try:
        return history.move_item(desk.database, item.id, event, at=desk.clock())
    except StoreError as error:
        now = past.item(desk.database, item.id)
        if error.code != "item-changed" or now is None:
            raise
        return now
