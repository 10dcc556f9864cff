"""One row as it is gathered, cell by cell, before it is told."""

from __future__ import annotations

from exactdesk.flow.table import CellFault
from exactdesk.sheets import wire
from exactdesk.sheets.wire import Writer

Found = tuple[str, str | None, str | None, CellFault | None]
"""Letter, text, shown text and fault of a cell."""

EMPTY: Found = (wire.BLANK, None, None, None)


class RowBuffer:
    """Cells by column, in any order; blanks are not kept."""

    def __init__(self) -> None:
        self._cells: dict[int, Found] = {}

    def put(self, column: int, found: Found) -> None:
        """Keeps a cell; one that differs from what stood there before takes the value of both away."""
        if found == EMPTY:
            return
        before = self._cells.get(column)
        if before is not None and before != found:
            found = (wire.BLANK, None, None, CellFault.TWICE)
        self._cells[column] = found

    def tell(self, out: Writer, number: int, *, is_hidden: bool = False) -> None:
        """Tells the row, when there is anything in it."""
        if not self._cells:
            return
        width = max(self._cells) + 1
        letters = [wire.BLANK] * width
        texts: list[str | None] = [None] * width
        shown: dict[int, str] = {}
        faults: dict[int, CellFault] = {}
        for column, (letter, text, seen, fault) in self._cells.items():
            letters[column], texts[column] = letter, text
            if seen is not None:
                shown[column] = seen
            if fault is not None:
                faults[column] = fault
        out.row(number, "".join(letters), texts, shown=shown, faults=faults, is_hidden=is_hidden)


def text_cell(text: str) -> Found:
    """A cell of text; blank when there is none."""
    return (wire.TEXT, text, None, None) if text else EMPTY


def fault_cell(fault: CellFault, text: str = "") -> Found:
    """A cell without a trustworthy value, with the text that stood there."""
    return (wire.TEXT, text, None, fault) if text else (wire.BLANK, None, None, fault)
