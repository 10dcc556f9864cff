"""What is typed in, chosen from and ticked: the system's own widgets inside the frames of the theme, the same in every scheme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QWidget

from exactdesk.ui import icons, theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space


def paint_field(widget: QWidget, painter: QPainter, *, is_wrong: bool = False) -> None:
    """The ground and border of something to type in or choose from."""
    shades = theme.app_colours()
    box = QRectF(widget.rect()).adjusted(1, 1, -1, -1)
    line = shades.of(Role.STOP).ink if is_wrong else shades.field_line
    ground = shades.card if widget.isEnabled() else shades.raised
    paint_box(painter, box, ground, line, Space.RADIUS_SMALL)
    if widget.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(shades.focus, 2))
        painter.drawRoundedRect(box, Space.RADIUS_SMALL, Space.RADIUS_SMALL)


class LineEdit(QLineEdit):
    """One line of text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._is_wrong = False
        self.setFrame(False)
        self.setTextMargins(Space.SMALL, 0, Space.SMALL, 0)
        self.setMinimumHeight(Space.CONTROL)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))  # the box under it is painted here
        self.setPalette(palette)

    def show_wrong(self, is_wrong: bool) -> None:
        self._is_wrong = is_wrong
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(Space.CONTROL, self.fontMetrics().height() + Space.LARGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_field(self, painter, is_wrong=self._is_wrong)
        painter.end()
        super().paintEvent(event)


class Choices(QComboBox):
    """A list to choose one from; each choice has a value that is not shown, and the wheel does not change it by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # With AdjustToContents Qt resizes the box by itself, against the layout; `sizeHint` here knows the contents.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_choices(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Shows (value, text) pairs; the value that was chosen stays chosen, and nothing is told."""
        kept = self.value()
        was_quiet = self.blockSignals(True)
        self.clear()
        for value, text in choices:
            self.addItem(text, value)
        self.choose(kept)
        self.blockSignals(was_quiet)
        self.updateGeometry()

    def choose(self, value: str) -> None:
        """Chooses by value; an unknown one changes nothing."""
        at = self.findData(value)
        if at >= 0:
            self.setCurrentIndex(at)

    def value(self) -> str:
        found = self.currentData()
        return found if isinstance(found, str) else ""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=60)
        return QSize(widest + 2 * Space.MEDIUM + 24, max(Space.CONTROL, metrics.height() + Space.LARGE))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 140), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.app_colours()
        painter = QPainter(self)
        paint_field(self, painter)
        painter.setPen(shades.text if self.isEnabled() else shades.faint)
        words = QRectF(self.rect()).adjusted(Space.MEDIUM, 0, -Space.MEDIUM - 20, 0)
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        icons.paint(painter, QRectF(self.width() - 26, (self.height() - 16) / 2, 16, 16), Icon.UNFOLD, shades.faint)
        painter.end()


class Check(QCheckBox):
    """A box to tick, with its words beside it."""

    _SIDE = 18

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(
            self._SIDE + Space.SMALL + metrics.horizontalAdvance(self.text()) + 6,
            max(self._SIDE + 6, metrics.height() + 8),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        accent = shades.of(Role.ACCENT)
        painter = QPainter(self)
        box = QRectF(2, (self.height() - self._SIDE) / 2, self._SIDE, self._SIDE)
        is_on = self.checkState() != Qt.CheckState.Unchecked
        fill = accent.fill if is_on and self.isEnabled() else shades.card if self.isEnabled() else shades.raised
        paint_box(painter, box, fill, None if is_on else shades.field_line, 4, 1.2)
        if self.checkState() == Qt.CheckState.Checked:
            icons.paint(
                painter, box.adjusted(2, 2, -2, -2), Icon.CHECK, accent.on_fill if self.isEnabled() else shades.faint
            )
        elif is_on:
            painter.fillRect(box.adjusted(4, 8, -4, -8), accent.on_fill)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(shades.focus, 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 5, 5)
        painter.setPen(shades.text if self.isEnabled() else shades.faint)
        words = QRectF(self.rect()).adjusted(self._SIDE + Space.SMALL + 2, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        painter.end()
