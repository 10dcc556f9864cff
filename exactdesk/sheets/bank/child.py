"""The part of the reading process that reads bank files: what it is, one file or a zip full of them."""

from __future__ import annotations

from dataclasses import replace
from typing import IO

from exactdesk.errors import SheetError
from exactdesk.problems import Problem, Severity, Where
from exactdesk.sheets.bank.parsed import Counter, Parsed
from exactdesk.sheets.bank.wire import write_error, write_other, write_parsed
from exactdesk.sheets.encodings import decode, encoding_notes
from exactdesk.sheets.limits import MEGABYTE, Limits
from exactdesk.sheets.package import Package

_ZIP = b"PK\x03\x04"
_PARTS_OF_WORKBOOKS = ("[content_types].xml", "content.xml", "index.zip")
_NOT_MEANT = ("__macosx/", ".ds_store")


def read_bank_bytes(data: bytes, stream: IO[bytes], *, file: str, limits: Limits) -> None:
    """Reads the bytes of a file and tells about them; a file that cannot be read is told, not raised."""
    try:
        parsed = _read(data, Counter(file, limits.movements), limits)
    except SheetError as error:
        write_error(stream, error)
    except RecursionError:
        write_error(stream, SheetError("file-damaged", file=file))
    else:
        if parsed is None:
            write_other(stream)
        else:
            write_parsed(stream, parsed)


def _read(data: bytes, counter: Counter, limits: Limits) -> Parsed | None:
    if data.startswith(_ZIP):
        return _read_zip(data, counter, limits)
    return _read_one(data, counter, limits)


def _read_one(data: bytes, counter: Counter, limits: Limits) -> Parsed | None:
    """The statements of one file; None when it is no bank file."""
    # Each reader is imported where it is needed: starting this process is most of the time that a small file takes.
    head = data[:4096].replace(b"\x00", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe \t\r\n")
    if head.startswith(b"<"):
        from exactdesk.sheets.bank.camt import message_of, read_camt

        if not any(word in data[:20_000].replace(b"\x00", b"") for word in (b"BkToCstmr", b"camt.05")):
            return None
        message = message_of(data, file=counter.file)
        return read_camt(data, message, counter) if message else None
    if len(data) > limits.text_bytes or not (b":20:" in head or head.startswith(b"00000")):
        return None
    from exactdesk.sheets.bank.coda import is_coda, read_coda
    from exactdesk.sheets.bank.mt940 import is_mt940, read_mt940

    decoded = decode(data, file=counter.file)
    if is_coda(decoded.text):
        parsed = read_coda(decoded.text, counter)
    elif is_mt940(decoded.text):
        parsed = read_mt940(decoded.text, counter)
    else:
        return None
    return replace(parsed, problems=parsed.problems + encoding_notes(decoded, counter.file))


def _read_zip(data: bytes, counter: Counter, limits: Limits) -> Parsed | None:
    """The statements of all bank files in a zip; None when there is none in it, or when it is a workbook."""
    package = Package(data, file=counter.file, limits=limits)
    names = sorted(name for name in package.names() if not name.endswith("/"))
    if any(name in _PARTS_OF_WORKBOOKS for name in names):
        return None
    found: list[tuple[str, Parsed]] = []
    left_out: list[str] = []
    for name in names:
        if name.startswith(_NOT_MEANT) or name.endswith(_NOT_MEANT):
            continue
        inside = package.open(name).read(limits.file_bytes + 1)
        if len(inside) > limits.file_bytes:
            raise SheetError("file-too-large", file=counter.file, most=limits.file_bytes // MEGABYTE)
        parsed = _read_one(inside, Counter(name, counter.most, counter.last), limits)
        if parsed is None:
            left_out.append(name)
            continue
        counter.last = max([counter.last, *(line.number for each in parsed.statements for line in each.lines)])
        found.append((name, parsed))
    if not found:
        return None
    problems = [
        replace(problem, facts={**problem.facts, "file": name}) for name, parsed in found for problem in parsed.problems
    ]
    for name in left_out:
        where = Where(file=counter.file)
        problems.append(Problem(code="zip-part-left-out", severity=Severity.NOTE, where=where, facts={"part": name}))
    formats = sorted({parsed.format for _, parsed in found})
    statements = tuple(statement for _, parsed in found for statement in parsed.statements)
    return Parsed(" + ".join(formats), statements, tuple(problems))
