"""Values as the database keeps them: instants, days, money. Each pair is its own inverse."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

_CENTS = Decimal(100)


def instant_text(instant: datetime) -> str:
    """UTC ISO text of one width, so that the order of texts is the order of time. Raises `ValueError` for a naive instant."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


def instant(text: str) -> datetime:
    """Aware, UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)


def day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def hundredths(amount: Decimal) -> int:
    """The amount in hundredths. Raises `ValueError` when it is not in whole hundredths: rounding is done long before."""
    scaled = amount * _CENTS
    if scaled != scaled.to_integral_value():
        raise ValueError(f"{amount} is not in whole cents")
    return int(scaled)


def amount(hundredths: int) -> Decimal:
    """With two decimals."""
    return Decimal(hundredths).scaleb(-2)
