"""One icon family (Phosphor, regular weight, through qtawesome), coloured by role.

Icons are asked for by what they mean, never by how they look, so that one meaning has one picture throughout.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter

from exactdesk.ui.palettes import Role

_FONT = "phosphor-1.3.0"


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
def _family() -> Any:
    # Built here and not through qtawesome.icon(), which would load all eleven of its families at the first icon.
    import qtawesome
    from qtawesome.iconic_font import IconicFont

    folder = Path(qtawesome.__file__).parent / "fonts"
    return IconicFont(("ph", f"{_FONT}.ttf", f"{_FONT.replace('-1', '-charmap-1')}.json", str(folder)))


@cache
def _coloured(icon: Icon, colour: str, off: str) -> QIcon:
    made: QIcon = _family().icon(f"ph.{icon.value}", color=QColor(colour), color_disabled=QColor(off))
    return made


def icon(meaning: Icon, colour: QColor, off: QColor | None = None) -> QIcon:
    """An icon in one colour, sharp at every size and screen; `off` is its colour on a disabled control."""
    faded = QColor(off or colour)
    if off is None:
        faded.setAlphaF(0.45)
    return _coloured(meaning, colour.name(), faded.name(QColor.NameFormat.HexArgb))


def paint(painter: QPainter, where: QRectF, meaning: Icon, colour: QColor) -> None:
    """Draws an icon in a square."""
    icon(meaning, colour).paint(painter, where.toAlignedRect())


def icon_size(line_height: int) -> QSize:
    """The size of an icon beside text of this height."""
    side = max(16, round(line_height * 0.95))
    return QSize(side, side)
