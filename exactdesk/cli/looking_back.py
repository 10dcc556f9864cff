"""What `history` does besides telling: the check of the chain, papers of a batch, a list for a client."""

from __future__ import annotations

import argparse

from exactdesk.cli.answers import problem_json
from exactdesk.cli.output import Output
from exactdesk.jobs.audit import check_history
from exactdesk.jobs.desk import Desk
from exactdesk.wording import tell_problem, translate


async def check(desk: Desk, output: Output) -> int:
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


def wants_more(arguments: argparse.Namespace) -> bool:
    """Whether `history` is asked for anything but telling."""
    return bool(arguments.check)


async def history(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """The one thing besides telling that is asked for."""
    return await check(desk, output)
