"""Signing in through the system's browser, and signing out.

The browser brings the answer to a listener on this computer: straight, or by way of a relay page that reads the port from `state`.
Where neither works, the user pastes the address that the browser ended at; both ways wait side by side, the first answer counts.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from exactdesk.errors import SignInError
from exactdesk.exact import oauth
from exactdesk.exact.auth import TextTokens, TokenOwner
from exactdesk.exact.client import ExactClient
from exactdesk.exact.countries import checked_address
from exactdesk.exact.limits import LimitKeeper
from exactdesk.exact.oauth import App, TokenPair
from exactdesk.exact.redirect import EndPage, from_pasted, listening, port_of
from exactdesk.jobs.calls import CallLog
from exactdesk.jobs.connection import base_url_of, secret_name, site_of
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Progress, Report, silent
from exactdesk.settings import Account, Settings

PATIENCE_SECONDS = 600.0
"""How long the browser may take: a person looks up a password and a code on a telephone."""

Paste = Callable[[str], Awaitable[str]]
ShowAddress = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInRequest:
    """What is needed to sign in.

    Attributes:
        base_url: address of the Exact Online; country: its name, empty for an address of its own.
        redirect_uri: as registered; one on 127.0.0.1 without a port takes a free one.
        force_login: asks for the user again although the browser is signed in.
        only_login: the account that is meant (see `Settings.login`); empty when anybody may come back.
    """

    base_url: str
    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str
    country: str = ""
    force_login: bool = False
    only_login: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """Who is signed in now.

    Attributes:
        login: key of the account.
        is_lasting: whether the next run of the program is still signed in.
    """

    login: str
    user_name: str
    site: str
    is_lasting: bool


class _PairInMemory:
    """Keeps the tokens of a sign-in until it is known whose they are."""

    def __init__(self) -> None:
        self.pair: TokenPair | None = None

    def load(self) -> TokenPair | None:
        return self.pair

    def save(self, pair: TokenPair) -> None:
        self.pair = pair

    def forget(self) -> None:
        self.pair = None

    def lock(self) -> contextlib.AbstractAsyncContextManager[None]:
        return contextlib.nullcontext()


async def sign_in(
    desk: Desk,
    request: SignInRequest,
    *,
    pages: EndPage,
    paste: Paste | None = None,
    show_address: ShowAddress | None = None,
    report: Report = silent,
    patience: float = PATIENCE_SECONDS,
) -> SignedIn:
    """Signs in, keeps the tokens in the vault and works with that account from now on; others that are signed in stay so.

    Args:
        pages: heading and text of the page that the browser ends at.
        paste: asked with the address to open, gives the address the browser ended at; None when only the listener is waited for.
        show_address: shows the address instead of opening a browser.

    Raises:
        SignInError: each cause has its own code; `another-user` when somebody else than the one who is meant came back.
        UsageError: for an address that may not be used.
        NotReached, StoreError: as their names say.
    """
    base_url = checked_address(request.base_url)
    registered = App(
        client_id=request.client_id.strip(),
        client_secret=request.client_secret.strip(),
        redirect_uri=request.redirect_uri.strip(),
    )
    app, code = await _ask_code(
        desk, base_url, registered, request, pages=pages, paste=paste, show_address=show_address,
        report=report, patience=patience,
    )  # fmt: skip
    memory = _PairInMemory()
    async with CallLog(desk) as written_down, desk.new_http() as http:
        tokens = TokenOwner(base_url=base_url, app=app, store=memory, http=http, clock=desk.clock, on_call=written_down)
        await tokens.sign_in(code)
        client = ExactClient(base_url, http, tokens, LimitKeeper(), desk.clock, on_call=written_down, sleep=desk.sleep)
        me = await client.me()
        await tokens.aclose()
    site = site_of(base_url)
    login = f"{site} {me.user_id}"
    assert memory.pair is not None
    settings = await asyncio.to_thread(desk.settings.load)
    is_meant = request.only_login in ("", login)
    if is_meant or any(account.login == login for account in settings.accounts):
        # Also of another one who is known here: with this answer all earlier tokens of that user have ended.
        kept = TextTokens(desk.secrets.tokens(login))
        async with kept.lock():
            await asyncio.to_thread(kept.save, memory.pair)
        await asyncio.to_thread(desk.secrets.save, secret_name(base_url, app.client_id), app.client_secret)
    name = me.name or me.user_name
    if not is_meant:
        wanted = next((each.user_name for each in settings.accounts if each.login == request.only_login), "")
        raise SignInError("another-user", user=name, wanted=wanted or request.only_login)

    def remember(settings: Settings) -> Settings:
        known = next((each for each in settings.accounts if each.login == login), Account())
        account = replace(
            known,
            login=login,
            user_name=name,
            user_login=me.user_name,
            base_url=base_url,
            country=request.country,
            client_id=app.client_id,
            redirect_uri=registered.redirect_uri,
        )
        return settings.using(account)

    await asyncio.to_thread(desk.settings.change, remember)
    return SignedIn(login=login, user_name=name, site=site, is_lasting=desk.secrets.is_lasting)


def request_again(desk: Desk, *, force_login: bool = False) -> SignInRequest:
    """What signs the same account in again, by the registration that is kept. May wait for the vault: use a thread.

    `force_login` makes the browser ask who it is: for when another user came back. Raises `SignInError` with the code
    `not-signed-in` when nobody was signed in, or `secret-forgotten`.
    """
    settings = desk.settings.load()
    if not settings.login:
        raise SignInError("not-signed-in")
    base_url = base_url_of(settings)
    return SignInRequest(
        base_url=base_url,
        country=settings.country,
        client_id=settings.client_id,
        client_secret=kept_secret(desk, base_url, settings.client_id),
        redirect_uri=settings.redirect_uri,
        force_login=force_login,
        only_login=settings.login,
    )


def kept_secret(desk: Desk, base_url: str, client_id: str) -> str:
    """The client secret in the vault. Raises `SignInError` when there is none. May wait for the vault: use a thread."""
    secret = desk.secrets.load(secret_name(checked_address(base_url), client_id.strip()))
    if secret is None:
        raise SignInError("secret-forgotten")
    return secret


def has_secret(desk: Desk, settings: Settings) -> bool:
    """Whether the vault has the secret of the registration last used. May wait for the vault: use a thread."""
    if not settings.client_id:
        return False
    return desk.secrets.load(secret_name(base_url_of(settings), settings.client_id)) is not None


async def sign_out(desk: Desk) -> None:
    """Forgets every secret of this data folder, and who was signed in. Raises `StoreError` when the vault keeps one."""
    await asyncio.to_thread(desk.secrets.forget_all)

    def nobody(settings: Settings) -> Settings:
        for account in settings.accounts:
            settings = settings.without(account.login)
        return settings

    await asyncio.to_thread(desk.settings.change, nobody)


async def _ask_code(
    desk: Desk,
    base_url: str,
    app: App,
    request: SignInRequest,
    *,
    pages: EndPage,
    paste: Paste | None,
    show_address: ShowAddress | None,
    report: Report,
    patience: float,
) -> tuple[App, str]:
    """The code of the sign-in, with the registration as it was used (its redirect address has the port now)."""
    wanted = port_of(app.redirect_uri)
    async with contextlib.AsyncExitStack() as stack:
        try:
            listener = await stack.enter_async_context(listening(pages=pages, port=wanted or 0))
        except SignInError:
            if paste is None:
                raise
            listener = None  # the port is taken: the pasted address is the way that is left
        port = listener.port if listener else (wanted or 0)
        state = listener.state if listener else oauth.new_state(None)
        used = replace(app, redirect_uri=oauth.redirect_for_port(app.redirect_uri, port) if port else app.redirect_uri)
        address = oauth.authorise_url(base_url, used, state=state, force_login=request.force_login)
        if show_address is not None:
            show_address(address)
        elif not await asyncio.to_thread(desk.open_browser, address) and paste is None:
            raise SignInError("no-browser")
        report(Progress(what="waiting-for-browser"))
        ways: list[asyncio.Task[str]] = []
        if listener is not None:
            ways.append(asyncio.create_task(listener.code(patience)))
        if paste is not None:
            ways.append(asyncio.create_task(_pasted(paste, address, state)))
        try:
            done, _ = await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            return used, next(iter(done)).result()
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)


async def _pasted(paste: Paste, address: str, state: str) -> str:
    return from_pasted(await paste(address), state=state)
