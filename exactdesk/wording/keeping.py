"""Sentences of copies, restoring and wiping."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "backup-unreadable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{file} is no backup of ExactDesk, or it is not whole."),
            QT_TRANSLATE_NOOP("Problem", "Choose a file that was saved as a backup."),
        ),
        "backup-newer": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{file} was made by a newer ExactDesk ({program})."),
            QT_TRANSLATE_NOOP("Problem", "Install the latest ExactDesk."),
        ),
        "backup-damaged": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "{file} is damaged: what is in it is not what was saved. Nothing was changed."
            ),
            QT_TRANSLATE_NOOP("Problem", "Choose another backup."),
        ),
        "posting-somewhere": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Another window or program is posting now, with the history in {path}."),
            QT_TRANSLATE_NOOP("Problem", "Wait until it is ready, or close it, and try again."),
        ),
        "nothing-kept": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The history has nothing of administration {division}."),
            QT_TRANSLATE_NOOP("Problem", "Look in the history which administrations there are."),
        ),
        "wipe-unfinished": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "{count} documents of this administration are still to be sent, or it is not certain whether they are booked.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Deal with them first: go on with the import, or set them aside."),
        ),
        "wipe-name-differs": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "Administration {division} is called {name} here; that is not the name that was typed. Nothing was wiped.",
            ),
            QT_TRANSLATE_NOOP("Problem", "Type the name exactly as it stands there."),
        ),
    }
)
