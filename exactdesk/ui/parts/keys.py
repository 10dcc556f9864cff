"""Keys shown where they work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exactdesk.ui import theme
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space, Type


class KeyHint(QWidget):
    """A key with what it does, as the system writes keys (`Ctrl+F`, `⌘F`)."""

    def __init__(self, keys: str, word: str = "", parent: QWidget | None = None) -> None:
        """`keys` in portable spelling, such as "Ctrl+F"."""
        super().__init__(parent)
        self._keys = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self._word = word
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.tell(word)

    @property
    def keys(self) -> str:
        """The keys as they are written."""
        return self._keys

    def tell(self, word: str) -> None:
        self._word = word
        self.setAccessibleName(f"{self._keys}: {word}" if word else self._keys)
        self.updateGeometry()
        self.update()

    def _cap(self) -> int:
        return QFontMetrics(theme.font(Type.SMALL)).horizontalAdvance(self._keys) + Space.MEDIUM

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(Type.SMALL))
        word = metrics.horizontalAdvance(self._word) + Space.SMALL if self._word else 0
        return QSize(self._cap() + word + 1, metrics.height() + Space.SMALL)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        painter = QPainter(self)
        cap = QRectF(0, 1, self._cap(), self.height() - 2)
        paint_box(painter, cap, shades.raised, shades.line, 4)
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(shades.faint)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._keys)
        if self._word:
            rest = QRectF(cap.right() + Space.SMALL, 0, self.width(), self.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self._word)
        painter.end()
