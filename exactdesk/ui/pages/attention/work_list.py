"""The list of what waits: groups with their documents below, each with the plate of its administration; all by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from exactdesk.jobs.attention import Waiting
from exactdesk.ui import icons, theme
from exactdesk.ui.delegates import paint_ground
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import FOR_ROLE
from exactdesk.ui.pages.attention.groups import WorkGroup
from exactdesk.ui.pages.attention.signs import explained, group_title, waits_mark
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import DivisionView
from exactdesk.ui.parts.division import paint_plate
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.theme import Space, Type

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class WorkRow:
    """One row: the head of a group (`waiting` None), or one of its documents."""

    group: WorkGroup
    waiting: Waiting | None = None

    @property
    def key(self) -> str:
        return self.group.key if self.waiting is None else f"item {self.waiting.item.id}"


def division_of(divisions: Mapping[int, DivisionView], waiting: Waiting) -> DivisionView:
    """The administration of a document; one that the user may no longer enter by what its batch says."""
    code = int(waiting.batch.division)
    return divisions.get(code) or DivisionView(code=code, name=waiting.batch.division_name)


class WorkModel(QAbstractListModel):
    """The rows of all groups, one under the other."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.formats = formats
        self.divisions: Mapping[int, DivisionView] = {}
        self.rows: tuple[WorkRow, ...] = ()

    def show_groups(self, groups: tuple[WorkGroup, ...], divisions: Mapping[int, DivisionView]) -> None:
        self.beginResetModel()
        self.divisions = divisions
        self.rows = tuple(
            row for group in groups for row in (WorkRow(group), *(WorkRow(group, each) for each in group.items))
        )
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row)
        return None

    def _words(self, row: WorkRow) -> str:
        if row.waiting is None:
            return f"{group_title(row.group)} {len(row.group.items)}"
        item = row.waiting.item
        division = division_of(self.divisions, row.waiting)
        parts = (
            item.number,
            item.relation_name,
            self.formats.money(item.amount, item.currency),
            waits_mark(row.waiting.what).word,
            explained(row.waiting)[0],
            f"{division.name} {division.shown_number}",
        )
        return ", ".join(part for part in parts if part)


