"""Reads xls and xlsb through calamine."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import python_calamine as calamine

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellFault, CellValue, Merge
from exactdesk.problems import Problem, Severity
from exactdesk.sheets import biff, wire
from exactdesk.sheets.numbers import plain, span_text
from exactdesk.sheets.rows import Found, RowBuffer, fault_cell
from exactdesk.sheets.wire import Writer
from exactdesk.sheets.xlsx_sheet import number_cell

_Value = int | float | str | bool | time | date | datetime | timedelta
_ERRORS = frozenset({"#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA"})


def read_with_calamine(data: bytes, out: Writer, *, kind: str, file: str, book: biff.Book | None = None) -> None:
    """Reads all sheets of an xls or xlsb workbook. `book` is what an xls file says besides its cells.

    Raises:
        SheetError: `file-password`, `file-damaged`, `no-sheets`.
    """
    try:
        found = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    except calamine.PasswordError as error:
        raise SheetError("file-password", file=file) from error
    except calamine.CalamineError as error:
        raise SheetError("file-damaged", file=file) from error
    metas = found.sheets_metadata
    if not metas:
        raise SheetError("no-sheets", file=file)
    is_known = book is not None and len(book.sheets) == len(metas)
    for place, meta in enumerate(metas):
        if meta.typ is not calamine.SheetTypeEnum.WorkSheet:
            continue
        out.sheet(meta.name, is_hidden=meta.visible is not calamine.SheetVisibleEnum.Visible)
        try:
            sheet = found.get_sheet_by_index(place)
        except calamine.CalamineError:
            out.end(problems=[Problem(code="sheet-missing", severity=Severity.STOP)])
            continue
        more = book.sheets[place] if book is not None and is_known else biff.Sheet()
        _rows(sheet, more, out, is_1904=book is not None and book.is_1904)
        is_old = more.is_uncalculated or (more.formulas > 0 and not more.results)
        notes = [Problem(code="formulas-not-calculated", severity=Severity.WARN)] if is_old else []
        out.end(hidden_columns=more.hidden_columns, merges=_merges(sheet), problems=notes)
    out.book(kind, [] if is_known else [Problem(code="hidden-unknown", severity=Severity.NOTE)])


def _rows(sheet: calamine.CalamineSheet, more: biff.Sheet, out: Writer, *, is_1904: bool) -> None:
    if sheet.start is None:
        rows: Iterable[tuple[int, list[_Value]]] = ()
        first_column = 0
    else:
        first_row, first_column = sheet.start
        rows = enumerate(sheet.iter_rows(), start=first_row)
    errors_by_row: dict[int, dict[int, str]] = {}
    for (row, column), text in more.errors.items():
        errors_by_row.setdefault(row, {})[column] = text
    for row, values in rows:
        buffer = RowBuffer()
        errors = errors_by_row.pop(row, {})
        for column, value in enumerate(values, start=first_column):
            if value == "" or column in errors:
                continue
            told = more.numbers.get((row, column))
            if told is None:
                buffer.put(column, _found(value))
            else:
                buffer.put(column, number_cell(plain(told[0]), told[1], is_1904=is_1904))
        for column, text in errors.items():
            buffer.put(column, fault_cell(CellFault.ERROR_VALUE, text))
        buffer.tell(out, row + 1, is_hidden=row in more.hidden_rows)
    for row in sorted(errors_by_row):
        buffer = RowBuffer()
        for column, text in errors_by_row[row].items():
            buffer.put(column, fault_cell(CellFault.ERROR_VALUE, text))
        buffer.tell(out, row + 1, is_hidden=row in more.hidden_rows)


def _found(value: _Value) -> Found:
    if isinstance(value, str) and value in _ERRORS:
        return fault_cell(CellFault.ERROR_VALUE, value)
    letter, text = wire.cell_of(_value(value))
    shown = span_text(Decimal(text)) if isinstance(value, timedelta) and text is not None else None
    return letter, text, shown, None


def _value(value: _Value) -> CellValue:
    if isinstance(value, str):
        return value or None
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return Decimal(plain(value))
    if isinstance(value, timedelta):
        return Decimal(plain(value / timedelta(days=1)))
    if isinstance(value, datetime):
        value = value.replace(microsecond=0)
        return value.date() if value.time() == time() else value
    return value


def _merges(sheet: calamine.CalamineSheet) -> list[Merge]:
    return [
        Merge(top + 1, left, bottom + 1, right)
        for (top, left), (bottom, right) in (sheet.merged_cell_ranges or ())[:20_000]
    ]
