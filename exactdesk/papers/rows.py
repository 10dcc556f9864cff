"""Writes the rows of a file that cannot be given back itself, with what is the matter with each: a workbook to repair and return."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any, cast

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

from exactdesk.papers.xlsx import is_like_a_formula, safe_text

_BAND = PatternFill("solid", fgColor="E4E8EE")
_WIDEST = 60


def rows_workbook(
    sheet_name: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    notes: Mapping[tuple[int, int], str],
    author: str,
    mark: str,
) -> bytes:
    """A workbook with a heading row and these rows, every cell the very text it was.

    Args:
        sheet_name: a name that a sheet may have.
        headings: of the columns; the last one is of the column that says what is the matter.
        rows: texts of the cells, as many as headings.
        notes: text by row (the first below the headings is 0) and column.
        author: of the notes.
        mark: by which the program knows the workbook again.
    """
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = sheet_name
    for index, texts in enumerate((headings, *rows), start=1):
        for column, text in enumerate(texts, start=1):
            cell = sheet.cell(index, column)
            assert isinstance(cell, Cell)
            if text:
                cell.value = safe_text(text)
                cell.data_type = "s"
                cell.number_format = "@"
                if is_like_a_formula(text):
                    cell.quotePrefix = True
            if index == 1:
                cell.font, cell.fill = Font(bold=True), _BAND
    for (row, column), text in notes.items():
        note = Comment(safe_text(f"{author}: {text}"), author)
        note.width, note.height = 300, 110
        sheet.cell(row + 2, column + 1).comment = note
    for column, heading in enumerate(headings, start=1):
        longest = max([len(heading) + 3, *(len(row[column - 1]) + 2 for row in rows)])
        sheet.column_dimensions[get_column_letter(column)].width = min(max(longest, 9), _WIDEST)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{len(rows) + 1}"
    properties = cast("Any", book).custom_doc_props  # its stub leaves them out
    properties.append(StringProperty(name="ExactDesk", value=mark))
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()
