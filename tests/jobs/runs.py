"""Steps that the tests of posting share."""

from __future__ import annotations

from collections.abc import Sequence

from exactdesk.flow.queue import ItemState
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.session import ImportSession
from exactdesk.practice.values import Row
from tests.jobs.office import HEADINGS, Line, Office, pasted

SALES = "salesentry/SalesEntries"


async def prepared(
    office: Office, connection: Connection, lines: Sequence[Line], headings: Sequence[str] = HEADINGS
) -> ImportSession:
    """A checked session of a sheet in which nothing is wrong."""
    session = await office.session(connection, pasted(lines, headings))
    worked = await session.look_for_duplicates(connection)
    assert not [item.reasons for item in worked.plan.items if item.reasons], "the sheet itself must be fine"
    return session


async def run(office: Office, connection: Connection, lines: Sequence[Line]) -> RunResult:
    """The same sheet dropped, checked and posted, whatever the checks say."""
    session = await office.session(connection, pasted(lines))
    await session.look_for_duplicates(connection)
    return await session.post(connection)


def states(result: RunResult) -> list[ItemState]:
    return [item.state for item in result.items]


def booked(office: Office, number: str, resource: str = SALES) -> list[Row]:
    """What the books hold under a number."""
    return [row for row in office.books().table(resource).rows.values() if row["YourRef"] == number]


def each_once(office: Office, lines: Sequence[Line]) -> bool:
    return all(len(booked(office, number)) == 1 for number in {line.number for line in lines})
