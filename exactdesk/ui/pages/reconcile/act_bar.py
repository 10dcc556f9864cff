"""The buttons under the deck, each with its key: what becomes of the difference, and what becomes of the line."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exactdesk.flow.reconcile import RestKind
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.reconcile.keys import REST_ACTS, Act, letters
from exactdesk.ui.pages.reconcile.words import rest_word
from exactdesk.ui.parts import Button, PrimaryButton, QuietButton, Text, column
from exactdesk.ui.parts.chips import Flow
from exactdesk.ui.theme import Space, Type

LINE_ACTS = (Act.QUESTION, Act.SKIP, Act.MANUAL, Act.TRANSFER, Act.RULE, Act.REOPEN)


class ActBar(QWidget):
    """See the module.

    Signals:
        acted: an `Act` whose button was pressed; accepted: accept and go on.
    """

    acted = Signal(object)
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accept = PrimaryButton("", Icon.CHECK)
        self.accept.clicked.connect(self.accepted)
        self.buttons: dict[Act, Button] = {}
        self._is_decided = False
        self._is_only_accept = False
        self.ask = Text("", Type.STRONG)
        rests = Flow(Space.TIGHT)
        for act in REST_ACTS:
            rests.addWidget(self._button(act))
        self._rests = QWidget()
        self._rests.setLayout(rests)
        acts = Flow(Space.TIGHT)
        acts.addWidget(self.accept)
        for act in LINE_ACTS:
            acts.addWidget(self._button(act))
        holder = QWidget()
        holder.setLayout(acts)
        self._flows = ((self._rests, rests), (holder, acts))
        for widget, _ in self._flows:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            widget.setSizePolicy(policy)
        layout = column(spacing=Space.SMALL)
        layout.addWidget(self.ask)
        layout.addWidget(self._rests)
        layout.addWidget(holder)
        self.setLayout(layout)
        self.show_state(choices=(), chosen=None, can_accept=False, is_decided=False)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keeps the room that the lines of buttons need: what stands above them gives way, no button is cut."""
        for widget, flow in self._flows:
            widget.setMinimumHeight(flow.heightForWidth(self.width()))

    def _button(self, act: Act) -> Button:
        button = self.buttons[act] = Button() if act in REST_ACTS else QuietButton()
        button.clicked.connect(lambda _checked=False, act=act: self.acted.emit(act))
        if act in REST_ACTS:
            button.setCheckable(True)
        return button

    def show_state(
        self, *, choices: Collection[RestKind], chosen: RestKind | None, can_accept: bool, is_decided: bool
    ) -> None:
        """Offers what can be done: `choices` for the difference, `chosen` of them; `is_decided` offers to open the line again."""
        wanted = set(choices) - {RestKind.NONE}
        for act, kind in REST_ACTS.items():
            self.buttons[act].setVisible(kind in wanted)
            self.buttons[act].setChecked(kind is chosen)
        self._rests.setVisible(bool(wanted))
        self.ask.setVisible(bool(wanted) and chosen not in wanted)
        self.accept.setEnabled(can_accept)
        self._is_decided = is_decided
        self._offer()

    def show_only_accept(self, is_only: bool) -> None:
        """Leaves room for the list of open items: of what becomes of the line only accepting is offered."""
        self._is_only_accept = is_only
        self._offer()

    def _offer(self) -> None:
        for act in LINE_ACTS:
            fits = not self._is_only_accept and (act is not Act.REOPEN or self._is_decided)
            self.buttons[act].setVisible(fits)
        self._fit()

    def retranslate(self) -> None:
        self.ask.setText(self.tr("What becomes of the difference?"))
        self.accept.setText(self.tr("Accept and next"))
        self.accept.set_key("Enter")
        words = {
            Act.QUESTION: self.tr("Question"),
            Act.SKIP: self.tr("Skip"),
            Act.MANUAL: self.tr("Ledger account"),
            Act.TRANSFER: self.tr("Own account"),
            Act.RULE: self.tr("Rules"),
            Act.REOPEN: self.tr("Open again"),
        }
        words |= {act: rest_word(kind) for act, kind in REST_ACTS.items()}
        words[Act.PAYMENT_DIFFERENCE] = self.tr("Small difference")
        for act, button in self.buttons.items():
            button.setText(words[act])
            button.set_key(letters()[act])
        self._fit()
