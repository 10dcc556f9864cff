"""Where reconciling begins: drop a statement, or go on with one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exactdesk.books.statement import StatementSource
from exactdesk.flow.review_list import ReviewHead
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.models import Align, Column
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Button, Card, EmptyState, Mark, Picture, Text, column, row
from exactdesk.ui.parts.table import RecordsTable
from exactdesk.ui.theme import Space, Type


class StartView(QWidget):
    """The statements of this administration.

    Signals:
        choose_wanted: a file is to be chosen; opened: a `ReviewHead` to go on with; checks_wanted: a `ReviewHead` whose lines to
        check are wanted; sample_wanted: the practice statement.
    """

    choose_wanted = Signal()
    opened = Signal(object)
    checks_wanted = Signal(object)
    sample_wanted = Signal()

    def __init__(self, formats: Formats, memory: Memory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.empty = EmptyState(Icon.RECONCILE)
        self.empty.acted.connect(self.choose_wanted)
        self.sample_words = Text("")
        self.sample = Button("", Icon.PRACTICE)
        self.sample.clicked.connect(self.sample_wanted)
        self._sample_card = Card(Role.ACCENT)
        level = row(margins=Space.MEDIUM, spacing=Space.MEDIUM)
        level.addWidget(Picture(Icon.PRACTICE, Role.ACCENT))
        level.addWidget(self.sample_words, 1)
        level.addWidget(self.sample)
        self._sample_card.setLayout(level)
        self._sample_card.hide()
        self.heading = Text("", Type.HEADING)
        self.table: RecordsTable[ReviewHead] = RecordsTable("reviews", memory=memory)
        self.table.opened.connect(self.opened)
        self.table.chosen.connect(self._offer)
        self.open = Button("", Icon.NEXT)
        self.open.clicked.connect(self._open)
        self.checks = Button("", Icon.UNSURE)
        self.checks.clicked.connect(self._check)
        head = row()
        head.addWidget(self.heading, 1)
        head.addWidget(self.checks)
        head.addWidget(self.open)
        self._listing = QWidget()
        listing = column(spacing=Space.SMALL)
        listing.addLayout(head)
        listing.addWidget(self.table, 1)
        self._listing.setLayout(listing)
        layout = column(spacing=Space.LARGE)
        layout.addWidget(self._sample_card)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self._listing, 1)
        self.setLayout(layout)
        self.retranslate()

    def show_reviews(self, heads: Sequence[ReviewHead], *, can_practise: bool) -> None:
        """Shows the reviews, the last one worked in first."""
        self.table.show_records(tuple(heads))
        self._listing.setVisible(bool(heads))
        self._sample_card.setVisible(can_practise)
        self.empty.setVisible(not heads)
        if heads and self.table.current_record() is None:
            self.table.choose(heads[0])
        self._offer(self.table.current_record())

    def _offer(self, head: ReviewHead | None) -> None:
        self.open.setEnabled(head is not None)
        self.checks.setVisible(head is not None and head.questions > 0)
        if head is not None and head.questions:
            self.checks.setText(self.tr("%Ln to check", "", head.questions))

    def _open(self) -> None:
        head = self.table.current_record()
        if head is not None:
            self.opened.emit(head)

    def _check(self) -> None:
        head = self.table.current_record()
        if head is not None:
            self.checks_wanted.emit(head)

    def _state(self, head: ReviewHead) -> Mark:
        if head.questions:
            return Mark(Role.WARN, self.tr("%Ln to check", "", head.questions), Icon.UNSURE)
        if head.source is StatementSource.OPEN_ITEMS:
            return Mark(Role.NEUTRAL, self.tr("Compared"), Icon.TABLE)
        if head.done >= head.line_count:
            return Mark(Role.FINE, self.tr("All reviewed"))
        return Mark(Role.ACCENT, self.tr("Under way"), Icon.WAITING)

    def _done(self, head: ReviewHead) -> str:
        if head.source is StatementSource.OPEN_ITEMS:  # most of its rows agree and need nobody
            return self.tr("{done} seen").format(done=self._formats.count(head.done))
        return self.tr("{done} of {all}").format(
            done=self._formats.count(head.done), all=self._formats.count(head.line_count)
        )

    def _days(self, head: ReviewHead) -> str:
        first, last = self._formats.day(head.first_day), self._formats.day(head.last_day)
        return first if first == last else self.tr("{first} to {last}").format(first=first, last=last)

    def retranslate(self) -> None:
        formats = self._formats
        self.empty.tell(
            self.tr("No statement was opened yet"),
            self.tr(
                "Drop a bank statement (CAMT.053, MT940 or CODA, also zipped), a payment provider's list or the client's list of open "
                "items (Excel or CSV) on the window. It is laid beside what is open."
            ),
            self.tr("Open a statement"),
        )
        self.sample_words.setText(self.tr("Try it with a statement of this practice administration, dated today."))
        self.sample.setText(self.tr("Open the practice statement"))
        self.heading.setText(self.tr("Statements"))
        self.open.setText(self.tr("Go on"))
        self.table.setAccessibleName(self.tr("Statements"))
        self.table.show_columns(
            (
                Column(
                    key="title",
                    heading=self.tr("Statement"),
                    text=lambda head: head.title,
                    tip=lambda head: f"{head.title}\n{head.file}",
                    chars=0,
                ),
                Column(
                    key="days",
                    heading=self.tr("Days"),
                    text=self._days,
                    sort=lambda head: head.last_day,
                    chars=23,
                ),
                Column(
                    key="done",
                    heading=self.tr("Reviewed"),
                    text=self._done,
                    sort=lambda head: head.line_count - head.done,
                    align=Align.RIGHT,
                    chars=12,
                ),
                Column(key="state", heading=self.tr("State"), text=lambda _: "", mark=self._state, chars=16),
                Column(
                    key="changed",
                    heading=self.tr("Last worked on"),
                    text=lambda head: formats.moment(head.changed_at),
                    sort=lambda head: head.changed_at,
                    chars=16,
                ),
            )
        )
        self._offer(self.table.current_record())
