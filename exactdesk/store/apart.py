"""What a person said of entries that look like a document: they are others, and it is booked beside them. Only ever added to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import insert, select

from exactdesk.books.reference import EntryId
from exactdesk.flow.history import ItemId
from exactdesk.store.database import Database
from exactdesk.store.tables import told_apart
from exactdesk.store.values import instant_text

_AT_ONCE = 500


def tell_apart(db: Database, entries: Mapping[ItemId, Iterable[EntryId]], *, at: datetime, why: str) -> None:
    """Keeps of documents which entries they are not; said twice, the first time counts."""
    pairs = [(item, entry) for item, each in entries.items() for entry in sorted(each)]
    if not pairs:
        return
    with db.transaction() as connection:
        for item, entry in pairs:
            query = select(told_apart.c.entry).where(told_apart.c.item == item, told_apart.c.entry == entry)
            if connection.execute(query).one_or_none() is None:
                values = {"item": item, "entry": entry, "at": instant_text(at), "why": why}
                connection.execute(insert(told_apart).values(values))


def told_apart_from(db: Database, items: Sequence[ItemId]) -> Mapping[ItemId, frozenset[EntryId]]:
    """The entries that each of these documents is not; documents of which nothing was said are absent."""
    found: dict[ItemId, set[EntryId]] = defaultdict(set)
    with db.reading() as connection:
        for start in range(0, len(items), _AT_ONCE):
            query = select(told_apart).where(told_apart.c.item.in_(items[start : start + _AT_ONCE]))
            for row in connection.execute(query):
                found[ItemId(row.item)].add(EntryId(row.entry))
    return MappingProxyType({item: frozenset(entries) for item, entries in found.items()})
