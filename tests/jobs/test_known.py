"""What is booked already: in any spelling, in the history and in Exact Online; deleted, undone and left-out documents are not booked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from exactdesk.flow.history import BatchItem
from exactdesk.flow.plan import PlanStatus
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs import known
from exactdesk.jobs.attention import resume
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.session import ImportSession
from exactdesk.store import history, past
from tests.jobs.office import TRADE, Line, Office, pasted
from tests.jobs.runs import SALES, booked, prepared, run, states

READY, DUPLICATE, LEFT_OUT = PlanStatus.READY, PlanStatus.DUPLICATE, PlanStatus.LEFT_OUT


async def looked(
    office: Office, connection: Connection | None, session: ImportSession
) -> tuple[list[PlanStatus], list[str]]:
    """What the plan makes of the documents, and the codes of what is told."""
    worked = await session.look_for_duplicates(connection)
    return [item.status for item in worked.plan.items], [problem.code for problem in worked.problems]


def forget_history(office: Office) -> None:
    with office.desk.database.transaction() as database:
        for table in ("attempt_outcomes", "attempts", "steps", "told_apart", "items"):
            database.exec_driver_sql(f"DELETE FROM {table}")


def respelled(line: Line, number: str) -> Line:
    return replace(line, number=number)


@pytest.mark.parametrize("is_forgotten", [False, True], ids=["history", "exact-online"])
@pytest.mark.parametrize(
    ("earlier", "later", "status", "code"),
    [
        ("F-2026/0042", "F2026 42", DUPLICATE, ("posted-before", "booked-before")),
        ("F-2026/0042", "f20260042", DUPLICATE, ("posted-before", "booked-before")),
        ("INV2026-042", "2026/42", READY, ("number-like-booked",) * 2),
        ("2026-042", "26042", READY, ("number-year-like-booked",) * 2),
        ("2024-11", "202-411", READY, ("amount-like-booked",) * 2),
    ],
)
async def test_spelled_otherwise_it_is_found(
    office: Office,
    connection: Connection,
    earlier: str,
    later: str,
    status: PlanStatus,
    code: tuple[str, str],
    is_forgotten: bool,
) -> None:
    line = office.invoices(1)[0]
    await run(office, connection, [respelled(line, earlier)])
    if is_forgotten:
        forget_history(office)
    session = await office.session(connection, pasted([respelled(line, later)]))
    statuses, codes = await looked(office, connection, session)
    assert (statuses, codes) == ([status], [code[is_forgotten]])
    assert session.worked is not None
    verdict = next(iter(session.worked.verdicts.values()))
    assert verdict.known.number == earlier  # both can be shown


async def test_a_number_divided_otherwise_is_another_number(office: Office, connection: Connection) -> None:
    line = office.invoices(1)[0]
    await run(office, connection, [respelled(line, "2024-11")])
    other = replace(line, number="202-411", net=Decimal("77.00"))
    session = await office.session(connection, pasted([other]))
    assert await looked(office, connection, session) == ([READY], [])
    assert states(await session.post(connection)) == [ItemState.POSTED]


async def test_it_is_found_although_it_was_booked_on_another_day(office: Office, connection: Connection) -> None:
    line = office.invoices(1)[0]
    await run(office, connection, [replace(line, day=line.day - timedelta(days=40))])
    forget_history(office)
    session = await office.session(connection, pasted([line]))
    assert await looked(office, connection, session) == ([DUPLICATE], ["booked-before"])


async def test_two_spellings_in_one_file(office: Office, connection: Connection) -> None:
    line = office.invoices(1)[0]
    lines = [
        respelled(line, "2039-0042"),
        replace(line, number="2039/42", net=Decimal(5)),
        replace(line, number="INV 2039-42", net=Decimal(7)),
        replace(line, number="203-942", net=Decimal(9)),
    ]
    session = await office.session(connection, pasted(lines))
    assert await looked(office, connection, session) == (
        [READY, DUPLICATE, READY, READY],
        ["number-twice", "number-like-twice"],
    )


async def test_many_entries_on_these_days_cost_few_calls(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a full month those of the documents' relations are fetched alone."""
    lines = office.invoices(130)
    await run(office, connection, lines)
    forget_history(office)
    few = [respelled(lines[12], "F2026 13"), respelled(lines[13], "vf-2026-14")]  # the first and the last day
    session = await office.session(connection, pasted(few))
    began = len(office.service.calls)
    assert await looked(office, connection, session) == ([DUPLICATE, READY], ["booked-before", "number-like-booked"])
    assert len(office.calls(began)) <= 4
    assert session.is_fully_compared
    monkeypatch.setattr(known, "MOST_PAGES", 0)
    again = await office.session(connection, pasted(few))
    statuses, codes = await looked(office, connection, again)
    assert codes == ["not-all-compared"]
    assert statuses == [READY, READY]


