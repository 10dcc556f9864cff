"""The way back of a batch, planned in few calls and carried out once it is confirmed: deletions one by one, credit notes as a batch.

A deletion is an attempt like a posting: on disk before it leaves, its outcome before the next begins. What is unsure is looked up. A
credit note is an ordinary document of an ordinary batch, posted by the same queue. A kill at any moment leaves what `attention.resume`
mends: deletions that were under way are looked up, credit notes that were written down are posted, and the rest is as it was.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType

from exactdesk.books.entries import EntryState, InvoiceEntry
from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import ToldItem
from exactdesk.books.reference import Division, DivisionCode, EntryId, Side
from exactdesk.errors import (
    Broken,
    Busy,
    ExactDeskError,
    NotReached,
    Refused,
    SignInError,
    StoreError,
    Unsure,
    UsageError,
)
from exactdesk.flow.history import Attempt, Batch, BatchId, BatchItem, ItemId, Outcome, QueueItem
from exactdesk.flow.payload import read_entry, write_entry
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.flow.remembered import ReferenceList
from exactdesk.flow.undo import (
    Found,
    UndoLine,
    UndoPlan,
    Wanted,
    Way,
    credit_totals,
    same_way,
    undo_plan,
)
from exactdesk.jobs import reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.post import PostRun, RunResult
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.jobs.run_control import RunControl, finished
from exactdesk.jobs.send import OnItem
from exactdesk.jobs.settle import settle_interrupted
from exactdesk.jobs.settle_undo import settle_undone
from exactdesk.kinds.numbers import normalised
from exactdesk.store import history, locks, past

_LISTS = (ReferenceList.PERIODS, ReferenceList.CLOSED_PERIODS, ReferenceList.RELATIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A plan with the batch that it is for.

    Attributes:
        description: of credit notes, see `undo_plan`.
    """

    batch: Batch
    division: Division
    plan: UndoPlan
    wanted: Wanted
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoResult:
    """What became of it.

    Attributes:
        items: every document of the batch as it stands now, in the order of the sheet.
        credits: the batch of credit notes; None where none was needed or nothing came so far.
        changed: lines of the plan of the moment that were not touched, because they go another way than the user confirmed.
        stopped_by: the error that concerns all and ended it early; refused_alike: whether equal refusals did.
    """

    batch: Batch
    items: tuple[BatchItem, ...]
    credits: RunResult | None = None
    changed: tuple[UndoLine, ...] = ()
    stopped_by: ExactDeskError | None = None
    refused_alike: bool = False


async def plan(
    desk: Desk,
    connection: Connection,
    batch: str,
    *,
    description: str,
    wanted: Wanted | None = None,
    report: Report = silent,
) -> Planned:
    """The way back of a batch as Exact Online stands now. Nothing is changed by it there.

    Costs a call per fifty entries or so, one per thousand open payment terms, one or two for periods, and where credit notes are needed one
    per hundred numbers. Raises `UsageError` (`batch-unknown`, `batch-elsewhere`, and for its administration), and what asking raises.
    """
    found = await asyncio.to_thread(past.batch, desk.database, BatchId(batch))
    if found is None:
        raise UsageError("batch-unknown", batch=batch)
    if found.site != connection.site:
        raise UsageError("batch-elsewhere", batch=batch, site=found.site)
    division = await reference.division(desk, connection, found.division, report=report)
    await settle_interrupted(desk, connection, division, report=report)
    wishes = wanted or Wanted()
    made = await _plan(desk, connection, division, found, wishes, description, report)
    return Planned(batch=found, division=division, plan=made, wanted=wishes, description=description)


