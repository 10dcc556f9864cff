"""Ages drawn: the bar with its buckets above the list, and the small bar of a relation in its row."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from exactdesk.flow.outstanding import AgeBy, Aged, Bucket, RelationSum
from exactdesk.ui import theme
from exactdesk.ui.delegates import paint_ground
from exactdesk.ui.formats import Formats
from exactdesk.ui.models.records import RECORD_ROLE
from exactdesk.ui.palettes import Role, Shades
from exactdesk.ui.parts import column, row
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space, Type
from exactdesk.wording.outstanding import bucket_word

_BAR = 10
_THINNEST = 3


def age_colour(shades: Shades, place: int, count: int) -> QColor:
    """The colour of a bucket: what is not due is calm, the oldest is alarming, between them ever warmer."""
    if place == 0:
        return shades.of(Role.FINE).fill
    if place == count - 1:
        return shades.of(Role.STOP).fill
    warm, ground, part = shades.of(Role.WARN).fill, shades.card, place / max(count - 2, 1)

    def mixed(front: int, back: int) -> int:
        return round(back + (front - back) * part)

    return QColor(
        mixed(warm.red(), ground.red()), mixed(warm.green(), ground.green()), mixed(warm.blue(), ground.blue())
    )


def age_boxes(where: QRectF, amounts: Sequence[Decimal]) -> list[QRectF]:
    """The box of each amount in one bar, as wide as its share; credits and nothing have an empty one."""
    shown = [max(amount, Decimal(0)) for amount in amounts]
    total = sum(shown, Decimal(0))
    boxes = [QRectF() for _ in amounts]
    left = where.left()
    for place, amount in enumerate(shown):
        if amount:
            width = max(where.width() * float(amount / total), _THINNEST)
            boxes[place] = QRectF(left, where.top(), max(min(width, where.right() - left) - 1, 1), where.height())
            left += width
    return boxes


def paint_ages(painter: QPainter, where: QRectF, amounts: Sequence[Decimal], shades: Shades) -> list[QRectF]:
    """Draws amounts as parts of one bar; gives the box of each, see `age_boxes`."""
    boxes = age_boxes(where, amounts)
    if all(box.isNull() for box in boxes):
        paint_box(painter, where, shades.raised, shades.line, 2)
    for place, box in enumerate(boxes):
        if not box.isNull():
            paint_box(painter, box, age_colour(shades, place, len(amounts)), None, 2)
    return boxes


class AgeCell(QAbstractButton):
    """One bucket: its colour, name, amount and count. Pressed it is a filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._place = (0, 1)
        self._amount = ""

    def tell(self, place: int, count: int, word: str, amount: str, items: str) -> None:
        """Shows a bucket; `place` of `count` gives its colour."""
        self._place = (place, count)
        self._amount = amount
        self.setText(word)
        self.setAccessibleName(f"{word}: {amount} ({items})")
        self.setToolTip(f"{word}: {amount} ({items})")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        small, strong = QFontMetrics(theme.font(Type.SMALL)), QFontMetrics(theme.font(Type.STRONG))
        wide = max(small.horizontalAdvance(self.text()) + 16, strong.horizontalAdvance(self._amount))
        return QSize(wide + 2 * Space.SMALL, small.height() + strong.height() + Space.SMALL + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        accent = shades.of(Role.ACCENT)
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            paint_box(painter, box, accent.tint, accent.line, Space.RADIUS_SMALL)
        elif self.underMouse():
            paint_box(painter, box, shades.raised, None, Space.RADIUS_SMALL)
        small, strong = theme.font(Type.SMALL), theme.font(Type.STRONG)
        metrics = QFontMetrics(small)
        inner = box.adjusted(Space.SMALL - 1, Space.HAIR, -Space.SMALL + 1, -Space.HAIR)
        spot = QRectF(inner.left(), inner.top() + (metrics.height() - 10) / 2 + 1, 10, 10)
        paint_box(painter, spot, age_colour(shades, *self._place), shades.line, 2)
        painter.setFont(small)
        painter.setPen(accent.ink if self.isChecked() else shades.faint)
        words = QRectF(spot.right() + 6, inner.top(), inner.right() - spot.right() - 6, metrics.height() + 2)
        painter.drawText(
            words,
            Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width())),
        )
        painter.setFont(strong if QFontMetrics(strong).horizontalAdvance(self._amount) <= inner.width() else small)
        painter.setPen(accent.ink if self.isChecked() else shades.text)
        below = QRectF(inner.left(), words.bottom(), inner.width(), inner.bottom() - words.bottom())
        amount = painter.fontMetrics().elidedText(self._amount, Qt.TextElideMode.ElideRight, int(below.width()))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, amount)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(shades.focus, 2))
            painter.drawRoundedRect(box, Space.RADIUS_SMALL, Space.RADIUS_SMALL)
        painter.end()


