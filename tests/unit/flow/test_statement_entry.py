"""A reviewed statement as entries: every line has its place, every cent comes back, and what stops it is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from exactdesk.books.bank_entries import BookedBankEntry
from exactdesk.books.reference import ClosedPeriod, EntryId, Journal, JournalType, Side
from exactdesk.books.statement import Statement, StatementLine, StatementSource
from exactdesk.flow.entry_rows import Purpose
from exactdesk.flow.habits import Habits, accounts_of, journal_of
from exactdesk.flow.reconcile import RestKind
from exactdesk.flow.review import Decision, Part, Review, Verdict
from exactdesk.flow.statement_entry import NO_ACCOUNT, StatementPlan, plan_statement
from tests.unit.flow.bank_books import account_id, books
from tests.unit.flow.reviewing import NOW, accepted, item, line, move, review, share

A = item(26700001, "1000.00")
BILL = item(9, "400.00", side=Side.PURCHASE)
APRIL = date(2026, 4, 29)
COST = Decision(
    verdict=Verdict.MANUAL,
    parts=(Part(gl_account="4500", amount=Decimal("-12.10"), vat_code="14", text=" Koffie  thee", cost_center="K1"),),
)


def planned(
    found: Review, *, to_suspense: bool = False, booked: Sequence[BookedBankEntry] = (), **more: object
) -> StatementPlan:
    reference = books(**more)  # type: ignore[arg-type]
    journal = journal_of(found.statement, reference, Habits())
    accounts = accounts_of(reference, Habits())
    return plan_statement(found, reference, journal, accounts, booked=booked, to_suspense=to_suspense)


def booked(*balances: str, period: int = 5) -> tuple[BookedBankEntry, ...]:
    """Entries that each go from one balance to the next; the last booked comes first."""
    pairs = list(pairwise(balances))
    return tuple(
        BookedBankEntry(
            id=EntryId(f"e{number}"),
            entry_number=number,
            journal="20",
            year=2026,
            period=period,
            currency="EUR",
            opening=Decimal(opening),
            closing=Decimal(closing),
        )
        for number, (opening, closing) in reversed(list(enumerate(pairs, 1)))
    )


def codes(plan: StatementPlan) -> list[str]:
    return [problem.code for problem in plan.problems]


def test_each_share_part_and_rest_is_a_line() -> None:
    discount = accepted(share(A), rest_kind=RestKind.DISCOUNT)
    over = accepted(share(BILL), rest_kind=RestKind.BANK_COST)
    lines = (line(1, "990.00", text="  1   2 "), line(2, "-402.50"), line(3, "-12.10"))
    found = review(*lines, moves=(move(1, 1, discount), move(2, 2, over), move(3, 3, COST)))
    plan = planned(found)
    assert plan.can_be_booked
    (entry,) = plan.entries
    assert entry.is_balanced
    assert (entry.journal, entry.year, entry.period, entry.currency) == ("20", 2026, 5, "EUR")
    assert (entry.opening, entry.closing) == (Decimal("100.00"), Decimal("675.40"))
    told = [(each.gl_account.removeprefix("gl-"), each.amount, each.our_ref, each.description) for each in entry.lines]
    assert told == [
        ("1300", Decimal("1000.00"), 26700001, "1 2"),
        ("8900", Decimal("-10.00"), None, "1 2"),
        ("1600", Decimal("-400.00"), 9, "Bakkerij Zon"),
        ("4520", Decimal("-2.50"), None, "Bakkerij Zon"),
        ("4500", Decimal("-12.10"), None, "Koffie thee"),
    ]
    assert (entry.lines[4].vat_code, entry.lines[4].cost_center) == ("14", "K1")
    assert [each.relation is not None for each in entry.lines] == [True, False, True, False, False]


def test_what_was_paid_too_much_stays_with_the_relation() -> None:
    found = review(line(1, "1010.00"), moves=(move(1, 1, accepted(share(A), rest_kind=RestKind.ON_ACCOUNT)),))
    (entry,) = planned(found).entries
    assert [(each.gl_account, each.amount, each.relation) for each in entry.lines] == [
        (account_id("1300"), Decimal("1000.00"), A.relation),
        (account_id("1300"), Decimal("10.00"), A.relation),
    ]


def test_a_statement_over_two_periods_becomes_two_entries_that_follow_on_each_other() -> None:
    found = review(line(1, "5"), line(2, "7", day=APRIL), line(3, "9"))
    plan = planned(found, to_suspense=True)
    assert [(entry.period, entry.opening, entry.closing) for entry in plan.entries] == [
        (4, Decimal("100.00"), Decimal("107.00")),
        (5, Decimal("107.00"), Decimal("121.00")),
    ]
    assert plan.periods == {1: (2026, 5), 2: (2026, 4), 3: (2026, 5)}
    assert plan.undecided == 3
    assert {each.gl_account for entry in plan.entries for each in entry.lines} == {account_id("1195")}


@pytest.mark.parametrize(
    ("there", "code", "left"),
    [  # the statement opens at 100 and goes over 107 and 100 again to 109 and 120
        ((), "", (1, 2, 3, 4)),
        (booked("80", "100"), "", (1, 2, 3, 4)),
        (booked("80", "90"), "bank-opening-differs", (1, 2, 3, 4)),
        (booked("100", "120"), "bank-booked-already", ()),
        (booked("80", "100", "109", "120"), "bank-booked-already", ()),  # by day
        (booked("100", "109", "120", "70"), "bank-booked-already", ()),  # and others after it
        (booked("80", "100", "109"), "bank-partly-booked", (4,)),
        (booked("80", "100", "107"), "bank-partly-booked", (2, 3, 4)),
        (booked("100", "108"), "bank-opening-differs", (1, 2, 3, 4)),  # the statement never stands at 108
        (booked("100", "107", "100"), "", (1, 2, 3, 4)),  # there and back: it opens where the journal closes
        (booked("100", "109", "70"), "bank-opening-differs", (1, 2, 3, 4)),
        (booked("100", "109", period=3), "bank-opening-differs", (1, 2, 3, 4)),  # of another month
    ],
)
def test_what_the_books_have_of_a_statement_is_not_booked_again(
    there: tuple[BookedBankEntry, ...], code: str, left: tuple[int, ...]
) -> None:
    lines = (line(1, "7"), line(2, "-7"), line(3, "9"), line(4, "11"))
    plan = planned(review(*lines), booked=there, to_suspense=True)
    assert codes(plan) == ([code] if code else [])
    if code in ("", "bank-partly-booked"):
        (entry,) = plan.entries
        assert plan.lines == (left,)
        assert (entry.opening, entry.closing) == (there[0].closing if there else Decimal(100), Decimal(120))
        assert entry.is_balanced
    else:
        assert plan.entries == ()
        assert plan.left == left


def test_lines_that_the_books_have_stop_nothing() -> None:
    lines = (line(1, "7", day=APRIL), line(2, "-12.10"))
    found = review(*lines, moves=(move(2, 2, COST),))
    closed = (ClosedPeriod(journal="20", year=2026, number=4),)
    assert codes(planned(found, closed=closed)) == ["bank-period-closed", "bank-lines-undecided"]
    plan = planned(found, closed=closed, booked=booked("100", "107", period=4))
    assert codes(plan) == ["bank-partly-booked"]
    assert [(entry.period, entry.opening) for entry in plan.entries] == [(5, Decimal(107))]


def provider(*lines: StatementLine) -> Review:
    """A provider's list: no account, no balances."""
    found = review(*lines, moves=(move(1, 1, accepted(share(A))),) if lines[0].amount == A.amount else ())
    statement = replace(found.statement, source=StatementSource.PROVIDER, account="", opening=None, closing=None)
    return replace(found, statement=statement)


