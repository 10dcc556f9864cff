"""The ranges of entry numbers in the window: shown for the administration that is worked in, and changed there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from exactdesk.errors import ExactDeskError, UsageError
from exactdesk.jobs import numbering
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.numbers import NumbersPage, NumbersView
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.palettes import Role
from exactdesk.wording import tell_error


class NumberDesk(QObject):
    """Fills the page with the ranges and keeps what is changed in it."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._page: NumbersPage | None = None

    def show(self) -> None:
        """Shows the ranges, in the place of the settings; nothing happens where no administration is chosen."""
        seat = self._seat
        if seat.division is None:
            return
        if self._page is None:
            page = self._page = NumbersPage(seat.formats, memory=seat.memory)
            page.left.connect(lambda: seat.window.open_page(PageKey.SETTINGS))
            page.retried.connect(self._fill_soon)
            page.range_wanted.connect(
                lambda journal, first, last: seat.scope.start(self._keep(journal, first, last), name="keep numbers")
            )
            page.none_wanted.connect(lambda journal: seat.scope.start(self._drop(journal), name="drop numbers"))
        self._page.wait_for(self.tr("The journals are being read"))
        seat.window.show_alone(self._page, with_frame=True)
        self._fill_soon()

    def _fill_soon(self) -> None:
        self._seat.scope.start(self._fill(), name="fill numbers")

    async def _fill(self) -> None:
        seat, page = self._seat, self._page
        if seat.division is None or page is None:
            return
        is_new = page.face is Face.LOADING
        try:
            book, connection = await seat.book(), await seat.connect()
            found = await numbering.journal_numbers(seat.desk, connection.site, book)
        except ExactDeskError as error:
            page.fail(*tell_error(error), str(error))
            return
        number = seat.view_of(seat.division).shown_number
        page.show_view(NumbersView(name=seat.division.name, number=str(number), journals=found))
        if is_new:
            page.take_keyboard()

    async def _keep(self, journal: str, first: int, last: int) -> None:
        seat, page, shown = self._seat, self._page, self._seat.division
        if page is None:
            return
        book, connection = await seat.book(), await seat.connect()
        if shown is None or book.division.code != shown.code:
            return  # another administration was chosen meanwhile, and its page is open
        try:
            await numbering.set_number_range(seat.desk, connection.site, book, journal, first, last)
        except UsageError as error:
            page.tell_problem(" ".join(tell_error(error)).strip())
            return
        await self._fill()

    async def _drop(self, journal: str) -> None:
        seat = self._seat
        if seat.division is None:
            return
        division, connection = seat.division, await seat.connect()
        goes = await seat.ask.confirm(
            self.tr("Keep no entry numbers for journal {journal} any more?").format(journal=journal),
            self.tr("Exact Online numbers its entries from then on. Numbers that were given away stay given away."),
            yes=self.tr("Keep none"),
            no=self.tr("Leave it as it is"),
            role=Role.STOP,
        )
        if goes:
            await numbering.drop_number_range(seat.desk, connection.site, int(division.code), journal)
            await self._fill()
