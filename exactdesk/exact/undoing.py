"""The way back in Exact Online: how entries stand, in bulk, and the deletion of one. Source: API notes on DELETE and Status, 2026-11."""

from __future__ import annotations

from collections.abc import Sequence

from exactdesk.books.entries import EntryState
from exactdesk.books.reference import DivisionCode, EntryId, Side
from exactdesk.exact import odata
from exactdesk.exact.asking import Asker
from exactdesk.exact.odata import Query
from exactdesk.exact.record import Record
from exactdesk.exact.wire import invoice_entry


class Undoing:
    """Asks how entries stand, and deletes them."""

    def __init__(self, ask: Asker) -> None:
        self._ask = ask

    async def states(self, division: DivisionCode, side: Side, entries: Sequence[EntryId]) -> dict[EntryId, EntryState]:
        """Those of these entries that are (still) there; a call per fifty or so."""
        resource = invoice_entry.SHAPES[side].resource
        select = (*invoice_entry.select(side), "Status")
        bare = Query(resource=resource, division=division, select=select)
        found: dict[EntryId, EntryState] = {}
        for asked, _ in odata.any_of(
            entries,
            lambda each: f"EntryID eq {odata.guid_literal(each)}",
            room=odata.filter_room(bare, self._ask.base_url),
        ):
            query = Query(resource=resource, division=division, select=select, filter=asked)
            for item in await self._ask.items(query, "undo-states"):
                entry = invoice_entry.read_entry(item, side)
                found[entry.id] = EntryState(entry=entry, status=Record(item, resource).whole_or_none("Status"))
        return found

    async def delete(self, division: DivisionCode, side: Side, entry: EntryId) -> None:
        """Deletes an entry with its lines. Raises `Refused` for a clear no (one that is gone already too), `Unsure` where nobody knows."""
        await self._ask.delete(division, invoice_entry.SHAPES[side].resource, entry, "delete-entry")
