"""What the command line says: one JSON document or plain lines on stdout, everything else on stderr."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TextIO

from exactdesk.jobs.progress import Progress
from exactdesk.wording import tell_progress

_BAR = 24


def plain(value: object) -> object:
    """A value as JSON has it: amounts with two decimals and a point, dates ISO, instants ISO in UTC."""
    match value:
        case Decimal():
            return f"{value:.2f}"
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case Mapping():
            return {str(key): plain(each) for key, each in value.items()}
        case str():
            return str(value)
        case Sequence() | set() | frozenset():
            return [plain(each) for each in value]
        case _:
            return value


class Output:
    """Where answers, messages and progress go.

    Attributes:
        is_json: exactly one JSON document goes to stdout, by `answer`; else lines, by `line`.
    """

    def __init__(self, *, is_json: bool, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.is_json = is_json
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        self._bar_is_open = False

    def answer(self, document: object) -> None:
        """The one JSON document; nothing without `--json`."""
        if self.is_json:
            _write(self._out, json.dumps(plain(document), ensure_ascii=False, indent=2) + "\n")

    def line(self, text: str = "") -> None:
        """One line for a person; nothing with `--json`."""
        if not self.is_json:
            self._close_bar()
            _write(self._out, text + "\n")

    def note(self, text: str) -> None:
        """A message beside the answer: always on stderr."""
        self._close_bar()
        _write(self._err, text + "\n")

    def table(self, rows: Sequence[Sequence[str]], *, right: frozenset[int] = frozenset()) -> None:
        """Lines in columns; the first row is the heading. `right` holds the columns that align right."""
        if self.is_json or not rows:
            return
        widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
        for number, row in enumerate(rows):
            cells = [
                cell.rjust(width) if column in right else cell.ljust(width)
                for column, (cell, width) in enumerate(zip(row, widths, strict=True))
            ]
            self.line("  ".join(cells).rstrip())
            if number == 0:
                self.line("  ".join("-" * width for width in widths))

    def progress(self, progress: Progress) -> None:
        """A bar that redraws itself where stderr is a terminal; nothing elsewhere."""
        if not self._err.isatty():
            return
        told = tell_progress(progress.what, progress.facts)
        if progress.total:
            full = round(_BAR * progress.done / progress.total)
            told = f"[{'#' * full}{'.' * (_BAR - full)}] {progress.done}/{progress.total} {told}"
        _write(self._err, "\r\x1b[K" + told)
        self._bar_is_open = True

    def _close_bar(self) -> None:
        if self._bar_is_open:
            _write(self._err, "\r\x1b[K")
            self._bar_is_open = False


def _write(stream: TextIO, text: str) -> None:
    """Writes at once. Where nobody reads any more (`| head`) nothing is written: a run goes on, and its status tells how it ended."""
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())  # what is still in the stream goes there when the program ends
        os.close(nowhere)
