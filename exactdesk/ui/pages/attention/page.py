"""One page over all administrations: what waits, grouped and filtered, with the card or the editor of the one that is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from exactdesk.flow.history import BatchItem, ItemId
from exactdesk.flow.remedies import Act
from exactdesk.jobs.attention import Waiting, WaitsFor
from exactdesk.jobs.candidates import Undecided
from exactdesk.jobs.mending import Tried
from exactdesk.jobs.work import WorkDetail
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory, NoMemory
from exactdesk.ui.pages.attention.groups import Filter, Grouping, counts, grouped, kept_by
from exactdesk.ui.pages.attention.mend_panel import MendPanel
from exactdesk.ui.pages.attention.signs import waits_mark
from exactdesk.ui.pages.attention.work_list import WorkList, WorkRow, division_of
from exactdesk.ui.pages.attention.work_panel import WorkPanel
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Banner,
    ChipView,
    Choices,
    DivisionView,
    FilterChips,
    KeyHint,
    QuietButton,
    SearchBox,
    Text,
    column,
    row,
)
from exactdesk.ui.parts.chips import Flow
from exactdesk.ui.parts.run_strip import RunStrip
from exactdesk.ui.theme import Space

_GROUPING = "attention/grouping"
_CHIPS = 8  # administrations that get a chip of their own; more of them are found by searching


class AttentionPage(Page):
    """The page.

    Signals:
        detail_wanted: all that is known of this `Waiting`; edit_wanted: (`Waiting`, field or empty): change it.
        send_wanted, look_up_wanted, aside_wanted, back_wanted: these documents, a tuple of `Waiting`.
        open_wanted, history_wanted, note_wanted: this `Waiting`.
        decided: (`Waiting`, entry id, whether it is the document).
        remedy_wanted: (`Waiting`, an `Act` of `flow.remedies`).
        stop_wanted: nothing more is sent after the document in flight; import_wanted: begin an import.
    """

    detail_wanted = Signal(object)
    edit_wanted = Signal(object, str)
    send_wanted = Signal(tuple)
    look_up_wanted = Signal(tuple)
    aside_wanted = Signal(tuple)
    back_wanted = Signal(tuple)
    open_wanted = Signal(object)
    history_wanted = Signal(object)
    note_wanted = Signal(object)
    decided = Signal(object, str, bool)
    remedy_wanted = Signal(object, object)
    stop_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, formats: Formats, *, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(Icon.FINE, parent=parent)
        self._formats = formats
        self._memory = memory or NoMemory()
        self._waiting: tuple[Waiting, ...] = ()
        self._divisions: Mapping[int, DivisionView] = {}
        self._current = 0
        self._filter = Filter()
        self._undecided: dict[ItemId, Undecided] = {}
        self.search = SearchBox()
        self.grouping = Choices()
        self.grouping.setMaximumWidth(260)
        self.kinds, self.places = FilterChips(), FilterChips()
        self.list = WorkList(formats)
        self.panel = WorkPanel(formats)
        self.editor = MendPanel(formats)
        self.strip = RunStrip()
        self.renew = QuietButton("", Icon.RENEW)
        self._nothing = Text("", faint=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.side = QStackedWidget()
        self.side.addWidget(self.panel)
        self.side.addWidget(self.editor)
        self.empty.acted.connect(self.import_wanted)
        self.renew.clicked.connect(self.retried)
        self.search.sought.connect(self._seek)
        self.search.left.connect(self.list.setFocus)
        self.grouping.activated.connect(self._regroup)
        self.kinds.changed.connect(lambda _: self._refilter())
        self.places.changed.connect(lambda _: self._refilter())
        self.list.chosen.connect(self._chosen)
        self.list.pressed_key.connect(self._act)
        self.list.opened.connect(lambda: self._act("E"))
        self.panel.acted.connect(self._act)
        self.panel.edit_wanted.connect(self._edit)
        self.panel.decided.connect(self._decide)
        self.panel.remedy_wanted.connect(self._remedy)
        self.strip.stop_wanted.connect(self.stop_wanted)
        self.header.add(self.renew)
        self._lay_out()
        self.grouping.show_choices(((Grouping.ERROR.value, ""), (Grouping.DIVISION.value, "")))
        self.grouping.choose(self._memory.read(_GROUPING).decode() or Grouping.ERROR.value)
        self.first = self.list
        self.retranslate()

    def _lay_out(self) -> None:
        tools = row()
        tools.addWidget(self.search, 2)
        tools.addWidget(self.grouping, 1)
        self._hints = [KeyHint("J"), KeyHint("K"), KeyHint("R"), KeyHint("E"), KeyHint("D")]
        hints = Flow(spacing=Space.MEDIUM)
        for hint in self._hints:
            hints.addWidget(hint)
        listing = QWidget()
        left = column(spacing=Space.SMALL)
        left.addWidget(self._nothing)
        left.addWidget(self.list, 1)
        left.addLayout(hints)
        listing.setLayout(left)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(Space.LARGE)
        self.splitter.addWidget(listing)
        self.splitter.addWidget(self.side)
        self.splitter.setSizes([500, 480])
        self.splitter.setStretchFactor(0, 1)
        layout = column(spacing=Space.SMALL)
        layout.addLayout(tools)
        layout.addWidget(self.kinds)
        layout.addWidget(self.places)
        layout.addWidget(self.strip)
        layout.addWidget(self.splitter, 1)
        self.body.setLayout(layout)

    # --- content

    def show_waiting(
        self, waiting: tuple[Waiting, ...], divisions: Mapping[int, DivisionView], current: int = 0
    ) -> None:
        """Shows what waits, what was set aside included.

        Args:
            waiting: of all administrations.
            divisions: the administrations that the user may enter, by code.
            current: code of the one that is worked in.
        """
        self._waiting, self._divisions, self._current = waiting, divisions, current
        self._tell_chips()
        self._show()
        open_ = [each for each in waiting if each.what is not WaitsFor.SET_ASIDE]
        if not waiting:
            self.show_face(Face.EMPTY)
        else:
            self.show_face(Face.PARTLY if open_ else Face.FILLED)
        self.retranslate()

    def show_detail(self, work: WorkDetail) -> None:
        self.panel.show_work(work)

    def show_undecided(self, found: tuple[Undecided, ...]) -> None:
        """Keeps what each of these documents may be, and shows it beside the one that is chosen."""
        self._undecided |= {each.item.id: each for each in found}
        for each in found:
            self.panel.show_undecided(each)

    def begin_edit(self, tried: Tried, waiting: Waiting, field: str = "") -> None:
        """Puts the editor in the place of the card."""
        self.side.setCurrentWidget(self.editor)
        self.editor.begin(tried, division_of(self._divisions, waiting), field=field)

    def end_edit(self) -> None:
        """Puts the card back, and the keyboard in the list."""
        if self.side.currentWidget() is self.editor:
            self.side.setCurrentWidget(self.panel)
            self.list.setFocus()

    @property
    def is_editing(self) -> bool:
        return self.side.currentWidget() is self.editor

    def keep(self, kinds: frozenset[WaitsFor], divisions: frozenset[int] = frozenset()) -> None:
        """Shows these kinds alone, of these administrations alone; empty for all."""
        self.search.clear()
        self._filter = Filter(kinds=kinds, divisions=divisions)
        self._tell_chips()
        self.kinds.choose({what.value for what in kinds})
        self.places.choose({str(code) for code in divisions})
        self._show()

    def show_run(self, what: str, done: int = 0, total: int = 0) -> None:
        """Shows what is being sent; empty words when nothing is."""
        self.strip.show_run(what, done, total)
        self.panel.show_busy(is_busy=bool(what))

    def current(self) -> Waiting | None:
        """The document that is chosen; None for a group, or for none."""
        found = self.list.current_row()
        return None if found is None else found.waiting

    def alike(self, item: BatchItem) -> tuple[ItemId, ...]:
        """The other documents of its administration that wait for the same reason, about the same value."""
        batches = {each.batch.id: each.batch for each in self._waiting}
        own = batches.get(item.batch)
        return tuple(
            each.item.id
            for each in self._waiting
            if each.what in (WaitsFor.REFUSED, WaitsFor.HELD_BACK)
            and each.item.id != item.id
            and (each.item.state, each.item.code, each.item.said) == (item.state, item.code, item.said)
            and each.item.facts.get("value") == item.facts.get("value")
            and own is not None
            and (each.batch.division, each.batch.kind) == (own.division, own.kind)
        )

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.list.use_formats(formats)
        self.panel.use_formats(formats)
        self.editor.use_formats(formats)
        self.retranslate()

    # --- inside

    def _show(self) -> None:
        kept = kept_by(self._filter, self._waiting)
        if not kept and not self._filter.is_on:  # all that is left was set aside
            kept = self._waiting
        self.list.show_groups(grouped(kept, Grouping(self.grouping.value() or Grouping.ERROR)), self._divisions)
        self._nothing.setVisible(not kept)
        self._tell_rest()

    def _seek(self, words: str) -> None:
        self._filter = replace(self._filter, words=words)
        self._show()

    def _refilter(self) -> None:
        self._filter = replace(
            self._filter,
            kinds=frozenset(WaitsFor(key) for key in self.kinds.on()),
            divisions=frozenset(int(key) for key in self.places.on()),
        )
        self._show()

    def _regroup(self) -> None:
        self._memory.write(_GROUPING, self.grouping.value().encode())
        self._show()

    def _chosen(self, row_: WorkRow | None) -> None:
        waiting = None if row_ is None else row_.waiting
        if self.is_editing and waiting is not None:
            self.end_edit()
        self.panel.show_row(row_, self._divisions, self._current)
        if waiting is not None:
            undecided = self._undecided.get(waiting.item.id)
            if undecided is not None and waiting.what is WaitsFor.UNSURE:
                self.panel.show_undecided(undecided)
            self.detail_wanted.emit(waiting)

    def _edit(self, field: str) -> None:
        waiting = self.current()
        if waiting is not None:
            self.edit_wanted.emit(waiting, field)

    def _decide(self, entry: str, is_it: bool) -> None:
        waiting = self.current()
        if waiting is not None:
            self.decided.emit(waiting, entry, is_it)

    def _remedy(self, act: Act) -> None:
        waiting = self.current()
        if waiting is not None:
            self.remedy_wanted.emit(waiting, act)

    def _act(self, key: str) -> None:
        """Does what a letter stands for, with what is selected, as far as it makes sense for it."""
        button = self.panel.buttons.get(key)
        if button is not None and not button.isEnabled():
            return
        chosen = self.list.selected()
        current = self.current()
        aside = WaitsFor.SET_ASIDE
        unsure = {WaitsFor.UNSURE, WaitsFor.UNDO_UNSURE}
        match key:
            case "R":
                self._emit(
                    self.send_wanted,
                    tuple(each for each in chosen if each.what not in {aside, WaitsFor.DUPLICATE, *unsure}),
                )
            case "L":
                self._emit(self.look_up_wanted, tuple(each for each in chosen if each.what in unsure))
            case "D":
                self._emit(self.aside_wanted, tuple(each for each in chosen if each.what not in {aside, *unsure}))
            case "B":
                self._emit(self.back_wanted, tuple(each for each in chosen if each.what is aside))
            case "E" if current is not None and current.what not in unsure:
                self.edit_wanted.emit(current, "")
            case "O" if current is not None:
                self.open_wanted.emit(current)
            case "H" if current is not None:
                self.history_wanted.emit(current)
            case "N" if current is not None and (current.item.code or current.item.said):
                self.note_wanted.emit(current)

    @staticmethod
    def _emit(signal: SignalInstance, documents: tuple[Waiting, ...]) -> None:
        if documents:
            signal.emit(documents)

    def _tell_chips(self) -> None:
        self.kinds.show_chips(
            [
                ChipView(what.value, waits_mark(what).word, count, waits_mark(what).role, waits_mark(what).icon)
                for what, count in counts(self._waiting).items()
            ]
        )
        per_division: dict[int, int] = {}
        for each in self._waiting:
            code = int(each.batch.division)
            per_division[code] = per_division.get(code, 0) + 1
        views = []
        for code, count in sorted(per_division.items(), key=lambda pair: -pair[1])[:_CHIPS]:
            first = next(each for each in self._waiting if int(each.batch.division) == code)
            views.append(ChipView(str(code), division_of(self._divisions, first).name, count, icon=Icon.DIVISION))
        self.places.show_chips(views if len(views) > 1 else [])
        self.places.setVisible(len(views) > 1)

    def _tell_rest(self) -> None:
        """Says when all that is left was set aside, and when a filter hides what waits."""
        open_ = [each for each in self._waiting if each.what is not WaitsFor.SET_ASIDE]
        self.banners.take("done")
        if self._waiting and not open_:
            done = Banner(
                Role.FINE,
                self.tr("Everything is worked off"),
                self.tr("%n document(s) are set aside; bring one back to go on with it.", "", len(self._waiting)),
            )
            self.say("done", done)

    def retranslate(self) -> None:
        open_ = [each for each in self._waiting if each.what is not WaitsFor.SET_ASIDE]
        places = {int(each.batch.division) for each in open_}
        line = ""
        if len(places) > 1:
            line = self.tr("{documents} in {divisions}").format(
                documents=self.tr("%n document(s)", "", len(open_)),
                divisions=self.tr("%n administration(s)", "", len(places)),
            )
        elif open_:
            line = self.tr("%n document(s)", "", len(open_))
        self.header.tell(self.tr("Needs attention"), line)
        self.empty.tell(
            self.tr("Nothing waits for you"),
            self.tr("What Exact Online refuses, what is not certain and what was not sent yet will stand here."),
            self.tr("Import a file"),
        )
        self.loading.tell(self.tr("What waits is being looked up"))
        self.renew.setText(self.tr("Look again"))
        self.search.tell(self.tr("Number, relation, amount, file, error"))
        self.grouping.show_choices(
            (
                (Grouping.ERROR.value, self.tr("By kind of error")),
                (Grouping.DIVISION.value, self.tr("By administration")),
            )
        )
        self.grouping.setAccessibleName(self.tr("Grouped"))
        self.list.setAccessibleName(self.tr("What waits"))
        self._nothing.setText(self.tr("No document fits this filter."))
        words = (self.tr("next"), self.tr("previous"), self.tr("send"), self.tr("change"), self.tr("set aside"))
        for hint, word in zip(self._hints, words, strict=True):
            hint.tell(word)
        if self._waiting:
            self._tell_chips()
            self._tell_rest()
