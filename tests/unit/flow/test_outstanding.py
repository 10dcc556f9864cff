"""Ages add up to the total, whatever the buckets; filters, groups and sums of the list of open items."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.outstanding import ItemKind, OutstandingItem, Term
from exactdesk.books.reference import Division, DivisionCode, Side
from exactdesk.flow.outstanding import (
    AgeBy,
    Ageing,
    Bucket,
    Change,
    ItemNote,
    Row,
    Wish,
    aged,
    by_relation,
    make_rows,
    overdue_of,
    relation_key,
    totals,
    wanted,
)
from tests.unit.flow.open_items import DIVISION, TODAY, item, snapshot

AGEING = Ageing(day=TODAY)


def rows(*items: OutstandingItem, **more: object) -> tuple[Row, ...]:
    return make_rows(snapshot(*items), DIVISION, AGEING, **more)  # type: ignore[arg-type]


def due(days: int, amount: str = "100.00", **changes: object) -> OutstandingItem:
    """An item that is so many days overdue."""
    return item(f"due {days} {amount}", amount, due_date=TODAY - timedelta(days=days), **changes)


DATES = st.one_of(st.none(), st.dates(date(2024, 1, 1), date(2028, 1, 1)))
AMOUNTS = st.decimals(-100_000, 100_000, places=2)
ITEMS = st.builds(
    lambda amount, start, end, terms: item(
        "x",
        invoice_date=start,
        due_date=end,
        amount_dc=sum((term.amount_dc for term in terms), Decimal(0)) if terms else amount,
        terms=tuple(terms),
    ),
    AMOUNTS,
    DATES,
    DATES,
    st.lists(
        st.builds(lambda day, amount: Term(due_date=day, amount=amount, amount_dc=amount), DATES, AMOUNTS), max_size=3
    ),
)
LIMITS = st.sets(st.integers(1, 400), min_size=1, max_size=6).map(lambda found: tuple(sorted(found)))


@given(items=st.lists(ITEMS, max_size=20), limits=LIMITS, by=st.sampled_from(AgeBy))
def test_buckets_add_up_to_the_total(items: list[OutstandingItem], limits: tuple[int, ...], by: AgeBy) -> None:
    found = aged(items, Ageing(day=TODAY, limits=limits, by=by))
    assert sum((each.amount for each in found), Decimal(0)) == sum((each.amount_dc for each in items), Decimal(0))
    assert sum(each.count for each in found) == sum(max(len(each.terms), 1) for each in items)


@given(limits=LIMITS, days=st.integers(-1000, 1000))
def test_every_age_is_in_one_bucket(limits: tuple[int, ...], days: int) -> None:
    buckets = Ageing(day=TODAY, limits=limits).buckets()
    assert sum(bucket.holds(days) for bucket in buckets) == 1


def test_usual_buckets() -> None:
    assert AGEING.buckets() == (
        Bucket(first=None, last=-1),
        Bucket(first=0, last=30),
        Bucket(first=31, last=60),
        Bucket(first=61, last=90),
        Bucket(first=91, last=None),
    )


@pytest.mark.parametrize(
    ("days", "place"), [(-1, 0), (0, 1), (30, 1), (31, 2), (60, 2), (61, 3), (90, 3), (91, 4), (4000, 4)]
)
def test_an_item_is_in_the_bucket_of_its_days(days: int, place: int) -> None:
    found = aged([due(days)], AGEING)
    assert [each.count for each in found] == [int(index == place) for index in range(5)]


def test_ages_can_be_reckoned_from_the_date_of_the_invoice() -> None:
    by_invoice = Ageing(day=TODAY, by=AgeBy.INVOICE)
    assert (AGEING.days(item("a")), by_invoice.days(item("a"))) == (20, 50)
    assert by_invoice.days(item("a", invoice_date=None)) == 20
    assert AGEING.days(item("a", invoice_date=None, due_date=None)) == 0


def test_terms_are_of_their_own_ages() -> None:
    several = item(
        "a",
        "300.00",
        due_date=TODAY - timedelta(days=40),
        terms=(
            Term(due_date=TODAY - timedelta(days=40), amount=Decimal(100), amount_dc=Decimal(100)),
            Term(due_date=TODAY + timedelta(days=5), amount=Decimal(200), amount_dc=Decimal(200)),
        ),
    )
    assert [each.amount for each in aged([several], AGEING)] == [200, 0, 100, 0, 0]
    assert overdue_of([several], TODAY) == 100


def test_what_is_due_today_is_not_overdue() -> None:
    found = rows(due(0), due(1))
    assert wanted(found, Wish(is_overdue=True)) == (1,)
    assert overdue_of([row.item for row in found], TODAY) == 100


NOTED = ItemNote(note="belt terug", promised_on=date(2026, 11, 25), is_disputed=True)


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (Wish(), ["a", "b", "c"]),
        (Wish(words="zoe"), ["a", "b"]),
        (Wish(words="ZOË 1.000"), []),
        (Wish(words="1000,50"), ["b"]),
        (Wish(words="1000.5 cafe"), ["b"]),
        (Wish(words="terug"), ["b"]),
        (Wish(words="bakkerij jansen"), ["c"]),
        (Wish(buckets=(Bucket(first=None, last=-1),)), ["c"]),
        (Wish(buckets=(Bucket(first=0, last=30), Bucket(first=None, last=-1))), ["a", "c"]),
        (Wish(relations=frozenset({(123, "1002")})), ["c"]),
        (Wish(relations=frozenset({(124, "1002")})), []),
        (Wish(changes=frozenset({Change.NEW, Change.LATE})), ["a"]),
        (Wish(kinds=frozenset({ItemKind.PAYMENT})), ["c"]),
        (Wish(currency="USD"), ["b"]),
        (Wish(least=Decimal(50)), ["a", "b"]),
        (Wish(is_overdue=True), ["a", "b"]),
        (Wish(is_disputed=True), ["b"]),
        (Wish(is_promised=True), ["b"]),
        (Wish(has_note=True), ["b"]),
        (Wish(is_partly_paid=True), ["b"]),
        (Wish(is_overdue=True, currency="USD", words="zoë"), ["b"]),
    ],
)
def test_rows_are_found_by_what_they_are(wish: Wish, expected: list[str]) -> None:
    found = rows(
        item("a"),
        item(
            "b", "1000.50", currency="USD", original=Decimal(1200), due_date=TODAY - timedelta(days=50), journal="71"
        ),
        item(
            "c", "-20.00", kind=ItemKind.PAYMENT, due_date=TODAY + timedelta(days=9), relation_code="1002",
            relation_name="Jansen",
        ),
        notes={(123, Side.SALES, "b"): NOTED},
        changes={"a": frozenset({Change.NEW})},
    )  # fmt: skip
    assert [found[place].item.key for place in wanted(found, wish)] == expected
    assert wish.is_empty is (wish == Wish())


def test_relations_have_their_sums_and_ages() -> None:
    other = {"relation_code": "1002", "relation_name": "Jansen"}
    found = by_relation(
        rows(due(5), due(40), due(-5, "1000.00", **other), due(95, "-30.00", **other)),
        AGEING,
        {(123, Side.SALES, relation_key("1002")): NOTED},
    )
    assert [(each.code, each.total, each.overdue, each.days) for each in found] == [
        ("1002", Decimal(970), Decimal(-30), 95),
        ("1001", Decimal(200), Decimal(200), 40),
    ]
    assert [part.amount for part in found[0].ages] == [1000, 0, 0, 0, -30]
    assert [each.note for each in found] == [NOTED, None]
    assert sum(len(each.rows) for each in found) == 4


def test_the_same_code_in_another_administration_is_another_relation() -> None:
    elsewhere = Division(code=DivisionCode(9), name="Ander", currency="GBP")
    both = [*rows(due(5)), *make_rows(snapshot(due(5)), elsewhere, AGEING)]
    assert len(by_relation(both, AGEING)) == 2
    assert totals(both, AGEING).total == {"EUR": 100, "GBP": 100}
    assert totals(both, AGEING).by_currency == {"EUR": 200}


def test_totals_tell_foreign_amounts_apart() -> None:
    found = totals(rows(due(5), due(-5, "50.00", currency="USD", amount_dc=Decimal(45))), AGEING)
    assert (found.count, found.total, found.overdue) == (2, {"EUR": 145}, {"EUR": 100})
    assert found.by_currency == {"EUR": 100, "USD": 50}
    assert totals(rows(due(5)), AGEING).by_currency == {}


def test_a_note_with_nothing_in_it_is_none() -> None:
    assert ItemNote().is_empty
    assert not replace(NOTED, note="", promised_on=None).is_empty
