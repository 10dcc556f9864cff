"""Numbers with a slip of the hand: when they are one, and which other numbers they may stand for."""

from __future__ import annotations

import pytest

from exactdesk.flow.invoice_numbers import forms_of
from exactdesk.flow.slips import is_slip, is_slip_of, spellings, straightened


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("20260044", True),  # another digit
        ("20260054", True),  # changed places
        ("2026045", True),  # one missing
        ("202600455", True),  # one too many
        ("120260045", True),
        ("20260045", False),  # the number itself
        ("20260404", False),
        ("20261145", False),
        ("2026450", False),
        ("0045", False),
    ],
)
def test_one_slip_away(typed: str, wanted: bool) -> None:
    assert is_slip(typed, "20260045") is wanted


def test_short_numbers_are_near_by_chance() -> None:
    assert not is_slip("118", "119")
    assert is_slip("1118", "1119")


def test_a_slip_in_a_number_without_its_century() -> None:
    forms = forms_of("F2026-0045", 2026)
    assert is_slip_of("260054", forms)
    assert not is_slip_of("260154", forms)
    assert not is_slip_of("0054", forms_of("12345"))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("factuur 2O26-OO45", "factuur 2026-0045"),
        ("F2o26I3", "F202613"),
        ("factuur 2026-0045", "factuur 2026-0045"),
        ("Ol voor ons", "Ol voor ons"),
        ("IO45", "1045"),
        ("NL20INGB0001234567", "NL20INGB0001234567"),
    ],
)
def test_letters_that_look_like_digits(text: str, wanted: str) -> None:
    assert straightened(text) == wanted


@pytest.mark.parametrize(
    ("number", "typed", "wanted"),
    [
        ("2026-0045", "20260311", {"2026-0311"}),
        ("2026-0045", "20250311", {"2025-0311"}),
        ("2026-0045", "26311", {"2026-0311", "2026-311"}),
        ("2026-0045", "250311", {"2025-0311"}),
        ("2026-0045", "311", {"2026-0311", "2026-311", "2025-0311", "2025-311"}),
        ("2026/440", "20261800", {"2026/1800"}),
        ("VF26-0045", "261246", {"VF26-1246"}),
        ("F998", "1002", {"F1002"}),
        ("F998", "45", {"F045", "F45"}),
        ("2026-0045", "8123456789", set()),
        ("OPENING", "45", set()),
    ],
)
def test_what_digits_may_stand_for(number: str, typed: str, wanted: set[str]) -> None:
    found = set(spellings(number, forms_of(number, 2026), typed))
    assert found == wanted if not wanted else wanted <= found
