"""The plan goes into the history before anything is sent: the batch, its documents, the rows they came from, what was typed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType

from exactdesk.books.entries import InvoiceEntry
from exactdesk.books.reference import Division, ReferenceBook
from exactdesk.flow.draft import Worked
from exactdesk.flow.history import Batch, BatchItem, Edit, ItemId, QueueItem, RowText, Total
from exactdesk.flow.kept import keep_problems, keep_row
from exactdesk.flow.payload import write_entry
from exactdesk.flow.plan import PlannedItem, PlanStatus
from exactdesk.flow.proof import Expected, Proof, ProofState
from exactdesk.flow.queue import ItemState
from exactdesk.flow.table import CellValue, Table, Workbook
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.marked import CameBack, close_earlier
from exactdesk.kinds.kind import Kind
from exactdesk.kinds.numbers import normalised
from exactdesk.store import apart, history, proofs

STATES = MappingProxyType(
    {
        PlanStatus.READY: ItemState.PLANNED,
        PlanStatus.HELD_BACK: ItemState.HELD_BACK,
        PlanStatus.DUPLICATE: ItemState.DUPLICATE,
        PlanStatus.LEFT_OUT: ItemState.LEFT_OUT,
    }
)


def write_down(
    desk: Desk,
    workbook: Workbook,
    worked: Worked,
    *,
    division: Division,
    site: str,
    user_name: str,
    wants_proof: bool = False,
    follows: CameBack | None = None,
) -> tuple[Batch, tuple[BatchItem, ...]]:
    """The batch with its documents in the order of the sheet, on disk. Raises `StoreError`.

    `follows`: the earlier import whose workbook came back: what waited there and is planned again here is set aside there.
    `wants_proof`: the first document is to be read back before the second one is sent; of a kind that can be.
    """
    draft, now = worked.draft, desk.clock()
    batch = history.begin_batch(
        desk.database,
        site=site,
        division=division.code,
        division_name=division.name,
        user=user_name,
        kind=draft.kind.name,
        file=workbook.path,
        fingerprint=workbook.fingerprint,
        sheet=draft.table.sheet,
        mapping=json.dumps(draft.mapping.to_json(), ensure_ascii=False),
        row_count=len(worked.rows),
        started_at=now,
        headings={column.index: column.heading for column in draft.layout.columns if column.heading},
        follows=follows.batch.id if follows is not None else None,
        totals=tuple(
            Total(currency=total.currency, net=total.net, vat=total.vat, gross=total.gross)
            for total in worked.plan.totals.by_currency
        ),
    )
    used = {row for item in worked.plan.items for row in item.rows}
    items = history.add_items(
        desk.database,
        batch.id,
        [queue_item(item, draft.kind, worked.reference) for item in worked.plan.items],
        at=now,
        rows=row_texts(draft.table, used),
        read={row.row: keep_row(row) for row in worked.rows if row.row in used},
        changes=_edits(worked, now),
        problems={
            item.key: keep_problems(item.reasons) for item in worked.plan.items if item.status is PlanStatus.HELD_BACK
        },
    )
    ready = {item.key: item.id for item in items if item.state is ItemState.PLANNED}
    decided = {ready[key]: verdict.entries for key, verdict in worked.verdicts.items() if key in ready}
    apart.tell_apart(desk.database, decided, at=now, why="")  # a later run knows by it that they were decided upon
    if wants_proof and draft.kind.side is not None:
        proofs.save(desk.database, batch.id, _wanted_proof(worked, ready, now))
    if follows is not None:
        close_earlier(desk, follows, worked, batch)
    return batch, items


def _wanted_proof(worked: Worked, ready: Mapping[str, ItemId], now: datetime) -> Proof:
    """The proof that is to be made, with what the plan says of its first document."""
    first = next((item for item in worked.plan.items if item.key in ready), None)
    if first is None or not isinstance(first.entry, InvoiceEntry):
        return Proof(state=ProofState.WANTED, at=now)
    used = {each.gl_account for each in first.entry.lines}
    accounts = (each for each in worked.reference.gl_accounts if each.id in used)
    names: dict[str, str] = {each.id: f"{each.code} {each.description}".strip() for each in accounts}
    expected = Expected(vat=first.vat, period=first.period, accounts=MappingProxyType(names))
    return Proof(state=ProofState.WANTED, at=now, item=ready[first.key], expected=expected)


def queue_item(item: PlannedItem, kind: Kind, reference: ReferenceBook) -> QueueItem:
    """A planned document as the queue keeps it; the first reason stands for why it is not to be sent."""
    relation = reference.relation_by_id.get(item.relation_id) if item.relation_id else None
    reason = item.reasons[0] if item.reasons else None
    facts: dict[str, str] = {}
    if reason is not None:
        where = reason.where
        facts = {"value": reason.value, "row": str(where.row or ""), "heading": where.heading, "sheet": where.sheet}
        facts |= {"file": where.file, **reason.facts}
    return QueueItem(
        key=item.key,
        number=item.number,
        rows=item.rows,
        state=STATES[item.status],
        number_key=normalised(item.number),
        side=kind.side,
        relation=item.relation_id,
        relation_code=relation.code if relation else "",
        relation_name=relation.name if relation else item.relation_label,
        entry_date=item.day,
        amount=item.gross,
        currency=item.currency,
        payload="" if item.entry is None else write_entry(item.entry),
        why=item.why_left_out,
        code=reason.code if reason else "",
        facts=MappingProxyType(facts),
    )


def row_texts(table: Table, numbers: Iterable[int]) -> tuple[RowText, ...]:
    """These rows of a sheet as they stood, in its order."""
    wanted = set(numbers)
    return tuple(
        RowText(
            row=row.number,
            cells=tuple(table.shown.get((row.number, column), _text(cell)) for column, cell in enumerate(row.cells)),
        )
        for row in table.rows
        if row.number in wanted
    )


def _text(value: CellValue) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)


def _edits(worked: Worked, at: datetime) -> tuple[Edit, ...]:
    """What the user typed, with what the sheet said in its place."""
    draft = worked.draft
    columns = {field: name for name, field in draft.mapping.columns.items()}
    index = {column.heading: column.index for column in draft.layout.columns}
    elsewhere = {
        row for each in worked.apart for row in each.document.rows
    }  # it is in the batch of its own administration
    by_number = {row.number: row for row in draft.table.rows}
    found = []
    for (row, field), text in sorted(draft.edits.items()):
        if row in elsewhere:
            continue
        column = index.get(columns.get(field, ""))
        cell = by_number[row].cell(column) if column is not None and row in by_number else None
        old = draft.table.shown.get((row, column), _text(cell)) if column is not None else ""
        found.append(Edit(row=row, field=field, old=old, new=text, at=at))
    return tuple(found)
