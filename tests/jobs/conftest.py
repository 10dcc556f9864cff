from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from exactdesk.jobs.connection import Connection, connected
from tests.jobs.office import Office, open_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office without a call limit, so that a test waits for nothing it did not ask for."""
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as made:
        yield made


@pytest.fixture
async def connection(office: Office) -> AsyncIterator[Connection]:
    """The office, signed in."""
    await office.sign_in()
    async with connected(office.desk) as made:
        yield made
