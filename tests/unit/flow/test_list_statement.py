"""Downloads of payment providers and banks, and lists of open items, read like statements."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from exactdesk.books.statement import StatementLine, StatementSource
from exactdesk.flow.column_mapping import missing
from exactdesk.flow.layout import read_layout
from exactdesk.flow.list_statement import ListRead, read_list, suggest_list
from exactdesk.kinds.statement_list import LISTS
from exactdesk.sheets.csv_text import read_csv
from exactdesk.sheets.limits import Limits

TODAY = date(2026, 5, 6)

LISTED = Path(__file__).resolve().parents[2] / "data" / "lists"
MOLLIE = (LISTED / "mollie.csv").read_text(encoding="utf-8")
STRIPE = (LISTED / "stripe.csv").read_text(encoding="utf-8")
PAYPAL = (LISTED / "paypal.csv").read_text(encoding="utf-8")
ING = (LISTED / "ing.csv").read_text(encoding="utf-8")
RABOBANK = (LISTED / "rabobank.csv").read_text(encoding="utf-8")
KBC = (LISTED / "kbc.csv").read_text(encoding="utf-8")
BUCKAROO = (LISTED / "buckaroo.csv").read_text(encoding="utf-8")
OPEN = (LISTED / "open-items.csv").read_text(encoding="utf-8")
LEDGER = (LISTED / "ledger.csv").read_text(encoding="utf-8")


def read(text: str, source: StatementSource | None = None) -> tuple[StatementSource, ListRead]:
    table = read_csv(text, file="lijst.csv", limits=Limits(), encoding="UTF-8")
    layout = read_layout(table)
    found, suggestion = suggest_list(table, layout, source)
    assert missing(suggestion.mapping, LISTS[found]) == ()
    return found, read_list(table, layout, suggestion.mapping, found, currency="EUR", today=TODAY)


def told(line: StatementLine) -> tuple[object, ...]:
    return (
        line.row,
        str(line.booked_on),
        str(line.amount),
        line.name,
        line.iban,
        line.text,
        line.invoice_number,
        line.reference,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MOLLIE, [(2, "2026-05-04", "121.00", "Bakkerij Zon", "NL20INGB0001234567", "Factuur 2026-0045", "", "")]),
        (
            STRIPE,
            [
                (2, "2026-05-04", "121.00", "", "", "Invoice 2026-0045 10045", "", ""),
                (3, "2026-05-05", "-60.50", "", "", "Refund 2026-0041 10041", "", ""),
            ],
        ),
        (
            PAYPAL,
            [
                (2, "2026-05-04", "121.00", "Bakkerij Zon", "", "", "2026-0045", ""),
                (3, "2026-05-13", "-20.00", "Slager Bos", "", "", "", ""),
            ],
        ),
        (
            ING,
            [
                (2, "2026-05-04", "121.00", "Bakkerij Zon", "NL20INGB0001234567", "factuur 2026-0045", "", ""),
                (3, "2026-05-05", "-30.25", "Telecom", "NL37DEUT0123456789", "Factuur 8812", "", ""),
            ],
        ),
        (
            RABOBANK,
            [
                (2, "2026-05-04", "121.00", "Bakkerij Zon", "NL20INGB0001234567", "factuur 2026-0045", "", ""),
                (3, "2026-05-05", "-30.25", "Telecom", "NL37DEUT0123456789", "", "", "5000056789012345"),
            ],
        ),
        (
            KBC,
            [
                (2, "2026-05-04", "121.00", "BOUWWERKEN DE SMET", "BE71096123456769", "", "", "090933755493"),
                (3, "2026-05-05", "-30.25", "TELECOM", "BE43068999999501", "factuur 8812", "", ""),
            ],
        ),
        (BUCKAROO, [(2, "2026-05-04", "121.00", "Bakkerij Zon", "", "Bestelling", "2026-0045", "")]),
    ],
    ids=["mollie", "stripe", "paypal", "ing", "rabobank", "kbc", "buckaroo"],
)
def test_downloads_of_payments(text: str, expected: list[tuple[object, ...]]) -> None:
    source, found = read(text)
    assert source is StatementSource.PROVIDER
    assert [told(line) for line in found.statement.lines] == expected
    assert (found.statement.opening, found.statement.closing, found.statement.currency) == (None, None, "EUR")


@pytest.mark.parametrize(("text", "fees"), [(STRIPE, ["2.05", "0.00"]), (PAYPAL, ["4.46", "0.00"]), (MOLLIE, ["0.00"])])
def test_what_the_provider_kept_is_a_cost_however_the_list_signs_it(text: str, fees: list[str]) -> None:
    assert [f"{line.fee:.2f}" for line in read(text)[1].statement.lines] == fees


def test_a_fee_that_was_given_back_goes_the_other_way() -> None:
    back = PAYPAL.replace('"-20,00","0,00","-20,00"', '"-20,00","0,35","-19,65"')
    assert [line.fee for line in read(back)[1].statement.lines] == [Decimal("4.46"), Decimal("-0.35")]


def test_payments_that_failed_are_left_out_and_told() -> None:
    for text in (MOLLIE, BUCKAROO):
        problems = {problem.code: problem.facts for problem in read(text)[1].problems}
        assert problems["list-rows-not-paid"] == {"count": "1", "rows": "3"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            OPEN,
            [
                (4, "2026-04-01", "121.00", "Bakkerij Zon", "", "", "2026-0045", ""),
                (5, "2026-04-02", "242.00", "Slagerij Peeters", "", "", "2026-0046", ""),
            ],
        ),
        (
            LEDGER,
            [
                (2, "2026-04-01", "121.00", "Bakkerij Zon", "", "Levering", "2026-0045", ""),
                (3, "2026-04-03", "-21.00", "Bakkerij Zon", "", "Creditnota", "2026-0050", ""),
            ],
        ),
    ],
    ids=["open items", "debit and credit"],
)
def test_lists_of_open_items(text: str, expected: list[tuple[object, ...]]) -> None:
    source, found = read(text)
    assert source is StatementSource.OPEN_ITEMS
    assert [told(line) for line in found.statement.lines] == expected


def test_the_user_says_what_it_is() -> None:
    source, found = read(LEDGER, StatementSource.PROVIDER)
    assert source is StatementSource.PROVIDER
    assert [line.amount for line in found.statement.lines] == [Decimal("-121.00"), Decimal("21.00")]


def test_rows_that_cannot_be_read_are_told_and_stop_nothing() -> None:
    text = (
        MOLLIE
        + '"geen dag","iDEAL","EUR","5.00","paid","tr_3","x","","",""\n"2026-05-04","iDEAL","EUR","veel","paid","tr_4","x","","",""\n'
    )
    _, found = read(text)
    assert len(found.statement.lines) == 1
    problems = {problem.code: problem for problem in found.problems}
    assert problems["list-rows-unread"].facts == {"count": "2", "rows": "4, 5"}
    assert all(problem.severity.value != "stop" for problem in found.problems)


def test_due_dates_and_ids_are_kept() -> None:
    assert read(OPEN)[1].statement.lines[0].due_date == date(2026, 5, 1)
    assert read(MOLLIE)[1].statement.lines[0].bank_reference == "tr_1"
