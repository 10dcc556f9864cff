from __future__ import annotations

from pathlib import Path
from typing import Any

import PySide6
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from exactdesk.ui.formats import Formats
from exactdesk.ui.frame import CallsLeft
from exactdesk.ui.main_window import MainWindow
from exactdesk.ui.memory import FileMemory, NoMemory
from exactdesk.ui.pages.page import Face, Page, PageKey
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, DivisionView, Text
from exactdesk.ui.theme import Theme
from exactdesk.ui.translations import Translations
from tests.screens import values

VIEW = DivisionView(code=2001001, number="101", name="Bakkerij De Korenaar B.V.")


@pytest.fixture
def window(qtbot: Any, theme: Theme, dutch: Formats) -> MainWindow:
    made = MainWindow(dutch)
    qtbot.addWidget(made, before_close_func=lambda each: each.leave())
    for key in (PageKey.TODAY, PageKey.IMPORT, PageKey.HISTORY, PageKey.SETTINGS):
        made.add_page(key, Page)
    made.show()
    return made


def test_only_pages_that_work_are_offered(window: MainWindow) -> None:
    shown = [key for key, button in window.navigation.buttons.items() if button.isVisible()]
    assert shown == [PageKey.TODAY, PageKey.IMPORT, PageKey.HISTORY, PageKey.SETTINGS]
    window.open_page(PageKey.RECONCILE)
    assert window.current_page is None


def test_a_page_is_made_when_it_is_first_opened_and_only_then(qtbot: Any, theme: Theme, dutch: Formats) -> None:
    window = MainWindow(dutch)
    qtbot.addWidget(window, before_close_func=lambda each: each.leave())
    made: list[Page] = []

    def make() -> Page:
        made.append(Page())
        return made[-1]

    window.add_page(PageKey.TODAY, make)
    assert made == []
    window.open_page(PageKey.TODAY)
    window.open_page(PageKey.TODAY)
    assert len(made) == 1


@pytest.mark.parametrize(
    ("key", "page"), [(Qt.Key.Key_1, PageKey.TODAY), (Qt.Key.Key_7, PageKey.HISTORY), (Qt.Key.Key_8, PageKey.SETTINGS)]
)
def test_keys_open_pages(window: MainWindow, qtbot: Any, key: Qt.Key, page: PageKey) -> None:
    with qtbot.waitExposed(window):
        window.activateWindow()
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page is page
    assert window.navigation.buttons[page].isChecked()


def test_the_administration_is_in_the_frame_and_in_the_title(window: MainWindow) -> None:
    window.show_division(VIEW)
    assert window.windowTitle() == "Bakkerij De Korenaar B.V. (101) – ExactDesk"
    assert window.navigation.division.accessibleName() == "Bakkerij De Korenaar B.V. (101)"
    window.show_division(None)
    assert window.windowTitle() == "ExactDesk"


def test_the_quick_chooser_chooses_by_keyboard_alone(window: MainWindow, qtbot: Any) -> None:
    other = DivisionView(code=7, name="Chocolaterie Lierman BV")
    window.show_divisions((VIEW, other))
    window.choose_division()
    search = window.chooser.divisions.search
    qtbot.keyClicks(search, "lier")
    with qtbot.waitSignal(window.division_chosen) as told:
        qtbot.keyClick(search, Qt.Key.Key_Return)
    assert told.args == [other]
    assert not window.chooser.isVisible()


def drop(window: MainWindow, data: QMimeData) -> None:
    here, action = QPoint(400, 300), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    spot = here.toPointF() if PySide6.__version_info__ >= (6, 12) else here
    window.dragEnterEvent(QDragEnterEvent(spot, action, data, left, none))
    window.dropEvent(QDropEvent(here.toPointF(), action, data, left, none))


