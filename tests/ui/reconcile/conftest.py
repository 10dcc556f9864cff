from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exactdesk.ui.theme import Theme
from tests.jobs.office import Office, open_office
from tests.ui.reconcile.desk import Worked, working


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as made:
        yield made


@pytest.fixture
async def worked(qapp: QApplication, office: Office, theme: Theme, tmp_path: Path) -> AsyncIterator[Worked]:
    async with working(qapp, office, theme, tmp_path) as made:
        yield made
