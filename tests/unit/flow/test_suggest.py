from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from exactdesk.books.reference import (
    Division,
    DivisionCode,
    GLAccount,
    GLAccountId,
    Journal,
    JournalType,
    ReferenceBook,
    Relation,
    RelationId,
    VatCode,
)
from exactdesk.flow.inspect import inspect_table
from exactdesk.flow.layout import read_layout
from exactdesk.flow.mapping import Suggestion, suggest
from exactdesk.kinds import KINDS
from tests.unit.flow.layouts import LAYOUTS, Sample
from tests.unit.flow.sheets import sheet


def suggestion(
    text: str, reference: ReferenceBook | None = None, kind: str | None = None, name: str = "lijst.csv"
) -> Suggestion:
    table = sheet(text, name=name)
    return suggest(table, read_layout(table), KINDS, reference, kind)


def fields(found: Suggestion) -> list[str | None]:
    return [guess.field for guess in found.guesses]


def codes(found: Suggestion) -> set[str]:
    return {problem.code for problem in found.problems}


@pytest.mark.parametrize("sample", LAYOUTS, ids=[sample.name for sample in LAYOUTS])
def test_lists_as_people_make_them(sample: Sample) -> None:
    found = inspect_table(sheet(sample.text), KINDS)
    by_index = {column.index: column.field or "" for column in found.columns}
    wrong = {
        heading: (by_index.get(index, ""), expected)
        for index, (heading, expected) in enumerate(
            zip(sample.headings.split(";"), sample.fields.split(";"), strict=True)
        )
        if expected != "*" and by_index.get(index, "") not in expected.split("|")
    }
    assert not wrong
    assert found.kind == sample.kind


def test_one_word_for_two_things_is_told_by_the_values() -> None:
    names = suggestion("Factuurnummer;Datum;Klant;Bedrag\nF1;1-1-2026;Bakkerij Jansen;10,00\nF2;1-1-2026;Vries;5,00")
    numbers = suggestion("Factuurnummer;Datum;Klant;Bedrag\nF1;1-1-2026;10001;10,00\nF2;1-1-2026;10002;5,00")
    assert fields(names)[2] == "relation_name"
    assert fields(numbers)[2] == "relation_code"


@pytest.mark.parametrize(
    ("values", "field"),
    [(("21", "9"), "vat_percentage"), (("VH", "VL"), "vat_code"), (("21,00", "4,50"), "vat_amount")],
)
def test_a_column_btw_is_a_rate_a_code_or_an_amount(values: tuple[str, str], field: str) -> None:
    found = suggestion(
        f"Factuurnummer;Datum;Klant;Excl;BTW\nF1;1-1-2026;Jansen;100,00;{values[0]}\nF2;1-1-2026;Vries;50,00;{values[1]}"
    )
    assert fields(found)[4] == field


def test_arithmetic_tells_net_from_gross() -> None:
    outside = suggestion(
        "Factuurnummer;Datum;Klant;Bedrag;Btw-bedrag\nF1;1-1-2026;Jansen;100,00;21,00\nF2;1-1-2026;Vries;50,00;10,50"
    )
    inside = suggestion(
        "Factuurnummer;Datum;Klant;Bedrag;Btw-bedrag\nF1;1-1-2026;Jansen;121,00;21,00\nF2;1-1-2026;Vries;60,50;10,50"
    )
    product = suggestion(
        "Factuurnummer;Datum;Klant;Aantal;Prijs;Totaal\nF1;1-1-2026;Jansen;2;50,00;100,00\nF2;1-1-2026;Vries;3;5,00;15,00"
    )
    assert fields(outside)[3] == "net_amount"
    assert fields(inside)[3] == "gross_amount"
    assert fields(product)[3:] == ["quantity", "unit_price", "net_amount"]


def test_an_amount_of_which_nothing_tells_the_vat_is_said() -> None:
    found = suggestion("Factuurnummer;Datum;Klant;Bedrag\nF1;1-1-2026;Jansen;100,00\nF2;1-1-2026;Vries;50,00")
    assert "amounts-with-or-without-vat" in codes(found)


def test_an_open_balance_is_not_taken_for_the_amount_with_vat() -> None:
    found = suggestion(
        "Factuur;Datum;Klant;Bedrag;Te betalen\nF1;1-1-2026;Jansen;121,00;121,00\nF2;1-1-2026;Vries;60,50;0,00"
    )
    assert sum(name in ("net_amount", "gross_amount") for name in fields(found)) == 1


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Debiteur", "sales-entry"),
        ("Leverancier", "purchase-entry"),
        ("Fournisseur", "purchase-entry"),
        ("Kunde", "sales-entry"),
    ],
)
def test_words_tell_sales_from_purchase(heading: str, kind: str) -> None:
    found = suggestion(f"Factuurnummer;Datum;{heading};Netto;BTW;Bruto\nF1;1-1-2026;Jansen BV;100,00;21,00;121,00")
    assert found.kind == kind
    assert "sales-or-purchase" not in codes(found)


