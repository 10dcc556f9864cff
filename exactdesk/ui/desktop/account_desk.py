"""The accounts in the window: listed in the settings, changed without signing in again, renewed in time, signed out one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from exactdesk.jobs import accounts as job
from exactdesk.ui.desktop.seat import Seat
from exactdesk.ui.pages.accounts_card import AccountView
from exactdesk.ui.palettes import Role
from exactdesk.ui.parts import Banner
from exactdesk.ui.tasks import TaskScope
from exactdesk.wording import tell

LOOK_AGAIN = 6 * 3600.0  # seconds between two looks at which sign-ins come to an end


class AccountDesk(QObject):
    """Carries out what the user wants with accounts.

    Signals:
        changed: another account is worked with, or nobody is signed in any more; listed: what the settings show has changed.
    """

    changed = Signal()
    listed = Signal()

    def __init__(self, seat: Seat, may_leave: Callable[[], Awaitable[bool]]) -> None:
        super().__init__()
        self._seat = seat
        self._may_leave = may_leave
        self.states: tuple[job.AccountState, ...] = ()
        self._watching = TaskScope(seat.report)

    async def close(self) -> None:
        """Looks no longer."""
        await self._watching.close()

    def watch(self) -> None:
        """Tells from now on in time which sign-ins come to an end."""
        self._watching.start(self._watch(), name="watch sign-ins")

    def views(self) -> tuple[AccountView, ...]:
        """The accounts as the settings show them, as last read."""
        return tuple(self._view(state) for state in self.states)

    def _view(self, state: job.AccountState) -> AccountView:
        account = state.account
        told = " · ".join(part for part in (account.user_login, state.site) if part)
        end = state.idle_end if state.ends_soon else None
        return AccountView(
            login=account.login,
            name=account.user_name,
            detail=told,
            is_current=state.is_current,
            ends="" if end is None else self._seat.formats.day(end.astimezone().date()),
            has_ended=state.idle_end is None,
        )

    async def read(self) -> None:
        """Reads which accounts are signed in."""
        self.states = await job.accounts(self._seat.desk)
        self.listed.emit()

    async def _watch(self) -> None:
        while True:
            await self.read()
            self.tell_endings()
            await asyncio.sleep(LOOK_AGAIN)

    def tell_endings(self) -> None:
        """Says which unused sign-ins end soon, with one click to renew them."""
        ending = [state for state in self.states if state.ends_soon and state.idle_end is not None]
        if not ending:
            self._seat.window.banners.take("sign-in-ends")
            return
        first = ending[0]
        assert first.idle_end is not None
        what, _ = tell(job.ENDS_SOON, {"day": self._seat.formats.day(first.idle_end.astimezone().date())})
        banner = Banner(Role.WARN, f"{job.told(first.account)}: {what}", action=self.tr("Renew"), closable=True)
        banner.acted.connect(lambda: self.renew(first.account.login))
        self._seat.window.say("sign-in-ends", banner)

    def use(self, login: str) -> None:
        """Works with this account, when nothing is left behind that is not saved."""
        self._start(self._use(login), "change account")

    def renew(self, login: str) -> None:
        """Asks Exact Online something in the name of this account, which then lasts for another thirty days."""
        self._start(self._renew(login), "renew sign-in")

    def sign_out(self, login: str) -> None:
        """Signs this account out, after asking."""
        self._start(self._sign_out(login), "sign out")

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._seat.scope.start(work, name=name)

    async def _use(self, login: str) -> None:
        seat = self._seat
        if not await self._may_leave():
            return
        await job.use(seat.desk, login)
        await seat.disconnect()
        self.changed.emit()

    async def _renew(self, login: str) -> None:
        seat = self._seat
        state = next((each for each in self.states if each.account.login == login), None)
        if state is not None and state.idle_end is None:
            # Its tokens are gone: it must be signed in again, and is worked with then.
            if await self._may_leave():
                await job.use(seat.desk, login)
                seat.settings = await asyncio.to_thread(seat.desk.settings.load)
                if await seat.sign_in_again(""):
                    self.changed.emit()
            return
        try:
            await job.renew(seat.desk, login, report=seat.tell)
        finally:
            seat.quiet()
            await self.read()
        self.tell_endings()

    async def _sign_out(self, login: str) -> None:
        seat = self._seat
        state = next((each for each in self.states if each.account.login == login), None)
        if state is None:
            return
        others = len(self.states) - 1
        sure = await seat.ask.confirm(
            self.tr("Sign out {name}?").format(name=state.account.user_name),
            self.tr("Every secret of this sign-in is removed from this computer. The history stays.")
            if not others
            else self.tr(
                "Every secret of this sign-in is removed from this computer. The history and the other accounts stay."
            ),
            yes=self.tr("Sign out"),
            no=self.tr("Stay signed in"),
        )
        if not sure or (state.is_current and not await self._may_leave()):
            return
        if state.is_current:
            await seat.disconnect()
        await job.sign_out(seat.desk, login)
        told = self.tr("{name} is signed out.").format(name=state.account.user_name)
        seat.window.say("signed-out", Banner(Role.FINE, told, closable=True))
        await self.read()
        if state.is_current:
            self.changed.emit()
