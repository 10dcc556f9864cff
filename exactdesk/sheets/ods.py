"""Reads OpenDocument spreadsheets (ods, and fods: the same in one XML file).

Read here and not with calamine, for hidden rows, columns and sheets, the text that is shown, and numbers as they were written.
Source: OASIS OpenDocument 1.3 part 3, 9 (tables) and 19 (attributes), seen 2026-11.
"""

from __future__ import annotations

import re
from typing import IO

from lxml import etree

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellFault, Merge
from exactdesk.problems import Problem, Severity
from exactdesk.sheets import safe_xml, wire
from exactdesk.sheets.limits import MAX_COLUMNS, MAX_ROWS
from exactdesk.sheets.numbers import NotDayError, NotNumberError, from_iso, number_text
from exactdesk.sheets.package import Package
from exactdesk.sheets.rows import EMPTY, Found, RowBuffer, fault_cell, text_cell
from exactdesk.sheets.wire import Writer
from exactdesk.sheets.xlsx_sheet import MOST_MERGES

_TAGS = ("{*}table", "{*}table-row", "{*}table-column", "{*}style")
_ERROR = re.compile(r"#(?:N/A|REF!|DIV/0!|VALUE!|NAME\?|NUM!|NULL!)|Err:[0-9]{3}")
_TIME = re.compile(r"PT([0-9]+)H([0-9]+)M([0-9]+)(?:[.,][0-9]+)?S")
_HIDDEN = ("collapse", "filter")
_MOST_REPEATED = 100_000  # times that one filled row may be repeated; LibreOffice packs equal rows together


def read_ods(package: Package, out: Writer) -> None:
    """Reads all sheets of an ods file.

    Raises:
        SheetError: `file-password`, and see `Package` and `read_flat`.
    """
    if package.has("META-INF/manifest.xml"):
        tags = ("{*}encryption-data",)
        for _ in safe_xml.events(package.open("META-INF/manifest.xml"), tags, file=package.file):
            raise SheetError("file-password", file=package.file)
    read_flat(package.open("content.xml"), out, file=package.file, kind="ods")


def read_flat(stream: IO[bytes], out: Writer, *, file: str, kind: str) -> None:
    """Reads all sheets of the XML that holds them.

    Raises:
        SheetError: `file-damaged`, `no-sheets`, `file-not-a-sheet`.
    """
    hidden_styles: set[str] = set()
    sheet: _Sheet | None = None
    count = 0
    for event, element in safe_xml.events(stream, _TAGS, file=file, starts=True):
        name = safe_xml.local(str(element.tag))
        if name == "style":
            if event == "end" and _says_hidden(element):
                hidden_styles.add(_get(element, "name"))
            continue
        if event == "start":
            if name == "table" and sheet is None and _parent(element) == "spreadsheet":
                sheet = _Sheet(element, out, hidden_styles)
                count += 1
            continue
        if sheet is None:
            continue
        if name == "table-row" and sheet.is_mine(element):
            sheet.row(element)
            safe_xml.drop(element)
        elif name == "table-column" and sheet.is_mine(element):
            sheet.column(element)
        elif name == "table" and element is sheet.element:
            sheet.end()
            sheet = None
            safe_xml.drop(element)
    if not count:
        raise SheetError("no-sheets", file=file)
    out.book(kind)


class _Sheet:
    """One table of the file while it is being read."""

    def __init__(self, element: etree._Element, out: Writer, hidden_styles: set[str]) -> None:
        self.element = element
        self._out = out
        self._number = 0
        self._column = 0
        self._hidden_columns: list[tuple[int, int]] = []
        self._merges: list[Merge] = []
        self._beyond = 0
        out.sheet(_get(element, "name"), is_hidden=_get(element, "style-name") in hidden_styles)

    def is_mine(self, element: etree._Element) -> bool:
        """Whether a row or column belongs to this table, and not to one inside a cell."""
        parent = element.getparent()
        while parent is not None and safe_xml.local(str(parent.tag)) != "table":
            parent = parent.getparent()
        return parent is self.element

    def column(self, element: etree._Element) -> None:
        """Takes note of a column, or of several equal ones."""
        count = _repeated(element, "number-columns-repeated")
        if _get(element, "visibility") in _HIDDEN:
            self._hidden_columns.append((self._column, self._column + count - 1))
        self._column += count

    def row(self, element: etree._Element) -> None:
        """Tells a row, as often as it is repeated."""
        count = _repeated(element, "number-rows-repeated")
        first = self._number + 1
        self._number += count
        buffer = RowBuffer()
        column = 0
        is_filled = False
        for cell in element:
            name = safe_xml.local(str(cell.tag))
            if name not in ("table-cell", "covered-table-cell"):
                continue
            times = _repeated(cell, "number-columns-repeated")
            found = cell_of(cell)
            self._merge(cell, first, column)
            if found != EMPTY:
                is_filled = True
                if column + times > MAX_COLUMNS:
                    self._beyond += 1
                for place in range(column, min(column + times, MAX_COLUMNS)):
                    buffer.put(place, found)
            column += times
        if not is_filled:
            return
        if count > _MOST_REPEATED or first + count - 1 > MAX_ROWS:
            self._beyond += 1
            count = 1 if first <= MAX_ROWS else 0
        is_hidden = _get(element, "visibility") in _HIDDEN or self._is_in_closed_group(element)
        for number in range(first, first + count):
            buffer.tell(self._out, number, is_hidden=is_hidden)

    def _is_in_closed_group(self, element: etree._Element) -> bool:
        parent = element.getparent()
        while parent is not None and parent is not self.element:
            if _get(parent, "display") == "false":
                return True
            parent = parent.getparent()
        return False

    def _merge(self, cell: etree._Element, row: int, column: int) -> None:
        wide = _repeated(cell, "number-columns-spanned")
        high = _repeated(cell, "number-rows-spanned")
        if (wide > 1 or high > 1) and len(self._merges) < MOST_MERGES:
            self._merges.append(Merge(row, column, row + high - 1, column + wide - 1))

    def end(self) -> None:
        """Ends the sheet."""
        problems = []
        if self._beyond:
            facts = {"count": str(self._beyond), "cells": ""}
            problems.append(Problem(code="cells-outside-sheet", severity=Severity.WARN, facts=facts))
        self._out.end(hidden_columns=self._hidden_columns, merges=self._merges, problems=problems)


