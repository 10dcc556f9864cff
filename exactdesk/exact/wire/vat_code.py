"""VAT codes: vat/VATCodes."""

from __future__ import annotations

from decimal import Decimal

from exactdesk.books.reference import GLAccountId, VatCode, VatType
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "vat/VATCodes"
SELECT = (
    "ID",
    "Code",
    "Description",
    "Percentage",
    "Type",
    "VATTransactionType",
    "IsBlocked",
    "Charged",
    "GLToPay",
    "GLToClaim",
)
_TYPES = {each.value: each for each in VatType}


def read_vat_code(item: Item) -> VatCode:
    """A VAT code. Raises `Broken`, also for a type that we have no name for: amounts depend on it.

    `Charged` says that the VAT is reckoned for the return but not part of what is paid (reverse charge).
    """
    told = Record(item, RESOURCE)
    to_pay, to_claim = told.guid_or_none("GLToPay"), told.guid_or_none("GLToClaim")
    return VatCode(
        code=told.code("Code"),
        description=told.text("Description"),
        percentage=told.number_or_none("Percentage") or Decimal(0),
        type=told.choice("Type", _TYPES, otherwise=VatType.EXCLUDING),
        transaction_type=told.text("VATTransactionType") or "B",
        is_blocked=told.flag("IsBlocked"),
        gl_to_pay=None if to_pay is None else GLAccountId(to_pay),
        gl_to_claim=None if to_claim is None else GLAccountId(to_claim),
        is_reverse_charge=told.flag("Charged"),
    )