async def carry_out(
    desk: Desk,
    connection: Connection,
    confirmed: Planned,
    *,
    report: Report = silent,
    control: RunControl | None = None,
    on_item: OnItem = lambda _: None,
) -> UndoResult:
    """Does what the user confirmed. How everything stands is asked once more first: what goes another way by now is not touched.

    Raises `StoreError` with `posting-elsewhere` while another window posts into these books, and what asking raises: then nothing was done.
    """
    control = control or RunControl()
    batch, division = confirmed.batch, confirmed.division
    run = _UndoRun(desk, connection, division, report, control, on_item)
    with locks.posting(desk.folders.data, connection.site, division.code):
        await asyncio.to_thread(
            lambda: history.interrupt(desk.database, connection.site, division.code, at=desk.clock())
        )
        now = await _plan(desk, connection, division, batch, confirmed.wanted, confirmed.description, report)
        lines = same_way(now, confirmed.plan)
        agreed = {line.item.id for line in lines}
        stopped_by = await run.delete(lines)
    credits_: RunResult | None = None
    if stopped_by is None and not run.refused_alike and not control.is_stopped:
        credits_, stopped_by = await _credit(desk, connection, confirmed, lines, report, control, on_item)
    return UndoResult(
        batch=batch,
        items=await asyncio.to_thread(past.batch_items, desk.database, batch.id),
        credits=credits_,
        changed=tuple(line for line in now.lines if line.item.id not in agreed),
        stopped_by=stopped_by,
        refused_alike=run.refused_alike,
    )


# --- planning


async def _plan(
    desk: Desk,
    connection: Connection,
    division: Division,
    batch: Batch,
    wanted: Wanted,
    description: str,
    report: Report,
) -> UndoPlan:
    report(Progress(what="planning-undo"))
    items = await asyncio.to_thread(past.batch_items, desk.database, batch.id)
    booked = [item for item in items if item.state is ItemState.POSTED and item.payload and item.entry_id is not None]
    entries = {item.id: entry for item in booked if isinstance(entry := read_entry(item.payload), InvoiceEntry)}
    by_side: dict[Side, list[EntryId]] = defaultdict(list)
    for item in booked:
        if item.id in entries and item.entry_id is not None:
            by_side[entries[item.id].side].append(item.entry_id)
    states: dict[EntryId, EntryState] = {}
    open_amounts: dict[EntryId, Decimal] | None = {}
    for side, ids in by_side.items():
        of_side = await connection.client.undoing.states(division.code, side, ids)
        states |= of_side
        left = await _open_amounts(connection, division.code, side, of_side)
        open_amounts = None if left is None or open_amounts is None else open_amounts | left
    book = await reference.reference_book(desk, connection, division, report=report, only=_LISTS)
    taken = set(await asyncio.to_thread(_known_numbers, desk, connection.site, division.code, items, entries))

    notes = await asyncio.to_thread(past.notes_for, desk.database, batch.id)

    def work_out() -> UndoPlan:
        return undo_plan(
            items,
            Found(states=states, open_amounts=open_amounts, entries=entries, notes=notes, taken=taken),
            reference=book,
            today=desk.clock().astimezone().date(),
            wanted=wanted,
            description=description,
        )

    made = work_out()
    while numbers := await _taken_online(connection, division.code, made, taken):
        taken |= numbers
        made = work_out()
    return made


async def _open_amounts(
    connection: Connection, division: DivisionCode, side: Side, states: Mapping[EntryId, EntryState]
) -> dict[EntryId, Decimal] | None:
    """What is still open of these entries, what is under way to or from the bank not counted; None where it may not be read."""
    ask = connection.client.outstanding
    found: Sequence[ToldItem]
    try:
        found = await ask.terms(division, side, may_read_all=False)
    except (Refused, Broken):
        try:
            found = await ask.listed(division, side)
        except (Refused, Broken):
            return None
    by_place = {(state.entry.journal, state.entry.entry_number): id_ for id_, state in states.items()}
    sums: dict[EntryId, Decimal] = {}
    for told in found:
        id_ = told.entry_id if told.entry_id in states else by_place.get((told.journal, told.entry_number))
        if id_ is not None:
            sums[id_] = sums.get(id_, ZERO) + abs(told.amount) - abs(told.in_transit)
    return sums