def cell_of(cell: etree._Element) -> Found:
    """What stands in a cell."""
    kind = _get(cell, "value-type")
    seen = "\n".join(_paragraph(part) for part in cell if safe_xml.local(str(part.tag)) == "p")
    if _ERROR.fullmatch(seen.strip()) and (kind != "string" or _get(cell, "formula")):
        return fault_cell(CellFault.ERROR_VALUE, seen.strip())
    match kind:
        case "float" | "percentage" | "currency":
            return _number(cell, kind, seen)
        case "date":
            raw = _get(cell, "date-value")
            try:
                letter, text = wire.cell_of(from_iso(raw))
            except NotDayError:
                return fault_cell(CellFault.BAD_DATE, seen or raw)
            return letter, text, None, None
        case "time":
            return _time(_get(cell, "time-value"), seen)
        case "boolean":
            letter, text = wire.cell_of(_get(cell, "boolean-value") == "true")
            return letter, text, None, None
        case "string":
            return text_cell(seen or _get(cell, "string-value"))
        case _:
            if not seen and _get(cell, "formula"):
                return fault_cell(CellFault.FORMULA_WITHOUT_VALUE)
            return text_cell(seen)


def _number(cell: etree._Element, kind: str, seen: str) -> Found:
    raw = _get(cell, "value")
    try:
        text = number_text(raw)
    except NotNumberError:
        return fault_cell(CellFault.BAD_NUMBER, raw or seen)
    is_told = kind == "percentage" or (kind == "currency" and _get(cell, "currency") not in ("", "EUR"))
    is_coded = kind == "float" and bool(re.match(r"0[0-9]|.*[A-Za-z]|[0-9]+[-/ .][0-9]+[-/ .]", seen.strip()))
    if is_coded and re.fullmatch(r"-?[0-9.,]+[eE][+-]?[0-9]+", seen.strip()):
        is_coded = False
    return wire.NUMBER, text, seen.strip() if seen and (is_told or is_coded) else None, None


def _time(raw: str, seen: str) -> Found:
    found = _TIME.fullmatch(raw)
    if found is None:
        return fault_cell(CellFault.BAD_DATE, seen or raw)
    hours, minutes, seconds = (int(part[:6]) for part in found.groups())
    if hours < 24 and minutes < 60 and seconds < 60:
        return wire.TIME, f"{hours:02}:{minutes:02}:{seconds:02}", None, None
    return wire.NUMBER, number_text(str((hours * 3600 + minutes * 60 + seconds) / 86_400)), seen or raw, None


def _paragraph(element: etree._Element) -> str:
    """The text of a paragraph, with its spaces and tabs, without notes and drawings in it."""
    pieces = [element.text or ""]
    for part in element:
        name = safe_xml.local(str(part.tag))
        if name == "s":
            pieces.append(" " * min(_repeated(part, "c"), 10_000))
        elif name == "tab":
            pieces.append("\t")
        elif name == "line-break":
            pieces.append("\n")
        elif name in ("span", "a"):
            pieces.append(_paragraph(part))
        pieces.append(part.tail or "")
    return "".join(pieces)


def _says_hidden(style: etree._Element) -> bool:
    return any(
        _get(part, "display") == "false" for part in style if safe_xml.local(str(part.tag)) == "table-properties"
    )


def _parent(element: etree._Element) -> str:
    parent = element.getparent()
    return "" if parent is None else safe_xml.local(str(parent.tag))


def _get(element: etree._Element, name: str) -> str:
    return safe_xml.attribute(element, name) or ""


def _repeated(element: etree._Element, name: str) -> int:
    text = _get(element, name)
    return max(int(text), 1) if text.isascii() and text.isdigit() and len(text) < 10 else 1
