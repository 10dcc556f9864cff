"""Questions to the user that a coroutine can await. No nested event loop: other tasks go on while the user thinks."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPushButton, QWidget

from exactdesk.ui import theme
from exactdesk.ui.icons import FOR_ROLE
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, Emphasis, FormField, LineEdit, Picture, Text, column, row
from exactdesk.ui.theme import Space, Type


async def answered(dialog: QDialog) -> int:
    """Opens a dialog over its window and gives its result. When the waiting is cancelled, the dialog closes too."""
    done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def settle(result: int) -> None:
        if not done.done():
            done.set_result(result)

    dialog.finished.connect(settle)
    dialog.open()
    try:
        return await done
    finally:
        dialog.hide()
        dialog.deleteLater()


class Question(QDialog):
    """One question: what, what it means, and buttons that say what they do. Escape and the safe answer are the same."""

    def __init__(self, window: QWidget | None, what: str, more: str, yes: str, no: str, role: Role) -> None:
        super().__init__(window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle("ExactDesk")
        words = column(spacing=Space.SMALL)
        self.what = Text(what, Type.HEADING, selectable=True)
        words.addWidget(self.what)
        self.more = Text(more, selectable=True)
        words.addWidget(self.more)
        words.addStretch(1)
        top = row(spacing=Space.LARGE)
        top.addWidget(Picture(FOR_ROLE[role], role, 32), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.buttons = row()
        self.buttons.addStretch(1)
        self.no = Button(no)
        self.no.clicked.connect(self.reject)
        self.yes = Button(yes, emphasis=Emphasis.PRIMARY, role=role if role is Role.STOP else Role.ACCENT)
        self.yes.clicked.connect(self.accept)
        self.buttons.addWidget(self.no)
        self.buttons.addWidget(self.yes)
        self.layout_ = column(margins=Space.WIDE, spacing=Space.LARGE)
        self.layout_.addLayout(top)
        self.layout_.addLayout(self.buttons)
        self.setLayout(self.layout_)
        self.more.setVisible(bool(more))  # only now: without a parent it would be a window of its own for a moment
        self.no.setVisible(bool(no))
        needed = self.buttons.sizeHint().width() + 2 * Space.WIDE  # what a button says is never cut
        self.setMinimumWidth(max(theme.scaled(440), needed))
        self.setMaximumWidth(max(theme.scaled(680), needed))
        (self.no if role is Role.STOP and no else self.yes).setFocus()


class Ask:
    """Asks over one window. Tests hand pages another object with the same methods."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    async def confirm(self, what: str, more: str, *, yes: str, no: str, role: Role = Role.ACCENT) -> bool:
        """Whether the user says yes. The buttons name what happens; with role STOP the safe one has the keyboard."""
        return await answered(Question(self._window, what, more, yes, no, role)) == QDialog.DialogCode.Accepted

    async def tell(self, what: str, more: str, *, seen: str, role: Role = Role.NEUTRAL) -> None:
        """Tells something that must be seen before going on."""
        await answered(Question(self._window, what, more, seen, "", role))

    async def text(self, what: str, more: str, label: str, *, yes: str, no: str, value: str = "") -> str | None:
        """A line of text, trimmed; None when the user gives none."""
        dialog = Question(self._window, what, more, yes, no, Role.ACCENT)
        line = LineEdit(value)
        field = FormField(line)
        field.tell(label)
        dialog.layout_.insertWidget(1, field)
        dialog.yes.setEnabled(bool(value.strip()))
        line.textChanged.connect(lambda text: dialog.yes.setEnabled(bool(text.strip())))
        line.returnPressed.connect(dialog.yes.click)
        line.setFocus()
        accepted = await answered(dialog) == QDialog.DialogCode.Accepted
        return line.text().strip() if accepted and line.text().strip() else None

    async def open_files(self, title: str, filters: tuple[str, ...], folder: str = "") -> tuple[Path, ...]:
        """The files the user chose, in the system's own dialog; none when it was cancelled."""
        dialog = QFileDialog(self._window, title, folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(list(filters))
        accepted = await answered(dialog) == QDialog.DialogCode.Accepted
        return tuple(Path(name) for name in dialog.selectedFiles()) if accepted else ()

    async def save_file(self, title: str, name: str, filters: tuple[str, ...]) -> Path | None:
        """The file to write to; the system's dialog has asked before one is overwritten. None when it was cancelled."""
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        dialog.selectFile(name)
        accepted = await answered(dialog) == QDialog.DialogCode.Accepted
        return Path(dialog.selectedFiles()[0]) if accepted and dialog.selectedFiles() else None


def close_box(dialog: QDialog) -> QDialogButtonBox:
    """The one button of a dialog that only tells."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.rejected.connect(dialog.reject)
    close: QPushButton = box.button(QDialogButtonBox.StandardButton.Close)
    close.setDefault(True)
    close.setIcon(QIcon())  # a picture that only some systems have for it
    return box
