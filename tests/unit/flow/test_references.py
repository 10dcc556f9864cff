"""Structured references: found in texts, with their check digits looked at."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.flow.references import (
    ReferenceKind,
    canonical,
    dutch_check_digit,
    find_references,
    is_belgian,
    is_dutch,
    is_iso,
    read_digits,
)


@pytest.mark.parametrize(
    ("text", "kind", "digits", "body"),
    [
        ("betaling +++090/9337/55493+++ dank", ReferenceKind.BELGIAN, "090933755493", "0909337554"),
        ("***090/9337/55493***", ReferenceKind.BELGIAN, "090933755493", "0909337554"),
        ("+++ 090 9337 55493 +++", ReferenceKind.BELGIAN, "090933755493", "0909337554"),
        ("kenmerk 5000 0567 8901 2345", ReferenceKind.DUTCH, "5000056789012345", "000056789012345"),
        ("12 2345 3462 2567", ReferenceKind.DUTCH, "12234534622567", "234534622567"),
        ("RF18 5390 0754 7034", ReferenceKind.ISO, "RF18539007547034", "539007547034"),
        ("ref rf18539007547034", ReferenceKind.ISO, "RF18539007547034", "539007547034"),
    ],
)
def test_a_reference_is_found(text: str, kind: ReferenceKind, digits: str, body: str) -> None:
    found = next(each for each in find_references(text) if each.kind is kind)
    assert (found.digits, found.body) == (digits, body)
    assert canonical(text[slice(*found.span)]) == digits


@pytest.mark.parametrize(
    "text",
    [
        "",
        "+++090/9337/55494+++",
        "RF19539007547034",
        "6000056789012345",
        "1234567",  # seven digits have no check
        "RF",
        "NL20INGB0001234567",
    ],
)
def test_no_reference(text: str) -> None:
    assert find_references(text) == ()


@given(st.text("0123456789", min_size=15, max_size=15))
def test_sixteen_digits(rest: str) -> None:
    assert is_dutch(dutch_check_digit(rest) + rest)
    wrong = str((int(dutch_check_digit(rest)) + 1) % 10)
    assert not is_dutch(wrong + rest)


@given(st.integers(7, 12), st.data())
def test_fewer_digits_tell_their_length(size: int, data: st.DataObject) -> None:
    number = data.draw(st.text("0123456789", min_size=size, max_size=size))
    told = f"{size % 10}{number}"
    whole = dutch_check_digit(told) + told
    assert is_dutch(whole)
    assert (ReferenceKind.DUTCH, number) in read_digits(whole)
    other = f"{(size + 1) % 10}{number}"
    assert not is_dutch(dutch_check_digit(other) + other)


@given(st.integers(0, 10**10 - 1))
def test_belgian_check_digits(number: int) -> None:
    check = number % 97 or 97
    assert is_belgian(f"{number:010d}{check:02d}")
    assert not is_belgian(f"{number:010d}{check % 97 + 1:02d}")


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=21))
def test_iso_check_digits(body: str) -> None:
    turned = int("".join(str(int(sign, 36)) for sign in f"{body}RF00"))
    assert is_iso(f"RF{98 - turned % 97:02d}{body}")


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    for found in find_references(text):
        assert 0 <= found.span[0] < found.span[1] <= len(text)
