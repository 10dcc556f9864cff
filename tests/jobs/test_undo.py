"""A batch is taken back: deleted where the books are open, credited where they are not, and each once, whatever breaks on the way."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from exactdesk.books.reference import DivisionCode, EntryId, Side
from exactdesk.errors import NotReached, StoreError, UsageError
from exactdesk.flow.history import Batch, BatchItem
from exactdesk.flow.plan import PlanStatus
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.flow.undo import Wanted, Way
from exactdesk.jobs import undo
from exactdesk.jobs.attention import WaitsFor, resume, waiting
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.run_control import RunControl
from exactdesk.jobs.undo import Planned, UndoResult
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.transactions import process
from exactdesk.store import history, locks, past
from tests.jobs.office import TRADE, Line, Office, pasted
from tests.jobs.open_items import add_payment
from tests.jobs.runs import SALES, booked, prepared, run, states

POSTED, UNDONE, CREDITED, DELETED = ItemState.POSTED, ItemState.UNDONE, ItemState.CREDITED, ItemState.DELETED
UNDO_UNSURE = ItemState.UNDO_UNSURE
DESCRIPTION = "Creditering van {number} (boekstuk {entry})"


async def posted(office: Office, connection: Connection, count: int = 3, first: int = 1) -> tuple[Batch, list[Line]]:
    lines = office.invoices(count, first)
    result = await (await prepared(office, connection, lines)).post(connection)
    assert states(result) == [POSTED] * count
    return result.batch, lines


async def planned(office: Office, connection: Connection, batch: Batch, wanted: Wanted | None = None) -> Planned:
    return await undo.plan(office.desk, connection, batch.id, description=DESCRIPTION, wanted=wanted)


async def undone(office: Office, connection: Connection, batch: Batch, wanted: Wanted | None = None) -> UndoResult:
    return await undo.carry_out(office.desk, connection, await planned(office, connection, batch, wanted))


def ways(made: Planned) -> list[Way]:
    return [line.way for line in made.plan.lines]


def now(office: Office, batch: Batch) -> list[ItemState]:
    return [item.state for item in past.batch_items(office.desk.database, batch.id)]


def close_all(office: Office, lines: list[Line]) -> None:
    """What Exact Online has processed can no longer be deleted."""
    for line in lines:
        (entry,) = booked(office, line.number)
        process(office.books(), SALES, entry)


def deny(office: Office, *calls: str) -> None:
    """Takes a right from the user."""
    office.service.options = replace(office.service.options, denied=calls)


async def test_a_batch_is_deleted_and_can_be_imported_again(office: Office, connection: Connection) -> None:
    batch, lines = await posted(office, connection)
    calls = len(office.service.calls)
    made = await planned(office, connection, batch)
    assert ways(made) == [Way.DELETE] * 3
    assert not any(call.startswith(("POST", "DELETE")) for call in office.calls(calls))
    assert len(office.calls(calls)) <= 6
    seen: list[BatchItem] = []
    result = await undo.carry_out(office.desk, connection, made, on_item=seen.append)
    assert [item.state for item in result.items] == [UNDONE] * 3
    assert (result.credits, result.changed, result.stopped_by) == (None, (), None)
    assert [item.state for item in seen if item.state is not ItemState.UNDOING] == [UNDONE] * 3
    assert not any(booked(office, line.number) for line in lines)
    attempts = past.item_attempts(office.desk.database, result.items[0].id)
    assert [attempt.outcome for attempt in attempts] == [ItemEvent.ACCEPTED] * 2
    assert "delete" in attempts[1].request
    session = await office.session(connection, pasted(lines))
    worked = await session.look_for_duplicates(connection)
    assert [item.status for item in worked.plan.items] == [PlanStatus.READY] * 3, "what was undone is not booked"
    again = await planned(office, connection, batch)
    assert (again.plan.lines, len(again.plan.undone)) == ((), 3)


async def test_what_is_processed_is_credited_in_a_batch_of_its_own(office: Office, connection: Connection) -> None:
    batch, lines = await posted(office, connection)
    close_all(office, lines[:2])
    result = await undone(office, connection, batch)
    assert [item.state for item in result.items] == [CREDITED, CREDITED, UNDONE]
    assert result.credits is not None
    assert states(result.credits) == [POSTED, POSTED]
    credit = past.batch(office.desk.database, result.credits.batch.id)
    assert credit is not None
    assert (credit.undoes, credit.fingerprint) == (batch.id, "")
    assert credit.totals[0].gross == -sum(line.net + line.vat for line in lines[:2])
    (note,) = booked(office, f"{lines[0].number}-C")
    (first,) = booked(office, lines[0].number)
    assert Decimal(str(note["AmountFC"])) == -Decimal(str(first["AmountFC"]))
    assert note["Customer"] == first["Customer"]
    assert str(first["EntryNumber"]) in str(note["Description"])
    assert lines[0].number in str(note["Description"])


async def test_a_credit_note_that_is_deleted_leaves_the_invoice_booked(office: Office, connection: Connection) -> None:
    batch, lines = await posted(office, connection, 1)
    close_all(office, lines)
    result = await undone(office, connection, batch)
    assert result.credits is not None
    back = await undone(office, connection, result.credits.batch)
    assert [item.state for item in back.items] == [UNDONE]
    assert now(office, batch) == [POSTED]
    again = await undone(office, connection, batch)
    assert [item.state for item in again.items] == [CREDITED]
    assert len(booked(office, f"{lines[0].number}-C")) == 1


async def test_a_number_that_is_taken_is_not_used_for_a_credit_note(office: Office, connection: Connection) -> None:
    batch, lines = await posted(office, connection, 1)
    taken = replace(lines[0], number=f"{lines[0].number}-C", net=Decimal("5.00"))
    await run(office, connection, [taken])
    with office.desk.database.transaction() as database:
        database.exec_driver_sql("UPDATE items SET state = 'left-out' WHERE number LIKE '%-C'")
    close_all(office, lines)
    (line,) = (await planned(office, connection, batch)).plan.lines
    assert line.credit is not None
    assert line.credit.your_ref == f"{lines[0].number}-C2"


async def test_what_is_paid_changed_or_gone_is_not_touched(office: Office, connection: Connection) -> None:
    batch, lines = await posted(office, connection, 5)
    entries = [booked(office, line.number)[0] for line in lines]
    whole = str(lines[0].net + lines[0].vat)
    add_payment(office.books(), Side.SALES, entries[0], office.today, whole, matched=whole)
    add_payment(office.books(), Side.SALES, entries[1], office.today, "10.00", matched="10.00")
    entries[2]["YourRef"] = "anders"
    await connection.client.undoing.delete(DivisionCode(TRADE), Side.SALES, EntryId(str(entries[3]["EntryID"])))
    made = await planned(office, connection, batch)
    assert [(line.way, line.code) for line in made.plan.lines] == [
        (Way.LEAVE, "undo-paid"),
        (Way.LEAVE, "undo-partly-paid"),
        (Way.LEAVE, "undo-changed-number"),
        (Way.GONE, "undo-gone"),
        (Way.DELETE, ""),
    ]
    result = await undo.carry_out(office.desk, connection, made)
    assert [item.state for item in result.items] == [POSTED, POSTED, POSTED, DELETED, UNDONE]


async def test_what_is_paid_after_the_plan_was_shown_is_not_touched(office: Office, connection: Connection) -> None:
    batch, lines = await posted(office, connection, 2)
    made = await planned(office, connection, batch)
    (entry,) = booked(office, lines[0].number)
    add_payment(office.books(), Side.SALES, entry, office.today, "10.00", matched="10.00")
    result = await undo.carry_out(office.desk, connection, made)
    assert [item.state for item in result.items] == [POSTED, UNDONE]
    assert [line.code for line in result.changed] == ["undo-partly-paid"]


async def test_a_vat_return_that_is_filed_is_left_as_it_is(office: Office, connection: Connection) -> None:
    batch, lines = await posted(office, connection, 2)
    filed = min(line.day for line in lines)
    made = await planned(office, connection, batch, Wanted(filed_through=filed))
    assert sorted(ways(made)) == sorted([Way.CREDIT, Way.DELETE])
    assert ways(await planned(office, connection, batch, Wanted(by_credit=True))) == [Way.CREDIT] * 2


async def test_without_the_right_to_see_payments_nothing_is_touched(office: Office, connection: Connection) -> None:
    batch, _ = await posted(office, connection, 1)
    deny(office, "GET bulk/Cashflow/Receivables", "GET read/financial/ReceivablesList")
    made = await planned(office, connection, batch)
    assert [(line.way, line.code) for line in made.plan.lines] == [(Way.LEAVE, "undo-payments-unknown")]


@pytest.mark.parametrize("kind", [FaultKind.LOST_AFTER, FaultKind.LOST_BEFORE, FaultKind.TIMEOUT, FaultKind.GATEWAY])
async def test_a_deletion_without_an_answer_is_looked_up_and_never_repeated(
    office: Office, connection: Connection, kind: FaultKind
) -> None:
    batch, lines = await posted(office, connection, 2)
    made = await planned(office, connection, batch)
    office.fault(Fault(kind=kind, on=f"DELETE {SALES}"))
    calls = len(office.service.calls)
    result = await undo.carry_out(office.desk, connection, made)
    is_gone = not booked(office, lines[0].number)
    assert is_gone is (kind in (FaultKind.LOST_AFTER, FaultKind.TIMEOUT))
    assert [item.state for item in result.items] == [UNDONE if is_gone else POSTED, UNDONE]
    assert sum(call.startswith("DELETE") for call in office.calls(calls)) <= 2
    assert result.items[0].entry_number is not None


async def test_a_line_that_breaks_ends_it_truthfully_and_the_rest_is_planned_again(
    office: Office, connection: Connection
) -> None:
    batch, lines = await posted(office, connection, 3)
    made = await planned(office, connection, batch)
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"DELETE {SALES}", after=1))
    office.fault(Fault(kind=FaultKind.LOST_BEFORE, on="GET", after=10_000))
    seen: list[BatchItem] = []

    def cut(item: BatchItem) -> None:
        seen.append(item)
        if item.state is UNDO_UNSURE:
            office.fault(Fault(kind=FaultKind.LOST_BEFORE, times=10_000))

    result = await undo.carry_out(office.desk, connection, made, on_item=cut)
    assert isinstance(result.stopped_by, NotReached)
    assert [item.state for item in result.items] == [UNDONE, UNDO_UNSURE, UNDO_UNSURE]
    assert {each.what for each in await waiting(office.desk)} == {WaitsFor.UNDO_UNSURE}
    office.service.faults.clear()
    await resume(office.desk, connection)
    assert now(office, batch) == [UNDONE, UNDONE, POSTED]
    assert [len(booked(office, line.number)) for line in lines] == [0, 0, 1]
    again = await undone(office, connection, batch)
    assert [item.state for item in again.items] == [UNDONE] * 3


async def test_a_kill_between_attempt_and_outcome_is_mended_by_resume(office: Office, connection: Connection) -> None:
    batch, lines = await posted(office, connection, 2)
    gone, kept = past.batch_items(office.desk.database, batch.id)
    for item in (gone, kept):
        history.begin_attempt(office.desk.database, item.id, at=office.time.now, request="{}", event=ItemEvent.UNDO)
    assert gone.entry_id is not None
    await connection.client.undoing.delete(DivisionCode(TRADE), Side.SALES, gone.entry_id)  # and here it is killed
    (result,) = await resume(office.desk, connection)
    assert states(result) == [UNDONE, POSTED]
    assert len(booked(office, lines[1].number)) == 1
    events = [step.event for step in past.item_steps(office.desk.database, kept.id)]
    assert events[-3:] == [ItemEvent.UNDO, ItemEvent.INTERRUPTED, ItemEvent.FOUND]


async def test_a_kill_before_the_credit_notes_are_posted_is_mended_by_resume(
    office: Office, connection: Connection
) -> None:
    batch, lines = await posted(office, connection, 3)
    close_all(office, lines)
    control = RunControl()

    def stop(item: BatchItem) -> None:
        if item.state is POSTED:
            control.stop()

    made = await planned(office, connection, batch)
    result = await undo.carry_out(office.desk, connection, made, control=control, on_item=stop)
    assert [item.state for item in result.items] == [CREDITED, POSTED, POSTED]
    await resume(office.desk, connection)
    assert now(office, batch) == [CREDITED] * 3
    assert [len(booked(office, f"{line.number}-C")) for line in lines] == [1] * 3


async def test_credit_notes_that_wait_are_not_made_twice(office: Office, connection: Connection) -> None:
    batch, lines = await posted(office, connection, 2)
    close_all(office, lines)
    control = RunControl()

    def stop(item: BatchItem) -> None:
        if item.state is POSTED:
            control.stop()

    await undo.carry_out(
        office.desk, connection, await planned(office, connection, batch), control=control, on_item=stop
    )
    again = await planned(office, connection, batch)
    assert [(line.way, line.code) for line in again.plan.lines] == [(Way.LEAVE, "undo-credit-waits")]
    await resume(office.desk, connection)
    assert now(office, batch) == [CREDITED] * 2
    assert [len(booked(office, f"{line.number}-C")) for line in lines] == [1, 1]


async def test_equal_refusals_end_it(office: Office, connection: Connection) -> None:
    batch, _ = await posted(office, connection, 5)
    made = await planned(office, connection, batch)
    deny(office, f"DELETE {SALES}")
    result = await undo.carry_out(office.desk, connection, made)
    assert result.refused_alike
    assert [item.state for item in result.items] == [POSTED] * 5
    assert [bool(item.code) for item in result.items] == [True] * 3 + [False] * 2
    assert result.items[0].entry_number is not None


async def test_while_another_window_posts_nothing_is_undone(office: Office, connection: Connection) -> None:
    batch, _ = await posted(office, connection, 1)
    made = await planned(office, connection, batch)
    with (
        locks.posting(office.desk.folders.data, connection.site, DivisionCode(TRADE)),
        pytest.raises(StoreError) as caught,
    ):
        await undo.carry_out(office.desk, connection, made)
    assert caught.value.code == "posting-elsewhere"
    assert now(office, batch) == [POSTED]


async def test_which_batch_cannot_be_undone(office: Office, connection: Connection) -> None:
    with pytest.raises(UsageError) as caught:
        await undo.plan(office.desk, connection, "nothing", description="")
    assert caught.value.code == "batch-unknown"
    batch, _ = await posted(office, connection, 1)
    with office.desk.database.transaction() as database:
        database.exec_driver_sql("UPDATE batches SET site = 'start.example'")
    with pytest.raises(UsageError) as caught:
        await planned(office, connection, batch)
    assert caught.value.code == "batch-elsewhere"
