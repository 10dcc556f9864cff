"""Figures to take in at a glance."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from exactdesk.ui import theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.banner import Picture
from exactdesk.ui.parts.surface import Card, column, row
from exactdesk.ui.parts.text import Text
from exactdesk.ui.theme import Space, Type


class StatTile(Card):
    """A figure with its word. With `can_open` it is a button too, by mouse and by keyboard.

    Signals:
        opened: the user wants to see what the figure counts.
    """

    opened = Signal()

    def __init__(self, meaning: Icon, *, can_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._meaning = meaning
        self._can_open = can_open
        self._picture = Picture(meaning, Role.NEUTRAL, 22)
        self._figure = Text("", Type.FIGURE, wrap=False)
        self._word = Text("", Type.SMALL, faint=True)
        top = row()
        top.addWidget(self._figure, 1)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout = column(spacing=Space.HAIR)
        layout.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        layout.addLayout(top)
        layout.addWidget(self._word)
        self.setLayout(layout)
        if can_open:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def tell(self, figure: str, word: str, role: Role | None = None) -> None:
        """Shows a figure; with a role its icon and figure take that role's ink."""
        self._figure.setText(figure)
        self._figure.set_role(role)
        self._word.setText(word)
        self._picture.show_icon(self._meaning, role or Role.NEUTRAL)
        self.setAccessibleName(f"{figure} {word}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._can_open and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._can_open and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colours(self).focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Space.RADIUS, Space.RADIUS)
            painter.end()