async def test_only_what_changed_is_looked_for_again(office: Office, connection: Connection) -> None:
    session = await prepared(office, connection, office.invoices(3))
    calls = len(office.service.calls)
    await session.look_for_duplicates(connection)
    assert office.calls(calls) == []
    session.change("edit", lambda draft: draft.edit(2, "invoice_number", "F2026-77"))
    await session.look_for_duplicates(connection)
    assert 1 <= len(office.calls(calls)) <= 2


async def deleted(office: Office, connection: Connection, lines: Sequence[Line]) -> BatchItem:
    """The first of the documents is posted, and somebody deletes it in Exact Online."""
    item = (await run(office, connection, lines)).items[0]
    books, (row,) = office.books(), booked(office, item.number)
    for line in list(books.table("salesentry/SalesEntryLines").by_parent[row["EntryID"]]):
        books.delete("salesentry/SalesEntryLines", line["ID"])
    books.delete(SALES, row["EntryID"])
    return item


async def test_what_somebody_deleted_is_told_and_can_be_booked_again(office: Office, connection: Connection) -> None:
    lines = office.invoices(2)
    item = await deleted(office, connection, lines)
    session = await office.session(connection, pasted(lines))
    assert await looked(office, connection, session) == ([READY, DUPLICATE], ["deleted-before", "posted-before"])
    kept = past.item(office.desk.database, item.id)
    assert kept is not None
    assert kept.state is ItemState.DELETED
    assert states(await session.post(connection)) == [ItemState.POSTED, ItemState.DUPLICATE]
    assert len(booked(office, item.number)) == 1
    third = await office.session(connection, pasted(lines))
    assert (await looked(office, connection, third))[0] == [DUPLICATE, DUPLICATE]


async def test_offline_what_the_history_has_counts_as_booked(office: Office, connection: Connection) -> None:
    lines = office.invoices(1)
    await deleted(office, connection, lines)
    session = await office.session(connection, pasted(lines))
    assert await looked(office, None, session) == ([DUPLICATE], ["posted-before"])


async def test_what_was_undone_is_booked_again_without_ado(office: Office, connection: Connection) -> None:
    lines = office.invoices(1)
    item = await deleted(office, connection, lines)
    with office.desk.database.transaction() as database:
        database.exec_driver_sql(f"UPDATE items SET state = '{ItemState.UNDONE}' WHERE id = {item.id}")
    session = await office.session(connection, pasted(lines))
    assert await looked(office, connection, session) == ([READY], [])


async def test_what_was_left_out_was_never_booked(office: Office, connection: Connection) -> None:
    lines = office.invoices(1)
    session = await prepared(office, connection, lines)
    assert session.worked is not None
    key = session.worked.plan.items[0].key
    session.change("leave-out", lambda draft: draft.leave_out(key, "nog niet"))
    await session.post(connection)
    again = await office.session(connection, pasted(lines))
    assert await looked(office, connection, again) == ([READY], [])


async def test_what_was_decided_upon_is_not_a_duplicate_of_a_later_run_either(
    office: Office, connection: Connection
) -> None:
    """The user wants it booked beside the earlier one; the run is interrupted before it is sent."""
    lines = office.invoices(1)
    await run(office, connection, lines)
    session = await office.session(connection, pasted(lines))
    worked = await session.look_for_duplicates(connection)
    key = worked.plan.items[0].key
    session.change("decide", lambda draft: draft.decide(key))
    await session.begin_run(connection)
    (result,) = await resume(office.desk, connection, TRADE)
    assert states(result) == [ItemState.POSTED]
    assert len(booked(office, lines[0].number)) == 2


async def test_a_document_that_is_being_dealt_with_is_not_marked_as_deleted(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = office.invoices(1)
    item = await deleted(office, connection, lines)
    real = history.move_item

    def meanwhile(*arguments: object, **named: object) -> object:
        with office.desk.database.transaction() as database:
            database.exec_driver_sql(f"UPDATE items SET state = '{ItemState.UNDONE}' WHERE id = {item.id}")
        return real(*arguments, **named)  # type: ignore[arg-type] # as they came

    monkeypatch.setattr(history, "move_item", meanwhile)
    session = await office.session(connection, pasted(lines))
    assert await looked(office, connection, session) == ([READY], [])
    assert ItemEvent.GONE not in [step.event for step in past.item_steps(office.desk.database, item.id)]
