"""A hundred thousand open items: read, kept, narrowed, put in order, shown and scrolled: `python -m tests.bench.bench_outstanding [ITEMS]`.

What is told becomes items, is kept and loaded again, and becomes the rows of a list, all off the window's thread. Then the list is
narrowed and put in order as by clicks; meanwhile another thread, which wants nothing but its turn, notes how long it had to wait. At the
end the window itself shows the list and scrolls through it: each of those steps is time in which the window stands still.

Falls short when showing the list, scrolling by a page, or what the waiting thread had to wait takes over 50 ms, or when narrowing the
list takes over 15 times a bare loop over the items.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from exactdesk.books.outstanding import Snapshot, ToldItem
from exactdesk.books.reference import Division, DivisionCode, EntryId, JournalType, RelationId, Side
from exactdesk.flow.outstanding import Ageing, Bucket, Wish, make_rows
from exactdesk.flow.outstanding_read import Told, read_items
from exactdesk.flow.outstanding_view import Arranged, Grouping, View, arrange
from exactdesk.jobs.outstanding_board import Part, make_board
from exactdesk.store import outstanding as kept
from exactdesk.store.database import open_database
from exactdesk.ui.formats import Formats, locale_for
from exactdesk.ui.pages.outstanding import BoardView, OutstandingPage
from exactdesk.ui.theme import Theme
from exactdesk.window import SWITCH_SECONDS
from tests.bench.bench_flow import quickest, timed, waiting

COUNT = 100_000
TRIES = 3
TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
MOST_STILL = 0.05
MOST_NARROW = 15
DIVISION = Division(code=DivisionCode(1), name="Groothandel")
NAMES = ("Jansen & Zn.", "Café 't Hoekje", "Hotel Zeezicht B.V.", "Zorggroep Midden-Holland", "Bouwbedrijf Van Rijn")


def told_item(place: int) -> ToldItem:
    """One of many."""
    day = TODAY - timedelta(days=place % 200)
    amount = Decimal(-(place % 90_000) - 1) / 100
    return ToldItem(
        side=Side.SALES,
        relation=RelationId(f"r{place % 4000}"),
        relation_code=str(1000 + place % 4000),
        relation_name=f"{NAMES[place % len(NAMES)]} {place % 4000}",
        journal="70",
        entry_number=26_700_000 + place,
        invoice_number=26_700_000 + place,
        your_ref=f"F2026-{place:06}",
        description=f"Levering {place % 52}",
        invoice_date=day - timedelta(days=30),
        due_date=day,
        amount=amount,
        currency="EUR",
        amount_dc=amount,
        whole=-amount,
        entry_type=20,
        entry_id=EntryId(f"e{place}"),
    )


def waited(work: Callable[[], Arranged]) -> tuple[float, float]:
    """The seconds this takes, and the longest that another thread had to wait for its turn; the best of a few times."""
    found = []
    for _ in range(TRIES):
        with waiting() as waits:
            _, seconds = timed(work)
        found.append((seconds, max(waits)))
    return min(seconds for seconds, _ in found), min(wait for _, wait in found)


def worked(work: Callable[[], None]) -> float:
    """The seconds of work that this is for the window's thread, whatever else the machine is at."""
    start = time.thread_time()
    work()
    return time.thread_time() - start


def main(words: list[str]) -> int:
    count = int(words[0]) if words else COUNT
    sys.setswitchinterval(SWITCH_SECONDS)
    lines = tuple(map(told_item, range(count)))
    facts = Told(side=Side.SALES, currency="EUR", items=lines, journals={"70": JournalType.SALES}, rates={})
    (items, _), seconds = timed(lambda: read_items(facts))
    print(f"{count} lines become items: {seconds:.2f} s")
    snapshot = Snapshot(division=DIVISION.code, side=Side.SALES, currency="EUR", read_at=NOW, items=items)
    with tempfile.TemporaryDirectory() as folder, open_database(Path(folder)) as database:
        _, seconds = timed(lambda: kept.save(database, "me", snapshot))
        print(f"kept: {seconds:.2f} s")
        loaded, seconds = timed(lambda: kept.load(database, "me", DIVISION.code, Side.SALES))
        print(f"loaded again: {seconds:.2f} s")
    assert loaded == snapshot
    ageing = Ageing(day=TODAY)
    rows, seconds = timed(lambda: make_rows(snapshot, DIVISION, ageing))
    print(f"made rows: {seconds:.2f} s")
    gc.freeze()  # as the window does
    _, bare = quickest(lambda: [row for row in rows if row.overdue > 0 and row.item.amount_dc > 0])
    is_short = False
    for what, view in (
        ("narrowed by words", View(wish=Wish(words="zeezicht 12"))),
        ("narrowed by age", View(wish=Wish(buckets=(Bucket(first=31, last=60),)))),
        ("narrowed to what is overdue", View(wish=Wish(is_overdue=True))),
        ("everything by amount", View(order_by="amount", is_descending=True)),
        ("everything by name", View(order_by="relation")),
        ("per relation", View(grouping=Grouping.RELATIONS)),
    ):
        seconds, wait = waited(lambda view=view: arrange(rows, view, ageing))  # type: ignore[misc] # bound now
        print(f"{what}: {seconds * 1000:.0f} ms")
        print(f"{what}, another thread waited at most: {wait * 1000:.1f} ms")
        is_short |= wait > MOST_STILL
        if what.startswith("narrowed"):
            print(f"{what}, times a bare loop: {seconds / bare:.0f}")
            is_short |= seconds > MOST_NARROW * bare
    return int(_window(snapshot, rows, ageing) or is_short)


def _window(snapshot: Snapshot, rows: tuple, ageing: Ageing) -> bool:  # type: ignore[type-arg]
    """Shows the list and scrolls through it; whether the window stood still too long."""
    app = QApplication(sys.argv[:1])
    theme = Theme(app, native=False)
    page = OutstandingPage(Formats(locale_for("nl", QLocale.c())))
    page.resize(1060, 760)
    page.show()
    part = Part(division=DIVISION, snapshot=snapshot)
    board = make_board(Side.SALES, (part,), ageing, {})
    page.show_board(BoardView(board=board, today=TODAY))
    app.processEvents()
    is_short = False
    for what, view in (
        ("everything", View()),
        ("by amount", View(order_by="amount")),
        ("overdue", View(wish=Wish(is_overdue=True))),
    ):
        if what != "everything":
            page.table.selectRow(3)
        arranged = arrange(rows, view, ageing, {}, page.current_key)

        def show(arranged: Arranged = arranged) -> None:
            page.show_arranged(arranged)
            app.processEvents()

        seconds = min(worked(show) for _ in range(TRIES))
        print(f"the window stands still, showing {what}: {seconds * 1000:.0f} ms")
        is_short |= seconds > MOST_STILL
    bar = page.table.verticalScrollBar()
    longest = 0.0
    for place in range(60):

        def scroll(place: int = place) -> None:
            bar.setValue(place * bar.maximum() // 60)
            page.table.viewport().repaint()

        longest = max(longest, worked(scroll))
    print(f"the window stands still, scrolling by much, at most: {longest * 1000:.1f} ms")
    page.close()
    theme.deleteLater()
    return is_short or longest > MOST_STILL


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
