from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exactdesk.ui.formats import Formats
from exactdesk.ui.theme import Theme
from tests.jobs.office import Office, open_office
from tests.ui.import_.bench import Bench, benched


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000, strict=True) as made:
        yield made


@pytest.fixture
async def bench(qapp: QApplication, office: Office, theme: Theme, dutch: Formats) -> AsyncIterator[Bench]:
    async with benched(qapp, office, dutch) as made:
        yield made
