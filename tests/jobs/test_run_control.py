"""A run that is refused, paused, stopped, cancelled, hindered: what was in flight is finished, what is written down is true."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from exactdesk.errors import StoreError
from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.progress import Progress
from exactdesk.jobs.run_control import RunControl
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import history, locks, past
from tests.jobs.office import Office, open_office, pasted
from tests.jobs.runs import SALES, booked, each_once, prepared, run, states

POSTED, REFUSED, PLANNED, UNSURE = ItemState.POSTED, ItemState.REFUSED, ItemState.PLANNED, ItemState.UNSURE
SENDING, DISMISSED, DUPLICATE = ItemState.SENDING, ItemState.DISMISSED, ItemState.DUPLICATE


def block(office: Office, code: str) -> None:
    """A relation that is blocked after it was fetched: only Exact Online can know."""
    books = office.books()
    row = books.table("crm/Accounts").by_code[code]
    row["Blocked"] = True


async def test_a_refused_document_keeps_exact_online_s_words_and_the_others_are_posted(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(4)
    session = await prepared(office, connection, lines)
    block(office, lines[1].relation)
    result = await session.post(connection)
    assert states(result) == [POSTED, REFUSED, POSTED, POSTED]
    assert result.items[1].said
    assert not booked(office, lines[1].number)


async def test_three_refusals_with_the_same_words_stop_the_run(office: Office, connection: Connection) -> None:
    lines = [replace(line, relation="1001") for line in office.invoices(6)]
    session = await prepared(office, connection, lines)
    block(office, "1001")
    result = await session.post(connection)
    assert result.refused_alike
    assert states(result) == [REFUSED] * 3 + [PLANNED] * 3
    assert result.stopped_by is None


async def test_stop_ends_the_run_after_the_document_in_flight(office: Office, connection: Connection) -> None:
    session = await prepared(office, connection, office.invoices(5))
    control = RunControl()

    def stop(item: BatchItem) -> None:
        if item.state is SENDING and item.number.endswith("2"):
            control.stop()

    begun, items = await session.begin_run(connection, control=control, on_item=stop)
    result = await begun.post(items)
    assert states(result) == [POSTED, POSTED, PLANNED, PLANNED, PLANNED]
    found = past.batch(office.desk.database, result.batch.id)
    assert found is not None
    assert found.finished_at is not None


async def test_pause_sends_nothing_until_it_goes_on(office: Office, connection: Connection) -> None:
    session = await prepared(office, connection, office.invoices(3))
    control = RunControl()
    posted = asyncio.Event()

    def pause(item: BatchItem) -> None:
        if item.state is POSTED and not control.is_paused:
            control.pause()
            posted.set()

    begun, items = await session.begin_run(connection, control=control, on_item=pause)
    going = asyncio.create_task(begun.post(items))
    await posted.wait()
    calls = len(office.service.calls)
    for _ in range(20):
        await asyncio.sleep(0)
    assert (len(office.service.calls), going.done(), control.is_paused) == (calls, False, True)
    control.stop()  # also from a pause
    assert states(await going) == [POSTED, PLANNED, PLANNED]


async def test_a_cancel_in_flight_is_heard_after_the_outcome_is_written_down(
    office: Office, connection: Connection
) -> None:
    session = await prepared(office, connection, office.invoices(3))

    def cancel(item: BatchItem) -> None:
        if item.state is SENDING and item.number.endswith("2"):
            going.cancel()

    begun, items = await session.begin_run(connection, on_item=cancel)
    going = asyncio.create_task(begun.post(items))
    with pytest.raises(asyncio.CancelledError):
        await going
    kept = past.batch_items(office.desk.database, begun.batch.id)
    assert [item.state for item in kept] == [POSTED, POSTED, PLANNED]
    assert states(await begun.post(kept)) == [POSTED] * 3  # the lock is free again


async def test_stop_does_not_wait_for_an_unsure_document(office: Office, connection: Connection) -> None:
    session = await prepared(office, connection, office.invoices(2))
    control = RunControl()
    office.fault(Fault(kind=FaultKind.LOST_BEFORE, on=f"POST {SALES}"))

    def stop(item: BatchItem) -> None:
        if item.state is UNSURE:
            control.stop()

    begun, items = await session.begin_run(connection, control=control, on_item=stop)
    result = await begun.post(items)
    assert states(result) == [UNSURE, PLANNED]


async def test_of_two_windows_one_posts_and_the_other_is_told(office: Office, connection: Connection) -> None:
    lines = office.invoices(3)
    session = await prepared(office, connection, lines)
    other = await prepared(office, connection, lines)
    begun, items = await session.begin_run(connection)
    with (
        locks.posting(office.desk.folders.data, connection.site, session.division.code),
        pytest.raises(StoreError) as caught,
    ):
        await begun.post(items)
    assert caught.value.code == "posting-elsewhere"
    assert states(await other.post(connection)) == [POSTED] * 3
    assert states(await begun.post(items)) == [DUPLICATE] * 3  # checked before the other one posted
    assert each_once(office, lines)


async def test_a_duplicate_that_was_decided_upon_is_posted(office: Office, connection: Connection) -> None:
    lines = office.invoices(2)
    await run(office, connection, lines)
    session = await office.session(connection, pasted(lines))
    worked = await session.look_for_duplicates(connection)
    key = worked.plan.items[0].key
    session.change("decide", lambda draft: draft.decide(key))
    assert states(await session.post(connection)) == [POSTED, DUPLICATE]
    assert [len(booked(office, line.number)) for line in lines] == [2, 1]


async def test_a_document_changed_elsewhere_is_passed_over(office: Office, connection: Connection) -> None:
    lines = office.invoices(3)
    session = await prepared(office, connection, lines)
    begun, items = await session.begin_run(connection)
    history.move_item(office.desk.database, items[1].id, ItemEvent.DISMISS, at=office.time.now, why="dubbel")
    result = await begun.post(items)
    assert states(result) == [POSTED, DISMISSED, POSTED]
    assert not booked(office, lines[1].number)


@pytest.mark.parametrize("call", ["begin_attempt", "finish_attempt"])
async def test_a_full_disk_stops_the_run_and_the_next_one_settles_it(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    lines = office.invoices(4)
    session = await prepared(office, connection, lines)
    real, made = getattr(history, call), []

    def full(*arguments: object, **named: object) -> object:
        made.append(1)
        if len(made) > 2:
            raise StoreError("disk-full", path="db")
        return real(*arguments, **named)

    with monkeypatch.context() as patch:
        patch.setattr(history, call, full)
        result = await session.post(connection)
    assert isinstance(result.stopped_by, StoreError)
    in_flight = PLANNED if call == "begin_attempt" else SENDING
    assert states(result) == [POSTED, POSTED, in_flight, PLANNED]
    again = await run(office, connection, lines)
    assert each_once(office, lines)
    kept = past.batch_items(office.desk.database, result.batch.id)
    assert SENDING not in [item.state for item in kept]
    assert states(again).count(POSTED) == (2 if call == "begin_attempt" else 1)


async def test_a_vault_that_fails_before_anything_left_is_no_unsure_document(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = await prepared(office, connection, office.invoices(2))

    async def locked() -> str:
        raise StoreError("vault-refused")

    monkeypatch.setattr(connection.tokens, "access_token", locked)
    result = await session.post(connection)
    assert isinstance(result.stopped_by, StoreError)
    assert states(result) == [PLANNED] * 2


async def test_an_entry_that_is_another_document_s_is_not_taken_for_the_unsure_one(
    office: Office, connection: Connection
) -> None:
    """The same invoice released twice on purpose: its first entry does not stand in for the second."""
    lines = office.invoices(1)
    await run(office, connection, lines)
    again = await office.session(connection, pasted(lines))
    worked = await again.look_for_duplicates(connection)
    key = worked.plan.items[0].key
    again.change("decide", lambda draft: draft.decide(key))
    office.fault(Fault(kind=FaultKind.LOST_BEFORE, on=f"POST {SALES}"))
    result = await again.post(connection)
    assert states(result) == [POSTED]
    assert len(booked(office, lines[0].number)) == 2


async def test_stop_and_cancel_are_heard_at_once_while_calls_are_waited_for(tmp_path: Path) -> None:
    with open_office(tmp_path / "slow", minute_calls=30) as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            for way in ("stop", "cancel"):
                session = await prepared(office, connection, office.invoices(40, first=1 if way == "stop" else 100))
                told: list[str] = []
                control = RunControl()

                def report(progress: Progress, control: RunControl = control, told: list[str] = told) -> None:
                    told.append(progress.what)
                    if progress.what == "waiting-for-calls":
                        (control.stop if way == "stop" else going.cancel)()  # noqa: B023 - heard in this turn

                begun, items = await session.begin_run(connection, control=control, report=report)
                going = asyncio.create_task(begun.post(items))
                if way == "stop":
                    result = await going
                    assert result.stopped_by is None
                else:
                    with pytest.raises(asyncio.CancelledError):
                        await going
                kept = past.batch_items(office.desk.database, begun.batch.id)
                assert {item.state for item in kept} == {POSTED, PLANNED}
                assert told[-1] == "waiting-for-calls"
                sent = [item for item in kept if past.item_attempts(office.desk.database, item.id)]
                assert {item.state for item in sent} == {POSTED}
        assert not [call for call in office.service.calls if call.status == 429]
