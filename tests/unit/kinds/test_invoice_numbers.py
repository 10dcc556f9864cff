"""Invoice numbers as people compare them: which spellings are one number, which look alike, which are two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.kinds.numbers import Likeness, NumberIndex, compare, is_same_number, normalised

SAME, PREFIX, YEAR, SPLIT, OTHER = Likeness.SAME, Likeness.PREFIX, Likeness.YEAR, Likeness.SPLIT, Likeness.OTHER

PAIRS = [
    ("F-2026/0042", "f2026 0042", SAME),
    ("F20260042", "F-2026/0042", SAME),
    ("0042", "42", SAME),
    ("F0042", "F-42", SAME),
    ("VF 2026.001", "VF2026001", SAME),
    ("INV_7", "inv-7", SAME),
    ("2026-0042", "2026-42", SAME),
    ("2026 - 0042", "2026/042", SAME),
    ("ABC", "a.b.c", SAME),
    ("202411", "2024-11", SAME),
    ("0", "00", SAME),
    ("INV-42", "F42", PREFIX),
    ("42", "F-0042", PREFIX),
    ("Factuur 2026-42", "2026/0042", PREFIX),
    ("F-1", "VF-1", PREFIX),
    ("26-0042", "2026-0042", YEAR),
    ("260042", "20260042", YEAR),
    ("0042/2026", "2026-0042", YEAR),
    ("INV0042/26", "2026-042", YEAR),
    ("20260042", "2026-42", YEAR),
    ("4242", "42-042", SPLIT),
    ("2024-11", "202-411", OTHER),
    ("2024-11", "20241-1", OTHER),
    ("10-11", "11-10", OTHER),
    ("F-1", "C-1", OTHER),
    ("A-1", "B-1", OTHER),
    ("101", "1001", OTHER),
    ("2026-1", "2026-10", OTHER),
    ("2026-42", "2025-42", OTHER),
    ("A0", "A", OTHER),
    ("A", "B", OTHER),
    ("---", "...", OTHER),
    ("", "", OTHER),
]

NUMBERS = st.one_of(
    st.text(alphabet="0123456789 -/.ABFINV", max_size=12),
    st.from_regex(r"(F|INV|CN|)-?(20[0-9]{2}|[0-9]{2}|)[-/ ]?0*[0-9]{1,5}", fullmatch=True),
    st.text(max_size=8),
)


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS)
def test_two_numbers_are_compared(one: str, other: str, expected: Likeness) -> None:
    assert compare(one, other) is expected
    assert compare(other, one) is expected


@given(one=NUMBERS, other=NUMBERS)
def test_both_ways_give_the_same(one: str, other: str) -> None:
    assert compare(one, other) is compare(other, one)


@given(number=NUMBERS)
def test_a_number_is_itself_in_capitals_too(number: str) -> None:
    if normalised(number):
        assert is_same_number(number, number)
        assert is_same_number(number, f" {number} ")


@given(one=NUMBERS, other=NUMBERS)
def test_what_is_alike_is_found_by_the_index(one: str, other: str) -> None:
    index: NumberIndex[str] = NumberIndex()
    index.add(other, "carrier")
    likeness = compare(one, other)
    assert list(index.alike(one)) == ([] if likeness is OTHER else [(likeness, "carrier")])


@given(groups=st.lists(st.integers(0, 99_999), min_size=2, max_size=3), data=st.data())
def test_signs_and_zeros_make_no_other_number(groups: list[int], data: st.DataObject) -> None:
    def spelled() -> str:
        parts = [str(group).zfill(data.draw(st.integers(1, 6))) for group in groups]
        return data.draw(st.sampled_from("-/. _")).join(parts)

    assert is_same_number(spelled(), spelled())


@given(digits=st.text(alphabet="123456789", min_size=3, max_size=9), data=st.data())
def test_digits_divided_in_two_ways_are_two_numbers(digits: str, data: st.DataObject) -> None:
    first = data.draw(st.integers(1, len(digits) - 1))
    second = data.draw(st.integers(1, len(digits) - 1).filter(lambda at: at != first))
    one, other = (f"{digits[:at]}-{digits[at:]}" for at in (first, second))
    assert not is_same_number(one, other)


def test_the_same_number_comes_before_what_is_alike() -> None:
    index: NumberIndex[str] = NumberIndex()
    for number in ("INV-42", "F-42", "2026-42", "f 0042"):
        index.add(number, number)
    assert list(index.alike("F42")) == [(SAME, "F-42"), (SAME, "f 0042"), (PREFIX, "INV-42")]
    assert list(index.alike("?")) == []


@given(st.text())
def test_normalising_twice_changes_nothing(number: str) -> None:
    assert normalised(normalised(number)) == normalised(number)


@pytest.mark.parametrize(
    ("number", "key"),
    [("F-2026/0042", "F20260042"), ("0042", "42"), ("vf 2026.001", "VF2026001"), ("2024-11", "202411"), ("--", "")],
)
def test_the_key_of_a_number_stays_what_it_was(number: str, key: str) -> None:
    """Keys are kept: another key for the same number would hide what is booked."""
    assert normalised(number) == key
