"""Each rule on invoices, with the cell it points at: a document that is right but for one thing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from exactdesk.books.entries import InvoiceEntry
from exactdesk.books.reference import Side
from exactdesk.books.vat import split_entry
from exactdesk.flow.checks import check
from exactdesk.kinds import kind_named
from exactdesk.kinds.document import Document, FieldValue
from exactdesk.kinds.kind import Amounts
from exactdesk.problems import Problem, Severity
from tests.unit.kinds.book import BOOK, RELATIONS, book, codes, context, document, purchase, relation, sale

STOP, WARN, NOTE = Severity.STOP, Severity.WARN, Severity.NOTE


def found(one: Document, *, kind: str = "sales-entry", reference=BOOK, amounts=None) -> tuple[Problem, ...]:  # type: ignore[no-untyped-def]
    return check([one], kind_named(kind), context(reference, amounts))


def test_a_right_invoice_has_no_problem() -> None:
    assert found(sale()) == ()
    assert found(purchase(), kind="purchase-entry") == ()


SALES = [
    (sale(without=("invoice_number",)), "invoice-number-missing", STOP, "invoice_number"),
    (sale(without=("relation_code",)), "relation-missing", STOP, "relation_code"),
    (sale(relation_code="7777"), "relation-unknown", STOP, "relation_code"),
    (sale(relation_code="01001"), "relation-code-spelling", NOTE, "relation_code"),
    (sale(relation_name="Slagerij Wouters"), "relation-name-differs", WARN, "relation_name"),
    (sale(relation_code="1003"), "relation-not-customer", STOP, "relation_code"),
    (sale(relation_code="1004"), "relation-blocked", STOP, "relation_code"),
    (sale(without=("relation_code",), relation_name="Dubbel"), "relation-ambiguous", STOP, "relation_name"),
    (
        sale(without=("relation_code",), relation_email="SAMEN@voorbeeld.example"),
        "relation-chosen",
        NOTE,
        "relation_email",
    ),
    (sale(without=("relation_code",), relation_name="Bakkerij Korenbloem"), "relation-unknown", STOP, "relation_name"),
    (sale(relation_vat_number="NL004495446B01"), "vat-number-shape", WARN, "relation_vat_number"),
    (sale(without=("invoice_date",)), "invoice-date-missing", STOP, "invoice_date"),
    (sale(invoice_date=date(2026, 12, 1)), "date-in-future", WARN, "invoice_date"),
    (sale(due_date=date(2026, 11, 1)), "due-before-invoice", WARN, "due_date"),
    (sale(due_date=date(2028, 11, 1)), "due-date-far", WARN, "due_date"),
    (sale(invoice_date=date(2026, 3, 31)), "period-closed", STOP, "invoice_date"),
    (sale(period=13, year=2026), "period-unknown", STOP, "period"),
    (sale(period=10, year=2026), "period-not-of-date", WARN, "period"),
    (sale(year=2025), "year-not-of-date", WARN, "year"),
    (sale(journal="77"), "journal-unknown", STOP, "journal"),
    (sale(journal="20"), "journal-type", STOP, "journal"),
    (sale(journal="75"), "journal-blocked", STOP, "journal"),
    (sale(journal="71", currency="EUR"), "journal-currency", STOP, "journal"),
    (sale(journal="72"), "journal-without-vat", STOP, "journal"),
    (sale(currency="$"), "currency-unknown", STOP, "currency"),
    (sale(currency="USD"), "exchange-rate-of-exact", NOTE, "exchange_rate"),
    (sale(currency="USD", exchange_rate="0.92"), "exchange-rate-used", NOTE, "exchange_rate"),
    (sale(currency="USD", exchange_rate="-1"), "exchange-rate-negative", STOP, "exchange_rate"),
    (sale(exchange_rate="1.08"), "exchange-rate-own", WARN, "exchange_rate"),
    (sale(payment_condition="90 dagen"), "payment-condition-unknown", STOP, "payment_condition"),
    (sale(payment_condition="30d"), "payment-condition-by-days", NOTE, "payment_condition"),
    (sale(relation_code="1005"), "payment-condition-missing", STOP, "payment_condition"),
    (
        sale(relation_code="1005", due_date=date(2026, 11, 16)),
        "payment-condition-by-due-date",
        NOTE,
        "payment_condition",
    ),
    (sale(payment_reference="+++090/9337/55494+++"), "payment-reference-check", WARN, "payment_reference"),
    (sale(without=("gl_account",)), "gl-account-missing", STOP, "gl_account"),
    (sale(without=("gl_account",), relation_code="1002"), "gl-account-of-relation", NOTE, "gl_account"),
    (sale(gl_account="8888"), "gl-account-unknown", STOP, "gl_account"),
    (sale(gl_account="9999"), "gl-account-blocked", STOP, "gl_account"),
    (sale(gl_account="1300"), "gl-account-type", STOP, "gl_account"),
    (sale(gl_account="1500"), "gl-account-type", STOP, "gl_account"),
    (sale(gl_account="1600"), "gl-account-type", STOP, "gl_account"),
    (sale(vat_code="HOOG"), "vat-code-unknown", STOP, "vat_code"),
    (sale(vat_code="12"), "vat-code-side", STOP, "vat_code"),
    (sale(vat_code="99", vat_amount="19", gross_amount="119"), "vat-code-blocked", STOP, "vat_code"),
    (sale(vat_percentage=9), "vat-percentage-off", STOP, "vat_percentage"),
    (sale(without=("vat_code",), vat_percentage=20), "vat-percentage-unknown", STOP, "vat_percentage"),
    (
        sale(without=("vat_code",), vat_percentage=0, vat_amount=0, gross_amount=100),
        "vat-code-ambiguous",
        STOP,
        "vat_percentage",
    ),
    (sale(without=("vat_code", "vat_amount", "gross_amount")), "vat-code-missing", STOP, "vat_code"),
    (
        sale(without=("vat_code", "vat_amount", "gross_amount"), relation_code="1002"),
        "vat-code-of-relation",
        NOTE,
        "vat_code",
    ),
    (
        sale(without=("vat_code", "vat_amount", "gross_amount"), gl_account="8010"),
        "vat-code-of-gl-account",
        NOTE,
        "vat_code",
    ),
    (sale(without=("net_amount", "vat_amount", "gross_amount")), "amount-missing", STOP, "net_amount"),
    (sale(without=("vat_amount", "gross_amount"), net_amount="100.005"), "amount-rounded", NOTE, "net_amount"),
    (sale(gross_amount="121.01"), "amounts-cent-off", WARN, "gross_amount"),
    (sale(gross_amount="120.00"), "amounts-do-not-add-up", STOP, "gross_amount"),
    (sale(net_amount="121.00", gross_amount="100.00"), "amounts-swapped", STOP, "gross_amount"),
    (sale(vat_amount="19.00", gross_amount="119.00"), "vat-amount-off", STOP, "vat_amount"),
    (sale(net_amount=0, vat_amount=0, gross_amount=0), "amount-zero", STOP, "net_amount"),
    (sale({"net_amount": 0, "vat_amount": 0, "gross_amount": 0}), "line-zero", NOTE, "net_amount"),
    (sale({"net_amount": -40, "vat_amount": "-8.40", "gross_amount": "-48.40"}), "signs-mixed", NOTE, "net_amount"),
    (sale({"net_amount": -100, "vat_amount": -21, "gross_amount": -121}), "total-zero", WARN, "net_amount"),
    (sale(document_type="credit-note"), "credit-note-turned", NOTE, "document_type"),
    (
        sale(document_type="invoice", net_amount=-100, vat_amount=-21, gross_amount=-121),
        "invoice-negative",
        WARN,
        "document_type",
    ),
    (sale(quantity=3, unit_price=50), "quantity-price-off", WARN, "net_amount"),
    (sale(gl_account="4400", cost_unit="P1"), "cost-center-missing", STOP, "cost_center"),
    (sale(cost_center="XXX"), "cost-center-unknown", STOP, "cost_center"),
    (sale(cost_center="OUD"), "cost-center-inactive", STOP, "cost_center"),
    (sale(gl_account="4500", cost_center="ADM"), "cost-center-refused", STOP, "cost_center"),
    (sale(gl_account="4400", cost_center="ADM"), "cost-unit-missing", STOP, "cost_unit"),
    (sale(cost_unit="XXX"), "cost-unit-unknown", STOP, "cost_unit"),
    (sale(cost_unit="OUD"), "cost-unit-inactive", STOP, "cost_unit"),
    (sale(gl_account="4500", cost_unit="P1"), "cost-unit-refused", STOP, "cost_unit"),
    (sale(from_date=date(2026, 1, 1)), "deferral-half", WARN, "to_date"),
    (sale(to_date=date(2026, 1, 1)), "deferral-half", WARN, "from_date"),
    (sale(from_date=date(2026, 2, 1), to_date=date(2026, 1, 1)), "deferral-backwards", STOP, "to_date"),
    (sale(entry_number="26-1"), "entry-number-not-whole", WARN, "entry_number"),
    (sale(order_number="PO-7"), "order-number-not-whole", NOTE, "order_number"),
    (sale(line_description="x" * 61), "text-long", WARN, "line_description"),
    (sale(invoice_number="9" * 41), "text-long", WARN, "invoice_number"),
]


@pytest.mark.parametrize(("one", "code", "severity", "field"), SALES)
def test_one_fault_is_one_problem_on_its_cell(one: Document, code: str, severity: Severity, field: str) -> None:
    problems = found(one)
    assert codes(problems) == [code]
    assert problems[0].severity is severity
    where = problems[0].where
    assert (where.field, where.file, where.sheet, where.document) == (field, "facturen.xlsx", "Blad1", one.key)
    if any(field in line.fields for line in one.lines):
        assert where.heading == field


def test_a_date_long_ago_in_a_year_that_does_not_exist_is_told_twice() -> None:
    assert codes(found(sale(invoice_date=date(2024, 1, 31)))) == ["date-long-ago", "year-missing"]


def test_a_date_that_could_not_be_read_is_not_called_missing_too() -> None:
    one = document(
        "sales-entry", {**{name: told.value for name, told in sale().lines[0].fields.items()}, "invoice_date": None}
    )
    unread = one.head.fields["invoice_date"]
    fields = {**one.head.fields, "invoice_date": type(unread)(None, "31-02-2026", 2, 1)}
    assert (
        found(
            Document(
                key="x", head=type(one.head)(row=2, fields=fields), lines=one.lines, source=one.source, headings={}
            )
        )
        == ()
    )


def test_a_closed_period_names_the_nearest_open_one() -> None:
    (problem,) = found(sale(invoice_date=date(2026, 3, 31)))
    assert problem.facts["period"] == "2026-03"
    assert (problem.facts["nearest"], problem.facts["nearest_day"]) == ("2025-12", "2025-12-31")


def test_when_every_period_is_closed_there_is_no_nearest() -> None:
    shut = book(periods=BOOK.periods[12:15])
    assert codes(found(sale(invoice_date=date(2026, 3, 31)), reference=shut)) == ["periods-all-closed"]


def test_without_known_periods_none_is_called_missing() -> None:
    assert found(sale(), reference=book(periods=())) == ()


def test_an_unknown_relation_comes_with_candidates() -> None:
    (problem,) = found(sale(without=("relation_code",), relation_name="Bakkerij Korenbloem"))
    assert problem.facts["candidate_codes"] == "1001"
    assert problem.facts["candidates"] == "1001 Bakkerij De Korenbloem B.V."
    assert problem.value == "Bakkerij Korenbloem"


@pytest.mark.parametrize(
    "fields",
    [
        {"relation_vat_number": "NL 0044.95.445.B01"},
        {"relation_vat_number": "004495445B01"},
        {"relation_email": "Info@Korenbloem.example"},
        {"relation_name": "bakkerij de korenbloem BV"},
    ],
)
def test_a_relation_is_found_by_number_address_or_exact_name(fields: dict[str, str]) -> None:
    one = sale(without=("relation_code",), **fields)
    assert kind_named("sales-entry").summarise(one, context()).relation_code == "1001"


def test_amounts_in_the_currency_of_the_journal_are_looked_at() -> None:
    assert codes(found(sale(journal="71"))) == ["currency-of-journal", "exchange-rate-of-exact"]


@pytest.mark.parametrize("field", ["net_amount", "vat_amount", "gross_amount", "unit_price"])
def test_an_amount_that_is_no_money_is_refused(field: str) -> None:
    one = sale(without=tuple({"net_amount", "vat_amount", "gross_amount"} - {field}), **{field: "1E+30"})
    assert codes(found(one))[0] == ("amount-missing" if field == "vat_amount" else "amount-too-large")


def test_a_number_of_thousands_of_digits_is_no_entry_number() -> None:
    assert "entry-number-not-whole" in codes(found(sale(entry_number="9" * 5000)))
    assert "payment-condition-unknown" in codes(found(sale(payment_condition="9" * 5000)))


def test_a_due_date_after_a_date_at_the_end_of_time_is_no_fault_of_ours() -> None:
    assert "date-in-future" in codes(found(sale(invoice_date=date.max, due_date=date.max)))


def test_an_exchange_rate_of_one_is_no_rate() -> None:
    assert found(sale(exchange_rate=1)) == ()


def test_a_code_that_fits_two_relations_but_for_zeros_is_a_question() -> None:
    pair = book(relations=[relation("01", "Eerste"), relation("001", "Tweede")])
    assert codes(found(sale(relation_code="1"), reference=pair)) == ["relation-ambiguous"]


def test_a_deferral_with_both_dates_in_order_is_right() -> None:
    assert found(sale(from_date=date(2026, 1, 1), to_date=date(2026, 12, 31))) == ()


def test_vat_that_no_rate_explains_is_told() -> None:
    (problem,) = found(sale(without=("vat_code",), vat_amount="13.00", gross_amount="113.00"))
    assert (problem.code, problem.where.field, problem.facts["percentage"]) == (
        "vat-percentage-unknown",
        "vat_amount",
        "–",
    )


def test_a_total_that_agrees_is_not_mentioned() -> None:
    assert found(with_total(sale(), gross_amount="121.00")) == ()


def test_a_default_code_that_does_not_exist_is_none() -> None:
    odd = book(relations=[relation("1001", "Bakkerij De Korenbloem", vat_code_sales="WEG")])
    assert codes(found(sale(without=("vat_code", "vat_amount", "gross_amount")), reference=odd)) == ["vat-code-missing"]


def test_a_purchase_wants_a_supplier() -> None:
    assert codes(found(purchase(relation_code="1001"), kind="purchase-entry")) == ["relation-not-supplier"]


def test_two_journals_that_fit_are_a_question() -> None:
    both = book(
        journals=(
            *BOOK.journals,
            BOOK.journals[1].__class__(code="61", description="Inkoop twee", type=22, currency="EUR"),
        )
    )
    (problem,) = found(purchase(), kind="purchase-entry", reference=both)
    assert (problem.code, problem.facts["candidate_codes"]) == ("journal-missing", "60;61")


def test_a_condition_may_be_the_administrations_own_where_relations_carry_none() -> None:
    bare = book(relations=tuple(relation(one.code, one.name, payment_condition_sales="") for one in RELATIONS))
    assert codes(found(sale(), reference=bare)) == ["payment-condition-nowhere"]


def test_nothing_is_said_of_conditions_that_are_not_known() -> None:
    assert found(sale(relation_code="1005"), reference=book(payment_conditions=())) == ()


def test_a_rate_is_held_against_the_day_of_the_invoice() -> None:
    summer = sale(vat_code="OUD", vat_percentage=17, vat_amount=17, gross_amount=117, invoice_date=date(2026, 7, 1))
    assert found(summer) == ()
    spring = sale(
        vat_code="OUD", vat_percentage=17, without=("vat_amount", "gross_amount"), invoice_date=date(2025, 6, 30)
    )
    (problem,) = found(spring)
    assert (problem.code, problem.facts["expected"]) == ("vat-percentage-off", "19")


def test_a_rate_written_as_code_gets_the_codes_of_that_rate() -> None:
    (problem,) = found(sale(vat_code="21%"))
    assert problem.facts["candidate_codes"] == "2;4"


def test_several_codes_of_one_rate_are_narrowed_by_the_relations_own() -> None:
    free = ("vat_code",)
    assert codes(found(purchase(without=free, vat_percentage=21), kind="purchase-entry")) == ["vat-code-ambiguous"]
    own = purchase(without=free, vat_percentage=21, relation_code="2002")
    assert codes(found(own, kind="purchase-entry")) == ["vat-code-by-default"]


def in_words(words: str, **fields: object) -> Document:
    one = sale(without=("vat_code", "vat_amount", "gross_amount"), **fields)  # type: ignore[arg-type]
    (line,) = one.lines
    told = {**line.fields, "vat_percentage": FieldValue(None, words, 2, 12)}
    return replace(one, lines=(replace(line, fields=told),))


def test_a_rate_in_words_is_the_code_that_has_them_in_its_name() -> None:
    one = in_words("verlegd", relation_code="1002")
    assert codes(found(one)) == ["vat-code-by-words"]
    assert kind_named("sales-entry").summarise(one, context()).by_vat_code[0].code == "6"


def test_a_rate_in_words_is_never_a_default_with_a_rate() -> None:
    (problem,) = found(in_words("0 of vrij", relation_code="1002"))
    assert (problem.code, problem.severity, problem.where.field) == ("vat-words-unclear", STOP, "vat_percentage")
    (problem,) = found(in_words("btw", relation_code="1002"))
    assert (problem.code, problem.facts["candidate_codes"]) == ("vat-words-unclear", "0;1;2;3;4")


def test_a_cent_of_vat_is_tolerated_and_more_is_not() -> None:
    assert found(sale(net_amount="10.05", vat_amount="2.12", gross_amount="12.17")) == ()
    (problem,) = found(sale(net_amount="10.05", vat_amount="2.13", gross_amount="12.18"))
    assert (problem.code, problem.facts["expected"], problem.facts["difference"]) == ("vat-amount-off", "2.11", "0.02")


def test_vat_on_a_reverse_charged_line_is_refused() -> None:
    assert codes(found(purchase(vat_code="16"), kind="purchase-entry")) == ["vat-amount-off"]
    free = purchase(vat_code="16", vat_amount=0, gross_amount=100)
    assert found(free, kind="purchase-entry") == ()


def test_cents_of_rounding_per_line_are_explained() -> None:
    line = {"net_amount": "0.13"}
    one = sale(line, line, line, without=("vat_amount", "gross_amount"), net_amount="0.13")
    (problem,) = found(one)
    assert (problem.code, problem.facts["difference"]) == ("vat-rounded-per-line", "0.01")
    assert (problem.facts["vat"], problem.facts["vat_at_once"]) == ("0.12", "0.11")


def test_a_note_that_holds_for_several_lines_is_said_once() -> None:
    one = sale({}, {}, without=("gl_account",), relation_code="1002")
    assert codes(found(one)) == ["gl-account-of-relation"]


def test_lines_are_held_against_a_total_of_the_whole_invoice() -> None:
    one = sale({})
    told = {**one.head.fields, "gross_amount": one.lines[0].fields["gross_amount"]}
    whole = Document(
        key="k", head=type(one.head)(row=2, fields=told), lines=one.lines, source=one.source, headings=one.headings
    )
    (problem,) = found(whole)
    assert (problem.code, problem.severity, problem.facts["difference"]) == ("lines-off-total", STOP, "121.00")


def with_total(one: Document, **totals: str) -> Document:
    head = {**one.head.fields, **{name: FieldValue(Decimal(amount), amount, 2, 11) for name, amount in totals.items()}}
    return replace(one, head=replace(one.head, fields=head))


@pytest.mark.parametrize(
    ("totals", "code", "vat"),
    [
        ({"gross_amount": "0.63"}, "vat-cents-kept", "0.11"),
        ({"vat_amount": "0.11"}, "vat-cents-kept", "0.11"),
        ({"net_amount": "0.52", "gross_amount": "0.63"}, "vat-cents-kept", "0.11"),
        ({"gross_amount": "0.64"}, "vat-rounded-per-line", "0.12"),
        ({"gross_amount": "0.90"}, "lines-off-total", "0.12"),
        ({"net_amount": "0.53", "gross_amount": "0.63"}, "lines-off-total", "0.12"),
    ],
)
@pytest.mark.parametrize("rate", ["2", "4"])
def test_the_cents_of_the_sheets_own_total_are_kept(totals: dict[str, str], code: str, vat: str, rate: str) -> None:
    line = {"net_amount": "0.13"}
    one = sale(line, line, line, without=("vat_amount", "gross_amount"), net_amount="0.13", vat_code=rate)
    told = with_total(one, **totals)
    assert code in codes(found(told))
    assert str(kind_named("sales-entry").summarise(told, context()).vat) == vat


def test_the_cents_of_a_turned_credit_note_are_kept_too() -> None:
    line = {"net_amount": "0.13"}
    one = sale(line, line, line, without=("vat_amount", "gross_amount"), net_amount="0.13", document_type="credit-note")
    told = with_total(one, gross_amount="0.63")
    assert codes(found(told)) == ["credit-note-turned", "vat-cents-kept"]
    entry = kind_named("sales-entry").build(told, context())
    assert isinstance(entry, InvoiceEntry)
    assert sum(split.gross for split in split_entry(entry, BOOK)) == Decimal("-0.63")


def test_a_lone_amount_that_nobody_explains_is_said_once() -> None:
    one = sale(without=("vat_amount", "gross_amount"))
    neutral = Document(
        key="k", head=one.head, lines=one.lines, source=one.source, headings=dict.fromkeys(one.headings, "Bedrag")
    )
    assert codes(found(neutral)) == ["amount-taken-as-net"]
    assert found(neutral, amounts=Amounts.INCLUDING_VAT) == ()
    gross = sale(without=("vat_amount", "net_amount"))
    neutral = Document(
        key="k",
        head=gross.head,
        lines=gross.lines,
        source=gross.source,
        headings=dict.fromkeys(gross.headings, "Totaal"),
    )
    assert codes(found(neutral)) == ["amount-taken-as-gross"]


def test_prices_with_vat_are_no_fault_when_they_make_the_gross_amount() -> None:
    assert found(sale(quantity=1, unit_price=121)) == ()


def test_a_credit_note_with_lines_of_both_signs_is_looked_at() -> None:
    one = sale({"net_amount": -40, "vat_amount": "-8.40", "gross_amount": "-48.40"}, document_type="credit-note")
    assert codes(found(one)) == ["credit-note-turned", "credit-note-mixed"]


def batch(kind: str, *documents: Document) -> list[tuple[str, str | None]]:
    return [(problem.code, problem.where.document) for problem in check(documents, kind_named(kind), context())]


def numbered(kind: str, key: str, **fields: object) -> Document:
    make = sale if kind == "sales-entry" else purchase
    one = make(**fields)  # type: ignore[arg-type]
    return Document(key=key, head=one.head, lines=one.lines, source=one.source, headings=one.headings)


def test_a_number_twice_is_seen_in_any_spelling() -> None:
    pair = (
        numbered("sales-entry", "a", invoice_number="F-2026/001"),
        numbered("sales-entry", "b", invoice_number="f2026 001"),
    )
    assert batch("sales-entry", *pair) == [("number-twice", "b")]


def test_our_own_number_for_two_relations_is_looked_at_and_a_suppliers_is_not() -> None:
    ours = (numbered("sales-entry", "a"), numbered("sales-entry", "b", relation_code="1002"))
    assert batch("sales-entry", *ours) == [("number-for-two-relations", "b")]
    theirs = (numbered("purchase-entry", "a"), numbered("purchase-entry", "b", relation_code="2002"))
    assert batch("purchase-entry", *theirs) == []


def test_the_same_amount_and_day_under_two_numbers_is_looked_at() -> None:
    pair = (numbered("sales-entry", "a"), numbered("sales-entry", "b", invoice_number="F-2"))
    assert batch("sales-entry", *pair) == [("looks-the-same", "b")]
    other_day = numbered("sales-entry", "b", invoice_number="F-2", invoice_date=date(2026, 11, 3))
    assert batch("sales-entry", pair[0], other_day) == []


def test_an_entry_number_is_used_once() -> None:
    pair = (
        numbered("sales-entry", "a", entry_number="26700001"),
        numbered(
            "sales-entry",
            "b",
            entry_number="26700001",
            invoice_number="F-2",
            net_amount=10,
            vat_amount="2.10",
            gross_amount="12.10",
        ),
    )
    assert batch("sales-entry", *pair) == [("entry-number-twice", "b")]


def test_sides_have_their_own_numbers_or_not() -> None:
    assert kind_named("sales-entry").is_own_number
    assert not kind_named("purchase-entry").is_own_number
    assert {side.value for side in Side} == {"sales", "purchase"}
