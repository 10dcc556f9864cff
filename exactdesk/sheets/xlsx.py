"""Reads xlsx and xlsm: the parts of the package, sheet by sheet.

The sheets are read here with lxml rather than with calamine, because what a careful person needs to know of them is exactly what
calamine leaves out: hidden rows and columns, the number format behind 00007, the digits of a number as they were written, formulas
that were never calculated, cells that stand there twice. Two passes over one file would also have to agree on every cell.
"""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from exactdesk.errors import SheetError
from exactdesk.problems import Problem, Severity
from exactdesk.sheets import formats, safe_xml
from exactdesk.sheets.mark import read_mark
from exactdesk.sheets.package import Package, Relation
from exactdesk.sheets.wire import Writer
from exactdesk.sheets.xlsx_sheet import SheetReader, joined_text


@dataclass(frozen=True, slots=True)
class _Sheet:
    name: str
    part: str
    is_hidden: bool


def read_xlsx(package: Package, out: Writer) -> None:
    """Reads all sheets of a workbook.

    Raises:
        SheetError: see `Package`; also `no-sheets`.
    """
    workbook = _workbook_part(package)
    relations = package.relations(workbook)
    sheets, is_1904, others = _sheets(package, workbook, relations)
    if not sheets:
        raise SheetError("no-sheets", file=package.file)
    strings: list[str] = []
    styles: list[formats.Format] = []
    for relation in relations.values():
        if relation.kind == "sharedStrings" and package.has(relation.target):
            strings = _strings(package, relation.target)
        elif relation.kind == "styles" and package.has(relation.target):
            styles = _styles(package, relation.target)
    if not any(package.has(sheet.part) for sheet in sheets):
        raise SheetError("part-missing", file=package.file, part=sheets[0].name)
    for sheet in sheets:
        out.sheet(sheet.name, is_hidden=sheet.is_hidden)
        if package.has(sheet.part):
            SheetReader(strings, styles, is_1904=is_1904, file=package.file).read(package.open(sheet.part), out)
        else:
            out.end(problems=[Problem(code="sheet-missing", severity=Severity.STOP)])
    notes = []
    if others:
        notes.append(Problem(code="sheets-left-out", severity=Severity.NOTE, facts={"count": str(others)}))
    if mark := read_mark(package):
        notes.append(Problem(code="made-by-exactdesk", severity=Severity.NOTE, facts={"mark": mark}))
    out.book("xlsx", notes)


def sheet_parts(package: Package) -> dict[str, str]:
    """The part of each sheet that holds cells, by the sheet's name. Raises `SheetError`."""
    workbook = _workbook_part(package)
    sheets, _, _ = _sheets(package, workbook, package.relations(workbook))
    return {sheet.name: sheet.part for sheet in sheets if package.has(sheet.part)}


def _workbook_part(package: Package) -> str:
    for relation in package.relations("").values():
        if relation.kind == "officeDocument" and package.has(relation.target):
            return relation.target
    if package.has("xl/workbook.xml"):
        return "xl/workbook.xml"
    raise SheetError("part-missing", file=package.file, part="workbook.xml")


def _sheets(package: Package, workbook: str, relations: dict[str, Relation]) -> tuple[list[_Sheet], bool, int]:
    """The sheets that hold cells, whether days count from 1904, and the number of sheets that hold none (charts, macros)."""
    found: list[_Sheet] = []
    is_1904 = False
    others = 0
    tags = ("{*}sheet", "{*}workbookPr")
    for _, element in safe_xml.events(package.open(workbook), tags, file=package.file):
        if safe_xml.local(str(element.tag)) == "workbookPr":
            is_1904 = (element.get("date1904") or "").strip().lower() in ("1", "true", "on")
            continue
        relation = relations.get(_relation_id(element))
        if relation is not None and relation.kind in ("chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"):
            others += 1
            continue
        target = relation.target if relation is not None else ""
        found.append(_Sheet(element.get("name") or "", target, (element.get("state") or "visible") != "visible"))
    return found, is_1904, others


def _relation_id(element: etree._Element) -> str:
    """`r:id`, in the transitional or the strict namespace."""
    for key, value in element.items():
        if str(key).endswith("}id"):
            return str(value)
    return ""


def _strings(package: Package, part: str) -> list[str]:
    found: list[str] = []
    for _, element in safe_xml.events(package.open(part), ("{*}si",), file=package.file):
        found.append(joined_text(element))
        safe_xml.drop(element)
    return found


def _styles(package: Package, part: str) -> list[formats.Format]:
    """The format of each cell style, in the order that cells count them."""
    own: dict[int, formats.Format] = {}
    found: list[formats.Format] = []
    for _, element in safe_xml.events(package.open(part), ("{*}numFmt", "{*}cellXfs"), file=package.file):
        if safe_xml.local(str(element.tag)) == "numFmt":
            parent = element.getparent()
            number = _whole(element.get("numFmtId"))
            if parent is not None and safe_xml.local(str(parent.tag)) == "numFmts" and number is not None:
                own[number] = formats.read_format(element.get("formatCode") or "")
            continue
        for style in element:
            number = _whole(style.get("numFmtId"))
            found.append(formats.PLAIN if number is None else own.get(number) or formats.built_in(number))
    return found


def _whole(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 10 else None
