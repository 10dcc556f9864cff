"""What is outstanding: to the cent with the books, in few calls, with what could not be read said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import httpx
import pytest

from exactdesk.books.outstanding import ItemKind, Road, Snapshot
from exactdesk.books.reference import Side
from exactdesk.errors import NotReached, Refused
from exactdesk.exact.calls import open_http
from exactdesk.jobs import outstanding as job
from exactdesk.jobs import reference
from exactdesk.jobs.connection import Connection, connected
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.transport import mock_handler
from tests.jobs.office import AGENCY, TRADE, Office, open_office
from tests.jobs.open_items import add_entry, add_payment, owed

BELGIAN = 2718204
TERMS = {Side.SALES: "GET bulk/Cashflow/Receivables", Side.PURCHASE: "GET bulk/Cashflow/Payments"}


async def read(office: Office, connection: Connection, code: int = TRADE) -> Mapping[Side, Snapshot]:
    division = await reference.division(office.desk, connection, code)
    return await job.outstanding(office.desk, connection, division)


def warnings(snapshot: Snapshot) -> list[str]:
    return [note.code for note in snapshot.notes if note.severity.value == "warn"]


@pytest.mark.parametrize("code", [TRADE, AGENCY, BELGIAN])
async def test_the_total_is_what_the_ledger_says(office: Office, connection: Connection, code: int) -> None:
    for side, snapshot in (await read(office, connection, code)).items():
        assert snapshot.items
        assert snapshot.total == owed(office, side, code), side
        assert warnings(snapshot) == []


@pytest.mark.parametrize("side", list(Side))
async def test_the_list_says_the_same_where_payment_terms_are_not_given(
    office: Office, connection: Connection, side: Side
) -> None:
    for code in (TRADE, BELGIAN):
        whole = (await read(office, connection, code))[side]
        for kind in (FaultKind.REQUEST_TIMEOUT, FaultKind.GATEWAY):
            office.fault(Fault(kind=kind, on=TERMS[side], times=5))
            listed = (await read(office, connection, code))[side]
            assert listed.road is Road.LIST
            assert "outstanding-from-list" in [note.code for note in listed.notes]
            assert (listed.total, warnings(listed)) == (whole.total, [])
            shown = {item.key: (item.amount, item.amount_dc, item.kind, item.due_date) for item in whole.items}
            assert {item.key: (item.amount, item.amount_dc, item.kind, item.due_date) for item in listed.items} == shown


async def test_a_refused_bulk_list_is_not_asked_for_again_at_once(tmp_path: Path) -> None:
    with open_office(
        tmp_path / "desk",
        minute_calls=100_000,
        denied=tuple(TERMS.values()),
    ) as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            first = await read(office, connection)
            began = len(office.service.calls)
            again = await read(office, connection)
            asked = office.calls(began)
    assert {side: snapshot.total for side, snapshot in again.items()} == {s: t.total for s, t in first.items()}
    assert [call for call in asked if call in TERMS.values()] == []


async def test_who_may_see_nothing_is_told_so(tmp_path: Path) -> None:
    lists = ("GET read/financial/ReceivablesList", "GET read/financial/PayablesList")
    with open_office(
        tmp_path / "desk",
        minute_calls=100_000,
        denied=(*TERMS.values(), *lists, "GET read/financial/OutstandingInvoicesOverview"),
    ) as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            with pytest.raises(Refused) as caught:
                await read(office, connection)
    assert caught.value.code == "not-permitted"


async def test_thousands_of_items_take_few_calls(office: Office, connection: Connection) -> None:
    books, day = office.books(), office.today - timedelta(days=20)
    for place in range(2200):
        add_entry(books, Side.SALES, day, "100.00", ref=f"X{place}")
    division = await reference.division(office.desk, connection, TRADE)
    await reference.reference_book(office.desk, connection, division)
    began = len(office.service.calls)
    found = await job.outstanding(office.desk, connection, division, [Side.SALES])
    assert len(found[Side.SALES].items) > 2200
    assert found[Side.SALES].total == owed(office, Side.SALES, TRADE)
    assert len(office.calls(began)) <= 5, office.calls(began)


async def test_a_payment_in_part_is_folded_into_its_invoice(office: Office, connection: Connection) -> None:
    books, day = office.books(), office.today - timedelta(days=40)
    entry = add_entry(books, Side.SALES, day, "1000.00", ref="DEEL-1", due=day + timedelta(days=14))
    add_payment(books, Side.SALES, entry, day + timedelta(days=20), "400.00", matched="400.00")
    found = [item for item in (await read(office, connection))[Side.SALES].items if item.your_ref == "DEEL-1"]
    assert [(item.amount, item.original, item.is_partly_paid) for item in found] == [
        (Decimal("600.00"), Decimal("1000.00"), True)
    ]
    assert found[0].invoice_number == "DEEL-1"
    assert found[0].entry_id == entry["EntryID"]
    assert found[0].days_overdue(office.today) == 26


async def test_a_payment_that_is_not_matched_is_an_item_of_its_own(office: Office, connection: Connection) -> None:
    books, day = office.books(), office.today - timedelta(days=40)
    for side in Side:
        entry = add_entry(books, side, day, "1000.00", ref="LOS-1")
        add_payment(books, side, entry, day + timedelta(days=20), "1000.00")
    for side, snapshot in (await read(office, connection)).items():
        paid = [item for item in snapshot.items if item.description == "betaling LOS-1"]
        assert [(item.amount, item.kind) for item in paid] == [(Decimal("-1000.00"), ItemKind.PAYMENT)], side
        assert snapshot.total == owed(office, side, TRADE)
        assert "outstanding-payments-apart" in [note.code for note in snapshot.notes]


async def test_what_cannot_be_compared_is_said(office: Office, connection: Connection) -> None:
    office.fault(Fault(kind=FaultKind.REQUEST_TIMEOUT, on="read/financial/OutstandingInvoicesOverview", times=5))
    found = await read(office, connection)
    assert "outstanding-no-overview" in [note.code for note in found[Side.SALES].notes]
    assert found[Side.SALES].total == owed(office, Side.SALES, TRADE)


async def test_payments_that_cannot_be_read_are_said_to_be_missing(office: Office, connection: Connection) -> None:
    office.fault(Fault(kind=FaultKind.GATEWAY, on="read/financial/ReceivablesList", times=5))
    found = await read(office, connection)
    assert "outstanding-payments-not-read" in warnings(found[Side.SALES])


@pytest.mark.parametrize("turned", ["list", "terms", "both"])
async def test_signs_may_point_the_other_way(office: Office, turned: str) -> None:
    """Which way they point is established for receivables alone, so nothing may hang on it."""
    await office.sign_in()
    behind = mock_handler(office.service)

    def other(request: httpx.Request) -> httpx.Response:
        answer, path = behind(request), request.url.path
        is_list, is_terms = path.endswith(("ReceivablesList", "PayablesList")), "/bulk/Cashflow/" in path
        if not (is_list and turned != "terms") and not (is_terms and turned != "list"):
            return answer
        content = answer.json()
        for row in content["d"]["results"]:
            row.update({name: -row[name] for name in ("Amount", "AmountFC", "AmountDC") if row.get(name)})
        return httpx.Response(answer.status_code, json=content, headers={"Content-Type": "application/json"})

    desk = replace(office.desk, new_http=lambda: open_http(transport=httpx.MockTransport(other)))
    async with connected(desk) as connection:
        division = await reference.division(desk, connection, TRADE)
        found = await job.outstanding(desk, connection, division)
        for side, snapshot in found.items():
            assert (snapshot.total, warnings(snapshot)) == (owed(office, side, TRADE), []), side


async def test_the_last_snapshot_is_there_without_a_connection(office: Office, connection: Connection) -> None:
    found = (await read(office, connection))[Side.SALES]
    office.fault(Fault(kind=FaultKind.LOST_BEFORE, times=1000))
    with pytest.raises(NotReached):
        await read(office, connection)
    kept = await job.kept_snapshot(office.desk, connection.login, TRADE, Side.SALES)
    assert kept == found
    assert await job.kept_snapshot(office.desk, connection.login, AGENCY, Side.SALES) is None


@pytest.mark.parametrize("code", [TRADE, BELGIAN])
@pytest.mark.parametrize("back", [1, 20, 45, 100])
async def test_a_day_in_the_past_is_the_ledger_of_that_day(
    office: Office, connection: Connection, code: int, back: int
) -> None:
    division = await reference.division(office.desk, connection, code)
    day = office.today - timedelta(days=back)
    found = await job.outstanding_on(office.desk, connection, division, day)
    for side, snapshot in found.items():
        assert snapshot.total == owed(office, side, code, by=day), side
        assert warnings(snapshot) == [], (side, [dict(note.facts) for note in snapshot.notes])
        assert all(item.invoice_date is not None and item.invoice_date <= day for item in snapshot.items)
    now = await job.kept_snapshot(office.desk, connection.login, code, Side.SALES)
    assert now is not None
    assert now.total == owed(office, Side.SALES, code)


async def test_what_was_paid_since_was_open_then(office: Office, connection: Connection) -> None:
    books, today = office.books(), office.today
    division = await reference.division(office.desk, connection, TRADE)
    for side in Side:
        paid = add_entry(books, side, today - timedelta(days=40), "1000.00", ref="BETAALD")
        add_payment(books, side, paid, today - timedelta(days=5), "1000.00", matched="1000.00")
        part = add_entry(books, side, today - timedelta(days=40), "500.00", ref="DEELS")
        add_payment(books, side, part, today - timedelta(days=30), "100.00", matched="100.00")
        add_payment(books, side, part, today - timedelta(days=5), "150.00", matched="150.00")
        add_entry(books, side, today - timedelta(days=2), "70.00", ref="LATER")
    found = await job.outstanding_on(office.desk, connection, division, today - timedelta(days=10))
    for side, snapshot in found.items():
        open_then = {
            item.your_ref: item.amount for item in snapshot.items if item.your_ref in ("BETAALD", "DEELS", "LATER")
        }
        assert open_then == {"BETAALD": Decimal(1000), "DEELS": Decimal(400)}, side
        assert warnings(snapshot) == []


async def test_a_ledger_that_may_not_be_read_is_said(tmp_path: Path) -> None:
    with open_office(
        tmp_path / "desk",
        minute_calls=100_000,
        denied=("GET bulk/Financial/TransactionLines",),
    ) as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            division = await reference.division(office.desk, connection, TRADE)
            day = office.today - timedelta(days=30)
            found = await job.outstanding_on(office.desk, connection, division, day)
    assert "outstanding-as-of-approximated" in warnings(found[Side.SALES])
