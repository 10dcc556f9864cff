"""Sentences of booking a statement and of matching: why not, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

_CHOOSE = QT_TRANSLATE_NOOP("Problem", "Choose it under Accounts and journal.")
_BY_HAND = QT_TRANSLATE_NOOP("Problem", "Match it in Exact Online: it is on the list.")

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "bank-no-balances": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This list has no opening and closing balance, so it is no bank statement."),
            QT_TRANSLATE_NOOP("Problem", "Only a statement of the bank can be booked in a bank journal."),
        ),
        "bank-not-balanced": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Opening balance plus movements is not the closing balance."),
            QT_TRANSLATE_NOOP("Problem", "Ask the bank for the statement again."),
        ),
        "bank-no-lines": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The statement has no movements, so there is nothing to book.")
        ),
        "bank-no-journal": Sentence(
            QT_TRANSLATE_NOOP("Problem", "It is not known which bank journal account {account} belongs to."),
            _CHOOSE,
        ),
        "bank-journal-currency": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Journal {journal} is not kept in {currency}."),
            _CHOOSE,
        ),
        "bank-no-period": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Some lines are dated outside the financial years of the administration."),
            QT_TRANSLATE_NOOP("Problem", "Make the financial year in Exact Online and read the lists anew."),
        ),
        "bank-period-closed": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Period {period} is closed for journal {journal}."),
            QT_TRANSLATE_NOOP("Problem", "Open the period in Exact Online, or book the statement there."),
        ),
        "bank-lines-elsewhere": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{count} of these lines were reviewed in {title} already."),
            QT_TRANSLATE_NOOP("Problem", "Book that statement; this one would book its lines twice."),
        ),
        "bank-lines-undecided": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Of {count} lines it is not decided yet where they go."),
            QT_TRANSLATE_NOOP("Problem", "Decide about them, or let them go to the account for questions."),
        ),
        "bank-no-receivable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No ledger account of receivables was found."),
            _CHOOSE,
        ),
        "bank-no-payable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No ledger account of payables was found."),
            _CHOOSE,
        ),
        "bank-no-discount": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No ledger account is chosen for payment discount."),
            _CHOOSE,
        ),
        "bank-no-cost": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No ledger account is chosen for costs of the bank."),
            _CHOOSE,
        ),
        "bank-no-difference": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No ledger account is chosen for payment differences."),
            _CHOOSE,
        ),
        "bank-no-transfer": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No ledger account is chosen for transfers between own accounts."),
            _CHOOSE,
        ),
        "bank-no-suspense": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No ledger account is chosen for questions."),
            _CHOOSE,
        ),
        "bank-account-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Ledger account {account} does not exist."),
            QT_TRANSLATE_NOOP("Problem", "Choose another ledger account for the lines that have it."),
        ),
        "bank-journal-without-vat": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Journal {journal} takes no VAT codes."),
            QT_TRANSLATE_NOOP("Problem", "Leave out the VAT codes of lines on ledger accounts."),
        ),
        "bank-booked-here": Sentence(
            QT_TRANSLATE_NOOP("Problem", "ExactDesk has booked this statement already."),
            QT_TRANSLATE_NOOP("Problem", "The history has its entry."),
        ),
        "bank-open-items": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "A list of open items has no movements, so there is nothing in it to be booked."
            ),
        ),
        "bank-no-provider-journal": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No journal is chosen for the payments of this provider."),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Choose a bank journal that is kept for the provider; Exact Online takes no entries of other programs in a journal of the "
                "kind payment service.",
            ),
        ),
        "bank-no-provider-cost": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No ledger account is chosen for what the payment provider keeps."),
            _CHOOSE,
        ),
        "bank-several-currencies": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The list has payments in several currencies, and a journal is kept in one."),
            QT_TRANSLATE_NOOP("Problem", "Download a list for each currency."),
        ),
        "bank-same-total": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Journal {journal} has an entry in period {period} already that moves the balance by {total}, as this list would.",
            ),
            QT_TRANSLATE_NOOP(
                "Problem", "Look in Exact Online whether it is the same list; then nothing needs booking."
            ),
        ),
        "bank-unsure": Sentence(
            QT_TRANSLATE_NOOP("Problem", "It is not known yet whether this statement was booked."),
            QT_TRANSLATE_NOOP("Problem", "Needs attention has it: let it be looked up there first."),
        ),
        "bank-partly-booked": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Exact Online has the first {count} lines of this statement already: journal {journal} closed with {closing}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Only the lines after these are booked."),
        ),
        "bank-booked-already": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online has a statement with this opening and closing balance already."),
            QT_TRANSLATE_NOOP("Problem", "Nothing needs booking; match the payments."),
        ),
        "bank-opening-differs": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The statement opens with {opening}, while journal {journal} closed with {closing}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Book the statements in between first, in the order of their dates."),
        ),
        "bank-entry-otherwise": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Exact Online has the statement with these balances, but its lines are other ones."
            ),
            QT_TRANSLATE_NOOP("Problem", "Compare the entry with the statement in Exact Online."),
        ),
        "match-payment-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The books have no open payment of this amount from this relation."),
            QT_TRANSLATE_NOOP("Problem", "Book the statement first; then the payment can be matched."),
        ),
        "match-invoice-gone": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The invoice is no longer open for what was accepted."),
            QT_TRANSLATE_NOOP("Problem", "Look at the line again."),
        ),
        "match-currency": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The invoice is in a foreign currency."),
            _BY_HAND,
        ),
        "match-place-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The ledger does not tell where the entry was booked."),
            _BY_HAND,
        ),
        "match-parts": Sentence(
            QT_TRANSLATE_NOOP("Problem", "More than one invoice is settled in part."),
            _BY_HAND,
        ),
        "match-period-closed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The entry stands in a closed period, and Exact Online matches nothing there."
            ),
            QT_TRANSLATE_NOOP("Problem", "Open the period in Exact Online, or match it there."),
        ),
        "match-another-first": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Another line settles a part of the same invoice."),
            QT_TRANSLATE_NOOP("Problem", "Match that one first; then this one can go."),
        ),
        "match-settled-already": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The invoice is matched in Exact Online already; nothing was sent."),
        ),
        "match-not-seen": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Exact Online says that {number} is matched, but it is still among the open items."
            ),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Look at it in Exact Online and match it there if it is open. It is not sent again; it ticks itself off when the books "
                "are read anew.",
            ),
        ),
        "match-not-proven": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online says that it is matched, but the open items could not be read."),
            QT_TRANSLATE_NOOP("Problem", "ExactDesk looks it up in Exact Online before anything is sent again."),
        ),
        "match-no-account": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No ledger account is chosen for the difference."),
            _CHOOSE,
        ),
        "matching-gone": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online no longer takes matches from other programs."),
            QT_TRANSLATE_NOOP(
                "Problem", "Work down the list: each row opens Exact Online, and what is done ticks itself off."
            ),
        ),
        "planned-anew": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Set aside: the review was sent again, with this in it.")
        ),
        "answer-not-xml": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online gave an answer that cannot be read ({bytes} bytes)."),
            QT_TRANSLATE_NOOP("Problem", "Try again in a few minutes."),
        ),
    }
)
