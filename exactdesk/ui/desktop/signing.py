"""Signing in: the page's wish becomes the job, its answers become faces of the page."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, Signal

from exactdesk.errors import ExactDeskError
from exactdesk.jobs import accounts
from exactdesk.jobs import sign_in as job
from exactdesk.jobs.connection import site_of
from exactdesk.jobs.countries import address_of
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.registration import save_relay
from exactdesk.jobs.sign_in import SignInRequest
from exactdesk.ui.ask import answered
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.sign_in import KnownAccount, SignInPage, SignInView, SignInWish
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.ui.sign_in_again import SignInAgain
from exactdesk.wording import tell, tell_error


def end_page(code: str) -> tuple[str, str]:
    """Heading and text of the page that the browser ends at."""
    return tell(code, {})


class Signing(QObject):
    """Drives the sign-in page.

    Signals:
        signed_in: somebody is signed in now; practice_wanted: practise instead; account_wanted: the login of one that is signed in;
        given_up: no further account is wanted.
    """

    signed_in = Signal()
    practice_wanted = Signal()
    account_wanted = Signal(str)
    given_up = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self.page = SignInPage()
        self.page.sign_in_wanted.connect(self._begin)
        self.page.address_pasted.connect(self._paste)
        self.page.browser_wanted.connect(self._open_again)
        self.page.practice_wanted.connect(self.practice_wanted)
        self.page.cancelled.connect(self._cancel)
        self.page.account_wanted.connect(self.account_wanted)
        self.page.given_up.connect(self.given_up)
        self.page.link_wanted.connect(lambda address: seat.scope.start(self._open_link(address), name="open a link"))
        self.page.relay_wanted.connect(lambda: seat.scope.start(self._save_relay(), name="save the relay page"))
        self._is_another = False
        self._task: asyncio.Task[None] | None = None
        self._pasted: asyncio.Future[str] | None = None
        self._address = ""

    async def show(self, *, is_another: bool = False) -> None:
        """Shows the page with what is known of the last sign-in, in the place of all pages.

        `is_another`: one more account is to be signed in, so the browser asks who it is; most offices use the same registration for it.
        """
        settings, desk = self._seat.settings, self._seat.desk
        self._is_another = is_another
        secret = await asyncio.to_thread(job.has_secret, desk, settings)
        known = await accounts.accounts(desk)
        self.page.show_view(
            SignInView(
                country=settings.country if settings.client_id else country_here(),
                base_url=settings.base_url if not settings.country else "",
                client_id=settings.client_id,
                redirect_uri=settings.redirect_uri,
                has_secret=secret,
                keeps_secrets=desk.secrets.is_lasting,
                accounts=tuple(
                    KnownAccount(
                        login=each.account.login, name=each.account.user_name, detail=accounts.told(each.account)
                    )
                    for each in known
                    if each.idle_end is not None and not each.is_current
                ),
                is_another=is_another,
            )
        )
        self._seat.window.show_alone(self.page)
        self.page.take_keyboard()

    def _begin(self, wish: SignInWish) -> None:
        self._cancel()
        self.page.show_waiting(True)
        self._task = self._seat.scope.start(self._sign_in(wish), name="sign in")

    async def _sign_in(self, wish: SignInWish) -> None:
        desk = self._seat.desk
        try:
            base_url, country = address_of(wish.base_url or None, wish.country)
            secret = wish.client_secret or await asyncio.to_thread(job.kept_secret, desk, base_url, wish.client_id)
            request = SignInRequest(
                base_url=base_url,
                country=country,
                client_id=wish.client_id,
                client_secret=secret,
                redirect_uri=wish.redirect_uri,
                force_login=self._is_another,
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
        if self._address:
            self._seat.scope.start(self._open_browser(self._address), name="open the browser again")

    async def _open_browser(self, address: str) -> None:
        if not await asyncio.to_thread(self._seat.desk.open_browser, address):
            self.page.show_no_browser(address)

    async def _open_link(self, address: str) -> None:
        if not await asyncio.to_thread(self._seat.desk.open_browser, address):
            what, do = tell("no-browser-for-link", {"address": address})
            self.page.say("link", Banner(Role.WARN, what, do, details=address, closable=True))

    async def _save_relay(self) -> None:
        path = await self._seat.ask.save_file(self.tr("Save the page"), "index.html", (self.tr("Web page (*.html)"),))
        if path is None:
            return
        await asyncio.to_thread(save_relay, path)
        told = self.tr("The page is saved as {path}. Put it at the redirect address, unchanged.").format(path=path)
        self.page.say("relay", Banner(Role.FINE, told, closable=True))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.page.show_waiting(False)


_COUNTRIES = {
    QLocale.Country.Belgium: "be",
    QLocale.Country.Germany: "de",
    QLocale.Country.France: "fr",
    QLocale.Country.Spain: "es",
    QLocale.Country.UnitedKingdom: "uk",
    QLocale.Country.UnitedStates: "us",
}


def country_here() -> str:
    """The country that this computer is set to, where Exact Online is there; else the Netherlands."""
    return _COUNTRIES.get(QLocale.system().territory(), "nl")


class SigningAgain:
    """Signs the account that is worked with in once more, in a dialog over the window. One at a time."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._answer: asyncio.Future[bool] | None = None

    async def __call__(self, why: str = "") -> bool:
        """Whether the same account is signed in again; the connection that is open goes on with it.

        `why` is the sentence of what ended the session. Whoever asks while the dialog is open gets its answer. Raises `SignInError`
        where nothing is kept to sign in with, so that the sign-in page is the way.
        """
        if self._answer is not None:
            return await asyncio.shield(self._answer)
        answer = self._answer = asyncio.get_running_loop().create_future()
        is_signed_in = False
        try:
            is_signed_in = await self._ask(why)
            return is_signed_in
        finally:
            self._answer = None
            answer.set_result(is_signed_in)

    async def _ask(self, why: str) -> bool:
        seat = self._seat
        request = await asyncio.to_thread(job.request_again, seat.desk)
        dialog = SignInAgain(seat.settings.user_name, site_of(request.base_url), why, seat.window)
        attempt = _Attempt(seat, dialog, request)
        try:
            return await answered(dialog) == SignInAgain.DialogCode.Accepted
        finally:
            await attempt.end()


