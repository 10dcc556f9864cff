"""How long it takes to propose what lines are for: `python -m tests.bench.bench_reconcile`.

2,000 lines against 50,000 open items, made ready anew; against a bare loop that looks at every item once for each fortieth line. What
would freeze a search is measured too: one payment of a relation with four hundred open items of one amount.

Falls short when it takes over twelve times the bare loop, or over three seconds of the processor.
"""

from __future__ import annotations

import sys
import time

from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import Side
from exactdesk.books.statement import StatementLine
from exactdesk.flow.open_index import OpenIndex
from exactdesk.flow.proposals import propose_in
from tests.unit.flow.labelled_scenarios import make
from tests.unit.flow.paying import IBAN, KNOWN, item, line

LINES, ITEMS = 2_000, 50_000
EACH = 40
MOST_RATIO, MOST_SECONDS = 12, 3.0


def bare(lines: list[StatementLine], items: list[OutstandingItem]) -> int:
    """Looks at the amount and the number of every item for some of the lines."""
    found = 0
    for one in lines[::EACH]:
        for each in items:
            if each.amount == one.amount or each.invoice_number in one.text:
                found += 1
    return found


def main() -> int:
    world = make(11, LINES)
    items, rest = world.items, ITEMS - len(world.items)
    more = [
        item(
            f"{'2025' if place % 3 else 'L'}-{place:05d}",
            f"{(place * 7919) % 900_000 + 100}.{place % 100:02d}",
            world.parties[place % len(world.parties)].name,
            side=Side.PURCHASE if place % 3 == 0 else Side.SALES,
        )
        for place in range(rest)
    ]
    items = items + more
    lines = [label.line for label in world.lines]
    start = time.process_time()
    bare(lines, items)
    loop = time.process_time() - start
    start = time.process_time()
    index = OpenIndex(items, world.accounts)
    ready = time.process_time() - start
    propose_in(lines, index)
    whole = time.process_time() - start
    equal = [item(f"26{place:05d}", "100.00") for place in range(400)]
    start = time.process_time()
    propose_in([line("1000.00", "", "", IBAN)], OpenIndex(equal, KNOWN))
    hard = time.process_time() - start
    print(f"{LINES} lines, {ITEMS} items: {whole:.2f} s")
    print(f"of it, making the items ready: {ready:.2f} s")
    print(f"times a bare loop over the items for each {EACH}th line: {whole / loop:.1f} x")
    print(f"one payment, 400 equal items: {hard * 1000:.0f} ms")
    return 0 if whole / loop <= MOST_RATIO and whole <= MOST_SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
