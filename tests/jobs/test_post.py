"""Posting: each document once, whatever happens on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from exactdesk.errors import Busy, NotReached, SignInError
from exactdesk.exact.limits import ErrorCount
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs.connection import Connection, connected
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import past
from tests.jobs.office import PURCHASE_HEADINGS, SUPPLIERS, Office
from tests.jobs.runs import SALES, booked, each_once, prepared, run, states

POSTED, PLANNED = ItemState.POSTED, ItemState.PLANNED


async def test_what_is_booked_equals_the_sheet(office: Office, connection: Connection) -> None:
    lines = office.invoices(4)
    lines.insert(1, replace(lines[0], net=Decimal("33.33"), account="8010", percentage=9, text="Vakbladen"))
    lines.append(replace(lines[-1], number="C2026-1", net=Decimal("-75.10"), text="Creditering"))
    result = await run(office, connection, lines)
    assert states(result) == [POSTED] * 5
    books = office.books()
    accounts = {str(row["ID"]): str(row["Code"]) for row in books.table("financial/GLAccounts").rows.values()}
    for item in result.items:
        wanted = [line for line in lines if line.number == item.number]
        (entry,) = booked(office, item.number)
        assert (entry["EntryNumber"], str(entry["EntryID"])) == (item.entry_number, item.entry_id)
        assert books.table("crm/Accounts").by_code[wanted[0].relation]["ID"] == entry["Customer"]
        assert Decimal(str(entry["AmountFC"])) == sum(line.net + line.vat for line in wanted) == item.amount
        assert Decimal(str(entry["VATAmountFC"])) == sum(line.vat for line in wanted)
        assert str(entry["EntryDate"])[:10] == wanted[0].day.isoformat()
        assert entry["Journal"] == "70"
        assert str(entry["DueDate"])[:10] == (wanted[0].day + timedelta(days=30)).isoformat()
        found = books.table("salesentry/SalesEntryLines").by_parent[entry["EntryID"]]
        told = [(accounts[str(x["GLAccount"])], Decimal(str(x["AmountFC"])), x["Description"]) for x in found]
        assert told == [(line.account, line.net, line.text) for line in wanted]


async def test_purchases_are_booked_and_settled_although_their_number_cannot_be_looked_for(
    office: Office, connection: Connection
) -> None:
    lines = [
        replace(line, relation=SUPPLIERS[place], account="7000", number=f"INK/{place}")
        for place, line in enumerate(office.invoices(3))
    ]
    session = await prepared(office, connection, lines, PURCHASE_HEADINGS)
    assert session.draft.kind.name == "purchase-entry"
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on="POST purchaseentry/PurchaseEntries", after=1))
    result = await session.post(connection)
    assert states(result) == [POSTED] * 3
    assert all(len(booked(office, line.number, "purchaseentry/PurchaseEntries")) == 1 for line in lines)


@pytest.mark.parametrize("kind", [FaultKind.LOST_AFTER, FaultKind.TIMEOUT, FaultKind.EMPTY])
async def test_an_answer_lost_after_booking_is_settled_as_posted(
    office: Office, connection: Connection, kind: FaultKind
) -> None:
    lines = office.invoices(4)
    session = await prepared(office, connection, lines)
    office.fault(Fault(kind=kind, on=f"POST {SALES}", after=1))
    began = len(office.service.calls)
    result = await session.post(connection)
    assert states(result) == [POSTED] * 4
    assert each_once(office, lines)
    assert sum(call.startswith("POST") for call in office.calls(began)) == 4
    item = result.items[1]
    assert item.entry_number == booked(office, item.number)[0]["EntryNumber"]
    assert [step.event for step in past.item_steps(office.desk.database, item.id)] == [
        ItemEvent.SEND,
        ItemEvent.NO_ANSWER,
        ItemEvent.FOUND,
    ]


@pytest.mark.parametrize(
    "kind", [FaultKind.LOST_BEFORE, FaultKind.UNAVAILABLE, FaultKind.GATEWAY, FaultKind.REQUEST_TIMEOUT]
)
async def test_what_was_lost_before_booking_is_sent_once_more_and_only_after_a_while(
    office: Office, connection: Connection, kind: FaultKind
) -> None:
    lines = office.invoices(4)
    session = await prepared(office, connection, lines)
    office.fault(Fault(kind=kind, on=f"POST {SALES}", after=1))
    began = office.time.now
    result = await session.post(connection)
    assert states(result) == [POSTED] * 4
    assert each_once(office, lines)
    assert (office.time.now - began).total_seconds() >= 30
    assert len(past.item_attempts(office.desk.database, result.items[1].id)) == 2


async def test_answers_that_never_come_back_are_looked_up_in_threes_and_all_found(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(10)
    session = await prepared(office, connection, lines)
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}", times=10))
    result = await session.post(connection)
    assert (states(result), result.stopped_by) == ([POSTED] * 10, None)
    assert each_once(office, lines)


async def test_a_server_that_answers_no_booking_at_all_stops_the_run(office: Office, connection: Connection) -> None:
    lines = office.invoices(20)
    session = await prepared(office, connection, lines)
    office.fault(Fault(kind=FaultKind.UNAVAILABLE, on=f"POST {SALES}", times=1000))
    began = len(office.service.calls)
    result = await session.post(connection)
    assert isinstance(result.stopped_by, NotReached)
    assert set(states(result)) == {PLANNED}  # looked up and not there: certain not to be booked
    assert sum(call.startswith("POST") for call in office.calls(began)) == 3


async def test_too_many_calls_are_waited_for_and_nothing_is_booked_twice(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(3)
    session = await prepared(office, connection, lines)
    office.fault(Fault(kind=FaultKind.TOO_MANY, on=f"POST {SALES}", after=1))
    result = await session.post(connection)
    assert states(result) == [POSTED] * 3
    assert each_once(office, lines)


async def test_a_token_refused_in_mid_run_is_renewed_and_the_document_sent_again(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(3)
    session = await prepared(office, connection, lines)
    office.fault(Fault(kind=FaultKind.UNAUTHORIZED, on=f"POST {SALES}", after=1))
    result = await session.post(connection)
    assert states(result) == [POSTED] * 3
    assert each_once(office, lines)


async def test_a_sign_in_lost_in_mid_run_stops_it_and_the_rest_stays_ready(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(4)
    session = await prepared(office, connection, lines)
    begun, items = await session.begin_run(
        connection, on_item=lambda item: office.desk.secrets.forget_all() if item.state is POSTED else None
    )
    office.fault(Fault(kind=FaultKind.UNAUTHORIZED, on=f"POST {SALES}", after=1, times=10))
    result = await begun.post(items)
    assert isinstance(result.stopped_by, SignInError)
    assert states(result) == [POSTED, PLANNED, PLANNED, PLANNED]
    office.service.faults.clear()
    await office.sign_in()
    async with connected(office.desk) as again:
        assert [item.state for item in (await run(office, again, lines)).items].count(POSTED) == 3
    assert each_once(office, lines)


async def test_an_endpoint_with_many_errors_is_left_alone_and_the_rest_stays_ready(
    office: Office, connection: Connection
) -> None:
    session = await prepared(office, connection, office.invoices(3))
    connection.limits.errors_allowed = 1
    connection.limits.errors[session.division.code, SALES] = ErrorCount(counted=(office.time.now,))
    result = await session.post(connection)
    assert isinstance(result.stopped_by, Busy)
    assert states(result) == [PLANNED] * 3
    assert not booked(office, result.items[0].number)
