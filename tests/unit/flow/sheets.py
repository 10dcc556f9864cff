"""Small sheets for tests, written down as text: a row per line, a semicolon between cells."""

from __future__ import annotations

from exactdesk.flow.table import CellValue, Merge, Row, Table


def sheet(text: str, *, merges: tuple[Merge, ...] = (), name: str = "lijst.csv") -> Table:
    """A text sheet; the first line is row 1, empty lines are rows without cells."""
    rows = []
    for number, line in enumerate(text.strip("\n").split("\n"), 1):
        cells: list[CellValue] = [cell.strip() or None for cell in line.split(";")]
        while cells and cells[-1] is None:
            cells.pop()
        if cells:
            rows.append(Row(number, tuple(cells)))
    return Table(file=name, sheet="", rows=tuple(rows), merges=merges, is_text=True)
