"""`outstanding`: open items with their age."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from exactdesk.books.outstanding import Snapshot
from exactdesk.books.reference import Division, Side
from exactdesk.cli.answers import error_json
from exactdesk.cli.exit_status import exit_status
from exactdesk.cli.output import Output
from exactdesk.errors import Busy, ExactDeskError, NotReached, SignInError, UsageError
from exactdesk.flow.outstanding import AgeBy, Ageing, Row, aged, make_rows, overdue_of
from exactdesk.jobs import outstanding as job
from exactdesk.jobs import outstanding_notes, reference
from exactdesk.jobs.connection import base_url_of, connected, site_of
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.office import write_office_paper
from exactdesk.problems import Problem, Severity
from exactdesk.wording import tell_error, tell_problem, translate
from exactdesk.wording.outstanding import bucket_word, number_word, side_word
from exactdesk.wording.outstanding_paper import ListPaper, list_paper

WORKBOOK = ".xlsx"


async def outstanding(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Lists what is open on one side of one administration, now or on a day.

    Where Exact Online cannot be reached it lists what was last read of it; the exit status and the error in the document say so.
    """
    side = Side.PURCHASE if arguments.payables else Side.SALES
    today = desk.clock().astimezone().date()
    day = _day(arguments.as_of) if arguments.as_of else today
    target: Path | None = arguments.export
    if target is not None and target.suffix.lower() not in (WORKBOOK, ".pdf"):
        raise UsageError("paper-kind-unknown", file=target.name, ending=target.suffix or "–")
    if arguments.last:
        if day < today:
            raise UsageError("outstanding-last-not-past", day=day.isoformat())
        found = await _last(desk, arguments.division, side)
        if found is None:
            raise UsageError("outstanding-never-read", division=arguments.division)
        await _tell(arguments, desk, output, found, day)
        return 0
    calls = 0
    try:
        async with connected(desk, report=output.progress) as connection:
            try:
                division = await reference.division(desk, connection, arguments.division, report=output.progress)
                read = await job.outstanding_on(desk, connection, division, day, [side], report=output.progress)
            finally:
                calls = connection.calls.total
    except (NotReached, Busy) as error:
        found = None if day < today else await _last(desk, arguments.division, side)
        if found is None:
            raise
        output.note(" ".join(tell_error(error)).strip())
        await _tell(arguments, desk, output, replace(found, calls=calls, error=error), day)
        return exit_status(error)
    fresh = _Found(division=division, site=connection.site, snapshot=read[side], calls=calls)
    await _tell(arguments, desk, output, fresh, day)
    return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What is listed.

    Attributes:
        is_kept: it was read earlier; nothing was asked now, or nothing was answered (`error`).
    """

    division: Division
    site: str
    snapshot: Snapshot
    calls: int = 0
    is_kept: bool = False
    error: ExactDeskError | None = None


async def _last(desk: Desk, code: int, side: Side) -> _Found | None:
    """What was last read of an administration, without asking Exact Online; None where nothing was."""
    settings = await asyncio.to_thread(desk.settings.load)
    if not settings.login:
        raise SignInError("not-signed-in")
    division = await reference.known_division(desk, settings.login, code)
    snapshot = None if division is None else await job.kept_snapshot(desk, settings.login, division.code, side)
    if division is None or snapshot is None:
        return None
    return _Found(division=division, site=site_of(base_url_of(settings)), snapshot=snapshot, is_kept=True)


async def _tell(arguments: argparse.Namespace, desk: Desk, output: Output, found: _Found, day: date) -> None:
    settings = await asyncio.to_thread(desk.settings.load)
    ageing = Ageing(day=day, limits=settings.ageing_limits, by=AgeBy(settings.ageing_by))
    division, snapshot = found.division, found.snapshot
    notes = await outstanding_notes.notes(desk, found.site, [division.code])
    rows = make_rows(snapshot, division, ageing, notes=notes)
    age = max(desk.clock() - snapshot.read_at, timedelta(0))
    answer = _answer(division, snapshot, rows, ageing) | {
        "calls": {"total": found.calls},
        "last_read": found.is_kept,
        "age_minutes": age // timedelta(minutes=1),
    }
    if found.error is not None:
        answer["error"] = error_json(found.error)
    target: Path | None = arguments.export
    if target is not None:
        told = ListPaper(
            side=snapshot.side,
            rows=rows,
            ageing=ageing,
            divisions=(division,),
            read_at=snapshot.read_at,
            notes=snapshot.notes,
        )
        answer["file"] = str(await write_office_paper(desk, list_paper(told, desk.clock()), target))
    if found.is_kept:
        output.note(_age_told(snapshot.read_at, age))
    output.answer(answer)
    _show(output, snapshot, rows, ageing)
    if target is not None:
        output.note(translate("CommandLine", "Written to {file}.").format(file=target))


def _age_told(read_at: datetime, age: timedelta) -> str:
    """How old the figures are, for a person."""
    at = f"{read_at.astimezone():%Y-%m-%d %H:%M}"
    if age >= timedelta(days=2):
        told, count = translate("CommandLine", "Read from Exact Online on {at}, {count} days ago."), age.days
    elif age >= timedelta(hours=2):
        told = translate("CommandLine", "Read from Exact Online on {at}, {count} hours ago.")
        count = age // timedelta(hours=1)
    elif age >= timedelta(minutes=2):
        told = translate("CommandLine", "Read from Exact Online on {at}, {count} minutes ago.")
        count = age // timedelta(minutes=1)
    else:
        told, count = translate("CommandLine", "Read from Exact Online on {at}."), 0
    return told.format(at=at, count=count)


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
