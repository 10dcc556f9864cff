"""What became of open items since, and who pays later than usual."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from exactdesk.books.outstanding import ItemKind, OutstandingItem, Snapshot
from exactdesk.books.reference import RelationId, Side
from exactdesk.flow.outstanding import Change, ItemNote
from exactdesk.flow.outstanding_changes import PAYMENTS_NOT_READ, Settled, changes, settled_between, usual_days
from exactdesk.problems import Problem, Severity
from tests.unit.flow.open_items import TODAY, item, snapshot

YESTERDAY = TODAY - timedelta(days=1)
PAST, AHEAD = TODAY - timedelta(days=30), TODAY + timedelta(days=30)


def since_yesterday(old: tuple[OutstandingItem, ...], new: tuple[OutstandingItem, ...]) -> dict[str, frozenset[Change]]:
    return dict(changes(snapshot(*old, day=YESTERDAY), snapshot(*new), TODAY).by_item)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (None, item("a", due_date=AHEAD), {Change.NEW}),
        (item("a", due_date=AHEAD), item("a", due_date=AHEAD), set()),
        (item("a", due_date=PAST), item("a", due_date=PAST), set()),
        (item("a", "100"), item("a", "60"), {Change.PART_PAID}),
        (item("a", "-100"), item("a", "-60"), {Change.PART_PAID}),
        (item("a", "100"), item("a", "120"), {Change.CHANGED}),
        (item("a", "100"), item("a", "-60"), {Change.CHANGED}),
        (item("a", "100"), item("a", "60", currency="USD"), {Change.CHANGED}),
        (item("a", due_date=AHEAD), item("a", due_date=AHEAD + timedelta(days=3)), {Change.CHANGED}),
        (item("a", due_date=YESTERDAY), item("a", due_date=YESTERDAY), {Change.SLIPPED}),
        (item("a", due_date=TODAY), item("a", due_date=TODAY), set()),
        (item("a", "-5", due_date=YESTERDAY), item("a", "-5", due_date=YESTERDAY), set()),
        (None, item("a", due_date=YESTERDAY), {Change.NEW, Change.SLIPPED}),
    ],
)
def test_what_became_of_an_item(old: OutstandingItem | None, new: OutstandingItem, expected: set[Change]) -> None:
    found = since_yesterday(() if old is None else (old,), (new,))
    assert found == ({"a": expected} if expected else {})


def test_what_is_gone_and_what_was_paid_is_told() -> None:
    before = snapshot(item("a", "100"), item("b", "70"), day=YESTERDAY)
    found = changes(before, snapshot(item("b", "50")), TODAY)
    assert ([each.key for each in found.gone], found.gone_amount) == (["a"], Decimal(100))
    assert found.paid == {"b": Decimal(20)}
    assert (found.since, found.count(Change.PART_PAID), found.count(Change.NEW)) == (before.read_at, 1, 0)


def test_without_an_earlier_list_nothing_is_new() -> None:
    found = changes(None, snapshot(item("a")), TODAY)
    assert (found.since, found.by_item, found.gone) == (None, {}, ())


@pytest.mark.parametrize("before", [None, snapshot(item("a", due_date=YESTERDAY), item("b", due_date=PAST))])
def test_what_fell_due_yesterday_is_told_on_the_first_day_too(before: Snapshot | None) -> None:
    now = snapshot(item("a", due_date=YESTERDAY), item("b", due_date=PAST))
    assert changes(before, now, TODAY).by_item == {"a": {Change.SLIPPED}}


@pytest.mark.parametrize("side", ["before", "now"])
def test_payments_that_could_not_be_read_have_not_gone_and_are_not_new(side: str) -> None:
    lacks = (Problem(code=PAYMENTS_NOT_READ, severity=Severity.WARN),)
    payment = item("p", "-20", kind=ItemKind.PAYMENT)
    whole, part = snapshot(item("a"), payment), replace(snapshot(item("a")), notes=lacks)
    found = changes(whole, part, TODAY) if side == "now" else changes(part, whole, TODAY)
    assert (found.by_item, found.gone) == ({}, ())


@pytest.mark.parametrize(("promised", "is_broken"), [(YESTERDAY, True), (TODAY, False), (None, False)])
def test_a_promise_that_passed_is_told(promised: date | None, is_broken: bool) -> None:
    now = snapshot(item("a", due_date=AHEAD))
    notes = {(int(now.division), Side.SALES, "a"): ItemNote(note="x", promised_on=promised)}
    found = changes(None, now, TODAY, notes=notes)
    assert (Change.PROMISE_BROKEN in found.by_item.get("a", frozenset())) is is_broken


def settled(*late: int, relation: str = "r1") -> list[Settled]:
    return [
        Settled(item=str(place), relation=relation, due_date=PAST, settled_on=PAST + timedelta(days=days))
        for place, days in enumerate(late)
    ]


def test_usual_is_the_middle_of_what_is_known() -> None:
    assert usual_days([*settled(2, 4, 90), *settled(1, 1, relation="r2")]) == {"r1": 4}


@pytest.mark.parametrize(
    ("overdue", "usual", "is_late"), [(12, 4, True), (11, 4, False), (8, -20, True), (7, -20, False)]
)
def test_who_pays_later_than_usual_is_told(overdue: int, usual: int, is_late: bool) -> None:
    now = snapshot(item("a", due_date=TODAY - timedelta(days=overdue)))
    found = changes(None, now, TODAY, usual={"r1": usual})
    assert (Change.LATE in found.by_item.get("a", frozenset())) is is_late
    other = changes(None, snapshot(replace(now.items[0], kind=ItemKind.PAYMENT)), TODAY, usual={"r1": usual})
    assert other.by_item == {}
    assert changes(None, now, TODAY, usual={RelationId("r9"): 0}).by_item == {}


def test_invoices_that_left_the_list_are_settled() -> None:
    before = snapshot(item("a"), item("b"), item("c", kind=ItemKind.PAYMENT), item("d", due_date=None), day=YESTERDAY)
    (found,) = settled_between(before, snapshot(item("b")))
    assert (found.item, found.relation, found.settled_on, found.days_late) == ("a", "r1", TODAY, 20)
