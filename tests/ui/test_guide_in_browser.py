"""From a clean install to "signed in as …" in four clicks: two in the window, two in a real browser; and practising in one."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from exactdesk.jobs.desk import Desk
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.server import running
from exactdesk.ui.pages.divisions import DivisionsPage
from exactdesk.ui.pages.page import Face
from exactdesk.ui.pages.sign_in import OTHER, GuideStep
from exactdesk.ui.theme import Theme
from tests.e2e.chromium import CHROMIUM, browsing
from tests.e2e.test_relay import RELAY, TEXT, desk_at
from tests.jobs.office import Office
from tests.ui.test_desktop import shown, until, working


@dataclass
class _Place:
    """What `working` needs of an office."""

    desk: Desk


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")
async def test_four_clicks_from_a_clean_install_by_way_of_the_relay_page(
    qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    opened: asyncio.Queue[str] = asyncio.Queue()
    with (
        running(PracticeOptions(redirect_uri=RELAY, language="en")) as address,
        desk_at(tmp_path / "desk", opened) as desk,
    ):
        office = cast(Office, _Place(desk))
        async with (
            browsing(tmp_path / "browser", {RELAY: TEXT}) as browser,
            working(qapp, office, theme, tmp_path / "words") as desktop,
        ):
            page = desktop.signing.page
            await until(qapp, page.isVisible)
            assert page.step is GuideStep.PLACE
            page.place.country.choose(OTHER)
            page.place.address.setText(address.base_url)
            page.place.have_keys.click()  # one
            page.keys.client_id.setText(address.client_id)
            page.keys.secret.setText(address.client_secret)
            page.keys.redirect.setText(RELAY)
            page.keys.go.click()  # two
            await until(qapp, lambda: not opened.empty())
            await browser.go(opened.get_nowait())
            await browser.until("document.querySelector('input[name=password]') !== null")
            await browser.value("document.querySelector('button.go').click()")  # three
            await browser.until("document.querySelector('button[value=allow]') !== null")
            await browser.value("document.querySelector('button[value=allow]').click()")  # four
            divisions = await shown(qapp, desktop, DivisionsPage)
            await until(qapp, lambda: divisions.face is Face.FILLED)
            assert desktop.window.status._user.text() == "Signed in as Anna de Vries"
            assert {view.code for view in divisions.divisions.shown} == {each.code for each in address.divisions}
