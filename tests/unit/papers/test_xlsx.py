"""A paper as workbook: amounts that add up, dates that sort, texts that do nothing."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime, time
from decimal import Decimal

import openpyxl
import pytest
from openpyxl.workbook.workbook import Workbook

from exactdesk.papers.paper import Cells, ColumnKind, Group, PaperColumn, PaperTable
from exactdesk.papers.xlsx import xlsx
from tests.unit.papers.paper import grouped, paper, table

ROWS: tuple[Cells, ...] = (
    ("00042", date(2026, 11, 3), "Bakker", Decimal("10.10"), 26700001),
    ("F-2", date(2026, 2, 1), "Smid", Decimal("-0.05"), 26700002),
)


def opened(content: bytes, *, values: bool = False) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content), data_only=values)


def test_numbers_are_numbers_dates_are_dates_and_codes_are_texts() -> None:
    sheet = opened(xlsx(paper(table(ROWS))))["Boekingen"]
    assert [cell.value for cell in sheet[2]] == [
        "00042",
        datetime.combine(date(2026, 11, 3), time()),
        "Bakker",
        10.1,
        26700001,
    ]
    assert sheet["A2"].data_type == "s"
    assert sheet["B2"].is_date
    assert sheet["D2"].number_format == "#,##0.00"


def test_filters_frozen_headings_and_print_set_up() -> None:
    sheet = opened(xlsx(paper(table(ROWS))))["Boekingen"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:E3"  # the sums stay outside
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.fitToWidth == 1
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.oddFooter.right.text == "Pagina &P van &N"
    assert all(sheet.column_dimensions[letter].width >= 8 for letter in "ABCDE")


def test_sums_follow_the_filters_and_have_their_value_at_hand() -> None:
    made = xlsx(paper(table(ROWS), grouped([ROWS[:1], ROWS[:1]])))
    assert opened(made)["Boekingen"]["D4"].value == "=SUBTOTAL(109,D2:D3)"
    assert opened(made, values=True)["Boekingen"]["D4"].value == 10.05
    assert opened(made, values=True)["Boekingen 2"]["E4"].value == 20.2


def test_groups_become_a_column_that_can_be_filtered() -> None:
    sheet = opened(xlsx(paper(grouped([ROWS[:1], ROWS[1:]]))))["Boekingen"]
    assert [sheet.cell(row, 1).value for row in (1, 2, 3)] == ["Dagboek", "Dagboek 70", "Dagboek 71"]
    assert "Subtotaal" not in [cell.value for row in sheet.iter_rows() for cell in row]


@pytest.mark.parametrize(
    "text", ["=1+1", '=cmd|" /C calc"!A0', "+31 20 123", "-5", "@SUM(A1)", "\t=1", "#REF!", "1E5", "TRUE"]
)
def test_a_text_stays_a_text(text: str) -> None:
    made = xlsx(paper(table([(text, None, "x", Decimal(1), 1)])))
    cell = opened(made)["Boekingen"]["A2"]
    assert cell.value == text
    assert cell.data_type == "s"
    assert cell.quotePrefix is (text[0] in "=+-@\t")
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        assert parts.read("xl/worksheets/sheet1.xml").count(b"<f>") == 1  # our own sum


def test_what_no_workbook_can_hold_is_left_out_of_a_text() -> None:
    sheet = opened(xlsx(paper(table([("a\x00b\x0bc", None, "lang " * 9000, None, None)]))))["Boekingen"]
    assert sheet["A2"].value == "abc"
    assert len(sheet["C2"].value) == 32767
    assert sheet["C2"].value.endswith("…")


def test_title_and_facts_stand_on_a_sheet_of_their_own() -> None:
    book = opened(xlsx(paper(table(ROWS), subtitle="Verkoop & inkoop")))
    assert book.sheetnames == ["Boekingen", "Toelichting"]
    told = [cell.value for row in book["Toelichting"].iter_rows() for cell in row if cell.value]
    assert told == [
        "Boekingsbewijs",
        "Verkoop & inkoop",
        "Bakkerij De Korenaar (101)",
        "Kantoor Jansen",
        "Gemaakt op 20-11-2026",
        "Bestand",
        "facturen.xlsx",
    ]


def test_names_of_sheets_are_allowed_and_differ() -> None:
    named = [
        PaperTable(columns=table(ROWS).columns, groups=(Group(rows=ROWS),), title=title)
        for title in ("A/B:C", "a b c", "x" * 40, "'", "x" * 40)
    ]
    assert opened(xlsx(paper(*named))).sheetnames == [
        "A B C",
        "a b c 2",
        "x" * 31,
        "ExactDesk",
        "x" * 29 + " 2",
        "Toelichting",
    ]


def test_a_moment_is_shown_on_this_computers_clock() -> None:
    when = datetime(2026, 11, 20, 13, 5, tzinfo=UTC)
    moments = PaperTable(
        columns=(PaperColumn(heading="Wanneer", kind=ColumnKind.MOMENT),), groups=(Group(rows=((when,),)),), title="T"
    )
    assert opened(xlsx(paper(moments)))["T"]["A2"].value == when.astimezone().replace(tzinfo=None)
