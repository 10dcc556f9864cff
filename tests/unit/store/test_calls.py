"""The log of calls: bounded, in order, and every host for ever."""

from __future__ import annotations

from datetime import timedelta

import pytest

from exactdesk.store import calls
from exactdesk.store.calls import KeptCall, KeptHost
from exactdesk.store.database import Database
from tests.unit.store.conftest import NOW


def call(number: int, host: str = "start.exactonline.nl", **told: object) -> KeptCall:
    values: dict[str, object] = {
        "at": NOW + timedelta(seconds=number),
        "host": host,
        "division": 7,
        "method": "GET",
        "path": "/api/v1/7/crm/Accounts",
        "purpose": "relations",
        "status": 200,
        "sent": 10,
        "received": 1000 + number,
        "took": timedelta(milliseconds=250),
        "minute_left": 59,
        "day_left": None,
        **told,
    }
    return KeptCall(**values)  # type: ignore[arg-type]


def test_calls_come_back_as_they_were_the_newest_first(db: Database) -> None:
    made = [call(1), call(2, division=None, status=None, minute_left=None, day_left=4999)]
    calls.add(db, made)
    calls.add(db, [])
    assert calls.last(db) == (made[1], made[0])
    assert calls.last(db, 1) == (made[1],)


def test_the_oldest_go_and_their_hosts_stay(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "KEPT", 5)
    calls.add(db, [call(0, "elsewhere.example")])
    for start in (1, 5, 9):
        calls.add(db, [call(number) for number in range(start, start + 4)])
    assert [each.received for each in calls.last(db)] == [1012, 1011, 1010, 1009, 1008]
    assert calls.hosts(db) == (
        KeptHost(
            host="start.exactonline.nl",
            first_at=NOW + timedelta(seconds=1),
            last_at=NOW + timedelta(seconds=12),
            calls=12,
            sent=120,
            received=12 * 1000 + sum(range(1, 13)),
        ),
        KeptHost(host="elsewhere.example", first_at=NOW, last_at=NOW, calls=1, sent=10, received=1000),
    )
