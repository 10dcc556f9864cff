"""Reporting periods and which of them are closed: financial/FinancialPeriods, read/financial/JournalStatusList."""

from __future__ import annotations

from exactdesk.books.reference import ClosedPeriod, FinancialPeriod
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "financial/FinancialPeriods"
SELECT = ("ID", "FinYear", "FinPeriod", "StartDate", "EndDate")
STATUS_RESOURCE = "read/financial/JournalStatusList"
STATUS_SELECT = ("Journal", "Year", "Period", "Status")
CLOSED = 1


def read_period(item: Item) -> FinancialPeriod:
    """A period; both its days belong to it. Raises `Broken`."""
    told = Record(item, RESOURCE)
    return FinancialPeriod(
        year=told.whole("FinYear"),
        number=told.whole("FinPeriod"),
        start=told.day_required("StartDate"),
        end=told.day_required("EndDate"),
    )


def read_closed_period(item: Item) -> ClosedPeriod | None:
    """A journal's period when it is closed; None when it is open. Raises `Broken`."""
    told = Record(item, STATUS_RESOURCE)
    if told.whole("Status") != CLOSED:
        return None
    return ClosedPeriod(journal=told.code("Journal"), year=told.whole("Year"), number=told.whole("Period"))
