"""Which administrations the list is of: ticked in a dialog."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from exactdesk.ui.ask import answered
from exactdesk.ui.parts import Button, Check, DivisionView, PrimaryButton, SearchBox, Text, column, row
from exactdesk.ui.parts.scroll import slim
from exactdesk.ui.theme import Space, Type

MOST = 25
"""Administrations read at once: each costs some five calls, and its own minute of them."""


class ScopeDialog(QDialog):
    """Administrations to tick; favourites stand first."""

    def __init__(self, window: QWidget, views: Sequence[DivisionView], chosen: AbstractSet[int]) -> None:
        super().__init__(window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle("ExactDesk")
        self.setMinimumSize(460, 420)
        self.boxes: dict[int, Check] = {}
        self._search = SearchBox(pause=0, shortcut=False)
        self._search.tell(self.tr("Name or number"))
        self._search.sought.connect(self._seek)
        inner = column(spacing=Space.TIGHT)
        for view in sorted(views, key=lambda each: (not each.is_favourite, each.name.casefold())):
            box = Check(f"{view.name} ({view.shown_number})")
            box.setChecked(view.code in chosen)
            box.toggled.connect(self._tell)
            self.boxes[view.code] = box
            inner.addWidget(box)
        inner.addStretch(1)
        holder = QWidget()
        holder.setLayout(inner)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        slim(area)
        area.setWidget(holder)
        self._told = Text("", faint=True)
        self.no = Button(self.tr("Cancel"))
        self.no.clicked.connect(self.reject)
        self.yes = PrimaryButton(self.tr("Show these"))
        self.yes.clicked.connect(self.accept)
        buttons = row()
        buttons.addWidget(self._told, 1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        layout = column(margins=Space.WIDE, spacing=Space.MEDIUM)
        layout.addWidget(Text(self.tr("Which administrations together?"), Type.HEADING))
        layout.addWidget(self._search)
        layout.addWidget(area, 1)
        layout.addLayout(buttons)
        self.setLayout(layout)
        self._tell()

    def chosen(self) -> tuple[int, ...]:
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def _seek(self, words: str) -> None:
        wanted = words.casefold().split()
        for box in self.boxes.values():
            box.setVisible(all(word in box.text().casefold() for word in wanted))

    def _tell(self) -> None:
        count = len(self.chosen())
        words = self.tr("%Ln administration(s)", "", count)
        if count > MOST:
            words = self.tr("At most {most}.").format(most=MOST)
        self._told.setText(words)
        self.yes.setEnabled(0 < count <= MOST)


async def ask_scope(window: QWidget, views: Sequence[DivisionView], chosen: AbstractSet[int]) -> tuple[int, ...]:
    """The codes of the administrations that are wanted; none when the dialog was cancelled."""
    dialog = ScopeDialog(window, views, chosen)
    accepted = await answered(dialog) == QDialog.DialogCode.Accepted
    return dialog.chosen() if accepted else ()
