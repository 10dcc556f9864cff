"""The file itself: migrations, full disks, damage, two processes, sudden death."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from alembic.operations import Operations
from sqlalchemy import Connection, create_engine, inspect, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import StoreError
from exactdesk.flow.history import Batch, BatchId
from exactdesk.flow.queue import ItemEvent, ItemState
from exactdesk.store import database as module
from exactdesk.store import history, past
from exactdesk.store.database import FILE_NAME, Database, open_database
from exactdesk.store.migrations import MIGRATIONS, Migration
from exactdesk.store.tables import METADATA, STATES
from exactdesk.store.values import amount, hundredths, instant, instant_text
from tests.unit.store.conftest import DIVISION, NOW, SITE, document

POSTER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from exactdesk.store import history, past
from exactdesk.store.database import open_database

with open_database(Path(sys.argv[1])) as db:
    item = past.batch_items(db, sys.argv[2])[0]
    history.begin_attempt(db, item.id, at=datetime.now(UTC), request="{}")
    print("sent", flush=True)
    sys.stdin.read()
"""


def upgrade_two(op: Operations) -> None:
    op.execute("CREATE TABLE later (x TEXT) STRICT")


def upgrade_badly(op: Operations) -> None:
    op.execute("CREATE TABLE half (x TEXT) STRICT")
    op.execute("CREATE TABLE half (x TEXT) STRICT")


TWO = (*MIGRATIONS, Migration("9998", upgrade_two))


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(StoreError) as told:
        act()
    return told.value.code


def described(connection: Connection) -> dict[str, object]:
    """Tables, columns, keys and indexes that a database has, as far as they decide anything."""
    found = inspect(connection)
    return {
        name: (
            [(column["name"], str(column["type"]), column["nullable"]) for column in found.get_columns(name)],
            found.get_pk_constraint(name)["constrained_columns"],
            sorted(str(key["constrained_columns"]) + key["referred_table"] for key in found.get_foreign_keys(name)),
            sorted(str(each["column_names"]) for each in found.get_unique_constraints(name)),
            sorted(str(each["name"]) + str(each["column_names"]) for each in found.get_indexes(name)),
            sorted(each["sqltext"] for each in found.get_check_constraints(name)),
        )
        for name in METADATA.tables
    }


def test_the_migrations_make_todays_tables(db: Database, tmp_path: Path) -> None:
    with db.transaction() as connection:
        migrated = described(connection)
    with contextlib.closing(sqlite3.connect(":memory:")) as raw:
        engine = create_engine("sqlite://", creator=lambda: raw)
        with engine.begin() as connection:
            METADATA.create_all(connection)
            assert described(connection) == migrated
        engine.dispose()


def test_every_table_is_strict_and_the_pragmas_hold(db: Database) -> None:
    with db.reading() as connection:
        listed = connection.execute(text("SELECT name, strict FROM pragma_table_list")).all()
        strict = {row.name: row.strict for row in listed}
        assert {name for name in METADATA.tables if not strict[name]} == set()
        asked = [
            connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "foreign_keys", "synchronous")
        ]
    assert asked == ["wal", 1, 2]


def test_every_state_may_be_kept() -> None:
    assert set(STATES) == {state.value for state in ItemState}


def test_an_older_database_is_copied_and_brought_up_to_date(tmp_path: Path, begin: Callable[..., Batch]) -> None:
    batch = begin()
    with open_database(tmp_path, now=NOW, steps=TWO) as later:
        assert past.batch(later, batch.id) is not None
        with later.reading() as connection:
            assert connection.execute(text("SELECT count(*) FROM later")).scalar() == 0
    (copy,) = (tmp_path / "backups").iterdir()
    assert copy.name == "exactdesk 2026-03-16 090000 before 9998.db"
    with contextlib.closing(sqlite3.connect(copy)) as old:
        assert old.execute("SELECT count(*) FROM batches").fetchone() == (1,)
        assert old.execute("SELECT version_num FROM alembic_version").fetchone() == (MIGRATIONS[-1].revision,)
    with open_database(tmp_path, steps=TWO) as again:
        assert again.faults() == ()


def test_the_way_back_comes_into_a_database_that_has_a_history(tmp_path: Path) -> None:
    first = tuple(step for step in MIGRATIONS if step.revision == "0001")
    open_database(tmp_path, steps=first).close()
    batch = "INSERT INTO batches VALUES (1, 'b', 's', 7, '', '', 'sales-entry', '', '', '', '{}', 1, '', NULL)"
    item = (
        "INSERT INTO items VALUES (?, 1, 's', 7, ?, ?, '', '[2]', 'posted', 'sales', NULL, '', '', NULL, 12100, 'EUR', '{}', '', "
        "'e1', 26700001, '', '{}', '', '2026-03-16T09:00:00.000000Z')"
    )
    with contextlib.closing(sqlite3.connect(tmp_path / FILE_NAME)) as raw:
        raw.execute(batch)
        raw.executemany(item, [(4, "A", "A"), (9, "B", "B")])
        raw.execute("INSERT INTO attempts (item, started_at, request) VALUES (4, '2026-03-16T09:00:00.000000Z', '{}')")
        raw.execute("DELETE FROM items WHERE id = 9")
        raw.commit()
    with open_database(tmp_path) as db:
        assert db.faults() == ()
        (kept,) = past.batch_items(db, BatchId("b"))
        assert (kept.id, kept.state, kept.entry_number) == (4, ItemState.POSTED, 26700001)
        assert len(past.item_attempts(db, kept.id)) == 1
        history.begin_attempt(db, kept.id, at=NOW, request="", event=ItemEvent.UNDO)
        (added,) = history.add_items(db, BatchId("b"), [document("C")], at=NOW)
        assert added.id == 10, "a number is never given twice"


