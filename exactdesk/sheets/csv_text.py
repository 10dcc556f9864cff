"""Reads csv and its relatives: any delimiter, uneven rows, quotes that never end.

Every cell stays the text it was; what it means is found out later. Row numbers are those a spreadsheet program would show.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from exactdesk.errors import SheetError
from exactdesk.flow.table import Table
from exactdesk.problems import Problem, Severity, Where
from exactdesk.sheets.assemble import TableBuilder
from exactdesk.sheets.limits import MAX_COLUMNS, MAX_ROWS, Limits

_DELIMITERS = (";", "\t", ",", "|")
_SAMPLE_LINES = 200
_MOST_MENDED = 20  # quotes that are mended one by one; after that none is believed
_MOST_TOLD = 20  # rows that are named one by one
_MOST_LINES = 2 * MAX_ROWS  # a line end may stand inside a cell
_END = "\x00end\x00"
_SEP = re.compile(r'\s*"?sep=(.)"?\s*', re.IGNORECASE)
_NUMBER_LIKE = re.compile(r"[\s\d.,+\-/:€$%()]+")


@dataclass(slots=True)
class _Found:
    """The records as they are found, and what reading turned up besides."""

    file: str
    most_cells: int
    records: list[list[str]] = field(default_factory=list)
    broken_quotes: list[int] = field(default_factory=list)  # row numbers
    cells: int = 0

    def add(self, record: list[str]) -> None:
        """Keeps a record.

        Raises:
            SheetError: `too-many-columns`, `too-many-cells`.
        """
        self.cells += len(record)
        if len(record) > MAX_COLUMNS:
            raise SheetError("too-many-columns", file=self.file, count=len(record), most=MAX_COLUMNS)
        if self.cells > self.most_cells or len(self.records) >= MAX_ROWS:
            raise SheetError("too-many-cells", file=self.file, most=self.most_cells)
        self.records.append(record)


def read_csv(text: str, *, file: str, limits: Limits, encoding: str = "", delimiter: str | None = None) -> Table:
    """The table in a text. `delimiter` is guessed (and told) when it is not given and the text does not name it.

    Raises:
        SheetError: `no-cells`, `too-many-columns`, `too-many-cells`.
    """
    where = Where(file=file)
    problems: list[Problem] = []
    if "\x00" in text:
        facts = {"count": str(text.count("\x00"))}
        problems.append(Problem(code="nul-removed", severity=Severity.WARN, where=where, facts=facts))
        text = text.replace("\x00", "")
    if max(text.count("\n"), text.count("\r")) > _MOST_LINES:
        raise SheetError("too-many-cells", file=file, most=limits.cells)
    lines = list(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    if lines and not lines[-1].endswith(("\r", "\n")):
        lines[-1] += "\n"
    named = _SEP.fullmatch(lines[0].rstrip("\r\n")) if lines else None
    if named:
        delimiter = named.group(1)
        lines = lines[1:]
    sample = lines[:_SAMPLE_LINES]
    is_guessed = delimiter is None
    used = delimiter or _guess_delimiter(sample)
    quote = _guess_quote(sample, used)
    widest = max((line.count(used) + 1 for line in lines if quote not in line), default=0)
    if widest > MAX_COLUMNS:
        raise SheetError("too-many-columns", file=file, count=widest, most=MAX_COLUMNS)
    found = _Found(file=file, most_cells=limits.cells)
    _read(lines, used, quote, _usual_width(sample, used, quote), found)
    builder = TableBuilder(file=file, sheet="", is_text=True)
    cells = 0
    for number, record in enumerate(found.records, start=1):
        last = len(record)
        while last and not record[last - 1]:
            last -= 1
        if last:
            cells += last
            builder.add(number, tuple(cell or None for cell in record[:last]))
    if not cells:
        raise SheetError("no-cells", file=file)
    if is_guessed and any(len(record) > 1 for record in found.records):
        facts = {"delimiter": "Tab" if used == "\t" else used, "encoding": encoding, "quote": quote}
        problems.append(Problem(code="csv-read-as", severity=Severity.NOTE, where=where, facts=facts))
    for number in found.broken_quotes[:_MOST_TOLD]:
        place = Where(file=file, row=number)
        problems.append(Problem(code="quote-never-ends", severity=Severity.WARN, where=place))
    problems += _ragged(found.records, used, file)
    return builder.table(problems=problems)


def _widths(lines: Sequence[str], delimiter: str, quote: str) -> list[int]:
    """The number of cells of each row that is not blank; quotes do not count when one of them never ends."""
    if any(line.count(delimiter) > MAX_COLUMNS for line in lines):
        return [line.count(delimiter) + 1 for line in lines if line.strip()]
    try:
        records = list(csv.reader([*lines, _END], delimiter=delimiter, quotechar=quote))
    except csv.Error:
        records = []
    if not records or records.pop() != [_END]:
        return [line.count(delimiter) + 1 for line in lines if line.strip()]
    return [len(record) for record in records if any(record)]


def _usual_width(lines: Sequence[str], delimiter: str, quote: str) -> int:
    widths = Counter(width for width in _widths(lines, delimiter, quote) if width > 1)
    return widths.most_common(1)[0][0] if widths else 1


def _guess_delimiter(lines: Sequence[str]) -> str:
    """The delimiter that cuts most rows into the same number of columns; the semicolon when none cuts anything."""
    best, best_score = ";", 0.0
    for delimiter in _DELIMITERS:
        widths = _widths(lines, delimiter, '"')
        usual = _usual_width(lines, delimiter, '"')
        if usual < 2:
            continue
        score = widths.count(usual) / len(widths) + (0.25 if usual in widths[:1] else 0) + min(usual, 10) / 100
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _guess_quote(lines: Sequence[str], delimiter: str) -> str:
    """The apostrophe where every field stands between apostrophes, else the double quote."""
    if any('"' in line for line in lines):
        return '"'
    fields = [part.strip() for line in lines for part in line.split(delimiter) if part.strip()]
    quoted = sum(1 for part in fields if len(part) > 1 and part[0] == part[-1] == "'")
    return "'" if fields and quoted * 2 > len(fields) else '"'


def _read(lines: list[str], delimiter: str, quote: str, width: int, found: _Found) -> None:
    """Reads all records. A quote that swallows the rows after it is taken for a plain character, and remembered."""
    at = 0
    while len(found.broken_quotes) < _MOST_MENDED:
        broken = _read_until_broken(lines, at, delimiter, quote, width, found)
        if broken is None:
            return
        found.add(lines[broken].rstrip("\r\n").split(delimiter))
        found.broken_quotes.append(len(found.records))
        at = broken + 1
    for line in lines[at:]:
        found.add(line.rstrip("\r\n").split(delimiter))


def _read_until_broken(lines: list[str], at: int, delimiter: str, quote: str, width: int, found: _Found) -> int | None:
    """Reads records from a line on; the line where a quote opens that never ends as it should, or None at the end."""

    def feed() -> Iterator[str]:
        yield from lines[at:] if at else lines
        # A last line of our own: when it does not come out again, an open quote has swallowed it.
        yield _END

    reader = csv.reader(feed(), delimiter=delimiter, quotechar=quote)
    before = 0
    while True:
        try:
            record = next(reader, None)
        except csv.Error:
            return at + before
        if record is None or record == [_END]:
            return None
        if reader.line_num - before > 1:
            # An address or a description may hold line ends, and a delimiter or two; a whole row it does not hold.
            swallowed = max((cell.count(delimiter) for cell in record if "\n" in cell or "\r" in cell), default=0)
            if any(_END in cell for cell in record) or swallowed >= max(width - 1, 2):
                return at + before
        found.add(record)
        before = reader.line_num


def _ragged(records: list[list[str]], delimiter: str, file: str) -> list[Problem]:
    """Rows that do not fit the heading row: too many cells means that values have moved to another column."""
    header = next((place for place, record in enumerate(records[:20]) if _looks_like_heading(record)), None)
    if header is None:
        return []
    width = len(records[header])
    filled = max(place for place, cell in enumerate(records[header], start=1) if cell.strip())
    found: list[Problem] = []
    count = 0
    for number, record in enumerate(records[header + 1 :], start=header + 2):
        last = max((place for place, cell in enumerate(record, start=1) if cell.strip()), default=0)
        if not last:
            continue
        facts = {"found": str(last), "expected": str(filled)}
        where = Where(file=file, row=number)
        if last > width:
            problem = Problem(code="row-too-long", severity=Severity.WARN, where=where, facts=facts)
        elif len(record) < width and _other_delimiter(record, delimiter, width):
            problem = Problem(code="row-other-delimiter", severity=Severity.WARN, where=where, facts=facts)
        elif 1 < len(record) < width:
            problem = Problem(code="row-too-short", severity=Severity.NOTE, where=where, facts=facts)
        else:
            continue
        count += 1
        if count <= _MOST_TOLD:
            found.append(problem)
    if count > _MOST_TOLD:
        facts = {"count": str(count - _MOST_TOLD)}
        found.append(Problem(code="rows-uneven", severity=Severity.WARN, where=Where(file=file), facts=facts))
    return found


def _looks_like_heading(record: list[str]) -> bool:
    cells = [cell for cell in record if cell.strip()]
    return len(cells) > 1 and len(cells) * 2 > len(record) and not any(_NUMBER_LIKE.fullmatch(cell) for cell in cells)


def _other_delimiter(record: list[str], delimiter: str, width: int) -> bool:
    text = delimiter.join(record)
    return any(text.count(other) >= max(2, width // 2) for other in _DELIMITERS if other != delimiter)
