"""What the user notes about open items: kept on this computer, never sent to Exact Online."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

from exactdesk.books.reference import DivisionCode, Side
from exactdesk.flow.outstanding import ItemNote, NoteKey
from exactdesk.jobs.desk import Desk
from exactdesk.store import outstanding_notes as kept


async def notes(desk: Desk, site: str, divisions: Iterable[int]) -> Mapping[NoteKey, ItemNote]:
    """All notes of these administrations, by administration, side and item. Raises `StoreError`."""
    return await asyncio.to_thread(kept.load_notes, desk.database, site, [DivisionCode(code) for code in divisions])


async def note(desk: Desk, site: str, division: int, side: Side, key: str, told: ItemNote) -> None:
    """Keeps a note about an item, or about a relation (`relation_key`); an empty one is forgotten. Raises `StoreError`."""
    now = desk.clock()
    await asyncio.to_thread(
        lambda: kept.save_note(desk.database, site, DivisionCode(division), side, key, told, now=now)
    )
