"""A paper as values: title, facts, tables with typed columns, paragraphs. Nothing in it knows how it will be written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum, auto


class Language(StrEnum):
    """How amounts and dates are written on a paper."""

    NL = "nl"
    EN = "en"
    FR = "fr"


class ColumnKind(StrEnum):
    """What the cells of a column are."""

    TEXT = auto()  # any text; codes and numbers that are no amounts are texts too, so that no zero is lost
    MONEY = auto()  # a Decimal, shown with two decimals or as many as matter
    NUMBER = auto()  # a whole number or a Decimal, shown with the decimals it has
    CODE = auto()  # a whole number that names something (an entry number): stands right, without separators
    DATE = auto()  # a date
    MOMENT = auto()  # an aware datetime, shown on this computer's clock to the minute


Value = str | int | Decimal | date | datetime | None
"""What a cell holds, of its column's kind; None for an empty one. A text may stand in any column (a word in place of an amount)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperColumn:
    """One column of a table.

    Attributes:
        heading: what it is called.
        kind: what its cells are; amounts and numbers stand right.
        is_summed: whether its sum stands below it in a workbook; only for amounts and numbers that may be added up.
    """

    heading: str
    kind: ColumnKind = ColumnKind.TEXT
    is_summed: bool = False


Cells = tuple[Value, ...]
"""One row: a value for each column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Rows that belong together.

    Attributes:
        title: stands above them; empty for rows without one.
        subtotal: a row below them, with a text in its first column; None for none.
    """

    rows: tuple[Cells, ...]
    title: str = ""
    subtotal: Cells | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperTable:
    """A table. In a PDF its headings are repeated on every page; in a workbook it has a sheet of its own with filters.

    Attributes:
        title: stands above it, and names its sheet in a workbook.
        groups: at least one; a table without groups has one without a title.
        total: the last row, with a text in its first column; None for none.
        group_heading: what the groups are, as heading of the column that tells them apart in a workbook; empty for a table without groups.
        is_group_per_page: whether each group begins on a new page.
        nothing: what is said in place of rows where there are none.
    """

    columns: tuple[PaperColumn, ...]
    groups: tuple[Group, ...]
    title: str = ""
    total: Cells | None = None
    group_heading: str = ""
    is_group_per_page: bool = False
    nothing: str = ""

    @property
    def row_count(self) -> int:
        return sum(len(group.rows) for group in self.groups)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text; line ends in it are kept."""

    text: str
    is_strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Things that are so: (what, value) one below the other.

    Attributes:
        title: stands above them; may be empty.
    """

    facts: tuple[tuple[str, str], ...]
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    """Room to sign: a line above each of these words ("Reviewed by", "Date"). Only in a PDF."""

    labels: tuple[str, ...]


Part = PaperTable | Paragraph | Facts | Signatures


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """The words that every paper needs, in its language.

    Attributes:
        page: with the places `{page}` and `{pages}`: "Page 2 of 5".
        made: when and by which program it was made, whole.
        about: name of the sheet that holds title and facts in a workbook.
        total: what stands before sums.
    """

    page: str
    made: str
    about: str
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper.

    Attributes:
        title: what it is.
        administration: name and number of the administration, or of what else it is about; heads every page.
        office: who made it; heads every page, may be empty.
        logo: picture of the office (PNG or JPEG); empty for none. Only in a PDF.
        subtitle: a line below the title; may be empty.
        is_wide: landscape; None where the tables decide.
    """

    title: str
    words: PaperWords
    language: Language
    parts: tuple[Part, ...]
    administration: str = ""
    office: str = ""
    logo: bytes = b""
    subtitle: str = ""
    is_wide: bool | None = None

    def tables(self) -> Iterator[PaperTable]:
        return (part for part in self.parts if isinstance(part, PaperTable))
