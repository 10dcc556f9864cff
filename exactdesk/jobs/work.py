"""What a person needs to work off a document that waits: all that is known of it, and the office's own note on its kind of error."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from exactdesk.flow.history import Edit, ItemId
from exactdesk.flow.subjects import note_key
from exactdesk.jobs import history as looking
from exactdesk.jobs.attention import Waiting, as_waiting
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.history import ItemDetail
from exactdesk.store import notes, past


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkDetail:
    """A document that waits, or waited a moment ago.

    Attributes:
        waiting: None where it waits no longer: somebody dealt with it meanwhile.
        edits: what was typed over values of its rows, before posting and after.
        note: the office's own note on this kind of error; may be empty.
    """

    detail: ItemDetail
    waiting: Waiting | None
    edits: tuple[Edit, ...]
    note: str


async def work_detail(desk: Desk, item: ItemId) -> WorkDetail | None:
    """All that is known of a document; None when there is none with this number. Raises `StoreError`."""
    detail = await looking.item_detail(desk, item)
    if detail is None:
        return None

    def rest() -> WorkDetail:
        found = detail.item
        batch = past.batch(desk.database, found.batch)
        rows = set(found.rows)
        return WorkDetail(
            detail=detail,
            waiting=None if batch is None else as_waiting(found, batch),
            edits=tuple(edit for edit in past.batch_edits(desk.database, found.batch) if edit.row in rows),
            note=notes.all_notes(desk.database).get(note_key(found.code, found.said), ""),
        )

    return await asyncio.to_thread(rest)


async def write_note(desk: Desk, code: str, said: str, note: str) -> None:
    """Keeps the office's note on a kind of error, for this document and the next that has it; an empty one takes it away."""
    await asyncio.to_thread(
        lambda: notes.write_note(desk.database, note_key(code, said), note.strip(), at=desk.clock())
    )
