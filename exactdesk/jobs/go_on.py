"""Goes on with one batch whose run ended early: stopped, signed out, not reached, or held by its proof. The window's own road back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from exactdesk.flow.history import Batch, BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.jobs import attention
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.progress import Report, silent
from exactdesk.jobs.run_control import RunControl
from exactdesk.store import past


async def go_on_with(
    desk: Desk,
    connection: Connection,
    batch: Batch,
    *,
    report: Report = silent,
    control: RunControl | None = None,
    on_item: Callable[[BatchItem], None] = lambda _: None,
    accepts_proof: bool = False,
) -> RunResult:
    """Sends what of the batch is not sent yet, after what is unsure was settled; gives all of its documents as they stand then.

    `accepts_proof` says that a person has seen how the first document was booked and wants the rest sent all the same.
    """
    before = await asyncio.to_thread(past.batch_items, desk.database, batch.id)
    wanted = [item.id for item in before if item.state in (ItemState.PLANNED, ItemState.UNSURE, ItemState.SENDING)]
    results = await attention.send(
        desk, connection, wanted, report=report, control=control, on_item=on_item, accepts_proof=accepts_proof
    )
    items = await asyncio.to_thread(past.batch_items, desk.database, batch.id)
    if not results:
        return RunResult(batch=batch, items=items)
    return replace(results[-1], items=items)
