"""A sheet with invoices of several administrations: what is for another one is set apart, and comes in a batch of its own there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exactdesk.books.reference import Division, DivisionCode, ReferenceBook
from exactdesk.kinds.division import FIELD, other_division, shown_name
from exactdesk.kinds.document import Document
from exactdesk.problems import Problem, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """A document that is not for the administration of this import.

    Attributes:
        division: the one that it is for; None for one that an earlier batch of the same sheet has told of as nobody's.
        problem: that it is set apart, with its cell.
    """

    document: Document
    division: Division | None
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many documents of a sheet are for another administration."""

    division: Division
    documents: int


def set_apart(
    documents: Sequence[Document], reference: ReferenceBook, *, only_own: bool = False
) -> tuple[tuple[Document, ...], tuple[Apart, ...]]:
    """The documents that are this administration's business, and those that certainly are another one's.

    A document that names no administration, or none that the user may enter, stays: its check holds it back. `only_own` sets these apart
    too, for a sheet whose earlier batch in another administration has them.
    """
    own: list[Document] = []
    apart: list[Apart] = []
    here = shown_name(reference.division)
    for document in documents:
        told = document.head.fields.get(FIELD)
        other = None if told is None else other_division(document, reference)
        if told is not None and (other is not None or (only_own and not _names_own(document, reference))):
            facts = {"division": "–" if other is None else shown_name(other), "own": here}
            problem = Problem(
                code="row-division-apart",
                severity=Severity.STOP,
                where=document.where(FIELD),
                value=told.text,
                facts=facts,
            )
            apart.append(Apart(document=document, division=other, problem=problem))
        else:
            own.append(document)
    return tuple(own), tuple(apart)


def _names_own(document: Document, reference: ReferenceBook) -> bool:
    return reference.division in reference.divisions_named(document.head.text(FIELD))


def shares(apart: Iterable[Apart]) -> tuple[Share, ...]:
    """The other administrations of a sheet, in its order, with how many documents each has."""
    found: dict[DivisionCode, Division] = {}
    counts: Counter[DivisionCode] = Counter()
    for each in apart:
        if each.division is not None:
            found.setdefault(each.division.code, each.division)
            counts[each.division.code] += 1
    return tuple(Share(division=division, documents=counts[code]) for code, division in found.items())


def notes(apart: Iterable[Apart]) -> tuple[Problem, ...]:
    """What is to be said of a sheet that has documents of other administrations."""
    return tuple(
        Problem(
            code="divisions-in-sheet",
            severity=Severity.NOTE,
            facts={"division": shown_name(share.division), "count": str(share.documents)},
        )
        for share in shares(apart)
    )
