"""Choosing an administration: the page with all of them, and the list in the window's corner."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from exactdesk.ui.desktop.preferences import Preferences
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.divisions import DivisionsPage
from exactdesk.ui.parts import DivisionView


class DivisionChoice(QObject):
    """Shows the administrations that may be entered. The page is made when it is first wanted.

    Signals:
        chosen: the `Division` to work in from now on.
        retried: fetch them again; cancelled: sign in instead.
    """

    chosen = Signal(object)
    retried = Signal()
    cancelled = Signal()

    def __init__(self, seat: Seat, preferences: Preferences) -> None:
        super().__init__()
        self._seat = seat
        self._preferences = preferences
        self._page: DivisionsPage | None = None
        seat.window.division_chosen.connect(self._choose)
        seat.window.divisions_wanted.connect(self.show)

    @property
    def page(self) -> DivisionsPage:
        if self._page is None:
            page = self._page = DivisionsPage(self._seat.formats)
            page.chosen.connect(self._choose)
            page.favourite_changed.connect(self._mark_favourite)
            page.colour_chosen.connect(self._colour)
            page.retried.connect(self.retried)
            page.cancelled.connect(self.cancelled)
        return self._page

    def tell(self) -> None:
        """Tells window and page the administrations as they are known now."""
        views = tuple(self._seat.view_of(each) for each in self._seat.divisions)
        self._seat.window.show_divisions(views)
        if self._page is not None:
            self._page.show_divisions(views)

    def show(self) -> None:
        """Shows the page, in the place of all pages while no administration is worked in."""
        page, settings = self.page, self._seat.settings
        self.tell()
        page.welcome("" if settings.favourites or settings.last_division else settings.user_name)
        self._seat.window.show_alone(page, with_frame=self._seat.division is not None)

    def _choose(self, view: DivisionView) -> None:
        found = next((each for each in self._seat.divisions if int(each.code) == view.code), None)
        if found is not None:
            self.chosen.emit(found)

    def _mark_favourite(self, code: int, wanted: bool) -> None:
        self._preferences.change(lambda settings: settings.with_favourite(code, wanted=wanted))

    def _colour(self, code: int, colour: str) -> None:
        self._preferences.change(lambda settings: settings.with_colour(code, colour))
