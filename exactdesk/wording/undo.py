"""Sentences of the way back: why a document is deleted, credited or left alone."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence, translate

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "undo-gone": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Somebody deleted it in Exact Online already; only the history is brought up to date."
            )
        ),
        "undo-processed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Exact Online has processed it, so it cannot be deleted; a credit note takes it back."
            )
        ),
        "undo-period-closed": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Period {period} is closed; a credit note in an open period takes it back.")
        ),
        "undo-vat-filed": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The VAT return through {through} is filed; a credit note takes it back.")
        ),
        "undo-by-choice": Sentence(QT_TRANSLATE_NOOP("Problem", "It is credited because you chose so.")),
        "undo-paid": Sentence(
            QT_TRANSLATE_NOOP("Problem", "It is paid or matched."),
            QT_TRANSLATE_NOOP("Problem", "Undo the matching in Exact Online first."),
        ),
        "undo-partly-paid": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{currency} {paid} of it is paid, matched or under way."),
            QT_TRANSLATE_NOOP("Problem", "Undo the matching in Exact Online first."),
        ),
        "undo-payments-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Exact Online does not tell whether it is paid."),
            QT_TRANSLATE_NOOP("Problem", "Ask for the right to see outstanding items, or undo it in Exact Online."),
        ),
        "undo-changed-relation": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Somebody changed it in Exact Online: its relation is {now} now."),
            QT_TRANSLATE_NOOP("Problem", "Look at it there."),
        ),
        "undo-changed-number": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Somebody changed it in Exact Online: its number is {now} now."),
            QT_TRANSLATE_NOOP("Problem", "Look at it there."),
        ),
        "undo-changed-amount": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Somebody changed it in Exact Online: {currency} {was} became {now}."),
            QT_TRANSLATE_NOOP("Problem", "Look at it there."),
        ),
        "undo-status": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Its status in Exact Online ({status}) is none that can be undone from here."),
            QT_TRANSLATE_NOOP("Problem", "Look at it there."),
        ),
        "undo-no-open-period": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Journal {journal} has no open period for a credit note."),
            QT_TRANSLATE_NOOP("Problem", "Open a period in Exact Online first."),
        ),
        "undo-credit-waits": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Its credit note {note} is made already and waits to be sent."),
            QT_TRANSLATE_NOOP("Problem", "Send it or set it aside on the page of what needs attention."),
        ),
        "undo-not-an-invoice": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Only sales and purchase entries are undone from here."),
            QT_TRANSLATE_NOOP("Problem", "Undo it in Exact Online."),
        ),
        "undo-entry-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "It is not known which entry it became."),
            QT_TRANSLATE_NOOP("Problem", "Look for its number in Exact Online."),
        ),
    }
)


def credit_words() -> str:
    """The description that a credit note gets in Exact Online, in the language of the program, with its places still open."""
    return translate("Undo", "Credit note for {number}, entry {entry}")
