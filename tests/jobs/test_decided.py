"""What a person decided about a duplicate holds against the entries that were shown, and against no other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exactdesk.books.entries import InvoiceEntry
from exactdesk.books.reference import DivisionCode
from exactdesk.errors import UsageError
from exactdesk.flow.history import BatchItem
from exactdesk.flow.mend import NOTHING
from exactdesk.flow.payload import read_entry
from exactdesk.flow.plan import PlanStatus
from exactdesk.flow.queue import ItemState
from exactdesk.jobs import mending
from exactdesk.jobs.attention import WaitsFor, dismiss, resume, send, waiting
from exactdesk.jobs.candidates import decide
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.run_control import RunControl
from tests.jobs.office import TRADE, Line, Office, pasted
from tests.jobs.runs import booked, run, states
from tests.jobs.test_attention import unblock
from tests.jobs.test_mending import found, lists, one_refused

POSTED, REFUSED, PLANNED, DUPLICATE = ItemState.POSTED, ItemState.REFUSED, ItemState.PLANNED, ItemState.DUPLICATE
ANYWAY = replace(NOTHING, is_decided=True)


async def by_hand(connection: Connection, item: BatchItem) -> None:
    """Somebody else books the very same."""
    entry = read_entry(item.payload)
    assert isinstance(entry, InvoiceEntry)
    await connection.client.post_invoice(DivisionCode(TRADE), entry)


async def asked_again(office: Office, connection: Connection, lines: list[Line]) -> BatchItem:
    """A refused document that somebody booked by hand before it was sent again: it is not sent, and waits for an answer."""
    first = (await one_refused(office, connection, lines)).items[0]
    unblock(office, lines[0].relation)
    await by_hand(connection, first)
    (result,) = await send(office.desk, connection, [first.id])
    assert states(result) == [DUPLICATE]
    return result.items[0]


async def test_what_was_booked_by_hand_meanwhile_waits_for_an_answer(office: Office, connection: Connection) -> None:
    lines = office.invoices(2)
    item = await asked_again(office, connection, lines)
    (waits,) = await waiting(office.desk)
    assert (waits.item.id, waits.what) == (item.id, WaitsFor.DUPLICATE)
    tried = await mending.try_out(office.desk, item.id, await lists(office, connection))
    assert [problem.code for problem in tried.mended.item.reasons] == ["booked-before"]
    assert not tried.is_ready
    await dismiss(office.desk, item.id, "met de hand geboekt")
    assert await waiting(office.desk) == ()
    assert len(booked(office, lines[0].number)) == 1


async def test_booked_all_the_same_is_booked(office: Office, connection: Connection) -> None:
    lines = office.invoices(2)
    item = await asked_again(office, connection, lines)
    await mending.save(office.desk, item.id, await lists(office, connection), ANYWAY)
    (result,) = await send(office.desk, connection, [item.id])
    assert states(result) == [POSTED]
    assert len(booked(office, lines[0].number)) == 2


async def test_what_is_booked_after_the_answer_is_asked_again(office: Office, connection: Connection) -> None:
    lines = office.invoices(2)
    item = await asked_again(office, connection, lines)
    book = await lists(office, connection)
    await mending.save(office.desk, item.id, book, ANYWAY)
    await by_hand(connection, item)
    (result,) = await send(office.desk, connection, [item.id])
    assert states(result) == [DUPLICATE]
    await mending.save(office.desk, item.id, book, ANYWAY)
    (result,) = await send(office.desk, connection, [item.id])
    assert states(result) == [POSTED]
    assert len(booked(office, lines[0].number)) == 3


async def test_an_answer_about_what_the_history_knows_holds_too(office: Office, connection: Connection) -> None:
    lines = office.invoices(2)
    result = await one_refused(office, connection, lines)
    unblock(office, lines[0].relation)
    first, book = result.items[0], await lists(office, connection)
    kept = (await mending.try_out(office.desk, first.id, book)).kept
    same = NOTHING.edit(kept, "invoice_number", lines[1].number).edit(kept, "relation_code", lines[1].relation)
    await mending.save(office.desk, first.id, book, replace(same, is_decided=True))
    assert (await mending.try_out(office.desk, first.id, book)).is_ready, "nobody asks the same twice"
    (after,) = await send(office.desk, connection, [first.id])
    assert states(after) == [POSTED]
    assert len(booked(office, lines[1].number)) == 2


async def test_twice_in_the_file_and_wanted_twice_is_sent_twice_after_a_stop(
    office: Office, connection: Connection
) -> None:
    (line,) = office.invoices(1)
    other = replace(line, number=line.number.replace("-", " "))
    session = await office.session(connection, pasted([line, *office.invoices(1, 2), other]))
    worked = await session.look_for_duplicates(connection)
    second = worked.plan.items[-1]
    assert second.status is PlanStatus.DUPLICATE
    session.change("decide", lambda draft: draft.decide(second.key))
    control = RunControl()
    begun, items = await session.begin_run(
        connection, control=control, on_item=lambda item: control.stop() if item.state is POSTED else None
    )
    before = await begun.post(items)
    assert states(before) == [POSTED, PLANNED, PLANNED]
    await send(office.desk, connection, [item.id for item in before.items[1:]])
    assert [found(office, item.id).state for item in before.items] == [POSTED] * 3
    assert [len(booked(office, number)) for number in (line.number, other.number)] == [1, 1]


async def test_what_the_user_saw_in_the_check_and_left_does_not_wait(office: Office, connection: Connection) -> None:
    lines = office.invoices(3)
    await run(office, connection, lines[:1])
    assert states(await run(office, connection, lines)) == [DUPLICATE, POSTED, POSTED]
    assert await waiting(office.desk) == ()


async def test_the_answer_can_be_given_by_the_entry_s_number(office: Office, connection: Connection) -> None:
    """As the command line does."""
    item = await asked_again(office, connection, office.invoices(2))
    with pytest.raises(UsageError) as caught:
        await decide(office.desk, connection, item.id, "1", is_it=True, why="x")
    assert caught.value.code == "entry-no-candidate"
    planned = await decide(
        office.desk, connection, item.id, item.facts["entry_number"], is_it=False, why="een tweede levering"
    )
    assert planned.state is PLANNED
    (result,) = await resume(office.desk, connection)
    assert states(result) == [POSTED, POSTED]
    assert len(booked(office, item.number)) == 2


async def test_it_is_the_same_one_and_is_set_aside(office: Office, connection: Connection) -> None:
    item = await asked_again(office, connection, office.invoices(2))
    entry = item.facts["entries"]
    after = await decide(office.desk, connection, item.id, entry, is_it=True, why="met de hand geboekt")
    assert (after.state, after.why) == (ItemState.DISMISSED, "met de hand geboekt")
    assert len(booked(office, item.number)) == 1
