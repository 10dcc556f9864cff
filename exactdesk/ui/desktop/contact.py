"""The way to Exact Online, seen from the window: whether it is open, what went over it, and how old what came over it is."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from exactdesk.errors import ExactDeskError
from exactdesk.jobs import calls, reference
from exactdesk.jobs.office import write_office_paper
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.contact import ContactPage, ContactView
from exactdesk.ui.pages.lists import ListsPage, ListsView
from exactdesk.ui.pages.page import Page, PageKey
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.wording import tell_error
from exactdesk.wording.call_log import call_log

PAUSE = 1500
"""Milliseconds after a call before the page shows it: by then it is kept, and others with it."""

AGAIN_SECONDS = 60.0
"""How long after Exact Online was not reached it is tried again by itself."""


class Contact(QObject):
    """Fills the page with the calls and the page with the lists; says when Exact Online is not reached.

    Signals:
        reached_again: Exact Online answers again, after it did not.
    """

    reached_again = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._page: ContactPage | None = None
        self._lists: ListsPage | None = None
        self._came_from = PageKey.SETTINGS
        self._is_renewing = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE)
        self._wait.timeout.connect(self._fill_if_shown)
        seat.called = self._called

    def stop(self) -> None:
        """Listens no more: the window closes."""
        self._seat.called = lambda *, is_answered: None
        self._wait.stop()

    # --- whether it is reached

    def _called(self, *, is_answered: bool) -> None:
        self._wait.start()
        if is_answered is not self._seat.is_offline:
            return
        self._seat.is_offline = not is_answered
        if is_answered:
            self._seat.window.banners.take("offline")
            self.show_age()
            self.reached_again.emit()
        else:
            self._say_offline()
            self._seat.scope.start(self._try_now_and_then(), name="reach again")

    def _say_offline(self) -> None:
        words = self.tr("Exact Online is not reached")
        more = self.tr(
            "You can look things up and check files with what this computer remembers. Booking waits for the connection."
        )
        banner = Banner(Role.WARN, words, more, action=self.tr("Try again"))
        banner.acted.connect(lambda: self._seat.scope.start(self._try(), name="try again"))
        self._seat.window.say("offline", banner)
        self.show_age()

    async def _try_now_and_then(self) -> None:
        while self._seat.is_offline:
            await asyncio.sleep(AGAIN_SECONDS)
            await self._try()

    async def _try(self) -> None:
        """Asks one thing; whether an answer comes is heard by `_called`."""
        if self._seat.is_offline and self._seat.login:
            try:
                await self._seat.fetch_divisions()
            except ExactDeskError as error:
                if not self._seat.is_offline:
                    raise
                self._seat.window.status.show_busy(tell_error(error)[0])

    # --- pages

    def show_calls(self) -> None:
        """Shows the calls, in the place of the page that is open."""
        if self._page is None:
            page = self._page = ContactPage(self._seat.formats, memory=self._seat.memory)
            page.left.connect(self._go_back)
            page.export_wanted.connect(lambda: self._seat.scope.start(self._export(), name="export calls"))
            page.retried.connect(self._fill_if_shown)
        self._show(self._page)

    def show_lists(self) -> None:
        """Shows the lists of the administration, in the place of the page that is open; nothing happens where none is chosen."""
        if self._seat.division is None:
            return
        if self._lists is None:
            page = self._lists = ListsPage(self._seat.formats, memory=self._seat.memory)
            page.left.connect(self._go_back)
            page.renew_wanted.connect(lambda: self._seat.scope.start(self._renew(), name="renew lists"))
            page.retried.connect(self._fill_if_shown)
        self._show(self._lists)

    def show_age(self) -> None:
        """Shows in the status line how old the lists are."""
        book, now = self._seat.kept, self._seat.desk.clock()
        read_at = None if book is None else book.read_at
        is_old = read_at is not None and read_at.astimezone().date() != now.astimezone().date()
        self._seat.window.status.show_lists(read_at, is_old=is_old or self._seat.is_offline)

    def _show(self, page: Page) -> None:
        window = self._seat.window
        if window.current_page is not None:
            self._came_from = window.current_page
        window.show_alone(page, with_frame=self._seat.division is not None)
        page.take_keyboard()
        self._fill_if_shown()

    def _go_back(self) -> None:
        self._seat.window.open_page(self._came_from)

    def _fill_if_shown(self) -> None:
        shown = self._seat.window.stack.currentWidget()
        if shown is not None and shown is self._page:
            self._seat.scope.start(self._fill(self._page), name="fill calls")
        elif shown is not None and shown is self._lists:
            self._seat.scope.start(self._fill_lists(self._lists), name="fill lists")

    async def _fill(self, page: ContactPage) -> None:
        seat = self._seat
        code = None if seat.division is None else int(seat.division.code)
        try:
            made, hosts = await calls.last_calls(seat.desk, calls.SHOWN), await calls.hosts(seat.desk)
        except ExactDeskError as error:
            what, do = tell_error(error)
            page.fail(what, do, str(error))
            return
        connection = seat.connection
        page.show_view(
            ContactView(
                calls=made,
                hosts=hosts,
                quota=None if connection is None else connection.quota(code),
                budgets=() if connection is None or code is None else connection.budgets(code),
                division=code,
                now=seat.desk.clock(),
            )
        )

    async def _fill_lists(self, page: ListsPage) -> None:
        seat = self._seat
        if seat.division is None:
            return
        try:
            states = await reference.list_ages(seat.desk, seat.login, seat.division.code)
        except ExactDeskError as error:
            what, do = tell_error(error)
            page.fail(what, do, str(error))
            return
        page.show_view(
            ListsView(
                name=seat.division.name,
                states=states,
                now=seat.desk.clock(),
                is_offline=seat.is_offline,
                is_busy=self._is_renewing,
            )
        )

    async def _renew(self) -> None:
        if self._is_renewing:
            return
        self._is_renewing = True
        self._fill_if_shown()
        try:
            await self._seat.book(fresh=True)
        finally:
            self._is_renewing = False
            self._fill_if_shown()
            self.show_age()

    async def _export(self) -> None:
        """Writes all calls that are kept to a file of the user's choice."""
        seat = self._seat
        name = self.tr("calls to Exact Online") + ".xlsx"
        filters = (self.tr("Workbook (*.xlsx)"), self.tr("Text for spreadsheets (*.csv)"))
        target = await seat.ask.save_file(self.tr("Export the calls"), name, filters)
        if target is None:
            return
        made, hosts = await calls.last_calls(seat.desk), await calls.hosts(seat.desk)
        written = await write_office_paper(seat.desk, call_log(made, hosts, seat.desk.clock()), _with_ending(target))
        page = self._page
        if page is not None:
            page.say(
                "written", Banner(Role.FINE, self.tr("Written to {file}").format(file=str(written)), closable=True)
            )


def _with_ending(target: Path) -> Path:
    return target if target.suffix else target.with_suffix(".xlsx")
