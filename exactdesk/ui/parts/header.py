"""The head of a page: what it is, of what, and what can be done with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from exactdesk.ui.parts.surface import column, row
from exactdesk.ui.parts.text import Text
from exactdesk.ui.theme import Space, Type


class PageHeader(QWidget):
    """Title and subtitle at the left; buttons at the right, the primary one last. What stands before the title goes in `lead`.

    Where large text leaves no room for both, the buttons stand below the title.
    """

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
        self._words = row(spacing=Space.LARGE)
        self._words.addLayout(self.lead)
        self._words.addLayout(words, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(Space.LARGE)
        self._both.addLayout(self._words, 1)
        self._both.addLayout(self.buttons)
        self._both.setAlignment(self.buttons, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self.setLayout(self._both)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def title(self) -> str:
        return self._title.text()

    def tell(self, title: str, subtitle: str = "") -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def minimumSizeHint(self) -> QSize:
        words, buttons = self._words.minimumSize(), self.buttons.minimumSize()
        return QSize(max(words.width(), buttons.width()), max(words.height(), buttons.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        least = self._words.minimumSize().width() + self._both.spacing() + self.buttons.minimumSize().width()
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if least <= self.width() else direction.TopToBottom
        if self._both.direction() is not wanted:
            self._both.setDirection(wanted)
            self._both.setSpacing(Space.LARGE if wanted is direction.LeftToRight else Space.SMALL)

    def add(self, *buttons: QWidget) -> None:
        """Adds buttons at the right, in this order."""
        for button in buttons:
            self.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
