"""The list over days and administrations: what is kept, what changed since, what was noted, views by name."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from exactdesk.books.reference import Division, Side
from exactdesk.errors import NotReached
from exactdesk.flow.outstanding import Change, ItemNote, Wish
from exactdesk.flow.outstanding_view import Grouping, View
from exactdesk.jobs import outstanding_board as job
from exactdesk.jobs import outstanding_notes, reference
from exactdesk.jobs.connection import Connection
from exactdesk.practice.faults import Fault, FaultKind
from tests.jobs.office import AGENCY, TRADE, Office
from tests.jobs.open_items import add_entry, add_payment, owed


@pytest.fixture
async def divisions(office: Office, connection: Connection) -> tuple[Division, Division]:
    first = await reference.division(office.desk, connection, TRADE)
    return first, await reference.division(office.desk, connection, AGENCY)


async def kept(office: Office, connection: Connection, divisions: tuple[Division, ...]) -> job.Board:
    return await job.kept_board(office.desk, connection.login, connection.site, divisions, Side.SALES)


async def test_nothing_is_kept_at_first(
    office: Office, connection: Connection, divisions: tuple[Division, Division]
) -> None:
    board = await kept(office, connection, divisions)
    assert (board.rows, board.read_at, [part.snapshot for part in board.parts]) == ((), None, [None, None])
    assert await job.overdue(office.desk, connection.login, divisions[0].code) == {}


async def test_what_was_read_is_kept_for_later(
    office: Office, connection: Connection, divisions: tuple[Division, Division]
) -> None:
    board = await job.fresh_board(office.desk, connection, divisions, Side.SALES)
    total = sum((row.item.amount_dc for row in board.rows), Decimal(0))
    assert total == owed(office, Side.SALES, TRADE) + owed(office, Side.SALES, AGENCY)
    assert {int(row.division.code) for row in board.rows} == {TRADE, AGENCY}
    assert board.read_at == office.desk.clock()
    began = len(office.service.calls)
    again = await kept(office, connection, divisions)
    assert (again.rows, office.calls(began)) == (board.rows, [])
    sums = (await job.overdue(office.desk, connection.login, divisions[0].code))[Side.SALES]
    assert sums.total == owed(office, Side.SALES, TRADE)
    late = [row for row in board.rows if int(row.division.code) == TRADE and row.overdue > 0]
    assert (sums.overdue, sums.overdue_count) == (sum(row.item.amount_dc for row in late), len(late))


async def test_what_became_of_items_since_yesterday_is_marked(
    office: Office, connection: Connection, divisions: tuple[Division, Division]
) -> None:
    books, day = office.books(), office.today
    paid = add_entry(books, Side.SALES, day - timedelta(days=40), "100.00", ref="PAID")
    part = add_entry(books, Side.SALES, day - timedelta(days=40), "200.00", ref="PART")
    add_entry(books, Side.SALES, day - timedelta(days=30), "70.00", ref="SLIPS", due=day)
    first = await job.fresh_board(office.desk, connection, divisions[:1], Side.SALES)
    assert first.parts[0].changes.since is None
    assert not any(Change.NEW in row.changes for row in first.rows)
    office.time.advance(days=1)
    add_payment(books, Side.SALES, paid, day, "100.00", matched="100.00")
    add_payment(books, Side.SALES, part, day, "50.00", matched="50.00")
    add_entry(books, Side.SALES, day, "5.00", ref="NEW", due=day + timedelta(days=30))
    board = await job.fresh_board(office.desk, connection, divisions[:1], Side.SALES)
    marks = {row.item.your_ref: row.changes - {Change.LATE} for row in board.rows if row.changes}
    assert marks["NEW"] == {Change.NEW}
    assert marks["PART"] == {Change.PART_PAID}
    assert marks["SLIPS"] == {Change.SLIPPED}
    assert [item.your_ref for item in board.parts[0].changes.gone] == ["PAID"]
    assert (await kept(office, connection, divisions[:1])).parts[0].changes == board.parts[0].changes


async def test_what_changed_stays_told_however_often_the_list_is_read_anew(
    office: Office, connection: Connection, divisions: tuple[Division, Division]
) -> None:
    books, day = office.books(), office.today
    paid = add_entry(books, Side.SALES, day - timedelta(days=40), "100.00", ref="PAID")

    async def read() -> tuple[datetime | None, list[str], list[str]]:
        office.time.advance(seconds=600)
        board = await job.fresh_board(office.desk, connection, divisions[:1], Side.SALES)
        found = board.parts[0].changes
        new = [row.item.your_ref for row in board.rows if Change.NEW in row.changes]
        return found.since, sorted(new), [item.your_ref for item in found.gone]

    assert await read() == (None, [], [])
    first = office.desk.clock()
    add_entry(books, Side.SALES, day, "5.00", ref="NEW 1", due=day + timedelta(days=30))
    add_payment(books, Side.SALES, paid, day, "100.00", matched="100.00")
    for _ in range(4):  # the first day: since it was first read
        assert await read() == (first, ["NEW 1"], ["PAID"])
    last = office.desk.clock()
    office.time.advance(days=3)  # over a weekend: since the last time on an earlier day
    add_entry(books, Side.SALES, day, "6.00", ref="NEW 2", due=day + timedelta(days=30))
    for _ in range(4):
        assert await read() == (last, ["NEW 2"], [])
    assert (await kept(office, connection, divisions[:1])).parts[0].changes.since == last


async def test_who_pays_later_than_usual_is_marked_from_the_first_day(
    office: Office, connection: Connection, divisions: tuple[Division, Division]
) -> None:
    books, day = office.books(), office.today
    for back in (100, 80, 60):
        entry = add_entry(books, Side.SALES, day - timedelta(days=back), "10.00", code="1001")
        add_payment(books, Side.SALES, entry, day - timedelta(days=back), "10.00", matched="10.00")
    add_entry(books, Side.SALES, day - timedelta(days=200), "10.00", code="1001", ref="LAAT")
    board = await job.fresh_board(office.desk, connection, divisions[:1], Side.SALES)
    (late,) = [row for row in board.rows if row.item.your_ref == "LAAT"]
    assert Change.LATE in late.changes
    began = len(office.service.calls)
    await job.fresh_board(office.desk, connection, divisions[:1], Side.SALES)
    assert sum("Receivables" in call and "bulk" in call for call in office.calls(began)) == 1


async def test_one_administration_that_cannot_be_read_leaves_the_others(
    office: Office, connection: Connection, divisions: tuple[Division, Division]
) -> None:
    await job.fresh_board(office.desk, connection, divisions[1:], Side.SALES)
    office.fault(Fault(kind=FaultKind.UNAVAILABLE, on="read/financial/OutstandingInvoicesOverview", after=1, times=5))
    board = await job.fresh_board(office.desk, connection, divisions, Side.SALES)
    assert [part.error is None for part in board.parts] == [True, False]
    assert {int(row.division.code) for row in board.rows} == {TRADE, AGENCY}
    office.fault(Fault(kind=FaultKind.UNAVAILABLE, on="read/financial/OutstandingInvoicesOverview", times=5))
    with pytest.raises(NotReached):
        await job.fresh_board(office.desk, connection, divisions[:1], Side.SALES)


async def test_a_day_in_the_past_is_marked_as_such(
    office: Office, connection: Connection, divisions: tuple[Division, Division]
) -> None:
    day = office.today - timedelta(days=40)
    board = await job.past_board(office.desk, connection, divisions, Side.PURCHASE, day)
    assert (board.is_past, board.ageing.day) == (True, day)
    total = sum((row.item.amount_dc for row in board.rows), Decimal(0))
    assert total == sum(owed(office, Side.PURCHASE, code, by=day) for code in (TRADE, AGENCY))
    ahead = await job.past_board(office.desk, connection, divisions[:1], Side.SALES, office.today + timedelta(days=9))
    assert (ahead.is_past, ahead.rows[0].overdue) == (
        False,
        ahead.rows[0].item.days_overdue(office.today) + 9,
    )


async def test_what_is_noted_stands_in_the_list_at_once_and_later(
    office: Office, connection: Connection, divisions: tuple[Division, Division]
) -> None:
    board = await job.fresh_board(office.desk, connection, divisions[:1], Side.SALES)
    item = board.rows[0].item
    note = ItemNote(note="belt terug", promised_on=office.today - timedelta(days=1))
    await outstanding_notes.note(office.desk, connection.site, TRADE, Side.SALES, item.key, note)
    at_once = job.with_note(board, (TRADE, Side.SALES, item.key), note)
    assert at_once.rows[0].note == note
    later = (await kept(office, connection, divisions[:1])).rows[0]
    assert later.note is not None
    assert later.note.note == "belt terug"
    assert Change.PROMISE_BROKEN in later.changes
    assert job.with_note(at_once, (TRADE, Side.SALES, item.key), ItemNote()).rows[0].note is None


async def test_views_are_kept_by_name(office: Office) -> None:
    view = View(wish=Wish(words="zoë", is_overdue=True), grouping=Grouping.RELATIONS)
    await job.save_view(office.desk, "Te bellen", view)
    assert await job.views(office.desk) == {"Te bellen": view}
    await job.forget_view(office.desk, "Te bellen")
    assert await job.views(office.desk) == {}
