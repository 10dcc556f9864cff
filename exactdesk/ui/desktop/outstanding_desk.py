"""What is outstanding, at work: reads the list, arranges it, asks for details, keeps notes and views."""

from __future__ import annotations

import asyncio
import base64
import gc
import logging
from collections.abc import Coroutine
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from exactdesk.books.outstanding import Attachment
from exactdesk.books.reference import Division, GLAccountId, Side
from exactdesk.errors import ExactDeskError, ExactOnlineError
from exactdesk.flow.outstanding import AgeBy, Ageing, ItemNote, NoteKey, RelationSum, Row, Wish
from exactdesk.flow.outstanding_view import (
    Arranged,
    Grouping,
    View,
    arrange,
    read_day,
    read_limits,
    read_view,
    view_text,
)
from exactdesk.jobs import outstanding_board as boards
from exactdesk.jobs import outstanding_notes
from exactdesk.jobs.outstanding_board import Board
from exactdesk.jobs.outstanding_detail import Asked, item_detail, item_link
from exactdesk.settings import Settings
from exactdesk.ui.desktop.outstanding_papers import OutstandingPapers
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.outstanding import BoardView, OutstandingPage
from exactdesk.ui.pages.outstanding.scope import ask_scope
from exactdesk.wording import tell_error

log = logging.getLogger(__name__)

FRESH_FOR = timedelta(minutes=15)
"""Figures younger than this are shown as they are; older ones are read anew when the page opens."""

DWELL = 700
"""Milliseconds that an item must stay chosen before its details are asked for: each costs calls."""

AT_ONCE = 3000
"""Rows that are arranged on the window's thread: up to here that takes a few milliseconds."""

VIEW = "outstanding/view"


