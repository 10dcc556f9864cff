"""Three hundred documents while everything goes wrong that can: each is booked once, no limit is passed, nothing secret is left behind.

Which faults strike where follows from a seed; `python -m tests.jobs.test_storm SEED...` runs others.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from exactdesk.errors import Busy, ExactDeskError
from exactdesk.exact.oauth import TokenPair
from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.jobs import attention
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.session import ImportSession
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import past
from tests.jobs.office import Office, open_office, pasted
from tests.jobs.runs import SALES

DOCUMENTS = 300
FAULTS_OF_EACH_KIND = 4
ROUNDS = 40


def storm(seed: int) -> Iterator[Fault]:
    """Faults of every kind, on reads and writes, spread over the whole run."""
    rng = Random(seed)
    for kind in FaultKind:
        for _ in range(FAULTS_OF_EACH_KIND):
            on = rng.choice(("", f"POST {SALES}", f"POST {SALES}", f"GET {SALES}"))
            yield Fault(kind=kind, on=on, after=rng.randrange(DOCUMENTS), times=rng.choice((1, 1, 2)))


@contextmanager
def logged(folder: Path) -> Iterator[None]:
    """The program's log at its most talkative, in a file."""
    handler = logging.FileHandler(folder / "log.txt", encoding="utf-8")
    root, before = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        root.setLevel(before)
        root.removeHandler(handler)
        handler.close()


async def go_through(office: Office) -> tuple[tuple[BatchItem, ...], set[str]]:
    """Imports all, goes on after each interruption as a user would; gives what the history says, and every secret there was."""
    secrets = {office.service.options.client_secret}
    session: ImportSession | None = None
    is_begun = False
    for _ in range(ROUNDS):
        try:
            async with connected(office.desk) as connection:
                secrets |= await _secrets(office, connection)
                if session is None:
                    session = await office.session(connection, pasted(office.invoices(DOCUMENTS)))
                if not is_begun:
                    await session.look_for_duplicates(connection)
                    run, items = await session.begin_run(connection)
                    is_begun = True
                    stopped_by = (await run.post(items)).stopped_by
                else:
                    results = [*await attention.resume(office.desk, connection)]
                    refused = past.items_in(office.desk.database, [ItemState.REFUSED])
                    if refused and not any(each.stopped_by for each in results):
                        assert {item.code for item in refused} == {"not-found"}  # what the storm says, and nothing else
                        results.append(await attention.retry(office.desk, connection, refused[0].batch))
                    stopped_by = next((each.stopped_by for each in results if each.stopped_by), None)
                secrets |= await _secrets(office, connection)
        except ExactDeskError as error:
            stopped_by = error
        left = past.items_in(office.desk.database, [each for each in ItemState if each is not ItemState.POSTED])
        if is_begun and not left:
            break
        pause = stopped_by.until - office.time.now if isinstance(stopped_by, Busy) else timedelta(minutes=1)
        office.time.advance(seconds=max(1.0, pause.total_seconds()))
    return past.items_in(office.desk.database, list(ItemState)), secrets


async def _secrets(office: Office, connection: Connection) -> set[str]:
    token = await connection.tokens.access_token()
    pair = TokenPair.from_text(office.desk.secrets.tokens(connection.login).load() or "")
    return {token, *((pair.access_token, pair.refresh_token) if pair is not None else ())}


def check(office: Office, items: tuple[BatchItem, ...], secrets: set[str]) -> None:
    """What must hold however hard it blew."""
    rows = office.books().table(SALES).rows
    booked = Counter(str(row["YourRef"]) for row in rows.values())
    lines = {line.number: line for line in office.invoices(DOCUMENTS)}
    assert {number: booked[number] for number in lines} == dict.fromkeys(lines, 1)
    assert Counter(item.state for item in items) == {ItemState.POSTED: DOCUMENTS}
    for item in items:
        assert item.entry_id is not None
        row = rows[item.entry_id]
        assert (row["YourRef"], row["EntryNumber"]) == (item.number, item.entry_number), item.number
    served = list(office.service.calls)
    per_minute = Counter(
        (call.path.split("/")[3], int(call.at.timestamp() // 60)) for call in served if "/api/v1/" in call.path
    )
    assert max(per_minute.values()) <= office.service.options.minute_calls
    struck = sum(fault.kind is FaultKind.TOO_MANY for fault in office.service.options.faults) * 2
    assert sum(call.status == 429 for call in served) <= struck
    hours = Counter(
        (call.path, int(call.at.timestamp() // 3600)) for call in served if call.status in (400, 401, 403, 404)
    )
    assert max(hours.values(), default=0) <= 8 + 2  # a clock hour cuts our hour in two
    assert all(secret not in f"{call.path}?{call.query}" for call in served for secret in secrets)
    for path in office.desk.folders.data.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert [secret for secret in secrets if secret.encode() in content] == [], path


async def weather(folder: Path, seed: int) -> tuple[Office, int]:
    """One storm, ridden out and checked; how many calls it took."""
    with (
        open_office(folder, minute_calls=60, day_calls=5000, faults=tuple(storm(seed))) as office,
        logged(office.desk.folders.data),
    ):
        await office.sign_in()
        items, secrets = await go_through(office)
        check(office, items, secrets)
        return office, len(office.service.calls)


@pytest.mark.parametrize("seed", [1, 2])
async def test_three_hundred_documents_in_a_storm(tmp_path: Path, seed: int, caplog: pytest.LogCaptureFixture) -> None:
    await weather(tmp_path / "desk", seed)


def main(seeds: list[int]) -> None:
    for seed in seeds:
        with tempfile.TemporaryDirectory() as folder:
            _, calls = asyncio.run(weather(Path(folder), seed))
        print(f"seed {seed}: {DOCUMENTS} documents, each once, {calls} calls")


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]])
