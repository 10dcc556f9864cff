"""Accepted lines as match sets, the reasons where there is none, and what has left the open items."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from exactdesk.books.bank_entries import BookedAt, WriteOffKind
from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import ClosedPeriod, RelationId, Side
from exactdesk.flow.click_list import ClickState, click_list
from exactdesk.flow.habits import Habits, accounts_of
from exactdesk.flow.match_plan import Books, NoMatch, PlannedMatch, entry_numbers, plan_matches
from exactdesk.flow.reconcile import RestKind
from exactdesk.flow.review import Review
from exactdesk.flow.still_open import is_carried_out, still_open
from tests.unit.flow.bank_books import books
from tests.unit.flow.reviewing import DAY, NOW, accepted, item, line, move, review, share

A, B = item(101, "1000.00"), item(102, "250.00")
BILL = item(103, "400.00", side=Side.PURCHASE)
OTHER = replace(item(104, "50.00"), relation=RelationId("r2"), relation_code="1002", relation_name="Maan")


def payment(number: int, amount: str, *, of: OutstandingItem = A, day: date = DAY) -> OutstandingItem:
    """A payment that stands on the account of a relation and is not matched yet."""
    return replace(
        of,
        key=f"20/{number}",
        journal="20",
        entry_number=number,
        amount=Decimal(amount),
        amount_dc=Decimal(amount),
        kind=ItemKind.PAYMENT,
        invoice_date=day,
    )


def place(of: OutstandingItem, *, gl_account: str = "1300", period: int = 5, day: date | None = DAY) -> BookedAt:
    return BookedAt(
        journal=of.journal,
        entry_number=of.entry_number,
        year=2026,
        period=period,
        gl_account=gl_account,
        relation=of.relation_code,
        amount=of.amount_dc,
        day=day,
    )


def planned(
    found: Review,
    *items: OutstandingItem,
    places: tuple[BookedAt, ...] | None = None,
    booked: dict[tuple[int, int], tuple[str, int]] | None = None,
    closed: tuple[ClosedPeriod, ...] = (),
    without: tuple[str, ...] = (),
) -> list[PlannedMatch]:
    reference = books(closed=closed, without=without)
    told = places
    if told is None:
        told = tuple(place(each, gl_account="1300" if each.side is Side.SALES else "1600", day=None) for each in items)
    return list(
        plan_matches(
            found,
            Books(
                items=items,
                places=told,
                statement_entries=booked or {},
                reference=reference,
                accounts=accounts_of(reference, Habits()),
                currency="EUR",
            ),
        )
    )


def amounts(one: PlannedMatch) -> list[tuple[str, int, Decimal, Decimal | None]]:
    assert one.match is not None, one.why_not
    return [(each.journal, each.entry_number, each.amount, each.left) for each in one.match.lines]


ZERO = Decimal("0.00")


def test_a_payment_in_the_books_against_its_invoices() -> None:
    found = review(line(1, "1250.00"), moves=(move(1, 1, accepted(share(A), share(B))),))
    far = payment(8, "-1250.00", day=DAY - timedelta(days=9))
    (one,) = planned(found, A, B, far, payment(9, "-1250.00"))
    assert amounts(one) == [
        ("70", 101, A.amount, ZERO),
        ("70", 102, B.amount, ZERO),
        ("20", 9, Decimal("-1250.00"), None),
    ]
    assert one.match is not None
    assert (one.match.gl_account, one.match.relation, one.match.write_off) == ("1300", "1001", None)
    assert one.amount == Decimal("1250.00")


def test_two_lines_of_one_amount_take_two_payments() -> None:
    twin = replace(B, key="sales-105", entry_number=105, invoice_number="105")
    lines = (line(1, "250.00"), line(2, "250.00"), line(3, "250.00"))
    third = replace(B, key="sales-106", entry_number=106)
    moves = tuple(move(n, n, accepted(share(each))) for n, each in enumerate((B, twin, third), 1))
    found = planned(review(*lines, moves=moves), B, twin, third, payment(8, "-250.00"), payment(9, "-250.00"))
    assert [amounts(each)[1][1] for each in found[:2]] == [8, 9]
    assert found[2].why_not is NoMatch.PAYMENT_MISSING


def test_an_invoice_that_two_lines_pay_goes_one_line_at_a_time() -> None:
    lines = (line(1, "400.00"), line(2, "600.00"))
    moves = (
        move(1, 1, accepted(share(A, "400.00"), rest_kind=RestKind.PARTIAL)),
        move(2, 2, accepted(share(A, "600.00"), rest_kind=RestKind.PARTIAL)),
    )
    first, second = planned(review(*lines, moves=moves), A, payment(8, "-400.00"), payment(9, "-600.00"))
    assert amounts(first)[0] == ("70", 101, A.amount, Decimal("600.00"))
    assert second.why_not is NoMatch.ANOTHER_FIRST


def test_a_supplier_s_signs_are_the_other_way() -> None:
    found = review(line(1, "-400.00"), moves=(move(1, 1, accepted(share(BILL))),))
    (one,) = planned(found, BILL, payment(9, "-400.00", of=BILL))
    assert amounts(one) == [("60", 103, Decimal("-400.00"), ZERO), ("20", 9, Decimal("400.00"), None)]
    assert one.match is not None
    assert one.match.gl_account == "1600"


@pytest.mark.parametrize(
    ("rest", "kind", "gl_account"),
    [
        (RestKind.DISCOUNT, WriteOffKind.DISCOUNT, "8900"),
        (RestKind.BANK_COST, WriteOffKind.PAYMENT_DIFFERENCE, "4520"),
        (RestKind.PAYMENT_DIFFERENCE, WriteOffKind.PAYMENT_DIFFERENCE, "8990"),
    ],
)
def test_a_difference_is_written_off(rest: RestKind, kind: WriteOffKind, gl_account: str) -> None:
    found = review(line(1, "990.00"), moves=(move(1, 1, accepted(share(A), rest_kind=rest)),))
    (one,) = planned(found, A, payment(9, "-990.00"))
    assert one.match is not None
    off = one.match.write_off
    assert off is not None
    assert (off.kind, off.gl_account, off.year, off.period, off.day) == (kind, gl_account, 2026, 5, DAY)
    assert off.description == "Bakkerij Zon"
    assert [each.amount for each in one.match.lines] == [A.amount, Decimal("-990.00")]


def test_what_is_paid_in_part_comes_last_and_is_left_open() -> None:
    decision = accepted(share(A, "740.00"), share(B), rest_kind=RestKind.PARTIAL)
    found = review(line(1, "990.00"), moves=(move(1, 1, decision),))
    (one,) = planned(found, A, B, payment(9, "-990.00"))
    assert amounts(one) == [
        ("70", 102, B.amount, ZERO),
        ("70", 101, A.amount, Decimal("260.00")),
        ("20", 9, Decimal("-990.00"), None),
    ]
    assert one.match is not None
    assert one.match.write_off is not None
    assert one.match.write_off.kind is WriteOffKind.LEAVE


def test_what_was_paid_too_much_is_left_open_on_the_payment() -> None:
    found = review(line(1, "1010.00"), moves=(move(1, 1, accepted(share(A), rest_kind=RestKind.ON_ACCOUNT)),))
    (one,) = planned(found, A, payment(9, "-1010.00"))
    assert one.match is not None
    assert one.match.write_off is not None
    assert one.match.write_off.kind is WriteOffKind.LEAVE


def test_a_statement_that_this_program_booked_has_a_line_per_share() -> None:
    decision = accepted(share(B), share(A), rest_kind=RestKind.DISCOUNT)
    found = review(line(1, "1240.00"), moves=(move(1, 1, decision),))
    (one,) = planned(found, A, B, booked={1: ("20", 26200009)})
    assert amounts(one) == [
        ("70", 102, B.amount, ZERO),
        ("70", 101, A.amount, ZERO),
        ("20", 26200009, Decimal("-1000.00"), None),
        ("20", 26200009, Decimal("-250.00"), None),
    ]
    assert one.match is not None
    assert one.match.write_off is None  # the discount is booked with the statement


def test_a_line_for_two_relations_becomes_two_sets() -> None:
    found = review(line(1, "1050.00"), moves=(move(1, 1, accepted(share(A), share(OTHER))),))
    first, second = planned(found, A, OTHER, booked={1: ("20", 1)})
    assert (first.match.relation, second.match.relation) == ("1001", "1002")  # type: ignore[union-attr]
    assert [each.why_not for each in planned(found, A, OTHER, payment(9, "-1000.00"))] == [
        None,
        NoMatch.PAYMENT_MISSING,
    ]


TAKEN = review(line(1, "1000.00"), moves=(move(1, 1, accepted(share(A))),))
PAID = payment(9, "-1000.00")


@pytest.mark.parametrize(
    ("items", "more", "why"),
    [
        ((A,), {}, NoMatch.PAYMENT_MISSING),
        ((PAID,), {}, NoMatch.INVOICE_GONE),
        ((replace(A, amount=Decimal("999.99")), PAID), {}, NoMatch.INVOICE_GONE),
        ((A, PAID), {"places": ()}, NoMatch.PLACE_UNKNOWN),
        ((A, PAID), {"places": (place(A, gl_account="8000"), place(PAID))}, NoMatch.PLACE_UNKNOWN),
        ((A, PAID), {"closed": (ClosedPeriod(journal="70", year=2026, number=5),)}, NoMatch.PERIOD_CLOSED),
    ],
)
def test_why_there_is_no_match(items: tuple[OutstandingItem, ...], more: dict[str, object], why: NoMatch) -> None:
    (one,) = planned(TAKEN, *items, **more)  # type: ignore[arg-type]
    assert (one.match, one.why_not) == (None, why)


def test_further_reasons() -> None:
    dollars = replace(A, currency="USD")
    (one,) = planned(review(line(1, "1000.00"), moves=(move(1, 1, accepted(share(dollars))),)), dollars, PAID)
    assert one.why_not is NoMatch.CURRENCY
    decision = accepted(share(A, "900.00"), share(B, "90.00"), rest_kind=RestKind.PARTIAL)
    (one,) = planned(review(line(1, "990.00"), moves=(move(1, 1, decision),)), A, B, payment(9, "-990.00"))
    assert one.why_not is NoMatch.PARTS
    short = review(line(1, "990.00"), moves=(move(1, 1, accepted(share(A), rest_kind=RestKind.DISCOUNT)),))
    (one,) = planned(short, A, payment(9, "-990.00"), without=("8900",))
    assert one.why_not is NoMatch.NO_ACCOUNT


def test_of_entries_with_one_number_that_of_the_invoice_s_year_is_meant() -> None:
    dated = replace(A, invoice_date=DAY)
    old = replace(place(dated, period=4), day=DAY.replace(year=2025))
    (one,) = planned(TAKEN, dated, PAID, places=(old, place(dated, period=6), place(PAID)))
    assert one.match is not None
    assert one.match.lines[0].period == 6


def test_the_entries_whose_place_is_asked() -> None:
    stranger = replace(payment(77, "-5.00", of=OTHER))
    assert entry_numbers(TAKEN, (A, B, PAID, stranger)) == (9, 101)
    assert entry_numbers(review(line(1, "5")), (A, PAID)) == ()


def test_a_match_was_carried_out_when_nothing_more_is_open() -> None:
    (one,) = planned(TAKEN, A, PAID)
    assert one.match is not None
    assert is_carried_out(one.match, still_open([B]))
    assert not is_carried_out(one.match, still_open([A, B]))
    assert not is_carried_out(replace(one.match, lines=one.match.lines[1:]), {})
    partial = accepted(share(A, "990.00"), rest_kind=RestKind.PARTIAL)
    (left,) = planned(review(line(1, "990.00"), moves=(move(1, 1, partial),)), A, payment(9, "-990.00"))
    assert left.match is not None
    rest = replace(A, amount=Decimal("10.00"), amount_dc=Decimal("10.00"))
    assert is_carried_out(left.match, still_open([rest]))
    assert not is_carried_out(left.match, still_open([A]))


def test_the_list_to_click_through_ticks_off_what_has_gone() -> None:
    lines = (line(1, "1000.00"), line(2, "40.00"), line(3, "400.00"), line(4, "5"))
    decisions = (accepted(share(A)), accepted(share(OTHER, "40.00"), rest_kind=RestKind.PARTIAL))
    found = review(*lines, moves=(move(1, 1, decisions[0]), move(2, 2, decisions[1])))
    rows = click_list(found, [A, OTHER])
    assert [(row.number, row.line.number, row.relation_name, row.relation_code) for row in rows] == [
        (1, 1, "Bakkerij Zon", "1001"),
        (2, 2, "Maan", "1002"),
    ]
    assert {row.state for row in rows} == {ClickState.TO_DO}
    gone = click_list(found, [replace(OTHER, amount=Decimal("10.00"))])
    assert [row.state for row in gone] == [ClickState.DONE, ClickState.DONE]
    sent = click_list(found, [A, OTHER], sent={1})
    assert [row.state for row in sent] == [ClickState.SENT, ClickState.TO_DO]
    assert click_list(found.marked([1, 2], NOW), [A]) == ()