def test_nothing_tells_sales_from_purchase_and_that_is_said() -> None:
    text = "Factuurnummer;Datum;Relatie;Netto;BTW;Bruto\nF1;1-1-2026;Jansen BV;100,00;21,00;121,00"
    assert "sales-or-purchase" in codes(suggestion(text))
    assert "sales-or-purchase" not in codes(suggestion(text, name="inkoopfacturen.csv"))
    assert suggestion(text, name="inkoopfacturen.csv").kind == "purchase-entry"
    assert suggestion(text, kind="purchase-entry").problems == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Klantcode;Factuurnr;Betaaldatum;Betaald\n1;F1;1-1-2026;121,00", "kind-unclear"),
        ("a;b;c\n1;2;3", "kind-unclear"),
        (
            "Datum;Naam;Rekening;Bedrag;Mededelingen\n20260101;Jansen;NL91ABNA0417164300;121,00;F1",
            "bank-statement",
        ),
    ],
)
def test_other_lists_are_no_invoices(text: str, code: str) -> None:
    found = suggestion(text)
    assert found.kind is None
    assert codes(found) == {code}


def test_postings_are_told_from_invoices() -> None:
    found = suggestion(
        "Umsatz;Soll/Haben-Kennzeichen;Konto;Gegenkonto;Belegdatum;Belegfeld 1\n"
        "24,95;H;1200;4940;01.01.2026;R1\n5,00;S;10000;8400;02.01.2026;R2"
    )
    assert found.kind is None
    assert codes(found) == {"postings-not-invoices"}


def test_marks_for_debit_and_credit_are_said() -> None:
    found = suggestion(
        "Factuurnummer;Datum;Klant;Netto;BTW;Bruto;D/C\nF1;1-1-2026;A;100,00;21,00;121,00;D\nF2;1-1-2026;B;50,00;10,50;60,50;C"
    )
    assert codes(found) == {"debit-credit-marks"}


def test_vat_in_two_columns_is_said() -> None:
    found = suggestion(
        "Invoice no;Date;Customer;Net;Tax 1 amount;Tax 2 amount;Total\n"
        "F1;1-1-2026;A;100.00;5.00;7.00;112.00\nF2;1-1-2026;B;10.00;0.50;0.70;11.20"
    )
    assert "second-vat-column" in codes(found)


def test_the_office_s_entry_number_stands_in_for_a_number_that_is_not_filled() -> None:
    found = suggestion("Boekstuknummer;Uw ref.;Datum;Klant;Netto;BTW;Bruto\nV1;;1-1-2026;A;100,00;21,00;121,00")
    assert fields(found)[:2] == ["invoice_number", None]


def _book() -> ReferenceBook:
    return ReferenceBook(
        division=Division(code=DivisionCode(1), name="Demo"),
        read_at=datetime(2026, 1, 1, tzinfo=UTC),
        relations=(
            Relation(id=RelationId("a"), code="BAK01", name="Bakkerij Jansen", is_supplier=True),
            Relation(id=RelationId("b"), code="VRI02", name="De Vries", is_supplier=True),
        ),
        gl_accounts=(GLAccount(id=GLAccountId("c"), code="4001", description="Kosten", type=121),),
        journals=(Journal(code="60", description="Inkoop", type=JournalType.PURCHASE),),
        vat_codes=(VatCode(code="VH", description="Hoog", percentage=Decimal("0.21")),),
    )


def test_codes_of_the_administration_tell_what_a_column_is() -> None:
    text = "Factuurnummer;Datum;Wie;Wat;Bedrag excl btw;Tarief\nR1;1-1-2026;BAK01;4001;10,00;VH\nX9;2-1-2026;VRI02;4001;20,00;VH"
    without, with_book = suggestion(text), suggestion(text, _book())
    assert fields(without)[2:4] == [None, None]
    assert fields(with_book)[2:4] == ["relation_code", "gl_account"]
    assert with_book.kind == "purchase-entry"


def test_a_list_without_headings_is_understood_by_its_values() -> None:
    found = suggestion(
        "V240001;31-1-2026;2-3-2026;EUR;10001;Jansen BV;8000;a;21%;60,00;12,60\n"
        "V240001;31-1-2026;2-3-2026;EUR;10001;Jansen BV;8010;b;21%;40,00;8,40\n"
        "V240002;1-2-2026;2-3-2026;EUR;10002;De Vries;8000;c;21%;10,00;2,10"
    )
    assert fields(found) == [
        "invoice_number",
        "invoice_date",
        "due_date",
        "currency",
        "relation_code",
        "relation_name",
        "gl_account",
        None,
        "vat_percentage",
        "net_amount",
        "vat_amount",
    ]


def test_alternatives_are_offered_best_first() -> None:
    found = suggestion("Factuurnummer;Datum;Klant;Totaal\nF1;1-1-2026;Jansen;100,00")
    total = found.guesses[3]
    assert total.field == "gross_amount"
    assert total.alternatives[0][0] == "net_amount"
    assert total.confidence >= total.alternatives[0][1]


def test_a_heading_that_says_name_is_believed_also_of_names_like_codes() -> None:
    found = suggestion(
        "Nr;Datum;Naam;Excl;BTW;Incl\nF1;1-1-2026;K1;100,00;21,00;121,00\nF2;1-1-2026;K2;50,00;10,50;60,50"
    )
    assert fields(found)[2] == "relation_name"


def test_vat_of_nothing_but_zero_is_still_the_vat() -> None:
    found = suggestion(
        "Nr;Datum;Naam;Bedrag;BTW bedrag;Totaal\nF1;1-1-2026;Jansen;100;0;100\nF2;1-1-2026;Vries;50;0;50"
    )
    assert fields(found)[3:] == ["net_amount", "vat_amount", "gross_amount"]


def test_hundreds_of_columns_are_looked_at_quickly() -> None:
    wide = ";".join(f"Kolom {number}" for number in range(1200))
    found = suggestion(f"{wide}\n" + ";".join("1,50" for _ in range(1200)))
    assert len(found.guesses) == 1200
    assert found.kind is None
