"""Sentences of reviewing a statement: what cannot be decided, and what was lost."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "review-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There is no review {review} on this computer."),
            QT_TRANSLATE_NOOP("Problem", "Open the statement again."),
        ),
        "review-unreadable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Review {review} was written by another version and cannot be read."),
            QT_TRANSLATE_NOOP("Problem", "Install the latest ExactDesk."),
        ),
        "review-item-taken": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Of invoice {number} only {left} is left: another line settles the rest."),
            QT_TRANSLATE_NOOP("Problem", "Undo the other line first, or choose another invoice."),
        ),
        "review-currency": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Invoice {number} is in {currency}, the line is not."),
            QT_TRANSLATE_NOOP("Problem", "Match this payment in Exact Online, where the exchange rate is known."),
        ),
        "review-difference": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{difference} {currency} of the line is not accounted for."),
            QT_TRANSLATE_NOOP("Problem", "Choose what becomes of the difference, or tick more invoices."),
        ),
        "review-note-missing": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The question has no words."),
            QT_TRANSLATE_NOOP("Problem", "Write down what must be found out."),
        ),
    }
)
