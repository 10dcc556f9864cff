"""What the user may do is known before anything is imported, for four calls a day."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from exactdesk.books.reference import DivisionCode
from exactdesk.books.rights import Rights
from exactdesk.errors import Busy, NotReached
from exactdesk.exact.limits import ERRORS_AN_HOUR, ErrorCount, Quota, Window
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.rights import known_rights, rights
from exactdesk.practice.exchange import Response
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.handler import PracticeService
from tests.jobs.office import AGENCY, TRADE, Office, open_office

DIVISION = DivisionCode(TRADE)
ASKED = "users/UserHasRights"


async def test_a_user_with_all_rights_misses_nothing(office: Office, connection: Connection) -> None:
    start = len(office.service.calls)
    found = await rights(office.desk, connection, DIVISION)
    assert found == Rights(
        can_read=True,
        can_book_sales=True,
        can_book_purchases=True,
        can_change_relations=True,
        asked_at=office.time.now,
    )
    assert found.missing == ()
    assert office.calls(start) == [f"GET {ASKED}"] * 4


@pytest.mark.parametrize(
    ("denied", "missing"),
    [
        (("POST salesentry/SalesEntries",), ("rights-no-sales-entries",)),
        (
            ("POST purchaseentry/PurchaseEntries", "POST crm/Accounts"),
            ("rights-no-purchase-entries", "rights-no-relations"),
        ),
        (("GET financial/GLAccounts",), ("rights-no-reading",)),
    ],
)
async def test_what_is_missing_is_named(tmp_path: Path, denied: tuple[str, ...], missing: tuple[str, ...]) -> None:
    with open_office(tmp_path / "desk", denied=denied) as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            assert (await rights(office.desk, connection, DIVISION)).missing == missing


async def test_they_are_asked_once_a_week_per_administration(office: Office, connection: Connection) -> None:
    first = await rights(office.desk, connection, DIVISION)
    start = len(office.service.calls)
    office.time.advance(days=6.9)
    assert await rights(office.desk, connection, DIVISION) == first
    async with connected(office.desk) as next_run:
        assert await rights(office.desk, next_run, DIVISION) == first
    assert office.calls(start) == []
    await rights(office.desk, connection, DivisionCode(AGENCY))
    assert len(office.calls(start)) == 4
    office.time.advance(days=0.2)
    assert (await rights(office.desk, connection, DIVISION)).asked_at == office.time.now
    assert len(office.calls(start)) == 8
    await rights(office.desk, connection, DIVISION, max_age=timedelta(0))
    assert len(office.calls(start)) == 12
    assert await known_rights(office.desk, connection.login, DIVISION) is not None


async def test_what_is_missing_is_asked_for_again_the_next_day(tmp_path: Path) -> None:
    with open_office(tmp_path / "desk", denied=("POST salesentry/SalesEntries",)) as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            first = await rights(office.desk, connection, DIVISION)
            office.time.advance(days=0.9)
            assert await rights(office.desk, connection, DIVISION) == first
            office.time.advance(days=0.2)
            assert (await rights(office.desk, connection, DIVISION)).asked_at == office.time.now


async def test_a_service_that_does_not_say_is_asked_one_question_a_day(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PracticeService, "_has_rights", lambda *_: Response(status=404))
    start = len(office.service.calls)
    found = await rights(office.desk, connection, DIVISION)
    assert found == Rights(asked_at=office.time.now)
    assert await rights(office.desk, connection, DIVISION) == found
    assert office.calls(start) == [f"GET {ASKED}"]


async def test_a_service_that_rests_is_not_asked_and_nothing_is_kept(office: Office, connection: Connection) -> None:
    errors = ErrorCount(counted=(office.time.now,) * ERRORS_AN_HOUR)
    connection.limits.errors[DIVISION, ASKED] = errors
    start = len(office.service.calls)
    assert await rights(office.desk, connection, DIVISION) == Rights(asked_at=office.time.now)
    assert office.calls(start) == []
    assert await known_rights(office.desk, connection.login, DIVISION) is None


async def test_a_day_that_is_spent_is_told(office: Office, connection: Connection) -> None:
    tomorrow = office.time.now + timedelta(hours=15)
    connection.limits.quotas[DIVISION] = Quota(day=Window(limit=5000, remaining=0, reset=tomorrow))
    with pytest.raises(Busy) as caught:
        await rights(office.desk, connection, DIVISION)
    assert caught.value.code == "day-spent"
    assert await known_rights(office.desk, connection.login, DIVISION) is None


async def test_without_an_answer_nothing_is_kept(office: Office, connection: Connection) -> None:
    office.fault(Fault(kind=FaultKind.UNAVAILABLE, on=f"GET {ASKED}", times=50))
    with pytest.raises(NotReached):
        await rights(office.desk, connection, DIVISION)
    assert await known_rights(office.desk, connection.login, DIVISION) is None
