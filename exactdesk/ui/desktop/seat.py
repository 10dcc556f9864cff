"""What the parts of the desktop share: the window, the desk, who is signed in, which administration is worked in."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

from exactdesk.books.reference import Division, ReferenceBook
from exactdesk.errors import ExactDeskError, NotReached, SignInError
from exactdesk.flow.remembered import READ_WHEN_ASKED, ReferenceList
from exactdesk.jobs import reference
from exactdesk.jobs.calls import Call
from exactdesk.jobs.connection import Connection, connected
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress
from exactdesk.settings import Settings
from exactdesk.ui.ask import Ask
from exactdesk.ui.crash import LastResort
from exactdesk.ui.desktop.place import WorkPlace
from exactdesk.ui.formats import Formats
from exactdesk.ui.frame import CallsLeft
from exactdesk.ui.main_window import MainWindow
from exactdesk.ui.memory import Memory
from exactdesk.ui.pages.import_.stepper import division_view
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner, DivisionView
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell_error, tell_progress, translate

log = logging.getLogger(__name__)

SESSION_LOST = frozenset(
    {
        "permission-ended",
        "signed-in-elsewhere",
        "sign-in-idle",
        "renewal-refused",
        "renewal-lost",
        "renewal-unanswered",
        "client-refused",
        "not-signed-in",
    }
)
"""Codes of `SignInError` after which signing the same account in again is the way on."""


class Called(Protocol):
    """Hears of a call."""

    def __call__(self, *, is_answered: bool) -> None: ...


LISTS_MAX_AGE = timedelta(minutes=15)
"""Lists younger than this are used as they are; older ones are renewed first, by what changed."""


AT_HAND = READ_WHEN_ASKED - {ReferenceList.BANK_ACCOUNTS}
"""Lists that the window keeps from the start, a call each; bank accounts may cost many, and wait until reconciling asks for them."""


@dataclass(slots=True, kw_only=True)
class Seat:
    """Shared by everything on the desktop; the only mutable state of the window that is not a widget's.

    Attributes:
        settings: as last loaded or saved.
        connection: None while nobody is signed in.
        division: the administration that is worked in; None before one is chosen.
        sign_in_again: asks the user to sign the same account in again, over whatever is on screen; whether that was done. What it is
            called with is the sentence of what ended the session. The connection that is open goes on with the new sign-in.
        is_offline: Exact Online did not answer the last time it was asked.
        called: hears of each call, and whether an answer came.
        posting: codes of the administrations into which an import of this window is being posted.
    """

    place: WorkPlace
    window: MainWindow
    memory: Memory
    formats: Formats
    settings: Settings
    crash: LastResort
    scope: TaskScope = field(init=False)
    ask: Ask = field(init=False)
    connection: Connection | None = None
    divisions: tuple[Division, ...] = ()
    division: Division | None = None
    sign_in_again: Callable[[str], Awaitable[bool]] = field(init=False)
    posting: set[int] = field(default_factory=set)
    is_offline: bool = False
    called: Called = lambda *, is_answered: None
    _book: ReferenceBook | None = None
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)

    def __post_init__(self) -> None:
        self.scope = TaskScope(self.report)
        self.ask = Ask(self.window)

    @property
    def desk(self) -> Desk:
        return self.place.desk

    @property
    def login(self) -> str:
        return self.settings.login

    def report(self, error: Exception) -> None:
        """The one place where a failed task is told: known errors as a message, others as a crash."""
        if not isinstance(error, ExactDeskError):
            self.crash.show(error)
            return
        log.warning("told the user: %s", error.code)
        what, do = tell_error(error)
        banner = Banner(Role.STOP, what, do, details=str(error), closable=True)
        if isinstance(error, SignInError) and error.code in SESSION_LOST and self.login:
            banner = Banner(
                Role.STOP, what, do, details=str(error), closable=True, action=translate("Desktop", "Sign in again")
            )
            banner.acted.connect(lambda: self.scope.start(self._pick_up(what), name="sign in again"))
        self.window.say("error", banner)

    async def _pick_up(self, why: str) -> None:
        if await self.sign_in_again(why):
            told = translate("Desktop", "You are signed in again; go on where you were.")
            self.window.say("error", Banner(Role.FINE, told, closable=True))

    def tell(self, progress: Progress) -> None:
        """Shows what goes on in the status line."""
        self.window.status.show_busy(tell_progress(progress.what, progress.facts))
        self.show_calls(progress)

    def _heard(self, call: Call) -> None:
        self.called(is_answered=call.status is not None)

    def quiet(self) -> None:
        self.window.status.show_busy("")
        self.show_calls()

    def show_calls(self, progress: Progress | None = None) -> None:
        """Shows how many calls are left, as last heard."""
        code = None if self.division is None else int(self.division.code)
        quota = None if self.connection is None else self.connection.quota(code)
        if quota is None:
            self.window.show_calls(None)
            return
        until = None if progress is None else progress.until
        budgets = () if self.connection is None or code is None else self.connection.budgets(code)
        self.window.show_calls(
            CallsLeft(
                today=quota.day.remaining,
                minute=quota.minute.remaining,
                errors=min((budget.left for budget in budgets), default=None),
                waits_until=until,
            )
        )

    async def change_settings(self, step: Callable[[Settings], Settings]) -> None:
        """Changes the settings on disk and here."""
        self.settings = await asyncio.to_thread(self.desk.settings.change, step)

    async def connect(self) -> Connection:
        """The connection of the user who is signed in, opened once. Raises `SignInError`."""
        if self.connection is None:
            way = connected(self.desk, report=self.tell, on_call=self._heard)
            self.connection = await self._stack.enter_async_context(way)
        return self.connection

    async def disconnect(self) -> None:
        """Closes the connection, after whatever was under way over it has stopped; the administration is no longer chosen."""
        await self.scope.cancel_others()
        if self.is_offline:  # whoever looked whether it is reached again has stopped too; the next call tells
            self.is_offline = False
            self.window.banners.take("offline")
        await self._stack.aclose()
        self._stack = AsyncExitStack()
        self.connection = None
        self.division = None
        self._book = None

    async def fetch_divisions(self) -> tuple[Division, ...]:
        """The administrations, fetched from Exact Online."""
        try:
            self.divisions = await reference.divisions(self.desk, await self.connect(), report=self.tell)
        finally:
            self.quiet()
        return self.divisions

    async def recall_divisions(self) -> tuple[Division, ...]:
        """The administrations as they were last fetched; empty when never."""
        self.divisions = await reference.known_divisions(self.desk, self.login)
        return self.divisions

    @property
    def kept(self) -> ReferenceBook | None:
        """The lists of the administration that is worked in, as this window has them; None while it has none."""
        book, division = self._book, self.division
        return book if book is not None and division is not None and book.division.code == division.code else None

    async def book(self, *, fresh: bool = False, also: Collection[ReferenceList] = ()) -> ReferenceBook:
        """The lists of the administration that is worked in, renewed when they are no longer young; `fresh` fetches all of them.

        Where Exact Online is not reached they are given as they were last fetched, at once when that is known beforehand. Raises what
        fetching raises, and `NotReached` when they never were. `also` is that of `reference.reference_book`.
        """
        division = self.division
        if division is None:
            raise SignInError("not-signed-in")
        kept = self.kept
        is_whole = kept is not None and all(name.value in kept.listed_at for name in also)
        if kept is not None and is_whole and not fresh and self.desk.clock() - kept.read_at < LISTS_MAX_AGE:
            return kept
        if kept is None:
            kept = await reference.kept_book(self.desk, self.login, division.code)
            self.take_book(kept)
        if self.is_offline and kept is not None and not fresh:
            return kept
        connection = await self.connect()
        age = timedelta(0) if fresh else LISTS_MAX_AGE
        try:
            kept = await reference.reference_book(
                self.desk,
                connection,
                division,
                report=self.tell,
                max_age=age,
                also={*also, *AT_HAND},
                fresh=fresh,
                known=kept,
            )
        except NotReached:
            if kept is None or fresh:
                raise
        finally:
            self.quiet()
        self.take_book(kept)
        return kept

    def take_book(self, book: ReferenceBook | None) -> None:
        """Takes over lists that a job has renewed."""
        if book is not None and self.division is not None and book.division.code == self.division.code:
            self._book = book

    def take_division(self, division: Division) -> None:
        """Works in this administration from now on."""
        if self._book is not None and self._book.division.code != division.code:
            self._book = None
        self.division = division

    def view_of(self, division: Division) -> DivisionView:
        """An administration as the window shows it."""
        code = int(division.code)
        used = self.settings.window.get(f"used/{code}", "")
        return replace(
            division_view(division, self.settings.division_colours.get(code, "")),
            is_favourite=code in self.settings.favourites,
            is_open=not division.is_archived and not division.is_blocked,
            used=datetime.fromisoformat(used) if used else None,
        )
