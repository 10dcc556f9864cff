from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellFault, Merge
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.sylk import read_sylk
from tests.unit.sheets.builders import codes, read

SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet"


def html(body: str) -> bytes:
    return f"<html><head><meta charset='utf-8'></head><body>{body}</body></html>".encode()


def test_tables_of_a_web_page_are_read_as_text() -> None:
    kind, tables, _ = read(
        html(
            "<table><caption>Mei</caption><tr><th>Nummer</th><th>Bedrag</th></tr>"
            "<tr><td> F1 <b>x</b></td><td>1.234,56&nbsp;</td></tr></table><table><tr><td>2</td></tr></table>"
        ),
        file="export.xls",
    )
    assert kind == "html"
    assert [(table.sheet, table.is_text) for table in tables] == [("Mei", True), ("2", True)]
    assert [row.cells for row in tables[0].rows] == [("Nummer", "Bedrag"), ("F1 x", "1.234,56\xa0")]


def test_scripts_and_hidden_texts_of_a_web_page_are_no_cells() -> None:
    _, (table,), _ = read(
        html(
            "<table><tr><td>a<script>alert(1)</script><span style='display:none'>hidden</span></td></tr>"
            "<tr style='display: none'><td>b</td></tr></table>"
        )
    )
    assert [row.cells for row in table.rows] == [("a",), ("b",)]
    assert codes(table) == ["hidden-rows"]


def test_spans_of_a_web_page_are_merges() -> None:
    _, (table,), _ = read(html("<table><tr><td rowspan=2>a<td colspan=2>b<td>c</tr><tr><td>d<td>e<td>f</tr></table>"))
    assert [row.cells for row in table.rows] == [("a", "b", None, "c"), (None, "d", "e", "f")]
    assert set(table.merges) == {Merge(1, 0, 2, 0), Merge(1, 1, 1, 2)}


def test_a_web_page_without_a_table_is_refused() -> None:
    with pytest.raises(SheetError) as caught:
        read(html("<p>Sign in first</p>"))
    assert caught.value.code == "html-without-table"


def test_an_xml_workbook_of_excel_2003_is_read() -> None:
    data = f"""<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="{SPREADSHEET}" xmlns:ss="{SPREADSHEET}">
      <Styles><Style ss:ID="c"><NumberFormat ss:Format="00000"/></Style>
      <Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>
      <Worksheet ss:Name="A"><Table><Column ss:Index="2" ss:Hidden="1"/>
        <Row><Cell><Data ss:Type="String">Nummer</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">1.5</Data></Cell></Row>
        <Row ss:Index="4" ss:Hidden="1"><Cell ss:StyleID="c"><Data ss:Type="Number">7</Data></Cell>
          <Cell><Data ss:Type="DateTime">2024-01-31T00:00:00.000</Data></Cell>
          <Cell ss:StyleID="d"><Data ss:Type="Number">45322</Data></Cell>
          <Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell ss:Formula="=A1"/>
          <Cell ss:MergeAcross="1"><Data ss:Type="Boolean">1</Data></Cell></Row>
      </Table></Worksheet>
      <Worksheet ss:Name="H"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table>
        <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">
          <Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>"""
    kind, (first, second), _ = read(data.encode(), file="export.xls")
    assert kind == "xml-2003"
    assert [(row.number, row.cells) for row in first.rows] == [
        (1, ("Nummer", None, Decimal("1.5"))),
        (4, (Decimal(7), date(2024, 1, 31), date(2024, 1, 31), "#N/A", None, True)),
    ]
    assert first.shown == {(4, 0): "00007"}
    assert first.faults == {(4, 3): CellFault.ERROR_VALUE, (4, 4): CellFault.FORMULA_WITHOUT_VALUE}
    assert (first.hidden_rows, first.hidden_columns) == (frozenset({4}), frozenset({1}))
    assert (first.is_hidden, second.is_hidden) == (False, True)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_sylk_is_read(end: str) -> None:
    text = end.join(
        ("ID;PWXL;N;E", "P;PGeneral", "P;P00000", "P;Pdd\\-mm\\-yyyy", "F;P1;FG0G;X1;Y2", "F;P2;FG0G;X2;Y2", 'C;Y1;X1;K"Nummer;;x"',
         'C;X2;K"Datum"', "C;Y2;X1;K7", "C;X2;K45322", "C;X3;KTRUE", "C;X4;K#N/A", "E")
    )  # fmt: skip
    table = read_sylk(text, file="list.slk", limits=Limits())
    assert [row.cells for row in table.rows] == [("Nummer;x", "Datum"), (Decimal(7), date(2024, 1, 31), True, "#N/A")]
    assert table.shown == {(2, 0): "00007"}
    assert table.faults == {(2, 3): CellFault.ERROR_VALUE}
