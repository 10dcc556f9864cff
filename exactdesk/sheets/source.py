"""Fetches the bytes of a file once, so that what is read is what is remembered, and nobody is kept from saving it meanwhile."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from exactdesk.errors import SheetError
from exactdesk.problems import Problem, Severity, Where
from exactdesk.sheets.limits import MEGABYTE, Limits

_TRIES = 3


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of a file, their SHA-256 in hex, and what must be told about how they were read."""

    file: str
    data: bytes
    fingerprint: str
    problems: tuple[Problem, ...]


def fetch(path: Path, limits: Limits) -> Source:
    """The bytes of a file. A file that another program has open is read as it was last saved, and that is told.

    Raises:
        SheetError: `file-missing`, `file-is-folder`, `file-no-permission`, `file-in-use`, `file-too-large`, `file-unreadable`.
    """
    file = path.name
    try:
        if path.is_dir():
            raise SheetError("file-is-folder", file=file)
        data = _steady(path, file, limits)
    except FileNotFoundError as error:
        raise SheetError("file-missing", file=file) from error
    except PermissionError as error:
        # Windows says the same of a file that another program has locked as of one that may not be read at all.
        code_of_lock = 32
        if getattr(error, "winerror", None) == code_of_lock:
            raise SheetError("file-in-use", file=file) from error
        raise SheetError("file-no-permission", file=file) from error
    except (OSError, ValueError) as error:
        raise SheetError("file-unreadable", file=file) from error
    problems = []
    if is_open_elsewhere(path):
        problems.append(Problem(code="read-while-open", severity=Severity.WARN, where=Where(file=file)))
    return Source(file, data, hashlib.sha256(data).hexdigest(), tuple(problems))


def _steady(path: Path, file: str, limits: Limits) -> bytes:
    """The bytes of a file that did not change while they were read."""
    for _ in range(_TRIES):
        with path.open("rb") as stream:
            before = os.fstat(stream.fileno())
            if before.st_size > limits.file_bytes:
                raise SheetError("file-too-large", file=file, most=limits.file_bytes // MEGABYTE)
            data = stream.read(limits.file_bytes + 1)
            after = os.fstat(stream.fileno())
        if (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size) and len(
            data
        ) <= limits.file_bytes:
            return data
    raise SheetError("file-in-use", file=file)


def is_open_elsewhere(path: Path) -> bool:
    """Whether Excel or LibreOffice has left its owner file beside this one, as they do while they have it open."""
    owners = (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#")
    try:
        return any(path.with_name(owner).exists() for owner in owners)
    except (OSError, ValueError):
        return False
