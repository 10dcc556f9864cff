"""The office's own notes beside errors: what helped the last time, shown the next time. One per kind of error, over all administrations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import delete, insert, select

from exactdesk.store.database import Database
from exactdesk.store.tables import office_notes
from exactdesk.store.values import instant_text


def all_notes(db: Database) -> Mapping[str, str]:
    """Every note, by kind of error."""
    with db.reading() as connection:
        rows = connection.execute(select(office_notes.c.code, office_notes.c.note)).all()
    return MappingProxyType({row.code: row.note for row in rows})


def write_note(db: Database, code: str, note: str, *, at: datetime) -> None:
    """Keeps a note in the place of an earlier one; an empty one takes it away."""
    with db.transaction() as connection:
        connection.execute(delete(office_notes).where(office_notes.c.code == code))
        if note:
            connection.execute(insert(office_notes).values(code=code, note=note, changed_at=instant_text(at)))
