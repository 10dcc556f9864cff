"""One way to read a line, as a value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from exactdesk.books.reference import RelationId
from exactdesk.flow.open_index import Open
from exactdesk.flow.otherwise import CLEAR, Otherwise, Question, Verdict
from exactdesk.flow.reconcile import Certainty, RestKind

SMALL_RELATION = 10
"""Up to so many open items every way to make an amount counts as another reading; of more, only those of two or three items."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a line.

    Attributes:
        opens: the items, those named first. Of one relation, unless all of them are named.
        is_exact: whether they make the amount of the line.
        strength: how well the weakest of them is named, 0 to 3; best: the strongest.
        support: what else speaks for their relation; see `Evidence.support`.
        verdict: how much what the line names besides speaks against this reading.
        is_all: whether these are all open items of the relation.
        rivals: other ways in which items of the same relation make the amount, as good as this one.
        questions: numbers of which it would have to be known whose they are, and it might be certain.
    """

    opens: tuple[Open, ...]
    is_exact: bool
    strength: int
    best: int
    support: int
    rest_kind: RestKind = RestKind.NONE
    verdict: Verdict = CLEAR
    is_all: bool = False
    rivals: int = 0
    score: int = 0
    certainty: Certainty = Certainty.LIKELY
    questions: tuple[Question, ...] = ()

    @property
    def is_told_otherwise(self) -> bool:
        """Whether the line names something that this reading leaves out."""
        return self.verdict.otherwise > Otherwise.NOTHING

    @property
    def relation(self) -> RelationId:
        return self.opens[0].item.relation

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(each.item.key for each in self.opens)


def total_of(opens: Iterable[Open]) -> int:
    """What some items together are in cents: what comes in positive."""
    return sum(each.value or 0 for each in opens)


def age_of(open_: Open) -> tuple[int, int, str]:
    """Older first."""
    due = open_.item.due_date or open_.item.invoice_date
    return (due.toordinal() if due is not None else 0), open_.item.entry_number, open_.item.key
