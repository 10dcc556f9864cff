"""Sentences of look-ups: relation, ledger account, journal, VAT code, payment condition, cost centre and unit."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "relation-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The invoice names no relation."),
            QT_TRANSLATE_NOOP("Problem", "Fill in the relation's code, VAT number, e-mail address or name."),
        ),
        "relation-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'Relation "{value}" is not in Exact Online. Names like it: {candidates}.'),
            QT_TRANSLATE_NOOP("Problem", "Choose the right relation, or make it in Exact Online first."),
        ),
        "relation-ambiguous": Sentence(
            QT_TRANSLATE_NOOP("Problem", '"{value}" fits several relations: {candidates}.'),
            QT_TRANSLATE_NOOP("Problem", "Choose the right one by its code."),
        ),
        "relation-chosen": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                '{count} relations fit "{value}"; {code} {name} is the only one of them that can be booked on.',
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether it is the right one."),
        ),
        "relation-code-spelling": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'Relation code "{value}" is read as {code} {name}.')
        ),
        "relation-name-differs": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'The sheet says "{value}", but in Exact Online relation {code} is {name}.'),
            QT_TRANSLATE_NOOP("Problem", "Look whether the relation code is right."),
        ),
        "relation-not-customer": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Relation {code} {name} is not a customer in Exact Online."),
            QT_TRANSLATE_NOOP("Problem", "Make it a customer in Exact Online, then refresh the lists."),
        ),
        "relation-not-supplier": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Relation {code} {name} is not a supplier in Exact Online."),
            QT_TRANSLATE_NOOP("Problem", "Make it a supplier in Exact Online, then refresh the lists."),
        ),
        "relation-blocked": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Relation {code} {name} is blocked in Exact Online."),
            QT_TRANSLATE_NOOP(
                "Problem", "Unblock it in Exact Online and refresh the lists, or choose another relation."
            ),
        ),
        "gl-account-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The line has no ledger account, and the relation has none of its own."),
            QT_TRANSLATE_NOOP("Problem", "Fill in a ledger account, or choose one for all lines."),
        ),
        "gl-account-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'Ledger account "{value}" is not in Exact Online. Like it: {candidates}.'),
            QT_TRANSLATE_NOOP("Problem", "Choose the right ledger account."),
        ),
        "gl-account-of-relation": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Booked on the relation's own ledger account: {code} {name}.")
        ),
        "gl-account-blocked": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Ledger account {code} {name} is blocked."),
            QT_TRANSLATE_NOOP("Problem", "Choose another ledger account."),
        ),
        "gl-account-type": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Ledger account {code} {name} is a receivable, payable or VAT account; Exact Online books those lines itself.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Choose a revenue or cost account."),
        ),
        "journal-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "It is not clear in which journal to book. Possible: {candidates}."),
            QT_TRANSLATE_NOOP("Problem", "Choose the journal."),
        ),
        "journal-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'Journal "{value}" is not in Exact Online. Possible: {candidates}.'),
            QT_TRANSLATE_NOOP("Problem", "Choose the right journal."),
        ),
        "journal-type": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Journal {code} {name} does not take invoices of this kind. Possible: {candidates}."
            ),
            QT_TRANSLATE_NOOP("Problem", "Choose the right journal."),
        ),
        "journal-blocked": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Journal {code} {name} is blocked. Possible: {candidates}."),
            QT_TRANSLATE_NOOP("Problem", "Choose another journal."),
        ),
        "journal-currency": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Journal {code} {name} is in {journal_currency} and takes no {currency}."),
            QT_TRANSLATE_NOOP("Problem", "Choose a journal in {currency}."),
        ),
        "journal-without-vat": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Journal {code} {name} takes no lines with VAT. Possible: {candidates}."),
            QT_TRANSLATE_NOOP("Problem", "Choose another journal."),
        ),
        "payment-condition-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'Payment condition "{value}" is not in Exact Online. Like it: {candidates}.'),
            QT_TRANSLATE_NOOP("Problem", "Choose the right payment condition."),
        ),
        "payment-condition-by-days": Sentence(
            QT_TRANSLATE_NOOP("Problem", '"{value}" is read as payment condition {code} {name}.')
        ),
        "payment-condition-by-due-date": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The relation has no payment condition; {code} {name} fits the due date.")
        ),
        "payment-condition-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Neither the invoice nor the relation has a payment condition."),
            QT_TRANSLATE_NOOP("Problem", "Choose one here, or give the relation one in Exact Online."),
        ),
        "payment-condition-nowhere": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Neither the invoice nor the relation has a payment condition; Exact Online will take its general one, or refuse.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Choose one to be sure."),
        ),
        "cost-center-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Ledger account {account} needs a cost centre."),
            QT_TRANSLATE_NOOP("Problem", "Fill in a cost centre."),
        ),
        "cost-center-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'Cost centre "{value}" is not in Exact Online. Like it: {candidates}.'),
            QT_TRANSLATE_NOOP("Problem", "Choose the right cost centre."),
        ),
        "cost-center-inactive": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Cost centre {code} {name} is not active."),
            QT_TRANSLATE_NOOP("Problem", "Choose another cost centre."),
        ),
        "cost-center-refused": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Ledger account {account} takes no cost centre."),
            QT_TRANSLATE_NOOP("Problem", "Empty the cost centre, or choose another ledger account."),
        ),
        "cost-unit-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Ledger account {account} needs a cost unit."),
            QT_TRANSLATE_NOOP("Problem", "Fill in a cost unit."),
        ),
        "cost-unit-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'Cost unit "{value}" is not in Exact Online. Like it: {candidates}.'),
            QT_TRANSLATE_NOOP("Problem", "Choose the right cost unit."),
        ),
        "cost-unit-inactive": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Cost unit {code} {name} is not active."),
            QT_TRANSLATE_NOOP("Problem", "Choose another cost unit."),
        ),
        "cost-unit-refused": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Ledger account {account} takes no cost unit."),
            QT_TRANSLATE_NOOP("Problem", "Empty the cost unit, or choose another ledger account."),
        ),
        "vat-code-missing": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The line tells no VAT: no code, no rate, no amount, and neither relation nor ledger account has a code of its own.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Fill in the VAT code."),
        ),
        "vat-code-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'VAT code "{value}" is not in Exact Online. Possible: {candidates}.'),
            QT_TRANSLATE_NOOP("Problem", "Choose the right VAT code."),
        ),
        "vat-code-blocked": Sentence(
            QT_TRANSLATE_NOOP("Problem", "VAT code {code} {name} is blocked."),
            QT_TRANSLATE_NOOP("Problem", "Choose another VAT code."),
        ),
        "vat-code-side": Sentence(
            QT_TRANSLATE_NOOP("Problem", "VAT code {code} {name} is not meant for this kind of invoice."),
            QT_TRANSLATE_NOOP("Problem", "Choose a VAT code of the right side: sales or purchase."),
        ),
        "vat-code-of-relation": Sentence(QT_TRANSLATE_NOOP("Problem", "VAT code of the relation: {code} {name}.")),
        "vat-code-of-gl-account": Sentence(
            QT_TRANSLATE_NOOP("Problem", "VAT code of the ledger account: {code} {name}.")
        ),
        "vat-code-by-default": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Several VAT codes have {percentage} %; taken is the usual one here: {code} {name}."
            )
        ),
        "vat-code-by-words": Sentence(
            QT_TRANSLATE_NOOP("Problem", '"{value}" is read as VAT code {code} {name}.'),
        ),
        "vat-words-unclear": Sentence(
            QT_TRANSLATE_NOOP("Problem", '"{value}" does not say which VAT code is meant. Possible: {candidates}.'),
            QT_TRANSLATE_NOOP("Problem", "Choose the right VAT code."),
        ),
        "vat-code-ambiguous": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Several VAT codes have {percentage} %: {candidates}."),
            QT_TRANSLATE_NOOP("Problem", "Choose the right VAT code."),
        ),
        "vat-percentage-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No VAT code fits here with {percentage} % on {day}."),
            QT_TRANSLATE_NOOP("Problem", "Correct the rate or the amounts, or choose a VAT code."),
        ),
        "vat-percentage-off": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The sheet says {percentage} %, but VAT code {code} has {expected} % on {day}."
            ),
            QT_TRANSLATE_NOOP("Problem", "Correct the rate, or choose another VAT code."),
        ),
        "kind-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'There is no kind of import named "{kind}".'),
            QT_TRANSLATE_NOOP("Problem", "Choose one of: {kinds}."),
        ),
    }
)
