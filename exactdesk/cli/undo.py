"""`undo`: the way back of a batch, shown as a plan and carried out."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from typing import Any

from exactdesk.cli.answers import item_json
from exactdesk.cli.exit_status import exit_status
from exactdesk.cli.importing import run_json, why_stopped
from exactdesk.cli.output import Output
from exactdesk.errors import UsageError
from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.flow.undo import UndoLine, Wanted, Way
from exactdesk.jobs import undo as job
from exactdesk.jobs.connection import connected
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.undo import Planned, UndoResult
from exactdesk.wording import tell, tell_error, translate
from exactdesk.wording.undo import credit_words

_DONE = frozenset({ItemState.UNDONE, ItemState.DELETED, ItemState.CREDITED})


async def undo(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Shows the plan and, without `--dry-run`, carries it out."""
    wanted = Wanted(filed_through=_day(arguments.vat_filed_through), by_credit=arguments.credit)
    async with connected(desk, report=output.progress) as connection:
        planned = await job.plan(
            desk, connection, arguments.batch, description=credit_words(), wanted=wanted, report=output.progress
        )
        result = None
        if not arguments.dry_run:
            result = await job.carry_out(desk, connection, planned, report=output.progress)
        calls = {"total": connection.calls.total, "post": connection.calls.writes}
    output.answer({**_answer(planned, result), "calls": calls})
    _show(output, planned, result)
    return _status(planned, result)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(
            "usage-wrong", said=f"--vat-filed-through: {text!r} is no day of the form 2026-03-31"
        ) from error


def _answer(planned: Planned, result: UndoResult | None) -> dict[str, Any]:
    batch, plan = planned.batch, planned.plan
    now = {item.id: item for item in result.items} if result is not None else {}
    changed = {line.item.id: line for line in result.changed} if result is not None else {}
    notes = result.credits if result is not None else None
    return {
        "batch": batch.id,
        "file": batch.file,
        "division": int(batch.division),
        "dry_run": result is None,
        "documents": len(plan.lines),
        "ways": {way.value: len(plan.of(way)) for way in Way},
        "totals": {
            way.value: [{"currency": currency, "gross": gross} for currency, gross in plan.totals(way)] for way in Way
        },
        "items": [_line_json(changed.get(line.item.id, line), now.get(line.item.id, line.item)) for line in plan.lines],
        "undone_before": len(plan.undone),
        "not_booked": len(plan.not_booked),
        "undone": sum(1 for line in plan.lines if line.item.id in now and now[line.item.id].state in _DONE),
        "credit_batch": None if notes is None else notes.batch.id,
        "credit_notes": [] if notes is None else [run_json(item, notes) for item in notes.items],
        "stopped": None if result is None or result.stopped_by is None else result.stopped_by.code,
    }


def _line_json(line: UndoLine, item: BatchItem) -> dict[str, Any]:
    told = " ".join(tell(line.code, line.facts)).strip() if line.code else ""
    return {
        **item_json(item),
        "way": line.way.value,
        "why": line.code or None,
        "message": " ".join(part for part in (told, item.said) if part),
        "credit_number": None if line.credit is None else line.credit.your_ref,
        "credit_date": None if line.credit is None else line.credit.entry_date,
    }


def _status(planned: Planned, result: UndoResult | None) -> int:
    if result is not None and result.stopped_by is not None:
        return exit_status(result.stopped_by)
    if result is None:
        return 1 if planned.plan.of(Way.LEAVE) else 0
    wanted = {line.item.id for line in planned.plan.lines}
    return 0 if all(item.state in _DONE for item in result.items if item.id in wanted) else 1


def _show(output: Output, planned: Planned, result: UndoResult | None) -> None:
    """The same for a person."""
    batch = planned.batch
    told = translate("CommandLine", "{file}, administration {division}: batch {batch}")
    division = f"{batch.division} {batch.division_name}".strip()
    output.line(told.format(file=batch.file_name or "–", division=division, batch=batch.id))
    _table(output, planned.plan.lines, result)
    for way, words in (
        (Way.DELETE, translate("CommandLine", "to be deleted: {count}")),
        (Way.CREDIT, translate("CommandLine", "to be credited: {count}")),
        (Way.GONE, translate("CommandLine", "deleted by somebody else: {count}")),
        (Way.LEAVE, translate("CommandLine", "cannot be touched: {count}")),
    ):
        lines = planned.plan.of(way)
        if lines:
            sums = ", ".join(f"{gross:.2f} {currency}" for currency, gross in planned.plan.totals(way))
            output.line("  ".join(part for part in (words.format(count=len(lines)), sums) if part))
    if result is None:
        output.line(translate("CommandLine", "Nothing was changed. Without --dry-run it is carried out."))
    elif result.stopped_by is not None:
        output.note(" ".join(tell_error(result.stopped_by)).strip())
    elif result.refused_alike:
        output.note(translate("CommandLine", "Stopped: Exact Online refused three in a row with the same words."))
    elif result.credits is not None and result.credits.refused_alike:
        output.note(why_stopped(result.credits))


def _table(output: Output, lines: Sequence[UndoLine], result: UndoResult | None) -> None:
    now = {item.id: item for item in result.items} if result is not None else {}
    headings = [
        translate("CommandLine", "Number"),
        translate("CommandLine", "Relation"),
        translate("CommandLine", "Amount"),
        translate("CommandLine", "Entry"),
        translate("CommandLine", "State") if result is not None else translate("CommandLine", "Way"),
        translate("CommandLine", "Why"),
    ]
    rows = []
    for line in lines:
        item = now.get(line.item.id, line.item)
        amount = "" if item.amount is None else f"{item.amount:.2f} {item.currency}".strip()
        why = tell(line.code, line.facts)[0] if line.code else item.said
        state = item.state.value if result is not None else line.way.value
        rows.append([item.number, item.relation_name, amount, str(item.entry_number or ""), state, why])
    if rows:
        output.table([headings, *rows], right=frozenset({2}))
