"""Folders, whole writes, and one at a time."""

from __future__ import annotations

import asyncio
import errno
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import StoreError
from exactdesk.paths import Folders
from exactdesk.store.files import prepare, telling, write_whole
from exactdesk.store.locks import held, held_async, posting

DIVISION = DivisionCode(1234567)

HOLDER = """
import sys
from pathlib import Path
from exactdesk.books.reference import DivisionCode
from exactdesk.store.locks import posting
with posting(Path(sys.argv[1]), "site", DivisionCode(1234567)):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_folders_are_made_for_this_user_alone(tmp_path: Path) -> None:
    folders = Folders(data=tmp_path / "a" / "data", logs=tmp_path / "logs", cache=tmp_path / "cache")
    prepare(folders)
    prepare(folders)
    assert all(folder.is_dir() for folder in (folders.data, folders.logs, folders.cache))
    assert stat.S_IMODE(folders.data.stat().st_mode) & 0o077 == 0


def test_a_file_where_a_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("", encoding="utf-8")
    with pytest.raises(StoreError) as told:
        prepare(Folders(data=tmp_path / "data", logs=tmp_path, cache=tmp_path))
    assert told.value.code == "file-not-written"
    assert told.value.facts["path"] == str(tmp_path / "data")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EROFS, "folder-not-writable"),
        (errno.EACCES, "folder-not-writable"),
        (errno.EIO, "file-not-written"),
    ],
)
def test_what_a_disk_refuses_is_told(number: int, code: str, tmp_path: Path) -> None:
    with pytest.raises(StoreError) as told, telling(tmp_path):
        raise OSError(number, "refused")
    assert told.value.code == code


def test_a_fault_without_words_names_itself(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as told, telling(tmp_path):
        raise TimeoutError
    assert told.value.facts["reason"] == "TimeoutError"


def test_a_whole_file_replaces_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    write_whole(path, "one")
    write_whole(path, "two")
    assert path.read_text(encoding="utf-8") == "two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_lock_is_held_by_one(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    with held(path, patience=0):
        with pytest.raises(StoreError) as told, held(path, patience=0.1):
            pass
        assert told.value.code == "lock-busy"
    with held(path, patience=0):
        assert path.exists()


async def test_waiting_for_a_lock_holds_nobody_up_and_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    order: list[str] = []
    first_is_in = asyncio.Event()
    let_go = asyncio.Event()

    async def first() -> None:
        async with held_async(path, patience=5):
            first_is_in.set()
            await let_go.wait()
            order.append("first")

    async def second() -> None:
        async with held_async(path, patience=5):
            order.append("second")

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(first())
        await first_is_in.wait()
        waiting = asyncio.create_task(second())
        with pytest.raises(StoreError):
            async with held_async(path, patience=0):
                pass
        tasks.create_task(second())
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        let_go.set()
    assert order == ["first", "second"]


def test_another_window_posts(tmp_path: Path) -> None:
    with posting(tmp_path, "site", DIVISION):
        with pytest.raises(StoreError) as told, posting(tmp_path, "site", DIVISION):
            pass
        assert told.value.code == "posting-elsewhere"
        assert told.value.facts == {"division": DIVISION}
        with posting(tmp_path, "site", DivisionCode(2)), posting(tmp_path, "other site", DIVISION):
            pass
    with posting(tmp_path, "site", DIVISION):
        pass


def test_another_process_posts_until_it_is_killed(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(StoreError), posting(tmp_path, "site", DIVISION):
            pass
        process.send_signal(signal.SIGKILL)
        process.wait()
        with posting(tmp_path, "site", DIVISION):
            pass
