"""Documents that wait: for the program to go on with them, or for a person. Gone on with, sent again, set aside, listed."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from exactdesk.books.entries import InvoiceEntry, RelationEntry
from exactdesk.books.reference import Division, DivisionCode
from exactdesk.errors import (
    Broken,
    Busy,
    ExactDeskError,
    NotReached,
    Refused,
    SignInError,
    StoreError,
    UsageError,
)
from exactdesk.flow.history import Batch, BatchId, BatchItem, ItemId, Outcome
from exactdesk.flow.payload import read_entry
from exactdesk.flow.queue import ItemEvent, ItemState, may
from exactdesk.jobs import reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.known import ASKED, Asked, entry_outcome, in_exact_online
from exactdesk.jobs.look_up import has_number, look_up
from exactdesk.jobs.post import PostRun, RunResult
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.jobs.run_control import RunControl
from exactdesk.jobs.settle import settle_interrupted
from exactdesk.store import apart, history, past

OnResult = Callable[[RunResult], None]


class WaitsFor(StrEnum):
    """Why a document waits."""

    REFUSED = "refused"  # Exact Online said no: to be mended there or here, sent again, or set aside
    UNSURE = "unsure"  # to be looked up; a person decides where that does not settle it
    HELD_BACK = "held-back"  # a problem of its own, to be mended
    DUPLICATE = "duplicate"  # found booked right before it was to be sent: a person says whether it is the same
    INTERRUPTED = "interrupted"  # its run ended before it was its turn, or is still under way
    UNDO_UNSURE = "undo-unsure"  # to be deleted again, and it is not known whether it was
    SET_ASIDE = "set-aside"  # a person set it aside with a reason; it can be brought back


_WAITS_FOR: Mapping[ItemState, WaitsFor] = MappingProxyType(
    {
        ItemState.REFUSED: WaitsFor.REFUSED,
        ItemState.UNSURE: WaitsFor.UNSURE,
        ItemState.SENDING: WaitsFor.UNSURE,
        ItemState.HELD_BACK: WaitsFor.HELD_BACK,
        ItemState.PLANNED: WaitsFor.INTERRUPTED,
        ItemState.UNDOING: WaitsFor.UNDO_UNSURE,
        ItemState.UNDO_UNSURE: WaitsFor.UNDO_UNSURE,
        ItemState.DISMISSED: WaitsFor.SET_ASIDE,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A document that waits, with the batch that it belongs to."""

    item: BatchItem
    batch: Batch
    what: WaitsFor


async def waiting(
    desk: Desk, *, site: str | None = None, division: int | None = None, with_set_aside: bool = False
) -> tuple[Waiting, ...]:
    """Every document that waits, over all administrations or of one, the last added first. Raises `StoreError`.

    Those of a run that is under way are among them: whoever runs it knows which. What was set aside only where it is asked for.
    """
    code = None if division is None else DivisionCode(division)
    wanted = [state for state, what in _WAITS_FOR.items() if with_set_aside or what is not WaitsFor.SET_ASIDE]

    def read() -> tuple[Waiting, ...]:
        found_late = past.found_late(desk.database, site=site, division=code)
        items = (*found_late, *past.items_in(desk.database, wanted, site=site, division=code))
        batches = {each: past.batch(desk.database, each) for each in {item.batch for item in items}}
        found = ((item, batches[item.batch]) for item in items)
        return tuple(
            Waiting(item=item, batch=batch, what=what)
            for item, batch in found
            if batch is not None and (what := _waits_for(item)) is not None
        )

    return await asyncio.to_thread(read)


def _waits_for(item: BatchItem) -> WaitsFor | None:
    if item.state is ItemState.DUPLICATE:
        return WaitsFor.DUPLICATE if item.code in ASKED else None
    return _WAITS_FOR.get(item.state)


def as_waiting(item: BatchItem, batch: Batch) -> Waiting | None:
    """The document as one that waits; None for one that waits for nothing."""
    what = _waits_for(item)
    return None if what is None else Waiting(item=item, batch=batch, what=what)


