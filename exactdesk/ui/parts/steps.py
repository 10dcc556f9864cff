"""The steps of something that is done in order, in one slim line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from exactdesk.ui import icons, theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space, Type


class StepButton(QAbstractButton):
    """One step: its number (or a tick when it is behind us) and its word."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.is_now = False
        self.is_done = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(Type.STRONG))
        side = metrics.height() + 2
        return QSize(
            side + Space.SMALL + metrics.horizontalAdvance(self.text()) + Space.MEDIUM, side + Space.SMALL + Space.TIGHT
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        accent = shades.of(Role.ACCENT)
        painter = QPainter(self)
        font = theme.font(Type.STRONG if self.is_now else Type.BODY)
        metrics = QFontMetrics(theme.font(Type.STRONG))
        side = metrics.height() + 2
        disc = QRectF(Space.TIGHT, (self.height() - side) / 2, side, side)
        can_go = self.isEnabled()
        ink = shades.text if self.is_now else accent.ink if can_go and self.underMouse() else shades.faint
        if self.is_now:
            paint_box(painter, disc, accent.fill, None, side / 2)
        else:
            paint_box(painter, disc, shades.card, accent.ink if self.is_done else shades.field_line, side / 2)
        if self.is_done and not self.is_now:
            icons.paint(painter, disc.adjusted(4, 4, -4, -4), Icon.CHECK, accent.ink)
        else:
            painter.setFont(theme.font(Type.SMALL))
            painter.setPen(accent.on_fill if self.is_now else shades.faint)
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.setFont(font)
        painter.setPen(ink)
        words = QRectF(disc.right() + Space.SMALL, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(shades.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Space.RADIUS_SMALL, Space.RADIUS_SMALL)
        painter.end()
