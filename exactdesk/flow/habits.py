"""How an office reconciles one administration: its ledger accounts by purpose, its bank journals. Guessed from the ledger, until told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType

from exactdesk.books.booking import PAYABLE, RECEIVABLE, VAT_ACCOUNT
from exactdesk.books.reference import GLAccount, Journal, JournalType, ReferenceBook
from exactdesk.books.statement import Statement, StatementSource
from exactdesk.flow.entry_rows import Accounts, Purpose
from exactdesk.flow.rules import Rule

_CONTROL = {Purpose.RECEIVABLE: RECEIVABLE, Purpose.PAYABLE: PAYABLE}

_WORDS: Mapping[Purpose, tuple[str, ...]] = MappingProxyType(
    {
        Purpose.DISCOUNT: (
            "betalingskorting",
            "korting betaling",
            "korting voor contant",
            "escompte",
            "payment discount",
        ),
        Purpose.BANK_COST: (
            "bankkosten",
            "kosten bank",
            "bank charges",
            "bank costs",
            "frais bancaires",
            "frais de banque",
        ),
        Purpose.PAYMENT_DIFFERENCE: (
            "betalingsverschil",
            "betaalverschil",
            "afrondingsverschil",
            "payment difference",
            "différence de paiement",
            "différences de paiement",
        ),
        Purpose.TRANSFER: (
            "kruispost",
            "gelden onderweg",
            "geld onderweg",
            "interne overboeking",
            "money in transit",
            "virements internes",
        ),
        Purpose.PROVIDER_COST: (
            "transactiekosten",
            "kosten betaalprovider",
            "kosten betaaldienst",
            "payment provider",
            "transaction costs",
            "frais de transaction",
        ),
        Purpose.SUSPENSE: ("vraagpost", "suspense", "compte d'attente", "comptes d'attente", "tussenrekening bank"),
    }
)
"""Words in the description of the account that offices usually have for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What the office told.

    Attributes:
        accounts: purpose and code of the ledger account.
        journals: own account at the bank (of a provider's list: `provider`) and code of its journal.
        cost_vat_code: VAT code of what a payment provider keeps; empty for none.
        bulk_limit: largest amount of a line that may be accepted with many others at once; None for no limit.
        sends_matches: whether match sets may be sent, where Exact Online still takes them.
        rules: for lines that are for no invoice; the first that fits a line counts.
    """

    accounts: tuple[tuple[str, str], ...] = ()
    journals: tuple[tuple[str, str], ...] = ()
    bulk_limit: Decimal | None = None
    sends_matches: bool = True
    rules: tuple[Rule, ...] = ()
    cost_vat_code: str = ""

    def with_account(self, purpose: Purpose, code: str) -> Habits:
        """Takes another ledger account for a purpose; empty goes back to the guess."""
        return replace(self, accounts=_put(self.accounts, purpose.value, code))

    def with_journal(self, account: str, journal: str) -> Habits:
        """Takes another journal for an account at the bank; empty goes back to the guess."""
        return replace(self, journals=_put(self.journals, account, journal))

    def with_limit(self, limit: Decimal | None) -> Habits:
        """Takes another limit for accepting many lines at once; None for none."""
        return replace(self, bulk_limit=limit)


def accounts_of(reference: ReferenceBook, habits: Habits) -> Accounts:
    """The ledger account for each purpose: as told where it is still there, else the one whose description says so; else absent."""
    told = dict(habits.accounts)
    usable = [account for account in reference.gl_accounts if not account.is_blocked]
    usable.sort(key=lambda account: account.code)
    known = {account.code for account in usable}
    found: dict[Purpose, str] = {}
    for purpose in Purpose:
        code = told.get(purpose.value, "")
        if code not in known:
            code = _guess(purpose, usable)
        if code:
            found[purpose] = code
    return MappingProxyType(found)


def bank_journals(reference: ReferenceBook) -> tuple[Journal, ...]:
    """The journals a statement can be booked in, by code."""
    found = (journal for journal in reference.journals if journal.type == JournalType.BANK and not journal.is_blocked)
    return tuple(sorted(found, key=lambda journal: journal.code))


def journal_name(statement: Statement) -> str:
    """Under what the journal of a statement is kept: its account; lists that have none share a journal by what they are."""
    return statement.account or statement.source.value


def journal_of(statement: Statement, reference: ReferenceBook, habits: Habits) -> Journal | None:
    """The bank journal of a statement: as told, that of its account, else the only one of its currency; None when that is not clear.

    That of a list is told, never guessed: the bank's own journal is no place for it.
    """
    journals = bank_journals(reference)
    told = dict(habits.journals).get(journal_name(statement), "")
    for journal in journals:
        if told and journal.code == told:
            return journal
    if statement.source is not StatementSource.BANK:
        return None
    if statement.account:
        own = [journal for journal in journals if journal.bank_account == statement.account]
        if len(own) == 1:
            return own[0]
    of_currency = [journal for journal in journals if journal.currency in ("", statement.currency)]
    free = [journal for journal in of_currency if not journal.bank_account]
    return free[0] if len(free) == 1 and len(of_currency) == 1 else None


def _guess(purpose: Purpose, accounts: Iterable[GLAccount]) -> str:
    wanted = _CONTROL.get(purpose)
    if wanted is not None:
        return next((account.code for account in accounts if account.type == wanted), "")
    plain = [account for account in accounts if account.type not in (RECEIVABLE, PAYABLE, VAT_ACCOUNT)]
    for word in _WORDS[purpose]:
        for account in plain:
            if word in account.description.casefold():
                return account.code
    return ""


def _put(pairs: tuple[tuple[str, str], ...], name: str, value: str) -> tuple[tuple[str, str], ...]:
    kept = tuple(pair for pair in pairs if pair[0] != name)
    return (*kept, (name, value)) if value else kept
