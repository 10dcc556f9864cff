from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

import pytest

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellFault, Merge
from tests.unit.sheets.builders import LINKS, codes, read, read_rows, worksheet, xlsx_parts, zipped


def test_values_come_with_their_type() -> None:
    table = read_rows(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.50</v></c><c r="C1" s="1"><v>45322</v></c>'
        '<c r="D1" s="1"><v>45322.5</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="inlineStr"><is><t> 00007 </t></is></c>'
        '<c r="G1" t="str"><f>"F"&amp;1</f><v>F1</v></c><c r="H1" s="8"><v>0.25</v></c><c r="J1"><v>1</v></c></row>',
        strings=("<t>Jansen</t>",),
    )
    assert table.rows[0].cells == (
        "Jansen", Decimal("12.5"), date(2024, 1, 31), datetime.fromisoformat("2024-01-31T12:00:00"),
        True, " 00007 ", "F1", time(6), None, Decimal(1),
    )  # fmt: skip
    assert type(table.rows[0].cells[2]) is date
    assert not table.is_text


def test_what_a_person_sees_is_told_where_it_differs() -> None:
    table = read_rows(
        '<row r="2"><c r="A2" s="4"><v>7</v></c><c r="B2" s="5"><v>3</v></c><c r="C2" s="6"><v>0.21</v></c>'
        '<c r="D2" s="7"><v>100</v></c><c r="E2" s="2"><v>100</v></c><c r="F2" s="9"><v>1.25</v></c></row>'
    )
    assert table.shown == {(2, 0): "00007", (2, 1): "dag 3", (2, 2): "21%", (2, 3): "$ 100", (2, 5): "30:00:00"}
    assert table.rows[0].cells[0] == Decimal(7)


@pytest.mark.parametrize(
    ("cell", "fault", "left"),
    [
        ("<c r='A1'><v>1,5</v></c>", CellFault.BAD_NUMBER, "1,5"),
        ("<c r='A1'><v>NaN</v></c>", CellFault.BAD_NUMBER, "NaN"),
        ("<c r='A1'><v>1E400</v></c>", CellFault.BAD_NUMBER, "1E400"),
        ("<c r='A1'><v>9007199254740993</v></c>", CellFault.BAD_NUMBER, "9007199254740993"),
        ("<c r='A1' s='1'><v>60</v></c>", CellFault.BAD_DATE, "60"),
        ("<c r='A1' s='3'><v>-1</v></c>", CellFault.BAD_DATE, "-1"),
        ("<c r='A1' s='3'><v>NaN</v></c>", CellFault.BAD_DATE, "NaN"),
        ("<c r='A1' t='d'><v>gisteren</v></c>", CellFault.BAD_DATE, "gisteren"),
        ("<c r='A1' t='e'><v>#REF!</v></c>", CellFault.ERROR_VALUE, "#REF!"),
        ("<c r='A1'><f>B1+1</f></c>", CellFault.FORMULA_WITHOUT_VALUE, None),
        ("<c r='A1'><f>B1+1</f><v></v></c>", CellFault.FORMULA_WITHOUT_VALUE, None),
        ("<c r='A1' t='s'><v>99</v></c>", CellFault.BAD_REFERENCE, None),
        ("<c r='A1' t='s'><v>-1</v></c>", CellFault.BAD_REFERENCE, None),
        ("<c r='A1' t='s'><v>1e3</v></c>", CellFault.BAD_REFERENCE, None),
        ("<c r='A1' s='4000000000'><v>45322</v></c>", CellFault.BAD_REFERENCE, "45322"),
        ("<c r='A1' t='b'><v>maybe</v></c>", CellFault.BAD_NUMBER, "maybe"),
        ("<c r='A1' t='x'><v>1</v></c>", CellFault.BAD_REFERENCE, "1"),
        ("<c r='A1'><v>1</v></c><c r='A1'><v>2</v></c>", CellFault.TWICE, None),
    ],
)  # fmt: skip
def test_a_cell_that_cannot_be_trusted_is_a_fault(cell: str, fault: CellFault, left: str | None) -> None:
    table = read_rows(f"<row r='1'>{cell}<c r='B1'><v>1</v></c></row>")
    assert table.faults == {(1, 0): fault}
    assert table.rows[0].cells == (left, Decimal(1))


