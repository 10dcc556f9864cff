"""`template`: a workbook to fill in."""

from __future__ import annotations

import argparse
from datetime import timedelta

from exactdesk.cli.output import Output
from exactdesk.jobs import reference
from exactdesk.jobs.connection import connected
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.template import save_template
from exactdesk.kinds import kind_named
from exactdesk.wording import translate
from exactdesk.wording.template import template_words

LISTS_MAX_AGE = timedelta(minutes=15)


async def template(arguments: argparse.Namespace, desk: Desk, output: Output) -> int:
    """Writes a workbook to fill in, with the administration's own codes."""
    kind = kind_named(arguments.kind)
    async with connected(desk, report=output.progress) as connection:
        division = await reference.division(desk, connection, arguments.division, report=output.progress)
        book = await reference.reference_book(desk, connection, division, report=output.progress, max_age=LISTS_MAX_AGE)
    words = template_words(kind, book)
    saved = await save_template(
        arguments.out, kind, book, words, language=arguments.language, is_filled=arguments.filled
    )
    output.answer(
        {"template": str(saved), "kind": kind.name, "division": int(division.code), "language": arguments.language}
    )
    output.line(translate("CommandLine", "Saved: {file}").format(file=saved))
    return 0
