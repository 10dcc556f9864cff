"""Cells as read, with their addresses. What a file reader hands over; nothing is understood yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from exactdesk.problems import Problem

KIND_MARK = "kind "
BATCH_MARK = "batch "
ROWS_MARK = "rows of batch "
"""How the mark begins of a workbook to fill in, of one that was given back, and of one with the rows of a file that could not be."""

CellValue = str | Decimal | date | datetime | time | bool | None
"""Text as it stands; a number as Decimal with at most the 15 digits Excel shows; `date` for a day, `datetime` (naive) for a day with
a time of day. `datetime` is a `date` to Python: test for it first."""


class CellFault(StrEnum):
    """Why a cell has no trustworthy value although something stands in it."""

    ERROR_VALUE = "error-value"  # #N/A, #REF!, #DEEL/0!
    BAD_NUMBER = "bad-number"  # a number cell whose text is no number, or one out of range
    BAD_DATE = "bad-date"  # a serial that is no day (0, 60, negative, year 10000)
    FORMULA_WITHOUT_VALUE = "formula-without-value"  # never calculated
    BAD_REFERENCE = "bad-reference"  # points to a text or style that does not exist
    TWICE = "twice"  # the file holds this cell twice, with different values


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is not empty. `number` is the one the spreadsheet program shows; `cells[0]` is column A; trailing blanks are cut."""

    number: int
    cells: tuple[CellValue, ...]

    def cell(self, column: int) -> CellValue:
        """The value in a column (A is 0), None beyond the last cell."""
        return self.cells[column] if column < len(self.cells) else None


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged block; all four belong to it. Rows count from 1, columns from 0."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One sheet.

    Attributes:
        file: base name of the file, empty for pasted text; sheet: its name, empty for text files.
        rows: rows that are not empty, in order of number, each number once.
        shown: by (row number, column): the text a person sees, where it says something other than the value (00007, 1E5 typed as text).
        faults: by (row number, column): cells without a trustworthy value; their cell is None or the text that stood there.
        is_text: every cell is text as typed (csv, paste): whether it is a number or a date is still to be found out.
        problems: what must be said of the sheet or file as a whole (hidden rows, guessed encoding, cut).
    """

    file: str
    sheet: str
    rows: tuple[Row, ...]
    shown: Mapping[tuple[int, int], str] = field(default_factory=lambda: MappingProxyType({}))
    faults: Mapping[tuple[int, int], CellFault] = field(default_factory=lambda: MappingProxyType({}))
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merges: tuple[Merge, ...] = ()
    is_hidden: bool = False
    is_text: bool = False
    problems: tuple[Problem, ...] = ()

    @property
    def width(self) -> int:
        """Number of columns up to the last one that holds anything."""
        return max((len(row.cells) for row in self.rows), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """A file as read.

    Attributes:
        path: as given; fingerprint: SHA-256 of the bytes, hex.
        format: "xlsx", "xls", "xlsb", "ods", "csv", "html", "xml-2003", "paste", ...
        tables: one per sheet in the file's order, hidden ones included (marked). At least one.
        likely: index of the table to offer first: visible, and the most like a list.
        problems: what must be said of the file (read from a copy because it is open in Excel, encoding was guessed).
    """

    path: str
    fingerprint: str
    format: str
    tables: tuple[Table, ...]
    likely: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def mark(self) -> str:
        """What ExactDesk left in a workbook that it made itself: `kind sales-entry` in one to fill in, `batch …` in one given back."""
        return next((problem.facts["mark"] for problem in self.problems if problem.code == "made-by-exactdesk"), "")
