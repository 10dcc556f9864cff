"""How long the window stands still for one decision in the deck: `python -m tests.bench.bench_deck`.

2,000 lines beside 10,000 open items, thirty decisions one after the other as the keyboard makes them, each on disk before the next.
What counts is the time of the window's own thread, with what is painted anew; what other threads do meanwhile keeps nobody waiting.
It is held against looking once at every line and every open item.

Falls short when a decision takes over sixty times as long as that, or over fifty thousandths of a second.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from decimal import Decimal
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.statement import Statement, StatementLine, StatementSource
from exactdesk.flow.proposals import propose
from exactdesk.jobs import reference
from exactdesk.jobs.connection import connected
from exactdesk.jobs.review import ReviewSession, begin_review, open_session
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.reconcile.deck import DeckView
from exactdesk.ui.pages.reconcile.deck_acts import DeckActs
from exactdesk.ui.parts import BannerArea
from exactdesk.ui.tasks import TaskScope
from tests.jobs.office import TRADE, Office, open_office
from tests.unit.flow.labelled_scenarios import make
from tests.unit.flow.paying import item

LINES, ITEMS, DECISIONS = 2_000, 10_000, 30
MOST_RATIO, MOST_MILLISECONDS = 60, 50


def bare(lines: list[StatementLine], items: list[OutstandingItem]) -> Decimal:
    """Looks at every line and every item once."""
    total = sum((line.amount for line in lines if line.name), Decimal(0))
    return sum((each.amount for each in items if each.currency == "EUR"), total)


async def open_deck(office: Office) -> ReviewSession:
    """The labelled lines of the tests beside their items and many more."""
    world = make(11, LINES)
    more = [item(f"B-{place:06d}", f"{place + 100}.{place % 90 + 10}") for place in range(ITEMS - len(world.items))]
    lines = tuple(label.line for label in world.lines)
    statement = Statement(
        source=StatementSource.BANK, number="1", account="NL20INGB0001234567", currency="EUR", lines=lines
    )
    await office.sign_in()
    async with connected(office.desk) as connection:
        division = await reference.division(office.desk, connection, TRADE)
        book = await reference.reference_book(office.desk, connection, division)
        head, _ = await begin_review(
            office.desk, division, statement, site=connection.site, user="Sem", file="1.xml", fingerprint="1"
        )
    engine = partial(propose, accounts=world.accounts)
    session = await open_session(office.desk, division, book, head.id, user="Sem", propose=engine)
    await session.show_items([*world.items, *more])
    return session


async def work(office: Office, application: QApplication) -> list[float]:
    """Milliseconds that the window's thread worked for each decision."""
    session = await open_deck(office)
    formats = Formats(QLocale("nl_NL"))
    view = DeckView(formats)
    view.resize(1280, 800)
    view.show()
    taken: list[float] = []
    async with TaskScope(fail) as scope:
        acts = DeckActs(view, scope, formats, BannerArea())
        acts.begin(session)
        application.processEvents()
        while len(taken) < DECISIONS:
            before, start = len(session.review.moves), time.thread_time()
            view.bar.accepted.emit()
            while acts.is_busy:
                await asyncio.sleep(0.001)
            application.processEvents()
            if len(session.review.moves) > before:
                taken.append((time.thread_time() - start) * 1000)
            else:
                view.lines.step(1)
    view.close()
    return taken


def fail(error: Exception) -> None:
    raise error


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["bench"])
    world = make(11, LINES)
    lines = [label.line for label in world.lines]
    items = [world.items[place % len(world.items)] for place in range(ITEMS)]
    loops = []
    for _ in range(9):
        start = time.thread_time()
        bare(lines, items)
        loops.append((time.thread_time() - start) * 1000)
    with tempfile.TemporaryDirectory() as folder, open_office(Path(folder)) as office:
        taken = asyncio.run(work(office, application))
    usual, slowest = statistics.median(taken), max(taken)
    ratio = usual / statistics.median(loops)
    print(f"{LINES} lines, {ITEMS} items, one decision: {usual:.1f} ms")
    print(f"the slowest of {DECISIONS}: {slowest:.1f} ms")
    print(f"times looking once at every line and item: {ratio:.1f} x")
    return 0 if ratio <= MOST_RATIO and usual <= MOST_MILLISECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
