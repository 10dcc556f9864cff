"""Values as the public JSON documents of the command line. Names and fields stay."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from exactdesk.errors import ExactDeskError
from exactdesk.flow.queue import ItemState
from exactdesk.problems import Problem
from exactdesk.wording import tell_error, tell_problem
from exactdesk.wording.words import item_message

if TYPE_CHECKING:  # errors are told this way before anything else is loaded
    from exactdesk.flow.beside import Pair, Value
    from exactdesk.flow.history import Batch, BatchItem
    from exactdesk.flow.inspect import Inspection
    from exactdesk.flow.table import Table

_PUBLIC_STATES = {ItemState.PLANNED: "held-back", ItemState.SENDING: "unsure"}


def problem_json(problem: Problem) -> dict[str, Any]:
    """One problem, with its sentence in the language of the program."""
    where = problem.where
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "row": where.row,
        "column": where.heading or None,
        "value": problem.value,
        "message": " ".join(tell_problem(problem)).strip(),
        "field": where.field,
        "document": where.document,
    }


def error_json(error: ExactDeskError) -> dict[str, Any]:
    """What went wrong, with its sentence in the language of the program."""
    return {"code": error.code, "message": " ".join(tell_error(error)).strip(), "facts": error.facts}


def sheet_json(table: Table, inspection: Inspection) -> dict[str, Any]:
    """What `inspect` tells of one sheet."""
    totals = inspection.totals
    return {
        "name": table.sheet,
        "hidden": table.is_hidden,
        "header_row": inspection.header_row,
        "data_rows": inspection.data_rows,
        "left_out": [{"row": each.row, "why": each.why.value} for each in inspection.left_out],
        "columns": [
            {
                "index": column.index,
                "heading": column.heading,
                "type": column.type.value,
                "field": column.field,
                "confidence": column.confidence,
            }
            for column in inspection.columns
        ],
        "kind": inspection.kind,
        "documents": inspection.documents,
        "totals": {"net": totals.net, "vat": totals.vat, "gross": totals.gross, "currency": totals.currency},
        "problems": [problem_json(problem) for problem in inspection.problems],
    }


def item_status(item: BatchItem) -> str:
    """The public word for where a document stands; what was planned and not sent is held back."""
    return _PUBLIC_STATES.get(item.state, item.state.value)


def item_json(item: BatchItem) -> dict[str, Any]:
    """One document of a batch."""
    return {
        "item": int(item.id),
        "rows": list(item.rows),
        "invoice_number": item.number,
        "relation": f"{item.relation_code} {item.relation_name}".strip(),
        "status": item_status(item),
        "entry_number": item.entry_number,
        "entry_id": item.entry_id,
        "message": item_message(item),
        "amount": item.amount,
        "currency": item.currency or None,
    }


def pair_json(pair: Pair) -> dict[str, Any]:
    """One fact of a document and an entry side by side; `line` is 0 for the entry as a whole."""
    return {
        "fact": pair.fact.value,
        "line": pair.line,
        "ours": pair.ours,
        "theirs": pair.theirs,
        "equal": pair.is_equal,
    }


def value_text(value: Value) -> str:
    """A value of such a fact for a terminal."""
    return "–" if value is None else f"{value:.2f}" if isinstance(value, Decimal) else str(value)


def batch_json(batch: Batch) -> dict[str, Any]:
    """One batch, without its documents."""
    return {
        "batch": batch.id,
        "site": batch.site,
        "division": int(batch.division),
        "division_name": batch.division_name,
        "user": batch.user,
        "kind": batch.kind,
        "file": batch.file,
        "fingerprint": batch.fingerprint,
        "sheet": batch.sheet,
        "rows": batch.row_count,
        "documents": batch.document_count,
        "started_at": batch.started_at,
        "finished_at": batch.finished_at,
        "counts": {state.value: count for state, count in batch.counts.items()},
        "totals": [
            {"currency": total.currency, "net": total.net, "vat": total.vat, "gross": total.gross}
            for total in batch.totals
        ],
    }