def test_files_may_be_dropped_anywhere(window: MainWindow, qtbot: Any, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.xlsx")), QUrl.fromLocalFile(str(tmp_path / "b.csv"))])
    with qtbot.waitSignal(window.files_dropped) as told:
        drop(window, data)
    assert told.args == [(tmp_path / "a.xlsx", tmp_path / "b.csv")]


def test_what_is_no_file_or_comes_at_a_bad_moment_is_not_taken(window: MainWindow, qtbot: Any, tmp_path: Path) -> None:
    page = QMimeData()
    page.setUrls([QUrl("https://example.com/a.xlsx")])
    with qtbot.assertNotEmitted(window.files_dropped):
        drop(window, page)
    file = QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.xlsx"))])
    window.take_files(False)
    with qtbot.assertNotEmitted(window.files_dropped):
        drop(window, file)


def test_closing_is_told_and_waits_for_leave(window: MainWindow, qtbot: Any) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()
    assert window.isVisible()
    window.leave()
    assert not window.isVisible()


def test_the_window_comes_back_where_it_was(qtbot: Any, theme: Theme, dutch: Formats, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    first = MainWindow(dutch, memory=FileMemory(file))
    qtbot.addWidget(first, before_close_func=lambda each: each.leave())
    first.show()
    first.resize(1024, 703)  # no wider than the screen that tests have: a place off it is not come back to
    first.leave()
    second = MainWindow(dutch, memory=FileMemory(file))
    qtbot.addWidget(second, before_close_func=lambda each: each.leave())
    second.recall()
    assert (second.width(), second.height()) == (1024, 703)
    assert NoMemory().read("window/geometry") == b""


def test_messages_stay_until_they_are_done_with(window: MainWindow) -> None:
    window.say("offline", Banner(Role.WARN, "Geen verbinding", closable=True))
    window.say("offline", Banner(Role.WARN, "Nog steeds geen verbinding", closable=True))
    banner = window.banners.banner("offline")
    assert banner is not None
    assert banner.words == "Nog steeds geen verbinding"
    banner.closed.emit()
    assert window.banners.banner("offline") is None
    assert not window.banners.isVisible()


def test_the_status_line_tells_who_and_how_many_calls(window: MainWindow, translations: Translations) -> None:
    translations.use("nl")
    QApplication.processEvents()
    window.show_user("Anneke de Vries")
    window.show_calls(CallsLeft(today=1))
    shown = window.status.findChildren(Text)
    assert "Aangemeld als Anneke de Vries" in [label.text() for label in shown]
    assert window.status.left.text() == "vandaag nog 1 aanroep naar Exact Online over"
    translations.use("en")
    QApplication.processEvents()
    assert "Signed in as Anneke de Vries" in [label.text() for label in shown]


def test_the_status_line_warns_before_exact_online_does_and_leads_on(window: MainWindow, qtbot: Any) -> None:
    status = window.status
    window.show_calls(CallsLeft(today=4812, errors=2))
    assert "2 errors this hour" in status.left.text()
    window.show_calls(CallsLeft(today=4812, waits_until=values.NOW))
    assert "until" in status.left.text()
    window.show_calls(None)
    assert not status.left.isVisible()
    assert not status.lists.isVisible()
    status.show_lists(values.NOW)
    assert "20" not in status.lists.text()
    status.show_lists(values.NOW, is_old=True)
    assert "2026" in status.lists.text()
    with qtbot.waitSignal(window.lists_wanted):
        status.lists.click()
    window.show_calls(CallsLeft(today=1))
    with qtbot.waitSignal(window.contact_wanted):
        status.left.click()
    with qtbot.waitSignal(window.contact_wanted):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_practising_cannot_be_overlooked_and_can_be_left(window: MainWindow, qtbot: Any) -> None:
    assert not window.ribbon.isVisible()
    window.show_practice(True)
    assert window.ribbon.isVisible()
    with qtbot.waitSignal(window.practice_left):
        window.ribbon._leave.click()


@pytest.mark.parametrize("face", Face)
def test_each_face_shows_itself(qtbot: Any, theme: Theme, face: Face) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.show_face(face)
    page.show()
    seen = {Face.EMPTY: page.empty, Face.LOADING: page.loading, Face.FAILED: page.failed}.get(face, page.body)
    assert page.face is face
    assert seen.isVisible()


def test_a_page_that_failed_says_why_and_can_be_tried_again(qtbot: Any, theme: Theme) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.fail("Exact Online is niet bereikbaar", "Kijk of u internet hebt.", "connect-failed")
    assert page.face is Face.FAILED
    assert page.failed.accessibleName() == "Exact Online is niet bereikbaar Kijk of u internet hebt."
    with qtbot.waitSignal(page.retried):
        page.failed.retry.click()
