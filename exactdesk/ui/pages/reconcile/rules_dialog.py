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
from exactdesk.ui.pages.reconcile.relation_choice import Relations
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
        suggested: Rule | None = None,
    ) -> None:
        """`example` is a new rule that a line suggests, on top of the others; `suggested` is what a rule begins with that is added."""
        super().__init__(window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle("ExactDesk")
        self._session = session
        self._past = past
        self._formats = formats
        self.rules: list[Rule] = [*([example] if example is not None else []), *session.habits.rules]
        self._suggested = suggested or Rule(name="")
        self._relations = Relations(session.reference.relations)
        self._is_quiet = False
        self.table: RecordsTable[Rule] = RecordsTable("reconcile-rules", self._columns(), compact=True)
        self.table.setAccessibleName(self.tr("Rules"))
        self.table.tell_nothing(self.tr("No rule yet. Book a line on a ledger account and make one from it."))
        self.table.setSortingEnabled(False)
        self.table.chosen.connect(self._show_rule)
        self.add = Button(self.tr("New rule"), Icon.ADD)
        self.add.clicked.connect(self._add)
        self.up, self.down = Button(self.tr("Up")), Button(self.tr("Down"))
        self.switch, self.remove = Button(""), Button(self.tr("Remove"), Icon.REMOVE)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.switch.clicked.connect(self._switch)
        self.remove.clicked.connect(self._remove)
        self.name, self.words, self.party, self.iban = LineEdit(), LineEdit(), LineEdit(), LineEdit()
        self.least, self.most, self.text = LineEdit(), LineEdit(), LineEdit()
        self.way, self.target, self.account = Choices(), Choices(), Choices()
        self.relation = LineEdit()
        self.relation.setCompleter(self._relations.completer(self.relation))
        self.way.show_choices((("0", self.tr("in and out")), ("1", self.tr("in alone")), ("-1", self.tr("out alone"))))
        self.target.show_choices(tuple((each.value, words) for each, words in self._targets().items()))
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
        for line in (self.name, self.words, self.party, self.iban, self.least, self.most, self.text, self.relation):
            line.textEdited.connect(self._edited)
        self._relations.chosen.connect(self._take_relation)
        for choices in (self.way, self.target, self.account):
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
        for button in (self.add, self.up, self.down, self.switch, self.remove):
            acts.addWidget(button)
        acts.addStretch(1)
        self._fields: dict[QWidget, FormField] = {}
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
            (self.target, self.tr("Then it is"), (3, 1)),
            (self.account, self.tr("Goes to ledger account"), (4, 0)),
            (self.relation, self.tr("Relation"), (4, 0)),
            (self.text, self.tr("With the description"), (4, 1)),
        )
        for editor, words, (line, place) in told:
            field = FormField(editor)
            field.tell(words)
            self._fields[editor] = field
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

    def _add(self) -> None:
        self.rules.insert(0, replace(self._suggested))
        self._show_list(0)
        self.name.setFocus()

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
        for editor in (
            *editors,
            self.target,
            self.account,
            self.relation,
            self.up,
            self.down,
            self.switch,
            self.remove,
        ):
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
            self.target.choose(rule.target.value)
            self.account.choose(rule.gl_account)
            self.relation.setText(self._relations.told(rule.relation))
        self._tell()

    def _take_relation(self, told: str) -> None:
        self.relation.setText(told)
        self._edited()

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
            target=RuleTarget(self.target.value()),
            gl_account=self.account.value(),
            relation=self._relations.found(self.relation.text()),
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
        target = self.rules[at].target if at is not None else RuleTarget.GL_ACCOUNT
        self._fields[self.account].setVisible(target in (RuleTarget.GL_ACCOUNT, RuleTarget.TRANSFER))
        self._fields[self.relation].setVisible(target is RuleTarget.RELATION)
        is_unknown = bool(self.relation.text().strip()) and at is not None and self.rules[at].relation is None
        self._fields[self.relation].tell_problem(self.tr("No relation has this number or name.") if is_unknown else "")
        loose = [rule for rule in self.rules if not rule.is_bound or not rule.name or not _says_where(rule)]
        self._lacks.setText(
            self.tr("Each rule needs a name, a condition, and a ledger account or a relation.") if loose else ""
        )
        self.keep.setEnabled(not loose)

    def _goes_to(self, rule: Rule) -> str:
        if rule.target is RuleTarget.RELATION:
            return self._relations.told(rule.relation)
        return "" if rule.target is RuleTarget.BANK_COST else rule.gl_account

    def _targets(self) -> dict[RuleTarget, str]:
        return {
            RuleTarget.GL_ACCOUNT: self.tr("booked on a ledger account"),
            RuleTarget.RELATION: self.tr("of a relation; without an invoice on account"),
            RuleTarget.BANK_COST: self.tr("bank costs, or what the bank kept"),
            RuleTarget.TRANSFER: self.tr("between own accounts"),
        }

    def _columns(self) -> tuple[Column[Rule], ...]:
        off = Mark(Role.NEUTRAL, self.tr("Off"), Icon.PAUSE)
        marks = {
            RuleTarget.TRANSFER: Mark(Role.ACCENT, self.tr("Own account"), Icon.RECONCILE),
            RuleTarget.RELATION: Mark(Role.ACCENT, self.tr("Relation"), Icon.RELATIONS),
            RuleTarget.BANK_COST: Mark(Role.NEUTRAL, self.tr("Bank costs"), Icon.CALCULATE),
        }

        def mark(rule: Rule) -> Mark | None:
            if not rule.is_on:
                return off
            return marks.get(rule.target)

        def when(rule: Rule) -> str:
            return ", ".join(part for part in (rule.party, rule.iban, *rule.contains) if part)

        return (
            Column(key="name", heading=self.tr("Name"), text=lambda rule: rule.name, chars=20),
            Column(key="when", heading=self.tr("When"), text=when, chars=0),
            Column(key="to", heading=self.tr("To"), text=self._goes_to, chars=16),
            Column(key="state", heading="", text=lambda _: "", mark=mark, chars=15),
        )


def _says_where(rule: Rule) -> bool:
    """Whether a rule names what its target needs."""
    match rule.target:
        case RuleTarget.RELATION:
            return rule.relation is not None
        case RuleTarget.BANK_COST:
            return True
        case _:
            return bool(rule.gl_account)


def _amount(text: str) -> Decimal | None:
    """What was typed as an amount; None for nothing, and for what is none."""
    found = parse_amount(text.strip(), AmountConvention()) if text.strip() else None
    return found if isinstance(found, Decimal) else None