class OutstandingDesk(QObject):
    """Fills the page of outstanding items."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._papers = OutstandingPapers(seat)
        self._page: OutstandingPage | None = None
        self._side = Side.SALES
        self._view = View()
        self._day: date | None = None
        self._codes: tuple[int, ...] = ()
        self._board: Board | None = None
        self._offline = ""
        self._arranged: Arranged | None = None
        self._turn = 0
        self._asked = Asked()
        self._wanted: Row | None = None
        self._loading: asyncio.Task[None] | None = None
        self._saving: set[asyncio.Task[None]] = set()
        self._dwell = QTimer(self)
        self._dwell.setSingleShot(True)
        self._dwell.setInterval(DWELL)
        self._dwell.timeout.connect(lambda: self._start(self._fetch_detail(), "item detail"))

    # --- the page

    def make_page(self) -> OutstandingPage:
        """The page, made once."""
        seat = self._seat
        page = self._page = OutstandingPage(seat.formats, memory=seat.memory)
        kept = read_view(seat.memory.read(VIEW).decode(errors="replace"))
        self._view = kept or View()
        page.show_side(self._side)
        page.side_chosen.connect(self._choose_side)
        page.view_changed.connect(self._change_view)
        page.view_named.connect(lambda: self._start(self._keep_view(), "keep view"))
        page.view_chosen.connect(lambda name: self._start(self._use_view(name), "use view"))
        page.view_forgotten.connect(lambda name: self._start(self._forget_view(name), "forget view"))
        page.refresh_wanted.connect(lambda: self._load(is_forced=True))
        page.retried.connect(lambda: self._load(is_forced=True))
        page.day_chosen.connect(self._choose_day)
        page.day_wanted.connect(lambda: self._start(self._ask_day(), "ask day"))
        page.divisions_wanted.connect(lambda: self._start(self._ask_scope(), "ask scope"))
        page.division_only.connect(lambda: self._choose_scope(()))
        page.export_wanted.connect(lambda kind: self._start(self._export(kind), "export"))
        page.ageing_chosen.connect(lambda limits, by: self._start(self._reckon(limits, by), "ageing"))
        page.limits_wanted.connect(lambda: self._start(self._ask_limits(), "ask limits"))
        page.detail_wanted.connect(self._want_detail)
        page.table.opened.connect(lambda _: self._start(self._fetch_detail(), "item detail"))
        page.panel.noted.connect(self._note)
        page.panel.link_wanted.connect(self._open_link)
        page.panel.file_wanted.connect(self._open_file)
        page.panel.statement_wanted.connect(
            lambda of, language, way: self._start(self._statement(of, language, way), "statement")
        )
        return page

    def fill(self) -> None:
        """Shows what is known, and reads it anew where it is no longer young."""
        self._load(is_forced=False)

    def show_overdue(self, side: Side) -> None:
        """Goes to what is overdue on one side."""
        self._side = side
        self._day, self._codes = None, ()
        self._view = View(wish=Wish(is_overdue=True))
        self._board = None
        if self._page is not None:
            self._page.show_side(side)
            self.fill()

    def change_division(self) -> None:
        """Another administration is worked in: nothing of the one before is shown."""
        self._day, self._codes = None, ()
        self._board, self._arranged = None, None
        self._asked = Asked()
        self._view = replace(self._view, wish=replace(self._view.wish, relations=frozenset(), words=""))

    async def leave(self) -> None:
        """Keeps what is still being typed, and asks for nothing more."""
        if self._page is not None:
            self._page.panel.flush()
        if self._saving:
            await asyncio.gather(*self._saving)
        self._dwell.stop()  # the list that was shown with the note may have chosen its item again

    # --- reading

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        return self._seat.scope.start(work, name=name)

    def _load(self, *, is_forced: bool) -> None:
        if self._page is None or self._seat.division is None:
            return
        if self._loading is not None and not self._loading.done():
            self._loading.cancel()
        self._loading = self._start(self._read(is_forced=is_forced), "read outstanding")

    def _divisions(self) -> tuple[Division, ...]:
        seat = self._seat
        assert seat.division is not None
        several = tuple(each for each in seat.divisions if int(each.code) in self._codes)
        return several or (seat.division,)

    async def _read(self, *, is_forced: bool) -> None:
        seat, page = self._seat, self._page
        assert page is not None
        if self._board is None:
            page.wait_for(self.tr("What is outstanding is being looked up"))
        page.show_views(tuple(await boards.views(seat.desk)))
        divisions, side, day = self._divisions(), self._side, self._day
        try:
            connection = await seat.connect()
            if day is None:
                kept = await boards.kept_board(seat.desk, connection.login, connection.site, divisions, side)
                is_whole = all(part.snapshot is not None for part in kept.parts)
                is_young = kept.read_at is not None and seat.desk.clock() - kept.read_at < FRESH_FOR
                if kept.read_at is not None:
                    await self._show(kept, is_busy=is_forced or not (is_whole and is_young))
                if is_whole and is_young and not is_forced:
                    return
                fresh = await boards.fresh_board(seat.desk, connection, divisions, side, report=seat.tell)
            else:
                fresh = await boards.past_board(seat.desk, connection, divisions, side, day, report=seat.tell)
            self._asked = Asked()
            await self._show(fresh)
        except ExactDeskError as error:
            self._fail(error)
        finally:
            seat.quiet()

    def _fail(self, error: ExactDeskError) -> None:
        """Shows the last figures with the reason, where there are any; a day in the past has none."""
        assert self._page is not None
        what, do = tell_error(error)
        board = self._board
        if (
            isinstance(error, ExactOnlineError)
            and board is not None
            and board.read_at is not None
            and not board.is_past
        ):
            self._offline = f"{what} {do}".strip()
            self._show_board(is_busy=False)
        else:
            self._page.fail(what, do, str(error))

    async def _show(self, board: Board, *, is_busy: bool = False) -> None:
        self._board, self._offline = board, ""
        if len(board.rows) > AT_ONCE:
            gc.freeze()  # so many values, none of them garbage: the collector would stop the window to look through them again and again
        self._show_board(is_busy=is_busy)
        await self._arrange()

    def _show_board(self, *, is_busy: bool) -> None:
        board = self._board
        assert board is not None
        assert self._page is not None
        self._page.show_board(
            BoardView(
                board=board,
                today=self._today(),
                offline=self._offline,
                is_busy=is_busy,
            )
        )

    def _today(self) -> date:
        return self._seat.desk.clock().astimezone().date()

    # --- arranging

    def _change_view(self, view: View) -> None:
        self._view = view
        kept = replace(view, wish=replace(view.wish, words="", relations=frozenset()))
        self._seat.memory.write(VIEW, view_text(kept).encode())
        self._start(self._arrange(), "arrange")

    async def _arrange(self) -> None:
        """Shows the rows of the view; of several that are asked for in a row only the last."""
        board, view = self._board, self._view
        if board is None or self._page is None:
            return
        self._turn += 1
        turn = self._turn
        rows = board.gone if view.wish.is_gone else board.rows
        current = self._page.current_key
        if len(rows) <= AT_ONCE:
            arranged = arrange(rows, view, board.ageing, board.notes, current)
        else:
            arranged = await asyncio.to_thread(arrange, rows, view, board.ageing, board.notes, current)
        if turn == self._turn:
            self._arranged = arranged
            self._page.show_arranged(arranged)

    def _choose_side(self, side: Side) -> None:
        self._side = side
        self._board = None
        self._view = replace(self._view, wish=replace(self._view.wish, relations=frozenset(), buckets=()))
        self._load(is_forced=False)

    def _choose_day(self, day: date | None) -> None:
        self._day = None if day == self._today() else day
        self._board = None
        self._load(is_forced=False)

    def _choose_scope(self, codes: tuple[int, ...]) -> None:
        self._codes = codes
        self._board = None
        self._view = replace(self._view, wish=replace(self._view.wish, relations=frozenset()))
        if len(codes) < 2 and self._view.grouping is Grouping.DIVISIONS:
            self._view = replace(self._view, grouping=Grouping.ITEMS)
        self._load(is_forced=False)

    # --- asking

    async def _ask_day(self) -> None:
        today = self._today()
        typed = await self._seat.ask.text(
            self.tr("As it was on which day?"),
            self.tr("The list is worked out from the ledger: what was open at the end of that day."),
            self.tr("Day"),
            yes=self.tr("Show"),
            no=self.tr("Cancel"),
        )
        if typed is None:
            return
        day = read_day(typed, today - timedelta(days=364))
        if day is None:
            await self._seat.ask.tell(
                self.tr("“{text}” is no day.").format(text=typed),
                self.tr("Type it as 31-10 or 31-10-2026."),
                seen=self.tr("Close"),
            )
        else:
            self._choose_day(day)

    async def _ask_scope(self) -> None:
        seat = self._seat
        views = tuple(view for each in seat.divisions if (view := seat.view_of(each)).is_open)
        chosen = frozenset(self._codes or ([int(seat.division.code)] if seat.division is not None else []))
        codes = await ask_scope(seat.window, views, chosen)
        if codes:
            self._choose_scope(codes)

    async def _ask_limits(self) -> None:
        typed = await self._seat.ask.text(
            self.tr("At how many days does one age end and the next begin?"),
            self.tr("Whole numbers, rising, for example 30, 60, 90."),
            self.tr("Days"),
            yes=self.tr("Use these"),
            no=self.tr("Cancel"),
        )
        if typed is None or self._board is None:
            return
        limits = read_limits(typed)
        if limits:
            await self._reckon(limits, self._board.ageing.by)
        else:
            await self._seat.ask.tell(
                self.tr("“{text}” are no limits.").format(text=typed),
                self.tr("Whole numbers, rising, for example 30, 60, 90."),
                seen=self.tr("Close"),
            )

    async def _reckon(self, limits: tuple[int, ...], by: AgeBy) -> None:
        def step(settings: Settings) -> Settings:
            return replace(settings, ageing_limits=limits, ageing_by=by.value)

        await self._seat.change_settings(step)
        if self._board is not None:
            ageing = Ageing(day=self._board.ageing.day, limits=limits, by=by)
            self._view = replace(self._view, wish=replace(self._view.wish, buckets=()))
            self._board = await asyncio.to_thread(boards.with_ageing, self._board, ageing)
            self._show_board(is_busy=False)
            await self._arrange()

    # --- views by name

    async def _keep_view(self) -> None:
        page = self._page
        assert page is not None
        name = await self._seat.ask.text(
            self.tr("Keep this view"),
            self.tr("Filters, order and columns; a view of the same name is replaced."),
            self.tr("Name"),
            yes=self.tr("Keep"),
            no=self.tr("Cancel"),
        )
        if name is not None:
            columns = base64.b64encode(page.columns_state()).decode()
            await boards.save_view(self._seat.desk, name, replace(self._view, columns=columns))
            page.show_views(tuple(await boards.views(self._seat.desk)))

    async def _use_view(self, name: str) -> None:
        view = (await boards.views(self._seat.desk)).get(name)
        if view is not None and self._page is not None:
            self._page.use_columns(base64.b64decode(view.columns))
            self._change_view(view)

    async def _forget_view(self, name: str) -> None:
        await boards.forget_view(self._seat.desk, name)
        if self._page is not None:
            self._page.show_views(tuple(await boards.views(self._seat.desk)))

    # --- one item

    def _want_detail(self, row: Row) -> None:
        self._wanted = row
        self._dwell.start()

    async def _fetch_detail(self) -> None:
        row, page = self._wanted, self._page
        self._dwell.stop()
        if row is None or page is None or self._offline:
            return
        connection = await self._seat.connect()
        page.panel.wait_for_detail()
        accounts: dict[GLAccountId, str] = {}
        detail = None
        try:
            detail = await item_detail(connection, row.division, row.item, self._asked)
            if self._seat.division is not None and self._seat.division.code == row.division.code:
                book = await self._seat.book()
                accounts = {each.id: f"{each.code} {each.description}" for each in book.gl_accounts}
        except ExactOnlineError as error:
            log.info("the details of an item did not come (%s)", error.code)
        finally:
            self._seat.quiet()
        page.show_detail(detail, accounts)

    def _note(self, key: NoteKey, note: ItemNote) -> None:
        task = self._start(self._save_note(key, note), "keep note")
        self._saving.add(task)
        task.add_done_callback(self._saving.discard)

    async def _save_note(self, key: NoteKey, note: ItemNote) -> None:
        connection = await self._seat.connect()
        code, side, item = key
        await outstanding_notes.note(self._seat.desk, connection.site, code, side, item, note)
        board = None
        while self._board is not None and board is not self._board:  # it may be read anew meanwhile
            board = self._board
            fresh = await asyncio.to_thread(boards.with_note, board, key, note)
            if self._board is board:
                board = self._board = fresh
        if board is not None:
            self._show_board(is_busy=False)
            await self._arrange()

    def _open_link(self, row: Row) -> None:
        if self._seat.connection is not None:
            QDesktopServices.openUrl(QUrl(item_link(self._seat.connection, row.division, row.item)))

    def _open_file(self, file: Attachment) -> None:
        QDesktopServices.openUrl(QUrl(file.address))

    # --- papers

    async def _export(self, kind: str) -> None:
        if self._board is not None and self._arranged is not None and self._page is not None:
            banner = await self._papers.export(self._board, self._arranged, self._view, kind)
            if banner is not None:
                self._page.say("written", banner)

    async def _statement(self, of: Row | RelationSum, language: str, way: str) -> None:
        if self._board is not None and self._page is not None:
            banner = await self._papers.statement(self._board, of, language, way)
            if banner is not None:
                self._page.say("written", banner)
