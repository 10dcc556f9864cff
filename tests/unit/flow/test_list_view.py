"""Rows of a list beside the books: how they stand, which are wanted, in which order."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from exactdesk.books.statement import Statement, StatementSource
from exactdesk.flow.list_view import ComparedRow, Order, RowQuery, RowState, counts, row_of, select
from exactdesk.flow.open_list import Agreement, compare_open_items
from exactdesk.flow.review import Decision, Move, Review, Verdict
from tests.unit.flow.paying import item
from tests.unit.flow.test_open_list import listed

ITEMS = (item("2026-0045", "121.00"), item("2026-0046", "242.00"), item("2026-0047", "363.00", "Slager Bos"))
LINES = (listed(1, "121.00", "2026-0045"), listed(2, "200.00", "2026-0046"), listed(3, "99.00", "2026-0099", "Kapper"))


def rows(*decided: tuple[int, Decision | None]) -> tuple[ComparedRow, ...]:
    moves = tuple(
        Move(id=at, line=line, decision=decision, at=datetime(2026, 5, 1, tzinfo=UTC), by="Anneke")
        for at, (line, decision) in enumerate(decided, start=1)
    )
    review = Review(statement=Statement(source=StatementSource.OPEN_ITEMS, currency="EUR", lines=LINES), moves=moves)
    return tuple(row_of(each, review) for each in compare_open_items(LINES, ITEMS).rows)


def test_what_agrees_needs_nobody_and_the_rest_is_to_do() -> None:
    assert [row.state for row in rows()] == [RowState.EQUAL, RowState.TO_DO, RowState.TO_DO, RowState.TO_DO]


def test_a_note_a_tick_and_a_row_opened_again() -> None:
    book = rows()[3].key
    assert book < 0
    question = Decision(verdict=Verdict.QUESTION, note="Korting?")
    found = rows((2, question), (book, Decision(verdict=Verdict.ACCEPTED)), (3, question), (3, None))
    assert [(row.state, row.note, row.by) for row in found[1:]] == [
        (RowState.CHECK, "Korting?", "Anneke"),
        (RowState.TO_DO, "", ""),
        (RowState.DONE, "", "Anneke"),
    ]
    agreements, states = counts(found)
    assert (agreements[Agreement.DIFFERS], states[RowState.DONE], states[RowState.TO_DO]) == (1, 1, 1)


def test_rows_are_looked_out_by_outcome_state_and_words() -> None:
    found = rows()
    differs = frozenset({Agreement.DIFFERS})
    assert [row.key for row in select(found, RowQuery(agreements=differs))] == [2]
    assert [row.key for row in select(found, RowQuery(agreements=differs, states=frozenset({RowState.EQUAL})))] == []
    for sought in ("kapper", "99,00", "2026-0099"):
        assert [row.key for row in select(found, RowQuery(sought=sought))] == [3]
    assert select(found, RowQuery(sought="bos"))[0].compared.agreement is Agreement.ONLY_IN_BOOKS


def test_rows_are_put_in_order() -> None:
    found = rows()
    down = select(found, RowQuery(order=Order.DIFFERENCE, is_descending=True))
    assert [row.compared.difference for row in down] == [
        Decimal(each) for each in ("-363.00", "99.00", "-42.00", "0.00")
    ]
    assert [row.compared.name for row in select(found, RowQuery(order=Order.NAME))][-1] == "Slager Bos"
