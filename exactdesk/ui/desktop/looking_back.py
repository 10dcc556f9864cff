"""Today and the history: what was done, found back."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from exactdesk.errors import ExactDeskError
from exactdesk.flow.history import Batch, BatchItem
from exactdesk.jobs import attention, history
from exactdesk.jobs.attention import WaitsFor
from exactdesk.jobs.links import entry_link
from exactdesk.jobs.outstanding_board import overdue as sums_of
from exactdesk.ui.desktop.paper_desk import PaperDesk
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.desktop.working_off import is_posted_here
from exactdesk.ui.pages.history import HistoryPage
from exactdesk.ui.pages.page import Page, PageKey
from exactdesk.ui.pages.today import TodayPage, TodayView
from exactdesk.wording import tell_error


class LookingBack(QObject):
    """Fills the start page and the history.

    Signals:
        files_wanted: files to import, a tuple of `Path`; choose_wanted, paste_wanted: as the drop area says; import_wanted: begin.
        undo_wanted: take this batch (its id) back.
        waiting_wanted: show what waits, a frozenset of `WaitsFor`; overdue_wanted: show what is overdue on a `Side`.
    """

    files_wanted = Signal(tuple)
    choose_wanted = Signal()
    paste_wanted = Signal()
    import_wanted = Signal()
    waiting_wanted = Signal(object)
    undo_wanted = Signal(str)
    overdue_wanted = Signal(object)

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._history: HistoryPage | None = None
        self._today: TodayPage | None = None
        self.papers = PaperDesk(seat)

    # --- pages

    def make_today(self) -> TodayPage:
        """The start page, made once."""
        page = self._today = TodayPage(self._seat.formats, memory=self._seat.memory)
        page.dropped.connect(self.files_wanted)
        page.choose_wanted.connect(self.choose_wanted)
        page.paste_wanted.connect(self.paste_wanted)
        page.sample_wanted.connect(self._open_sample)
        page.batch_wanted.connect(self.open_batch)
        page.history_wanted.connect(lambda: self._seat.window.open_page(PageKey.HISTORY))
        page.waiting_wanted.connect(lambda what: self.waiting_wanted.emit(frozenset({WaitsFor(what)})))
        page.overdue_wanted.connect(self.overdue_wanted)
        page.retried.connect(self.fill_today)
        return page

    def make_history(self) -> HistoryPage:
        """The history, made once."""
        page = self._history = HistoryPage(self._seat.formats, memory=self._seat.memory)
        page.wanted.connect(lambda _wanted: self.fill_history())
        page.batch_wanted.connect(self.open_batch)
        page.item_wanted.connect(self._open_item)
        page.entry_wanted.connect(self._open_entry)
        page.batch.paper_wanted.connect(self.papers.make)
        page.import_wanted.connect(self.import_wanted)
        page.undo_wanted.connect(self.undo_wanted)
        page.export_wanted.connect(lambda: self.papers.export_history(page.filter))
        page.retried.connect(self.fill_history)
        return page

    def fill_today(self) -> None:
        """Reads the start page anew."""
        self._seat.scope.start(self._fill_today(), name="fill today")

    def fill_history(self) -> None:
        """Reads the history anew."""
        self._seat.scope.start(self._fill_history(), name="fill history")

    def open_batch(self, batch: Batch | str) -> None:
        """Shows one batch in the history."""
        self._seat.window.open_page(PageKey.HISTORY)
        self._seat.scope.start(self._open_batch(batch if isinstance(batch, str) else batch.id), name="open batch")

    # --- inside

    async def _fill_today(self) -> None:
        seat, page = self._seat, self._today
        if page is None:
            return
        code = None if seat.division is None else int(seat.division.code)
        try:
            batches = await history.batches(seat.desk, division=code)
            waiting = await attention.waiting(seat.desk, with_set_aside=True)
            division = seat.division
            overdue = {} if division is None else await sums_of(seat.desk, seat.login, division.code)
        except ExactDeskError as error:
            _fail(page, error)
            return
        page.show_view(
            TodayView(
                today=seat.desk.clock().astimezone().date(),
                batches=batches,
                waiting=Counter(each.what for each in waiting if not is_posted_here(seat, each)),
                places=len({each.batch.division for each in waiting}),
                outstanding=overdue,
                can_practise=seat.place.practice is not None,
            )
        )

    async def _fill_history(self) -> None:
        page = self._history
        if page is None:
            return
        desk, wanted = self._seat.desk, page.filter
        try:
            page.show_places(await history.places(desk))
            if wanted.words:
                found = await history.filtered_hits(desk, wanted)
                if page.filter == wanted:  # else more was typed meanwhile, and its answer comes
                    page.show_found(found)
            else:
                batches = await history.filtered_batches(desk, wanted)
                if page.filter == wanted:
                    page.show_batches(batches)
        except ExactDeskError as error:
            _fail(page, error)

    async def _open_batch(self, batch: str) -> None:
        detail = await history.batch_detail(self._seat.desk, batch)
        if detail is not None and self._history is not None:
            self._history.show_batch(detail)

    def _open_item(self, item: BatchItem) -> None:
        self._seat.scope.start(self._show_item(item), name="open item")

    async def _show_item(self, item: BatchItem) -> None:
        detail = await history.item_detail(self._seat.desk, item.id)
        if detail is not None and self._history is not None:
            self._history.show_item(detail)

    def _open_entry(self, item: BatchItem) -> None:
        seat = self._seat
        if seat.connection is not None and seat.division is not None:
            QDesktopServices.openUrl(QUrl(entry_link(seat.connection, seat.division, item)))

    def _open_sample(self) -> None:
        practice = self._seat.place.practice
        if practice is not None:
            paths: tuple[Path, ...] = practice.write_samples()
            self.files_wanted.emit((paths[-1],))


def _fail(page: Page, error: ExactDeskError) -> None:
    what, do = tell_error(error)
    page.fail(what, do, str(error))
