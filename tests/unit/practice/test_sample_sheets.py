from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from exactdesk.practice import sample_sheets
from exactdesk.practice.ledger import Administration
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.world import World

TODAY = date(2026, 3, 31)


@pytest.fixture(scope="module")
def books() -> Administration:
    world = World(PracticeOptions(today=TODAY), lambda: datetime(2026, 3, 31, 9, tzinfo=UTC))
    return world.administration(2340571)


def test_every_code_in_the_good_sheets_exists(books: Administration) -> None:
    for line in (*sample_sheets.sales(books, TODAY), *sample_sheets.purchases(books, TODAY)):
        relation = books.find("crm/Accounts", line.relation_code)
        assert relation is not None
        assert not relation["Blocked"]
        assert books.find("financial/GLAccounts", line.gl_account) is not None


def test_the_sheet_with_faults_has_exactly_the_faults_it_promises(books: Administration) -> None:
    good = sample_sheets.sales(books, TODAY)
    bad = sample_sheets.sales_with_faults(books, TODAY)
    assert [line.net for line in bad] == [line.net for line in good]
    assert {line.relation_code for line in bad} - {line.relation_code for line in good} == {"1999"}
    assert books.find("crm/Accounts", "1999") is None
    assert {line.day.year for line in bad} == {2026, 2024}
    assert {line.percentage for line in bad} == {Decimal(21), Decimal(9), Decimal(6)}
    by_number: dict[str, set[str]] = {}
    for line in bad:
        by_number.setdefault(line.number, set()).add(line.relation_code)
    assert sum(len(relations) > 1 for relations in by_number.values()) == 1


def test_a_workbook_has_its_headings_in_row_four_and_a_total_below(books: Administration, tmp_path: Path) -> None:
    files = sample_sheets.write_all(tmp_path / "sheets", books, TODAY)
    sheet = openpyxl.load_workbook(files[0]).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    lines = sample_sheets.sales(books, TODAY)
    assert rows[3] == sample_sheets.SALES_HEADINGS
    assert len(rows) == 4 + len(lines) + 1
    assert rows[-1][0] == "Totaal"
    assert Decimal(str(rows[-1][8])) == sum(line.net for line in lines)
