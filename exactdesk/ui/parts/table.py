"""The table of records that every list of the program is shown in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from exactdesk.ui import theme
from exactdesk.ui.delegates import CellDelegate
from exactdesk.ui.memory import Memory, NoMemory
from exactdesk.ui.models import Column, RecordsModel, RecordsProxy
from exactdesk.ui.models.records import RECORD_ROLE
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.theme import Space, Type

R = TypeVar("R")

_LEAST = 16
"""Characters that a column which takes what is left over has at least, though the table then is wider than its room."""

_ROOMY = 26
"""Characters up to which such a column gets what others do not need."""

_MEASURED = 60
"""Rows whose cells are measured."""


class _Heads(QHeaderView):
    """Headings with the room that the cells have, flat, and a clear sign of the sort."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        shades = theme.app_colours()
        painter.save()
        painter.fillRect(rect, shades.raised)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, shades.line)
        model = self.model()
        text = str(model.headerData(logicalIndex, self.orientation()) or "")
        align = model.headerData(logicalIndex, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        inner = rect.adjusted(Space.SMALL + 2, 0, -Space.SMALL - 2, 0)
        painter.setFont(self.font())
        painter.setPen(shades.faint)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex:
            painter.setPen(shades.of(Role.ACCENT).ink)
            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            text = f"{text} {'▲' if up else '▼'}"
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, align | Qt.TextFlag.TextSingleLine, shown)
        painter.restore()


