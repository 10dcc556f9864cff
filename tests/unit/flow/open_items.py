"""Open items for tests of the pure part."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal

from exactdesk.books.outstanding import OutstandingItem, Snapshot
from exactdesk.books.reference import Division, DivisionCode, RelationId, Side

TODAY = date(2026, 11, 20)
DIVISION = Division(code=DivisionCode(123), name="Bakkerij", hid="1")


def item(key: str, amount: str = "100.00", **changes: object) -> OutstandingItem:
    values: dict[str, object] = {
        "key": key,
        "side": Side.SALES,
        "relation": RelationId("r1"),
        "relation_code": "1001",
        "relation_name": "Café Zoë",
        "journal": "70",
        "entry_number": 26700001,
        "invoice_number": key,
        "invoice_date": date(2026, 10, 1),
        "due_date": date(2026, 10, 31),
        "amount": Decimal(amount),
        "currency": "EUR",
        "amount_dc": Decimal(amount),
    }
    return OutstandingItem(**(values | changes))  # type: ignore[arg-type]


def snapshot(*items: OutstandingItem, day: date = TODAY, side: Side = Side.SALES) -> Snapshot:
    read_at = datetime.combine(day, time(12), UTC)
    return Snapshot(division=DIVISION.code, side=side, currency="EUR", read_at=read_at, items=items)