def test_a_step_that_fails_leaves_the_old_database(tmp_path: Path, db: Database) -> None:
    with pytest.raises(DBAPIError):
        open_database(tmp_path, steps=(*MIGRATIONS, Migration("9998", upgrade_badly)))
    with db.reading() as connection:
        assert "half" not in inspect(connection).get_table_names()


def test_a_newer_database_is_refused(tmp_path: Path) -> None:
    open_database(tmp_path, steps=TWO).close()
    with pytest.raises(StoreError) as told:
        open_database(tmp_path)
    assert told.value.code == "database-newer"
    assert told.value.facts["revision"] == "9998"


def test_a_damaged_database_is_not_migrated(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    open_database(tmp_path).close()
    with contextlib.closing(sqlite3.connect(tmp_path / FILE_NAME)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("INSERT INTO edits (batch, row, field, old, new, at) VALUES (77, 1, '', '', '', '')")
        raw.commit()
    assert code_of(lambda: open_database(tmp_path, steps=TWO)) == "database-damaged"
    assert "edits" in caplog.text
    with open_database(tmp_path) as database:
        assert database.faults() == ("edits 1",)


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"PK\x03\x04" * 4096)
    assert code_of(lambda: open_database(tmp_path)) == "database-damaged"


def test_torn_pages_are_told(tmp_path: Path) -> None:
    open_database(tmp_path).close()
    path = tmp_path / FILE_NAME
    content = bytearray(path.read_bytes())
    content[4096 : len(content)] = b"\xff" * (len(content) - 4096)
    path.write_bytes(bytes(content))

    def use() -> None:
        with open_database(tmp_path) as database:
            past.batch_list(database)

    assert code_of(use) == "database-damaged"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert code_of(lambda: open_database(tmp_path / "nowhere")) == "database-not-opened"


def test_read_only_can_be_read_and_never_written(tmp_path: Path, begin: Callable[..., Batch]) -> None:
    batch = begin()
    with open_database(tmp_path, read_only=True) as database:
        assert past.batch(database, batch.id) is not None
        assert code_of(lambda: history.finish_batch(database, batch.id, at=NOW)) == "database-read-only"
    assert code_of(lambda: open_database(tmp_path, read_only=True, steps=TWO)) == "database-older"


def test_history_can_be_read_in_a_folder_without_the_right_to_write(
    tmp_path: Path, begin: Callable[..., Batch], db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = begin()
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # the tests may run as one who may write everywhere
    with open_database(tmp_path, read_only=True) as database:
        assert past.batch(database, batch.id) is not None, "what stands in the WAL file is read too"
    db.close()
    assert not (tmp_path / f"{FILE_NAME}-wal").exists()
    with open_database(tmp_path, read_only=True) as database:
        assert past.batch(database, batch.id) is not None
        assert code_of(lambda: history.finish_batch(database, batch.id, at=NOW)) == "database-read-only"
    assert not (tmp_path / f"{FILE_NAME}-wal").exists()


def test_a_full_disk_loses_nothing_and_is_told(db: Database, begin: Callable[..., Batch]) -> None:
    batch = begin()
    with db.transaction() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages + 2}"))
    many = [document(f"2026-{number}") for number in range(2000)]
    assert code_of(lambda: history.add_items(db, batch.id, many, at=NOW)) == "disk-full"
    assert past.batch_items(db, batch.id) == ()
    assert db.faults() == ()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (sqlite3.SQLITE_LOCKED, "database-busy"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "database-busy"),
        (sqlite3.SQLITE_FULL, "disk-full"),
        (sqlite3.SQLITE_PERM, "database-read-only"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "database-read-only"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "database-damaged"),
        (sqlite3.SQLITE_NOTADB, "database-damaged"),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, "database-not-opened"),
        (sqlite3.SQLITE_IOERR_FSYNC, "disk-fault"),
    ],
)
def test_what_sqlite_says_of_file_and_disk_is_told(number: int, code: str, tmp_path: Path) -> None:
    error = sqlite3.OperationalError("said")
    error.sqlite_errorcode = number  # as the driver sets it

    def fail() -> None:
        with module._told(tmp_path):
            raise error

    assert code_of(fail) == code


def test_a_misuse_of_sqlite_is_our_fault(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.ProgrammingError), module._told(tmp_path):
        raise sqlite3.ProgrammingError


