"""A file becomes a `Workbook`: its bytes are fetched once, its format is told by them, and the right reader is asked.

Plain text is read here; everything zipped, binary or marked up is read in another process (see `spawn`), because small files exist
that make every known reader abort, hang or eat all memory.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from exactdesk.errors import SheetError
from exactdesk.flow.table import KIND_MARK, Table, Workbook
from exactdesk.problems import Problem
from exactdesk.sheets.csv_text import read_csv
from exactdesk.sheets.encodings import Decoded, decode, encoding_notes
from exactdesk.sheets.likely import likely_table
from exactdesk.sheets.limits import MEGABYTE, Limits
from exactdesk.sheets.sniff import Family, sniff
from exactdesk.sheets.source import Source, fetch
from exactdesk.sheets.spawn import read_in_child
from exactdesk.sheets.sylk import read_sylk

_ANY = Limits()


def read_workbook(path: Path, *, limits: Limits = _ANY) -> Workbook:
    """All sheets of a file. Blocking: seconds for a large file, so call it in a thread.

    Raises:
        SheetError: the file cannot be read as a table; its code says why.
    """
    return workbook_of(fetch(path, limits), path, limits=limits)


def workbook_of(source: Source, path: Path, *, limits: Limits = _ANY) -> Workbook:
    """All sheets of a file that was fetched already. Blocks and raises as `read_workbook` does."""
    found = _read(source.data, file=source.file, limits=limits)
    return replace(found, path=str(path), fingerprint=source.fingerprint, problems=source.problems + found.problems)


def read_pasted(text: str, html: str | None = None, *, limits: Limits = _ANY) -> Workbook:
    """The table that was copied elsewhere: its text, or its HTML where the text has lost the columns.

    Raises:
        SheetError: there is no table in it.
    """
    is_flat = "\t" not in text
    if html and is_flat and "<table" in html.lower():
        kind, tables, problems = read_in_child(html.encode("utf-8"), file="", limits=limits)
        found = _workbook(kind, tables, problems, file="")
        return replace(found, format="paste", fingerprint=hashlib.sha256(html.encode("utf-8")).hexdigest())
    if not text.strip():
        raise SheetError("paste-empty", file="")
    table = read_csv(text, file="", limits=limits, encoding="UTF-8", delimiter=None if is_flat else "\t")
    fingerprint = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Workbook(path="", fingerprint=fingerprint, format="paste", tables=(table,))


def _read(data: bytes, *, file: str, limits: Limits) -> Workbook:
    match sniff(data, file=file):
        case Family.TEXT:
            decoded = _text(data, file, limits)
            table = read_csv(decoded.text, file=file, limits=limits, encoding=decoded.encoding)
            return _workbook("csv", (table,), encoding_notes(decoded, file), file=file)
        case Family.SYLK:
            decoded = _text(data, file, limits)
            table = read_sylk(decoded.text, file=file, limits=limits)
            return _workbook("sylk", (table,), encoding_notes(decoded, file), file=file)
        case _:
            kind, tables, problems = read_in_child(data, file=file, limits=limits)
            return _workbook(kind, tables, problems, file=file)


def _text(data: bytes, file: str, limits: Limits) -> Decoded:
    if len(data) > limits.text_bytes:
        raise SheetError("file-too-large", file=file, most=limits.text_bytes // MEGABYTE)
    return decode(data, file=file)


def _workbook(kind: str, tables: tuple[Table, ...], problems: tuple[Problem, ...], *, file: str) -> Workbook:
    if not any(table.rows for table in tables):
        lost = any(problem.code == "sheet-missing" for table in tables for problem in table.problems)
        raise SheetError("file-damaged" if lost else "no-cells", file=file)
    found = Workbook(path="", fingerprint="", format=kind, tables=tables, problems=problems)
    if found.mark.startswith(KIND_MARK):  # a workbook to fill in: its lists stand behind the sheet that is filled in
        return found
    return replace(found, likely=likely_table(tables))
