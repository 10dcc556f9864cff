"""Documents that the program cannot settle by itself: the entries of Exact Online that each may be, and what a person decides of them.

A document is here when its outcome is not known and an entry carries its number and relation but says something else. A face lays the
two side by side (`Candidate.pairs`) and asks: is this it, or is it another one? Either answer is kept with its reason.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from exactdesk.books.entries import BookedEntry, InvoiceEntry
from exactdesk.books.reference import Division, DivisionCode, EntryId
from exactdesk.errors import UsageError
from exactdesk.flow.beside import Pair, head_beside
from exactdesk.flow.history import Batch, BatchItem, ItemId, Outcome
from exactdesk.flow.payload import read_entry
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs import reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.known import ASKED
from exactdesk.jobs.look_up import booked_outcome, look_up
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.jobs.settle import last_under_way, settle
from exactdesk.store import apart, history, locks, past


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An entry that may be the document.

    Attributes:
        pairs: the facts of both, to be shown side by side.
    """

    entry: BookedEntry
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Undecided:
    """A document of which only a person can say what became of it.

    Attributes:
        sent: what was sent; the facts of each candidate's pairs are its own.
        sent_at: when it was sent last (UTC).
        candidates: at least one, in no order.
    """

    item: BatchItem
    batch: Batch
    sent: InvoiceEntry
    sent_at: datetime
    candidates: tuple[Candidate, ...]


async def undecided(
    desk: Desk, connection: Connection, division: int | None = None, *, report: Report = silent
) -> tuple[Undecided, ...]:
    """Looks up every unsure document in bulk and gives those that a person must decide about; of all administrations, or of one.

    Those that it finds for certain are not among them, nor those that are not there at all: going on (`attention.resume`) settles
    these by itself. Changes nothing. Raises what a look-up raises, and `UsageError` for an administration that may not be entered.
    """
    only = None if division is None else DivisionCode(division)
    unsure = await asyncio.to_thread(
        past.items_in, desk.database, (ItemState.UNSURE,), site=connection.site, division=only
    )
    by_division: dict[DivisionCode, list[BatchItem]] = defaultdict(list)
    batches = {item.batch: await asyncio.to_thread(past.batch, desk.database, item.batch) for item in unsure}
    for item in unsure:
        batch = batches[item.batch]
        if batch is not None:
            by_division[batch.division].append(item)
    found = []
    for code, items in by_division.items():
        of = await reference.division(desk, connection, code, report=report)
        report(Progress(what="settling", facts={"number": items[0].number}))
        doubtful = (await look_up(desk, connection, of, items)).doubtful
        for item in items:
            batch = batches[item.batch]
            if doubtful.get(item.id) and batch is not None:
                found.append(await asyncio.to_thread(_undecided, desk, item, batch, doubtful[item.id]))
    return tuple(found)


