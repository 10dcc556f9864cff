from __future__ import annotations

import time
from decimal import Decimal

import pytest

from exactdesk.errors import SheetError
from exactdesk.flow.table import Merge
from exactdesk.sheets.assemble import TableBuilder, letters
from tests.unit.sheets.builders import codes

ONE = Decimal(1)


def test_columns_have_the_letters_that_a_spreadsheet_shows() -> None:
    assert [letters(column) for column in (0, 25, 26, 701, 702, 16_383)] == ["A", "Z", "AA", "ZZ", "AAA", "XFD"]


def test_a_row_that_loses_all_its_values_to_a_merged_block_is_no_row() -> None:
    builder = TableBuilder(file="a.xlsx", sheet="A")
    builder.add(1, (ONE, ONE))
    builder.add(2, (ONE,), is_hidden=True)
    table = builder.table(merges=[Merge(1, 0, 2, 0)])
    assert [(row.number, row.cells) for row in table.rows] == [(1, (ONE, ONE))]
    assert table.hidden_rows == frozenset()
    assert codes(table) == ["values-under-merge"]


def test_the_place_of_a_problem_names_file_and_sheet() -> None:
    builder = TableBuilder(file="a.xlsx", sheet="A", is_hidden=True)
    builder.add(1, (ONE,))
    [told] = builder.table().problems
    assert (told.code, told.where.file, told.where.sheet) == ("hidden-sheet", "a.xlsx", "A")


def test_blocks_that_overlap_without_end_take_no_time() -> None:
    builder = TableBuilder(file="a.xlsx", sheet="A")
    builder.add(1, (ONE,) * 16_384)
    builder.add(1_048_576, (ONE,))
    begin = time.monotonic()
    table = builder.table(merges=[Merge(1, 0, 1_048_576, 16_383)] * 20_000, hidden_columns=[(0, 16_383)] * 20_000)
    assert time.monotonic() - begin < 3
    assert len(table.hidden_columns) == 1


def add_often(builder: TableBuilder, times: int) -> None:
    for _ in range(times):
        builder.add(1, (ONE,))


def test_rows_that_stand_there_over_and_over_are_refused() -> None:
    builder = TableBuilder(file="a.xlsx", sheet="A")
    builder.add(1, (ONE,) * 16_384)
    with pytest.raises(SheetError) as caught:
        add_often(builder, 1000)
    assert caught.value.code == "file-damaged"
