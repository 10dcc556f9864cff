"""The list of keys has every key that a page listens to."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from exactdesk.ui.formats import Formats
from exactdesk.ui.key_list import KeyList
from exactdesk.ui.main_window import MainWindow
from exactdesk.ui.parts import KeyHint
from exactdesk.ui.theme import Theme
from exactdesk.ui.translations import Translations
from tests.screens.__main__ import out_of_reach
from tests.screens.registry import Scene, Screen, all_screens

SAME = {
    "Ctrl+Shift+Z": "Ctrl+Y",
    "Enter": "Return",
    "Ctrl+Enter": "Ctrl+Return",
    "Up": "J",
    "Down": "K",
    "Find": "Ctrl+F",
}
"""Keys that do what another one does, which is in the list."""
PLACES = {"Ctrl+6"}
"""Keeps its place for a page that is not in the navigation."""


def keys_of(widget: QWidget) -> set[str]:
    return {
        each.toString(QKeySequence.SequenceFormat.PortableText)
        for shortcut in widget.findChildren(QShortcut)
        for each in QShortcut.keys(shortcut)
        if not each.isEmpty()
    }


def listed() -> set[str]:
    """The keys in the list, each by itself."""
    told = KeyList()
    found = {part for hint in told.findChildren(KeyHint) for part in re.split(r", ", hint.keys)}
    told.deleteLater()
    return {"Return" if each == "Enter" else each for each in found}


@pytest.mark.parametrize("screen", all_screens(), ids=lambda screen: f"{screen.name}-{screen.face}")
def test_every_key_of_a_page_is_listed(
    theme: Theme, translations: Translations, dutch: Formats, qapp: QApplication, screen: Screen
) -> None:
    translations.use("en")
    page = screen.make(Scene(language="en", is_dark=False, formats=dutch))
    known = listed()
    single = {each for each in keys_of(page) if re.fullmatch(r"[A-Z0-9/]", each)}
    asked = {SAME.get(each, each) for each in keys_of(page) - single}
    page.deleteLater()
    assert asked - known == set()


def test_every_key_of_the_window_is_listed(theme: Theme, translations: Translations, dutch: Formats) -> None:
    translations.use("en")
    window = MainWindow(dutch)
    asked = keys_of(window)
    window.deleteLater()
    assert asked - listed() == PLACES


def test_a_control_that_tab_passes_by_is_found(theme: Theme) -> None:
    ground = QWidget()
    bare = QPushButton("Boeken", ground)
    ground.show()
    assert out_of_reach(ground) == []
    bare.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert out_of_reach(ground) == ["QWidget > QPushButton without Tab"]
    ground.close()
    ground.deleteLater()
