from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.errors import SheetError
from exactdesk.flow.table import Table
from exactdesk.problems import Severity
from exactdesk.sheets.csv_text import read_csv
from exactdesk.sheets.limits import Limits
from tests.unit.sheets.builders import codes


def table_of(text: str, limits: Limits | None = None, delimiter: str | None = None) -> Table:
    return read_csv(text, file="list.csv", limits=limits or Limits(), encoding="UTF-8", delimiter=delimiter)


def cells(table: Table) -> list[tuple[object, ...]]:
    return [row.cells for row in table.rows]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found_and_told(delimiter: str) -> None:
    table = table_of(f"Nummer{delimiter}Naam\nF1{delimiter}Jansen\n")
    assert cells(table) == [("Nummer", "Naam"), ("F1", "Jansen")]
    assert codes(table) == ["csv-read-as"]
    assert table.problems[0].facts["delimiter"] == ("Tab" if delimiter == "\t" else delimiter)
    assert table.is_text


def test_decimal_commas_do_not_pass_for_delimiters() -> None:
    assert cells(table_of("Nummer;Bedrag;Btw\nF1;1,50;0,32\nF2;2,50;0,53\n"))[1] == ("F1", "1,50", "0,32")


def test_a_line_that_names_the_delimiter_is_believed_and_no_row() -> None:
    table = table_of("sep=,\r\na,1;2\r\nb,3\r\n")
    assert [(row.number, row.cells) for row in table.rows] == [(1, ("a", "1;2")), (2, ("b", "3"))]
    assert codes(table) == []


def test_text_stays_as_it_was_typed() -> None:
    assert cells(table_of("a;b\n 00007 ;1E5\n")) == [("a", "b"), (" 00007 ", "1E5")]


def test_blank_rows_count_and_blank_cells_are_blank() -> None:
    table = table_of("\n\na;b;c\n;;\n1;;3;;\n")
    assert [(row.number, row.cells) for row in table.rows] == [(3, ("a", "b", "c")), (5, ("1", None, "3"))]


def test_line_ends_of_three_kinds_in_one_file() -> None:
    assert cells(table_of("a;b\n1;2\r\n3;4\r5;6")) == [("a", "b"), ("1", "2"), ("3", "4"), ("5", "6")]


def test_a_line_end_between_quotes_belongs_to_the_cell() -> None:
    table = table_of('a;b;c\n1;"Hoofdstraat 1\nUtrecht";3\n4;5;6\n')
    assert cells(table)[1:] == [("1", "Hoofdstraat 1\nUtrecht", "3"), ("4", "5", "6")]
    assert codes(table) == ["csv-read-as"]


def test_a_quote_that_never_ends_does_not_swallow_the_rows_after_it() -> None:
    rows = "".join(f"F{number};Jansen;1,00\n" for number in range(2, 50))
    table = table_of(f'Nummer;Naam;Bedrag\nF1;"Jansen;1,00\n{rows}')
    assert len(table.rows) == 50
    assert cells(table)[1] == ("F1", '"Jansen', "1,00")
    [told] = [problem for problem in table.problems if problem.code == "quote-never-ends"]
    assert (told.where.row, told.severity) == (2, Severity.WARN)


def test_a_quote_that_ends_many_rows_later_does_not_swallow_them() -> None:
    table = table_of('Nummer;Naam;Bedrag\nF1;"Jansen;1,00\nF2;Smit;2,00\nF3;"De Vries";3,00\n')
    assert [row.cells[0] for row in table.rows] == ["Nummer", "F1", "F2", "F3"]
    assert "quote-never-ends" in codes(table)


def test_many_lost_quotes_are_read_as_plain_characters() -> None:
    table = table_of("a;b;c\n" + 'x;"y;z\n' * 101)
    assert len(table.rows) == 102


def test_apostrophes_can_be_the_quotes() -> None:
    assert cells(table_of("'Nummer','Naam'\n'F1','Jansen, Piet'\n"))[1] == ("F1", "Jansen, Piet")


def test_zero_bytes_are_taken_out_and_told() -> None:
    table = table_of("a;b\nJan\x00sen;2\n")
    assert cells(table)[1] == ("Jansen", "2")
    assert "nul-removed" in codes(table)


def test_rows_with_more_cells_than_the_heading_are_told() -> None:
    table = table_of("Nummer,Datum,Bedrag,Omschrijving\nF1,31-01-2024,1.234,56,Advies\nF2,31-01-2024,12,50,Advies\n")
    told = [problem for problem in table.problems if problem.code == "row-too-long"]
    assert [problem.where.row for problem in told] == [2, 3]
    assert told[0].facts == {"found": "5", "expected": "4"}


def test_rows_with_another_delimiter_are_told() -> None:
    table = table_of("Nummer;Datum;Naam;Bedrag\nF1\t1-1-2024\tJansen\t1,00\nF2,1-1-2024,Smit,2\nF3;1-1-2024;Bos;3\n")
    assert [problem.where.row for problem in table.problems if problem.code == "row-other-delimiter"] == [2, 3]


def test_metadata_above_and_a_footer_below_are_no_uneven_rows() -> None:
    table = table_of("Export\nNummer;Datum;Naam\nF1;1-1-2024;Jansen\nTotaal\n")
    assert codes(table) == ["csv-read-as"]


def test_uneven_rows_are_counted_when_there_are_many() -> None:
    table = table_of("a;b;c\n" + "1;2;3;4\n" * 30 + "1;2;3\n" * 100)
    assert codes(table).count("row-too-long") == 20
    assert table.problems[-1].code == "rows-uneven"
    assert table.problems[-1].facts == {"count": "10"}


@pytest.mark.parametrize("text", ["", "\n\n\r\n", ";;;\n;;\n", '""\n'])
def test_nothing_in_the_cells_is_said(text: str) -> None:
    with pytest.raises(SheetError) as caught:
        table_of(text)
    assert caught.value.code == "no-cells"


@pytest.mark.parametrize("text", [";".join(["a"] * 20_000), '"a";' * 20_000])
def test_more_columns_than_a_sheet_has_are_refused(text: str) -> None:
    with pytest.raises(SheetError) as caught:
        table_of(text)
    assert caught.value.code == "too-many-columns"


def test_more_cells_than_can_be_held_are_refused() -> None:
    with pytest.raises(SheetError) as caught:
        table_of("a;b\n" * 100, Limits(cells=150))
    assert caught.value.code == "too-many-cells"


def test_more_rows_than_a_sheet_has_are_refused_before_they_are_read() -> None:
    with pytest.raises(SheetError) as caught:
        table_of("\n" * 2_200_000)
    assert caught.value.code == "too-many-cells"


def test_one_enormous_cell_is_read() -> None:
    assert len(str(table_of("a;b\n" + "x" * 200_000 + ";1\n").rows[1].cells[0])) == 200_000


names = st.text(
    alphabet=st.characters(codec="utf-8", exclude_characters="\x00\ufeff", exclude_categories=["Cs"]), min_size=1
)


@given(st.lists(st.lists(names, min_size=2, max_size=4), min_size=1, max_size=6), st.sampled_from(";,\t"))
def test_what_a_csv_writer_wrote_is_read_back(rows: list[list[str]], delimiter: str) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    table = table_of(stream.getvalue(), delimiter=delimiter)
    if "quote-never-ends" not in codes(table):  # a cell that holds whole rows looks like a lost quote
        assert cells(table) == [tuple(row) for row in rows]
