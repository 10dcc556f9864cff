"""Tells the kinds of old Office files apart by the streams they hold."""

from __future__ import annotations

from exactdesk.errors import SheetError
from exactdesk.sheets.calamine_books import read_with_calamine
from exactdesk.sheets.wire import Writer


def read_compound(data: bytes, out: Writer, *, file: str) -> None:
    """Reads an xls workbook.

    Raises:
        SheetError: `file-password`, `file-not-a-sheet`, `file-damaged`.
    """
    if _holds(data, "EncryptedPackage"):
        raise SheetError("file-password", file=file)
    if not (_holds(data, "Workbook") or _holds(data, "Book")):
        for stream, kind in (
            ("WordDocument", "Word"),
            ("PowerPoint Document", "PowerPoint"),
            ("__nameid_version1.0", "Outlook"),
        ):
            if _holds(data, stream):
                raise SheetError("file-not-a-sheet", file=file, kind=kind)
        raise SheetError("file-damaged", file=file)
    read_with_calamine(data, out, kind="xls", file=file)


def _holds(data: bytes, stream: str) -> bool:
    return stream.encode("utf-16-le") in data
