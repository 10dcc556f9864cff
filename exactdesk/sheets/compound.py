"""Tells the kinds of old Office files apart by the streams they hold."""

from __future__ import annotations

from exactdesk.errors import SheetError
from exactdesk.sheets.biff import read_book
from exactdesk.sheets.calamine_books import read_with_calamine
from exactdesk.sheets.ole import BrokenCompoundError, names
from exactdesk.sheets.wire import Writer

_FOREIGN = {
    "WordDocument": "Word",
    "PowerPoint Document": "PowerPoint",
    "__nameid_version1.0": "Outlook",
    "VisioDocument": "Visio",
}


def read_compound(data: bytes, out: Writer, *, file: str) -> None:
    """Reads an xls workbook.

    Raises:
        SheetError: `file-password`, `file-not-a-sheet`, `file-damaged`.
    """
    try:
        found = {name.lower() for name in names(data)}
    except BrokenCompoundError:
        found = {
            name.lower() for name in (*_FOREIGN, "EncryptedPackage", "Workbook") if name.encode("utf-16-le") in data
        }
    if "encryptedpackage" in found:
        raise SheetError("file-password", file=file)
    if not found & {"workbook", "book"}:
        for stream, kind in _FOREIGN.items():
            if stream.lower() in found:
                raise SheetError("file-not-a-sheet", file=file, kind=kind)
        raise SheetError("file-damaged", file=file)
    book = read_book(data)
    if book.has_password:
        raise SheetError("file-password", file=file)
    read_with_calamine(data, out, kind="xls", file=file, book=book)
