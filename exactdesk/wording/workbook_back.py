"""The words in a client's workbook that is given back, and of what is done when it returns."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.workbook_back import BackWords, GaveBack
from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence, tell, tell_problem, translate
from exactdesk.wording.words import item_message, state_word

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "booked-by-earlier-import": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "{number} was booked on {booked_on} as entry {entry_number}, when this workbook came before.",
            ),
        ),
        "changed-after-booking": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "{number} was booked on {booked_on} as entry {entry_number}. What the workbook now says otherwise is not sent.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Change the entry in Exact Online, or take it back there and book it anew."),
        ),
        "unsure-in-earlier-import": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Of {number} it is not certain whether it was booked when this workbook came before."
            ),
            QT_TRANSLATE_NOOP("Problem", "Look it up first, under what needs attention; then drop the workbook again."),
        ),
        "refused-and-unchanged": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Exact Online refused {number} on {booked_on}, and nothing of it was changed since."
            ),
            QT_TRANSLATE_NOOP("Problem", "Change it, or accept it when the cause was taken away in Exact Online."),
        ),
        "taken-up-again": Sentence(
            QT_TRANSLATE_NOOP("Problem", "It is dealt with in the import of {file}, which came back repaired."),
        ),
        "own-file-pasted": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "There is no file: the rows were pasted. The workbook holds the rows that are not booked."
            ),
        ),
        "own-file-other-format": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Only xlsx and xlsm can be given back as they are. The workbook holds the rows that are not booked.",
            ),
        ),
        "own-file-gone": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The file is no longer where it was, or cannot be read. The workbook holds the rows that are not booked.",
            ),
        ),
        "own-file-changed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The file was changed since it was imported. The workbook holds the rows that are not booked.",
            ),
        ),
        "own-file-not-editable": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Nothing can be put into this workbook without touching the rest of it. The new one holds the rows that are not booked.",
            ),
        ),
        "own-file-signed": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The workbook was signed digitally; that signature no longer holds."),
        ),
        "rows-not-kept": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The history no longer has the rows of {file}."),
            QT_TRANSLATE_NOOP("Problem", "Use the client's own file."),
        ),
    }
)


def back_words() -> BackWords:
    """What is said in a workbook that is given back, in the language of the program."""
    return BackWords(
        status=_status,
        note=item_message,
        problem=lambda problem: " ".join(tell_problem(problem)).strip(),
        settled=translate("WorkbookBack", "Settled."),
        rows=translate("WorkbookBack", "Not booked"),
    )


def tell_gave_back(gave: GaveBack) -> str:
    """What must be said of a workbook that was written; empty where it is the client's own and nothing in it suffers."""
    codes = [gave.why_not] if gave.why_not else []
    return " ".join(" ".join(tell(code, {})).strip() for code in (*codes, *gave.breaks))


def _status(item: BatchItem) -> str:
    if item.state is ItemState.POSTED and item.entry_number is not None:
        return translate("WorkbookBack", "Booked, entry {number}").format(number=item.entry_number)
    if item.code == "booked-by-earlier-import":
        return translate("WorkbookBack", "Booked, entry {number}").format(number=item.facts.get("entry_number", ""))
    message = item_message(item)
    return f"{state_word(item.state)}: {message}" if message else state_word(item.state)
