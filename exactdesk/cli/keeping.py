"""`backup`, `restore` and `wipe`: copies of all data, and taking a client out of it."""

from __future__ import annotations

import argparse

from exactdesk.cli.output import Output
from exactdesk.errors import UsageError
from exactdesk.jobs import keeping
from exactdesk.jobs.desk import Desk
from exactdesk.wording import translate


async def backup(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Writes a copy of all data, without secrets."""
    made = await keeping.back_up(desk, arguments.out, report=output.progress)
    output.answer(
        {
            "backup": str(made.path),
            "made_at": made.made_at,
            "batches": made.batches,
            "documents": made.documents,
            "chain": {"entries": made.end.number, "end": made.end.hash},
        }
    )
    output.line(translate("CommandLine", "Saved: {file}").format(file=made.path))
    return 0


async def restore(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Puts a copy in the place of what is here, which is copied first."""
    done = await keeping.restore(desk, arguments.file, report=output.progress)
    output.answer(
        {
            "restored": str(done.backup.path),
            "made_at": done.backup.made_at,
            "batches": done.backup.batches,
            "documents": done.backup.documents,
            "before": str(done.before.path),
        }
    )
    told = translate("CommandLine", "Restored: {batches} imports with {documents} documents, as they were on {day}.")
    day = f"{done.backup.made_at.astimezone():%Y-%m-%d %H:%M}"
    output.line(told.format(batches=done.backup.batches, documents=done.backup.documents, day=day))
    output.line(translate("CommandLine", "What was here before: {file}").format(file=done.before.path))
    return 0


async def wipe(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Takes everything that names people out of what is kept of an administration."""
    found = [each for each in await keeping.kept(desk) if each.division == arguments.division]
    if not found:
        raise UsageError("nothing-kept", division=arguments.division)
    if len(found) > 1 and not arguments.site:
        raise UsageError("usage-wrong", said="--site is needed: " + ", ".join(each.site for each in found))
    site = arguments.site or found[0].site
    wiped = await keeping.wipe_division(desk, site, arguments.division, name=arguments.name)
    output.answer(
        {
            "division": int(wiped.division),
            "site": wiped.site,
            "batches": wiped.batches,
            "documents": wiped.documents,
            "posted": wiped.posted,
        }
    )
    told = translate("CommandLine", "Wiped: {batches} imports with {documents} documents of {name}.")
    output.line(told.format(batches=wiped.batches, documents=wiped.documents, name=wiped.division_name))
    return 0