async def decide(desk: Desk, connection: Connection, item: int, entry: str, *, is_it: bool, why: str) -> BatchItem:
    """What a person says of a document and an entry that it may be; gives the document as it stands after that.

    An unsure one was sent, and the entry is one of its candidates. Of one that was found booked right before it was to be sent `is_it` sets
    it aside; otherwise it is planned again, and `attention.resume` sends it: it asks anew about every other entry.

    `is_it`: the document became this entry, and is posted. Otherwise the entry is another one, now and later; when no candidate is left
    and the document was sent long enough ago, it is planned again, and `attention.resume` sends it. Where the document is found for
    certain meanwhile, it is posted whatever was said.

    Args:
        desk: of the document.
        connection: to look the entry up once more; nothing is written to Exact Online.
        item: number of the document.
        entry: id or entry number of a candidate.
        is_it: see above.
        why: the person's reason; kept in the trail.

    Raises `UsageError` (`item-unknown`, `decide-without-why`, `decide-settled`, `batch-elsewhere`, `entry-no-candidate`), `StoreError`
    with `posting-elsewhere` while somebody posts into these books, and what a look-up raises.
    """
    why = why.strip()
    if not why:
        raise UsageError("decide-without-why")
    waits = await asyncio.to_thread(past.item, desk.database, ItemId(item))
    if waits is not None and waits.state is ItemState.DUPLICATE and waits.code in ASKED:
        return await asyncio.to_thread(_decide_late, desk, connection.site, waits, entry.strip(), is_it=is_it, why=why)
    found, batch = await asyncio.to_thread(_unsure, desk, ItemId(item))
    if batch.site != connection.site:
        raise UsageError("batch-elsewhere", batch=batch.id, site=batch.site)
    division = await reference.division(desk, connection, batch.division)
    with locks.posting(desk.folders.data, connection.site, division.code):
        found, batch = await asyncio.to_thread(_unsure, desk, ItemId(item))
        looked_up = await look_up(desk, connection, division, [found])
        if found.id in looked_up.found:
            return await asyncio.to_thread(_accept, desk, found, looked_up.found[found.id], why)
        candidates = looked_up.doubtful.get(found.id, ())
        chosen = next((each for each in candidates if entry.strip() in (each.id, str(each.entry_number))), None)
        if chosen is None:
            raise UsageError("entry-no-candidate", entry=entry, number=found.number)
        if is_it:
            return await asyncio.to_thread(_accept, desk, found, booked_outcome(chosen, found), why)
        await asyncio.to_thread(
            lambda: apart.tell_apart(desk.database, {found.id: [chosen.id]}, at=desk.clock(), why=why)
        )
        return await _settle_without(desk, connection, division, found)


def _decide_late(desk: Desk, site: str, item: BatchItem, entry: str, *, is_it: bool, why: str) -> BatchItem:
    """What a person says of a document that was found booked right before it was to be sent."""
    batch = past.batch(desk.database, item.batch)
    if batch is None or batch.site != site:
        raise UsageError("batch-elsewhere", batch=item.batch, site="–" if batch is None else batch.site)
    entries = [EntryId(each) for each in item.facts.get("entries", "").split()]
    chosen = entries[:1] if entry == item.facts.get("entry_number") else [each for each in entries if each == entry]
    if not chosen:
        raise UsageError("entry-no-candidate", entry=entry, number=item.number)
    now = desk.clock()
    with locks.posting(desk.folders.data, site, batch.division):
        if is_it:
            outcome = Outcome(code=item.code, facts=item.facts)
            return history.move_item(desk.database, item.id, ItemEvent.DISMISS, at=now, why=why, outcome=outcome)
        planned = history.move_item(desk.database, item.id, ItemEvent.RELEASE, at=now, why=why)
        apart.tell_apart(desk.database, {item.id: chosen}, at=now, why=why)
        return planned


def _undecided(desk: Desk, item: BatchItem, batch: Batch, entries: tuple[BookedEntry, ...]) -> Undecided:
    sent = read_entry(item.payload)
    assert isinstance(sent, InvoiceEntry)  # only invoices are looked up by number
    attempts = past.item_attempts(desk.database, item.id)
    return Undecided(
        item=item,
        batch=batch,
        sent=sent,
        sent_at=attempts[-1].started_at if attempts else item.changed_at,
        candidates=tuple(Candidate(entry=each, pairs=head_beside(sent, item, each)) for each in entries),
    )


def _unsure(desk: Desk, wanted: ItemId) -> tuple[BatchItem, Batch]:
    item = past.item(desk.database, wanted)
    batch = None if item is None else past.batch(desk.database, item.batch)
    if item is None or batch is None:
        raise UsageError("item-unknown", item=wanted)
    if item.state is not ItemState.UNSURE:
        raise UsageError("decide-settled", number=item.number, state=item.state.value)
    return item, batch


def _accept(desk: Desk, item: BatchItem, outcome: Outcome, why: str) -> BatchItem:
    return history.move_item(desk.database, item.id, ItemEvent.FOUND, at=desk.clock(), why=why, outcome=outcome)


async def _settle_without(desk: Desk, connection: Connection, division: Division, item: BatchItem) -> BatchItem:
    """Settles a document after an entry was told apart from it."""
    under_way = await asyncio.to_thread(last_under_way, desk, item)
    is_old = desk.clock() - under_way >= desk.settle_after
    (*_, after) = (item, *await settle(desk, connection, division, [item], believes_absence=is_old))
    return after
