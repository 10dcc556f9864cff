"""The computer sleeps in the middle of a run, or its clock is set: the run goes on rightly after it, and nothing is booked twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.post import RunResult
from exactdesk.practice.faults import Fault, FaultKind
from tests.jobs.office import Line, Office, open_office
from tests.jobs.runs import SALES, each_once, prepared, states
from tests.unit.exact.world import PassingTime

POSTED, SENDING = ItemState.POSTED, ItemState.SENDING
NIGHT = timedelta(hours=15)  # from the middle of a working day into the next one


@dataclass
class OwnClock:
    """The clock of this computer, beside that of the server."""

    time: PassingTime
    ahead: timedelta = timedelta(0)

    def __call__(self) -> datetime:
        return self.time.now + self.ahead


@contextmanager
def limited(folder: Path, **options: object) -> Iterator[Office]:
    with open_office(folder / "desk", **options) as made:
        yield made


async def run_of(
    office: Office, connection: Connection, lines: list[Line], on: ItemState, turn: int, happens: Callable[[], None]
) -> RunResult:
    """A run in which something happens once, when the document of that turn comes into that state."""
    session = await prepared(office, connection, lines)
    seen: list[BatchItem] = []

    def hear(item: BatchItem) -> None:
        if item.state is on:
            seen.append(item)
            if len(seen) == turn:
                happens()

    run, items = await session.begin_run(connection, on_item=hear)
    return await run.post(items)


@pytest.mark.parametrize("on", [SENDING, POSTED])
@pytest.mark.parametrize("fault", [None, FaultKind.LOST_AFTER, FaultKind.LOST_BEFORE, FaultKind.TIMEOUT])
async def test_a_night_with_the_lid_closed(tmp_path: Path, on: ItemState, fault: FaultKind | None) -> None:
    """The token is long dead, the minute is over and the day is another one, whose calls are needed: those of the first are spent."""
    with limited(tmp_path, day_calls=60) as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            calls = len(office.service.calls)

            def sleep() -> None:
                office.time.now += NIGHT
                if fault is not None:
                    office.fault(Fault(kind=fault, on=f"POST {SALES}"))

            lines = office.invoices(55)
            result = await run_of(office, connection, lines, on, 20, sleep)
        assert set(states(result)) == {POSTED}
        assert result.stopped_by is None
        assert each_once(office, lines)
        refused = [call.status for call in list(office.service.calls)[calls:] if call.status == 429]
        assert not refused
        assert sum(call.path.endswith("oauth2/token") for call in list(office.service.calls)[calls:]) >= 1


@pytest.mark.parametrize("ahead", [timedelta(hours=-3), timedelta(hours=-36), timedelta(hours=5)])
@pytest.mark.parametrize("turn", [3, 8])
async def test_the_clock_of_this_computer_is_set(tmp_path: Path, ahead: timedelta, turn: int) -> None:
    """The server's time goes on as before. The eighth document is the last that its minute allows."""
    with limited(tmp_path, minute_calls=12) as office:
        clock = OwnClock(office.time)
        desk = replace(office.desk, clock=clock)
        await office.sign_in()
        async with connected(desk) as connection:
            here = replace(office, desk=desk)

            def set_clock() -> None:
                clock.ahead = ahead

            lines = office.invoices(30)
            result = await run_of(here, connection, lines, POSTED, turn, set_clock)
        assert result.stopped_by is None
        assert set(states(result)) == {POSTED}
        assert each_once(office, lines)


async def test_the_clock_is_set_back_while_a_document_is_on_its_way(tmp_path: Path) -> None:
    with limited(tmp_path) as office:
        clock = OwnClock(office.time)
        desk = replace(office.desk, clock=clock)
        await office.sign_in()
        async with connected(desk) as connection:
            here = replace(office, desk=desk)

            def set_back() -> None:
                clock.ahead = timedelta(hours=-3)
                office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}"))
                office.fault(Fault(kind=FaultKind.LOST_BEFORE, on=f"POST {SALES}"))

            before, lines = office.time.now, office.invoices(8)
            result = await run_of(here, connection, lines, SENDING, 4, set_back)
            assert office.time.now - before < timedelta(minutes=10), "nobody waits for hours that do not pass"
        assert result.stopped_by is None
        assert set(states(result)) == {POSTED}
        assert each_once(office, lines)
