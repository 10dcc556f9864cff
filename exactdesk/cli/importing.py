"""`import`: a file mapped, checked and posted, with one JSON document of what came of it."""

from __future__ import annotations

import argparse
import asyncio
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from exactdesk.books.reference import Division, ReferenceBook
from exactdesk.cli.answers import error_json, item_json, pair_json, problem_json, value_text
from exactdesk.cli.exit_status import exit_status
from exactdesk.cli.output import Output
from exactdesk.errors import ExactDeskError, UsageError
from exactdesk.flow.apart import Apart
from exactdesk.flow.draft import Worked
from exactdesk.flow.history import BatchItem
from exactdesk.flow.history import Total as KeptTotal
from exactdesk.flow.mapping import ColumnMapping, column_keys, find_column, read_mapping
from exactdesk.flow.plan import PlannedItem, PlanStatus, Total
from exactdesk.flow.table import Workbook
from exactdesk.jobs import open_sheet, reference
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.session import ImportSession
from exactdesk.kinds import KINDS, kind_named
from exactdesk.kinds.relation import RELATION
from exactdesk.problems import Problem, Severity
from exactdesk.wording import pair_name, tell_error, tell_problem, translate

UNCERTAIN_KIND = frozenset({"sales-or-purchase", "kind-unclear", "postings-not-invoices"})
"""What a suggestion says when the kind is a guess: a person must say it then."""

_PLAN_WORDS = {
    PlanStatus.READY: "dry-run",
    PlanStatus.HELD_BACK: "held-back",
    PlanStatus.DUPLICATE: "duplicate",
    PlanStatus.LEFT_OUT: "left-out",
}
_RELATION = ("relation_name", "relation_code", "relation_vat_number", "relation_email", "name")
DONE = frozenset({"posted", "dry-run", "left-out"})
"""States of documents about which nobody needs to do anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Imported:
    """One file's JSON and exit status."""

    answer: dict[str, Any]
    status: int


