"""The readings of the line, the best on top: whose invoices, how much of each, and why. A digit takes one, a chip shows its proof."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QWidget

from exactdesk.flow.reconcile import Proposal, Reason, RestKind
from exactdesk.ui import icons, theme
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.reconcile.words import PROOF_ICONS, certainty_mark, proof_word, rest_word
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Badge, ElidedText, KeyHint, Text, column, plain_tip, row
from exactdesk.ui.parts.chips import Flow
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space, Type

SHOWN = 9
"""As many as there are digits."""


class ReasonChip(QAbstractButton):
    """One proof."""

    def __init__(self, reason: Reason, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = reason
        self.setText(proof_word(reason.proof))
        self.setAccessibleName(proof_word(reason.proof))
        self.setToolTip(plain_tip(told(reason)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(Type.SMALL))
        return QSize(
            metrics.horizontalAdvance(self.text()) + metrics.height() + Space.TIGHT + 2 * Space.SMALL,
            metrics.height() + Space.TIGHT + 2,
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.app_colours()
        tones = shades.of(Role.FINE)
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_box(painter, box, shades.raised if self.underMouse() else tones.tint, tones.line, box.height() / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(shades.focus, 2))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(theme.font(Type.SMALL))
        side = painter.fontMetrics().height()
        spot = QRectF(Space.SMALL, (self.height() - side) / 2, side, side)
        icons.paint(painter, spot, PROOF_ICONS[self.reason.proof], tones.ink)
        painter.setPen(tones.ink)
        words = QRectF(Space.SMALL + side + Space.TIGHT, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


def told(reason: Reason) -> str:
    """The proof in words: what stands in the line, and what it is of the invoice."""
    if reason.seen and reason.wanted and reason.seen != reason.wanted:
        return f"{proof_word(reason.proof)}: {reason.seen} = {reason.wanted}"
    return f"{proof_word(reason.proof)}: {reason.seen or reason.wanted}".rstrip(": ")


class ProposalCard(QFrame):
    """One reading.

    Signals:
        taken: it was clicked; proof_wanted: a `Reason` whose chip was clicked.
    """

    taken = Signal()
    proof_wanted = Signal(object)

    def __init__(self, place: int, proposal: Proposal, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposal = proposal
        self._is_chosen = False
        first = proposal.shares[0].item
        names = dict.fromkeys(share.item.relation_name for share in proposal.shares)
        self.name = ElidedText(", ".join(names), Type.STRONG)
        self.badge = Badge(certainty_mark(proposal.certainty))
        top = row(spacing=Space.SMALL)
        top.addWidget(KeyHint(str(place)))
        top.addWidget(self.name, 1)
        top.addWidget(self.badge)
        layout = column(spacing=Space.TIGHT)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL - 2, Space.MEDIUM, Space.SMALL - 2)
        layout.addLayout(top)
        for share in proposal.shares:
            item = share.item
            level = row(spacing=Space.SMALL)
            due = formats.day(item.due_date or item.invoice_date)
            level.addWidget(ElidedText(" · ".join(part for part in (item.invoice_number, due) if part)), 1)
            part = formats.money(share.amount, item.currency)
            if share.rest:
                part = self.tr("{part} of {whole}").format(part=part, whole=formats.money(item.amount, item.currency))
            level.addWidget(Text(part, wrap=False))
            layout.addLayout(level)
        if proposal.rest_kind is not RestKind.NONE:
            layout.addWidget(ElidedText(rest_word(proposal.rest_kind), Type.SMALL, faint=True))
        chips = Flow(Space.TIGHT)
        for reason in _once(proposal.reasons):
            chip = ReasonChip(reason)
            chip.clicked.connect(lambda _checked=False, reason=reason: self.proof_wanted.emit(reason))
            chips.addWidget(chip)
        layout.addLayout(chips)
        self.setLayout(layout)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{place} {first.relation_name} {certainty_mark(proposal.certainty).word}")

    def show_chosen(self, is_chosen: bool) -> None:
        self._is_chosen = is_chosen
        self.update()

    @property
    def is_chosen(self) -> bool:
        return self._is_chosen

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.taken.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.app_colours()
        accent = shades.of(Role.ACCENT)
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._is_chosen:
            paint_box(painter, box, accent.tint, accent.ink, Space.RADIUS, 2)
        else:
            paint_box(painter, box, shades.card, shades.line)
        painter.end()


def _once(reasons: Sequence[Reason]) -> list[Reason]:
    """Each proof once, however many items it is about."""
    found: dict[str, Reason] = {}
    for reason in reasons:
        found.setdefault(reason.proof.value, reason)
    return list(found.values())


class Proposals(QScrollArea):
    """The readings of the current line.

    Signals:
        taken: place of the reading that was chosen, 0 first; proof_wanted: a `Reason` to be shown.
    """

    taken = Signal(int)
    proof_wanted = Signal(object)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.cards: list[ProposalCard] = []
        self._nothing = Text("", faint=True)
        self._nothing.hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        slim(self)
        self._layout = column(spacing=Space.SMALL)
        self._layout.addWidget(self._nothing)
        self._layout.addStretch(1)
        holder = QWidget()
        holder.setLayout(self._layout)
        self.setWidget(holder)

    def show_proposals(self, proposals: Sequence[Proposal], nothing: str) -> None:
        """Shows readings; `nothing` is said where there are none."""
        for card in self.cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for place, proposal in enumerate(proposals[:SHOWN]):
            card = ProposalCard(place + 1, proposal, self._formats)
            card.taken.connect(lambda place=place: self.taken.emit(place))
            card.proof_wanted.connect(self.proof_wanted)
            self.cards.append(card)
            self._layout.insertWidget(place, card)
        self._nothing.setText(nothing)
        self._nothing.setVisible(not proposals)
        self.verticalScrollBar().setValue(0)

    def show_chosen(self, place: int | None) -> None:
        """Sets one off."""
        for at, card in enumerate(self.cards):
            card.show_chosen(at == place)
            if at == place:
                self.ensureWidgetVisible(card, 0, Space.SMALL)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
