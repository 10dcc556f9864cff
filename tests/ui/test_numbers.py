"""Entry numbers and the stop after equal refusals, set in the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from exactdesk.flow.numbering import NumberRange
from exactdesk.store import numbers as store
from exactdesk.ui.ask import Question
from exactdesk.ui.desktop import Desktop
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.numbers import NumbersPage
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.pages.settings import SettingsPage, SettingsView
from exactdesk.ui.theme import Theme
from tests.jobs.office import TRADE, Office
from tests.screens import contact as shown
from tests.ui.test_desktop import office, until, working

__all__ = ["office"]  # the fixture
FIRST, LAST = 26_800_001, 26_800_500


@pytest.fixture
def page(qtbot: Any, theme: Theme, dutch: Formats) -> NumbersPage:
    made = NumbersPage(dutch)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def cells(page: NumbersPage, row: int) -> list[str]:
    proxy = page.table.proxy
    return [str(proxy.index(row, at).data()) for at in range(proxy.columnCount())]


def test_each_journal_says_what_is_next_and_how_many_are_left(page: NumbersPage) -> None:
    page.show_view(shown.NUMBERS)
    assert page.face is Face.FILLED
    assert cells(page, 0) == ["60 Inkoopboek", "–", "–", "–", "Exact Online numbers"]
    assert cells(page, 1)[1:] == ["26800001 to 26801000", "26800215", "786", "in use"]
    page.show_view(shown.SHORT)
    assert page.face is Face.PARTLY
    assert [cells(page, row)[4] for row in range(3)] == ["journal numbers by itself", "nearly used up", "used up"]
    low, overruled = page.banners.banner("low"), page.banners.banner("overruled")
    assert low is not None
    assert overruled is not None
    assert "70, 71" in low.words
    assert "60" in overruled.words


def test_a_range_is_typed_and_kept_by_keyboard_alone(page: NumbersPage, qtbot: Any) -> None:
    page.show_view(shown.NUMBERS)
    page.take_keyboard()
    qtbot.keyClick(page.table, Qt.Key.Key_Home)
    assert (page.first_number.text(), page.remove.isVisible()) == ("", False)
    told: list[tuple[object, ...]] = []
    page.range_wanted.connect(lambda *what: told.append(what))
    qtbot.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == []  # nothing was typed: the first field asks for it
    assert page.first_number.hasFocus()
    qtbot.keyClicks(page.first_number, "26600001x")
    qtbot.keyClick(page.first_number, Qt.Key.Key_Tab)
    assert page.last_number.hasFocus()
    qtbot.keyClicks(page.last_number, "26600900")
    qtbot.keyClick(page.last_number, Qt.Key.Key_Return)
    assert told == [("60", 26_600_001, 26_600_900)]
    with qtbot.waitSignal(page.left, timeout=1000):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_nothing_to_number_and_failing_say_so(page: NumbersPage) -> None:
    page.show_view(shown.NumbersView(name="X", number="1", journals=()))
    assert page.face is Face.EMPTY
    page.fail("x")
    assert page.face is Face.FAILED


def kept(office: Office) -> list[tuple[str, int, int]]:
    def tell(each: NumberRange) -> tuple[str, int, int]:
        return each.journal, each.first, each.last

    return [tell(each) for each in store.ranges(office.desk.database, "127.0.0.1:9")]


def press(app: QApplication, words: str) -> bool:
    """Presses the button of a question with these words, when one is open."""
    for dialog in app.topLevelWidgets():
        if isinstance(dialog, Question) and dialog.isVisible():
            for button in dialog.findChildren(QPushButton):
                if button.text() == words:
                    button.click()
                    return True
    return False


async def opened(app: QApplication, office: Office, desktop: Desktop) -> NumbersPage:
    await until(app, lambda: desktop.window.current_page is PageKey.TODAY)
    desktop.window.open_page(PageKey.SETTINGS)
    settings = desktop.window.page(PageKey.SETTINGS)
    assert isinstance(settings, SettingsPage)
    await until(app, settings.numbers.isVisible)
    settings.numbers.click()
    await until(app, lambda: isinstance(desktop.window.stack.currentWidget(), NumbersPage))
    found = desktop.window.stack.currentWidget()
    assert isinstance(found, NumbersPage)
    await until(app, lambda: found.face is Face.FILLED)
    return found


async def test_a_range_is_kept_refused_and_taken_away_for_the_administration_in_sight(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await office.sign_in()
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with working(qapp, office, theme, tmp_path) as desktop:
        page = await opened(qapp, office, desktop)
        sales = next(each for each in page._view.journals if each.journal.code == "70")  # type: ignore[union-attr] # shown
        page.table.choose(sales)
        page.first_number.setText(str(FIRST))
        page.last_number.setText(str(LAST))
        page.keep.click()
        await until(qapp, lambda: page.remove.isVisible())
        assert kept(office) == [("70", FIRST, LAST)]
        other = next(each for each in page._view.journals if each.journal.code != "70")  # type: ignore[union-attr] # shown
        page.table.choose(other)
        page.first_number.setText(str(LAST))
        page.last_number.setText(str(LAST + 10))
        page.keep.click()
        await until(qapp, lambda: "overlap" in page.last_number.accessibleDescription())
        assert kept(office) == [("70", FIRST, LAST)]
        page.table.choose(next(each for each in page._view.journals if each.journal.code == "70"))  # type: ignore[union-attr] # shown
        page.remove.click()
        await until(qapp, lambda: press(qapp, "Keep none"))
        await until(qapp, lambda: not page.remove.isVisible())
        assert kept(office) == []


async def test_after_how_many_equal_refusals_a_run_stops_is_chosen(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await office.sign_in()
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY)
        desktop.window.open_page(PageKey.SETTINGS)
        settings = desktop.window.page(PageKey.SETTINGS)
        assert isinstance(settings, SettingsPage)
        assert settings.equal_errors.value() == "3"
        settings.equal_errors.choose("5")
        await until(qapp, lambda: office.desk.settings.load().equal_errors == 5)


def test_a_number_of_refusals_that_was_set_elsewhere_is_shown_too(qtbot: Any, theme: Theme) -> None:
    page = SettingsPage()
    qtbot.addWidget(page)
    page.show_view(SettingsView(user="Noor", equal_errors=7))
    assert page.equal_errors.value() == "7"
    page.show_view(SettingsView(user="Noor", equal_errors=2))
    assert (page.equal_errors.value(), page.equal_errors.count()) == ("2", 5)
