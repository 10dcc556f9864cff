"""The log of calls: the last ones each, and every host that was ever spoken to. Nothing secret is given to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from exactdesk.store.database import Database
from exactdesk.store.tables import call_hosts, calls
from exactdesk.store.values import instant, instant_text

KEPT = 10_000
"""Calls that are kept; an older one goes for each new one. Two days of an office that spends all that it may."""

_MILLISECOND = timedelta(milliseconds=1)
_NO_DIVISION = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCall:
    """One call.

    Attributes:
        division: None for what is asked outside of any administration.
        path: without its query.
        purpose: kebab-case name of what it was for.
        status: None when no answer came.
        sent, received: bytes of what was sent and of the answer's body, headers aside.
        minute_left, day_left: calls that were left after it, as the answer told; None where it did not.
    """

    at: datetime
    host: str
    division: int | None
    method: str
    path: str
    purpose: str
    status: int | None
    sent: int
    received: int
    took: timedelta
    minute_left: int | None = None
    day_left: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptHost:
    """A host that was spoken to, ever since this data folder exists."""

    host: str
    first_at: datetime
    last_at: datetime
    calls: int
    sent: int
    received: int


def add(db: Database, made: Sequence[KeptCall]) -> None:
    """Adds calls in their order; the oldest go where there are more than `KEPT`."""
    if not made:
        return
    with db.transaction() as connection:
        connection.execute(insert(calls), [_values(each) for each in made])
        newest = connection.execute(select(func.max(calls.c.id))).scalar_one()
        connection.execute(delete(calls).where(calls.c.id <= newest - KEPT))
        for host in dict.fromkeys(each.host for each in made):
            _count(connection, host, [each for each in made if each.host == host])


def last(db: Database, count: int = KEPT) -> tuple[KeptCall, ...]:
    """The last calls, the newest first."""
    with db.reading() as connection:
        query = select(calls).order_by(calls.c.id.desc()).limit(count)
        return tuple(_call(row) for row in connection.execute(query))


def hosts(db: Database) -> tuple[KeptHost, ...]:
    """Every host that was spoken to, the one spoken to last first."""
    with db.reading() as connection:
        query = select(call_hosts).order_by(call_hosts.c.last_at.desc(), call_hosts.c.host)
        return tuple(
            KeptHost(
                host=row.host,
                first_at=instant(row.first_at),
                last_at=instant(row.last_at),
                calls=row.calls,
                sent=row.sent,
                received=row.received,
            )
            for row in connection.execute(query)
        )


def _count(connection: Connection, host: str, made: Iterable[KeptCall]) -> None:
    told = list(made)
    columns = call_hosts.c
    known = connection.execute(select(call_hosts).where(columns.host == host)).one_or_none()
    first_at, last_at = instant_text(told[0].at), instant_text(told[-1].at)
    more = {"calls": len(told), "sent": sum(e.sent for e in told), "received": sum(e.received for e in told)}
    if known is None:
        connection.execute(insert(call_hosts).values(host=host, first_at=first_at, last_at=last_at, **more))
        return
    totals = {name: getattr(known, name) + count for name, count in more.items()}
    connection.execute(
        update(call_hosts).where(columns.host == host).values(last_at=max(known.last_at, last_at), **totals)
    )


def _values(call: KeptCall) -> dict[str, object]:
    return {
        "at": instant_text(call.at),
        "host": call.host,
        "division": call.division or _NO_DIVISION,
        "method": call.method,
        "path": call.path,
        "purpose": call.purpose,
        "status": call.status,
        "sent": call.sent,
        "received": call.received,
        "milliseconds": call.took // _MILLISECOND,
        "minute_left": call.minute_left,
        "day_left": call.day_left,
    }


def _call(row: Row[Any]) -> KeptCall:
    return KeptCall(
        at=instant(row.at),
        host=row.host,
        division=None if row.division == _NO_DIVISION else row.division,
        method=row.method,
        path=row.path,
        purpose=row.purpose,
        status=row.status,
        sent=row.sent,
        received=row.received,
        took=row.milliseconds * _MILLISECOND,
        minute_left=row.minute_left,
        day_left=row.day_left,
    )
