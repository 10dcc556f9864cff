from __future__ import annotations

import subprocess
import sys

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
