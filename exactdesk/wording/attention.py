"""Sentences of what waits for a person: sent again, set aside, gone on with."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "batch-elsewhere": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Batch {batch} was posted to {site}, where you are not signed in."),
            QT_TRANSLATE_NOOP("Problem", "Sign in there first."),
        ),
        "item-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The history has no document {item}."),
            QT_TRANSLATE_NOOP("Problem", "Look in the history of the batch for the number of the document."),
        ),
        "mend-unread": Sentence(
            QT_TRANSLATE_NOOP("Problem", '"{value}" could not be read when the file was read.'),
            QT_TRANSLATE_NOOP("Problem", "Type what it should be."),
        ),
        "mend-splits": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The rows of this document name different relations or numbers now."),
            QT_TRANSLATE_NOOP("Problem", "Give all rows the same relation and the same number."),
        ),
        "mend-not-kept": Sentence(
            QT_TRANSLATE_NOOP("Problem", "What {number} was read from was not kept, so it cannot be changed here."),
            QT_TRANSLATE_NOOP(
                "Problem", "Set it aside with a reason, and import it again from a file with this row alone."
            ),
        ),
        "mend-settled": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{number} cannot be changed here any more ({state})."),
            QT_TRANSLATE_NOOP("Problem", "Look in the history what became of it."),
        ),
        "mend-not-ready": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{number} cannot be booked like this yet."),
            QT_TRANSLATE_NOOP("Problem", "Mend what is named beside it first."),
        ),
        "dismiss-without-why": Sentence(
            QT_TRANSLATE_NOOP("Problem", "A document is not set aside without a reason."),
            QT_TRANSLATE_NOOP("Problem", "Say in a few words why it is not to be booked."),
        ),
        "dismiss-unsure": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Whether {number} was booked is not known yet, so it cannot be set aside."),
            QT_TRANSLATE_NOOP("Problem", "Resume first: then it is looked up in Exact Online."),
        ),
        "dismiss-settled": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "{number} does not wait for anything ({state}), so there is nothing to set aside."
            ),
            QT_TRANSLATE_NOOP("Problem", "Look in the history what became of it."),
        ),
        "bring-back-settled": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{number} is not set aside ({state}), so there is nothing to bring back."),
            QT_TRANSLATE_NOOP("Problem", "Look in the history what became of it."),
        ),
        "decide-without-why": Sentence(
            QT_TRANSLATE_NOOP("Problem", "A document is not decided about without a reason."),
            QT_TRANSLATE_NOOP("Problem", "Say in a few words how you know."),
        ),
        "decide-settled": Sentence(
            QT_TRANSLATE_NOOP("Problem", "It is already known what became of {number} ({state})."),
            QT_TRANSLATE_NOOP("Problem", "Look in the history what became of it."),
        ),
        "entry-no-candidate": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Entry {entry} does not look like {number}: its number or relation is another."
            ),
            QT_TRANSLATE_NOOP("Problem", "Choose one of the entries that are shown beside the document."),
        ),
        "relation-extras-unknown": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The relation is in Exact Online; whether its bank account and contact are as well is not known.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Look at the relation in Exact Online and add what is missing."),
        ),
        "relation-made-since": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This relation was made in Exact Online in the meantime."),
            QT_TRANSLATE_NOOP("Problem", "Import the file again to see what is still to be changed in it."),
        ),
    }
)
