"""A list of open items beside the books, worked on, left, and gone on with."""

from __future__ import annotations

from pathlib import Path

import pytest

from exactdesk.books.reference import Side
from exactdesk.errors import UsageError
from exactdesk.flow.list_view import RowState, counts
from exactdesk.flow.open_list import Agreement, Remark
from exactdesk.flow.review import WHOLE_LIST
from exactdesk.jobs.connection import connected
from exactdesk.jobs.list_session import ListSession, booked_total, open_list_session, read_ledger
from exactdesk.jobs.papers import write_paper
from exactdesk.jobs.review import review_heads
from exactdesk.wording.list_paper import ListPaper, list_paper
from tests.jobs.lists import list_at_work
from tests.jobs.office import Office

FILE = "Openstaande posten.xlsx"


async def again(office: Office, session: ListSession) -> ListSession:
    """The same list, opened anew as after a restart."""
    found = await open_list_session(office.desk, session.division, session.reference, session.head.id, user="Bram")
    await found.show_items(session.snapshots)
    return found


async def test_a_clients_list_beside_the_practice_books(office: Office) -> None:
    await office.sign_in()
    async with connected(office.desk) as connection:
        session = await list_at_work(office, connection, FILE)
        assert session.comparison is not None
        assert (session.comparison.side, session.comparison.is_clear) == (Side.SALES, True)
        agreements, states = counts(session.rows)
        assert (agreements[Agreement.MATCHED], agreements[Agreement.DIFFERS], agreements[Agreement.ONLY_IN_LIST]) == (
            7,
            1,
            1,
        )
        assert [row.compared.remarks for row in session.rows[1:4]] == [
            (Remark.AMOUNT,),
            (Remark.DUE_DATE,),
            (Remark.NUMBER,),
        ]
        items = [item for item in session.snapshots[Side.SALES].items if item.amount]
        assert agreements[Agreement.ONLY_IN_BOOKS] == len(items) - 8
        assert states[RowState.EQUAL] == 7
        assert [each.code for each in session.ledger_accounts] == ["1300", "1310"]
        assert await read_ledger(session, connection) == session.snapshots[Side.SALES].total
        assert booked_total(session.comparison, session.snapshots) == session.snapshots[Side.SALES].total


async def test_notes_and_ticks_are_found_again(office: Office) -> None:
    await office.sign_in()
    async with connected(office.desk) as connection:
        session = await list_at_work(office, connection, FILE)
        differs, book = session.rows[1].key, session.rows[-1].key
        await session.note(differs, " Korting? ")
        await session.tick(book)
        with pytest.raises(UsageError) as caught:
            await session.note(book, "  ")
        assert caught.value.code == "review-note-missing"
        later = await again(office, session)
        assert [(row.key, row.state, row.note) for row in later.rows if row.by] == [
            (differs, RowState.CHECK, "Korting?"),
            (book, RowState.DONE, ""),
        ]
        (head,) = await review_heads(office.desk, connection.site, session.division)
        assert (head.questions, head.done) == (1, 1)
        assert later.question_count == 1
        assert later.line(book).name == session.rows[-1].compared.name


async def test_every_step_can_be_undone_and_done_again(office: Office) -> None:
    await office.sign_in()
    async with connected(office.desk) as connection:
        session = await list_at_work(office, connection, FILE)
        key = session.rows[1].key
        await session.note(key, "Korting?")
        await session.tick(key)
        (first, second) = session.review.moves
        assert session.rows[1].note == "Korting?"
        await session.travel((second.id,), is_undo=True)
        assert session.rows[1].state is RowState.CHECK
        await session.travel((first.id,), is_undo=True)
        assert session.rows[1].state is RowState.TO_DO
        await session.travel((first.id, second.id), is_undo=False)
        assert (await again(office, session)).rows[1].state is RowState.DONE
        await session.reopen(key)
        assert session.rows[1].state is RowState.TO_DO


async def test_what_it_is_laid_beside_is_kept(office: Office) -> None:
    await office.sign_in()
    async with connected(office.desk) as connection:
        session = await list_at_work(office, connection, FILE, knows=False)
        assert session.comparison is not None
        assert not session.comparison.is_clear
        await session.lay_beside(Side.PURCHASE)
        later = await again(office, session)
        assert later.comparison is not None
        assert (later.comparison.side, later.comparison.is_clear) == (Side.PURCHASE, True)
        assert later.line(WHOLE_LIST).name == later.head.title
        (move,) = later.review.moves
        await later.travel((move.id,), is_undo=True)
        assert (later.comparison.side, later.comparison.is_clear) == (Side.SALES, False)


@pytest.mark.parametrize("ending", [".xlsx", ".pdf"])
async def test_the_working_paper_adds_up(office: Office, tmp_path: Path, ending: str) -> None:
    await office.sign_in()
    async with connected(office.desk) as connection:
        session = await list_at_work(office, connection, FILE)
        await session.note(session.rows[1].key, "Korting?")
        assert session.comparison is not None
        told = ListPaper(
            comparison=session.comparison,
            rows=session.rows,
            file=FILE,
            administration="Handel (101)",
            ledger="1300 Debiteuren",
            ledger_amount=await read_ledger(session, connection),
            outstanding=booked_total(session.comparison, session.snapshots),
            currency="EUR",
            read_at=session.snapshots[Side.SALES].read_at,
            by="Anneke de Vries",
        )
    paper = list_paper(told, office.desk.clock())
    tables = {part.title: part for part in paper.parts if hasattr(part, "groups")}
    euros = [row for row in tables["Totals against the ledger"].groups[0].rows if row[1] == "EUR"]
    assert euros[2][2] == euros[0][2] - euros[1][2]
    assert told.ledger_amount is not None
    assert told.outstanding is not None
    assert euros[-1][2] == told.ledger_amount - told.outstanding
    shown = sum(
        len(tables[title].groups[0].rows)
        for title in ("In both", "Amount differs", "Only in the list", "Only in the books")
    )
    assert shown == len(session.rows)
    assert [row[11] for row in tables["Amount differs"].groups[0].rows] == ["Korting?"]
    written = await write_paper(paper, tmp_path / f"vergelijking{ending}")
    assert written.stat().st_size > 1000
