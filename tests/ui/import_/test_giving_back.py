"""From the end of a run to the client and back, in the window: the workbook is given back and repaired, and what changed is booked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exactdesk.flow.history import ItemId
from exactdesk.flow.queue import ItemState
from exactdesk.ui.desktop import Desktop
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.import_ import Step, post_page
from exactdesk.ui.pages.import_.post_page import PostPage
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, DivisionView
from exactdesk.ui.theme import Theme
from tests.jobs.office import TRADE, Office
from tests.jobs.runs import booked
from tests.jobs.test_workbook_back import clients_book, notes_of
from tests.screens import values
from tests.ui.import_.bench import Answers
from tests.ui.test_desktop import until, working


class Saves(Answers):
    """Says where a file goes, and what name was proposed for it."""

    def __init__(self, target: Path) -> None:
        super().__init__()
        self.target, self.proposed = target, ""

    async def confirm(self, what: str, more: str, *, yes: str, no: str, role: Role = Role.ACCENT) -> bool:
        self.asked.append(what)
        return True

    async def save_file(self, title: str, name: str, filters: tuple[str, ...]) -> Path | None:
        self.asked.append(title)
        self.proposed = name
        return self.target


async def posted(app: QApplication, desktop: Desktop, path: Path) -> list[ItemState]:
    """Drops a file and goes on until it is posted."""
    pages = desktop.import_pages
    desktop.window.open_page(PageKey.IMPORT)
    pages.open_path(path)
    await until(app, lambda: pages.step in (Step.MAP, Step.CHECK) and pages.session is not None)
    if pages.step is Step.MAP:
        await until(app, lambda: not pages.is_working_out and pages.map_page.next.isEnabled())
        pages.map_page.next.click()
    await until(app, lambda: pages.step is Step.CHECK and pages.check_page.face is not Face.LOADING)
    await until(app, lambda: not pages.is_working_out and pages.check_page.next.isEnabled())
    pages.check_page.next.click()
    await until(app, lambda: pages.step is Step.CONFIRM and pages.confirm_page.face is not Face.LOADING)
    pages.confirm_page.post.click()
    await until(app, lambda: pages.step is Step.POST and pages.is_done)
    return [item.state for item in pages.post_page.table.records.records]


async def test_what_is_not_booked_goes_back_to_the_client_from_the_end_of_the_run(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await office.sign_in()
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    path = clients_book(office, tmp_path / "klant.xlsx")
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY)
        saves = Saves(tmp_path / "terug.xlsx")
        desktop._seat.ask = saves  # type: ignore[assignment] # says where, where a user would
        desktop.import_pages._ask = saves
        states = await posted(qapp, desktop, path)
        assert states.count(ItemState.HELD_BACK) == 2
        page = desktop.import_pages.post_page
        offer = page.banners.banner("faulty")
        assert offer is not None
        give = next(each for each in offer.findChildren(Button) if each.isVisibleTo(offer) and each.text())
        assert give.focusPolicy() & Qt.FocusPolicy.TabFocus
        QTest.keyClick(give, Qt.Key.Key_Space)
        await until(qapp, saves.target.exists)
        assert saves.proposed == "klant ExactDesk.xlsx"
        assert set(notes_of(saves.target)) == {"F5", "D7"}
        book = openpyxl.load_workbook(saves.target)
        book.worksheets[0]["F5"], book.worksheets[0]["D7"] = "8000", "1005"
        book.save(saves.target)
        states = await posted(qapp, desktop, saves.target)
        assert states.count(ItemState.POSTED) == 2
        assert page.banners.banner("faulty") is None
    assert [len(booked(office, line.number)) for line in office.invoices(5)] == [1] * 5


def test_a_night_with_the_lid_closed_does_not_count_for_the_time_that_is_left(
    qtbot: Any, theme: Theme, dutch: Formats, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = [0.0]
    monkeypatch.setattr(post_page, "monotonic", lambda: seconds[0])
    page = PostPage(dutch)
    qtbot.addWidget(page)
    page.begin(DivisionView(code=TRADE, name="Van Houten"), 100)
    for number in range(1, 11):
        seconds[0] += 9 * 3600 if number == 5 else 2
        posted = replace(values.ITEMS[0], id=ItemId(number), state=ItemState.POSTED)
        page.show_item(posted)
    assert "16 minut" in page._left.text()  # nine times two seconds and one minute and a half for ten, and ninety to go
