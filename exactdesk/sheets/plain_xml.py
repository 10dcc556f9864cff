"""XML that is no zip: Excel 2003 workbooks are read, and what else bookkeepers keep in XML is called by its name."""

from __future__ import annotations

import io
import re

from lxml import etree

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellFault, Merge
from exactdesk.problems import Problem, Severity
from exactdesk.sheets import safe_xml, wire
from exactdesk.sheets.formats import PLAIN, Format, read_format
from exactdesk.sheets.limits import MAX_COLUMNS, MAX_ROWS
from exactdesk.sheets.numbers import NotDayError, from_iso
from exactdesk.sheets.rows import Found, RowBuffer, fault_cell, text_cell
from exactdesk.sheets.wire import Writer
from exactdesk.sheets.xlsx_sheet import MOST_MERGES, number_cell

_TAGS = ("{*}Style", "{*}Worksheet", "{*}Row", "{*}Column", "{*}Visible", "{*}Date1904")
_E_INVOICES = (
    "Invoice",
    "CreditNote",
    "CrossIndustryInvoice",
    "CrossIndustryDocument",
    "SelfBilledInvoice",
    "StandardBusinessDocument",
)
_NAMED_FORMATS = {"Short Date": "dd-mm-yyyy", "General Date": "dd-mm-yyyy", "Long Date": "dd-mm-yyyy", "Medium Date": "dd-mm-yyyy",
                  "Short Time": "h:mm", "Long Time": "h:mm:ss", "Medium Time": "h:mm", "Percent": "0%"}  # fmt: skip


def read_xml(data: bytes, out: Writer, *, file: str) -> None:
    """Reads an XML workbook.

    Raises:
        SheetError: `file-e-invoice`, `file-bank-statement`, `file-audit-file`, `file-other-xml`, `xml-unsafe`, `file-damaged`.
    """
    root, space = _root(data, file)
    if root == "Workbook" and "office:spreadsheet" in space:
        _read_2003(data, out, file)
    elif root == "document" and "opendocument" in space:
        from exactdesk.sheets.ods import read_flat

        read_flat(io.BytesIO(data), out, file=file, kind="fods")
    elif root == "html":
        from exactdesk.sheets.html import read_html

        read_html(data, out, file=file)
    elif root in _E_INVOICES:
        raise SheetError("file-e-invoice", file=file)
    elif root == "Document" and "20022" in space:
        raise SheetError("file-bank-statement", file=file)
    elif root.lower() == "auditfile":
        raise SheetError("file-audit-file", file=file)
    else:
        raise SheetError("file-other-xml", file=file, root=root[:60])


def _root(data: bytes, file: str) -> tuple[str, str]:
    for _, element in safe_xml.events(io.BytesIO(data), None, file=file, starts=True):
        space, _, name = str(element.tag).rpartition("}")
        return name, space.lstrip("{")
    raise SheetError("file-damaged", file=file)


def _read_2003(data: bytes, out: Writer, file: str) -> None:
    """Reads SpreadsheetML of Excel 2002 and 2003. Source: Microsoft, "XML Spreadsheet Reference", seen 2026-11."""
    styles: dict[str, Format] = {}
    is_1904 = False
    sheet: _Sheet | None = None
    kept: list[tuple[str, _Sheet]] = []
    for event, element in safe_xml.events(io.BytesIO(data), _TAGS, file=file, starts=True):
        name = safe_xml.local(str(element.tag))
        if event == "start":
            if name == "Worksheet":
                sheet = _Sheet(styles, is_1904=is_1904)
                kept.append((_get(element, "Name"), sheet))
            continue
        if name == "Style":
            styles[_get(element, "ID")] = _style(element)
        elif name == "Date1904":
            is_1904 = True
        elif sheet is None:
            continue
        elif name == "Visible":
            sheet.is_hidden = (element.text or "").strip() != "SheetVisible"
        elif name == "Column":
            sheet.column(element)
        elif name == "Row":
            sheet.row(element)
            safe_xml.drop(element)
    if not kept:
        raise SheetError("no-sheets", file=file)
    for name, sheet in kept:
        out.sheet(name, is_hidden=sheet.is_hidden)
        sheet.tell(out)
    out.book("xml-2003")


