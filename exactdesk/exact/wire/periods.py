"""Reporting periods and which of them are closed: financial/FinancialPeriods, read/financial/JournalStatusList."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from exactdesk.books.reference import ClosedPeriod, FinancialPeriod
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "financial/FinancialPeriods"
SELECT = ("ID", "FinYear", "FinPeriod", "StartDate", "EndDate")
STATUS_RESOURCE = "read/financial/JournalStatusList"
STATUS_SELECT = ("Journal", "Year", "Period", "Status")
OPEN, CLOSED = 0, 1


def read_period(item: Item) -> FinancialPeriod:
    """A period; both its days belong to it. Raises `Broken`."""
    told = Record(item, RESOURCE)
    return FinancialPeriod(
        year=told.whole("FinYear"),
        number=told.whole("FinPeriod"),
        start=told.day_required("StartDate"),
        end=told.day_required("EndDate"),
    )


def read_status(item: Item) -> tuple[ClosedPeriod, bool]:
    """A journal's period, and whether it is closed. Raises `Broken`."""
    told = Record(item, STATUS_RESOURCE)
    named = ClosedPeriod(journal=told.code("Journal"), year=told.whole("Year"), number=told.whole("Period"))
    return named, told.whole("Status") == CLOSED


def within(periods: Iterable[tuple[int, int]]) -> str:
    """The filter of statuses for these periods (a year and number each), as few spans as there are; empty for none."""
    by_year: dict[int, list[int]] = defaultdict(list)
    for year, number in sorted(set(periods)):
        by_year[year].append(number)
    spans: list[tuple[int, int, int]] = []
    for year, numbers in by_year.items():
        for number in numbers:
            if spans and spans[-1][0] == year and spans[-1][2] == number - 1:
                spans[-1] = (year, spans[-1][1], number)
            else:
                spans.append((year, number, number))
    return " or ".join(f"(Year eq {year} and Period ge {first} and Period le {last})" for year, first, last in spans)
