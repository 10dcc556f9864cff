"""Workbooks to fill in: filled and dropped back they need no mapping, and a list of relations changes only what was changed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import openpyxl
import openpyxl.utils
import pytest

from exactdesk.books.reference import ReferenceBook
from exactdesk.errors import UsageError
from exactdesk.flow.plan import PlanStatus
from exactdesk.flow.template_headings import LANGUAGES
from exactdesk.jobs import open_sheet, reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.session import ImportSession
from exactdesk.jobs.template import save_template
from exactdesk.kinds import KINDS, kind_named
from exactdesk.kinds.kind import Kind
from exactdesk.wording.template import template_words
from tests.jobs.office import AGENCY, TRADE, Office


async def lists(office: Office, connection: Connection) -> ReferenceBook:
    division = await reference.division(office.desk, connection, TRADE)
    return await reference.reference_book(office.desk, connection, division, max_age=timedelta(hours=1))


async def saved(office: Office, connection: Connection, path: Path, kind: Kind, **how: object) -> ReferenceBook:
    book = await lists(office, connection)
    await save_template(path, kind, book, template_words(kind, book), **how)  # type: ignore[arg-type]
    return book


async def dropped(office: Office, connection: Connection, path: Path, book: ReferenceBook) -> ImportSession:
    opened = await open_sheet.open_file(office.desk, path)
    session = ImportSession(
        office.desk, book.division, book, opened.workbook, site=connection.site, user_name=connection.user_name
    )
    await session.choose_sheet()
    return session


def fill(path: Path, kind: Kind, values: dict[str, object], row: int = 2) -> None:
    """Types values under the headings, by field, as a user does."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    for column, field in enumerate(kind.fields, start=1):
        if field.name in values:
            sheet.cell(row, column).value = values[field.name]
    book.save(path)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_a_filled_template_is_understood_without_mapping(
    office: Office, connection: Connection, tmp_path: Path, kind: Kind, language: str
) -> None:
    path = tmp_path / "sjabloon.xlsx"
    book = await saved(office, connection, path, kind, language=language)
    samples = {field.name: field.samples[0] for field in kind.fields if field.samples}
    for row in range(2, 8):
        fill(path, kind, samples, row)
    session = await dropped(office, connection, path, book)
    assert session.view is not None
    assert session.view.table.sheet == openpyxl.load_workbook(path).worksheets[0].title
    assert session.draft.kind.name == kind.name
    mapping = session.draft.mapping
    found = {
        name: mapping.columns.get(heading.value)
        for name, heading in zip(kind.field_by_name, first_row(path), strict=True)
    }
    assert {name: field for name, field in found.items() if field != name} == {}


def first_row(path: Path) -> tuple[openpyxl.cell.cell.Cell, ...]:
    return openpyxl.load_workbook(path).worksheets[0][1]  # type: ignore[return-value]


