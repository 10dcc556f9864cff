"""Sentences about the administration that a row of a sheet names."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.wording.sentences import QT_TRANSLATE_NOOP, Sentence

_CHOOSE = QT_TRANSLATE_NOOP(
    "Problem", "Fill in the number or the exact name of the administration, or map the column to something else."
)

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {
        "row-division-missing": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "The row names no administration, and other rows do: it is not booked in {own} on a guess."
            ),
            _CHOOSE,
        ),
        "row-division-unknown": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'You may not work in an administration "{value}", or it is called otherwise.'),
            _CHOOSE,
        ),
        "row-division-ambiguous": Sentence(
            QT_TRANSLATE_NOOP("Problem", '"{value}" may be several administrations: {candidates}.'),
            QT_TRANSLATE_NOOP("Problem", "Fill in the number of the right one."),
        ),
        "row-division-closed": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem", "Administration {candidates} is archived or blocked: nothing can be booked in it."
            ),
            _CHOOSE,
        ),
        "row-division-other": Sentence(
            QT_TRANSLATE_NOOP("Problem", "The row is for administration {candidates}, not for {own}."),
            QT_TRANSLATE_NOOP("Problem", "Import it in its own administration."),
        ),
        "row-division-apart": Sentence(
            QT_TRANSLATE_NOOP("Problem", 'Not booked in {own}: the row names administration "{value}" ({division}).'),
            QT_TRANSLATE_NOOP("Problem", "Import the file in that administration as well."),
        ),
        "divisions-in-sheet": Sentence(
            QT_TRANSLATE_NOOP(
                "Problem",
                "The sheet also has {count} document(s) for {division}; they come in a batch of their own there.",
            )
        ),
    }
)
