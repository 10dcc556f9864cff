"""Keeping the data: backup, restore, check, wipe. A card of the settings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exactdesk.ui.icons import Icon
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, Card, Picture, QuietButton, Text, column, row
from exactdesk.ui.theme import Space, Type


class DataCard(Card):
    """Signals: what is wanted."""

    backup_wanted = Signal()
    restore_wanted = Signal()
    check_wanted = Signal()
    wipe_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = Text("", Type.HEADING)
        self._more = Text("", faint=True)
        self.backup = Button("", Icon.COPY)
        self.restore = QuietButton("", Icon.UNDO)
        self.check = QuietButton("", Icon.CHECK)
        self.wipe = QuietButton("", Icon.REMOVE)
        self.backup.clicked.connect(self.backup_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.check.clicked.connect(self.check_wanted)
        self.wipe.clicked.connect(self.wipe_wanted)
        head = row()
        head.addWidget(Picture(Icon.TABLE, Role.NEUTRAL, 22))
        head.addWidget(self.title, 1)
        layout = column(margins=Space.LARGE, spacing=Space.MEDIUM)
        layout.addLayout(head)
        layout.addWidget(self._more)
        for pair in ((self.backup, self.restore), (self.check, self.wipe)):
            level = row()
            for button in pair:
                level.addWidget(button)
            level.addStretch(1)
            layout.addLayout(level)
        self.setLayout(layout)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Data"))
        self._more.setText(
            self.tr(
                "Once a day ExactDesk makes a backup by itself. A backup holds history, mappings and settings, and never a secret."
            )
        )
        self.backup.setText(self.tr("Save a backup"))
        self.restore.setText(self.tr("Restore"))
        self.restore.setToolTip(self.tr("Puts a backup in the place of what is here, which is copied first."))
        self.check.setText(self.tr("Check the history"))
        self.check.setToolTip(self.tr("Whether everything in it is as ExactDesk wrote it."))
        self.wipe.setText(self.tr("Wipe this client"))
        self.wipe.setToolTip(self.tr("Takes everything that names people out of what is kept of this administration."))
