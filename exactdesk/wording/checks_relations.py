"""Sentences of importing relations, and of numbers with check digits."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "relation-exists": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This is relation {code} {name}, which exists already.")
        ),
        "relation-two-matches": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The VAT or company number is that of {code} {name}, but the code is that of {other_code} {other_name}.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Correct one of them."),
        ),
        "relation-code-taken": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Code {value} already belongs to {name}."),
            QT_TRANSLATE_NOOP("Problem", "Choose another code, or leave it empty: Exact Online then gives one."),
        ),
        "relation-code-kept": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The relation keeps its code {code}; {value} is not sent.")
        ),
        "relation-like-existing": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "This looks like a relation that exists: {candidates}. A new one would be made."
            ),
            QT_TRANSLATE_NOOP("Problem", "Fill in the code of the relation if it is the same."),
        ),
        "name-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "A new relation needs a name."),
            QT_TRANSLATE_NOOP("Problem", "Fill in the name."),
        ),
        "relation-code-not-number": Sentence(
            QT_TRANSLATE_NOOP("Problem", '"{value}" cannot be a relation code in Exact Online.'),
            QT_TRANSLATE_NOOP("Problem", "Use at most 18 digits, or leave the code empty."),
        ),
        "relation-without-role": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The new relation is neither customer nor supplier."),
            QT_TRANSLATE_NOOP("Problem", "Fill in at least one of the two if you want to book invoices on it."),
        ),
        "nothing-changes": Sentence(QT_TRANSLATE_NOOP("Problem", "Everything in this row is in Exact Online already.")),
        "becomes-customer": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Relation {code} {name} would become a customer."),
            QT_TRANSLATE_NOOP("Problem", "Accept the change, or leave the row out."),
        ),
        "becomes-supplier": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Relation {code} {name} would become a supplier."),
            QT_TRANSLATE_NOOP("Problem", "Accept the change, or leave the row out."),
        ),
        "loses-role": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Relation {code} {name} would no longer be a customer or supplier."),
            QT_TRANSLATE_NOOP("Problem", "Accept the change, or leave the row out."),
        ),
        "block-changes": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Relation {code} {name} would be blocked, or no longer be blocked."),
            QT_TRANSLATE_NOOP("Problem", "Accept the change, or leave the row out."),
        ),
        "field-changes": Sentence(QT_TRANSLATE_NOOP("Problem", 'For {code} {name}, "{old}" becomes "{new}".')),
        "vat-number-shape": Sentence(
            QT_TRANSLATE_NOOP("Problem", "VAT number {value} cannot be right: its length or check digits are wrong."),
            QT_TRANSLATE_NOOP("Problem", "Look whether it was copied right."),
        ),
        "company-number-shape": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Company number {value} cannot be right: its length or check digits are wrong."
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether it was copied right."),
        ),
        "iban-shape": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Bank account number {value} cannot be right: its length or check digits are wrong."
            ),
            QT_TRANSLATE_NOOP("Problem", "Look whether it was copied right."),
        ),
        "email-shape": Sentence(
            QT_TRANSLATE_NOOP("Problem", '"{value}" is not an e-mail address.'),
            QT_TRANSLATE_NOOP("Problem", "Fill in one address, or leave it empty."),
        ),
        "relation-country": Sentence(
            QT_TRANSLATE_NOOP("Problem", '"{value}" is not a country that Exact Online knows.'),
            QT_TRANSLATE_NOOP("Problem", "Fill in a code of two letters, such as NL or BE."),
        ),
        "relation-language": Sentence(
            QT_TRANSLATE_NOOP("Problem", '"{value}" is not a language that Exact Online knows.'),
            QT_TRANSLATE_NOOP("Problem", "Fill in a code of two letters, such as nl or fr."),
        ),
        "field-not-sent": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", 'The values under "{heading}" are not sent: Exact Online keeps them apart from the relation.'
            ),
            QT_TRANSLATE_NOOP("Problem", "Fill them in there."),
        ),
        "relation-twice": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Relation {code} {name} is in the file twice: also in row {other_row}."),
            QT_TRANSLATE_NOOP("Problem", "Leave one of the rows out; else the last one counts."),
        ),
        "relation-code-twice": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Code {value} is also in row {other_row}."),
            QT_TRANSLATE_NOOP("Problem", "Give each new relation its own code, or leave it empty."),
        ),
        "vat-number-twice": Sentence(
            QT_TRANSLATE_NOOP("Problem", "VAT number {value} is also in row {other_row}."),
            QT_TRANSLATE_NOOP("Problem", "Look whether it is the same relation."),
        ),
    }
)
