"""Snapshots come back as they were kept; what is too old goes, what cannot be read is as good as absent."""

from __future__ import annotations

import zlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import func, select, update

from exactdesk.books.outstanding import ItemKind, OutstandingItem, Overview, Road, Snapshot, Term
from exactdesk.books.reference import DivisionCode, EntryId, RelationId, Side
from exactdesk.problems import Problem, Severity
from exactdesk.store import outstanding as store
from exactdesk.store.database import Database
from exactdesk.store.tables import outstanding_snapshots

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
CODE = DivisionCode(123)

PLAIN = OutstandingItem(
    key="70/2026/1",
    side=Side.SALES,
    relation=RelationId("r"),
    relation_code="1001",
    relation_name="Jansen",
    journal="70",
    entry_number=1,
    invoice_number="1",
    amount=Decimal("10.50"),
    currency="EUR",
    amount_dc=Decimal("10.50"),
)
FULL = replace(
    PLAIN,
    key="70/2026/2",
    your_ref="F-2",
    description="Levering €",
    payment_reference="RF18",
    invoice_date=date(2026, 10, 1),
    due_date=date(2026, 10, 31),
    currency="USD",
    original=Decimal("20.00"),
    in_transit=Decimal("1.00"),
    kind=ItemKind.CREDIT_NOTE,
    entry_id=EntryId("e"),
    document_id="d",
    payment_condition="30",
    terms=(
        Term(due_date=None, amount=Decimal("4.50"), amount_dc=Decimal("4.00")),
        Term(due_date=date(2026, 12, 1), amount=Decimal("6.00"), amount_dc=Decimal("6.50")),
    ),
)


def snapshot(read_at: datetime = NOON, *items: OutstandingItem, side: Side = Side.SALES) -> Snapshot:
    return Snapshot(division=CODE, side=side, currency="EUR", read_at=read_at, items=items)


def count(db: Database) -> int:
    with db.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(outstanding_snapshots)).scalar_one())


def test_a_snapshot_comes_back_as_it_was_kept(db: Database) -> None:
    overview = Overview(
        currency="EUR", amount=Decimal("21.00"), count=2, overdue_amount=Decimal("1.00"), overdue_count=1
    )
    note = Problem(code="outstanding-no-overview", severity=Severity.NOTE, facts={"count": "3"})
    kept = replace(snapshot(NOON, PLAIN, FULL), overview=overview, notes=(note,), road=Road.LIST)
    store.save(db, "me", kept)
    assert store.load(db, "me", CODE, Side.SALES) == kept
    for login, code, side in (
        ("you", CODE, Side.SALES),
        ("me", DivisionCode(4), Side.SALES),
        ("me", CODE, Side.PURCHASE),
    ):
        assert store.load(db, login, code, side) is None


def test_the_last_one_or_the_last_before_a_moment_is_given(db: Database) -> None:
    for hours in (0, 1, 2):
        store.save(db, "me", snapshot(NOON + timedelta(hours=hours), replace(PLAIN, amount=Decimal(hours))))
    last = store.load(db, "me", CODE, Side.SALES)
    assert last is not None
    assert last.items[0].amount == 2
    before = store.load(db, "me", CODE, Side.SALES, before=NOON + timedelta(hours=2))
    assert before is not None
    assert before.items[0].amount == 1


def test_one_of_each_day_is_kept_for_comparing(db: Database) -> None:
    for day in range(20):
        for hours in (0, 1):
            store.save(db, "me", snapshot(NOON + timedelta(days=day, hours=hours)))
    store.save(db, "me", snapshot(NOON, side=Side.PURCHASE))
    assert count(db) == 1 + store.KEPT_DAYS + store.KEPT_LAST
    assert store.load(db, "me", CODE, Side.SALES, before=NOON + timedelta(days=9)) is None
    earliest = store.load(db, "me", CODE, Side.SALES, before=NOON + timedelta(days=10))
    assert earliest is not None
    assert earliest.read_at == NOON + timedelta(days=9, hours=1)


@pytest.mark.parametrize(
    "changes",
    [
        {"content": b"nothing"},
        {"content": zlib.compress(b'{"fields": ["key"], "rows": [["a"]]}')},
        {"content": zlib.compress(b'{"fields": ["key"], "rows": [[]]}')},
        {"content": zlib.compress(b"[")},
        {"road": "sea"},
        {"notes": "[{}]"},
        {"overview": "[{}]"},
        {"overview": "[]"},
    ],
)
def test_what_cannot_be_read_is_as_good_as_absent(
    db: Database, changes: dict[str, object], caplog: pytest.LogCaptureFixture
) -> None:
    store.save(db, "me", snapshot(NOON, PLAIN))
    with db.transaction() as connection:
        connection.execute(update(outstanding_snapshots).values(**changes))
    assert store.load(db, "me", CODE, Side.SALES) is None
    assert "passed over" in caplog.text


def test_a_field_of_a_later_program_is_passed_over(db: Database) -> None:
    store.save(db, "me", snapshot(NOON, PLAIN))
    with db.transaction() as connection:
        packed = connection.execute(select(outstanding_snapshots.c.content)).scalar_one()
        text = zlib.decompress(packed).decode().replace('"terms"', '"colour"')
        connection.execute(update(outstanding_snapshots).values(content=zlib.compress(text.encode())))
    kept = store.load(db, "me", CODE, Side.SALES)
    assert kept is not None
    assert kept.items == (PLAIN,)