class RecordsTable(QTableView, Generic[R]):
    """Rows of records: sorted by a click on the heading, copied with Ctrl+C as Excel takes it, columns chosen by right click.

    Signals:
        chosen: the record that has the keyboard, or None; opened: the record that was double-clicked or entered.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[R]] = (),
        *,
        memory: Memory | None = None,
        compact: bool = False,
        identify: Callable[[R], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is what its columns are remembered under in `memory`.

        With `identify`, what tells a record from all others, the table is for very long lists: it shows all records it is given in the
        order in which they come, and asks for another order by `records.order_wanted`.
        """
        super().__init__(parent)
        self._identify = identify
        self._name = name
        self._memory = memory or NoMemory()
        self._compact = compact
        self._nothing = ""
        self._is_placed = False
        self._needs: dict[int, int] = {}
        self._fits = False
        self.records: RecordsModel[R] = RecordsModel(columns, self, sorts=identify is None)
        # A filter asks about every row, so a very long list does without: its proxy stands beside it, over nothing.
        behind: RecordsModel[R] = self.records if identify is None else RecordsModel((), self)
        self.proxy: RecordsProxy[R] = RecordsProxy(behind, self)
        if identify is None:
            self.setModel(self.proxy)
        else:
            self.setModel(self.records)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        slim(self, on_card=True)
        self.setFrameStyle(QTableView.Shape.Box | QTableView.Shadow.Plain)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = _Heads(self)
        self.setHorizontalHeader(heads)
        heads.setHighlightSections(False)
        heads.setSectionsMovable(True)
        heads.setStretchLastSection(False)
        heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        heads.customContextMenuRequested.connect(self._choose_columns)
        heads.setSortIndicatorShown(True)
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.record_at(index)))
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        heads.sectionResized.connect(self._remember)
        heads.sectionMoved.connect(self._remember)
        self._dress()
        self._place()

    # --- content

    def show_columns(self, columns: Sequence[Column[R]]) -> None:
        """Takes other columns; with the same keys, widths and order stay."""
        fresh = [each.key for each in columns] != [each.key for each in self.records.columns]
        self.records.show_columns(columns)
        if fresh:
            self._is_placed = False
            self._place()

    def show_records(self, records: Sequence[R]) -> None:
        """Takes new content; the same record stays current and the scroll stays where it is, as far as they can."""
        kept, scroll = self.current_record(), self.verticalScrollBar().value()
        self._take(records)
        if kept is not None and (self._identify is not None or kept in self.records.records):
            self.choose(kept)
            self.verticalScrollBar().setValue(scroll)

    def show_ordered(self, records: Sequence[R], at: int | None) -> None:
        """Takes new content in which the current record stands at a place that is known; None leaves nothing current."""
        scroll = self.verticalScrollBar().value()
        self._take(records)
        if at is not None:
            self._make_current(at)
            self.verticalScrollBar().setValue(scroll)

    def _take(self, records: Sequence[R]) -> None:
        was_empty = not self.records.records
        self.records.show_records(records)
        if was_empty and records and self._is_placed:
            self._needs.clear()
            self._share_room()  # what stands in the columns is known only now

    def fit_rows(self) -> None:
        """Makes the table just high enough for all its rows, for a short list on a page that scrolls itself."""
        self._fits = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads = self.horizontalHeader()
        bar = self.horizontalScrollBar().sizeHint().height() if heads.length() > self.viewport().width() else 0
        rows = self.model().rowCount() * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(max(heads.minimumHeight(), heads.sizeHint().height()) + rows + bar + 2 * self.frameWidth())

    def tell_nothing(self, text: str) -> None:
        """What stands in the table when the filter hides every row."""
        self._nothing = text
        self.viewport().update()

    def current_record(self) -> R | None:
        index = self.currentIndex()
        return self.record_at(index) if index.isValid() else None

    def record_at(self, index: QModelIndex) -> R:
        """The record of a row."""
        found: R = index.data(RECORD_ROLE)
        return found

    def selected_records(self) -> tuple[R, ...]:
        """The records of the selected rows, in the order in which they stand."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.record_at(self.model().index(row, 0)) for row in rows)

    def choose(self, record: R) -> None:
        """Makes the row of a record current; nothing happens when it is hidden."""
        row = self._row_of(record)
        if row is not None:
            self._make_current(row)

    def _make_current(self, row: int) -> None:
        self.selectionModel().setCurrentIndex(
            self.model().index(row, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )

    def _row_of(self, record: R) -> int | None:
        if self._identify is None:
            rows = range(self.proxy.rowCount())
            return next((row for row in rows if self.record_at(self.proxy.index(row, 0)) == record), None)
        wanted, identify = self._identify(record), self._identify
        return next((row for row, each in enumerate(self.records.records) if identify(each) == wanted), None)

    def choose_first(self) -> None:
        """Makes the first row current, and gives it the keyboard."""
        if self.model().rowCount():
            self.selectRow(0)
        self.setFocus()

    # --- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.record_at(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Puts the selected rows on the clipboard with their headings, one line per row, cells parted by tabs.

        All space within a cell becomes a plain one: a spreadsheet program reads `€ 12,50` as an amount.
        """
        heads = self.horizontalHeader()
        shown = sorted((heads.visualIndex(at), at) for at in range(heads.count()) if not heads.isSectionHidden(at))
        columns = [self.records.columns[at] for _, at in shown]
        lines = ["\t".join(each.heading for each in columns)]
        for record in self.selected_records():
            cells = []
            for each in columns:
                mark = each.mark(record) if each.mark else None
                cells.append(" ".join((mark.word if mark else each.text(record)).split()))
            lines.append("\t".join(cells))
        QGuiApplication.clipboard().setText("\n".join(lines))

    # --- looks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.PaletteChange}:
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_placed:
            self._share_room()
        if self._fits:
            self.fit_rows()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._nothing and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(theme.colours(self).faint)
            box = QRect(QPoint(0, Space.PAGE), self.viewport().size())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._nothing)
            painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy rows"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.triggered.connect(self.copy)
        copy.setEnabled(self.selectionModel().hasSelection())
        menu.popup(event.globalPos())

    def _dress(self) -> None:
        shades = theme.app_colours()
        accent = shades.of(Role.ACCENT)
        wanted = shades.raised if shades.is_strong else accent.tint
        if self.palette().color(QPalette.ColorRole.Highlight) != wanted:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Highlight, wanted)
            palette.setColor(QPalette.ColorRole.HighlightedText, shades.text)
            palette.setColor(QPalette.ColorRole.WindowText, shades.line)  # a plain frame is drawn in it
            self.setPalette(palette)
        self.verticalHeader().setDefaultSectionSize(theme.row_height(compact=self._compact))
        self.horizontalHeader().setMinimumHeight(theme.row_height(compact=self._compact))
        heads = theme.font(Type.SMALL)
        self.horizontalHeader().setFont(heads)

    # --- columns

    def _place(self) -> None:
        """Gives columns the width they ask for, or the one that is remembered."""
        columns = self.records.columns
        self._needs.clear()
        if not columns:
            return
        heads = self.horizontalHeader()
        unit = self.fontMetrics().horizontalAdvance("0")
        for at, each in enumerate(columns):
            heads.setSectionHidden(at, not each.is_shown)
            heads.resizeSection(at, max(each.chars, 4) * unit + 2 * Space.MEDIUM)
        state = self._memory.read(self._memory_name())
        if state:
            heads.restoreState(QByteArray(state))
            heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # a sort that was forgotten about hides new rows
        self._is_placed = True
        self._share_room()

    def _share_room(self) -> None:
        """Gives what is left over to the columns that take what there is; where that is little, the others take no more than they need."""
        columns = self.records.columns
        heads = self.horizontalHeader()
        shown = [at for at in range(len(columns)) if not heads.isSectionHidden(at)]
        free = [at for at in shown if columns[at].chars == 0]
        if not free or self._memory.read(self._memory_name()):
            return
        unit, room = self.fontMetrics().horizontalAdvance("0"), self.viewport().width()
        wide = {at: max(columns[at].chars, 4) * unit + 2 * Space.MEDIUM for at in shown if at not in free}
        if room - sum(wide.values()) < len(free) * _ROOMY * unit:
            wide = {at: min(width, self._need(at)) for at, width in wide.items()}
        share = max((room - sum(wide.values())) // len(free), _LEAST * unit)
        self._is_placed = False
        for at in shown:
            heads.resizeSection(at, wide.get(at, share))
        self._is_placed = True

    def _need(self, at: int) -> int:
        """Room that a column needs for its heading and for what stands in its first rows; what is drawn there has what was asked for it."""
        if at not in self._needs:
            self._needs[at] = self._measured(at)
        return self._needs[at]

    def _measured(self, at: int) -> int:
        column = self.records.columns[at]
        records = self.records.records[:_MEASURED]
        widest = max((self.fontMetrics().horizontalAdvance(column.text(each)) for each in records), default=0)
        if column.mark is not None or not widest:
            return column.chars * self.fontMetrics().horizontalAdvance("0") + 2 * Space.MEDIUM
        heading = self.horizontalHeader().fontMetrics().horizontalAdvance(column.heading)
        return max(widest, heading) + 2 * Space.MEDIUM

    def _memory_name(self) -> str:
        return f"columns/{self._name}/{'-'.join(each.key for each in self.records.columns)}"

    def _remember(self) -> None:
        if self._is_placed and self.isVisible():
            self._memory.write(self._memory_name(), bytes(self.horizontalHeader().saveState().data()))

    def _choose_columns(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heads = self.horizontalHeader()
        for at, each in enumerate(self.records.columns):
            action = menu.addAction(each.heading)
            action.setCheckable(True)
            action.setChecked(not heads.isSectionHidden(at))
            action.toggled.connect(lambda shown, at=at: self._show_column(at, shown=shown))
        menu.addSeparator()
        menu.addAction(self.tr("Columns as they were at first")).triggered.connect(self._forget)
        menu.popup(heads.mapToGlobal(where))

    def _show_column(self, at: int, *, shown: bool) -> None:
        heads = self.horizontalHeader()
        if shown or heads.count() - heads.hiddenSectionCount() > 1:
            heads.setSectionHidden(at, not shown)
            self._remember()

    def _forget(self) -> None:
        self._is_placed = False
        self._memory.write(self._memory_name(), b"")
        heads = self.horizontalHeader()
        for at in range(heads.count()):
            heads.moveSection(heads.visualIndex(at), at)
        self._place()

    def _tell_chosen(self, now: QModelIndex) -> None:
        self.chosen.emit(self.record_at(now) if now.isValid() else None)
