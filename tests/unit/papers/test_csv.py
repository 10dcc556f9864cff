"""A paper as text for spreadsheet programs."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal

from exactdesk.papers.csv_text import csv_text
from exactdesk.papers.paper import Cells
from tests.unit.papers.paper import grouped, paper, table

ROW: Cells = ("00042", date(2026, 11, 3), 'Bakker; & "Zn"', Decimal("-1234.5"), 26700001)


def lines(content: bytes) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(content.decode("utf-8-sig").splitlines(), delimiter=";"))


def test_cells_are_written_as_the_language_writes_them() -> None:
    assert lines(csv_text(paper(table([ROW])))) == [
        ["Nummer", "Datum", "Relatie", "Incl. btw", "Boekstuk"],
        ["00042", "03-11-2026", 'Bakker; & "Zn"', "-1.234,50", "26700001"],
    ]


def test_a_text_that_is_like_a_formula_does_nothing() -> None:
    row: Cells = ("=cmd", None, "+31 20", Decimal("-5"), None)
    assert lines(csv_text(paper(table([row]))))[1] == ["'=cmd", "", "'+31 20", "-5,00", ""]


def test_groups_have_a_column_and_tables_a_blank_line_between() -> None:
    told = lines(csv_text(paper(grouped([[ROW], [ROW]]), table([ROW]))))
    assert [line[:1] for line in told] == [["Dagboek"], ["Dagboek 70"], ["Dagboek 71"], [], ["Nummer"], ["00042"]]
