"""Match sets of a review: several in a call, each proven by the books, none sent again on a guess."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from exactdesk.books.bank_entries import MatchSet
from exactdesk.books.reference import Side
from exactdesk.flow.click_list import ClickState
from exactdesk.flow.match_verdicts import NOT_PROVEN, NOT_SEEN
from exactdesk.flow.payload import read_entry
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.attention import resume
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.review import ReviewSession
from exactdesk.jobs.review_out import Out, line_of, read_out, send_matches, send_statement
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import history
from tests.jobs.office import Office
from tests.jobs.reviews import (
    Killed,
    accept_all,
    click_states,
    invoices,
    open_items,
    paid,
    paying,
    reviewed,
    session_of,
    states,
)

UPLOAD = "POST docs/XMLUpload"
POSTED = ItemState.POSTED


@pytest.mark.parametrize("kind", [FaultKind.LOST_AFTER, FaultKind.LOST_BEFORE, FaultKind.EMPTY])
async def test_a_match_whose_answer_is_lost_is_settled_by_what_is_still_open(
    office: Office, connection: Connection, kind: FaultKind
) -> None:
    session = await reviewed(office, connection)
    await send_statement(session, connection, (await read_out(session, connection)).statement)
    out = await read_out(session, connection)
    sets = len(office.books().match_sets)
    office.fault(Fault(kind=kind, on=UPLOAD, after=1))
    result = await send_matches(session, connection, out.ready)
    assert states(result) == [POSTED] * 3, [(item.number, item.code, item.said) for item in result.items]
    assert len(office.books().match_sets) == sets + 3
    assert (await read_out(session, connection)).is_done


async def many(office: Office, connection: Connection, count: int = 6) -> tuple[ReviewSession, Out]:
    """A statement that is booked, on which as many customers pay an invoice each, ready to be matched."""
    items = invoices(await open_items(office, connection), Side.SALES, count)
    session = await session_of(office, connection, paying(office, [paid(item) for item in items]))
    await accept_all(session)
    await send_statement(session, connection, (await read_out(session, connection)).statement)
    out = await read_out(session, connection)
    assert len(out.ready) == count
    return session, out


def uploads(office: Office, start: int = 0) -> int:
    return sum(call.path == "/docs/XMLUpload.aspx" for call in list(office.service.calls)[start:])


async def test_many_matches_go_together_after_one_that_proves_the_road(office: Office, connection: Connection) -> None:
    session, out = await many(office, connection)
    start = len(office.service.calls)
    assert states(await send_matches(session, connection, out.ready)) == [POSTED] * 6
    assert uploads(office, start) == 2
    assert len(office.service.calls) - start <= 5  # looked at before, twice sent, twice read back
    assert (await read_out(session, connection)).is_done


@pytest.mark.parametrize("after", [0, 1])
async def test_half_an_upload_is_told_apart_by_what_is_still_open(
    office: Office, connection: Connection, after: int
) -> None:
    session, out = await many(office, connection)
    sets = len(office.books().match_sets)
    office.fault(Fault(kind=FaultKind.HALF_DONE, on=UPLOAD, after=after))
    assert states(await send_matches(session, connection, out.ready)) == [POSTED] * 6
    assert len(office.books().match_sets) == sets + 6
    assert (await read_out(session, connection)).is_done


async def test_messages_in_another_order_do_not_mislead(office: Office, connection: Connection) -> None:
    session, out = await many(office, connection)
    plans = [each.match for each in out.ready]
    wrong = plans[1]
    assert wrong is not None
    broken = replace(wrong, lines=(replace(wrong.lines[0], period=13), *wrong.lines[1:]))  # it is not there
    ready = [replace(each, match=broken) if each.match is wrong else each for each in out.ready]
    office.fault(Fault(kind=FaultKind.REVERSED, on=UPLOAD, times=9))
    result = await send_matches(session, connection, ready)
    assert states(result) == [POSTED, ItemState.REFUSED, *[POSTED] * 4]
    assert "iet gevonden" in result.items[1].said
    assert [row.state for row in (await read_out(session, connection)).clicks].count(ClickState.DONE) == 5


@pytest.mark.parametrize("after", [0, 1])
async def test_a_match_that_is_said_to_be_done_and_is_not_stays_unsure_and_is_never_sent_again(
    office: Office, connection: Connection, after: int
) -> None:
    session, out = await many(office, connection)
    office.fault(Fault(kind=FaultKind.PRETENDED, on=UPLOAD, after=after))
    result = await send_matches(session, connection, out.ready)
    assert result.stopped_by is not None
    assert result.stopped_by.code == NOT_SEEN
    doubted = [item for item in result.items if item.state is ItemState.UNSURE]
    assert len(doubted) == (1 if after == 0 else 5)
    assert {item.code for item in doubted} == {NOT_SEEN}
    start = len(office.service.calls)
    for _ in range(2):
        await resume(office.desk, connection)
        office.time.advance(seconds=3600)
    assert uploads(office, start) == 0
    out = await read_out(session, connection)
    assert sum(row.state is ClickState.UNSURE for row in out.clicks) == len(doubted)
    assert not {each.line.number for each in out.ready} & {line_of(item) for item in doubted}

    matching = connection.client.matching  # by hand in Exact Online: then it is found there, and waits for nobody
    for item in doubted:
        entry = read_entry(item.payload)
        assert isinstance(entry, MatchSet)
        await matching.match(session.division.code, [entry])
    await resume(office.desk, connection)
    out = await read_out(session, connection)
    assert sum(row.state is ClickState.DONE for row in out.clicks) == len(doubted) + (0 if after == 0 else 1)


async def test_a_match_that_cannot_be_read_back_is_looked_up_later(office: Office, connection: Connection) -> None:
    session, out = await many(office, connection, 3)
    office.fault(Fault(kind=FaultKind.UNAVAILABLE, on="GET read/financial/ReceivablesList", after=1, times=9))
    result = await send_matches(session, connection, out.ready)
    assert result.stopped_by is not None
    assert [item.code for item in result.items] == [NOT_PROVEN, "", ""]
    office.service.faults.clear()
    start = len(office.service.calls)
    (after,) = await resume(office.desk, connection)
    assert states(after) == [POSTED] * 3
    assert uploads(office, start) == 2


async def test_a_match_that_somebody_made_meanwhile_is_not_sent(office: Office, connection: Connection) -> None:
    session, out = await many(office, connection, 3)
    assert out.ready[1].match is not None
    await connection.client.matching.match(session.division.code, [out.ready[1].match])
    result = await send_matches(session, connection, out.ready)
    assert [(item.state, item.code) for item in result.items] == [
        (POSTED, ""),
        (ItemState.DUPLICATE, "match-settled-already"),
        (POSTED, ""),
    ]


@pytest.mark.parametrize("moment", range(8))
async def test_a_kill_between_sending_and_knowing_is_settled_by_resume(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    session, out = await many(office, connection, 4)
    sets = len(office.books().match_sets)
    told = 0

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            nonlocal told
            told += 1
            if told > moment:
                raise Killed
            return real(*arguments, **named)

        return call

    with monkeypatch.context() as patched:
        patched.setattr(history, "begin_attempt", counted(history.begin_attempt))
        patched.setattr(history, "finish_attempt", counted(history.finish_attempt))
        with pytest.raises(Killed):
            await send_matches(session, connection, out.ready)
    (result,) = await resume(office.desk, connection)
    assert states(result) == [POSTED] * 4
    assert len(office.books().match_sets) == sets + 4


async def test_matching_that_is_gone_says_so_and_leaves_the_list(office: Office, connection: Connection) -> None:
    session = await reviewed(office, connection)
    await send_statement(session, connection, (await read_out(session, connection)).statement)
    out = await read_out(session, connection)
    office.fault(Fault(kind=FaultKind.GONE, on=UPLOAD, after=1, times=9))
    result = await send_matches(session, connection, out.ready)
    assert result.stopped_by is not None
    assert result.stopped_by.code == "matching-gone"
    assert not session.habits.sends_matches
    again = await session_of(office, connection, session.statement)
    assert not again.habits.sends_matches
    out = await read_out(again, connection)
    assert click_states(out) == [ClickState.DONE, ClickState.TO_DO, ClickState.TO_DO]
    assert await resume(office.desk, connection) == ()  # nothing waits: what was not sent is set aside