def listed(found: Review, *, journal: bool = True, **more: object) -> StatementPlan:
    reference = books()
    chosen = next(each for each in reference.journals if each.type is JournalType.BANK) if journal else None
    accounts = {**accounts_of(reference, Habits()), Purpose.PROVIDER_COST: "4520"}
    return plan_statement(found, reference, chosen, accounts, **more)  # type: ignore[arg-type]


def test_a_provider_s_list_opens_where_its_journal_closed_and_books_what_was_kept() -> None:
    lines = (line(1, "1000.00", day=APRIL), line(2, "200.00"), line(3, "50.00"))
    fees = (Decimal("2.50"), Decimal("0.60"), Decimal("-0.10"))
    found = provider(*(replace(each, fee=fee) for each, fee in zip(lines, fees, strict=True)))
    plan = listed(found, booked=booked("0", "80.00", period=3), cost_vat_code="14", to_suspense=True)
    assert codes(plan) == []
    assert [(entry.period, entry.opening, entry.closing) for entry in plan.entries] == [
        (4, Decimal("80.00"), Decimal("1077.50")),
        (5, Decimal("1077.50"), Decimal("1327.00")),
    ]
    assert all(entry.is_balanced for entry in plan.entries)
    costs = [entry.lines[-1] for entry in plan.entries]
    assert [(each.gl_account, each.amount, each.vat_code) for each in costs] == [
        (account_id("4520"), Decimal("-2.50"), "14"),
        (account_id("4520"), Decimal("-0.50"), "14"),
    ]
    assert listed(found, to_suspense=True).entries[0].opening == 0
    left = listed(found, sent=frozenset({1}), to_suspense=True, booked=booked("0", "80", "1077.50", period=4))
    assert (left.left, [entry.period for entry in left.entries]) == ((2, 3), [5])


