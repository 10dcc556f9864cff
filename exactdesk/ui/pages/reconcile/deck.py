"""The deck: the lines at the left, the one that is worked on at the right with what it may be for, its entry at the foot.

It shows and asks; what happens is decided by `DeckActs`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from exactdesk.jobs.review import LineState, LineView
from exactdesk.ui import theme
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.pages.reconcile.act_bar import ActBar
from exactdesk.ui.pages.reconcile.entry_foot import EntryFoot
from exactdesk.ui.pages.reconcile.items_table import ItemsTable
from exactdesk.ui.pages.reconcile.keys import Act, Keys
from exactdesk.ui.pages.reconcile.line_card import LineCard
from exactdesk.ui.pages.reconcile.line_list import LineList
from exactdesk.ui.pages.reconcile.proposals import SHOWN, Proposals
from exactdesk.ui.pages.reconcile.side_forms import ManualForm, QuestionForm, TransferForm
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Button,
    ChipView,
    ElidedText,
    FilterChips,
    IconButton,
    QuietButton,
    SearchBox,
    Text,
    column,
    row,
)
from exactdesk.ui.theme import Space, Type


class Filter(StrEnum):
    """Which lines are shown."""

    TO_DO = "to-do"
    CHECK = "check"
    DONE = "done"
    IN = "in"
    OUT = "out"


_STATES = (Filter.TO_DO, Filter.CHECK, Filter.DONE)
_WAYS = (Filter.IN, Filter.OUT)


def passes(view: LineView, on: Mapping[str, bool]) -> bool:
    """Whether a line is shown: of the states that are on, and of the directions that are on; none on of a kind means all."""
    is_asked = view.state is LineState.QUESTION
    state = Filter.CHECK if is_asked else Filter.DONE if view.is_done else Filter.TO_DO
    way = Filter.IN if view.line.amount > 0 else Filter.OUT if view.line.amount < 0 else ""
    return all(on.get(key) or not any(map(on.get, kind)) for key, kind in ((state, _STATES), (way, _WAYS)))


class DeckView(QWidget):
    """See the module.

    Signals:
        left: back to the list of reviews; steps_wanted: the list of steps; bulk_wanted: accept the certain ones at once;
        out_wanted: to the books; accounts_wanted: ledger accounts and journal; relation_wanted: finish the relation;
        filtered: the filter or the search has changed.
    """

    left = Signal()
    steps_wanted = Signal()
    bulk_wanted = Signal()
    out_wanted = Signal()
    accounts_wanted = Signal()
    relation_wanted = Signal()
    filtered = Signal()

    def __init__(self, formats: Formats, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.back = IconButton(Icon.BACK)
        self.back.clicked.connect(self.left)
        self.title = ElidedText("", Type.HEADING)
        self.balance = ElidedText("", Type.SMALL, faint=True)
        self.steps = Button("", Icon.UNDO)
        self.steps.clicked.connect(self.steps_wanted)
        self.bulk = Button("", Icon.STAR)
        self.bulk.clicked.connect(self.bulk_wanted)
        self.accounts = IconButton(Icon.SETTINGS)
        self.accounts.clicked.connect(self.accounts_wanted)
        self.out = Button("", Icon.SEND)
        self.out.clicked.connect(self.out_wanted)
        self.search = SearchBox(pause=0, shortcut=False)
        self.search.sought.connect(self._seek)
        self.chips = FilterChips()
        self.chips.changed.connect(self._filter)
        self.found = Text("", Type.SMALL, faint=True)
        self.lines = LineList(formats)
        self.search.left.connect(self.lines.setFocus)
        self.card = LineCard(formats)
        self.proof = ElidedText("", Type.SMALL, role=Role.FINE)
        self.proposals = Proposals(formats)
        self.items = ItemsTable(formats, memory)
        self.question, self.manual, self.transfer = QuestionForm(), ManualForm(), TransferForm()
        self.sides = QStackedWidget()
        for side in (self.proposals, self.items, self.question, self.manual, self.transfer):
            self.sides.addWidget(side)
        self.all_items = QuietButton("", Icon.SEARCH)
        self.all_items.clicked.connect(self.seek_items)
        self.bar = ActBar()
        self.foot = EntryFoot(formats)
        self.setLayout(self._laid())
        self.keys = Keys(self)
        self._connect_keys()
        self.retranslate()
        self.chips.choose({Filter.TO_DO.value})
        self._filter()

    def _laid(self) -> QVBoxLayout:
        top = row(spacing=Space.SMALL)
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        for button in (self.accounts, self.steps, self.bulk, self.out):
            top.addWidget(button)
        listing = column(spacing=Space.SMALL)
        listing.addWidget(self.search)
        listing.addWidget(self.chips)
        listing.addWidget(self.lines, 1)
        listing.addWidget(self.found)
        self._listing = QWidget()
        self._listing.setLayout(listing)
        work = column(spacing=Space.SMALL)
        work.addWidget(self.card)
        level = row(spacing=Space.SMALL)
        level.addWidget(self.proof, 1)
        level.addWidget(self.all_items)
        work.addLayout(level)
        work.addWidget(self.sides, 1)
        work.addWidget(self.bar)
        work.addWidget(self.foot)
        both = row(spacing=Space.LARGE)
        both.addWidget(self._listing)
        both.addLayout(work, 1)
        whole = column(spacing=Space.SMALL)
        whole.addLayout(top)
        whole.addWidget(self.balance)
        whole.addLayout(both, 1)
        return whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The lines need no more than they show, and what is worked on needs the rest.
        self._listing.setFixedWidth(min(theme.scaled(320), max(theme.scaled(250), int(self.width() * 0.36))))

    def _connect_keys(self) -> None:
        keys = self.keys
        keys.on("J", partial(self.lines.step, 1))
        keys.on("K", partial(self.lines.step, -1))
        for place in range(SHOWN):
            keys.on(str(place + 1), partial(self.proposals.taken.emit, place))
        for name in ("/", "Ctrl+F"):
            keys.on(name, self.seek_items)
        keys.on("Ctrl+Z", self.steps_wanted.emit)
        keys.on("Ctrl+Return", self.relation_wanted.emit)
        keys.on("Ctrl+Enter", self.relation_wanted.emit)
        keys.on("Esc", self._to_proposals)
        keys.on("F4", self.manual.account_wanted.emit)
        keys.on("Return", self.bar.accepted.emit, is_plain=True)
        keys.on("Enter", self.bar.accepted.emit, is_plain=True)
        keys.on("Space", self.tick, is_plain=True)
        for act in Act:
            keys.on_act(act, partial(self._act, act))
        keys.speak()

    def _act(self, act: Act) -> None:
        """A letter does what its button does, and nothing where the button is not there."""
        button = self.bar.buttons[act]
        if button.isVisibleTo(self) and button.isEnabled():
            self.bar.acted.emit(act)

    # --- what stands at the right

    def show_side(self, side: QWidget) -> None:
        """Shows readings, items, or one of the forms; the keyboard goes back to the lines with the readings."""
        self.sides.setCurrentWidget(side)
        if side is self.proposals:
            self.lines.setFocus()
        self.bar.setVisible(side in (self.proposals, self.items))
        self.bar.show_only_accept(side is self.items)
        self.all_items.setVisible(side is self.proposals)

    def _to_proposals(self) -> None:
        """Back from the open items to the readings; what was ticked stays ticked."""
        if self.sides.currentWidget() is self.items:
            self.show_side(self.proposals)

    def seek_items(self) -> None:
        """Goes to the search among all open items."""
        self.show_side(self.items)
        self.items.come()

    def tick(self) -> None:
        """Ticks the current open item; from the readings it goes to the items first."""
        if self.sides.currentWidget() is self.items:
            self.items.toggle_current()
        else:
            self.seek_items()

    def show_balance(self, told: str, *, is_equal: bool | None) -> None:
        """Shows the bank in the books beside the statement; `is_equal` None where it is not known."""
        self.balance.set_role(None if is_equal is None else Role.FINE if is_equal else Role.WARN)
        self.balance.set_whole(told)

    def show_proof(self, told: str) -> None:
        """Says in words what a chip proves; empty takes it away."""
        self.proof.set_whole(told)

    # --- the list

    def show_lines(self, views: tuple[LineView, ...]) -> None:
        """Shows the lines with how they stand, and how many pass each filter."""
        self.lines.show_lines(views)
        counts = {
            Filter.TO_DO: sum(not view.is_done and view.state is not LineState.QUESTION for view in views),
            Filter.CHECK: sum(view.state is LineState.QUESTION for view in views),
            Filter.DONE: sum(view.is_done for view in views),
            Filter.IN: sum(view.line.amount > 0 for view in views),
            Filter.OUT: sum(view.line.amount < 0 for view in views),
        }
        words = self._filter_words()
        self.chips.show_chips(
            tuple(
                ChipView(key.value, words[key], counts[key], role, icon)
                for key, role, icon in (
                    (Filter.TO_DO, Role.ACCENT, Icon.WAITING),
                    (Filter.CHECK, Role.WARN, Icon.UNSURE),
                    (Filter.DONE, Role.FINE, None),
                    (Filter.IN, Role.NEUTRAL, Icon.ADD),
                    (Filter.OUT, Role.NEUTRAL, Icon.LEFT_OUT),
                )
            )
        )

    def choose_filter(self, *keys: Filter) -> None:
        """Shows the lines of these filters alone."""
        self.chips.choose({key.value for key in keys})
        self._filter()

    def _filter_words(self) -> dict[Filter, str]:
        return {
            Filter.TO_DO: self.tr("To do"),
            Filter.CHECK: self.tr("To check"),
            Filter.DONE: self.tr("Done"),
            Filter.IN: self.tr("In"),
            Filter.OUT: self.tr("Out"),
        }

    def _filter(self, _on: object = None) -> None:
        on = dict.fromkeys(self.chips.on(), True)
        self.lines.keep(lambda view: passes(view, on))
        self.filtered.emit()

    def _seek(self, text: str) -> None:
        self.lines.seek(text)
        self.filtered.emit()

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back to the statements"))
        self.accounts.set_name(self.tr("Accounts and journal"))
        self.steps.setText(self.tr("Steps"))
        self.steps.set_key("Ctrl+Z")
        self.out.setText(self.tr("To the books"))
        self.search.tell(self.tr("Name, text or amount"))
        self.lines.setAccessibleName(self.tr("Lines of the statement"))
        self.all_items.setText(self.tr("All open items"))
        self.all_items.set_key("/")
        self.keys.speak()
        for part in (self.items, self.question, self.manual, self.transfer, self.bar, self.foot):
            part.retranslate()
