"""The command line on what was done: the check of the history, papers of a batch, copies of all data."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from tests.e2e.test_in_process import Asked, asked, sheet  # the fixture that asks
from tests.jobs.office import TRADE

__all__ = ["asked"]


def tamper(asked: Asked, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(asked.office.desk.database.path)) as raw:
        assert raw.execute(statement).rowcount > 0
        raw.commit()


def test_the_check_of_the_history(asked: Asked, tmp_path: Path) -> None:
    assert asked.ask("import", sheet(asked, tmp_path / "twee.csv", 2), "--division", TRADE)[0] == 0
    status, answer = asked.ask("history", "--check")
    assert (status, answer["sound"], answer["problems"]) == (0, True, [])
    tamper(asked, "UPDATE items SET entry_number = 1 WHERE number = 'F2026-0002'")
    status, answer = asked.ask("history", "--check")
    assert (status, answer["sound"], answer["flaws"]) == (1, False, 1)
    assert "F2026-0002" in answer["problems"][0]["message"]
    assert "twee.csv" in answer["problems"][0]["message"]
