"""Which of several amounts together make another one: exact, within a bound on work that is told when it was reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

MOST_AMOUNTS = 22
"""Amounts that are looked at together: two halves of 2^11 sums each, so that a question takes less than a thousandth of a second."""

_MOST_FOUND = 2_000  # equal amounts: more ways than anybody will look at


@dataclass(frozen=True, slots=True)
class Subsets:
    """What was found.

    Attributes:
        found: places of the amounts of each subset, ascending; smaller subsets first, of equal size those of earlier places first.
        is_complete: whether all subsets were looked at, so that what was not found is not there.
    """

    found: tuple[tuple[int, ...], ...]
    is_complete: bool


class SubsetFinder:
    """Finds subsets of some amounts by their sum. Sums are worked out once, for any number of questions.

    Amounts are whole numbers (cents), of either sign, none of them zero. Of more than `MOST_AMOUNTS` the first ones are looked at.
    """

    def __init__(self, amounts: Sequence[int]) -> None:
        self._amounts = tuple(amounts[:MOST_AMOUNTS])
        self._is_complete = len(amounts) <= MOST_AMOUNTS
        self._half = len(self._amounts) // 2

    def make(self, target: int, most: int = 4) -> Subsets:
        """Subsets that are not empty and add up to `target`; at most so many of them are told."""
        known = self._known
        found: list[int] = []
        for mask, total in enumerate(self._right):
            if target - total in known:
                for other, left in enumerate(self._left):
                    if left == target - total and other | mask:
                        found.append(other | mask << self._half)
            if len(found) > _MOST_FOUND:
                break
        subsets = sorted((_places(mask) for mask in found), key=lambda places: (len(places), places))
        return Subsets(tuple(subsets[:most]), self._is_complete and len(subsets) <= most)

    @cached_property
    def _left(self) -> list[int]:
        return _sums(self._amounts[: self._half])

    @cached_property
    def _right(self) -> list[int]:
        return _sums(self._amounts[self._half :])

    @cached_property
    def _known(self) -> frozenset[int]:
        return frozenset(self._left)


def _sums(amounts: Sequence[int]) -> list[int]:
    """The sum of every subset; its place in the list is the subset, as bits."""
    sums = [0]
    for amount in amounts:
        sums += [total + amount for total in sums]
    return sums


def _places(mask: int) -> tuple[int, ...]:
    return tuple(place for place in range(mask.bit_length()) if mask >> place & 1)
