"""The lists of an administration: complete at first, and renewed in few calls."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from exactdesk.books.reference import DivisionCode, Side
from exactdesk.errors import UsageError
from exactdesk.exact.calls import open_http
from exactdesk.exact.client import Window
from exactdesk.jobs import reference
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.progress import Progress
from exactdesk.practice.transport import mock_handler
from tests.jobs.office import AGENCY, TRADE, Office


async def test_the_first_fill_has_every_list(office: Office, connection: Connection) -> None:
    told: list[Progress] = []
    division = await reference.division(office.desk, connection, TRADE)
    began = len(office.service.calls)
    book = await reference.reference_book(office.desk, connection, division, report=told.append)
    books = office.books()
    assert len(book.relations) == len(books.table("crm/Accounts").rows)
    assert len(book.gl_accounts) == len(books.table("financial/GLAccounts").rows)
    for name, resource in (
        ("journals", "financial/Journals"),
        ("vat_codes", "vat/VATCodes"),
        ("payment_conditions", "cashflow/PaymentConditions"),
        ("cost_centers", "hrm/Costcenters"),
        ("cost_units", "hrm/Costunits"),
    ):
        assert len(getattr(book, name)) == len(books.table(resource).rows), name
    assert book.periods
    assert book.closed_periods
    assert len({progress.what for progress in told}) == 9
    assert len(office.calls(began)) <= 16


async def test_a_renewal_without_changes_takes_few_calls(office: Office, connection: Connection) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    first = await reference.reference_book(office.desk, connection, division)
    office.time.advance(days=1)
    began = len(office.service.calls)
    again = await reference.reference_book(office.desk, connection, division)
    assert len(office.calls(began)) <= 12, office.calls(began)
    assert set(again.relations) == set(first.relations)
    assert set(again.gl_accounts) == set(first.gl_accounts)
    began = len(office.service.calls)
    await reference.reference_book(office.desk, connection, division, max_age=timedelta(minutes=5))
    assert office.calls(began) == []


async def test_changed_and_deleted_relations_arrive(office: Office, connection: Connection) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    before = await reference.reference_book(office.desk, connection, division)
    books = office.books()
    table = books.table("crm/Accounts")
    changed, gone = table.by_code["1001"], table.by_code["1099"]
    books.save("crm/Accounts", changed | {"Name": "Anders B.V."})
    books.delete("crm/Accounts", gone["ID"])
    office.time.advance(minutes=10)
    after = await reference.reference_book(office.desk, connection, division)
    names = {relation.code: relation.name for relation in after.relations}
    assert names["1001"] == "Anders B.V."
    assert "1099" not in names
    assert len(after.relations) == len(before.relations) - 1


async def test_administrations_are_found_by_code_and_by_number(office: Office, connection: Connection) -> None:
    by_code = await reference.division(office.desk, connection, AGENCY)
    began = len(office.service.calls)
    by_number = await reference.division(office.desk, connection, int(by_code.hid))
    assert (by_number, office.calls(began)) == (by_code, [])
    assert await reference.known_divisions(office.desk, connection.login, "meridiaan") == (by_code,)


@pytest.mark.parametrize(
    ("code", "error"), [(424242, "division-unknown"), (1987233, "division-archived"), (2340599, "division-blocked")]
)
async def test_what_cannot_be_entered_is_said(office: Office, connection: Connection, code: int, error: str) -> None:
    with pytest.raises(UsageError) as caught:
        await reference.division(office.desk, connection, code)
    assert caught.value.code == error


async def test_a_refused_way_of_looking_is_not_tried_again_by_the_next_run(office: Office) -> None:
    """Each refusal counts with Exact Online, and eight in an hour put an endpoint at rest."""
    await office.sign_in()
    day, asked = office.today, list[str]()
    behind = mock_handler(office.service)

    def strict(request: httpx.Request) -> httpx.Response:
        question = str(request.url.params.get("$filter", ""))
        if "PurchaseEntries" not in request.url.path:
            return behind(request)
        asked.append(question)
        if "YourRef" in question:
            said = "Filtering on these fields is not supported: YourRef"
            return httpx.Response(400, json={"error": {"code": "", "message": {"lang": "", "value": said}}})
        return behind(request)

    desk = replace(office.desk, new_http=lambda: open_http(transport=httpx.MockTransport(strict)))

    async def look() -> int:
        asked.clear()
        async with connected(desk) as connection:
            await connection.client.find_entries(
                DivisionCode(TRADE), Side.PURCHASE, ["2026-0001"], Window(start=day - timedelta(days=5), end=day)
            )
        return sum("YourRef" in question for question in asked)

    assert await look() == 1
    assert await look() == 0
