"""What the reading process tells the program: one JSON array per line, and nothing that could be run.

    ["sheet", name, is_hidden, is_text]
    ["row", number, letters, texts]         one letter and one text per cell from column A on; may be followed by
                                            {column: shown}, {column: fault} and whether the row is hidden
    ["end", hidden columns, merges, problems]      ends a sheet
    ["book", format, problems]                     ends a file that could be read
    ["error", code, facts]                         ends a file that could not

The letters: `-` blank, `s` text, `n` number, `d` day, `D` day with time, `t` time of day, `b` true or false.
The reader is ours but what it read is not, so everything is looked at again on this side.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import IO, Any

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellFault, CellValue, Merge
from exactdesk.problems import Problem, Severity, Where
from exactdesk.sheets.limits import Limits

BLANK, TEXT, NUMBER, DAY, MOMENT, TIME, BOOL = "-", "s", "n", "d", "D", "t", "b"

LONGEST_LINE = 64 * 1024 * 1024

_dump = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), check_circular=False).encode


class BrokenLineError(ValueError):
    """A line that the reading process should not have written."""


class Writer:
    """Tells the program what was read, row by row, and stops when the file turns out too large."""

    def __init__(self, stream: IO[bytes], limits: Limits, *, file: str) -> None:
        self._stream = stream
        self._limits = limits
        self._file = file
        self._cells = 0
        self._sheets = 0

    def sheet(self, name: str, *, is_hidden: bool = False, is_text: bool = False) -> None:
        """Starts a sheet."""
        self._sheets += 1
        if self._sheets > self._limits.sheets:
            raise SheetError("too-many-sheets", file=self._file, most=self._limits.sheets)
        self._line(["sheet", name, is_hidden, is_text])

    def row(
        self,
        number: int,
        letters: str,
        texts: list[str | None],
        *,
        shown: dict[int, str] | None = None,
        faults: dict[int, CellFault] | None = None,
        is_hidden: bool = False,
    ) -> None:
        """One row that is not empty; the last cell must not be blank."""
        self._cells += len(letters)
        if self._cells > self._limits.cells:
            raise SheetError("too-many-cells", file=self._file, most=self._limits.cells)
        if shown or faults or is_hidden:
            self._line(["row", number, letters, texts, shown or {}, faults or {}, is_hidden])
        else:
            self._line(["row", number, letters, texts])

    def end(
        self,
        *,
        hidden_columns: Sequence[tuple[int, int]] = (),
        merges: Sequence[Merge] = (),
        problems: Sequence[Problem] = (),
    ) -> None:
        """Ends the sheet. Hidden columns come as ranges, first and last (A is 0)."""
        blocks = [[merge.top, merge.left, merge.bottom, merge.right] for merge in merges]
        self._line(["end", list(hidden_columns), blocks, [problem_line(problem) for problem in problems]])

    def book(self, kind: str, problems: Sequence[Problem] = ()) -> None:
        """Ends the file."""
        self._line(["book", kind, [problem_line(problem) for problem in problems]])

    def error(self, error: SheetError) -> None:
        """Ends a file that cannot be read."""
        self._line(["error", error.code, {name: str(fact) for name, fact in error.facts.items()}])

    def _line(self, line: list[Any]) -> None:
        write_line(self._stream, line)


def write_line(stream: IO[bytes], line: list[Any]) -> None:
    """Writes one line."""
    stream.write(_dump(line).encode("ascii"))
    stream.write(b"\n")


def parsed_line(line: bytes) -> Any:
    """What a line holds.

    Raises:
        BrokenLineError: it is no JSON.
    """
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BrokenLineError("json") from error


def cell_of(value: CellValue) -> tuple[str, str | None]:
    """A value as its letter and its text."""
    if value is None:
        return BLANK, None
    if isinstance(value, str):
        return TEXT, value
    if isinstance(value, bool):
        return BOOL, "1" if value else "0"
    if isinstance(value, Decimal):
        return NUMBER, format(value, "f")
    if isinstance(value, datetime):
        return MOMENT, value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return DAY, value.isoformat()
    return TIME, value.isoformat(timespec="seconds")


def problem_line(problem: Problem) -> list[Any]:
    """A problem as part of a line."""
    where = problem.where
    return [problem.code, problem.severity, where.row, where.column, problem.value, dict(problem.facts)]


def problem_from(line: object, *, file: str, sheet: str) -> Problem:
    """A problem as the reading process told it."""
    match line:
        case [str(code), str(severity), int() | None as row, int() | None as column, str(value), dict(facts)]:
            try:
                how_bad = Severity(severity)
            except ValueError as error:
                raise BrokenLineError(severity) from error
            where = Where(file=file, sheet=sheet, row=row, column=column)
            named = {str(name): str(fact) for name, fact in facts.items()}
            return Problem(code=code, severity=how_bad, where=where, value=value, facts=named)
        case _:
            raise BrokenLineError("problem")


class Values:
    """Makes values of texts, each different one once: a column of equal values costs the memory of one."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str | None], CellValue] = {}

    def __call__(self, letter: str, text: str | None) -> CellValue:
        """The value of one cell.

        Raises:
            BrokenLineError: the text is no such value.
        """
        known = self._known
        try:
            return known[letter, text]
        except KeyError:
            value = _value(letter, text)
            if len(known) < 500_000:
                known[letter, text] = value
            return value


def _value(letter: str, text: str | None) -> CellValue:
    if letter == BLANK:
        return None
    if not isinstance(text, str):
        raise BrokenLineError("cell")
    try:
        match letter:
            case "s":
                return text
            case "n":
                number = Decimal(text)
                if not number.is_finite():
                    raise BrokenLineError(text)
                return number
            case "d":
                return date.fromisoformat(text)
            case "D":
                return datetime.fromisoformat(text)
            case "t":
                return time.fromisoformat(text)
            case "b":
                return text == "1"
            case _:
                raise BrokenLineError(letter)
    except (ValueError, InvalidOperation) as error:
        raise BrokenLineError(text) from error
