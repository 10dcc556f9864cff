"""The rules of an administration in their order, and the one that is made or changed, tried on the past before it is kept."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from exactdesk.books.reference import bank_number
from exactdesk.flow.habits import Habits
from exactdesk.flow.parsing import AmountConvention, parse_amount
from exactdesk.flow.rules import Rule, RuleTarget
from exactdesk.jobs.review import ReviewSession
from exactdesk.jobs.review_rules import Past
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.models import Column
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, Choices, FormField, LineEdit, Mark, PrimaryButton, Text, column, row
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type


class RulesDialog(QDialog):
    """See the module; `habits` gives the rules as they are then."""

    def __init__(
        self,
        window: QWidget | None,
        session: ReviewSession,
        past: Past,
        formats: Formats,
        example: Rule | None = None,
    ) -> None:
        """`example` is a new rule that a line suggests; it goes on top of the others."""
        super().__init__(window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle("ExactDesk")
        self._session = session
        self._past = past
        self._formats = formats
        self.rules: list[Rule] = [*([example] if example is not None else []), *session.habits.rules]
        self._is_quiet = False
        self.table: RecordsTable[Rule] = RecordsTable("reconcile-rules", self._columns(), compact=True)
        self.table.setAccessibleName(self.tr("Rules"))
        self.table.tell_nothing(self.tr("No rule yet. Book a line on a ledger account and make one from it."))
        self.table.setSortingEnabled(False)
        self.table.chosen.connect(self._show_rule)
        self.up, self.down = Button(self.tr("Up")), Button(self.tr("Down"))
        self.switch, self.remove = Button(""), Button(self.tr("Remove"), Icon.REMOVE)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.switch.clicked.connect(self._switch)
        self.remove.clicked.connect(self._remove)
        self.name, self.words, self.party, self.iban = LineEdit(), LineEdit(), LineEdit(), LineEdit()
        self.least, self.most, self.text = LineEdit(), LineEdit(), LineEdit()
        self.way, self.account = Choices(), Choices()
        self.way.show_choices((("0", self.tr("in and out")), ("1", self.tr("in alone")), ("-1", self.tr("out alone"))))
        accounts = sorted(session.reference.gl_accounts, key=lambda each: each.code)
        self.account.show_choices(
            tuple((each.code, f"{each.code} {each.description}") for each in accounts if not each.is_blocked)
        )
        self.trial = Text("", Type.STRONG)
        self._lacks = Text("", role=Role.WARN)
        self.keep = PrimaryButton(self.tr("Keep the rules"))
        self.keep.clicked.connect(self.accept)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.setLayout(self._laid(leave))
        for line in (self.name, self.words, self.party, self.iban, self.least, self.most, self.text):
            line.textEdited.connect(self._edited)
        for choices in (self.way, self.account):
            choices.activated.connect(self._edited)
        self.resize(860, 600)
        self._show_list(0)
        if example is not None:
            self.name.setFocus()

    def habits(self) -> Habits:
        """The habits with the rules as they are now."""
        return replace(self._session.habits, rules=tuple(self.rules))

    def _laid(self, leave: Button) -> QGridLayout:
        acts = row()
        for button in (self.up, self.down, self.switch, self.remove):
            acts.addWidget(button)
        acts.addStretch(1)
        fields = QGridLayout()
        fields.setHorizontalSpacing(Space.LARGE)
        fields.setVerticalSpacing(Space.SMALL)
        told = (
            (self.name, self.tr("Name"), (0, 0)),
            (self.words, self.tr("Text or name holds"), (0, 1)),
            (self.party, self.tr("Name of the other party"), (1, 0)),
            (self.iban, self.tr("Account of the other party"), (1, 1)),
            (self.least, self.tr("Amount from"), (2, 0)),
            (self.most, self.tr("Amount up to"), (2, 1)),
            (self.way, self.tr("Direction"), (3, 0)),
            (self.account, self.tr("Goes to ledger account"), (3, 1)),
            (self.text, self.tr("With the description"), (4, 0)),
        )
        for editor, words, (line, place) in told:
            field = FormField(editor)
            field.tell(words)
            fields.addWidget(field, line, place)
        buttons = row()
        buttons.addWidget(self._lacks, 1)
        buttons.addWidget(leave)
        buttons.addWidget(self.keep)
        inner = column(spacing=Space.MEDIUM)
        inner.addWidget(Text(self.tr("Rules"), Type.HEADING))
        inner.addWidget(Text(self.tr("The first rule that fits a line counts."), faint=True))
        inner.addWidget(self.table, 1)
        inner.addLayout(acts)
        inner.addLayout(fields)
        inner.addWidget(self.trial)
        inner.addLayout(buttons)
        whole = QGridLayout()
        whole.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        whole.addLayout(inner, 0, 0)
        return whole

    # --- the list

    def _at(self) -> int | None:
        current = self.table.current_record()
        return None if current is None else next((at for at, each in enumerate(self.rules) if each is current), None)

    def _show_list(self, at: int) -> None:
        self._is_quiet = True
        self.table.show_records(tuple(self.rules))
        self._is_quiet = False
        if self.rules:
            self.table.choose(self.rules[min(max(at, 0), len(self.rules) - 1)])
        self._show_rule(self.table.current_record())

    def _move(self, by: int) -> None:
        at = self._at()
        if at is not None and 0 <= at + by < len(self.rules):
            self.rules[at], self.rules[at + by] = self.rules[at + by], self.rules[at]
            self._show_list(at + by)

    def _switch(self) -> None:
        at = self._at()
        if at is not None:
            self.rules[at] = replace(self.rules[at], is_on=not self.rules[at].is_on)
            self._show_list(at)

    def _remove(self) -> None:
        at = self._at()
        if at is not None:
            del self.rules[at]
            self._show_list(at)

    # --- one rule

    def _show_rule(self, rule: Rule | None) -> None:
        if self._is_quiet:
            return
        editors = (self.name, self.words, self.party, self.iban, self.least, self.most, self.text, self.way)
        for editor in (*editors, self.account, self.up, self.down, self.switch, self.remove):
            editor.setEnabled(rule is not None)
        self.switch.setText(self.tr("Switch on") if rule is not None and not rule.is_on else self.tr("Switch off"))
        if rule is not None:
            self.name.setText(rule.name)
            self.words.setText(", ".join(rule.contains))
            self.party.setText(rule.party)
            self.iban.setText(rule.iban)
            self.least.setText(self._formats.amount(rule.least))
            self.most.setText(self._formats.amount(rule.most))
            self.text.setText(rule.text)
            self.way.choose(str(rule.way))
            self.account.choose(rule.gl_account)
        self._tell()

    def _edited(self, _value: object = None) -> None:
        at = self._at()
        if at is None:
            return
        words = tuple(word.strip() for word in self.words.text().split(",") if word.strip())
        self.rules[at] = replace(
            self.rules[at],
            name=self.name.text().strip(),
            contains=words,
            party=self.party.text().strip(),
            iban=bank_number(self.iban.text()),
            least=_amount(self.least.text()),
            most=_amount(self.most.text()),
            text=self.text.text().strip(),
            way=int(self.way.value() or "0"),
            gl_account=self.account.value(),
        )
        self._is_quiet = True
        self.table.records.replace_record(at, self.rules[at])
        self._is_quiet = False
        self._tell()

    def _tell(self) -> None:
        """What the rule would have done, and whether the rules may be kept like this."""
        at = self._at()
        self.trial.setText("")
        if at is not None:
            found = self._past.trial(self.rules[at], tuple(self.rules[:at]))
            words = self.tr("Would have hit %Ln line(s), {wrong} wrong", "", len(found.hits))
            self.trial.setText(words.format(wrong=len(found.wrong)))
            self.trial.set_role(Role.WARN if found.wrong else Role.FINE)
        loose = [rule for rule in self.rules if not rule.is_bound or not rule.name or not rule.gl_account]
        self._lacks.setText(self.tr("Each rule needs a name, a condition and a ledger account.") if loose else "")
        self.keep.setEnabled(not loose)

    def _columns(self) -> tuple[Column[Rule], ...]:
        off = Mark(Role.NEUTRAL, self.tr("Off"), Icon.PAUSE)
        own = Mark(Role.ACCENT, self.tr("Own account"), Icon.RECONCILE)

        def mark(rule: Rule) -> Mark | None:
            if not rule.is_on:
                return off
            return own if rule.target is RuleTarget.TRANSFER else None

        def when(rule: Rule) -> str:
            return ", ".join(part for part in (rule.party, rule.iban, *rule.contains) if part)

        return (
            Column(key="name", heading=self.tr("Name"), text=lambda rule: rule.name, chars=20),
            Column(key="when", heading=self.tr("When"), text=when, chars=0),
            Column(key="to", heading=self.tr("To"), text=lambda rule: rule.gl_account, chars=10),
            Column(key="state", heading="", text=lambda _: "", mark=mark, chars=15),
        )


def _amount(text: str) -> Decimal | None:
    """What was typed as an amount; None for nothing, and for what is none."""
    found = parse_amount(text.strip(), AmountConvention()) if text.strip() else None
    return found if isinstance(found, Decimal) else None
