"""`reconcile`: a bank statement or a list against the open items."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from exactdesk.books.statement import Balance, Statement, StatementLine
from exactdesk.cli.output import Output
from exactdesk.errors import UsageError
from exactdesk.flow.open_list import Agreement, Compared
from exactdesk.flow.reconcile import Foreign, LineProposals, Proof
from exactdesk.flow.reconcile_summary import certainty_of, proofs_of, proofs_of_compared
from exactdesk.jobs import reconcile as job
from exactdesk.jobs import reference
from exactdesk.jobs.connection import connected
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.office import write_office_paper
from exactdesk.jobs.papers import KINDS
from exactdesk.jobs.reconcile import Reconciled
from exactdesk.problems import Problem, Severity
from exactdesk.wording import tell_problem, translate
from exactdesk.wording.reconcile_paper import agreement_word, certainty_word, proof_words, reconcile_paper


async def reconcile(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Tells for each line of a file which open items it may be for. Writes nothing to Exact Online."""
    target: Path | None = arguments.export
    if target is not None and target.suffix.lower() not in KINDS:
        raise UsageError("paper-kind-unknown", file=target.name, ending=target.suffix or "–")
    async with connected(desk, report=output.progress) as connection:
        division = await reference.division(desk, connection, arguments.division, report=output.progress)
        found = await job.reconcile(desk, connection, division, arguments.file, report=output.progress)
        calls = connection.calls.total
    answer = _answer(found) | {"calls": {"total": calls}}
    if target is not None:
        answer["exported"] = str(await write_office_paper(desk, reconcile_paper(found, desk.clock()), target))
    output.answer(answer)
    _show(output, found)
    if target is not None:
        output.note(translate("CommandLine", "Written to {file}.").format(file=target))
    return 0


def _answer(found: Reconciled) -> dict[str, Any]:
    """The public JSON document; amounts of lines positive when money came in, of items when they are owed."""
    summary = found.summary
    return {
        "file": found.file.path,
        "format": found.file.format,
        "division": int(found.division.code),
        "statements": [_statement_json(statement) for statement in found.file.statements],
        "beside": None if found.compared is None else found.compared.side.value,
        "lines": summary.lines,
        "matched": summary.matched,
        "certain": summary.certain,
        "differences": summary.differences,
        "unmatched": summary.unmatched,
        "only_in_books": [
            {"entry_number": each.item.entry_number, "amount": each.booked}
            for each in _compared(found)
            if each.agreement is Agreement.ONLY_IN_BOOKS and each.item is not None
        ],
        "proposals": [_line_json(each) for each in found.proposals]
        + [_compared_json(each) for each in _compared(found) if each.lines],
        "problems": [_problem_json(problem) for problem in _problems(found)],
    }


def _compared(found: Reconciled) -> Sequence[Compared]:
    return () if found.compared is None else found.compared.rows


def _problems(found: Reconciled) -> Sequence[Problem]:
    notes = [note for snapshot in found.snapshots.values() for note in snapshot.notes]
    return [*found.file.problems, *notes]


def _statement_json(statement: Statement) -> Mapping[str, Any]:
    return {
        "source": statement.source.value,
        "account": statement.account or None,
        "number": statement.number or None,
        "currency": statement.currency,
        "opening": _balance_json(statement.opening),
        "closing": _balance_json(statement.closing),
        "lines": len(statement.lines),
    }


def _balance_json(balance: Balance | None) -> Mapping[str, Any] | None:
    return None if balance is None else {"date": balance.day, "amount": balance.amount}


def _line_json(found: LineProposals) -> Mapping[str, Any]:
    line = found.line
    best = found.proposals[0] if found.proposals else None
    if best is None and found.foreign:
        return _foreign_json(line, found.foreign)
    return {
        **_told_by_bank(line),
        "status": found.certainty.value,
        "items": []
        if best is None
        else [{"entry_number": share.item.entry_number, "amount": share.amount} for share in best.shares],
        "reasons": [] if best is None else [proof.value for proof in proofs_of(best)],
        "rest": None if best is None else best.rest_kind.value,
        "other_readings": max(0, len(found.proposals) - 1),
    }


def _told_by_bank(line: StatementLine) -> Mapping[str, Any]:
    """What the bank says of a line."""
    return {
        "row": line.row or line.number,
        "date": line.booked_on,
        "amount": line.amount,
        "currency": line.currency,
        "name": line.name or None,
        "text": line.text or None,
    }


