from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from exactdesk.practice import sample_sheets
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.world import World
from tests.e2e.program import Program, practice


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """A practice server whose minute is short."""
    with practice(tmp_path_factory.mktemp("server"), "--minute-seconds", "1") as told:
        yield told


@pytest.fixture(scope="module")
def division(server: dict[str, Any]) -> int:
    return int(server["divisions"][0]["code"])


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory, division: int) -> tuple[Path, Path, Path]:
    """Sales, purchases, and sales with mistakes."""
    now = datetime.now(UTC)
    books = World(PracticeOptions(), lambda: now).administration(division)
    sales, purchases, faulty = sample_sheets.write_all(
        tmp_path_factory.mktemp("sheets"), books, now.astimezone().date()
    )
    return sales, purchases, faulty


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Nobody is signed in."""
    return Program(folder=tmp_path)


@pytest.fixture(scope="module")
def office(server: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Program:
    """Signed in, through $BROWSER."""
    made = Program(folder=tmp_path_factory.mktemp("office"))
    ended = made.sign_in(server)
    assert ended.status == 0, ended.err
    return made
