from __future__ import annotations

from decimal import Decimal

import pytest

from exactdesk.flow.inspect import Inspection, inspect_table
from exactdesk.flow.table import Merge
from exactdesk.kinds import KINDS
from tests.unit.flow.sheets import sheet


def look(text: str, kind: str | None = None) -> Inspection:
    return inspect_table(sheet(text), KINDS, kind)


def codes(found: Inspection) -> set[str]:
    return {problem.code for problem in found.problems}


def totals(found: Inspection) -> tuple[str | None, ...]:
    return tuple(
        None if amount is None else str(amount) for amount in (found.totals.net, found.totals.vat, found.totals.gross)
    )


HEADER = "Factuurnummer;Datum;Klant;Excl.;BTW;Incl.;Valuta"


def test_a_plain_list() -> None:
    found = look(
        f"{HEADER}\nF1;31-1-2026;A;100,00;21,00;121,00;EUR\nF2;31-1-2026;B;50,00;4,50;54,50;EUR\nTotaal;;;150,00;25,50;175,50"
    )
    assert (found.kind, found.header_row, found.data_rows, found.documents) == ("sales-entry", 1, 2, 2)
    assert totals(found) == ("150.00", "25.50", "175.50")
    assert found.totals.currency == "EUR"
    assert not found.problems


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ("F1;31-1-2026;A;100,00;21,00;121,00;EUR\nF2;31-1-2026;B;50,00;4,50;54,50;USD", "two-currencies"),
        ("F1;31-1-2026;A;100,00;21,00;121,00;EUR\nF1;31-1-2026;A;50,00;4,50;54,50;USD", "two-currencies"),
        ("F1;31-1-2026;A;gratis;21,00;121,00;EUR\nF2;31-1-2026;B;50,00;4,50;54,50;EUR", "amount-unreadable"),
        ("F1;31-1-2026;A;100,00;21,00;120,00;EUR\nF2;31-1-2026;B;50,00;4,50;54,50;EUR", "amounts-do-not-add-up"),
    ],
)
def test_a_total_that_is_not_certain_is_left_open_and_said(rows: str, code: str) -> None:
    found = look(f"{HEADER}\n{rows}")
    assert found.totals.net is None
    assert code in codes(found)


def test_amounts_without_vat_of_which_the_vat_is_not_told() -> None:
    found = look("Factuurnummer;Datum;Klant;Bedrag excl. btw\nF1;31-1-2026;A;100,00\nF2;31-1-2026;B;50,00")
    assert totals(found) == ("150.00", None, None)
    assert "vat-not-told" in codes(found)


def test_the_order_of_day_and_month_is_said_where_nothing_tells() -> None:
    found = look("Factuurnummer;Datum;Klant;Excl;Btw;Incl\nF1;1-2-2026;A;100,00;21,00;121,00")
    assert "day-first-assumed" in codes(found)


def test_currency_signs_tell_the_currency() -> None:
    found = look("Factuurnummer;Datum;Klant;Bedrag excl. btw\nF1;31-1-2026;A;$ 100.00\nF2;31-1-2026;B;$ 50.00")
    assert found.totals.currency == "USD"


def test_the_user_names_the_kind() -> None:
    text = f"{HEADER}\nF1;31-1-2026;A;100,00;21,00;121,00;EUR"
    assert look(text, "purchase-entry").kind == "purchase-entry"
    assert look("a;b\n1;2", "sales-entry").kind == "sales-entry"
    assert "field-not-found" in codes(look("a;b\n1;2", "sales-entry"))


def test_no_invoices_add_up_to_nothing() -> None:
    found = look(HEADER)
    assert (found.documents, totals(found)) == (0, ("0.00", "0.00", "0.00"))
    assert "no-data-rows" in codes(found)


def test_a_form_with_amounts_has_no_totals() -> None:
    found = look(
        "FACTUUR\nFactuurnummer:;F1\nFactuurdatum:;1-1-2026\nOmschrijving;Aantal;Totaal\nx;1;10,00\n;Totaal excl.;10,00\n;BTW;2,10"
    )
    assert (found.kind, found.documents, totals(found)) == (None, 0, (None, None, None))


def test_a_problem_of_every_row_is_told_two_hundred_times_and_counted() -> None:
    rows = "\n".join(
        f"F{number};31-1-2026;A;gratis;21,00;121,00;EUR"
        if number % 2
        else f"F{number};31-1-2026;A;100,00;21,00;121,00;EUR"
        for number in range(600)
    )
    found = look(f"{HEADER}\n{rows}")
    told = [problem for problem in found.problems if problem.code == "amount-unreadable"]
    (more,) = [problem for problem in found.problems if problem.code == "more-of-the-same"]
    assert (len(told), more.facts["count"]) == (200, "100")


def test_the_field_says_what_type_a_column_is() -> None:
    found = look("Factuurnummer;Datum;Klantnr;Excl;BTW\n1001;31-1-2026;10001;100,00;21\n1002;31-1-2026;10002;50,00;9")
    assert [column.type.value for column in found.columns] == ["text", "date", "text", "amount", "percentage"]
    assert [column.field for column in found.columns] == [
        "invoice_number",
        "invoice_date",
        "relation_code",
        "net_amount",
        "vat_percentage",
    ]
    assert found.totals.vat == Decimal("25.50")


def test_a_foreign_sign_on_some_rows_makes_two_currencies() -> None:
    text = "Factuurnummer;Datum;Klant;Bedrag excl. btw\nF1;31-1-2026;Jansen;100,00\nF2;31-1-2026;Vries;$ 50,00\nF3;31-1-2026;Bos;5,00"
    found = look(text)
    assert (found.totals.net, "two-currencies" in codes(found)) == (None, True)


def test_a_sign_on_the_first_row_holds_for_all() -> None:
    found = look("Factuurnummer;Datum;Klant;Bedrag excl. btw\nF1;31-1-2026;Jansen;$ 100,00\nF2;31-1-2026;Vries;50,00")
    assert (str(found.totals.net), found.totals.currency) == ("150.00", "USD")


def test_rows_below_a_heading_that_says_credit_notes_are_asked_about() -> None:
    rows = f"{HEADER}\nF1;31-1-2026;A;100,00;21,00;121,00;EUR\nCreditnota's\nC1;31-1-2026;B;{{0}}50,00;{{0}}10,50;{{0}}60,50;EUR"
    found = look(rows.format(""))
    assert (found.totals.gross, codes(found)) == (None, {"credit-section"})
    assert (str(look(rows.format("-")).totals.gross), codes(look(rows.format("-")))) == ("60.50", set())


def test_headings_of_two_rows_tell_the_vat_of_each_rate() -> None:
    table = sheet(
        "Factuur;;;Hoog tarief 21%;;Laag tarief 9%;;Totaal\nNummer;Datum;Klant;Grondslag;BTW;Grondslag;BTW;Incl.\n"
        "F1;13-01-2026;Jansen;100,00;21,00;100,00;9,00;230,00\nF2;14-01-2026;De Vries;0,00;0,00;50,00;4,50;54,50",
        merges=(Merge(1, 0, 1, 2), Merge(1, 3, 1, 4), Merge(1, 5, 1, 6)),
    )
    found = inspect_table(table, KINDS)
    assert totals(found) == ("250.00", "34.50", "284.50")
