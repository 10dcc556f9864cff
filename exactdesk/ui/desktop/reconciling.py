"""The reconcile page at its place: dropped files find out by themselves where they belong."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exactdesk.books.reference import Division
from exactdesk.errors import ExactDeskError, SheetError
from exactdesk.jobs.open_statement import read_bank
from exactdesk.ui.desktop.reconcile_desk import SeatReconcileDesk
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.page import PageKey
from exactdesk.ui.pages.reconcile import ReconcilePages

SHEETS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv"})
"""Endings of what is a list of invoices, unless it is let go on the reconcile page."""


class Reconciling(QObject):
    """Makes the page and sorts dropped files.

    Signals:
        to_import: files that are no statements, a tuple of `Path`.
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
        """Opens files where they belong: statements of a bank here, and lists as well while this page is open; the rest is an import."""
        if self._seat.window.current_page is PageKey.RECONCILE:
            self._open(paths)
            return
        if all(path.suffix.lower() in SHEETS for path in paths):
            self.to_import.emit(paths)
            return
        self._seat.scope.start(self._sort(paths), name="sort dropped files")

    async def _sort(self, paths: tuple[Path, ...]) -> None:
        statements: list[Path] = []
        others: list[Path] = []
        for path in paths:
            (statements if await _is_bank(path) else others).append(path)
        if statements:
            self._open(tuple(statements))
        elif others:
            self.to_import.emit(tuple(others))

    def _open(self, paths: tuple[Path, ...]) -> None:
        self._seat.window.open_page(PageKey.RECONCILE)
        self.pages.open_paths(paths)


async def _is_bank(path: Path) -> bool:
    """Whether a file is a bank's, also one that cannot be trusted: the page says what is wrong with it."""
    if path.suffix.lower() in SHEETS:
        return False
    try:
        return await read_bank(path) is not None
    except SheetError:
        return True
