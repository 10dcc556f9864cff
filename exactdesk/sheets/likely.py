"""Which sheet of a workbook to offer first."""

from __future__ import annotations

import math
from collections.abc import Sequence

from exactdesk.flow.table import Row, Table

_LOOKED_AT = 200  # rows


def likely_table(tables: Sequence[Table]) -> int:
    """Index of the sheet that looks most like a list: visible, a heading row, many rows filled in the same columns."""
    return max(
        range(len(tables)),
        key=lambda place: (bool(tables[place].rows), not tables[place].is_hidden, _score(tables[place]), -place),
    )


def _score(table: Table) -> float:
    rows = table.rows[:_LOOKED_AT]
    filled = [sum(value is not None for value in row.cells) for row in rows]
    usual = sorted(filled)[len(filled) // 2] if filled else 0
    if usual < 2:
        return min(len(table.rows), 50) / 100
    regular = sum(1 for count in filled if abs(count - usual) <= max(1, usual // 4)) / len(filled)
    heading = 2 if any(_is_heading(row, usual) for row in rows[:15]) else 1
    return min(usual, 12) * regular * heading * math.sqrt(min(len(table.rows), 1000))


def _is_heading(row: Row, usual: int) -> bool:
    texts = [value for value in row.cells if isinstance(value, str) and any(letter.isalpha() for letter in value)]
    return len(texts) >= max(2, usual * 0.7) and sum(value is not None for value in row.cells) == len(texts)
