"""The check of the history at every start: sound stays quiet, and whatever else was done to it is told."""

from __future__ import annotations

import contextlib
import sqlite3
from decimal import Decimal
from pathlib import Path

import pytest

from exactdesk.flow.history import Batch
from exactdesk.flow.review import Decision, Verdict
from exactdesk.jobs.audit import AGAIN, check_history
from exactdesk.jobs.connection import Connection
from exactdesk.store import seen
from exactdesk.wording import tell_problem
from tests.jobs.office import Office, pasted
from tests.jobs.reviews import paying, session_of


async def post(office: Office, connection: Connection, first: int = 1) -> Batch:
    session = await office.session(connection, pasted(office.invoices(3, first)))
    return (await session.post(connection)).batch


def tamper(office: Office, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(office.desk.database.path)) as raw:
        assert raw.execute(statement).rowcount > 0
        raw.commit()


async def test_a_history_that_was_only_posted_to_is_sound(office: Office, connection: Connection) -> None:
    first = await check_history(office.desk)
    assert (first.entries, first.problems, first.is_full) == (0, (), True)
    await post(office, connection)
    again = await check_history(office.desk)
    assert again.problems == ()
    assert not again.is_full
    assert again.entries > 6
    assert (await check_history(office.desk, is_full=True)).end == again.end


async def test_what_somebody_changed_is_told_at_every_start_until_it_is_right_again(
    office: Office, connection: Connection
) -> None:
    await post(office, connection)
    await check_history(office.desk)
    tamper(office, "UPDATE items SET amount = amount + 100000 WHERE number = 'F2026-0002'")
    for _ in range(2):
        (problem,) = (await check_history(office.desk)).problems
        assert problem.code == "history-document-changed"
        assert "F2026-0002" in tell_problem(problem)[0]
    tamper(office, "UPDATE items SET amount = amount - 100000 WHERE number = 'F2026-0002'")
    assert (await check_history(office.desk)).problems == ()


async def test_old_entries_are_looked_at_again_in_turn(
    office: Office, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exactdesk.jobs.audit.AGAIN", {**AGAIN, "item": 2})
    await post(office, connection)
    await check_history(office.desk)  # all is new, and the turn of the first two has been
    tamper(office, "UPDATE items SET amount = 1 WHERE id = 1")
    assert [len((await check_history(office.desk)).problems) for _ in range(3)] == [0, 1, 1]
    assert (await check_history(office.desk, is_full=True)).flaw_count == 1


async def test_an_older_copy_in_its_place_is_noticed(office: Office, connection: Connection, tmp_path: Path) -> None:
    await post(office, connection)
    office.desk.database.backup(tmp_path / "older.db")
    await post(office, connection, first=10)
    await check_history(office.desk)
    with (
        contextlib.closing(sqlite3.connect(tmp_path / "older.db")) as older,
        contextlib.closing(sqlite3.connect(office.desk.database.path)) as live,
    ):
        older.backup(live)
    codes = [problem.code for problem in (await check_history(office.desk)).problems]
    assert codes == ["history-cut"]


async def test_a_note_beside_it_that_cannot_be_read_means_all_is_looked_at(
    office: Office, connection: Connection, caplog: pytest.LogCaptureFixture
) -> None:
    await post(office, connection)
    await check_history(office.desk)
    (office.desk.folders.data / seen.FILE_NAME).write_text('{"number": "x"}')
    checked = await check_history(office.desk)
    assert checked.is_full
    assert checked.problems == ()
    assert "cannot be understood" in caplog.text
    assert not (await check_history(office.desk)).is_full


async def test_a_decision_that_somebody_changed_names_its_statement(office: Office, connection: Connection) -> None:
    session = await session_of(
        office, connection, paying(office, [(None, Decimal("-12.50")), (None, Decimal("-4.00"))])
    )
    await session.decide(1, Decision(verdict=Verdict.QUESTION, note="Wie is dit?"))
    assert (await check_history(office.desk)).problems == ()
    tamper(office, "UPDATE review_moves SET verdict = 'skipped'")
    (problem,) = (await check_history(office.desk)).problems
    assert problem.code == "history-decision-changed"
    assert session.head.title in tell_problem(problem)[0]
    tamper(office, "DELETE FROM review_moves")
    tamper(office, "UPDATE reviews SET file = 'x'")
    codes = {problem.code for problem in (await check_history(office.desk)).problems}
    assert codes == {"history-decision-gone", "history-review-changed"}
