"""Which journal the statement belongs to, which ledger account serves for what, and how much may be accepted at once."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from exactdesk.books.booking import PAYABLE, RECEIVABLE
from exactdesk.books.reference import VatType
from exactdesk.books.statement import StatementSource
from exactdesk.flow.entry_rows import Purpose
from exactdesk.flow.habits import Habits, bank_journals, journal_name
from exactdesk.flow.parsing import AmountConvention, parse_amount
from exactdesk.jobs.review import ReviewSession
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.reconcile.words import purpose_word
from exactdesk.ui.parts import Button, Choices, FormField, LineEdit, PrimaryButton, Text, column, row
from exactdesk.ui.theme import Space, Type

_CONTROL = {Purpose.RECEIVABLE: RECEIVABLE, Purpose.PAYABLE: PAYABLE}


class AccountsDialog(QDialog):
    """See the module; `habits` gives what was chosen."""

    def __init__(self, window: QWidget | None, session: ReviewSession, formats: Formats) -> None:
        super().__init__(window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle("ExactDesk")
        self._session = session
        none = ("", self.tr("Not chosen"))
        self.journal = Choices()
        journals = ((each.code, f"{each.code} {each.description}") for each in bank_journals(session.reference))
        self.journal.show_choices((none, *journals))
        self.journal.choose(session.journal.code if session.journal else "")
        self.purposes: dict[Purpose, Choices] = {}
        accounts = sorted(session.reference.gl_accounts, key=lambda each: each.code)
        for purpose in Purpose:
            wanted = _CONTROL.get(purpose)
            choices = self.purposes[purpose] = Choices()
            fit = (
                each
                for each in accounts
                if not each.is_blocked
                and (each.type == wanted if wanted is not None else each.type not in _CONTROL.values())
            )
            choices.show_choices((none, *((each.code, f"{each.code} {each.description}") for each in fit)))
            choices.choose(session.accounts.get(purpose, ""))
        limit = session.habits.bulk_limit
        self.limit = LineEdit("" if limit is None else formats.amount(limit))
        self._limit_field = FormField(self.limit)
        self._limit_field.tell(
            self.tr("Accept at once up to"),
            self.tr("Larger lines are always looked at one by one; empty for no limit."),
        )
        self._is_provider = session.statement.source is StatementSource.PROVIDER
        self.vat = Choices()
        codes = (code for code in session.reference.vat_codes if code.type is VatType.INCLUDING and not code.is_blocked)
        self.vat.show_choices((none, *((code.code, f"{code.code} {code.description}") for code in codes)))
        self.vat.choose(session.habits.cost_vat_code)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.MEDIUM)
        field = FormField(self.journal)
        account = session.statement.account
        words = self.tr("Bank journal of {account}").format(account=account) if account else self.tr("Bank journal")
        field.tell(self.tr("Journal of the payment provider, of the kind bank") if self._is_provider else words)
        grid.addWidget(field, 0, 0, 1, 2)
        for at, (purpose, choices) in enumerate(self.purposes.items()):
            each = FormField(choices)
            each.tell(purpose_word(purpose))
            grid.addWidget(each, 1 + at // 2, at % 2)
        last = 1 + (len(self.purposes) + 1) // 2
        grid.addWidget(self._limit_field, last, 1, Qt.AlignmentFlag.AlignTop)
        if self._is_provider:
            vat = FormField(self.vat)
            vat.tell(self.tr("VAT code of the provider's costs"))
            grid.addWidget(vat, last, 0, Qt.AlignmentFlag.AlignTop)
        keep, leave = PrimaryButton(self.tr("Keep these")), Button(self.tr("Cancel"))
        keep.clicked.connect(self._keep)
        leave.clicked.connect(self.reject)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(keep)
        layout = column(margins=Space.LARGE, spacing=Space.LARGE)
        layout.addWidget(Text(self.tr("Accounts and journal"), Type.HEADING))
        layout.addLayout(grid)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self.resize(660, 480)

    def habits(self) -> Habits:
        """What is chosen now, over what was kept before."""
        session = self._session
        found = session.habits
        if self.journal.value() != (session.journal.code if session.journal else ""):
            found = found.with_journal(journal_name(session.statement), self.journal.value())
        for purpose, choices in self.purposes.items():
            if choices.value() != session.accounts.get(purpose, ""):
                found = found.with_account(purpose, choices.value())
        if self._is_provider:
            found = replace(found, cost_vat_code=self.vat.value())
        return found.with_limit(self._limit())

    def _limit(self) -> Decimal | None:
        text = self.limit.text().strip()
        amount = parse_amount(text, AmountConvention()) if text else None
        return amount if isinstance(amount, Decimal) and amount > 0 else None

    def _keep(self) -> None:
        if self.limit.text().strip() and self._limit() is None:
            self._limit_field.tell_problem(self.tr("This is no amount."))
            return
        self.accept()
