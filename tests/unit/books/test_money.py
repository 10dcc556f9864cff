from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.money import CENT, Money, split, to_cents

CENTS = st.integers(-10_000_000, 10_000_000).map(lambda cents: Decimal(cents) / 100)
WEIGHTS = st.lists(st.integers(0, 1000).map(Decimal), min_size=1, max_size=12).filter(any)


@pytest.mark.parametrize(
    ("amount", "cents"), [("0.005", "0.01"), ("-0.005", "-0.01"), ("2.1049", "2.10"), ("7", "7.00")]
)
def test_half_a_cent_goes_away_from_zero(amount: str, cents: str) -> None:
    assert str(to_cents(Decimal(amount))) == cents


@given(CENTS, WEIGHTS)
def test_parts_add_up_to_the_whole(total: Decimal, weights: list[Decimal]) -> None:
    parts = split(total, weights)
    assert sum(parts) == total
    whole = sum(weights)
    assert all(abs(part - total * weight / whole) < 2 * CENT for part, weight in zip(parts, weights, strict=True))


def test_left_over_cents_go_to_the_heaviest_first() -> None:
    assert split(Decimal("0.10"), [Decimal(1)] * 3) == (Decimal("0.04"), Decimal("0.03"), Decimal("0.03"))


@pytest.mark.parametrize("weights", [[], [0, 0], [1, -1], [2, -1]])
def test_weights_that_weigh_nothing_are_our_fault(weights: list[int]) -> None:
    with pytest.raises(ValueError, match="weights"):
        split(Decimal(1), [Decimal(weight) for weight in weights])


def test_two_currencies_do_not_add_up() -> None:
    assert Money(Decimal(1), "EUR") + Money(Decimal(2), "EUR") == Money(Decimal(3), "EUR")
    with pytest.raises(ValueError, match="USD"):
        Money(Decimal(1), "EUR") + Money(Decimal(1), "USD")
