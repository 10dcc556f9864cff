"""A document that waits is changed where it stands, sent as the same one, set aside and brought back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exactdesk.books.reference import DivisionCode, ReferenceBook
from exactdesk.errors import NotReached, StoreError, UsageError
from exactdesk.flow.history import BatchItem, ItemId
from exactdesk.flow.mend import Wishes
from exactdesk.flow.plan import PlanStatus
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs import history as looking
from exactdesk.jobs import mending, reference
from exactdesk.jobs.attention import WaitsFor, bring_back, dismiss, send, waiting
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.run_control import RunControl
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import locks, past
from tests.jobs.office import TRADE, Line, Office, pasted
from tests.jobs.runs import booked, each_once, prepared, states
from tests.jobs.test_attention import stopped, unblock
from tests.jobs.test_run_control import block

POSTED, REFUSED, PLANNED, HELD_BACK = ItemState.POSTED, ItemState.REFUSED, ItemState.PLANNED, ItemState.HELD_BACK


async def lists(office: Office, connection: Connection) -> ReferenceBook:
    division = await reference.division(office.desk, connection, TRADE)
    return await reference.reference_book(office.desk, connection, division)


async def one_refused(office: Office, connection: Connection, lines: list[Line]) -> RunResult:
    """A batch whose first document Exact Online refused, because its relation was blocked after the check."""
    session = await prepared(office, connection, lines)
    block(office, lines[0].relation)
    result = await session.post(connection)
    assert states(result)[0] is REFUSED
    return result


def found(office: Office, item: ItemId) -> BatchItem:
    now = past.item(office.desk.database, item)
    assert now is not None
    return now


async def test_a_refused_document_is_changed_and_sent_as_the_same_one(office: Office, connection: Connection) -> None:
    lines = office.invoices(2)
    first = (await one_refused(office, connection, lines)).items[0]
    book = await lists(office, connection)
    tried = await mending.try_out(office.desk, first.id, book)
    wishes = Wishes().edit(tried.kept, "relation_code", "1007")
    assert (await mending.try_out(office.desk, first.id, book, wishes)).is_ready
    planned = await mending.save(office.desk, first.id, book, wishes)
    assert (planned.id, planned.key, planned.state, planned.relation_code) == (first.id, first.key, PLANNED, "1007")
    (result,) = await send(office.desk, connection, [first.id])
    assert states(result) == [POSTED]
    assert each_once(office, lines)
    detail = await looking.batch_detail(office.desk, first.batch)
    assert detail is not None
    assert [(edit.field, edit.old, edit.new) for edit in detail.edits] == [("relation_code", lines[0].relation, "1007")]
    assert len(detail.items) == 2, "never a second copy of the document"
    item = await looking.item_detail(office.desk, first.id)
    assert item is not None
    assert item.read[0].text("relation_code") == "1007"
    assert len({attempt.request for attempt in item.attempts}) == 2, "what was sent before stays in its attempt"


async def test_what_is_not_ready_is_not_planned(office: Office, connection: Connection) -> None:
    first = (await one_refused(office, connection, office.invoices(1))).items[0]
    book = await lists(office, connection)
    kept = (await mending.try_out(office.desk, first.id, book)).kept
    with pytest.raises(UsageError) as caught:
        await mending.save(office.desk, first.id, book, Wishes().edit(kept, "relation_code", "99999"))
    assert caught.value.code == "mend-not-ready"
    assert found(office, first.id).state is REFUSED


async def test_a_document_that_was_held_back_is_mended_and_sent(office: Office, connection: Connection) -> None:
    lines = office.invoices(3)
    lines[1] = replace(lines[1], relation="99999")
    session = await office.session(connection, pasted(lines))
    await session.look_for_duplicates(connection)
    result = await session.post(connection)
    assert states(result) == [POSTED, HELD_BACK, POSTED]
    held = result.items[1]
    book = await lists(office, connection)
    tried = await mending.try_out(office.desk, held.id, book)
    assert tried.mended.item.status is PlanStatus.HELD_BACK
    await mending.save(office.desk, held.id, book, Wishes().edit(tried.kept, "relation_code", "1003"))
    (again,) = await send(office.desk, connection, [held.id])
    assert states(again) == [POSTED]
    assert each_once(office, lines)


async def test_a_number_that_another_batch_booked_is_told_before_it_is_sent(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(2)
    result = await one_refused(office, connection, lines)
    unblock(office, lines[0].relation)
    book = await lists(office, connection)
    first = result.items[0]
    kept = (await mending.try_out(office.desk, first.id, book)).kept
    same = Wishes().edit(kept, "invoice_number", lines[1].number).edit(kept, "relation_code", lines[1].relation)
    tried = await mending.try_out(office.desk, first.id, book, same)
    assert tried.mended.item.status is PlanStatus.DUPLICATE
    assert [problem.code for problem in tried.mended.item.reasons] == ["posted-before"]
    assert (await mending.try_out(office.desk, first.id, book, replace(same, is_decided=True))).is_ready


async def test_what_is_booked_is_not_changed(office: Office, connection: Connection) -> None:
    result = await one_refused(office, connection, office.invoices(2))
    book = await lists(office, connection)
    for item, code in ((result.items[1].id, "mend-settled"), (999, "item-unknown")):
        with pytest.raises(UsageError) as caught:
            await mending.try_out(office.desk, item, book)
        assert caught.value.code == code
    with office.desk.database.transaction() as database:
        database.exec_driver_sql("DELETE FROM read_rows")
    with pytest.raises(UsageError) as caught:
        await mending.try_out(office.desk, result.items[0].id, book)
    assert caught.value.code == "mend-not-kept"


async def test_what_a_run_is_about_to_send_is_not_changed_under_its_hands(
    office: Office, connection: Connection
) -> None:
    before = await stopped(office, connection, office.invoices(2), 1)
    left = before.items[1]
    book = await lists(office, connection)
    kept = (await mending.try_out(office.desk, left.id, book)).kept
    wishes = Wishes().edit(kept, "line_description", "anders")
    with (
        locks.posting(office.desk.folders.data, connection.site, DivisionCode(TRADE)),
        pytest.raises(StoreError) as caught,
    ):
        await mending.save(office.desk, left.id, book, wishes)
    assert caught.value.code == "posting-elsewhere"
    assert "anders" in (await mending.save(office.desk, left.id, book, wishes)).payload


async def test_some_documents_of_several_batches_are_sent_and_no_others(office: Office, connection: Connection) -> None:
    one = await stopped(office, connection, office.invoices(3), 1)
    other = await stopped(office, connection, office.invoices(3, 10), 0)
    wanted = [one.items[2].id, other.items[0].id, one.items[0].id, ItemId(999)]
    told: list[BatchItem] = []
    results = await send(office.desk, connection, wanted, on_item=told.append)
    assert [states(result) for result in results] == [[POSTED], [POSTED]]
    assert {item.id for item in told} == set(wanted[:2])
    assert [found(office, item.id).state for item in one.items] == [POSTED, PLANNED, POSTED]
    assert [found(office, item.id).state for item in other.items] == [POSTED, PLANNED, PLANNED]


async def test_sending_ends_where_everybody_is_concerned(office: Office, connection: Connection) -> None:
    one = await stopped(office, connection, office.invoices(2), 0)
    other = await stopped(office, connection, office.invoices(2, 10), 0)
    office.fault(Fault(kind=FaultKind.UNAVAILABLE, on="GET", times=1000))
    results = await send(office.desk, connection, [one.items[0].id, other.items[0].id])
    assert [type(result.stopped_by) for result in results] == [NotReached] * 2
    control = RunControl()
    control.stop()
    office.service.faults.clear()
    results = await send(office.desk, connection, [one.items[0].id, other.items[0].id], control=control)
    assert [states(result) for result in results] == [[PLANNED], [PLANNED]]
    with locks.posting(office.desk.folders.data, connection.site, DivisionCode(TRADE)):
        results = await send(office.desk, connection, [one.items[0].id])
    assert [result.stopped_by and result.stopped_by.code for result in results] == ["posting-elsewhere"]
    assert booked(office, one.items[0].number) == []


async def test_what_was_set_aside_comes_back_as_what_it_was(office: Office, connection: Connection) -> None:
    lines = office.invoices(3)
    lines[1] = replace(lines[1], relation="99999")
    session = await office.session(connection, pasted(lines))
    await session.look_for_duplicates(connection)
    block(office, lines[0].relation)
    result = await session.post(connection)
    refused, held, _ = result.items
    for item in (refused, held):
        aside = await dismiss(office.desk, item.id, "klant vragen")
        assert (aside.why, aside.code, aside.said) == ("klant vragen", item.code, item.said)
    assert await waiting(office.desk) == ()
    assert [each.what for each in await waiting(office.desk, with_set_aside=True)] == [WaitsFor.SET_ASIDE] * 2
    back = [await bring_back(office.desk, item.id) for item in (refused, held)]
    assert [(item.state, item.code, item.said, item.why) for item in back] == [
        (item.state, item.code, item.said, "") for item in (refused, held)
    ]
    for wrong in (refused.id, 999):
        with pytest.raises(UsageError) as caught:
            await bring_back(office.desk, wrong)
        assert caught.value.code in ("bring-back-settled", "item-unknown")
    events = [step.event for step in past.item_steps(office.desk.database, refused.id)]
    assert events[-2:] == [ItemEvent.DISMISS, ItemEvent.BRING_BACK_REFUSED]


async def test_what_never_had_its_turn_comes_back_to_be_sent(office: Office, connection: Connection) -> None:
    before = await stopped(office, connection, office.invoices(2), 1)
    await dismiss(office.desk, before.items[1].id, "even wachten")
    assert (await bring_back(office.desk, before.items[1].id)).state is PLANNED


async def test_what_was_changed_in_one_is_changed_in_those_that_say_the_same(
    office: Office, connection: Connection
) -> None:
    """The wrong account of two is mended at once; a third has another one, and numbers and amounts are nobody else's."""
    lines = [replace(line, account="9999") for line in office.invoices(3)]
    lines[2] = replace(lines[2], account="9998")
    session = await office.session(connection, pasted(lines))
    await session.look_for_duplicates(connection)
    result = await session.post(connection)
    assert states(result) == [HELD_BACK] * 3
    first, second, third = (item.id for item in result.items)
    book = await lists(office, connection)
    kept = (await mending.try_out(office.desk, first, book)).kept
    wishes = Wishes().edit(kept, "gl_account", "8000").edit(kept, "invoice_number", "F1").edit(kept, "net_amount", "1")
    tried = await mending.try_out(office.desk, first, book, wishes)
    alike = await mending.wishes_alike(office.desk, [second, third, ItemId(999)], tried.mended.changes)
    assert {item: dict(each.edits) for item, each in alike.items()} == {second: {(3, "gl_account"): "8000"}}
    await mending.save(office.desk, second, book, alike[second])
    assert (found(office, second).state, found(office, second).number) == (PLANNED, lines[1].number)
