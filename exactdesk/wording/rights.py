"""Sentences of what the user may not do in an administration."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "rights-no-reading": Sentence(
            QT_TRANSLATE_NOOP("Problem", "You may not read the ledger accounts of this administration."),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Without them nothing can be checked or booked. Ask whoever manages the users in Exact Online for this right.",
            ),
        ),
        "rights-no-sales-entries": Sentence(
            QT_TRANSLATE_NOOP("Problem", "You may not make sales entries in this administration."),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Ask whoever manages the users in Exact Online for this right, or choose another administration.",
            ),
        ),
        "rights-no-purchase-entries": Sentence(
            QT_TRANSLATE_NOOP("Problem", "You may not make purchase entries in this administration."),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Ask whoever manages the users in Exact Online for this right, or choose another administration.",
            ),
        ),
        "rights-no-relations": Sentence(
            QT_TRANSLATE_NOOP("Problem", "You may not make or change relations in this administration."),
            QT_TRANSLATE_NOOP(
                "Problem",
                "Invoices of relations that exist can still be booked; ask whoever manages the users in Exact Online for this right.",
            ),
        ),
    }
)
