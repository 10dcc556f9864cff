"""Sentences about the office's own name and picture."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "logo-no-picture": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{file} is no picture that can stand on a paper."),
            QT_TRANSLATE_NOOP("Problem", "Choose a PNG or a JPEG file."),
        ),
        "logo-too-large": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{file} is larger than {megabytes} MB."),
            QT_TRANSLATE_NOOP("Problem", "Choose a smaller picture: every paper carries it."),
        ),
        "logo-not-read": Sentence(
            QT_TRANSLATE_NOOP("Problem", "{file} cannot be read."),
            QT_TRANSLATE_NOOP("Problem", "See whether the file is still there and may be opened."),
        ),
    }
)
