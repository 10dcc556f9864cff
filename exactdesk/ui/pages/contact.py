"""What this program says to Exact Online: how often it may still, each call, and that there was nobody else."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from exactdesk.jobs.calls import Budget, KeptCall, KeptHost, Quota
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Align, Column
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import (
    Banner,
    Button,
    ChipView,
    FilterChips,
    Mark,
    QuietButton,
    SearchBox,
    StatTile,
    Text,
    column,
    row,
)
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space
from exactdesk.wording.calls import tell_purpose, tell_service

FEW = 0.1  # of the calls or errors that are allowed: from there on the figure warns

WRITES, FAILED, HERE = "writes", "failed", "here"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactView:
    """What the page shows.

    Attributes:
        calls: the newest first.
        hosts: every host ever spoken to, the last one first.
        quota: what is left for the administration that is worked in; None where nothing was told yet.
        budgets: its services that had errors within the hour.
        division: its code; None while none is chosen.
        now: by which calls are of today or of another day; None for none.
    """

    calls: tuple[KeptCall, ...] = ()
    hosts: tuple[KeptHost, ...] = ()
    quota: Quota | None = None
    budgets: tuple[Budget, ...] = ()
    division: int | None = None
    now: datetime | None = None


def is_failed(call: KeptCall) -> bool:
    """Whether a call got no answer, or a no. Being asked to wait is neither."""
    return call.status is None or (call.status >= 400 and call.status != 429)


class ContactPage(Page):
    """The calls.

    Signals:
        left: the user goes back to where he came from; export_wanted: all calls that are kept, to a file.
    """

    left = Signal()
    export_wanted = Signal()

    def __init__(self, formats: Formats, *, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(Icon.CONTACT, parent=parent)
        self._formats = formats
        self._view = ContactView()
        self.back = QuietButton("", Icon.BACK)
        self.back.clicked.connect(self.left)
        self.copy = Button("", Icon.COPY)
        self.copy.clicked.connect(self._copy)
        self.export = Button("", Icon.FILE)
        self.export.clicked.connect(self.export_wanted)
        self.header.add(self.back, self.copy, self.export)
        self.minute, self.day, self.errors = StatTile(Icon.WAITING), StatTile(Icon.TODAY), StatTile(Icon.NUMBER)
        tiles = row(spacing=Space.MEDIUM)
        for tile in (self.minute, self.day, self.errors):
            tiles.addWidget(tile, 1)
        self._resting = Text("")
        self.search = SearchBox()
        self.search.sought.connect(self._seek)
        self.search.left.connect(lambda: self.table.setFocus())
        self.chips = FilterChips()
        self.chips.changed.connect(lambda _on: self._show_calls())
        self.table: RecordsTable[KeptCall] = RecordsTable("calls", memory=memory, compact=True)
        self._others = Text("", faint=True, selectable=True)
        layout = column(spacing=Space.MEDIUM)
        layout.addLayout(tiles)
        layout.addWidget(self._resting)
        layout.addWidget(self.search)
        layout.addWidget(self.chips)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._others)
        self.body.setLayout(layout)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.table)
        back.setContext(Qt.ShortcutContext.WidgetShortcut)
        back.activated.connect(self.left)
        self.first = self.search
        self.retranslate()

    def show_view(self, view: ContactView) -> None:
        """Shows the calls as they are now; what is chosen and sought stays."""
        self._view = view
        self._tell_left()
        self._show_calls()
        self.banners.take("resting")
        rests = [budget for budget in view.budgets if budget.left == 0]
        for budget in rests[:1]:
            self._say_resting(budget)
        is_wrong = bool(rests) or any(is_failed(call) for call in view.calls[:20])
        self.show_face(Face.EMPTY if not view.calls else Face.PARTLY if is_wrong else Face.FILLED)

    def use_formats(self, formats: Formats) -> None:
        self._formats = formats
        self.retranslate()

    # --- inside

    def _seek(self, words: str) -> None:
        self.table.proxy.seek(words)

    def _copy(self) -> None:
        """Copies the rows that are chosen, or all that are shown."""
        if not self.table.selectionModel().hasSelection():
            self.table.selectAll()
        self.table.copy()

    def _show_calls(self) -> None:
        view, on = self._view, self.chips.on()
        self.chips.show_chips(
            (
                ChipView(WRITES, self.tr("sent something"), sum(call.method != "GET" for call in view.calls)),
                ChipView(FAILED, self.tr("refused or unanswered"), sum(map(is_failed, view.calls)), Role.STOP),
                ChipView(
                    HERE,
                    self.tr("this administration"),
                    sum(call.division == view.division for call in view.calls),
                    Role.NEUTRAL,
                    Icon.DIVISION,
                ),
            )
        )
        self.table.show_records([call for call in view.calls if self._is_wanted(call, on)])

    def _is_wanted(self, call: KeptCall, on: AbstractSet[str]) -> bool:
        return (
            (WRITES not in on or call.method != "GET")
            and (FAILED not in on or is_failed(call))
            and (HERE not in on or call.division == self._view.division)
        )

    def _say_resting(self, budget: Budget) -> None:
        until = "" if budget.frees_at is None else self._formats.time(budget.frees_at)
        self.say(
            "resting",
            Banner(
                Role.WARN,
                self.tr("{service} rest until {time}").format(service=tell_service(budget.endpoint), time=until),
                self.tr(
                    "Exact Online refused {count} of them within the hour. Mend what was refused meanwhile; "
                    "with a few more Exact Online could block them for longer."
                ).format(count=budget.allowed),
            ),
        )

    def _tell_left(self) -> None:
        view, count = self._view, self._formats.count
        minute, day = (None, None) if view.quota is None else (view.quota.minute, view.quota.day)
        for tile, window, none, some in (
            (self.minute, minute, self.tr("calls left this minute"), self.tr("of {limit} calls left this minute")),
            (self.day, day, self.tr("calls left today"), self.tr("of {limit} calls left today")),
        ):
            left, limit = (None, None) if window is None else (window.remaining, window.limit)
            is_few = left is not None and limit is not None and left < FEW * limit
            words = none if limit is None else some.format(limit=count(limit))
            tile.tell("–" if left is None else count(left), words, Role.WARN if is_few else None)
        least = min(view.budgets, key=lambda budget: budget.left, default=None)
        if least is None:
            self.errors.tell(self.tr("none"), self.tr("errors within the hour"), Role.FINE)
        else:
            role = Role.STOP if least.left == 0 else Role.WARN
            words = self.tr("of {limit} errors left this hour: {service}")
            self.errors.tell(
                count(least.left), words.format(limit=least.allowed, service=tell_service(least.endpoint)), role
            )
        others = [budget for budget in view.budgets if budget is not least]
        told = "  ·  ".join(
            self.tr("{service}: {left} of {limit} errors left").format(
                service=tell_service(budget.endpoint), left=budget.left, limit=budget.allowed
            )
            for budget in others
        )
        self._resting.setText(told)
        self._resting.setVisible(bool(told))
        names = ", ".join(
            self.tr("{host} ({calls} calls since {day})").format(
                host=host.host, calls=count(host.calls), day=self._formats.day(host.first_at.astimezone().date())
            )
            for host in view.hosts
        )
        self._others.setText(
            self.tr("ExactDesk has spoken to {hosts}, and to nobody else.").format(hosts=names) if names else ""
        )

    def _mark(self, call: KeptCall) -> Mark:
        status = call.status
        if status is None:
            return Mark(Role.STOP, self.tr("no answer"))
        if status < 400:
            return Mark(Role.FINE, self.tr("in order ({status})").format(status=status))
        if status == 429:
            return Mark(Role.NEUTRAL, self.tr("later ({status})").format(status=status))
        if status == 401:
            return Mark(Role.WARN, self.tr("expired ({status})").format(status=status))
        if status in (408, 502, 503, 504):
            return Mark(Role.WARN, self.tr("not available ({status})").format(status=status))
        return Mark(Role.STOP, self.tr("refused ({status})").format(status=status))

    def _moment(self, call: KeptCall) -> str:
        """The time, to the second, of a call of today; the day of an older one."""
        here, now = call.at.astimezone(), self._view.now
        is_today = now is not None and here.date() == now.astimezone().date()
        return f"{here:%H:%M:%S}" if is_today else self._formats.day(here.date())

    def _columns(self) -> tuple[Column[KeptCall], ...]:
        formats = self._formats
        kinds = {
            "GET": self.tr("asked (GET)"),
            "POST": self.tr("sent (POST)"),
            "PUT": self.tr("changed (PUT)"),
            "DELETE": self.tr("deleted (DELETE)"),
        }
        return (
            Column(
                key="when",
                heading=self.tr("When"),
                text=self._moment,
                sort=lambda call: call.at,
                tip=lambda call: f"{formats.day(call.at.astimezone().date())} {call.at.astimezone():%H:%M:%S}",
                chars=11,
            ),
            Column(
                key="purpose",
                heading=self.tr("For what"),
                text=lambda call: tell_purpose(call.purpose),
                tip=lambda call: call.path,
                chars=0,
            ),
            Column(
                key="method",
                heading=self.tr("How"),
                text=lambda call: call.method,
                tip=lambda call: kinds.get(call.method, call.method),
                chars=6,
            ),
            Column(
                key="state",
                heading=self.tr("Answer"),
                text=lambda call: self._mark(call).word,
                sort=lambda call: call.status,
                mark=self._mark,
                chars=16,
            ),
            Column(key="host", heading=self.tr("To whom"), text=lambda call: call.host, chars=17),
            Column(
                key="division",
                heading=self.tr("Administration"),
                text=lambda call: "" if call.division is None else str(call.division),
                sort=lambda call: call.division,
                align=Align.RIGHT,
                chars=12,
                is_shown=False,
            ),
            Column(key="path", heading=self.tr("Address"), text=lambda call: call.path, chars=30, is_shown=False),
            Column(
                key="sent",
                heading=self.tr("Sent"),
                text=lambda call: formats.size(call.sent),
                sort=lambda call: call.sent,
                align=Align.RIGHT,
                chars=8,
            ),
            Column(
                key="received",
                heading=self.tr("Received"),
                text=lambda call: formats.size(call.received),
                sort=lambda call: call.received,
                align=Align.RIGHT,
                chars=9,
            ),
            Column(
                key="took",
                heading=self.tr("Took"),
                text=lambda call: self.tr("{count} ms").format(
                    count=formats.count(round(call.took.total_seconds() * 1000))
                ),
                sort=lambda call: call.took,
                align=Align.RIGHT,
                chars=7,
            ),
            Column(
                key="left",
                heading=self.tr("Left"),
                text=lambda call: "" if call.day_left is None else formats.count(call.day_left),
                sort=lambda call: call.day_left,
                tip=lambda _: self.tr("Calls that were left for the day after this one"),
                align=Align.RIGHT,
                chars=6,
            ),
            Column(
                key="left-minute",
                heading=self.tr("Left this minute"),
                text=lambda call: "" if call.minute_left is None else formats.count(call.minute_left),
                sort=lambda call: call.minute_left,
                align=Align.RIGHT,
                chars=12,
                is_shown=False,
            ),
        )

    def retranslate(self) -> None:
        self.header.tell(
            self.tr("Contact with Exact Online"),
            self.tr("Every call that left this computer, and how many more Exact Online allows."),
        )
        self.empty.tell(
            self.tr("Nothing was asked yet"),
            self.tr(
                "As soon as ExactDesk speaks to Exact Online, each call stands here: what for, how much, how long."
            ),
        )
        self.loading.tell(self.tr("The calls are being looked up"))
        self.back.setText(self.tr("Back"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copies the rows that are chosen, or all that are shown."))
        self.export.setText(self.tr("Export"))
        self.search.tell(self.tr("Purpose, host, answer"))
        self.table.setAccessibleName(self.tr("Calls"))
        self.table.tell_nothing(self.tr("No call fits."))
        self.table.show_columns(self._columns())
        self._tell_left()
        self._show_calls()
        if self.banners.banner("resting"):
            self._say_resting(next(budget for budget in self._view.budgets if budget.left == 0))
