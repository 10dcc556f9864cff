"""The client's own workbook back: what was put into it is there, and every byte of the rest is what it was."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from exactdesk.errors import SheetError
from exactdesk.flow.table import Table
from exactdesk.sheets.give_back import GiveBack, give_back, what_breaks
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.reader import read_workbook
from exactdesk.sheets.xml_edits import CannotEditError
from tests.samples import SAMPLES

LIMITS = Limits()
WHAT = GiveBack(
    sheet="Facturen",
    heading=(3, "ExactDesk"),
    statuses={4: "Geboekt: boekstuk 26700001", 5: "Geweigerd: relatie <99> & onbekend", 6: ""},
    notes={(5, 1): "Relatie 99 staat niet in Exact Online.", (5, 2): "Bedrag"},
    settled="In orde.",
    mark="batch 123",
)


def clients_book(*, with_comment: bool = False) -> bytes:
    """A workbook as a client makes it: a title, a list from row 3 on, formulas, styles, a second sheet, names, rules."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Facturen"
    sheet["A1"] = "Bakkerij De Korenaar"
    sheet.append([])
    sheet.append(["Factuur", "Klant", "Bedrag"])
    for number in (1, 2, 3):
        sheet.append([f"F-{number}", 1000 + number, f"=100*{number}"])
    sheet["C3"].font, sheet["C4"].fill = Font(bold=True, color="FF0000"), PatternFill("solid", fgColor="FFFF00")
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["A"].width = 33
    sheet.merge_cells("A1:C1")
    sheet.freeze_panes = "A4"
    sheet.auto_filter.ref = "A3:C6"
    rule = DataValidation(type="list", formula1='"a,b"')
    rule.add("B4:B6")
    sheet.add_data_validation(rule)
    sheet.conditional_formatting.add(
        "C4:C6", CellIsRule(operator="greaterThan", formula=["150"], fill=PatternFill(bgColor="00FF00"))
    )
    sheet.page_setup.orientation = "landscape"
    book.defined_names["Bedragen"] = DefinedName("Bedragen", attr_text="Facturen!$C$4:$C$6")
    other = book.create_sheet("Verborgen")
    other["B2"] = "=SUM(Facturen!C4:C6)"
    other.sheet_state = "hidden"
    if with_comment:
        sheet["B5"].comment = Comment("Navragen bij Piet", "Klant")
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def given(data: bytes, what: GiveBack = WHAT) -> bytes:
    return give_back(data, what, file="x.xlsx", limits=LIMITS)