def _style(element: etree._Element) -> Format:
    for part in element:
        if safe_xml.local(str(part.tag)) == "NumberFormat":
            code = _get(part, "Format")
            return read_format(_NAMED_FORMATS.get(code, code))
    return PLAIN


class _Sheet:
    """One worksheet: whether it is hidden stands behind its rows, so they are kept until then."""

    def __init__(self, styles: dict[str, Format], *, is_1904: bool) -> None:
        self.is_hidden = False
        self._styles = styles
        self._is_1904 = is_1904
        self._number = 0
        self._column = 0
        self._rows: list[tuple[int, RowBuffer, bool]] = []
        self._hidden: list[tuple[int, int]] = []
        self._merges: list[Merge] = []
        self._outside = 0

    def column(self, element: etree._Element) -> None:
        """Takes note of a column, or of several equal ones."""
        first = _whole(element, "Index", self._column + 1) - 1
        self._column = first + _whole(element, "Span", 0) + 1
        if _get(element, "Hidden") == "1":
            self._hidden.append((first, self._column - 1))

    def row(self, element: etree._Element) -> None:
        """Keeps a row."""
        self._number = _whole(element, "Index", self._number + 1)
        number = self._number
        self._number += _whole(element, "Span", 0)
        buffer = RowBuffer()
        column = 0
        for cell in element:
            if safe_xml.local(str(cell.tag)) != "Cell":
                continue
            column = _whole(cell, "Index", column + 1) - 1
            wide, high = _whole(cell, "MergeAcross", 0), _whole(cell, "MergeDown", 0)
            if not (0 <= column < MAX_COLUMNS and 1 <= number <= MAX_ROWS):
                self._outside += 1
            else:
                buffer.put(column, self._cell(cell))
                if (wide or high) and len(self._merges) < MOST_MERGES:
                    self._merges.append(Merge(number, column, number + high, column + wide))
            column += 1 + wide
        self._rows.append((number, buffer, _get(element, "Hidden") == "1"))

    def _cell(self, cell: etree._Element) -> Found:
        for data in cell:
            if safe_xml.local(str(data.tag)) != "Data":
                continue
            text = "".join(str(piece) for piece in data.itertext())
            match _get(data, "Type"):
                case "Number":
                    style = self._styles.get(_get(cell, "StyleID"), PLAIN)
                    return number_cell(text, style, is_1904=self._is_1904)
                case "DateTime":
                    try:
                        letter, day = wire.cell_of(from_iso(text))
                    except NotDayError:
                        return fault_cell(CellFault.BAD_DATE, text)
                    return letter, day, None, None
                case "Boolean":
                    letter, word = wire.cell_of(text.strip() == "1")
                    return letter, word, None, None
                case "Error":
                    return fault_cell(CellFault.ERROR_VALUE, text)
                case _:
                    return text_cell(text)
        return fault_cell(CellFault.FORMULA_WITHOUT_VALUE) if _get(cell, "Formula") else text_cell("")

    def tell(self, out: Writer) -> None:
        """Tells all rows and ends the sheet."""
        for number, buffer, is_hidden in self._rows:
            buffer.tell(out, number, is_hidden=is_hidden)
        problems = []
        if self._outside:
            facts = {"count": str(self._outside), "cells": ""}
            problems.append(Problem(code="cells-outside-sheet", severity=Severity.WARN, facts=facts))
        out.end(hidden_columns=self._hidden, merges=self._merges, problems=problems)


def _get(element: etree._Element, name: str) -> str:
    return safe_xml.attribute(element, name) or ""


def _whole(element: etree._Element, name: str, otherwise: int) -> int:
    text = _get(element, name)
    return int(text) if re.fullmatch(r"[0-9]{1,9}", text) else otherwise
