"""Every screen can be drawn in Dutch, the longer language, at the least size, and no text is cut off in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from exactdesk.ui.formats import Formats
from exactdesk.ui.main_window import LEAST
from exactdesk.ui.theme import Choice, Theme
from exactdesk.ui.translations import Translations
from tests.screens.__main__ import render
from tests.screens.registry import Scene, Screen, all_screens


@pytest.mark.parametrize("screen", all_screens(), ids=lambda screen: f"{screen.name}-{screen.face}")
@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_cut_off(
    theme: Theme, translations: Translations, dutch: Formats, tmp_path: Path, screen: Screen, percent: int
) -> None:
    translations.use("nl")
    theme.choose(Choice.DARK)
    theme.scale_text(percent)
    scene = Scene(language="nl", is_dark=True, formats=dutch)
    size = QSize(LEAST) if percent == 100 else QSize(1280, 800)
    assert render(screen, scene, size, tmp_path) == []
    assert (tmp_path / f"{screen.name}.{screen.face}.nl.dark.png").stat().st_size > 1000
