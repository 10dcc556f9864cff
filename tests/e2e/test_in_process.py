"""Commands carried out in this process, before a practice Exact Online that is in it too: the many ways to ask."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from exactdesk import cli
from exactdesk.books.reference import DivisionCode
from exactdesk.errors import Refused, StoreError
from exactdesk.jobs.connection import connected
from exactdesk.jobs.desk import Desk
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import history
from tests.jobs.office import AGENCY, HEADINGS, TRADE, Office, open_office, pasted
from tests.jobs.runs import SALES, booked

Answer = tuple[int, dict[str, Any]]
Ask = Callable[..., Answer]
MAPPED = [
    "--map", "Kol A=invoice_number", "--map", "Kol B=invoice_date", "--map", "Kol C=relation_code", "--map", "Kol D=net_amount",
    "--set", "gl_account=8000", "--set", "vat_percentage=21", "--kind", "sales-entry",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    office: Office
    ask: Ask


def no_practice(folder: Path) -> AbstractContextManager[Desk]:
    raise AssertionError(folder)


@pytest.fixture
def asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Asked]:
    """Asks a command with `--json`; gives exit status and document, and checks that nothing else is on stdout."""
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as office:
        asyncio.run(office.sign_in())

        def ask(*words: object) -> Answer:
            capsys.readouterr()
            status = cli.run([*map(str, words), "--json"], lambda _: nullcontext(office.desk), no_practice)
            return status, json.loads(capsys.readouterr().out)

        yield Asked(office=office, ask=ask)


@pytest.fixture
def till(asked: Asked, tmp_path: Path) -> Path:
    """A file whose headings say nothing."""
    path = tmp_path / "kassa.csv"
    day = f"{asked.office.today:%d-%m-%Y}"
    path.write_text(f"Kol A;Kol B;Kol C;Kol D\nZ-1;{day};1003;100,00\nZ-2;{day};1004;-5,00\n", "utf-8")
    return path


def sheet(asked: Asked, path: Path, count: int, first: int = 1) -> Path:
    path.write_text(pasted(asked.office.invoices(count, first)).replace("\t", ";"), "utf-8")
    return path


def test_columns_and_fixed_values_by_hand(asked: Asked, till: Path) -> None:
    status, answer = asked.ask("import", till, "--division", TRADE, "--dry-run", *MAPPED)
    assert status == 0, answer
    assert answer["totals"] == {"net": "95.00", "vat": "19.95", "gross": "114.95", "currency": "EUR"}
    assert [item["amount"] for item in answer["items"]] == ["121.00", "-6.05"]


def test_a_mapping_from_a_file(asked: Asked, till: Path, tmp_path: Path) -> None:
    path = tmp_path / "kassa.json"
    mapping = {
        "kind": "sales-entry",
        "sheet": "",
        "header_row": 1,
        "columns": {
            "Kol A": "invoice_number",
            "Kol B": "invoice_date",
            "Kol C": "relation_code",
            "Kol D": "gross_amount",
        },
        "fixed": {"gl_account": "8000", "vat_percentage": "21"},
        "values": {"relation_code": {"1004": "1005"}},
        "amounts": "including-vat",
    }
    path.write_text(json.dumps(mapping), "utf-8")
    status, answer = asked.ask("import", till, "--division", TRADE, "--mapping", path, "--dry-run")
    assert status == 0, answer
    assert answer["totals"] == {"net": "78.51", "vat": "16.49", "gross": "95.00", "currency": "EUR"}
    assert answer["items"][1]["relation"].startswith("1005")
    path.write_text("{", "utf-8")
    broken, told = asked.ask("import", till, "--division", TRADE, "--mapping", path, "--dry-run")
    assert (broken, set(told)) == (2, {"error"})


def test_a_mapping_by_name(asked: Asked, till: Path) -> None:
    async def save() -> None:
        async with connected(asked.office.desk) as connection:
            session = await asked.office.session(connection, till.read_text("utf-8").replace(";", "\t"))
            session.choose_kind("sales-entry")
            for column, field in enumerate(("invoice_number", "invoice_date", "relation_code", "net_amount")):
                session.map_column(column, field)
            session.fix_value("gl_account", "8000")
            session.fix_value("vat_percentage", "21")
            await session.save_mapping("Kassa")

    asyncio.run(save())
    status, answer = asked.ask("import", till, "--division", TRADE, "--mapping", "Kassa", "--dry-run")
    assert (status, answer["totals"]["gross"]) == (0, "114.95")
    recognised, answer = asked.ask("import", till, "--division", TRADE, "--dry-run")
    assert (recognised, answer["totals"]["gross"]) == (0, "114.95")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--map", "Nergens=invoice_number"), "column-unknown"),
        (("--map", "Kol A=bread"), "field-unknown"),
        (("--set", "bread=1"), "field-unknown"),
        (("--mapping", "geen"), "mapping-unknown"),
        (("--mapping", "geen.json"), "mapping-unknown"),
        (("--kind", "bread"), "kind-unknown"),
        (("--map", "bread"), "usage-wrong"),
        (("--division", "99"), "division-unknown"),
        (("--division", "1987233"), "division-archived"),
    ],
)
def test_what_cannot_be_meant_is_said(asked: Asked, till: Path, words: tuple[str, ...], code: str) -> None:
    status, answer = asked.ask("import", till, "--division", TRADE, "--dry-run", *MAPPED, *words)
    assert (status, answer["error"]["code"]) == (2, code)
    assert answer["error"]["message"]


def test_a_sheet_is_chosen_by_name(asked: Asked, tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    for name, first in (("Januari", 1), ("Februari", 20)):
        page = book.create_sheet(name)
        for row in pasted(asked.office.invoices(3 if first == 1 else 2, first)).splitlines():
            page.append(row.split("\t"))
    book.remove(book.worksheets[0])
    path = tmp_path / "twee.xlsx"
    book.save(path)
    status, answer = asked.ask("import", path, "--division", TRADE, "--sheet", "februari", "--dry-run")
    assert (status, answer["sheet"], answer["documents"]) == (0, "Februari", 2)
    unknown, told = asked.ask("import", path, "--division", TRADE, "--sheet", "Maart", "--dry-run")
    assert (unknown, told["error"]["code"]) == (2, "sheet-unknown")


def test_what_a_file_holds_must_be_certain(asked: Asked, till: Path) -> None:
    status, answer = asked.ask("import", till, "--division", TRADE)
    assert (status, answer["error"]["code"]) == (2, "kind-uncertain")


def test_a_warning_holds_back_where_that_is_asked(asked: Asked, tmp_path: Path) -> None:
    lines = asked.office.invoices(2)
    path = tmp_path / "dubbel.csv"
    twice = [lines[0], type(lines[0])(number=lines[0].number, day=lines[0].day, relation="1008", net=lines[0].net)]
    path.write_text(pasted([*twice, lines[1]]).replace("\t", ";"), "utf-8")
    assert asked.ask("import", path, "--division", TRADE, "--dry-run")[0] == 0
    status, answer = asked.ask("import", path, "--division", TRADE, "--stop-on-warning")
    assert (status, answer["posted"], answer["held_back"]) == (1, 2, 1)
    assert [item["status"] for item in answer["items"]] == ["posted", "held-back", "posted"]
    assert answer["items"][1]["message"]


def test_a_missing_field_stops_every_document(asked: Asked, tmp_path: Path) -> None:
    path = tmp_path / "zonder.csv"
    rows = [line.cells() for line in asked.office.invoices(2)]
    keep = [place for place, heading in enumerate(HEADINGS) if heading != "Factuurdatum"]
    path.write_text("\n".join(";".join(row[place] for place in keep) for row in (HEADINGS, *rows)), "utf-8")
    status, answer = asked.ask("import", path, "--division", TRADE, "--kind", "sales-entry")
    assert (status, answer["posted"]) == (1, 0)
    assert "stop" in [problem["severity"] for problem in answer["problems"]]


def test_refused_and_unsure_documents_are_told_apart(asked: Asked, tmp_path: Path) -> None:
    path = sheet(asked, tmp_path / "vier.csv", 4)
    relation = asked.office.invoices(4)[1].relation
    status, _ = asked.ask("import", path, "--division", TRADE, "--dry-run")
    assert status == 0
    asked.office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}", after=2))
    asked.office.books().table("crm/Accounts").by_code[relation]["Blocked"] = (
        True  # unseen: nothing says that it changed
    )
    status, answer = asked.ask("import", path, "--division", TRADE)
    assert status == 1
    assert [item["status"] for item in answer["items"]] == ["posted", "refused", "posted", "posted"]
    assert (answer["posted"], answer["refused"], answer["unsure"]) == (3, 1, 0)
    assert answer["items"][1]["message"]
    assert answer["calls"]["post"] == 4


def test_a_lost_sign_in_tells_what_was_posted_before_it(asked: Asked, tmp_path: Path) -> None:
    path = sheet(asked, tmp_path / "drie.csv", 3)
    asked.office.fault(Fault(kind=FaultKind.UNAUTHORIZED, on=f"POST {SALES}", after=1, times=10))
    status, answer = asked.ask("import", path, "--division", TRADE)
    assert status == 3
    assert [item["status"] for item in answer["items"]] == ["posted", "held-back", "held-back"]
    assert answer["items"][2]["message"]


def test_a_full_disk_tells_what_was_sent_as_unsure(
    asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sheet(asked, tmp_path / "drie.csv", 3)

    def full(*arguments: object, **named: object) -> None:
        raise StoreError("disk-full", path="db")

    monkeypatch.setattr(history, "finish_attempt", full)
    status, answer = asked.ask("import", path, "--division", TRADE)
    assert status == 5
    assert [item["status"] for item in answer["items"]] == ["unsure", "held-back", "held-back"]
    assert len(booked(asked.office, answer["items"][0]["invoice_number"])) == 1


def test_nobody_is_signed_in(asked: Asked, till: Path) -> None:
    assert asked.ask("sign-out") == (0, {"signed_in": False})
    for words in (("divisions",), ("import", till, "--division", TRADE)):
        status, answer = asked.ask(*words)
        assert (status, answer["error"]["code"]) == (3, "not-signed-in")


def test_a_fault_of_the_program_is_said_and_logged(
    asked: Asked, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(asked.office.desk.settings.__class__, "load", lambda _: broken())
    status, answer = asked.ask("divisions")
    assert (status, answer["error"]["code"]) == (5, "program-fault")
    assert "ZeroDivisionError" in caplog.text


def test_exact_online_is_not_reached(asked: Asked) -> None:
    asked.office.fault(Fault(kind=FaultKind.LOST_BEFORE, times=100))
    status, answer = asked.ask("divisions")
    assert status == 4
    assert answer["error"]["message"]


def test_the_errors_that_are_left_are_told_beside_the_calls(asked: Asked) -> None:
    async def fail() -> None:
        async with connected(asked.office.desk) as connection:
            asked.office.fault(Fault(kind=FaultKind.GONE, on="GET financial/Journals", times=2))
            for _ in range(2):
                with pytest.raises(Refused):
                    await connection.client.journals(DivisionCode(TRADE))

    asyncio.run(fail())
    status, told = asked.ask("status")
    assert status == 0
    assert told["calls_left"]["minute"] is not None
    (left,) = told["errors_left"]
    assert (left["division"], left["service"], left["left"]) == (TRADE, "financial/Journals", 6)
    assert left["until"] > asked.office.time.now.isoformat()


def shared_sheet(asked: Asked, path: Path) -> Path:
    """Invoices of two administrations in one list, one of an administration that nobody may enter, one of nobody."""
    lines = asked.office.invoices(5)
    names = ("2340571", str(AGENCY), "Slagerij van een ander", "", "2340571")
    rows = [(*HEADINGS, "Administratie"), *((*line.cells(), name) for line, name in zip(lines, names, strict=True))]
    path.write_text("\n".join(";".join(row) for row in rows), "utf-8")
    return path


def test_rows_of_another_administration_are_never_booked_in_this_one(asked: Asked, tmp_path: Path) -> None:
    path = shared_sheet(asked, tmp_path / "groep.csv")
    status, answer = asked.ask("inspect", path)
    assert "division" in [column["field"] for column in answer["sheets"][0]["columns"]]
    status, answer = asked.ask("import", path, "--division", TRADE)
    assert status == 1
    assert (answer["rows"], answer["documents"], answer["posted"], answer["held_back"]) == (5, 5, 2, 3)
    assert [item["status"] for item in answer["items"]] == ["posted", "held-back", "held-back", "held-back", "posted"]
    assert answer["totals"]["net"] == str(sum(asked.office.invoices(5)[at].net for at in (0, 2, 3, 4)))
    messages = [item["message"] for item in answer["items"]]
    assert str(AGENCY) in messages[1]
    assert "Slagerij van een ander" in messages[2]
    found = {problem["row"]: problem["code"] for problem in answer["problems"] if problem["severity"] == "stop"}
    assert found == {3: "row-division-apart", 4: "row-division-unknown", 5: "row-division-missing"}
    status, told = asked.ask("history", "--batch", answer["batch"])
    assert [item["rows"] for item in told["items"]] == [[2], [4], [5], [6]]  # the other's is no part of it
    status, other = asked.ask("import", path, "--division", AGENCY)
    assert [item["status"] for item in other["items"]] == ["held-back", "posted", "held-back", "held-back", "held-back"]
    for code, numbers in ((TRADE, {"F2026-0001", "F2026-0005"}), (AGENCY, {"F2026-0002"})):
        rows = asked.office.books(code).table(SALES).rows.values()
        assert {row["YourRef"] for row in rows if str(row["YourRef"]).startswith("F2026-000")} == numbers
