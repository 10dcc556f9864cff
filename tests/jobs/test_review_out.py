"""What a review brings to the books: booked once, matched once, whatever goes wrong on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import GLAccountId, Side
from exactdesk.books.statement import StatementSource
from exactdesk.flow.click_list import ClickState
from exactdesk.flow.entry_rows import Purpose
from exactdesk.flow.match_plan import NoMatch
from exactdesk.flow.queue import ItemState
from exactdesk.flow.reconcile import RestKind
from exactdesk.flow.review import Decision, Verdict, shares_for
from exactdesk.jobs.attention import resume
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.review import ReviewSession
from exactdesk.jobs.review_out import read_balances, read_out, send_matches, send_statement
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import history, past
from tests.jobs.office import Office
from tests.jobs.reviews import (
    BANK,
    JOURNAL,
    Killed,
    accept_all,
    bank_entries,
    by_number,
    click_states,
    invoices,
    last_closing,
    open_items,
    paid,
    paying,
    reviewed,
    session_of,
    states,
)

POSTED = ItemState.POSTED


async def test_a_statement_is_booked_and_matched_and_the_books_agree(office: Office, connection: Connection) -> None:
    session = await reviewed(office, connection, cost="-12.50")
    before, count = last_closing(office), bank_entries(office)
    out = await read_out(session, connection)
    assert [each.why_not for each in out.matches] == [NoMatch.PAYMENT_MISSING] * 3
    assert out.balances.difference == -session.statement.movements
    assert click_states(out) == [ClickState.TO_DO] * 3

    assert out.statement.can_be_booked, out.statement.problems
    booked = await send_statement(session, connection, out.statement)
    assert states(booked) == [POSTED]
    assert bank_entries(office) == count + 1
    assert last_closing(office) == before + session.statement.movements

    out = await read_out(session, connection)
    assert out.balances.difference == ZERO
    assert [problem.code for problem in out.statement.problems] == ["bank-booked-here"]
    assert len(out.ready) == 3
    matched = await send_matches(session, connection, out.ready)
    assert states(matched) == [POSTED] * 3, [(item.code, item.said) for item in matched.items]
    assert "Afgeletterd" in matched.items[0].said

    out = await read_out(session, connection)
    assert out.is_done
    assert click_states(out) == [ClickState.DONE] * 3
    assert out.matches == ()
    short = session.review.decision(2)
    assert short is not None
    left = session.item(short.shares[0].item.key)
    assert left is not None
    assert left.amount == Decimal("1.00")
    assert session.item(session.review.standing[1].decision.shares[0].item.key) is None  # type: ignore[union-attr]


@pytest.mark.parametrize("kind", [FaultKind.LOST_AFTER, FaultKind.LOST_BEFORE, FaultKind.EMPTY, FaultKind.GATEWAY])
async def test_a_statement_whose_answer_is_lost_is_booked_once(
    office: Office, connection: Connection, kind: FaultKind
) -> None:
    session = await reviewed(office, connection)
    count = bank_entries(office)
    out = await read_out(session, connection, to_suspense=True)
    office.fault(Fault(kind=kind, on=f"POST {BANK}"))
    assert states(await send_statement(session, connection, out.statement)) == [POSTED]
    assert bank_entries(office) == count + 1


async def test_a_statement_is_not_booked_beside_one_that_came_in_meanwhile(
    office: Office, connection: Connection
) -> None:
    session = await reviewed(office, connection)
    plan = (await read_out(session, connection)).statement
    assert states(await send_statement(session, connection, plan)) == [POSTED]
    count = bank_entries(office)
    again = await send_statement(session, connection, plan)  # the plan of before, as another window may still have it
    assert [(item.state, item.code) for item in again.items] == [(ItemState.DUPLICATE, "bank-booked-already")]
    assert bank_entries(office) == count


async def test_a_statement_that_does_not_follow_on_the_books_is_held(office: Office, connection: Connection) -> None:
    session = await reviewed(office, connection)
    await send_statement(session, connection, (await read_out(session, connection)).statement)
    (*_, one) = invoices(await open_items(office, connection), Side.SALES, 4)
    late = paying(office, [paid(one)])
    assert late.opening is not None
    gap = replace(late, opening=replace(late.opening, amount=late.opening.amount + 5), closing=late.opening)
    gap = replace(gap, closing=replace(late.opening, amount=late.opening.amount + 5 + gap.movements))
    other = await session_of(office, connection, gap)
    await accept_all(other)
    out = await read_out(other, connection)
    assert [problem.code for problem in out.statement.problems] == ["bank-opening-differs"]
    assert not out.statement.can_be_booked


async def days(office: Office, connection: Connection, *dates: date) -> ReviewSession:
    """A statement with a payment of a customer on each of these days, all accepted."""
    items = invoices(await open_items(office, connection), Side.SALES, len(dates))
    statement = paying(office, [paid(item) for item in items])
    lines = tuple(replace(line, booked_on=day) for line, day in zip(statement.lines, dates, strict=True))
    session = await session_of(office, connection, replace(statement, lines=lines))
    await accept_all(session)
    return session


async def test_a_statement_over_the_end_of_a_year_is_booked_in_both_and_matched(
    office: Office, connection: Connection
) -> None:
    year = office.today.year
    session = await days(office, connection, date(year - 1, 12, 30), date(year - 1, 12, 31), date(year, 1, 2))
    before = last_closing(office)
    out = await read_out(session, connection)
    assert [(entry.year, entry.period, len(entry.lines)) for entry in out.statement.entries] == [
        (year - 1, 12, 2),
        (year, 1, 1),
    ]
    assert states(await send_statement(session, connection, out.statement)) == [POSTED] * 2
    assert last_closing(office) == before + session.statement.movements
    out = await read_out(session, connection)
    assert [problem.code for problem in out.statement.problems] == ["bank-booked-here"]
    assert states(await send_matches(session, connection, out.ready)) == [POSTED] * 3
    assert (await read_out(session, connection)).is_done


async def book_part(session: ReviewSession, connection: Connection, count: int) -> None:
    """Somebody else books the first lines of a statement, all on the account for questions."""
    review = session.review
    session.review = replace(review, moves=())
    (entry,) = (await read_out(session, connection, to_suspense=True)).statement.entries
    session.review = review
    lines = entry.lines[:count]
    closing = entry.opening + sum((line.amount for line in lines), ZERO)
    await connection.client.banking.post(session.division.code, replace(entry, lines=lines, closing=closing))


async def test_of_a_statement_that_somebody_booked_in_part_the_rest_is_booked(
    office: Office, connection: Connection
) -> None:
    session = await days(office, connection, *[office.today] * 4)
    end = last_closing(office) + session.statement.movements
    await book_part(session, connection, 2)
    out = await read_out(session, connection)
    assert [problem.code for problem in out.statement.problems] == ["bank-partly-booked"]
    assert (out.statement.there, out.statement.left) == (2, (3, 4))
    result = await send_statement(session, connection, out.statement)
    assert [(item.state, item.rows) for item in result.items] == [(POSTED, (3, 4))]
    assert last_closing(office) == end
    out = await read_out(session, connection)
    assert [problem.code for problem in out.statement.problems] == ["bank-booked-here"]
    assert [each.why_not for each in out.matches] == [NoMatch.PAYMENT_MISSING] * 2 + [None] * 2
    assert states(await send_matches(session, connection, out.ready)) == [POSTED] * 2


async def test_a_statement_that_somebody_began_to_book_meanwhile_is_held_and_can_be_planned_anew(
    office: Office, connection: Connection
) -> None:
    session = await days(office, connection, *[office.today] * 3)
    plan = (await read_out(session, connection)).statement
    await book_part(session, connection, 1)
    count = bank_entries(office)
    result = await send_statement(session, connection, plan)
    assert [(item.state, item.code) for item in result.items] == [(ItemState.HELD_BACK, "bank-opening-differs")]
    assert bank_entries(office) == count
    again = (await read_out(session, connection)).statement
    assert again.left == (2, 3)
    assert states(await send_statement(session, connection, again)) == [POSTED]
    held = past.batch_items(office.desk.database, result.batch.id)
    assert [item.state for item in held] == [ItemState.DISMISSED]


async def test_a_statement_whose_second_month_is_refused_is_booked_as_far_as_it_goes_and_finished_later(
    office: Office, connection: Connection
) -> None:
    last_month = office.today.replace(day=1) - timedelta(days=1)
    session = await days(office, connection, last_month, office.today)
    plan = (await read_out(session, connection)).statement
    place = (JOURNAL, office.today.year, office.today.month)
    office.books().closed.add(place)
    first = await send_statement(session, connection, plan)
    assert states(first) == [POSTED, ItemState.REFUSED]
    office.books().closed.discard(place)
    out = await read_out(session, connection)
    assert out.statement.left == (2,)
    assert states(await send_statement(session, connection, out.statement)) == [POSTED]
    before = past.batch_items(office.desk.database, first.batch.id)
    assert [item.state for item in before] == [POSTED, ItemState.DISMISSED]  # nothing is left to be sent again
    assert [problem.code for problem in (await read_out(session, connection)).statement.problems] == [
        "bank-booked-here"
    ]


async def test_a_statement_that_may_have_been_booked_waits_until_that_is_known(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = await reviewed(office, connection)
    out = await read_out(session, connection)

    def killed(*arguments: object, **named: object) -> object:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(history, "finish_attempt", killed)
        with pytest.raises(Killed):
            await send_statement(session, connection, out.statement)
    again = await session_of(office, connection, session.statement)  # the same file dropped once more
    assert again.head.id == session.head.id
    out = await read_out(again, connection)
    assert [problem.code for problem in out.statement.problems] == ["bank-unsure"]
    await resume(office.desk, connection)
    out = await read_out(again, connection)
    assert [problem.code for problem in out.statement.problems] == ["bank-booked-here"]


async def provider_list(
    office: Office, connection: Connection, items: Sequence[OutstandingItem], *, file: str
) -> ReviewSession:
    """A payment provider's list, with what it kept of each payment, all accepted; its journal is that of the bank, for want of another."""
    told = paying(office, [paid(item) for item in items])
    lines = tuple(
        replace(line, fee=Decimal("0.35"), bank_reference=f"tr_{item.entry_number}")
        for line, item in zip(told.lines, items, strict=True)
    )
    listed = replace(
        told, source=StatementSource.PROVIDER, account="", number="", opening=None, closing=None, lines=lines
    )
    session = await session_of(office, connection, listed, fingerprint=file)
    await session.change_habits(
        replace(
            session.habits.with_journal("provider", JOURNAL).with_account(Purpose.PROVIDER_COST, "9015"),
            sends_matches=True,
        )
    )
    await accept_all(session)
    return session


