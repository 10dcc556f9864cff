"""What was read from a sheet: rows as fields, and the rows of one invoice together as a document.

A `Document` is an invoice, a credit note or a relation as it stands in the sheet; nothing in it is resolved yet. Three things are
different: a field that no column is mapped to is absent, a mapped but empty cell is a `FieldValue` with value None, and `0` is 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from exactdesk.problems import Where

Value = str | Decimal | date | bool | None


class Origin(StrEnum):
    """Where a field's value came from."""

    SHEET = "sheet"  # the cell
    TRANSLATED = "translated"  # the cell, through a value mapping ("Hoog" -> code)
    CARRIED = "carried"  # the cell above, because blank means same, or a merged cell
    FIXED = "fixed"  # the same value for all rows
    DEFAULT = "default"  # because the cell was empty
    EDITED = "edited"  # typed by the user


@dataclass(frozen=True, slots=True)
class FieldValue:
    """One field of one row.

    Attributes:
        value: typed by the field's type: text and codes `str`, amounts, numbers and percentages `Decimal` (a percentage of 21 % is
            Decimal("21")), dates `date`, flags `bool`; None when the cell is empty or could not be read (a problem then says so).
        text: what stood in the cell or was typed, as the user sees it.
        row: sheet row (first is 1) the value stands for; column: index of the column, None when it came from no column.
    """

    value: Value
    text: str
    row: int
    column: int | None
    origin: Origin = Origin.SHEET


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedRow:
    """One sheet row, by field name. Fields that no column, fixed value or edit fills are absent."""

    row: int
    fields: Mapping[str, FieldValue]

    def value(self, name: str) -> Value:
        """The value of a field, or None when it is absent or empty."""
        found = self.fields.get(name)
        return None if found is None else found.value

    def text(self, name: str) -> str:
        """The value of a text or code field, stripped; empty when absent or empty."""
        found = self.fields.get(name)
        return found.value.strip() if found is not None and isinstance(found.value, str) else ""

    def amount(self, name: str) -> Decimal | None:
        """The value of an amount, number or percentage; None when absent, empty or unreadable."""
        found = self.fields.get(name)
        return found.value if found is not None and isinstance(found.value, Decimal) else None

    def day(self, name: str) -> date | None:
        """The value of a date; None when absent, empty or unreadable."""
        found = self.fields.get(name)
        return found.value if found is not None and isinstance(found.value, date) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The rows of one invoice (or one relation) together.

    Attributes:
        key: stable within the sheet and over edits of other fields: made of the values the kind groups by, or of the row number.
        head: the fields of the document as a whole, each taken from the first row that fills it.
        lines: one `MappedRow` per sheet row, in sheet order, at least one. For a kind without lines: the rows it was read from.
        source: file and sheet, for `where`.
        headings: heading per column index, for `where`.
    """

    key: str
    head: MappedRow
    lines: tuple[MappedRow, ...]
    source: Where
    headings: Mapping[int, str]

    @property
    def rows(self) -> tuple[int, ...]:
        return tuple([line.row for line in self.lines])

    def where(self, name: str | None = None, line: MappedRow | None = None) -> Where:
        """The place of a field: on `line` when given, else of the document's head; the whole row when the field is absent."""
        owner = line or self.head
        found = owner.fields.get(name) if name else None
        column = found.column if found else None
        return Where(
            file=self.source.file,
            sheet=self.source.sheet,
            row=found.row if found else owner.row,
            column=column,
            heading=self.headings.get(column, "") if column is not None else "",
            field=name,
            document=self.key,
        )
