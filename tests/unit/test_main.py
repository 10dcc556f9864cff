from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from exactdesk.__main__ import is_for_window


@pytest.mark.parametrize(
    "words",
    [[], ["--practice"], ["--data-dir", "books"], ["--data-dir=books"], ["--practice", "--data-dir", "status"]],
)
def test_the_windows_own_options_open_the_window(words: list[str]) -> None:
    assert is_for_window(words)


@pytest.mark.parametrize(
    "words",
    [
        ["status"],
        ["--data-dir", "books", "status"],
        ["--data-dir"],
        ["--json", "kinds"],
        ["--help"],
        ["--version"],
        ["--practise"],
        ["practice", "demo"],
    ],
)
def test_anything_else_goes_to_the_command_line(words: list[str]) -> None:
    assert not is_for_window(words)


def test_nothing_heavy_is_loaded_before_it_is_known_what_is_asked() -> None:
    question = "import sys, exactdesk.__main__; print(*sys.modules)"
    answer = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    loaded = set(answer.stdout.split())
    assert "exactdesk.__main__" in loaded
    assert loaded.isdisjoint({"PySide6", "sqlalchemy", "httpx", "openpyxl", "exactdesk.app", "exactdesk.cli"})


def loaded_by(program: str) -> set[str]:
    """The modules that a program of its own has loaded in the end."""
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(answer.stdout.rpartition("loaded:")[2].split())


HEAVY = {"openpyxl", "alembic", "starlette", "uvicorn", "exactdesk.practice"}


def test_listing_kinds_loads_neither_network_nor_database(tmp_path: Path) -> None:
    words = ["--data-dir", str(tmp_path), "kinds"]
    loaded = loaded_by(f"import sys, exactdesk.__main__ as e; e.main({words!r}); print('loaded:', *sys.modules)")
    assert "exactdesk.kinds" in loaded
    assert loaded.isdisjoint({*HEAVY, "sqlalchemy", "httpx", "keyring", "lxml"})


def test_the_window_loads_no_practice_server_and_no_steps_of_the_database() -> None:
    loaded = loaded_by("import sys, exactdesk.window; print('loaded:', *sys.modules)")
    assert "exactdesk.ui.desktop" in loaded
    assert loaded.isdisjoint(HEAVY)
