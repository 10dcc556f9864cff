"""Snapshots of what was outstanding, per sign-in, administration and side.

Kept are the last ones, the first one of their day, and the last one of each of the days before. A snapshot can be read again from Exact
Online; one that an older program wrote and this one cannot read is as good as absent.
"""

from __future__ import annotations

import dataclasses
import json
import logging
import zlib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, insert, select

from exactdesk.books.outstanding import ItemKind, OutstandingItem, Overview, Road, Snapshot, Term
from exactdesk.books.reference import DivisionCode, Side
from exactdesk.problems import Problem, Severity
from exactdesk.store.codec import Unreadable, from_json, to_json
from exactdesk.store.database import Database
from exactdesk.store.tables import outstanding_snapshots as table
from exactdesk.store.values import day, day_text, hundredths, instant, instant_text

log = logging.getLogger(__name__)

KEPT_LAST, KEPT_DAYS = 2, 10
"""Snapshots that are kept: the last ones, the first one of their day, and the last one of each of so many earlier days."""


def save(db: Database, login: str, snapshot: Snapshot) -> None:
    """Keeps a snapshot, and forgets those that are too old to be compared with."""
    values = {
        "login": login,
        "division": snapshot.division,
        "side": snapshot.side.value,
        "read_at": instant_text(snapshot.read_at),
        "currency": snapshot.currency,
        "road": snapshot.road.value,
        "item_count": len(snapshot.items),
        "total": hundredths(snapshot.total),
        "overview": None if snapshot.overview is None else to_json([snapshot.overview]),
        "notes": _notes_text(snapshot.notes),
        "content": _packed(snapshot.items),
    }
    with db.transaction() as connection:
        connection.execute(insert(table).values(**values))
        _forget_old(connection, login, snapshot.division, snapshot.side)


def load(
    db: Database, login: str, division: DivisionCode, side: Side, *, before: datetime | None = None
) -> Snapshot | None:
    """The last snapshot, or the last one from before a moment; None when there is none."""
    query = select(table).where(*_of(login, division, side)).order_by(table.c.read_at.desc(), table.c.id.desc())
    if before is not None:
        query = query.where(table.c.read_at < instant_text(before))
    return _one(db, query)


def load_first(db: Database, login: str, division: DivisionCode, side: Side, *, since: datetime) -> Snapshot | None:
    """The first snapshot from a moment on; None when there is none. Of a day that is not the last one it may be forgotten."""
    query = select(table).where(*_of(login, division, side), table.c.read_at >= instant_text(since))
    return _one(db, query.order_by(table.c.read_at, table.c.id))


def _one(db: Database, query: Select[Any]) -> Snapshot | None:
    with db.reading() as connection:
        row = connection.execute(query.limit(1)).one_or_none()
    if row is None:
        return None
    try:
        return _snapshot(row)
    except (Unreadable, ValueError, TypeError, KeyError, IndexError, ArithmeticError, zlib.error) as error:
        log.warning("a kept snapshot of another version of the program is passed over (%s)", type(error).__name__)
        return None


def _of(login: str, division: DivisionCode, side: Side) -> tuple[Any, ...]:
    return table.c.login == login, table.c.division == division, table.c.side == side.value


def _forget_old(connection: Connection, login: str, division: DivisionCode, side: Side) -> None:
    query = select(table.c.id, table.c.read_at).where(*_of(login, division, side)).order_by(table.c.read_at.desc())
    rows = connection.execute(query).all()
    kept = {row.id for row in rows[:KEPT_LAST]}
    days: dict[date, list[int]] = {}
    for row in rows:
        days.setdefault(instant(row.read_at).astimezone().date(), []).append(row.id)
    kept |= {ids[0] for ids in list(days.values())[: KEPT_DAYS + 1]} | {next(iter(days.values()))[-1]}
    connection.execute(delete(table).where(*_of(login, division, side), table.c.id.not_in(kept)))


def _snapshot(row: Row[Any]) -> Snapshot:
    return Snapshot(
        division=DivisionCode(row.division),
        side=Side(row.side),
        currency=row.currency,
        read_at=instant(row.read_at),
        items=_unpacked(row.content, Side(row.side)),
        overview=None if row.overview is None else from_json(row.overview, Overview)[0],
        notes=_notes(row.notes),
        road=Road(row.road),
    )


def _notes_text(notes: tuple[Problem, ...]) -> str:
    told = [{"code": note.code, "severity": note.severity.value, "facts": dict(note.facts)} for note in notes]
    return json.dumps(told, ensure_ascii=False)


def _notes(text: str) -> tuple[Problem, ...]:
    return tuple(
        Problem(code=each["code"], severity=Severity(each["severity"]), facts=MappingProxyType(dict(each["facts"])))
        for each in json.loads(text)
    )


# Items are many: each is a list of values in the order of the fields, and the fields are named once.
_FIELDS = tuple(field.name for field in dataclasses.fields(OutstandingItem) if field.name != "side")


def _optional(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read(value)


def _term(value: Any) -> Term:
    return Term(due_date=day(value[0]), amount=Decimal(value[1]), amount_dc=Decimal(value[2]))


_day = lru_cache(maxsize=4096)(day)  # few days occur, and each of them many times
_kind: Mapping[str, ItemKind] = MappingProxyType({kind.value: kind for kind in ItemKind})


_READERS: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {
        "invoice_date": _day,
        "due_date": _day,
        "amount": Decimal,
        "amount_dc": Decimal,
        "original": _optional(Decimal),
        "in_transit": Decimal,
        "kind": _kind.__getitem__,
        "terms": lambda value: tuple(map(_term, value)),
    }
)


def _plain(value: object) -> object:
    match value:
        case Decimal():
            return str(value)
        case date():
            return value.isoformat()
        case tuple():
            return [[day_text(term.due_date), str(term.amount), str(term.amount_dc)] for term in value]
        case _:
            return value


def _packed(items: tuple[OutstandingItem, ...]) -> bytes:
    rows = [[_plain(getattr(item, name)) for name in _FIELDS] for item in items]
    content = {"fields": _FIELDS, "rows": rows}
    return zlib.compress(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode(), 1)


def _unpacked(packed: bytes, side: Side) -> tuple[OutstandingItem, ...]:
    content = json.loads(zlib.decompress(packed))
    known = [(place, name) for place, name in enumerate(content["fields"]) if name in _FIELDS]
    plain = [(place, name) for place, name in known if name not in _READERS]
    read = [(place, name, _READERS[name]) for place, name in known if name in _READERS]
    found = []
    for row in content["rows"]:
        values = {name: row[place] for place, name in plain}
        values |= {name: reader(row[place]) for place, name, reader in read}
        found.append(OutstandingItem(side=side, **values))
    return tuple(found)
