"""Colours by role, the type scale and the spacing grid: the one place where the look of the window is decided.

The system's style is the base. On Windows and macOS its own style and palette stay; elsewhere Fusion wears the palettes below. The
colours of the parts that the system has no word for (badges, banners, the primary button) follow from the palette that a widget has,
so a change of scheme while the program runs reaches everything through Qt's own palette events.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from exactdesk.ui import palettes
from exactdesk.ui.palettes import Role, Shades


class Choice(StrEnum):
    """What the user may choose in Settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Type(StrEnum):
    """The type scale; sizes are in proportion to the system's own size."""

    TITLE = "title"
    HEADING = "heading"
    FIGURE = "figure"
    BODY = "body"
    STRONG = "strong"
    SMALL = "small"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class _Cut:
    scale: float
    weight: QFont.Weight = QFont.Weight.Normal


_TYPE = {
    Type.TITLE: _Cut(1.55, QFont.Weight.DemiBold),
    Type.HEADING: _Cut(1.15, QFont.Weight.DemiBold),
    Type.FIGURE: _Cut(1.75, QFont.Weight.DemiBold),
    Type.BODY: _Cut(1.0),
    Type.STRONG: _Cut(1.0, QFont.Weight.DemiBold),
    Type.SMALL: _Cut(0.9),
    Type.CODE: _Cut(0.95),
}


class Space:
    """The spacing grid, in device-independent pixels."""

    HAIR = 2
    TIGHT = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 24
    PAGE = 28
    RADIUS = 8
    RADIUS_SMALL = 5
    CONTROL = 34  # least height of what can be clicked or typed in
    TEXT_WIDTH = 680  # longest comfortable line of running text


def colours_of(palette: QPalette) -> Shades:
    """The shades that go with a palette: light or dark by its window colour, strong where text and ground are pure opposites."""
    return _shades_of(
        palette.color(QPalette.ColorRole.Window).rgba(), palette.color(QPalette.ColorRole.WindowText).rgba()
    )


@cache
def _shades_of(ground: int, ink: int) -> Shades:
    """Reckoned once for each pair: it is asked for with every cell that is painted."""
    window, text = QColor.fromRgba(ground), QColor.fromRgba(ink)
    return palettes.shades(dark=window.lightness() < 128, strong=palettes.contrast(window, text) > 20)


def colours(widget: QWidget) -> Shades:
    """The shades that go with a widget's present palette."""
    return colours_of(widget.palette())


def app_colours() -> Shades:
    """The shades of the program as a whole."""
    return colours_of(QApplication.palette())


@cache
def _font(base: str, kind: Type, points: float) -> QFont:
    font = QFont()
    font.fromString(base)
    cut = _TYPE[kind]
    font.setPointSizeF(points * cut.scale)
    font.setWeight(cut.weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    if kind is Type.CODE:
        font.setFamilies(["Cascadia Mono", "Consolas", "Menlo", "Noto Sans Mono", "DejaVu Sans Mono", "monospace"])
        font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def font(kind: Type) -> QFont:
    """A font of the type scale, figures of equal width, in the program's present text size."""
    base = QApplication.font()
    return QFont(_font(base.toString(), kind, base.pointSizeF()))


def scaled(pixels: int) -> int:
    """A size that goes along with the text: what is `pixels` beside text of the usual size, and never less."""
    return max(pixels, round(pixels * QFontMetrics(font(Type.BODY)).height() / 18))


def row_height(*, compact: bool = False) -> int:
    """Height of a table row for the present text size."""
    return QFontMetrics(font(Type.BODY)).height() + (8 if compact else 16)


class Theme(QObject):
    """Wears the chosen scheme and follows the system's where the user chose so.

    One per program, made by the composition root (and by whoever renders pages without it).
    """

    changed = Signal()

    def __init__(self, app: QApplication, *, native: bool | None = None) -> None:
        """Takes over style and palette of the program; `native` keeps the system's own (None decides by platform)."""
        super().__init__(app)
        self._app = app
        self._native = sys.platform in {"win32", "darwin"} if native is None else native
        self._choice = Choice.SYSTEM
        self._points = app.font().pointSizeF()
        if self._points <= 0:
            self._points = 10.0
        if not self._native:
            app.setStyle("Fusion")
        base = app.font()
        base.setFeature(QFont.Tag("tnum"), 1)
        base.setPointSizeF(self._points)
        app.setFont(base)
        # Both are kept: PySide ends the wrapper of the second with that of the first.
        self._hints = app.styleHints()
        self._contrast = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._wear)
        self._contrast.contrastPreferenceChanged.connect(self._wear)
        self._wear()

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def is_dark(self) -> bool:
        if self._choice is Choice.DARK:
            return True
        return self._choice is not Choice.LIGHT and self._hints.colorScheme() == Qt.ColorScheme.Dark

    @property
    def is_strong(self) -> bool:
        asked = self._contrast.contrastPreference() == Qt.ContrastPreference.HighContrast
        return self._choice is Choice.CONTRAST or (self._choice is Choice.SYSTEM and asked)

    @property
    def shades(self) -> Shades:
        return colours_of(self._app.palette())

    def colour(self, role: Role) -> QColor:
        """The colour that text and icons of a role have on a card."""
        return self.shades.of(role).ink

    def choose(self, choice: Choice) -> None:
        """Wears another scheme from now on."""
        self._choice = choice
        wanted = {Choice.LIGHT: Qt.ColorScheme.Light, Choice.DARK: Qt.ColorScheme.Dark}
        self._hints.setColorScheme(wanted.get(choice, Qt.ColorScheme.Unknown))
        self._wear()

    def scale_text(self, percent: int) -> None:
        """Shows all text at `percent` of the system's size; 100 to 200."""
        base = self._app.font()
        base.setPointSizeF(self._points * min(max(percent, 100), 200) / 100)
        self._app.setFont(base)
        self.changed.emit()

    def _wear(self) -> None:
        if not self._native or self._choice is Choice.CONTRAST:
            self._app.setPalette(palettes.palette(dark=self.is_dark, strong=self.is_strong))
        else:
            self._app.setPalette(QPalette())
        self.changed.emit()
