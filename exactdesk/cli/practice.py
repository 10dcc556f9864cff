"""`practice serve` and `practice demo`: the practice Exact Online, and the main job against it."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

from exactdesk.cli import importing
from exactdesk.cli.commands import end_page
from exactdesk.cli.output import Output
from exactdesk.cli.parser import build_parser
from exactdesk.errors import UsageError
from exactdesk.jobs import sign_in as signing
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.sign_in import SignInRequest
from exactdesk.practice import sample_sheets
from exactdesk.practice.faults import fault_from_words
from exactdesk.practice.options import WORKABLE, PracticeAddress, PracticeOptions
from exactdesk.practice.server import running, serve_forever
from exactdesk.practice.world import World
from exactdesk.wording import translate

OpenPracticeDesk = Callable[[Path], AbstractContextManager[Desk]]
"""Opens a desk in a folder that is forgotten afterwards, whose browser signs in by itself."""


def carry_out(arguments: argparse.Namespace, output: Output, open_desk: OpenPracticeDesk) -> int:
    """`serve` runs until it is stopped; `demo` ends with the status of its import."""
    if arguments.practice_command == "serve":
        return _serve(arguments, output)
    with tempfile.TemporaryDirectory(prefix="exactdesk-practice-") as folder:
        options = PracticeOptions(auto_consent=True)
        with running(options) as address, open_desk(Path(folder)) as desk:
            return asyncio.run(_demo(arguments, desk, output, address, Path(folder)))


def options_from(arguments: argparse.Namespace) -> PracticeOptions:
    """What the words after `practice serve` set; raises UsageError for a fault that cannot be understood."""
    faults = []
    for text in arguments.faults:
        try:
            faults.append(fault_from_words(text))
        except ValueError as wrong:
            raise UsageError("usage-wrong", said=f"--fault {text!r}: {wrong}") from wrong
    return PracticeOptions(
        port=arguments.port,
        seed=arguments.seed,
        minute_seconds=arguments.minute_seconds,
        hour_seconds=arguments.hour_seconds,
        day_seconds=arguments.day_seconds,
        minute_calls=arguments.minute_calls,
        day_calls=arguments.day_calls,
        token_seconds=arguments.token_seconds,
        auto_consent=arguments.auto_consent,
        language=arguments.language,
        relations=arguments.relations,
        bank_weeks=arguments.bank_weeks,
        extra_divisions=arguments.administrations - WORKABLE,
        redirect_uri=arguments.redirect_uri,
        processed=arguments.processed,
        has_xml=not arguments.without_xml,
        faults=tuple(faults),
        strict=arguments.strict,
    )


def _serve(arguments: argparse.Namespace, output: Output) -> int:
    options = options_from(arguments)

    def announce(address: PracticeAddress) -> None:
        sys.stdout.write(address.as_json() + "\n")
        sys.stdout.flush()
        output.note(translate("CommandLine", "The practice Exact Online runs until you press Ctrl+C."))

    try:
        serve_forever(options, announce)
    except OSError as error:
        raise UsageError("port-not-free", port=arguments.port) from error
    return 0


async def _demo(
    arguments: argparse.Namespace, desk: Desk, output: Output, address: PracticeAddress, folder: Path
) -> int:
    division = address.divisions[0]
    path = arguments.file or _sample(folder, division.code)
    output.note(translate("CommandLine", "Practice Exact Online at {address}").format(address=address.base_url))
    done = await signing.sign_in(
        desk,
        SignInRequest(
            base_url=address.base_url,
            client_id=address.client_id,
            client_secret=address.client_secret,
            redirect_uri=address.redirect_uri,
        ),
        pages=end_page,
        report=output.progress,
    )
    output.note(translate("CommandLine", "Signed in as {user} at {site}.").format(user=done.user_name, site=done.site))
    output.note(
        translate("CommandLine", "Importing {file} into {division} {name}").format(
            file=path.name, division=division.code, name=division.name
        )
    )
    words = ["import", str(path), "--division", str(division.code), "--no-proof"]
    asked = build_parser().parse_args(words)  # whatever the command learns, the demonstration knows
    return await importing.import_files(asked, desk, output)


def _sample(folder: Path, division: int) -> Path:
    """The sample workbook, dated today."""
    now = datetime.now(UTC)
    books = World(PracticeOptions(), lambda: now).administration(division)
    return sample_sheets.write_all(folder / "sheets", books, now.astimezone().date())[0]
