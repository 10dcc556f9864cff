"""Copies of all data, restoring one on this computer and on another, and wiping what is kept of a client."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import ExactDeskError
from exactdesk.flow.queue import ItemState
from exactdesk.jobs import keeping
from exactdesk.jobs.audit import check_history
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.post import RunResult
from exactdesk.store import backups, locks, past
from tests.jobs.office import TRADE, Office, new_desk, pasted
from tests.unit.exact.world import PassingTime


async def post(office: Office, connection: Connection, first: int = 1, count: int = 3) -> RunResult:
    session = await office.session(connection, pasted(office.invoices(count, first)))
    await session.look_for_duplicates(connection)
    session.change("edit", lambda draft: draft.edit(2, "line_description", "Geheime omschrijving"))
    await session.save_mapping("Klantbestand van Jansen")
    return await session.post(connection)


async def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(ExactDeskError) as told:
        await act()  # type: ignore[misc]
    return told.value.code


async def test_a_copy_restored_on_another_computer_has_all_but_the_sign_in(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    result = await post(office, connection)
    office.desk.settings.change(lambda now: now.with_favourite(TRADE, wanted=True))
    made = await keeping.back_up(office.desk, tmp_path / "kopie.zip")
    assert (made.batches, made.documents) == (1, 3)
    assert (await keeping.look_into(made.path)).end == made.end
    with contextmanager(new_desk)(tmp_path / "elders", office.service, PassingTime(), []) as other:
        restored = await keeping.restore(other, made.path)
        assert restored.before.documents == 0
        assert [item.number for item in past.batch_items(other.database, result.batch.id)] == [
            item.number for item in result.items
        ]
        here = other.settings.load()
        assert (here.login, here.user_name, here.others) == ("", "", ())
        assert here.favourites == (TRADE,)
        assert here.client_id == office.desk.settings.load().client_id
        assert other.database.faults() == ()
        assert (await check_history(other)).problems == ()
        await office.sign_in(other)
        async with connected(other) as there:
            assert there.site == connection.site
        left = {path.name for path in (tmp_path / "elders").iterdir()}
        assert not [name for name in left if name.startswith((".restore", ".backup"))]


async def test_no_secret_and_no_sign_in_is_in_a_copy(office: Office, connection: Connection, tmp_path: Path) -> None:
    await post(office, connection)
    made = await keeping.back_up(office.desk, tmp_path / "kopie.zip")
    with zipfile.ZipFile(made.path) as zipped:
        assert set(zipped.namelist()) == {"manifest.json", "exactdesk.db", "settings.json"}
        settings = zipped.read("settings.json").decode()
        told = b"".join(zipped.read(name) for name in zipped.namelist())
    options = office.service.options
    assert options.client_secret.encode() not in told
    pair = office.desk.secrets.tokens(office.desk.settings.load().login).load()
    assert pair
    for token in json.loads(pair).values():
        if isinstance(token, str) and len(token) > 20 and "T" not in token[:12]:
            assert token.encode() not in told
    assert json.loads(settings)["user_name"] == ""


async def test_restoring_here_keeps_who_is_signed_in_and_what_was_there_before(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    await post(office, connection)
    made = await keeping.back_up(office.desk, tmp_path / "kopie.zip")
    await post(office, connection, first=20)
    await check_history(office.desk)
    login = office.desk.settings.load().login
    restored = await keeping.restore(office.desk, made.path)
    assert office.desk.settings.load().login == login
    assert len(past.batch_list(office.desk.database)) == 1
    assert (await check_history(office.desk)).problems == (), "an older history was put there on purpose"
    await post(office, connection, first=40)
    assert (await check_history(office.desk, is_full=True)).problems == ()
    await keeping.restore(office.desk, restored.before.path)
    assert len(past.batch_list(office.desk.database)) == 2


def broken(path: Path, how: str) -> None:
    """Spoils a copy."""
    parts = {}
    with zipfile.ZipFile(path) as zipped:
        parts = {name: zipped.read(name) for name in zipped.namelist()}
    manifest = json.loads(parts["manifest.json"])
    match how:
        case "truncated":
            path.write_bytes(path.read_bytes()[:-200])
            return
        case "database":
            content = bytearray(parts["exactdesk.db"])
            content[len(content) // 2] ^= 0xFF
            parts["exactdesk.db"] = bytes(content)
        case "settings":
            parts["settings.json"] = b'{"client_id": "x"}'
        case "without":
            del parts["exactdesk.db"]
        case "newer":
            manifest["version"] = 99
        case "revision":
            manifest["revision"] = "9999"
        case "other":
            manifest["format"] = "holiday photos"
    parts["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(path, "w") as zipped:
        for name, content_ in parts.items():
            zipped.writestr(name, content_)


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ("truncated", "backup-unreadable"),
        ("database", "backup-damaged"),
        ("settings", "backup-damaged"),
        ("without", "backup-unreadable"),
        ("newer", "backup-newer"),
        ("revision", "backup-newer"),
        ("other", "backup-unreadable"),
    ],
)
async def test_a_copy_that_is_not_whole_changes_nothing(
    office: Office, connection: Connection, tmp_path: Path, how: str, code: str
) -> None:
    await post(office, connection)
    made = await keeping.back_up(office.desk, tmp_path / "kopie.zip")
    await post(office, connection, first=20)
    broken(made.path, how)
    assert await code_of(lambda: keeping.restore(office.desk, made.path)) == code
    assert len(past.batch_list(office.desk.database)) == 2
    assert not list(office.desk.folders.data.glob(".restore*"))


async def test_nothing_is_restored_while_another_window_posts(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    await post(office, connection)
    made = await keeping.back_up(office.desk, tmp_path / "kopie.zip")
    with locks.posting(office.desk.folders.data, connection.site, DivisionCode(TRADE)):
        assert await code_of(lambda: keeping.restore(office.desk, made.path)) == "posting-somewhere"


async def test_a_copy_that_cannot_be_written_leaves_what_was_there(office: Office, tmp_path: Path) -> None:
    (tmp_path / "kopie.zip").mkdir()
    assert await code_of(lambda: keeping.back_up(office.desk, tmp_path / "kopie.zip")) == "paper-not-written"
    assert [path.name for path in tmp_path.iterdir() if "kopie" in path.name] == ["kopie.zip"]
    assert not list(office.desk.folders.data.glob(".backup*"))


async def test_once_a_day_a_copy_is_made_by_itself(office: Office, connection: Connection) -> None:
    assert await keeping.back_up_if_due(office.desk) is None, "there is nothing to keep yet"
    await post(office, connection)
    assert await keeping.last_backup(office.desk) is None
    assert await keeping.back_up_if_due(office.desk) is not None
    assert await keeping.back_up_if_due(office.desk) is None
    last = await keeping.last_backup(office.desk)
    assert last is not None
    office.time.now += timedelta(hours=23)
    made = await keeping.back_up_if_due(office.desk)
    assert made is not None
    assert made.path.parent == office.desk.folders.data / "backups"
    assert len(backups.automatic(office.desk.folders.data)) == 2


def test_of_old_copies_those_of_the_last_days_weeks_and_months_stay() -> None:
    first = datetime(2025, 1, 1, 9, tzinfo=UTC)
    made: set[datetime] = set()
    for day in range(500):
        made.add(first + timedelta(days=day))
        made -= backups.superfluous(made)
    ages = sorted((max(made) - each).days for each in made)
    assert ages[:7] == list(range(7))
    assert len(ages) <= backups.DAYS + backups.WEEKS + backups.MONTHS
    assert {(each.year, each.month) for each in made} >= {(2025, month) for month in range(7, 13)}
    assert backups.superfluous([]) == frozenset()


# --- wiping


def everything_in(folder: Path) -> bytes:
    """The bytes of all files of a data folder but its log, copies unpacked."""
    told = []
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as zipped:
                told += [zipped.read(name) for name in zipped.namelist()]
        elif path.is_file():
            told.append(path.read_bytes())
    return b"\n".join(told)


async def test_nothing_that_names_anybody_is_left_and_the_counts_stay(office: Office, connection: Connection) -> None:
    result = await post(office, connection)
    await keeping.back_up_if_due(office.desk)
    name = result.items[0].relation_name
    words = [name, "F2026-0001", "Geheime omschrijving", "Klantbestand van Jansen", str(result.items[1].relation)]
    before = everything_in(office.desk.folders.data)
    assert [word for word in words if word.encode() not in before] == []
    wiped = await keeping.wipe_division(office.desk, connection.site, TRADE, name=result.batch.division_name)
    assert (wiped.batches, wiped.documents, wiped.posted) == (1, 3, 3)
    after = everything_in(office.desk.folders.data)
    assert [word for word in words if word.encode() in after] == []
    (batch,) = past.batch_list(office.desk.database)
    assert (batch.counts, batch.row_count, batch.totals) == ({ItemState.POSTED: 3}, 3, result.batch.totals)
    assert past.find(office.desk.database, "2026") == ()
    (kept,) = await keeping.kept(office.desk)
    assert (kept.name, kept.batches, kept.documents) == (batch.division_name, 1, 3)
    assert office.desk.database.faults() == ()


async def test_the_chain_goes_on_over_what_was_wiped(office: Office, connection: Connection) -> None:
    result = await post(office, connection)
    entries = (await check_history(office.desk)).entries
    await keeping.wipe_division(office.desk, connection.site, TRADE, name=result.batch.division_name.upper())
    checked = await check_history(office.desk, is_full=True)
    assert checked.problems == ()
    assert checked.entries > entries
    assert len(backups.automatic(office.desk.folders.data)) == 1


async def test_another_administration_loses_nothing(office: Office, connection: Connection) -> None:
    first = await post(office, connection)
    other = replace(first.batch, division=DivisionCode(2340583))
    with office.desk.database.transaction() as db:
        db.exec_driver_sql(
            "INSERT INTO batches (id, site, division, division_name, user_name, kind, file, fingerprint, sheet, mapping, row_count, "
            "started_at) SELECT 'andere', site, 2340583, 'Ander', user_name, kind, 'ander.xlsx', '', '', '{}', 1, started_at FROM batches"
        )
    await keeping.wipe_division(office.desk, connection.site, TRADE, name=first.batch.division_name)
    (kept,) = past.batch_list(office.desk.database, division=other.division)
    assert (kept.file, kept.division_name) == ("ander.xlsx", "Ander")


async def test_what_is_still_to_be_sent_keeps_an_administration_from_being_wiped(
    office: Office, connection: Connection
) -> None:
    session = await office.session(connection, pasted(office.invoices(2)))
    run, _ = await session.begin_run(connection)
    name = run.batch.division_name
    assert (
        await code_of(lambda: keeping.wipe_division(office.desk, connection.site, TRADE, name=name))
        == "wipe-unfinished"
    )
    assert len(past.batch_items(office.desk.database, run.batch.id)[0].payload) > 10


@pytest.mark.parametrize("name", ["", "Ander bedrijf"])
async def test_only_who_types_its_name_wipes_it(office: Office, connection: Connection, name: str) -> None:
    await post(office, connection)
    assert (
        await code_of(lambda: keeping.wipe_division(office.desk, connection.site, TRADE, name=name))
        == "wipe-name-differs"
    )


async def test_a_sound_file_has_no_faults(office: Office) -> None:
    assert await keeping.find_faults(office.desk) == ()
