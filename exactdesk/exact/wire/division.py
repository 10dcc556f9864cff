"""The user and the administrations: current/Me, system/Divisions, hrm/Divisions."""

from __future__ import annotations

from dataclasses import dataclass

from exactdesk.books.reference import Division, DivisionCode
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

ME_RESOURCE = "current/Me"
ME_SELECT = ("UserID", "FullName", "UserName", "LanguageCode", "CurrentDivision")
SYSTEM_RESOURCE = "system/Divisions"
SYSTEM_SELECT = (
    "Code",
    "Hid",
    "Description",
    "CustomerName",
    "Country",
    "Currency",
    "VATNumber",
    "ChamberOfCommerceNumber",
    "Status",
    "BlockingStatus",
    "DivisionMoveDate",
)
HRM_RESOURCE = "hrm/Divisions"
HRM_SELECT = (
    "Code",
    "HID",
    "Description",
    "CustomerName",
    "Country",
    "Currency",
    "VATNumber",
    "Status",
    "BlockingStatus",
)
_SYSTEM_ACTIVE = 1
_HRM_REGULAR = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """Who signed in.

    Attributes:
        language: as Exact Online names it (`nl-NL`); its messages come in this language.
        current_division: the administration last worked in, in the browser. It changes there: never to be taken for the chosen one.
    """

    user_id: str
    name: str
    user_name: str
    language: str
    current_division: DivisionCode


def read_me(item: Item) -> Me:
    """Who signed in. Raises `Broken`."""
    told = Record(item, ME_RESOURCE)
    return Me(
        user_id=told.guid("UserID"),
        name=told.text("FullName"),
        user_name=told.text("UserName"),
        language=told.text("LanguageCode"),
        current_division=DivisionCode(told.whole("CurrentDivision")),
    )


def read_system_division(item: Item) -> Division:
    """An administration out of system/Divisions, where status 1 is active. Raises `Broken`."""
    told = Record(item, SYSTEM_RESOURCE)
    status = told.whole_or_none("Status")
    return _division(told, hid="Hid", is_archived=status not in (None, _SYSTEM_ACTIVE))


def read_hrm_division(item: Item) -> Division:
    """An administration out of hrm/Divisions, where status 0 is regular. Raises `Broken`."""
    told = Record(item, HRM_RESOURCE)
    return _division(told, hid="HID", is_archived=told.whole_or_none("Status") not in (None, _HRM_REGULAR))


def _division(told: Record, *, hid: str, is_archived: bool) -> Division:
    number = told.whole_or_none(hid)
    return Division(
        code=DivisionCode(told.whole("Code")),
        name=told.text("Description"),
        hid="" if number is None else str(number),
        customer_name=told.text("CustomerName"),
        country=told.text("Country") or "NL",
        currency=told.text("Currency") or "EUR",
        vat_number=told.text("VATNumber"),
        company_number=told.text("ChamberOfCommerceNumber"),
        is_archived=is_archived,
        is_blocked=bool(told.whole_or_none("BlockingStatus")),
        moved_on=told.day("DivisionMoveDate"),
    )
