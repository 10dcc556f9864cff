"""A list of open items beside the books, as it is looked at: how each row stands, and which rows are wanted in which order. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from exactdesk.flow.open_list import Agreement, Compared
from exactdesk.flow.review import Decision, Review, Verdict
from exactdesk.flow.seek import plain, seeker


class RowState(StrEnum):
    """How a row stands."""

    EQUAL = "equal"  # both sides say the same
    TO_DO = "to-do"  # they do not, and nobody has looked yet
    CHECK = "check"  # a note says what is to be found out
    DONE = "done"  # somebody has seen it and knows why


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRow:
    """One row.

    Attributes:
        key: of `compared`.
        words: all that it can be found by, as `flow.seek.plain` gives it.
        note: the user's words; empty for none.
        by: who decided last; empty for nobody.
    """

    key: int
    compared: Compared
    state: RowState
    words: str
    note: str = ""
    by: str = ""


class Order(StrEnum):
    """What rows are sorted by."""

    NUMBER = "number"
    NAME = "name"
    DATE = "date"
    LISTED = "listed"
    BOOKED = "booked"
    DIFFERENCE = "difference"


_VALUES: Mapping[Order, Callable[[Compared], object]] = {
    Order.NUMBER: lambda each: each.number.casefold(),
    Order.NAME: lambda each: each.name.casefold(),
    Order.DATE: lambda each: day_of(each) or "",
    Order.LISTED: lambda each: each.listed,
    Order.BOOKED: lambda each: each.booked,
    Order.DIFFERENCE: lambda each: abs(each.difference),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowQuery:
    """Which rows are wanted; an empty set wants all of its kind."""

    agreements: frozenset[Agreement] = frozenset()
    states: frozenset[RowState] = frozenset()
    sought: str = ""
    order: Order | None = None
    is_descending: bool = False


def day_of(compared: Compared) -> str:
    """The invoice's date as the books have it, else as the list has it, ISO; empty where neither tells."""
    day = compared.item.invoice_date if compared.item else compared.lines[0].invoice_date
    return "" if day is None else day.isoformat()


def row_of(compared: Compared, review: Review) -> ComparedRow:
    """A row with what was decided about it."""
    key = compared.key
    move = review.standing.get(key)
    decision = None if move is None else move.decision
    item, line = compared.item, compared.lines[0] if compared.lines else None
    parts = [compared.number, compared.name, f"{compared.listed}", f"{compared.booked}", f"{compared.difference}"]
    if line is not None:
        parts += [line.name, line.text]
    if item is not None:
        parts += [item.invoice_number, item.your_ref, item.relation_code, str(item.entry_number), item.description]
    note = "" if decision is None else decision.note
    return ComparedRow(
        key=key,
        compared=compared,
        state=_state(compared, decision),
        words=plain(" ".join([*parts, note])),
        note=note,
        by=move.by if move is not None and decision is not None else "",
    )


def _state(compared: Compared, decision: Decision | None) -> RowState:
    if decision is not None and decision.verdict is Verdict.QUESTION:
        return RowState.CHECK
    if decision is not None and decision.is_done:
        return RowState.DONE
    is_equal = compared.agreement is Agreement.MATCHED and compared.by_number
    return RowState.EQUAL if is_equal else RowState.TO_DO


def select(rows: Sequence[ComparedRow], query: RowQuery) -> tuple[ComparedRow, ...]:
    """The rows that are wanted, in the order that is wanted; without one, as they come."""
    fits = seeker(query.sought)
    found = [
        row
        for row in rows
        if (not query.agreements or row.compared.agreement in query.agreements)
        and (not query.states or row.state in query.states)
        and (not query.sought or fits(row.words))
    ]
    if query.order is not None:
        value = _VALUES[query.order]
        found.sort(key=lambda row: value(row.compared), reverse=query.is_descending)  # type: ignore[arg-type,return-value]
    return tuple(found)


def counts(rows: Sequence[ComparedRow]) -> tuple[Mapping[Agreement, int], Mapping[RowState, int]]:
    """How many rows there are of each agreement and of each state."""
    return Counter(row.compared.agreement for row in rows), Counter(row.state for row in rows)
