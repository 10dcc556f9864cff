"""Order, groups and sums of a view; a view is the same after it was kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import Division, DivisionCode, Side
from exactdesk.flow.outstanding import Ageing, Bucket, Change, ItemNote, Row, Wish, make_rows
from exactdesk.flow.outstanding_view import (
    ROW_ORDERS,
    SUM_ORDERS,
    Grouping,
    View,
    arrange,
    facets,
    month_ends,
    read_day,
    read_limits,
    read_view,
    view_text,
)
from tests.unit.flow.open_items import DIVISION, TODAY, item, snapshot

AGEING = Ageing(day=TODAY)
ELSEWHERE = Division(code=DivisionCode(9), name="Aannemer")


def rows(*items: OutstandingItem, division: Division = DIVISION, **more: object) -> tuple[Row, ...]:
    return make_rows(snapshot(*items), division, AGEING, **more)  # type: ignore[arg-type]


FIRST = item(
    "a", "10.00", relation_name="Émile", relation_code="9", invoice_number="F-2", entry_number=2, original=Decimal(10)
)
SECOND = item(
    "b", "-5.00", relation_name="Dirk", relation_code="10", invoice_number="12", entry_number=3, description="X",
    due_date=TODAY, invoice_date=TODAY, kind=ItemKind.CREDIT_NOTE, your_ref="ref", currency="USD", journal="71",
)  # fmt: skip
THIRD = item(
    "c", "7.00", relation_name="", relation_code="", invoice_number="", entry_number=0, due_date=None,
    invoice_date=None, kind=ItemKind.PAYMENT, journal="20",
)  # fmt: skip
ROWS = rows(
    FIRST,
    SECOND,
    THIRD,
    notes={(123, Side.SALES, "b"): ItemNote(note="later", promised_on=TODAY)},
    changes={"a": frozenset({Change.NEW}), "b": frozenset({Change.NEW, Change.LATE})},
)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("relation", "bac"), ("code", "abc"), ("number", "bac"), ("entry", "abc"), ("kind", "bac"),
        ("date", "abc"), ("due", "abc"), ("days", "bca"), ("amount", "bca"), ("own", "cab"), ("original", "abc"),
        ("note", "bac"), ("promised", "bac"), ("changes", "bac"), ("reference", "bac"), ("journal", "cab"),
        ("description", "bac"), ("division", "abc"), ("", "abc"), ("unknown", "abc"),
    ],
)  # fmt: skip
def test_rows_are_ordered_by_values_and_blanks_stand_last(order: str, expected: str) -> None:
    def keys(*, is_descending: bool) -> str:
        found = arrange(ROWS, View(order_by=order, is_descending=is_descending), AGEING)
        return "".join(row.item.key for row in found.rows)

    assert keys(is_descending=False) == expected
    if order in ROW_ORDERS and order not in ("division", "days"):
        ordered = ROW_ORDERS[order]
        filled = [each for each in expected if ordered(next(row for row in ROWS if row.item.key == each)) is not None]
        blank = [each for each in expected if each not in filled]
        assert keys(is_descending=True) == "".join([*reversed(filled), *blank])


def test_every_order_can_be_used() -> None:
    for order in ROW_ORDERS:
        assert len(arrange(ROWS, View(order_by=order), AGEING).rows) == 3
    for order in SUM_ORDERS:
        view = View(order_by=order, grouping=Grouping.RELATIONS, is_descending=True)
        assert len(arrange(ROWS, view, AGEING).sums) == 3


def test_ages_are_those_without_the_chosen_bucket() -> None:
    found = arrange(ROWS, View(wish=Wish(buckets=(Bucket(first=0, last=30),), words="dirk")), AGEING)
    assert [row.item.key for row in found.rows] == ["b"]
    assert sum(each.amount for each in found.ages) == -5
    found = arrange(ROWS, View(wish=Wish(buckets=(Bucket(first=31, last=60),))), AGEING)
    assert (found.rows, found.totals.count, sum(each.count for each in found.ages)) == ((), 0, 3)


def test_relations_and_administrations_have_their_sums() -> None:
    both = [
        *rows(item("a", "10.00"), item("b", "5.00")),
        *rows(item("c", "100.00", relation_code="77"), division=ELSEWHERE),
    ]
    (one,) = arrange(both, View(grouping=Grouping.RELATIONS), AGEING).sums
    assert (one.name, one.code, one.total, len(one.divisions)) == ("Café Zoë", "", Decimal(115), 2)
    found = arrange(both, View(grouping=Grouping.DIVISIONS, order_by="total"), AGEING).sums
    assert [(each.name, each.total) for each in found] == [("Bakkerij", Decimal(15)), ("Aannemer", Decimal(100))]


def test_relations_of_administrations_in_other_currencies_stay_apart() -> None:
    pounds = replace(ELSEWHERE, currency="GBP")
    both = [*rows(item("a", "10.00")), *rows(item("c", "100.00"), division=pounds)]
    found = arrange(both, View(grouping=Grouping.RELATIONS), AGEING).sums
    assert [(each.total, each.currency) for each in found] == [(Decimal(100), "GBP"), (Decimal(10), "EUR")]


WISHES = st.builds(
    Wish,
    words=st.text(max_size=9),
    buckets=st.lists(
        st.builds(Bucket, first=st.one_of(st.none(), st.integers()), last=st.one_of(st.none(), st.integers()))
    ).map(tuple),
    relations=st.frozensets(st.tuples(st.integers(), st.text(max_size=5))),
    changes=st.frozensets(st.sampled_from(Change)),
    kinds=st.frozensets(st.sampled_from(ItemKind)),
    currency=st.sampled_from(["", "USD"]),
    least=st.one_of(st.none(), st.decimals(0, 1000, places=2)),
    is_overdue=st.booleans(),
    is_disputed=st.booleans(),
    is_promised=st.booleans(),
    has_note=st.booleans(),
    is_partly_paid=st.booleans(),
    is_gone=st.booleans(),
)
VIEWS = st.builds(
    View,
    wish=WISHES,
    grouping=st.sampled_from(Grouping),
    order_by=st.text(max_size=5),
    is_descending=st.booleans(),
    columns=st.text(max_size=5),
)


@given(VIEWS)
def test_a_view_is_the_same_after_it_was_kept(view: View) -> None:
    assert read_view(view_text(view)) == view


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "null", view_text(View()).replace("items", "moons"), view_text(View()).replace("null", '"x"')],
)
def test_what_is_no_view_is_none(text: str) -> None:
    assert read_view(text) is None


def test_facets_count_what_can_be_asked_for() -> None:
    found = facets(ROWS)
    assert (found.overdue, found.changes) == (1, {Change.NEW: 2, Change.LATE: 1})
    assert (found.disputed, found.noted, found.partly_paid, found.payments) == (0, 1, 0, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("25", date(2026, 11, 25)),
        ("20", TODAY),
        ("5", date(2026, 12, 5)),
        ("31", date(2026, 12, 31)),
        ("25-11", date(2026, 11, 25)),
        ("1/2", date(2027, 2, 1)),
        ("25.11.26", date(2026, 11, 25)),
        ("25 11 2026", date(2026, 11, 25)),
        ("2026-12-01", date(2026, 12, 1)),
        ("+7", TODAY + timedelta(days=7)),
        ("+99999", None),
        ("31-2", None),
        ("31-2-2027", None),
        ("morgen", None),
        ("", None),
        ("1-2-3-4", None),
        ("٣", None),
    ],
)
def test_days_are_read_as_they_are_typed(text: str, expected: date | None) -> None:
    assert read_day(text, TODAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30, 60, 90", (30, 60, 90)),
        ("14/60", (14, 60)),
        ("7", (7,)),
        ("60 30", ()),
        ("30 30", ()),
        ("0 30", ()),
        ("30 9999", ()),
        ("30 dagen", ()),
        ("", ()),
    ],
)
def test_limits_are_read_as_they_are_typed(text: str, expected: tuple[int, ...]) -> None:
    assert read_limits(text) == expected


def test_month_ends() -> None:
    assert month_ends(date(2026, 3, 31)) == (date(2026, 2, 28), date(2026, 1, 31), date(2025, 12, 31))
    assert month_ends(TODAY + timedelta(days=11), 1) == (date(2026, 11, 30),)
