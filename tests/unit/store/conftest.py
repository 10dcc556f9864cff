"""A database of the test's own, and documents to put in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from exactdesk.books.reference import DivisionCode, RelationId, Side
from exactdesk.flow.history import Batch, QueueItem, Total
from exactdesk.flow.queue import ItemState
from exactdesk.store import history
from exactdesk.store.database import Database, open_database

NOW = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
SITE = "start.exactonline.nl"
DIVISION = DivisionCode(1234567)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path, now=NOW) as database:
        yield database


@pytest.fixture
def begin(db: Database) -> Callable[..., Batch]:
    """Begins a batch; named arguments replace the ordinary ones."""

    def made(**changes: object) -> Batch:
        values: dict[str, object] = {
            "site": SITE,
            "division": DIVISION,
            "division_name": "Bakkerij Zon",
            "user": "Noor",
            "kind": "sales-entry",
            "file": r"C:\Klanten\Zon\verkoop maart.xlsx",
            "fingerprint": "ab" * 32,
            "sheet": "Blad1",
            "mapping": "{}",
            "row_count": 3,
            "started_at": NOW,
            "totals": (
                Total(currency="EUR", net=Decimal("100.00"), vat=Decimal("21.00"), gross=Decimal("121.00")),
                Total(currency="CHF", net=Decimal("-0.01"), vat=Decimal("0.00"), gross=Decimal("-0.01")),
            ),
        }
        return history.begin_batch(db, **{**values, **changes})  # type: ignore[arg-type] # checked where it is called

    return made


def document(number: str = "2026-0012", *, state: ItemState = ItemState.PLANNED, why: str = "") -> QueueItem:
    """One invoice of two rows."""
    return QueueItem(
        key=number,
        number=number,
        number_key=number.replace("-", ""),
        rows=(2, 3),
        state=state,
        side=Side.SALES,
        relation=RelationId("5f1c7d5e-0000-4000-8000-000000000001"),
        relation_code="10001",
        relation_name="Café Zéro & Zn",
        entry_date=date(2026, 3, 1),
        amount=Decimal("121.00"),
        currency="EUR",
        payload='{"YourRef": "2026-0012"}',
        why=why,
    )
