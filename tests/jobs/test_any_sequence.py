"""No sequence of runs, lost answers, kills and windows side by side books a document twice or forgets one.

The real jobs work on the real store, against a practice Exact Online that loses answers. A kill is an exception that nobody catches,
raised right before or right after one of the commits that a run makes: what is on disk then is all that the next run has.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import httpx
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import Connection as Transaction

from exactdesk.errors import ExactDeskError, UsageError
from exactdesk.exact.calls import open_http
from exactdesk.flow.queue import ItemEvent, ItemState, may
from exactdesk.jobs import attention
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.numbering import drop_number_range, set_number_range
from exactdesk.jobs.run_control import RunControl
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.transport import mock_handler
from exactdesk.store import past
from exactdesk.store.database import Database
from tests.jobs.office import TRADE, Office, open_office, pasted
from tests.jobs.runs import SALES, booked
from tests.jobs.test_attention import unblock
from tests.jobs.test_run_control import block

POSTING = frozenset(f"exactdesk.store.{name}" for name in ("history", "apart", "numbers", "proofs"))
LOSING = (
    FaultKind.LOST_AFTER,
    FaultKind.LOST_BEFORE,
    FaultKind.EMPTY,
    FaultKind.UNAVAILABLE,
    FaultKind.GATEWAY,
    FaultKind.TOO_MANY,
)
DOCUMENTS = 6
ROUNDS = 30

numbers = st.lists(st.integers(1, DOCUMENTS), min_size=1, max_size=4, unique=True)


class Killed(BaseException):
    """The program ends here, without a word to anybody."""


@dataclass(frozen=True, slots=True)
class Kill:
    """At which commit of a run, and on which side of it."""

    at: int
    is_before: bool


kills = st.none() | st.builds(Kill, at=st.integers(1, 12), is_before=st.booleans())
lost_postings = st.builds(
    Fault, kind=st.sampled_from(LOSING), on=st.just(f"POST {SALES}"), after=st.integers(0, 2), times=st.integers(1, 2)
)
late = st.none() | st.floats(0, 29)  # an entry that is under way is visible within half a minute
lost_look_ups = st.builds(
    Fault, kind=st.sampled_from(LOSING), on=st.just(f"GET {SALES}"), after=st.integers(0, 4), times=st.integers(1, 6)
)
faults = st.lists(lost_postings | lost_postings | lost_look_ups, max_size=2)


@contextmanager
def killing(database: Database, kill: Kill | None) -> Iterator[None]:
    """Ends the program at a commit of what posting keeps."""
    if kill is None:
        yield
        return
    real, made = database.transaction, 0

    def transaction():  # type: ignore[no-untyped-def] # as the real one
        nonlocal made
        if sys._getframe(1).f_globals["__name__"] not in POSTING:
            return real()
        made += 1
        return counted(made)

    @contextmanager
    def counted(number: int) -> Iterator[Transaction]:
        with real() as connection:
            yield connection
            if number == kill.at and kill.is_before:
                raise Killed
        if number == kill.at:
            raise Killed

    database.transaction = transaction  # type: ignore[method-assign] # of this one database
    try:
        yield
    finally:
        del database.transaction  # type: ignore[method-assign] # back to that of the class


class SlowRoad:
    """The way to the practice Exact Online, on which a booking may be held up: its sender hears nothing, and it arrives a while later."""

    def __init__(self, office: Office) -> None:
        self._arrives = mock_handler(office.service)
        self._under_way: list[tuple[float, httpx.Request]] = []
        self._passed = 0.0
        self.holds_up: float | None = None
        self._advance = office.time.advance
        office.time.advance = self.advance  # type: ignore[method-assign] # of this one clock
        self.desk = replace(office.desk, new_http=lambda: open_http(transport=httpx.MockTransport(self.send)))

    def send(self, request: httpx.Request) -> httpx.Response:
        if self.holds_up is None or request.method != "POST" or SALES not in request.url.path:
            return self._arrives(request)
        self._under_way.append((self._passed + self.holds_up, request))
        self.holds_up = None
        raise httpx.ReadTimeout("held up", request=request)

    def advance(self, *, seconds: float = 0, minutes: float = 0, days: float = 0) -> datetime:
        """Lets time pass; what arrives meanwhile is booked. A clock that is set back holds nobody up."""
        now = self._advance(seconds=seconds, minutes=minutes, days=days)
        self._passed += max(0.0, seconds + minutes * 60)
        arrived = [request for due, request in self._under_way if due <= self._passed]
        self._under_way = [each for each in self._under_way if each[0] > self._passed]
        for request in arrived:
            with suppress(httpx.TransportError):
                self._arrives(request)
        return now


class Posting(RuleBasedStateMachine):
    """One office and whatever may befall it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="any-sequence-")
        self.office_context = open_office(Path(self.folder.name) / "desk", minute_calls=10**6, day_calls=10**7)
        self.office: Office = self.office_context.__enter__()
        self.road = SlowRoad(self.office)
        self.office.desk = self.road.desk
        self.runner = asyncio.Runner()
        self.runner.run(self.office.sign_in())
        self.dropped: set[int] = set()
        self.dismissed: set[int] = set()

    def line(self, number: int):  # type: ignore[no-untyped-def] # a line of the office
        return self.office.invoices(1, first=number)[0]

    # --- what may happen

    @initialize(which=numbers, kill=kills, lost=faults, late=late)
    def a_first_file(self, which: list[int], kill: Kill | None, lost: list[Fault], late: float | None) -> None:
        self.a_file_is_dropped_and_posted(which, kill, lost, wants_proof=False, late=late)

    @rule(which=numbers, kill=kills, lost=faults, wants_proof=st.booleans(), late=late)
    def a_file_is_dropped_and_posted(
        self, which: list[int], kill: Kill | None, lost: list[Fault], wants_proof: bool, late: float | None
    ) -> None:
        self.road.holds_up = late

        async def work(connection: Connection) -> None:
            session = await self.office.session(connection, pasted([self.line(number) for number in which]))
            await session.look_for_duplicates(connection)
            begun, items = await session.begin_run(connection, wants_proof=wants_proof)
            self.dropped.update(which)
            await begun.post(items)

        self.do(work, kill, lost)

    @precondition(lambda self: self.dropped)
    @rule(kill=kills, lost=faults, stops_after=st.none() | st.integers(0, 3), has_other=st.booleans())
    def what_was_interrupted_is_gone_on_with(
        self, kill: Kill | None, lost: list[Fault], stops_after: int | None, has_other: bool
    ) -> None:
        """By one window or by two at once, to the end or stopped on the way."""

        async def go_on(connection: Connection) -> None:
            control, heard = RunControl(), 0

            def hear(_: object) -> None:
                nonlocal heard
                heard += 1
                if stops_after is not None and heard > stops_after:
                    control.stop()

            await attention.resume(self.office.desk, connection, control=control, report=hear, accepts_proof=True)

        async def work(connection: Connection) -> None:
            async with AsyncExitStack() as stack:
                windows = [connection]
                if has_other:
                    windows.append(await stack.enter_async_context(connected(self.office.desk)))
                for ended in await asyncio.gather(*map(go_on, windows), return_exceptions=True):
                    if isinstance(ended, BaseException):
                        raise ended

        self.do(work, kill, lost)

    @precondition(lambda self: self.dropped)
    @rule(data=st.data(), kill=kills, lost=faults)
    def refused_ones_are_sent_again(self, data: st.DataObject, kill: Kill | None, lost: list[Fault]) -> None:
        batches = past.batch_list(self.office.desk.database)
        batch = data.draw(st.sampled_from([each.id for each in batches]))

        async def work(connection: Connection) -> None:
            await attention.retry(self.office.desk, connection, batch, accepts_proof=True)

        self.do(work, kill, lost)

    @precondition(lambda self: self.dropped)
    @rule(data=st.data())
    def one_is_set_aside(self, data: st.DataObject) -> None:
        items = [
            item
            for state in ItemState
            if may(state, ItemEvent.DISMISS)
            for item in past.items_in(self.office.desk.database, (state,))
        ]
        if not items:
            return
        item = data.draw(st.sampled_from(items))
        with suppress(UsageError):
            self.runner.run(attention.dismiss(self.office.desk, item.id, "toch niet"))
            self.dismissed.add(int(item.number.rsplit("-", 1)[-1]))

    @rule(
        number=st.integers(1, DOCUMENTS),
        is_blocked=st.booleans(),
        seconds=st.sampled_from([-7200, -60, 1, 29, 31, 3600]),
    )
    def the_world_goes_on(self, number: int, is_blocked: bool, seconds: int) -> None:
        """A relation is blocked or no longer; time passes, or the clock is set back."""
        (block if is_blocked else unblock)(self.office, self.line(number).relation)
        self.office.time.advance(seconds=seconds)

    @rule(has_range=st.booleans())
    def the_office_keeps_numbers_or_not(self, has_range: bool) -> None:
        async def work(connection: Connection) -> None:
            session = await self.office.session(connection, pasted([self.line(1)]))
            if has_range:
                book = session.reference
                await set_number_range(self.office.desk, connection.site, book, "70", 26_800_001, 26_899_999)
            else:
                await drop_number_range(self.office.desk, connection.site, TRADE, "70")

        self.do(work, None, [])

    # --- what must hold

    @invariant()
    def nothing_is_booked_twice(self) -> None:
        for number in range(1, DOCUMENTS + 1):
            assert len(booked(self.office, self.line(number).number)) <= 1

    def teardown(self) -> None:
        try:
            self.work_off()
            told = {item.number for item in past.items_in(self.office.desk.database, (ItemState.HELD_BACK,))}
            for number in self.dropped - self.dismissed:
                if self.line(number).number in told:
                    continue  # the check knew that its relation was blocked, and says so
                assert len(booked(self.office, self.line(number).number)) == 1, f"{number} was forgotten"
            for item in past.items_in(self.office.desk.database, (ItemState.POSTED,)):
                entry = booked(self.office, item.number)[0]
                assert (item.entry_number, item.entry_id) == (entry["EntryNumber"], str(entry["EntryID"]))
        finally:
            self.runner.close()
            self.office_context.__exit__(None, None, None)
            self.folder.cleanup()

    def work_off(self) -> None:
        """The server answers again and nobody is blocked: whatever is left is done with."""
        office = self.office
        office.service.faults.clear()
        for number in range(1, DOCUMENTS + 1):
            unblock(office, self.line(number).relation)
        left = (ItemState.PLANNED, ItemState.SENDING, ItemState.UNSURE, ItemState.REFUSED)
        for _ in range(ROUNDS):
            office.time.advance(minutes=61)
            unsettled = past.items_in(office.desk.database, left)
            if not unsettled:
                return
            batch = unsettled[0].batch

            async def work(connection: Connection, batch: str = batch) -> None:
                await attention.resume(office.desk, connection, accepts_proof=True)
                await attention.retry(office.desk, connection, batch, accepts_proof=True)

            self.do(work, None, [])
        raise AssertionError(f"left over: {past.items_in(office.desk.database, left)}")

    def do(self, work, kill: Kill | None, lost: list[Fault]) -> None:  # type: ignore[no-untyped-def] # a coroutine function
        """Carries out a command of its own: signed in, killed or not, with answers that get lost; what goes wrong is told and kept."""
        for fault in lost:
            self.office.fault(fault)

        async def command() -> None:
            async with AsyncExitStack() as stack:
                connection = await stack.enter_async_context(connected(self.office.desk))
                with killing(self.office.desk.database, kill), suppress(Killed, ExactDeskError):
                    await work(connection)

        self.runner.run(command())
        self.office.service.faults.clear()
        self.road.holds_up = None


Posting.TestCase.settings = settings(
    max_examples=20,
    stateful_step_count=8,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
TestPosting = Posting.TestCase
