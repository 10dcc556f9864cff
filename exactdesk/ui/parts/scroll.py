"""Slim scroll bars where the system has none of its own worth following."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QStyle, QStyleOptionSlider

from exactdesk.ui import theme

_WIDTH = 12


class SlimBar(QScrollBar):
    """A scroll bar without arrows: a rounded handle, stronger under the pointer."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 60) if self.orientation() is Qt.Orientation.Vertical else QSize(60, _WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        painter = QPainter(self)
        painter.fillRect(self.rect(), shades.card if self.parentWidget() and self.property("onCard") else shades.ground)
        if self.maximum() > self.minimum():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades.faint if self.underMouse() or self.isSliderDown() else shades.field_line)
            is_upright = self.orientation() is Qt.Orientation.Vertical
            box = QRectF(handle).adjusted(3, 1, -3, -1) if is_upright else QRectF(handle).adjusted(1, 3, -1, -3)
            painter.drawRoundedRect(box, 3, 3)
        painter.end()


def slim(area: QAbstractScrollArea, *, on_card: bool = False) -> None:
    """Gives an area slim bars under Fusion; native styles keep their own."""
    if QApplication.style().name().casefold() != "fusion":
        return
    for orientation in (Qt.Orientation.Vertical, Qt.Orientation.Horizontal):
        bar = SlimBar(orientation)
        bar.setProperty("onCard", on_card)
        if orientation is Qt.Orientation.Vertical:
            area.setVerticalScrollBar(bar)
        else:
            area.setHorizontalScrollBar(bar)
