"""The lists of the administration as they are kept on this computer: how many, how old, and fetched again at a press."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from exactdesk.flow.remembered import ListState
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, Mark, PrimaryButton, QuietButton, Text, column
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space
from exactdesk.wording.lists import tell_list

OLD = timedelta(days=7)
"""From this age on a list is marked as old."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsView:
    """What the page shows.

    Attributes:
        states: the lists that were fetched, in the order in which they are told.
        now: by which their age is told.
        is_offline: Exact Online was not reached when it was last asked.
        is_busy: they are being fetched now.
    """

    name: str
    states: tuple[ListState, ...]
    now: datetime
    is_offline: bool = False
    is_busy: bool = False


class ListsPage(Page):
    """The lists.

    Signals:
        left: the user goes back to where he came from; renew_wanted: fetch all of them again.
    """

    left = Signal()
    renew_wanted = Signal()

    def __init__(self, formats: Formats, *, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(Icon.TABLE, width=900, parent=parent)
        self._formats = formats
        self._view: ListsView | None = None
        self.back = QuietButton("", Icon.BACK)
        self.back.clicked.connect(self.left)
        self.renew = PrimaryButton("", Icon.RENEW)
        self.renew.clicked.connect(self.renew_wanted)
        self.header.add(self.back, self.renew)
        self.empty.acted.connect(self.renew_wanted)
        self.table: RecordsTable[ListState] = RecordsTable("lists", memory=memory, compact=True)
        self._told = Text("", faint=True)
        layout = column(spacing=Space.MEDIUM)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._told)
        self.body.setLayout(layout)
        for keys, act in ((Qt.Key.Key_Escape, self.left.emit), (Qt.Key.Key_F5, self.renew_wanted.emit)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.first = self.renew
        self.retranslate()

    def show_view(self, view: ListsView) -> None:
        """Shows how the lists are kept now."""
        self._view = view
        self.renew.setEnabled(not view.is_busy)
        self.table.show_columns(self._columns(view))
        self.table.show_records(view.states)
        self.banners.take("offline")
        if view.is_offline:
            self._say_offline()
        self.retranslate()
        if not view.states:
            self.show_face(Face.LOADING if view.is_busy else Face.EMPTY)
        else:
            is_old = any(view.now - state.read_at >= OLD for state in view.states)
            self.show_face(Face.PARTLY if view.is_offline or is_old else Face.FILLED)

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.retranslate()

    # --- inside

    def _say_offline(self) -> None:
        self.say(
            "offline",
            Banner(
                Role.WARN,
                self.tr("Exact Online was not reached"),
                self.tr(
                    "These are the lists as they were last fetched. You can check with them; to book, a connection is needed."
                ),
            ),
        )

    def _mark(self, state: ListState, now: datetime) -> Mark:
        age = now - state.read_at
        if age >= OLD:
            return Mark(Role.WARN, self.tr("%n day(s) old", "", age.days))
        if age >= timedelta(days=1):
            return Mark(Role.NEUTRAL, self.tr("%n day(s) old", "", age.days))
        if age >= timedelta(hours=1):
            return Mark(Role.FINE, self.tr("%n hour(s) old", "", age // timedelta(hours=1)))
        if age >= timedelta(minutes=1):
            return Mark(Role.FINE, self.tr("%n minute(s) old", "", age // timedelta(minutes=1)))
        return Mark(Role.FINE, self.tr("just now"))

    def _columns(self, view: ListsView) -> tuple[Column[ListState], ...]:
        formats = self._formats
        return (
            Column(key="list", heading=self.tr("List"), text=lambda state: tell_list(state.list), chars=0),
            Column(
                key="count",
                heading=self.tr("How many"),
                text=lambda state: formats.count(state.count),
                sort=lambda state: state.count,
                align=Align.RIGHT,
                chars=10,
            ),
            Column(
                key="read",
                heading=self.tr("Fetched"),
                text=lambda state: formats.moment(state.read_at),
                sort=lambda state: state.read_at,
                chars=18,
            ),
            Column(
                key="age",
                heading=self.tr("Age"),
                text=lambda state: self._mark(state, view.now).word,
                sort=lambda state: view.now - state.read_at,
                mark=lambda state: self._mark(state, view.now),
                chars=18,
            ),
        )

    def retranslate(self) -> None:
        view = self._view
        name = view.name if view else ""
        self.header.tell(
            self.tr("Lists of {name}").format(name=name) if name else self.tr("Lists"),
            self.tr("What ExactDesk keeps of this administration on this computer, to check your files with."),
        )
        self.empty.tell(
            self.tr("Nothing was fetched yet"),
            self.tr(
                "Relations, ledger accounts, VAT codes and the other lists are fetched once; then only what changed."
            ),
            self.tr("Fetch the lists"),
        )
        self.loading.tell(self.tr("The lists are being fetched"))
        self.back.setText(self.tr("Back"))
        self.renew.setText(self.tr("Fetch everything again"))
        self.renew.setToolTip("F5")
        self.table.setAccessibleName(self.tr("Lists"))
        self._told.setText(
            self.tr(
                "What changes every day is renewed by itself, by what changed; the others when they are a day or a week old."
            )
        )
        if view is not None:
            self.table.show_columns(self._columns(view))
            if self.banners.banner("offline"):
                self._say_offline()
