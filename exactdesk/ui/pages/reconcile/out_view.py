"""What goes out: the list to click through, the statement and the matches to be sent, and the working paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exactdesk.books.money import ZERO
from exactdesk.flow.click_list import ClickRow, ClickState
from exactdesk.flow.reconcile import RestKind, Share
from exactdesk.jobs.review_out import Out
from exactdesk.jobs.settle_bank import BANK_KIND
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.reconcile.words import click_mark, rest_word
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Badge, Button, Card, Check, Mark, PrimaryButton, Text, column, row
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type
from exactdesk.wording import tell, tell_problem


class OutCard(Card):
    """One road to the books: what it does, what stands in its way, and its button."""

    def __init__(self, icon: Icon, *, is_primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = Text("", Type.STRONG)
        self.badge = Badge(Mark(Role.NEUTRAL, ""))
        self.words = Text("", Type.SMALL)
        self.why = Text("", Type.SMALL, role=Role.WARN)
        self.button: Button = PrimaryButton("", icon) if is_primary else Button("", icon)
        self.button.let_shrink()
        top = row(spacing=Space.SMALL)
        top.addWidget(self.title, 1)
        top.addWidget(self.badge)
        self.more = column(spacing=Space.SMALL)
        layout = self.layout_ = column(margins=Space.MEDIUM, spacing=Space.SMALL)
        layout.addLayout(top)
        layout.addWidget(self.words)
        layout.addWidget(self.why)
        layout.addLayout(self.more)
        layout.addStretch(1)
        layout.addWidget(self.button)
        self.setLayout(layout)

    def show_state(self, mark: Mark | None, words: str, why: str, button: str, *, is_enabled: bool) -> None:
        self.badge.setVisible(mark is not None)
        if mark is not None:
            self.badge.show_mark(mark)
        self.words.setText(words)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.button.setText(button)
        self.button.setToolTip(button)
        self.button.setVisible(bool(button))
        self.button.setEnabled(is_enabled)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutWords:
    """What the buttons must name.

    Attributes:
        division: name of the administration.
        sends_matches: whether match sets may be sent.
        is_provider: it is a payment provider's list, no bank statement.
    """

    division: str
    sends_matches: bool
    is_provider: bool = False


class OutView(QWidget):
    """See the module.

    Signals:
        open_wanted: a `ClickRow` to be opened in Exact Online;
        statement_wanted: book the statement; matches_wanted: send the matches; suspense_changed: whether undecided lines may go to the
        account for questions; switch_changed: whether matches may be sent; paper_wanted: the working paper, as ".pdf" or ".xlsx".
    """

    open_wanted = Signal(object)
    statement_wanted = Signal()
    matches_wanted = Signal()
    suspense_changed = Signal(bool)
    switch_changed = Signal(bool)
    paper_wanted = Signal(str)

    def __init__(self, formats: Formats, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._out: Out | None = None
        self._words = OutWords(division="", sends_matches=True)
        self.told = Text("", faint=True)
        self.open = Button("", Icon.OPEN_LINK)
        self.open.clicked.connect(self._open)
        self.table: RecordsTable[ClickRow] = RecordsTable("reconcile-clicks", memory=memory, compact=True)
        self.table.opened.connect(self.open_wanted)
        self.table.chosen.connect(lambda record: self.open.setEnabled(record is not None))
        self.statement = OutCard(Icon.SEND)
        self.statement.button.clicked.connect(self.statement_wanted)
        self.suspense = Check()
        self.suspense.toggled.connect(self.suspense_changed)
        self.statement.more.addWidget(self.suspense)
        self.matches = OutCard(Icon.SEND)
        self.matches.button.clicked.connect(self.matches_wanted)
        self.switch = Check()
        self.switch.setChecked(True)
        self.switch.toggled.connect(self.switch_changed)
        self.matches.more.addWidget(self.switch)
        self.paper = OutCard(Icon.FILE)
        self.paper.button.clicked.connect(lambda: self.paper_wanted.emit(".pdf"))
        self.workbook = Button("", Icon.TABLE)
        self.workbook.let_shrink()
        self.workbook.clicked.connect(lambda: self.paper_wanted.emit(".xlsx"))
        head = row(spacing=Space.MEDIUM)
        head.addWidget(self.told, 1)
        head.addWidget(self.open)
        cards = row(spacing=Space.MEDIUM)
        for card in (self.statement, self.matches, self.paper):
            cards.addWidget(card, 1)
        self.paper.layout_.addWidget(self.workbook)
        layout = column(spacing=Space.MEDIUM)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addLayout(cards)
        self.setLayout(layout)
        self.retranslate()

    def show_out(self, out: Out, words: OutWords) -> None:
        """Shows what can go out now."""
        self._out, self._words = out, words
        was_quiet = self.switch.blockSignals(True)
        self.switch.setChecked(words.sends_matches)
        self.switch.blockSignals(was_quiet)
        self.table.show_records(out.clicks)
        if self.table.current_record() is None and out.clicks:
            first = next((each for each in out.clicks if each.state is not ClickState.DONE), out.clicks[0])
            self.table.choose(first)
        self._tell()

    def _tell(self) -> None:
        out = self._out
        if out is None:
            return
        done = sum(each.state is ClickState.DONE for each in out.clicks)
        told = self.tr(
            "{done} of {all} matched in Exact Online. What has left the open items is ticked off when the books are read anew."
        )
        self.told.setText(told.format(done=done, all=len(out.clicks)))
        self._tell_statement(out)
        self._tell_matches(out)

    def _tell_statement(self, out: Out) -> None:
        plan = out.statement
        posted = out.posted.get(BANK_KIND, ())
        if any(problem.code == "bank-booked-here" for problem in plan.problems):
            numbers = ", ".join(str(item.entry_number) for item in posted if item.entry_number)
            self.statement.show_state(
                Mark(Role.FINE, self.tr("Booked")),
                self.tr("Entry {numbers}").format(numbers=numbers),
                "",
                "",
                is_enabled=False,
            )
            self.suspense.hide()
            return
        why = "\n".join(" ".join(tell_problem(problem)) for problem in plan.problems[:2])
        lines = len(plan.left)
        total = sum((entry.closing - entry.opening for entry in plan.entries), start=ZERO)
        self.suspense.setVisible(plan.undecided > 0)
        words = self.tr(
            "In {division}, only where the bank does not book it by itself. The opening balance is checked first."
        ).format(division=self._words.division)
        if self._words.is_provider:
            words = self.tr(
                "In {division}, in the provider's journal: payments as the customers made them, what the provider keeps as costs."
            ).format(division=self._words.division)
        button = (
            self.tr("Book %Ln, {total}", "", lines).format(total=self._formats.money(total, plan.entries[0].currency))
            if plan.can_be_booked
            else self.tr("Book the statement")
        )
        self.statement.show_state(None, words, why, button, is_enabled=plan.can_be_booked)

    def _tell_matches(self, out: Out) -> None:
        ready = out.ready
        waiting = [each for each in out.matches if each.why_not is not None]
        why = ""
        if waiting and waiting[0].why_not is not None:
            reason = " ".join(tell(waiting[0].why_not.value, {}))
            why = self.tr("%Ln cannot be sent: {reason}", "", len(waiting)).format(reason=reason)
        if out.clicks and out.is_done:
            self.matches.show_state(
                Mark(Role.FINE, self.tr("Matched")), self.tr("Nothing is left to be matched."), "", "", is_enabled=False
            )
            return
        words = self.tr(
            "In {division}: sets payments off against their invoices; afterwards the books are read to see that it is so."
        ).format(division=self._words.division)
        if not self._words.sends_matches:
            words = self.tr("Switched off: work down the list above, each row opens Exact Online.")
        total = sum((abs(each.amount) for each in ready), start=ZERO)
        button = (
            self.tr("Match %Ln, {total}", "", len(ready)).format(
                total=self._formats.money(total, ready[0].line.currency)
            )
            if ready
            else self.tr("Match in Exact Online")
        )
        is_enabled = bool(ready) and self._words.sends_matches
        self.matches.show_state(None, words, why if self._words.sends_matches else "", button, is_enabled=is_enabled)

    def _open(self) -> None:
        record = self.table.current_record()
        if record is not None:
            self.open_wanted.emit(record)

    def retranslate(self) -> None:
        formats = self._formats
        self.open.setText(self.tr("Open in Exact Online"))
        self.open.set_key("Enter")
        self.statement.title.setText(self.tr("Book the statement"))
        self.suspense.setText(self.tr("Undecided lines to questions"))
        self.matches.title.setText(self.tr("Match the payments"))
        self.switch.setText(self.tr("Let ExactDesk send matches"))
        self.paper.title.setText(self.tr("Working paper"))
        self.paper.show_state(
            None,
            self.tr(
                "What was matched on which proof, what is open and why, by whom, with the totals against the ledger."
            ),
            "",
            self.tr("Save as PDF"),
            is_enabled=True,
        )
        self.workbook.setText(self.tr("Save as workbook"))
        self.table.setAccessibleName(self.tr("To be matched in Exact Online"))
        self.table.tell_nothing(self.tr("No line settles an open item yet."))
        self.table.show_columns(
            (
                Column(
                    key="number",
                    heading="#",
                    text=lambda each: str(each.number),
                    sort=lambda each: each.number,
                    chars=4,
                ),
                Column(
                    key="state",
                    heading=self.tr("State"),
                    text=lambda _: "",
                    mark=lambda each: click_mark(each.state),
                    chars=17,
                ),
                Column(
                    key="relation",
                    heading=self.tr("Relation"),
                    text=lambda each: f"{each.relation_code} {each.relation_name}",
                    chars=0,
                ),
                Column(
                    key="day",
                    heading=self.tr("Paid on"),
                    text=lambda each: formats.day(each.line.booked_on),
                    sort=lambda each: each.line.booked_on,
                    chars=11,
                ),
                Column(
                    key="amount",
                    heading=self.tr("Paid"),
                    text=lambda each: formats.money(each.line.amount, each.line.currency),
                    sort=lambda each: each.line.amount,
                    align=Align.RIGHT,
                    chars=12,
                ),
                Column(key="with", heading=self.tr("With"), text=lambda each: with_what(each.shares), chars=0),
                Column(
                    key="rest",
                    heading=self.tr("Difference"),
                    text=lambda each: "" if each.rest_kind is RestKind.NONE else rest_word(each.rest_kind),
                    chars=16,
                    is_shown=False,
                ),
            )
        )
        self._tell()


def with_what(shares: Sequence[Share]) -> str:
    """The numbers of what is settled."""
    return ", ".join(share.item.invoice_number for share in shares)
