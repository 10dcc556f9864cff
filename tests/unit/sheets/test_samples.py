"""Files from elsewhere, good and hostile: each ends in a workbook or in a clear refusal, in time and within its memory."""

from __future__ import annotations

import sys
import time
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from exactdesk.errors import SheetError
from exactdesk.flow.table import CellFault, Table, Workbook
from exactdesk.sheets.reader import read_workbook
from tests.samples import SAMPLES, needs_samples
from tests.unit.sheets.weighing import weighing

HOSTILE = SAMPLES / "hostile"
MADE = HOSTILE / "generated"
EVERY = sorted(path for folder in ("hostile", "sheets") for path in (SAMPLES / folder).rglob("*") if path.is_file())

pytestmark = needs_samples

REFUSED = {
    "bomb-320MB-one-cell.xlsx": "zip-too-large",
    "bom-only.csv": "file-empty",
    "csv-100k-columns.csv": "too-many-columns",
    "empty-0-bytes.csv": "file-empty",
    "empty-0-bytes.txt": "file-empty",
    "empty-0-bytes.xls": "file-empty",
    "newlines-only.csv": "no-cells",
    "no-cells.xlsx": "no-cells",
    "png-named.xlsx": "file-not-a-sheet",
    "xml-billion-laughs-ubl.xml": "xml-unsafe",
    "xml-deep-nesting.xlsx": "file-damaged",
    "xml-parameter-entity-ubl.xml": "xml-unsafe",
    "xml-quadratic-sst.xlsx": "xml-unsafe",
    "zip-of-csv.xlsx": "zip-without-workbook",
    "zip-sheet-part-missing.xlsx": "part-missing",
    "../calamine-pass_protected.ods": "file-password",
    "../calamine-pass_protected.xlsb": "file-password",
    "../phpss-XEETestInvalidUTF-16.xml": "xml-unsafe",
    "../phpss-XEETestInvalidUTF-8.xml": "xml-unsafe",
    "../phpss-empty.csv": "file-empty",
    "../phpss-gzbomb.gnumeric": "file-gnumeric",
    "../phpss-oleloop.xls": "file-damaged",
    "../poi-duplicate-filename.xlsx": "part-twice",
    "../poi-password.xls": "file-password",
    "../poi-poc-xmlbomb-empty.xlsx": "xml-unsafe",
    "../poi-poc-xmlbomb.xlsx": "xml-unsafe",
    "../poi-xor-encryption-abc.xls": "file-password",
    "../sheetjs-password_2002_128_strong.xls": "file-password",
    "../sheetjs-password_2002_40_basecrypto.xls": "file-password",
    "../../sheets/poi-blankworkbook.xls": "no-cells",
    "../../sheets/sheetjs-minimal_112.numbers": "file-numbers",
    "../../ubl/be-UBLBE_V01-15000003.xml": "file-e-invoice",
    "../../ubl/nl-NLCIUS-CII_ok_example.xml": "file-e-invoice",
    "../../bank/camt-genkgo-camt053.v4.xml": "file-bank-statement",
}


def texts(book: Workbook) -> list[str]:
    return [value for table in book.tables for row in table.rows for value in row.cells if isinstance(value, str)]


def outcome(path: Path) -> tuple[Workbook | None, SheetError | None]:
    try:
        return read_workbook(path), None
    except SheetError as error:
        return None, error


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.name)
def test_every_file_ends_in_a_workbook_or_a_refusal(path: Path) -> None:
    canary = (MADE / "canary.txt").read_text().strip()
    begin = time.monotonic()
    with weighing() as peaks:
        book, refused = outcome(path)
    assert (book is None) is (refused is not None)
    if refused is not None:
        assert refused.facts["file"] == path.name
    if book is not None:
        assert any(table.rows for table in book.tables)
        assert path.name == "canary.txt" or not any(canary in text for text in texts(book))
    assert time.monotonic() - begin < 10
    assert max(peaks, default=0) < 900_000  # kilobytes; none where no process had to read it


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process had at most")
def test_a_reading_process_is_weighed_by_itself() -> None:
    ballast = bytes(b"." * 950_000_000)
    with weighing() as peaks:
        read_workbook(SAMPLES / "sheets" / "akaunting-customers.xlsx")
    assert 5_000 < max(peaks) < 900_000 < len(ballast) / 1000


@pytest.mark.parametrize(("name", "code"), REFUSED.items(), ids=str)
def test_what_cannot_be_read_is_called_by_its_name(name: str, code: str) -> None:
    with pytest.raises(SheetError) as caught:
        read_workbook(MADE / name)
    assert caught.value.code == code


def made(name: str) -> Table:
    book = read_workbook(MADE / name)
    return book.tables[book.likely]


def sheet(name: str) -> Table:
    book = read_workbook(SAMPLES / "sheets" / name)
    return book.tables[book.likely]


@pytest.mark.parametrize(
    ("number", "value"),
    [("00", "0"), ("01", "0"), ("04", "0.3"), ("16", "1000000000000000"), ("17", "999999999999.99"), ("19", "1.005"), ("27", "12"),
     ("28", "5"), ("36", "100"), ("37", "0.5"), ("38", "5")],
)  # fmt: skip
def test_odd_numbers_are_read(number: str, value: str) -> None:
    table = made(f"value-{number}.xlsx")
    assert table.rows[2].cells[6] == Decimal(value)
    assert not table.faults


