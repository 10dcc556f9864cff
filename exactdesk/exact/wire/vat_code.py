"""VAT codes: vat/VATCodes, with their percentages by date inside, or those from vat/VatPercentages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from exactdesk.books.reference import GLAccountId, VatCode, VatRate, VatType
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
INSIDE = "VATPercentages"
RATE_SELECT = ("VATCodeID", "Percentage", "StartDate", "EndDate", "Type")
SELECT_WITH_RATES = (*SELECT, *(f"{INSIDE}/{name}" for name in RATE_SELECT))
RATE_RESOURCE = "vat/VatPercentages"

_TYPES = {each.value: each for each in VatType}
_NORMAL = 0


def rates_inside(item: Item) -> tuple[Item, ...] | None:
    """The percentages that came with a code; None when only a link to them came."""
    match item.get(INSIDE):
        case {"results": list(found)} | list(found):
            return tuple(each for each in found if isinstance(each, dict))
    return None


def read_rates(items: Iterable[Item]) -> tuple[VatRate, ...]:
    """Percentages by date, the latest first; extra duty, which comes on top of VAT in Spain, is left out. Raises `Broken`."""
    found = []
    for item in items:
        told = Record(item, RATE_RESOURCE)
        percentage = told.number_or_none("Percentage")
        if percentage is not None and (told.whole_or_none("Type") or _NORMAL) == _NORMAL:
            found.append(VatRate(percentage=percentage, start=told.day("StartDate"), end=told.day("EndDate")))
    return tuple(sorted(found, key=lambda rate: rate.start or date.min, reverse=True))


def read_code_of_rate(item: Item) -> str | None:
    """The id of the VAT code that a percentage is of; None when it does not say. Raises `Broken`."""
    return Record(item, RATE_RESOURCE).guid_or_none("VATCodeID")


def read_id(item: Item) -> str:
    """The id of a VAT code. Raises `Broken`."""
    return Record(item, RESOURCE).guid("ID")


def read_vat_code(item: Item, rates: Iterable[Item] = ()) -> VatCode:
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
        rates=read_rates(rates),
        gl_to_pay=None if to_pay is None else GLAccountId(to_pay),
        gl_to_claim=None if to_claim is None else GLAccountId(to_claim),
        is_reverse_charge=told.flag("Charged"),
    )
