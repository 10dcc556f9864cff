"""Small parts that several import pages need: grounds of scroll areas, tabs, and buttons that open a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

from exactdesk.ui import icons, theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.parts import QuietButton, plain_tip, row
from exactdesk.ui.parts.inputs import paint_field
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.theme import Space


def empty_out(layout: QLayout) -> None:
    """Takes every widget out of a layout and ends it."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


class _Ground(QWidget):
    """Content of a scroll area. Where its height follows from its width, its least height would be that at its least width."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        layout = self.layout()
        return QSize(hint.width(), 0) if layout is not None and layout.hasHeightForWidth() else hint


class ScrollColumn(QScrollArea):
    """A column that scrolls upright, on whatever ground it stands; sideways too where large text makes its buttons wider than it is."""

    def __init__(self, *, on_card: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        slim(self, on_card=on_card)

    def show_layout(self, layout: QLayout) -> None:
        """Shows other content; what was shown is ended."""
        ground = _Ground()
        ground.setLayout(layout)
        self.setWidget(ground)
        ground.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)


class PickButton(QPushButton):
    """Looks like a list to choose from, and opens one that can be searched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._is_faint = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, *, faint: bool = False) -> None:
        """Shows what is chosen; faint where nothing is."""
        self._shown, self._is_faint = text, faint
        self.setToolTip(plain_tip(text) if self.fontMetrics().horizontalAdvance(text) > self.width() - 40 else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._shown) + 48, max(Space.CONTROL, metrics.height() + Space.LARGE))

    def minimumSizeHint(self) -> QSize:
        return QSize(90, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.app_colours()
        painter = QPainter(self)
        paint_field(self, painter)
        painter.setPen(shades.faint if self._is_faint or not self.isEnabled() else shades.text)
        words = QRectF(self.rect()).adjusted(Space.MEDIUM, 0, -Space.MEDIUM - 18, 0)
        shown = self.fontMetrics().elidedText(self._shown, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        icons.paint(painter, QRectF(self.width() - 26, (self.height() - 16) / 2, 16, 16), Icon.UNFOLD, shades.faint)
        painter.end()


class Tabs(QWidget):
    """One of a few views, by buttons.

    Signals:
        chosen: the place of the one that is now on.
    """

    chosen = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons = [QuietButton() for _ in range(count)]
        layout = row(spacing=Space.TIGHT)
        for at, button in enumerate(self.buttons):
            button.setCheckable(True)
            self._group.addButton(button, at)
            layout.addWidget(button)
        layout.addStretch(1)
        self.setLayout(layout)
        self.buttons[0].setChecked(True)
        self._group.idToggled.connect(self._tell)

    def choose(self, at: int) -> None:
        self.buttons[at].setChecked(True)

    def tell(self, at: int, text: str) -> None:
        self.buttons[at].setText(text)
        self.buttons[at].updateGeometry()

    def offer(self, at: int, *, is_on: bool) -> None:
        """Whether a view can be chosen."""
        self.buttons[at].setVisible(is_on)

    def _tell(self, at: int, is_on: bool) -> None:
        if is_on:
            self.chosen.emit(at)
