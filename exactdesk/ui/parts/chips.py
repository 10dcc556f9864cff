"""Filters as chips: each can be on or off, with how many it lets through; they go on to the next line where there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem, QSizePolicy, QWidget

from exactdesk.ui import icons, theme
from exactdesk.ui.icons import FOR_ROLE, Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.buttons import QuietButton
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space, Type


class Flow(QLayout):
    """Widgets beside each other, on as many lines as they need."""

    def __init__(self, spacing: int = Space.SMALL) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), is_real=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, is_real=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay(self, rect: QRect, *, is_real: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 10_000))
            if x > rect.x() and x + hint.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if is_real:
                item.setGeometry(QRect(QPoint(x, y), hint))
            x += hint.width() + self.spacing()
            line = max(line, hint.height())
        return y + line - rect.y()


def lines_of(widths: Sequence[int], room: int, spacing: int) -> int:
    """How many lines widgets of these widths take in `Flow`."""
    lines, x = min(len(widths), 1), 0
    for width in widths:
        if x and x + width > room:
            lines, x = lines + 1, 0
        x += width + spacing
    return lines


@dataclass(frozen=True, slots=True)
class ChipView:
    """One chip. `key` names it, `count` is how many it lets through, `role` gives its icon and ink."""

    key: str
    word: str
    count: int
    role: Role = Role.NEUTRAL
    icon: Icon | None = None


class Chip(QAbstractButton):
    """One filter."""

    def __init__(self, view: ChipView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_view(view)

    def show_view(self, view: ChipView) -> None:
        self.view = view
        self.setText(view.word)
        self.setAccessibleName(f"{view.word} {view.count}")
        self.setToolTip(view.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(Type.SMALL))
        side = metrics.height() + Space.TIGHT
        words = metrics.horizontalAdvance(f"{self.view.word}  {self.view.count}")
        return QSize(words + side + 2 * Space.MEDIUM, metrics.height() + Space.MEDIUM)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        tones, accent = shades.of(self.view.role), shades.of(Role.ACCENT)
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill = accent.tint if self.isChecked() else shades.raised if self.underMouse() else shades.card
        paint_box(painter, box, fill, accent.ink if self.isChecked() else shades.field_line, box.height() / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(shades.focus, 2))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(theme.font(Type.SMALL))
        metrics = painter.fontMetrics()
        side = metrics.height()
        spot = QRectF(Space.MEDIUM, (self.height() - side) / 2, side, side)
        icon = Icon.CHECK if self.isChecked() else self.view.icon or FOR_ROLE[self.view.role]
        icons.paint(painter, spot, icon, accent.ink if self.isChecked() else tones.ink)
        left = Space.MEDIUM + side + Space.TIGHT
        count = str(self.view.count)
        room = self.width() - left - Space.MEDIUM - metrics.horizontalAdvance(f"  {count}")
        painter.setPen(accent.ink if self.isChecked() else shades.text)
        words = metrics.elidedText(self.view.word, Qt.TextElideMode.ElideRight, room + 2)
        painter.drawText(QRectF(left, 0, room + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(shades.faint if not self.isChecked() else accent.ink)
        rest = QRectF(left, 0, self.width() - left - Space.MEDIUM, self.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        painter.end()


class FilterChips(QWidget):
    """Chips of one question; none on means all.

    With `lines`, those that do not fit in so many are folded away behind a button that names how many, unless one of them is on.

    Signals:
        changed: the keys that are on, a frozenset.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, lines: int = 0) -> None:
        super().__init__(parent)
        self.chips: dict[str, Chip] = {}
        self.more = QuietButton("")
        self.more.hide()
        self.more.clicked.connect(self._unfold)
        self._lines = lines
        self._is_unfolded = False
        self._flow = Flow()
        self._flow.addWidget(self.more)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, views: Sequence[ChipView]) -> None:
        """Shows these, in this order; what was on stays on, and nothing is told."""
        on = self.on()
        keys = [view.key for view in views]
        if keys != list(self.chips):
            for chip in self.chips.values():
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self.chips = {view.key: Chip(view) for view in views}
            for key, chip in self.chips.items():
                chip.setChecked(key in on)
                chip.clicked.connect(lambda: self.changed.emit(self.on()))
                self._flow.addWidget(chip)
            self._flow.removeWidget(self.more)
            self._flow.addWidget(self.more)
        for view in views:
            self.chips[view.key].show_view(view)
        self._fold()
        self.updateGeometry()

    def on(self) -> AbstractSet[str]:
        """The keys that are on."""
        return frozenset(key for key, chip in self.chips.items() if chip.isChecked())

    def choose(self, keys: AbstractSet[str]) -> None:
        """Puts these on and the others off; nothing is told."""
        for key, chip in self.chips.items():
            chip.setChecked(key in keys)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _unfold(self) -> None:
        """Shows all of them, and gives the keyboard to the first that was hidden."""
        self._is_unfolded = True
        hidden = [chip for chip in self.chips.values() if chip.isHidden()]
        self._fold()
        if hidden:
            hidden[0].setFocus()

    def _fold(self) -> None:
        """Hides what does not fit in the lines that there are."""
        chips = list(self.chips.values())
        fitting = len(chips)
        if self._lines and not self._is_unfolded and self.width() > 0:
            widths = [chip.sizeHint().width() for chip in chips]
            if lines_of(widths, self.width(), self._flow.spacing()) > self._lines:
                self._tell_more(len(chips))
                button = self.more.sizeHint().width()
                while fitting and (
                    lines_of([*widths[:fitting], button], self.width(), self._flow.spacing()) > self._lines
                ):
                    fitting -= 1
        if any(chip.isChecked() for chip in chips[fitting:]):
            fitting = len(chips)
        for place, chip in enumerate(chips):
            chip.setVisible(place < fitting)
        self._tell_more(len(chips) - fitting)
        self.more.setVisible(fitting < len(chips))

    def _tell_more(self, count: int) -> None:
        self.more.setText(self.tr("{count} more").format(count=count))
