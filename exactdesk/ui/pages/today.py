"""Where the day begins: a place for the file, what waits for an answer, and what was done last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exactdesk.flow.history import Batch
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Column
from exactdesk.ui.pages.batches import batch_columns
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, Button, Card, DropArea, Picture, QuietButton, StatTile, Text, column, row
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type

LAST = 5  # batches shown; the others are in the history


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """What the start page shows.

    Attributes:
        today: the user's calendar day.
        batches: of the administration that is worked in, the last one first; the page shows the first few.
        unsure, refused: documents of all batches that wait for somebody, in that administration; interrupted: batches.
        can_practise: a sample file can be opened (in the practice environment).
    """

    today: date
    batches: tuple[Batch, ...] = ()
    unsure: int = 0
    refused: int = 0
    interrupted: int = 0
    can_practise: bool = False


class TodayPage(Page):
    """The start page.

    Signals:
        dropped: files, a tuple of `Path`; choose_wanted, paste_wanted: as the drop area; sample_wanted: open the sample file.
        batch_wanted: the `Batch` to look into; history_wanted: all of them; waiting_wanted: the `ItemState` text or "interrupted".
    """

    dropped = Signal(tuple)
    choose_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    batch_wanted = Signal(object)
    history_wanted = Signal()
    waiting_wanted = Signal(str)

    def __init__(self, formats: Formats, *, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(Icon.TODAY, scrolls=True, parent=parent)
        self._formats = formats
        self._view: TodayView | None = None
        self.drop = DropArea()
        self.drop.setMinimumHeight(190)
        self.drop.dropped.connect(self.dropped)
        self.drop.choose_wanted.connect(self.choose_wanted)
        self.drop.paste_wanted.connect(self.paste_wanted)
        self.unsure = StatTile(Icon.UNSURE, can_open=True)
        self.refused = StatTile(Icon.STOP, can_open=True)
        self.interrupted = StatTile(Icon.PAUSE, can_open=True)
        self.unsure.opened.connect(lambda: self.waiting_wanted.emit("unsure"))
        self.refused.opened.connect(lambda: self.waiting_wanted.emit("refused"))
        self.interrupted.opened.connect(lambda: self.waiting_wanted.emit("interrupted"))
        self._waiting_title = Text("", Type.HEADING)
        tiles = row(spacing=Space.MEDIUM)
        for tile in (self.unsure, self.refused, self.interrupted):
            tiles.addWidget(tile, 1)
        self._waiting = QWidget()
        waiting = column(spacing=Space.SMALL)
        waiting.addWidget(self._waiting_title)
        waiting.addLayout(tiles)
        self._waiting.setLayout(waiting)
        self._sample = Card(Role.ACCENT)
        self._sample_title = Text("", Type.STRONG)
        self._sample_text = Text("")
        self.sample = Button("", Icon.TABLE)
        self.sample.clicked.connect(self.sample_wanted)
        words = column(spacing=Space.HAIR)
        words.addWidget(self._sample_title)
        words.addWidget(self._sample_text)
        sample = row(margins=Space.LARGE, spacing=Space.LARGE)
        sample.addWidget(Picture(Icon.PRACTICE, Role.ACCENT, 28))
        sample.addLayout(words, 1)
        sample.addWidget(self.sample)
        self._sample.setLayout(sample)
        self._last_title = Text("", Type.HEADING)
        self.all = QuietButton("", Icon.HISTORY)
        self.all.clicked.connect(self.history_wanted)
        self.table: RecordsTable[Batch] = RecordsTable("today", memory=memory)
        self.table.opened.connect(self.batch_wanted)
        last = row()
        last.addWidget(self._last_title, 1)
        last.addWidget(self.all)
        self._last = QWidget()
        below = column(spacing=Space.SMALL)
        below.addLayout(last)
        below.addWidget(self.table, 1)
        self._last.setLayout(below)
        layout = column(spacing=Space.LARGE)
        layout.addWidget(self._waiting)
        layout.addWidget(self.drop, 1)
        layout.addWidget(self._sample)
        layout.addWidget(self._last)
        self.body.setLayout(layout)
        self.first = self.drop.choose
        self.retranslate()

    def show_view(self, view: TodayView) -> None:
        """Shows the day. Without any batch yet it is the empty face: the drop area and how to begin."""
        self._view = view
        self.table.show_records(view.batches[:LAST])
        self.table.fit_rows()
        self.retranslate()
        waits = bool(view.unsure or view.refused or view.interrupted)
        self._waiting.setVisible(waits)
        self._last.setVisible(bool(view.batches))
        self._sample.setVisible(view.can_practise and not view.batches)
        self.banners.clear()
        if view.unsure:
            self._say_unsure(view.unsure)
        self.show_face(Face.EMPTY if not view.batches else Face.PARTLY if waits else Face.FILLED)

    def show_face(self, face: Face) -> None:
        """A day without batches has the same drop area; it teaches instead of listing."""
        super().show_face(Face.FILLED if face is Face.EMPTY else face)
        self._face = face

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.retranslate()

    def _columns(self) -> tuple[Column[Batch], ...]:
        return batch_columns(self._formats, with_division=False)

    def _say_unsure(self, count: int) -> None:
        banner = Banner(
            Role.WARN,
            self.tr("Of %n document(s) it is not certain whether Exact Online booked them", "", count),
            self.tr("ExactDesk looks them up before anything is sent again."),
            action=self.tr("Look them up"),
        )
        banner.acted.connect(lambda: self.waiting_wanted.emit("unsure"))
        self.say("unsure", banner)

    def retranslate(self) -> None:
        view = self._view
        self.header.tell(self.tr("Today"), self._formats.weekday(view.today) if view else "")
        self.loading.tell(self.tr("Your last imports are being looked up"))
        self._waiting_title.setText(self.tr("Waits for you"))
        self._last_title.setText(self.tr("Last imports"))
        self.all.setText(self.tr("All imports"))
        self._sample_title.setText(self.tr("No file at hand?"))
        self._sample_text.setText(
            self.tr("Open the sample with sales invoices. A few of them have mistakes, to see what happens then.")
        )
        self.sample.setText(self.tr("Open the sample"))
        self.table.setAccessibleName(self._last_title.text())
        self.table.show_columns(self._columns())
        if view is not None:
            count = self._formats.count
            self.unsure.tell(count(view.unsure), self.tr("not certain"), Role.WARN if view.unsure else None)
            self.refused.tell(
                count(view.refused), self.tr("refused by Exact Online"), Role.STOP if view.refused else None
            )
            self.interrupted.tell(
                count(view.interrupted), self.tr("imports interrupted"), Role.WARN if view.interrupted else None
            )
            if view.unsure:
                self._say_unsure(view.unsure)
