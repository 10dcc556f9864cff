"""Which lines of a review stand otherwise after a step: those that were decided, and those that may be for the same items."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from exactdesk.flow.reconcile import LineProposals
from exactdesk.flow.review import Move, Review


def readers_of(found: Iterable[LineProposals]) -> Mapping[str, Collection[int]]:
    """By key of an open item, the numbers of the lines that have a reading with it."""
    readers: dict[str, dict[int, None]] = defaultdict(dict)
    for each in found:
        for proposal in each.proposals:
            for share in proposal.shares:
                readers[share.item.key][each.line.number] = None
    return readers


def touched(before: Review, after: Review, readers: Mapping[str, Collection[int]]) -> frozenset[int]:
    """The lines whose state may differ between two values of one review."""
    lines: set[int] = set()
    for number in before.standing.keys() | after.standing.keys():
        old, new = before.standing.get(number), after.standing.get(number)
        if old is not new:
            lines.add(number)
            for key in (*_items(old), *_items(new)):
                lines.update(readers.get(key, ()))
    return frozenset(lines)


def _items(move: Move | None) -> tuple[str, ...]:
    decision = None if move is None else move.decision
    return () if decision is None else tuple(share.item.key for share in decision.shares)