def test_a_cell_that_stands_there_twice_with_the_same_value_is_no_fault() -> None:
    table = read_rows("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>1.0</v></c></row>")
    assert table.rows[0].cells == (Decimal(1),)
    assert not table.faults


def test_a_row_that_stands_there_twice_keeps_what_agrees() -> None:
    table = read_rows(
        "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>5</v></c></row>"
        "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>999</v></c><c r='C1'><v>3</v></c></row>"
    )
    assert table.rows[0].cells == (Decimal(1), None, Decimal(3))
    assert table.faults == {(1, 1): CellFault.TWICE}
    assert codes(table) == ["rows-twice"]


def test_rows_and_cells_out_of_order_are_put_in_order() -> None:
    table = read_rows(
        "<row r='3'><c r='B3'><v>32</v></c><c r='A3'><v>31</v></c></row><row r='1'><c r='A1'><v>11</v></c></row>"
    )
    assert [(row.number, row.cells) for row in table.rows] == [(1, (Decimal(11),)), (3, (Decimal(31), Decimal(32)))]


def test_rows_and_cells_without_a_place_follow_each_other() -> None:
    table = read_rows("<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row>")
    assert [(row.number, row.cells) for row in table.rows] == [
        (1, (Decimal(1), Decimal(2))),
        (4, (None, None, Decimal(3), Decimal(4))),
    ]


def test_cells_in_a_place_that_does_not_exist_are_reported() -> None:
    table = read_rows(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFE1"><v>2</v></c><c r="A0"><v>4</v></c><c r=""><v>6</v></c>'
        '<c r="B2"><v>7</v></c></row><row r="4294967296"><c r="A4294967296"><v>8</v></c></row>'
    )
    assert [row.cells for row in table.rows] == [(Decimal(1),)]
    assert codes(table) == ["cells-outside-sheet"]
    assert table.problems[0].facts["count"] == "5"


def test_hidden_rows_and_columns_are_read_and_told() -> None:
    table = read_rows(
        "<row r='1'><c r='A1'><v>1</v></c><c r='C1'><v>1</v></c></row><row r='2' hidden='1'><c r='A2'><v>2</v></c></row>"
        "<row r='3' ht='0'><c r='A3'><v>3</v></c></row><row r='4' hidden='1'/>",
        before="<cols><col min='2' max='2' hidden='1'/><col min='4' max='16384' hidden='1'/></cols>",
    )
    assert len(table.rows) == 3
    assert (table.hidden_rows, table.hidden_columns) == (frozenset({2, 3}), frozenset({1}))
    assert codes(table) == ["hidden-rows", "hidden-columns"]
    assert (table.problems[0].facts["rows"], table.problems[1].facts["columns"]) == ("2, 3", "B")


def test_merged_blocks_end_where_the_table_ends() -> None:
    table = read_rows(
        "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row><row r='2'><c r='B2'><v>3</v></c></row>",
        after="<mergeCells><mergeCell ref='A1:A1048576'/><mergeCell ref='nonsense'/><mergeCell ref='B2:B2'/></mergeCells>",
    )
    assert table.merges == (Merge(1, 0, 2, 0),)


def test_values_under_a_merged_block_are_left_out_and_told() -> None:
    table = read_rows(
        "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>99</v></c><c r='C1'><v>3</v></c></row>",
        after="<mergeCells><mergeCell ref='A1:B1'/></mergeCells>",
    )
    assert table.rows[0].cells == (Decimal(1), None, Decimal(3))
    assert codes(table) == ["values-under-merge"]
    assert table.problems[0].facts["cell"] == "B1"


def test_days_count_from_1904_where_the_workbook_says_so() -> None:
    table = read_rows("<row r='1'><c r='A1' s='1'><v>43860</v></c></row>", workbook="<workbookPr date1904='1'/>")
    assert table.rows[0].cells == (date(2024, 1, 31),)


