"""Menus under buttons: what else can be done, each with its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from exactdesk.ui.theme import Space


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a menu.

    Attributes:
        words: what it does; empty for a line between two groups.
        act: called when it is chosen; None for a line that only tells.
        is_on: ticked or not, for one of several that exclude each other or can be on together; None for what is no choice.
    """

    words: str = ""
    act: Callable[[], None] | None = None
    is_on: bool | None = None


LINE = Entry()


def open_menu(under: QWidget, entries: Sequence[Entry]) -> QMenu:
    """Opens a menu under a widget; it goes away by itself."""
    menu = QMenu(under)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for entry in entries:
        if not entry.words:
            menu.addSeparator()
            continue
        action = menu.addAction(entry.words.replace("&", "&&"))
        if entry.is_on is not None:
            action.setCheckable(True)
            action.setChecked(entry.is_on)
        action.setEnabled(entry.act is not None)
        if entry.act is not None:
            action.triggered.connect(entry.act)
    menu.popup(under.mapToGlobal(QPoint(0, under.height() + Space.HAIR)))
    return menu
