"""Sentences of the check of the history: something in it was not written by ExactDesk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

_LOOK = QT_TRANSLATE_NOOP(
    "Problem", "Compare it with Exact Online, find out who changed the data folder, or restore a backup from before."
)

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "history-chain-broken": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The chain of the history is broken at entry {entry}: something was changed or taken out there.",
            ),
            _LOOK,
        ),
        "history-cut": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The history no longer has entry {entry}, which it had at the last check: its end was cut off, or an older copy was put "
                "in its place.",
            ),
            _LOOK,
        ),
        "history-document-changed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Document {number} of {file} ({when}) was changed in the history by something other than ExactDesk.",
            ),
            _LOOK,
        ),
        "history-document-gone": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Document {number} was taken out of the history by something other than ExactDesk."
            ),
            _LOOK,
        ),
        "history-document-added": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Document {number} of {file} ({when}) was put into the history by something other than ExactDesk.",
            ),
            _LOOK,
        ),
        "history-import-changed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The import of {file} ({when}) was changed in the history by something other than ExactDesk."
            ),
            _LOOK,
        ),
        "history-import-gone": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Import {number} was taken out of the history by something other than ExactDesk."
            ),
            _LOOK,
        ),
        "history-import-added": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The import of {file} ({when}) was put into the history by something other than ExactDesk."
            ),
            _LOOK,
        ),
        "history-review-changed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The reconciled statement {statement} was changed by something other than ExactDesk."
            ),
            _LOOK,
        ),
        "history-review-gone": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Reconciled statement {number} was taken out by something other than ExactDesk."
            ),
            _LOOK,
        ),
        "history-review-added": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The reconciled statement {statement} was put in by something other than ExactDesk."
            ),
            _LOOK,
        ),
        "history-decision-changed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "A decision about a line of statement {statement} was changed by something other than ExactDesk.",
            ),
            _LOOK,
        ),
        "history-decision-gone": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Decision {number} of a reconciliation was taken out by something other than ExactDesk."
            ),
            _LOOK,
        ),
        "history-decision-added": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "A decision about a line of statement {statement} was put in by something other than ExactDesk.",
            ),
            _LOOK,
        ),
    }
)
