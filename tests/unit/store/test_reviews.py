"""Reviews on disk: each step at once, the same statement once, overlapping statements known."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from exactdesk.books.statement import Statement
from exactdesk.errors import StoreError
from exactdesk.flow.reconcile import Proof, Reason
from exactdesk.flow.review import Decision, Part, Verdict
from exactdesk.flow.review_list import NewReview, ReviewHead, ReviewId
from exactdesk.store import reviews
from exactdesk.store.database import Database
from exactdesk.store.tables import VERDICTS
from tests.unit.flow.reviewing import DAY, NOW, accepted, item, line, share, statement
from tests.unit.store.conftest import DIVISION, SITE

A = item(1, "1000.00")
TAKEN = accepted(share(A))
ASKED = Decision(verdict=Verdict.QUESTION, note="Wie is dit?")


def opened(db: Database, what: Statement, fingerprint: str = "ab") -> tuple[ReviewHead, bool]:
    return reviews.open_review(
        db,
        NewReview(
            statement=what,
            site=SITE,
            division=DIVISION,
            division_name="Bakkerij Zon",
            file=r"C:\Bank\mei.xml",
            fingerprint=fingerprint,
            by="Noor",
            at=NOW,
        ),
    )


def test_every_verdict_may_be_kept() -> None:
    assert set(VERDICTS) == {verdict.value for verdict in Verdict}


def test_a_review_comes_back_as_it_was(db: Database) -> None:
    what = statement(line(1, "1000", text="1"), line(2, "5"), line(3, "7"))
    head, is_new = opened(db, what)
    assert is_new
    assert (head.file_name, head.title, head.line_count) == ("mei.xml", f"{what.account} 12", 3)
    assert (head.first_day, head.last_day, head.changed_at) == (DAY, DAY, NOW)
    reason = Reason(proof=Proof.NUMBER_IN_TEXT, item=A.key, line_field="text", line_span=(0, 1), seen="1", wanted="1")
    manual = Decision(
        verdict=Verdict.MANUAL, parts=(Part(gl_account="4500", amount=what.lines[1].amount),), rule="Huur"
    )
    decided = accepted(share(A))
    full = type(decided)(verdict=Verdict.ACCEPTED, shares=decided.shares, reasons=(reason,))
    later = NOW + timedelta(hours=1)
    first = reviews.add_moves(db, head.id, [(1, full)], at=NOW, by="Noor")
    rest = reviews.add_moves(db, head.id, [(2, manual), (3, ASKED)], at=later, by="Sem", is_bulk=True)
    assert [each.bulk for each in (*first, *rest)] == [None, rest[0].id, rest[0].id]
    found = reviews.read_review(db, head.id)
    assert found.statement == what
    assert found.moves == (*first, *rest)
    (listed,) = reviews.review_list(db, SITE, DIVISION)
    assert (listed.done, listed.questions, listed.changed_at) == (2, 1, later)


def test_undoing_one_step_of_many_leaves_the_others(db: Database) -> None:
    head, _ = opened(db, statement(line(1, "1000"), line(2, "5")))
    moves = reviews.add_moves(db, head.id, [(1, TAKEN), (2, ASKED)], at=NOW, by="Noor", is_bulk=True)
    reviews.mark_moves(db, [moves[0].id], NOW)
    found = reviews.read_review(db, head.id)
    assert (found.decision(1), found.decision(2)) == (None, ASKED)
    (listed,) = reviews.review_list(db, SITE, DIVISION)
    assert (listed.done, listed.questions) == (0, 1)
    reviews.mark_moves(db, [moves[0].id], None)
    assert reviews.read_review(db, head.id).decision(1) == TAKEN
    reopened = reviews.add_moves(db, head.id, [(1, None)], at=NOW, by="Noor")
    assert reviews.read_review(db, head.id).moves[-1] == reopened[0]
    assert reviews.review_list(db, SITE, DIVISION)[0].done == 0


def test_the_same_statement_opens_its_review(db: Database) -> None:
    first, _ = opened(db, statement(line(1, "1000")))
    again, is_new = opened(db, statement(line(4, "1000", text="other words")), "cd")
    assert (again.id, is_new) == (first.id, False)
    other, is_new = opened(db, statement(line(1, "999")))
    assert is_new
    assert other.id != first.id


def test_lines_reviewed_in_an_overlapping_statement_are_known(db: Database) -> None:
    late = DAY + timedelta(days=1)
    first, _ = opened(db, statement(line(1, "1000"), line(2, "5", iban="NL1"), line(3, "7")))
    reviews.add_moves(db, first.id, [(1, TAKEN), (2, TAKEN), (3, ASKED)], at=NOW, by="Noor")
    second, _ = opened(db, statement(line(1, "1000"), line(2, "5", iban="NL2"), line(3, "7"), line(4, "9", day=late)))
    assert reviews.read_review(db, second.id).elsewhere == {1: first.title}
    assert reviews.read_review(db, first.id).elsewhere == {}
    assert reviews.head(db, second.id) == second


def test_the_one_worked_in_last_comes_first(db: Database) -> None:
    one, _ = opened(db, statement(line(1, "1")))
    two, _ = opened(db, statement(line(1, "2")))
    assert [each.id for each in reviews.review_list(db, SITE, DIVISION)] == [two.id, one.id]
    reviews.add_moves(db, one.id, [(1, ASKED)], at=NOW + timedelta(minutes=1), by="Noor")
    assert [each.id for each in reviews.review_list(db, SITE, DIVISION)] == [one.id, two.id]


def test_habits_are_kept(db: Database) -> None:
    assert reviews.read_habits(db, SITE, DIVISION) == ""
    reviews.write_habits(db, SITE, DIVISION, "{}")
    reviews.write_habits(db, SITE, DIVISION, '{"a": 1}')
    assert reviews.read_habits(db, SITE, DIVISION) == '{"a": 1}'


def test_what_cannot_be_read_is_told(db: Database) -> None:
    with pytest.raises(StoreError) as told:
        reviews.read_review(db, ReviewId(77))
    assert told.value.code == "review-unknown"
    assert reviews.head(db, ReviewId(77)) is None
    head, _ = opened(db, statement(line(1, "1")))
    reviews.add_moves(db, head.id, [(1, ASKED)], at=NOW, by="Noor")
    for table, column in (("review_moves", "decision"), ("reviews", "content")):
        with db.transaction() as connection:
            connection.execute(text(f"UPDATE {table} SET {column} = '[1]'"))
        with pytest.raises(StoreError) as told:
            reviews.read_review(db, head.id)
        assert told.value.code == "review-unreadable"