def _known_numbers(
    desk: Desk, site: str, division: DivisionCode, items: Sequence[BatchItem], entries: Mapping[ItemId, InvoiceEntry]
) -> set[str]:
    """Numbers of credit notes that this computer has used, or is about to use."""
    wanted = {
        (entries[item.id].side, normalised(f"{entries[item.id].your_ref}-C{at}"))
        for item in items
        if item.id in entries
        for at in ("", 2, 3, 4, 5)
    }
    found: set[str] = set()
    for side in {side for side, _ in wanted}:
        known = past.find_numbers(desk.database, site, division, side, [key for one, key in wanted if one is side])
        found |= known.keys()
    return found


async def _taken_online(connection: Connection, division: DivisionCode, made: UndoPlan, taken: set[str]) -> set[str]:
    """Numbers of planned credit notes that Exact Online has already."""
    found: set[str] = set()
    by_side: dict[Side, list[InvoiceEntry]] = defaultdict(list)
    for line in made.of(Way.CREDIT):
        if line.credit is not None:
            by_side[line.credit.side].append(line.credit)
    for side, notes in by_side.items():
        numbers = [each.your_ref for each in notes]
        if connection.client.finds_by_your_ref(side):
            entries = await connection.client.find_entries(division, side, numbers, None)
            found |= {normalised(entry.your_ref) for entry in entries}
    return (found & {normalised(line.credit.your_ref) for line in made.of(Way.CREDIT) if line.credit}) - taken


# --- deleting


class _UndoRun:
    """Deletions, one after the other."""

    def __init__(
        self,
        desk: Desk,
        connection: Connection,
        division: Division,
        report: Report,
        control: RunControl,
        on_item: OnItem,
    ) -> None:
        self._desk = desk
        self._connection = connection
        self._division = division
        self._report = report
        self._control = control
        self._on_item = on_item
        self.refused_alike = False
        self._told: list[tuple[str, str]] = []

    async def delete(self, lines: Sequence[UndoLine]) -> ExactDeskError | None:
        """Deletes what is to be deleted, and writes down what is gone; what stays unsure is looked up. Gives what ended it early."""
        stopped_by: ExactDeskError | None = None
        enough = (await asyncio.to_thread(self._desk.settings.load)).equal_errors
        wanted = [line for line in lines if line.way is Way.DELETE]
        try:
            for line in lines:
                if line.way is Way.GONE:
                    await self._move(line.item, ItemEvent.GONE)
            for done, line in enumerate(wanted):
                if not await self._control.gate():
                    break
                self._report(
                    Progress(what="deleting", done=done, total=len(wanted), facts={"number": line.item.number})
                )
                after = await finished(self._delete(line.item))
                if self._is_refused_alike(after, enough):
                    self.refused_alike = True
                    break
        except (Busy, NotReached, SignInError, StoreError) as error:
            stopped_by = error
        try:
            for item in await settle_undone(self._desk, self._connection, self._division, report=self._report):
                self._on_item(item)
        except (Busy, NotReached, SignInError, Refused, Broken, StoreError) as error:
            stopped_by = stopped_by or error
        return stopped_by

    def _is_refused_alike(self, after: BatchItem, enough: int) -> bool:
        """Whether so many in a row were refused with the same words that the next would be as well; each one counts with Exact Online."""
        self._told = [*self._told, (after.code, after.said)] if after.state is ItemState.POSTED else []
        last = self._told[-enough:]
        return len(last) == enough and len(set(last)) == 1

    async def _delete(self, item: BatchItem) -> BatchItem:
        assert item.entry_id is not None  # a line without is never to be deleted
        assert item.side is not None
        request = json.dumps({"delete": item.entry_id, "entry_number": item.entry_number})
        attempt = await asyncio.to_thread(
            lambda: history.begin_attempt(
                self._desk.database, item.id, at=self._desk.clock(), request=request, event=ItemEvent.UNDO
            )
        )
        self._on_item(replace(item, state=ItemState.UNDOING, changed_at=attempt.started_at))
        try:
            await self._connection.client.undoing.delete(self._division.code, item.side, item.entry_id)
        except Refused as refusal:
            return await self._finish(attempt, ItemEvent.REFUSE, _told(refusal, refusal.said))
        except (Unsure, Broken) as error:
            return await self._finish(attempt, ItemEvent.NO_ANSWER, _told(error))
        except (Busy, NotReached, SignInError, StoreError):  # StoreError: of the vault, before anything left
            await self._finish(attempt, ItemEvent.NOT_SENT, Outcome())
            raise
        return await self._finish(attempt, ItemEvent.ACCEPTED, Outcome())

    async def _finish(self, attempt: Attempt, event: ItemEvent, outcome: Outcome) -> BatchItem:
        after = await asyncio.to_thread(
            lambda: history.finish_attempt(
                self._desk.database, attempt.id, event, at=self._desk.clock(), outcome=outcome
            )
        )
        self._on_item(after)
        return after

    async def _move(self, item: BatchItem, event: ItemEvent) -> None:
        after = await asyncio.to_thread(
            lambda: history.move_item(self._desk.database, item.id, event, at=self._desk.clock())
        )
        self._on_item(after)


