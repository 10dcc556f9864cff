"""Small workbooks made by hand, part by part, so that each rule can be broken one at a time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from exactdesk.flow.table import Table
from exactdesk.sheets.child import read_bytes
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.spawn import Read, read_lines

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts count="4"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/>'
    '<numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="&quot;dag &quot;0"/>'
    '<numFmt numFmtId="167" formatCode="[$$-409]#,##0.00"/></numFmts>'
    '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs count="8"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="4"/><xf numFmtId="164"/><xf numFmtId="165"/>'
    '<xf numFmtId="166"/><xf numFmtId="9"/><xf numFmtId="167"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs></styleSheet>'
)
"""By index: 1 and 3 days, 4 a code of five digits, 5 a word before the number, 6 percent, 7 dollars, 8 a clock, 9 a span."""


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def xlsx_parts(
    rows: str,
    *,
    before: str = "",
    after: str = "",
    strings: tuple[str, ...] = (),
    workbook: str = "",
    sheets: str = '<sheet name="Blad1" sheetId="1" r:id="rId1"/>',
) -> dict[str, str | bytes]:
    """The parts of a workbook whose first sheet holds these rows, written as XML."""
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{LINKS}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}">{workbook}<sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">'
        f'<Relationship Id="rId1" Type="{LINKS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{LINKS}/worksheet" Target="worksheets/sheet2.xml"/>'
        f'<Relationship Id="rId3" Type="{LINKS}/chartsheet" Target="chartsheets/sheet1.xml"/>'
        f'<Relationship Id="rId8" Type="{LINKS}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="rId9" Type="{LINKS}/styles" Target="styles.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{"".join(f"<si>{text}</si>" for text in strings)}</sst>',
        "xl/styles.xml": STYLES,
        "xl/worksheets/sheet1.xml": worksheet(rows, before=before, after=after),
    }


def worksheet(rows: str, *, before: str = "", after: str = "") -> str:
    """A sheet with these rows."""
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def ods_parts(tables: str, *, styles: str = "") -> dict[str, str | bytes]:
    """The parts of an OpenDocument spreadsheet with these tables."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{rest}:1.0"'
        for name, rest in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
    )
    return {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": f"<office:document-content {spaces}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>",
    }


def read(data: bytes, *, file: str = "list.xlsx", limits: Limits | None = None) -> Read:
    """What the reading process would tell of these bytes, without starting it."""
    told = io.BytesIO()
    read_bytes(data, told, file=file, limits=limits or Limits())
    told.seek(0)
    found = read_lines(told, file)
    assert found is not None
    return found


def read_rows(rows: str, **more: object) -> Table:
    """The first table of an xlsx workbook with these rows."""
    return read(zipped(xlsx_parts(rows, **more)))[1][0]  # type: ignore[arg-type]


def codes(table: Table) -> list[str]:
    """The codes of what must be told of a table."""
    return [problem.code for problem in table.problems]
