"""The button on a batch that opens the list of its papers."""

from __future__ import annotations

from enum import StrEnum, auto

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from exactdesk.ui.icons import Icon
from exactdesk.ui.parts import Button
from exactdesk.ui.parts.menus import Entry, open_menu


class Paper(StrEnum):
    RECEIPT = auto()
    COMPARISON = auto()
    WORKBOOK = auto()


class PapersButton(Button):
    """Signals: paper_wanted: one `Paper` of the batch."""

    paper_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Icon.FILE, parent=parent)
        self.clicked.connect(self._open)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def _tell(self) -> None:
        self.setText(self.tr("Papers"))
        self.setToolTip(self.tr("Receipt, comparison with Exact Online, the client's workbook back"))

    def _open(self) -> None:
        open_menu(
            self,
            (
                Entry(words=self.tr("Save the receipt…"), act=lambda: self.paper_wanted.emit(Paper.RECEIPT)),
                Entry(words=self.tr("Compare with Exact Online"), act=lambda: self.paper_wanted.emit(Paper.COMPARISON)),
                Entry(words=self.tr("The client's workbook back…"), act=lambda: self.paper_wanted.emit(Paper.WORKBOOK)),
            ),
        )
