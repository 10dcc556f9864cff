"""The window outlives many calls into Qt."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
from PySide6.QtCore import QObject
{guard}
thing = QObject()
before = sys.getrefcount(None)
for _ in range(50_000):
    thing.setObjectName("x")
print(before - sys.getrefcount(None) > 40_000)
"""


def run(guard: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM.format(guard=guard)], capture_output=True, text=True, check=False
    )


def test_fifty_thousand_calls_that_return_nothing_do_not_end_the_program() -> None:
    done = run("import exactdesk.ui")
    assert done.returncode == 0, done.stderr


def test_the_lifeline_is_there_only_while_it_is_needed() -> None:
    done = run("from exactdesk.ui import lifeline; lifeline.is_needed() or sys.exit(0)")
    loses = done.stdout.strip() == "True" or "deallocating None" in done.stderr
    from exactdesk.ui import lifeline

    assert lifeline.is_needed() == loses