def _foreign_json(line: StatementLine, found: Sequence[Foreign]) -> Mapping[str, Any]:
    """A line for an item in another currency: its amount is in that currency, `difference` in the line's."""
    best = found[0]
    return {
        **_told_by_bank(line),
        "status": best.certainty.value,
        "items": [{"entry_number": best.item.entry_number, "amount": best.item.amount, "currency": best.item.currency}],
        "reasons": [proof.value for proof in proofs_of(best)],
        "rest": None,
        "difference": best.difference,
        "other_readings": len(found) - 1,
    }


def _compared_json(found: Compared) -> Mapping[str, Any]:
    line, item = found.lines[0], found.item
    return {
        "row": line.row or line.number,
        "date": line.booked_on,
        "amount": found.listed,
        "currency": line.currency,
        "name": line.name or None,
        "text": line.text or None,
        "status": certainty_of(found).value,
        "items": [] if item is None else [{"entry_number": item.entry_number, "amount": found.booked}],
        "reasons": [proof.value for proof in proofs_of_compared(found)],
        "agreement": found.agreement.value,
        "difference": found.difference if item is not None else None,
        "remarks": [remark.value for remark in found.remarks],
    }


def _problem_json(problem: Problem) -> Mapping[str, Any]:
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "row": problem.where.row,
        "message": " ".join(tell_problem(problem)).strip(),
    }


def _show(output: Output, found: Reconciled) -> None:
    """The same for a person; what must be known always, on stderr."""
    for problem in _problems(found):
        if problem.severity is not Severity.NOTE or not output.is_json:
            output.note(" ".join(tell_problem(problem)).strip())
    if found.compared is not None:
        _show_compared(output, found.compared.rows)
    else:
        _show_lines(output, found.proposals)
    summary = found.summary
    output.line()
    line = translate(
        "CommandLine", "{lines} lines: {matched} matched, {differences} differ, {unmatched} for nothing that is open."
    )
    output.line(
        line.format(
            lines=summary.lines,
            matched=summary.matched,
            differences=summary.differences,
            unmatched=summary.unmatched,
        )
    )
    if summary.only_in_books:
        line = translate("CommandLine", "{count} open items are not in the list.")
        output.line(line.format(count=summary.only_in_books))


def _show_lines(output: Output, found: Sequence[LineProposals]) -> None:
    headings = [
        translate("CommandLine", "Date"),
        translate("CommandLine", "Amount"),
        translate("CommandLine", "Name"),
        translate("CommandLine", "Proposal"),
        translate("CommandLine", "Invoice"),
        translate("CommandLine", "Because of"),
    ]
    rows = []
    for each in found:
        best = each.proposals[0] if each.proposals else None
        told = best or (each.foreign[0] if each.foreign else None)
        proofs: tuple[Proof, ...] = () if told is None else proofs_of(told)
        numbers = [] if best is None else [share.item.invoice_number for share in best.shares]
        if best is None and each.foreign:
            item = each.foreign[0].item
            numbers = [f"{item.invoice_number} ({item.currency} {item.amount:.2f})"]
        rows.append(
            [
                each.line.booked_on.isoformat(),
                f"{each.line.amount:.2f}",
                each.line.name[:30],
                certainty_word(each.certainty),
                ", ".join(numbers)[:40],
                proof_words(proofs),
            ]
        )
    if rows:
        output.table([headings, *rows], right=frozenset({1}))


def _show_compared(output: Output, found: Sequence[Compared]) -> None:
    headings = [
        translate("CommandLine", "Invoice"),
        translate("CommandLine", "Relation"),
        translate("CommandLine", "In the list"),
        translate("CommandLine", "In the books"),
        translate("CommandLine", "Outcome"),
    ]
    rows = [
        [
            each.lines[0].invoice_number if each.lines else each.item.invoice_number if each.item else "",
            (each.item.relation_name if each.item else each.lines[0].name)[:30],
            f"{each.listed:.2f}" if each.lines else "",
            f"{each.booked:.2f}" if each.item else "",
            agreement_word(each.agreement),
        ]
        for each in found
    ]
    if rows:
        output.table([headings, *rows], right=frozenset({2, 3}))
