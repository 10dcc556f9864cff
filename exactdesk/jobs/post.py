"""Posts what was planned: each document once, its attempt on disk before the request leaves, its outcome before the next begins.

A run holds the administration's posting lock, so that two windows never post into the same books. It can be paused and stopped
between documents; the one in flight is always finished and written down first. What stays unsure is looked up, never sent blindly.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from exactdesk.books.entries import BookedEntry, InvoiceEntry, RelationEntry
from exactdesk.books.money import CENT
from exactdesk.books.reference import Division, EntryId
from exactdesk.errors import Broken, Busy, ExactDeskError, NotReached, Refused, SignInError, Unsure
from exactdesk.exact.client import Window
from exactdesk.flow.history import Attempt, Batch, BatchItem, Outcome
from exactdesk.flow.payload import read_entry
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.kinds.numbers import normalised
from exactdesk.store import history, locks

EQUAL_REFUSALS = 3
"""As many refusals in a row with the same words stop a run: the fourth would be refused as well, and each one counts with Exact Online."""

SETTLE_AFTER = timedelta(seconds=30)
"""How long after an attempt without an answer its absence is believed: an entry that was under way is visible by then."""

OnItem = Callable[[BatchItem], None]


class RunControl:
    """Pause and stop, between documents."""

    def __init__(self) -> None:
        self._may_go = asyncio.Event()
        self._may_go.set()
        self.is_stopped = False

    @property
    def is_paused(self) -> bool:
        return not self._may_go.is_set()

    def pause(self) -> None:
        """Nothing is sent from now on until `go_on`."""
        self._may_go.clear()

    def go_on(self) -> None:
        self._may_go.set()

    def stop(self) -> None:
        """Ends the run after the document in flight."""
        self.is_stopped = True
        self._may_go.set()

    async def gate(self) -> bool:
        """Waits while paused; whether the next document may be sent."""
        await self._may_go.wait()
        return not self.is_stopped


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResult:
    """What became of a run.

    Attributes:
        items: every document of the batch as it stands now, in the order of the sheet.
        stopped_by: the error that concerns all documents and ended the run early; None when the run came to its end, was stopped by
            the user, or by equal refusals.
        refused_alike: whether equal refusals ended the run early.
    """

    batch: Batch
    items: tuple[BatchItem, ...]
    stopped_by: ExactDeskError | None = None
    refused_alike: bool = False


@dataclass(slots=True)
class _Streak:
    """Refusals in a row that say the same."""

    told: tuple[str, str] = ("", "")
    count: int = 0

    def after(self, item: BatchItem) -> bool:
        """Takes note of an outcome; whether the run must stop."""
        if item.state is not ItemState.REFUSED:
            self.told, self.count = ("", ""), 0
            return False
        told = (item.code, item.said)
        self.count = self.count + 1 if told == self.told else 1
        self.told = told
        return self.count >= EQUAL_REFUSALS


@dataclass(slots=True, kw_only=True)
class PostRun:
    """One run over the documents of one batch.

    Attributes:
        on_item: hears of each document that changed its state.
        settle_after: see `SETTLE_AFTER`.
    """

    desk: Desk
    connection: Connection
    division: Division
    batch: Batch
    report: Report = silent
    on_item: OnItem = lambda _: None
    control: RunControl = field(default_factory=RunControl)
    settle_after: timedelta = SETTLE_AFTER
    _now: dict[int, BatchItem] = field(default_factory=dict)

    async def post(self, items: Sequence[BatchItem]) -> RunResult:
        """Sends what is planned among `items`, settles what stays unsure. Raises `StoreError`, with the document's state kept."""
        self._now = {item.id: item for item in items}
        stopped_by: ExactDeskError | None = None
        refused_alike = False
        with locks.posting(self.desk.folders.data, self.connection.site, self.division.code):
            await asyncio.to_thread(
                lambda: history.interrupt(
                    self.desk.database, self.connection.site, self.division.code, at=self.desk.clock()
                )
            )
            try:
                refused_alike = await self._send_all(self._in_state(ItemState.PLANNED))
                await self._settle()
                if not refused_alike:  # what was settled as absent is planned again, and certain not to be booked
                    refused_alike = await self._send_all(self._in_state(ItemState.PLANNED))
            except (Busy, NotReached, SignInError, Refused, Broken) as error:
                stopped_by = error
            await asyncio.to_thread(
                lambda: history.finish_batch(self.desk.database, self.batch.id, at=self.desk.clock())
            )
        return RunResult(
            batch=self.batch, items=tuple(self._now.values()), stopped_by=stopped_by, refused_alike=refused_alike
        )

    def _in_state(self, state: ItemState) -> tuple[BatchItem, ...]:
        return tuple(item for item in self._now.values() if item.state is state)

    async def _send_all(self, planned: Sequence[BatchItem]) -> bool:
        """Sends one after the other; whether equal refusals ended it."""
        streak = _Streak()
        for done, item in enumerate(planned):
            if not await self.control.gate():
                return False
            self.report(Progress(what="posting", done=done, total=len(planned), facts={"number": item.number}))
            after = await _finished(self._send(item))
            if streak.after(after):
                return True
        if planned:
            self.report(
                Progress(what="posting", done=len(planned), total=len(planned), facts={"number": planned[-1].number})
            )
        return False

    async def _send(self, item: BatchItem) -> BatchItem:
        entry = read_entry(item.payload)
        attempt = await asyncio.to_thread(
            lambda: history.begin_attempt(self.desk.database, item.id, at=self.desk.clock(), request=item.payload)
        )
        try:
            outcome = (
                await self._post_relation(entry)
                if isinstance(entry, RelationEntry)
                else await self._post_invoice(entry, item)
            )
        except Refused as refusal:
            return await self._finish(attempt, ItemEvent.REFUSE, _told(refusal, said=refusal.said))
        except (Unsure, Broken) as error:
            return await self._finish(attempt, ItemEvent.NO_ANSWER, _told(error))
        except (Busy, NotReached, SignInError) as error:
            await self._finish(attempt, ItemEvent.NOT_SENT, _told(error))
            raise
        return await self._finish(attempt, ItemEvent.ACCEPTED, outcome)

    async def _finish(self, attempt: Attempt, event: ItemEvent, outcome: Outcome) -> BatchItem:
        after = await asyncio.to_thread(
            lambda: history.finish_attempt(self.desk.database, attempt.id, event, at=self.desk.clock(), outcome=outcome)
        )
        self._take(after)
        return after

    def _take(self, item: BatchItem) -> None:
        self._now[item.id] = item
        self.on_item(item)

    async def _post_invoice(self, entry: InvoiceEntry, item: BatchItem) -> Outcome:
        booked = await self.connection.client.post_invoice(self.division.code, entry)
        return _booked(booked, item)

    async def _post_relation(self, entry: RelationEntry) -> Outcome:
        client, code = self.connection.client, self.division.code
        if entry.id is not None:
            await client.update_relation(code, entry)
            relation = entry.id
        else:
            relation = await client.post_relation(code, entry)
        told = {name: value for name, value in entry.changes if isinstance(value, str)}
        try:
            if told.get("iban"):
                await client.post_bank_account(code, relation, told["iban"], told.get("bic", ""))
            if told.get("contact_first_name") or told.get("contact_last_name"):
                await client.post_contact(
                    code, relation, told.get("contact_first_name", ""), told.get("contact_last_name", "")
                )
        except ExactDeskError as error:  # the relation is there: what was added to it is told, not undone
            said = error.said if isinstance(error, Refused) else ""
            return Outcome(entry_id=EntryId(relation), code="relation-partly-booked", said=said)
        return Outcome(entry_id=EntryId(relation))

    async def _settle(self) -> None:
        """Looks up every unsure document: found is posted, absent long enough after its attempt is planned again."""
        unsure = self._in_state(ItemState.UNSURE)
        if not unsure:
            return
        patient_until = max(item.changed_at for item in unsure) + self.settle_after
        await self._look_up(unsure, absent_before=None)
        left = self._in_state(ItemState.UNSURE)
        if left and not self.control.is_stopped:
            wait = (patient_until - self.desk.clock()).total_seconds()
            if wait > 0:
                self.report(Progress(what="settling", until=patient_until, facts={"number": left[0].number}))
                await asyncio.sleep(wait)
            await self._look_up(left, absent_before=self.desk.clock())

    async def _look_up(self, unsure: Sequence[BatchItem], *, absent_before: datetime | None) -> None:
        entries = [(item, read_entry(item.payload)) for item in unsure]
        invoices = [(item, entry) for item, entry in entries if isinstance(entry, InvoiceEntry)]
        if invoices:
            days = [entry.entry_date for _, entry in invoices]
            found = await self.connection.client.find_entries(
                self.division.code,
                invoices[0][1].side,
                [entry.your_ref for _, entry in invoices],
                Window(start=min(days), end=max(days)),
            )
            for item, entry in invoices:
                match = next((booked for booked in found if _is_same(booked, entry, item)), None)
                await self._settled(item, None if match is None else _booked(match, item), absent_before)
        for item, sent in entries:
            if isinstance(sent, RelationEntry):
                await self._look_up_relation(item, sent, absent_before)

    async def _look_up_relation(self, item: BatchItem, entry: RelationEntry, absent_before: datetime | None) -> None:
        if entry.id is not None:  # the same change once more changes nothing: sending it again is harmless
            await self._settled(item, None, absent_before)
            return
        told = dict(entry.changes)
        changes = await self.connection.client.relations(self.division.code, None)
        match = next(
            (
                relation
                for relation in changes.items
                if relation.name == told.get("name") and told.get("relation_code", relation.code) == relation.code
            ),
            None,
        )
        await self._settled(item, None if match is None else Outcome(entry_id=EntryId(match.id)), absent_before)

    async def _settled(self, item: BatchItem, found: Outcome | None, absent_before: datetime | None) -> None:
        if found is None and absent_before is None:
            return
        event = ItemEvent.ABSENT if found is None else ItemEvent.FOUND
        after = await asyncio.to_thread(
            lambda: history.move_item(
                self.desk.database, item.id, event, at=self.desk.clock(), outcome=found or Outcome()
            )
        )
        self._take(after)


