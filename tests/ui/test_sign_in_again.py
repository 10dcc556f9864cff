"""A session that was lost is picked up over the page that was worked on: the same account, or it is said that it was another."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exactdesk.errors import SignInError
from exactdesk.ui.desktop import Desktop
from exactdesk.ui.pages.page import PageKey
from exactdesk.ui.sign_in_again import SignInAgain
from exactdesk.ui.theme import Theme
from tests.jobs.office import TRADE, Office, open_office
from tests.jobs.test_accounts import ANNA, BRAM, browse_as, sign_in_as
from tests.ui.test_desktop import until, working


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as made:
        yield made


async def dialog_of(app: QApplication, desktop: Desktop) -> SignInAgain:
    """The dialog over the window, once it is there."""
    found: list[SignInAgain] = []

    def is_open() -> bool:
        found[:] = [each for each in desktop.window.findChildren(SignInAgain) if each.isVisible()]
        return bool(found)

    await until(app, is_open)
    return found[0]


async def sign_in(app: QApplication, office: Office, dialog: SignInAgain, user: str, *divisions: int) -> None:
    """Opens the browser and brings this user's answer, who allows these administrations."""
    opened = len(office.opened)
    dialog.go.click()
    await until(app, lambda: len(office.opened) > opened and dialog.wait.isVisible())
    await asyncio.sleep(0.02)
    dialog.wait.pasted.setText(browse_as(office.service, office.opened[-1], user, *divisions))
    dialog.wait.take.click()


@pytest.mark.usefixtures("caplog")  # what the user is told is in the log, too
async def test_the_same_account_goes_on_where_it_was(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await sign_in_as(office, ANNA)
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY)
        seat = desktop._seat
        connection = await seat.connect()
        office.time.advance(days=31)
        with pytest.raises(SignInError) as told:
            await connection.client.me()
        seat.report(told.value)
        banner = desktop.window.banners.banner("error")
        assert banner is not None
        banner.acted.emit()
        dialog = await dialog_of(qapp, desktop)
        again = asyncio.create_task(seat.sign_in_again("asked a second time"))
        await sign_in(qapp, office, dialog, ANNA)
        assert await again
        assert (await connection.client.me()).user_name == ANNA
        await until(qapp, lambda: "signed in again" in (desktop.window.banners.banner("error") or banner).words)
        assert desktop.window.current_page is PageKey.TODAY


async def test_another_user_is_told_and_the_browser_asks_who_it_is(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await sign_in_as(office, ANNA)
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: bool(desktop._seat.divisions))
        again = asyncio.create_task(desktop._seat.sign_in_again("why"))
        dialog = await dialog_of(qapp, desktop)
        await sign_in(qapp, office, dialog, BRAM)
        await until(qapp, lambda: dialog.banners.banner("failed") is not None)
        banner = dialog.banners.banner("failed")
        assert banner is not None
        assert banner.words.startswith("Bram signed in, but this work belongs to Anna.")
        assert dialog.go.text() == "Sign in as Anna"
        await sign_in(qapp, office, dialog, ANNA)
        assert await again
        assert "force_login=1" in office.opened[-1]
        assert office.desk.settings.load().user_name == "Anna"


async def test_it_can_be_given_up_and_begun_again(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await sign_in_as(office, ANNA)
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: bool(desktop._seat.divisions))
        again = asyncio.create_task(desktop._seat.sign_in_again(""))
        dialog = await dialog_of(qapp, desktop)
        dialog.go.click()
        await until(qapp, dialog.wait.isVisible)
        dialog.wait.cancel.click()
        await until(qapp, dialog.go.isVisible)
        dialog.later.click()
        assert await again is False


async def test_without_a_kept_registration_the_sign_in_page_is_the_way(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await sign_in_as(office, ANNA)
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: bool(desktop._seat.divisions))
        office.desk.secrets.forget_all()
        with pytest.raises(SignInError) as told:
            await desktop._seat.sign_in_again("")
        assert told.value.code == "secret-forgotten"