@pytest.mark.parametrize(
    "number", ["06", "07", "08", "09", "10", "12", "14", "22", "23", "24", "25", "29", "30", "31", "34", "35"]
)
def test_numbers_that_are_none_are_reported_with_their_cell(number: str) -> None:
    table = made(f"value-{number}.xlsx")
    assert table.faults == {(3, 6): CellFault.BAD_NUMBER}
    assert len(table.rows) == 3


@pytest.mark.parametrize("number", ["01", "02", "03", "04", "05", "06"])
def test_days_that_are_none_are_reported_with_their_cell(number: str) -> None:
    assert list(made(f"value-date-{number}.xlsx").faults.values()) == [CellFault.BAD_DATE]


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("cell-rows-out-of-order.xlsx", 6),
        ("dim-lie-full-sheet.xlsx", 6),
        ("bomb-sst-count-lie.xlsx", 2),
        ("cell-last-possible.xlsx", 2),
        ("header-only.xlsx", 1),
        ("xlsx-named.xls", 6),
        ("csv-named.xlsx", 2),
        ("csv-named.xls", 2),
        ("html-named.xls", 2),
        ("spreadsheetml-2003-named.xls", 2),
        ("zip-garbage-before.xlsx", 6),
        ("zip-garbage-after.xlsx", 6),
        ("zip-path-traversal.xlsx", 6),
        ("ods-repeat-empty-tail.ods", 1),
        ("csv-mixed-line-ends.csv", 4),
        ("csv-unterminated-quote.csv", 50),
    ],
)
def test_odd_files_give_their_rows(name: str, rows: int) -> None:
    assert len(made(name).rows) == rows


@pytest.mark.parametrize("name", ["csv-windows-1252.csv", "csv-iso-8859-15.csv", "csv-mac-roman.csv"])
def test_letters_are_right_in_every_encoding(name: str) -> None:
    told = " ".join(str(cell) for cell in made(name).rows[1].cells)
    assert "Café Zoë" in told
    assert "€" in told


def test_what_is_hidden_is_told() -> None:
    table = made("hidden-rows-and-columns.xlsx")
    assert (table.hidden_rows, table.hidden_columns) == (frozenset({3, 5}), frozenset({6}))
    assert made("hidden-sheets.xlsx").sheet == "Facturen"
    assert sheet("pyexcel-hidden.xls").hidden_rows == {2}
    assert sheet("pyexcel-hidden.xls").hidden_columns == {1}


def test_codes_stay_as_they_are_seen() -> None:
    table = made("numbers-as-ids.xlsx")
    assert table.shown == {(2, 1): "00007", (2, 2): "00700"}
    assert table.rows[2].cells[:3] == (Decimal(20240002), "00007", "0700")
    assert table.rows[3].cells[:2] == (Decimal("1230000000000000"), "123456789012345678")
    assert table.faults == {(4, 1): CellFault.BAD_NUMBER}
    assert table.rows[4].cells[1:3] == (" 00007", "8000 ")
    assert table.rows[7].cells[0] == "1E5"


def test_days_of_the_1904_system() -> None:
    table = made("dates-serials-1904.xlsx")
    faults = {place for place, fault in table.faults.items() if fault is CellFault.BAD_DATE}
    assert {(2, 1), (11, 2), (12, 3), (13, 1), (17, 1)} <= faults
    assert table.rows[9].cells[1:5] == (*[date(2028, 3, 2)] * 3, Decimal(45352))
    assert all(isinstance(row.cells[5], Decimal) for row in table.rows[1:])


def test_days_written_as_iso_do_not_shift() -> None:
    table = made("dates-iso-typed.xlsx")
    assert str(table.rows[3].cells[0])[:10] == "2024-01-31"
    assert str(table.rows[4].cells[0])[:10] == "2024-01-31"
    assert table.faults.keys() == {(3, 0), (6, 0), (8, 0)}


def test_cells_and_rows_that_stand_there_twice() -> None:
    table = made("cell-duplicates.xlsx")
    assert table.faults == {(2, 6): CellFault.TWICE}


def test_references_to_nowhere() -> None:
    assert set(made("sst-index-out-of-range.xlsx").faults) == {(2, 0), (2, 1), (2, 2)}
    assert set(made("style-index-out-of-range.xlsx").faults) == {(2, 1), (2, 2)}
    assert set(made("formulas-errors.xlsx").faults.values()) == {CellFault.ERROR_VALUE}


def test_a_block_over_the_whole_sheet_leaves_what_can_be_seen() -> None:
    table = made("merge-whole-sheet.xlsx")
    assert [row.cells for row in table.rows] == [("Factuurnummer",)]
    assert [(problem.code, problem.facts["count"]) for problem in table.problems] == [("values-under-merge", "71")]


def test_each_sheet_keeps_its_name() -> None:
    book = read_workbook(MADE / "sheet-names.xlsx")
    assert [table.sheet for table in book.tables][:4] == ["", "Facturen", "facturen", "O'Brien & <b>"]
    assert len(read_workbook(MADE / "many-sheets-1500.xlsx").tables) == 1500


def test_xls_tells_its_errors_and_days() -> None:
    assert set(sheet("tablib-errors.xls").faults.values()) == {CellFault.ERROR_VALUE}
    assert sheet("poi-1904DateWindowing.xls").rows[0].cells == (date(2000, 1, 1), date(2000, 1, 1))
    assert [problem.code for problem in sheet("poi-UncalcedRecord.xls").problems] == ["formulas-not-calculated"]


def test_xls_and_xlsb_agree_with_each_other_on_1904() -> None:
    xlsb, ods = sheet("sheetjs-1904-1904.xlsb"), sheet("sheetjs-1904-1904.ods")
    assert [row.cells for row in xlsb.rows] == [row.cells for row in ods.rows]