async def _finished(work: Coroutine[Any, Any, BatchItem]) -> BatchItem:
    """The outcome of one document; a cancel that comes meanwhile is heard only when it is written down."""
    task = asyncio.create_task(work)
    is_cancelled = False
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            is_cancelled = True
        except ExactDeskError:
            pass  # told by `result` below
    if is_cancelled:
        task.exception()
        raise asyncio.CancelledError
    return task.result()


def _told(error: ExactDeskError, said: str = "") -> Outcome:
    facts = {name: str(value) for name, value in error.facts.items() if name != "said"}
    return Outcome(code=error.code, facts=facts, said=said)


def _booked(booked: BookedEntry, item: BatchItem) -> Outcome:
    """The outcome of a booked entry; a total that differs from the sheet's is told with both."""
    if item.amount is None or booked.amount == item.amount:
        return Outcome(entry_id=booked.id, entry_number=booked.entry_number)
    return Outcome(
        entry_id=booked.id,
        entry_number=booked.entry_number,
        code="booked-otherwise",
        facts={
            "booked": f"{booked.amount:.2f}",
            "planned": f"{item.amount:.2f}",
            "difference": f"{booked.amount - item.amount:.2f}",
            "currency": item.currency,
        },
    )


def _is_same(booked: BookedEntry, entry: InvoiceEntry, item: BatchItem) -> bool:
    """Whether an entry found by its number is the one that was sent: relation, number, day, and amount but for rounding per line."""
    return (
        booked.relation == entry.relation.lower()
        and normalised(booked.your_ref) == normalised(entry.your_ref)
        and booked.entry_date in (None, entry.entry_date)
        and (item.amount is None or abs(booked.amount - item.amount) <= CENT * len(entry.lines))
    )
