"""What narrows the history: an administration, when it was imported, what became of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from exactdesk.flow.history_filter import Became, HistoryFilter, Place, Span
from exactdesk.ui.icons import Icon
from exactdesk.ui.parts import Choices, QuietButton, row

_ALL = "all"


class HistoryFilters(QWidget):
    """Three lists to choose from, and a button that takes all of it back.

    Signals:
        changed: another choice was made.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: dict[str, Place] = {}
        self.place, self.span, self.became = Choices(), Choices(), Choices()
        self.none = QuietButton("", Icon.CLOSE)
        self.none.clicked.connect(self.take_back)
        level = row()
        level.addWidget(self.place, 3)
        for each in (self.span, self.became):
            level.addWidget(each, 2)
        level.addWidget(self.none)
        self.setLayout(level)
        self.retranslate()
        for each in (self.place, self.span, self.became):
            each.currentIndexChanged.connect(lambda _at: self._tell())
        self._show_none()

    def filter(self, words: str) -> HistoryFilter:
        """What is looked at with these words."""
        return HistoryFilter(
            words=words,
            place=self._places.get(self.place.value()),
            span=Span(self.span.value()),
            became=Became(self.became.value()),
        )

    def show_places(self, places: tuple[Place, ...]) -> None:
        """The administrations to choose from; the one that is chosen stays so, if it is still there. Nothing is told."""
        self._places = {f"{place.site} {place.division}": place for place in places}
        self._offer_places()

    def take_back(self) -> None:
        """Looks at everything again."""
        for choices in (self.place, self.span, self.became):
            was_quiet = choices.blockSignals(True)
            choices.setCurrentIndex(0)
            choices.blockSignals(was_quiet)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # --- inside

    def _tell(self) -> None:
        self._show_none()
        self.changed.emit()

    def _show_none(self) -> None:
        self.none.setEnabled(self.filter("").is_narrow)

    def _offer_places(self) -> None:
        choices = tuple((key, place.label) for key, place in self._places.items())
        self.place.show_choices(((_ALL, self.tr("All administrations")), *choices))

    def retranslate(self) -> None:
        self._offer_places()
        self.span.show_choices(
            (
                (Span.ALWAYS.value, self.tr("At any time")),
                (Span.TODAY.value, self.tr("Today")),
                (Span.THIS_MONTH.value, self.tr("This month")),
                (Span.LAST_MONTH.value, self.tr("Last month")),
                (Span.THIS_QUARTER.value, self.tr("This quarter")),
                (Span.LAST_QUARTER.value, self.tr("Last quarter")),
                (Span.THIS_YEAR.value, self.tr("This year")),
                (Span.LAST_YEAR.value, self.tr("Last year")),
            )
        )
        self.became.show_choices(
            (
                (Became.ANYTHING.value, self.tr("Whatever became of it")),
                (Became.BOOKED.value, self.tr("Booked")),
                (Became.WAITS.value, self.tr("Still to be done")),
                (Became.NOT_BOOKED.value, self.tr("Not booked, or taken back")),
            )
        )
        self.place.setAccessibleName(self.tr("Administration"))
        self.span.setAccessibleName(self.tr("Imported when"))
        self.became.setAccessibleName(self.tr("What became of it"))
        self.none.setText(self.tr("Everything"))
