"""Sentences of the jobs: choosing an administration, posting, what was booked otherwise than planned."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "secret-forgotten": Sentence(
            QT_TRANSLATE_NOOP("Problem", "This computer no longer has the client secret of the sign-in."),
            QT_TRANSLATE_NOOP(
                "Problem", "Sign in again; without a vault for secrets it lasts for one run of the program only."
            ),
        ),
        "no-browser": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No browser could be opened on this computer."),
            QT_TRANSLATE_NOOP("Problem", "Open the address yourself and paste the address at which the browser ends."),
        ),
        "division-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There is no administration {division} that you may enter."),
            QT_TRANSLATE_NOOP(
                "Problem", "Look at the list of administrations, or sign in again and tick it on the consent page."
            ),
        ),
        "relation-without-name": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The row does not tell the name of the relation."),
            QT_TRANSLATE_NOOP("Problem", "Fill in the name of the relation, or make the relation in Exact Online."),
        ),
        "relation-is-there": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Exact Online has a relation like {name} already, or its data cannot be right."
            ),
            QT_TRANSLATE_NOOP("Problem", "Choose that relation, or make a second one in Exact Online."),
        ),
        "relation-not-made": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Relation {name} could not be made. Exact Online says: {said}"),
            QT_TRANSLATE_NOOP("Problem", "Choose a relation that exists, or make it in Exact Online."),
        ),
        "no-division": Sentence(
            QT_TRANSLATE_NOOP("Problem", "No administration is chosen."),
            QT_TRANSLATE_NOOP("Problem", "Choose the administration to book in first."),
        ),
        "division-archived": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Administration {division} {name} is archived."),
            QT_TRANSLATE_NOOP("Problem", "Nothing can be booked in it; choose another one."),
        ),
        "division-blocked": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Administration {division} {name} is blocked at the moment, by a conversion or a backup."
            ),
            QT_TRANSLATE_NOOP("Problem", "Try again when Exact Online has finished."),
        ),
        "booked-otherwise": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Booked with {booked} {currency} instead of {planned}: a difference of {difference}."
            ),
            QT_TRANSLATE_NOOP("Problem", "Compare the entry with the invoice in Exact Online."),
        ),
        "entry-number-overruled": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Booked under entry number {given} instead of {wanted}: journal {journal} numbers by itself."
            ),
            QT_TRANSLATE_NOOP("Problem", "Numbers are no longer reserved for this journal; everything else goes on."),
        ),
        "numbers-used-up": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The entry numbers that are kept for journal {journal} are used up."),
            QT_TRANSLATE_NOOP("Problem", "Give the journal a new range in the settings, or none."),
        ),
        "number-range-wrong": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{first} to {last} is no range of entry numbers."),
            QT_TRANSLATE_NOOP("Problem", "Give two whole numbers above zero, the lower one first."),
        ),
        "range-overlaps": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Numbers {other_first} to {other_last} are kept for journal {other} already: the two overlap.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Choose numbers that no other journal uses."),
        ),
        "range-journal-overrules": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Journal {journal} numbers by itself: it booked under another number than the one it was sent.",
            ),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Let the journal take numbers in its settings in Exact Online, remove its range here, and then give it a new one.",
            ),
        ),
        "numbers-too-few": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Journal {journal} has {left} entry numbers left, and {needed} documents need one: posting stops when they are used up.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Give the journal a new range in the settings, or none."),
        ),
        "numbers-nearly-used-up": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "After this, {rest} of the entry numbers that are kept for journal {journal} are left."
            ),
            QT_TRANSLATE_NOOP("Problem", "Give the journal a new range in the settings in time."),
        ),
        "range-journal-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The administration has no sales or purchase journal {journal}."),
            QT_TRANSLATE_NOOP("Problem", "Choose one of: {journals}."),
        ),
        "relation-partly-booked": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The relation is in Exact Online, but its bank account or contact was refused."
            ),
            QT_TRANSLATE_NOOP("Problem", "Add the bank account or contact in Exact Online."),
        ),
        "sheet-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{file} has no sheet named {sheet}; it has: {sheets}."),
            QT_TRANSLATE_NOOP("Problem", "Choose one of these sheets."),
        ),
        "column-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The sheet has no column {column}; it has: {columns}."),
            QT_TRANSLATE_NOOP("Problem", "Name a heading as it stands in the sheet, or the letter of the column."),
        ),
        "field-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{kind} has no field {field}."),
            QT_TRANSLATE_NOOP("Problem", "Choose one of: {fields}."),
        ),
        "mapping-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There is no mapping {name} for this administration."),
            QT_TRANSLATE_NOOP("Problem", "Name one that was saved, or a mapping file."),
        ),
        "kind-uncertain": Sentence(
            QT_TRANSLATE_NOOP("Problem", "It cannot be told for certain what {file} holds."),
            QT_TRANSLATE_NOOP("Problem", "Say which kind it is: {kinds}."),
        ),
        "batch-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The history has no batch {batch}."),
            QT_TRANSLATE_NOOP("Problem", "Look at the list of batches for its number."),
        ),
        "port-not-free": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Port {port} is taken by another program."),
            QT_TRANSLATE_NOOP("Problem", "Choose another port, or none to take a free one."),
        ),
        "interrupted": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Interrupted."),
            QT_TRANSLATE_NOOP(
                "Problem", "The document that was being sent was finished first; the history tells what was posted."
            ),
        ),
        "program-fault": Sentence(
            QT_TRANSLATE_NOOP("Problem", "ExactDesk itself made a mistake ({kind})."),
            QT_TRANSLATE_NOOP("Problem", "What was posted is in the history; the log in the data folder tells more."),
        ),
        "usage-wrong": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The command cannot be understood: {said}."),
            QT_TRANSLATE_NOOP("Problem", "Add --help to the command to see what it takes."),
        ),
    }
)
