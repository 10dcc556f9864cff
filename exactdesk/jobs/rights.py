"""What the user may do in an administration, told before anything is imported: four calls a week, or a day where a right is missing."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from exactdesk.books.reference import DivisionCode, Side
from exactdesk.books.rights import Rights
from exactdesk.errors import Busy
from exactdesk.exact.wire import invoice_entry, relation_entry
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.store import rights as store

MAX_AGE = timedelta(days=7)
MAX_AGE_OF_A_NO = timedelta(days=1)
"""What is missing may be given any day; what was given is seldom taken away, and a refusal tells of that too."""

_ASKED = (
    ("can_read", "financial/GLAccounts", "GET"),
    ("can_book_sales", invoice_entry.SHAPES[Side.SALES].resource, "POST"),
    ("can_book_purchases", invoice_entry.SHAPES[Side.PURCHASE].resource, "POST"),
    ("can_change_relations", relation_entry.RESOURCE, "POST"),
)


async def rights(
    desk: Desk, connection: Connection, division: DivisionCode, *, max_age: timedelta | None = None
) -> Rights:
    """What the user may do there, as told at most `max_age` ago; asked anew otherwise, and always for an age of zero.

    Where Exact Online does not answer the first question, the others are not asked. Raises what asking raises; a service that rests
    after too many errors counts as one that does not say.
    """
    kept = await known_rights(desk, connection.login, division)
    now = desk.clock()
    if kept is not None:
        usual = MAX_AGE_OF_A_NO if kept.missing or kept.can_read is None else MAX_AGE
        if timedelta(0) <= now - kept.asked_at < (usual if max_age is None else max_age):
            return kept
    told: dict[str, bool | None] = {}
    for name, endpoint, action in _ASKED:
        try:
            told[name] = await connection.client.may(division, endpoint, action)
        except Busy as busy:
            if busy.code != "endpoint-resting":
                raise
            return Rights(asked_at=now, **told)
        if told[name] is None:
            break
    found = Rights(asked_at=now, **told)
    await asyncio.to_thread(store.save, desk.database, connection.login, division, found)
    return found


async def known_rights(desk: Desk, login: str, division: DivisionCode) -> Rights | None:
    """What was last told, however long ago, without asking Exact Online; None when it was never asked."""
    return await asyncio.to_thread(store.load, desk.database, login, division)
