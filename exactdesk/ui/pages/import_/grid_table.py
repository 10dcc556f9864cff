"""The grid of the check: typed in like a spreadsheet, walked from problem to problem, all by keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from exactdesk.problems import Severity
from exactdesk.ui import icons, theme
from exactdesk.ui.delegates import CellDelegate, Index
from exactdesk.ui.icons import FOR_ROLE
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import RecordsProxy
from exactdesk.ui.pages.import_.grid_model import PROBLEM_ROLE, GridModel, GridRow
from exactdesk.ui.pages.import_.signs import SEVERITY_ROLES
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space

_SIGN = 16


class GridDelegate(CellDelegate):
    """Cells with the sign of their worst problem, edited in a plain line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        worst = index.data(PROBLEM_ROLE)
        super().paint(painter, option, index)
        if worst in (Severity.STOP, Severity.WARN):
            role = SEVERITY_ROLES[worst]
            right = option.displayAlignment & Qt.AlignmentFlag.AlignRight
            left = option.rect.left() + 2 if right else option.rect.right() - _SIGN - 1
            spot = QRectF(left, option.rect.center().y() - _SIGN / 2 + 1, _SIGN, _SIGN)
            icons.paint(painter, spot, FOR_ROLE[role], theme.app_colours().of(role).ink)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAutoFillBackground(True)
        editor.setTextMargins(Space.SMALL, 0, Space.SMALL, 0)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(heading or ""))
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter ends typing here and goes no further: Qt's own way hands the key on to the grid as well."""
        is_enter = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        )
        if is_enter and isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.SubmitModelCache)
            return True
        return super().eventFilter(editor, event)


