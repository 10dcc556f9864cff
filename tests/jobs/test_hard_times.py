"""Posting while the surroundings fail: the database is locked by another program, the clock is set back."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from exactdesk.errors import StoreError
from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.attention import resume
from exactdesk.jobs.audit import check_history
from exactdesk.jobs.connection import Connection
from exactdesk.practice.exchange import Request, Response
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import database, past
from tests.jobs.office import Office
from tests.jobs.runs import SALES, each_once, prepared, states

POSTED, PLANNED, SENDING = ItemState.POSTED, ItemState.PLANNED, ItemState.SENDING


class Locker:
    """Another program that begins to write into the history and does not end."""

    def __init__(self, path: Path) -> None:
        self._raw = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self.holds = False

    def take(self) -> None:
        self._raw.execute("BEGIN IMMEDIATE")
        self.holds = True

    def close(self) -> None:
        self._raw.close()


@pytest.fixture
def locker(office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[Locker]:
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.05)
    office.desk.database.close()  # connections from here on are as impatient
    with contextlib.closing(Locker(office.desk.database.path)) as made:
        yield made


async def test_a_history_that_is_locked_before_a_document_goes_stops_the_run(
    office: Office, connection: Connection, locker: Locker
) -> None:
    lines = office.invoices(4)
    session = await prepared(office, connection, lines)
    seen: list[BatchItem] = []

    def note(item: BatchItem) -> None:
        seen.append(item)
        if len([each for each in seen if each.state is POSTED]) == 2 and not locker.holds:
            locker.take()

    begun, items = await session.begin_run(connection, on_item=note)
    posts = len(office.service.calls)
    result = await begun.post(items)
    assert isinstance(result.stopped_by, StoreError)
    assert result.stopped_by.code == "database-busy"
    assert states(result) == [POSTED, POSTED, PLANNED, PLANNED]
    assert office.calls(posts).count(f"POST {SALES}") == 2  # nothing left that was not on disk first
    locker.close()
    (after,) = await resume(office.desk, connection)
    assert states(after) == [POSTED] * 4
    assert each_once(office, lines)


async def test_a_history_that_is_locked_when_the_answer_comes_costs_no_second_entry(
    office: Office, connection: Connection, locker: Locker, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = office.invoices(4)
    session = await prepared(office, connection, lines)
    handle, posts = office.service.handle, []

    def watched(request: Request) -> Response:
        answer = handle(request)
        if request.method == "POST" and SALES in request.target:
            posts.append(answer.status)
            if len(posts) == 3:
                locker.take()
        return answer

    monkeypatch.setattr(office.service, "handle", watched)
    result = await session.post(connection)
    assert isinstance(result.stopped_by, StoreError)
    assert result.stopped_by.code == "database-busy"
    kept = past.batch_items(office.desk.database, result.batch.id)
    assert [item.state for item in kept] == [POSTED, POSTED, SENDING, PLANNED]
    locker.close()
    (after,) = await resume(office.desk, connection)
    assert states(after) == [POSTED] * 4
    assert each_once(office, lines)
    assert (await check_history(office.desk, is_full=True)).flaw_count == 0


@pytest.mark.parametrize("back", [timedelta(seconds=90), timedelta(hours=3), timedelta(days=400)])
async def test_a_clock_that_is_set_back_while_posting_loses_and_doubles_nothing(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch, back: timedelta
) -> None:
    lines = office.invoices(6)
    session = await prepared(office, connection, lines)
    handle, posts = office.service.handle, []

    def watched(request: Request) -> Response:
        answer = handle(request)
        if request.method == "POST" and SALES in request.target:
            posts.append(answer.status)
            if len(posts) == 3:
                office.time.advance(seconds=-back.total_seconds())
        return answer

    monkeypatch.setattr(office.service, "handle", watched)
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}", after=4))
    async with asyncio.timeout(60):
        await session.post(connection)
        await resume(office.desk, connection)
    kept = past.batch_items(office.desk.database, past.batch_list(office.desk.database)[0].id)
    assert [item.state for item in kept] == [POSTED] * 6
    assert each_once(office, lines)
    assert (await check_history(office.desk, is_full=True)).flaw_count == 0
