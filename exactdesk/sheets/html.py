"""Reads the tables of a web page: what many web applications call an Excel export. Nothing in the page is run or fetched."""

from __future__ import annotations

import re

from lxml import etree, html

from exactdesk.errors import SheetError
from exactdesk.flow.table import Merge
from exactdesk.sheets.encodings import decode
from exactdesk.sheets.limits import MAX_COLUMNS
from exactdesk.sheets.rows import RowBuffer, text_cell
from exactdesk.sheets.wire import Writer
from exactdesk.sheets.xlsx_sheet import MOST_MERGES

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_\-]{2,40})", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_SKIPPED = ("script", "style", "template", "noscript", "table")


def read_html(data: bytes, out: Writer, *, file: str) -> None:
    """Reads each table that is not inside another one.

    Raises:
        SheetError: `html-without-table`, `file-damaged`.
    """
    parser = html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        # An XML declaration is refused in decoded text, and says nothing that is not known by now.
        page = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", _decoded(data, file)), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise SheetError("file-damaged", file=file) from error
    tables = [table for table in page.iter("table") if next(table.iterancestors("table"), None) is None]
    if not tables:
        raise SheetError("html-without-table", file=file)
    for place, table in enumerate(tables, start=1):
        caption = table.find("caption")
        name = "" if caption is None else _text(caption)
        out.sheet(name or (str(place) if len(tables) > 1 else ""), is_hidden=_is_hidden(table), is_text=True)
        _read_table(table, out)
    out.book("html")


def _decoded(data: bytes, file: str) -> str:
    told = _CHARSET.search(data[:4096])
    if told and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return data.decode(told.group(1).decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data, file=file).text


def _read_table(table: etree._Element, out: Writer) -> None:
    merges: list[Merge] = []
    taken: dict[int, int] = {}  # column → last row that a cell from above reaches
    number = 0
    for row in table.iter("tr"):
        if next(row.iterancestors("table"), None) is not table:
            continue
        number += 1
        buffer = RowBuffer()
        column = 0
        for cell in row:
            if cell.tag not in ("td", "th"):
                continue
            while taken.get(column, 0) >= number:
                column += 1
            wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
            wide = min(wide, MAX_COLUMNS - column)
            if wide < 1:
                break
            buffer.put(column, text_cell(_text(cell)))
            if (wide > 1 or high > 1) and len(merges) < MOST_MERGES:
                merges.append(Merge(number, column, number + high - 1, column + wide - 1))
            if high > 1:
                taken.update(dict.fromkeys(range(column, column + wide), number + high - 1))
            column += wide
        buffer.tell(out, number, is_hidden=_is_hidden(row))
    out.end(merges=merges)


def _span(cell: etree._Element, name: str) -> int:
    text = (cell.get(name) or "").strip()
    return max(1, min(int(text), 65_534)) if re.fullmatch(r"[0-9]{1,6}", text) else 1


def _is_hidden(element: etree._Element) -> bool:
    return bool(_HIDDEN.search(element.get("style") or "")) or element.get("hidden") is not None


def _text(cell: etree._Element) -> str:
    """The text of a cell as a browser shows it: runs of blanks are one, line breaks stay."""
    pieces: list[str] = []
    _gather(cell, pieces)
    lines = (re.sub(r"[ \t\r\f\v]+", " ", line).strip(" ") for line in "".join(pieces).split("\x00"))
    return "\n".join(lines).strip("\n")


def _gather(element: etree._Element, pieces: list[str]) -> None:
    pieces.append((element.text or "").replace("\n", " ").replace("\x00", ""))
    for part in element:
        tag = part.tag if isinstance(part.tag, str) else ""
        if tag == "br":
            pieces.append("\x00")
        elif tag and tag not in _SKIPPED and not _is_hidden(part):
            if tag in ("p", "div", "li") and any(pieces):
                pieces.append("\x00")
            _gather(part, pieces)
        pieces.append((part.tail or "").replace("\n", " ").replace("\x00", ""))
