"""What a file is, by its first bytes; its name is not believed."""

from __future__ import annotations

import re
from enum import StrEnum

from exactdesk.errors import SheetError


class Family(StrEnum):
    """How a file is to be opened."""

    ZIP = "zip"
    COMPOUND = "compound"  # the old Office files, and encrypted new ones
    XML = "xml"
    HTML = "html"
    SYLK = "sylk"
    TEXT = "text"


_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"{\\rtf", "RTF"),
    (b"MZ", "EXE"),
    (b"\x7fELF", "ELF"),
    (b"SQLite format 3", "SQLite"),
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_XLS = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")
_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|table|meta|style|title|div|center|font|p|br|tr)\b", re.IGNORECASE
)
_MARKUP = re.compile(r"<[?!A-Za-z]")
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def sniff(data: bytes, *, file: str) -> Family:
    """The family of a file.

    Raises:
        SheetError: `file-empty`, `file-not-a-sheet`, `file-gnumeric`, `file-packed`, `xls-too-old`, `file-bank-statement`,
            `file-web-archive`.
    """
    if not data:
        raise SheetError("file-empty", file=file)
    if data.startswith(_COMPOUND):
        return Family.COMPOUND
    if data.startswith(b"PK\x03\x04") or (b"PK\x05\x06" in data[-66_000:] and b"PK\x03\x04" in data[:66_000]):
        return Family.ZIP
    if data.startswith(b"\x1f\x8b"):
        if file.lower().endswith(".gnumeric"):
            raise SheetError("file-gnumeric", file=file)
        raise SheetError("file-packed", file=file)
    if data.startswith(_OLD_XLS):
        raise SheetError("xls-too-old", file=file)
    for magic, kind in _OTHERS:
        # Two letters may as well be the first ones of a heading; the zero bytes of a binary file settle it.
        if data.startswith(magic) and (len(magic) > 2 or b"\x00" in data[:64]):
            raise SheetError("file-not-a-sheet", file=file, kind=kind)
    begin = _first_text(data)
    if not begin:
        if len(data) <= 4:
            raise SheetError("file-empty", file=file)
        return Family.TEXT
    if begin.startswith(("ID;P", "ID;N")):
        return Family.SYLK
    if re.match(r"\{\s*\"[^\"]*\"\s*:|\[\s*\{\s*\"", begin):
        raise SheetError("file-not-a-sheet", file=file, kind="JSON")
    if re.search(r"^:20:.*?^:25:", begin[:600].replace("\r", "\n"), re.MULTILINE | re.DOTALL):
        raise SheetError("file-bank-statement", file=file)
    if begin[:13].lower() == "mime-version:":
        raise SheetError("file-web-archive", file=file)
    if _HTML.match(begin):
        return Family.HTML
    if _MARKUP.match(begin):
        return Family.XML
    return Family.TEXT


def _first_text(data: bytes) -> str:
    """The first characters that are no blanks, as far as the encoding can be told this early."""
    head = data[:2048]
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return head[len(bom) :].decode(encoding, "ignore").lstrip()
    if head[1:2] == b"\x00" and head[3:4] == b"\x00":
        return head.decode("utf-16-le", "ignore").lstrip()
    if head[:1] == b"\x00" and head[2:3] == b"\x00":
        return head.decode("utf-16-be", "ignore").lstrip()
    return head.decode("latin-1").lstrip()
