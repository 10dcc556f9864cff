"""Sentences of what Exact Online refuses: ours beside its own words, with what to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "refused": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online refused it."),
            QT_TRANSLATE_NOOP("Problem", "Read Exact Online's own words, mend the document and post it again."),
        ),
        "refused-without-words": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online refused it without saying why (status {status})."),
            QT_TRANSLATE_NOOP("Problem", "Check the document and try again later."),
        ),
        "not-permitted": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Not allowed: a right of the user, a scope of the app or a module of the licence is missing."
            ),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Ask the manager of Exact Online for it; or sign in again and tick this administration, if it was not ticked.",
            ),
        ),
        "not-found": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not have this (any more)."),
            QT_TRANSLATE_NOOP("Problem", "Fetch the data of the administration again."),
        ),
        "request-too-large": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This is more than Exact Online takes at once."),
            QT_TRANSLATE_NOOP("Problem", "Split the document into smaller ones."),
        ),
        "division-wrong": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not accept this administration."),
            QT_TRANSLATE_NOOP("Problem", "Choose the administration again, or sign in again and tick it."),
        ),
        "refused-payment-condition-missing": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "There is no payment condition: not on the invoice, not with the relation, not in the settings of the administration.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Fill in a payment condition on the invoice or with the relation."),
        ),
        "refused-journal-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online misses the journal."),
            QT_TRANSLATE_NOOP("Problem", "Choose a journal."),
        ),
        "refused-field-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online misses {field}."),
            QT_TRANSLATE_NOOP("Problem", "Fill it in and post again."),
        ),
        "refused-gl-account-type-wrong": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "A ledger account of this type cannot stand on the lines: receivables, payables and VAT are booked by Exact Online itself.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Choose a revenue account (sales) or a cost account (purchases)."),
        ),
        "refused-relation-not-customer": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The relation is not a customer in Exact Online."),
            QT_TRANSLATE_NOOP("Problem", "Make it a customer, here or in Exact Online, and post again."),
        ),
        "refused-relation-not-supplier": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The relation is not a supplier in Exact Online."),
            QT_TRANSLATE_NOOP("Problem", "Make it a supplier, here or in Exact Online, and post again."),
        ),
        "refused-journal-type-wrong": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The journal is not of the right type."),
            QT_TRANSLATE_NOOP("Problem", "Choose a sales journal for sales and a purchase journal for purchases."),
        ),
        "refused-vat-percentage-wrong": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The VAT amount does not fit the VAT code."),
            QT_TRANSLATE_NOOP("Problem", "Check the VAT code and the VAT amount of each line."),
        ),
        "refused-email-wrong": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The e-mail address is not valid."),
            QT_TRANSLATE_NOOP("Problem", "Mend the e-mail address."),
        ),
        "refused-cost-center-wrong": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The cost centre cannot stand on this ledger account, or a cost centre is missing."
            ),
            QT_TRANSLATE_NOOP("Problem", "Choose a cost centre that is allowed on this ledger account."),
        ),
        "refused-cost-unit-wrong": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The cost unit cannot stand on this ledger account, or a cost unit is missing."
            ),
            QT_TRANSLATE_NOOP("Problem", "Choose a cost unit that is allowed on this ledger account."),
        ),
        "refused-journal-kind-wrong": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The journal must be a {wanted} journal."),
            QT_TRANSLATE_NOOP("Problem", "Choose another journal."),
        ),
        "refused-value-invalid": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not accept the value of {field}."),
            QT_TRANSLATE_NOOP("Problem", "Mend it and post again."),
        ),
        "refused-vat-code": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not know the VAT code, or it may not stand here."),
            QT_TRANSLATE_NOOP("Problem", "Choose another VAT code, or fetch the VAT codes again."),
        ),
        "refused-payment-condition": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not know the payment condition."),
            QT_TRANSLATE_NOOP("Problem", "Choose another payment condition, or fetch them again."),
        ),
        "refused-journal": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not know the journal, or it is blocked."),
            QT_TRANSLATE_NOOP("Problem", "Choose another journal, or fetch the journals again."),
        ),
        "refused-gl-account": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not know the ledger account, or it is blocked."),
            QT_TRANSLATE_NOOP("Problem", "Choose another ledger account, or fetch them again."),
        ),
        "refused-relation": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not know the relation, or it is blocked."),
            QT_TRANSLATE_NOOP("Problem", "Choose another relation, or fetch the relations again."),
        ),
        "refused-cost-center": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not know the cost centre."),
            QT_TRANSLATE_NOOP("Problem", "Choose another cost centre, or fetch them again."),
        ),
        "refused-cost-unit": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not know the cost unit."),
            QT_TRANSLATE_NOOP("Problem", "Choose another cost unit, or fetch them again."),
        ),
        "refused-currency": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The currency is not set up in this administration."),
            QT_TRANSLATE_NOOP("Problem", "Add the currency in Exact Online, or choose another one."),
        ),
        "refused-reference": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not know what {field} refers to."),
            QT_TRANSLATE_NOOP("Problem", "Choose another value, or fetch the data of the administration again."),
        ),
        "refused-entry-number-in-use": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The entry number is in use: an entry with this number is already booked in this journal."
            ),
            QT_TRANSLATE_NOOP(
                "Problem", "Look whether it is this invoice; if not, choose another number or leave it to Exact Online."
            ),
        ),
        "refused-value-in-use": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{field} is already in use."),
            QT_TRANSLATE_NOOP("Problem", "Choose another one."),
        ),
        "refused-entry-number-taken": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Entry {number} exists already."),
            QT_TRANSLATE_NOOP(
                "Problem", "Look whether it is this invoice; if not, choose another number or leave it to Exact Online."
            ),
        ),
        "refused-already-exists": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This exists already in Exact Online."),
            QT_TRANSLATE_NOOP("Problem", "Choose another code, or leave it to Exact Online."),
        ),
        "refused-period-closed": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The period is closed."),
            QT_TRANSLATE_NOOP("Problem", "Choose a date in an open period, or open the period in Exact Online."),
        ),
        "refused-year-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The administration has no financial year for this date."),
            QT_TRANSLATE_NOOP("Problem", "Check the date, or add the financial year in Exact Online."),
        ),
        "refused-vat-code-not-allowed": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This journal takes no VAT codes."),
            QT_TRANSLATE_NOOP("Problem", "Choose another journal, or a line without VAT."),
        ),
        "refused-document-type-not-allowed": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This type of document is not allowed here."),
            QT_TRANSLATE_NOOP("Problem", "Choose another type of document."),
        ),
        "refused-value-not-allowed": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{field} is not allowed here."),
            QT_TRANSLATE_NOOP("Problem", "Leave it out or choose another value."),
        ),
        "refused-value-blocked": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{field} is blocked in Exact Online."),
            QT_TRANSLATE_NOOP("Problem", "Unblock it in Exact Online and send the document again, or choose another."),
        ),
        "refused-value-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not know {field}."),
            QT_TRANSLATE_NOOP("Problem", "Choose another value, or fetch the data of the administration again."),
        ),
        "refused-entry-unbalanced": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Debit and credit of the entry are not equal."),
            QT_TRANSLATE_NOOP("Problem", "Check the amounts of the lines."),
        ),
        "refused-bank-balance-wrong": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The opening balance and the lines together do not give the closing balance."),
            QT_TRANSLATE_NOOP("Problem", "Check the balances and the lines of the statement."),
        ),
        "refused-still-in-use": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{thing} cannot be deleted: it is in use ({place})."),
            QT_TRANSLATE_NOOP("Problem", "Remove it there first."),
        ),
        "refused-payment-term-not-found": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not find the open item; its period may be closed."),
            QT_TRANSLATE_NOOP("Problem", "Look at the item in Exact Online; open the period if need be."),
        ),
        "select-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online wants to know which fields are asked."),
            QT_TRANSLATE_NOOP("Problem", "Copy the details and ask for help; this is not your mistake."),
        ),
        "filter-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online gives this list only in part."),
            QT_TRANSLATE_NOOP("Problem", "Copy the details and ask for help; this is not your mistake."),
        ),
        "filter-not-supported": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online cannot search by this field ({fields})."),
            QT_TRANSLATE_NOOP("Problem", "Copy the details and ask for help; this is not your mistake."),
        ),
        "filter-wrong": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not understand the search."),
            QT_TRANSLATE_NOOP("Problem", "Copy the details and ask for help; this is not your mistake."),
        ),
        "property-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not know the field {property}."),
            QT_TRANSLATE_NOOP("Problem", "Copy the details and ask for help; this is not your mistake."),
        ),
        "value-type-wrong": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The field {property} holds a value of the wrong type."),
            QT_TRANSLATE_NOOP("Problem", "Copy the details and ask for help; this is not your mistake."),
        ),
        "lines-not-changeable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The lines of an entry cannot be changed this way."),
            QT_TRANSLATE_NOOP("Problem", "Correct it with a credit note, or change it in Exact Online."),
        ),
        "request-not-understood": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not understand what was sent."),
            QT_TRANSLATE_NOOP("Problem", "Copy the details and ask for help; this is not your mistake."),
        ),
        "server-stumbled": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Something went wrong inside Exact Online."),
            QT_TRANSLATE_NOOP("Problem", "Check the document for missing values and try again later."),
        ),
    }
)
