"""From a pasted sheet to a checked plan: mapping, what is remembered of it, and what is booked already."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from exactdesk.flow.duplicates import KnownFrom
from exactdesk.flow.plan import PlanStatus
from exactdesk.jobs import history
from exactdesk.jobs.connection import Connection
from tests.jobs.office import HEADINGS, TRADE, Office, pasted
from tests.jobs.runs import booked, prepared, run

OWN_HEADINGS = ("Ons kenmerk", "Dag", "Vervalt", "Debnr", "Tekst", "Rekening", "Tarief", "Netto", "Belasting")


async def test_everything_is_mapped_without_help(office: Office, connection: Connection) -> None:
    session = await prepared(office, connection, office.invoices(3))
    assert session.missing == ()
    assert session.draft.kind.name == "sales-entry"
    assert session.worked is not None
    assert [item.status for item in session.worked.plan.items] == [PlanStatus.READY] * 3


async def test_a_saved_mapping_is_recognised_in_next_month_s_file(office: Office, connection: Connection) -> None:
    fields = (
        "invoice_number", "invoice_date", "due_date", "relation_code", "line_description", "gl_account", "vat_percentage",
        "net_amount", "vat_amount",
    )  # fmt: skip
    session = await office.session(connection, pasted(office.invoices(3), OWN_HEADINGS))
    session.choose_kind("sales-entry")
    for column, field in enumerate(fields):
        session.map_column(column, field)
    await session.save_mapping(" Kassa ")
    next_month = await office.session(connection, pasted(office.invoices(4, first=50), OWN_HEADINGS))
    assert next_month.view is not None
    assert next_month.view.recognised is not None
    assert next_month.view.recognised.name == "Kassa"
    assert dict(next_month.draft.mapping.columns) == dict(session.draft.mapping.columns)
    worked = await next_month.look_for_duplicates(connection)
    assert [item.status for item in worked.plan.items] == [PlanStatus.READY] * 4
    assert await session.saved_mapping("Kassa") is not None
    other = await office.session(connection, pasted(office.invoices(3), HEADINGS))
    assert other.view is not None
    assert other.view.recognised is None


async def test_steps_can_be_undone_and_done_again(office: Office, connection: Connection) -> None:
    session = await office.session(connection, pasted(office.invoices(2)))
    before = session.draft
    session.fix_value("payment_condition", "30")
    session.default_value("currency", "EUR")
    session.translate_value("gl_account", "8000", "8010")
    assert session.is_stale
    translated = await session.work_out()
    session.undo()
    assert (await session.work_out()).plan.items != translated.plan.items
    session.undo()
    session.undo()
    assert session.draft is before
    for _ in range(3):
        session.redo()
    assert (await session.work_out()).plan.items == translated.plan.items
    assert not session.is_stale


async def test_a_column_serves_one_field_and_a_field_one_column(office: Office, connection: Connection) -> None:
    session = await office.session(connection, pasted(office.invoices(2)))
    session.map_column(4, "invoice_number")
    assert list(session.draft.mapping.columns.values()).count("invoice_number") == 1
    session.map_column(4, None)
    assert "invoice_number" not in session.draft.mapping.columns.values()
    assert ("invoice_number",) in [each.any_of for each in session.missing]


async def test_the_same_number_for_two_relations_is_told(office: Office, connection: Connection) -> None:
    lines = office.invoices(2)
    lines.insert(1, replace(lines[0], relation="1003", net=Decimal("5.00")))
    session = await office.session(connection, pasted(lines))
    worked = await session.look_for_duplicates(connection)
    assert [(problem.code, problem.where.row) for problem in worked.problems] == [("number-for-two-relations", 3)]
    session.change("strict", lambda draft: replace(draft, is_strict=True))
    strict = await session.work_out()
    assert [item.status for item in strict.plan.items] == [PlanStatus.READY, PlanStatus.HELD_BACK, PlanStatus.READY]


async def test_what_the_history_knows_is_a_duplicate_in_any_spelling(office: Office, connection: Connection) -> None:
    lines = office.invoices(2)
    await run(office, connection, lines)
    spelled = [replace(line, number=line.number.replace("-", " ").lower()) for line in lines]
    session = await office.session(connection, pasted([*spelled, *office.invoices(1, first=70)]))
    worked = await session.look_for_duplicates(None)
    assert [item.status for item in worked.plan.items] == [PlanStatus.DUPLICATE] * 2 + [PlanStatus.READY]
    assert {known.source for known in session.known} == {KnownFrom.HISTORY}


async def test_what_exact_online_has_is_a_duplicate_although_this_computer_never_sent_it(
    office: Office, connection: Connection
) -> None:
    lines = office.invoices(2)
    await run(office, connection, lines)
    (entry,) = booked(office, lines[0].number)
    with office.desk.database.transaction() as database:
        database.exec_driver_sql("UPDATE items SET state = 'left-out'")
    session = await office.session(connection, pasted(lines))
    calls = len(office.service.calls)
    worked = await session.look_for_duplicates(connection)
    assert [item.status for item in worked.plan.items] == [PlanStatus.DUPLICATE] * 2
    assert {known.entry_number for known in session.known} >= {entry["EntryNumber"]}
    assert len(office.calls(calls)) == 1
    await session.look_for_duplicates(connection)
    assert len(office.calls(calls)) == 1  # each number is asked for once


async def test_the_history_tells_file_rows_and_attempts(office: Office, connection: Connection) -> None:
    lines = office.invoices(2)
    result = await run(office, connection, lines)
    (batch,) = await history.batches(office.desk, division=TRADE)
    assert (batch.id, batch.kind, batch.row_count) == (result.batch.id, "sales-entry", 2)
    detail = await history.batch_detail(office.desk, batch.id)
    assert detail is not None
    item = await history.item_detail(office.desk, detail.items[0].id)
    assert item is not None
    assert item.rows[0].cells == lines[0].cells()
    assert tuple(item.headings.values()) == HEADINGS
    assert item.read[0].text("invoice_number") == lines[0].number
    assert len(item.attempts) == 1
    assert [found.item for found in await history.search(office.desk, lines[1].number)]
    assert await history.batch_detail(office.desk, "nothing") is None
    assert await history.imported_before(office.desk, batch.fingerprint) == (batch,)


async def test_a_number_typed_after_the_check_is_looked_for_before_posting(
    office: Office, connection: Connection
) -> None:
    old = office.invoices(1)
    await run(office, connection, old)
    with office.desk.database.transaction() as database:
        database.exec_driver_sql("UPDATE items SET state = 'left-out'")  # this computer knows nothing of it
    session = await prepared(office, connection, [replace(old[0], number="F2026-9")])
    session.change("edit", lambda draft: draft.edit(2, "invoice_number", old[0].number))
    result = await session.post(connection)
    assert [item.state.value for item in result.items] == ["duplicate"]
    assert len(booked(office, old[0].number)) == 1
