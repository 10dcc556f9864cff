"""Writes the table of a paper as text that spreadsheet programs take: a semicolon between cells, a mark at the start that says UTF-8.

A text that such a program would take for a formula has an apostrophe before it. Several tables follow each other, a blank line between.
"""

from __future__ import annotations

import csv
import io

from exactdesk.papers.paper import ColumnKind, Language, Paper, PaperTable, Value
from exactdesk.papers.written import written
from exactdesk.papers.xlsx import is_like_a_formula


def csv_text(paper: Paper) -> bytes:
    """The tables of the paper; amounts and dates as its language writes them."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";")
    for turn, table in enumerate(paper.tables()):
        if turn:
            writer.writerow(())
        writer.writerows(_lines(table, paper.language))
    return target.getvalue().encode("utf-8-sig")


def _lines(table: PaperTable, language: Language) -> list[list[str]]:
    kinds = [column.kind for column in table.columns]
    before = [table.group_heading] if table.group_heading else []
    lines = [[*before, *(column.heading for column in table.columns)]]
    for group in table.groups:
        title = [_cell(group.title, ColumnKind.TEXT, language)] if before else []
        lines += [
            [*title, *(_cell(value, kind, language) for value, kind in zip(row, kinds, strict=True))]
            for row in group.rows
        ]
    return lines


def _cell(value: Value, kind: ColumnKind, language: Language) -> str:
    text = written(value, kind, language)
    return f"'{text}" if isinstance(value, str) and is_like_a_formula(text) else text
