"""Signing in: the page's wish becomes the job, its answers become faces of the page."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, Signal

from exactdesk.errors import ExactDeskError
from exactdesk.jobs import sign_in as job
from exactdesk.jobs.countries import address_of
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.sign_in import SignInRequest
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.sign_in import OTHER, SignInPage, SignInView, SignInWish
from exactdesk.wording import tell, tell_error


def end_page(code: str) -> tuple[str, str]:
    """Heading and text of the page that the browser ends at."""
    return tell(code, {})


class Signing(QObject):
    """Drives the sign-in page.

    Signals:
        signed_in: somebody is signed in now; practice_wanted: practise instead.
    """

    signed_in = Signal()
    practice_wanted = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self.page = SignInPage()
        self.page.sign_in_wanted.connect(self._begin)
        self.page.address_pasted.connect(self._paste)
        self.page.browser_wanted.connect(self._open_again)
        self.page.practice_wanted.connect(self.practice_wanted)
        self.page.cancelled.connect(self._cancel)
        self._task: asyncio.Task[None] | None = None
        self._pasted: asyncio.Future[str] | None = None
        self._address = ""

    async def show(self) -> None:
        """Shows the page with what is known of the last sign-in, in the place of all pages."""
        settings = self._seat.settings
        secret = await asyncio.to_thread(job.has_secret, self._seat.desk, settings)
        self.page.show_view(
            SignInView(
                country=settings.country,
                base_url=settings.base_url if not settings.country else "",
                client_id=settings.client_id,
                redirect_uri=settings.redirect_uri,
                has_secret=secret,
                keeps_secrets=self._seat.desk.secrets.is_lasting,
            )
        )
        self._seat.window.show_alone(self.page)

    def _begin(self, wish: SignInWish) -> None:
        self._cancel()
        self.page.show_waiting(True)
        self._task = self._seat.scope.start(self._sign_in(wish), name="sign in")

    async def _sign_in(self, wish: SignInWish) -> None:
        desk = self._seat.desk
        try:
            country = "" if wish.country == OTHER else wish.country
            base_url, country = address_of(wish.base_url if wish.country == OTHER else None, country)
            secret = wish.client_secret or await asyncio.to_thread(job.kept_secret, desk, base_url, wish.client_id)
            request = SignInRequest(
                base_url=base_url,
                country=country,
                client_id=wish.client_id,
                client_secret=secret,
                redirect_uri=wish.redirect_uri,
            )
            await job.sign_in(desk, request, pages=end_page, paste=self._wait_for_paste, report=self._seat.tell)
        except ExactDeskError as error:
            what, do = tell_error(error)
            self.page.fail(what, do, str(error))
            return
        finally:
            self._seat.quiet()
        self.signed_in.emit()

    async def _wait_for_paste(self, address: str) -> str:
        self._address = address
        self._pasted = asyncio.get_running_loop().create_future()
        return await self._pasted

    def _paste(self, address: str) -> None:
        if self._pasted is not None and not self._pasted.done():
            self._pasted.set_result(address)

    def _open_again(self) -> None:
        if self._address and not self._seat.desk.open_browser(self._address):
            self.page.show_no_browser(self._address)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.page.show_waiting(False)


async def sign_in_to_practice(desk: Desk, request: SignInRequest) -> None:
    """Signs in where nothing is asked."""
    await job.sign_in(desk, request, pages=end_page)
