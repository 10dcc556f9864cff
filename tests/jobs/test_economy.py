"""Calls are scarce: how few a batch takes, and how much of a minute's calls is used."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from exactdesk.flow.queue import ItemState
from exactdesk.jobs.connection import connected
from tests.jobs.office import open_office, pasted
from tests.jobs.runs import prepared, states

MINUTE = 60


@pytest.mark.parametrize("count", [20, 200])
async def test_a_batch_takes_a_post_per_document_and_few_other_calls(tmp_path: Path, count: int) -> None:
    """Lists that are there are renewed by what changed; with the check for duplicates and the proof of the first document."""
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            await office.session(connection, pasted(office.invoices(1)))  # the lists are fetched
        office.time.advance(minutes=120)
        async with connected(office.desk) as connection:
            session = await office.session(connection, pasted(office.invoices(count)))
            await session.look_for_duplicates(connection)
            result = await session.post(connection, wants_proof=True)
            assert states(result) == [ItemState.POSTED] * count
            assert result.proof is not None
            assert result.proof.differences == ()
            assert connection.calls.writes == count
            assert connection.calls.total - count <= 20


async def test_the_same_file_again_costs_no_call_per_document(tmp_path: Path) -> None:
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            lines = office.invoices(200)
            await (await prepared(office, connection, lines)).post(connection)
            before = connection.calls.total
            again = await office.session(connection, pasted(lines))
            result = await again.post(connection)
            assert set(states(result)) == {ItemState.DUPLICATE}
            assert connection.calls.total - before <= 20


async def test_five_hundred_documents_use_the_minutes_and_are_never_refused(tmp_path: Path) -> None:
    """The first and the last minute are not whole; of all between them at least 98 % of the calls are used."""
    with open_office(tmp_path / "desk", minute_calls=MINUTE, day_calls=5_000) as office:
        await office.sign_in()
        async with connected(office.desk) as connection:
            session = await prepared(office, connection, office.invoices(500))
            start = len(office.service.calls)
            result = await session.post(connection)
            assert states(result) == [ItemState.POSTED] * 500
        posting = [call for call in list(office.service.calls)[start:] if call.path.startswith("/api/v1/")]
        assert not [call for call in posting if call.status == 429]
        by_minute = Counter(call.at.replace(second=0, microsecond=0) for call in posting)
        whole = [by_minute[minute] for minute in sorted(by_minute)][1:-1]
        assert len(whole) >= 6
        assert sum(whole) >= 0.98 * MINUTE * len(whole)
