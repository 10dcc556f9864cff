"""One free-text filter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from exactdesk.ui import icons, theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.parts.inputs import LineEdit
from exactdesk.ui.theme import Space

_PAUSE_MS = 120


class SearchBox(LineEdit):
    """A field to search with. Escape empties it, Down goes to what was found.

    Signals:
        sought: the text to look for, trimmed, a moment after the last key; left: the user wants to go to the results.
    """

    _glass: QAction | None = None  # Qt tells of a change of palette before the box is built

    sought = Signal(str)
    left = Signal()

    def __init__(self, *, pause: int = _PAUSE_MS, shortcut: bool = True, parent: QWidget | None = None) -> None:
        """A pause of 0 searches at every key; `shortcut` lets Ctrl+F bring the keyboard here within its window."""
        super().__init__(parent=parent)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self._is_owed = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(pause)
        self._wait.timeout.connect(self._tell)
        self.textChanged.connect(self._wait.start if pause else self._tell)
        self.returnPressed.connect(self._at_once)
        if shortcut:
            keys = QShortcut(QKeySequence.StandardKey.Find, self)
            keys.setContext(Qt.ShortcutContext.WindowShortcut)
            keys.activated.connect(self._come_here)
        self.setTextMargins(2, 0, Space.SMALL, 0)
        self._dress()

    def tell(self, hint: str) -> None:
        """Says what can be searched for."""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed last is sought when the box is seen again: a page that is put away, or closed for good, seeks nothing."""
        super().hideEvent(event)
        self._is_owed = self._wait.isActive()
        self._wait.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_owed:
            self._is_owed = False
            self._wait.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        if self._glass is not None:
            self._glass.setIcon(icons.icon(Icon.SEARCH, theme.app_colours().faint))

    def _come_here(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _at_once(self) -> None:
        self._wait.stop()
        self._tell()

    def _tell(self) -> None:
        self.sought.emit(self.text().strip())
