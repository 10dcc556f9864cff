"""How fast a document is found among half a million in the history.

`python -m tests.bench.bench_history`. The documents come in as an import writes them down: 250 imports of 2,000 invoices over 50
administrations. Then the search of the history page and of `history --search` is asked for whole and partial numbers, for names, and for
what is nowhere, the slowest of three times each, and held against the database going through all numbers without an index. Falls short
when one of them takes over 200 ms, or an invoice number more than half of going through all.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from sqlalchemy import text

from exactdesk.books.reference import DivisionCode, RelationId, Side
from exactdesk.flow.history import QueueItem
from exactdesk.flow.queue import ItemState
from exactdesk.store import history, past
from exactdesk.store.database import Database, open_database

BATCHES, EACH, ADMINISTRATIONS = 250, 2_000, 50
NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
NAMES = ("Bakkerij Zon", "Café Zéro & Zn", "Jansen Installatietechniek", "Stichting De Brug", "Van Dijk Transport")
MOST, MOST_SHARE = 0.200, 0.5
NUMBER = "2026-0250123"
WORDS = (
    NUMBER,
    "20260250123",
    "0250123",
    "verkoop 125",
    "250123 transport",
    "installatietechniek",
    "brug 9",
    "zo",
    "zz",
    "2026-9999999",
    "jansen zz",
)


def document(number: int) -> QueueItem:
    told = f"2026-{number:07}"
    return QueueItem(
        key=told,
        number=told,
        number_key=told.replace("-", ""),
        rows=(number % EACH + 2,),
        state=ItemState.PLANNED,
        side=Side.SALES,
        relation=RelationId(f"5f1c7d5e-0000-4000-8000-{number % 7_000:012}"),
        relation_code=str(10_000 + number % 7_000),
        relation_name=NAMES[number % len(NAMES)],
        entry_date=date(2026, 3, 1),
        amount=Decimal(number).scaleb(-2),
        currency="EUR",
        payload='{"YourRef": "2026"}',
    )


def fill(db: Database) -> None:
    for number in range(BATCHES):
        batch = history.begin_batch(
            db,
            site="start.example",
            division=DivisionCode(1_000_000 + number % ADMINISTRATIONS),
            division_name=f"Klant {number % ADMINISTRATIONS} B.V.",
            user="Noor",
            kind="sales-entry",
            file=f"verkoop {number}.xlsx",
            fingerprint=f"{number:064x}",
            sheet="Blad1",
            mapping="{}",
            row_count=EACH,
            started_at=NOW,
        )
        queue = [document(each) for each in range(number * EACH, (number + 1) * EACH)]
        history.add_items(db, batch.id, queue, at=NOW)
        history.finish_batch(db, batch.id, at=NOW)


def slowest(act: Callable[[], object]) -> float:
    """Seconds, of three times."""
    took: list[float] = []
    for _ in range(3):
        started = time.perf_counter()
        act()
        took.append(time.perf_counter() - started)
    return max(took)


def going_through(db: Database) -> float:
    """Seconds of looking for the number in every document, as without an index; the quickest of three."""
    query = text("SELECT id FROM items WHERE instr(number, :number) > 0")
    took: list[float] = []
    with db.reading() as connection:
        for _ in range(3):
            started = time.perf_counter()
            assert len(connection.execute(query, {"number": NUMBER}).all()) == 1
            took.append(time.perf_counter() - started)
    return min(took)


def main() -> int:
    """0 when the promises were kept."""
    with tempfile.TemporaryDirectory() as folder, open_database(Path(folder), now=NOW) as db:
        started = time.perf_counter()
        fill(db)
        print(f"{BATCHES * EACH} documents written down: {time.perf_counter() - started:.0f} s")
        assert [hit.item.number for hit in past.find(db, NUMBER) if hit.item] == [NUMBER]
        found = {word: slowest(lambda word=word: past.find(db, word)) for word in WORDS}
        listed = slowest(lambda: past.batch_list(db, search=NUMBER))
        bare = going_through(db)
    for word, took in found.items():
        print(f"found “{word}”: {took * 1000:.1f} ms")
    print(f"imports with an invoice number, listed: {listed * 1000:.1f} ms")
    print(f"going through all numbers: {bare * 1000:.1f} ms")
    print(f"an invoice number against going through all: {found[NUMBER] / bare:.3f} x")
    return 0 if max(found.values()) <= MOST and found[NUMBER] <= MOST_SHARE * bare else 1


if __name__ == "__main__":
    sys.exit(main())
