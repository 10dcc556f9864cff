"""Folders and small files that must never be half written."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from exactdesk.errors import StoreError
from exactdesk.paths import Folders


@contextlib.contextmanager
def telling(path: Path) -> Iterator[None]:
    """Tells what a file system refuses: disk full, no permission, anything else. `path` is named in the error."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StoreError("disk-full", path=str(path)) from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise StoreError("folder-not-writable", path=str(path)) from error
        raise StoreError("file-not-written", path=str(path), reason=error.strerror or type(error).__name__) from error


def prepare(folders: Folders) -> None:
    """Makes the folders that are missing; those with data and logs for this user alone."""
    for folder in (folders.data, folders.logs, folders.cache):
        with telling(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def write_whole(path: Path, text: str) -> None:
    """Writes a text file so that at any instant either the old or the new content is there, whole, also after a power cut."""
    with telling(path):
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, path)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise
        _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Makes the new name durable where a folder can be opened at all (not on Windows, which does so itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
