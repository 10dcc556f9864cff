"""What the user noted about open items, when items were settled, and views that were saved by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import delete, insert, select

from exactdesk.books.reference import DivisionCode, Side
from exactdesk.flow.outstanding import ItemNote, NoteKey
from exactdesk.flow.outstanding_changes import Settled
from exactdesk.store.database import Database
from exactdesk.store.tables import outstanding_notes as notes
from exactdesk.store.tables import outstanding_settled as settled
from exactdesk.store.tables import outstanding_views as views
from exactdesk.store.values import day, day_text, instant, instant_text


def save_note(
    db: Database, site: str, division: DivisionCode, side: Side, key: str, note: ItemNote, *, now: datetime
) -> None:
    """Keeps a note in the place of the one before; an empty one is forgotten."""
    of = (notes.c.site == site, notes.c.division == division, notes.c.side == side.value, notes.c.item == key)
    with db.transaction() as connection:
        connection.execute(delete(notes).where(*of))
        if not note.is_empty:
            connection.execute(
                insert(notes).values(
                    site=site,
                    division=division,
                    side=side.value,
                    item=key,
                    note=note.note,
                    promised_on=day_text(note.promised_on),
                    is_disputed=int(note.is_disputed),
                    changed_at=instant_text(now),
                )
            )


def load_notes(db: Database, site: str, divisions: Iterable[DivisionCode]) -> Mapping[NoteKey, ItemNote]:
    """All notes of these administrations."""
    wanted = [int(code) for code in divisions]
    query = select(notes).where(notes.c.site == site, notes.c.division.in_(wanted))
    with db.reading() as connection:
        return MappingProxyType(
            {
                (row.division, Side(row.side), row.item): ItemNote(
                    note=row.note,
                    promised_on=day(row.promised_on),
                    is_disputed=bool(row.is_disputed),
                    changed_at=instant(row.changed_at),
                )
                for row in connection.execute(query)
            }
        )


def save_settled(db: Database, site: str, division: DivisionCode, side: Side, found: Iterable[Settled]) -> None:
    """Remembers when items were settled; one that was remembered before gets its last day."""
    rows = {
        each.item: {
            "site": site,
            "division": division,
            "side": side.value,
            "item": each.item,
            "relation": each.relation,
            "due_date": each.due_date.isoformat(),
            "settled_on": each.settled_on.isoformat(),
        }
        for each in found
    }
    if not rows:
        return
    of = (settled.c.site == site, settled.c.division == division, settled.c.side == side.value)
    with db.transaction() as connection:
        for key in rows:
            connection.execute(delete(settled).where(*of, settled.c.item == key))
        connection.execute(insert(settled), list(rows.values()))


def load_settled(db: Database, site: str, division: DivisionCode, side: Side) -> tuple[Settled, ...]:
    """All that is remembered of settled items of one side."""
    query = select(settled).where(settled.c.site == site, settled.c.division == division, settled.c.side == side.value)
    with db.reading() as connection:
        rows = connection.execute(query).all()
    found = []
    for row in rows:
        due, gone = day(row.due_date), day(row.settled_on)
        assert due is not None  # the columns take no nothing
        assert gone is not None
        found.append(Settled(item=row.item, relation=row.relation, due_date=due, settled_on=gone))
    return tuple(found)


def save_view(db: Database, name: str, text: str, *, now: datetime) -> None:
    """Keeps a view under a name, in the place of another one of that name."""
    with db.transaction() as connection:
        connection.execute(delete(views).where(views.c.name == name))
        connection.execute(insert(views).values(name=name, content=text, saved_at=instant_text(now)))


def forget_view(db: Database, name: str) -> None:
    """Forgets a view; one that is not there is no fault."""
    with db.transaction() as connection:
        connection.execute(delete(views).where(views.c.name == name))


def load_views(db: Database) -> tuple[tuple[str, str], ...]:
    """Names of views with their text, by name."""
    with db.reading() as connection:
        return tuple((row.name, row.content) for row in connection.execute(select(views).order_by(views.c.name)))
