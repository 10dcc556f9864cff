"""A data folder that may not be written in: one clear sentence, and nothing else happens. Also for one who may write everywhere."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import ROOT, Ended, Program

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights of files are those of POSIX here")

_DROP_FROM_BOUNDING_SET, _DAC_OVERRIDE, _DAC_READ_SEARCH = 24, 1, 2  # linux/prctl.h, linux/capability.h


def as_a_usual_user() -> None:
    """For root: gives up the right to write what nobody may write, for the program that is started next."""
    if os.geteuid() == 0:
        for capability in (_DAC_OVERRIDE, _DAC_READ_SEARCH):
            ctypes.CDLL(None).prctl(_DROP_FROM_BOUNDING_SET, capability, 0, 0, 0)


def run(program: Program, *words: object) -> Ended:
    if os.geteuid() == 0 and sys.platform != "linux":
        pytest.skip("root may write everywhere")
    done = subprocess.run(
        [sys.executable, "-m", "exactdesk", *map(str, words), "--json"],
        cwd=ROOT,
        env=program.environment,
        preexec_fn=as_a_usual_user,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return Ended(status=done.returncode, out=done.stdout, err=done.stderr)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(folder=tmp_path)


def test_a_folder_that_was_written_in_before(program: Program) -> None:
    assert program.json("history").status == 0
    before = {path: path.read_bytes() for path in program.data.rglob("*") if path.is_file()}
    places = [program.data, *program.data.rglob("*")]
    for path in places:
        path.chmod(path.stat().st_mode & ~0o222)
    try:
        for words in (("history",), ("status",), ("resume",)):
            ended = run(program, *words)
            assert (ended.status, ended.error) == (5, "database-read-only"), ended
            assert str(program.data) in ended.document["error"]["message"]
            assert "Traceback" not in ended.err
        assert {path: path.read_bytes() for path in program.data.rglob("*") if path.is_file()} == before
    finally:
        for path in places:
            path.chmod(path.stat().st_mode | 0o200)


def test_a_folder_in_which_nothing_can_be_made(program: Program) -> None:
    program.data.mkdir()
    program.data.chmod(0o555)
    try:
        ended = run(program, "status")
        assert (ended.status, ended.error) == (5, "folder-not-writable"), ended
        assert "Traceback" not in ended.err
        assert list(program.data.iterdir()) == []
    finally:
        program.data.chmod(0o755)
