"""Notes on cells (Excel calls them comments): the part with their texts, and the drawing that shows them.

Notes of other people stay as they are. Ours are known by their author; one that is there already gets the new text, or says that it is
settled. Source: ECMA-376 part 1, 18.7 (comments) and part 4, 19.3 (VML), seen 2026-11.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from exactdesk.flow.headings import letters
from exactdesk.sheets.status_column import TRANSITIONAL
from exactdesk.sheets.xml_edits import Attributes, CannotEditError, Edits, local, prefix_of, scan

AUTHOR = "ExactDesk"

Cell = tuple[int, int]
"""Row (the first is 1) and column (A is 0)."""

_FIRST_SHAPE = 1025
_SHAPES_PER_BLOCK = 1024
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(r"([A-Za-z]{1,3})([1-9][0-9]{0,6})")


def new_notes(notes: Mapping[Cell, str]) -> str:
    """The part with the texts of notes, for a sheet that has none yet."""
    told = "".join(_comment("", cell, text, 0) for cell, text in sorted(notes.items()))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<comments xmlns="{TRANSITIONAL}"><authors><author>{AUTHOR}</author></authors><commentList>{told}</commentList></comments>'
    )


def new_drawing(cells: list[Cell]) -> str:
    """The drawing of notes, for a sheet that has none yet."""
    blocks = ",".join(str(block) for block in range(1, (len(cells) + 1) // _SHAPES_PER_BLOCK + 2))
    shapes = "".join(_shape(_FIRST_SHAPE + turn, cell) for turn, cell in enumerate(cells))
    return (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
        'xmlns:x="urn:schemas-microsoft-com:office:excel">'
        f'<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{blocks}"/></o:shapelayout>{_SHAPE_TYPE}{shapes}</xml>'
    )


@dataclass(slots=True)
class _Found:
    root: str = ""
    namespace: str = ""
    authors: list[str] = field(default_factory=list)
    authors_end: int = 0
    list_end: int = 0
    texts: dict[str, tuple[str, int, int]] = field(
        default_factory=dict
    )  # by cell: author's number, and where its text stands


def with_notes(data: bytes, notes: Mapping[Cell, str], settled: str) -> tuple[bytes, list[Cell]]:
    """The texts of a sheet's notes with ours, and the cells that need a shape in the drawing.

    A cell that somebody else's note stands on keeps it and gets none of ours. Raises `CannotEditError`.
    """
    found = _look(data)
    if found.namespace != TRANSITIONAL or not found.authors_end or not found.list_end:
        raise CannotEditError("notes")
    edits, prefix = Edits(data), prefix_of(found.root)
    known = {str(turn) for turn, author in enumerate(found.authors) if author == AUTHOR}
    ours = min(known, key=int) if known else str(len(found.authors))
    if not known:
        edits.put(found.authors_end, f"<{prefix}author>{AUTHOR}</{prefix}author>")
    taken: set[Cell] = set()
    for reference, (author, start, end) in found.texts.items():
        cell = _cell(reference)
        if cell is not None:
            taken.add(cell)
        if author in known:
            edits.replace(start, end, _text(prefix, notes.get(cell, settled) if cell else settled))
    added = [cell for cell in sorted(notes) if cell not in taken]
    edits.put(found.list_end, "".join(_comment(prefix, cell, notes[cell], int(ours)) for cell in added))
    return edits.done(), added


def with_shapes(data: bytes, cells: list[Cell]) -> bytes:
    """The drawing of a sheet's notes with a shape for each of these cells more. Raises `CannotEditError`."""
    end = data.rfind(b"</xml>")
    if end < 0:
        raise CannotEditError("drawing")
    if not cells:
        return data
    numbers = [int(number) for number in re.findall(rb"_x0000_s(\d{1,9})", data)]
    first = max([_FIRST_SHAPE - 1, *numbers]) + 1
    kind = b"" if b"_x0000_t202" in data else _SHAPE_TYPE.encode()
    shapes = "".join(_shape(first + turn, cell) for turn, cell in enumerate(cells)).encode()
    # The names that are used here are said anew: the drawing may know them by others, or not at all.
    return data[:end] + kind + shapes + data[end:]


def _look(data: bytes) -> _Found:
    found = _Found()
    comment: tuple[str, str] | None = None
    begun = 0
    in_author: list[int] = []

    def start(name: str, attributes: Attributes, at: int, depth: int) -> None:
        nonlocal comment, begun
        bare = local(name)
        if depth == 0:
            found.root, found.namespace = (
                name,
                attributes.get(f"xmlns:{prefix_of(name)[:-1]}" if ":" in name else "xmlns", ""),
            )
        elif depth == 2 and bare == "author":
            in_author.append(at)
        elif depth == 2 and bare == "comment":
            comment = (attributes.get("ref", ""), attributes.get("authorId", ""))
        elif depth == 3 and bare == "text":
            begun = at

    def end(name: str, at: int, depth: int) -> None:
        bare = local(name)
        if depth == 1 and bare == "authors":
            found.authors_end = at
        elif depth == 1 and bare == "commentList":
            found.list_end = at
        elif depth == 2 and bare == "author":
            found.authors.append(_inner(data, in_author.pop(), at))
        elif depth == 3 and bare == "text" and comment is not None:
            found.texts[comment[0]] = (comment[1], begun, at + data[at:].index(b">") + 1)

    scan(data, start, end)
    return found


def _inner(data: bytes, start: int, end: int) -> str:
    """The text of an element without others in it; empty for one without end tag."""
    return data[start:end].partition(b">")[2].decode("utf-8", "replace").strip() if end > start else ""


def _cell(reference: str) -> Cell | None:
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        return None
    index = 0
    for letter in found.group(1).upper():
        index = index * 26 + ord(letter) - 64
    return int(found.group(2)), index - 1


def _comment(prefix: str, cell: Cell, text: str, author: int) -> str:
    row, column = cell
    return f'<{prefix}comment ref="{letters(column)}{row}" authorId="{author}">{_text(prefix, text)}</{prefix}comment>'


def _text(prefix: str, text: str) -> str:
    told = escape(_NOT_IN_XML.sub("", f"{AUTHOR}: {text}"))
    return f'<{prefix}text><{prefix}r><{prefix}t xml:space="preserve">{told}</{prefix}t></{prefix}r></{prefix}text>'


_SHAPE_TYPE = (
    '<v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_t202" '
    'coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>'
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)


def _shape(number: int, cell: Cell) -> str:
    row, column = cell[0] - 1, cell[1]
    anchor = f"{column + 1}, 15, {max(row - 1, 0)}, 10, {column + 4}, 15, {max(row - 1, 0) + 5}, 4"
    return (
        f'<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
        f'xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s{number}" type="#_x0000_t202" '
        'style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:220pt;height:80pt;z-index:1;visibility:hidden" '
        'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
        '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
        '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
        f"<x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
    )
