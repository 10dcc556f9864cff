"""What is still open of the bookings that were matched: the way to know whether matching took place. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TypeAlias

from exactdesk.books.bank_entries import MatchSet
from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import OutstandingItem, ToldItem

OpenNow: TypeAlias = Mapping[tuple[str, int, str], Decimal]
"""By journal, entry number and code of the relation: what is open, in the entry's currency, without its sign."""


def still_open(items: Iterable[ToldItem | OutstandingItem]) -> OpenNow:
    """What the open items of one side have left per entry and relation; what is settled is absent."""
    found: dict[tuple[str, int, str], Decimal] = defaultdict(lambda: ZERO)
    for item in items:
        found[item.journal, item.entry_number, item.relation_code] += item.amount
    return {key: abs(amount) for key, amount in found.items()}


def entries_of(matches: Iterable[MatchSet]) -> tuple[int, ...]:
    """Numbers of the entries of which must be known what is still open."""
    return tuple(sorted({line.entry_number for match in matches for line in match.lines if line.left is not None}))


def is_carried_out(match: MatchSet, open_now: OpenNow) -> bool:
    """Whether of each of its entries no more is open than the match set leaves."""
    told = [line for line in match.lines if line.left is not None]
    return bool(told) and all(
        open_now.get((line.journal, line.entry_number, match.relation), ZERO) <= abs(line.left)
        for line in told
        if line.left is not None
    )