@pytest.mark.parametrize("kind", [None, FaultKind.LOST_AFTER, FaultKind.LOST_BEFORE])
async def test_a_provider_s_list_is_booked_once_with_its_costs_and_matched(
    office: Office, connection: Connection, kind: FaultKind | None
) -> None:
    items = invoices(await open_items(office, connection), Side.SALES, 3)
    session = await provider_list(office, connection, items[:2], file="aa")
    before, count = last_closing(office), bank_entries(office)
    out = await read_out(session, connection)
    assert out.statement.can_be_booked, out.statement.problems
    if kind is not None:
        office.fault(Fault(kind=kind, on=f"POST {BANK}"))
    assert states(await send_statement(session, connection, out.statement)) == [POSTED]
    assert bank_entries(office) == count + 1
    assert last_closing(office) == before + session.statement.movements - Decimal("0.70")
    entry = list(office.books().table(BANK).rows.values())[-1]
    lines = office.books().table("financialtransaction/BankEntryLines").by_parent[entry["EntryID"]]
    assert [(line["GLAccountCode"], line["AmountFC"]) for line in lines if line.get("Account") is None] == [
        ("9015", Decimal("-0.70"))
    ]
    out = await read_out(session, connection)
    assert [problem.code for problem in out.statement.problems] == ["bank-booked-here"]
    assert states(await send_matches(session, connection, out.ready)) == [POSTED] * 2
    assert (await read_out(session, connection)).is_done

    later = await provider_list(office, connection, items[1:], file="bb")  # a download whose days overlap
    assert [view.state.value for view in later.views()] == ["elsewhere", "accepted"]
    out = await read_out(later, connection)
    assert [problem.code for problem in out.statement.problems] == ["bank-lines-elsewhere"]


