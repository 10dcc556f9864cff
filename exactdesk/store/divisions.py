"""The administrations that a user may enter, as Exact Online last told."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from exactdesk.books.reference import Division, DivisionCode
from exactdesk.store.database import Database
from exactdesk.store.search import folded
from exactdesk.store.tables import divisions
from exactdesk.store.values import day, day_text, instant, instant_text


def save(db: Database, login: str, found: Iterable[Division], *, read_at: datetime) -> None:
    """Keeps the administrations that a user may enter, in the order given; those kept before are forgotten."""
    values = [
        {
            **dataclasses.asdict(division),
            "login": login,
            "position": position,
            "is_archived": int(division.is_archived),
            "is_blocked": int(division.is_blocked),
            "moved_on": day_text(division.moved_on),
            "read_at": instant_text(read_at),
        }
        for position, division in enumerate(found)
    ]
    with db.transaction() as connection:
        connection.execute(delete(divisions).where(divisions.c.login == login))
        if values:
            connection.execute(insert(divisions), values)


def load(db: Database, login: str, search: str = "") -> tuple[Division, ...]:
    """The administrations of a user, in the order in which they were saved; archived and blocked ones too. Empty when never read.

    `search` has words that name, number, code or owner must have somewhere; empty for all.
    """
    words = folded(search).split()
    with db.reading() as connection:
        return tuple(
            division
            for division in divisions_of(connection, login)
            if not words or all(word in _division_words(division) for word in words)
        )


def read_at(db: Database, login: str) -> datetime | None:
    """When the administrations were last read; None when never, or when there were none."""
    with db.reading() as connection:
        found = connection.execute(select(func.min(divisions.c.read_at)).where(divisions.c.login == login)).scalar()
    return None if found is None else instant(found)


def divisions_of(connection: Connection, login: str) -> tuple[Division, ...]:
    """The administrations of a user, within a transaction."""
    query = select(divisions).where(divisions.c.login == login).order_by(divisions.c.position)
    return tuple(
        Division(
            code=DivisionCode(row.code),
            name=row.name,
            hid=row.hid,
            customer_name=row.customer_name,
            country=row.country,
            currency=row.currency,
            vat_number=row.vat_number,
            company_number=row.company_number,
            is_archived=bool(row.is_archived),
            is_blocked=bool(row.is_blocked),
            moved_on=day(row.moved_on),
        )
        for row in connection.execute(query)
    )


def _division_words(division: Division) -> str:
    return folded(f"{division.name} {division.hid} {division.code} {division.customer_name}")
