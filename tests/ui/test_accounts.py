"""Accounts in the window: changed without signing in again, renewed with a click, added, signed out one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exactdesk.ui.ask import Question
from exactdesk.ui.desktop import Desktop
from exactdesk.ui.pages.accounts_card import AccountsList
from exactdesk.ui.pages.page import PageKey
from exactdesk.ui.pages.settings import SettingsPage
from exactdesk.ui.pages.sign_in import GuideStep
from exactdesk.ui.theme import Theme
from tests.jobs.office import TRADE, Office, open_office
from tests.jobs.test_accounts import ANNA, BELGIAN, BRAM, browse_as, sign_in_as
from tests.ui.test_desktop import until, working


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as made:
        yield made


async def both(office: Office) -> None:
    """Anna and then Bram sign in; each works in one administration."""
    for user, division in ((ANNA, TRADE), (BRAM, BELGIAN)):
        await sign_in_as(office, user, division)
        office.desk.settings.change(lambda settings, division=division: settings.with_division(division))  # type: ignore[misc] # bound now


async def listed(app: QApplication, desktop: Desktop, count: int) -> AccountsList:
    """The accounts in the settings, once there are so many."""
    await until(app, lambda: desktop.window.current_page is PageKey.TODAY)
    desktop.window.open_page(PageKey.SETTINGS)
    page = desktop.window.page(PageKey.SETTINGS)
    assert isinstance(page, SettingsPage)
    await until(app, lambda: len(page.accounts.rows) == count)
    return page.accounts


async def test_another_account_is_worked_with_without_signing_in_again(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await both(office)
    async with working(qapp, office, theme, tmp_path) as desktop:
        accounts = await listed(qapp, desktop, 2)
        assert "Delvaux" in desktop.window.windowTitle()
        opened = len(office.opened)
        accounts.rows[1].use.click()
        await until(qapp, lambda: "Van Houten" in desktop.window.windowTitle())
        assert len(office.opened) == opened
        seat = desktop._seat
        assert [int(each.code) for each in seat.divisions] == [TRADE]
        assert (await (await seat.connect()).client.me()).user_name == ANNA
    assert office.desk.settings.load().user_name == "Anna"


async def answer(app: QApplication, desktop: Desktop, *, yes: bool) -> None:
    """Answers the question over the window."""
    found: list[Question] = []

    def asked() -> bool:
        found[:] = [each for each in desktop.window.findChildren(Question) if each.isVisible()]
        return bool(found)

    await until(app, asked)
    (found[0].yes if yes else found[0].no).click()


async def test_signing_out_one_leaves_the_other_a_click_away(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await both(office)
    async with working(qapp, office, theme, tmp_path) as desktop:
        accounts = await listed(qapp, desktop, 2)
        accounts.rows[0].leave.click()
        await answer(qapp, desktop, yes=False)
        accounts.rows[0].leave.click()
        await answer(qapp, desktop, yes=True)
        page = desktop.signing.page
        await until(qapp, lambda: page.isVisible() and len(page.accounts.buttons) == 1)
        assert [each.user_name for each in office.desk.settings.load().accounts] == ["Anna"]
        page.accounts.buttons[0].click()
        await until(qapp, lambda: "Van Houten" in desktop.window.windowTitle())


async def test_a_sign_in_that_ends_soon_is_renewed_with_one_click(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await both(office)
    office.time.advance(days=24)
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: "Delvaux" in desktop.window.windowTitle())
        await desktop.accounts.read()
        desktop.accounts.tell_endings()
        banner = desktop.window.banners.banner("sign-in-ends")
        assert banner is not None
        assert banner.words.startswith(f"{ANNA} (")
        assert "The sign-in ends on" in banner.words
        banner.acted.emit()
        await until(qapp, lambda: desktop.window.banners.banner("sign-in-ends") is None)
        assert not any(state.ends_soon for state in desktop.accounts.states)
        assert office.desk.settings.load().user_name == "Bram"


async def test_one_more_account_is_added_or_not(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await sign_in_as(office, ANNA, TRADE)
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with working(qapp, office, theme, tmp_path) as desktop:
        await listed(qapp, desktop, 1)
        settings = desktop.window.page(PageKey.SETTINGS)
        assert isinstance(settings, SettingsPage)
        settings.another.click()
        page = desktop.signing.page
        await until(qapp, page.isVisible)
        page.back.click()
        await until(qapp, settings.isVisible)
        settings.another.click()
        await until(qapp, page.isVisible)
        page.place.have_keys.click()
        opened = len(office.opened)
        page.keys.secret.setText(office.service.options.client_secret)
        page.keys.go.click()
        await until(qapp, lambda: len(office.opened) > opened)
        assert "force_login=1" in office.opened[-1]
        assert page.step is GuideStep.BROWSER
        await asyncio.sleep(0.02)
        page.wait.pasted.setText(browse_as(office.service, office.opened[-1], BRAM, BELGIAN))
        page.wait.take.click()
        await until(qapp, lambda: [int(each.code) for each in desktop._seat.divisions] == [BELGIAN])
    assert {each.user_name for each in office.desk.settings.load().accounts} == {"Anna", "Bram"}
