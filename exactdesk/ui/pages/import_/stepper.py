"""The five steps of an import, in one slim line above its pages."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exactdesk.books.reference import Division
from exactdesk.ui import theme
from exactdesk.ui.parts import DivisionView, ElidedText, Line, StepButton, column, row
from exactdesk.ui.parts.division import paint_plate
from exactdesk.ui.theme import Space, Type


class Step(StrEnum):
    OPEN = "open"
    MAP = "map"
    CHECK = "check"
    CONFIRM = "confirm"
    POST = "post"


STEPS = tuple(Step)


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
        self.buttons = {step: StepButton(number) for number, step in enumerate(STEPS, 1)}
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
