"""The office's own name and logo: shown in the settings, changed there."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject

from exactdesk.jobs import office
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.office_card import OfficeCard


class OfficeDesk(QObject):
    """Fills the card of the office and keeps what is changed in it."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._card: OfficeCard | None = None

    def serve(self, card: OfficeCard) -> None:
        """Takes care of a card from now on."""
        self._card = card
        card.named.connect(lambda name: self._start(office.keep_name(self._seat.desk, name)))
        card.logo_wanted.connect(lambda: self._start(self._choose_logo()))
        card.logo_unwanted.connect(lambda: self._start(office.forget_logo(self._seat.desk)))

    def fill(self) -> None:
        """Shows what is set."""
        if self._card is not None:
            self._seat.scope.start(self._show(), name="show office")

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._seat.scope.start(self._change(work), name="change office")

    async def _change(self, work: Coroutine[Any, Any, None]) -> None:
        await work
        self._seat.settings = await asyncio.to_thread(self._seat.desk.settings.load)
        await self._show()

    async def _show(self) -> None:
        found = await office.office(self._seat.desk)
        if self._card is not None:
            self._card.show_office(found.name, found.logo)

    async def _choose_logo(self) -> None:
        words = self.tr("Pictures (*.png *.jpg *.jpeg)")
        chosen = await self._seat.ask.open_files(self.tr("The logo of your office"), (words,))
        if chosen:
            await office.keep_logo(self._seat.desk, chosen[0])
