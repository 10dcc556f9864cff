"""What holds for every test: no screen, no network, no vault or folder of the user, nothing left behind, any order."""

from __future__ import annotations

import inspect
import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything of Qt is imported

import keyring
import pytest
from hypothesis import HealthCheck, settings

from tests.clock import FixedClock
from tests.leftovers import LogWatch, awaits_all_its_tasks, still_running
from tests.sockets import guard, is_local
from tests.vault import MemoryKeyring

# No deadline: a busy machine is no fault of the code. The slow profile is for a night of searching.
settings.register_profile("dev", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("dev"), max_examples=30, print_blob=True)
settings.register_profile("thorough", settings.get_profile("dev"), max_examples=2000)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.obj):
            item.obj = awaits_all_its_tasks(item.obj)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, exitstatus: int, config: pytest.Config) -> None:
    seed = config.getoption("randomly_seed", None)
    if exitstatus and seed is not None:
        terminalreporter.write_line(f"the same order again: pytest -p randomly -n 0 --randomly-seed={seed}")


@pytest.fixture(autouse=True)
def logfail(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test during which a warning or worse was logged. A test that asks for `caplog` looks for itself."""
    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    yield
    root.removeHandler(watch)
    if "caplog" not in request.fixturenames and watch.seen:
        pytest.fail("unexpectedly logged:\n" + "\n".join(watch.seen))


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = still_running(before)
    assert not left, f"threads that still run: {left}"


@pytest.fixture(autouse=True)
def this_computer_only(monkeypatch: pytest.MonkeyPatch) -> None:
    guard(monkeypatch, is_local)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of this test, which is also that of the processes it starts."""
    folder = tmp_path / "exactdesk-data"
    monkeypatch.setenv("EXACTDESK_DATA_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def vault(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    """An empty vault of this test's own. Processes that a test starts find none at all."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    before = keyring.get_keyring()
    memory = MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()
