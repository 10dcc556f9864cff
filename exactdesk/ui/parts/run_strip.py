"""What is being sent from the page at the moment, how far it is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.buttons import Button
from exactdesk.ui.parts.states import Spinner
from exactdesk.ui.parts.surface import Card, row
from exactdesk.ui.parts.text import ElidedText
from exactdesk.ui.theme import Space


class RunStrip(Card):
    """The strip; hidden while nothing is sent.

    Signals:
        stop_wanted: nothing more is to be sent after the document in flight.
    """

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Role.ACCENT, parent=parent)
        self._words = ElidedText("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(180)
        self.stop = Button("", Icon.HALT)
        self.stop.clicked.connect(self.stop_wanted)
        layout = row(spacing=Space.MEDIUM)
        layout.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
        layout.addWidget(Spinner(22), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self.stop)
        self.setLayout(layout)
        self.hide()
        self._retranslate()

    def show_run(self, what: str, done: int, total: int) -> None:
        """Shows what is done; empty words hide the strip. A total of 0 means that nobody knows how much there is."""
        self._words.set_whole(what)
        self.setAccessibleName(what)
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        self._bar.setVisible(total > 0)
        self.setVisible(bool(what))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.stop.setText(self.tr("Stop after this one"))
