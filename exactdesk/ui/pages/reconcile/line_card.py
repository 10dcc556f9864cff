"""The line that is worked on: who, how much, when, and what was written, with the words set off that prove a match."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from exactdesk.books.statement import StatementLine
from exactdesk.flow.reconcile import Reason
from exactdesk.flow.review import Decision
from exactdesk.ui import theme
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.reconcile.words import decision_word
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Card, ElidedText, Text, column, plain_tip, row
from exactdesk.ui.theme import Space, Type

_LINES = 2
"""Lines of text at most; the whole text is in the tooltip."""


class ProofText(QWidget):
    """Text of others, in at most two lines, with a stretch of it set off. Nothing is read as markup."""

    def __init__(self, kind: Type = Type.BODY, lines: int = _LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._lines = lines
        self._text = ""
        self._span: tuple[int, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def marked(self) -> str:
        """The words that are set off; empty for none."""
        return "" if self._span is None else self._text[self._span[0] : self._span[1]]

    def show_text(self, text: str, span: tuple[int, int] | None = None) -> None:
        """Shows a text; `span` is begin and end of what is set off."""
        self._text = text
        is_inside = span is not None and 0 <= span[0] < span[1] <= len(text)
        self._span = span if is_inside else None
        self.setAccessibleName(text)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(self._kind))
        is_long = metrics.horizontalAdvance(self._text) > max(self.width(), 160)
        return QSize(160, (self._lines if is_long else 1) * metrics.lineSpacing() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.PaletteChange}:
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.app_colours()
        painter = QPainter(self)
        layout = QTextLayout(self._text, theme.font(self._kind))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        for _ in range(self._lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self.width())
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        ranges = []
        if self._span is not None:
            found = QTextLayout.FormatRange()
            found.start, found.length = self._span[0], self._span[1] - self._span[0]
            tones = shades.of(Role.WARN)
            looks = QTextCharFormat()
            looks.setBackground(tones.tint)
            looks.setForeground(QColor(tones.ink))
            looks.setFontUnderline(True)
            found.format = looks
            ranges.append(found)
        painter.setPen(shades.text)
        layout.draw(painter, QPointF(0, 0), ranges, QRectF(self.rect()))
        painter.end()


class LineCard(Card):
    """The current line."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._formats = formats
        self._line: StatementLine | None = None
        self.name = ElidedText("", Type.HEADING)
        self.amount = Text("", Type.HEADING, wrap=False, selectable=True)
        self.facts = ElidedText("", Type.SMALL, faint=True)
        self.text = ProofText()
        self.decided = ElidedText("", Type.SMALL, role=Role.FINE)
        self.decided.hide()
        top = row(spacing=Space.MEDIUM)
        top.addWidget(self.name, 1)
        top.addWidget(self.amount)
        layout = column(spacing=Space.HAIR)
        layout.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        layout.addLayout(top)
        layout.addWidget(self.facts)
        layout.addWidget(self.text)
        layout.addWidget(self.decided)
        self.setLayout(layout)

    def show_line(self, line: StatementLine | None, decision: Decision | None, by: str = "") -> None:
        """Shows a line and what was decided about it."""
        self._line = line
        if line is None:
            return
        self.name.set_whole(line.name or self.tr("Without a name"))
        self.amount.setText(self._formats.money(line.amount, line.currency))
        self.amount.set_role(Role.FINE if line.amount > 0 else None)
        day = self._formats.day(line.booked_on)
        self.facts.set_whole(" · ".join(part for part in (day, line.iban, line.reference, line.end_to_end) if part))
        self.show_proof(None)
        self.decided.setVisible(decision is not None)
        if decision is not None:
            told = decision_word(decision)
            self.decided.set_role(Role.FINE if decision.is_done else Role.WARN)
            self.decided.set_whole(self.tr("{what} – {who}").format(what=told, who=by) if by else told)

    def show_proof(self, reason: Reason | None) -> None:
        """Sets off the words of the line that prove something; None takes that back."""
        line = self._line
        if line is None:
            return
        span = reason.line_span if reason is not None and reason.line_field == "text" else None
        self.text.show_text(line.text or line.bank_reference, span)
        self.text.setToolTip(plain_tip(line.text))
