"""From a day to the reporting year and period it belongs to, and from a closed period to the nearest open one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from exactdesk.books.reference import ClosedPeriod, FinancialPeriod, ReferenceBook


def period_of(day: date, periods: Sequence[FinancialPeriod]) -> FinancialPeriod | None:
    """The period that holds a day, the first by year and number where several do; None where no reporting year exists for it."""
    return next((period for period in periods if period.start <= day <= period.end), None)


def named_period(year: int, number: int, periods: Sequence[FinancialPeriod]) -> FinancialPeriod | None:
    """The period of that name, None where it does not exist."""
    return next((period for period in periods if (period.year, period.number) == (year, number)), None)


def is_closed(period: FinancialPeriod, journal: str, reference: ReferenceBook) -> bool:
    """Whether a journal takes no more entries in a period. What Exact Online does not list as closed is open."""
    return ClosedPeriod(journal=journal, year=period.year, number=period.number) in reference.closed_periods


def nearest_open(day: date, journal: str, reference: ReferenceBook) -> FinancialPeriod | None:
    """The open period of a journal that lies nearest to a day, the later one where two are as near; None where all are closed."""

    def distance(period: FinancialPeriod) -> tuple[int, int]:
        if day < period.start:
            return (period.start - day).days, 0
        return max((day - period.end).days, 0), 1

    return min(
        (period for period in reference.periods if not is_closed(period, journal, reference)),
        key=distance,
        default=None,
    )


def nearest_day(day: date, period: FinancialPeriod) -> date:
    """The day of a period that lies nearest to a day."""
    return min(max(day, period.start), period.end)


def period_name(period: FinancialPeriod) -> str:
    """Year and period as one sortable word: "2026-01"."""
    return f"{period.year}-{period.number:02d}"
