"""Subsets by their sum: exact, all of them where all were looked at, and within a bound."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.flow.subset_sums import MOST_AMOUNTS, SubsetFinder

AMOUNTS = st.lists(st.integers(-500, 500).filter(bool), max_size=10)


@given(AMOUNTS, st.integers(-1500, 1500))
def test_all_subsets_are_found(amounts: list[int], target: int) -> None:
    wanted = {
        places
        for size in range(1, len(amounts) + 1)
        for places in combinations(range(len(amounts)), size)
        if sum(amounts[place] for place in places) == target
    }
    found = SubsetFinder(amounts).make(target, most=2000)
    assert set(found.found) == wanted
    assert found.is_complete


def test_smaller_subsets_come_first() -> None:
    found = SubsetFinder([10, 20, 30, 30, 60]).make(60)
    assert found.found[0] == (4,)
    assert [len(places) for places in found.found] == sorted(len(places) for places in found.found)


def test_more_than_are_told_is_not_complete() -> None:
    found = SubsetFinder([10] * 12).make(60, most=4)
    assert len(found.found) == 4
    assert not found.is_complete


@pytest.mark.parametrize("count", [MOST_AMOUNTS + 1, 400])
def test_the_bound_is_told(count: int) -> None:
    found = SubsetFinder([100] * count).make(100 * count)
    assert found.found == ()
    assert not found.is_complete


def test_one_finder_answers_many_questions() -> None:
    finder = SubsetFinder([1, 2, 4, 8])
    assert [finder.make(target).found for target in (3, 15, 16)] == [((0, 1),), ((0, 1, 2, 3),), ()]
