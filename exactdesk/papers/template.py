"""Writes a workbook to fill in: headings, drop-down lists with an administration's own codes, and what each column is for.

Nothing but headings stands in the sheet to fill in, so that no example is ever booked by mistake.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, cast

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from exactdesk.papers.paper import Cells, ColumnKind, Value
from exactdesk.papers.xlsx import is_like_a_formula, safe_text

ROWS = 5_000
"""Rows below the heading that are made ready to be filled in."""

_FORMATS = {
    ColumnKind.TEXT: "@",
    ColumnKind.MONEY: "#,##0.00",
    ColumnKind.NUMBER: "General",
    ColumnKind.DATE: "mm-dd-yy",
}
_NEEDED = PatternFill("solid", fgColor="1F4E9E")
_OTHER = PatternFill("solid", fgColor="E4E8EE")
_LONGEST_PROMPT = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateColumn:
    """One column to fill in.

    Attributes:
        is_needed: nothing can be imported without it; its heading is dark.
        list_name: the list it chooses from; empty for none.
        prompt: what is said beside a cell that is chosen; may be empty.
        about: what the sheet about the columns says of it, a text per column there.
    """

    heading: str
    kind: ColumnKind = ColumnKind.TEXT
    is_needed: bool = False
    list_name: str = ""
    prompt: str = ""
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A workbook to fill in.

    Attributes:
        sheet, lists_sheet, about_sheet: names of its sheets.
        lists: entries by name of the list, each as it will stand in a cell.
        rows: what is filled in already; a value for each column.
        mark: by which the program knows it again; see `flow.table.Workbook.mark`.
        about_title: above the sheet about the columns; about_text: lines below it; about_headings: of its table.
    """

    sheet: str
    lists_sheet: str
    about_sheet: str
    mark: str
    columns: tuple[TemplateColumn, ...]
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    rows: tuple[Cells, ...] = ()
    about_title: str = ""
    about_text: tuple[str, ...] = ()
    about_headings: tuple[str, ...] = ()


def template(made: Template) -> bytes:
    """The workbook. Drop-down lists propose and never forbid: what is not in a list is judged when the file is checked."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = made.sheet
    used = [name for name in made.lists if any(column.list_name == name for column in made.columns)]
    _fill(sheet, made)
    if used:
        _lists(book, made, used)
    _about(book.create_sheet(made.about_sheet), made)
    properties = cast("Any", book).custom_doc_props  # its stub leaves them out
    properties.append(StringProperty(name="ExactDesk", value=made.mark))
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _fill(sheet: Worksheet, made: Template) -> None:
    last = max(ROWS, len(made.rows)) + 1
    for index, column in enumerate(made.columns, start=1):
        letter = get_column_letter(index)
        cell = _at(sheet, 1, index)
        _put(cell, column.heading)
        cell.font = Font(bold=True, color="FFFFFF" if column.is_needed else "1A1A1A")
        cell.fill = _NEEDED if column.is_needed else _OTHER
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        sheet.column_dimensions[letter].width = max(14, min(34, len(column.heading) + 4))
        sheet.column_dimensions[letter].number_format = _FORMATS[column.kind]
        rule = _rule(column)
        if rule is not None:
            rule.add(f"{letter}2:{letter}{last}")
            sheet.add_data_validation(rule)
    sheet.row_dimensions[1].height = 32
    sheet.freeze_panes = "B2"
    for number, row in enumerate(made.rows, start=2):
        for index, (value, column) in enumerate(zip(row, made.columns, strict=True), start=1):
            if value not in (None, ""):
                _put(_at(sheet, number, index), value, column.kind)


def _rule(column: TemplateColumn) -> DataValidation | None:
    """The list and the prompt of a column."""
    prompt = safe_text(column.prompt)[:_LONGEST_PROMPT] or None
    if column.list_name:
        rule = DataValidation(type="list", formula1=f"={_range_name(column.list_name)}", allow_blank=True)
    elif prompt:
        rule = DataValidation(allow_blank=True)
    else:
        return None
    rule.showErrorMessage = False
    if prompt:
        rule.prompt, rule.promptTitle, rule.showInputMessage = prompt, safe_text(column.heading)[:32], True
    return rule


def _lists(book: Workbook, made: Template, used: Sequence[str]) -> None:
    """The sheet with all lists, a column for each, named so that the drop-downs find them."""
    sheet = book.create_sheet(made.lists_sheet)
    for index, name in enumerate(used, start=1):
        letter = get_column_letter(index)
        head = _at(sheet, 1, index)
        _put(head, name)
        head.font, head.fill = Font(bold=True), _OTHER
        entries = made.lists[name]
        for row, entry in enumerate(entries, start=2):
            _put(_at(sheet, row, index), entry)
        sheet.column_dimensions[letter].width = min(max([len(name), *map(len, entries)]) + 3, 50)
        end = max(len(entries) + 1, 2)
        place = f"{quote_sheetname(made.lists_sheet)}!${letter}$2:${letter}${end}"
        book.defined_names[_range_name(name)] = DefinedName(_range_name(name), attr_text=place)
    sheet.freeze_panes = "A2"


def _about(sheet: Worksheet, made: Template) -> None:
    title = _at(sheet, 1, 1)
    _put(title, made.about_title)
    title.font = Font(bold=True, size=14)
    for row, text in enumerate(made.about_text, start=2):
        _put(_at(sheet, row, 1), text)
    start = len(made.about_text) + 3
    for index, heading in enumerate(made.about_headings, start=1):
        cell = _at(sheet, start, index)
        _put(cell, heading)
        cell.font, cell.fill = Font(bold=True), _OTHER
        sheet.column_dimensions[get_column_letter(index)].width = 30
    for row, column in enumerate(made.columns, start=start + 1):
        for index, text in enumerate((column.heading, *column.about), start=1):
            _put(_at(sheet, row, index), text)


def _at(sheet: Worksheet, row: int, column: int) -> Cell:
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)  # nothing is merged here
    return cell


def _put(cell: Cell, value: Value, kind: ColumnKind = ColumnKind.TEXT) -> None:
    if isinstance(value, str):
        cell.value = safe_text(value)
        cell.data_type = "s"
        cell.number_format = "@"
        if is_like_a_formula(value):
            cell.quotePrefix = True
    else:
        cell.value = value
        cell.number_format = _FORMATS[kind]


def _range_name(name: str) -> str:
    """A name that a range may have, made of the list's own."""
    return "lijst_" + "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in name)
