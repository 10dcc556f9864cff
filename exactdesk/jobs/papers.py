"""Papers on their way to a file that the user names: written whole or not at all, off the loop's thread."""

from __future__ import annotations

import asyncio
from pathlib import Path

from exactdesk.errors import UsageError
from exactdesk.papers.paper import Paper

KINDS = (".pdf", ".xlsx", ".csv")
"""Endings of the files that a paper can become."""


async def write_paper(paper: Paper, target: Path) -> Path:
    """Writes a paper as what the file's ending says; replaces a file of that name. Returns the file.

    Raises `UsageError`: `paper-kind-unknown` for another ending, `paper-not-written` where the file cannot be written.
    """
    return await asyncio.to_thread(write_paper_now, paper, target)


def write_paper_now(paper: Paper, target: Path) -> Path:
    """The same, within the caller's thread."""
    match target.suffix.lower():
        case ".pdf":
            from exactdesk.papers.pdf import pdf  # loads its letters, which most starts have no need of

            write_file(target, pdf(paper))
        case ".xlsx":
            from exactdesk.papers.xlsx import xlsx

            write_file(target, xlsx(paper))
        case ".csv":
            from exactdesk.papers.csv_text import csv_text

            write_file(target, csv_text(paper))
        case ending:
            raise UsageError("paper-kind-unknown", file=target.name, ending=ending or "–")
    return target


def write_file(target: Path, content: bytes) -> None:
    """Writes a file of the user's whole, or leaves what was there. Raises `UsageError` with the code `paper-not-written`."""
    part = target.with_name(f"{target.name}.part")
    try:
        part.write_bytes(content)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UsageError(
            "paper-not-written", path=str(target), reason=error.strerror or type(error).__name__
        ) from error
