"""Painting of table cells. Delegates paint; what is shown was decided by the model."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exactdesk.ui import theme
from exactdesk.ui.models.records import MARK_ROLE, RECORD_ROLE
from exactdesk.ui.parts.badge import Mark, badge_size, paint_badge
from exactdesk.ui.parts.division import DivisionView, paint_division
from exactdesk.ui.theme import Space

Index = QModelIndex | QPersistentModelIndex


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The cell's ground alone, with selection and focus as the style draws them."""
    style = option.widget.style() if option.widget else QApplication.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)


class CellDelegate(QStyledItemDelegate):
    """Cells with room to breathe; a record's mark is painted as a badge, and the current cell has a ring."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        shades = theme.app_colours()
        paint_ground(painter, option)
        inner = option.rect.adjusted(Space.SMALL + 2, 0, -Space.SMALL - 2, 0)
        mark = index.data(MARK_ROLE)
        if isinstance(mark, Mark):
            paint_badge(painter, inner, mark, shades)
        else:
            painter.setFont(option.font)
            ink = index.data(Qt.ItemDataRole.ForegroundRole)
            painter.setPen(ink if isinstance(ink, QColor) else shades.text)
            shown = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, option.displayAlignment | Qt.TextFlag.TextSingleLine, shown)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(shades.focus)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        padding = 2 * Space.SMALL + 4
        mark = index.data(MARK_ROLE)
        if isinstance(mark, Mark):
            wanted = badge_size(mark)
            return QSize(wanted.width() + padding, wanted.height() + Space.SMALL)
        return super().sizeHint(option, index) + QSize(padding, Space.SMALL)


class DivisionDelegate(QStyledItemDelegate):
    """An administration in a list: plate, name, number, and the owner of the licence."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        paint_ground(painter, option)
        view = index.data(RECORD_ROLE)
        if isinstance(view, DivisionView):
            where = QRect(option.rect).adjusted(Space.SMALL, 2, -Space.SMALL, -2)
            paint_division(painter, where, view, second_line=division_line(view))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, max(48, 2 * option.fontMetrics.height() + Space.MEDIUM))


def division_line(view: DivisionView) -> str:
    """Number, owner and country of an administration on one line."""
    return " · ".join(part for part in (view.shown_number, view.client, view.country) if part)
