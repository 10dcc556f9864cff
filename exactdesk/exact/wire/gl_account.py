"""Ledger accounts: financial/GLAccounts, read in bulk through sync/Financial/GLAccounts."""

from __future__ import annotations

from exactdesk.books.reference import DimensionUse, GLAccount, GLAccountId
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "sync/Financial/GLAccounts"
DELETED_TYPE = 7
"""EntityType of a ledger account in sync/Deleted."""

SELECT = ("ID", "Timestamp", "Code", "Description", "Type", "IsBlocked", "VATCode", "UseCostcenter", "UseCostunit")


def read_gl_account(item: Item) -> GLAccount:
    """A ledger account. Raises `Broken`."""
    told = Record(item, RESOURCE)
    return GLAccount(
        id=GLAccountId(told.guid("ID")),
        code=told.code("Code"),
        description=told.text("Description"),
        type=told.whole_or_none("Type") or 0,
        is_blocked=told.flag("IsBlocked"),
        vat_code=told.text("VATCode"),
        cost_center_use=_use(told.whole_or_none("UseCostcenter")),
        cost_unit_use=_use(told.whole_or_none("UseCostunit")),
    )


def _use(number: int | None) -> DimensionUse:
    return DimensionUse(number) if number in (1, 2) else DimensionUse.OPTIONAL
