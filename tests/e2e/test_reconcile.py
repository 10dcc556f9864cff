"""`reconcile`: a statement, a list of payments and a list of open items against the practice books, from file to document."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from exactdesk import cli
from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import DivisionCode, Side
from exactdesk.flow.habits import Habits
from exactdesk.flow.rules import Rule, RuleTarget
from exactdesk.jobs import outstanding, reference
from exactdesk.jobs.connection import connected
from exactdesk.jobs.desk import Desk
from exactdesk.store import reviews
from exactdesk.store.codec import to_json
from tests.jobs.office import TRADE, Office, open_office

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

    def asked(file: Path, *words: object) -> tuple[int, dict[str, Any]]:
        capsys.readouterr()
        command = ["reconcile", str(file), "--division", str(TRADE), *map(str, words), "--json"]
        status = cli.run(command, lambda _: nullcontext(office.desk), no_practice)
        return status, json.loads(capsys.readouterr().out)

    return asked


def receivables(office: Office) -> list[OutstandingItem]:
    """What customers owe in the practice books."""

    async def read() -> list[OutstandingItem]:
        async with connected(office.desk) as connection:
            division = await reference.division(office.desk, connection, TRADE)
            found = await outstanding.outstanding(office.desk, connection, division)
        return list(found[Side.SALES].items)

    return asyncio.run(read())


@pytest.fixture
def owed(office: Office) -> list[OutstandingItem]:
    """Invoices to customers that are open in the practice books, the largest first, each with another amount and number."""
    items = [
        item
        for item in receivables(office)
        if item.kind is ItemKind.INVOICE and item.currency == "EUR" and item.amount > 0 and not item.in_transit
    ]
    amounts = [item.amount for item in items]
    items = [item for item in items if amounts.count(item.amount) == 1 and len(item.invoice_number) > 5]
    return sorted(items, key=lambda item: -item.amount)


def statement(folder: Path, *moves: tuple[str, str]) -> Path:
    """An MT940 file of amounts and texts."""
    total = sum((Decimal(amount) for amount, _ in moves), Decimal(0))
    lines = [":20:TEST", ":25:NL91ABNA0417164300", ":28C:1", ":60F:C260101EUR0,00"]
    for amount, text in moves:
        mark = "C" if Decimal(amount) > 0 else "D"
        lines += [
            f":61:260102{mark}{abs(Decimal(amount)):.2f}NTRFNONREF".replace(".", ","),
            f":86:/NAME/Iemand/REMI/{text}",
        ]
    mark = "C" if total >= 0 else "D"
    lines += [f":62F:{mark}260102EUR{abs(total):.2f}".replace(".", ","), "-", ""]
    path = folder / "afschrift.sta"
    path.write_text("\n".join(lines), encoding="ascii")
    return path


def test_a_statement_against_what_is_open(ask: Ask, owed: list[OutstandingItem], tmp_path: Path) -> None:
    first, second, third = owed[:3]
    file = statement(
        tmp_path,
        (f"{first.amount}", f"factuur {first.invoice_number}"),
        (f"{second.amount / 2:.2f}", f"deelbetaling {second.invoice_number}"),
        ("-3.21", "Kosten rekening"),
    )
    status, told = ask(file)
    assert status == 0
    assert (told["format"], told["division"], told["lines"]) == ("mt940", TRADE, 3)
    assert (told["matched"], told["differences"], told["unmatched"]) == (1, 1, 1)
    named, partly, none = told["proposals"]
    assert (named["status"], partly["status"], none["status"]) == ("certain", "partial", "none")
    assert named["items"] == [{"entry_number": first.entry_number, "amount": f"{first.amount:.2f}"}]
    assert set(named["reasons"]) >= {"amount", "number-in-text"}
    assert (named["row"], named["amount"], none["items"], none["reasons"]) == (5, f"{first.amount:.2f}", [], [])
    assert (
        told["statements"][0]["closing"]["amount"]
        == f"{first.amount + Decimal(f'{second.amount / 2:.2f}') - Decimal('3.21'):.2f}"
    )
    assert third.entry_number not in [item["entry_number"] for each in told["proposals"] for item in each["items"]]


def test_a_rule_of_the_window_tells_who_pays(
    ask: Ask, office: Office, owed: list[OutstandingItem], tmp_path: Path
) -> None:
    item = owed[0]
    file = statement(tmp_path, (f"{item.amount}", "overboeking"))
    _, before = ask(file)
    assert before["proposals"][0]["status"] != "certain"
    rule = Rule(name="Iemand", party="Iemand", target=RuleTarget.RELATION, relation=item.relation)

    async def keep() -> None:
        async with connected(office.desk) as connection:
            habits = to_json([Habits(rules=(rule,))])
            reviews.write_habits(office.desk.database, connection.site, DivisionCode(TRADE), habits)

    asyncio.run(keep())
    _, after = ask(file)
    (line,) = after["proposals"]
    assert line["items"] == [{"entry_number": item.entry_number, "amount": f"{item.amount:.2f}"}]


def test_an_invoice_in_dollars_is_told_with_the_difference(ask: Ask, office: Office, tmp_path: Path) -> None:
    item = next(each for each in receivables(office) if each.currency == "USD" and each.kind is ItemKind.INVOICE)
    paid = item.amount_dc - Decimal("1.23")
    file = statement(tmp_path, (f"{paid:.2f}", f"invoice {item.invoice_number} USD {item.amount:.2f}"))
    status, told = ask(file, "--export", tmp_path / "uit.xlsx")
    (line,) = told["proposals"]
    assert (status, line["status"], line["difference"]) == (0, "likely", "-1.23")
    assert line["items"] == [{"entry_number": item.entry_number, "amount": f"{item.amount:.2f}", "currency": "USD"}]
    assert {"amount", "number-in-text"} <= set(line["reasons"])
    cells = [cell.value for row in openpyxl.load_workbook(told["exported"]).worksheets[0].iter_rows() for cell in row]
    assert f"{item.invoice_number} (USD {item.amount:.2f})" in cells


def test_a_list_of_payments(ask: Ask, owed: list[OutstandingItem], tmp_path: Path) -> None:
    first = owed[0]
    file = tmp_path / "betalingen.csv"
    file.write_text(
        "Datum;Bedrag;Status;Omschrijving;Transactie\n"
        f"02-01-2026;{first.amount:.2f};betaald;Factuur {first.invoice_number};tr_1\n".replace(".", ","),
        encoding="utf-8",
    )
    status, told = ask(file)
    assert (status, told["lines"], told["certain"]) == (0, 1, 1)
    assert told["statements"][0]["source"] == "provider"


def test_a_list_of_open_items_beside_the_books(ask: Ask, owed: list[OutstandingItem], tmp_path: Path) -> None:
    same, other = owed[:2]
    file = tmp_path / "openstaand.csv"
    rows = [
        f"{same.invoice_number};{same.relation_name};{same.amount:.2f}",
        f"{other.invoice_number};{other.relation_name};{other.amount - 1:.2f}",
        "2099-1234;Onbekend;10.00",
    ]
    file.write_text("Factuurnummer;Naam;Openstaand bedrag\n" + "\n".join(rows).replace(".", ","), encoding="utf-8")
    status, told = ask(file, "--export", tmp_path / "uit.xlsx")
    assert (status, told["lines"], told["matched"], told["differences"], told["unmatched"]) == (0, 3, 1, 1, 1)
    assert [each["agreement"] for each in told["proposals"]] == ["matched", "differs", "only-in-list"]
    assert told["proposals"][1]["difference"] == "-1.00"
    assert told["only_in_books"]
    book = openpyxl.load_workbook(told["exported"])
    cells = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
    assert same.invoice_number in [value for row in cells for value in row]


@pytest.mark.parametrize("name", ["uit.xlsx", "uit.pdf"])
def test_the_outcome_as_a_file(ask: Ask, owed: list[OutstandingItem], tmp_path: Path, name: str) -> None:
    first = owed[0]
    file = statement(tmp_path, (f"{first.amount}", f"factuur {first.invoice_number}"), ("-3.21", "Kosten"))
    status, told = ask(file, "--export", tmp_path / name)
    assert (status, Path(told["exported"]).name) == (0, name)
    assert (tmp_path / name).stat().st_size > 1000


def test_what_cannot_be_read_or_written(ask: Ask, tmp_path: Path) -> None:
    file = statement(tmp_path, ("5.00", "x"))
    file.write_bytes(file.read_bytes().replace(b":62F:C260102EUR5,00", b":62F:C260102EUR6,00"))
    status, told = ask(file)
    assert (status, told["error"]["code"], told["error"]["facts"]["difference"]) == (2, "statement-unbalanced", "1.00")
    status, told = ask(file, "--export", tmp_path / "uit.docx")
    assert (status, told["error"]["code"]) == (2, "paper-kind-unknown")
    status, told = ask(tmp_path / "nergens.sta")
    assert (status, told["error"]["code"]) == (2, "file-missing")


def test_for_a_person(
    office: Office, owed: list[OutstandingItem], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = owed[0]
    file = statement(tmp_path, (f"{first.amount}", f"factuur {first.invoice_number}"))
    command = ["reconcile", str(file), "--division", str(TRADE)]
    assert cli.run(command, lambda _: nullcontext(office.desk), lambda _: nullcontext(office.desk)) == 0
    shown = capsys.readouterr().out
    assert first.invoice_number in shown
    assert "1" in shown.splitlines()[-1]
