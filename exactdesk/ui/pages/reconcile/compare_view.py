"""A list of open items beside the books: the sums, the rows with what differs, and the one that is looked at, fact by fact.

It shows and asks; what happens is decided by `CompareActs`.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from exactdesk.books.money import ZERO
from exactdesk.books.reference import Side
from exactdesk.flow.list_view import ComparedRow, Order, RowQuery, RowState, counts
from exactdesk.flow.open_list import Agreement, Comparison
from exactdesk.ui import theme
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.reconcile.keys import Act, Keys, letters
from exactdesk.ui.pages.reconcile.pair_card import PairCard
from exactdesk.ui.pages.reconcile.side_forms import QuestionForm
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Button,
    ChipView,
    Choices,
    ElidedText,
    FilterChips,
    IconButton,
    Mark,
    PrimaryButton,
    SearchBox,
    column,
    row,
)
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type
from exactdesk.wording.list_words import agreement_title, remark_words, side_title, state_title, why

AGREEMENTS = {
    Agreement.DIFFERS: (Role.WARN, Icon.PERCENT),
    Agreement.ONLY_IN_LIST: (Role.WARN, Icon.ADD),
    Agreement.ONLY_IN_BOOKS: (Role.WARN, Icon.LEFT_OUT),
    Agreement.MATCHED: (Role.FINE, None),
}
STATES = {
    RowState.TO_DO: (Role.ACCENT, Icon.WAITING),
    RowState.CHECK: (Role.WARN, Icon.UNSURE),
    RowState.DONE: (Role.FINE, None),
}
ALL = "-all"
"""Ends the value of a choice that lays the list beside all relations where it seems to be about one."""


class CompareView(QWidget):
    """See the module.

    Signals:
        left: back to the lists; query_changed: other rows are wanted; chosen: the `ComparedRow` that is current now, or None;
        ticked, note_wanted, reopened: about the current row; noted: its question, a text; beside_wanted: `Side` and whether of all
        relations; steps_wanted: the list of steps; paper_wanted: ".pdf" or ".xlsx"; renew_wanted: the books anew.
    """

    left = Signal()
    query_changed = Signal()
    chosen = Signal(object)
    ticked = Signal()
    note_wanted = Signal()
    noted = Signal(str)
    reopened = Signal()
    beside_wanted = Signal(object, bool)
    steps_wanted = Signal()
    paper_wanted = Signal(str)
    renew_wanted = Signal()

    def __init__(self, formats: Formats, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._comparison: Comparison | None = None
        self._ledger: tuple[str, Decimal | None] = ("", None)
        self._order: tuple[Order | None, bool] = (None, False)
        self.back = IconButton(Icon.BACK)
        self.back.clicked.connect(self.left)
        self.title = ElidedText("", Type.HEADING)
        self.beside = Choices()
        self.beside.activated.connect(self._lay_beside)
        self.renew = IconButton(Icon.RENEW)
        self.renew.clicked.connect(self.renew_wanted)
        self.steps = Button("", Icon.UNDO)
        self.steps.clicked.connect(self.steps_wanted)
        self.pdf, self.sheet = Button("", Icon.FILE), Button("", Icon.TABLE)
        self.pdf.clicked.connect(lambda: self.paper_wanted.emit(".pdf"))
        self.sheet.clicked.connect(lambda: self.paper_wanted.emit(".xlsx"))
        self.totals = ElidedText("", Type.STRONG)
        self.books = ElidedText("", Type.SMALL, faint=True)
        self.search = SearchBox(pause=150, shortcut=False)
        self.search.sought.connect(lambda _: self.query_changed.emit())
        self.chips = FilterChips()
        self.chips.changed.connect(lambda _: self.query_changed.emit())
        self.table: RecordsTable[ComparedRow] = RecordsTable(
            "compared", memory=memory, compact=True, identify=lambda each: each.key
        )
        self.table.chosen.connect(self._show_current)
        self.table.opened.connect(lambda _: self.ticked.emit())
        self.table.records.order_wanted.connect(self._sort)
        self.search.left.connect(self.table.choose_first)
        self.found = ElidedText("", Type.SMALL, faint=True)
        self.card = PairCard(formats)
        self.question = QuestionForm()
        self.question.kept.connect(lambda: self.noted.emit(self.question.note.text()))
        self.question.left.connect(self.show_card)
        self.sides = QStackedWidget()
        self.sides.addWidget(self.card)
        self.sides.addWidget(self.question)
        self._room = QScrollArea()
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setWidgetResizable(True)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setWidget(self.sides)
        slim(self._room)
        self.tick, self.ask, self.reopen = PrimaryButton("", Icon.CHECK), Button("", Icon.UNSURE), Button("", Icon.UNDO)
        self.tick.clicked.connect(self.ticked)
        self.ask.clicked.connect(self.note_wanted)
        self.reopen.clicked.connect(self.reopened)
        self.setLayout(self._laid())
        self.keys = Keys(self)
        self._connect_keys()
        self.retranslate()
        self.choose_filter(RowState.TO_DO)

    def _laid(self) -> QVBoxLayout:
        top = row(spacing=Space.SMALL)
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        for widget in (self.beside, self.renew, self.steps, self.pdf, self.sheet):
            top.addWidget(widget)
        asked = row(spacing=Space.MEDIUM)
        asked.addWidget(self.search, 1)
        asked.addWidget(self.chips, 4)
        acts = row(spacing=Space.SMALL)
        acts.addWidget(self.found, 1)
        for button in (self.reopen, self.ask, self.tick):
            acts.addWidget(button)
        layout = column(spacing=Space.SMALL)
        layout.addLayout(top)
        layout.addWidget(self.totals)
        layout.addWidget(self.books)
        layout.addLayout(asked)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._room)
        layout.addLayout(acts)
        return layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The rows keep half of a low window; the two sides of one are scrolled there.
        self._room.setFixedHeight(min(self.sides.sizeHint().height() + 2, max(theme.scaled(90), self.height() // 3)))

    def _connect_keys(self) -> None:
        keys = self.keys
        keys.on("J", partial(self.step, 1))
        keys.on("K", partial(self.step, -1))
        for name in ("/", "Ctrl+F"):
            keys.on(name, self.search.setFocus)
        keys.on("Ctrl+Z", self.steps_wanted.emit)
        keys.on_act(Act.QUESTION, self.ask.click)
        keys.on_act(Act.REOPEN, self.reopen.click)
        keys.speak()

    # --- what is asked for

    @property
    def query(self) -> RowQuery:
        """The rows that are wanted now."""
        on = self.chips.on()
        return RowQuery(
            agreements=frozenset(each for each in Agreement if each.value in on),
            states=frozenset(each for each in RowState if each.value in on),
            sought=self.search.text().strip(),
            order=self._order[0],
            is_descending=self._order[1],
        )

    def choose_filter(self, *states: RowState) -> None:
        """Shows the rows of these states alone; all without any."""
        self.chips.choose({state.value for state in states})
        self.query_changed.emit()

    def step(self, by: int) -> None:
        """Goes on by so many rows, or back."""
        at = self.table.currentIndex().row() + by if self.table.currentIndex().isValid() else 0
        if 0 <= at < self.table.model().rowCount():
            self.table.selectRow(at)

    def _sort(self, key: str, is_descending: bool) -> None:
        self._order = (Order(key) if key in set(Order) else None, is_descending)
        self.query_changed.emit()

    def _lay_beside(self) -> None:
        value = self.beside.value()
        self.beside_wanted.emit(Side(value.removesuffix(ALL)), value.endswith(ALL))

    # --- what is shown

    def show_comparison(self, comparison: Comparison, rows: Sequence[ComparedRow]) -> None:
        """Shows the sums of a comparison and how many rows pass each filter."""
        self._comparison = comparison
        self._tell_beside(comparison)
        self._tell_totals()
        by_agreement, by_state = counts(rows)
        self.chips.show_chips(
            tuple(
                ChipView(state.value, state_title(state), by_state[state], role, icon)
                for state, (role, icon) in STATES.items()
            )
            + tuple(
                ChipView(agreement.value, agreement_title(agreement), by_agreement[agreement], role, icon)
                for agreement, (role, icon) in AGREEMENTS.items()
            )
        )

    def show_ledger(self, account: str, amount: Decimal | None) -> None:
        """Shows what stands on the ledger accounts of these items: their codes, and the amount, None where it is not known."""
        self._ledger = (account, amount)
        self._tell_totals()

    def show_rows(self, rows: Sequence[ComparedRow], at: int | None) -> None:
        """Shows the rows that are wanted; `at` is the place of the current one."""
        self.table.show_ordered(rows, at)
        self.found.set_whole(self.tr("%Ln row(s) shown", "", len(rows)))
        if at is None:
            self._show_current(None)

    def ask_note(self, note: str) -> None:
        """Asks what is to be found out."""
        self.sides.setCurrentWidget(self.question)
        self.question.begin(note)

    def show_card(self) -> None:
        """Back to the two sides of the row."""
        self.sides.setCurrentWidget(self.card)
        self.table.setFocus()

    def _show_current(self, current: ComparedRow | None) -> None:
        self.sides.setCurrentWidget(self.card)
        self.card.show_row(current)
        state = None if current is None else current.state
        self.tick.setEnabled(state in (RowState.TO_DO, RowState.CHECK))
        self.ask.setEnabled(current is not None)
        self.reopen.setEnabled(state in (RowState.CHECK, RowState.DONE))
        self.chosen.emit(current)

    def _tell_beside(self, comparison: Comparison) -> None:
        chosen = comparison.side.value
        choices = [(side.value, side_title(side)) for side in Side]
        if comparison.relation_name:
            only = self.tr("{side}: {relation} alone").format(
                side=side_title(comparison.side), relation=comparison.relation_name
            )
            choices = [(each.value, only if each is comparison.side else side_title(each)) for each in Side]
            choices.append((f"{chosen}{ALL}", side_title(comparison.side)))
        self.beside.show_choices(tuple(choices))
        self.beside.choose(chosen)

    def _tell_totals(self) -> None:
        comparison, formats = self._comparison, self._formats
        if comparison is None:
            return
        told = []
        for currency in dict.fromkeys(each.currency for each in comparison.sums):
            sums = [each for each in comparison.sums if each.currency == currency]
            listed, booked = sum((each.listed for each in sums), ZERO), sum((each.booked for each in sums), ZERO)
            told.append(
                self.tr("List {listed} · books {booked} · difference {difference}").format(
                    listed=formats.money(listed, currency),
                    booked=formats.money(booked, currency),
                    difference=formats.money(listed - booked, currency),
                )
            )
        self.totals.set_whole("     ".join(told))
        per = self.tr("{agreement}: {count}, {amount}")
        parts = [
            per.format(
                agreement=agreement_title(each.agreement),
                count=formats.count(each.count),
                amount=formats.money(
                    each.listed - each.booked if each.agreement is Agreement.DIFFERS else each.listed or each.booked,
                    each.currency,
                ),
            )
            for each in comparison.sums
        ]
        account, amount = self._ledger
        if amount is not None:
            told_ledger = self.tr("ledger account {account}: {amount}")
            parts.insert(0, told_ledger.format(account=account, amount=formats.amount(amount)))
        self.books.set_whole("  ·  ".join(parts))

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back to the statements"))
        self.renew.set_name(self.tr("Read the books anew"))
        self.steps.setText(self.tr("Steps"))
        self.steps.set_key("Ctrl+Z")
        self.pdf.setText(self.tr("PDF"))
        self.sheet.setText(self.tr("Excel"))
        self.beside.setAccessibleName(self.tr("Laid beside"))
        self.search.tell(self.tr("Number, name or amount"))
        self.table.setAccessibleName(self.tr("Invoices of the list and of the books"))
        self.table.tell_nothing(self.tr("No row passes. Take a filter off to see the others."))
        self.tick.setText(self.tr("Seen"))
        self.tick.set_key("Enter")
        self.ask.setText(self.tr("To check"))
        self.ask.set_key(letters()[Act.QUESTION])
        self.reopen.setText(self.tr("Open again"))
        self.reopen.set_key(letters()[Act.REOPEN])
        self.keys.speak()
        self.table.show_columns(self._columns())
        self.card.retranslate()
        self.question.retranslate()
        self._tell_totals()

    def _columns(self) -> tuple[Column[ComparedRow], ...]:
        formats = self._formats

        def outcome(each: ComparedRow) -> Mark:
            role, icon = AGREEMENTS[each.compared.agreement]
            word = agreement_title(each.compared.agreement)
            return Mark(role, word, icon) if icon else Mark(role, word)

        def state(each: ComparedRow) -> Mark | None:
            if each.state is RowState.EQUAL:
                return None
            role, icon = STATES[each.state]
            return Mark(role, state_title(each.state), icon) if icon else Mark(role, state_title(each.state))

        def day(each: ComparedRow) -> str:
            found = each.compared.item.invoice_date if each.compared.item else each.compared.lines[0].invoice_date
            return formats.day(found)

        def money(each: ComparedRow, amount: Decimal, *, is_there: object) -> str:
            return formats.money(amount, each.compared.currency) if is_there else ""

        return (
            Column(key="number", heading=self.tr("Invoice"), text=lambda each: each.compared.number, chars=13),
            Column(key="name", heading=self.tr("Relation"), text=lambda each: each.compared.name, chars=0),
            Column(key="date", heading=self.tr("Date"), text=day, chars=10, is_shown=False),
            Column(
                key="listed",
                heading=self.tr("In the list"),
                text=lambda each: money(each, each.compared.listed, is_there=each.compared.lines),
                align=Align.RIGHT,
                chars=12,
            ),
            Column(
                key="booked",
                heading=self.tr("In the books"),
                text=lambda each: money(each, each.compared.booked, is_there=each.compared.item),
                align=Align.RIGHT,
                chars=12,
            ),
            Column(
                key="difference",
                heading=self.tr("Difference"),
                text=lambda each: money(each, each.compared.difference, is_there=each.compared.difference),
                align=Align.RIGHT,
                chars=12,
            ),
            Column(key="outcome", heading=self.tr("Outcome"), text=lambda _: "", mark=outcome, chars=17),
            Column(
                key="remarks",
                heading=self.tr("What differs"),
                text=lambda each: each.note or remark_words(each.compared.remarks),
                tip=lambda each: "\n".join(part for part in (each.note, why(each.compared)) if part),
                chars=0,
            ),
            Column(key="state", heading=self.tr("State"), text=lambda _: "", mark=state, chars=11),
        )
