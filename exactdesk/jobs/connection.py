"""The way to Exact Online for one signed-in user: opened for a run, closed after it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import SignInError
from exactdesk.exact.auth import TextTokens, TokenOwner
from exactdesk.exact.calls import Call
from exactdesk.exact.client import ExactClient
from exactdesk.exact.countries import checked_address, country_address
from exactdesk.exact.limits import Budget, LimitKeeper, Quota
from exactdesk.exact.oauth import App
from exactdesk.exact.transport import Wait, WaitWhy
from exactdesk.jobs.calls import CallLog
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.kept_limits import KeptLimits, app_of, counts, quota_of
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.settings import Account, Settings
from exactdesk.store import limits as kept_calls

OnCall = Callable[[Call], None]


class CallCount:
    """How many calls a run made, and how many of them were meant to write."""

    def __init__(self) -> None:
        self.total = 0
        self.writes = 0

    def __call__(self, call: Call) -> None:
        if "/api/v1/" in call.path:
            self.total += 1
            self.writes += call.method != "GET"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """One signed-in user at one Exact Online.

    Attributes:
        site: host (and port) of the Exact Online; with the division's code it tells administrations apart.
        login: key of the sign-in: site and user.
        calls: counts every call made over this connection.
        clock: now, aware, UTC.
    """

    client: ExactClient
    tokens: TokenOwner
    limits: LimitKeeper
    site: str
    login: str
    user_name: str
    calls: CallCount
    clock: Callable[[], datetime]

    def quota(self, division: int | None = None) -> Quota | None:
        """The calls left as last heard, also by an earlier run: of an administration, or of the last one asked; None when never."""
        fitting = [quota for code, quota in self.limits.left().items() if division is None or code == division]
        return fitting[-1].at(self.clock()) if fitting else None

    def budgets(self, division: int) -> tuple[Budget, ...]:
        """The services of an administration that had errors within the hour, with how many they may still have."""
        return self.limits.budgets(DivisionCode(division), self.clock())

    def all_budgets(self) -> Mapping[DivisionCode | None, tuple[Budget, ...]]:
        """The same of every administration that had errors within the hour; None stands for what is asked outside of any."""
        codes = dict.fromkeys(division for division, _ in self.limits.errors)
        found = {code: self.limits.budgets(code, self.clock()) for code in codes}
        return {code: budgets for code, budgets in found.items() if budgets}


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """The calls left as they were last told.

    Attributes:
        quota: as the clock stands now; a window that has ended since has all its calls again.
        at: when Exact Online told.
        budgets: services that had errors within the hour, with how many they may still have.
    """

    quota: Quota
    at: datetime
    budgets: tuple[Budget, ...] = ()


async def last_heard(desk: Desk, division: int | None = None) -> Heard | None:
    """The calls left without asking Exact Online: of an administration, or of the one asked last; None when never told or signed out."""
    settings = await asyncio.to_thread(desk.settings.load)
    if not settings.login:
        return None
    app, now, keeper = app_of(base_url_of(settings), settings.client_id), desk.clock(), LimitKeeper()
    known = await asyncio.to_thread(
        lambda: kept_calls.load(desk.database, app, settings.login, errors_after=now - keeper.hour)
    )
    fitting = [each for each in known.quotas if division is None or each.division == division]
    if not fitting:
        return None
    told = fitting[-1]
    keeper.errors = counts((each.division, each.endpoint, each.is_counted, each.at) for each in known.errors)
    quota = quota_of(told).believed(now).at(now)
    return Heard(quota=quota, at=told.heard_at, budgets=keeper.budgets(told.division, now))


def base_url_of(settings: Settings) -> str:
    """The address of the Exact Online that the settings name. Raises `UsageError`."""
    return base_url_of_account(settings.account)


def base_url_of_account(account: Account) -> str:
    """The address of an account's Exact Online. Raises `UsageError`."""
    return checked_address(account.base_url) if account.base_url else country_address(account.country)


def site_of(base_url: str) -> str:
    """Host and port: short enough to show, enough to tell two Exact Onlines apart."""
    return urlsplit(base_url).netloc


def secret_name(base_url: str, client_id: str) -> str:
    """Name under which the secret of an office's own registration is kept."""
    return f"client {base_url} {client_id}"


def tell_waits(report: Report) -> Callable[[Wait], None]:
    """Turns waits into progress."""

    def tell(wait: Wait) -> None:
        what = "waiting-for-answer" if wait.why is WaitWhy.RETRY else "waiting-for-calls"
        report(Progress(what=what, until=wait.until))

    return tell


@asynccontextmanager
async def connected(
    desk: Desk, *, report: Report = silent, on_call: OnCall = lambda _: None
) -> AsyncIterator[Connection]:
    """The connection of the user who is signed in.

    Raises `SignInError` with the code `not-signed-in` when there is none, or `secret-forgotten` when the vault holds nothing of it.
    """
    settings = await asyncio.to_thread(desk.settings.load)
    if not settings.login:
        raise SignInError("not-signed-in")
    base_url = base_url_of(settings)
    secret = await asyncio.to_thread(desk.secrets.load, secret_name(base_url, settings.client_id))
    if secret is None:
        raise SignInError("secret-forgotten")
    app = App(client_id=settings.client_id, client_secret=secret, redirect_uri=settings.redirect_uri)
    calls, site = CallCount(), site_of(base_url)

    def called(call: Call) -> None:
        calls(call)
        kept.note()
        written_down(call)
        on_call(call)

    limits = LimitKeeper()
    kept = KeptLimits(desk, limits, app=app_of(base_url, app.client_id), login=settings.login)
    async with kept, CallLog(desk) as written_down, desk.new_http() as http:
        tokens = TokenOwner(
            base_url=base_url,
            app=app,
            store=TextTokens(desk.secrets.tokens(settings.login)),
            http=http,
            clock=desk.clock,
            on_call=called,
        )
        client = ExactClient(
            base_url,
            http,
            tokens,
            limits,
            desk.clock,
            on_call=called,
            on_wait=tell_waits(report),
            sleep=desk.sleep,
            refused_ways=[way.removeprefix(f"{site} ") for way in settings.refused_ways if way.startswith(f"{site} ")],
        )
        refused_before = client.refused_ways
        try:
            yield Connection(
                client=client,
                tokens=tokens,
                limits=limits,
                site=site,
                login=settings.login,
                user_name=settings.user_name,
                calls=calls,
                clock=desk.clock,
            )
        finally:
            await tokens.aclose()
            if client.refused_ways != refused_before:
                learned = tuple(f"{site} {way}" for way in sorted(client.refused_ways))
                await asyncio.to_thread(desk.settings.change, lambda now: _with_refused(now, learned))


def _with_refused(settings: Settings, learned: tuple[str, ...]) -> Settings:
    known = dict.fromkeys((*settings.refused_ways, *learned))
    return replace(settings, refused_ways=tuple(known))
