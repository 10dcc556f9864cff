"""What is typed for a line that settles nothing becomes a decision: a question, a ledger account, an own account."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from exactdesk.books.reference import DimensionUse, VatType
from exactdesk.books.statement import StatementLine
from exactdesk.flow.entry_rows import Purpose
from exactdesk.flow.habits import bank_journals
from exactdesk.flow.review import Decision, Part, Verdict
from exactdesk.jobs.review import ReviewSession
from exactdesk.ui.ask import answered
from exactdesk.ui.pages.import_.picker import ChoicePicker, Option
from exactdesk.ui.pages.reconcile.deck import DeckView
from exactdesk.ui.pages.reconcile.keys import Act
from exactdesk.ui.tasks import TaskScope


class FormActs(QObject):
    """Works the forms of one deck; `decide` takes what was decided about the current line."""

    def __init__(self, view: DeckView, scope: TaskScope, decide: Callable[[Decision], None]) -> None:
        super().__init__(view)
        self._view = view
        self._scope = scope
        self._decide = decide
        self._session: ReviewSession | None = None
        self._line: StatementLine | None = None
        view.question.kept.connect(self._ask_question)
        view.manual.kept.connect(self._book_manually)
        view.manual.account.textChanged.connect(self._show_needs)
        view.manual.account_wanted.connect(self._pick_account)
        view.transfer.kept.connect(self._book_transfer)
        for form in (view.question, view.manual, view.transfer):
            form.left.connect(lambda: view.show_side(view.proposals))

    def begin(self, session: ReviewSession) -> None:
        """Takes a session, whose lists the forms offer."""
        self._session = session
        self._fill_forms()

    def open(self, act: Act, line: StatementLine, decided: Decision | None) -> None:
        """Opens the form of an act for a line, with what was decided about it before."""
        session, view = self._session, self._view
        if session is None:
            return
        self._line = line
        match act:
            case Act.QUESTION:
                view.show_side(view.question)
                view.question.begin(decided.note if decided else "")
            case Act.MANUAL:
                part = decided.parts[0] if decided and decided.parts else None
                view.show_side(view.manual)
                view.manual.begin(
                    part.gl_account if part else "",
                    part.vat_code if part else "",
                    part.text if part else line.text,
                )
            case Act.TRANSFER:
                view.show_side(view.transfer)
                view.transfer.begin(self._own_accounts(), session.accounts.get(Purpose.TRANSFER, ""))

    def account_name(self, code: str) -> str:
        """A ledger account by its code and name."""
        account = None if self._session is None else self._session.reference.gl_account_by_code.get(code)
        return code if account is None else f"{code} {account.description}"

    def _ask_question(self) -> None:
        note = self._view.question.note.text().strip()
        if not note:
            self._view.question.field.tell_problem(self.tr("Write down what must be found out."))
            return
        self._decide(Decision(verdict=Verdict.QUESTION, note=note))

    def _book_manually(self) -> None:
        session, line, form = self._session, self._line, self._view.manual
        if session is None or line is None:
            return
        account = session.reference.gl_account_by_code.get(form.account.text().strip())
        if account is None or account.is_blocked:
            form.account_field.tell_problem(self.tr("Choose a ledger account that exists and is not blocked."))
            return
        part = Part(
            gl_account=account.code,
            amount=line.amount,
            vat_code=form.vat.value(),
            text=form.words.text().strip(),
            cost_center=form.center.value() if form.center_field.isVisibleTo(form) else "",
            cost_unit=form.unit.value() if form.unit_field.isVisibleTo(form) else "",
        )
        self._decide(Decision(verdict=Verdict.MANUAL, parts=(part,)))

    def _book_transfer(self) -> None:
        code, line = self._view.transfer.account.value(), self._line
        if code and line is not None:
            part = Part(gl_account=code, amount=line.amount, text=line.text)
            self._decide(Decision(verdict=Verdict.TRANSFER, parts=(part,)))

    def _fill_forms(self) -> None:
        session = self._session
        if session is None:
            return
        book, none = session.reference, ("", self.tr("None"))
        codes = [code for code in book.vat_codes if code.type is VatType.INCLUDING and not code.is_blocked]
        takes_vat = session.journal is None or session.journal.allows_vat
        self._view.manual.show_lists(
            (none, *((code.code, f"{code.code} {code.description}") for code in codes if takes_vat)),
            (none, *((each.code, f"{each.code} {each.description}") for each in book.cost_centers if each.is_active)),
            (none, *((each.code, f"{each.code} {each.description}") for each in book.cost_units if each.is_active)),
        )

    def _show_needs(self, code: str) -> None:
        session = self._session
        account = None if session is None else session.reference.gl_account_by_code.get(code.strip())
        self._view.manual.show_needs(
            center=account is not None and account.cost_center_use is DimensionUse.MANDATORY,
            unit=account is not None and account.cost_unit_use is DimensionUse.MANDATORY,
        )

    def _own_accounts(self) -> tuple[tuple[str, str], ...]:
        """The account for transfers, and those of the other bank journals."""
        session = self._session
        if session is None:
            return ()
        found = []
        between = session.accounts.get(Purpose.TRANSFER)
        if between:
            found.append((between, self.account_name(between)))
        for journal in bank_journals(session.reference):
            account = session.reference.gl_account_by_id.get(journal.gl_account) if journal.gl_account else None
            if account is not None and (session.journal is None or journal.code != session.journal.code):
                found.append((account.code, self.account_name(account.code)))
        return tuple(dict(found).items())

    def _pick_account(self) -> None:
        if self._session is not None and self._view.sides.currentWidget() is self._view.manual:
            self._scope.start(self._choose_account(), name="choose ledger account")

    async def _choose_account(self) -> None:
        session = self._session
        if session is None:
            return
        options = [
            Option(value=account.code, text=account.description)
            for account in sorted(session.reference.gl_accounts, key=lambda each: each.code)
            if not account.is_blocked
        ]
        heading = QCoreApplication.translate("Reconcile", "Ledger account")
        form = self._view.manual
        picker = ChoicePicker(
            self._view.window(), heading, options, current=form.account.text().strip(), value_heading=self.tr("Code")
        )
        if await answered(picker) and picker.chosen is not None:
            form.account.setText(picker.chosen.value)
        form.account.setFocus()
