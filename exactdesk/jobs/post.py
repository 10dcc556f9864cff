"""Posts what was planned: each document once, its attempt on disk before the request leaves, its outcome before the next begins.

A run holds the administration's posting lock, so that two windows never post into the same books. It can be paused and stopped
between documents; the one in flight is always finished and written down first. What stays unsure is looked up, never sent blindly.
Where a proof is wanted, the first document is read back before the second one is sent; refusals upon refusals stop a run by themselves.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum, auto
from types import MappingProxyType

from exactdesk.books.bank_entries import BankEntry, MatchSet
from exactdesk.books.reference import Division
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
from exactdesk.flow.history import Batch, BatchItem, ItemId, Outcome
from exactdesk.flow.match_verdicts import NOT_SEEN, together
from exactdesk.flow.payload import read_entry
from exactdesk.flow.proof import STOPPED, Proof, ProofState
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.known import posted_since
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.jobs.proving import read_back, subject_of
from exactdesk.jobs.run_control import RunControl, finished
from exactdesk.jobs.send import NUMBER_TAKEN, OnItem, Sender
from exactdesk.jobs.send_matches import send_matches
from exactdesk.jobs.settle import settle
from exactdesk.jobs.settle_bank import BANK_KIND, MATCH_KIND, look_up_bank, out_of_order
from exactdesk.store import history, locks, past, proofs

UNANSWERED = 3
"""After as many documents in a row without an answer the run settles them before it sends anything more."""

TRIES = 2
"""Times a document is sent in one run: the second time only when it is certain that the first one booked nothing."""

WORTH_WAITING = timedelta(minutes=10)
"""A limit that lifts later ends the run: the call that meets it says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResult:
    """What became of a run.

    Attributes:
        items: every document of the batch as it stands now, in the order of the sheet.
        stopped_by: the error that concerns all documents and ended the run early, be it of Exact Online, the sign-in or the store; None
            when the run came to its end, was stopped by the user, or by equal refusals.
        refused_alike: whether equal refusals ended the run early.
        untried: refused documents that were to be sent again and were not dealt with: nothing newer was heard of them.
        proof: of the batch, as it stands now; None where none was wanted. Where it is `is_stopped_by_proof`, nothing more was sent.
    """

    batch: Batch
    items: tuple[BatchItem, ...]
    stopped_by: ExactDeskError | None = None
    refused_alike: bool = False
    untried: frozenset[ItemId] = frozenset()
    proof: Proof | None = None

    @property
    def is_stopped_by_proof(self) -> bool:
        """Whether a person must look at the proof before the rest is sent."""
        return self.proof is not None and self.proof.state in STOPPED


class _End(Enum):
    """Why a pass over the documents ended."""

    DONE = auto()
    STOPPED = auto()  # by the user
    REFUSED_ALIKE = auto()
    UNANSWERED = auto()
    NOT_SEEN = auto()  # a match that does not show in the books
    NUMBER_TAKEN = auto()  # the reserved entry number: looked up before the next one meets the same


@dataclass(slots=True)
class _Streak:
    """Outcomes in a row that say the same; so many equal refusals are enough."""

    equal_refusals: int
    told: tuple[str, ...] = ()
    count: int = 0

    def after(self, item: BatchItem) -> _End | None:
        """Takes note of an outcome; why the pass must end now."""
        told: tuple[str, ...] = ()
        if item.state is ItemState.REFUSED:
            told = (item.code, item.said)
        elif item.state is ItemState.UNSURE and item.code in NUMBER_TAKEN:
            self.told, self.count = (), 0
            return _End.NUMBER_TAKEN
        elif item.state is ItemState.UNSURE and item.code == NOT_SEEN:
            return _End.NOT_SEEN
        elif item.state is ItemState.UNSURE:
            told = (item.state,)
        self.count = self.count + 1 if told and told == self.told else int(bool(told))
        self.told = told
        if item.state is ItemState.REFUSED and self.count >= self.equal_refusals:
            return _End.REFUSED_ALIKE
        return _End.UNANSWERED if item.state is ItemState.UNSURE and self.count >= UNANSWERED else None


