"""`attention` and what it leads to: what waits is listed, gone on with, sent again, set aside, brought back, or decided about."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from typing import Any

from exactdesk.cli.answers import item_json, item_status, pair_json, value_text
from exactdesk.cli.exit_status import exit_status
from exactdesk.cli.importing import DONE, note_stop, proof_json, run_json, show_counts, show_items, totals_json
from exactdesk.cli.output import Output
from exactdesk.flow.beside import Pair
from exactdesk.flow.history import ItemId
from exactdesk.jobs import attention, candidates
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.post import RunResult
from exactdesk.wording import pair_name, translate

_DONE = DONE | {"dismissed", "undone", "deleted", "credited"}


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

        results = await attention.resume(
            desk,
            connection,
            arguments.division,
            report=output.progress,
            on_result=tell,
            accepts_proof=arguments.accept_proof,
        )
    output.answer({"batches": answers})
    if not results:
        output.line(translate("CommandLine", "Nothing waits to be gone on with."))
    return max(map(_status, results), default=0)


async def retry(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Sends the refused documents of a batch again; the JSON document is that of the batch."""
    async with connected(desk, report=output.progress) as connection:
        calls = _Calls(connection)
        only = None if arguments.only is None else frozenset(map(ItemId, arguments.only))
        result = await attention.retry(
            desk,
            connection,
            arguments.batch,
            report=output.progress,
            only=only,
            accepts_proof=arguments.accept_proof,
        )
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


async def bring_back(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Brings back a document that was set aside."""
    item = await attention.bring_back(desk, arguments.item)
    output.answer({"item": int(item.id), "batch": item.batch, "status": item_status(item)})
    output.line(translate("CommandLine", "{number} waits again.").format(number=item.number))
    return 0


async def listed(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Every document that waits, the last added first; 1 when there is one."""
    found = await attention.waiting(desk, division=arguments.division, with_set_aside=arguments.set_aside)
    answers = [
        {
            **item_json(each.item),
            "waits_for": each.what.value,
            "batch": each.batch.id,
            "file": each.batch.file,
            "division": int(each.batch.division),
            "division_name": each.batch.division_name,
        }
        for each in found
    ]
    output.answer({"documents": answers})
    show_items(output, answers)
    if not found:
        output.line(translate("CommandLine", "Nothing waits for anybody."))
    return 1 if any(each.what is not attention.WaitsFor.SET_ASIDE for each in found) else 0


async def doubts(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """The documents that only a person can settle, each with the entries that it may be; nothing is changed."""
    async with connected(desk, report=output.progress) as connection:
        found = await candidates.undecided(desk, connection, arguments.division, report=output.progress)
    output.answer(
        {
            "items": [
                {
                    **item_json(each.item),
                    "batch": each.batch.id,
                    "division": int(each.batch.division),
                    "sent_at": each.sent_at,
                    "candidates": [
                        {
                            "entry_id": candidate.entry.id,
                            "entry_number": candidate.entry.entry_number,
                            "facts": [pair_json(pair) for pair in candidate.pairs],
                        }
                        for candidate in each.candidates
                    ],
                }
                for each in found
            ]
        }
    )
    for each in found:
        for candidate in each.candidates:
            told = translate("CommandLine", "Document {item}, {number}: may be entry {entry}")
            output.line(told.format(item=each.item.id, number=each.item.number, entry=candidate.entry.entry_number))
            output.table(_beside(candidate.pairs))
    if not found:
        output.line(translate("CommandLine", "No document waits for a decision."))
    return 1 if found else 0


def _beside(pairs: Sequence[Pair]) -> list[list[str]]:
    """Facts of both sides as a table; what differs is marked."""
    headings = ["", translate("CommandLine", "In the sheet"), translate("CommandLine", "In Exact Online"), ""]
    rows = [
        [pair_name(pair), value_text(pair.ours), value_text(pair.theirs), "" if pair.is_equal else "≠"]
        for pair in pairs
    ]
    return [headings, *rows]


async def decide(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Keeps what a person says of a document and an entry."""
    async with connected(desk, report=output.progress) as connection:
        item = await candidates.decide(
            desk, connection, arguments.item, arguments.entry, is_it=arguments.is_it, why=arguments.why
        )
    output.answer({**item_json(item), "batch": item.batch})
    output.line(f"{item.number}: {item_status(item)}")
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
        "proof": proof_json(result),
        "calls": calls.since(),
    }


def _status(result: RunResult) -> int:
    if result.stopped_by is not None:
        return exit_status(result.stopped_by)
    if result.is_stopped_by_proof:
        return 1
    return 0 if all(item_status(item) in _DONE for item in result.items) else 1


def _show(output: Output, result: RunResult, answer: dict[str, Any]) -> None:
    """The same for a person."""
    batch = result.batch
    told = translate("CommandLine", "{file}, administration {division}: batch {batch}")
    division = f"{batch.division} {batch.division_name}".strip()
    output.line(told.format(file=batch.file_name or "–", division=division, batch=batch.id))
    show_items(output, answer["items"])
    show_counts(output, answer)
    note_stop(output, result)
