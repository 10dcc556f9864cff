"""Reads SYLK (.slk), the text format that some programs still export.

Source: the format as Microsoft's "SYLK" description of 1986 and the files of today's programs show it, seen 2026-11.
"""

from __future__ import annotations

import io
import re

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellFault, Table
from exactdesk.sheets import wire
from exactdesk.sheets.assemble import TableBuilder
from exactdesk.sheets.formats import PLAIN, Format, read_format
from exactdesk.sheets.limits import MAX_COLUMNS, MAX_ROWS, Limits
from exactdesk.sheets.rows import EMPTY, Found, fault_cell, text_cell
from exactdesk.sheets.wire import Values
from exactdesk.sheets.xlsx_sheet import number_cell

_PLACE = re.compile(r"[0-9]{1,7}")


def read_sylk(text: str, *, file: str, limits: Limits) -> Table:
    """The one sheet of a SYLK file.

    Raises:
        SheetError: `no-cells`, `too-many-cells`.
    """
    formats: list[Format] = []
    styles: dict[tuple[int, int], Format] = {}
    raw: dict[tuple[int, int], tuple[str, bool]] = {}
    row = column = 1
    for line in io.StringIO(text, newline=None):
        kind, *fields = _fields(line.rstrip("\n"))
        told = {field[0]: field[1:] for field in fields if field}
        if kind == "P" and "P" in told:
            formats.append(read_format(told["P"]))
        if kind not in ("C", "F"):
            continue
        row = int(told["Y"]) if _PLACE.fullmatch(told.get("Y", "")) else row
        column = int(told["X"]) if _PLACE.fullmatch(told.get("X", "")) else column
        if not (1 <= row <= MAX_ROWS and 1 <= column <= MAX_COLUMNS):
            raise SheetError("file-damaged", file=file)
        if kind == "F" and _PLACE.fullmatch(told.get("P", "")) and ("X" in told or "Y" in told):
            styles[row, column] = formats[int(told["P"])] if int(told["P"]) < len(formats) else PLAIN
        elif kind == "C" and "K" in told:
            raw[row, column] = (told["K"], "E" in told)
    return _table(raw, styles, file, limits)


def _fields(line: str) -> list[str]:
    """The fields of a record; a doubled semicolon is one that belongs to the text."""
    return [part.replace("\x00", ";") for part in line.replace(";;", "\x00").split(";")] or [""]


def _table(
    raw: dict[tuple[int, int], tuple[str, bool]], styles: dict[tuple[int, int], Format], file: str, limits: Limits
) -> Table:
    builder = TableBuilder(file=file, sheet="")
    values = Values()
    rows: dict[int, dict[int, Found]] = {}
    for (row, column), (text, is_formula) in raw.items():
        found = _cell(text, styles.get((row, column), PLAIN), is_formula=is_formula)
        if found != EMPTY:
            rows.setdefault(row, {})[column - 1] = found
    if not rows:
        raise SheetError("no-cells", file=file)
    if sum(max(cells) + 1 for cells in rows.values()) > limits.cells:
        raise SheetError("too-many-cells", file=file, most=limits.cells)
    for row in sorted(rows):
        cells = [rows[row].get(column, EMPTY) for column in range(max(rows[row]) + 1)]
        builder.add(
            row,
            tuple(values(letter, text) for letter, text, _, _ in cells),
            shown={column: shown for column, (_, _, shown, _) in enumerate(cells) if shown is not None},
            faults={column: fault for column, (_, _, _, fault) in enumerate(cells) if fault is not None},
        )
    return builder.table()


def _cell(text: str, style: Format, *, is_formula: bool) -> Found:
    if text.startswith('"'):
        return text_cell(text[1:].removesuffix('"'))
    if text in ("TRUE", "FALSE"):
        letter, word = wire.cell_of(text == "TRUE")
        return letter, word, None, None
    if text.startswith("#"):
        return fault_cell(CellFault.ERROR_VALUE, text)
    if not text:
        return fault_cell(CellFault.FORMULA_WITHOUT_VALUE) if is_formula else EMPTY
    return number_cell(text, style, is_1904=False)
