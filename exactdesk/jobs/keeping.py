"""Keeping what this computer remembers: copies by hand and by itself, restoring one, wiping an administration."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import UsageError
from exactdesk.flow.history import Wiped
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.settings import Settings
from exactdesk.store import backups, database, locks, past, seen, settings, wipe
from exactdesk.store.backups import Backup
from exactdesk.store.files import telling

log = logging.getLogger(__name__)

EVERY = timedelta(hours=20)
"""A copy is made at the first start after so long: once a working day, also for who begins a little earlier than the day before."""

_PATIENCE = 120.0

_KEPT_BEFORE = 3
"""Copies that stand from before a restore or a step to a newer version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What a restore brought back, and the copy of what was there before."""

    backup: Backup
    before: Backup


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is kept in one administration.

    Attributes:
        name: as the last batch calls it.
        batches, documents: how much; last: when the last batch began.
    """

    site: str
    division: int
    name: str
    batches: int
    documents: int
    last: datetime


async def back_up(desk: Desk, target: Path, *, report: Report = silent) -> Backup:
    """Writes a copy of all data to a file. Raises `UsageError` (`paper-not-written`), `StoreError`."""
    report(Progress(what="writing-backup"))

    def write() -> Backup:
        with _alone(desk):
            return _write(desk, target)

    return await asyncio.to_thread(write)


async def back_up_if_due(desk: Desk) -> Backup | None:
    """The copy that the program makes by itself about once a day, taking away old ones; None when it is not time, or nothing is kept yet.

    Raises `StoreError`, `UsageError`.
    """

    def write() -> Backup | None:
        folder, now = desk.folders.data, desk.clock()
        with _alone(desk):
            if not backups.is_due(folder, now, EVERY) or not past.batch_list(desk.database, limit=1):
                return None
            made = _write(desk, _place(desk, backups.automatic_name(now)))
            _tidy(folder)
            return made

    return await asyncio.to_thread(write)


async def last_backup(desk: Desk) -> datetime | None:
    """When the program last made a copy by itself; None when never. Raises `StoreError`."""

    def read() -> datetime | None:
        found = backups.automatic(desk.folders.data)
        return next((at for path in found if (at := backups.made_at(path)) is not None), None)

    return await asyncio.to_thread(read)


async def look_into(path: Path) -> Backup:
    """What a copy holds, before it is restored. Raises `UsageError`: `backup-unreadable`, `backup-newer`."""
    return await asyncio.to_thread(backups.look_into, path)


async def restore(desk: Desk, path: Path, *, report: Report = silent) -> Restored:
    """Puts a copy in the place of the history, the mappings and the settings; who is signed in here stays so.

    What is there now is copied first. Nothing is changed unless the copy is whole and sound. Raises `UsageError`: `backup-unreadable`,
    `backup-newer`, `backup-damaged`; `StoreError`: `posting-somewhere` while another window posts, and what files raise.
    """
    report(Progress(what="restoring-backup"))
    return await asyncio.to_thread(_restore, desk, path)


def _restore(desk: Desk, path: Path) -> Restored:
    folder = desk.folders.data
    with _alone(desk), locks.nobody_posts(folder):
        backup, unpacked, text = backups.unpack(path, folder)
        try:
            wanted = settings.settings_of(text)
            now = desk.clock()
            before = _write(desk, _place(desk, f"exactdesk {now.astimezone():%Y-%m-%d %H%M%S} before restore.zip"))
            desk.database.replace_with(unpacked)
        except ValueError as error:
            raise UsageError("backup-damaged", file=path.name) from error
        finally:
            backups.forget(unpacked)
        database.bring_up_to_date(desk.database, now)
        seen.forget(folder)
        desk.settings.change(lambda here: _with_account(wanted, here))
    return Restored(backup=backup, before=before)


def _with_account(wanted: Settings, here: Settings) -> Settings:
    """The settings of a copy with whoever is signed in on this computer; without anybody the registration of the copy is filled in."""
    return wanted if not here.login else replace(wanted, others=here.others).using(here.account)


async def find_faults(desk: Desk) -> tuple[str, ...]:
    """What SQLite finds wrong in the file of the history; empty when it is sound. Seconds on a large one. Raises `StoreError`."""
    return await asyncio.to_thread(desk.database.faults)


async def kept(desk: Desk) -> tuple[Kept, ...]:
    """What is kept of each administration, by name; one that was wiped stands there with how much there was. Raises `StoreError`."""

    def read() -> tuple[Kept, ...]:
        found = past.kept_by_division(desk.database)
        return tuple(
            Kept(site=site, division=code, name=name, batches=batches, documents=documents, last=last)
            for site, code, name, batches, documents, last in found
        )

    return await asyncio.to_thread(read)


async def wipe_division(desk: Desk, site: str, division: int, *, name: str) -> Wiped:
    """Takes everything that names people out of what is kept of an administration, and makes the copies of this computer anew.

    Copies that were saved elsewhere still hold it. Raises `UsageError` (`wipe-name-differs`) unless `name` is what the administration is
    called, `StoreError`: `wipe-unfinished`, `posting-elsewhere`.
    """

    def carry_out() -> Wiped:
        folder, code = desk.folders.data, DivisionCode(division)
        known = next((each for each in past.kept_by_division(desk.database) if each[:2] == (site, division)), None)
        if known is None or known[2].strip().casefold() != name.strip().casefold():
            raise UsageError("wipe-name-differs", division=division, name=known[2] if known else "–")
        by = desk.settings.load().user_name
        with _alone(desk):
            with locks.posting(folder, site, code):
                wiped = wipe.wipe(desk.database, site, code, division_name=known[2], by=by, at=desk.clock())
            _forget_copies(folder)
            _write(desk, _place(desk, backups.automatic_name(desk.clock())))
        return wiped

    return await asyncio.to_thread(carry_out)


def _alone(desk: Desk) -> AbstractContextManager[None]:
    """Held by whoever writes or takes away copies: two at once would remove what the other is at."""
    return locks.held(desk.folders.data / "keeping.lock", patience=_PATIENCE)


def _write(desk: Desk, target: Path) -> Backup:
    here = desk.settings.load()
    plain = replace(here, login="", user_name="", user_login="", others=())
    return backups.write_backup(desk.database, settings.settings_text(plain), target, desk.clock())


def _place(desk: Desk, name: str) -> Path:
    folder = desk.folders.data / backups.FOLDER
    with telling(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder / name


def _tidy(folder: Path) -> None:
    """Takes away automatic copies that need not stay, and all but the last ones from before a step."""
    by_time = {at: path for path in backups.automatic(folder) if (at := backups.made_at(path)) is not None}
    gone = [by_time[at] for at in backups.superfluous(by_time)]
    gone += sorted((folder / backups.FOLDER).glob("exactdesk * before *"), reverse=True)[_KEPT_BEFORE:]
    for path in gone:
        with telling(path):
            path.unlink(missing_ok=True)
    if gone:
        log.info("took away %d old copies", len(gone))


def _forget_copies(folder: Path) -> None:
    """Takes away every copy that the program itself made: what was wiped must not lie there."""
    for path in (folder / backups.FOLDER).glob("exactdesk *"):
        with telling(path):
            path.unlink(missing_ok=True)
