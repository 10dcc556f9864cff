"""A state in one glance: colour, icon and word, as a widget and as paint for table cells."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exactdesk.ui import icons, theme
from exactdesk.ui.icons import FOR_ROLE, Icon
from exactdesk.ui.palettes import Role, Shades
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space, Type


@dataclass(frozen=True, slots=True)
class Mark:
    """What a badge shows. Without an icon of its own it has the role's."""

    role: Role
    word: str
    icon: Icon | None = None


def badge_size(mark: Mark) -> QSize:
    """The room a badge wants."""
    metrics = QFontMetrics(theme.font(Type.SMALL))
    side = metrics.height()
    return QSize(
        metrics.horizontalAdvance(mark.word) + side + Space.TIGHT + 2 * Space.SMALL, metrics.height() + Space.TIGHT + 2
    )


def paint_badge(painter: QPainter, where: QRect, mark: Mark, shades: Shades) -> None:
    """Draws a badge at the left of `where`, centred upright, its word cut where there is no room."""
    tones = shades.of(mark.role)
    wanted = badge_size(mark)
    width = min(wanted.width(), where.width())
    box = QRectF(where.left(), where.top() + (where.height() - wanted.height()) / 2, width, wanted.height())
    painter.save()
    paint_box(painter, box, tones.tint, tones.line, box.height() / 2)
    painter.setFont(theme.font(Type.SMALL))
    metrics = painter.fontMetrics()
    side = metrics.height()
    spot = QRectF(box.left() + Space.SMALL - 2, box.top() + (box.height() - side) / 2, side, side)
    icons.paint(painter, spot, mark.icon or FOR_ROLE[mark.role], tones.ink)
    painter.setPen(tones.ink)
    words = box.adjusted(Space.SMALL - 2 + side + Space.TIGHT, 0, -Space.SMALL + 2, 0)
    shown = metrics.elidedText(mark.word, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


class Badge(QWidget):
    """A badge on its own."""

    def __init__(self, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_mark(mark)

    def show_mark(self, mark: Mark) -> None:
        self._mark = mark
        self.setAccessibleName(mark.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return badge_size(self._mark)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRect(QPoint(0, 0), self.size()), self._mark, theme.colours(self))
        painter.end()