async def test_the_lists_hold_what_may_be_booked_on_and_their_entries_are_understood(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    path, kind = tmp_path / "verkoop.xlsx", kind_named("sales-entry")
    book = await saved(office, connection, path, kind)
    workbook = openpyxl.load_workbook(path)
    offered = {
        str(head.value): [cell.value for cell in column[1:] if cell.value]
        for column in workbook.worksheets[1].iter_cols()
        for head in column[:1]
    }
    account = next(each for each in book.gl_accounts if each.code.strip() == "8000")
    customer = next(each for each in book.relations if each.code.strip() == "1003")
    vat = next(each for each in book.vat_codes if each.serves(kind.side) and each.percentage > 0)  # type: ignore[arg-type]
    blocked = [f"{each.code.strip()} {each.description}" for each in book.gl_accounts if each.is_blocked]
    entries = [entry for values in offered.values() for entry in values]
    told = [f"{account.code.strip()} {account.description}", f"{customer.code.strip()} {customer.name}"]
    told.append(f"{vat.code.strip()} {vat.description}")
    assert [entry for entry in told if entry not in entries] == []
    assert blocked
    assert set(blocked).isdisjoint(entries)
    values = {
        "invoice_number": "S-1",
        "invoice_date": office.today,
        "relation_code": told[1],
        "gl_account": told[0],
        "vat_code": told[2],
        "net_amount": 100,
        "document_type": "factuur",
        "line_description": "Levering",
    }
    fill(path, kind, values)
    session = await dropped(office, connection, path, book)
    worked = await session.work_out()
    (item,) = worked.plan.items
    assert [(each.code, each.value) for each in item.reasons] == []
    assert item.status is PlanStatus.READY
    assert item.relation_id == customer.id


async def test_drop_downs_propose_and_do_not_forbid(office: Office, connection: Connection, tmp_path: Path) -> None:
    path = tmp_path / "verkoop.xlsx"
    await saved(office, connection, path, kind_named("sales-entry"))
    workbook = openpyxl.load_workbook(path)
    rules = workbook.worksheets[0].data_validations.dataValidation
    chosen = [rule for rule in rules if rule.type == "list"]
    assert len(chosen) >= 5
    assert all(rule.formula1.lstrip("=") in workbook.defined_names for rule in chosen)
    assert not any(rule.showErrorMessage for rule in rules)


async def test_relations_that_come_back_unchanged_change_nothing(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    path, kind = tmp_path / "relaties.xlsx", kind_named("relation")
    book = await saved(office, connection, path, kind, is_filled=True)
    session = await dropped(office, connection, path, book)
    assert session.draft.kind.name == "relation"
    worked = await session.work_out()
    assert len(worked.plan.items) == len([each for each in book.relations if each.code or each.name])
    assert [item.number for item in worked.plan.items if item.status is PlanStatus.READY] == []
    email = [field.name for field in kind.fields].index("email") + 1
    workbook = openpyxl.load_workbook(path)
    workbook.worksheets[0].cell(5, email).value = "nieuw@adres.example"
    workbook.save(path)
    worked = await (await dropped(office, connection, path, book)).work_out()
    (item,) = [item for item in worked.plan.items if item.status is PlanStatus.READY]
    assert item.rows == (5,)
    assert getattr(item.entry, "changes", None) == (("email", "nieuw@adres.example"),)


async def test_what_cannot_be_is_refused(office: Office, connection: Connection, tmp_path: Path) -> None:
    for name, how, code in (
        ("x.xls", {}, "paper-kind-unknown"),
        ("x.xlsx", {"is_filled": True}, "template-not-filled"),
    ):
        with pytest.raises(UsageError) as told:
            await saved(office, connection, tmp_path / name, kind_named("sales-entry"), **how)
        assert told.value.code == code
    assert list(tmp_path.glob("x.*")) == []


async def test_the_administration_is_chosen_from_a_list_and_an_empty_column_means_this_one(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    path, kind = tmp_path / "sjabloon.xlsx", kind_named("sales-entry")
    book = await saved(office, connection, path, kind)
    sheet = openpyxl.load_workbook(path)
    at = list(kind.field_by_name).index("division") + 1
    letter = openpyxl.utils.get_column_letter(at)
    offered = [each for each in sheet.worksheets[0].data_validations.dataValidation if letter in str(each.sqref)]
    assert len(offered) == 1
    listed = [
        str(cell.value) for each in sheet.worksheets[1:] for row in each.iter_rows() for cell in row if cell.value
    ]
    chosen = next(text for text in listed if text.startswith(f"{AGENCY} "))
    line = office.invoices(3)
    for row, each in enumerate(line, start=2):
        values: dict[str, object] = {
            "invoice_number": each.number,
            "invoice_date": each.day,
            "relation_code": each.relation,
            "gl_account": "8000",
            "vat_percentage": 21,
            "net_amount": 100,
        }
        fill(path, kind, values, row)
    session = await dropped(office, connection, path, book)
    assert "division" not in session.draft.mapping.columns.values()
    assert len((await session.work_out()).plan.ready) == 3
    fill(path, kind, {"division": chosen}, 3)
    for row in (2, 4):
        fill(path, kind, {"division": book.division.name}, row)
    worked = await (await dropped(office, connection, path, book)).work_out()
    assert [item.rows for item in worked.plan.ready] == [(2,), (4,)]
    assert [(each.division and int(each.division.code), each.document.rows) for each in worked.apart] == [
        (AGENCY, (3,))
    ]
