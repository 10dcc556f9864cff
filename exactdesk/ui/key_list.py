"""The keys of the program, on F1 and Ctrl+/."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from exactdesk.ui.ask import close_box
from exactdesk.ui.parts import KeyHint, Text, column
from exactdesk.ui.theme import Space, Type

_ACROSS = 3
"""Groups beside each other; a further one stands below the last, which is short."""


class KeyList(QDialog):
    """All keys, in groups by where they work."""

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        everywhere = (
            ("Ctrl+1", self.tr("Today")),
            ("Ctrl+2", self.tr("Import")),
            ("Ctrl+3", self.tr("Needs attention")),
            ("Ctrl+4", self.tr("Outstanding items")),
            ("Ctrl+5", self.tr("Reconcile")),
            ("Ctrl+7", self.tr("History")),
            ("Ctrl+8", self.tr("Settings")),
            ("Ctrl+K", self.tr("another administration")),
            ("Ctrl+O", self.tr("open a file")),
            ("Ctrl+F", self.tr("search")),
            ("Ctrl+L", self.tr("calls to Exact Online")),
            ("Ctrl+Shift+L", self.tr("lists of the administration")),
            ("F5", self.tr("read the list on show anew")),
            ("Esc", self.tr("back, or give up")),
            ("F1, Ctrl+/", self.tr("this list")),
        )
        preview = (
            ("Ctrl+V", self.tr("paste rows")),
            ("F8", self.tr("next problem")),
            ("Shift+F8", self.tr("previous problem")),
            ("F2", self.tr("edit the cell")),
            ("F4, Alt+Down", self.tr("list of choices")),
            ("Space", self.tr("leave out, take back")),
            ("Ctrl+D", self.tr("fill down")),
            ("Ctrl+Z", self.tr("undo")),
            ("Ctrl+Y", self.tr("redo")),
            ("Ctrl+Return", self.tr("to the next step")),
        )
        tables = (
            ("Enter", self.tr("open the row")),
            ("Ctrl+C", self.tr("copy rows, with headings")),
        )
        deck = (
            ("Enter", self.tr("accept, and the next line")),
            ("Ctrl+Return", self.tr("accept, and on with this relation")),
            ("1, 2, 3", self.tr("choose a proposal, up to 9")),
            ("Space", self.tr("tick an open item")),
            ("/", self.tr("all open items")),
            ("J, K", self.tr("next, previous line")),
            ("Ctrl+Z", self.tr("list of steps, to undo each")),
            ("A", self.tr("a letter on a button presses it")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.WIDE * 2)
        grid.setVerticalSpacing(Space.SMALL)
        groups = (
            (self.tr("Everywhere"), everywhere),
            (self.tr("While importing"), preview),
            (self.tr("In lists"), tables),
            (self.tr("While reconciling"), deck),
        )
        below = len(tables) + 1
        for place, (title, keys) in enumerate(groups):
            across, top = (place, 0) if place < _ACROSS else (_ACROSS - 1, below)
            heading = Text(title, Type.HEADING, wrap=False)
            heading.setContentsMargins(0, Space.MEDIUM if top else 0, 0, 0)
            grid.addWidget(heading, top, across)
            for down, (key, word) in enumerate(keys, start=top + 1):
                grid.addWidget(KeyHint(key, word), down, across)
        layout = column(margins=Space.WIDE, spacing=Space.LARGE)
        layout.addLayout(grid)
        layout.addWidget(close_box(self))
        self.setLayout(layout)
