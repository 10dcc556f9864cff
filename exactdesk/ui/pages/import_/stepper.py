"""The five steps of an import, in one slim line above its pages."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from exactdesk.books.reference import Division
from exactdesk.ui import icons, theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import DivisionView, ElidedText, Line, column, row
from exactdesk.ui.parts.division import paint_plate
from exactdesk.ui.parts.surface import paint_box
from exactdesk.ui.theme import Space, Type


class Step(StrEnum):
    OPEN = "open"
    MAP = "map"
    CHECK = "check"
    CONFIRM = "confirm"
    POST = "post"


STEPS = tuple(Step)


class _StepButton(QAbstractButton):
    """One step: its number (or a tick when it is behind us) and its word."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.is_now = False
        self.is_done = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(Type.STRONG))
        side = metrics.height() + 2
        return QSize(
            side + Space.SMALL + metrics.horizontalAdvance(self.text()) + Space.MEDIUM, side + Space.SMALL + Space.TIGHT
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colours(self)
        accent = shades.of(Role.ACCENT)
        painter = QPainter(self)
        font = theme.font(Type.STRONG if self.is_now else Type.BODY)
        metrics = QFontMetrics(theme.font(Type.STRONG))
        side = metrics.height() + 2
        disc = QRectF(Space.TIGHT, (self.height() - side) / 2, side, side)
        can_go = self.isEnabled()
        ink = shades.text if self.is_now else accent.ink if can_go and self.underMouse() else shades.faint
        if self.is_now:
            paint_box(painter, disc, accent.fill, None, side / 2)
        else:
            paint_box(painter, disc, shades.card, accent.ink if self.is_done else shades.field_line, side / 2)
        if self.is_done and not self.is_now:
            icons.paint(painter, disc.adjusted(4, 4, -4, -4), Icon.CHECK, accent.ink)
        else:
            painter.setFont(theme.font(Type.SMALL))
            painter.setPen(accent.on_fill if self.is_now else shades.faint)
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.setFont(font)
        painter.setPen(ink)
        words = QRectF(disc.right() + Space.SMALL, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(shades.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Space.RADIUS_SMALL, Space.RADIUS_SMALL)
        painter.end()


def division_view(division: Division, colour: str) -> DivisionView:
    """An administration as the pages show it."""
    return DivisionView(
        code=int(division.code),
        name=division.name,
        number=f"{division.hid} · {int(division.code)}" if division.hid else str(division.code),
        client=division.customer_name,
        country=division.country,
        colour=colour,
    )


class Plate(QWidget):
    """The square of the administration alone."""

    def __init__(self, side: int = 24) -> None:
        super().__init__()
        self._view: DivisionView | None = None
        self.setFixedSize(side, side)

    def show_division(self, view: DivisionView | None) -> None:
        self._view = view
        self.setAccessibleName(view.name if view else "")
        self.setVisible(view is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is not None:
            painter = QPainter(self)
            paint_plate(painter, QRectF(self.rect()), self._view, dark=theme.app_colours().is_dark)
            painter.end()


class Stepper(QWidget):
    """The steps, what is being imported, and for which administration.

    Signals:
        wanted: the `Step` to go back to.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {step: _StepButton(number) for number, step in enumerate(STEPS, 1)}
        self.plate = Plate()
        self._source = ElidedText("", Type.SMALL, faint=True, middle=True)
        self._source.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        level = row(spacing=Space.TIGHT)
        level.setContentsMargins(Space.PAGE - Space.TIGHT, Space.SMALL, Space.PAGE, Space.SMALL)
        for step, button in self.buttons.items():
            button.clicked.connect(lambda _=False, step=step: self.wanted.emit(step))
            level.addWidget(button)
        level.addSpacing(Space.MEDIUM)
        level.addWidget(self._source, 1)
        level.addWidget(self.plate)
        layout = column(spacing=0)
        layout.addLayout(level)
        layout.addWidget(Line())
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_step(Step.OPEN, frozenset())
        self._retranslate()

    def show_step(self, now: Step, reachable: frozenset[Step]) -> None:
        """Marks where we are, and which steps can be gone to."""
        at = STEPS.index(now)
        for place, (step, button) in enumerate(self.buttons.items()):
            button.is_now = step is now
            button.is_done = place < at
            button.setEnabled(step in reachable and step is not now)
            button.update()

    def show_source(self, text: str) -> None:
        self._source.set_whole(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        words = {
            Step.OPEN: self.tr("File"),
            Step.MAP: self.tr("Map"),
            Step.CHECK: self.tr("Check"),
            Step.CONFIRM: self.tr("Post"),
            Step.POST: self.tr("Result"),
        }
        for step, button in self.buttons.items():
            button.setText(words[step])
            button.setAccessibleName(words[step])
            button.updateGeometry()
