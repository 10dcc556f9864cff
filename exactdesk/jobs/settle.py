"""Documents of which nobody knows whether they were booked: looked up in Exact Online, never sent blindly."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from datetime import datetime, timedelta

from exactdesk.books.reference import Division
from exactdesk.errors import StoreError
from exactdesk.flow.history import BatchItem, Outcome
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.look_up import Taken, look_up
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.jobs.settle_undo import settle_undone
from exactdesk.store import history, locks, numbers, past

LONGEST_ATTEMPT = timedelta(minutes=15)
"""No request leaves, or is still under way, so long after its attempt was written down: it waits for its turn, then for its answer."""


async def settle_interrupted(
    desk: Desk,
    connection: Connection,
    division: Division,
    *,
    report: Report = silent,
) -> tuple[BatchItem, ...]:
    """Settles what earlier runs left unsure in this administration; gives those documents as they stand now.

    Nothing happens while another window posts there: what it has in flight is its own. Raises what the look-up raises.
    """
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(locks.posting(desk.folders.data, connection.site, division.code))
        except StoreError as error:
            if error.code != "posting-elsewhere":
                raise
            return ()
        unsure = await asyncio.to_thread(_left_unsure, desk, connection.site, division)
        undone = await settle_undone(desk, connection, division, report=report)
        if not unsure:
            return undone
        settled = {item.id: item for item in unsure}
        tried_at = await asyncio.to_thread(lambda: max(last_under_way(desk, item) for item in unsure))
        for believes_absence in (False, True):
            left = [item for item in settled.values() if item.state is ItemState.UNSURE]
            if not left:
                break
            if believes_absence:
                wait = min(
                    tried_at + desk.settle_after - desk.clock(), desk.settle_after
                )  # of a clock set back, no more
                if wait > timedelta(0):
                    until = desk.clock() + wait
                    report(Progress(what="settling", until=until, facts={"number": left[0].number}))
                    await desk.sleep(wait.total_seconds())
            for after in await settle(desk, connection, division, left, believes_absence=believes_absence):
                settled[after.id] = after
        return (*undone, *settled.values())


async def settle(
    desk: Desk, connection: Connection, division: Division, unsure: Sequence[BatchItem], *, believes_absence: bool
) -> tuple[BatchItem, ...]:
    """Looks documents up; gives those whose state changed: found ones are posted, absent ones planned again.

    Only for the holder of the administration's posting lock. `believes_absence` says that an entry that is not there now was not booked;
    of one with a number of its own in a journal that keeps numbers it is certain at once: a second one would be refused. A document
    stays unsure where an entry has its number and relation but says something else: a person must compare the two.
    """
    looked_up = await look_up(desk, connection, division, unsure)
    changed = []
    for item in unsure:
        outcome = looked_up.found.get(item.id)
        is_believed = believes_absence or item.id in looked_up.absent
        if outcome is None and (not is_believed or item.id in looked_up.doubtful):
            continue
        if item.id in looked_up.taken:
            await asyncio.to_thread(_mark_taken, desk, connection, division, item, looked_up.taken[item.id])
        event = ItemEvent.ABSENT if outcome is None else ItemEvent.FOUND
        changed.append(await asyncio.to_thread(_move, desk, item, event, outcome or Outcome()))
    return tuple(changed)


def _left_unsure(desk: Desk, site: str, division: Division) -> tuple[BatchItem, ...]:
    history.interrupt(desk.database, site, division.code, at=desk.clock())
    return past.items_in(desk.database, (ItemState.UNSURE,), site=site, division=division.code)


def last_under_way(desk: Desk, item: BatchItem) -> datetime:
    """The last moment at which the document can have been on its way: when it became unsure, unless its attempt is far older."""
    attempts = past.item_attempts(desk.database, item.id)
    return min([item.changed_at, *(attempt.started_at + LONGEST_ATTEMPT for attempt in attempts[-1:])])


def _mark_taken(desk: Desk, connection: Connection, division: Division, item: BatchItem, taken: Taken) -> None:
    numbers.mark_taken(
        desk.database, connection.site, division.code, taken.journal, item.id, taken.numbers, at=desk.clock()
    )


def _move(desk: Desk, item: BatchItem, event: ItemEvent, outcome: Outcome) -> BatchItem:
    try:
        return history.move_item(desk.database, item.id, event, at=desk.clock(), outcome=outcome)
    except StoreError as error:
        now = past.item(desk.database, item.id)
        if error.code != "item-changed" or now is None:
            raise
        return now
