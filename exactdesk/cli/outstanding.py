"""`outstanding`: open items with their age."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from exactdesk.books.outstanding import Snapshot
from exactdesk.books.reference import Division, Side
from exactdesk.cli.output import Output
from exactdesk.errors import UsageError
from exactdesk.flow.outstanding import AgeBy, Ageing, Row, aged, make_rows, overdue_of
from exactdesk.jobs import outstanding as job
from exactdesk.jobs import outstanding_notes, reference
from exactdesk.jobs.connection import connected
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.office import office
from exactdesk.jobs.papers import write_paper
from exactdesk.problems import Problem, Severity
from exactdesk.wording import tell_problem, translate
from exactdesk.wording.outstanding import bucket_word, number_word, side_word
from exactdesk.wording.outstanding_paper import ListPaper, list_paper

WORKBOOK = ".xlsx"


async def outstanding(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Lists what is open on one side of one administration, now or on a day."""
    side = Side.PURCHASE if arguments.payables else Side.SALES
    today = desk.clock().astimezone().date()
    day = _day(arguments.as_of) if arguments.as_of else today
    target: Path | None = arguments.export
    if target is not None and target.suffix.lower() not in (WORKBOOK, ".pdf"):
        raise UsageError("paper-kind-unknown", file=target.name, ending=target.suffix or "–")
    async with connected(desk, report=output.progress) as connection:
        division = await reference.division(desk, connection, arguments.division, report=output.progress)
        found = await job.outstanding_on(desk, connection, division, day, [side], report=output.progress)
        calls = connection.calls.total
    settings = await asyncio.to_thread(desk.settings.load)
    ageing = Ageing(day=day, limits=settings.ageing_limits, by=AgeBy(settings.ageing_by))
    snapshot = found[side]
    notes = await outstanding_notes.notes(desk, connection.site, [division.code])
    rows = make_rows(snapshot, division, ageing, notes=notes)
    answer = _answer(division, snapshot, rows, ageing) | {"calls": {"total": calls}}
    if target is not None:
        own = await office(desk)
        told = ListPaper(
            side=side,
            rows=rows,
            ageing=ageing,
            divisions=(division,),
            read_at=snapshot.read_at,
            notes=snapshot.notes,
            office=own.name,
            logo=own.logo,
        )
        answer["file"] = str(await write_paper(list_paper(told, desk.clock()), target))
    output.answer(answer)
    _show(output, snapshot, rows, ageing)
    if target is not None:
        output.note(translate("CommandLine", "Written to {file}.").format(file=target))
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError("day-not-readable", value=text) from None


def _answer(division: Division, snapshot: Snapshot, rows: tuple[Row, ...], ageing: Ageing) -> dict[str, Any]:
    """The public JSON document; amounts positive when they are owed."""
    overview = snapshot.overview
    return {
        "division": int(division.code),
        "side": "payables" if snapshot.side is Side.PURCHASE else "receivables",
        "as_of": ageing.day,
        "read_at": snapshot.read_at,
        "currency": snapshot.currency,
        "total": snapshot.total,
        "overdue": overdue_of(snapshot.items, ageing.day),
        "overview": None
        if overview is None
        else {
            "total": overview.amount,
            "count": overview.count,
            "overdue": overview.overdue_amount,
            "difference": snapshot.total - overview.amount,
        },
        "aged_by": ageing.by.value,
        "buckets": [
            {"from": each.bucket.first, "to": each.bucket.last, "amount": each.amount, "count": each.count}
            for each in aged(snapshot.items, ageing)
        ],
        "items": [_item_json(row) for row in rows],
        "notes": [_note_json(note) for note in snapshot.notes],
    }


def _item_json(row: Row) -> Mapping[str, Any]:
    item, note = row.item, row.note
    return {
        "relation_code": item.relation_code,
        "relation_name": item.relation_name,
        "entry_number": item.entry_number,
        "invoice_number": item.invoice_number,
        "your_ref": item.your_ref or None,
        "description": item.description or None,
        "journal": item.journal,
        "kind": item.kind.value,
        "invoice_date": item.invoice_date,
        "due_date": item.due_date,
        "days_overdue": row.overdue,
        "amount": item.amount,
        "currency": item.currency,
        "amount_dc": item.amount_dc,
        "original": item.original,
        "note": None if note is None else note.note or None,
        "promised_on": None if note is None else note.promised_on,
        "disputed": note is not None and note.is_disputed,
    }


def _note_json(note: Problem) -> Mapping[str, Any]:
    return {
        "code": note.code,
        "severity": note.severity.value,
        "message": " ".join(tell_problem(note)).strip(),
        "facts": dict(note.facts),
    }


def _show(output: Output, snapshot: Snapshot, rows: tuple[Row, ...], ageing: Ageing) -> None:
    """The same for a person; what must be known about the figures always, on stderr."""
    for note in snapshot.notes:
        if note.severity is not Severity.NOTE or not output.is_json:
            output.note(" ".join(tell_problem(note)).strip())
    headings = [
        translate("CommandLine", "Relation"),
        translate("CommandLine", "Invoice"),
        translate("CommandLine", "Entry"),
        translate("CommandLine", "Date"),
        translate("CommandLine", "Due"),
        translate("CommandLine", "Days"),
        translate("CommandLine", "Amount"),
        translate("CommandLine", "Currency"),
    ]
    cells = [
        [
            f"{row.item.relation_code} {row.item.relation_name}".strip(),
            number_word(row.item),
            str(row.item.entry_number or ""),
            str(row.item.invoice_date or ""),
            str(row.item.due_date or ""),
            str(row.overdue),
            f"{row.item.amount:.2f}",
            row.item.currency,
        ]
        for row in rows
    ]
    if cells:
        output.table([headings, *cells], right=frozenset({2, 5, 6}))
        output.line()
    sums = [
        [bucket_word(each.bucket, ageing.by), str(each.count), f"{each.amount:.2f}"]
        for each in aged(snapshot.items, ageing)
    ]
    total = [translate("CommandLine", "Total"), str(len(rows)), f"{snapshot.total:.2f}"]
    heading = [side_word(snapshot.side), translate("CommandLine", "Items"), snapshot.currency]
    output.table([heading, *sums, total], right=frozenset({1, 2}))