class _Bar(QWidget):
    """The amounts as parts of one bar; a click tells which part was meant."""

    pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amounts: tuple[Decimal, ...] = ()
        self._boxes: list[QRectF] = []
        self.setFixedHeight(_BAR)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_amounts(self, amounts: tuple[Decimal, ...]) -> None:
        self._amounts = amounts
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._boxes = paint_ages(painter, QRectF(self.rect()), self._amounts, theme.colours(self))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for place, box in enumerate(self._boxes):
            if box.adjusted(0, -4, 1, 4).contains(event.position()):
                self.pressed.emit(place)
                return


class AgeingBar(QWidget):
    """All buckets of the list: drawn as one bar, and named below it. A press chooses a bucket, or lets it go.

    Signals:
        chosen: the buckets that are wanted now, a tuple; empty for all.
    """

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Bar()
        self._bar.pressed.connect(self._press)
        self._cells: list[AgeCell] = []
        self._buckets: tuple[Bucket, ...] = ()
        self._row = row(spacing=Space.TIGHT)
        layout = column(spacing=Space.HAIR)
        layout.addWidget(self._bar)
        layout.addLayout(self._row)
        self.setLayout(layout)

    @property
    def cells(self) -> tuple[AgeCell, ...]:
        return tuple(self._cells)

    def show_ages(
        self, ages: Sequence[Aged], by: AgeBy, wanted: Sequence[Bucket], currency: str, formats: Formats
    ) -> None:
        """Shows amounts by age; `wanted` are the buckets that the list is narrowed to. Without a currency there are several."""
        self._buckets = tuple(each.bucket for each in ages)
        while len(self._cells) < len(ages):
            cell = AgeCell()
            cell.clicked.connect(self._tell)
            self._cells.append(cell)
            self._row.addWidget(cell, 1)
        while len(self._cells) > len(ages):
            gone = self._cells.pop()
            self._row.removeWidget(gone)
            gone.deleteLater()
        self._bar.show_amounts(tuple(each.amount for each in ages))
        for place, (cell, each) in enumerate(zip(self._cells, ages, strict=True)):
            amount = formats.money(each.amount, currency) if currency else formats.amount(each.amount)
            items = self.tr("%Ln item(s)", "", each.count)
            cell.tell(place, len(ages), bucket_word(each.bucket, by), amount, items)
            cell.setChecked(each.bucket in wanted)

    def _press(self, place: int) -> None:
        self._cells[place].click()

    def _tell(self) -> None:
        self.chosen.emit(
            tuple(bucket for bucket, cell in zip(self._buckets, self._cells, strict=True) if cell.isChecked())
        )


class AgesDelegate(QStyledItemDelegate):
    """The small bar of a relation in its row.

    Signals:
        pressed: a `RelationSum` and the bucket of its bar that was clicked.
    """

    pressed = Signal(object, object)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        paint_ground(painter, option)
        each = index.data(RECORD_ROLE)
        if isinstance(each, RelationSum):
            painter.save()
            paint_ages(painter, _bar_in(option.rect), [part.amount for part in each.ages], theme.app_colours())
            painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        each = index.data(RECORD_ROLE)
        is_click = event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        if is_click and isinstance(each, RelationSum) and isinstance(event, QMouseEvent):
            boxes = age_boxes(_bar_in(option.rect), [part.amount for part in each.ages])
            for part, box in zip(each.ages, boxes, strict=True):
                if box.adjusted(0, -_BAR, 1, _BAR).contains(event.position()):
                    self.pressed.emit(each, part.bucket)
                    return True
        return super().editorEvent(event, model, option, index)


def _bar_in(cell: QRect) -> QRectF:
    room = QRectF(cell).adjusted(Space.SMALL + 2, 0, -Space.SMALL - 2, 0)
    return QRectF(room.left(), room.center().y() - _BAR / 2, room.width(), _BAR)
