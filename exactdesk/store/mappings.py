"""Named mappings per administration and kind, recognised by the headings of next month's file."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from exactdesk.books.reference import DivisionCode
from exactdesk.flow.remembered import MappingId, SavedMapping
from exactdesk.store.database import Database
from exactdesk.store.tables import mappings
from exactdesk.store.values import instant, instant_text


def save(
    db: Database,
    *,
    site: str,
    division: DivisionCode,
    kind: str,
    name: str,
    signature: str,
    text: str,
    now: datetime,
) -> SavedMapping:
    """The mapping as kept; one of the same administration, kind and name is replaced. Attributes as in `SavedMapping`."""
    content = {"signature": signature, "content": text, "saved_at": instant_text(now), "used_at": instant_text(now)}
    key = {"site": site, "division": division, "kind": kind, "name": name}
    same = [mappings.c[column] == value for column, value in key.items()]
    with db.transaction() as connection:
        known = connection.execute(select(mappings.c.id).where(*same)).scalar_one_or_none()
        if known is None:
            connection.execute(insert(mappings).values(**key, **content))
        else:
            connection.execute(update(mappings).where(mappings.c.id == known).values(content))
        return _mapping(connection.execute(select(mappings).where(*same)).one())


def saved(db: Database, site: str, division: DivisionCode, kind: str | None = None) -> tuple[SavedMapping, ...]:
    """The mappings of an administration, for one kind or all, the last used first."""
    query = select(mappings).where(mappings.c.site == site, mappings.c.division == division)
    if kind is not None:
        query = query.where(mappings.c.kind == kind)
    with db.reading() as connection:
        rows = connection.execute(query.order_by(mappings.c.used_at.desc(), mappings.c.id.desc())).all()
    return tuple(_mapping(row) for row in rows)


def find_for(
    db: Database, site: str, division: DivisionCode, signature: str, kind: str | None = None
) -> SavedMapping | None:
    """The mapping last used in this administration for a sheet with these very headings; None when there is none."""
    return next((each for each in saved(db, site, division, kind) if each.signature == signature), None)


def named(db: Database, site: str, division: DivisionCode, name: str, kind: str | None = None) -> SavedMapping | None:
    """The mapping of this name, whatever its case; the last used one when several kinds have it."""
    wanted = name.strip().casefold()
    return next((each for each in saved(db, site, division, kind) if each.name.casefold() == wanted), None)


def mark_used(db: Database, mapping: MappingId, now: datetime) -> None:
    """Makes the mapping the last used one."""
    with db.transaction() as connection:
        connection.execute(update(mappings).where(mappings.c.id == mapping).values(used_at=instant_text(now)))


def forget(db: Database, mapping: MappingId) -> None:
    with db.transaction() as connection:
        connection.execute(delete(mappings).where(mappings.c.id == mapping))


def _mapping(row: Row[Any]) -> SavedMapping:
    return SavedMapping(
        id=MappingId(row.id),
        site=row.site,
        division=DivisionCode(row.division),
        kind=row.kind,
        name=row.name,
        signature=row.signature,
        text=row.content,
        saved_at=instant(row.saved_at),
        used_at=instant(row.used_at),
    )
