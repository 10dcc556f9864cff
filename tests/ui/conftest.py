"""What the tests of the window share: the theme, Dutch formats, and what the screenless platform grumbles about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication

from exactdesk.ui.formats import Formats
from exactdesk.ui.theme import Choice, Theme
from exactdesk.ui.translations import Translations

HERE = Path(__file__).parent
RESOURCES = HERE.parents[1] / "resources"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in Path(item.fspath).parents:
            # The offscreen platform says so for every window; there is no screen to do better on.
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def no_windows_left(qapp: QApplication) -> Iterator[None]:
    """Windows that a test made go with it: each one left is dressed again by every later theme, and slows all tests that follow."""
    yield
    for window in qapp.topLevelWidgets():
        window.hide()
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, native=False)
    made.choose(Choice.LIGHT)
    yield made
    made.scale_text(100)
    made.choose(Choice.LIGHT)
    made.deleteLater()


@pytest.fixture
def dutch() -> Formats:
    return Formats(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))


@pytest.fixture
def translations(qapp: QApplication, tmp_path: Path) -> Iterator[Translations]:
    before = QLocale()
    made = Translations(qapp, sources=RESOURCES / "i18n", cache=tmp_path / "texts")
    yield made
    made.stop()
    QLocale.setDefault(before)
