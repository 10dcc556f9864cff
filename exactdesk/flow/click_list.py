"""What is to be set off in Exact Online by hand, relation by relation, and what of it has left the open items already. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.statement import StatementLine
from exactdesk.flow.reconcile import RestKind, Share
from exactdesk.flow.review import Review


class ClickState(StrEnum):
    """How far a row is."""

    TO_DO = "to-do"
    UNSURE = "unsure"  # sent, but nobody knows whether it was matched: looked up, never sent again on a guess
    SENT = "sent"  # Exact Online said that it is matched, but it is still open there: to be looked at
    DONE = "done"  # what was settled is no longer open


@dataclass(frozen=True, slots=True, kw_only=True)
class ClickRow:
    """What one line settles.

    Attributes:
        number: place in the list, 1 first; stays the same however much is done.
        difference: what is booked or left besides the shares, in the direction of the line; zero for none.
    """

    number: int
    line: StatementLine
    shares: tuple[Share, ...]
    rest_kind: RestKind
    difference: Decimal
    state: ClickState

    @property
    def relation_code(self) -> str:
        return self.shares[0].item.relation_code

    @property
    def relation_name(self) -> str:
        return self.shares[0].item.relation_name


def click_list(
    review: Review,
    items: Iterable[OutstandingItem],
    sent: Collection[int] = frozenset(),
    unsure: Collection[int] = frozenset(),
) -> tuple[ClickRow, ...]:
    """Every line that settles open items, by relation.

    Args:
        review: with its decisions.
        items: what is open now.
        sent: numbers of lines whose match set Exact Online has accepted.
        unsure: numbers of lines whose match set it has, or has not.
    """
    now = {item.key: item.amount for item in items}
    wanted = _left(review)
    rows = []
    for line in review.statement.lines:
        decision = review.decision(line.number)
        if decision is None or not decision.shares:
            continue
        is_done = all(abs(now.get(share.item.key, ZERO)) <= abs(wanted[share.item.key]) for share in decision.shares)
        if is_done:
            state = ClickState.DONE
        elif line.number in unsure:
            state = ClickState.UNSURE
        else:
            state = ClickState.SENT if line.number in sent else ClickState.TO_DO
        rows.append((line, decision, state))
    rows.sort(key=lambda row: (row[1].shares[0].item.relation_name.casefold(), row[0].number))
    return tuple(
        ClickRow(
            number=number,
            line=line,
            shares=decision.shares,
            rest_kind=decision.rest_kind,
            difference=decision.difference(line),
            state=state,
        )
        for number, (line, decision, state) in enumerate(rows, 1)
    )


def _left(review: Review) -> dict[str, Decimal]:
    """What is to be open of each item when all its lines are settled, by key."""
    base: dict[str, Decimal] = {}
    taken: dict[str, Decimal] = {}
    for move in review.standing.values():
        for share in move.decision.shares if move.decision else ():
            key = share.item.key
            base[key] = max(base.get(key, ZERO), share.item.amount, key=abs)
            taken[key] = taken.get(key, ZERO) + share.amount
    return {key: amount - taken[key] for key, amount in base.items()}
