"""The first step: a place for a file, what waits after it, and whether it was imported before."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from exactdesk.flow.history import Batch
from exactdesk.flow.queue import ItemState
from exactdesk.kinds import KINDS
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.import_.layouts import empty_out
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Button,
    Card,
    DropArea,
    ElidedText,
    IconButton,
    KeyHint,
    Picture,
    PrimaryButton,
    QuietButton,
    Text,
    column,
    row,
)
from exactdesk.ui.parts.menus import Entry, open_menu
from exactdesk.ui.theme import Space, Type
from exactdesk.ui.words import kind_word


class EarlierCard(Card):
    """Says that this very file was imported before, and lets the user choose what to do about it.

    Signals:
        history_wanted: show the batch with this id; open_wanted: go on all the same; left: put the file aside.
    """

    history_wanted = Signal(str)
    open_wanted = Signal()
    left = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(Role.WARN, parent=parent)
        self._formats = formats
        self._batch: Batch | None = None
        self._count = 0
        self._title = Text("", Type.HEADING)
        self._text = Text("", selectable=True)
        self._more = Text("", faint=False)
        self.see = PrimaryButton("", Icon.HISTORY)
        self.go_on = Button("")
        self.leave = QuietButton("")
        self.see.clicked.connect(self._see)
        self.go_on.clicked.connect(self.open_wanted)
        self.leave.clicked.connect(self.left)
        words = column(spacing=Space.TIGHT)
        for text in (self._title, self._text, self._more):
            words.addWidget(text)
        buttons = row()
        for button in (self.see, self.go_on, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        words.addSpacing(Space.SMALL)
        words.addLayout(buttons)
        level = row(margins=Space.WIDE, spacing=Space.LARGE)
        level.addWidget(Picture(Icon.WARN, Role.WARN, 32))
        level.addLayout(words, 1)
        self.setLayout(level)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_batches(self, batches: tuple[Batch, ...]) -> None:
        """Shows the last of them; none hides the card."""
        self._batch = batches[0] if batches else None
        self._count = len(batches)
        self.setVisible(bool(batches))
        self.retranslate()

    def retranslate(self) -> None:
        self.see.setText(self.tr("Show it in the history"))
        self.go_on.setText(self.tr("Open it all the same"))
        self.leave.setText(self.tr("Put it aside"))
        batch = self._batch
        if batch is None:
            return
        self._title.setText(self.tr("This file was imported before"))
        self._text.setText(
            self.tr("{when} by {user}, as {kind} in {division}: {posted} of {all} booked.").format(
                when=self._formats.moment(batch.started_at),
                user=batch.user or "–",
                kind=kind_word(batch.kind).lower(),
                division=batch.division_name,
                posted=self._formats.count(batch.counts.get(ItemState.POSTED, 0)),
                all=self._formats.count(batch.document_count),
            )
        )
        self._more.setText(
            self.tr(
                "Opened again, what is booked already is held back as a duplicate. Nothing is booked twice unasked."
            )
        )

    def _see(self) -> None:
        if self._batch is not None:
            self.history_wanted.emit(self._batch.id)


class OpenPage(Page):
    """The drop area that teaches, and the files that wait.

    Signals:
        dropped: files and folders, a tuple of `Path`; choose_wanted, paste_wanted: as the drop area.
        removed: the `Path` that is not to be imported after all; next_wanted: open the first that waits.
        template_wanted: name of the kind of which a workbook to fill in is wanted.
    """

    dropped = Signal(tuple)
    choose_wanted = Signal()
    paste_wanted = Signal()
    removed = Signal(object)
    next_wanted = Signal()
    template_wanted = Signal(str)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(Icon.IMPORT, can_cancel=True, parent=parent)
        self.earlier = EarlierCard(formats)
        self.drop = DropArea()
        self.drop.dropped.connect(self.dropped)
        self.drop.choose_wanted.connect(self.choose_wanted)
        self.drop.paste_wanted.connect(self.paste_wanted)
        self._hints = (KeyHint("Ctrl+O"), KeyHint("Ctrl+V"), KeyHint("F1"))
        hints = row(spacing=Space.WIDE)
        hints.addStretch(1)
        for hint in self._hints:
            hints.addWidget(hint)
        self.template = QuietButton("", Icon.TABLE)
        self.template.clicked.connect(self._choose_template)
        hints.addStretch(1)
        self._queue_title = Text("", Type.HEADING)
        self.open_next = Button("", Icon.FILE)
        self.open_next.clicked.connect(self.next_wanted)
        head = row()
        head.addWidget(self._queue_title, 1)
        head.addWidget(self.open_next)
        self._files = column(spacing=0)
        self._queue = Card()
        inside = column(margins=Space.LARGE, spacing=Space.SMALL)
        inside.addLayout(head)
        inside.addLayout(self._files)
        self._queue.setLayout(inside)
        self._queue.hide()
        self._waiting: tuple[Path, ...] = ()
        layout = column(spacing=Space.LARGE)
        layout.addWidget(self.earlier)
        layout.addWidget(self.drop, 1)
        layout.addLayout(hints)
        layout.addWidget(self.template, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._queue)
        layout.addStretch(0)
        self.body.setLayout(layout)
        self.first = self.drop.choose
        self.retranslate()
        self.show_face(Face.EMPTY)

    def show_face(self, face: Face) -> None:
        """With nothing opened yet it is the empty face: the drop area teaches."""
        super().show_face(Face.FILLED if face is Face.EMPTY else face)
        self._face = face

    def show_earlier(self, batches: tuple[Batch, ...]) -> None:
        """Asks what to do about a file that was imported before; none asks for a file."""
        self.earlier.show_batches(batches)
        self.drop.setVisible(not batches)
        for hint in self._hints:
            hint.setVisible(not batches)
        self.template.setVisible(not batches)
        self.first = self.earlier.see if batches else self.drop.choose
        self.show_face(Face.PARTLY if batches else Face.EMPTY)

    def show_queue(self, waiting: tuple[Path, ...]) -> None:
        """Shows the files that come after this one."""
        self._waiting = waiting
        empty_out(self._files)
        for path in waiting[:12]:
            line = QWidget()
            level = row()
            level.addWidget(ElidedText(path.name, middle=True), 1)
            remove = IconButton(Icon.CLOSE, self.tr("Do not import {file}").format(file=path.name))
            remove.clicked.connect(lambda _=False, path=path: self.removed.emit(path))
            level.addWidget(remove)
            line.setLayout(level)
            self._files.addWidget(line)
        self._queue.setVisible(bool(waiting))
        self.retranslate()

    def _choose_template(self) -> None:
        entries = [
            Entry(words=kind_word(kind.name), act=partial(self.template_wanted.emit, kind.name)) for kind in KINDS
        ]
        open_menu(self.template, entries)

    def retranslate(self) -> None:
        self.template.setText(self.tr("Workbook to fill in"))
        self.template.setToolTip(self.tr("With the codes of this administration; dropped back it needs no mapping."))
        self.header.tell(self.tr("Import"), self.tr("From a workbook to booked entries, in five steps."))
        for hint, word in zip(
            self._hints, (self.tr("choose a file"), self.tr("paste rows"), self.tr("all keys")), strict=True
        ):
            hint.tell(word)
        self._queue_title.setText(self.tr("%n file(s) wait(s)", "", len(self._waiting)))
        self.open_next.setText(self.tr("Open the next one"))
        self.earlier.retranslate()