async def test_undecided_lines_stop_the_statement_or_go_to_the_account_for_questions(
    office: Office, connection: Connection
) -> None:
    session = await session_of(office, connection, paying(office, [(None, Decimal("-12.50"))]))
    held = await read_out(session, connection)
    assert [problem.code for problem in held.statement.problems] == ["bank-lines-undecided"]
    out = await read_out(session, connection, to_suspense=True)
    assert out.statement.undecided == 1
    assert states(await send_statement(session, connection, out.statement)) == [POSTED]
    entry = list(office.books().table(BANK).rows.values())[-1]
    (line,) = office.books().table("financialtransaction/BankEntryLines").by_parent[entry["EntryID"]]
    assert line["GLAccountCode"] == session.accounts[Purpose.SUSPENSE] == "1195"


async def test_a_payment_that_is_in_the_books_is_matched_and_its_discount_booked(
    office: Office, connection: Connection
) -> None:
    (invoice,) = invoices(await open_items(office, connection), Side.SALES, 1)
    first = await session_of(office, connection, paying(office, [paid(invoice, "10.00")]))
    account = office.books().table("financial/Journals").by_code["70"]["GLAccount"]
    client = connection.client.banking
    (entry,) = (await read_out(first, connection, to_suspense=True)).statement.entries
    (line,) = entry.lines  # on the account for questions; a bank link would book it on the relation
    on_relation = replace(line, gl_account=GLAccountId(str(account)), relation=invoice.relation)
    await client.post(first.division.code, replace(entry, lines=(on_relation,)))

    session = await session_of(office, connection, first.statement)
    amounts = [(invoice, invoice.amount)]
    shares = shares_for(session.line(1), amounts, RestKind.DISCOUNT)
    discount = Decision(verdict=Verdict.ACCEPTED, shares=shares, rest_kind=RestKind.DISCOUNT)
    await session.decide(1, discount)
    await session.change_habits(session.habits.with_account(Purpose.DISCOUNT, "8900"))
    out = await read_out(session, connection)
    assert [problem.code for problem in out.statement.problems] == ["bank-booked-already"]
    assert [each.why_not for each in out.matches] == [None]
    assert states(await send_matches(session, connection, out.ready)) == [POSTED]
    assert (await read_out(session, connection)).is_done


