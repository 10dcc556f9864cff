"""What an earlier run left unsure: when its absence may be believed, and what is no absence at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import SETTLE_AFTER
from exactdesk.jobs.settle import settle_interrupted
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import history
from tests.jobs.office import Office
from tests.jobs.runs import SALES, booked, prepared, states

PLANNED, POSTED, UNSURE = ItemState.PLANNED, ItemState.POSTED, ItemState.UNSURE


async def left_sending(office: Office, connection: Connection, ago: timedelta) -> BatchItem:
    """A document whose attempt was begun so long ago, by a program that ended since."""
    session = await prepared(office, connection, office.invoices(1))
    _, (item,) = await session.begin_run(connection)
    history.begin_attempt(office.desk.database, item.id, at=office.time.now - ago, request=item.payload)
    return item


async def settled(office: Office, connection: Connection) -> ItemState:
    session = await office.session(connection, "x")
    (item,) = await settle_interrupted(office.desk, connection, session.division)
    return item.state


@pytest.mark.parametrize("ago", [timedelta(0), timedelta(minutes=5)])
async def test_an_attempt_may_have_left_only_just_before_the_program_ended(
    office: Office, connection: Connection, ago: timedelta
) -> None:
    """It may have waited for its turn all the while."""
    await left_sending(office, connection, ago)
    began = office.time.now
    assert await settled(office, connection) is PLANNED
    assert office.time.now - began >= SETTLE_AFTER


async def test_an_attempt_of_yesterday_is_not_waited_for(office: Office, connection: Connection) -> None:
    await left_sending(office, connection, timedelta(days=1))
    began = office.time.now
    assert await settled(office, connection) is PLANNED
    assert office.time.now == began


async def test_a_clock_that_was_set_back_is_not_waited_for(office: Office, connection: Connection) -> None:
    await left_sending(office, connection, -timedelta(days=1))
    began = office.time.now
    assert await settled(office, connection) is PLANNED
    assert office.time.now - began == SETTLE_AFTER


async def test_an_entry_with_the_number_but_another_amount_is_no_absence(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(2)
    session = await prepared(office, connection, lines)
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}"))
    begun, items = await session.begin_run(
        connection, on_item=lambda item: spoil(office, item) if item.state is UNSURE else None
    )
    result = await begun.post(items)
    assert states(result) == [UNSURE, POSTED]
    assert [len(booked(office, line.number)) for line in lines] == [1, 1]
    (left,) = await settle_interrupted(office.desk, connection, session.division)
    assert left.state is UNSURE


def spoil(office: Office, item: BatchItem) -> None:
    """Exact Online makes something else of it than was sent."""
    (row,) = booked(office, item.number)
    row["AmountFC"] = Decimal(str(row["AmountFC"])) + 10


async def test_an_entry_of_another_relation_is_an_absence(office: Office, connection: Connection) -> None:
    lines = office.invoices(1)
    session = await prepared(office, connection, [replace(lines[0], relation="1003")])
    await session.post(connection)
    item = await left_sending(office, connection, timedelta(0))
    assert booked(office, item.number)
    assert await settled(office, connection) is PLANNED
