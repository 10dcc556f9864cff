"""An entry that has the number and relation of a document but says something else: both are shown, and a person decides."""

from __future__ import annotations

from datetime import timedelta

import pytest

from exactdesk.errors import StoreError, UsageError
from exactdesk.flow.beside import Fact
from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs.attention import resume
from exactdesk.jobs.candidates import Undecided, decide, undecided
from exactdesk.jobs.connection import Connection
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import locks, past
from tests.jobs.office import TRADE, Office
from tests.jobs.runs import SALES, booked, prepared
from tests.jobs.test_settle import spoil

POSTED, PLANNED, UNSURE = ItemState.POSTED, ItemState.PLANNED, ItemState.UNSURE


async def doubtful(office: Office, connection: Connection, count: int = 1) -> tuple[BatchItem, ...]:
    """Documents whose answer was lost, and whose entries say another amount by now."""
    session = await prepared(office, connection, office.invoices(count))
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}", times=count))
    begun, items = await session.begin_run(
        connection, on_item=lambda item: spoil(office, item) if item.state is UNSURE else None
    )
    result = await begun.post(items)
    assert {item.state for item in result.items} == {UNSURE}
    return result.items


async def only(office: Office, connection: Connection) -> Undecided:
    (found,) = await undecided(office.desk, connection, TRADE)
    return found


async def test_both_are_shown_with_what_differs(office: Office, connection: Connection) -> None:
    (item,) = await doubtful(office, connection)
    found = await only(office, connection)
    assert (found.item, found.batch.id) == (item, item.batch)
    assert found.sent_at < item.changed_at + timedelta(seconds=1)
    (candidate,) = found.candidates
    (row,) = booked(office, item.number)
    assert candidate.entry.entry_number == row["EntryNumber"]
    assert item.amount is not None
    differing = {pair.fact: (pair.ours, pair.theirs) for pair in candidate.pairs if not pair.is_equal}
    assert differing == {Fact.AMOUNT: (item.amount, item.amount + 10)}
    same = {pair.fact: pair.theirs for pair in candidate.pairs if pair.is_equal}
    assert same[Fact.NUMBER] == item.number
    assert same[Fact.ENTRY_DATE] == item.entry_date
    assert Fact.RELATION in same


async def test_one_call_for_many(office: Office, connection: Connection) -> None:
    await doubtful(office, connection, 3)
    calls = len(office.service.calls)
    assert len(await undecided(office.desk, connection)) == 3
    assert len([call for call in office.calls(calls) if SALES in call]) == 1


async def test_it_is_the_document(office: Office, connection: Connection) -> None:
    (item,) = await doubtful(office, connection)
    candidate = (await only(office, connection)).candidates[0].entry
    after = await decide(
        office.desk, connection, item.id, str(candidate.entry_number), is_it=True, why=" korting bij boeken "
    )
    assert (after.state, after.entry_id, after.entry_number) == (POSTED, candidate.id, candidate.entry_number)
    assert after.code == "booked-otherwise"
    last = past.item_steps(office.desk.database, item.id)[-1]
    assert (last.event, last.why) == (ItemEvent.FOUND, "korting bij boeken")
    assert await undecided(office.desk, connection) == ()
    assert await resume(office.desk, connection) == ()
    assert len(booked(office, item.number)) == 1


async def test_it_is_another_document(office: Office, connection: Connection) -> None:
    """What was told apart does not come back as a duplicate, and the document is booked once beside it."""
    (item,) = await doubtful(office, connection)
    candidate = (await only(office, connection)).candidates[0].entry
    after = await decide(office.desk, connection, item.id, candidate.id, is_it=False, why="andere factuur")
    assert after.state is PLANNED
    assert await undecided(office.desk, connection) == ()
    (result,) = await resume(office.desk, connection)
    assert [each.state for each in result.items] == [POSTED]
    assert result.items[0].entry_id != candidate.id
    assert len(booked(office, item.number)) == 2


async def test_absence_is_believed_only_after_the_wait(office: Office, connection: Connection) -> None:
    """The entry that was told apart is no proof that the document itself is not still under way."""
    (item,) = await doubtful(office, connection)
    candidate = (await only(office, connection)).candidates[0].entry
    with office.desk.database.transaction() as database:  # sent again only just now, as far as anybody knows
        database.exec_driver_sql(
            f"UPDATE items SET changed_at = '{office.time.now.isoformat(timespec='microseconds')}'"
        )
        database.exec_driver_sql(
            f"UPDATE attempts SET started_at = '{office.time.now.isoformat(timespec='microseconds')}'"
        )
    after = await decide(office.desk, connection, item.id, candidate.id, is_it=False, why="andere factuur")
    assert after.state is UNSURE
    assert await undecided(office.desk, connection) == ()
    (result,) = await resume(office.desk, connection)
    assert [each.state for each in result.items] == [POSTED]


async def test_what_cannot_be_decided(office: Office, connection: Connection) -> None:
    (item,) = await doubtful(office, connection)
    found = await only(office, connection)
    number = str(found.candidates[0].entry.entry_number)
    for which, entry, why, code in (
        (item.id, number, "  ", "decide-without-why"),
        (999, number, "x", "item-unknown"),
        (item.id, "12", "x", "entry-no-candidate"),
    ):
        with pytest.raises(UsageError) as caught:
            await decide(office.desk, connection, which, entry, is_it=True, why=why)
        assert caught.value.code == code
    with locks.posting(office.desk.folders.data, connection.site, found.batch.division):
        with pytest.raises(StoreError) as busy:
            await decide(office.desk, connection, item.id, number, is_it=True, why="x")
        assert busy.value.code == "posting-elsewhere"
    await decide(office.desk, connection, item.id, number, is_it=True, why="x")
    with pytest.raises(UsageError) as caught:
        await decide(office.desk, connection, item.id, number, is_it=True, why="x")
    assert caught.value.code == "decide-settled"


async def test_what_is_found_for_certain_meanwhile_is_posted(office: Office, connection: Connection) -> None:
    (item,) = await doubtful(office, connection)
    (row,) = booked(office, item.number)
    row["AmountFC"] = row["AmountFC"] - 10  # type: ignore[operator] # an amount
    assert await undecided(office.desk, connection) == ()
    after = await decide(office.desk, connection, item.id, "0", is_it=False, why="x")
    assert (after.state, after.entry_number) == (POSTED, row["EntryNumber"])
