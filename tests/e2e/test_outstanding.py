"""`outstanding`: the public document, its export, and what can go wrong."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from exactdesk import cli
from exactdesk.books.reference import DivisionCode, Side
from exactdesk.flow.outstanding import ItemNote
from exactdesk.jobs import outstanding_notes
from exactdesk.jobs.connection import site_of
from exactdesk.jobs.desk import Desk
from exactdesk.practice.faults import Fault, FaultKind
from tests.jobs.office import BASE, TRADE, Office, open_office
from tests.jobs.open_items import add_entry, owed

Ask = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Signed in."""
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as made:
        asyncio.run(made.sign_in())
        yield made


@pytest.fixture
def ask(office: Office, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Asks for the one document on stdout."""

    def no_practice(folder: Path) -> AbstractContextManager[Desk]:
        raise AssertionError(folder)

    def asked(*words: object) -> tuple[int, dict[str, Any]]:
        capsys.readouterr()
        status = cli.run(["outstanding", *map(str, words), "--json"], lambda _: nullcontext(office.desk), no_practice)
        return status, json.loads(capsys.readouterr().out)

    return asked


@pytest.mark.parametrize(("words", "side"), [((), Side.SALES), (("--payables",), Side.PURCHASE)])
def test_the_document_tells_what_is_open(office: Office, ask: Ask, words: tuple[str, ...], side: Side) -> None:
    status, told = ask("--division", TRADE, *words)
    assert status == 0
    assert set(told) >= {"division", "as_of", "total", "buckets", "items"}
    assert (told["division"], told["as_of"]) == (TRADE, office.today.isoformat())
    assert Decimal(told["total"]) == owed(office, side, TRADE)
    assert sum(Decimal(each["amount"]) for each in told["buckets"]) == Decimal(told["total"])
    assert [(each["from"], each["to"]) for each in told["buckets"]] == [
        (None, -1), (0, 30), (31, 60), (61, 90), (91, None),
    ]  # fmt: skip
    item = told["items"][0]
    assert set(item) >= {
        "relation_code", "relation_name", "entry_number", "invoice_number", "invoice_date", "due_date", "days_overdue",
        "amount", "currency",
    }  # fmt: skip
    assert item["days_overdue"] == (office.today - date.fromisoformat(item["due_date"])).days
    assert Decimal(told["overview"]["difference"]) == Decimal(told["total"]) - Decimal(told["overview"]["total"])
    assert told["calls"]["total"] < 15


def test_a_day_in_the_past_can_be_asked(office: Office, ask: Ask) -> None:
    day = office.today - timedelta(days=40)
    status, told = ask("--division", TRADE, "--as-of", day.isoformat())
    assert (status, told["as_of"]) == (0, day.isoformat())
    assert Decimal(told["total"]) == owed(office, Side.SALES, TRADE, by=day)
    assert sum(Decimal(each["amount"]) for each in told["buckets"]) == Decimal(told["total"])
    assert "outstanding-as-of" in [note["code"] for note in told["notes"]]
    ahead = (office.today + timedelta(days=400)).isoformat()
    status, told = ask("--division", TRADE, "--as-of", ahead)
    assert Decimal(told["total"]) == Decimal(told["buckets"][-1]["amount"]) == owed(office, Side.SALES, TRADE)


def test_the_export_is_a_workbook_that_adds_up(office: Office, ask: Ask, tmp_path: Path) -> None:
    add_entry(office.books(), Side.SALES, office.today, "10.00", ref="=cmd|' /C calc'!A0")
    target = tmp_path / "open.xlsx"
    status, told = ask("--division", TRADE, "--export", target)
    assert (status, told["file"]) == (0, str(target))
    book = openpyxl.load_workbook(target)
    sheet = book.worksheets[0]
    headings = [cell.value for cell in sheet[1]]
    at = next(place for place, heading in enumerate(headings) if heading == "Open in EUR")
    amounts = [row[at].value for row in sheet.iter_rows(min_row=2, max_row=len(told["items"]) + 1)]
    assert all(isinstance(amount, int | float) for amount in amounts)
    assert sum(Decimal(str(amount)) for amount in amounts) == Decimal(told["total"])
    assert sheet.auto_filter.ref
    numbers = [row[1] for row in sheet.iter_rows(min_row=2)]
    assert next(cell for cell in numbers if str(cell.value).startswith("=cmd")).data_type == "s"


def test_notes_stand_in_the_document(office: Office, ask: Ask) -> None:
    _, told = ask("--division", TRADE)
    first = told["items"][0]
    year = first["invoice_date"][:4]
    key = f"{first['journal']}/{year}/{first['entry_number']}"
    note = ItemNote(note="belt terug", promised_on=office.today, is_disputed=True)
    site = site_of(BASE)
    asyncio.run(outstanding_notes.note(office.desk, site, DivisionCode(TRADE), Side.SALES, key, note))
    again = ask("--division", TRADE)[1]["items"][0]
    assert (again["note"], again["promised_on"], again["disputed"]) == ("belt terug", office.today.isoformat(), True)


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        (("--division", TRADE, "--as-of", "gisteren"), 2, "day-not-readable"),
        (("--division", TRADE, "--export", "open.doc"), 2, "paper-kind-unknown"),
        (("--division", 424242), 2, "division-unknown"),
        ((), 2, "usage-wrong"),
    ],
)
def test_wrong_words_are_told(ask: Ask, words: tuple[object, ...], status: int, code: str) -> None:
    ended, told = ask(*words)
    assert (ended, told["error"]["code"]) == (status, code)


def test_an_answer_that_stays_away_is_told(office: Office, ask: Ask) -> None:
    office.fault(Fault(kind=FaultKind.LOST_BEFORE, times=1000))
    status, told = ask("--division", TRADE)
    assert (status, told["error"]["code"]) == (4, "no-answer")


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault(kind=FaultKind.LOST_BEFORE, times=1000), "no-answer"),
        (Fault(kind=FaultKind.UNAVAILABLE, times=1000), "exact-maintenance"),
    ],
)
def test_what_was_last_read_is_told_with_its_age_and_an_honest_status(
    office: Office, ask: Ask, capsys: pytest.CaptureFixture[str], fault: Fault, code: str
) -> None:
    _, before = ask("--division", TRADE)
    assert (before["last_read"], before["age_minutes"]) == (False, 0)
    office.time.advance(seconds=3 * 3600)
    office.fault(fault)
    status, told = ask("--division", TRADE)
    assert (status, told["error"]["code"]) == (4, code)
    assert told["last_read"]
    assert told["age_minutes"] >= 180
    assert (told["items"], told["total"], told["read_at"]) == (before["items"], before["total"], before["read_at"])
    cli.run(
        ["outstanding", "--division", str(TRADE)],
        lambda _: nullcontext(office.desk),
        lambda _: nullcontext(office.desk),
    )
    shown = capsys.readouterr()
    assert "3 hours ago" in shown.err
    assert f"{Decimal(before['total']):.2f}" in shown.out
    past = (office.today - timedelta(days=40)).isoformat()
    status, told = ask("--division", TRADE, "--as-of", past)  # of a day in the past nothing is kept
    assert (status, set(told)) == (4, {"error"})


def test_what_was_last_read_can_be_asked_for_without_asking_exact_online(office: Office, ask: Ask) -> None:
    status, told = ask("--division", TRADE, "--last")
    assert (status, told["error"]["code"]) == (2, "outstanding-never-read")
    _, before = ask("--division", TRADE)
    office.time.advance(seconds=60 * 3600)
    start = len(office.service.calls)
    status, told = ask("--division", TRADE, "--last")
    assert (status, told["last_read"], told["age_minutes"], told["calls"]) == (0, True, 3600, {"total": 0})
    assert told["total"] == before["total"]
    assert told["as_of"] == office.today.isoformat()  # ages are those of today
    assert len(office.service.calls) == start
    status, told = ask("--division", TRADE, "--last", "--as-of", before["as_of"])
    assert (status, told["error"]["code"]) == (2, "outstanding-last-not-past")


def test_a_person_reads_a_table(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    status = cli.run(
        ["outstanding", "--division", str(TRADE)],
        lambda _: nullcontext(office.desk),
        lambda _: nullcontext(office.desk),
    )
    told = capsys.readouterr()
    assert status == 0
    assert "Not due" in told.out
    assert "Over 90 days" in told.out
    assert f"{owed(office, Side.SALES, TRADE):.2f}" in told.out