async def resume(
    desk: Desk,
    connection: Connection,
    division: int | None = None,
    *,
    report: Report = silent,
    control: RunControl | None = None,
    on_result: OnResult = lambda _: None,
    accepts_proof: bool = False,
) -> tuple[RunResult, ...]:
    """Settles what is unsure, then goes on with every batch that was interrupted, the oldest first, one administration at a time.

    What another program posts at the moment is left to it, with that error in its result; what concerns everybody (not reached, signed
    out) ends the rest unsent. Raises `UsageError` for an administration that the user may not enter.

    Args:
        desk: of the batches.
        connection: batches of its site alone are gone on with.
        division: code or number of the one administration wanted; None for all.
        report: hears how far it is.
        control: stops it, between documents.
        on_result: hears of each batch when it is done with.
        accepts_proof: also goes on with batches whose first document turned out otherwise than planned.
    """
    control = control or RunControl()
    only = None if division is None else (await reference.division(desk, connection, division, report=report)).code
    left = await asyncio.to_thread(past.unfinished, desk.database, connection.site, only)
    by_division: dict[DivisionCode, list[Batch]] = defaultdict(list)
    for batch in reversed(left):
        by_division[batch.division].append(batch)
    results: list[RunResult] = []
    ended: ExactDeskError | None = None
    for code, batches in by_division.items():
        stopped_by = ended
        of: Division | None = None
        if stopped_by is None:
            try:
                of = await reference.division(desk, connection, code, report=report)
                await settle_interrupted(desk, connection, of, report=report)
            except (Busy, NotReached, SignInError, Refused, Broken, StoreError, UsageError) as error:
                stopped_by = error
        for batch in batches:
            if of is None or stopped_by is not None or control.is_stopped:
                result = RunResult(batch=batch, items=await _items(desk, batch.id), stopped_by=stopped_by)
            else:
                result = await _go_on(desk, connection, of, batch, report, control, accepts_proof=accepts_proof)
                stopped_by = result.stopped_by
            results.append(result)
            on_result(result)
        if isinstance(stopped_by, NotReached | SignInError):
            ended = stopped_by
    return tuple(results)


async def retry(
    desk: Desk,
    connection: Connection,
    batch: str,
    *,
    report: Report = silent,
    control: RunControl | None = None,
    only: frozenset[ItemId] | None = None,
    accepts_proof: bool = False,
) -> RunResult:
    """Sends the refused documents of a batch once more as they are, and goes on with what their refusal kept from being sent.

    `only` names the refused documents to send again, None for all; `accepts_proof` as in `resume`. Raises `UsageError` (`batch-unknown`,
    `batch-elsewhere`, and for its administration), `StoreError` with `posting-elsewhere`, and what settling raises: then nothing was begun.
    """
    found = await asyncio.to_thread(past.batch, desk.database, BatchId(batch))
    if found is None:
        raise UsageError("batch-unknown", batch=batch)
    if found.site != connection.site:
        raise UsageError("batch-elsewhere", batch=batch, site=found.site)
    division = await reference.division(desk, connection, found.division, report=report)
    await settle_interrupted(desk, connection, division, report=report)
    items = await _items(desk, found.id)
    again = frozenset(
        item.id
        for item in items
        if item.state is ItemState.REFUSED and item.payload and (only is None or item.id in only)
    )
    run = await _run(desk, connection, division, found, items, again, report, control or RunControl())
    run.accepts_proof = accepts_proof
    return await run.post(items, again=again)


