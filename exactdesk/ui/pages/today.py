"""Where the day begins: a place for the file, what waits for an answer, and what was done last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exactdesk.books.reference import Side
from exactdesk.flow.history import Batch
from exactdesk.jobs.attention import WaitsFor
from exactdesk.jobs.outstanding_board import Sums
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import FOR_ROLE, Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Column
from exactdesk.ui.pages.attention.signs import waits_mark
from exactdesk.ui.pages.batches import batch_columns
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, Button, Card, DropArea, Picture, QuietButton, StatTile, Text, column, row
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type

_TILES = (
    WaitsFor.UNSURE,
    WaitsFor.REFUSED,
    WaitsFor.HELD_BACK,
    WaitsFor.DUPLICATE,
    WaitsFor.INTERRUPTED,
    WaitsFor.SET_ASIDE,
)
LAST = 5  # batches shown; the others are in the history


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """What the start page shows.

    Attributes:
        today: the user's calendar day.
        batches: of the administration that is worked in, the last one first; the page shows the first few.
        waiting: documents of all administrations by what they wait for; places: in how many administrations.
        outstanding: what is outstanding in the administration that is worked in, as last read; a side that was never read is absent.
        can_practise: a sample file can be opened (in the practice environment).
    """

    today: date
    batches: tuple[Batch, ...] = ()
    waiting: Mapping[WaitsFor, int] = field(default_factory=lambda: MappingProxyType({}))
    places: int = 0
    outstanding: Mapping[Side, Sums] = field(default_factory=lambda: MappingProxyType({}))
    can_practise: bool = False


class TodayPage(Page):
    """The start page.

    Signals:
        dropped: files, a tuple of `Path`; choose_wanted, paste_wanted: as the drop area; sample_wanted: open the sample file.
        batch_wanted: the `Batch` to look into; history_wanted: all of them; waiting_wanted: the `WaitsFor` of a figure.
        overdue_wanted: the `Side` whose overdue items are wanted.
    """

    dropped = Signal(tuple)
    choose_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    batch_wanted = Signal(object)
    history_wanted = Signal()
    waiting_wanted = Signal(object)
    overdue_wanted = Signal(object)

    def __init__(self, formats: Formats, *, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(Icon.TODAY, scrolls=True, parent=parent)
        self._formats = formats
        self._view: TodayView | None = None
        self.drop = DropArea()
        self.drop.setMinimumHeight(190)
        self.drop.dropped.connect(self.dropped)
        self.drop.choose_wanted.connect(self.choose_wanted)
        self.drop.paste_wanted.connect(self.paste_wanted)
        self.tiles = {
            what: StatTile(waits_mark(what).icon or FOR_ROLE[waits_mark(what).role], can_open=True) for what in _TILES
        }
        for what, tile in self.tiles.items():
            tile.opened.connect(lambda what=what: self.waiting_wanted.emit(what))
        self._waiting_title = Text("", Type.HEADING)
        tiles = row(spacing=Space.MEDIUM)
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        self._waiting = QWidget()
        waiting = column(spacing=Space.SMALL)
        waiting.addWidget(self._waiting_title)
        waiting.addLayout(tiles)
        self._waiting.setLayout(waiting)
        self.overdue = {side: StatTile(Icon.OUTSTANDING, can_open=True) for side in Side}
        sums = row(spacing=Space.MEDIUM)
        for side, tile in self.overdue.items():
            tile.opened.connect(lambda side=side: self.overdue_wanted.emit(side))
            sums.addWidget(tile, 1)
        self._overdue_title = Text("", Type.HEADING)
        self._overdue = QWidget()
        outstanding = column(spacing=Space.SMALL)
        outstanding.addWidget(self._overdue_title)
        outstanding.addLayout(sums)
        self._overdue.setLayout(outstanding)
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
        layout.addWidget(self._overdue)
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
        waits = any(count for what, count in view.waiting.items() if what is not WaitsFor.SET_ASIDE)
        self._waiting.setVisible(any(view.waiting.values()))
        self._overdue.setVisible(bool(view.outstanding))
        self._last.setVisible(bool(view.batches))
        self._sample.setVisible(view.can_practise and not view.batches)
        self.banners.clear()
        if view.waiting.get(WaitsFor.UNSURE):
            self._say_unsure(view.waiting[WaitsFor.UNSURE])
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
        banner.acted.connect(lambda: self.waiting_wanted.emit(WaitsFor.UNSURE))
        self.say("unsure", banner)

    def retranslate(self) -> None:
        view = self._view
        self.header.tell(self.tr("Today"), self._formats.weekday(view.today) if view else "")
        self.loading.tell(self.tr("Your last imports are being looked up"))
        title = self.tr("Waits for you")
        if view is not None and view.places > 1:
            title = self.tr("Waits for you, in %n administration(s)", "", view.places)
        self._waiting_title.setText(title)
        self._overdue_title.setText(self.tr("Overdue"))
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
            for what, tile in self.tiles.items():
                number = view.waiting.get(what, 0)
                mark = waits_mark(what)
                tile.tell(self._formats.count(number), mark.word, mark.role if number else None)
                tile.setVisible(bool(number))
            for side, sum_tile in self.overdue.items():
                sum_tile.setVisible(side in view.outstanding)
                if side in view.outstanding:
                    self._tell_overdue(side, view.outstanding[side])
            if view.waiting.get(WaitsFor.UNSURE):
                self._say_unsure(view.waiting[WaitsFor.UNSURE])

    def _tell_overdue(self, side: Side, sums: Sums) -> None:
        formats = self._formats
        words = self.tr("overdue from customers, of {total} open")
        if side is Side.PURCHASE:
            words = self.tr("overdue to suppliers, of {total} open")
        self.overdue[side].tell(
            formats.money(sums.overdue, sums.currency),
            words.format(total=formats.money(sums.total, sums.currency)),
            Role.WARN if sums.overdue > 0 else None,
        )
        self.overdue[side].setToolTip(self.tr("Read on {moment}").format(moment=formats.moment(sums.read_at)))
