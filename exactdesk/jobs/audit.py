"""Is the history as the program wrote it? At every start what is new and a part of what is old; all of it on demand."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType

from exactdesk.flow.history import ItemId
from exactdesk.flow.review_list import ReviewId
from exactdesk.jobs.desk import Desk
from exactdesk.problems import Problem, Severity
from exactdesk.store import chain, past, reviews, seen
from exactdesk.store.chain import Flaw
from exactdesk.store.seen import Seen

AGAIN = MappingProxyType({"item": 2_000, "batch": 20, "wipe": 20, "review": 20, "move": 2_000})
"""How many subjects sealed long ago are looked at again at each start, in turn: a few weeks go over a large history."""

TOLD = 20
"""Flaws that are told one by one; more of them say nothing new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check of the history found.

    Attributes:
        entries: length of the chain.
        end: its last hash, hex: what receipts carry.
        problems: what does not fit, at most `TOLD` of them; empty when all is sound.
        flaw_count: all of them.
        is_full: whether everything was looked at.
    """

    entries: int
    end: str
    problems: tuple[Problem, ...]
    flaw_count: int
    is_full: bool


async def check_history(desk: Desk, *, is_full: bool = False) -> Checked:
    """Looks at the history in a thread. Raises `StoreError`.

    What was found sound is remembered; as long as something does not fit, every check tells it again.
    """
    return await asyncio.to_thread(_check, desk, is_full)


def _check(desk: Desk, is_full: bool) -> Checked:
    folder = desk.folders.data
    before = seen.load(folder)
    turn: dict[str, int] = {}
    with desk.database.reading() as connection:
        also = []
        for subject, count in AGAIN.items():
            keys = chain.next_keys(connection, subject, before.turn.get(subject, 0) if before else 0, count)
            also += [(subject, key) for key in keys]
            turn[subject] = keys[-1] if len(keys) == count else 0
        found = list(chain.flaws(connection, after=before.end if before else None, also=also))
        if is_full and before is not None:
            found = list(dict.fromkeys([*found, *chain.flaws(connection)]))
        end = chain.end(connection)
    if not found:
        seen.save(folder, Seen(end=end, turn=MappingProxyType(turn)))
    return Checked(
        entries=end.number,
        end=end.hash,
        problems=tuple(_problems(desk, found[:TOLD])),
        flaw_count=len(found),
        is_full=is_full or before is None,
    )


def _problems(desk: Desk, found: Iterable[Flaw]) -> Iterable[Problem]:
    for flaw in found:
        match flaw.what:
            case "broken":
                yield Problem(code="history-chain-broken", severity=Severity.STOP, facts={"entry": str(flaw.number)})
            case "cut":
                yield Problem(code="history-cut", severity=Severity.STOP, facts={"entry": str(flaw.number)})
            case what if flaw.subject in ("review", "move"):
                yield _about_review(desk, flaw, what)
            case what:
                yield _about(desk, flaw, what)


def _about_review(desk: Desk, flaw: Flaw, what: str) -> Problem:
    """What does not fit of a review or of a step in one, named as far as it is still there."""
    key = flaw.key if flaw.subject == "review" else reviews.review_of(desk.database, flaw.key)
    head = None if key is None else reviews.head(desk.database, ReviewId(key))
    facts = {"statement": "–" if head is None else head.title, "number": f"#{flaw.key}"}
    match flaw.subject, what:
        case "review", "gone":
            return Problem(code="history-review-gone", severity=Severity.STOP, facts=facts)
        case "review", "added":
            return Problem(code="history-review-added", severity=Severity.STOP, facts=facts)
        case "review", _:
            return Problem(code="history-review-changed", severity=Severity.STOP, facts=facts)
        case _, "gone":
            return Problem(code="history-decision-gone", severity=Severity.STOP, facts=facts)
        case _, "added":
            return Problem(code="history-decision-added", severity=Severity.STOP, facts=facts)
    return Problem(code="history-decision-changed", severity=Severity.STOP, facts=facts)


def _about(desk: Desk, flaw: Flaw, what: str) -> Problem:
    """What does not fit of a document or a batch, named as far as it is still there."""
    number, file, when = f"#{flaw.key}", "–", "–"
    if flaw.subject == "item" and (item := past.item(desk.database, ItemId(flaw.key))) is not None:
        number = item.number or number
        if (batch := past.batch(desk.database, item.batch)) is not None:
            file, when = batch.file_name or "–", batch.started_at.date().isoformat()
    elif flaw.subject == "batch" and (batch := past.batch_numbered(desk.database, flaw.key)) is not None:
        file, when = batch.file_name or "–", batch.started_at.date().isoformat()
    facts = {"number": number, "file": file, "when": when}
    if flaw.subject == "item":
        match what:
            case "gone":
                return Problem(code="history-document-gone", severity=Severity.STOP, facts=facts)
            case "added":
                return Problem(code="history-document-added", severity=Severity.STOP, facts=facts)
        return Problem(code="history-document-changed", severity=Severity.STOP, facts=facts)
    match what:
        case "gone":
            return Problem(code="history-import-gone", severity=Severity.STOP, facts=facts)
        case "added":
            return Problem(code="history-import-added", severity=Severity.STOP, facts=facts)
    return Problem(code="history-import-changed", severity=Severity.STOP, facts=facts)