async def send(
    desk: Desk,
    connection: Connection,
    wanted: Sequence[ItemId],
    *,
    report: Report = silent,
    control: RunControl | None = None,
    on_item: Callable[[BatchItem], None] = lambda _: None,
    accepts_proof: bool = False,
) -> tuple[RunResult, ...]:
    """Sends these documents and no others: refused ones once more, those of an interrupted run now; one administration at a time.

    One that is unsure is settled first. A document in another state is passed over: somebody dealt with it meanwhile. What concerns an
    administration (another window posts there, the call limit) ends its part with that error in the result; what concerns everybody (not
    reached, signed out) ends the rest.

    Args:
        desk: of the documents.
        connection: documents of its site alone are sent.
        wanted: their numbers, of whatever batches and administrations.
        report: hears how far it is.
        control: stops it, between documents.
        on_item: hears of each document that changed its state.
        accepts_proof: also sends those of a batch whose first document turned out otherwise than planned.
    """
    control = control or RunControl()
    by_place = await asyncio.to_thread(_by_place, desk, connection.site, wanted)
    results: list[RunResult] = []
    ended: ExactDeskError | None = None
    for code, batches in by_place.items():
        stopped_by, of = ended, None
        if stopped_by is None and not control.is_stopped:
            try:
                of = await reference.division(desk, connection, code, report=report)
                await settle_interrupted(desk, connection, of, report=report)
            except (Busy, NotReached, SignInError, Refused, Broken, StoreError, UsageError) as error:
                stopped_by = error
        for batch, wanted_items in batches:
            items = await asyncio.to_thread(_as_they_stand, desk, wanted_items)
            again = frozenset(item.id for item in items if item.state is ItemState.REFUSED)
            result = RunResult(batch=batch, items=items, stopped_by=stopped_by, untried=again)
            if of is not None and stopped_by is None and not control.is_stopped:
                try:
                    run = await _run(desk, connection, of, batch, items, again, report, control)
                    run.on_item, run.accepts_proof = on_item, accepts_proof
                    result = await run.post(items, again=again)
                except (Busy, NotReached, SignInError, Refused, Broken, StoreError) as error:
                    result = replace(result, stopped_by=error)
            stopped_by = result.stopped_by
            results.append(result)
        if isinstance(stopped_by, NotReached | SignInError):
            ended = stopped_by
    return tuple(results)


_GONE_ON_WITH = frozenset({ItemState.REFUSED, ItemState.PLANNED, ItemState.SENDING, ItemState.UNSURE})


def _as_they_stand(desk: Desk, items: Sequence[BatchItem]) -> tuple[BatchItem, ...]:
    """The documents after what was unsure has been settled."""
    return tuple(past.item(desk.database, item.id) or item for item in items)


def _by_place(
    desk: Desk, site: str, wanted: Sequence[ItemId]
) -> dict[DivisionCode, list[tuple[Batch, tuple[BatchItem, ...]]]]:
    """The documents that may be sent, or may be once they are settled, by administration and batch, in the order of the sheets."""
    by_batch: dict[BatchId, list[BatchItem]] = defaultdict(list)
    for number in sorted(set(wanted)):
        item = past.item(desk.database, number)
        if item is not None and item.payload and item.state in _GONE_ON_WITH:
            by_batch[item.batch].append(item)
    found: dict[DivisionCode, list[tuple[Batch, tuple[BatchItem, ...]]]] = defaultdict(list)
    for batch_id, items in by_batch.items():
        batch = past.batch(desk.database, batch_id)
        if batch is not None and batch.site == site:
            found[batch.division].append((batch, tuple(items)))
    return found


async def dismiss(desk: Desk, item: int, why: str) -> BatchItem:
    """Sets a document aside, with the reason. Raises `UsageError`: unknown, without a reason, or not in a state to be set aside."""
    if not why.strip():
        raise UsageError("dismiss-without-why")

    def put_aside() -> BatchItem:
        found = past.item(desk.database, ItemId(item))
        if found is None:
            raise UsageError("item-unknown", item=item)
        if found.state in (ItemState.SENDING, ItemState.UNSURE):
            raise UsageError("dismiss-unsure", number=found.number)
        if not may(found.state, ItemEvent.DISMISS):
            raise UsageError("dismiss-settled", number=found.number, state=found.state.value)
        # What was wrong with it goes along: whoever brings it back wants to know.
        return history.move_item(
            desk.database, found.id, ItemEvent.DISMISS, at=desk.clock(), why=why.strip(), outcome=_explanation(found)
        )

    return await asyncio.to_thread(put_aside)