def test_migrating_what_another_process_just_migrated_does_nothing(db: Database, tmp_path: Path) -> None:
    module._migrate(db, MIGRATIONS, NOW)
    assert not (tmp_path / "backups").exists()


def test_the_file_is_for_this_user_alone(db: Database, tmp_path: Path, begin: Callable[..., Batch]) -> None:
    begin()
    files = list(tmp_path.glob(f"{FILE_NAME}*"))
    assert len(files) == 3
    assert [path.name for path in files if stat.S_IMODE(path.stat().st_mode) & 0o077] == []
    assert past.batch_list(db)


def test_a_broken_rule_is_our_fault_and_no_error_of_the_surroundings(db: Database, begin: Callable[..., Batch]) -> None:
    batch = begin()
    with pytest.raises(IntegrityError):
        history.add_items(db, batch.id, [document("1"), document("1")], at=NOW)
    with pytest.raises(DBAPIError), db.reading() as connection:
        connection.execute(text("SELECT nonsense"))


def test_two_writers_wait_for_each_other_and_a_third_is_told(
    db: Database, tmp_path: Path, begin: Callable[..., Batch], monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = begin()
    monkeypatch.setattr(module, "_BUSY_SECONDS", 0.05)
    with open_database(tmp_path) as impatient, db.transaction():
        assert past.batch(impatient, batch.id) is not None
        assert code_of(lambda: history.finish_batch(impatient, batch.id, at=NOW)) == "database-busy"
    monkeypatch.undo()
    with open_database(tmp_path) as patient:
        writer = threading.Thread(target=lambda: history.finish_batch(patient, batch.id, at=NOW))
        with db.transaction():
            writer.start()
        writer.join()
    finished = past.batch(db, batch.id)
    assert finished is not None
    assert finished.finished_at == NOW


def test_a_transaction_that_fails_leaves_nothing(db: Database) -> None:
    def fail() -> None:
        with db.transaction() as connection:
            connection.execute(text("CREATE TABLE x (y TEXT) STRICT"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with db.reading() as connection:
        assert "x" not in inspect(connection).get_table_names()


def test_killed_between_attempt_and_outcome_is_unsure(
    db: Database, tmp_path: Path, begin: Callable[..., Batch]
) -> None:
    batch = begin()
    history.add_items(db, batch.id, [document("1"), document("2")], at=NOW)
    with subprocess.Popen(
        [sys.executable, "-c", POSTER, str(tmp_path), batch.id],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "sent\n"
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert db.faults() == ()
    history.interrupt(db, SITE, DIVISION, at=NOW)
    first, second = past.batch_items(db, BatchId(batch.id))
    assert (first.state, second.state) == (ItemState.UNSURE, ItemState.PLANNED)
    assert len(past.item_attempts(db, first.id)) == 1


def test_two_processes_make_one_database(tmp_path: Path) -> None:
    script = "import sys; from pathlib import Path; from exactdesk.store.database import open_database as o; o(Path(sys.argv[1])).close()"
    both = [subprocess.Popen([sys.executable, "-c", script, str(tmp_path)]) for _ in range(2)]
    assert [process.wait() for process in both] == [0, 0]
    with open_database(tmp_path) as database:
        assert database.faults() == ()


def test_a_backup_is_whole_while_others_write(db: Database, tmp_path: Path, begin: Callable[..., Batch]) -> None:
    begin()
    with db.transaction() as connection:
        connection.execute(text("UPDATE batches SET division = 2"))
        db.backup(tmp_path / "copy.db")
    with contextlib.closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("SELECT division FROM batches").fetchone() == (DIVISION,)
    assert code_of(lambda: db.backup(tmp_path / "nowhere" / "copy.db")) == "database-not-opened"


def test_instants_and_amounts_are_their_own_inverse() -> None:
    assert instant(instant_text(NOW)) == NOW
    assert instant_text(datetime(2026, 1, 1, 12, tzinfo=UTC)) < instant_text(
        datetime(2026, 1, 1, 12, 0, 0, 1, tzinfo=UTC)
    )
    with pytest.raises(ValueError, match="time zone"):
        instant_text(NOW.replace(tzinfo=None))
    for cents in (0, 1, -1, 12345678901234567):
        assert hundredths(amount(cents)) == cents
    assert str(amount(-5)) == "-0.05"
    assert hundredths(Decimal("12.3")) == 1230


def test_a_division_of_another_site_is_another_administration(begin: Callable[..., Batch], db: Database) -> None:
    begin(site="start.exactonline.be")
    assert past.batch_list(db, site=SITE, division=DIVISION) == ()
    assert len(past.batch_list(db, site="start.exactonline.be", division=DivisionCode(DIVISION))) == 1


def test_many_threads_come_and_go_while_others_read(tmp_path: Path) -> None:
    """Each piece of work runs on whatever thread is free; none may close what another one is reading from."""
    with open_database(tmp_path) as database:

        def read(_turn: int) -> int:
            with database.reading() as connection:
                return int(connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one())

        counts: set[int] = set()
        for _ in range(6):
            with ThreadPoolExecutor(max_workers=24) as pool:
                counts.update(pool.map(read, range(240)))
        assert len(counts) == 1
