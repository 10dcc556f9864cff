"""How long it takes to understand a sheet, against a bare loop over the same cells: `python -m tests.bench.bench_flow [ROWS]`.

Ratios are printed with the seconds, because they say the same on any machine.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from exactdesk.flow.documents import group_rows
from exactdesk.flow.layout import read_layout
from exactdesk.flow.mapping import read_rows, suggest
from exactdesk.flow.table import CellValue, Row, Table
from exactdesk.flow.totals import add_up
from exactdesk.kinds import KINDS
from exactdesk.problems import Where

_T = TypeVar("_T")
HEADINGS = (
    "Factuurnummer",
    "Factuurdatum",
    "Vervaldatum",
    "Klantcode",
    "Klantnaam",
    "Omschrijving",
    "Bedrag excl. btw",
    "Btw %",
    "Btw-bedrag",
    "Bedrag incl. btw",
    "Grootboekrekening",
    "Valuta",
)


def sheet(rows: int) -> Table:
    """A text sheet of sales invoices of three lines each, all amounts different."""
    made = [Row(1, HEADINGS)]
    for index in range(rows):
        net = Decimal(1000 + index % 9000) / 100
        vat = (net * 21 / 100).quantize(Decimal("0.01"))
        cells: tuple[CellValue, ...] = (
            f"F2026-{index // 3:06}",
            f"{index // 3 % 28 + 1}-1-2026",
            f"{index // 3 % 28 + 1}-2-2026",
            f"{10000 + index // 3 % 500}",
            f"Klant {index // 3 % 500} BV",
            f"Regel {index}",
            f"{net:.2f}".replace(".", ","),
            "21",
            f"{vat:.2f}".replace(".", ","),
            f"{net + vat:.2f}".replace(".", ","),
            "8000",
            "EUR",
        )
        made.append(Row(index + 2, cells))
    return Table(file="bench.csv", sheet="", rows=tuple(made), is_text=True)


def _timed(name: str, work: Callable[[], _T], bare: float | None = None) -> tuple[_T, float]:
    start = time.perf_counter()
    result = work()
    spent = time.perf_counter() - start
    print(f"{name:<12}{spent:8.2f} s" + (f"{spent / bare:8.1f} x" if bare else ""))
    return result, spent


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    table = sheet(rows)
    kind = KINDS[0]
    _, bare = _timed("bare loop", lambda: [[str(cell).strip() for cell in row.cells] for row in table.rows])
    layout, one = _timed("layout", lambda: read_layout(table), bare)
    suggestion, two = _timed("suggest", lambda: suggest(table, layout, KINDS), bare)
    read, three = _timed("read rows", lambda: read_rows(table, layout, suggestion.mapping, kind), bare)
    headings = {column.index: column.heading for column in layout.columns}
    grouped, four = _timed("group rows", lambda: group_rows(read[0], kind, Where(file=table.file), headings), bare)
    print(f"{'together':<12}{one + two + three + four:8.2f} s   {len(grouped[0])} documents")
    _timed("totals", lambda: add_up(grouped[0]), bare)


if __name__ == "__main__":
    main()
