"""What `history` does besides telling: the check of the chain, the receipt of a batch, its comparison with Exact Online."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path

from exactdesk.cli.answers import problem_json
from exactdesk.cli.output import Output
from exactdesk.cli.parser import FROM_HISTORY
from exactdesk.errors import UsageError
from exactdesk.jobs import history as past
from exactdesk.jobs.audit import check_history
from exactdesk.jobs.connection import connected
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.office import write_office_paper
from exactdesk.jobs.papers import KINDS
from exactdesk.jobs.receipt import Anchor, Verdict, Verification, make_receipt, open_receipt, save_receipt, verify
from exactdesk.jobs.workbook_back import give_workbook_back
from exactdesk.wording import tell_problem, translate
from exactdesk.wording.history_paper import HistoryPaper, history_paper
from exactdesk.wording.receipt import anchor_word, receipt_paper, tell_difference, verdict_word
from exactdesk.wording.words import item_message
from exactdesk.wording.workbook_back import back_words, tell_gave_back

Carry = Callable[[argparse.Namespace, Desk, Output], Awaitable[int]]


def wanted(arguments: argparse.Namespace) -> Carry | None:
    """What `history` is asked for besides telling; None for nothing."""
    if arguments.check:
        return check
    if arguments.export is not None:
        return export
    if arguments.since is not None or arguments.until is not None:
        raise UsageError("usage-wrong", said="--from and --until go with --export")
    if arguments.receipt is not None:
        return receipt
    if arguments.workbook is not None:
        return workbook
    return compare if arguments.verify is not None else None


async def check(_: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Looks at the whole chain of the history; 1 when something does not fit."""
    checked = await check_history(desk, is_full=True)
    output.answer(
        {
            "entries": checked.entries,
            "end": checked.end,
            "sound": not checked.flaw_count,
            "flaws": checked.flaw_count,
            "problems": [problem_json(problem) for problem in checked.problems],
        }
    )
    for problem in checked.problems:
        output.line(" ".join(tell_problem(problem)).strip())
    if not checked.flaw_count:
        told = translate("CommandLine", "The history is sound: {count} entries, all as ExactDesk wrote them.")
        output.line(told.format(count=checked.entries))
    return 1 if checked.flaw_count else 0


async def export(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Writes the documents of the history that fit, per administration, to a workbook, a PDF or a csv file."""
    target: Path = arguments.export
    if target.suffix.lower() not in KINDS:
        raise UsageError("paper-kind-unknown", file=target.name, ending=target.suffix or "–")
    if arguments.batch:
        raise UsageError("usage-wrong", said="--batch has a --receipt, not an --export")
    since, until = _day(arguments.since), _day(arguments.until)
    words = arguments.search or ""
    found = await past.documents(desk, words=words, division=arguments.division, since=since, until=until)
    told = HistoryPaper(found=found, words=words, since=since, until=until)
    await write_office_paper(desk, await asyncio.to_thread(history_paper, told, desk.clock()), target)
    output.answer({"file": str(target), "documents": len(found)})
    output.line(translate("CommandLine", "Saved: {file}").format(file=target))
    return 0


async def receipt(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Writes the receipt of a batch: JSON that can be verified, or a paper."""
    made = await make_receipt(desk, _batch(arguments), item_message)
    target: Path = arguments.receipt
    if target.suffix.lower() == ".json":
        await save_receipt(made, target)
    else:
        await write_office_paper(desk, receipt_paper(made), target)
    output.answer(
        {"batch": made.batch, "receipt": str(target), "booked": len(made.booked), "documents": len(made.documents)}
    )
    output.line(translate("CommandLine", "Saved: {file}").format(file=target))
    return 0


async def workbook(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Gives the client's workbook back, with what became of each row."""
    gave = await give_workbook_back(desk, _batch(arguments), arguments.workbook, back_words())
    told = tell_gave_back(gave)
    output.answer(
        {
            "workbook": str(gave.path),
            "own_file": gave.is_own,
            "why_not": gave.why_not or None,
            "open_rows": gave.open_rows,
            "message": told,
        }
    )
    output.line(translate("CommandLine", "Saved: {file}").format(file=gave.path))
    if told:
        output.note(told)
    return 0


async def compare(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Looks every booked document up in Exact Online, and the receipt's place in the history here; 1 when something is otherwise."""
    if arguments.verify == FROM_HISTORY:
        made = await make_receipt(desk, _batch(arguments), item_message)
    else:
        made = await open_receipt(arguments.verify)
    async with connected(desk, report=output.progress) as connection:
        found = await verify(desk, connection, made, report=output.progress)
        calls = connection.calls.total
    output.answer({**_verification_json(found), "calls": {"total": calls}})
    _show(output, found)
    return 0 if found.is_as_booked and found.anchor is not Anchor.CHANGED else 1


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise UsageError("day-not-readable", value=str(text)) from None


def _batch(arguments: argparse.Namespace) -> str:
    if not arguments.batch:
        raise UsageError("usage-wrong", said="--batch is needed")
    return str(arguments.batch)


def _verification_json(found: Verification) -> dict[str, object]:
    return {
        "batch": found.receipt.batch,
        "division": found.receipt.division,
        "verified_at": found.at,
        "history": found.anchor.value,
        **{verdict.value.replace("-", "_"): found.count(verdict) for verdict in Verdict},
        "items": [
            {
                "rows": list(each.document.rows),
                "invoice_number": each.document.number,
                "entry_number": each.document.entry_number,
                "entry_id": each.document.entry_id,
                "verdict": each.verdict.value,
                "differences": [
                    {"field": one.field, "line": one.line, "then": one.then, "now": one.now} for one in each.found
                ],
            }
            for each in found.documents
        ],
    }


def _show(output: Output, found: Verification) -> None:
    headings = [
        translate("CommandLine", "Number"),
        translate("CommandLine", "Entry"),
        translate("CommandLine", "Compared with Exact Online"),
    ]
    rows = [
        [
            each.document.number,
            str(each.document.entry_number or ""),
            "; ".join([verdict_word(each.verdict), *map(tell_difference, each.found)]),
        ]
        for each in found.documents
    ]
    output.table([headings, *rows])
    output.line(anchor_word(found.anchor))