async def test_what_was_interrupted_is_gone_on_with_by_resume(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = await reviewed(office, connection)
    out = await read_out(session, connection)
    count = bank_entries(office)
    real = history.finish_attempt

    def killed(*arguments: object, **named: object) -> object:
        raise Killed

    monkeypatch.setattr(history, "finish_attempt", killed)  # the answer came, its outcome never reached the disk
    with pytest.raises(Killed):
        await send_statement(session, connection, out.statement)
    monkeypatch.setattr(history, "finish_attempt", real)
    (result,) = await resume(office.desk, connection)
    assert [item.state for item in result.items] == [POSTED]
    assert bank_entries(office) == count + 1


async def test_balances_without_a_journal(office: Office, connection: Connection) -> None:
    statement = paying(office, [(None, Decimal(5))], account="NL00UNKNOWN")
    session = await session_of(office, connection, statement)
    balances, entries = await read_balances(session, connection)
    assert (balances.ledger, balances.difference, entries) == (None, None, ())
    assert [problem.code for problem in (await read_out(session, connection)).statement.problems] == [
        "bank-no-journal",
        "bank-lines-undecided",
    ]
    await session.change_habits(session.habits.with_journal("NL00UNKNOWN", JOURNAL))
    balances, _ = await read_balances(session, connection)
    assert balances.difference == Decimal(-5)
    assert by_number(statement.lines, session.items)[0].proposals == ()