def _told(error: ExactDeskError, said: str = "") -> Outcome:
    facts = {name: str(value) for name, value in error.facts.items() if name != "said"}
    return Outcome(code=error.code, facts=facts, said=said)


# --- crediting


async def _credit(
    desk: Desk,
    connection: Connection,
    confirmed: Planned,
    lines: Sequence[UndoLine],
    report: Report,
    control: RunControl,
    on_item: OnItem,
) -> tuple[RunResult | None, ExactDeskError | None]:
    """Writes the credit notes down as a batch of their own, and posts it."""
    wanted = [line for line in lines if line.way is Way.CREDIT and line.credit is not None]
    if not wanted:
        return None, None
    batch, items = await asyncio.to_thread(_write_down, desk, connection, confirmed, wanted)
    run = PostRun(
        desk=desk,
        connection=connection,
        division=confirmed.division,
        batch=batch,
        report=report,
        on_item=on_item,
        control=control,
    )
    try:
        result = await run.post(items)
    except StoreError as error:  # another window took the lock in between: the notes wait, as written down
        return RunResult(batch=batch, items=items, stopped_by=error), error
    return result, result.stopped_by


def _write_down(
    desk: Desk, connection: Connection, confirmed: Planned, lines: Sequence[UndoLine]
) -> tuple[Batch, tuple[BatchItem, ...]]:
    original, now = confirmed.batch, desk.clock()
    batch = history.begin_batch(
        desk.database,
        site=original.site,
        division=original.division,
        division_name=original.division_name,
        user=connection.user_name,
        kind=original.kind,
        file=original.file,
        fingerprint="",  # it is not that file, and dropping it again is no second time
        sheet=original.sheet,
        mapping="{}",
        row_count=0,
        started_at=now,
        totals=credit_totals(lines),
        undoes=original.id,
    )
    queue = [_queue_item(line) for line in lines]
    items = history.add_items(
        desk.database,
        batch.id,
        queue,
        at=now,
        credited=MappingProxyType({each.key: line.item.id for each, line in zip(queue, lines, strict=True)}),
    )
    return batch, items


def _queue_item(line: UndoLine) -> QueueItem:
    note, item = line.credit, line.item
    assert note is not None  # only lines with a credit note are written down
    return QueueItem(
        key=f"credit {item.id}",
        number=note.your_ref,
        number_key=normalised(note.your_ref),
        rows=(),
        side=note.side,
        relation=note.relation,
        relation_code=item.relation_code,
        relation_name=item.relation_name,
        entry_date=note.entry_date,
        amount=None if item.amount is None else -item.amount,
        currency=item.currency,
        payload=write_entry(note),
    )
