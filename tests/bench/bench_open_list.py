"""How long a list of open items takes beside the books: `python -m tests.bench.bench_open_list`.

50,000 rows against 50,000 open items, one row in ten under a number that nobody knows; then a search among the rows, as each letter typed
begins one. Both run off the window's thread.

Falls short when the comparison takes over ten seconds of the processor, or a search over half a second.
"""

from __future__ import annotations

import sys
import time

from exactdesk.books.statement import Statement, StatementSource
from exactdesk.flow.list_view import Order, RowQuery, row_of, select
from exactdesk.flow.open_list import compare_open_items
from exactdesk.flow.review import Review
from tests.unit.flow.paying import item
from tests.unit.flow.test_open_list import listed

ROWS = 50_000
MOST_SECONDS, MOST_SEARCH = 10.0, 0.5


def main() -> int:
    items = [item(f"2026-{n:06d}", f"{n % 900 + 1}.50", f"Relatie {n % 3000} BV") for n in range(ROWS)]
    lines = tuple(
        listed(
            n + 1,
            f"{n % 900 + 1 + (n % 50 == 0)}.50",
            f"2026-{n:06d}" if n % 10 else f"X{n}-9",
            f"Relatie {n % 3000} BV",
        )
        for n in range(ROWS)
    )
    start = time.process_time()
    found = compare_open_items(lines, items)
    compared = time.process_time() - start
    review = Review(statement=Statement(source=StatementSource.OPEN_ITEMS, currency="EUR", lines=lines))
    start = time.process_time()
    rows = tuple(row_of(each, review) for each in found.rows)
    made = time.process_time() - start
    start = time.process_time()
    shown = select(rows, RowQuery(sought="relatie 77", order=Order.DIFFERENCE))
    search = time.process_time() - start
    print(f"{ROWS} rows beside {ROWS} items: compared in {compared:.2f} s, {len(rows)} rows made in {made:.2f} s")
    print(f"a search that finds {len(shown)} of them: {search * 1000:.0f} ms")
    return 0 if compared + made <= MOST_SECONDS and search <= MOST_SEARCH else 1


if __name__ == "__main__":
    sys.exit(main())
