"""How long it takes to understand, check and mend a sheet, against a bare loop over its cells: `python -m tests.bench.bench_flow [ROWS]`.

The bare loop makes a dictionary of texts of each row and no more. An answer is worked out anew and again after one edit, and meanwhile
another thread, which wants nothing but its turn, notes how long it had to wait: that long a window would have stood still.

Falls short when a first answer takes over eighty times the bare loop, one after an edit over six times, when the other thread always had
to wait over 50 ms and over three times as long as beside bare loops, or when the program needs over 1 GB.
"""

from __future__ import annotations

import gc
import resource
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from exactdesk.books.reference import ReferenceBook
from exactdesk.flow.draft import Worked, work_out
from exactdesk.flow.layout import read_layout
from exactdesk.flow.mapping import suggest
from exactdesk.flow.table import Table
from exactdesk.kinds import KINDS
from exactdesk.window import SWITCH_SECONDS
from tests.bench.sheet import HEADINGS, TODAY, draft_of, invoices, practice_book

_T = TypeVar("_T")
SIZES = (10_000, 100_000)
FEW = 10_000
TRIES = 5
SOME = 30  # bare loops that take about as long as one first answer
MOST_FIRST, MOST_EDIT = 80, 6
MOST_WAIT = 0.05
MOST_BYTES = 1_000_000_000


def timed(work: Callable[[], _T]) -> tuple[_T, float]:
    """What this gives, and the seconds that it takes."""
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


def quickest(work: Callable[[], _T], times: int = TRIES) -> tuple[_T, float]:
    """What this gives, and the least seconds of a few times."""
    return min((timed(work) for _ in range(times)), key=lambda each: each[1])


@contextmanager
def waiting() -> Iterator[list[float]]:
    """How long another thread waits for its turn meanwhile, in seconds, each time."""
    waits = [0.0]
    is_over = threading.Event()

    def wait() -> None:
        while not is_over.is_set():
            start = time.perf_counter()
            time.sleep(0.001)
            waits.append(time.perf_counter() - start - 0.001)

    other = threading.Thread(target=wait)
    other.start()
    try:
        yield waits
    finally:
        is_over.set()
        other.join()


def memory() -> int:
    """The most bytes that this program had so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def measure(rows: int, table: Table, book: ReferenceBook) -> bool:
    """Prints what a sheet of so many rows takes. Returns whether that is what was promised."""

    def bare_loop() -> None:
        for row in table.rows:
            dict(zip(HEADINGS, map(str, row.cells), strict=True))

    _, bare = quickest(bare_loop)
    with waiting() as bare_waits:
        for _ in range(SOME):
            bare_loop()
    layout, looked = timed(lambda: read_layout(table))
    _, guessed = timed(lambda: suggest(table, layout, KINDS, book))
    draft = draft_of(table, book)
    gc.freeze()
    times = TRIES if rows <= FEW else 2
    first_waits: list[float] = []
    edit_waits: list[float] = []

    def first() -> Worked:
        with waiting() as waits:
            worked = work_out(draft, book, (), TODAY)
        first_waits.append(max(waits))
        return worked

    worked, answered = quickest(first, times)
    edited = draft.edit(rows // 2, "net_amount", "12,50")

    def again() -> Worked:
        with waiting() as waits:
            other = work_out(edited, book, (), TODAY, worked)
        edit_waits.append(max(waits))
        return other

    _, mended = quickest(again)
    waited = min(first_waits), min(edit_waits)
    told = f"{rows} rows"
    print(f"{told}, a bare loop: {bare:.3f} s")
    print(f"{told}, where the list is: {looked:.2f} s")
    print(f"{told}, what its columns are: {guessed:.2f} s")
    print(f"{told}, first answer ({len(worked.documents)} documents): {answered:.2f} s")
    print(f"{told}, first answer against the bare loop: {answered / bare:.1f} x")
    print(f"{told}, answer after an edit: {mended:.3f} s")
    print(f"{told}, answer after an edit against the bare loop: {mended / bare:.1f} x")
    print(f"{told}, the longest that another thread waited: {max(waited) * 1000:.0f} ms")
    print(f"{told}, the longest that it waited beside bare loops: {max(bare_waits) * 1000:.0f} ms")
    print(f"{told}, memory of the program: {memory() // 1_000_000} MB")
    is_quick = answered < MOST_FIRST * bare and mended < MOST_EDIT * bare
    return is_quick and max(waited) < max(MOST_WAIT, 3 * max(bare_waits)) and memory() < MOST_BYTES


def main() -> int:
    """0 when all sheets kept their promises."""
    sys.setswitchinterval(SWITCH_SECONDS)
    book = practice_book()
    sizes = [int(word) for word in sys.argv[1:]] or SIZES
    kept = [measure(rows, invoices(book, rows), book) for rows in sizes]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
