"""The office's own name and logo, for the head of the papers that it hands out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from exactdesk.ui import theme
from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, Card, FormField, LineEdit, Picture, QuietButton, Text, column, row
from exactdesk.ui.theme import Space, Type


class OfficeCard(Card):
    """A card of the settings.

    Signals:
        named: the name as it was typed. logo_wanted: a picture is to be chosen; logo_unwanted: the picture goes.
    """

    named = Signal(str)
    logo_wanted = Signal()
    logo_unwanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Text("", Type.HEADING)
        self.name = LineEdit()
        self.name.editingFinished.connect(self._tell_name)
        self._shown = ""
        self._field = FormField(self.name)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._logo_word = Text("", Type.STRONG)
        self.choose = Button("", Icon.FOLDER)
        self.choose.clicked.connect(self.logo_wanted)
        self.remove = QuietButton("", Icon.REMOVE)
        self.remove.clicked.connect(self.logo_unwanted)
        head = row()
        head.addWidget(Picture(Icon.DIVISION, Role.NEUTRAL, 22))
        head.addWidget(self._title, 1)
        buttons = row()
        buttons.addWidget(self._picture)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        layout = column(margins=Space.LARGE, spacing=Space.MEDIUM)
        layout.addLayout(head)
        layout.addWidget(self._field)
        layout.addWidget(self._logo_word)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self.show_office("", b"")
        self.retranslate()

    def show_office(self, name: str, logo: bytes) -> None:
        """Shows what is set; nothing is told for it."""
        self._shown = name
        self.name.setText(name)
        picture = QPixmap()
        has_logo = bool(logo) and picture.loadFromData(logo)
        if has_logo:
            room = QSize(theme.scaled(140), theme.scaled(44))
            self._picture.setPixmap(
                picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            )
        self._picture.setVisible(has_logo)
        self.remove.setVisible(has_logo)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _tell_name(self) -> None:
        typed = self.name.text().strip()
        if typed != self._shown:
            self._shown = typed
            self.named.emit(typed)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Your office"))
        self._field.tell(self.tr("Name"), self.tr("Stands at the head of statements and lists."))
        self._logo_word.setText(self.tr("Logo"))
        self._picture.setAccessibleName(self.tr("Logo"))
        self.choose.setText(self.tr("Choose a picture"))
        self.remove.setText(self.tr("Remove"))
