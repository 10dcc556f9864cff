"""One entity as it came, read property by property: of the right type, or the answer is `Broken`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TypeVar

from exactdesk.books.money import to_cents
from exactdesk.errors import Broken
from exactdesk.exact.odata import Item, is_guid, read_instant

T = TypeVar("T")

_LARGEST_AMOUNT = Decimal(10) ** 15
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,18})?")


class Record:
    """Reads one entity. A property that is absent counts as null; every method tells what null becomes.

    Args:
        resource: for telling where the fault is.
    """

    def __init__(self, item: Item, resource: str) -> None:
        self._item = item
        self._resource = resource

    def text(self, name: str) -> str:
        """A text, without the blanks around it; empty for null."""
        value = self._item.get(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self._wrong(name)
        return value.strip()

    def code(self, name: str) -> str:
        """A code that must be there, stripped: several come padded. Numbers are taken too."""
        value = self._item.get(name)
        found = str(value).strip() if isinstance(value, str | int) and not isinstance(value, bool) else ""
        if not found:
            raise self._wrong(name)
        return found

    def guid(self, name: str) -> str:
        """A GUID that must be there, in lower case."""
        found = self.guid_or_none(name)
        if found is None:
            raise self._wrong(name)
        return found

    def guid_or_none(self, name: str) -> str | None:
        """A GUID in lower case; None for null and for the GUID of zeros."""
        value = self._item.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str) or not is_guid(value):
            raise self._wrong(name)
        return None if set(value) <= {"0", "-"} else value.lower()

    def whole(self, name: str) -> int:
        """A whole number that must be there."""
        found = self.whole_or_none(name)
        if found is None:
            raise self._wrong(name)
        return found

    def whole_or_none(self, name: str) -> int | None:
        """A whole number, also where it comes as text (all 64-bit ones do); None for null."""
        value = self._item.get(name)
        match value:
            case None | "":
                return None
            case bool():
                raise self._wrong(name)
            case int():
                return value
            case Decimal() if value.is_finite() and value == value.to_integral_value():
                return int(value)
            case str() if value.strip().lstrip("-").isdecimal() and value.isascii() and len(value) <= 30:
                return int(value)
        raise self._wrong(name)

    def number_or_none(self, name: str) -> Decimal | None:
        """A number as it came, also where it comes as text (OData writes exact decimals so); None for null."""
        value = self._item.get(name)
        if value is None or value == "":
            return None
        match value:
            case bool():
                raise self._wrong(name)
            case int() | Decimal():
                found = Decimal(value)
            case str() if _NUMBER.fullmatch(value):
                found = Decimal(value)
            case _:
                raise self._wrong(name)
        if abs(found) > _LARGEST_AMOUNT:
            raise self._wrong(name)
        return found

    def amount(self, name: str) -> Decimal:
        """An amount that must be there, in cents: Exact Online writes binary fractions."""
        found = self.amount_or_none(name)
        if found is None:
            raise self._wrong(name)
        return found

    def amount_or_none(self, name: str) -> Decimal | None:
        """An amount in cents; None for null."""
        found = self.number_or_none(name)
        return None if found is None else to_cents(found)

    def flag(self, name: str, *, otherwise: bool = False) -> bool:
        """A yes or no, also where it is a number; `otherwise` for null."""
        value = self._item.get(name)
        if value is None:
            return otherwise
        if isinstance(value, int):
            return value != 0
        raise self._wrong(name)

    def day(self, name: str) -> date | None:
        """A day: the calendar day in UTC of the moment that was sent; None for null."""
        value = self._item.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            raise self._wrong(name)
        try:
            return read_instant(value).date()
        except ValueError:
            raise self._wrong(name) from None

    def day_required(self, name: str) -> date:
        """A day that must be there."""
        found = self.day(name)
        if found is None:
            raise self._wrong(name)
        return found

    def choice(self, name: str, known: Mapping[str, T], *, otherwise: T) -> T:
        """What a known code stands for; `otherwise` for null and empty. A code that we do not know is no answer."""
        text = self.text(name)
        if text and text not in known:
            raise self._wrong(name)
        return known[text] if text else otherwise

    def _wrong(self, name: str) -> Broken:
        return Broken("answer-property-wrong", resource=self._resource, property=name)


def today(now: datetime) -> date:
    """The day by which Exact Online reckons what is in force."""
    return now.astimezone(UTC).date()
