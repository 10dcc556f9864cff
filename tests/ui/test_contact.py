"""The way to Exact Online, seen from the window: what went over it, how old what came is, and whether it is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from exactdesk.exact.calls import open_http
from exactdesk.jobs import reference
from exactdesk.jobs.connection import connected
from exactdesk.practice.transport import mock_handler
from exactdesk.ui.desktop import Desktop
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.contact import FAILED, HERE, WRITES, ContactPage, ContactView
from exactdesk.ui.pages.lists import ListsPage, ListsView
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.theme import Theme
from tests.jobs.office import TRADE, Office
from tests.screens import contact as shown
from tests.ui.test_desktop import office, until, working

__all__ = ["office"]  # the fixture


@pytest.fixture
def page(qtbot: Any, theme: Theme, dutch: Formats) -> ContactPage:
    made = ContactPage(dutch)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    return made


def rows(page: ContactPage) -> int:
    return page.table.proxy.rowCount()


def test_each_call_is_told_and_chips_and_words_leave_some_out(page: ContactPage) -> None:
    page.show_view(replace(shown.FILLED, calls=shown.WRONG, division=7))
    assert page.face is Face.PARTLY
    assert rows(page) == len(shown.WRONG)
    for chip, count in ((FAILED, 4), (WRITES, 7), (HERE, 0)):
        page.chips.chips[chip].click()
        assert rows(page) == count, chip
        page.chips.chips[chip].click()
    page.search.setText("verwijderd")
    page.search.returnPressed.emit()
    assert rows(page) == 0  # the test speaks English
    page.search.setText("deleted")
    page.search.returnPressed.emit()
    assert rows(page) == sum(call.purpose == "deletions" for call in shown.WRONG)


def test_what_is_left_warns_before_it_is_gone(page: ContactPage) -> None:
    page.show_view(shown.FILLED)
    assert (page.face, page.banners.banner("resting")) == (Face.FILLED, None)
    assert page.errors.accessibleName().startswith("none")
    page.show_view(replace(shown.FILLED, budgets=shown.BUDGETS))
    banner = page.banners.banner("resting")
    assert banner is not None
    assert "Sales entries" in banner.words
    assert page.errors.accessibleName().startswith("0 of 8")
    page.show_view(ContactView())
    assert page.face is Face.EMPTY


def test_rows_are_copied_and_escape_leads_back(page: ContactPage, qtbot: Any) -> None:
    page.show_view(replace(shown.FILLED, calls=shown.CALLS[:2]))
    page.copy.click()
    text = QApplication.clipboard().text()
    assert text.count("\n") >= 2
    assert "start.exactonline.nl" in text
    page.table.setFocus()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.export_wanted):
        page.export.click()


def test_the_age_of_each_list_is_told(qtbot: Any, theme: Theme, dutch: Formats) -> None:
    page = ListsPage(dutch)
    qtbot.addWidget(page)
    page.show()
    page.show_view(shown.VIEW)
    assert page.face is Face.FILLED
    assert page.table.proxy.rowCount() == len(shown.STATES)
    page.show_view(replace(shown.VIEW, now=shown.NOW + timedelta(days=8)))
    assert page.face is Face.PARTLY
    page.show_view(replace(shown.VIEW, is_offline=True))
    assert page.banners.banner("offline") is not None
    page.show_view(ListsView(name="x", states=(), now=shown.NOW))
    assert page.face is Face.EMPTY
    with qtbot.waitSignal(page.renew_wanted):
        page.renew.click()
    page.show_view(ListsView(name="x", states=(), now=shown.NOW, is_busy=True))
    assert (page.face, page.renew.isEnabled()) == (Face.LOADING, False)


class Cable:
    """A network that can be pulled out."""

    def __init__(self, office: Office) -> None:
        self._behind = mock_handler(office.service)
        self.is_in = True
        self.asked = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        if not self.is_in:
            raise httpx.ConnectError("no network", request=request)
        return self._behind(request)


def wired(office: Office) -> tuple[Office, Cable]:
    cable = Cable(office)
    desk = replace(office.desk, new_http=lambda: open_http(transport=httpx.MockTransport(cable)))
    return replace(office, desk=desk), cable


async def test_without_network_the_window_starts_with_what_it_remembers(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await office.sign_in()
    async with connected(office.desk) as connection:
        division = await reference.division(office.desk, connection, TRADE)
        await reference.reference_book(office.desk, connection, division)
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    office.time.advance(minutes=30)
    there, cable = wired(office)
    cable.is_in = False
    async with working(qapp, there, theme, tmp_path) as desktop:
        window = desktop.window
        await until(qapp, lambda: window.current_page is PageKey.TODAY)
        await until(qapp, lambda: window.banners.banner("offline") is not None)
        assert "Van Houten" in window.windowTitle()
        await until(qapp, lambda: window.status.lists.isVisible())
        book = await desktop._seat.book()
        assert len(book.relations) > 100
        window.open_page(PageKey.HISTORY)
        await until(qapp, lambda: window.page(PageKey.HISTORY).face is Face.EMPTY)
        window.lists_wanted.emit()
        await until(qapp, lambda: isinstance(window.stack.currentWidget(), ListsPage))
        lists = window.stack.currentWidget()
        assert isinstance(lists, ListsPage)
        await until(qapp, lambda: lists.face is Face.PARTLY)
        cable.is_in = True
        banner = window.banners.banner("offline")
        assert banner is not None
        banner.acted.emit()
        await until(qapp, lambda: window.banners.banner("offline") is None)
        await until(qapp, lambda: (kept := desktop._seat.kept) is not None and kept.read_at == office.time.now)


async def test_with_nothing_remembered_there_is_no_way_around_the_network(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await office.sign_in()
    there, cable = wired(office)
    cable.is_in = False
    async with working(qapp, there, theme, tmp_path) as desktop:
        page = desktop.divisions.page
        await until(qapp, lambda: page.face is Face.FAILED)
        cable.is_in = True
        page.retried.emit()
        await until(qapp, lambda: page.face is Face.FILLED)


def contact_page(desktop: Desktop) -> Callable[[], bool]:
    return lambda: isinstance(desktop.window.stack.currentWidget(), ContactPage)


async def test_calls_and_lists_are_a_key_away_and_the_log_goes_to_a_file(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await office.sign_in()
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    target = tmp_path / "aanroepen.xlsx"

    async def chosen(*_: object) -> Path:
        return target

    async with working(qapp, office, theme, tmp_path) as desktop:
        window = desktop.window
        await until(qapp, lambda: window.status.lists.isVisible())
        window.contact_wanted.emit()
        await until(qapp, contact_page(desktop))
        page = window.stack.currentWidget()
        assert isinstance(page, ContactPage)
        await until(qapp, lambda: page.face is Face.FILLED)
        await until(qapp, lambda: page.table.proxy.rowCount() >= 10)
        before = page.table.proxy.rowCount()
        monkeypatch.setattr(desktop._seat.ask, "save_file", chosen)
        page.export.click()
        await until(qapp, target.exists)
        await until(qapp, lambda: page.banners.banner("written") is not None)
        sheets = openpyxl.load_workbook(target)
        assert sheets.worksheets[0].max_row > before
        assert sheets.worksheets[1]["A2"].value == "127.0.0.1"
        page.left.emit()
        assert window.current_page is PageKey.TODAY
        window.lists_wanted.emit()
        lists = window.stack.currentWidget()
        assert isinstance(lists, ListsPage)
        await until(qapp, lambda: lists.face is Face.FILLED)
        calls = len(office.service.calls)
        office.time.advance(minutes=1)
        lists.renew.click()
        await until(qapp, lambda: not lists.renew.isEnabled())
        await until(qapp, lists.renew.isEnabled)
        assert len(office.service.calls) > calls + 10