def parts_of(data: bytes) -> Mapping[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as zipped:
        return {info.filename: zipped.read(info) for info in zipped.infolist()}


def changed(before: bytes, after: bytes) -> tuple[set[str], set[str]]:
    """Names of the parts that changed, and of those that are new; none may be gone."""
    old, new = parts_of(before), parts_of(after)
    assert set(old) <= set(new)
    return {name for name in old if old[name] != new[name]}, set(new) - set(old)


def test_the_states_and_notes_are_there_and_all_else_is_as_it_was() -> None:
    before = clients_book()
    after = given(before)
    touched, added = changed(before, after)
    assert touched == {"xl/worksheets/sheet1.xml", "[Content_Types].xml", "_rels/.rels"}
    assert added == {
        "xl/comments1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "docProps/custom.xml",
    }
    sheet = openpyxl.load_workbook(io.BytesIO(after))["Facturen"]
    assert [sheet.cell(row, 4).value for row in range(1, 7)] == [
        None,
        None,
        "ExactDesk",
        "Geboekt: boekstuk 26700001",
        "Geweigerd: relatie <99> & onbekend",
        None,
    ]
    assert {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment} == {
        "B5": "ExactDesk: Relatie 99 staat niet in Exact Online.",
        "C5": "ExactDesk: Bedrag",
    }
    assert sheet["D3"].font.color.rgb == "00FF0000"  # as the heading beside it
    assert sheet["C5"].value == "=100*2"
    assert sheet.row_dimensions[5].hidden
    assert sheet.column_dimensions["D"].width > 40


def test_of_the_sheet_itself_only_what_was_put_there_differs() -> None:
    before = parts_of(clients_book())["xl/worksheets/sheet1.xml"].decode()
    after = parts_of(given(clients_book()))["xl/worksheets/sheet1.xml"].decode()
    for put in ('<c r="D3"', '<c r="D4"', '<c r="D5"'):
        start = after.index(put)
        after = after[:start] + after[after.index("</c>", start) + 4 :]
    start = after.index("<legacyDrawing")
    after = after[:start] + after[after.index("/>", start) + 2 :]
    start = after.index('<col min="4"')
    after = after[:start] + after[after.index("/>", start) + 2 :]
    assert after.replace('ref="A1:D6"', 'ref="A1:C6"', 1) == before


def test_somebody_elses_note_stays_and_ours_stand_beside_it() -> None:
    before = clients_book(with_comment=True)
    after = given(before)
    sheet = openpyxl.load_workbook(io.BytesIO(after))["Facturen"]
    assert sheet["B5"].comment.text == "Navragen bij Piet"
    assert sheet["B5"].comment.author == "Klant"
    assert sheet["C5"].comment.text == "ExactDesk: Bedrag"
    touched, added = changed(before, after)
    assert added == {"docProps/custom.xml"}
    drawing = parts_of(after)[next(name for name in touched if name.endswith(".vml"))]
    assert drawing.count(b'ObjectType="Note"') == 2


def test_given_back_again_the_column_is_the_same_one_and_old_notes_are_settled() -> None:
    once = given(clients_book())
    again = given(
        once,
        replace(WHAT, column=3, statuses={5: "Geboekt: boekstuk 26700002"}, notes={(5, 2): "Anders"}, mark="batch 456"),
    )
    sheet = openpyxl.load_workbook(io.BytesIO(again))["Facturen"]
    assert sheet.max_column == 4
    assert [sheet.cell(row, 4).value for row in (3, 4, 5, 6)] == ["ExactDesk", None, "Geboekt: boekstuk 26700002", None]
    notes = {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment}
    assert notes == {"B5": "ExactDesk: In orde.", "C5": "ExactDesk: Anders"}
    assert parts_of(again)["docProps/custom.xml"].count(b"ExactDesk") == 1
    assert b"batch 456" in parts_of(again)["docProps/custom.xml"]


def test_a_column_that_was_put_behind_it_meanwhile_stays_where_it_is() -> None:
    book = openpyxl.load_workbook(io.BytesIO(given(clients_book())))
    book["Facturen"]["E3"], book["Facturen"]["E5"] = "Opmerking", "Was vergeten"
    book["Facturen"]["D6"] = None
    target = io.BytesIO()
    book.save(target)
    after = given(target.getvalue(), replace(WHAT, column=3, statuses={5: "Geboekt", 6: "Geweigerd"}, notes={}))
    sheet = openpyxl.load_workbook(io.BytesIO(after))["Facturen"]
    assert [[sheet.cell(row, column).value for column in (4, 5)] for row in (3, 4, 5, 6)] == [
        ["ExactDesk", "Opmerking"],
        [None, None],
        ["Geboekt", "Was vergeten"],
        ["Geweigerd", None],
    ]


def read_back(data: bytes, folder: Path) -> tuple[Mapping[str, Table], str]:
    path = folder / "terug.xlsx"
    path.write_bytes(data)
    found = read_workbook(path)
    return {table.sheet: table for table in found.tables}, found.mark


@pytest.mark.parametrize(
    "name", sorted(path.name for path in (SAMPLES / "sheets").glob("*.xlsx")) if SAMPLES.is_dir() else []
)
def test_workbooks_of_many_programs_keep_every_cell(name: str, tmp_path: Path) -> None:
    """Each gets a column and a note; read again it has the same cells, or it is told that nothing can be put into it."""
    data = (SAMPLES / "sheets" / name).read_bytes()
    before = read_workbook(SAMPLES / "sheets" / name)
    table = before.tables[before.likely]
    rows = [row.number for row in table.rows]
    notes = {(rows[-1], 0): "Kijk hier naar."}
    what = GiveBack(
        sheet=table.sheet,
        heading=(rows[0], "ExactDesk"),
        statuses=dict.fromkeys(rows[1:], "Geboekt"),
        notes=notes,
        mark="batch 1",
    )
    try:
        after = give_back(data, what, file=name, limits=LIMITS)
    except CannotEditError:
        assert "strict" in name or "utf16" in name, "only these forms are refused"
        return
    tables, mark = read_back(after, tmp_path)
    assert mark == "batch 1"
    for old in before.tables:
        new = tables[old.sheet]
        if old.sheet != table.sheet:
            assert new.rows == old.rows
            continue
        column = new.width - 1
        assert [row.cell(column) for row in new.rows] == ["ExactDesk", *["Geboekt"] * (len(rows) - 1)]
        assert [tuple(row.cells[:column]) + (None,) * (column - len(row.cells)) for row in new.rows] == [
            tuple(row.cells) + (None,) * (column - len(row.cells)) for row in old.rows
        ]
        assert (new.hidden_rows, new.hidden_columns) == (old.hidden_rows, old.hidden_columns)
        assert set(old.merges) <= set(
            new.merges
        )  # those beside the cells count now that something stands further right
        assert {place: shown for place, shown in new.shown.items() if place[1] < column} == dict(old.shown)
    touched, _ = changed(data, after)
    assert len([part for part in touched if "worksheets/sheet" in part and not part.endswith(".rels")]) <= 1
    assert not [part for part in touched if part.endswith(("styles.xml", "sharedStrings.xml", "workbook.xml"))]
    assert how_others_open_it(after) == how_others_open_it(data)


def how_others_open_it(data: bytes) -> str:
    """What another program says of a workbook: the fault it stumbles over, or nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about what it leaves out, which it does of both
        try:
            openpyxl.load_workbook(io.BytesIO(data))
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
            return type(error).__name__
    return ""


SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{}</worksheet>'


def with_sheet(xml: str) -> bytes:
    """The client's workbook with another text of its first sheet."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as copy:
        for name, content in parts_of(clients_book()).items():
            copy.writestr(name, xml if name == "xl/worksheets/sheet1.xml" else content)
    return target.getvalue()


def test_a_range_of_hidden_columns_lets_ours_be_seen() -> None:
    cols = (
        '<cols><col min="1" max="1" width="9"/><col min="2" max="16384" width="0" hidden="1" customWidth="1"/></cols>'
    )
    rows = (
        '<sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>F</t></is></c></row><row r="4"/>'
        '<row r="5" spans="1:1"><c r="A5"><v>1</v></c></row></sheetData>'
    )
    what = replace(WHAT, statuses={4: "a", 5: "b"}, notes={})
    after = given(with_sheet(SHEET.format(cols + rows)), what)
    sheet = openpyxl.load_workbook(io.BytesIO(after))["Facturen"]
    assert [sheet.cell(row, 2).value for row in (3, 4, 5)] == ["ExactDesk", "a", "b"]
    told = parts_of(after)["xl/worksheets/sheet1.xml"].decode()
    assert (
        '<col min="2" max="2" width="46" customWidth="1"/><col min="3" max="16384" width="0" hidden="1" customWidth="1"/>'
        in told
    )
    assert 'spans="1:2"' in told


@pytest.mark.parametrize(
    "xml",
    [
        "<!DOCTYPE x [<!ENTITY a 'b'>]>" + SHEET.format("<sheetData/>"),
        SHEET.format("<sheetData><row r='3'/></sheetData>").replace(
            "openxmlformats.org/spreadsheetml/2006", "openxmlformats.org/other/2006"
        ),
        SHEET.format("<sheetData><row r='3'/>"),
        SHEET.format("<sheetData/>"),
        "",
    ],
)
def test_what_cannot_be_touched_without_harm_is_told(xml: str) -> None:
    with pytest.raises(CannotEditError):
        given(with_sheet(xml))


def test_what_is_no_workbook_is_told() -> None:
    with pytest.raises(SheetError):
        given(b"PK\x03\x04 no zip")
    with pytest.raises(CannotEditError):
        given(clients_book(), replace(WHAT, sheet="Bestaat niet"))


def test_a_digital_signature_that_will_no_longer_hold_is_found_out() -> None:
    assert what_breaks(clients_book(), file="x", limits=LIMITS) == ()
    target = io.BytesIO(clients_book())
    with zipfile.ZipFile(target, "a") as zipped:
        zipped.writestr("_xmlsignatures/origin.sigs", "x")
    assert what_breaks(target.getvalue(), file="x", limits=LIMITS) == ("own-file-signed",)


def test_pictures_charts_and_macros_stay_byte_for_byte() -> None:
    target = io.BytesIO(clients_book())
    extra = {
        "xl/media/image1.png": b"\x89PNG\r\n",
        "xl/vbaProject.bin": b"\xd0\xcf\x11\xe0 macro",
        "xl/charts/chart1.xml": b"<c/>",
    }
    with zipfile.ZipFile(target, "a") as zipped:
        for name, content in extra.items():
            zipped.writestr(name, content)
    after = parts_of(given(target.getvalue()))
    assert {name: after[name] for name in extra} == extra


def test_more_than_a_thousand_notes() -> None:
    rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(1, 1502))
    notes = {(row, 0): "x" for row in range(2, 1502)}
    what = replace(WHAT, heading=(1, "ExactDesk"), statuses={}, notes=notes)
    after = given(with_sheet(SHEET.format(f"<sheetData>{rows}</sheetData>")), what)
    drawing = parts_of(after)["xl/drawings/vmlDrawing1.vml"]
    assert b'data="1,2"' in drawing
    sheet = openpyxl.load_workbook(io.BytesIO(after))["Facturen"]
    assert sum(1 for row in sheet.iter_rows() for cell in row if cell.comment) == 1500
