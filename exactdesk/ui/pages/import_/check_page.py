"""The third step: every row with what is wrong in it, mended in place, and what each document becomes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from exactdesk.flow.draft import Worked
from exactdesk.flow.plan import PlanStatus
from exactdesk.problems import Problem, Severity
from exactdesk.ui import theme
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import FOR_ROLE, Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.pages.import_.all_problems import AllProblems
from exactdesk.ui.pages.import_.entry_panel import BookingPanel, KnownPanel
from exactdesk.ui.pages.import_.grid_model import grid_columns
from exactdesk.ui.pages.import_.grid_table import CheckTable
from exactdesk.ui.pages.import_.layouts import Tabs
from exactdesk.ui.pages.import_.prepared import Prepared
from exactdesk.ui.pages.import_.problem_panel import ProblemPanel
from exactdesk.ui.pages.import_.signs import SEVERITY_ROLES, severity_word, status_mark
from exactdesk.ui.pages.import_.totals_strip import TotalsStrip
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, IconButton, KeyHint, PrimaryButton, QuietButton, SearchBox, StatTile, column, row
from exactdesk.ui.theme import Space
from exactdesk.ui.words import kind_word

_LOUD = (Severity.STOP, Severity.WARN)
_PAUSE_MS = 40  # a held arrow key passes over documents without building the panel for each
_WIDE = 1000  # width from which there is room for the keys beside the filters
_TILES = (PlanStatus.READY, PlanStatus.HELD_BACK, PlanStatus.DUPLICATE, PlanStatus.LEFT_OUT)


class CheckPage(Page):
    """The check. `table`, `panel`, `all` and `totals` tell what the user wants.

    Signals:
        go_on: to the confirmation; undo_wanted, redo_wanted: of the last step; taken_back: key of a document.
        map_wanted: back to the columns.
    """

    go_on = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    map_wanted = Signal()

    def __init__(self, formats: Formats, memory: Memory | None = None) -> None:
        super().__init__(Icon.TABLE, can_cancel=True)
        self._formats = formats
        self._worked: Worked | None = None
        self._prepared: Prepared | None = None
        self._status: PlanStatus | None = None
        self._severity: Severity | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self.undo, self.redo = IconButton(Icon.UNDO), IconButton(Icon.REDO)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.next: Button = PrimaryButton("", Icon.NEXT)
        self.next.clicked.connect(self.go_on)
        self.header.add(self.undo, self.redo, self.next)
        self.all_documents = StatTile(Icon.FILE, can_open=True)
        self.all_documents.opened.connect(lambda: self.show_only(None))
        self.tiles = {
            status: StatTile(status_mark(status).icon or FOR_ROLE[status_mark(status).role], can_open=True)
            for status in _TILES
        }
        tiles = row(spacing=Space.MEDIUM)
        tiles.addWidget(self.all_documents, 1)
        for status, tile in self.tiles.items():
            tile.opened.connect(lambda status=status: self.show_only(status))
            tiles.addWidget(tile, 1)
        self.chips = {severity: QuietButton("", FOR_ROLE[SEVERITY_ROLES[severity]]) for severity in Severity}
        self.search = SearchBox()
        tools = row()
        tools.addWidget(self.search, 1)
        for severity, chip in self.chips.items():
            chip.setCheckable(True)
            chip.set_role(SEVERITY_ROLES[severity])
            chip.clicked.connect(lambda on, severity=severity: self.show_severity(severity if on else None))
            tools.addWidget(chip)
        self._hints = (KeyHint("F8"), KeyHint("Space"), KeyHint("F4"))
        for hint in self._hints:
            tools.addWidget(hint)
        self.table = CheckTable(memory)
        self.table.chosen.connect(lambda _: self._later.start())
        self.search.sought.connect(self._seek)
        self.search.left.connect(self.table.choose_first)
        self.panel = ProblemPanel(formats)
        self.all = AllProblems(formats)
        self.all.opened.connect(self.go_to)
        self.booking = BookingPanel(formats)
        self.known = KnownPanel(formats)
        self.sides = QStackedWidget()
        for side in (self.panel, self.all, self.booking, self.known):
            self.sides.addWidget(side)
        self.tabs = Tabs(self.sides.count())
        self.tabs.chosen.connect(self.sides.setCurrentIndex)
        self.tabs.chosen.connect(lambda _: self._show_current())
        right = QWidget()
        beside = column(spacing=0)
        beside.addWidget(self.tabs)
        beside.addWidget(self.sides, 1)
        right.setLayout(beside)
        right.setMinimumWidth(300)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(Space.MEDIUM)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(right)
        self.splitter.setSizes([650, 320])
        self.splitter.setStretchFactor(0, 1)
        self.totals = TotalsStrip(formats)
        layout = column(spacing=Space.SMALL)
        layout.addLayout(tiles)
        layout.addLayout(tools)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.totals)
        self.body.setLayout(layout)
        self._later.timeout.connect(self._show_current)
        self.first = self.table
        self._add_keys()
        self.retranslate()

    @property
    def worked(self) -> Worked | None:
        """What is on show."""
        return self._worked

    def show_prepared(self, prepared: Prepared, *, can_undo: bool, can_redo: bool) -> None:
        """Shows a draft worked out."""
        worked = prepared.worked
        first = self._worked is None or self._worked.draft.table is not worked.draft.table
        self._worked, self._prepared = worked, prepared
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self._tell_columns()
        self.table.show_rows(prepared.rows, prepared.loud)
        if first:
            self._status = self._severity = None
            self.search.clear()
            self._filter()
            self.tabs.choose(0)
            self.table.choose_first()
            self.table.go_to_problem(1)
        self.all.show_groups(worked, prepared.groups)
        self.totals.show_plan(worked.plan, worked.draft.control_total)
        ready = worked.plan.count(PlanStatus.READY)
        self.next.setEnabled(bool(ready))
        stuck = worked.plan.count(PlanStatus.HELD_BACK) or worked.plan.count(PlanStatus.DUPLICATE)
        self.show_face(Face.PARTLY if stuck else Face.FILLED)
        self._tell_figures(worked)
        self._show_current()

    def show_only(self, status: PlanStatus | None) -> None:
        """Shows the documents that stand so; None shows all. The same once more shows all again."""
        self._status = None if status is self._status else status
        self._filter()

    def show_severity(self, severity: Severity | None) -> None:
        """Shows the documents with a problem of that level; None shows all."""
        self._severity = severity
        self._filter()

    def go_to(self, problem: Problem) -> None:
        """Gives the cell of a problem the keyboard; what hides it is taken off."""
        rows = [problem.where.row] if problem.where.row is not None else []
        if not rows and self._worked is not None:
            rows = [one.document.rows[0] for one in self._worked.checked if one.document.key == problem.where.document]
        if rows and not self.table.go_to(rows[0], problem.where.field or ""):
            self._status = self._severity = None
            self.search.clear()
            self._seek("")
            self._filter()
            self.table.go_to(rows[0], problem.where.field or "")

    def next_problem(self, step: int) -> None:
        """To the next (1) or previous (-1) cell with an error or a warning."""
        self.table.go_to_problem(step)

    def leave_out_question(self, count: int) -> str:
        """What is asked before so many documents are left out."""
        return self.tr("Leave out %n document(s)?", "", count)

    # --- inside

    def _seek(self, text: str) -> None:
        self.table.proxy.seek(text)

    def _filter(self) -> None:
        for severity, chip in self.chips.items():
            chip.setChecked(severity is self._severity)
        status = self._status
        keys = None
        if self._severity is not None and self._prepared is not None:
            keys = self._prepared.keys[self._severity]
        if status is None and keys is None:
            self.table.proxy.keep(None)
        else:
            self.table.proxy.keep(
                lambda each: (status is None or each.item.status is status) and (keys is None or each.item.key in keys)
            )
        if self._worked is not None:
            self._tell_figures(self._worked)

    def _show_current(self) -> None:
        worked, current = self._worked, self.table.current_record()
        if worked is None:
            return
        side = self.sides.currentWidget()
        if side is self.panel:
            self.panel.show_row(current, worked)
        elif side is self.booking:
            self.booking.show_row(current, worked)
        elif side is self.known:
            self.known.show_row(current, worked.verdicts.get(current.item.key) if current else None)
        has_double = current is not None and current.item.key in worked.verdicts
        self.tabs.offer(3, is_on=has_double or side is self.known)

    def _tell_figures(self, worked: Worked) -> None:
        count = self._formats.count
        words = {
            PlanStatus.READY: self.tr("ready"),
            PlanStatus.HELD_BACK: self.tr("held back"),
            PlanStatus.DUPLICATE: self.tr("duplicates"),
            PlanStatus.LEFT_OUT: self.tr("left out"),
        }
        shown = self.tr("{word} · only these")
        self.all_documents.tell(count(len(worked.plan.items)), self.tr("documents"))
        posted = len(self._prepared.posted) if self._prepared is not None else 0
        counts = self._prepared.counts if self._prepared is not None else {}
        for status, tile in self.tiles.items():
            number = worked.plan.count(status) - (posted if status is PlanStatus.LEFT_OUT else 0)
            role = status_mark(status).role if number and status is not PlanStatus.LEFT_OUT else None
            word = shown.format(word=words[status]) if self._status is status else words[status]
            tile.tell(count(number), word, role)
            tile.set_role(Role.ACCENT if self._status is status else None)
        for severity, chip in self.chips.items():
            number = counts.get(severity, 0)
            chip.setText(f"{severity_word(severity)} {count(number)}")
            chip.setEnabled(bool(number) or chip.isChecked())
        self.tabs.tell(1, self.tr("All ({count})").format(count=count(len(self.all.table.records.records))))

    def _tell_columns(self) -> None:
        worked = self._worked
        if worked is None:
            return
        words = {
            "state": self.tr("State"),
            "posted": self.tr("Posted"),
            "row": self.tr("Row"),
            "relation": self.tr("Relation in Exact Online"),
            "total": self.tr("Invoice total"),
            "period": self.tr("Period"),
        }
        kind = worked.draft.kind
        self.table.grid.use_kind(kind, self.tr("In the file: {text}"))
        self.table.show_columns(
            grid_columns(kind, self._prepared.fields if self._prepared else (), self._formats, words)
        )

    def _add_keys(self) -> None:
        for keys, act in (
            ("Ctrl+Return", self.next.click),
            ("Ctrl+Enter", self.next.click),
            ("Ctrl+Z", self.undo.click),
            ("Ctrl+Y", self.redo.click),
            ("Ctrl+Shift+Z", self.redo.click),
            ("F8", lambda: self.next_problem(1)),
            ("Shift+F8", lambda: self.next_problem(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for hint in self._hints:  # the list of keys (F1) has them too
            hint.setVisible(self.width() >= theme.scaled(_WIDE))

    def retranslate(self) -> None:
        worked = self._worked
        self.header.tell(self.tr("Check"), kind_word(worked.draft.kind.name) if worked is not None else "")
        self.next.setText(self.tr("On to posting"))
        self.next.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self.undo.set_name(self.tr("Undo"))
        self.redo.set_name(self.tr("Redo"))
        self.search.tell(self.tr("Number, relation, text"))
        for hint, word in zip(
            self._hints, (self.tr("next problem"), self.tr("leave out"), self.tr("choices")), strict=True
        ):
            hint.tell(word)
        self.loading.tell(self.tr("Everything is being checked"))
        self.table.setAccessibleName(self.tr("Rows of the file"))
        self.table.tell_nothing(self.tr("No row fits."))
        self.tabs.tell(0, self.tr("Document"))
        self.tabs.tell(2, self.tr("Entry"))
        self.tabs.tell(3, self.tr("Double"))
        self._tell_columns()
        if worked is not None:
            self._tell_figures(worked)
