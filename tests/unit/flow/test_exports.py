"""What a careful person reads in exports of shops, packages and banks; each stands for a habit that was read wrongly once."""

from __future__ import annotations

import pytest

from exactdesk.flow.inspect import inspect_table
from exactdesk.kinds import KINDS
from tests.unit.flow.exports import Export
from tests.unit.flow.exports_layouts import LAYOUTS_OF_SHOPS
from tests.unit.flow.exports_other import OTHER_LISTS
from tests.unit.flow.exports_vat import VAT_AND_LINES
from tests.unit.flow.sheets import sheet

EXPORTS = (*VAT_AND_LINES, *LAYOUTS_OF_SHOPS, *OTHER_LISTS)


@pytest.mark.parametrize("export", EXPORTS, ids=[export.name for export in EXPORTS])
def test_an_export_is_read_as_a_careful_person_reads_it(export: Export) -> None:
    found = inspect_table(sheet(export.text), KINDS)
    totals = tuple(
        None if amount is None else str(amount) for amount in (found.totals.net, found.totals.vat, found.totals.gross)
    )
    assert (found.kind, found.documents, totals) == (export.kind, export.documents, export.totals)
    assert {each.row: each.why.value for each in found.left_out} == export.left_out
    assert ";".join(column.field or "" for column in found.columns) == export.fields
    assert sorted({problem.code for problem in found.problems}) == export.says


def test_the_names_of_exports_are_all_different() -> None:
    assert len({export.name for export in EXPORTS}) == len(EXPORTS)