def test_what_keeps_a_provider_s_list_from_being_booked() -> None:
    found = provider(replace(line(1, "1000.00"), fee=Decimal("2.50")))
    assert codes(listed(found, journal=False)) == ["bank-no-provider-journal"]
    assert codes(listed(found, booked=booked("0", "997.50"))) == ["bank-same-total"]
    assert not listed(found, booked=booked("0", "997.50")).can_be_booked
    dollars = provider(line(1, "5.00"), replace(line(2, "5.00"), currency="USD"))
    assert "bank-several-currencies" in codes(listed(dollars))
    reference = books(without=("4520",))
    plan = plan_statement(found, reference, reference.journals[0], accounts_of(reference, Habits()))
    assert "bank-no-provider-cost" in codes(plan)
    assert journal_of(found.statement, books(), Habits()) is None  # never the bank's own by guess
    told = Habits().with_journal("provider", "20")
    assert journal_of(found.statement, books(), told) is not None


def asked(found: Review) -> Review:
    return found.with_moves([move(9, 1, Decision(verdict=Verdict.QUESTION, note="?"))])


def changed(change: Callable[[Statement], Statement], *lines: StatementLine) -> Review:
    return Review(statement=change(review(*lines).statement))


DOLLARS = Journal(
    code="22", description="Dollars", type=JournalType.BANK, currency="USD", bank_account="NL91ABNA0417164300"
)
NO_VAT = Journal(code="20", description="Bank", type=JournalType.BANK, currency="EUR", allows_vat=False)


@pytest.mark.parametrize(
    ("found", "code", "more"),
    [
        (changed(lambda it: replace(it, opening=None), line(1, "5")), "bank-no-balances", {}),
        (changed(lambda it: replace(it, closing=it.opening), line(1, "5")), "bank-not-balanced", {}),
        (review(), "bank-no-lines", {}),
        (changed(lambda it: replace(it, account="NL1"), line(1, "5")), "bank-no-journal", {}),
        (review(line(1, "5")), "bank-journal-currency", {"journals": (DOLLARS,)}),
        (review(line(1, "5", day=date(2027, 1, 1))), "bank-no-period", {}),
        (review(line(1, "5")), "bank-period-closed", {"closed": (ClosedPeriod(journal="20", year=2026, number=5),)}),
        (Review(statement=review(line(1, "5")).statement, elsewhere={1: "NL91 11"}), "bank-lines-elsewhere", {}),
        (review(line(1, "5")), "bank-no-suspense", {"without": ("1195",)}),
        (
            review(line(1, "990.00"), moves=(move(1, 1, accepted(share(A), rest_kind=RestKind.DISCOUNT)),)),
            "bank-no-discount",
            {"without": ("8900",)},
        ),
        (review(line(1, "-12.10"), moves=(move(1, 1, COST),)), "bank-account-unknown", {"without": ("4500",)}),
        (review(line(1, "-12.10"), moves=(move(1, 1, COST),)), "bank-journal-without-vat", {"journals": (NO_VAT,)}),
    ],
)
def test_what_stops_a_statement(found: Review, code: str, more: dict[str, object]) -> None:
    plan = planned(found, to_suspense=True, **more)
    assert code in codes(plan)
    assert not plan.can_be_booked
    assert plan.entries == ()


def test_undecided_lines_stop_it_unless_they_may_go_to_the_account_for_questions() -> None:
    found = asked(review(line(1, "5")))
    assert codes(planned(found)) == ["bank-lines-undecided"]
    assert planned(found, to_suspense=True).can_be_booked
    assert set(NO_ACCOUNT) == set(Purpose)


def test_moves_that_were_undone_do_not_count() -> None:
    undone = replace(move(1, 1, accepted(share(A))), undone_at=NOW)
    assert codes(planned(review(line(1, "1000.00"), moves=(undone,)))) == ["bank-lines-undecided"]
