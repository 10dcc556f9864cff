"""What the line becomes: debit and credit per ledger account and relation, always in balance, and the difference in plain sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exactdesk.books.money import ZERO
from exactdesk.flow.entry_rows import EntryRow, RowKind
from exactdesk.ui import theme
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.reconcile.words import rest_word
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Card, Text, column, row
from exactdesk.ui.theme import Space, Type

_SHOWN = 5
"""Rows at most; more are told as a number, for the foot keeps its place."""


class _Rows(QWidget):
    """The rows of the entry, painted as a small table."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._rows: tuple[EntryRow, ...] = ()
        self._name: Callable[[str], str] = lambda code: code
        self.heads = ("", "", "", "")
        self.more = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[EntryRow], name: Callable[[str], str]) -> None:
        self._rows = tuple(rows)
        self._name = name
        spoken = (
            f"{self._words(each)[0]} {self._words(each)[1]} {self._formats.amount(abs(each.amount))}" for each in rows
        )
        self.setAccessibleName("; ".join(spoken))
        self.updateGeometry()
        self.update()

    def _height(self) -> int:
        return QFontMetrics(theme.font(Type.SMALL)).height() + Space.TIGHT

    def sizeHint(self) -> QSize:
        return QSize(260, self._height() * (1 + min(max(len(self._rows), 3), _SHOWN)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def _words(self, each: EntryRow) -> tuple[str, str]:
        if each.kind is RowKind.OPEN:
            return self.tr("Not accounted for"), ""
        account = self._name(each.gl_account) if each.gl_account else self.tr("No ledger account chosen")
        if each.kind is RowKind.REST:
            return account, rest_word(each.rest_kind)
        told = " · ".join(part for part in (each.relation, each.text if each.kind is not RowKind.BANK else "") if part)
        return account, told

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.app_colours()
        painter = QPainter(self)
        small = theme.font(Type.SMALL)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        height = self._height()
        money = max(metrics.horizontalAdvance("0.000.000,00"), 60) + Space.SMALL
        words = self.width() - 2 * money - Space.SMALL
        widths = (int(words * 0.4), words - int(words * 0.4), money, money)
        rows = [(self.heads, shades.faint)]
        shown = self._rows if len(self._rows) <= _SHOWN else self._rows[: _SHOWN - 1]
        for each in shown:
            account, text = self._words(each)
            debit = self._formats.amount(each.debit) if each.debit else ""
            credit = self._formats.amount(each.credit) if each.credit else ""
            is_loose = each.kind is RowKind.OPEN or (not each.gl_account and each.kind is not RowKind.BANK)
            rows.append(((account, text, debit, credit), shades.of(Role.WARN).ink if is_loose else shades.text))
        hidden = self._rows[len(shown) :]
        if hidden:
            rest = sum((each.amount for each in hidden), ZERO)
            more = self.more.format(count=len(hidden))
            sides = (max(rest, ZERO), max(-rest, ZERO))
            debit, credit = (self._formats.amount(side) if side else "" for side in sides)
            rows.append(((more, "", debit, credit), shades.faint))
        for at, (cells, ink) in enumerate(rows):
            left = 0
            painter.setPen(ink)
            for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
                align = Qt.AlignmentFlag.AlignRight if place > 1 else Qt.AlignmentFlag.AlignLeft
                box = QRectF(left, at * height, width - (0 if place > 1 else Space.SMALL), height)
                text = metrics.elidedText(cell, Qt.TextElideMode.ElideRight, int(box.width()))
                painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, text)
                left += width
            if at == 0:
                painter.fillRect(QRectF(0, height - 1, self.width(), 1), shades.line)
        painter.end()


class EntryFoot(Card):
    """The resulting entry with its difference."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._formats = formats
        self.title = Text("", Type.STRONG, wrap=False)
        self.difference = Text("", Type.STRONG, wrap=False)
        self.rows = _Rows(formats)
        top = row(spacing=Space.MEDIUM)
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.difference)
        layout = column(spacing=Space.TIGHT)
        layout.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        layout.addLayout(top)
        layout.addWidget(self.rows)
        self.setLayout(layout)
        self.retranslate()

    def show_entry(
        self, rows: Sequence[EntryRow], difference: Decimal, currency: str, name: Callable[[str], str]
    ) -> None:
        """Shows the entry; `difference` is what is not accounted for, `name` tells a ledger account by its code."""
        self.rows.show_rows(rows, name)
        told = self._formats.money(difference, currency)
        self.difference.setText(self.tr("Difference {amount}").format(amount=told))
        self.difference.set_role(Role.WARN if difference else Role.FINE)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Entry"))
        self.rows.heads = (
            self.tr("Ledger account"),
            self.tr("Relation and invoice"),
            self.tr("Debit"),
            self.tr("Credit"),
        )
        self.rows.more = self.tr("and {count} more")
