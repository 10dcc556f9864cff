"""One cell, or one typed text, read as the type of its field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from exactdesk.flow.dates import DateConvention, parse_date
from exactdesk.flow.headings import heading_key
from exactdesk.flow.parsing import (
    AmountConvention,
    Unreadable,
    parse_amount,
    parse_code,
    parse_flag,
    parse_percentage,
    plain_text,
)
from exactdesk.flow.table import CellValue
from exactdesk.kinds.document import Value
from exactdesk.kinds.kind import Field, FieldType

_ALSO_YES = {
    "is_customer": frozenset(["c", "k", "d", "klant", "customer", "client", "debiteur", "kunde"]),
    "is_supplier": frozenset(
        ["v", "s", "l", "c", "leverancier", "supplier", "vendor", "crediteur", "fournisseur", "lieferant"]
    ),
}
"""What stands in a column "Klant" or "Leverancier" when it is so: the word or its first letter, class C of Exact Online."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a cell means: its value (None when `problem` says why not) and its text as a person sees it."""

    value: Value
    text: str
    problem: Unreadable | None = None


def reader_for(field: Field, amounts: AmountConvention, dates: DateConvention) -> Callable[[CellValue, str], Reading]:
    """The function that reads a filled cell, with what it shows, as this field."""
    parse = _parser(field, amounts, dates)

    def read(cell: CellValue, shown: str) -> Reading:
        text = plain_text(cell, shown)
        found = parse(cell, shown)
        if not isinstance(found, Unreadable):
            return Reading(found, text)
        keeps_text = found.code in ("code-is-date", "code-is-flag")
        return Reading(text if keeps_text else None, text, found)

    return read


def _parser(
    field: Field, amounts: AmountConvention, dates: DateConvention
) -> Callable[[CellValue, str], Value | Unreadable]:
    match field.type:
        case FieldType.TEXT:
            return plain_text
        case FieldType.CODE:
            return parse_code
        case FieldType.AMOUNT | FieldType.NUMBER:
            return lambda cell, _: parse_amount(cell, amounts)
        case FieldType.PERCENTAGE:
            of_vat = field.name.startswith("vat")
            return lambda cell, shown: parse_percentage(cell, amounts, shown=shown, of_vat=of_vat)
        case FieldType.DATE:
            return lambda cell, _: parse_date(cell, dates)
        case FieldType.FLAG:
            also_yes = _ALSO_YES.get(field.name, frozenset())
            return lambda cell, _: parse_flag(cell, also_yes)
        case FieldType.CHOICE:
            words = {heading_key(word): choice[0] for choice in field.choices for word in choice}
            return lambda cell, shown: (
                words.get(heading_key(plain_text(cell, shown)))
                or Unreadable("choice-unknown", {"choices": ", ".join(choice[0] for choice in field.choices)})
            )
