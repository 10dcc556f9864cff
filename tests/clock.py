"""A clock that stands still until it is told to go on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)  # a Monday morning, in the first quarter's VAT month


class FixedClock:
    """Callable wherever a clock is asked for."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, *, seconds: float = 0, minutes: float = 0, days: float = 0) -> datetime:
        """Later by so much; returns the new instant."""
        self.now += timedelta(seconds=seconds, minutes=minutes, days=days)
        return self.now
