"""From words to a command, and from what went wrong to an exit status.

A command is imported when it is asked for, because most of them know network and database.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

import exactdesk
from exactdesk.cli.answers import error_json
from exactdesk.cli.exit_status import FAULT, INTERRUPTED, exit_status
from exactdesk.cli.output import Output
from exactdesk.cli.parser import build_parser
from exactdesk.errors import ExactDeskError, UsageError

if TYPE_CHECKING:
    from exactdesk.jobs.desk import Desk

log = logging.getLogger(__name__)


def run(
    argv: Sequence[str],
    open_desk: Callable[[Path | None], AbstractContextManager[Desk]],
    practice_desk: Callable[[Path], AbstractContextManager[Desk]],
) -> int:
    """Carries out one command.

    Args:
        argv: the words after the program's name.
        open_desk: opens the desk of a data folder, None for the usual one.
        practice_desk: opens a desk that is forgotten afterwards, for the practice Exact Online.
    """
    output = Output(is_json="--json" in argv)
    try:
        arguments = build_parser().parse_args(list(argv))
    except argparse.ArgumentError as error:
        return _fail(output, UsageError("usage-wrong", said=str(error)))
    if arguments.version:
        output.answer({"version": exactdesk.__version__})
        output.line(f"ExactDesk {exactdesk.__version__}")
        return 0
    try:
        if arguments.command == "practice":
            from exactdesk.cli import practice

            return practice.carry_out(arguments, output, practice_desk)
        if arguments.command == "kinds":
            from exactdesk.cli.kinds import kinds

            return kinds(output)
        with open_desk(arguments.data_dir) as desk:
            return asyncio.run(_carry_out(arguments, desk, output))
    except ExactDeskError as error:
        return _fail(output, error)
    except (KeyboardInterrupt, asyncio.CancelledError):
        return _fail(output, ExactDeskError("interrupted"), INTERRUPTED)
    except Exception as error:
        log.exception("a fault of the program")
        fault = ExactDeskError("program-fault", kind=type(error).__name__)
        return _fail(output, fault, FAULT)


async def _carry_out(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    from exactdesk.cli import attention, commands, importing, keeping, looking_back, outstanding, reconcile, template
    from exactdesk.jobs import accounts

    # From here on it stays with one account, whatever a window turns to meanwhile.
    settings = await asyncio.to_thread(desk.settings.hold)
    if getattr(arguments, "account", None):
        await asyncio.to_thread(desk.settings.hold, accounts.find(settings, arguments.account).login)
    match arguments.command:
        case "sign-in":
            return await commands.sign_in(arguments, desk, output)
        case "sign-out":
            return await commands.sign_out(arguments, desk, output)
        case "status":
            return await commands.status(desk, output)
        case "divisions":
            return await commands.divisions(desk, output)
        case "backup":
            return await keeping.backup(arguments, desk, output)
        case "restore":
            return await keeping.restore(arguments, desk, output)
        case "wipe":
            return await keeping.wipe(arguments, desk, output)
        case "template":
            return await template.template(arguments, desk, output)
        case "inspect":
            return await commands.inspect(arguments, output)
        case "import":
            return await importing.import_files(arguments, desk, output)
        case "resume":
            return await attention.resume(arguments, desk, output)
        case "retry":
            return await attention.retry(arguments, desk, output)
        case "dismiss":
            return await attention.dismiss(arguments, desk, output)
        case "bring-back":
            return await attention.bring_back(arguments, desk, output)
        case "attention":
            return await attention.listed(arguments, desk, output)
        case "undo":
            from exactdesk.cli.undo import undo

            return await undo(arguments, desk, output)
        case "doubts":
            return await attention.doubts(arguments, desk, output)
        case "decide":
            return await attention.decide(arguments, desk, output)
        case "outstanding":
            return await outstanding.outstanding(arguments, desk, output)
        case "numbers":
            return await commands.numbers(arguments, desk, output)
        case "reconcile":
            return await reconcile.reconcile(arguments, desk, output)
        case "history":
            return await (looking_back.wanted(arguments) or commands.history)(arguments, desk, output)
    raise UsageError("usage-wrong", said="no command")


def _fail(output: Output, error: ExactDeskError, status: int | None = None) -> int:
    log.info("ended with %s", error.code)
    told = error_json(error)
    output.answer({"error": told})
    output.note(told["message"])
    return exit_status(error) if status is None else status
