"""The accounts that are signed in side by side: listed, chosen, signed out one by one.

Each has its own tokens, administrations, lists, limits and rights, kept apart by its login (site and user). History goes by site and
administration: two users of one administration see each other's bookings, and nothing is booked twice.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime

from exactdesk.errors import SignInError, UsageError
from exactdesk.exact.auth import TextTokens
from exactdesk.exact.oauth import ENDS_SOON, warns_from
from exactdesk.jobs.connection import base_url_of_account, connected, secret_name, site_of
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Report, silent
from exactdesk.settings import Account, Settings

__all__ = ["ENDS_SOON", "AccountState", "accounts", "find", "renew", "sign_out", "told", "use"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountState:
    """One account that is signed in.

    Attributes:
        is_current: it is the one that is worked with.
        idle_end: when the sign-in ends if nothing is asked of Exact Online until then (aware, UTC); None when its tokens are gone, so that
            it must be signed in again.
        ends_soon: it is time to say so.
    """

    account: Account
    site: str
    is_current: bool
    idle_end: datetime | None
    ends_soon: bool


async def accounts(desk: Desk) -> tuple[AccountState, ...]:
    """All accounts that are signed in, without asking Exact Online, by site and name. May wait for the vault. Raises `StoreError`."""

    def read() -> tuple[AccountState, ...]:
        settings = desk.settings.load()
        return tuple(_state(desk, settings, account) for account in settings.accounts)

    found = await asyncio.to_thread(read)
    return tuple(sorted(found, key=lambda each: (each.site, each.account.user_name.casefold(), each.account.login)))


def _state(desk: Desk, settings: Settings, account: Account) -> AccountState:
    pair = TextTokens(desk.secrets.tokens(account.login)).load()
    idle_end = None if pair is None or pair.idle_end <= desk.clock() else pair.idle_end
    return AccountState(
        account=account,
        site=site_of(base_url_of_account(account)),
        is_current=account.login == settings.login,
        idle_end=idle_end,
        ends_soon=idle_end is not None and warns_from(idle_end) <= desk.clock(),
    )


async def use(desk: Desk, login: str) -> Account:
    """Works with this account from now on. Raises `SignInError` with the code `not-signed-in` when it is not signed in any more."""

    def choose(settings: Settings) -> Settings:
        found = next((each for each in settings.accounts if each.login == login), None)
        if found is None:
            raise SignInError("not-signed-in")
        return settings.using(found)

    return (await asyncio.to_thread(desk.settings.change, choose)).account


async def renew(desk: Desk, login: str, *, report: Report = silent) -> None:
    """Asks Exact Online who that account is, by which its sign-in lasts for another thirty days; another one stays the one worked with.

    Raises what asking raises.
    """
    own = replace(desk, settings=desk.settings.for_account(login))
    async with connected(own, report=report) as connection:
        await connection.client.me()


async def sign_out(desk: Desk, login: str) -> None:
    """Forgets the secrets of one account; those of the others stay. Raises `StoreError` when the vault keeps one."""
    settings = await asyncio.to_thread(desk.settings.load)
    leaving = next((each for each in settings.accounts if each.login == login), None)
    if leaving is None:
        return
    tokens = TextTokens(desk.secrets.tokens(login))
    async with tokens.lock():
        await asyncio.to_thread(tokens.forget)
    name = secret_name(base_url_of_account(leaving), leaving.client_id)
    staying = (each for each in settings.accounts if each.login != login)
    if name not in {secret_name(base_url_of_account(each), each.client_id) for each in staying}:
        await asyncio.to_thread(desk.secrets.forget, name)
    await asyncio.to_thread(desk.settings.change, lambda now: now.without(login))


def find(settings: Settings, text: str) -> Account:
    """The account that `text` names: its login, the user's name or e-mail address, the site, or a part of one of them.

    Raises `UsageError`: `account-unknown`, or `account-ambiguous` when it could be several.
    """
    wanted = text.strip().casefold()

    def names(account: Account) -> tuple[str, ...]:
        site = site_of(base_url_of_account(account))
        return tuple(each.casefold() for each in (account.login, account.user_login, account.user_name, site))

    exact = [each for each in settings.accounts if wanted in names(each)]
    found = exact or [each for each in settings.accounts if any(wanted in name for name in names(each))]
    known = ", ".join(told(each) for each in found or settings.accounts)
    if not found:
        raise UsageError("account-unknown" if known else "account-none", account=text, known=known)
    if len(found) > 1:
        raise UsageError("account-ambiguous", account=text, known=known)
    return found[0]


def told(account: Account) -> str:
    """An account as a person knows it: with what one signs in, and where."""
    return f"{account.user_login or account.user_name} ({site_of(base_url_of_account(account))})"
