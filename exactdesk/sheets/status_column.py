"""Puts a column with the state of each row into the XML of one sheet, and the link to its notes. No other byte of it changes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from exactdesk.flow.headings import letters
from exactdesk.sheets.limits import MAX_COLUMNS
from exactdesk.sheets.xml_edits import Attributes, CannotEditError, Edits, is_closed, local, prefix_of, scan, tag_end

TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_WIDTH = 46
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?[0-9]+")
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

# What stands behind the link to the notes, in the order that the format prescribes.
_BEHIND_NOTES = frozenset(
    [
        "legacyDrawingHF",
        "drawingHF",
        "picture",
        "oleObjects",
        "controls",
        "webPublishItems",
        "tableParts",
        "extLst",
        "AlternateContent",
    ]
)


@dataclass(slots=True)
class _Row:
    """Where a row stands: offset of its tag, of its end tag, whether it has none, where a cell of our column goes, and the old one."""

    name: str
    start: int
    closed: bool
    end: int = 0
    here: int | None = None
    old: tuple[int, int] | None = None


@dataclass(slots=True)
class _Seen:
    """What was seen of a sheet."""

    root: str = ""
    root_end: int = 0
    namespace: str = ""
    rows: dict[int, _Row] = field(default_factory=dict)
    widest: int = -1
    dimension: tuple[int, str] | None = None
    cols_end: int | None = None
    cols: list[tuple[int, int, int]] = field(default_factory=list)
    sheet_data: int | None = None
    notes: str | None = None
    behind_notes: int | None = None
    heading_style: str = ""
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)  # top, left, bottom, right; as in `Merge`


def with_statuses(
    data: bytes,
    *,
    heading: tuple[int, str] | None,
    statuses: Mapping[int, str],
    column: int | None,
    notes_link: str,
) -> tuple[bytes, int]:
    """The sheet with its column of states, and the index of that column.

    Args:
        data: the part of the sheet.
        heading: row and text of the column's heading; None for a list without headings.
        statuses: text by row; the rows are there.
        column: index of the column where it was given before, whose old texts go; None for the first free one.
        notes_link: id of the relation to the notes' drawing, where the sheet has none yet; empty for none.

    Raises:
        CannotEditError: the sheet is of a form in which nothing can be put.
    """
    seen = _look(data, column, heading[0] if heading else None)
    if seen.namespace != TRANSITIONAL:
        raise CannotEditError("namespace")
    widest = max([seen.widest, *(right for _, _, _, right in seen.merges)])
    at = widest + 1 if column is None else column
    if at >= MAX_COLUMNS:
        raise CannotEditError("columns")
    edits = Edits(data)
    prefix = prefix_of(seen.root)
    texts = {**dict(statuses), **({heading[0]: heading[1]} if heading else {})}
    for number, row in seen.rows.items():
        style = seen.heading_style if heading and number == heading[0] else ""
        text = texts.get(number)
        cell = _cell(prefix, number, at, text, style) if text else ""
        _put(edits, row, cell)
        if cell:
            _widen(edits, row, at)
    if missing := set(texts) - set(seen.rows):
        raise CannotEditError(f"rows {sorted(missing)[:3]}")
    if seen.dimension is not None:
        _grow(edits, seen.dimension, at)
    if column is None:
        _set_width(edits, seen, prefix, at)
    if notes_link and seen.notes is None:
        place = seen.behind_notes if seen.behind_notes is not None else seen.root_end
        edits.put(place, f'<{prefix}legacyDrawing xmlns:r="{RELATIONS}" r:id="{notes_link}"/>')
    return edits.done(), at


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLinks:
    """What is asked of a sheet before anything is put into it.

    Attributes:
        notes: id of the relation to the drawing of its notes; empty for none.
        merges: merged blocks: top, left, bottom, right; rows count from 1, columns from 0.
    """

    notes: str
    merges: tuple[tuple[int, int, int, int], ...]

    def corner(self, row: int, column: int) -> tuple[int, int]:
        """The cell that holds what is seen in a cell: of a merged block the first one."""
        for top, left, bottom, right in self.merges:
            if top <= row <= bottom and left <= column <= right:
                return top, left
        return row, column


def links_of(data: bytes) -> SheetLinks:
    """Raises `CannotEditError`."""
    seen = _look(data, None, None)
    return SheetLinks(notes=seen.notes or "", merges=tuple(seen.merges))


def _look(data: bytes, column: int | None, heading_row: int | None) -> _Seen:
    seen = _Seen()
    last = 0  # number of the row before
    row: _Row | None = None
    index = -1  # of the cell
    cell: int | None = None
    is_heading = False

    def start(name: str, attributes: Attributes, at: int, depth: int) -> None:
        nonlocal last, row, index, cell, is_heading
        bare = local(name)
        if depth == 0:
            seen.root, seen.namespace = (
                name,
                attributes.get(f"xmlns:{prefix_of(name)[:-1]}" if ":" in name else "xmlns", ""),
            )
        elif depth == 1:
            _note_child(seen, bare, attributes, at)
        elif depth == 2 and bare == "col" and (span := _span(attributes)) is not None:
            seen.cols.append((at, *span))
        elif depth == 2 and bare == "mergeCell":
            seen.merges += _merge(attributes.get("ref", ""))
        elif depth == 2 and bare == "row":
            number = attributes.get("r", "")
            last = int(number) if number.isdigit() else last + 1
            row, index = _Row(name, at, is_closed(data, at)), -1
            if last in seen.rows:
                raise CannotEditError("row twice")
            seen.rows[last] = row
            is_heading = last == heading_row
        elif depth == 3 and bare == "c" and row is not None:
            reference = _REFERENCE.fullmatch(attributes.get("r", ""))
            index = _index(reference.group(1)) if reference else index + 1
            seen.widest = max(seen.widest, index)
            cell = at if index == column else None
            if column is not None and index > column and row.here is None:
                row.here = at
            if is_heading and index != column:
                seen.heading_style = attributes.get("s", seen.heading_style)

    def end(name: str, at: int, depth: int) -> None:
        nonlocal cell
        if depth == 0:
            seen.root_end = at
        elif depth == 1 and local(name) == "cols":
            seen.cols_end = at
        elif depth == 2 and row is not None and local(name) == "row":
            row.end = at
        elif depth == 3 and cell is not None and row is not None:
            row.old = (cell, tag_end(data, at))
            cell = None

    scan(data, start, end)
    return seen


def _note_child(seen: _Seen, name: str, attributes: Attributes, at: int) -> None:
    match name:
        case "dimension":
            seen.dimension = (at, attributes.get("ref", ""))
        case "sheetData":
            seen.sheet_data = at
        case "legacyDrawing":
            seen.notes = next((value for key, value in attributes.items() if local(key) == "id"), "")
        case _ if name in _BEHIND_NOTES and seen.behind_notes is None and seen.sheet_data is not None:
            seen.behind_notes = at


def _put(edits: Edits, row: _Row, cell: str) -> None:
    if row.old is not None:
        edits.replace(*row.old, cell)
    elif not cell:
        return
    elif row.closed:
        edits.open(row.start, row.name, cell)
    else:
        edits.put(row.end if row.here is None else row.here, cell)


def _widen(edits: Edits, row: _Row, at: int) -> None:
    """The hint of a row that says from which column to which it has cells."""
    head = edits.data[row.start : tag_end(edits.data, row.start)]
    found = re.search(rb"\sspans\s*=\s*[\"'](\d+):(\d+)[\"']", head)
    if found is not None and not row.closed and int(found.group(2)) < at + 1:
        edits.attribute(row.start, "spans", f"{int(found.group(1))}:{at + 1}")


def _grow(edits: Edits, dimension: tuple[int, str], at: int) -> None:
    """The hint of a sheet that says where its cells stand."""
    place, reference = dimension
    first, _, end = reference.partition(":")
    found = _REFERENCE.fullmatch(end or first)
    if found is not None and _index(found.group(1)) < at:
        row = re.sub(r"\D", "", end or first)
        edits.attribute(place, "ref", f"{first}:{letters(at)}{row}")


def _set_width(edits: Edits, seen: _Seen, prefix: str, at: int) -> None:
    """Makes the column wide enough to be read, and visible: what was said of a range that holds it is said of the rest of the range."""
    number = at + 1
    col = f'<{prefix}col min="{number}" max="{number}" width="{_WIDTH}" customWidth="1"/>'
    for tag, first, last in seen.cols:
        if first <= number <= last:
            if not is_closed(edits.data, tag):
                raise CannotEditError("columns")
            end = tag_end(edits.data, tag)
            told = edits.data[tag:end].decode()
            before = _ranged(told, first, number - 1) if first < number else ""
            after = _ranged(told, number + 1, last) if number < last else ""
            edits.replace(tag, end, f"{before}{col}{after}")
            return
    if seen.cols_end is not None:
        behind = next((tag for tag, first, _ in seen.cols if first > number), seen.cols_end)
        edits.put(behind, col)
    elif seen.sheet_data is not None:
        edits.put(seen.sheet_data, f"<{prefix}cols>{col}</{prefix}cols>")


def _ranged(tag: str, first: int, last: int) -> str:
    """The same tag for another range of columns."""
    return re.sub(
        r"(\smax\s*=\s*)[\"']\d+[\"']",
        rf'\g<1>"{last}"',
        re.sub(r"(\smin\s*=\s*)[\"']\d+[\"']", rf'\g<1>"{first}"', tag),
    )


def _span(attributes: Attributes) -> tuple[int, int] | None:
    first, last = attributes.get("min", ""), attributes.get("max", "")
    return (int(first), int(last)) if first.isdigit() and last.isdigit() else None


def _cell(prefix: str, row: int, column: int, text: str, style: str) -> str:
    told = escape(_NOT_IN_XML.sub("", text))
    styled = f' s="{style}"' if style.isdigit() else ""
    return (
        f'<{prefix}c r="{letters(column)}{row}"{styled} t="inlineStr"><{prefix}is><{prefix}t xml:space="preserve">{told}</{prefix}t>'
        f"</{prefix}is></{prefix}c>"
    )


def _merge(reference: str) -> list[tuple[int, int, int, int]]:
    """A merged block; nothing for what is none."""
    first, _, last = reference.partition(":")
    ends = (_REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last))
    if ends[0] is None or ends[1] is None:
        return []
    rows = [int(re.sub(r"\D", "", end)) for end in (first, last)]
    columns = [_index(end.group(1)) for end in ends if end]
    return [(min(rows), min(columns), max(rows), max(columns))]


def _index(word: str) -> int:
    index = 0
    for letter in word.upper():
        index = index * 26 + ord(letter) - 64
    return index - 1
