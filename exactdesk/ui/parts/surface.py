"""Grounds to put things on: cards, tinted boxes and hair lines, painted from the theme's shades."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exactdesk.ui import theme
from exactdesk.ui.palettes import Role
from exactdesk.ui.theme import Space


def paint_box(
    painter: QPainter, box: QRectF, fill: QColor, line: QColor | None, radius: float = Space.RADIUS, width: float = 1
) -> None:
    """A rounded box, its border inside `box`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill)
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, radius, radius)
        return
    painter.setPen(QPen(line, width))
    half = width / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)


class Card(QFrame):
    """A white (or tinted) ground with a hair line around it."""

    def __init__(self, role: Role | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role

    def set_role(self, role: Role | None) -> None:
        self._role = role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        painter = QPainter(self)
        if self._role is None:
            paint_box(painter, QRectF(self.rect()), shades.card, shades.line)
        else:
            tones = shades.of(self._role)
            paint_box(painter, QRectF(self.rect()), tones.tint, tones.line)
        painter.end()


class Line(QFrame):
    """A hair line between two things."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colours(self).line)
        painter.end()


def column(*, margins: int = 0, spacing: int = Space.SMALL) -> QVBoxLayout:
    """An upright layout on the grid."""
    layout = QVBoxLayout()
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    return layout


def row(*, margins: int = 0, spacing: int = Space.SMALL) -> QHBoxLayout:
    """A level layout on the grid."""
    layout = QHBoxLayout()
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    return layout
