"""Reconciling as one page: the statements, the deck of one, and what goes out of it. Which of them shows, and what runs meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from exactdesk.books.reference import Division
from exactdesk.books.statement import StatementSource
from exactdesk.errors import ExactDeskError
from exactdesk.flow.list_view import RowState
from exactdesk.flow.review_list import ReviewHead, ReviewId
from exactdesk.jobs.progress import Progress
from exactdesk.jobs.review import ReviewSession
from exactdesk.ui.ask import answered
from exactdesk.ui.formats import Formats
from exactdesk.ui.icons import Icon
from exactdesk.ui.memory import Memory
from exactdesk.ui.pages.page import Face, Page
from exactdesk.ui.pages.reconcile.accounts_dialog import AccountsDialog
from exactdesk.ui.pages.reconcile.compare_view import CompareView
from exactdesk.ui.pages.reconcile.comparing import Comparing
from exactdesk.ui.pages.reconcile.deck import DeckView, Filter
from exactdesk.ui.pages.reconcile.deck_acts import DeckActs
from exactdesk.ui.pages.reconcile.desk import Asks, ReconcileDesk
from exactdesk.ui.pages.reconcile.list_map import ListMap, ListMapPage
from exactdesk.ui.pages.reconcile.opening import Opening
from exactdesk.ui.pages.reconcile.out_acts import OutActs
from exactdesk.ui.pages.reconcile.out_view import OutView
from exactdesk.ui.pages.reconcile.start_view import StartView
from exactdesk.ui.pages.reconcile.words import balance_line
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, Button, IconButton, PrimaryButton, column
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell_error, tell_progress

FILLING = "statements"
"""Name of the task that reads the list of statements."""


class View(StrEnum):
    """What the page shows."""

    START = "start"
    DECK = "deck"
    OUT = "out"
    COMPARE = "compare"
    MAP = "map"


class ReconcilePages(Page):
    """The reconcile page.

    Signals:
        waiting_changed: how many lines are to be checked in this administration.
    """

    waiting_changed = Signal(int)

    def __init__(
        self,
        desk: ReconcileDesk,
        scope: TaskScope,
        ask: Asks,
        formats: Formats,
        memory: Memory | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Icon.RECONCILE, parent=parent)
        self._desk = desk
        self._scope = scope
        self._ask = ask
        self._formats = Formats(formats.locale)
        self._division: Division | None = None
        self._heads: tuple[ReviewHead, ...] = ()
        self._session: ReviewSession | None = None
        self._task: asyncio.Task[None] | None = None
        self._is_filling = False
        self._shown = View.START
        self.back = IconButton(Icon.BACK)
        self.back.clicked.connect(self._back)
        self.renew = Button("", Icon.RENEW)
        self.open = PrimaryButton("", Icon.FOLDER)
        self.open.clicked.connect(self.choose_file)
        self.header.lead.addWidget(self.back)
        self.header.add(self.renew, self.open)
        self.start = StartView(self._formats, memory)
        self.deck = DeckView(self._formats, memory)
        self.out = OutView(self._formats, memory)
        self.compare = CompareView(self._formats, memory)
        self.map_page = ListMapPage(self._formats)
        self.stack = QStackedWidget()
        for view in (self.start, self.deck, self.out, self.compare, self.map_page):
            self.stack.addWidget(view)
        layout = column()
        layout.addWidget(self.stack)
        self.body.setLayout(layout)
        self.acts = DeckActs(self.deck, scope, self._formats, self.banners)
        self.mapping = ListMap(self.map_page, scope, ask, self._formats)
        self.opening = Opening(self, desk, ask, self._formats, self.mapping)
        self.comparing = Comparing(self, self.compare, desk, scope, ask, self._formats)
        self.out_acts = OutActs(self, self.out, desk, scope, ask, self._formats)
        self._connect()
        self.retranslate()
        self._show(View.START)

    def _connect(self) -> None:
        self.retried.connect(self.fill)
        self.renew.clicked.connect(self.out_acts.fill)
        self.start.choose_wanted.connect(self.choose_file)
        self.start.opened.connect(self.open_review)
        self.start.checks_wanted.connect(lambda head: self.open_review(head, checks=True))
        self.start.sample_wanted.connect(lambda: self._do(self.opening.open_sample, "practice statement"))
        self.deck.left.connect(self.fill)
        self.compare.left.connect(self.banners.clear)  # they are about the list
        self.compare.left.connect(self.fill)
        self.comparing.changed.connect(self._changed)
        self.opening.columns_wanted.connect(
            lambda path: self._do(partial(self.opening.open, (path,), looks=True), "columns")
        )
        self.deck.out_wanted.connect(self._to_books)
        self.deck.accounts_wanted.connect(lambda: self._scope.start(self._change_accounts(), name="accounts"))
        self.acts.changed.connect(self._changed)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.out)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._back)

    # --- what the window tells

    @property
    def session(self) -> ReviewSession | None:
        """The review that is open."""
        return self._session

    @property
    def view(self) -> View:
        return self._shown

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or sent."""
        return (self._task is not None and not self._task.done()) or self.out_acts.is_sending

    def set_division(self, division: Division | None) -> None:
        """Works in another administration: what was open of the earlier one is put away."""
        if division != self._division:
            self._division = division
            if self.mapping.is_open and self._task is not None:
                self._task.cancel()
            self._session = None
            self.acts.session = None
            self.comparing.forget()
            self.banners.clear()
            self._show(View.START)

    def fill(self) -> None:
        """Shows the statements of the administration; called whenever the page opens without a review."""
        self._do(self.fill_now, FILLING)

    def refresh(self) -> None:
        """What the page does when it is opened: nothing while a review is open."""
        if self._shown is View.START and not self.is_busy:
            self.fill()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Opens statements; of several files each becomes a review of its own."""
        if paths and not self.out_acts.is_sending:
            self._do(partial(self.opening.open, tuple(paths)), "open statement")

    def choose_file(self) -> None:
        """Asks for a file."""
        self._scope.start(self.opening.choose(), name="choose statement")

    def open_review(self, head: ReviewHead, *, checks: bool = False) -> None:
        """Goes on with a review; with `checks` at what is to be checked."""
        self._do(partial(self.begin_review, head, checks=checks), "open review")

    def show_columns(self, *, is_on: bool) -> None:
        """Shows the page that names the columns of a list, or the statements again."""
        self._show(View.MAP if is_on else View.START)
        self.show_face(Face.FILLED)

    def show_comparison(self) -> None:
        """Shows the list beside the books."""
        self._show(View.COMPARE)
        self.show_face(Face.FILLED)

    async def may_leave(self) -> bool:
        """Whether the page may be left for good: not while something is being sent."""
        if not self.out_acts.is_sending:
            return True
        await self._ask.tell(
            self.tr("ExactDesk is sending to Exact Online"),
            self.tr("Stop it first; the document under way is finished and written down."),
            seen=self.tr("Back"),
        )
        return False

    # --- opening

    def _do(self, work: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        """Begins something. Reading the list of statements gives way to all else; while anything else runs, nothing begins."""
        if self._task is not None and not self._task.done():
            if not self._is_filling and not self.mapping.is_open:
                return
            self._task.cancel()
        self._is_filling = name == FILLING
        self._task = self._scope.start(self._told(work), name=name)

    async def _told(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        except ExactDeskError as error:
            self.tell_error(error)

    def tell_error(self, error: ExactDeskError) -> None:
        """Says what went wrong: in the place of the page where it has nothing to show, else above it."""
        what, do = tell_error(error)
        if self._shown is View.START and not self._heads:
            self.fail(what, do, str(error))
        else:
            self.show_face(Face.PARTLY)
            self.say("error", Banner(Role.STOP, what, do, details=str(error), closable=True))

    def tell_progress(self, progress: Progress) -> None:
        """Shows what is under way while the page waits."""
        if self.face is Face.LOADING:
            self.loading.tell(tell_progress(progress.what, progress.facts))

    async def fill_now(self) -> None:
        """Reads the statements of the administration and shows them."""
        self._session = None
        self.acts.session = None
        self.comparing.forget()
        self._show(View.START)
        if not self._heads:
            self.wait_for(self.tr("Reading the statements"))
        self._heads = tuple(await self._desk.reviews())
        self.start.show_reviews(self._heads, can_practise=self._desk.sample)
        self.show_face(Face.FILLED if self._heads or self._desk.sample else Face.EMPTY)
        self._tell_waiting()
        self.first = self.start.table if self._heads else self.start.empty.button
        self.take_keyboard()

    async def begin_review(self, head: ReviewHead, *, checks: bool = False) -> None:
        self.banners.clear()
        try:
            if head.source is StatementSource.OPEN_ITEMS:
                await self.comparing.open(head, *((RowState.CHECK,) if checks else ()))
            else:
                await self._open_deck(head.id, Filter.CHECK if checks else Filter.TO_DO)
        except ExactDeskError:
            self.show_face(Face.FILLED)
            self._show(View.START)
            raise

    async def _open_deck(self, review: ReviewId, wanted: Filter) -> None:
        self.wait_for(self.tr("Laying the lines beside the open items"))
        session = self._session = await self._desk.session(review, self.tell_progress)
        self.deck.title.set_whole(session.head.title)
        self.deck.balance.set_whole("")
        self._show(View.DECK)
        self.show_face(Face.FILLED)
        self.acts.begin(session)
        self.deck.choose_filter(wanted)
        self.acts.begin(session)
        self._tell_elsewhere(session)
        await self._tell_balance(session)

    async def _tell_balance(self, session: ReviewSession) -> None:
        """Shows the bank in the books beside the statement; where it cannot be read, it says so there and no more."""
        try:
            balances = await self._desk.balances(session)
        except ExactDeskError as error:
            if self._session is session:
                self.deck.show_balance(tell_error(error)[0], is_equal=None)
            return
        if self._session is session:
            is_equal = None if balances.difference is None else balances.difference == 0
            told = balance_line(balances, session.statement.currency, self._formats)
            self.deck.show_balance(told, is_equal=is_equal)

    def _tell_elsewhere(self, session: ReviewSession) -> None:
        known = session.review.elsewhere
        if known:
            title = next(iter(known.values()))
            self.say(
                "elsewhere",
                Banner(
                    Role.NEUTRAL,
                    self.tr("%Ln line(s) were reviewed already in another statement", "", len(known)),
                    self.tr("They stand in {title} and are left alone here.").format(title=title),
                    closable=True,
                ),
            )

    # --- within a review

    def _changed(self) -> None:
        session = self._session or self.comparing.session
        if session is not None:
            waiting = sum(head.questions for head in self._heads if head.id != session.head.id)
            self.waiting_changed.emit(waiting + session.question_count)

    def _tell_waiting(self) -> None:
        self.waiting_changed.emit(sum(head.questions for head in self._heads))

    async def count_waiting(self) -> None:
        """Tells how many lines are to be checked, also before the page was opened. Raises `ExactDeskError`."""
        heads = await self._desk.reviews()
        if self._session is None:
            self.waiting_changed.emit(sum(head.questions for head in heads))

    async def _change_accounts(self) -> None:
        session = self._session
        if session is None:
            return
        dialog = AccountsDialog(self.window(), session, self._formats)
        if not await answered(dialog):
            return
        await session.change_habits(dialog.habits())
        self.acts.renew()
        await self._tell_balance(session)

    def _to_books(self) -> None:
        if self._session is not None:
            self._show(View.OUT)
            self.out_acts.begin(self._session)

    def _back(self) -> None:
        if self._shown is View.OUT and self._session is not None and not self.out_acts.is_sending:
            self._show(View.DECK)
            self.show_face(Face.FILLED)
            self.acts.begin(self._session)
            self._scope.start(self._tell_balance(self._session), name="balance")
        elif self._shown in (View.DECK, View.COMPARE):
            self.fill()

    def _show(self, view: View) -> None:
        self._shown = view
        views = {View.START: self.start, View.DECK: self.deck, View.OUT: self.out, View.COMPARE: self.compare}
        views[View.MAP] = self.map_page
        self.stack.setCurrentWidget(views[view])
        self.header.setVisible(view in (View.START, View.OUT))
        self.back.setVisible(view is View.OUT)
        self.renew.setVisible(view is View.OUT)
        self.open.setVisible(view is View.START)
        firsts = {View.START: self.start.table, View.DECK: self.deck.lines, View.OUT: self.out.table}
        self.first = firsts.get(view, self.compare.table)
        self._tell_head()

    def _tell_head(self) -> None:
        if self._shown is View.OUT and self._session is not None:
            self.header.tell(self.tr("To the books"), self._session.head.title)
        else:
            self.header.tell(
                self.tr("Reconcile"), self.tr("Bank statements and lists beside what is open, line by line.")
            )

    def retranslate(self) -> None:
        self._tell_head()
        self.back.set_name(self.tr("Back to the lines"))
        self.renew.setText(self.tr("Read the books anew"))
        self.renew.setShortcut(QKeySequence("F5"))  # a text without a key of its own takes the one before it away
        self.open.setText(self.tr("Open a statement"))
        self.loading.tell(self.tr("Reading the statements"))
        self.empty.tell(
            self.tr("No statement was opened yet"),
            self.tr(
                "Drop a bank statement (CAMT.053, MT940 or CODA, also zipped), a payment provider's list or the client's list of open "
                "items (Excel or CSV) on the window. It is laid beside what is open."
            ),
            self.tr("Open a statement"),
        )
        for view in (self.start, self.deck, self.out, self.compare, self.map_page):
            view.retranslate()
