"""What waits is gone on with, sent again or set aside; nothing is booked twice by it and nothing is forgotten."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from exactdesk.errors import NotReached, StoreError, UsageError
from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs.attention import WaitsFor, dismiss, resume, retry, waiting
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.run_control import RunControl
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import history, locks, past
from tests.jobs.office import TRADE, Line, Office, pasted
from tests.jobs.runs import SALES, booked, each_once, prepared, run, states
from tests.jobs.test_run_control import block

POSTED, REFUSED, PLANNED, UNSURE = ItemState.POSTED, ItemState.REFUSED, ItemState.PLANNED, ItemState.UNSURE
DUPLICATE = ItemState.DUPLICATE
RELATION_HEADINGS = ("Relatiecode", "Naam", "Klant", "Plaats", "Land")


async def stopped(office: Office, connection: Connection, lines: list[Line], after: int) -> RunResult:
    """A run that the user stopped after so many documents."""
    session = await prepared(office, connection, lines)
    control = RunControl()
    posted: list[BatchItem] = []

    def stop(item: BatchItem) -> None:
        if item.state is POSTED:
            posted.append(item)
        if len(posted) == after:
            control.stop()

    begun, items = await session.begin_run(connection, control=control, on_item=stop)
    if after:
        return await begun.post(items)
    return RunResult(batch=begun.batch, items=items)


def unblock(office: Office, code: str) -> None:
    office.books().table("crm/Accounts").by_code[code]["Blocked"] = False


async def test_nothing_waits(office: Office, connection: Connection) -> None:
    calls = len(office.service.calls)
    assert await resume(office.desk, connection) == ()
    assert await waiting(office.desk) == ()
    assert len(office.service.calls) == calls


@pytest.mark.parametrize("after", [0, 2])
async def test_an_interrupted_batch_is_gone_on_with(office: Office, connection: Connection, after: int) -> None:
    lines = office.invoices(5)
    before = await stopped(office, connection, lines, after)
    told: list[RunResult] = []
    calls = len(office.service.calls)
    (result,) = await resume(office.desk, connection, TRADE, on_result=told.append)
    assert told == [result]
    assert (result.batch.id, states(result)) == (before.batch.id, [POSTED] * 5)
    assert each_once(office, lines)
    assert len(office.calls(calls)) == 5 - after + 2  # what looks the same on these days, and the numbers
    assert await resume(office.desk, connection) == ()


async def test_what_was_under_way_is_looked_up_before_anything_is_sent(office: Office, connection: Connection) -> None:
    lines = office.invoices(3)
    before = await stopped(office, connection, lines, 1)
    left = before.items[1]
    attempt = history.begin_attempt(office.desk.database, left.id, at=office.time.now, request=left.payload)
    assert attempt.item == left.id
    (result,) = await resume(office.desk, connection)
    assert states(result) == [POSTED] * 3
    assert each_once(office, lines)
    events = [step.event for step in past.item_steps(office.desk.database, left.id)]
    assert events == [ItemEvent.SEND, ItemEvent.INTERRUPTED, ItemEvent.ABSENT, ItemEvent.SEND, ItemEvent.ACCEPTED]


async def test_a_document_posted_by_a_later_batch_is_not_sent_by_the_older_one(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(4)
    before = await stopped(office, connection, lines, 2)
    await run(office, connection, lines[:3])
    (result,) = await resume(office.desk, connection)
    assert result.batch.id == before.batch.id
    assert states(result) == [POSTED, POSTED, DUPLICATE, POSTED]
    assert result.items[2].code == "posted-before"
    assert each_once(office, lines)


async def test_the_same_document_in_two_interrupted_batches_is_sent_by_one(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(3)
    first = await stopped(office, connection, lines, 0)
    second = await stopped(office, connection, lines, 0)
    results = await resume(office.desk, connection)
    assert [result.batch.id for result in results] == [first.batch.id, second.batch.id]
    assert [states(result) for result in results] == [[POSTED] * 3, [DUPLICATE] * 3]
    assert each_once(office, lines)


async def test_what_another_computer_posted_meanwhile_is_not_sent(office: Office, connection: Connection) -> None:
    lines = office.invoices(3)
    await run(office, connection, lines[1:2])
    with office.desk.database.transaction() as database:
        for table in ("attempt_outcomes", "attempts", "steps", "items"):
            database.exec_driver_sql(f"DELETE FROM {table}")
    session = await office.session(connection, pasted(lines))
    await session.work_out()  # before the other computer posted
    await session.begin_run(connection)
    (result,) = await resume(office.desk, connection)
    assert states(result) == [POSTED, DUPLICATE, POSTED]
    assert result.items[1].code == "booked-before"
    assert each_once(office, lines)


async def test_what_another_window_posts_now_is_left_to_it(office: Office, connection: Connection) -> None:
    lines = office.invoices(2)
    before = await stopped(office, connection, lines, 1)
    with locks.posting(office.desk.folders.data, connection.site, before.batch.division):
        (result,) = await resume(office.desk, connection)
        with pytest.raises(StoreError) as caught:
            await retry(office.desk, connection, before.batch.id)
    assert isinstance(result.stopped_by, StoreError)
    assert (result.stopped_by.code, caught.value.code) == ("posting-elsewhere", "posting-elsewhere")
    assert states(result) == [POSTED, PLANNED]


async def test_a_server_that_is_gone_leaves_the_rest_unsent(office: Office, connection: Connection) -> None:
    for first in (1, 10):
        await stopped(office, connection, office.invoices(2, first), 0)
    office.fault(Fault(kind=FaultKind.UNAVAILABLE, on="GET", times=1000))
    calls = len(office.service.calls)
    results = await resume(office.desk, connection)
    assert [type(result.stopped_by) for result in results] == [NotReached] * 2
    assert [states(result) for result in results] == [[PLANNED] * 2] * 2
    assert not any(call.startswith("POST") for call in office.calls(calls))
    office.service.faults.clear()
    assert [states(result) for result in await resume(office.desk, connection)] == [[POSTED] * 2] * 2


async def test_a_run_of_several_batches_is_stopped(office: Office, connection: Connection) -> None:
    for first in (1, 10):
        await stopped(office, connection, office.invoices(2, first), 0)
    control = RunControl()
    control.stop()
    results = await resume(office.desk, connection, control=control)
    assert [(states(result), result.stopped_by) for result in results] == [([PLANNED] * 2, None)] * 2


async def test_two_resumes_at_once_send_each_document_once(office: Office, connection: Connection) -> None:
    lines = office.invoices(6)
    await stopped(office, connection, lines, 1)
    both = await asyncio.gather(resume(office.desk, connection), resume(office.desk, connection))
    assert each_once(office, lines)
    assert sorted(str(result.stopped_by and result.stopped_by.code) for (result,) in both) in (
        ["None", "posting-elsewhere"],
        ["None", "None"],
    )


async def test_refused_documents_are_sent_again_once_the_cause_is_gone(office: Office, connection: Connection) -> None:
    lines = [replace(line, relation="1001") for line in office.invoices(5)]
    session = await prepared(office, connection, lines)
    block(office, "1001")
    before = await session.post(connection)
    assert states(before) == [REFUSED] * 3 + [PLANNED] * 2
    assert [each.what for each in await waiting(office.desk)] == [WaitsFor.INTERRUPTED] * 2 + [WaitsFor.REFUSED] * 3
    still = await retry(office.desk, connection, before.batch.id)
    assert (still.refused_alike, states(still)) == (True, [REFUSED] * 3 + [PLANNED] * 2)
    unblock(office, "1001")
    after = await retry(office.desk, connection, before.batch.id)
    assert states(after) == [POSTED] * 5
    assert each_once(office, lines)
    events = [step.event for step in past.item_steps(office.desk.database, after.items[0].id)]
    assert events == [
        *(ItemEvent.SEND, ItemEvent.REFUSE, ItemEvent.RETRY) * 2,
        ItemEvent.SEND,
        ItemEvent.ACCEPTED,
    ]


async def test_one_refused_document_is_sent_again_alone(office: Office, connection: Connection) -> None:
    lines = office.invoices(3)
    session = await prepared(office, connection, lines)
    for line in lines[:2]:
        block(office, line.relation)
    before = await session.post(connection)
    for line in lines[:2]:
        unblock(office, line.relation)
    after = await retry(office.desk, connection, before.batch.id, only=frozenset({before.items[1].id}))
    assert states(after) == [REFUSED, POSTED, POSTED]
    assert [each.item.number for each in await waiting(office.desk, division=TRADE)] == [lines[0].number]


async def test_a_refused_document_that_was_booked_by_another_batch_is_not_sent_again(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(1)
    session = await prepared(office, connection, lines)
    block(office, lines[0].relation)
    before = await session.post(connection)
    unblock(office, lines[0].relation)
    await run(office, connection, lines)
    after = await retry(office.desk, connection, before.batch.id)
    assert states(after) == [DUPLICATE]
    assert len(booked(office, lines[0].number)) == 1


async def test_which_batch_cannot_be_tried_again(office: Office, connection: Connection) -> None:
    with pytest.raises(UsageError) as caught:
        await retry(office.desk, connection, "nothing")
    assert caught.value.code == "batch-unknown"
    result = await run(office, connection, office.invoices(1))
    with office.desk.database.transaction() as database:
        database.exec_driver_sql("UPDATE batches SET site = 'start.example'")
    with pytest.raises(UsageError) as caught:
        await retry(office.desk, connection, result.batch.id)
    assert caught.value.code == "batch-elsewhere"


async def test_a_document_is_set_aside_with_a_reason(office: Office, connection: Connection) -> None:
    lines = office.invoices(2)
    session = await prepared(office, connection, lines)
    block(office, lines[0].relation)
    before = await session.post(connection)
    refused, posted = before.items
    for item, why, code in (
        (refused.id, "  ", "dismiss-without-why"),
        (999, "x", "item-unknown"),
        (posted.id, "x", "dismiss-settled"),
    ):
        with pytest.raises(UsageError) as caught:
            await dismiss(office.desk, item, why)
        assert caught.value.code == code
    after = await dismiss(office.desk, refused.id, " al per bank betaald ")
    assert (after.state, after.why) == (ItemState.DISMISSED, "al per bank betaald")
    assert await waiting(office.desk) == ()
    assert states(await retry(office.desk, connection, before.batch.id)) == [ItemState.DISMISSED, POSTED]


async def test_an_unsure_document_is_not_set_aside(office: Office, connection: Connection) -> None:
    session = await prepared(office, connection, office.invoices(1))
    control = RunControl()
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}"))
    office.fault(Fault(kind=FaultKind.UNAVAILABLE, on=f"GET {SALES}", times=1000))
    begun, items = await session.begin_run(connection, control=control)
    (left,) = (await begun.post(items)).items
    assert left.state is UNSURE
    with pytest.raises(UsageError) as caught:
        await dismiss(office.desk, left.id, "weg")
    assert caught.value.code == "dismiss-unsure"
    assert [each.what for each in await waiting(office.desk)] == [WaitsFor.UNSURE]
    office.service.faults.clear()
    (result,) = await resume(office.desk, connection)
    assert states(result) == [POSTED]


async def test_a_relation_that_was_made_meanwhile_is_not_made_twice(office: Office, connection: Connection) -> None:
    rows = (RELATION_HEADINGS, ("", "Bakkerij De Nieuwe Oven", "ja", "Delft", "NL"))
    text = "\n".join("\t".join(row) for row in rows)
    made = []
    for _ in range(2):
        session = await office.session(connection, text)
        assert session.draft.kind.name == "relation"
        made.append(await session.begin_run(connection))
    results = await resume(office.desk, connection)
    assert [states(result) for result in results] == [[POSTED], [DUPLICATE]]
    assert results[1].items[0].code == "relation-made-since"
    names = [row["Name"] for row in office.books().table("crm/Accounts").rows.values()]
    assert names.count("Bakkerij De Nieuwe Oven") == 1


async def test_two_windows_make_a_relation_once(office: Office, connection: Connection) -> None:
    rows = (RELATION_HEADINGS, ("", "Bakkerij De Nieuwe Oven", "ja", "Delft", "NL"))
    text = "\n".join("\t".join(row) for row in rows)
    one, other = await office.session(connection, text), await office.session(connection, text)
    assert states(await one.post(connection)) == [POSTED]
    assert states(await other.post(connection)) == [DUPLICATE]
    office.time.advance(minutes=120)  # the lists are fetched anew
    later = await office.session(connection, text)
    await later.work_out()
    assert states(await later.post(connection)) == [ItemState.LEFT_OUT]  # it is known by now, and nothing changes
    names = [row["Name"] for row in office.books().table("crm/Accounts").rows.values()]
    assert names.count("Bakkerij De Nieuwe Oven") == 1


async def test_of_a_relation_that_was_looked_up_it_is_told_that_more_may_be_missing(
    office: Office, connection: Connection
) -> None:
    headings = (*RELATION_HEADINGS, "IBAN")
    text = "\n".join(
        "\t".join(row) for row in (headings, ("", "Smederij Vuur", "ja", "Delft", "NL", "NL91ABNA0417164300"))
    )
    session = await office.session(connection, text)
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on="POST crm/Accounts"))
    (item,) = (await session.post(connection)).items
    assert (item.state, item.code) == (POSTED, "relation-extras-unknown")
