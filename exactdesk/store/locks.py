"""One at a time, across windows and processes: files in the data folder that one process holds. A killed process lets go."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import StoreError
from exactdesk.store.files import telling

_LOOK_AGAIN = 0.05


def short_name(text: str) -> str:
    """A name for a file or vault item that tells nothing of the text, the same for the same text."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _take(path: Path) -> FileLock | None:
    """The lock, held, or None when another one holds it."""
    lock = FileLock(path)
    with telling(path):
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return None
    return lock


@contextlib.contextmanager
def held(path: Path, *, patience: float) -> Iterator[None]:
    """Holds a lock file. Raises `StoreError` when another one still holds it after `patience` seconds."""
    until = time.monotonic() + patience
    while (lock := _take(path)) is None:
        if time.monotonic() >= until:
            raise StoreError("lock-busy", path=str(path))
        time.sleep(_LOOK_AGAIN)
    try:
        yield
    finally:
        lock.release()


@contextlib.asynccontextmanager
async def held_async(path: Path, *, patience: float) -> AsyncIterator[None]:
    """The same for a coroutine: waits without holding up the loop, and can be cancelled while it waits."""
    until = time.monotonic() + patience
    while (lock := _take(path)) is None:
        if time.monotonic() >= until:
            raise StoreError("lock-busy", path=str(path))
        await asyncio.sleep(_LOOK_AGAIN)
    try:
        yield
    finally:
        lock.release()


@contextlib.contextmanager
def posting(folder: Path, site: str, division: DivisionCode) -> Iterator[None]:
    """Held by the one who posts into an administration, for the whole run.

    Whoever holds it knows that an item found in the state "sending" was interrupted. Raises `StoreError` with the code
    `posting-elsewhere` at once when another window or process holds it.
    """
    path = folder / f"posting-{short_name(f'{site} {division}')}.lock"
    lock = _take(path)
    if lock is None:
        raise StoreError("posting-elsewhere", division=division)
    try:
        yield
    finally:
        lock.release()


@contextlib.contextmanager
def nobody_posts(folder: Path) -> Iterator[None]:
    """Held while what everybody counts on is exchanged: every administration's posting lock that anybody ever made here.

    Raises `StoreError` with the code `posting-somewhere` at once when another window or process holds one of them.
    """
    with contextlib.ExitStack() as stack:
        for path in sorted(folder.glob("posting-*.lock")):
            lock = _take(path)
            if lock is None:
                raise StoreError("posting-somewhere", path=str(folder))
            stack.callback(lock.release)
        yield