@dataclass(slots=True, kw_only=True)
class PostRun:
    """One run over the documents of one batch.

    Attributes:
        on_item: hears of each document that changed its state.
        settle_after: None for that of the desk.
        known: documents of the history that the plan was made with; what is booked there and not among them came in between.
        asked_at: when Exact Online told which relations there are; those that another batch made since are not made again.
        booked: documents that were found booked in Exact Online since the plan was made, with what tells so.
        equal_refusals: as many refusals in a row with the same words stop the run; None for what the settings say.
        accepts_proof: whether a person has seen what the proof of the batch shows and wants the rest sent all the same.
    """

    desk: Desk
    connection: Connection
    division: Division
    batch: Batch
    report: Report = silent
    on_item: OnItem = lambda _: None
    control: RunControl = field(default_factory=RunControl)
    settle_after: timedelta | None = None
    known: frozenset[ItemId] = frozenset()
    asked_at: datetime | None = None
    booked: Mapping[ItemId, Outcome] = field(default_factory=lambda: MappingProxyType({}))
    equal_refusals: int | None = None
    accepts_proof: bool = False
    _proof: Proof | None = None
    _again: Set[ItemId] = frozenset()
    _now: dict[ItemId, BatchItem] = field(default_factory=dict)
    _tries: Counter[ItemId] = field(default_factory=Counter)

    async def post(self, items: Sequence[BatchItem], *, again: Set[ItemId] = frozenset()) -> RunResult:
        """Sends what is planned among `items`, settles what stays unsure. `again` are refused documents to be planned and sent again.

        Raises `StoreError` when nothing could be begun: with the code `posting-elsewhere` while another window posts into these books.
        """
        self._now = {item.id: item for item in items}
        self._again = again
        stopped_by: ExactDeskError | None = None
        refused_alike = False
        untried: frozenset[ItemId] = frozenset()
        site, code = self.connection.site, self.division.code
        with locks.posting(self.desk.folders.data, site, code), self.desk.keep_awake():
            await asyncio.to_thread(
                lambda: history.interrupt(
                    self.desk.database, self.connection.site, self.division.code, at=self.desk.clock()
                )
            )
            try:
                try:
                    if self.equal_refusals is None:
                        self.equal_refusals = (await asyncio.to_thread(self.desk.settings.load)).equal_errors
                    await self._set_aside_posted()
                    refused_alike = await self._run()
                finally:
                    untried = await self._leave_refused(items)
            except (Busy, NotReached, SignInError, Refused, Broken, Unsure, StoreError, UsageError) as error:
                stopped_by = error
            try:
                await asyncio.to_thread(
                    lambda: history.finish_batch(self.desk.database, self.batch.id, at=self.desk.clock())
                )
            except StoreError as error:
                stopped_by = stopped_by or error
        return RunResult(
            batch=self.batch,
            items=tuple(self._now.values()),
            stopped_by=stopped_by,
            refused_alike=refused_alike,
            untried=untried,
            proof=self._proof,
        )

    async def _set_aside_posted(self) -> None:
        """Documents that another window booked after the plan was made are duplicates now; nobody can add any while this run lasts."""
        left = self._left()
        outcomes = await asyncio.to_thread(
            posted_since,
            self.desk,
            self.connection.site,
            self.division.code,
            self.batch.id,
            left,
            self.known,
            self.asked_at,
        )
        there = await self._in_the_books(left)
        for item in left:
            outcome = outcomes.get(item.id) or self.booked.get(item.id) or there.get(item.id)
            if outcome is not None and (planned := await self._planned(item)) is not None:
                self._take(await asyncio.to_thread(self._put_by, planned, ItemEvent.MARK_DUPLICATE, outcome))
        await self._hold_out_of_order()

    async def _in_the_books(self, planned: Sequence[BatchItem]) -> Mapping[ItemId, Outcome]:
        """Bank statements that the books have meanwhile and matches that are made there, by whatever road."""
        entries = [(item, read_entry(item.payload)) for item in planned if item.payload]
        bank = [(item, entry) for item, entry in entries if isinstance(entry, BankEntry | MatchSet)]
        code = "match-settled-already" if self.batch.kind == MATCH_KIND else "bank-booked-already"
        found = await look_up_bank(self.desk, self.connection, self.division, bank)
        return {item: replace(outcome, code=code) for item, outcome in found.items()}

    async def _hold_out_of_order(self) -> None:
        """Bank statements that no longer follow on their journal are held back: in between there is something that nobody looked at."""
        entries = [(item, read_entry(item.payload)) for item in self._left() if self.batch.kind == BANK_KIND]
        statements = [(item, entry) for item, entry in entries if isinstance(entry, BankEntry)]
        gaps = await out_of_order(self.connection, self.division, statements)
        for item, _ in statements:
            if item.id in gaps and (planned := await self._planned(item)) is not None:
                self._take(await asyncio.to_thread(self._put_by, planned, ItemEvent.HOLD_BACK, gaps[item.id]))

    def _put_by(self, item: BatchItem, event: ItemEvent, outcome: Outcome) -> BatchItem:
        return history.move_item(self.desk.database, item.id, event, at=self.desk.clock(), outcome=outcome)

    async def _run(self) -> bool:
        """Sends and settles by turns until nothing is left to do, the proof first; whether equal refusals ended it."""
        end = await self._prove()
        if end is not _End.DONE:
            return end is _End.REFUSED_ALIKE
        self._stop_at_doubt()
        while left := self._left():
            posted_before = len(self._in_state(ItemState.POSTED))
            end = await self._send_all(left, _Streak(self.equal_refusals or 1))
            await self._settle()
            self._stop_at_doubt()
            if end in (_End.STOPPED, _End.REFUSED_ALIKE):
                return end is _End.REFUSED_ALIKE
            if end is _End.UNANSWERED and len(self._in_state(ItemState.POSTED)) == posted_before:
                raise NotReached("no-answer", host=self.connection.site)
        if self._in_state(ItemState.PLANNED):  # each tried so often as may be
            raise NotReached("no-answer", host=self.connection.site)
        return False

    async def _prove(self) -> _End:
        """Makes the proof where one is wanted, with the first document that is booked; `DONE` where the others may be sent."""
        proof = await asyncio.to_thread(proofs.load, self.desk.database, self.batch.id)
        if proof is not None and proof.state in STOPPED and self.accepts_proof:
            proof = replace(proof, state=ProofState.ACCEPTED, at=self.desk.clock())
            await asyncio.to_thread(proofs.save, self.desk.database, self.batch.id, proof)
        self._proof = proof
        streak = _Streak(self.equal_refusals or 1)
        while proof is not None and proof.state is ProofState.WANTED:
            subject = subject_of(proof, (*self._in_state(ItemState.POSTED), *self._left()))
            if subject is None:
                break
            if subject.state is not ItemState.POSTED:
                end = await self._send_all([subject], streak)
                await self._settle()
                subject = self._now[subject.id]
                if end in (_End.STOPPED, _End.REFUSED_ALIKE):
                    return end
                if end is _End.UNANSWERED and subject.state is not ItemState.POSTED:
                    raise NotReached("no-answer", host=self.connection.site)
            if subject.state is ItemState.POSTED:
                self.report(Progress(what="proving", facts={"number": subject.number}))
                work = read_back(self.desk, self.connection, self.division, self.batch.id, proof, subject)
                self._proof = proof = await work
        return _End.STOPPED if proof is not None and proof.state in STOPPED else _End.DONE

    def _in_state(self, state: ItemState) -> tuple[BatchItem, ...]:
        return tuple(item for item in self._now.values() if item.state is state)

    def _left(self) -> tuple[BatchItem, ...]:
        """What is to be sent, in the order of the sheet; each document so often and no more."""
        return tuple(
            item
            for item in self._now.values()
            if (item.state is ItemState.PLANNED and self._tries[item.id] < TRIES)
            or (item.state is ItemState.REFUSED and item.id in self._again and not self._tries[item.id])
        )

    async def _send_all(self, left: Sequence[BatchItem], streak: _Streak) -> _End:
        """Sends one after the other."""
        sender = Sender(desk=self.desk, connection=self.connection, division=self.division)
        done = 0
        for bundle in self._bundles(left):
            await self._until_a_call_may_go()
            if not await self.control.gate():
                return _End.STOPPED
            self.report(Progress(what="posting", done=done, total=len(left), facts={"number": bundle[0].number}))
            done += len(bundle)
            planned = [each for item in bundle if (each := await self._planned(item)) is not None]
            if not planned:
                continue
            self._tries.update(item.id for item in planned)
            if self.batch.kind == MATCH_KIND:
                sent = await finished(send_matches(sender, planned, self._take))
            else:
                sent = (await finished(sender.send(planned[0], self._take)),)
            ends = [end for after in sent if (end := streak.after(after)) is not None]
            if ends:
                return ends[0]
        self.report(Progress(what="posting", done=len(left), total=len(left), facts={"number": left[-1].number}))
        return _End.DONE

    def _bundles(self, left: Sequence[BatchItem]) -> Sequence[Sequence[BatchItem]]:
        """What goes out in one call: a document by itself, match sets several together."""
        if self.batch.kind != MATCH_KIND:
            return [(item,) for item in left]
        matches = [entry for item in left if isinstance(entry := read_entry(item.payload), MatchSet)]
        return [[left[place] for place in places] for places in together(matches)]

    def _stop_at_doubt(self) -> None:
        """Ends a run whose matches do not show in the books though Exact Online says so: a person must look first."""
        doubt = next((item for item in self._in_state(ItemState.UNSURE) if item.code == NOT_SEEN), None)
        if doubt is not None:
            raise Unsure(NOT_SEEN, number=doubt.number)

    async def _planned(self, item: BatchItem) -> BatchItem | None:
        """The document, planned again where it was refused; None where somebody dealt with it meanwhile."""
        if item.state is ItemState.PLANNED:
            return item
        now = await asyncio.to_thread(self._plan_again, item)
        self._take(now)
        return now if now.state is ItemState.PLANNED else None

    def _plan_again(self, item: BatchItem) -> BatchItem:
        try:
            return history.move_item(self.desk.database, item.id, ItemEvent.RETRY, at=self.desk.clock())
        except StoreError as error:
            now = past.item(self.desk.database, item.id)
            if error.code != "item-changed" or now is None:
                raise
            return now

    async def _leave_refused(self, before: Sequence[BatchItem]) -> frozenset[ItemId]:
        """Documents planned again that Exact Online did not deal with after all still are what it said of them `before`; gives them.

        With those whose turn did not come.
        """
        refused = [item for item in before if item.state is ItemState.REFUSED and item.id in self._again]
        left = [item for item in refused if self._now[item.id].state is ItemState.PLANNED]
        for item in left:
            self._take(await asyncio.to_thread(self._refused_still, item))
        return frozenset(item.id for item in refused if item in left or not self._tries[item.id])

    def _refused_still(self, item: BatchItem) -> BatchItem:
        outcome = Outcome(code=item.code, facts=item.facts, said=item.said)
        event, now = ItemEvent.BRING_BACK_REFUSED, self.desk.clock()
        return history.move_item(self.desk.database, item.id, event, at=now, outcome=outcome)

    async def _until_a_call_may_go(self) -> None:
        """Waits for the minute's calls here, where a stop is heard at once, and not with a document in flight."""
        while not self.control.is_stopped:
            now = self.desk.clock()
            until = self.connection.limits.quota(self.division.code).next_call_at(now)
            if until <= now or until - now > WORTH_WAITING:
                return
            self.report(Progress(what="waiting-for-calls", until=until))
            await self.control.rest(self.desk.sleep((until - now).total_seconds()))

    def _take(self, item: BatchItem) -> None:
        self._now[item.id] = item
        self.on_item(item)

    async def _settle(self) -> None:
        """Looks up every unsure document: found is posted, absent long enough after its attempt is planned again."""
        unsure = self._in_state(ItemState.UNSURE)
        if not unsure:
            return
        patience = self.desk.settle_after if self.settle_after is None else self.settle_after
        patient_until = (
            min(max(item.changed_at for item in unsure), self.desk.clock()) + patience
        )  # also of a clock set back
        await self._look_up(unsure, believes_absence=False)
        left = self._in_state(ItemState.UNSURE)
        if left:
            wait = (patient_until - self.desk.clock()).total_seconds()
            if wait > 0:
                self.report(Progress(what="settling", until=patient_until, facts={"number": left[0].number}))
                await self.control.rest(self.desk.sleep(wait))
            if not self.control.is_stopped:
                await self._look_up(left, believes_absence=True)

    async def _look_up(self, unsure: Sequence[BatchItem], *, believes_absence: bool) -> None:
        work = settle(self.desk, self.connection, self.division, unsure, believes_absence=believes_absence)
        for after in await work:
            self._take(after)
