"""The way back of a batch as a page: the plan, what may be chosen, the button that says what it does, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from exactdesk.flow.dates import DateConvention, DayOrder, parse_date
from exactdesk.flow.history import BatchItem, ItemId
from exactdesk.flow.queue import ItemState
from exactdesk.flow.undo import UndoLine, Wanted, Way
from exactdesk.jobs.undo import Planned, UndoResult
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Banner,
    Button,
    Check,
    DivisionChip,
    DivisionView,
    FormField,
    LineEdit,
    Mark,
    PrimaryButton,
    QuietButton,
    StatTile,
    Text,
    column,
    row,
)
from exactdesk.ui.parts.run_strip import RunStrip
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space
from exactdesk.ui.words import state_mark, told
from exactdesk.wording import tell_error

_OVER = frozenset({ItemState.UNDONE, ItemState.CREDITED, ItemState.DELETED})


def way_mark(way: Way) -> Mark:
    """What is done about a document, in a word."""
    translate = QCoreApplication.translate
    match way:
        case Way.DELETE:
            return Mark(Role.STOP, translate("Undo", "Delete"), Icon.REMOVE)
        case Way.CREDIT:
            return Mark(Role.ACCENT, translate("Undo", "Credit"), Icon.UNDO)
        case Way.GONE:
            return Mark(Role.NEUTRAL, translate("Undo", "Gone already"), Icon.LEFT_OUT)
        case Way.LEAVE:
            return Mark(Role.WARN, translate("Undo", "Cannot be touched"), Icon.BLOCKED)
    assert_never(way)


class UndoPage(Page):
    """The page.

    Signals:
        left: back to the batch; replanned: the `Wanted` that the plan is to be made with; confirmed: carry the plan out.
        stop_wanted: nothing more after the document in flight; notes_wanted: show this batch (its id) of credit notes.
    """

    left = Signal()
    replanned = Signal(object)
    confirmed = Signal()
    stop_wanted = Signal()
    notes_wanted = Signal(str)

    def __init__(self, formats: Formats, *, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(Icon.UNDO, parent=parent)
        self._formats = formats
        self._planned: Planned | None = None
        self._view: DivisionView | None = None
        self._result: UndoResult | None = None
        self._now: dict[ItemId, BatchItem] = {}
        self._changed: Mapping[ItemId, UndoLine] = {}
        self._is_running = False
        self.back = QuietButton("", Icon.BACK)
        self.back.clicked.connect(self.left)
        self.empty.acted.connect(self.left)
        self.go = PrimaryButton("", Icon.UNDO, role=Role.STOP)
        self.go.clicked.connect(self.confirmed)
        self.notes = Button("", Icon.HISTORY)
        self.notes.clicked.connect(self._show_notes)
        self.again = Button("", Icon.RENEW)
        self.again.clicked.connect(self.retried)
        self.header.add(self.back, self.notes, self.again)
        self.tiles = {way: StatTile(way_mark(way).icon or Icon.UNDO) for way in Way}
        self._chip_place = column(spacing=0)
        self.by_credit = Check()
        self.by_credit.toggled.connect(self._choose)
        self.filed = LineEdit()
        self.filed.editingFinished.connect(self._choose)
        self._filed_field = FormField(self.filed)
        self._choices = QWidget()
        self.strip = RunStrip()
        self.strip.stop_wanted.connect(self.stop_wanted)
        self.table: RecordsTable[UndoLine] = RecordsTable("undo", memory=memory)
        self.table.chosen.connect(self._tell_why)
        self._why = Text("", selectable=True)
        self._lay_out()
        self.first = self.table
        self.retranslate()

    def _lay_out(self) -> None:
        tiles = row(spacing=Space.MEDIUM)
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        choices = row(spacing=Space.WIDE)
        choices.addWidget(self._filed_field, 2)
        choices.addWidget(self.by_credit, 3, Qt.AlignmentFlag.AlignVCenter)
        self._choices.setLayout(choices)
        layout = column(spacing=Space.MEDIUM)
        layout.addLayout(self._chip_place)
        layout.addLayout(tiles)
        layout.addWidget(self._choices)
        layout.addWidget(self.strip)
        layout.addWidget(self.table, 1)
        foot = row()
        foot.addWidget(self._why, 1)
        foot.addWidget(self.go)
        layout.addLayout(foot)
        self.body.setLayout(layout)

    # --- content

    def show_plan(self, planned: Planned, view: DivisionView) -> None:
        """Shows a plan that can be carried out."""
        self._planned, self._view, self._result, self._now, self._changed = planned, view, None, {}, {}
        self._is_running = False
        self.banners.clear()
        self._show()

    def begin(self) -> None:
        """The plan is being carried out."""
        self._is_running = True
        self.retranslate()

    def show_progress(self, what: str, done: int, total: int) -> None:
        self.strip.show_run(what, done, total)

    def show_item(self, item: BatchItem) -> None:
        """A document of the batch that has moved on; others (credit notes) are passed over."""
        for row_, line in enumerate(self.table.records.records):
            if line.item.id == item.id:
                self._now[item.id] = item
                self.table.records.replace_record(row_, replace(line, item=item))

    def show_result(self, result: UndoResult) -> None:
        """Shows what came of it."""
        self._is_running = False
        self._result = result
        self._now = {item.id: item for item in result.items}
        self._changed = {line.item.id: line for line in result.changed}
        self.strip.show_run("", 0, 0)
        self._show()

    def end(self) -> None:
        """Nothing was done: the plan stands as it was."""
        self._is_running = False
        self.strip.show_run("", 0, 0)
        self.retranslate()

    @property
    def wanted(self) -> Wanted:
        """What the user chose; a day that cannot be read counts as none."""
        return Wanted(filed_through=self._day(), by_credit=self.by_credit.isChecked())

    # --- inside

    def _day(self) -> date | None:
        text = self.filed.text().strip()
        found = parse_date(text, DateConvention(DayOrder.DAY_FIRST)) if text else None
        return found if isinstance(found, date) else None

    def _choose(self) -> None:
        text = self.filed.text().strip()
        self._filed_field.tell_problem(self.tr("This is no day.") if text and self._day() is None else "")
        can_be_read = not text or self._day() is not None
        if self._planned is not None and self.wanted != self._planned.wanted and can_be_read and not self._is_running:
            self.replanned.emit(self.wanted)

    def _show_notes(self) -> None:
        if self._result is not None and self._result.credits is not None:
            self.notes_wanted.emit(self._result.credits.batch.id)

    def _tell_why(self, line: UndoLine | None) -> None:
        words = "" if line is None else why_words(line)
        self._why.setText(words)

    def _lines(self) -> tuple[UndoLine, ...]:
        """The lines as they stand now: what goes another way by now says so."""
        assert self._planned is not None
        found = (self._changed.get(line.item.id, line) for line in self._planned.plan.lines)
        return tuple(replace(line, item=self._now.get(line.item.id, line.item)) for line in found)

    def _show(self) -> None:
        assert self._planned is not None
        plan = self._planned.plan
        self.table.show_records(self._lines())
        if not plan.lines:
            self.show_face(Face.EMPTY)
        else:
            self.show_face(Face.PARTLY if plan.of(Way.LEAVE) or self._is_partial() else Face.FILLED)
        self.retranslate()

    def _is_partial(self) -> bool:
        return self._result is not None and any(line.item.state not in _OVER for line in self._lines())

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.retranslate()

    # --- words

    def retranslate(self) -> None:
        planned = self._planned
        self.back.setText(self.tr("Back"))
        self.notes.setText(self.tr("Show the credit notes"))
        self.again.setText(self.tr("Plan the rest"))
        self.loading.tell(self.tr("Exact Online is asked what can still be taken back"))
        self.by_credit.setText(self.tr("Credit everything, delete nothing"))
        self._filed_field.tell(
            self.tr("VAT return filed through"),
            self.tr("What is dated on this day or before is credited, not deleted."),
        )
        self.table.setAccessibleName(self.tr("Documents"))
        self.table.show_columns(self._columns())
        self.empty.tell(
            self.tr("Nothing is left to take back"),
            self.tr("No document of this import is booked any more."),
            self.tr("Back"),
        )
        if planned is None:
            self.header.tell(self.tr("Take back an import"))
            self.go.hide()
            self.notes.hide()
            self.again.hide()
            return
        batch, plan = planned.batch, planned.plan
        self.header.tell(
            self.tr("Take back an import"),
            self.tr("{file}, imported {when} by {user}").format(
                file=batch.file_name or self.tr("pasted rows"),
                when=self._formats.moment(batch.started_at),
                user=batch.user or "–",
            ),
        )
        for way, tile in self.tiles.items():
            lines = plan.of(way)
            sums = " + ".join(self._formats.money(gross, currency) for currency, gross in plan.totals(way))
            word = way_mark(way).word
            tile.tell(
                self._formats.count(len(lines)),
                f"{word} · {sums}" if sums else word,
                way_mark(way).role if lines else None,
            )
            tile.setVisible(bool(lines) or way in (Way.DELETE, Way.CREDIT))
        self._tell_choices(planned)
        self._tell_chip()
        self._tell_go(planned)
        if self._result is not None:
            self._tell_result(self._result)
        elif not self._is_running:
            self._tell_plan(planned)

    def _tell_choices(self, planned: Planned) -> None:
        with QSignalBlocker(self.by_credit):
            self.by_credit.setChecked(planned.wanted.by_credit)
        if planned.wanted.filed_through is not None:
            self.filed.setText(self._formats.day(planned.wanted.filed_through))
        self._choices.setVisible(self._result is None and not self._is_running)

    def _tell_chip(self) -> None:
        while self._chip_place.count():
            taken = self._chip_place.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._view is not None:
            self._chip_place.addWidget(DivisionChip(self._view), 0, Qt.AlignmentFlag.AlignLeft)

    def go_words(self, planned: Planned) -> str:
        """What the button does: how many, and where."""
        delete, credit = len(planned.plan.of(Way.DELETE)), len(planned.plan.of(Way.CREDIT))
        name = self._view.name if self._view is not None else planned.batch.division_name
        if delete and credit:
            words = self.tr("Delete {delete}, credit {credit} in {division}")
        elif delete:
            words = self.tr("Delete {delete} in {division}")
        elif credit:
            words = self.tr("Credit {credit} in {division}")
        else:
            words = self.tr("Bring the history up to date")
        return words.format(delete=self._formats.count(delete), credit=self._formats.count(credit), division=name)

    def _tell_go(self, planned: Planned) -> None:
        can = len(planned.plan.of(Way.LEAVE)) < len(planned.plan.lines)
        self.go.setText(self.go_words(planned))
        self.go.setToolTip(self.go.text())
        self.go.setVisible(can and self._result is None)
        self.go.setEnabled(not self._is_running)
        self.back.setEnabled(not self._is_running)
        self.notes.setVisible(self._result is not None and self._result.credits is not None)
        self.again.setVisible(self._is_partial())

    def _tell_plan(self, planned: Planned) -> None:
        left = planned.plan.of(Way.LEAVE)
        self.banners.take("plan")
        if left:
            words = self.tr("%n document(s) cannot be taken back from here", "", len(left))
            self.say(
                "plan",
                Banner(Role.WARN, words, self.tr("The reason stands beside each; the others can be taken back.")),
            )

    def _tell_result(self, result: UndoResult) -> None:
        lines = self._lines()
        over = sum(1 for line in lines if line.item.state in _OVER)
        self.banners.take("plan")
        if result.stopped_by is not None:
            what, do = tell_error(result.stopped_by)
            self.say("stopped", Banner(Role.STOP, what, do, details=str(result.stopped_by)))
        elif result.refused_alike:
            words = self.tr("Stopped after equal refusals")
            self.say(
                "stopped", Banner(Role.WARN, words, self.tr("Read Exact Online's own words beside each document."))
            )
        if over == len(lines):
            self.say("done", Banner(Role.FINE, self.tr("%n document(s) taken back", "", over)))
            return
        words = self.tr("{done} of {all} documents taken back").format(
            done=self._formats.count(over), all=self._formats.count(len(lines))
        )
        self.say("done", Banner(Role.WARN, words, self.tr("What is still booked stands below, with the reason.")))

    def _columns(self) -> tuple[Column[UndoLine], ...]:
        formats, has_begun = self._formats, self._is_running or self._result is not None

        def mark(line: UndoLine) -> Mark:
            return state_mark(line.item.state) if has_begun and line.way is not Way.LEAVE else way_mark(line.way)

        return (
            Column(key="number", heading=self.tr("Number"), text=lambda line: line.item.number, chars=11),
            Column(
                key="relation",
                heading=self.tr("Relation"),
                text=lambda line: line.item.relation_name or line.item.relation_code,
                chars=16,
            ),
            Column(
                key="amount",
                heading=self.tr("Incl. VAT"),
                text=lambda line: formats.money(line.item.amount, line.item.currency),
                sort=lambda line: line.item.amount,
                align=Align.RIGHT,
                chars=11,
            ),
            Column(
                key="entry",
                heading=self.tr("Entry number"),
                text=lambda line: "" if line.item.entry_number is None else str(line.item.entry_number),
                sort=lambda line: line.item.entry_number,
                align=Align.RIGHT,
                chars=10,
            ),
            Column(key="way", heading=self.tr("What happens"), text=lambda line: mark(line).word, mark=mark, chars=18),
            Column(key="why", heading=self.tr("Why"), text=why_words, tip=why_words, chars=0),
        )


def why_words(line: UndoLine) -> str:
    """Why a document goes its way; after a refusal Exact Online's own words."""
    what, do = told(line.code, line.facts)
    said = line.item.said
    if said:
        what, do = told(line.item.code, line.item.facts)
        said = QCoreApplication.translate("Undo", "Exact Online says: {said}").format(said=said)
    return " ".join(part for part in (what, do if line.way is Way.LEAVE else "", said) if part)
