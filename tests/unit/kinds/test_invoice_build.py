"""From a document to the entry that is sent: what is booked equals the sheet, to the cent."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.entries import EntryLine, InvoiceEntry
from exactdesk.books.reference import Side
from exactdesk.books.vat import split_entry
from exactdesk.flow.checks import check_document
from exactdesk.kinds import kind_named
from exactdesk.kinds.amounts import heading_says, percent
from exactdesk.kinds.document import Document
from exactdesk.kinds.kind import Amounts
from exactdesk.problems import Severity
from tests.unit.kinds.book import BOOK, context, document, purchase, sale

SALES, PURCHASE = kind_named("sales-entry"), kind_named("purchase-entry")
INCL, EXCL = Amounts.INCLUDING_VAT, Amounts.EXCLUDING_VAT


def built(one: Document, amounts: Amounts | None = None) -> InvoiceEntry:
    entry = SALES.build(one, context(amounts=amounts))
    assert isinstance(entry, InvoiceEntry)
    return entry


def line(one: Document, amounts: Amounts | None = None) -> EntryLine:
    (only,) = built(one, amounts).lines
    return only


def test_an_invoice_carries_what_the_sheet_says() -> None:
    one = sale(
        due_date=date(2026, 12, 2),
        description="Advies",
        line_description="Uren",
        payment_condition="14 dagen",
        payment_reference="+++090/9337/55493+++",
        order_number="4500012345",
        entry_number="26700001",
        cost_center="ADM",
        cost_unit="P1",
        quantity=2,
        from_date=date(2026, 11, 1),
        to_date=date(2026, 11, 30),
        period=10,
    )
    entry = built(one)
    assert entry == InvoiceEntry(
        side=Side.SALES,
        journal="70",
        relation=BOOK.relation_by_code["1001"].id,
        entry_date=date(2026, 11, 2),
        your_ref="F-1",
        due_date=date(2026, 12, 2),
        description="Advies",
        payment_condition="14",
        payment_reference="+++090/9337/55493+++",
        order_number=None,  # too large for Exact Online
        entry_number=26700001,
        year=2026,
        period=10,
        lines=(
            EntryLine(
                gl_account=BOOK.gl_account_by_code["8000"].id,
                amount=Decimal("100.00"),
                vat_code="2",
                vat_amount=Decimal("21.00"),
                description="Uren",
                cost_center="ADM",
                cost_unit="P1",
                quantity=Decimal(2),
                from_date=date(2026, 11, 1),
                to_date=date(2026, 11, 30),
            ),
        ),
    )


NET, VAT, GROSS = "net_amount", "vat_amount", "gross_amount"


@pytest.mark.parametrize(
    ("without", "fields", "amounts", "code", "amount", "vat_amount"),
    [
        ((), {}, None, "2", "100.00", "21.00"),
        ((GROSS,), {}, None, "2", "100.00", "21.00"),
        ((NET,), {}, None, "2", "100.00", "21.00"),
        ((VAT,), {}, None, "2", "100.00", "21.00"),
        ((VAT, GROSS), {}, EXCL, "2", "100.00", None),
        ((VAT, NET), {}, INCL, "2", "100.00", "21.00"),
        ((VAT, GROSS), {"vat_code": "4"}, EXCL, "4", "121.00", None),
        ((VAT, NET), {"vat_code": "4"}, INCL, "4", "121.00", None),
        ((), {"vat_code": "4"}, None, "4", "121.00", "21.00"),
        (("vat_code",), {"vat_percentage": 21}, None, "2", "100.00", "21.00"),
        (("vat_code", VAT, GROSS), {"vat_percentage": 21}, EXCL, "2", "100.00", None),
        (("vat_code", VAT, NET), {"vat_percentage": 21}, INCL, "4", "121.00", None),
        (("vat_code",), {}, None, "2", "100.00", "21.00"),
        (("vat_code", VAT), {}, None, "2", "100.00", "21.00"),
        (
            ("vat_code",),
            {"net_amount": "100.00", "vat_amount": "9.00", "gross_amount": "109.00"},
            None,
            "1",
            "100.00",
            "9.00",
        ),
        (
            ("vat_code",),
            {"net_amount": "0.83", "vat_amount": "0.17", "gross_amount": "1.00"},
            None,
            "2",
            "0.83",
            "0.17",
        ),
        ((), {"vat_code": "5", "vat_amount": 0, "gross_amount": "100.00"}, None, "5", "100.00", None),
        ((NET, VAT, GROSS), {"quantity": 3, "unit_price": "33.333"}, EXCL, "2", "100.00", None),
        ((NET, VAT, GROSS), {"unit_price": "200", "discount_percentage": 50}, EXCL, "2", "100.00", None),
        ((NET, VAT, GROSS), {"unit_price": "121"}, INCL, "2", "100.00", "21.00"),
        ((), {"gross_amount": "121.01"}, None, "2", "100.01", "21.00"),
        ((), {"document_type": "credit-note"}, None, "2", "-100.00", "-21.00"),
        ((), {"document_type": "credit-note", NET: -100, VAT: -21, GROSS: -121}, None, "2", "-100.00", "-21.00"),
    ],
)
def test_amounts_in_any_columns_are_booked_as_the_sheet_means_them(
    without: tuple[str, ...],
    fields: dict[str, str],
    amounts: Amounts | None,
    code: str,
    amount: str,
    vat_amount: str | None,
) -> None:
    one = sale(without=without, **{name: value for name, value in fields.items() if name not in without})
    assert not [
        problem for problem in check_document(one, SALES, context(amounts=amounts)) if problem.severity is Severity.STOP
    ]
    sent = line(one, amounts)
    assert (sent.vat_code, str(sent.amount)) == (code, amount)
    assert (None if sent.vat_amount is None else str(sent.vat_amount)) == vat_amount


@pytest.mark.parametrize(
    ("amounts", "heading", "net"),
    [
        (None, "Bedrag incl. btw", "100.00"),
        (EXCL, "Bedrag incl. btw", "100.00"),
        (INCL, "Totaal excl. btw", "121.00"),
        (None, "Bedrag", "121.00"),
    ],
)
def test_a_heading_that_speaks_for_itself_goes_before_the_general_rule(
    amounts: Amounts | None, heading: str, net: str
) -> None:
    told = {name: value.value for name, value in sale().lines[0].fields.items() if name not in (VAT, GROSS)}
    one = document("sales-entry", {**told, NET: Decimal(121)}, headings={NET: heading})
    summary = SALES.summarise(one, context(amounts=amounts))
    assert summary.net == Decimal(net)


def test_a_gross_column_may_be_said_to_be_net() -> None:
    one = sale(without=(NET, VAT), gross_amount=100)
    neutral = Document(
        key="k", head=one.head, lines=one.lines, source=one.source, headings=dict.fromkeys(one.headings, "Totaal")
    )
    assert line(neutral, EXCL).amount == Decimal("100.00")


def test_a_journal_without_vat_gets_no_vat_code() -> None:
    one = sale(journal="72", vat_code="0", vat_amount=0, gross_amount=100)
    assert check_document(one, SALES, context()) == ()
    assert line(one).vat_code == ""
    export = sale(journal="72", vat_code="5", vat_amount=0, gross_amount=100)
    assert [problem.code for problem in check_document(export, SALES, context())] == ["journal-without-vat"]


def test_foreign_money_goes_with_its_currency_and_rate() -> None:
    entry = built(sale(journal="71", currency="usd", exchange_rate="0.92"))
    assert (entry.journal, entry.currency, entry.exchange_rate) == ("71", "USD", Decimal("0.92"))
    assert built(sale(currency="USD")).journal == "71"
    assert built(sale(currency="€")).currency == ""


def test_a_purchase_without_account_takes_the_suppliers_own() -> None:
    one = purchase(without=("gl_account", "vat_code", VAT, GROSS), relation_code="2002")
    entry = PURCHASE.build(one, context())
    assert isinstance(entry, InvoiceEntry)
    assert (entry.journal, entry.lines[0].gl_account, entry.lines[0].vat_code) == ("60", "gl-4000", "12")


def test_a_summary_knows_what_there_is_to_know() -> None:
    summary = SALES.summarise(sale({"vat_code": "1", VAT: 9, GROSS: 109}), context())
    assert (summary.net, summary.vat, summary.gross) == (Decimal(200), Decimal(30), Decimal(230))
    assert [(one.code, one.vat) for one in summary.by_vat_code] == [("2", Decimal(21)), ("1", Decimal(9))]
    assert (summary.journal, summary.period, summary.relation, summary.currency) == (
        "70",
        "2026-11",
        "Bakkerij De Korenbloem B.V.",
        "EUR",
    )
    empty = document(
        "sales-entry", {"invoice_number": "X", "relation_name": "Niemand", "journal": "?", "currency": "?"}
    )
    blank = SALES.summarise(empty, context())
    assert (blank.number, blank.relation, blank.net, blank.journal, blank.currency) == ("X", "Niemand", None, "?", "?")


CENTS = st.integers(-500_000, 500_000).filter(bool).map(lambda cents: Decimal(cents) / 100)


@given(
    net=CENTS,
    rate=st.sampled_from(["1", "2", "3", "4"]),
    columns=st.sampled_from([(NET,), (NET, VAT), (NET, GROSS), (VAT, GROSS), (NET, VAT, GROSS)]),
)
def test_whatever_columns_tell_it_the_books_say_the_same(net: Decimal, rate: str, columns: tuple[str, ...]) -> None:
    percentage = BOOK.vat_code_by_code[rate].percentage
    vat = (net * percentage).quantize(Decimal("0.01"), rounding="ROUND_HALF_UP")
    told = {NET: net, VAT: vat, GROSS: net + vat}
    one = sale(without=tuple(set(told) - set(columns)), vat_code=rate, **{name: told[name] for name in columns})
    (split,) = split_entry(built(one, EXCL), BOOK)
    assert split.net + split.vat == split.gross
    if columns == (NET,) and rate in ("3", "4"):
        assert abs(split.vat - vat) <= Decimal("0.01")
        assert split.gross == net + vat
    else:
        assert (split.net, split.vat) == (net, vat)


@given(gross=CENTS, rate=st.sampled_from(["1", "2", "3", "4"]))
def test_a_gross_amount_is_booked_as_it_stands(gross: Decimal, rate: str) -> None:
    one = sale(without=(NET, VAT), vat_code=rate, gross_amount=gross)
    (split,) = split_entry(built(one, INCL), BOOK)
    assert split.gross == gross


@pytest.mark.parametrize(
    ("heading", "says"),
    [
        ("Bedrag incl. btw", INCL),
        ("Excl_BTW", EXCL),
        ("Montant HTVA", EXCL),
        ("Total TTC", INCL),
        ("Bedrag", None),
        ("incl. of excl.", None),
        ("", None),
    ],
)
def test_headings_say_with_or_without_vat(heading: str, says: Amounts | None) -> None:
    assert heading_says(heading) is says


def test_rates_are_written_as_people_do() -> None:
    assert [percent(Decimal(rate)) for rate in ("0.21", "0.055", "0", "0.1")] == ["21", "5.5", "0", "10"]