async def bring_back(desk: Desk, item: int) -> BatchItem:
    """A document that was set aside waits again, as what it was; nothing is sent by it. Raises `UsageError`: unknown, or not set aside."""

    def back() -> BatchItem:
        found = past.item(desk.database, ItemId(item))
        if found is None:
            raise UsageError("item-unknown", item=item)
        if found.state is not ItemState.DISMISSED:
            raise UsageError("bring-back-settled", number=found.number, state=found.state.value)
        steps = past.item_steps(desk.database, found.id)
        before = next((step.before for step in reversed(steps) if step.event is ItemEvent.DISMISS), None)
        event = _BACK_TO.get(before, ItemEvent.BRING_BACK) if before is not None else ItemEvent.BRING_BACK
        return history.move_item(desk.database, found.id, event, at=desk.clock(), outcome=_explanation(found))

    return await asyncio.to_thread(back)


_BACK_TO: Mapping[ItemState, ItemEvent] = MappingProxyType(
    {ItemState.REFUSED: ItemEvent.BRING_BACK_REFUSED, ItemState.PLANNED: ItemEvent.RELEASE}
)


def _explanation(item: BatchItem) -> Outcome:
    return Outcome(code=item.code, facts=item.facts, said=item.said)


async def _items(desk: Desk, batch: BatchId) -> tuple[BatchItem, ...]:
    return await asyncio.to_thread(past.batch_items, desk.database, batch)


async def _go_on(
    desk: Desk,
    connection: Connection,
    division: Division,
    batch: Batch,
    report: Report,
    control: RunControl,
    *,
    accepts_proof: bool,
) -> RunResult:
    items = await _items(desk, batch.id)
    try:
        run = await _run(desk, connection, division, batch, items, frozenset(), report, control)
        run.accepts_proof = accepts_proof
        return await run.post(items)
    except (Busy, NotReached, SignInError, Refused, Broken, StoreError) as error:
        return RunResult(batch=batch, items=await _items(desk, batch.id), stopped_by=error)


async def _run(
    desk: Desk,
    connection: Connection,
    division: Division,
    batch: Batch,
    items: Sequence[BatchItem],
    again: frozenset[ItemId],
    report: Report,
    control: RunControl,
) -> PostRun:
    """A run over what is left of an older batch, which knows what was booked since its plan was made."""
    left = [item for item in items if item.payload and (item.state is ItemState.PLANNED or item.id in again)]
    asked_at = desk.clock()
    if left:
        report(Progress(what="looking-for-duplicates"))
    return PostRun(
        desk=desk,
        connection=connection,
        division=division,
        batch=batch,
        report=report,
        control=control,
        asked_at=asked_at,
        booked=await _booked_since(desk, connection, division, batch, left),
    )


async def _booked_since(
    desk: Desk, connection: Connection, division: Division, batch: Batch, left: Sequence[BatchItem]
) -> Mapping[ItemId, Outcome]:
    """Which of the documents left to send Exact Online has by now: typed in by hand, or posted from another computer.

    Not those that a person told apart from the document, nor what else was booked of its batch. Of a document that was to be booked beside
    one that nobody knew by its entry, a person decides anew.
    """
    outcomes: dict[ItemId, Outcome] = {}
    entries = [(item, read_entry(item.payload)) for item in left]
    ours = {item.entry_id for item in await _items(desk, batch.id) if item.entry_id is not None}
    others = await asyncio.to_thread(apart.told_apart_from, desk.database, [item.id for item in left])
    invoices = [(item, entry) for item, entry in entries if isinstance(entry, InvoiceEntry)]
    for side in {entry.side for _, entry in invoices}:
        pairs = [(item, entry) for item, entry in invoices if entry.side is side]
        asked = [Asked(number=entry.your_ref, relation=entry.relation, day=entry.entry_date) for _, entry in pairs]
        booked, _ = await in_exact_online(connection, division.code, side, asked)
        for item, entry in pairs:
            not_it = ours | others.get(item.id, frozenset())
            same = [each for each in booked if each.id not in not_it and has_number(each, entry)]
            if same:
                outcomes[item.id] = entry_outcome(same, item)
    new = [item for item, entry in entries if isinstance(entry, RelationEntry) and entry.id is None]
    if new:
        found = (await look_up(desk, connection, division, new)).found
        outcomes |= {item: Outcome(code="relation-made-since") for item in found}
    return MappingProxyType(outcomes)