def test_rich_text_is_joined_and_reading_aids_are_not() -> None:
    table = read_rows(
        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>",
        strings=(
            "<r><t>Jan</t></r><r><rPr/><t>sen</t></r>",
            "<t>豊田</t><rPh sb='0' eb='2'><t>トヨタ</t></rPh><phoneticPr fontId='1'/>",
        ),
    )
    assert table.rows[0].cells == ("Jansen", "豊田")


def test_characters_that_xml_cannot_hold_are_unescaped() -> None:
    table = read_rows("<row r='1'><c r='A1' t='inlineStr'><is><t>a_x000D_b_x005F_x0041_</t></is></c></row>")
    assert table.rows[0].cells == ("a\rb_x0041_",)


def test_formulas_that_all_give_zero_may_never_have_been_calculated() -> None:
    zero = "<row r='1'><c r='A1'><f>B1</f><v>0</v></c><c r='B1'><v>5</v></c></row>"
    assert codes(read_rows(zero)) == ["formulas-not-calculated"]
    assert codes(read_rows(zero + "<row r='2'><c r='A2'><f>B1</f><v>5</v></c></row>")) == []


def test_hidden_sheets_are_marked_and_charts_left_out() -> None:
    parts = xlsx_parts(
        "<row r='1'><c r='A1'><v>1</v></c></row>",
        sheets='<sheet name="H" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="Zicht" sheetId="2" r:id="rId2"/>'
        '<sheet name="Grafiek" sheetId="3" r:id="rId3"/>',
    )
    parts["xl/worksheets/sheet2.xml"] = worksheet("<row r='1'><c r='A1'><v>2</v></c></row>")
    kind, tables, problems = read(zipped(parts))
    assert kind == "xlsx"
    assert [(table.sheet, table.is_hidden) for table in tables] == [("H", True), ("Zicht", False)]
    assert [problem.code for problem in problems] == ["sheets-left-out"]


def test_one_sheet_that_is_not_there_does_not_cost_the_others() -> None:
    parts = xlsx_parts(
        "<row r='1'><c r='A1'><v>1</v></c></row>",
        sheets='<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/>',
    )
    _, tables, _ = read(zipped(parts))
    assert [codes(table) for table in tables] == [[], ["sheet-missing"]]


def test_strict_files_prefixes_and_absolute_links_are_read() -> None:
    parts = xlsx_parts("")
    strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    parts["xl/worksheets/sheet1.xml"] = (
        f'<x:worksheet xmlns:x="{strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:t>een</x:t></x:r></x:is></x:c>'
        "</x:row></x:sheetData></x:worksheet>"
    )
    links = str(parts["xl/_rels/workbook.xml.rels"]).replace("worksheets/sheet1", "/xl/worksheets/sheet1")
    parts["xl/_rels/workbook.xml.rels"] = links.replace(
        LINKS, "http://purl.oclc.org/ooxml/officeDocument/relationships"
    )
    assert read(zipped(parts))[1][0].rows[0].cells == ("een",)


def test_parts_in_utf16_are_read() -> None:
    parts = xlsx_parts("")
    text = worksheet("<row r='1'><c r='A1' t='inlineStr'><is><t>Café</t></is></c></row>")
    parts["xl/worksheets/sheet1.xml"] = f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16")
    assert read(zipped(parts))[1][0].rows[0].cells == ("Café",)


def test_a_file_without_styles_and_texts_is_read() -> None:
    parts = xlsx_parts("<row r='1'><c r='A1'><v>1</v></c></row>")
    del parts["xl/styles.xml"], parts["xl/sharedStrings.xml"]
    assert read(zipped(parts))[1][0].rows[0].cells == (Decimal(1),)


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_never_obeyed(part: str, encoding: str) -> None:
    parts = xlsx_parts("<row r='1'><c r='A1'><v>1</v></c></row>")
    told = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE x [<!ENTITY e "secret">]>{parts[part]}'  # type: ignore[str-bytes-safe]
    parts[part] = told.encode(encoding)
    with pytest.raises(SheetError) as caught:
        read(zipped(parts))
    assert caught.value.code == "xml-unsafe"
