"""The head of a page: what it is, of what, and what can be done with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from exactdesk.ui.parts.surface import column, row
from exactdesk.ui.parts.text import Text
from exactdesk.ui.theme import Space, Type


class PageHeader(QWidget):
    """Title and subtitle at the left; buttons at the right, the primary one last. What stands before the title goes in `lead`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", Type.TITLE)
        self._subtitle = Text("", Type.BODY, faint=True)
        self._subtitle.hide()
        words = column(spacing=Space.HAIR)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self.lead: QHBoxLayout = row()
        self.buttons: QHBoxLayout = row()
        layout = row(spacing=Space.LARGE)
        layout.addLayout(self.lead)
        layout.addLayout(words, 1)
        layout.addLayout(self.buttons)
        layout.setAlignment(self.buttons, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def title(self) -> str:
        return self._title.text()

    def tell(self, title: str, subtitle: str = "") -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add(self, *buttons: QWidget) -> None:
        """Adds buttons at the right, in this order."""
        for button in buttons:
            self.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