class _Attempt:
    """The sign-in behind the dialog: begun, given up and begun again as the user likes."""

    def __init__(self, seat: Seat, dialog: SignInAgain, request: SignInRequest) -> None:
        self._seat = seat
        self._dialog = dialog
        self._request = request
        self._task: asyncio.Task[None] | None = None
        self._pasted: asyncio.Future[str] | None = None
        self._address = ""
        dialog.wanted.connect(self._begin)
        dialog.address_pasted.connect(self._paste)
        dialog.browser_wanted.connect(self._open_again)
        dialog.cancelled.connect(self._give_up)

    async def end(self) -> None:
        """Stops waiting for the browser."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    def _begin(self, asks_who: bool) -> None:
        self._dialog.show_waiting(True)
        self._task = self._seat.scope.start(self._sign_in(asks_who), name="sign in again")

    async def _sign_in(self, asks_who: bool) -> None:
        dialog = self._dialog
        try:
            await job.sign_in(
                self._seat.desk,
                replace(self._request, force_login=asks_who),
                pages=end_page,
                paste=self._wait_for_paste,
                report=self._seat.tell,
            )
        except ExactDeskError as error:
            what, do = tell_error(error)
            dialog.fail(what, do, str(error), is_another_user=error.code == "another-user")
        else:
            dialog.accept()
        finally:
            self._seat.quiet()

    async def _wait_for_paste(self, address: str) -> str:
        self._address = address
        self._pasted = asyncio.get_running_loop().create_future()
        return await self._pasted

    def _paste(self, address: str) -> None:
        if self._pasted is not None and not self._pasted.done():
            self._pasted.set_result(address)

    def _open_again(self) -> None:
        if self._address and not self._seat.desk.open_browser(self._address):
            self._dialog.wait.show_no_browser(self._address)

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._dialog.show_waiting(False)


async def sign_in_to_practice(desk: Desk, request: SignInRequest) -> None:
    """Signs in where nothing is asked."""
    await job.sign_in(desk, request, pages=end_page)
