"""The exercises of the practice environment do what their list in the window tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from exactdesk.errors import SignInError
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs import attention
from exactdesk.jobs.connection import Connection
from exactdesk.practice.exercises import EXERCISES
from exactdesk.store import past
from exactdesk.ui.exercises import NAMES
from tests.jobs.office import Office
from tests.jobs.runs import each_once, prepared, states

if TYPE_CHECKING:
    from exactdesk.jobs.post import RunResult

POSTED, PLANNED = ItemState.POSTED, ItemState.PLANNED
SEND, NO_ANSWER, FOUND = ItemEvent.SEND, ItemEvent.NO_ANSWER, ItemEvent.FOUND


def test_the_window_offers_every_exercise() -> None:
    assert sorted(NAMES) == sorted(EXERCISES)


async def posted(office: Office, connection: Connection, exercise: str) -> RunResult:
    """Four invoices are posted with an exercise ready; nothing waits to go wrong afterwards."""
    lines = office.invoices(4)
    session = await prepared(office, connection, lines)
    office.service.arm(EXERCISES[exercise])
    office.service.arm(EXERCISES[exercise])  # a second click does nothing more
    result = await session.post(connection)
    assert office.service.armed() == ()
    return result


def steps(office: Office, result: RunResult) -> list[ItemEvent]:
    return [step.event for step in past.item_steps(office.desk.database, result.items[1].id)]


@pytest.mark.parametrize("exercise", ["connection-breaks", "no-answer", "empty-answer"])
async def test_what_was_booked_without_an_answer_is_found_and_not_booked_twice(
    office: Office, connection: Connection, exercise: str
) -> None:
    result = await posted(office, connection, exercise)
    assert states(result) == [POSTED] * 4
    assert steps(office, result) == [SEND, NO_ANSWER, FOUND]
    assert each_once(office, office.invoices(4))


@pytest.mark.parametrize("exercise", ["nothing-arrives", "maintenance"])
async def test_what_was_not_booked_is_looked_for_and_only_then_sent_again(
    office: Office, connection: Connection, exercise: str
) -> None:
    result = await posted(office, connection, exercise)
    assert states(result) == [POSTED] * 4
    assert steps(office, result)[:2] == [SEND, NO_ANSWER]
    assert steps(office, result).count(SEND) == 2
    assert each_once(office, office.invoices(4))


async def test_too_many_calls_are_waited_for(office: Office, connection: Connection) -> None:
    began = office.time.now
    result = await posted(office, connection, "calls-spent")
    assert states(result) == [POSTED] * 4
    assert (office.time.now - began).total_seconds() > 1
    assert each_once(office, office.invoices(4))


async def test_a_sign_in_that_ends_stops_the_run_which_goes_on_after_signing_in_again(
    office: Office, connection: Connection
) -> None:
    result = await posted(office, connection, "sign-in-ends")
    assert isinstance(result.stopped_by, SignInError)
    assert states(result) == [POSTED, PLANNED, PLANNED, PLANNED]
    await office.sign_in()
    (resumed,) = await attention.resume(office.desk, connection)
    assert resumed.stopped_by is None
    assert each_once(office, office.invoices(4))


@pytest.mark.parametrize("exercise", ["slow-answer", "elsewhere"])
async def test_reading_goes_on_by_itself_in_the_same_administration(
    office: Office, connection: Connection, exercise: str
) -> None:
    office.service.arm(EXERCISES[exercise])
    lines = office.invoices(2)
    session = await prepared(office, connection, lines)
    assert office.service.armed() == ()
    assert states(await session.post(connection)) == [POSTED] * 2
    assert each_once(office, lines)


def test_nothing_must_go_wrong_any_more(office: Office) -> None:
    for exercise in EXERCISES.values():
        office.service.arm(exercise)
    assert len(office.service.armed()) == len(EXERCISES)
    office.service.disarm()
    assert office.service.armed() == ()
