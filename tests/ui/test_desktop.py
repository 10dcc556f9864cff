"""The window on real jobs: who is signed in, which administration, what was done, what is left behind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from exactdesk.ui.crash import LastResort
from exactdesk.ui.desktop import Desktop, Leave, WorkPlace
from exactdesk.ui.pages.divisions import DivisionsPage
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.theme import Theme
from exactdesk.ui.translations import Translations
from tests.jobs.office import Office, open_office

TRADE = 2340571

Shown = TypeVar("Shown", bound=QWidget)


async def until(app: QApplication, holds: Callable[[], bool], seconds: float = 20.0) -> None:
    """Lets Qt and the loop work until something holds; fails when it does not come."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while not holds():
        assert loop.time() < end, "it did not come"
        app.processEvents()
        await asyncio.sleep(0.005)


@asynccontextmanager
async def working(app: QApplication, office: Office, theme: Theme, folder: Path) -> AsyncIterator[Desktop]:
    """A desktop at work, closed again at the end."""
    translations = Translations(app, sources=folder, cache=folder / "cache")
    desktop = Desktop(WorkPlace(desk=office.desk), theme, translations, LastResort(lambda: None))
    run = asyncio.create_task(desktop.run())
    try:
        yield desktop
    finally:
        if not run.done():
            desktop.window.closing.emit()
        assert await run is Leave.QUIT
        app.processEvents()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as made:
        yield made


async def test_nobody_signed_in_is_asked_to_sign_in(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: desktop.signing.page.isVisible())
        assert not desktop.window.navigation.isVisible()


async def test_an_administration_is_chosen_before_anything_else(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await office.sign_in()
    async with working(qapp, office, theme, tmp_path) as desktop:
        window = desktop.window
        page = await shown(qapp, desktop, DivisionsPage)
        await until(qapp, lambda: page.face is Face.FILLED)
        names = [view.name for view in page.divisions.shown]
        assert "Van Houten Groothandel B.V." in names
        assert not any("opgeheven" in name for name in names)
        page.chosen.emit(next(view for view in page.divisions.shown if view.code == TRADE))
        await until(qapp, lambda: window.current_page is PageKey.TODAY)
        assert "Van Houten Groothandel B.V." in window.windowTitle()
        assert str(TRADE) in window.windowTitle()
    assert office.desk.settings.load().last_division == TRADE


async def test_the_next_start_goes_on_in_the_same_administration(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await office.sign_in()
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY)
        desktop.window.open_page(PageKey.SETTINGS)
        desktop.window.open_page(PageKey.HISTORY)
        await until(qapp, lambda: desktop.window.page(PageKey.HISTORY).face is Face.EMPTY)


async def test_signed_out_elsewhere_the_window_says_so_and_loses_nothing(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await office.sign_in()
    office.desk.secrets.forget_all()
    async with working(qapp, office, theme, tmp_path) as desktop:
        page = await shown(qapp, desktop, DivisionsPage)
        await until(qapp, lambda: page.face is Face.FAILED)
        page.cancelled.emit()
        await until(qapp, lambda: desktop.signing.page.isVisible())
    assert office.desk.settings.load().client_id


async def shown(app: QApplication, desktop: Desktop, kind: type[Shown]) -> Shown:
    """The widget of this kind that stands in the place of the pages, once it does."""
    await until(app, lambda: isinstance(desktop.window.stack.currentWidget(), kind))
    found = desktop.window.stack.currentWidget()
    assert isinstance(found, kind)
    return found


async def test_what_the_user_may_not_do_is_said_before_a_file_is_opened(
    qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    with open_office(
        tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000, denied=("POST salesentry/SalesEntries",)
    ) as office:
        await office.sign_in()
        office.desk.settings.change(lambda settings: settings.with_division(TRADE))
        async with working(qapp, office, theme, tmp_path) as desktop:
            await until(qapp, lambda: desktop.window.banners.banner("rights") is not None)
            banner = desktop.window.banners.banner("rights")
            assert banner is not None
            assert "sales entries" in banner.words
            assert "purchase entries" not in banner.words