class CheckTable(RecordsTable[GridRow]):
    """The grid.

    Signals:
        typed: (`GridRow`, field, text); emptied, filled_down: (rows, field) of the selection; pick_wanted: (rows, field) to choose for.
        leave_wanted: the rows whose documents are left out or taken back.
    """

    typed = Signal(object, str, str)
    emptied = Signal(tuple, str)
    filled_down = Signal(tuple, str)
    pick_wanted = Signal(tuple, str)
    leave_wanted = Signal(tuple)

    def __init__(self, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__("check", memory=memory, compact=True, parent=parent)
        self.grid = GridModel(self)
        self.records = self.grid
        self.proxy = RecordsProxy(self.grid, self)
        self.setModel(self.proxy)
        self.setItemDelegate(GridDelegate(self))
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.grid.typed.connect(self.typed)
        self._start = 0  # the column in which a run of Enter began
        self._loud: Mapping[int, tuple[str, ...]] = {}

    # --- content

    def show_rows(self, rows: Sequence[GridRow], loud: Mapping[int, tuple[str, ...]]) -> None:
        """Shows the rows; the same ones stay where they are, with the keyboard where it was.

        `loud` has the fields with an error or a warning by sheet row, in the order of the columns.
        """
        self._loud = loud
        if not self.grid.update_rows(rows):
            self.grid.show_records(rows)

    def current_field(self) -> str:
        """The field of the cell that has the keyboard; empty when it is none."""
        index = self.currentIndex()
        return self.grid.field_at(index.column()) if index.isValid() else ""

    def go_to(self, row: int, field: str) -> bool:
        """Gives a cell the keyboard by sheet row and field; False when its row is hidden."""
        source = next((at for at, each in enumerate(self.grid.records) if each.row == row), None)
        if source is None:
            return False
        column = self.grid.column_of(field) if field else -1
        index = self.proxy.mapFromSource(self.grid.index(source, max(column, 0)))
        if not index.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self._bring(index)
        self.setFocus()
        return True

    def go_to_problem(self, step: int) -> bool:
        """Goes to the next (1) or previous (-1) cell with an error or a warning, round the end; False when there is none."""
        records = self.grid.records
        total = len(records)
        current = self.proxy.mapToSource(self.currentIndex())
        at = current.row() if current.isValid() else -1 if step > 0 else total
        if current.isValid():
            fields = self._columns_of(records[at])
            beside = [each for each in fields if (each - current.column()) * step > 0]
            if beside:
                return self._go(at, min(beside) if step > 0 else max(beside))
        for far in range(1, total + 1):
            place = (at + far * step) % total
            fields = self._columns_of(records[place])
            if fields and self._go(place, min(fields) if step > 0 else max(fields)):
                return True
        return False

    def _columns_of(self, record: GridRow) -> list[int]:
        if record.is_locked or record.row not in self._loud:
            return []
        columns = {max(self.grid.column_of(name), 0) for name in self._loud[record.row]}
        return sorted(columns)

    def _go(self, source: int, column: int) -> bool:
        index = self.proxy.mapFromSource(self.grid.index(source, column))
        if not index.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self._bring(index)
        self.setFocus()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self._bring(self.currentIndex())

    # --- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, mods = event.key(), event.modifiers()
        control = bool(mods & Qt.KeyboardModifier.ControlModifier)
        field = self.current_field()
        rows = self._chosen_rows()
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and mods & Qt.KeyboardModifier.AltModifier):
            if field:
                self.pick_wanted.emit(rows, field)
        elif key == Qt.Key.Key_Space and not control:
            self.leave_wanted.emit(rows)
        elif control and key == Qt.Key.Key_D:
            if field and rows:
                self.filled_down.emit(rows, field)
        elif control and key == Qt.Key.Key_Apostrophe:
            self.fill_from_above()
        elif key == Qt.Key.Key_Delete and field:
            self.emptied.emit(rows, field)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not control:
            self._down()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name and signature
        """Tab walks through the row like in a spreadsheet, and leaves the grid at its end."""
        if self._move(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt's name
        """After Enter the cell below has the keyboard, after Tab the next one; neither opens for typing by itself."""
        ends = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, ends.NoHint)
        if hint is ends.EditNextItem:
            self._move(1)
        elif hint is ends.EditPreviousItem:
            self._move(-1)
        elif hint is ends.SubmitModelCache:
            self._down()

    def mousePressEvent(self, event: QEvent) -> None:
        super().mousePressEvent(event)  # type: ignore[arg-type] # Qt's event class is narrower than what is passed on
        self._start = max(self.currentIndex().column(), 0)

    def _chosen_rows(self) -> tuple[GridRow, ...]:
        return tuple(each for each in self.selected_records() if not each.is_locked)

    def _move(self, step: int) -> bool:
        index = self.currentIndex()
        heads = self.horizontalHeader()
        if not index.isValid():
            return False
        place = heads.visualIndex(index.column()) + step
        while 0 <= place < heads.count() and heads.isSectionHidden(heads.logicalIndex(place)):
            place += step
        if not 0 <= place < heads.count():
            return False
        self._choose(self.proxy.index(index.row(), heads.logicalIndex(place)))
        return True

    def _down(self) -> None:
        index = self.currentIndex()
        if index.isValid() and index.row() + 1 < self.proxy.rowCount():
            start = self._start if self._start <= index.column() else index.column()
            self._choose(self.proxy.index(index.row() + 1, start))

    def _choose(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self._bring(index)

    def _bring(self, index: Index) -> None:
        """Scrolls a cell into sight; what stands at the left stays in sight where there is room for both."""
        heads, bar = self.horizontalHeader(), self.horizontalScrollBar()
        self.scrollTo(index)
        if heads.sectionPosition(index.column()) + heads.sectionSize(index.column()) <= self.viewport().width():
            bar.setValue(0)

    def fill_from_above(self) -> None:
        """Types the value of the cell above into the one that has the keyboard."""
        index, field = self.currentIndex(), self.current_field()
        if field and index.row() > 0:
            above = self.proxy.record(self.proxy.index(index.row() - 1, 0))
            told = above.mapped.fields.get(field)
            self.typed.emit(self.proxy.record(index), field, told.text if told else "")