class _WorkDelegate(QStyledItemDelegate):
    """A group as a heading with its count; a document on two lines, its administration's plate before it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        row = index.data(ROW_ROLE)
        model = index.model()
        assert isinstance(row, WorkRow)
        assert isinstance(model, WorkModel)
        option.text = ""
        paint_ground(painter, option)
        painter.save()
        inner = option.rect.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0)
        if row.waiting is None:
            self._head(painter, inner, row.group)
        else:
            self._document(painter, inner, row.waiting, model)
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.app_colours().focus)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        body, small = QFontMetrics(theme.font(Type.STRONG)), QFontMetrics(theme.font(Type.SMALL))
        row = index.data(ROW_ROLE)
        if isinstance(row, WorkRow) and row.waiting is None:
            return QSize(200, body.height() + Space.LARGE)
        return QSize(200, body.height() + small.height() + Space.MEDIUM)

    def _head(self, painter: QPainter, where: QRect, group: WorkGroup) -> None:
        shades = theme.app_colours()
        role = waits_mark(group.what).role if group.what is not None else Role.NEUTRAL
        mark = waits_mark(group.what) if group.what is not None else None
        side = QFontMetrics(theme.font(Type.BODY)).height()
        left = where.left()
        if mark is not None:
            spot = QRectF(left, where.top() + (where.height() - side) / 2, side, side)
            icons.paint(painter, spot, mark.icon or FOR_ROLE[role], shades.of(role).ink)
            left += side + Space.SMALL
        painter.setFont(theme.font(Type.STRONG))
        metrics = painter.fontMetrics()
        count = str(len(group.items))
        width = where.right() - left - metrics.horizontalAdvance(count) - Space.MEDIUM
        painter.setPen(shades.text)
        words = metrics.elidedText(group_title(group), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, where.top(), width, where.height()), Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(shades.faint)
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.fillRect(where.left(), where.bottom(), where.width(), 1, shades.line)

    def _document(self, painter: QPainter, where: QRect, waiting: Waiting, model: WorkModel) -> None:
        shades = theme.app_colours()
        item = waiting.item
        side = theme.scaled(28)
        view = division_of(model.divisions, waiting)
        plate = QRectF(where.left(), where.top() + (where.height() - side) / 2, side, side)
        paint_plate(painter, plate, view, dark=shades.is_dark)
        left = where.left() + side + Space.MEDIUM
        strong, small = QFontMetrics(theme.font(Type.STRONG)), QFontMetrics(theme.font(Type.SMALL))
        top = where.top() + (where.height() - strong.height() - small.height()) // 2
        amount = model.formats.money(item.amount, item.currency)
        painter.setFont(theme.font(Type.BODY))
        room = painter.fontMetrics().horizontalAdvance(amount)
        painter.setPen(shades.text)
        line = QRect(left, top, where.right() - left, strong.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, amount)
        painter.setFont(theme.font(Type.STRONG))
        number = item.number or "–"
        width = line.width() - room - Space.MEDIUM
        shown = strong.elidedText(number, Qt.TextElideMode.ElideRight, width)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
        taken = strong.horizontalAdvance(shown) + Space.SMALL
        painter.setFont(theme.font(Type.BODY))
        relation = item.relation_name or item.relation_code
        rest = QRect(left + taken, top, max(width - taken, 0), strong.height())
        words = painter.fontMetrics().elidedText(relation, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, words)
        mark = waits_mark(waiting.what)
        icon = QRectF(left, top + strong.height() + 1, small.height(), small.height())
        icons.paint(painter, icon, mark.icon or FOR_ROLE[mark.role], shades.of(mark.role).ink)
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(shades.faint)
        below = QRect(left + small.height() + Space.TIGHT, top + strong.height(), 0, small.height())
        below.setRight(where.right())
        text = f"{explained(waiting)[0]} · {view.name}"
        shown = small.elidedText(text, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, shown)


class WorkList(QListView):
    """The list.

    Signals:
        chosen: the `WorkRow` that has the keyboard, or None; pressed_key: a letter that is an action; opened: Enter or a double click.
    """

    chosen = Signal(object)
    pressed_key = Signal(str)
    opened = Signal()

    KEYS = "REDBLONH"

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = WorkModel(formats, self)
        self.setModel(self.work)
        self.setItemDelegate(_WorkDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setMinimumWidth(280)
        slim(self, on_card=True)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(self._row(now)))
        self._dress()

    def show_groups(self, groups: tuple[WorkGroup, ...], divisions: Mapping[int, DivisionView]) -> None:
        """Shows other content. What had the keyboard keeps it; where it is gone, what stood below it, so that work goes on."""
        current, before = self.current_row(), self.work.rows
        scroll = self.verticalScrollBar().value()
        self.work.show_groups(groups, divisions)
        at = self._place_after(before, current)
        if at is not None:
            self._go_to(at)
            self.verticalScrollBar().setValue(scroll)
            self.scrollTo(self.work.index(at, 0))
        else:
            self.chosen.emit(None)

    def _place_after(self, before: tuple[WorkRow, ...], current: WorkRow | None) -> int | None:
        places = {row.key: at for at, row in enumerate(self.work.rows)}
        if current is not None:
            at = next((at for at, row in enumerate(before) if row.key == current.key), 0)
            for row in (*before[at:], *reversed(before[:at])):
                if row.key in places and (row.waiting is not None or row.key == current.key):
                    return places[row.key]
        return next((at for at, row in enumerate(self.work.rows) if row.waiting is not None), None)

    def current_row(self) -> WorkRow | None:
        return self._row(self.currentIndex())

    def selected(self) -> tuple[Waiting, ...]:
        """The documents that are selected; the head of a group stands for all of it."""
        found: dict[int, Waiting] = {}
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        for at in rows:
            row = self.work.rows[at]
            for each in row.group.items if row.waiting is None else (row.waiting,):
                found[int(each.item.id)] = each
        return tuple(found.values())

    def choose(self, wanted: Callable[[WorkRow], bool]) -> bool:
        """Makes the first row that is wanted current; whether there is one."""
        for at, row in enumerate(self.work.rows):
            if wanted(row):
                self._go_to(at)
                return True
        return False

    def use_formats(self, formats: Formats) -> None:
        self.work.formats = formats
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text().upper()
        is_bare = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif is_bare and text == "J":
            self._step(1)
        elif is_bare and text == "K":
            self._step(-1)
        elif is_bare and len(text) == 1 and text in self.KEYS:
            self.pressed_key.emit(text)
        elif is_bare and len(text) == 1 and text.isalnum():
            event.accept()  # no search by letters: they are actions here
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange}:
            self._dress()
            self.scheduleDelayedItemsLayout()

    def _dress(self) -> None:
        shades = theme.app_colours()
        wanted = shades.raised if shades.is_strong else shades.of(Role.ACCENT).tint
        if self.palette().color(QPalette.ColorRole.Highlight) != wanted:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Highlight, wanted)
            palette.setColor(QPalette.ColorRole.HighlightedText, shades.text)
            palette.setColor(QPalette.ColorRole.WindowText, shades.line)  # a plain frame is drawn in it
            self.setPalette(palette)

    def _step(self, by: int) -> None:
        at = self.currentIndex().row() + by
        if 0 <= at < len(self.work.rows):
            self._go_to(at)

    def _go_to(self, at: int) -> None:
        index = self.work.index(at, 0)
        self.selectionModel().select(QItemSelection(index, index), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _row(self, index: Index) -> WorkRow | None:
        return self.work.rows[index.row()] if index.isValid() and index.row() < len(self.work.rows) else None
