from __future__ import annotations

import random
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.flow.documents import group_rows
from exactdesk.flow.totals import add_up
from exactdesk.kinds import RELATION, SALES_ENTRY
from exactdesk.kinds.document import Document, FieldValue, MappedRow, Value
from exactdesk.kinds.kind import Amounts
from exactdesk.problems import Problem, Where

COLUMN = {
    name: place
    for place, name in enumerate(
        (
            "invoice_number",
            "invoice_date",
            "relation_code",
            "relation_name",
            "line_description",
            "quantity",
            "unit_price",
            "net_amount",
            "vat_percentage",
            "vat_amount",
            "gross_amount",
            "currency",
            "document_type",
        )
    )
}
HEADINGS = {
    COLUMN["net_amount"]: "Bedrag excl. btw",
    COLUMN["gross_amount"]: "Bedrag incl. btw",
    COLUMN["unit_price"]: "Prijs excl.",
}


def row(number: int, **values: Value | int) -> MappedRow:
    fields = {}
    for name, value in values.items():
        made = Decimal(str(value)) if isinstance(value, int) and not isinstance(value, bool) else value
        fields[name] = FieldValue(made, "" if made is None else str(made), number, COLUMN.get(name))
    return MappedRow(row=number, fields=fields)


def money(text: str) -> Decimal:
    return Decimal(text)


def group(*rows: MappedRow) -> tuple[tuple[Document, ...], list[Problem]]:
    documents, problems = group_rows(rows, SALES_ENTRY, Where(file="a.csv"), HEADINGS)
    return documents, list(problems)


def test_lines_of_one_invoice_need_not_stand_together() -> None:
    documents, problems = group(
        row(2, invoice_number="F1", relation_code="1"),
        row(3, invoice_number="F2", relation_code="2"),
        row(4, invoice_number="F1", relation_code="1"),
    )
    assert [document.rows for document in documents] == [(2, 4), (3,)]
    assert not problems


def test_the_same_number_of_two_relations_is_two_invoices() -> None:
    documents, _ = group(
        row(2, invoice_number="1001", relation_code="1", relation_name="KPN"),
        row(3, invoice_number="1001", relation_code="1", relation_name=None),
        row(4, invoice_number="1001", relation_code="2", relation_name="Shell"),
        row(5, invoice_number="1001", relation_code=None, relation_name="Shell"),
    )
    assert [document.rows for document in documents] == [(2, 3), (4, 5)]
    assert len({document.key for document in documents}) == 2


def test_a_row_that_fits_two_relations_stands_alone() -> None:
    documents, _ = group(
        row(2, invoice_number="1", relation_code="1"),
        row(3, invoice_number="1", relation_code="2"),
        row(4, invoice_number="1", relation_code=None),
    )
    assert [document.rows for document in documents] == [(2,), (3,), (4,)]


def test_rows_without_a_number_are_a_document_each() -> None:
    documents, _ = group(row(2, invoice_number=None, relation_code="1"), row(3, invoice_number="", relation_code="1"))
    assert [document.rows for document in documents] == [(2,), (3,)]


def test_a_relation_is_a_row() -> None:
    documents, _ = group_rows((row(2, name="A"), row(3, name="A")), RELATION, Where(), {})
    assert [document.head.text("name") for document in documents] == ["A", "A"]


def test_the_head_takes_each_field_from_the_first_row_that_fills_it() -> None:
    (document,), _ = group(
        row(2, invoice_number="F1", currency=None, net_amount=1),
        row(3, invoice_number="F1", currency="EUR", net_amount=2),
    )
    assert document.head.text("currency") == "EUR"
    assert document.where("currency").row == 3
    assert "net_amount" not in document.head.fields


@pytest.mark.parametrize(
    ("name", "one", "other", "severity"),
    [
        ("invoice_date", date(2026, 1, 1), date(2026, 1, 2), "stop"),
        ("currency", "EUR", "USD", "stop"),
        ("due_date", date(2026, 2, 1), date(2026, 2, 2), "warn"),
    ],
)
def test_rows_that_contradict_each_other_are_said(name: str, one: Value, other: Value, severity: str) -> None:
    _, (problem,) = group(row(2, invoice_number="F1", **{name: one}), row(3, invoice_number="F1", **{name: other}))
    assert (problem.code, problem.severity.value, problem.where.row) == ("document-contradicts-itself", severity, 3)


def test_a_description_may_differ_and_case_does_not_count() -> None:
    _, problems = group(
        row(2, invoice_number="F1", description="a", currency="eur"),
        row(3, invoice_number="F1", description="b", currency="EUR"),
    )
    assert not problems


def test_a_total_on_every_line_is_recognised_said_and_counted_once() -> None:
    (document,), (problem,) = group(
        row(2, invoice_number="F1", net_amount=100, vat_amount=21, gross_amount=money("181.50")),
        row(3, invoice_number="F1", net_amount=50, vat_amount=money("10.50"), gross_amount=money("181.50")),
    )
    assert problem.code == "total-on-every-line"
    assert document.head.amount("gross_amount") == money("181.50")
    assert all("gross_amount" not in line.fields for line in document.lines)
    totals = add_up([document])
    assert (totals.net, totals.vat, totals.gross) == (money("150.00"), money("31.50"), money("181.50"))


def test_vat_and_gross_on_every_line() -> None:
    (document,), (problem,) = group(
        row(2, invoice_number="F1", net_amount=100, vat_amount=money("31.50"), gross_amount=money("181.50")),
        row(3, invoice_number="F1", net_amount=50, vat_amount=money("31.50"), gross_amount=money("181.50")),
    )
    assert problem.code == "total-on-every-line"
    totals = add_up([document])
    assert (totals.net, totals.vat, totals.gross) == (money("150.00"), money("31.50"), money("181.50"))


