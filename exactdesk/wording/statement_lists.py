"""What is said about lists that are read like a statement: payments of a provider, somebody's own open items."""

from __future__ import annotations

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[str, Sentence] = {
    "list-not-understood": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "{file} cannot be read as a list of payments or of open items: no column is its {lacks}."
        ),
        QT_TRANSLATE_NOOP("Problem", "Say which column is what, or choose a bank file (CAMT.053, MT940, CODA)."),
    ),
    "list-without-rows": Sentence(
        QT_TRANSLATE_NOOP("Problem", "No row of {file} has both a date and an amount."),
        QT_TRANSLATE_NOOP("Problem", "Check which columns are the date and the amount."),
    ),
    "list-rows-unread": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "{count} rows have no date or no amount that can be read and were left out ({rows})."
        ),
        QT_TRANSLATE_NOOP("Problem", "Look whether payments are missing because of it."),
    ),
    "list-rows-not-paid": Sentence(
        QT_TRANSLATE_NOOP(
            "Problem", "{count} payments that failed, expired or are not done yet were left out ({rows})."
        ),
    ),
}
