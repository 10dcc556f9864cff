"""Writes a paper as a workbook: each table a sheet with filters and frozen headings, amounts as amounts, dates as dates, texts as texts.

A text that begins with `=`, `+`, `-` or `@` stays a text: it is stored as one and marked so that it stays one when it is edited.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import cast
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.styleable import StyleableObject
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from exactdesk.papers.paper import (
    Cells,
    ColumnKind,
    Facts,
    Paper,
    PaperColumn,
    PaperTable,
    Paragraph,
    Signatures,
    Value,
)
from exactdesk.papers.written import written

_FORMATS = {
    ColumnKind.TEXT: "@",
    ColumnKind.MONEY: "#,##0.00",
    ColumnKind.NUMBER: "General",
    ColumnKind.CODE: "0",
    ColumnKind.DATE: "mm-dd-yy",  # number 14: the short date of whoever opens it
    ColumnKind.MOMENT: "m/d/yy h:mm",  # number 22: likewise
}
_RIGHT = frozenset({ColumnKind.MONEY, ColumnKind.NUMBER, ColumnKind.CODE})
_MARKS = ("=", "+", "-", "@", "\t", "\r")
_LONGEST = 32_767  # characters that a cell can hold
_WIDEST, _NARROWEST = 60, 8
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_STRONG = Font(bold=True)
_BAND = PatternFill("solid", fgColor="EBEBEB")
_RULE = Border(top=Side(style="thin", color="1A1A1A"))


def xlsx(paper: Paper) -> bytes:
    """The paper as a workbook; its tables first, title and facts on the last sheet."""
    book = Workbook(write_only=True)
    names: set[str] = set()
    sums: dict[str, dict[str, Decimal]] = {}
    for turn, table in enumerate(paper.tables(), start=1):
        sheet = _new_sheet(book, table.title or paper.title, names)
        sums[f"xl/worksheets/sheet{turn}.xml"] = _write_table(sheet, table, paper)
    _write_about(_new_sheet(book, paper.words.about, names), paper)
    book.properties.title = paper.title
    book.properties.creator = paper.office or "ExactDesk"
    target = io.BytesIO()
    book.save(target)
    return _with_sums(target.getvalue(), sums)


def _new_sheet(book: Workbook, wished: str, taken: set[str]) -> Worksheet:
    """A sheet to append to; as it is written away at once, a large list takes little memory."""
    return cast(
        "Worksheet", book.create_sheet(_sheet_name(wished, taken))
    )  # its stub leaves out what it has of a sheet


def safe_text(text: str) -> str:
    """The text without what a workbook cannot hold."""
    told = _NOT_IN_XML.sub("", text)
    return told if len(told) <= _LONGEST else told[: _LONGEST - 1] + "…"


def is_like_a_formula(text: str) -> bool:
    """Whether a spreadsheet program would take the text, typed anew, for a formula."""
    return text.startswith(_MARKS)


def _write_table(sheet: Worksheet, table: PaperTable, paper: Paper) -> dict[str, Decimal]:
    """Fills a sheet; returns the sums in it by their formula."""
    columns = table.columns
    is_grouped = bool(table.group_heading)
    if is_grouped:
        columns = (PaperColumn(heading=table.group_heading), *columns)
    rows = [(group.title, *row) if is_grouped else row for group in table.groups for row in group.rows]
    for index, width in enumerate(_widths(columns, rows, paper), start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    last = get_column_letter(len(columns))
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{last}{len(rows) + 1}"
    sheet.print_title_rows = "1:1"
    _set_up_print(sheet, paper, is_wide=len(columns) > 6)
    sheet.append([_heading(sheet, column) for column in columns])
    for row in rows:
        sheet.append([_cell(sheet, value, column) for value, column in zip(row, columns, strict=True)])
    sums: dict[str, Decimal] = {}
    if rows and any(column.is_summed for column in columns):
        sheet.append(list(_sum_cells(sheet, columns, rows, paper, sums)))
    return sums


def _sum_cells(
    sheet: Worksheet,
    columns: Sequence[PaperColumn],
    rows: Sequence[Cells],
    paper: Paper,
    sums: dict[str, Decimal],
) -> Iterator[Cell | None]:
    """The last row: sums of what the filters show, so that they go along with them. Adds them to `sums`."""
    for index, column in enumerate(columns):
        if column.is_summed:
            letter = get_column_letter(index + 1)
            formula = f"SUBTOTAL(109,{letter}2:{letter}{len(rows) + 1})"
            values = (row[index] for row in rows)
            sums[formula] = sum((Decimal(each) for each in values if isinstance(each, int | Decimal)), Decimal(0))
            cell = WriteOnlyCell(sheet, f"={formula}")
            cell.number_format = _FORMATS[column.kind]
        elif index == 0:
            cell = WriteOnlyCell(sheet, safe_text(paper.words.total))
        else:
            yield None
            continue
        cell.font, cell.border = _STRONG, _RULE
        yield cell


def _heading(sheet: Worksheet, column: PaperColumn) -> Cell:
    cell = _text(sheet, column.heading)
    cell.font, cell.fill = _STRONG, _BAND
    cell.alignment = Alignment(horizontal="right" if column.kind in _RIGHT else "left", vertical="top", wrap_text=True)
    return cell


def _cell(sheet: Worksheet, value: Value, column: PaperColumn) -> Cell | None:
    match value:
        case None | "":
            return None
        case str():
            return _text(sheet, value)
        case datetime():
            cell = WriteOnlyCell(sheet, value.astimezone().replace(tzinfo=None))
        case date() | Decimal() | int():
            cell = WriteOnlyCell(sheet)
            cell.value = value
    cell.number_format = _FORMATS[column.kind]
    return cell


def _text(sheet: Worksheet, text: str) -> Cell:
    cell = WriteOnlyCell(sheet, None)
    cell.value = safe_text(text)
    cell.data_type = "s"  # also what begins with "=", or looks like a number or an error
    cell.number_format = "@"
    if is_like_a_formula(text):
        _mark_as_text(cell)
    if "\n" in text:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _mark_as_text(cell: StyleableObject) -> None:
    cell.quotePrefix = True


def _widths(columns: Sequence[PaperColumn], rows: Sequence[Cells], paper: Paper) -> Iterator[float]:
    for index, column in enumerate(columns):
        longest = max((len(written(row[index], column.kind, paper.language)) for row in rows), default=0)
        yield min(
            max(longest + 2, len(column.heading) + 5, _NARROWEST), _WIDEST
        )  # the filter's button needs room in the heading


def _write_about(sheet: Worksheet, paper: Paper) -> None:
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 30, 80
    _set_up_print(sheet, paper, is_wide=False)
    title = _text(sheet, paper.title)
    title.font = Font(bold=True, size=14)
    sheet.append([title])
    for text in (paper.subtitle, paper.administration, paper.office, paper.words.made):
        if text:
            sheet.append([_text(sheet, text)])
    for part in paper.parts:
        match part:
            case Facts():
                sheet.append([])
                if part.title:
                    sheet.append([_strong(sheet, part.title)])
                for label, value in part.facts:
                    sheet.append([_text(sheet, label), _text(sheet, value)])
            case Paragraph():
                sheet.append([])
                sheet.append([_text(sheet, part.text)])
            case PaperTable() | Signatures():
                pass


def _strong(sheet: Worksheet, text: str) -> Cell:
    cell = _text(sheet, text)
    cell.font = _STRONG
    return cell


def _set_up_print(sheet: Worksheet, paper: Paper, *, is_wide: bool) -> None:
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.orientation = "landscape" if is_wide else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    head, foot = sheet.oddHeader, sheet.oddFooter
    assert head is not None
    assert foot is not None
    for item, text in (
        (head.left, _header_text(paper.administration)),
        (head.right, _header_text(paper.title)),
        (foot.left, _header_text(paper.words.made)),
        (foot.right, _header_text(paper.words.page).replace("{pages}", "&N").replace("{page}", "&P")),
    ):
        item.text = text


def _header_text(text: str) -> str:
    """A text of the user's in a printed header, where `&` begins a code."""
    return safe_text(text).replace("&", "&&")


def _sheet_name(wished: str, taken: set[str]) -> str:
    """A name that a sheet may have and no other sheet has; added to `taken`."""
    bare = _NOT_IN_A_NAME.sub(" ", safe_text(wished)).strip(" '")[:31].strip(" '") or "ExactDesk"
    name, turn = bare, 1
    while name.casefold() in taken:
        turn += 1
        ending = f" {turn}"
        name = bare[: 31 - len(ending)] + ending
    taken.add(name.casefold())
    return name


def _with_sums(package: bytes, sums: dict[str, dict[str, Decimal]]) -> bytes:
    """The workbook with the value of each sum beside its formula, for whatever shows it without calculating (a preview, a phone).

    `sums` has, by the name of a sheet's part, the values by formula.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for info in source.infolist():
            content = source.read(info)
            for formula, value in sums.get(info.filename, {}).items():
                told = f"<f>{escape(formula)}</f>".encode()
                for empty in (b"<v></v>", b"<v />"):  # with lxml, and without
                    content = content.replace(told + empty, told + f"<v>{value}</v>".encode())
            copy.writestr(info, content)
    return target.getvalue()