def test_all_totals_on_lines_of_quantity_and_price() -> None:
    (document,), (problem,) = group(
        row(
            2,
            invoice_number="F1",
            quantity=1,
            unit_price=100,
            net_amount=150,
            vat_amount=money("31.50"),
            gross_amount=money("181.50"),
        ),
        row(
            3,
            invoice_number="F1",
            quantity=2,
            unit_price=25,
            net_amount=150,
            vat_amount=money("31.50"),
            gross_amount=money("181.50"),
        ),
    )
    assert problem.code == "total-on-every-line"
    totals = add_up([document])
    assert (totals.net, totals.vat, totals.gross) == (money("150.00"), money("31.50"), money("181.50"))


def test_equal_lines_are_no_repeated_total() -> None:
    (document,), problems = group(
        row(2, invoice_number="F1", net_amount=50, vat_amount=money("10.50"), gross_amount=money("60.50")),
        row(3, invoice_number="F1", net_amount=50, vat_amount=money("10.50"), gross_amount=money("60.50")),
    )
    assert not problems
    assert add_up([document]).gross == money("121.00")


def test_equal_amounts_of_which_nothing_tells_whether_they_are_the_whole_are_asked() -> None:
    _, (problem,) = group(
        *(row(number, invoice_number="F1", line_description=str(number), gross_amount=50) for number in (2, 3, 4))
    )
    assert problem.code == "amounts-equal-on-lines"


def test_credit_notes_by_sign_and_by_type_are_negative() -> None:
    documents, _ = group(
        row(2, invoice_number="F1", net_amount=100, vat_amount=21),
        row(3, invoice_number="C1", net_amount=-50, vat_amount=money("-10.50")),
        row(4, invoice_number="C2", net_amount=50, vat_amount=money("10.50"), document_type="credit-note"),
    )
    totals = add_up(documents)
    assert (totals.net, totals.vat, totals.gross) == (money("0.00"), money("0.00"), money("0.00"))


def test_vat_from_the_rate_is_certain_where_both_ways_of_rounding_agree() -> None:
    documents, _ = group(
        row(2, invoice_number="F1", net_amount=100, vat_percentage=21),
        row(3, invoice_number="F1", net_amount=100, vat_percentage=9),
    )
    assert add_up(documents).vat == money("30.00")
    cents, _ = group(
        *(row(number, invoice_number="F1", net_amount=money("0.03"), vat_percentage=21) for number in (2, 3, 4))
    )
    open_ = add_up(cents)
    assert open_.vat is None
    assert open_.net == money("0.09")
    assert [problem.code for problem in open_.problems] == ["vat-rounding-open"]


def test_amounts_with_vat_and_a_rate() -> None:
    documents, _ = group(row(2, invoice_number="F1", gross_amount=121, vat_percentage=21))
    totals = add_up(documents)
    assert (totals.net, totals.vat, totals.gross) == (money("100.00"), money("21.00"), money("121.00"))


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [(Amounts.INCLUDING_VAT, ("100.00", "21.00", "121.00")), (Amounts.EXCLUDING_VAT, ("121.00", "25.41", "146.41"))],
)
def test_the_user_says_whether_amounts_hold_the_vat(amounts: Amounts, expected: tuple[str, str, str]) -> None:
    documents, _ = group_rows(
        (row(2, invoice_number="F1", gross_amount=121, vat_percentage=21),), SALES_ENTRY, Where(), {}
    )
    totals = add_up(documents, amounts)
    assert (str(totals.net), str(totals.vat), str(totals.gross)) == expected


def test_amounts_that_contradict_each_other_make_no_total() -> None:
    documents, _ = group(row(2, invoice_number="F1", net_amount=100, vat_amount=21, gross_amount=120))
    totals = add_up(documents)
    assert (totals.net, totals.vat, totals.gross) == (None, None, None)
    assert [problem.code for problem in totals.problems] == ["amounts-do-not-add-up"]


def test_vat_that_does_not_fit_its_rate_is_said() -> None:
    documents, _ = group(
        row(2, invoice_number="F1", net_amount=100, vat_amount=19, gross_amount=119, vat_percentage=21)
    )
    assert [problem.code for problem in add_up(documents).problems] == ["vat-not-by-rate"]


def test_quantity_price_and_discount_make_the_net_amount() -> None:
    documents, _ = group(row(2, invoice_number="F1", quantity=3, unit_price=money("10.00"), discount_percentage=10))
    assert add_up(documents).net == money("27.00")


_ROWS = st.lists(
    st.tuples(
        st.sampled_from(["F1", "F2", "F3", ""]), st.sampled_from(["1", "2", ""]), st.sampled_from(["A", "B", ""])
    ),
    min_size=1,
    max_size=8,
)


@given(_ROWS, st.randoms(use_true_random=False))
def test_which_rows_belong_together_does_not_depend_on_their_order(
    told: list[tuple[str, str, str]], shuffle: random.Random
) -> None:
    rows = [
        row(place, invoice_number=number, relation_code=code, relation_name=name)
        for place, (number, code, name) in enumerate(told, 2)
    ]
    mixed = list(rows)
    shuffle.shuffle(mixed)
    one, _ = group(*rows)
    other, _ = group(*mixed)
    assert [(document.key, document.rows) for document in one] == [(document.key, document.rows) for document in other]
    assert sorted(number for document in one for number in document.rows) == [each.row for each in rows]
