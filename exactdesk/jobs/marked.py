"""A workbook that ExactDesk made or gave back: known again by its mark, understood as before, and sent on only where that is right."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from exactdesk.flow.column_mapping import ColumnMapping
from exactdesk.flow.draft import Draft, Worked
from exactdesk.flow.history import Batch, BatchId, BatchItem, Edit, Outcome
from exactdesk.flow.plan import SETTLED
from exactdesk.flow.queue import ItemEvent
from exactdesk.flow.returned import fitting_edits, set_aside, settled, taken_over
from exactdesk.flow.table import BATCH_MARK, KIND_MARK, ROWS_MARK, Workbook
from exactdesk.jobs.desk import Desk
from exactdesk.kinds import KINDS
from exactdesk.kinds.kind import Kind
from exactdesk.store import history, past

WorkOut = Callable[[Draft], Worked]


@dataclass(frozen=True, slots=True, kw_only=True)
class CameBack:
    """The earlier import whose workbook came back.

    Attributes:
        batch: the last import of it.
        items: by document what became of it; of several imports of the workbook the one that says most.
        edits: what was typed over values of it, in the order of typing.
        mapping: how it was read.
        sheet: index of the sheet; of the likeliest where that one is no longer there.
    """

    batch: Batch
    items: tuple[BatchItem, ...]
    edits: tuple[Edit, ...]
    mapping: ColumnMapping
    sheet: int


def template_kind(workbook: Workbook) -> Kind | None:
    """What a workbook to fill in is for; None for any other workbook."""
    if not workbook.mark.startswith(KIND_MARK):
        return None
    told = workbook.mark.removeprefix(KIND_MARK)
    return next((each for each in KINDS if each.name == told), None)


def batch_of(workbook: Workbook) -> BatchId | None:
    """The import whose workbook was given back; None for any other workbook."""
    for mark in (BATCH_MARK, ROWS_MARK):
        if workbook.mark.startswith(mark):
            return BatchId(workbook.mark.removeprefix(mark).strip())
    return None


async def came_back(desk: Desk, workbook: Workbook, site: str, division: int) -> CameBack | None:
    """The earlier import of a workbook that came back; None for any other, and where the history does not know it. Raises `StoreError`.

    A workbook that was given back in another administration is a new one here: it is checked as any other.
    """
    wanted = batch_of(workbook)
    if wanted is None:
        return None

    def read() -> CameBack | None:
        batch = past.batch(desk.database, wanted)
        if batch is None or (batch.site, int(batch.division)) != (site, division) or not batch.mapping.strip("{} "):
            return None
        while (later := past.followed_by(desk.database, batch.id)) is not None:  # it came back before
            batch = later
        chain = _chain(desk, batch)
        mapping = ColumnMapping.from_json(json.loads(batch.mapping))
        if workbook.mark.startswith(ROWS_MARK):  # rows that we wrote ourselves: the headings stand above them
            mapping = replace(mapping, header_row=None, block=None)
        names = [table.sheet for table in workbook.tables]
        sheet = names.index(batch.sheet) if batch.sheet in names else workbook.likely
        return CameBack(
            batch=batch,
            items=tuple(_latest([past.batch_items(desk.database, each.id) for each in chain]).values()),
            edits=tuple(edit for each in reversed(chain) for edit in past.batch_edits(desk.database, each.id)),
            mapping=mapping,
            sheet=sheet,
        )

    return await asyncio.to_thread(read)


def take_up(draft: Draft, found: CameBack, work_out: WorkOut) -> Draft:
    """The draft with what the earlier import knows: what was typed and set aside, and what is not sent again. May take long."""
    draft = replace(draft, edits=fitting_edits(work_out(draft), found.items, found.edits))
    worked = work_out(draft)
    return replace(draft, left_out=set_aside(worked, found.items), settled=settled(worked, found.items))


def close_earlier(desk: Desk, found: CameBack, worked: Worked, batch: Batch) -> None:
    """Sets aside what waits in the earlier import and is planned again in this one, so that nobody sends it from there."""
    for item in taken_over(worked, found.items):
        outcome = Outcome(code="taken-up-again", facts={"file": batch.file_name})
        history.move_item(desk.database, item, ItemEvent.DISMISS, at=desk.clock(), outcome=outcome)


def _chain(desk: Desk, batch: Batch) -> list[Batch]:
    """The imports of one workbook, the last one first."""
    chain = [batch]
    while chain[-1].follows is not None:
        before = past.batch(desk.database, chain[-1].follows)
        if before is None or before.id in {each.id for each in chain}:
            break
        chain.append(before)
    return chain


def _latest(imports: Sequence[Sequence[BatchItem]]) -> Mapping[str, BatchItem]:
    """By document what became of it: from the last import that did more than say that an earlier one had booked it."""
    found: dict[str, BatchItem] = {}
    for items in imports:
        for item in items:
            if item.code not in SETTLED:
                found.setdefault(item.key, item)
    return found
