"""The process that opens a file nobody has looked at yet. It may be killed by what it reads; the program is not.

Takes the bytes of one file on its standard input and writes lines to its standard output: those of a workbook (see `wire`), or, when it
is asked for statements, those of a bank file (see `bank.wire`). Started by `spawn`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import IO

from exactdesk.errors import SheetError
from exactdesk.sheets import guard
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.sniff import Family, sniff
from exactdesk.sheets.wire import Writer

STATEMENTS = "statements"  # third argument: a bank file is expected
TOO_HEAVY = 87  # exit status: memory ran out in a place where that could be seen


def main(argv: Sequence[str]) -> int:
    """Reads one file. `argv` is the file's base name, the limits as a JSON object and perhaps what is expected.

    The exit status is 0 when all was told.
    """
    name, spoken, *expected = argv
    limits = Limits(**json.loads(spoken))
    guard.limit_this_process(limits)
    try:
        # By number, because a windowed program on Windows may have no sys.stdin and sys.stdout although both are pipes.
        with open(0, "rb", closefd=False) as source, open(1, "wb", closefd=False) as stream:
            data = source.read(limits.file_bytes + 1)
            if expected == [STATEMENTS]:
                from exactdesk.sheets.bank.child import read_bank_bytes

                read_bank_bytes(data, stream, file=name, limits=limits)
            else:
                read_bytes(data, stream, file=name, limits=limits)
    except MemoryError:
        return TOO_HEAVY
    return 0


def read_bytes(data: bytes, stream: IO[bytes], *, file: str, limits: Limits) -> None:
    """Reads the bytes of a file and tells about them; a file that cannot be read is told, not raised."""
    out = Writer(stream, limits, file=file)
    try:
        _read(data, out, file, limits)
    except SheetError as error:
        out.error(error)
    except RecursionError:
        out.error(SheetError("file-damaged", file=file))


def _read(data: bytes, out: Writer, file: str, limits: Limits) -> None:
    # Each reader is imported where it is needed: starting this process is most of the time that a small file takes.
    match sniff(data, file=file):
        case Family.ZIP:
            from exactdesk.sheets.zipped import read_zipped

            read_zipped(data, out, file=file, limits=limits)
        case Family.COMPOUND:
            from exactdesk.sheets.compound import read_compound

            read_compound(data, out, file=file)
        case Family.XML:
            from exactdesk.sheets.plain_xml import read_xml

            read_xml(data, out, file=file)
        case Family.HTML:
            from exactdesk.sheets.html import read_html

            read_html(data, out, file=file)
        case Family.SYLK | Family.TEXT:
            raise SheetError("file-damaged", file=file)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
