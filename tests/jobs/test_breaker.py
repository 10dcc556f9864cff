"""Refusal after refusal: a run stops by itself, and what was refused lately is known to the next one too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exactdesk.errors import Busy, StoreError
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.attention import resume, retry
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.post import RunResult
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import past
from tests.jobs.office import CUSTOMERS, Line, Office
from tests.jobs.runs import SALES, each_once, prepared, run, states
from tests.jobs.test_attention import unblock
from tests.jobs.test_run_control import block

POSTED, REFUSED, PLANNED = ItemState.POSTED, ItemState.REFUSED, ItemState.PLANNED


def refused_calls(office: Office, start: int = 0) -> int:
    return sum(
        call.method == "POST" and call.status >= 400 and call.path.endswith(SALES)
        for call in list(office.service.calls)[start:]
    )


def told(result: RunResult) -> list[tuple[str, str]]:
    """Why the refused ones are refused."""
    return [(item.code, item.said) for item in result.items if item.state is REFUSED]


async def faulty(
    office: Office, connection: Connection, lines: list[Line], blocked: list[str], equal_errors: int = 3
) -> RunResult:
    """A run over documents of which only Exact Online knows that these relations are blocked."""
    office.desk.settings.change(lambda now: replace(now, equal_errors=equal_errors))
    session = await prepared(office, connection, lines)
    for code in blocked:
        block(office, code)
    return await session.post(connection)


async def test_the_setting_says_how_many_equal_refusals_are_enough(office: Office, connection: Connection) -> None:
    result = await faulty(office, connection, office.invoices(10), list(CUSTOMERS), equal_errors=5)
    assert result.refused_alike
    assert states(result).count(REFUSED) == 5


async def test_two_hundred_faulty_rows_cost_eight_refusals_an_hour(office: Office, connection: Connection) -> None:
    """However often somebody tries, whatever the words of the refusals."""
    lines = office.invoices(200)
    result = await faulty(office, connection, lines, list(CUSTOMERS), equal_errors=1_000)
    assert isinstance(result.stopped_by, Busy)
    assert (states(result).count(REFUSED), states(result).count(PLANNED)) == (8, 192)
    for _ in range(3):
        again = await retry(office.desk, connection, result.batch.id)
        assert isinstance(again.stopped_by, Busy)
        assert (states(again).count(REFUSED), states(again).count(PLANNED)) == (8, 192)
        assert told(again) == told(result)
        await resume(office.desk, connection)
        other = await run(office, connection, lines[100:110])
        assert isinstance(other.stopped_by, Busy)
    assert refused_calls(office) == 8
    office.time.advance(minutes=61)
    await resume(office.desk, connection)
    assert refused_calls(office) == 16


async def test_refusals_among_bookings_stop_nothing(office: Office, connection: Connection) -> None:
    """Twelve faulty documents of two hundred: each is refused, all others are booked."""
    lines = office.invoices(200)
    lines = [replace(line, relation=CUSTOMERS[1 + place % 80]) for place, line in enumerate(lines)]
    for place in range(7, 200, 16):
        lines[place] = replace(lines[place], relation=CUSTOMERS[0])
    result = await faulty(office, connection, lines, [CUSTOMERS[0]])
    assert result.stopped_by is None
    assert (states(result).count(POSTED), states(result).count(REFUSED)) == (187, 13)
    unblock(office, CUSTOMERS[0])
    after = await retry(office.desk, connection, result.batch.id)
    assert set(states(after)) == {POSTED}
    assert each_once(office, lines)


async def test_an_accepted_booking_is_remembered_by_the_next_run_too(office: Office, connection: Connection) -> None:
    lines = office.invoices(30)
    result = await faulty(office, connection, lines[:7], list(CUSTOMERS), equal_errors=1_000)
    assert states(result) == [REFUSED] * 7
    for code in CUSTOMERS:
        unblock(office, code)
    assert states(await run(office, connection, lines[7:8])) == [POSTED]
    async with connected(office.desk) as later:
        for code in CUSTOMERS:
            block(office, code)
        after = await run(office, later, lines[10:17])
    assert states(after) == [REFUSED] * 7


async def test_the_other_side_of_the_books_is_not_stopped(office: Office, connection: Connection) -> None:
    lines = office.invoices(20)
    result = await faulty(office, connection, lines, list(CUSTOMERS), equal_errors=1_000)
    assert isinstance(result.stopped_by, Busy)
    rows = (("Relatiecode", "Naam", "Klant", "Plaats", "Land"), ("", "Smederij Vuur", "ja", "Delft", "NL"))
    session = await office.session(connection, "\n".join("\t".join(row) for row in rows))
    assert states(await session.post(connection)) == [POSTED]


async def test_settings_that_cannot_be_read_stop_the_run_before_anything_is_sent(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = await prepared(office, connection, office.invoices(2))

    def broken() -> None:
        raise StoreError("file-not-written", path="settings.json", reason="x")

    monkeypatch.setattr(office.desk.settings, "load", broken)
    result = await session.post(connection)
    assert isinstance(result.stopped_by, StoreError)
    assert set(states(result)) == {PLANNED}


@pytest.mark.parametrize("way", [FaultKind.LOST_BEFORE, FaultKind.UNAUTHORIZED])
async def test_a_retry_that_is_not_dealt_with_leaves_what_was_said_of_the_document(
    office: Office, connection: Connection, way: FaultKind
) -> None:
    lines = office.invoices(3)
    result = await faulty(office, connection, lines, [lines[1].relation])
    assert states(result) == [POSTED, REFUSED, POSTED]
    office.fault(Fault(kind=way, on=f"POST {SALES}", times=1_000))
    again = await retry(office.desk, connection, result.batch.id)
    office.service.faults.clear()
    assert again.stopped_by is not None
    assert told(again) == told(result)
    assert past.item(office.desk.database, result.items[1].id) == again.items[1]
    unblock(office, lines[1].relation)
    assert states(await retry(office.desk, connection, result.batch.id)) == [POSTED] * 3
    assert each_once(office, lines)
