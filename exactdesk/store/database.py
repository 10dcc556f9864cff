"""The database file: opening, transactions, migrations, backups, and what goes wrong with files, as `StoreError`.

The one place that knows SQLite from any other database, apart from `search`.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from exactdesk.errors import StoreError
from exactdesk.store import chain, migrations
from exactdesk.store.files import telling
from exactdesk.store.locks import held

log = logging.getLogger(__name__)

FILE_NAME = "exactdesk.db"
_KEPT_OPEN = 5
_BUSY_SECONDS = 10.0
_MIGRATION_PATIENCE = 120.0
_WRITING = "BEGIN IMMEDIATE"
_WATCHED = "watched"


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turns what SQLite says of file and disk into `StoreError`; a broken constraint or wrong SQL is a fault of ours and passes."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", None)
        if code is None:
            raise
        match code & 0xFF:  # the extended codes keep the family in the lowest byte
            case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
                raise StoreError("database-busy", path=str(path)) from error
            case sqlite3.SQLITE_FULL:
                raise StoreError("disk-full", path=str(path)) from error
            case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
                raise StoreError("database-read-only", path=str(path)) from error
            case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
                raise StoreError("database-damaged", path=str(path)) from error
            case sqlite3.SQLITE_CANTOPEN:
                raise StoreError("database-not-opened", path=str(path)) from error
            case sqlite3.SQLITE_IOERR:
                raise StoreError("disk-fault", path=str(path)) from error
            case _:
                raise


def _connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    address = f"file:{quote(path.as_posix())}?mode={'ro' if read_only else 'rwc'}"
    if read_only and not os.access(path.parent, os.W_OK) and not _has_pending_writes(path):
        address += (
            "&immutable=1"  # in a folder without the right to write, SQLite cannot make the index that a WAL file needs
        )
    connection = sqlite3.connect(
        address, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")  # with WAL: every commit is on the disk before it returns
        connection.execute("PRAGMA fullfsync = ON")  # macOS otherwise leaves it in the disk's own memory
        connection.execute("PRAGMA foreign_keys = ON")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _has_pending_writes(path: Path) -> bool:
    """Whether committed content stands beside the file, where an earlier program did not get round to moving it in."""
    beside = path.with_name(f"{path.name}-wal")
    return beside.exists() and beside.stat().st_size > 0


def _engine(path: Path, *, read_only: bool) -> Engine:
    # Named, because for an address without a file the default is a pool that closes connections under other threads' hands.
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(path, read_only=read_only),
        poolclass=QueuePool,
        pool_size=_KEPT_OPEN,
        max_overflow=-1,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        begin = connection.get_execution_options().get("begin", "BEGIN")
        if begin == _WRITING and not connection.info.get(_WATCHED):
            connection.info[_WATCHED] = chain.watch(connection)
        connection.exec_driver_sql(begin)

    return engine


class Database:
    """An open database. Usable from any thread: each transaction has a connection of its own.

    Attributes:
        path: its file.
    """

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._reading = engine
        self._writing = engine.execution_options(begin=_WRITING)

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A transaction that writes: all of it or nothing, on disk when the block ends. One at a time over all processes.

        What it wrote into the history is sealed within it (see `chain`).

        Raises `StoreError`: `database-busy` when another one writes for over ten seconds, `disk-full`, `database-read-only`,
        `database-damaged`, `disk-fault`.
        """
        with _told(self.path), self._writing.begin() as connection:
            yield connection
            if connection.info.get(_WATCHED):
                chain.seal(connection)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A view of one instant, whatever others write meanwhile. Raises `StoreError` as `transaction` does."""
        with _told(self.path), self._reading.begin() as connection:
            yield connection

    def backup(self, target: Path) -> None:
        """Writes a whole copy to a file that does not exist yet, also while others write. Raises `StoreError`."""
        part = target.with_name(f"{target.name}.part")
        with telling(target):
            part.unlink(missing_ok=True)
        try:
            with (
                _told(target),
                contextlib.closing(_connect(self.path, read_only=True)) as source,
                contextlib.closing(sqlite3.connect(part)) as copy,
            ):
                source.backup(copy)
            with telling(target):
                part.replace(target)
        finally:
            part.unlink(missing_ok=True)

    def compact(self) -> None:
        """Writes the file anew without anything that was deleted, and empties the log beside it. Raises `StoreError`.

        Needs as much room again for a moment, and nobody else who writes.
        """
        with _told(self.path), contextlib.closing(_connect(self.path, read_only=False)) as connection:
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("VACUUM")
            (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise StoreError("database-busy", path=str(self.path))

    def replace_with(self, source: Path) -> None:
        """Puts the content of another database in the place of all that is here, in one transaction. Raises `StoreError`.

        Who has this database open goes on with the new content.
        """
        with (
            _told(self.path),
            contextlib.closing(_connect(source, read_only=True)) as other,
            contextlib.closing(_connect(self.path, read_only=False)) as here,
        ):
            other.backup(here)
        self.close()  # connections that watch what they write begin afresh

    def faults(self) -> tuple[str, ...]:
        """What SQLite finds wrong in the whole file; empty when all is sound. Takes seconds on a large history."""
        with self.reading() as connection:
            told = [str(line) for (line,) in connection.execute(text("PRAGMA integrity_check"))]
            loose = [f"{row[0]} {row[1]}" for row in connection.execute(text("PRAGMA foreign_key_check"))]
        return tuple(line for line in told if line != "ok") + tuple(loose)

    def close(self) -> None:
        """Closes all connections that are not in use. One that is asked for later is a new one."""
        self._reading.dispose()


def open_database(
    folder: Path,
    *,
    now: datetime | None = None,
    read_only: bool = False,
    steps: tuple[migrations.Migration, ...] = migrations.MIGRATIONS,
) -> Database:
    """Opens the database of a data folder, makes it when there is none, and brings an older one up to date.

    Before an older one is changed, a copy is written to `backups/` in the same folder. Raises `StoreError`: `database-newer` when
    a later version of the program wrote it, `database-damaged`, `database-not-opened`, `lock-busy`, and as `transaction` does.

    Args:
        folder: exists already.
        now: names the backup; the present when None.
        read_only: changes nothing; an older database is refused with `database-older`.
        steps: the migrations; others only in tests.
    """
    path = folder / FILE_NAME
    if folder.is_dir() and not path.exists() and not read_only:
        with telling(path):
            path.touch(mode=0o600)  # for this user alone; what SQLite adds beside it follows
    database = Database(path, _engine(path, read_only=read_only))
    try:
        if _missing(database, steps):
            if read_only:
                raise StoreError("database-older", path=str(path))
            with held(folder / "migration.lock", patience=_MIGRATION_PATIENCE):
                _migrate(database, steps, now or datetime.now(UTC))
    except BaseException:
        database.close()
        raise
    return database


def bring_up_to_date(database: Database, now: datetime) -> None:
    """Carries out the steps that a database still needs, as opening it does. Raises `StoreError`."""
    with held(database.path.parent / "migration.lock", patience=_MIGRATION_PATIENCE):
        _migrate(database, migrations.MIGRATIONS, now)


def _missing(database: Database, steps: tuple[migrations.Migration, ...]) -> tuple[migrations.Migration, ...]:
    with database.reading() as connection:
        revision = migrations.revision_of(connection)
    found = migrations.missing(revision, steps)
    if found is None:
        raise StoreError("database-newer", path=str(database.path), revision=str(revision))
    return found


def _migrate(database: Database, steps: tuple[migrations.Migration, ...], now: datetime) -> None:
    todo = _missing(database, steps)  # another process may have done it while we waited for the lock
    if not todo:
        return
    if len(todo) < len(steps):
        if faults := database.faults():
            log.error("the database is damaged: %s", "; ".join(faults[:5]))
            raise StoreError("database-damaged", path=str(database.path))
        folder = database.path.parent / "backups"
        with telling(folder):
            folder.mkdir(mode=0o700, exist_ok=True)
        database.backup(folder / f"exactdesk {now.astimezone(UTC):%Y-%m-%d %H%M%S} before {todo[0].revision}.db")
    for step in todo:
        log.info("bringing the database to %s", step.revision)
        with database.transaction() as connection:
            migrations.apply(connection, step)
    database.close()  # a step may have made a table anew: connections that watch it begin afresh
