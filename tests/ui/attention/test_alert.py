"""The message above all pages once as many documents wait as the user said: it follows their number, and is heard once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exactdesk.ui.pages.page import PageKey
from exactdesk.ui.theme import Theme
from tests.jobs.office import TRADE, Office, open_office
from tests.ui.test_desktop import until, working


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as made:
        yield made


async def test_it_comes_when_the_number_is_crossed_and_goes_when_it_is_read(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await office.sign_in()
    office.desk.settings.change(lambda settings: replace(settings.with_division(TRADE), alert_at=3))
    async with working(qapp, office, theme, tmp_path) as desktop:
        window = desktop.window
        await until(qapp, lambda: window.current_page is PageKey.TODAY)
        wait = desktop.working_off.changed.emit

        def told() -> str:
            found = window.banners.banner("attention")
            return "" if found is None else found.words

        wait(2)
        assert not told()
        wait(3)
        assert told().startswith("3 ")
        wait(5)
        assert told().startswith("5 ")
        window.banners.take("attention")  # the user closes it
        wait(6)
        assert not told()
        wait(2)
        wait(4)
        assert told().startswith("4 "), "crossed again"
        window.open_page(PageKey.ATTENTION)
        await until(qapp, lambda: not told())
        wait(5)
        assert not told(), "they are on show here"
        window.open_page(PageKey.TODAY)
        wait(6)
        assert not told(), "they have been seen"
        wait(0)
        assert not told()
