"""The guards around all tests must bite, or they guard nothing."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import threading

import keyring
import pytest
from keyring.errors import PasswordDeleteError

from exactdesk.paths import folders
from tests.clock import START, FixedClock
from tests.leftovers import LogWatch, awaits_all_its_tasks, still_running
from tests.sockets import is_local


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (("127.0.0.1", 80), True),
        (("::1", 80, 0, 0), True),
        (("localhost", 80), True),
        ("/run/a.sock", True),
        (("192.0.2.1", 443), False),
        (("start.exactonline.nl", 443), False),
    ],
)
def test_which_addresses_are_on_this_computer(address: object, expected: bool) -> None:
    assert is_local(address) is expected


def test_a_unit_test_may_not_reach_even_this_computer() -> None:
    with socket.socket() as line, pytest.raises(pytest.fail.Exception, match="may not bind"):
        line.bind(("127.0.0.1", 0))


@pytest.mark.sockets
def test_a_marked_test_reaches_this_computer_and_no_further() -> None:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        with pytest.raises(pytest.fail.Exception, match="may not connect"):
            line.connect(("192.0.2.1", 443))


async def test_a_task_that_nobody_awaits_is_found() -> None:
    started: list[asyncio.Task[None]] = []

    async def careless() -> None:
        started.append(asyncio.create_task(asyncio.sleep(60)))

    with pytest.raises(AssertionError, match="nobody awaited"):
        await awaits_all_its_tasks(careless)()
    started[0].cancel()


async def test_a_task_that_was_awaited_or_cancelled_is_fine() -> None:
    finished: list[str] = []

    async def careful() -> None:
        await asyncio.create_task(asyncio.sleep(0))
        asyncio.create_task(asyncio.sleep(60)).cancel()
        finished.append("careful")

    await awaits_all_its_tasks(careful)()
    assert finished == ["careful"]


def test_a_thread_that_goes_on_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.leftovers.PATIENCE", 0.01)
    before = set(threading.enumerate())
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    assert still_running(before) == [thread]
    stop.set()
    thread.join()
    assert still_running(before) == []


def test_a_warning_in_the_log_is_found_and_a_remark_is_not(caplog: pytest.LogCaptureFixture) -> None:
    watch = LogWatch()
    log = logging.getLogger("exactdesk.test")
    log.addHandler(watch)
    log.info("all is well")
    log.warning("the disk is %s", "full")
    log.removeHandler(watch)
    assert watch.seen == ["WARNING exactdesk.test: the disk is full"]


def test_secrets_go_to_a_vault_of_the_test() -> None:
    keyring.set_password("exactdesk", "token", "secret")
    assert keyring.get_password("exactdesk", "token") == "secret"
    keyring.delete_password("exactdesk", "token")
    with pytest.raises(PasswordDeleteError):
        keyring.delete_password("exactdesk", "token")


def test_data_goes_to_a_folder_of_the_test(own_folders: object) -> None:
    assert folders().data == own_folders
    assert os.environ["QT_QPA_PLATFORM"]


def test_the_clock_stands_still_until_told(clock: FixedClock) -> None:
    assert clock() == START == clock()
    assert (clock.advance(minutes=1) - START).total_seconds() == 60
