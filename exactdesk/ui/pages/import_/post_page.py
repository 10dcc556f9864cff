"""The last step: how far it is, what came of each document, and what to do about those that were refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QProgressBar, QSplitter

from exactdesk.errors import ExactDeskError
from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.progress import Progress
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.import_.layouts import empty_out
from exactdesk.ui.pages.import_.outcome_panel import OutcomePanel
from exactdesk.ui.pages.import_.result_words import ResultWords
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Banner,
    Button,
    Card,
    DivisionChip,
    DivisionView,
    PrimaryButton,
    StatTile,
    Text,
    column,
    row,
)
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type
from exactdesk.ui.words import state_mark, told
from exactdesk.wording import tell_error, tell_progress

_BAD = (ItemState.REFUSED, ItemState.UNSURE, ItemState.HELD_BACK, ItemState.DUPLICATE)
_ENOUGH = 3  # documents after which the time that is left can be told
_LONGEST = 90.0  # seconds between two documents that count for it: longer, and somebody paused or closed the lid


class PostPage(Page):
    """Posting and its result.

    Signals:
        pause_wanted, go_on_wanted, stop_wanted: of the run; resume_wanted: send what a run that ended early left.
        again_wanted: mend what is left; history_wanted, next_wanted: from here.
        entry_wanted: open this `BatchItem` in Exact Online; workbook_wanted: give the client's workbook of this `Batch` back.
    """

    pause_wanted = Signal()
    go_on_wanted = Signal()
    stop_wanted = Signal()
    resume_wanted = Signal()
    again_wanted = Signal()
    history_wanted = Signal()
    next_wanted = Signal()
    entry_wanted = Signal(object)
    workbook_wanted = Signal(object)

    def __init__(self, formats: Formats, memory: Memory | None = None) -> None:
        super().__init__(Icon.SEND)
        self._formats = formats
        self._division: DivisionView | None = None
        self._items: dict[int, BatchItem] = {}
        self._planned = 0
        self._done = 0
        self._spent, self._last = 0.0, 0.0
        self._settled_before = 0
        self._progress: Progress | None = None
        self._result: RunResult | None = None
        self._has_failed = False
        self._is_paused = False
        self._is_stopping = False
        self._waiting_files = 0
        self._calls: tuple[int | None, int | None] = (None, None)
        self.pause, self.stop = Button("", Icon.PAUSE), Button("", Icon.HALT, role=Role.STOP)
        self.history, self.again = Button("", Icon.HISTORY), Button("", Icon.EDIT)
        self.go_on = Button("", Icon.GO)
        self.go_on.clicked.connect(self.resume_wanted)
        self.next: Button = PrimaryButton("", Icon.NEXT)
        self.pause.clicked.connect(self._pause_or_go_on)
        self.stop.clicked.connect(self.stop_wanted)
        self.history.clicked.connect(self.history_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.header.add(self.pause, self.stop, self.history, self.again, self.go_on, self.next)
        self._chip_place = row()
        self._now = Text("", Type.STRONG)
        self._left = Text("", faint=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self._card = Card()
        inside = column(margins=Space.LARGE, spacing=Space.SMALL)
        words = row()
        words.addWidget(self._now, 1)
        words.addWidget(self._left)
        inside.addLayout(words)
        inside.addWidget(self.bar)
        self._card.setLayout(inside)
        self.tiles = {
            "posted": StatTile(Icon.FINE),
            "refused": StatTile(Icon.STOP),
            "unsure": StatTile(Icon.UNSURE),
            "waiting": StatTile(Icon.WAITING),
        }
        tiles = row(spacing=Space.MEDIUM)
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        self._words = ResultWords(self)
        self._words.resume_wanted.connect(self.resume_wanted)
        self._words.workbook_wanted.connect(self.workbook_wanted)
        self.table: RecordsTable[BatchItem] = RecordsTable("outcomes", memory=memory)
        self.panel = OutcomePanel(formats)
        self.panel.entry_wanted.connect(self.entry_wanted)
        self.table.chosen.connect(self.panel.show_item)
        self.table.opened.connect(self._open)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(Space.LARGE)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.panel)
        self.splitter.setSizes([700, 280])
        self.splitter.setStretchFactor(0, 1)
        layout = column(spacing=Space.MEDIUM)
        layout.addLayout(self._chip_place)
        layout.addWidget(self._card)
        layout.addLayout(tiles)
        layout.addWidget(self.splitter, 1)
        self.body.setLayout(layout)
        self.first = self.table
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._lead_on)
        self.retranslate()

    # --- what is shown

    def begin(self, division: DivisionView, planned: int) -> None:
        """Shows a run that begins with so many documents."""
        self._division, self._planned, self._done = division, planned, 0
        self._items, self._progress, self._result, self._has_failed = {}, None, None, False
        self._is_paused = self._is_stopping = False
        self._spent, self._last = 0.0, monotonic()
        self._settled_before = 0
        empty_out(self._chip_place)
        self._chip_place.addWidget(DivisionChip(division))
        self.banners.clear()
        self.table.show_records(())
        self.panel.show_item(None)
        self.bar.setMaximum(max(planned, 1))
        self.bar.setValue(0)
        self.retranslate()
        self.show_face(Face.FILLED)

    def go_on_with(self, items: Sequence[BatchItem]) -> None:
        """Shows that a run which ended early goes on; its documents stay where they are."""
        self._result, self._progress, self._has_failed = None, None, False
        self._is_paused = self._is_stopping = False
        self._items = {item.id: item for item in items}
        left = (ItemState.PLANNED, ItemState.SENDING, ItemState.UNSURE)
        self._planned, self._done = sum(1 for item in items if item.state in left), 0
        self._spent, self._last = 0.0, monotonic()
        self._settled_before = len(items) - self._planned
        self.bar.setMaximum(max(self._planned, 1))
        self.bar.setValue(0)
        self.banners.clear()
        self.retranslate()
        self.show_face(Face.FILLED)

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        self._tell_progress()

    def show_item(self, item: BatchItem) -> None:
        """Shows what became of a document; one that is not in the list yet is added."""
        if item.id in self._items:
            at = next(at for at, each in enumerate(self.table.records.records) if each.id == item.id)
            self.table.records.replace_record(at, item)
        else:
            self.table.records.add_records((item,))
        self._items[item.id] = item
        if item.state not in (ItemState.PLANNED, ItemState.SENDING):
            settled = sum(1 for each in self._items.values() if each.state is not ItemState.PLANNED)
            self._done = max(settled - self._settled_before, 0)
            now = monotonic()
            self._spent += min(now - self._last, _LONGEST)
            self._last = now
            self.bar.setValue(self._done)
        current = self.table.current_record()
        if current is not None and current.id == item.id:
            self.panel.show_item(item)
        if self._result is None:
            self.table.scrollToBottom()
        self._tell_figures()
        self._tell_progress()

    def show_calls(self, minute: int | None, day: int | None) -> None:
        self._calls = (minute, day)
        self._tell_progress()

    def show_control(self, *, is_paused: bool, is_stopping: bool) -> None:
        """Shows that the run is paused, or that it stops after the document in flight."""
        self._is_paused, self._is_stopping = is_paused, is_stopping
        self.retranslate()

    def show_result(self, result: RunResult, waiting_files: int) -> None:
        """Shows what became of a run; `waiting_files` come after it."""
        self._result, self._waiting_files = result, waiting_files
        self._items = {item.id: item for item in result.items}
        self.table.show_records(result.items)
        worst = [item for item in result.items if item.state in (ItemState.REFUSED, ItemState.UNSURE)]
        for item in (*worst, *result.items)[:1]:
            self.table.choose(item)
            self.table.scrollTo(self.table.currentIndex())
        self._say(result)
        self.retranslate()
        is_bad = bool(result.stopped_by) or any(item.state in _BAD for item in result.items)
        self.show_face(Face.PARTLY if is_bad else Face.FILLED)
        self.take_keyboard()

    def show_failure(self, error: ExactDeskError) -> None:
        """Shows that the run could not be begun or written down. What is not booked can be tried again from the check."""
        self._has_failed = True
        self.retranslate()
        what, do = tell_error(error)
        self.say("stopped", Banner(Role.STOP, what, do, details=str(error)))
        self.show_face(Face.PARTLY)

    def take_keyboard(self) -> None:
        """After the run to what leads on, else to the list."""
        self.first = self.table if self._result is None else self._leads_on()
        super().take_keyboard()

    # --- inside

    def _say(self, result: RunResult) -> None:
        self.banners.clear()
        for key, banner in self._words.banners(result, self._formats):
            self.say(key, banner)

    def _pause_or_go_on(self) -> None:
        if self._is_paused:
            self.go_on_wanted.emit()
        else:
            self.pause_wanted.emit()

    def _lead_on(self) -> None:
        if self._result is not None:
            self._leads_on().click()

    def _leads_on(self) -> Button:
        """The button that is most likely wanted after the run."""
        is_cut_off = self._result is not None and self._result.stopped_by is not None
        if is_cut_off and self.go_on.isVisibleTo(self):
            return self.go_on
        return self.again if self.again.isVisibleTo(self) else self.next

    def _open(self, item: BatchItem) -> None:
        if item.entry_id is not None:
            self.entry_wanted.emit(item)

    def _tell_progress(self) -> None:
        progress, count = self._progress, self._formats.count
        if self._result is not None:
            return
        if self._is_stopping:
            self._now.setText(self.tr("Stopping after the document that is under way…"))
        elif self._is_paused:
            self._now.setText(self.tr("Paused. Nothing is sent until you go on."))
        elif progress is not None:
            words = tell_progress(progress.what, progress.facts)
            if progress.until is not None:
                words = self.tr("{what} (until {time})").format(what=words, time=self._formats.time(progress.until))
            self._now.setText(words)
        else:
            self._now.setText(self.tr("Writing down what is going to be posted…"))
        parts = [self.tr("{done} of {all}").format(done=count(self._done), all=count(self._planned))]
        if _ENOUGH <= self._done < self._planned and not self._is_paused:
            seconds = self._spent / self._done * (self._planned - self._done)
            parts.append(self._time_left(timedelta(seconds=seconds)))
        minute, day = self._calls
        if minute is not None:
            parts.append(self.tr("%n call(s) left this minute", "", minute))
        if day is not None:
            parts.append(self.tr("{count} today").format(count=count(day)))
        self._left.setText("  ·  ".join(parts))

    def _time_left(self, left: timedelta) -> str:
        minutes = round(left.total_seconds() / 60)
        if minutes < 1:
            return self.tr("less than a minute to go")
        return self.tr("about %n minute(s) to go", "", minutes)

    def _tell_figures(self) -> None:
        counts, count = Counter(item.state for item in self._items.values()), self._formats.count
        posted, refused, unsure = counts[ItemState.POSTED], counts[ItemState.REFUSED], counts[ItemState.UNSURE]
        self.tiles["posted"].tell(count(posted), self.tr("posted"), Role.FINE if posted else None)
        self.tiles["refused"].tell(count(refused), self.tr("refused by Exact Online"), Role.STOP if refused else None)
        self.tiles["unsure"].tell(count(unsure), self.tr("not certain"), Role.WARN if unsure else None)
        if self._result is None:
            self.tiles["waiting"].tell(count(max(self._planned - posted - refused - unsure, 0)), self.tr("still to do"))
        else:
            rest = len(self._items) - posted - refused - unsure
            self.tiles["waiting"].tell(count(rest), self.tr("held back, left out or not sent"))

    def _message(self, item: BatchItem) -> str:
        if item.said:
            return self.tr("Exact Online says: {words}").format(words=item.said)
        return told(item.code, item.facts)[0] or item.why

    def retranslate(self) -> None:
        is_over = self._result is not None or self._has_failed
        counts = Counter(item.state for item in self._items.values())
        left = self._has_failed or any(counts[state] for state in (*_BAD, ItemState.PLANNED))
        self.header.tell(self.tr("Result") if is_over else self.tr("Posting"))
        self.pause.setText(self.tr("Go on") if self._is_paused else self.tr("Pause"))
        self.pause.set_meaning(Icon.GO if self._is_paused else Icon.PAUSE)
        self.stop.setText(self.tr("Stop"))
        self.stop.setEnabled(not self._is_stopping)
        self.history.setText(self.tr("To the history"))
        self.again.setText(self.tr("Mend the rest"))
        self.again.setToolTip(self.tr("Back to the check; what is booked stays locked and is not sent again."))
        self.next.setText(self.tr("Next file") if self._waiting_files else self.tr("Another file"))
        for button, is_on in ((self.pause, not is_over), (self.stop, not is_over), (self.history, is_over)):
            button.setVisible(is_on)
        self.again.setVisible(is_over and left)
        waits = self._result is not None and bool(counts[ItemState.PLANNED] or counts[ItemState.UNSURE])
        is_held = self._result is not None and self._result.is_stopped_by_proof
        self.go_on.setText(self.tr("Go on all the same") if is_held else self.tr("Go on"))
        self.go_on.setToolTip(self.tr("Sends what is not sent yet; what is booked is not sent again."))
        self.go_on.setVisible(waits)
        self.history.setVisible(is_over and not waits)  # there is room for three; the history is in the navigation too
        self.next.setVisible(is_over)
        self._card.setVisible(not is_over)
        self.table.setAccessibleName(self.tr("What became of each document"))
        self.table.show_columns(self._columns())
        self._tell_figures()
        self._tell_progress()
        if self._result is not None:
            self._say(self._result)

    def _columns(self) -> tuple[Column[BatchItem], ...]:
        formats = self._formats
        return (
            Column(key="number", heading=self.tr("Number"), text=lambda item: item.number, chars=10),
            Column(
                key="relation",
                heading=self.tr("Relation"),
                text=lambda item: item.relation_name or item.relation_code,
                chars=0,
            ),
            Column(
                key="amount",
                heading=self.tr("Incl. VAT"),
                text=lambda item: formats.money(item.amount, item.currency),
                sort=lambda item: item.amount,
                align=Align.RIGHT,
                chars=9,
            ),
            Column(
                key="state",
                heading=self.tr("State"),
                text=lambda item: state_mark(item.state).word,
                mark=lambda item: state_mark(item.state),
                chars=14,
            ),
            Column(
                key="entry",
                heading=self.tr("Entry no."),
                text=lambda item: "" if item.entry_number is None else str(item.entry_number),
                sort=lambda item: item.entry_number,
                align=Align.RIGHT,
                chars=8,
            ),
            Column(key="message", heading=self.tr("Message"), text=self._message, chars=0),
        )


def not_again(result: RunResult) -> frozenset[str]:
    """Keys of the documents that are booked, or may be: never to be sent again from here."""
    return frozenset(
        item.key for item in result.items if item.state in (ItemState.POSTED, ItemState.UNSURE, ItemState.SENDING)
    )
