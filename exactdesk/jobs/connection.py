"""The way to Exact Online for one signed-in user: opened for a run, closed after it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from exactdesk.errors import SignInError
from exactdesk.exact.auth import TextTokens, TokenOwner
from exactdesk.exact.calls import Call
from exactdesk.exact.client import ExactClient
from exactdesk.exact.countries import checked_address, country_address
from exactdesk.exact.limits import LimitKeeper, Quota
from exactdesk.exact.oauth import App
from exactdesk.exact.transport import Wait, WaitWhy
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.settings import Settings

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
    """

    client: ExactClient
    tokens: TokenOwner
    limits: LimitKeeper
    site: str
    login: str
    user_name: str
    calls: CallCount

    def quota(self, division: int | None = None) -> Quota | None:
        """The calls left as last heard: of an administration, or of the last one asked; None when nothing was asked yet."""
        fitting = [quota for code, quota in self.limits.left().items() if division is None or code == division]
        return fitting[-1] if fitting else None


def base_url_of(settings: Settings) -> str:
    """The address of the Exact Online that the settings name. Raises `UsageError`."""
    return checked_address(settings.base_url) if settings.base_url else country_address(settings.country)


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
    calls = CallCount()

    def called(call: Call) -> None:
        calls(call)
        on_call(call)

    limits = LimitKeeper()
    async with desk.new_http() as http:
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
        )
        try:
            yield Connection(
                client=client,
                tokens=tokens,
                limits=limits,
                site=site_of(base_url),
                login=settings.login,
                user_name=settings.user_name,
                calls=calls,
            )
        finally:
            await tokens.aclose()
