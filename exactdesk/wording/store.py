"""Sentences of what this computer remembers: database, files, vault, and two windows at once."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "disk-full": Sentence(
            QT_TRANSLATE_NOOP("Problem", "There is no room left on the disk for {path}."),
            QT_TRANSLATE_NOOP("Problem", "Make room on the disk and try again; nothing is lost."),
        ),
        "folder-not-writable": Sentence(
            QT_TRANSLATE_NOOP("Problem", "ExactDesk may not write in {path}."),
            QT_TRANSLATE_NOOP("Problem", "Give yourself the right to write there, or choose another data folder."),
        ),
        "file-not-written": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{path} cannot be read or written: {reason}."),
            QT_TRANSLATE_NOOP("Problem", "Look whether the disk or network drive is reachable and try again."),
        ),
        "database-busy": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Another window or program is using the history in {path}."),
            QT_TRANSLATE_NOOP("Problem", "Wait until it is ready, or close it, and try again."),
        ),
        "database-read-only": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The history in {path} can be read but not written, so nothing is posted."),
            QT_TRANSLATE_NOOP("Problem", "Give yourself the right to write there, or choose another data folder."),
        ),
        "database-damaged": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The history in {path} is damaged."),
            QT_TRANSLATE_NOOP(
                "Problem", 'Put a copy from the folder "backups" in its place, or ask for help before posting.'
            ),
        ),
        "database-not-opened": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The history in {path} cannot be opened."),
            QT_TRANSLATE_NOOP(
                "Problem", "Look whether the folder exists and is reachable, or choose another data folder."
            ),
        ),
        "disk-fault": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The disk reported a fault while {path} was read or written."),
            QT_TRANSLATE_NOOP(
                "Problem", "Look whether the disk or network drive is sound and reachable, then try again."
            ),
        ),
        "database-newer": Sentence(
            QT_TRANSLATE_NOOP("Problem", "A newer ExactDesk wrote the history in {path} (version {revision})."),
            QT_TRANSLATE_NOOP("Problem", "Install the latest ExactDesk."),
        ),
        "database-older": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "An older ExactDesk wrote the history in {path}; it must be brought up to date first."
            ),
            QT_TRANSLATE_NOOP("Problem", "Open it once where ExactDesk may write."),
        ),
        "lock-busy": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Another window or program of ExactDesk keeps {path} in use."),
            QT_TRANSLATE_NOOP("Problem", "Wait until it is ready, or close it, and try again."),
        ),
        "posting-elsewhere": Sentence(
            QT_TRANSLATE_NOOP("Problem", "Another window or program is posting to administration {division} now."),
            QT_TRANSLATE_NOOP("Problem", "Wait until it is ready, then look at the history before you post."),
        ),
        "item-changed": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{number} was changed in another window meanwhile; nothing was sent."),
            QT_TRANSLATE_NOOP("Problem", "Look at it again in the history."),
        ),
        "vault-refused": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The password vault of this computer did not give its contents."),
            QT_TRANSLATE_NOOP("Problem", "Unlock the vault and try again."),
        ),
        "vault-kept-secret": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The password vault of this computer did not remove everything of ExactDesk."),
            QT_TRANSLATE_NOOP("Problem", "Unlock the vault and sign out once more."),
        ),
    }
)
