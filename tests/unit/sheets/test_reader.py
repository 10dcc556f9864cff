from __future__ import annotations

import hashlib
import os
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook as Book

from exactdesk.errors import SheetError
from exactdesk.flow.table import Row, Table
from exactdesk.sheets.likely import likely_table
from exactdesk.sheets.limits import Limits
from exactdesk.sheets.reader import read_pasted, read_workbook


def saved(path: Path) -> Path:
    book = Book()
    first = book.active
    assert first is not None
    first.title = "Toelichting"
    first["A1"] = "Vul het tweede blad in."
    second = book.create_sheet("Facturen")
    second.append(["Nummer", "Relatie", "Bedrag"])
    second.append(["F1", 7, 12.5])
    second["B2"].number_format = "00000"
    second.append(["F2", 8, "=C2*2"])
    book.save(path)
    return path


def test_a_workbook_is_read_whole(tmp_path: Path) -> None:
    path = saved(tmp_path / "lijst.xlsx")
    found = read_workbook(path)
    assert (found.path, found.format, found.likely) == (str(path), "xlsx", 1)
    assert found.fingerprint == hashlib.sha256(path.read_bytes()).hexdigest()
    table = found.tables[1]
    assert table.file == "lijst.xlsx"
    assert table.rows[1] == Row(2, ("F1", Decimal(7), Decimal("12.5")))
    assert table.shown == {(2, 1): "00007"}
    assert table.faults.keys() == {(3, 2)}
    assert found.problems == ()


@pytest.mark.parametrize("owner", ["~$lijst.xlsx", ".~lock.lijst.xlsx#"])
def test_a_file_that_is_open_elsewhere_is_read_as_last_saved(tmp_path: Path, owner: str) -> None:
    path = saved(tmp_path / "lijst.xlsx")
    (tmp_path / owner).write_text("De Vries")
    assert [problem.code for problem in read_workbook(path).problems] == ["read-while-open"]


def test_csv_that_does_not_name_its_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes("Naam;Bedrag\r\nCafé;€ 5\r\n".encode("cp1252"))
    found = read_workbook(path)
    assert (found.format, found.tables[0].rows[1].cells) == ("csv", ("Café", "€ 5"))
    assert [problem.code for problem in found.problems] == ["encoding-guessed"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SheetError) as caught:
        read_workbook(tmp_path / "weg.xlsx")
    assert (caught.value.code, caught.value.facts["file"]) == ("file-missing", "weg.xlsx")


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(SheetError) as caught:
        read_workbook(tmp_path)
    assert caught.value.code == "file-is-folder"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a user whom the system can refuse")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = saved(tmp_path / "lijst.xlsx")
    path.chmod(0)
    with pytest.raises(SheetError) as caught:
        read_workbook(path)
    assert caught.value.code == "file-no-permission"


def test_a_name_that_no_file_can_have() -> None:
    with pytest.raises(SheetError) as caught:
        read_workbook(Path("a\x00b.xlsx"))
    assert caught.value.code == "file-unreadable"


@pytest.mark.parametrize(
    ("name", "limits"), [("lijst.xlsx", Limits(file_bytes=100)), ("lijst.csv", Limits(text_bytes=100))]
)
def test_a_file_that_is_too_large(tmp_path: Path, name: str, limits: Limits) -> None:
    path = tmp_path / name
    path.write_text("Nummer;Bedrag\n" * 100)
    with pytest.raises(SheetError) as caught:
        read_workbook(path, limits=limits)
    assert caught.value.code == "file-too-large"


def test_cells_pasted_from_a_spreadsheet() -> None:
    found = read_pasted('Nummer\tNaam\r\nF1\t"Jansen\nBV"\r\n\tSmit; De Vries\r\n')
    assert found.format == "paste"
    assert [row.cells for row in found.tables[0].rows] == [
        ("Nummer", "Naam"),
        ("F1", "Jansen\nBV"),
        (None, "Smit; De Vries"),
    ]
    assert found.tables[0].file == ""


def test_a_table_pasted_from_a_web_page_that_lost_its_columns() -> None:
    found = read_pasted("Nummer Naam", "<table><tr><td>Nummer<td>Naam</table>")
    assert found.tables[0].rows[0].cells == ("Nummer", "Naam")
    assert found.format == "paste"


def test_nothing_pasted() -> None:
    with pytest.raises(SheetError) as caught:
        read_pasted("  \n ")
    assert caught.value.code == "paste-empty"


def table(rows: tuple[Row, ...], *, is_hidden: bool = False) -> Table:
    return Table(file="a.xlsx", sheet="", rows=rows, is_hidden=is_hidden)


def test_the_sheet_that_looks_most_like_a_list_is_offered() -> None:
    numbers = tuple(Row(number, (Decimal(number), Decimal(2), Decimal(3))) for number in range(2, 30))
    explanation = table(tuple(Row(number, ("Vul dit in.",)) for number in range(1, 80)))
    listed = table((Row(1, ("Nummer", "Bedrag", "Btw")), *numbers))
    bare = table(numbers[:10])
    hidden = table(listed.rows * 2, is_hidden=True)
    assert likely_table([explanation, bare, hidden, listed]) == 3
    assert likely_table([table(()), hidden]) == 1
    assert likely_table([listed, listed]) == 0
