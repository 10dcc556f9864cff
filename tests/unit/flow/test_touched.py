"""After a step only the lines that it may have changed are worked out anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from exactdesk.books.statement import Statement, StatementSource
from exactdesk.flow.proposals import propose
from exactdesk.flow.reconcile import Share
from exactdesk.flow.review import Decision, Move, Review, Verdict
from exactdesk.flow.touched import readers_of, touched
from tests.unit.flow.paying import item, line

NOW = datetime(2026, 5, 4, tzinfo=UTC)
ONE, TWO = item("2026-0045", "121.00"), item("2026-0046", "242.00", "Slagerij Peeters")
LINES = (
    line("121.00", "2026-0045", number=1),
    line("60.50", "2026-0045 deel", number=2),
    line("242.00", "2026-0046", number=3),
    line("-4.10", "Kosten pakket", number=4),
)
REVIEW = Review(statement=Statement(source=StatementSource.BANK, currency="EUR", lines=LINES))
READERS = readers_of(propose(LINES, (ONE, TWO)))
PAID = Decision(verdict=Verdict.ACCEPTED, shares=(Share(item=ONE, amount=Decimal("121.00")),))


def move(number: int, line_number: int, decision: Decision | None) -> Move:
    return Move(id=number, line=line_number, decision=decision, at=NOW, by="Sem")


def test_the_line_and_those_that_want_its_items() -> None:
    assert touched(REVIEW, REVIEW.with_moves([move(1, 1, PAID)]), READERS) == {1, 2}
    assert touched(REVIEW, REVIEW.with_moves([move(1, 4, Decision(verdict=Verdict.SKIPPED))]), READERS) == {4}
    assert touched(REVIEW, REVIEW, READERS) == frozenset()


def test_what_is_undone_or_opened_again_touches_them_too() -> None:
    after = REVIEW.with_moves([move(1, 3, Decision(verdict=Verdict.SKIPPED)), move(2, 1, PAID)])
    assert touched(after, after.marked([2], NOW), READERS) == {1, 2}
    assert touched(after, after.with_moves([move(3, 1, None)]), READERS) == {1, 2}
    assert touched(after, replace(after, moves=()), READERS) == {1, 2, 3}


def test_a_line_takes_an_item_that_was_no_reading_of_it() -> None:
    by_hand = Decision(verdict=Verdict.ACCEPTED, shares=(Share(item=TWO, amount=Decimal("121.00")),))
    assert touched(REVIEW, REVIEW.with_moves([move(1, 1, by_hand)]), READERS) == {1, 3}
