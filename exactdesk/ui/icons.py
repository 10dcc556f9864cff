"""One icon family (Phosphor, regular weight, as qtawesome brings it), coloured by role.

Icons are asked for by what they mean, never by how they look, so that one meaning has one picture throughout.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from exactdesk.ui.palettes import Role

_FONT = "phosphor-1.3.0"
_FILLS = 0.875
"""How much of a square its icon fills; the rest is the room that a letter keeps around itself."""


class Icon(StrEnum):
    """What an icon means; the value is its name in the family."""

    TODAY = "sun-horizon"
    IMPORT = "download-simple"
    ATTENTION = "bell-ringing"
    OUTSTANDING = "hourglass-medium"
    RECONCILE = "arrows-left-right"
    RELATIONS = "users"
    HISTORY = "clock-counter-clockwise"
    SETTINGS = "gear-six"
    NEUTRAL = "info"
    ACCENT = "info"
    STOP = "warning-octagon"
    WARN = "warning"
    FINE = "check-circle"
    SEARCH = "magnifying-glass"
    COPY = "copy"
    CLOSE = "x"
    UNFOLD = "caret-down"
    NEXT = "caret-right"
    BACK = "arrow-left"
    CHECK = "check"
    STAR = "star"
    STARRED = "star-fill"
    PRACTICE = "flask"
    OPEN_LINK = "arrow-square-out"
    HELP = "question"
    FOLDER = "folder-open"
    FILE = "file-text"
    DROP = "file-arrow-down"
    TABLE = "table"
    KEYS = "keyboard"
    PERSON = "user-circle"
    SIGN_IN = "sign-in"
    SIGN_OUT = "sign-out"
    DIVISION = "buildings"
    PAUSE = "pause"
    HALT = "stop"
    GO = "play"
    SEND = "paper-plane-right"
    REMOVE = "trash"
    EDIT = "pencil-simple"
    UNDO = "arrow-counter-clockwise"
    REDO = "arrow-clockwise"
    RENEW = "arrows-clockwise"
    CONTACT = "broadcast"
    LEFT_OUT = "minus-circle"
    DUPLICATE = "copy-simple"
    UNSURE = "question"
    WAITING = "hourglass-medium"
    BLOCKED = "prohibit"
    HIDDEN = "eye-slash"
    FILTER = "funnel"
    OFFLINE = "wifi-slash"
    ADD = "plus"
    PASTE = "clipboard-text"
    BROWSER = "browser"
    LANGUAGE = "translate"
    LOOK = "palette"
    TEXT_SIZE = "text-aa"
    MORE = "dots-three"
    COLUMNS = "columns"
    CALCULATE = "calculator"
    LINK = "link"
    CRASH = "bug"
    NUMBER = "hash"
    CALENDAR = "calendar-blank"
    PERCENT = "percent"


FOR_ROLE = {
    Role.NEUTRAL: Icon.NEUTRAL,
    Role.ACCENT: Icon.ACCENT,
    Role.STOP: Icon.STOP,
    Role.WARN: Icon.WARN,
    Role.FINE: Icon.FINE,
}


@cache
def _family() -> tuple[str, Mapping[str, str]]:
    """The font's name, and its letter for each name of an icon.

    Of qtawesome only these two files are used: its code loads every class of Qt, a tenth of the time that the program takes to start.
    """
    found = find_spec("qtawesome")
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError("qtawesome, which brings the icons, is not installed")
    folder = Path(found.submodule_search_locations[0]) / "fonts"
    number = QFontDatabase.addApplicationFont(str(folder / f"{_FONT}.ttf"))
    letters = json.loads((folder / f"{_FONT.replace('-1', '-charmap-1')}.json").read_text("utf-8"))
    return QFontDatabase.applicationFontFamilies(number)[0], {name: chr(int(at, 16)) for name, at in letters.items()}


def _draw(painter: QPainter, where: QRect, meaning: Icon, colour: QColor) -> None:
    name, letters = _family()
    font = QFont(name)
    font.setPixelSize(max(1, round(where.height() * _FILLS)))
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    painter.save()
    painter.setPen(colour)
    painter.setFont(font)
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, letters[meaning.value])
    painter.restore()


class _Engine(QIconEngine):
    """Draws an icon at the size that is asked for."""

    def __init__(self, meaning: Icon, colour: QColor, off: QColor) -> None:
        super().__init__()
        self._meaning, self._colour, self._off = meaning, colour, off

    def clone(self) -> QIconEngine:
        return _Engine(self._meaning, self._colour, self._off)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        _draw(painter, rect, self._meaning, self._off if mode is QIcon.Mode.Disabled else self._colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, made.rect(), mode, state)
        painter.end()
        return made


@cache
def _coloured(meaning: Icon, colour: str, off: str) -> QIcon:
    return QIcon(_Engine(meaning, QColor(colour), QColor(off)))


def icon(meaning: Icon, colour: QColor, off: QColor | None = None) -> QIcon:
    """An icon in one colour, sharp at every size and screen; `off` is its colour on a disabled control."""
    faded = QColor(off or colour)
    if off is None:
        faded.setAlphaF(0.45)
    return _coloured(meaning, colour.name(), faded.name(QColor.NameFormat.HexArgb))


def paint(painter: QPainter, where: QRectF, meaning: Icon, colour: QColor) -> None:
    """Draws an icon in a square."""
    _draw(painter, where.toAlignedRect(), meaning, colour)


def icon_size(line_height: int) -> QSize:
    """The size of an icon beside text of this height."""
    side = max(16, round(line_height * 0.95))
    return QSize(side, side)
