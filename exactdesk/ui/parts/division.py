"""The administration, in sight wherever something could be booked in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exactdesk.ui import palettes, theme
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space, Type


@dataclass(frozen=True, slots=True, kw_only=True)
class DivisionView:
    """An administration as the window shows it.

    Attributes:
        number: what users know it by (`Hid`, else the code); client: owner of the licence, may be empty.
        colour: a name of `palettes.DIVISION_COLOURS`.
        is_open: can be chosen; archived and blocked ones cannot.
        used: when it was last chosen here, aware; None if never.
    """

    code: int
    name: str
    number: str = ""
    client: str = ""
    country: str = "NL"
    colour: str = ""
    is_favourite: bool = False
    is_open: bool = True
    used: datetime | None = None

    @property
    def shown_number(self) -> str:
        return self.number or str(self.code)

    @property
    def shown_colour(self) -> str:
        return self.colour or palettes.colour_for_code(self.code)


def initials(name: str) -> str:
    """Two letters to know an administration by: of its first two words that begin with a letter or digit."""
    words = [word for word in name.replace("-", " ").replace(".", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + words[1][0]).upper() if len(words) > 1 else words[0][:2].upper()


def paint_plate(painter: QPainter, where: QRectF, view: DivisionView, *, dark: bool) -> None:
    """The square with the administration's colour and letters."""
    painter.save()
    paint_box(painter, where, palettes.division_colour(view.shown_colour, dark=dark), None, Space.RADIUS_SMALL)
    font = theme.font(Type.STRONG)
    font.setPixelSize(max(9, int(where.height() * 0.42)))
    painter.setFont(font)
    painter.setPen(palettes.on_division(view.shown_colour, dark=dark))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, initials(view.name))
    painter.restore()


def paint_division(
    painter: QPainter, where: QRect, view: DivisionView, *, second_line: str = "", width_right: int = 0, lines: int = 1
) -> None:
    """Plate, name in at most `lines` lines, and number (or `second_line`) below, within `where` less `width_right` at the right."""
    shades = theme.app_colours()
    side = min(where.height() - 2, theme.scaled(36))
    plate = QRectF(where.left(), where.top() + (where.height() - side) / 2, side, side)
    paint_plate(painter, plate, view, dark=shades.is_dark)
    words = QRectF(where).adjusted(side + Space.MEDIUM, 0, -width_right, 0)
    name_font, small_font = theme.font(Type.STRONG), theme.font(Type.SMALL)
    name_metrics, small_metrics = QFontMetrics(name_font), QFontMetrics(small_font)
    width = max(int(words.width()), 10)
    name = _broken(view.name, name_metrics, width, lines)
    height = name_metrics.height() * len(name)
    top = words.top() + (words.height() - height - small_metrics.height()) / 2
    painter.save()
    painter.setFont(name_font)
    painter.setPen(shades.text)
    painter.drawText(QRectF(words.left(), top, width + 4, height), Qt.AlignmentFlag.AlignTop, "\n".join(name))
    painter.setFont(small_font)
    painter.setPen(shades.faint)
    painter.drawText(
        QRectF(words.left(), top + height, width, small_metrics.height()),
        Qt.AlignmentFlag.AlignVCenter,
        small_metrics.elidedText(second_line or view.shown_number, Qt.TextElideMode.ElideRight, width),
    )
    painter.restore()


def _broken(text: str, metrics: QFontMetrics, width: int, lines: int) -> list[str]:
    """A name over at most `lines` lines, the last one cut with an ellipsis where there is more."""
    found: list[str] = []
    rest = text.split()
    while rest and len(found) < lines - 1:
        taken = 1
        while taken < len(rest) and metrics.horizontalAdvance(" ".join(rest[: taken + 1])) <= width:
            taken += 1
        found.append(metrics.elidedText(" ".join(rest[:taken]), Qt.TextElideMode.ElideRight, width))
        rest = rest[taken:]
    if rest:
        found.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
    return found or [""]


class DivisionChip(QWidget):
    """Plate, name and number of one administration."""

    def __init__(self, view: DivisionView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_division(view)

    def show_division(self, view: DivisionView) -> None:
        self._view = view
        self.setAccessibleName(f"{view.name} {view.shown_number}")
        self.setToolTip(f"{view.name} · {view.shown_number}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        name, small = QFontMetrics(theme.font(Type.STRONG)), QFontMetrics(theme.font(Type.SMALL))
        words = max(name.horizontalAdvance(self._view.name), small.horizontalAdvance(self._view.shown_number))
        height = max(38, name.height() + small.height() + 2)
        return QSize(min(words, 420) + 36 + Space.MEDIUM + 4, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_division(painter, self.rect(), self._view)
        painter.end()
