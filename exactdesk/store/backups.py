"""Copies of all data in one file: the database and the settings, never a secret. Written, looked into, and read back.

A copy is a zip with `manifest.json` (what it is, and the hash of each part), `exactdesk.db` and `settings.json`. Who restores one on
another computer signs in there anew: who was signed in is no part of it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Any

import exactdesk
from exactdesk.errors import StoreError, UsageError
from exactdesk.store import chain, migrations
from exactdesk.store.database import FILE_NAME, Database
from exactdesk.store.files import telling

FORMAT = "exactdesk-backup"
VERSION = 1
SETTINGS = "settings.json"
MANIFEST = "manifest.json"
FOLDER = "backups"
AUTOMATIC = "exactdesk automatic "

_CHUNK = 1 << 20
_LARGEST_TEXT = 4 * _CHUNK
DAYS, WEEKS, MONTHS = 7, 4, 12
"""Of the automatic copies stay those of the last so many days, weeks and months that have one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of all data.

    Attributes:
        made_at: aware, UTC.
        program: version of the program that made it.
        end: last link of the history's chain in it.
        batches, documents: how much is in it.
    """

    path: Path
    made_at: datetime
    program: str
    end: chain.Link
    batches: int
    documents: int


def write_backup(db: Database, settings: str, target: Path, now: datetime) -> Backup:
    """Writes a copy, also while others write; replaces a file of that name only when it is whole.

    Raises `UsageError` (`paper-not-written`) where the file cannot be written, `StoreError` where the data cannot be read.

    Args:
        db: the database.
        settings: the text of the settings, without who is signed in.
        target: the file.
        now: when it is made.
    """
    copy = db.path.with_name(f".backup-{now:%Y%m%d%H%M%S%f}.db")
    part = target.with_name(f"{target.name}.part")
    try:
        db.backup(copy)
        manifest = {
            "format": FORMAT,
            "version": VERSION,
            "made_at": now.astimezone(UTC).isoformat(),
            "program": exactdesk.__version__,
            **_described(db),
            "parts": {FILE_NAME: _sha256(copy), SETTINGS: hashlib.sha256(settings.encode()).hexdigest()},
        }
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as zipped:
                zipped.writestr(MANIFEST, json.dumps(manifest, indent=1))
                zipped.writestr(SETTINGS, settings)
                zipped.write(copy, FILE_NAME)
            part.chmod(0o600)
            part.replace(target)
        except OSError as error:
            raise UsageError(
                "paper-not-written", path=str(target), reason=error.strerror or type(error).__name__
            ) from error
    finally:
        for left in (copy, part):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)
    return _read_manifest(manifest, target)


def look_into(path: Path) -> Backup:
    """What a copy says of itself. Raises `UsageError`: `backup-unreadable`, `backup-newer`."""
    with _opened(path) as zipped:
        return _manifest(zipped, path)


def unpack(path: Path, folder: Path) -> tuple[Backup, Path, str]:
    """A copy, its database as a file in `folder`, and the text of its settings; all of it looked at first.

    Raises `UsageError`: `backup-unreadable`, `backup-newer`, `backup-damaged` where a part is not as it was written; `StoreError` where
    there is no room.
    """
    database = folder / f".restore-{FILE_NAME}"
    with _opened(path) as zipped:
        backup = _manifest(zipped, path)
        parts = _content(zipped, path)["parts"]
        with telling(database):
            size = zipped.getinfo(FILE_NAME).file_size
            if shutil.disk_usage(folder).free < size:
                raise StoreError("disk-full", path=str(database))
        try:
            with zipped.open(FILE_NAME) as packed:
                is_whole = _copied(packed, database) == parts[FILE_NAME]
            settings = _text(zipped, SETTINGS)
        except (zipfile.BadZipFile, zlib.error, EOFError, UnicodeDecodeError, ValueError) as error:
            forget(database)
            raise UsageError("backup-damaged", file=path.name) from error
    if not is_whole or hashlib.sha256(settings.encode()).hexdigest() != parts[SETTINGS] or not _is_sound(database):
        forget(database)
        raise UsageError("backup-damaged", file=path.name)
    return backup, database, settings


def forget(database: Path) -> None:
    """Removes a database that was unpacked, with what SQLite laid beside it."""
    for ending in ("", "-wal", "-shm"):
        database.with_name(database.name + ending).unlink(missing_ok=True)


def automatic(folder: Path) -> tuple[Path, ...]:
    """The copies that the program made by itself, the last one first."""
    with telling(folder):
        return tuple(sorted((folder / FOLDER).glob(f"{AUTOMATIC}*.zip"), reverse=True))


def automatic_name(now: datetime) -> str:
    return f"{AUTOMATIC}{now.astimezone():%Y-%m-%d %H%M%S}.zip"


def superfluous(made: Iterable[datetime]) -> frozenset[datetime]:
    """The automatic copies that need not stay: of each of the last days, weeks and months that have any, the last one stays."""
    newest_first = sorted(made, reverse=True)
    kept: set[datetime] = set()
    for of, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        seen: list[object] = []
        for each in newest_first:
            if (span := of(each)) not in seen:
                seen.append(span)
                if len(seen) > count:
                    break
                kept.add(each)
    return frozenset(newest_first) - kept


def made_at(path: Path) -> datetime | None:
    """When an automatic copy was made, by its name; None for a name that says nothing."""
    try:
        return datetime.strptime(path.stem.removeprefix(AUTOMATIC), "%Y-%m-%d %H%M%S").astimezone()
    except ValueError:
        return None


def is_due(folder: Path, now: datetime, age: timedelta) -> bool:
    """Whether the last automatic copy is older than that, or there is none."""
    last = next((made for path in automatic(folder) if (made := made_at(path)) is not None), None)
    return last is None or now - last >= age or last > now


def _day(moment: datetime) -> object:
    return moment.date()


def _week(moment: datetime) -> object:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> object:
    return moment.year, moment.month


def _described(db: Database) -> dict[str, Any]:
    with db.reading() as connection:
        end = chain.end(connection)
        count = connection.exec_driver_sql
        return {
            "revision": migrations.revision_of(connection),
            "chain": {"number": end.number, "hash": end.hash},
            "batches": count("SELECT count(*) FROM batches").scalar_one(),
            "documents": count("SELECT count(*) FROM items").scalar_one(),
        }


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as zipped:
            yield zipped
    except (OSError, zipfile.BadZipFile) as error:
        raise UsageError("backup-unreadable", file=path.name) from error


def _manifest(zipped: zipfile.ZipFile, path: Path) -> Backup:
    return _read_manifest(_content(zipped, path), path)


def _content(zipped: zipfile.ZipFile, path: Path) -> Mapping[str, Any]:
    try:
        content = json.loads(_text(zipped, MANIFEST))
        if content["format"] != FORMAT or {FILE_NAME, SETTINGS} - set(zipped.namelist()):
            raise UsageError("backup-unreadable", file=path.name)
        if content["version"] > VERSION or migrations.missing(content["revision"]) is None:
            raise UsageError("backup-newer", file=path.name, program=str(content["program"]))
    except (ValueError, KeyError, TypeError, zlib.error, EOFError) as error:
        raise UsageError("backup-unreadable", file=path.name) from error
    return dict(content)


def _read_manifest(content: Mapping[str, Any], path: Path) -> Backup:
    try:
        return Backup(
            path=path,
            made_at=datetime.fromisoformat(content["made_at"]),
            program=str(content["program"]),
            end=chain.Link(number=int(content["chain"]["number"]), hash=str(content["chain"]["hash"])),
            batches=int(content["batches"]),
            documents=int(content["documents"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError("backup-unreadable", file=path.name) from error


def _text(zipped: zipfile.ZipFile, name: str) -> str:
    with zipped.open(name) as part:
        content = part.read(_LARGEST_TEXT + 1)
    if len(content) > _LARGEST_TEXT:
        raise ValueError(name)
    return content.decode("utf-8")


def _copied(packed: IO[bytes], target: Path) -> str:
    """Unpacks a part into a file; returns its hash."""
    found = hashlib.sha256()
    with telling(target), target.open("wb") as file:
        target.chmod(0o600)
        while block := packed.read(_CHUNK):
            found.update(block)
            file.write(block)
    return found.hexdigest()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _is_sound(database: Path) -> bool:
    """Whether SQLite finds nothing wrong in a file."""
    try:
        with contextlib.closing(sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)) as raw:
            return [row[0] for row in raw.execute("PRAGMA integrity_check(1)")] == ["ok"]
    except sqlite3.Error:
        return False
