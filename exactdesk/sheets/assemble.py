"""Puts rows together into a `Table`: sorted, each row once, with what must be told of the sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellFault, CellValue, Merge, Row, Table
from exactdesk.problems import Problem, Severity, Where

_MOST_UNDER_MERGES = 2_000_000  # cells looked at under merged blocks that overlap over and over
_MOST_LAID_OVER = 5_000_000  # cells of rows that stand in the file over and over


class TableBuilder:
    """Collects the rows of one sheet in any order."""

    def __init__(self, *, file: str, sheet: str, is_hidden: bool = False, is_text: bool = False) -> None:
        self._file = file
        self._sheet = sheet
        self._is_hidden = is_hidden
        self._is_text = is_text
        self._rows: dict[int, tuple[CellValue, ...]] = {}
        self._last = 0
        self._is_sorted = True
        self._twice: list[int] = []
        self._laid_cells = 0
        self._hidden: set[int] = set()
        self._shown: dict[tuple[int, int], str] = {}
        self._faults: dict[tuple[int, int], CellFault] = {}

    def add(
        self,
        number: int,
        cells: tuple[CellValue, ...],
        *,
        shown: Mapping[int, str] | None = None,
        faults: Mapping[int, CellFault] | None = None,
        is_hidden: bool = False,
    ) -> None:
        """Adds a row. A row that was there already is laid over it: cells that differ lose their value and become a fault.

        Raises:
            SheetError: `file-damaged` when rows stand there over and over.
        """
        if number in self._rows:
            self._twice.append(number)
            cells = self._laid_over(number, cells)
        elif number < self._last:
            self._is_sorted = False
        self._last = max(number, self._last)
        self._rows[number] = cells
        if is_hidden:
            self._hidden.add(number)
        for column, text in (shown or {}).items():
            self._shown[number, column] = text
        for column, fault in (faults or {}).items():
            self._faults[number, column] = fault

    def _laid_over(self, number: int, cells: tuple[CellValue, ...]) -> tuple[CellValue, ...]:
        before = self._rows[number]
        width = max(len(before), len(cells))
        self._laid_cells += width
        if self._laid_cells > _MOST_LAID_OVER:
            raise SheetError("file-damaged", file=self._file)
        first = before + (None,) * (width - len(before))
        second = cells + (None,) * (width - len(cells))
        joined: list[CellValue] = []
        for column, (old, new) in enumerate(zip(first, second, strict=True)):
            if old is not None and new is not None and (type(old) is not type(new) or old != new):
                joined.append(None)
                self._faults[number, column] = CellFault.TWICE
            else:
                joined.append(new if old is None else old)
        return tuple(joined)

    def table(
        self,
        *,
        hidden_columns: Iterable[tuple[int, int]] = (),
        merges: Iterable[Merge] = (),
        problems: Iterable[Problem] = (),
    ) -> Table:
        """The table. Merged blocks end where the filled rows and columns end; hidden columns beyond those are left out."""
        where = Where(file=self._file, sheet=self._sheet)
        told = [
            replace(problem, where=replace(problem.where, file=self._file, sheet=self._sheet)) for problem in problems
        ]
        width = max(map(len, self._rows.values()), default=0)
        blocks = tuple(self._clipped(merges, width))
        hidden_values = self._take_out_hidden_by_merges(blocks, where)
        if hidden_values:
            told += hidden_values
            width = max(map(len, self._rows.values()), default=0)
            blocks = tuple(self._clipped(blocks, width))
        columns = frozenset(_joined(hidden_columns, width))
        self._hidden &= self._rows.keys()
        if self._twice:
            rows = ", ".join(map(str, sorted(set(self._twice))[:5]))
            facts = {"count": str(len(set(self._twice))), "rows": rows}
            told.append(Problem(code="rows-twice", severity=Severity.WARN, where=where, facts=facts))
        if self._hidden:
            told.append(_counted_rows(self._hidden, where))
        if columns:
            facts = {"count": str(len(columns)), "columns": ", ".join(map(letters, sorted(columns)[:8]))}
            told.append(Problem(code="hidden-columns", severity=Severity.WARN, where=where, facts=facts))
        if self._is_hidden and self._rows:
            told.append(Problem(code="hidden-sheet", severity=Severity.NOTE, where=where))
        numbers = self._rows if self._is_sorted else sorted(self._rows)
        return Table(
            file=self._file,
            sheet=self._sheet,
            rows=tuple(Row(number, self._rows[number]) for number in numbers),
            shown=MappingProxyType(self._shown),
            faults=MappingProxyType(self._faults),
            hidden_rows=frozenset(self._hidden),
            hidden_columns=columns,
            merges=blocks,
            is_hidden=self._is_hidden,
            is_text=self._is_text,
            problems=tuple(told),
        )

    def _clipped(self, merges: Iterable[Merge], width: int) -> Iterable[Merge]:
        last = max(self._rows, default=0)
        for merge in merges:
            block = Merge(merge.top, merge.left, min(merge.bottom, last), min(merge.right, width - 1))
            if (block.bottom > block.top and block.right >= block.left) or (
                block.bottom == block.top and block.right > block.left
            ):
                yield block

    def _take_out_hidden_by_merges(self, merges: Iterable[Merge], where: Where) -> list[Problem]:
        """Takes out what stands under a merged block besides its first cell: nobody sees it, so it is not what was meant."""
        taken: list[tuple[int, int]] = []
        left = _MOST_UNDER_MERGES
        for merge in merges:
            if left <= 0:
                break
            for number in range(merge.top, merge.bottom + 1):
                left -= 1 + merge.right - merge.left
                cells = self._rows.get(number)
                if cells is None:
                    continue
                first = merge.left + (number == merge.top)
                last = min(merge.right + 1, len(cells))
                under = [column for column in range(first, last) if cells[column] is not None]
                if under:
                    taken += [(number, column) for column in under]
                    kept = (*cells[:first], *(None,) * (last - first), *cells[last:])
                    self._rows[number] = _cut(kept)
        if not taken:
            return []
        number, column = taken[0]
        facts = {"count": str(len(taken)), "cell": f"{letters(column)}{number}"}
        place = replace(where, row=number, column=column)
        for key in taken:
            self._shown.pop(key, None)
            self._faults.pop(key, None)
        self._rows = {number: cells for number, cells in self._rows.items() if cells}
        return [Problem(code="values-under-merge", severity=Severity.WARN, where=place, facts=facts)]


def _counted_rows(rows: set[int], where: Where) -> Problem:
    facts = {"count": str(len(rows)), "rows": ", ".join(map(str, sorted(rows)[:8]))}
    return Problem(code="hidden-rows", severity=Severity.WARN, where=where, facts=facts)


def _cut(cells: tuple[CellValue, ...]) -> tuple[CellValue, ...]:
    last = len(cells)
    while last and cells[last - 1] is None:
        last -= 1
    return cells[:last]


def _joined(ranges: Iterable[tuple[int, int]], width: int) -> Iterator[int]:
    """Each column of these ranges once, up to the width; however often the ranges overlap."""
    begin = 0
    for first, last in sorted(ranges):
        end = min(last, width - 1) + 1
        yield from range(max(first, begin), end)
        begin = max(begin, end)


def letters(column: int) -> str:
    """The letters of a column: 0 is A, 26 is AA."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text
