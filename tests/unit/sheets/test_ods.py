from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellFault, Merge, Table
from tests.unit.sheets.builders import codes, ods_parts, read, zipped


def table_of(rows: str, *, before: str = "") -> Table:
    parts = ods_parts(f'<table:table table:name="B">{before}{rows}</table:table>')
    kind, tables, _ = read(zipped(parts), file="list.ods")
    assert kind == "ods"
    return tables[0]


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def cell(kind: str, value: str, text: str = "", more: str = "") -> str:
    name = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}.get(kind, "value")
    return f'<table:table-cell office:value-type="{kind}" office:{name}="{value}" {more}><text:p>{text}</text:p></table:table-cell>'


def test_values_come_with_their_type() -> None:
    table = table_of(
        row(
            cell("float", "1234.5", "1.234,50"),
            cell("date", "2024-01-31", "31-01-24"),
            cell("time", "PT10H30M00S", "10:30"),
            cell("boolean", "true", "WAAR"),
            '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>',
        )
    )
    assert table.rows[0].cells == (Decimal("1234.5"), date(2024, 1, 31), time(10, 30), True, "a  b\nc")
    assert table.shown == {}


def test_what_a_person_sees_is_told_where_it_differs() -> None:
    table = table_of(
        row(
            cell("float", "7", "00007"),
            cell("percentage", "0.21", "21%"),
            cell("currency", "5", "$5.00", 'office:currency="USD"'),
            cell("currency", "5", "€ 5,00", 'office:currency="EUR"'),
            cell("float", "100000", "1E+05"),
        )
    )
    assert table.shown == {(1, 0): "00007", (1, 1): "21%", (1, 2): "$5.00"}


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        (cell("float", "1,5", "1,5"), CellFault.BAD_NUMBER),
        (cell("date", "2024-02-30", "30-02-2024"), CellFault.BAD_DATE),
        (cell("date", "1899-12-30", "30-12-1899"), CellFault.BAD_DATE),
        (cell("float", "0", "#DIV/0!", 'table:formula="of:=1/0"'), CellFault.ERROR_VALUE),
        (cell("float", "0", "Err:502", 'table:formula="of:=x()"'), CellFault.ERROR_VALUE),
        ('<table:table-cell table:formula="of:=[.B1]"/>', CellFault.FORMULA_WITHOUT_VALUE),
    ],
)
def test_a_cell_that_cannot_be_trusted_is_a_fault(raw: str, fault: CellFault) -> None:
    assert table_of(row(raw, cell("float", "1", "1"))).faults == {(1, 0): fault}


def test_repeated_cells_and_rows_count_and_an_empty_tail_does_not() -> None:
    table = table_of(
        row(
            '<table:table-cell table:number-columns-repeated="2"/>',
            cell("float", "5", "5", 'table:number-columns-repeated="2"'),
        )
        + row('<table:table-cell table:number-columns-repeated="16384"/>', more='table:number-rows-repeated="3"')
        + row(cell("float", "6", "6"), more='table:number-rows-repeated="2"')
        + row("<table:table-cell/>", more='table:number-rows-repeated="1048000"')
    )
    five, six = Decimal(5), Decimal(6)
    assert [(found.number, found.cells) for found in table.rows] == [
        (1, (None, None, five, five)),
        (5, (six,)),
        (6, (six,)),
    ]


def test_hidden_rows_columns_and_sheets_are_told() -> None:
    styles = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    tables = (
        '<table:table table:name="A"><table:table-column/><table:table-column table:visibility="collapse"/>'
        + row(cell("float", "1", "1"), cell("float", "2", "2"))
        + row(cell("float", "3", "3"), more='table:visibility="filter"')
        + "</table:table>"
        + '<table:table table:name="B" table:style-name="ta2">'
        + row(cell("float", "1", "1"))
        + "</table:table>"
    )
    _, (first, second), _ = read(zipped(ods_parts(tables, styles=styles)), file="list.ods")
    assert (first.hidden_rows, first.hidden_columns, first.is_hidden) == (frozenset({2}), frozenset({1}), False)
    assert second.is_hidden
    assert codes(second) == ["hidden-sheet"]


def test_covered_cells_are_left_out_and_told() -> None:
    table = table_of(
        row(
            cell("float", "1", "1", 'table:number-columns-spanned="2" table:number-rows-spanned="1"'),
            '<table:covered-table-cell office:value-type="float" office:value="99"><text:p>99</text:p></table:covered-table-cell>',
            cell("float", "3", "3"),
        )
    )
    assert table.rows[0].cells == (Decimal(1), None, Decimal(3))
    assert table.merges == (Merge(1, 0, 1, 1),)
    assert codes(table) == ["values-under-merge"]


def test_notes_are_not_glued_to_the_text() -> None:
    table = table_of(
        row(
            '<table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation>'
            "<text:p>Jansen <text:span>BV</text:span></text:p></table:table-cell>"
        )
    )
    assert table.rows[0].cells == ("Jansen BV",)


def test_a_filled_row_repeated_a_million_times_is_refused_or_told() -> None:
    table = table_of(row(cell("float", "1", "1"), more='table:number-rows-repeated="1048576"'))
    assert len(table.rows) == 1
    assert codes(table) == ["cells-outside-sheet"]


def test_an_encrypted_file_asks_for_its_password() -> None:
    parts = ods_parts("")
    parts["META-INF/manifest.xml"] = (
        '<m:manifest xmlns:m="urn:x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
    )
    with pytest.raises(SheetError) as caught:
        read(zipped(parts), file="list.ods")
    assert caught.value.code == "file-password"


def test_the_flat_form_is_the_same() -> None:
    flat = str(
        ods_parts('<table:table table:name="B">' + row(cell("float", "1", "1")) + "</table:table>")["content.xml"]
    )
    flat = flat.replace("office:document-content", "office:document")
    kind, tables, _ = read(flat.encode(), file="list.fods")
    assert (kind, tables[0].rows[0].cells) == ("fods", (Decimal(1),))
