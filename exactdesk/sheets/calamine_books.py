"""Reads xls and xlsb through calamine."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import python_calamine as calamine

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellFault, CellValue, Merge
from exactdesk.problems import Problem, Severity
from exactdesk.sheets import wire
from exactdesk.sheets.numbers import plain, span_text
from exactdesk.sheets.wire import Writer

_ERRORS = frozenset({"#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA"})


def read_with_calamine(data: bytes, out: Writer, *, kind: str, file: str) -> None:
    """Reads all sheets of an xls or xlsb workbook.

    Raises:
        SheetError: `file-password`, `file-damaged`, `no-sheets`.
    """
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    except calamine.PasswordError as error:
        raise SheetError("file-password", file=file) from error
    except calamine.CalamineError as error:
        raise SheetError("file-damaged", file=file) from error
    if not book.sheets_metadata:
        raise SheetError("no-sheets", file=file)
    for place, meta in enumerate(book.sheets_metadata):
        if meta.typ is not calamine.SheetTypeEnum.WorkSheet:
            continue
        out.sheet(meta.name, is_hidden=meta.visible is not calamine.SheetVisibleEnum.Visible)
        try:
            sheet = book.get_sheet_by_index(place)
        except calamine.CalamineError:
            out.end(problems=[Problem(code="sheet-missing", severity=Severity.STOP)])
            continue
        _rows(sheet, out)
        out.end(merges=_merges(sheet))
    out.book(kind)


def _rows(sheet: calamine.CalamineSheet, out: Writer) -> None:
    if sheet.start is None:
        return
    first_row, first_column = sheet.start
    for number, values in enumerate(sheet.iter_rows(), start=first_row + 1):
        last = max((place for place, value in enumerate(values) if value != ""), default=-1)
        if last < 0:
            continue
        letters = ["-"] * first_column
        texts: list[str | None] = [None] * first_column
        shown: dict[int, str] = {}
        faults: dict[int, CellFault] = {}
        for column, value in enumerate(values[: last + 1], start=first_column):
            if isinstance(value, timedelta):
                days = Decimal(value // timedelta(seconds=1)) / 86400
                shown[column] = span_text(days)
            if isinstance(value, str) and value in _ERRORS:
                faults[column] = CellFault.ERROR_VALUE
            letter, text = wire.cell_of(_value(value))
            letters.append(letter)
            texts.append(text)
        out.row(number, "".join(letters), texts, shown=shown, faults=faults)


def _value(value: int | float | str | bool | time | date | datetime | timedelta) -> CellValue:
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
