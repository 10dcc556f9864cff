"""What is dropped on the reconciling page, as the job reads it: bank files at once, lists after a look at their columns."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

import pytest

from exactdesk.books.statement import StatementSource
from exactdesk.errors import SheetError
from exactdesk.flow.statements import StatementFile
from exactdesk.jobs.open_statement import OpenedList, open_statement, read_opened_list
from tests.jobs.office import Office

DATA = Path(__file__).resolve().parents[1] / "data"


async def test_a_bank_file(office: Office) -> None:
    found = await open_statement(office.desk, DATA / "bank" / "collected.camt053.xml")
    assert isinstance(found, StatementFile)
    assert (found.format, len(found.lines), len(found.fingerprint)) == ("camt.053.001.02", 5, 64)


async def test_a_bank_file_that_does_not_add_up_is_not_taken_for_a_list(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "a.sta"
    path.write_bytes((DATA / "bank" / "ing.940").read_bytes().replace(b"EUR1377,26", b"EUR1377,25"))
    with pytest.raises(SheetError) as caught:
        await open_statement(office.desk, path)
    assert (caught.value.code, caught.value.facts["difference"]) == ("statement-unbalanced", "-0.01")


async def test_a_list_is_shown_first_and_read_then(office: Office) -> None:
    opened = await open_statement(office.desk, DATA / "lists" / "open-items.csv")
    assert isinstance(opened, OpenedList)
    assert (opened.source, opened.kind.name, opened.missing) == (StatementSource.OPEN_ITEMS, "open-items-list", ())
    found = await read_opened_list(office.desk, opened, currency="EUR")
    assert [line.amount for line in found.lines] == [Decimal("121.00"), Decimal("242.00")]
    assert (found.format, found.fingerprint) == ("csv", opened.workbook.fingerprint)


async def test_a_column_that_is_missing_is_named(office: Office) -> None:
    opened = await open_statement(office.desk, DATA / "lists" / "mollie.csv")
    assert isinstance(opened, OpenedList)
    bare = opened.mapping.columns.items() - {("Amount", "amount")}
    narrowed = replace(opened, mapping=replace(opened.mapping, columns=MappingProxyType(dict(bare))))
    with pytest.raises(SheetError) as caught:
        await read_opened_list(office.desk, narrowed, currency="EUR")
    assert (caught.value.code, caught.value.facts["lacks"]) == ("list-not-understood", "amount")


async def test_a_list_may_be_taken_for_another_kind(office: Office) -> None:
    opened = await open_statement(office.desk, DATA / "lists" / "ledger.csv")
    assert isinstance(opened, OpenedList)
    other = opened.as_source(StatementSource.PROVIDER)
    found = await read_opened_list(office.desk, other, currency="EUR")
    assert [line.amount for line in found.lines] == [Decimal("-121.00"), Decimal("21.00")]
    assert opened.with_sheet(0, 1).mapping.header_row == 1


async def test_a_sheet_without_a_list(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "brief.csv"
    path.write_text("Geachte heer\nGraag uw betaling\n", encoding="utf-8")
    opened = await open_statement(office.desk, path)
    assert isinstance(opened, OpenedList)
    with pytest.raises(SheetError) as caught:
        await read_opened_list(office.desk, opened, currency="EUR")
    assert caught.value.code == "list-not-understood"
