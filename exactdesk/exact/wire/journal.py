"""Journals: financial/Journals."""

from __future__ import annotations

from exactdesk.books.reference import GLAccountId, Journal
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "financial/Journals"
SELECT = (
    "ID",
    "Code",
    "Description",
    "Type",
    "Currency",
    "AllowVariableCurrency",
    "AllowVAT",
    "IsBlocked",
    "GLAccount",
    "BankAccountIncludingMask",
)


def read_journal(item: Item) -> Journal:
    """A journal. Raises `Broken`."""
    told = Record(item, RESOURCE)
    gl_account = told.guid_or_none("GLAccount")
    return Journal(
        code=told.code("Code"),
        description=told.text("Description"),
        type=told.whole("Type"),
        currency=told.text("Currency"),
        allows_other_currency=told.flag("AllowVariableCurrency", otherwise=True),
        allows_vat=told.flag("AllowVAT", otherwise=True),
        is_blocked=told.flag("IsBlocked"),
        gl_account=None if gl_account is None else GLAccountId(gl_account),
        bank_account="".join(told.text("BankAccountIncludingMask").split()).upper(),
    )
