"""A review: what holds for a line, what is left of an item, and undoing in any order."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.reference import Side
from exactdesk.errors import UsageError
from exactdesk.flow.reconcile import RestKind
from exactdesk.flow.review import (
    SETTLES_WHOLE,
    Decision,
    Part,
    Verdict,
    bulk_steps,
    gap,
    in_line,
    rest_choices,
    shares_for,
)
from tests.unit.flow.reviewing import NOW, accepted, item, line, move, review, share

A, B = item(1, "1000.00"), item(2, "250.00")
CREDIT = item(3, "-100.00")
BILL = item(9, "400.00", side=Side.PURCHASE)
CENT = Decimal("0.01")


def code_of(error: pytest.ExceptionInfo[UsageError]) -> str:
    return error.value.code


def test_the_last_step_that_stands_holds() -> None:
    question = Decision(verdict=Verdict.QUESTION, note="Wie is dit?")
    steps = (move(1, 1, question), move(2, 1, accepted(share(A))), move(3, 2, question))
    found = review(line(1, "1000"), line(2, "5"), line(3, "7"), moves=steps)
    assert found.decision(1) == steps[1].decision
    assert found.is_done(1)
    assert [each.number for each in found.left] == [2, 3]
    assert [each.number for each in found.questions] == [2]
    before = found.marked([2], NOW)
    assert before.decision(1) == question
    assert [each.number for each in before.questions] == [1, 2]
    assert before.marked([2], None).decision(1) == steps[1].decision
    reopened = found.with_moves([move(4, 1, None)])
    assert reopened.decision(1) is None
    assert not reopened.is_done(1)


def test_what_a_line_takes_is_gone_for_the_others() -> None:
    found = review(line(1, "990"), line(2, "10"), moves=(move(1, 1, accepted(share(A, "990.00"))),))
    assert found.free(A) == Decimal("10.00")
    assert found.free(A, apart_from=1) == A.amount
    assert found.free(B) == B.amount
    assert found.takers(A.key) == (1,)
    assert found.takers(A.key, apart_from=1) == ()
    assert found.marked([1], NOW).free(A) == A.amount


@pytest.mark.parametrize(
    ("now", "taken", "left"),
    [
        ("1000.00", "990.00", "10.00"),  # nothing happened in the books yet
        ("10.00", "990.00", "10.00"),  # the books have it
        ("500.00", "990.00", "10.00"),  # the books have a part of it
        ("1000.00", "1000.00", "0.00"),
    ],
)
def test_what_the_books_show_as_settled_is_not_held_back_twice(now: str, taken: str, left: str) -> None:
    found = review(line(1, taken), moves=(move(1, 1, accepted(share(A, taken))),))
    assert found.free(item(1, now)) == Decimal(left)


def test_credit_notes_keep_their_sign() -> None:
    found = review(line(1, "-40"), moves=(move(1, 1, accepted(share(CREDIT, "-40.00"))),))
    assert found.free(CREDIT) == Decimal("-60.00")


def test_doing_a_step_again_is_refused_where_the_item_has_gone_to_another_line() -> None:
    steps = (move(1, 1, accepted(share(A))), move(2, 2, accepted(share(A))))
    found = review(line(1, "1000"), line(2, "1000"), moves=steps[:1]).marked([1], NOW).with_moves(steps[1:])
    with pytest.raises(UsageError) as told:
        found.marked([1], None)
    assert code_of(told) == "review-item-taken"
    assert found.marked([2], NOW).marked([1], None).decision(1) == steps[0].decision


def test_a_line_that_was_reviewed_in_another_statement_is_done_until_something_else_is_decided() -> None:
    found = review(line(1, "5"), line(2, "6"))
    elsewhere = type(found)(statement=found.statement, elsewhere={1: "NL91 11"})
    assert elsewhere.is_done(1)
    assert [each.number for each in elsewhere.left] == [2]
    asked = elsewhere.with_moves([move(1, 1, Decision(verdict=Verdict.QUESTION, note="?"))])
    assert not asked.is_done(1)


@pytest.mark.parametrize(
    ("decision", "free", "code"),
    [
        (accepted(share(A, "1000.00")), {A.key: "900.00"}, "review-item-taken"),
        (accepted(share(A, "1000.00")), {A.key: "0.00"}, "review-item-taken"),
        (accepted(share(A, "-1000.00")), {A.key: "1000.00"}, "review-item-taken"),
        (accepted(share(item(5, "1000.00", currency="USD"))), {"sales-5": "1000.00"}, "review-currency"),
        (accepted(share(A, "990.00")), {A.key: "1000.00"}, "review-difference"),
        (accepted(share(A, "1000.00"), rest_kind=RestKind.DISCOUNT), {A.key: "1000.00"}, "review-difference"),
        (
            Decision(verdict=Verdict.MANUAL, parts=(Part(gl_account="4000", amount=Decimal(1)),)),
            {},
            "review-difference",
        ),
        (Decision(verdict=Verdict.QUESTION, note=" "), {}, "review-note-missing"),
    ],
)
def test_what_cannot_be_is_refused(decision: Decision, free: dict[str, str], code: str) -> None:
    found = review(line(1, "1000.00"))
    with pytest.raises(UsageError) as told:
        found.check(found.statement.lines[0], decision, {key: Decimal(left) for key, left in free.items()})
    assert code_of(told) == code


@pytest.mark.parametrize(
    "decision",
    [
        accepted(share(A)),
        accepted(share(A), share(B), rest_kind=RestKind.BANK_COST),
        Decision(verdict=Verdict.MANUAL, parts=(Part(gl_account="4000", amount=Decimal("1000.00")),)),
        Decision(verdict=Verdict.SKIPPED),
        Decision(verdict=Verdict.QUESTION, note="Waarvoor?"),
    ],
)
def test_what_can_be_passes(decision: Decision) -> None:
    found = review(line(1, "1000.00"))
    found.check(found.statement.lines[0], decision, {A.key: A.amount, B.key: B.amount})


SHORT = (RestKind.PARTIAL, RestKind.DISCOUNT, RestKind.BANK_COST, RestKind.PAYMENT_DIFFERENCE)


@pytest.mark.parametrize(
    ("paid", "items", "choices"),
    [
        ("1000.00", [A], (RestKind.NONE,)),
        ("990.00", [A], SHORT),
        ("1250.00", [A, B], (RestKind.NONE,)),
        ("900.00", [A, CREDIT], (RestKind.NONE,)),
        ("1010.00", [A], (RestKind.ON_ACCOUNT, RestKind.PAYMENT_DIFFERENCE)),
        ("-400.00", [BILL], (RestKind.NONE,)),
        ("-390.00", [BILL], SHORT),
        ("-402.50", [BILL], (RestKind.ON_ACCOUNT, RestKind.BANK_COST, RestKind.PAYMENT_DIFFERENCE)),
        ("-100.00", [CREDIT], (RestKind.NONE,)),
        ("400.00", [BILL], ()),
        ("-1000.00", [A], ()),
        ("1000.00", [], ()),
    ],
)
def test_what_may_become_of_the_difference(paid: str, items: list[object], choices: tuple[RestKind, ...]) -> None:
    assert rest_choices(line(1, paid), [(each, each.amount) for each in items]) == choices  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("paid", "items", "kind", "amounts"),
    [
        ("990.00", [A], RestKind.PARTIAL, ["990.00"]),
        ("990.00", [A], RestKind.DISCOUNT, ["1000.00"]),
        ("1100.00", [A, B], RestKind.PARTIAL, ["1000.00", "100.00"]),
        ("600.00", [A, B], RestKind.PARTIAL, ["600.00"]),  # nothing is left for the second
        ("800.00", [A, CREDIT], RestKind.PARTIAL, ["900.00", "-100.00"]),
        ("-390.00", [BILL], RestKind.PARTIAL, ["390.00"]),
        ("-60.00", [CREDIT], RestKind.PARTIAL, ["-60.00"]),
        ("1010.00", [A], RestKind.ON_ACCOUNT, ["1000.00"]),
    ],
)
def test_shares(paid: str, items: list[object], kind: RestKind, amounts: list[str]) -> None:
    found = shares_for(line(1, paid), [(each, each.amount) for each in items], kind)  # type: ignore[attr-defined]
    assert [each.amount for each in found] == [Decimal(amount) for amount in amounts]


AMOUNTS = st.integers(min_value=-500_000, max_value=500_000).filter(bool).map(lambda cents: cents * CENT)


@given(
    paid=AMOUNTS,
    items=st.lists(st.tuples(AMOUNTS, st.sampled_from(list(Side))), min_size=1, max_size=5),
)
def test_no_cent_is_lost_whatever_is_chosen(paid: Decimal, items: list[tuple[Decimal, Side]]) -> None:
    amounts = [(item(at, f"{amount:.2f}", side=side), amount) for at, (amount, side) in enumerate(items, 1)]
    of = line(1, f"{paid:.2f}")
    free = {each.key: amount for each, amount in amounts}
    for kind in rest_choices(of, amounts):
        shares = shares_for(of, amounts, kind)
        decision = accepted(*shares, rest_kind=kind)
        review(of).check(of, decision, free)
        if kind in (RestKind.NONE, RestKind.PARTIAL):
            assert sum(in_line(each) for each in shares) == paid
        else:
            assert {each.item.key for each in shares} == set(free)
            assert decision.difference(of) == gap(of, amounts)
        if kind in SETTLES_WHOLE:
            assert all(each.rest == 0 for each in shares)


def test_of_two_lines_that_want_one_item_a_bulk_step_serves_the_first() -> None:
    lines = (line(1, "1000"), line(2, "1000"), line(3, "250"))
    wanted = [(lines[0], accepted(share(A))), (lines[1], accepted(share(A))), (lines[2], accepted(share(B)))]
    items = {A.key: A, B.key: B}
    found = bulk_steps(review(*lines), wanted, lambda each: items.get(each.key))
    assert [each.number for each, _ in found] == [1, 3]
    assert bulk_steps(review(*lines), wanted, lambda each: None) == ()
