"""The columns of a list, named on the mapping page of the import, kept and used next time."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from exactdesk.books.statement import StatementSource
from exactdesk.errors import SheetError
from exactdesk.jobs import reference
from exactdesk.jobs.connection import connected
from exactdesk.jobs.list_mapping import ListMapping, begin_list
from exactdesk.jobs.open_statement import OpenedList, read_dropped
from exactdesk.jobs.review import begin_reviews
from tests.jobs.office import TRADE, Office

LISTS = Path(__file__).resolve().parents[1] / "data" / "lists"


async def begun(office: Office, path: Path) -> ListMapping:
    async with connected(office.desk) as connection:
        division = await reference.division(office.desk, connection, TRADE)
        book = await reference.reference_book(office.desk, connection, division)
        opened = read_dropped(path)
        assert isinstance(opened, OpenedList)
        return await begin_list(office.desk, division, book, opened.workbook, site=connection.site)


def odd(tmp_path: Path, name: str = "lijst.csv") -> Path:
    """A list whose headings tell nothing."""
    path = tmp_path / name
    path.write_text(
        "Stuk;Wie;Hoeveel;Rest\n2026-0045;Bakkerij Zon;121,00;21,00\n2026-0046;Slager Bos;242,00;242,00\n",
        encoding="utf-8",
    )
    return path


async def test_the_columns_of_a_provider_are_guessed(office: Office) -> None:
    await office.sign_in()
    session = await begun(office, LISTS / "mollie.csv")
    assert (session.source, session.missing, session.is_known) == (StatementSource.PROVIDER, (), False)
    assert session.fresh is None
    read = await session.work_out()
    assert session.fresh is read
    assert read.sums == {"EUR": Decimal("121.00")}
    session.map_column(3, None)
    assert session.fresh is None
    with pytest.raises(SheetError) as caught:
        await session.statement_file()
    assert (caught.value.code, caught.value.facts["lacks"]) == ("list-not-understood", "amount")
    session.undo()
    assert [line.amount for line in (await session.statement_file()).lines] == [Decimal("121.00")]


async def test_columns_that_were_named_are_known_next_time(office: Office, tmp_path: Path) -> None:
    await office.sign_in()
    session = await begun(office, odd(tmp_path))
    session.choose_kind("open-items-list")
    for column, field in enumerate(("invoice_number", "relation_name", None, "amount")):
        session.map_column(column, field)
    assert session.missing == ()
    assert [line.amount for line in (await session.statement_file()).lines] == [Decimal("21.00"), Decimal("242.00")]
    await session.keep()
    later = await begun(office, odd(tmp_path, "lijst april.csv"))
    assert (later.is_known, later.source) == (True, StatementSource.OPEN_ITEMS)
    assert [line.amount for line in (await later.statement_file()).lines] == [Decimal("21.00"), Decimal("242.00")]
    other = await begun(office, LISTS / "mollie.csv")
    assert not other.is_known


async def test_a_fixed_value_holds_for_every_row(office: Office) -> None:
    await office.sign_in()
    session = await begun(office, LISTS / "open-items.csv")
    session.fix_value("currency", "USD")
    assert {line.currency for line in (await session.statement_file()).lines} == {"USD"}


async def test_the_same_file_read_otherwise_is_another_list(office: Office, tmp_path: Path) -> None:
    await office.sign_in()
    session = await begun(office, odd(tmp_path))
    session.choose_kind("open-items-list")
    for column, field in enumerate(("invoice_number", "relation_name", "amount", None)):
        session.map_column(column, field)

    async def opened() -> tuple[int, bool]:
        file = await session.statement_file()
        ((head, is_new),) = await begin_reviews(office.desk, session.division, file, site=session.site, user="Anneke")
        return head.id, is_new

    first = await opened()
    assert (await opened()) == (first[0], False)
    session.map_column(3, "amount")
    second = await opened()
    assert second[1]
    assert second[0] != first[0]
    assert (await opened()) == (second[0], False)
