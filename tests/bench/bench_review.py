"""How long one decision of a long deck takes until it is on disk and sealed: `python -m tests.bench.bench_review`.

A statement of 2,000 lines of which 1,500 are decided already; then 300 decisions one by one. Falls short when one in twenty takes over
50 ms, or the median more than 15.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from exactdesk.flow.review_list import NewReview
from exactdesk.store import reviews
from exactdesk.store.database import open_database
from tests.unit.flow.reviewing import NOW, accepted, item, line, share, statement
from tests.unit.store.conftest import DIVISION, SITE

LINES, DONE, ASKED = 2_000, 1_500, 300
MOST_MEDIAN, MOST = 0.015, 0.050


def main() -> int:
    taken = accepted(share(item(1, "1000.00")))
    deck = statement(*(line(number, "1000", text=f"betaling factuur {number} {'x' * 60}") for number in range(LINES)))
    new = NewReview(
        statement=deck,
        site=SITE,
        division=DIVISION,
        division_name="Bakkerij Zon",
        file="mei.xml",
        fingerprint="ab",
        by="Noor",
        at=NOW,
    )
    with tempfile.TemporaryDirectory() as folder, open_database(Path(folder)) as db:
        head, _ = reviews.open_review(db, new)
        began = time.perf_counter()
        reviews.add_moves(db, head.id, [(number, taken) for number in range(DONE)], at=NOW, by="Noor", is_bulk=True)
        bulk = time.perf_counter() - began
        took = []
        for number in range(DONE, DONE + ASKED):
            began = time.perf_counter()
            reviews.add_moves(db, head.id, [(number, taken)], at=NOW, by="Noor")
            took.append(time.perf_counter() - began)
    median, slow = statistics.median(took), sorted(took)[ASKED * 19 // 20]
    print(f"{DONE:,} decisions at once: {bulk * 1000:.0f} ms")
    print(f"one decision, median: {median * 1000:.1f} ms")
    print(f"one decision, slowest but one in twenty: {slow * 1000:.1f} ms")
    return 0 if median <= MOST_MEDIAN and slow <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
