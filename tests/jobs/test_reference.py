"""The lists of an administration: complete at first, and renewed in few calls."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import httpx
import pytest

from exactdesk.books.reference import ClosedPeriod, DivisionCode, Side
from exactdesk.errors import NotReached, UsageError
from exactdesk.exact.calls import open_http
from exactdesk.exact.client import Window
from exactdesk.flow.remembered import READ_WHEN_ASKED, ReferenceList
from exactdesk.jobs import reference
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.progress import Progress
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.transport import mock_handler
from exactdesk.wording import tell_progress
from tests.jobs.office import AGENCY, TRADE, Office, open_office

LISTS = (
    ("relations", "crm/Accounts"),
    ("gl_accounts", "financial/GLAccounts"),
    ("journals", "financial/Journals"),
    ("vat_codes", "vat/VATCodes"),
    ("payment_conditions", "cashflow/PaymentConditions"),
    ("cost_centers", "hrm/Costcenters"),
    ("cost_units", "hrm/Costunits"),
    ("bank_accounts", "crm/BankAccounts"),
    ("articles", "logistics/Items"),
    ("projects", "project/Projects"),
    ("document_types", "documents/DocumentTypes"),
)


@contextmanager
def large_office(folder: Path) -> Iterator[Office]:
    """An office whose administrations have 2,500 relations and 300 ledger accounts."""
    with open_office(folder, minute_calls=100_000, day_calls=1_000_000, relations=2500) as office:
        books = office.books()
        accounts = books.table("financial/GLAccounts")
        like = accounts.by_code["4000"]
        for number in range(300 - len(accounts.rows)):
            row = dict(like) | {"ID": books.new_id("gl", number), "Code": f"49{number:03}"}
            books.save("financial/GLAccounts", row)
        yield office


@pytest.mark.parametrize("code", [TRADE, AGENCY])
async def test_the_first_fill_has_every_list(office: Office, connection: Connection, code: int) -> None:
    told: list[Progress] = []
    division = await reference.division(office.desk, connection, code)
    book = await reference.reference_book(office.desk, connection, division, also=ASKED_FOR, report=told.append)
    for name, resource in LISTS:
        assert len(getattr(book, name)) == len(office.books(code).table(resource).rows), name
    assert book.periods
    assert book.closed_periods
    steps = {f"fetching-{name.value}" for name in ReferenceList}
    assert {progress.what for progress in told} == {*steps, "filling-relations"}
    assert all(tell_progress(progress.what, progress.facts) for progress in told)
    high = next(each for each in book.vat_codes if each.code == "2")
    assert high.percentage_on(date(2012, 9, 30)) == Decimal("0.19")
    assert high.percentage_on(office.today) == Decimal("0.21")
    account = book.bank_accounts[-1]
    assert account.relation in book.relation_ids_by_iban(account.number)
    ages = await reference.list_ages(office.desk, connection.login, division.code)
    assert {state.list: state.count for state in ages}[ReferenceList.RELATIONS] == len(book.relations)
    assert {state.list for state in ages} == set(ReferenceList)
    assert connection.client.refused_ways == frozenset()


ASKED_FOR = tuple(READ_WHEN_ASKED)


async def test_an_import_does_without_the_lists_that_it_does_not_need(tmp_path: Path) -> None:
    """Bank accounts may cost a call per sixty, where Exact Online does not give them with their relations."""
    with large_office(tmp_path / "desk") as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            began = len(office.service.calls)
            division = await reference.division(office.desk, connection, TRADE)
            book = await reference.reference_book(office.desk, connection, division)
            assert [len(getattr(book, name.value)) for name in READ_WHEN_ASKED] == [0] * len(READ_WHEN_ASKED)
            assert len(office.calls(began)) <= 19, office.calls(began)
            assert not any("BankAccounts" in call or "bulk/CRM/Accounts" in call for call in office.calls(began))
            whole = await reference.reference_book(
                office.desk, connection, division, also=ASKED_FOR, max_age=timedelta(hours=1), known=book
            )
            assert len(whole.bank_accounts) == 2500
            kept = await reference.kept_book(office.desk, connection.login, division.code)
            assert kept is not None
            assert kept.bank_accounts == whole.bank_accounts


async def test_the_first_fill_of_a_large_administration_takes_few_calls(tmp_path: Path) -> None:
    with large_office(tmp_path / "desk") as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            began = len(office.service.calls)
            division = await reference.division(office.desk, connection, TRADE)
            book = await reference.reference_book(office.desk, connection, division, also=ASKED_FOR)
            assert (len(book.relations), len(book.gl_accounts), len(book.bank_accounts)) == (2500, 300, 2500)
            assert len(office.calls(began)) <= 25, office.calls(began)
            assert any("bulk/" in call for call in office.calls(began))
            office.time.advance(days=1)
            began = len(office.service.calls)
            await reference.reference_book(office.desk, connection, division)
            assert len(office.calls(began)) <= 12, office.calls(began)


@pytest.mark.parametrize("days", [0.02, 1, 7, 50])
async def test_a_renewal_without_changes_takes_few_calls(office: Office, connection: Connection, days: float) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    first = await reference.reference_book(office.desk, connection, division, also=ASKED_FOR)
    for _ in range(2):
        office.time.advance(days=days / 2)
        await connection.tokens.access_token()  # the sign-in itself lasts no longer than thirty days
    began = len(office.service.calls)
    again = await reference.reference_book(office.desk, connection, division, also=ASKED_FOR)
    assert len(office.calls(began)) <= 12, office.calls(began)
    for name, _ in LISTS:
        assert set(getattr(again, name)) == set(getattr(first, name)), name
    assert again.closed_periods == first.closed_periods
    assert again.read_at == office.time.now
    began = len(office.service.calls)
    await reference.reference_book(office.desk, connection, division, max_age=timedelta(minutes=5))
    assert office.calls(began) == []


async def test_after_a_holiday_every_list_is_renewed_within_an_hour(office: Office, connection: Connection) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    await reference.reference_book(office.desk, connection, division)
    office.time.advance(days=20)
    back = office.time.now
    for _ in range(4):
        office.time.advance(minutes=15)
        await reference.reference_book(office.desk, connection, division)
    ages = await reference.list_ages(office.desk, connection.login, division.code)
    assert {state.list for state in ages if state.read_at < back} == set()


async def test_all_lists_are_read_anew_on_demand(office: Office, connection: Connection) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    await reference.reference_book(office.desk, connection, division)
    books = office.books()
    gone = next(iter(books.table("crm/BankAccounts").rows))
    books.table("crm/BankAccounts").remove(gone)  # as in Exact Online, nobody tells of it
    office.time.advance(minutes=1)
    book = await reference.reference_book(office.desk, connection, division, fresh=True)
    assert gone not in {account.id for account in book.bank_accounts}
    ages = await reference.list_ages(office.desk, connection.login, division.code)
    assert {state.read_at for state in ages} == {office.time.now}


async def test_what_did_not_change_is_not_read_again_and_what_did_is(office: Office, connection: Connection) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    first = await reference.reference_book(office.desk, connection, division)
    office.time.advance(minutes=1)
    same = await reference.reference_book(office.desk, connection, division, known=first)
    assert same.relations is first.relations
    assert same.bank_accounts is first.bank_accounts
    assert same.read_at == office.time.now
    books = office.books()
    books.save("crm/Accounts", books.table("crm/Accounts").by_code["1001"] | {"Name": "Anders B.V."})
    office.time.advance(minutes=1)
    changed = await reference.reference_book(office.desk, connection, division, known=same)
    assert changed.relation_by_code["1001"].name == "Anders B.V."
    assert changed.bank_accounts is first.bank_accounts
    office.time.advance(minutes=1)
    books.delete("crm/Accounts", books.table("crm/Accounts").by_code["1099"]["ID"])
    await reference.reference_book(office.desk, connection, division)  # by another window
    later = await reference.reference_book(office.desk, connection, division, known=changed)
    assert "1099" not in later.relation_by_code


async def test_one_list_is_renewed_alone(office: Office, connection: Connection) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    await reference.reference_book(office.desk, connection, division)
    office.time.advance(minutes=1)
    began = len(office.service.calls)
    await reference.reference_book(office.desk, connection, division, only=[ReferenceList.RELATIONS])
    assert office.calls(began) == ["GET sync/CRM/Accounts", "GET sync/Deleted"]


async def test_new_bank_accounts_arrive(office: Office, connection: Connection) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    book = await reference.reference_book(office.desk, connection, division, also=ASKED_FOR)
    owner = book.relations[0].id
    office.time.advance(minutes=1)
    await connection.client.post_bank_account(division.code, owner, "NL44 RABO 0123 4567 89")
    office.time.advance(minutes=1)
    book = await reference.reference_book(office.desk, connection, division, also=ASKED_FOR)
    assert book.relation_ids_by_iban("NL44RABO0123456789") == (owner,)


async def test_periods_that_are_closed_and_opened_again_arrive(office: Office, connection: Connection) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    first = await reference.reference_book(office.desk, connection, division)
    journals = {each.journal for each in first.closed_periods}
    now = office.today
    opened = {ClosedPeriod(journal=each, year=now.year - 1, number=8) for each in journals}
    closed = {ClosedPeriod(journal=each, year=now.year, number=now.month) for each in ("60", "70")}
    assert opened <= first.closed_periods
    assert not closed & first.closed_periods
    books = office.books()
    books.closed -= {(each.journal, each.year, each.number) for each in opened}
    books.closed |= {(each.journal, each.year, each.number) for each in closed}
    office.time.advance(minutes=20)
    began = len(office.service.calls)
    again = await reference.reference_book(office.desk, connection, division)
    assert again.closed_periods == (first.closed_periods - opened) | closed
    assert office.calls(began).count("GET read/financial/JournalStatusList") == 1


async def test_a_moved_administration_is_read_anew(office: Office, connection: Connection) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    await reference.reference_book(office.desk, connection, division)
    office.time.advance(days=2)
    moved = replace(division, moved_on=office.today - timedelta(days=1))
    began = len(office.service.calls)
    book = await reference.reference_book(office.desk, connection, moved)
    asked = [call.query for call in list(office.service.calls)[began:] if call.path.endswith("sync/CRM/Accounts")]
    assert "Timestamp%20gt%201&" in f"{asked[0]}&"
    assert book.relations
    began = len(office.service.calls)
    await reference.reference_book(office.desk, connection, moved, max_age=timedelta(hours=1))
    assert office.calls(began) == []


async def test_a_move_is_noticed_by_who_works_on_a_list_of_yesterday(office: Office, connection: Connection) -> None:
    await reference.division(office.desk, connection, TRADE)
    office.time.advance(days=1)
    began = len(office.service.calls)
    await reference.division(office.desk, connection, TRADE)
    assert office.calls(began) == ["GET system/Divisions"]


async def test_lists_older_than_the_memory_of_deletions_are_read_anew(office: Office, connection: Connection) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    await reference.reference_book(office.desk, connection, division)
    gone = office.books().table("crm/Accounts").by_code["1099"]["ID"]
    office.books().table("crm/Accounts").remove(gone)  # forgotten by sync/Deleted as well
    for _ in range(3):
        office.time.advance(days=19)
        await connection.tokens.access_token()
    book = await reference.reference_book(office.desk, connection, division)
    assert gone not in book.relation_by_id


async def test_a_first_fill_goes_on_where_it_was_broken_off(tmp_path: Path) -> None:
    with large_office(tmp_path / "desk") as office:
        await office.sign_in()
        office.fault(Fault(kind=FaultKind.UNAVAILABLE, on="GET sync/CRM/Accounts", after=2, times=100))
        async with connected(office.desk) as connection:
            division = await reference.division(office.desk, connection, TRADE)
            with pytest.raises(NotReached):
                await reference.reference_book(office.desk, connection, division)
            assert await reference.kept_book(office.desk, connection.login, division.code) is None
        office.service.faults.clear()
        first = min(office.books().table("crm/Accounts").rows.values(), key=lambda row: int(str(row["Timestamp"])))
        office.books().delete("crm/Accounts", first["ID"])
        async with connected(office.desk) as connection:
            began = len(office.service.calls)
            book = await reference.reference_book(office.desk, connection, division)
            assert office.calls(began).count("GET sync/CRM/Accounts") == 1
            assert len(book.relations) == 2499
            assert first["ID"] not in book.relation_by_id


async def test_modules_that_the_office_does_not_have_are_empty(tmp_path: Path) -> None:
    denied = ("GET sync/Logistics/Items", "GET sync/Project/Projects", "GET documents/DocumentTypes")
    with open_office(tmp_path / "desk", minute_calls=100_000, denied=denied) as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            division = await reference.division(office.desk, connection, AGENCY)
            book = await reference.reference_book(office.desk, connection, division)
            assert (book.articles, book.projects, book.document_types) == ((), (), ())
            assert book.relations
            office.time.advance(minutes=20)
            began = len(office.service.calls)
            await reference.reference_book(office.desk, connection, division)
            assert 403 not in {call.status for call in list(office.service.calls)[began:]}


async def test_ways_that_are_refused_are_not_tried_again(office: Office) -> None:
    """The same lists come another way, and each refusal is met once."""
    await office.sign_in()
    behind, refused = mock_handler(office.service), list[str]()

    def strict(request: httpx.Request) -> httpx.Response:
        question = request.url.params
        if "$expand" in question or ("crm/BankAccounts" in request.url.path and "$filter" in question):
            refused.append(request.url.path)
            return httpx.Response(400, json={"error": {"message": {"value": "Error in query syntax."}}})
        return behind(request)

    desk = replace(office.desk, new_http=lambda: open_http(transport=httpx.MockTransport(strict)))
    books = []
    for _ in range(2):
        async with connected(desk) as connection:
            division = await reference.division(desk, connection, TRADE)
            books.append(
                await reference.reference_book(desk, connection, division, also=ASKED_FOR, max_age=timedelta(minutes=5))
            )
        office.time.advance(minutes=70)
    assert len(refused) == len(set(refused)) == 3
    assert books[0].bank_accounts == books[1].bank_accounts
    assert len(books[0].bank_accounts) == len(office.books().table("crm/BankAccounts").rows)
    assert all(each.rates for each in books[1].vat_codes)


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


async def test_who_signed_in_is_asked_once(office: Office, connection: Connection) -> None:
    began = len(office.service.calls)
    first = await reference.divisions(office.desk, connection)
    again = await reference.divisions(office.desk, connection)
    assert office.calls(began) == ["GET Me", "GET system/Divisions", "GET system/Divisions"]
    assert first == again


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
