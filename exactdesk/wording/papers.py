"""The words that every paper needs, and what is said when one cannot be written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from exactdesk.papers.paper import Language, PaperWords
from exactdesk.papers.written import moment
from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence, translate

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "paper-kind-unknown": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "{file} cannot be written: a file that ends in {ending} is none that ExactDesk makes here."
            ),
            QT_TRANSLATE_NOOP("Problem", "Give the file a name that ends in .pdf, .xlsx or .csv."),
        ),
        "paper-not-written": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{path} cannot be written: {reason}."),
            QT_TRANSLATE_NOOP("Problem", "Close it in other programs, or choose another name or folder."),
        ),
    }
)


def paper_language() -> Language:
    """The language in which the program speaks, for papers: the translation says it of itself."""
    return Language(translate("Papers", "en"))


def paper_words(now: datetime) -> PaperWords:
    """The words for a paper that is made now, in the language of the program."""
    made = translate("Papers", "Made on {when} with ExactDesk")
    return PaperWords(
        page=translate("Papers", "Page {page} of {pages}"),
        made=made.format(when=moment(now, paper_language())),
        about=translate("Papers", "About this list"),
        total=translate("Papers", "Total"),
    )
