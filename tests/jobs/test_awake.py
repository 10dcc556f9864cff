"""The computer is kept awake while a run lasts, by the means that its system has, and by none where there is none."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import pytest

from exactdesk.flow.queue import ItemState
from exactdesk.jobs.awake import CONTINUOUS, SYSTEM_REQUIRED, Platform, kept_awake
from exactdesk.jobs.connection import Connection
from tests.jobs.office import Office
from tests.jobs.runs import prepared, states

WAITS = (sys.executable, "-c", "import sys; sys.stdin.read()")


class System:
    """A system that notes what it is told; the programs it starts are real and wait for the end of their input."""

    def __init__(self) -> None:
        self.told: list[int] = []
        self.started: list[Sequence[str]] = []
        self.processes: list[subprocess.Popen[bytes]] = []

    def start(self, words: Sequence[str]) -> subprocess.Popen[bytes]:
        self.started.append(words)
        self.processes.append(subprocess.Popen(WAITS, stdin=subprocess.PIPE))
        return self.processes[-1]

    def tell(self, state: int) -> int:
        self.told.append(state)
        return 1

    def platform(self, name: str) -> Platform:
        return Platform(name=name, find=lambda program: f"/bin/{program}", start=self.start, tell_windows=self.tell)


def test_windows_is_told_and_told_again() -> None:
    system = System()
    with kept_awake(system.platform("win32")):
        assert system.told == [CONTINUOUS | SYSTEM_REQUIRED]
    assert system.told[1:] == [CONTINUOUS]
    assert system.started == []


@pytest.mark.parametrize(("name", "program"), [("darwin", "/bin/caffeinate"), ("linux", "/bin/systemd-inhibit")])
def test_a_program_holds_off_sleep_and_ends_with_the_run(name: str, program: str) -> None:
    system = System()

    def fail() -> None:
        with kept_awake(system.platform(name)):
            assert (system.started[0][0], system.started[0][-1]) == (program, "/bin/cat")
            assert system.processes[0].poll() is None
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert system.processes[0].poll() == 0
    assert system.told == []


def test_where_there_is_no_such_program_nothing_happens() -> None:
    system = System()
    for platform in (
        replace(system.platform("linux"), find=lambda _: None),
        system.platform("freebsd13"),
    ):
        with kept_awake(platform):
            pass
    assert system.started == []


async def test_a_program_that_cannot_be_started_is_no_reason_to_stop(
    office: Office, connection: Connection, caplog: pytest.LogCaptureFixture
) -> None:
    """The run books all the same, and the log says that the computer may have slept."""
    tried: list[Sequence[str]] = []

    def refuse(words: Sequence[str]) -> subprocess.Popen[bytes]:
        tried.append(words)
        raise PermissionError

    system = replace(System().platform("linux"), start=refuse)
    session = await prepared(office, connection, office.invoices(2))
    session.desk = replace(office.desk, keep_awake=lambda: kept_awake(system))
    with caplog.at_level("INFO", logger="exactdesk.jobs.awake"):
        result = await session.post(connection)
    assert states(result) == [ItemState.POSTED] * 2
    assert [words[0] for words in tried] == ["/bin/systemd-inhibit"]
    assert "cannot be kept awake (PermissionError)" in caplog.text


async def test_a_run_keeps_the_computer_awake_and_lets_go_after_it(office: Office, connection: Connection) -> None:
    told: list[str] = []

    @contextmanager
    def awake() -> Iterator[None]:
        told.append("awake")
        yield
        told.append("may sleep")

    session = await prepared(office, connection, office.invoices(2))
    session.desk = replace(office.desk, keep_awake=awake)
    result = await session.post(connection)
    assert (states(result), told) == ([ItemState.POSTED] * 2, ["awake", "may sleep"])
