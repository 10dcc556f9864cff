"""The keys of the program, on F1 and Ctrl+/."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from exactdesk.ui.ask import close_box
from exactdesk.ui.parts import KeyHint, Text, column
from exactdesk.ui.theme import Space, Type


class KeyList(QDialog):
    """All keys, in groups by where they work."""

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        everywhere = (
            ("Ctrl+1", self.tr("Today")),
            ("Ctrl+2", self.tr("Import")),
            ("Ctrl+7", self.tr("History")),
            ("Ctrl+8", self.tr("Settings")),
            ("Ctrl+K", self.tr("another administration")),
            ("Ctrl+O", self.tr("open a file")),
            ("Ctrl+F", self.tr("search")),
            ("Ctrl+L", self.tr("calls to Exact Online")),
            ("Ctrl+Shift+L", self.tr("lists of the administration")),
            ("F1", self.tr("this list")),
        )
        preview = (
            ("F8", self.tr("next problem")),
            ("Shift+F8", self.tr("previous problem")),
            ("F2", self.tr("edit the cell")),
            ("Alt+Down", self.tr("list of choices")),
            ("Space", self.tr("leave out, take back")),
            ("Ctrl+D", self.tr("fill down")),
            ("Ctrl+Z", self.tr("undo")),
            ("Ctrl+Y", self.tr("redo")),
            ("Ctrl+Return", self.tr("to the next step")),
        )
        tables = (
            ("Enter", self.tr("open the row")),
            ("Ctrl+C", self.tr("copy rows, with headings")),
            ("Esc", self.tr("back, or give up")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.WIDE * 2)
        grid.setVerticalSpacing(Space.SMALL)
        groups = (
            (self.tr("Everywhere"), everywhere),
            (self.tr("While importing"), preview),
            (self.tr("In lists"), tables),
        )
        for across, (title, keys) in enumerate(groups):
            grid.addWidget(Text(title, Type.HEADING, wrap=False), 0, across)
            for down, (key, word) in enumerate(keys, start=1):
                grid.addWidget(KeyHint(key, word), down, across)
        layout = column(margins=Space.WIDE, spacing=Space.LARGE)
        layout.addLayout(grid)
        layout.addWidget(close_box(self))
        self.setLayout(layout)
