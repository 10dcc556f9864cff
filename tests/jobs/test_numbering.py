"""Entry numbers that the office keeps for this program: sent, found again by them, taken by others, overruled by the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from exactdesk.books.reference import DivisionCode, JournalType
from exactdesk.errors import UsageError
from exactdesk.flow.history import BatchItem
from exactdesk.flow.numbering import Custom
from exactdesk.flow.payload import read_entry
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.jobs import reference
from exactdesk.jobs.attention import resume, retry
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.numbering import drop_number_range, journal_numbers, number_ranges, set_number_range
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.ledger import Administration
from exactdesk.store import history, numbers, past
from exactdesk.wording import tell_problem
from tests.jobs.office import HEADINGS, TRADE, Line, Office, pasted
from tests.jobs.runs import SALES, booked, each_once, prepared, states
from tests.jobs.test_run_control import block

POSTED, PLANNED, REFUSED, UNSURE = ItemState.POSTED, ItemState.PLANNED, ItemState.REFUSED, ItemState.UNSURE
FIRST = 26_800_001


async def keep(office: Office, connection: Connection, first: int = FIRST, last: int = FIRST + 99) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    book = await reference.reference_book(office.desk, connection, division)
    await set_number_range(office.desk, connection.site, book, "70", first, last)


async def custom(office: Office, connection: Connection) -> Custom:
    (kept,) = await number_ranges(office.desk, connection.site, TRADE)
    return kept.custom


async def posted(office: Office, connection: Connection, lines: Sequence[Line]) -> tuple[BatchItem, ...]:
    session = await prepared(office, connection, lines)
    return (await session.post(connection)).items


def occupy(office: Office, *numbers: int) -> None:
    """Somebody else books under these numbers."""
    books = office.books()
    for number in numbers:
        template = next(iter(books.table(SALES).rows.values()))
        entry = dict(template) | {
            "EntryID": books.new_id(SALES, "other", number),
            "EntryNumber": number,
            "YourRef": f"ander {number}",
            "Journal": "70",
        }
        books.save(SALES, entry)
        for year in (2025, 2026):
            books.used_numbers["70", year].add(number)


async def test_documents_are_booked_under_the_numbers_of_the_office_in_their_order(
    office: Office, connection: Connection
) -> None:
    await keep(office, connection)
    items = await posted(office, connection, office.invoices(3))
    assert [item.entry_number for item in items] == [FIRST, FIRST + 1, FIRST + 2]
    (kept,) = await number_ranges(office.desk, connection.site)
    assert (kept.custom, kept.used, kept.left) == (Custom.KEPT, 3, 97)
    sent = read_entry(past.item_attempts(office.desk.database, items[1].id)[0].request)
    assert sent.entry_number == FIRST + 1  # type: ignore[union-attr] # an invoice


async def test_other_journals_and_own_numbers_are_left_alone(office: Office, connection: Connection) -> None:
    await keep(office, connection)
    headings = (*HEADINGS, "Boekstuknummer")
    line = office.invoices(1)[0]
    text = "\n".join("\t".join(row) for row in (headings, (*line.cells(), "26700777")))
    session = await office.session(connection, text)
    session.map_column(9, "entry_number")
    worked = await session.look_for_duplicates(connection)
    assert not [item.reasons for item in worked.plan.items if item.reasons]
    (item,) = (await session.post(connection)).items
    assert item.entry_number == 26700777
    assert (await number_ranges(office.desk, connection.site))[0].used == 0


async def test_a_lost_answer_is_found_by_its_number_in_one_call(office: Office, connection: Connection) -> None:
    await keep(office, connection)
    lines = office.invoices(4)
    session = await prepared(office, connection, lines)
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}", after=1))
    calls, began = len(office.service.calls), office.time.now
    result = await session.post(connection)
    assert states(result) == [POSTED] * 4
    assert [item.entry_number for item in result.items] == [FIRST + place for place in range(4)]
    assert office.calls(calls).count(f"GET {SALES}") == 1
    assert office.time.now == began
    assert each_once(office, lines)


async def test_what_was_lost_before_booking_is_sent_again_at_once_under_the_same_number(
    office: Office, connection: Connection
) -> None:
    """The journal has shown that it refuses a number twice: no need to wait until an absence can be believed."""
    await keep(office, connection)
    lines = office.invoices(4)
    session = await prepared(office, connection, lines)
    office.fault(Fault(kind=FaultKind.LOST_BEFORE, on=f"POST {SALES}", after=1))
    began = office.time.now
    result = await session.post(connection)
    assert states(result) == [POSTED] * 4
    assert [item.entry_number for item in result.items] == [FIRST + place for place in range(4)]
    assert office.time.now == began
    assert each_once(office, lines)
    assert (await number_ranges(office.desk, connection.site))[0].used == 4


async def test_before_a_journal_has_shown_that_it_keeps_numbers_absence_is_waited_for(
    office: Office, connection: Connection
) -> None:
    await keep(office, connection)
    lines = office.invoices(1)
    session = await prepared(office, connection, lines)
    office.fault(Fault(kind=FaultKind.LOST_BEFORE, on=f"POST {SALES}"))
    began = office.time.now
    result = await session.post(connection)
    assert states(result) == [POSTED]
    assert (office.time.now - began).total_seconds() >= 30
    assert each_once(office, lines)


async def test_a_request_that_arrives_late_makes_no_second_entry(office: Office, connection: Connection) -> None:
    """Looked up too early it is not there; sent again it is refused, looked up once more it is found."""
    await keep(office, connection)
    lines = office.invoices(2)
    await posted(office, connection, lines[:1])
    session = await prepared(office, connection, lines[1:])
    office.fault(Fault(kind=FaultKind.LOST_BEFORE, on=f"POST {SALES}"))
    late: list[int] = []

    def arrives(item: BatchItem) -> None:
        if item.state is PLANNED and not late:  # found absent; now the first request comes through
            late.append(1)
            books, (first,) = office.books(), booked(office, lines[0].number)
            entry = dict(first) | {
                "EntryID": books.new_id(SALES, "late", 1),
                "EntryNumber": FIRST + 1,
                "YourRef": item.number,
                "Customer": item.relation,
                "EntryDate": office.service.world.administration(TRADE).clock().replace(
                    year=lines[1].day.year, month=lines[1].day.month, day=lines[1].day.day, hour=0
                ),
                "AmountFC": item.amount,
            }  # fmt: skip
            books.save(SALES, entry)
            books.used_numbers["70", lines[1].day.year].add(FIRST + 1)

    begun, items = await session.begin_run(connection, on_item=arrives)
    result = await begun.post(items)
    assert late
    assert states(result) == [POSTED]
    assert result.items[0].entry_number == FIRST + 1
    assert len(booked(office, lines[1].number)) == 1
    events = [step.event for step in past.item_steps(office.desk.database, result.items[0].id)]
    assert events[-3:] == [ItemEvent.SEND, ItemEvent.NO_ANSWER, ItemEvent.FOUND]


async def test_numbers_that_others_took_are_passed_over_in_one_go(office: Office, connection: Connection) -> None:
    await keep(office, connection)
    occupy(office, FIRST, FIRST + 1, FIRST + 2, FIRST + 7)
    lines = office.invoices(3)
    calls = len(office.service.calls)
    session = await prepared(office, connection, lines)
    result = await session.post(connection)
    assert states(result) == [POSTED] * 3
    assert [item.entry_number for item in result.items] == [FIRST + 8, FIRST + 9, FIRST + 10]
    assert office.calls(calls).count(f"POST {SALES}") == 4  # one of them refused
    assert each_once(office, lines)


async def test_a_journal_that_numbers_by_itself_is_left_to_it(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    await keep(office, connection)
    real = Administration.take_number
    monkeypatch.setattr(
        Administration, "take_number", lambda self, journal, year, wanted: real(self, journal, year, None)
    )
    lines = office.invoices(3)
    items = await posted(office, connection, lines)
    assert {item.state for item in items} == {POSTED}
    assert items[0].code == "entry-number-overruled"
    assert items[0].facts["wanted"] == str(FIRST)
    assert items[0].facts["given"] == str(items[0].entry_number)
    assert [item.code for item in items[1:]] == ["", ""]
    assert await custom(office, connection) is Custom.OVERRULED
    assert (await number_ranges(office.desk, connection.site))[0].used == 1
    assert each_once(office, lines)


async def test_a_lost_answer_of_a_journal_that_numbers_by_itself_is_found_by_its_reference(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    await keep(office, connection)
    real = Administration.take_number
    monkeypatch.setattr(
        Administration, "take_number", lambda self, journal, year, wanted: real(self, journal, year, None)
    )
    lines = office.invoices(1)
    session = await prepared(office, connection, lines)
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}"))
    result = await session.post(connection)
    assert states(result) == [POSTED]
    assert each_once(office, lines)


async def test_a_range_that_is_used_up_stops_the_run_before_anything_is_sent(
    office: Office, connection: Connection
) -> None:
    await keep(office, connection, last=FIRST + 1)
    lines = office.invoices(4)
    session = await prepared(office, connection, lines)
    result = await session.post(connection)
    assert isinstance(result.stopped_by, UsageError)
    assert result.stopped_by.code == "numbers-used-up"
    assert states(result) == [POSTED, POSTED, PLANNED, PLANNED]
    await keep(office, connection, first=FIRST + 500, last=FIRST + 510)
    (after,) = await resume(office.desk, connection)
    assert [item.entry_number for item in after.items] == [FIRST, FIRST + 1, FIRST + 500, FIRST + 501]


async def test_a_refused_document_keeps_its_number_for_the_next_time(office: Office, connection: Connection) -> None:
    await keep(office, connection)
    lines = office.invoices(2)
    session = await prepared(office, connection, lines)
    block(office, lines[0].relation)
    before = await session.post(connection)
    assert states(before) == [REFUSED, POSTED]
    office.books().table("crm/Accounts").by_code[lines[0].relation]["Blocked"] = False
    after = await retry(office.desk, connection, before.batch.id)
    assert [item.entry_number for item in after.items] == [FIRST, FIRST + 1]


async def test_an_interrupted_attempt_is_settled_by_its_number(office: Office, connection: Connection) -> None:
    await keep(office, connection)
    lines = office.invoices(2)
    session = await prepared(office, connection, lines)
    begun, items = await session.begin_run(connection)
    await begun.post(items[:1])
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(history, "finish_attempt", _fall)
        with pytest.raises(_Fall):
            await begun.post(items[1:])
    calls = len(office.service.calls)
    (result,) = await resume(office.desk, connection)
    assert states(result) == [POSTED] * 2
    assert result.items[1].entry_number == FIRST + 1
    assert office.calls(calls) == [f"GET {SALES}"]
    assert each_once(office, lines)


class _Fall(Exception):
    """The program ends here."""


def _fall(*_: object, **__: object) -> None:
    raise _Fall


async def test_which_ranges_are_none(office: Office, connection: Connection) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    book = await reference.reference_book(office.desk, connection, division)
    for journal, first, last, code in (
        ("70", 0, 5, "number-range-wrong"),
        ("70", 9, 8, "number-range-wrong"),
        ("70", 1, 2**31, "number-range-wrong"),
        ("x", 1, 2, "range-journal-unknown"),
        ("90", 1, 2, "range-journal-unknown"),
    ):
        with pytest.raises(UsageError) as caught:
            await set_number_range(office.desk, connection.site, book, journal, first, last)
        assert caught.value.code == code
    await keep(office, connection)
    assert await drop_number_range(office.desk, connection.site, TRADE, "70")
    assert not await drop_number_range(office.desk, connection.site, TRADE, "70")
    assert await number_ranges(office.desk, connection.site, TRADE) == ()
    items = await posted(office, connection, office.invoices(1))
    assert items[0].entry_number != FIRST


async def test_a_number_leads_to_one_entry_so_ranges_do_not_overlap(office: Office, connection: Connection) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    book = await reference.reference_book(office.desk, connection, division)
    other = next(each.code for each in book.journals if each.type == JournalType.PURCHASE)
    await keep(office, connection)
    for first, last in ((FIRST - 5, FIRST), (FIRST + 99, FIRST + 120), (FIRST + 3, FIRST + 4), (1, 2**31 - 1)):
        with pytest.raises(UsageError) as caught:
            await set_number_range(office.desk, connection.site, book, other, first, last)
        assert caught.value.code == "range-overlaps"
    await set_number_range(office.desk, connection.site, book, other, FIRST + 100, FIRST + 199)
    await keep(office, connection, first=FIRST + 10, last=FIRST + 60)  # its own earlier range is in nobody's way


async def test_a_journal_that_numbered_by_itself_gets_no_new_range_by_accident(
    office: Office, connection: Connection
) -> None:
    await keep(office, connection)
    site, division = connection.site, DivisionCode(TRADE)
    numbers.hear(office.desk.database, site, division, "70", Custom.OVERRULED, at=office.time.now)
    with pytest.raises(UsageError) as caught:
        await keep(office, connection, first=FIRST + 500, last=FIRST + 510)
    assert caught.value.code == "range-journal-overrules"
    assert await drop_number_range(office.desk, site, TRADE, "70")
    await keep(office, connection, first=FIRST + 500, last=FIRST + 510)
    assert await custom(office, connection) is Custom.UNKNOWN


async def test_the_page_knows_every_journal_that_takes_numbers_and_what_is_next(
    office: Office, connection: Connection
) -> None:
    division = await reference.division(office.desk, connection, TRADE)
    book = await reference.reference_book(office.desk, connection, division)
    await keep(office, connection)
    await posted(office, connection, office.invoices(3))
    occupied = (await posted(office, connection, office.invoices(1, 90)))[0]
    numbers.mark_taken(
        office.desk.database,
        connection.site,
        DivisionCode(TRADE),
        "70",
        occupied.id,
        [FIRST + 50],
        at=office.time.now,
    )
    found = {each.journal.code: each.range for each in await journal_numbers(office.desk, connection.site, book)}
    assert all(code not in found for code in ("10", "90"))
    kept = found.pop("70")
    assert kept is not None
    assert (kept.next_number, kept.used, kept.left) == (FIRST + 51, 5, 49)  # what was passed over is gone
    assert found
    assert set(found.values()) == {None}


@pytest.mark.parametrize(
    ("last", "code"),
    [(FIRST + 2, "numbers-too-few"), (FIRST + 40, "numbers-nearly-used-up"), (FIRST + 999, None)],
)
async def test_numbers_that_do_not_suffice_are_told_before_anything_is_posted(
    office: Office, connection: Connection, last: int, code: str | None
) -> None:
    await keep(office, connection, last=last)
    session = await prepared(office, connection, office.invoices(38))
    await session.look_for_duplicates(connection)
    assert [problem.code for problem in session.warnings] == ([] if code is None else [code])
    for problem in session.warnings:
        assert "70" in tell_problem(problem)[0]
    await drop_number_range(office.desk, connection.site, TRADE, "70")
    await session.look_for_duplicates(connection)
    assert session.warnings == ()


async def test_the_same_invoice_sent_twice_on_purpose_has_two_numbers(office: Office, connection: Connection) -> None:
    await keep(office, connection)
    lines = office.invoices(1)
    await posted(office, connection, lines)
    session = await office.session(connection, pasted([replace(lines[0], net=Decimal(5))]))
    worked = await session.look_for_duplicates(connection)
    key = worked.plan.items[0].key
    session.change("decide", lambda draft: draft.decide(key))
    (item,) = (await session.post(connection)).items
    assert item.entry_number == FIRST + 1
    assert DivisionCode(TRADE) == session.division.code
