"""The reconcile page at its place: dropped files find out by themselves where they belong."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exactdesk.books.reference import Division
from exactdesk.errors import ExactDeskError
from exactdesk.flow.road import Road
from exactdesk.jobs.which_road import which_road
from exactdesk.ui.desktop.reconcile_desk import SeatReconcileDesk
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.page import PageKey
from exactdesk.ui.pages.reconcile import ReconcilePages


class Reconciling(QObject):
    """Makes the page and sorts dropped files.

    Signals:
        to_import: files that are no statements and no lists, a tuple of `Path`.
    """

    to_import = Signal(tuple)

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self.pages = ReconcilePages(SeatReconcileDesk(seat), seat.scope, seat.ask, seat.formats, seat.memory)
        self.pages.waiting_changed.connect(lambda count: seat.window.show_waiting(PageKey.RECONCILE, count))

    def set_division(self, division: Division | None) -> None:
        """Works in another administration."""
        self.pages.set_division(division)
        if division is not None and self._seat.connection is not None:
            self._seat.scope.start(self._count(), name="count lines to check")

    async def _count(self) -> None:
        with suppress(ExactDeskError):  # the page tells it when it is opened
            await self.pages.count_waiting()

    def take_files(self, paths: tuple[Path, ...]) -> None:
        """Opens files where they belong: statements and lists here, all while this page is open; the rest is an import."""
        if self._seat.window.current_page is PageKey.RECONCILE:
            self._open(paths)
        else:
            self._seat.scope.start(self._sort(paths), name="sort dropped files")

    async def _sort(self, paths: tuple[Path, ...]) -> None:
        division = self._seat.division
        if division is None:
            return
        connection = await self._seat.connect()
        here: list[Path] = []
        others: list[Path] = []
        for path in paths:
            road = await which_road(self._seat.desk, path, connection.site, division.code)
            if road is Road.ASK:
                road = await self._ask(path)
            (here if road is Road.RECONCILE else others).append(path)
        if self._seat.division != division:
            return
        if here:
            self._open(tuple(here))
        if others:
            self.to_import.emit(tuple(others))

    async def _ask(self, path: Path) -> Road:
        """Asks what is to become of a file whose columns do not tell."""
        is_list = await self._seat.ask.confirm(
            self.tr("What is {file}?").format(file=path.name),
            self.tr(
                "It may be a list of payments or of open items, to be laid beside the books, or invoices to be booked. "
                "Nothing is booked before you say so."
            ),
            yes=self.tr("Lay it beside the books"),
            no=self.tr("Import it"),
        )
        return Road.RECONCILE if is_list else Road.IMPORT

    def _open(self, paths: tuple[Path, ...]) -> None:
        self._seat.window.open_page(PageKey.RECONCILE)
        self.pages.open_paths(paths)
