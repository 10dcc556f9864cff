"""`resume`, `retry` and `dismiss`: what waits is gone on with, sent again, or set aside."""

from __future__ import annotations

import argparse
from collections import Counter
from typing import Any

from exactdesk.cli.answers import item_status
from exactdesk.cli.exit_status import exit_status
from exactdesk.cli.importing import DONE, run_json, show_counts, show_items, totals_json, why_stopped
from exactdesk.cli.output import Output
from exactdesk.jobs import attention
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.post import RunResult
from exactdesk.wording import translate

_DONE = DONE | {"dismissed"}


class _Calls:
    """The calls made since it was last asked."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._told = (0, 0)

    def since(self) -> dict[str, int]:
        calls, (total, post) = self._connection.calls, self._told
        self._told = (calls.total, calls.writes)
        return {"total": calls.total - total, "post": calls.writes - post}


async def resume(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Settles what is unsure and goes on with interrupted batches; one JSON document of them all."""
    answers: list[dict[str, Any]] = []
    async with connected(desk, report=output.progress) as connection:
        calls = _Calls(connection)

        def tell(result: RunResult) -> None:
            answers.append(_answer(result, calls))
            _show(output, result, answers[-1])

        results = await attention.resume(desk, connection, arguments.division, report=output.progress, on_result=tell)
    output.answer({"batches": answers})
    if not results:
        output.line(translate("CommandLine", "Nothing waits to be gone on with."))
    return max(map(_status, results), default=0)


async def retry(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Sends the refused documents of a batch again; the JSON document is that of the batch."""
    async with connected(desk, report=output.progress) as connection:
        calls = _Calls(connection)
        result = await attention.retry(desk, connection, arguments.batch, report=output.progress)
        answer = _answer(result, calls)
    output.answer(answer)
    _show(output, result, answer)
    return _status(result)


async def dismiss(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Sets a document aside with a reason."""
    item = await attention.dismiss(desk, arguments.item, arguments.why)
    output.answer({"item": int(item.id), "batch": item.batch, "status": item_status(item), "why": item.why})
    output.line(translate("CommandLine", "{number} is set aside.").format(number=item.number))
    return 0


def _answer(result: RunResult, calls: _Calls) -> dict[str, Any]:
    """The batch as it stands now, in the form that `import` gives."""
    batch = result.batch
    counts = Counter(map(item_status, result.items))
    return {
        "batch": batch.id,
        "file": batch.file,
        "sheet": batch.sheet,
        "kind": batch.kind,
        "division": int(batch.division),
        "dry_run": False,
        "rows": batch.row_count,
        "documents": len(result.items),
        "totals": totals_json(batch.totals),
        "problems": [],
        "posted": counts["posted"],
        "refused": counts["refused"],
        "unsure": counts["unsure"],
        "duplicates": counts["duplicate"],
        "held_back": counts["held-back"],
        "items": [run_json(item, result) for item in result.items],
        "calls": calls.since(),
    }


def _status(result: RunResult) -> int:
    if result.stopped_by is not None:
        return exit_status(result.stopped_by)
    return 0 if all(item_status(item) in _DONE for item in result.items) else 1


def _show(output: Output, result: RunResult, answer: dict[str, Any]) -> None:
    """The same for a person."""
    batch = result.batch
    told = translate("CommandLine", "{file}, administration {division}: batch {batch}")
    division = f"{batch.division} {batch.division_name}".strip()
    output.line(told.format(file=batch.file_name or "–", division=division, batch=batch.id))
    show_items(output, answer["items"])
    show_counts(output, answer)
    if result.stopped_by is not None or result.refused_alike:
        output.note(why_stopped(result))
