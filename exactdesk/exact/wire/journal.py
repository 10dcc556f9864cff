"""Journals: financial/Journals."""

from __future__ import annotations

from exactdesk.books.reference import Journal
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "financial/Journals"
SELECT = ("ID", "Code", "Description", "Type", "Currency", "AllowVariableCurrency", "AllowVAT", "IsBlocked")


def read_journal(item: Item) -> Journal:
    """A journal. Raises `Broken`."""
    told = Record(item, RESOURCE)
    return Journal(
        code=told.code("Code"),
        description=told.text("Description"),
        type=told.whole("Type"),
        currency=told.text("Currency"),
        allows_other_currency=told.flag("AllowVariableCurrency", otherwise=True),
        allows_vat=told.flag("AllowVAT", otherwise=True),
        is_blocked=told.flag("IsBlocked"),
    )