async def import_files(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Imports file after file; one JSON document in all, for several files under `imports`."""
    done: list[_Imported] = []
    async with connected(desk, report=output.progress) as connection:
        division = await reference.division(desk, connection, arguments.division, report=output.progress)
        book = await reference.reference_book(desk, connection, division, report=output.progress)
        for path in arguments.files:
            before = (connection.calls.total, connection.calls.writes) if done else (0, 0)
            try:
                session = await open_session(arguments, desk, connection, division, book, path, output)
                one = await _import(arguments, session, connection, output, before)
                if session.draft.kind is RELATION and one.answer["posted"]:  # the files after it may be theirs
                    book = await reference.reference_book(desk, connection, division, report=output.progress)
            except ExactDeskError as error:
                if len(arguments.files) == 1:
                    raise
                one = _failed(path, error, output)  # what became of the other files must not go unsaid
            done.append(one)
    output.answer(done[0].answer if len(done) == 1 else {"imports": [one.answer for one in done]})
    return max(one.status for one in done)


def _failed(path: Path, error: ExactDeskError, output: Output) -> _Imported:
    """One of several files that could not be imported."""
    output.note(f"{path.name}: {' '.join(tell_error(error)).strip()}")
    return _Imported(answer={"file": str(path), "error": error_json(error)}, status=exit_status(error))


async def open_session(
    arguments: argparse.Namespace,
    desk: Desk,
    connection: Connection,
    division: Division,
    book: ReferenceBook,
    path: Path,
    output: Output,
) -> ImportSession:
    """A session of one file with kind and mapping chosen as the command says. Raises `UsageError`, `SheetError`."""
    opened = await open_sheet.open_file(desk, path, report=output.progress)
    for batch in opened.earlier:
        if batch.division == division.code and batch.site == connection.site:
            told = translate("CommandLine", "This very file was imported before, on {when} (batch {batch}).")
            output.note(told.format(when=f"{batch.started_at.astimezone():%Y-%m-%d %H:%M}", batch=batch.id))
            break
    session = ImportSession(desk, division, book, opened.workbook, site=connection.site, user_name=connection.user_name)
    mapping = await _named_mapping(arguments.mapping, session)
    if arguments.kind:
        kind_named(arguments.kind)
        if mapping is not None:
            mapping = replace(mapping, kind=arguments.kind)
    index = _sheet_index(opened.workbook, arguments.sheet or (mapping.sheet if mapping else ""))
    view = await session.choose_sheet(index, kind=arguments.kind, mapping=mapping, report=output.progress)
    is_guess = view.recognised is None and mapping is None and not arguments.kind
    if session.timeline is None or (is_guess and _codes(view.suggestion.problems) & UNCERTAIN_KIND):
        named = ", ".join(kind.name for kind in KINDS)
        raise UsageError("kind-uncertain", file=path.name, kinds=named)
    for name, field in arguments.columns:
        _known_field(session, field)
        column = find_column(session.draft.layout, name)
        if column is None:
            keys = column_keys(session.draft.layout)
            raise UsageError("column-unknown", column=name, columns=", ".join(keys.values()))
        session.map_column(column.index, field)
    if arguments.columns:
        session.answer_columns()
    for field, text in arguments.fixed:
        _known_field(session, field)
        session.fix_value(field, text)
    return session


def _codes(problems: tuple[Problem, ...]) -> set[str]:
    return {problem.code for problem in problems}


def _known_field(session: ImportSession, field: str) -> None:
    kind = session.draft.kind
    if field not in kind.field_by_name:
        raise UsageError("field-unknown", kind=kind.name, field=field, fields=", ".join(kind.field_by_name))


def _sheet_index(workbook: Workbook, name: str) -> int | None:
    if not name:
        return None
    names = [table.sheet for table in workbook.tables]
    for same in (str.__str__, lambda text: text.strip().casefold()):
        for index, each in enumerate(names):
            if same(each) == same(name):
                return index
    if names == [""]:
        return 0  # a text file has no named sheets
    raise UsageError("sheet-unknown", file=Path(workbook.path).name, sheet=name, sheets=", ".join(names))


async def _named_mapping(name: str | None, session: ImportSession) -> ColumnMapping | None:
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() == ".json":
        return read_mapping(await asyncio.to_thread(_read_text, path))
    saved = await session.saved_mapping(name)
    if saved is None:
        raise UsageError("mapping-unknown", name=name)
    return ColumnMapping.from_json(json.loads(saved.text))


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("mapping-unknown", name=str(path)) from error


async def _import(
    arguments: argparse.Namespace,
    session: ImportSession,
    connection: Connection,
    output: Output,
    before: tuple[int, int],
) -> _Imported:
    if session.came_back is not None:
        told = translate(
            "CommandLine", "{file} came back: only what is not booked and was changed is sent (batch {batch})."
        )
        output.note(told.format(file=Path(session.workbook.path).name, batch=session.came_back.batch.id))
    worked = await session.look_for_duplicates(connection, report=output.progress)
    if arguments.stop_on_warning:
        session.change("stop-on-warning", lambda draft: replace(draft, is_strict=True))
        worked = await session.work_out()
    result: RunResult | None = None
    if not arguments.dry_run:
        is_new = session.is_new_mapping and not arguments.mapping
        wants_proof = is_new if arguments.proof is None else arguments.proof
        result = await session.post(connection, report=output.progress, wants_proof=wants_proof)
    answer = _answer(arguments, session, worked, result)
    answer["calls"] = {
        "total": connection.calls.total - before[0],
        "post": connection.calls.writes - before[1],
    }
    _show(output, worked, result, answer)
    return _Imported(answer=answer, status=_status(answer, result))


def _answer(
    arguments: argparse.Namespace, session: ImportSession, worked: Worked, result: RunResult | None
) -> dict[str, Any]:
    view = session.view
    assert view is not None
    said = view.suggestion.problems if view.recognised is None and not arguments.mapping else ()
    apart = (each.problem for each in worked.apart)
    problems = [*session.workbook.problems, *said, *session.warnings, *worked.problems, *apart]
    if worked.plan.control is not None:
        problems.append(worked.plan.control)
    items = (
        [_planned_json(item) for item in worked.plan.items]
        if result is None
        else [run_json(i, result) for i in result.items]
    )
    items = sorted([*items, *map(_apart_json, worked.apart)], key=lambda item: min(item["rows"], default=0))
    counts = Counter(item["status"] for item in items)
    return {
        "batch": None if result is None else result.batch.id,
        "follows": None if session.came_back is None else session.came_back.batch.id,
        "file": session.workbook.path,
        "sheet": worked.draft.table.sheet,
        "kind": worked.draft.kind.name,
        "division": int(session.division.code),
        "dry_run": result is None,
        "rows": len(worked.rows) + sum(len(each.document.rows) for each in worked.apart),
        "documents": len(worked.plan.items) + len(worked.apart),
        "totals": totals_json(worked.plan.sheet_totals),
        "problems": [problem_json(problem) for problem in problems],
        "posted": counts["posted"],
        "refused": counts["refused"],
        "unsure": counts["unsure"],
        "duplicates": counts["duplicate"],
        "held_back": counts["held-back"],
        "items": items,
        "proof": proof_json(result),
    }


def proof_json(result: RunResult | None) -> dict[str, Any] | None:
    """The proof of a batch, every fact of both sides; `null` where none was wanted."""
    proof = None if result is None else result.proof
    if result is None or proof is None:
        return None
    subject = next((item for item in result.items if item.id == proof.item), None)
    return {
        "state": proof.state.value,
        "item": None if proof.item is None else int(proof.item),
        "invoice_number": None if subject is None else subject.number,
        "facts": [pair_json(pair) for pair in proof.pairs],
        "code": proof.code or None,
    }


def totals_json(totals: Sequence[Total | KeptTotal]) -> Mapping[str, object]:
    """The totals of one currency; with several each by itself, and none that would be a sum over two."""
    if len(totals) == 1:
        total = totals[0]
        return {"net": total.net, "vat": total.vat, "gross": total.gross, "currency": total.currency}
    each = [{"net": t.net, "vat": t.vat, "gross": t.gross, "currency": t.currency} for t in totals]
    return MappingProxyType({"net": None, "vat": None, "gross": None, "currency": None, "by_currency": each})


def _planned_json(item: PlannedItem) -> dict[str, Any]:
    reason = " ".join(" ".join(tell_problem(problem)).strip() for problem in item.reasons)
    return {
        "rows": list(item.rows),
        "invoice_number": item.number,
        "relation": item.relation_label,
        "status": _PLAN_WORDS[item.status],
        "entry_number": None,
        "entry_id": None,
        "message": reason or item.why_left_out,
        "amount": item.gross,
        "currency": item.currency or None,
    }


def _apart_json(apart: Apart) -> dict[str, Any]:
    """A document for another administration than `--division`: held back, and no part of the batch."""
    document = apart.document
    return {
        "rows": list(document.rows),
        "invoice_number": document.head.text("invoice_number") or document.head.text("name"),
        "relation": next((text for name in _RELATION if (text := document.head.text(name))), ""),
        "status": "held-back",
        "entry_number": None,
        "entry_id": None,
        "message": " ".join(tell_problem(apart.problem)).strip(),
        "amount": None,
        "currency": None,
    }


def run_json(item: BatchItem, result: RunResult) -> dict[str, Any]:
    """One document after a run; what was not sent tells why."""
    told = item_json(item)
    is_untold = told["status"] == "held-back" or (told["status"] == "unsure" and result.stopped_by is not None)
    if not told["message"] and is_untold:
        told["message"] = why_stopped(result)
    return told


def why_stopped(result: RunResult) -> str:
    """Why documents of a run were not sent."""
    if result.is_stopped_by_proof:
        assert result.proof is not None
        if result.proof.code:
            return translate("CommandLine", "Not sent: the first document is booked and could not be read back.")
        return translate("CommandLine", "Not sent: the first document was booked otherwise than planned.")
    if result.stopped_by is not None:
        return " ".join(tell_error(result.stopped_by)).strip()
    if result.refused_alike:
        return translate("CommandLine", "Not sent: the documents before it were refused with the same words.")
    return translate("CommandLine", "Not sent: the run was stopped.")


def _status(answer: dict[str, Any], result: RunResult | None) -> int:
    stopped: ExactDeskError | None = None if result is None else result.stopped_by
    if stopped is not None:
        return exit_status(stopped)
    if any(problem["severity"] == Severity.STOP.value for problem in answer["problems"]):
        return 1
    if result is not None and result.is_stopped_by_proof:
        return 1
    return 0 if answer["items"] and all(item["status"] in DONE for item in answer["items"]) else 1


def _show(output: Output, worked: Worked, result: RunResult | None, answer: dict[str, Any]) -> None:
    """The same for a person."""
    for problem in answer["problems"]:
        place = f"{translate('CommandLine', 'row {row}').format(row=problem['row'])}: " if problem["row"] else ""
        output.line(f"{problem['severity']}: {place}{problem['message']}")
    show_items(output, answer["items"])
    for total in worked.plan.totals.by_currency:
        told = translate("CommandLine", "{count} documents: net {net}, VAT {vat}, gross {gross} {currency}")
        output.line(
            told.format(
                count=total.count,
                net=f"{total.net:.2f}",
                vat=f"{total.vat:.2f}",
                gross=f"{total.gross:.2f}",
                currency=total.currency,
            )
        )
    if result is None:
        output.line(translate("CommandLine", "Nothing was posted: this was a dry run."))
    else:
        show_counts(output, answer)
        note_stop(output, result)


def note_stop(output: Output, result: RunResult) -> None:
    """Why a run ended early, on stderr; both sides where the first document was booked otherwise."""
    if result.stopped_by is not None or result.refused_alike or result.is_stopped_by_proof:
        output.note(why_stopped(result))
    for pair in result.proof.differences if result.proof is not None and result.is_stopped_by_proof else ():
        told = translate("CommandLine", "{name}: planned {ours}, booked {theirs}")
        output.note(told.format(name=pair_name(pair), ours=value_text(pair.ours), theirs=value_text(pair.theirs)))


def show_items(output: Output, items: Sequence[Mapping[str, Any]]) -> None:
    """The documents as a table; with the numbers by which they can be dismissed, where they have one."""
    headings = [
        translate("CommandLine", "Rows"),
        translate("CommandLine", "Number"),
        translate("CommandLine", "Relation"),
        translate("CommandLine", "Amount"),
        translate("CommandLine", "State"),
        translate("CommandLine", "Entry"),
        translate("CommandLine", "Document"),
    ]
    rows = [
        [
            _rows(item["rows"]),
            item["invoice_number"],
            item["relation"],
            "" if item["amount"] is None else f"{item['amount']:.2f} {item['currency'] or ''}".strip(),
            item["status"],
            str(item["entry_number"] or ""),
            str(item.get("item", "")),
        ]
        for item in items
    ]
    output.table([headings, *rows], right=frozenset({3}))


def show_counts(output: Output, answer: Mapping[str, Any]) -> None:
    """What became of the documents, in one line."""
    told = translate(
        "CommandLine",
        "{posted} posted, {refused} refused, {unsure} unsure, {duplicates} duplicates, {held} held back",
    )
    output.line(
        told.format(
            posted=answer["posted"],
            refused=answer["refused"],
            unsure=answer["unsure"],
            duplicates=answer["duplicates"],
            held=answer["held_back"],
        )
    )


def _rows(numbers: list[int]) -> str:
    if len(numbers) > 1 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"{numbers[0]}-{numbers[-1]}"
    return ", ".join(map(str, numbers))
