"""Cost centres and cost units: hrm/Costcenters, hrm/Costunits (spelled so: the server minds the letter case)."""

from __future__ import annotations

from datetime import date

from exactdesk.books.reference import CostCenter, CostUnit
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

CENTER_RESOURCE = "hrm/Costcenters"
CENTER_SELECT = ("ID", "Code", "Description", "Active", "EndDate")
UNIT_RESOURCE = "hrm/Costunits"
UNIT_SELECT = ("ID", "Code", "Description", "EndDate")


def read_cost_center(item: Item, *, today: date) -> CostCenter:
    """A cost centre; not active when it ended before `today`. Raises `Broken`."""
    told = Record(item, CENTER_RESOURCE)
    is_active = told.flag("Active", otherwise=True) and not _has_ended(told, today)
    return CostCenter(code=told.code("Code"), description=told.text("Description"), is_active=is_active)


def read_cost_unit(item: Item, *, today: date) -> CostUnit:
    """A cost unit; not active when it ended before `today`. Raises `Broken`."""
    told = Record(item, UNIT_RESOURCE)
    return CostUnit(code=told.code("Code"), description=told.text("Description"), is_active=not _has_ended(told, today))


def _has_ended(told: Record, today: date) -> bool:
    end = told.day("EndDate")
    return end is not None and end < today
