"""Renders every page x face x language x light and dark to PNG, without a display.

python -m tests.screens OUT [--only TEXT] [--language nl] [--scheme light] [--size 1280x800] [--text 100]
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from exactdesk.ui.formats import Formats, locale_for
from exactdesk.ui.main_window import MainWindow
from exactdesk.ui.pages.page import PageKey
from exactdesk.ui.theme import Choice, Theme
from exactdesk.ui.translations import LANGUAGES, Translations
from tests.screens import values
from tests.screens.registry import Scene, Screen, all_screens

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
OFFERED = (
    PageKey.TODAY,
    PageKey.IMPORT,
    PageKey.ATTENTION,
    PageKey.OUTSTANDING,
    PageKey.RECONCILE,
    PageKey.HISTORY,
    PageKey.SETTINGS,
)


def clipped(root: QWidget) -> list[str]:
    """The labels whose words do not fit the room they have."""
    found = []
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        too_wide = (
            not label.wordWrap()
            and label.sizeHint().width() > label.width() + 1
            and type(label).__name__ != "ElidedText"
        )
        if too_wide or wanted > label.height() + 1:
            found.append(label.text()[:60])
    for button in root.findChildren(QPushButton):
        if button.isVisible() and button.minimumSizeHint().width() > button.width() + 1:
            found.append(button.text()[:60])
    for area in root.findChildren(QScrollArea):
        is_fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        inside = area.widget()
        if is_fixed and inside is not None and area.isVisible() and inside.width() > area.viewport().width():
            found.append(f"{type(area).__name__}: {inside.width()} wide in {area.viewport().width()}")
    return found


def nameless(root: QWidget) -> list[str]:
    """What can have the keyboard and tells a screen reader no name, with the names of what it stands in."""
    found = []
    for widget in root.findChildren(QWidget):
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        is_inner = isinstance(widget.parentWidget(), QAbstractItemView | QLineEdit | QComboBox)
        is_bare = isinstance(widget, QScrollArea | QStackedWidget | QHeaderView | QLabel) or is_inner
        if takes_keys and not is_bare and not (widget.accessibleName() or widget.property("text")):
            found.append(f"{type(widget.parentWidget()).__name__} > {type(widget).__name__}")
    return found


def out_of_reach(root: QWidget) -> list[str]:
    """What can be pressed or typed in and is not reached by Tab, with the names of what it stands in."""
    found = []
    for widget in root.findChildren(QWidget):
        is_control = isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractItemView | QPlainTextEdit)
        is_inner = isinstance(widget.parentWidget(), QAbstractItemView | QLineEdit | QComboBox | QHeaderView)
        is_live = widget.isVisible() and widget.isEnabled()
        if is_control and not is_inner and is_live and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(f"{type(widget.parentWidget()).__name__} > {type(widget).__name__} without Tab")
    return found


def render(screen: Screen, scene: Scene, size: QSize, out: Path) -> list[str]:
    """Draws one picture, and gives the texts that are cut off in it and the controls that have no name."""
    widget = screen.make(scene)
    shown: QWidget = widget
    if screen.in_window:
        window = MainWindow(scene.formats)
        for key in OFFERED:
            window.add_page(key, lambda: widget)  # type: ignore[arg-type,return-value]
        window.show_division(values.DIVISIONS[0])
        window.show_divisions(values.DIVISIONS)
        window.show_user("Anneke de Vries")
        window.show_calls(values.CALLS)
        if screen.key is None:
            window.show_division(None)
            window.show_user("" if screen.name == "sign-in" else "Anneke de Vries")
            window.show_calls(None)
            window.show_alone(widget)
        else:
            window.open_page(screen.key)
        shown = window
    if screen.size is None:
        shown.resize(size)
    elif screen.size != (0, 0):
        shown.resize(*screen.size)
    shown.show()
    QApplication.processEvents()
    if screen.after is not None and isinstance(shown, MainWindow):
        screen.after(shown)
    QApplication.processEvents()
    scheme = "dark" if scene.is_dark else "light"
    shown.grab().save(str(out / f"{screen.name}.{screen.face}.{scene.language}.{scheme}.png"))
    cut = [*clipped(shown), *nameless(shown), *out_of_reach(shown)]
    if isinstance(shown, MainWindow):
        shown.leave()
    shown.close()
    shown.deleteLater()
    QApplication.processEvents()
    return cut


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="screens whose name.face holds this text")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--scheme", choices=("light", "dark", "contrast"), action="append")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--text", type=int, default=100, help="text size in percent")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in chosen.size.split("x"))
    app = QApplication(sys.argv[:1])
    theme = Theme(app, native=False)
    theme.scale_text(chosen.text)
    screens = [screen for screen in all_screens() if chosen.only in f"{screen.name}.{screen.face}"]
    cut_off = 0
    with tempfile.TemporaryDirectory() as cache:
        translations = Translations(app, sources=RESOURCES / "i18n", cache=Path(cache))
        for language in chosen.language or LANGUAGES:
            translations.use(language)
            formats = Formats(locale_for(language, QLocale.c()))
            for scheme in chosen.scheme or ("light", "dark"):
                theme.choose(Choice(scheme))
                scene = Scene(language=language, is_dark=scheme == "dark", formats=formats)
                for screen in screens:
                    for text in render(screen, scene, QSize(width, height), chosen.out):
                        cut_off += 1
                        print(f"cut off or nameless in {screen.name}.{screen.face} ({language}): {text!r}")
    print(f"{len(screens)} screens in {chosen.out}, {cut_off} texts cut off or controls without a name")
    return 1 if cut_off else 0


if __name__ == "__main__":
    sys.exit(main())
