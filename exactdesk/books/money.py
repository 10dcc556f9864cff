"""Amounts: rounding at a named place, and parts that add up to the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
ZERO = Decimal("0.00")


def to_cents(amount: Decimal) -> Decimal:
    """The amount rounded half up to two decimals: away from zero at exactly half a cent, as invoices are rounded."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def split(total: Decimal, weights: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """Parts of `total` in proportion to `weights`, in cents, that add up to `total` exactly.

    The cents that rounding leaves over go to the heaviest parts first (the earlier one where two weigh the same).

    Args:
        total: an amount in whole cents; may be negative.
        weights: at least one, none negative, not all zero.
    """
    whole = sum(weights, Decimal(0))
    if not weights or whole <= 0 or any(weight < 0 for weight in weights):
        raise ValueError("split needs weights of which none is negative and at least one is positive")
    parts = [to_cents(total * weight / whole) for weight in weights]
    left_over = to_cents(total - sum(parts, ZERO))
    step = CENT if left_over > 0 else -CENT
    by_weight = sorted(range(len(weights)), key=lambda index: -weights[index])
    for turn in range(int(abs(left_over) / CENT)):
        parts[by_weight[turn % len(parts)]] += step
    return tuple(parts)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency. Adding two currencies raises `ValueError`.

    Attributes:
        amount: signed, any number of decimals.
        currency: ISO 4217 code.
    """

    amount: Decimal
    currency: str

    def __add__(self, other: Money) -> Money:
        if self.currency != other.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.amount + other.amount, self.currency)
