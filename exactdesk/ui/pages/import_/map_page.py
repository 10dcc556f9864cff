"""The second step: which sheet, what is in it, and which column is which field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from exactdesk.flow.draft import Worked
from exactdesk.flow.list_statement import ListRead
from exactdesk.flow.plan import PlanStatus
from exactdesk.jobs.mapping_session import MappingSession
from exactdesk.kinds import KINDS
from exactdesk.kinds.kind import Kind
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.pages.import_.column_lines import ColumnLines
from exactdesk.ui.pages.import_.field_panel import FieldPanel
from exactdesk.ui.pages.import_.map_view import column_views, general_problems, panel_view
from exactdesk.ui.pages.import_.sheet_card import SheetCard
from exactdesk.ui.pages.import_.signs import SEVERITY_ROLES
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.parts import Banner, Button, Card, IconButton, PrimaryButton, Text, column, row
from exactdesk.ui.theme import Space, Type
from exactdesk.ui.words import kind_word
from exactdesk.wording import tell_problem

_SAID = 2  # messages about the sheet as a whole; the others stand in the check
_PANEL = 280


class MapPage(Page):
    """The columns and what they mean. Its parts (`card`, `lines`, `panel`) tell what the user wants.

    Signals:
        go_on: to the check; undo_wanted, redo_wanted: of the last step.
    """

    go_on = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, formats: Formats, kinds: Sequence[Kind] = KINDS) -> None:
        """`kinds` are what a sheet may be."""
        super().__init__(Icon.COLUMNS, can_cancel=True)
        self._formats = formats
        self._session: MappingSession | None = None
        self._worked: Worked | ListRead | None = None
        self._wished: list[str] = []
        self.card = SheetCard(kinds)
        self.lines = ColumnLines()
        self.panel = FieldPanel()
        self.undo, self.redo = IconButton(Icon.UNDO), IconButton(Icon.REDO)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.next: Button = PrimaryButton("", Icon.NEXT)
        self.next.clicked.connect(self.go_on)
        self.header.add(self.undo, self.redo, self.next)
        self._sum = Text("", Type.STRONG, wrap=False)
        self._rest = Text("", faint=True)
        ground = Card()
        inside = column(spacing=0)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.lines)
        ground.setLayout(inside)
        self.panel.setFixedWidth(_PANEL)
        middle = row(spacing=Space.LARGE)
        middle.addWidget(ground, 1)
        middle.addWidget(self.panel)
        foot = row(spacing=Space.MEDIUM)
        foot.addWidget(self._sum)
        foot.addWidget(self._rest, 1)
        layout = column(spacing=Space.MEDIUM)
        layout.addWidget(self.card)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        self.body.setLayout(layout)
        self.first = self.next
        self._add_keys()
        self.retranslate()

    def show_session(self, session: MappingSession) -> None:
        """Shows a sheet of a session that was just understood."""
        self._session, self._worked, self._wished = session, None, []
        self.refresh(None)

    def refresh(self, worked: Worked | ListRead | None) -> None:
        """Shows the session as it is now; `worked` is None as long as nothing was worked out."""
        session = self._session
        if session is None or session.view is None:
            return
        self._worked = worked
        view = session.view
        kind = session.draft.kind.name if session.timeline is not None else ""
        self.card.show_sheet(session.workbook, view.table, view.layout, kind)
        self.lines.show_columns(column_views(session, worked, self._formats))
        self.panel.show_view(panel_view(session, worked, self._wished, self._formats))
        self._say(session, worked)
        self.next.setEnabled(session.timeline is not None and view.layout.is_list)
        self.undo.setEnabled(session.timeline is not None and bool(session.timeline.past))
        self.redo.setEnabled(session.timeline is not None and bool(session.timeline.future))
        partly = self.banners.isVisibleTo(self) or session.timeline is None or bool(session.missing)
        self.show_face(Face.PARTLY if partly else Face.FILLED)
        self._tell_foot()

    def wish(self, field: str) -> None:
        """Offers a field in the panel, to be given a value."""
        if field not in self._wished:
            self._wished.append(field)
        self.refresh(self._worked)

    def _say(self, session: MappingSession, worked: Worked | ListRead | None) -> None:
        self.banners.clear()
        problems = general_problems(session, worked)
        for at, problem in reversed(tuple(enumerate(problems[:_SAID]))):
            what, do = tell_problem(problem)
            self.say(f"sheet {at}", Banner(SEVERITY_ROLES[problem.severity], what, do, closable=True))

    def _tell_foot(self) -> None:
        worked = self._worked
        if worked is None:
            self._sum.setText("")
            self._rest.setText(self.tr("Reading along…") if self._session and self._session.timeline else "")
            return
        if isinstance(worked, ListRead):
            self._sum.setText(
                "   ".join(self._formats.money(amount, currency) for currency, amount in worked.sums.items())
            )
            # `tr` of a page made of this one would look for its plurals in the wrong place.
            told = QCoreApplication.translate("MapPage", "%n row(s) read", "", len(worked.statement.lines))
            self._rest.setText(told)
            return
        plan = worked.plan
        parts = [self.tr("%n document(s)", "", len(plan.items))]
        parts += [self._formats.money(total.gross, total.currency or total.of) for total in plan.sheet_totals]
        self._sum.setText("   ".join(parts))
        held = plan.count(PlanStatus.HELD_BACK)
        told = self.tr("%n row(s) read", "", len(worked.rows))
        behind = self.tr("%n still held back", "", held)
        self._rest.setText(f"{told} · {behind}" if held else told)

    def _add_keys(self) -> None:
        for keys, act in (
            ("Ctrl+Return", self.next.click),
            ("Ctrl+Enter", self.next.click),
            ("Ctrl+Z", self.undo.click),
            ("Ctrl+Y", self.redo.click),
            ("Ctrl+Shift+Z", self.redo.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def retranslate(self) -> None:
        session = self._session
        kind = kind_word(session.draft.kind.name) if session is not None and session.timeline is not None else ""
        self.header.tell(self.tr("Which column is which"), kind)
        self.next.setText(self.next_word())
        self.next.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self.undo.set_name(self.tr("Undo"))
        self.redo.set_name(self.tr("Redo"))
        self.loading.tell(self.tr("The sheet is being read"))
        self.lines.setAccessibleName(self.tr("Columns of the file"))
        self._tell_foot()

    def next_word(self) -> str:
        """What the button that leads on says."""
        return self.tr("On to the check")
