"""Ledger accounts by purpose and the journal of a statement: guessed, and told."""

from __future__ import annotations

from dataclasses import replace

from exactdesk.books.reference import Journal, JournalType
from exactdesk.flow.entry_rows import Purpose
from exactdesk.flow.habits import Habits, accounts_of, bank_journals, journal_of
from tests.unit.flow.bank_books import books
from tests.unit.flow.reviewing import ACCOUNT, line, statement


def test_accounts_are_guessed_by_their_words_and_what_is_told_holds() -> None:
    found = accounts_of(books(), Habits())
    assert found == {
        Purpose.RECEIVABLE: "1300",
        Purpose.PAYABLE: "1600",
        Purpose.DISCOUNT: "8900",
        Purpose.BANK_COST: "4520",
        Purpose.PAYMENT_DIFFERENCE: "8990",
        Purpose.TRANSFER: "1200",
        Purpose.SUSPENSE: "1195",
    }
    told = Habits().with_account(Purpose.DISCOUNT, "4500").with_account(Purpose.BANK_COST, "9999")
    changed = accounts_of(books(), told)
    assert (changed[Purpose.DISCOUNT], changed[Purpose.BANK_COST]) == ("4500", "4520")  # 9999 is not there
    assert accounts_of(books(), told.with_account(Purpose.DISCOUNT, ""))[Purpose.DISCOUNT] == "8900"
    assert Purpose.TRANSFER not in accounts_of(books(without=("1200", "1600")), Habits())
    assert Purpose.PAYABLE not in accounts_of(books(without=("1200", "1600")), Habits())


def test_the_journal_of_a_statement() -> None:
    bank, sales = books().journals
    other = replace(bank, code="21", bank_account="NL2", is_blocked=False)
    closed = replace(bank, code="22", bank_account="NL3", is_blocked=True)
    twin = replace(other, code="23", bank_account=ACCOUNT)
    told = statement(line(1, "5"))
    assert [each.code for each in bank_journals(books(journals=(other, bank, sales, closed)))] == ["20", "21"]
    assert journal_of(told, books(), Habits()) == bank
    assert journal_of(told, books(journals=(bank, twin)), Habits()) is None
    assert journal_of(told, books(journals=(bank, other)), Habits().with_journal(ACCOUNT, "21")) == other
    assert journal_of(told, books(journals=(other,)), Habits()) is None
    assert journal_of(told, books(journals=()), Habits()) is None
    bare = Journal(code="30", description="Bank", type=JournalType.BANK, currency="EUR")
    assert journal_of(told, books(journals=(bare, sales)), Habits()) == bare
    unnamed = statement(line(1, "5"), account="")
    assert journal_of(unnamed, books(journals=(bare, other)), Habits()) is None
    assert journal_of(unnamed, books(journals=(replace(bare, currency="USD"),)), Habits()) is None
