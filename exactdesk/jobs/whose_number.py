"""Whose invoice a number is that stands in a payment and is not open: asked of Exact Online for the lines that depend on it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable

from exactdesk.books.reference import Division, RelationId, Side
from exactdesk.errors import Broken, NotReached, Refused
from exactdesk.flow.otherwise import Answers, Question
from exactdesk.flow.reconcile import LineProposals
from exactdesk.jobs.connection import Connection

log = logging.getLogger(__name__)

MOST = 400
"""Numbers that are asked for; of a statement with more of them the later lines stay to be looked at. About eighty fit in a call."""

Ask = Callable[[Iterable[Question]], Awaitable[Answers]]


def questions_of(found: Iterable[LineProposals]) -> tuple[Question, ...]:
    """The numbers that lines depend on, each once, in the order of the lines; at most `MOST`."""
    return tuple(dict.fromkeys(question for each in found for question in each.questions))[:MOST]


async def whose_numbers(connection: Connection, division: Division, questions: Iterable[Question]) -> Answers:
    """Whose these numbers are or were. What Exact Online does not tell stays away, and the lines stay to be looked at.

    Raises `Busy` and `SignInError`.
    """
    asked = tuple(questions)
    found: dict[Question, frozenset[RelationId]] = {}
    for side in Side:
        numbers = [number for of, number in asked if of is side]
        if not numbers:
            continue
        try:
            owners = await connection.client.outstanding.owners(division.code, side, numbers)
        except (Refused, Broken, NotReached) as error:
            log.info("whose numbers these are was not told (%s)", error.code)
            continue
        found |= {(side, number): of for number, of in (owners or {}).items()}
    return found
