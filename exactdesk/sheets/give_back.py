"""The client's own workbook back: a column with the state of each row, notes on the cells at fault, and a hidden mark. All else stays.

Only the parts that must change are changed, and in these only at the places where something is put (see `xml_edits`): formulas, styles,
other sheets, widths, names, rules, pictures, charts, pivot tables and macros are, byte for byte, what the client sent.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from xml.sax.saxutils import escape, quoteattr

from exactdesk.errors import SheetError
from exactdesk.sheets import mark as marks
from exactdesk.sheets import safe_xml
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.notes import Cell, new_drawing, new_notes, with_notes, with_shapes
from exactdesk.sheets.package import Package
from exactdesk.sheets.status_column import RELATIONS, links_of, with_statuses
from exactdesk.sheets.xlsx import sheet_parts
from exactdesk.sheets.xml_edits import Attributes, CannotEditError, Edits, local, put_into_root, scan

_TYPES = "[Content_Types].xml"
_CUSTOM = "docProps/custom.xml"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveBack:
    """What is to be put into a workbook.

    Attributes:
        sheet: name of the sheet.
        heading: row and text of the status column's heading; None for a list without headings.
        statuses: text by row.
        notes: text by cell.
        settled: what one of our notes says that no longer holds.
        column: index of the status column where the workbook was given back before; None for a new one.
        mark: by which the program knows the workbook again.
    """

    sheet: str
    heading: tuple[int, str] | None
    statuses: Mapping[int, str]
    notes: Mapping[Cell, str] = field(default_factory=lambda: MappingProxyType({}))
    settled: str = ""
    column: int | None = None
    mark: str = ""


def give_back(data: bytes, what: GiveBack, *, file: str, limits: Limits) -> bytes:
    """The workbook with all of it.

    Raises:
        CannotEditError: it is no xlsx or xlsm, or of a form in which nothing can be put without touching the rest.
        SheetError: it cannot be read at all.
    """
    package = Package(data, file=file, limits=limits)
    package.check_all()
    book = _Book(data, package)
    part = sheet_parts(package).get(what.sheet)
    if part is None:
        raise CannotEditError("sheet")
    book.edit_sheet(part, what)
    book.set_mark(what.mark)
    return book.packed()


def what_breaks(data: bytes, *, file: str, limits: Limits) -> tuple[str, ...]:
    """What no longer holds once anything is put into the workbook: `own-file-signed` where it was signed digitally."""
    names = Package(data, file=file, limits=limits).names()
    return ("own-file-signed",) if any(name.startswith("_xmlsignatures/") for name in names) else ()


class _Book:
    """The parts of a workbook, some of them changed."""

    def __init__(self, data: bytes, package: Package) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        self._names = {info.filename.replace("\\", "/").lstrip("/").lower(): info for info in self._zip.infolist()}
        self._package = package
        self._changed: dict[str, bytes] = {}
        self._spellings: dict[str, str] = {}

    def edit_sheet(self, part: str, what: GiveBack) -> None:
        """Column, notes and what links them to the sheet."""
        sheet = self._read(part)
        rels = posixpath.join(posixpath.dirname(part), "_rels", f"{posixpath.basename(part)}.rels")
        seen = links_of(sheet)
        notes: dict[Cell, str] = {}
        for cell, text in what.notes.items():
            corner = seen.corner(*cell)
            notes[corner] = f"{notes[corner]}\n{text}" if corner in notes else text
        link, has_notes = "", bool(seen.notes)
        links = self._package.relations(part)
        texts = next((each.target for each in links.values() if each.kind == "comments"), None)
        drawing = next((each.target for each in links.values() if each.kind == "vmlDrawing"), None)
        if texts is not None and has_notes and drawing is not None:
            changed, added = with_notes(self._read(texts), notes, what.settled)
            self._write(texts, changed)
            self._write(drawing, with_shapes(self._read(drawing), added))
        elif notes:
            if texts is not None or has_notes:  # a drawing of other controls, or notes without one
                raise CannotEditError("notes")
            link = self._new_notes(part, rels, notes)
        changed, _ = with_statuses(
            sheet, heading=what.heading, statuses=what.statuses, column=what.column, notes_link=link
        )
        self._write(part, changed)

    def _new_notes(self, part: str, rels: str, notes: Mapping[Cell, str]) -> str:
        """Adds the parts of notes; returns the id of the link to their drawing."""
        folder = posixpath.dirname(posixpath.dirname(part))
        texts = self._free(posixpath.join(folder, "comments{}.xml"))
        drawing = self._free(posixpath.join(folder, "drawings", "vmlDrawing{}.vml"))
        self._write(texts, new_notes(notes).encode())
        self._write(drawing, new_drawing(sorted(notes)).encode())
        self._link(rels, "comments", f"/{texts}")
        link = self._link(rels, "vmlDrawing", f"/{drawing}")
        self._declare(texts, _NOTES_TYPE)
        self._declare_ending("vml", _DRAWING_TYPE)
        return link

    def set_mark(self, mark: str) -> None:
        """Puts the mark among the document's own properties, in the place of an earlier one."""
        links = self._package.relations("")
        part = next((each.target for each in links.values() if each.kind == "custom-properties"), None)
        value = f'<vt:lpwstr xmlns:vt="{_VALUES}">{escape(mark)}</vt:lpwstr>'
        if part is None or not self._package.has(part):
            head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
            own = f'<property fmtid="{_FORMAT_ID}" pid="2" name="{marks.NAME}">{value}</property>'
            text = f'{head}\n<Properties xmlns="{_PROPERTIES}">{own}</Properties>'
            target = _CUSTOM if not self._has(_CUSTOM) else self._free("docProps/custom{}.xml")
            self._write(target, text.encode())
            self._link("_rels/.rels", "custom-properties", target)
            self._declare(target, _CUSTOM_TYPE)
            return
        data = self._read(part)
        numbers, old = _properties(data)
        if old is not None:
            edits = Edits(data)
            edits.replace(*old, value)
            self._write(part, edits.done())
            return
        number = max([1, *numbers]) + 1

        def make(prefix: str) -> str:
            return (
                f'<{prefix}property fmtid="{_FORMAT_ID}" pid="{number}" name="{marks.NAME}">{value}</{prefix}property>'
            )

        self._write(part, put_into_root(data, make))

    def packed(self) -> bytes:
        """The workbook: parts in their order, new ones at the end."""
        target = io.BytesIO()
        left = dict(self._changed)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
            for name, info in self._names.items():
                content = left.pop(name, None)
                copy.writestr(info, self._whole(info) if content is None else content, info.compress_type)
            for name, content in left.items():
                copy.writestr(self._spelled(name), content)
        return target.getvalue()

    def _whole(self, info: zipfile.ZipInfo) -> bytes:
        try:
            return self._zip.read(info)
        except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
            raise SheetError("file-damaged", file=self._package.file) from error

    def _link(self, rels: str, kind: str, target: str) -> str:
        """Adds a relation; returns its id."""
        data = self._read(rels) if self._has(rels) else f'<Relationships xmlns="{_RELS}"></Relationships>'.encode()
        taken = {element.get("Id") for _, element in safe_xml.events(io.BytesIO(data), ("{*}Relationship",), file="")}
        turn = 1
        while f"rIdExactDesk{turn}" in taken:
            turn += 1
        link = f"rIdExactDesk{turn}"
        type_ = f"{RELATIONS}/{kind}"
        self._write(
            rels,
            put_into_root(
                data,
                lambda prefix: (
                    f"<{prefix}Relationship Id={quoteattr(link)} Type={quoteattr(type_)} Target={quoteattr(target)}/>"
                ),
            ),
        )
        return link

    def _declare(self, part: str, kind: str) -> None:
        data = self._read(_TYPES)
        self._write(
            _TYPES, put_into_root(data, lambda prefix: f'<{prefix}Override PartName="/{part}" ContentType="{kind}"/>')
        )

    def _declare_ending(self, ending: str, kind: str) -> None:
        data = self._read(_TYPES)
        known = {
            (element.get("Extension") or "").lower()
            for _, element in safe_xml.events(io.BytesIO(data), ("{*}Default",), file="")
        }
        if ending not in known:
            self._write(
                _TYPES,
                put_into_root(data, lambda prefix: f'<{prefix}Default Extension="{ending}" ContentType="{kind}"/>'),
            )

    def _free(self, pattern: str) -> str:
        turn = 1
        while self._has(pattern.format(turn)):
            turn += 1
        return pattern.format(turn)

    def _has(self, name: str) -> bool:
        return name.lower() in self._changed or name.lower() in self._names

    def _read(self, name: str) -> bytes:
        if name.lower() in self._changed:
            return self._changed[name.lower()]
        try:
            return self._package.open(name).read()
        except SheetError as error:
            raise CannotEditError(name) from error

    def _write(self, name: str, content: bytes) -> None:
        self._changed[name.lower()] = content
        if name.lower() not in self._names:
            self._spellings[name.lower()] = name

    def _spelled(self, name: str) -> str:
        return self._spellings.get(name, name)


def _properties(data: bytes) -> tuple[list[int], tuple[int, int] | None]:
    """The numbers of a document's own properties, and where the content of our mark stands."""
    numbers: list[int] = []
    begun: list[int] = []
    found: list[tuple[int, int]] = []

    def start(name: str, attributes: Attributes, at: int, depth: int) -> None:
        if depth == 1 and local(name) == "property":
            if attributes.get("pid", "").isdigit():
                numbers.append(int(attributes["pid"]))
            if attributes.get("name") == marks.NAME:
                begun.append(at + data[at:].index(b">") + 1)

    def end(name: str, at: int, depth: int) -> None:
        if depth == 1 and local(name) == "property" and begun and not found:
            found.append((begun[0], at))

    scan(data, start, end)
    return numbers, found[0] if found else None
