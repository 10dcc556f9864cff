"""Every screen can be drawn in Dutch and in French, the longer languages, at the least size, and no text is cut off in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize

from exactdesk.ui.formats import Formats, locale_for
from exactdesk.ui.main_window import LEAST
from exactdesk.ui.theme import Choice, Theme
from exactdesk.ui.translations import Translations
from tests.screens.__main__ import render
from tests.screens.registry import Scene, Screen, all_screens

DENSE = (
    "contact.partly",
    "import-check.all",
    "import-check.divided",
    "import-check.filled",
    "import-check.partly",
    "import-post.partly",
    "numbers.partly",
    "outstanding.partly",
    "reconcile.deck",
    "reconcile.out",
    "sign-in-again.loading",
    "undo.partly",
    "undo.running",
)
"""What asks for a larger window than 1280x800 once its text is twice as large: messages, figures and tables above each other."""


CASES = [
    pytest.param(screen, language, percent, id=f"{screen.name}-{screen.face}-{language}-{percent}")
    for screen in all_screens()
    for language, percent in (("nl", 100), ("nl", 150), ("nl", 200), ("fr", 100))
    if percent < 200 or not f"{screen.name}.{screen.face}".startswith(DENSE)
]


@pytest.mark.parametrize(("screen", "language", "percent"), CASES)
def test_nothing_is_cut_off(
    theme: Theme, translations: Translations, tmp_path: Path, screen: Screen, language: str, percent: int
) -> None:
    translations.use(language)
    theme.choose(Choice.DARK)
    theme.scale_text(percent)
    scene = Scene(language=language, is_dark=True, formats=Formats(locale_for(language, QLocale.c())))
    size = QSize(LEAST) if percent == 100 else QSize(1280, 800)
    assert render(screen, scene, size, tmp_path) == []
    assert (tmp_path / f"{screen.name}.{screen.face}.{language}.dark.png").stat().st_size > 1000
