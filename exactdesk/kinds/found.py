"""The answer of a look-up: what was found, and what must be said about it, still without a place in the sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from exactdesk.books.reference import CostCenter, CostUnit, GLAccount, Journal, PaymentCondition, Relation, VatCode
from exactdesk.kinds.document import Document, MappedRow
from exactdesk.problems import Problem

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Found(Generic[T_co]):
    """What a look-up found.

    Attributes:
        item: None when nothing, or nothing certain, was found.
        problems: what must be said; `where` holds only the field, `value` is empty. `placed` gives them their cell.
    """

    item: T_co | None
    problems: tuple[Problem, ...] = ()


def placed(problems: Iterable[Problem], document: Document, line: MappedRow | None = None) -> Iterator[Problem]:
    """The problems with the cell of their field: on `line` when given, else of the document's head."""
    for problem in problems:
        name = problem.where.field
        owner = document.head if line is None else line
        told = owner.fields.get(name) if name else None
        yield replace(problem, where=document.where(name, line), value=told.text if told else "")


_Candidate = Relation | GLAccount | Journal | VatCode | PaymentCondition | CostCenter | CostUnit


def candidates(items: Iterable[_Candidate]) -> dict[str, str]:
    """Facts that name what may have been meant.

    `candidates` is for reading ("1001 Jansen; 1002 Janssen", a dash when there are none), `candidate_codes` for choosing from
    (codes with a semicolon between them; may be empty).
    """
    listed = tuple(items)
    labels = [f"{item.code} {item.name if isinstance(item, Relation) else item.description}".strip() for item in listed]
    return {"candidates": "; ".join(labels) or "–", "candidate_codes": ";".join(item.code for item in listed)}
