"""A small world for tests: time that passes when it is waited for, a store of tokens, and a practice Exact Online in process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import httpx

from exactdesk.exact import oauth
from exactdesk.exact.auth import TokenOwner
from exactdesk.exact.calls import Call
from exactdesk.exact.client import ExactClient
from exactdesk.exact.limits import LimitKeeper
from exactdesk.exact.oauth import App, TokenPair
from exactdesk.exact.transport import Patience, Transport, Wait
from exactdesk.practice.handler import PracticeService
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.transport import mock_handler
from tests.clock import FixedClock

BASE = "http://127.0.0.1:9"
APP = App(client_id="id", client_secret="hush-hush", redirect_uri="http://127.0.0.1:5555/callback")


class PassingTime(FixedClock):
    """Time that passes only where somebody sleeps."""

    def __init__(self) -> None:
        super().__init__()
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds=seconds)
        await asyncio.sleep(0)


class MemoryTokens:
    """A store that several owners share, as several windows do."""

    def __init__(self, pair: TokenPair | None = None) -> None:
        self.pair = pair
        self.saved: list[TokenPair] = []
        self._lock = asyncio.Lock()

    def load(self) -> TokenPair | None:
        return self.pair

    def save(self, pair: TokenPair) -> None:
        self.pair = pair
        self.saved.append(pair)

    def forget(self) -> None:
        self.pair = None

    @asynccontextmanager
    async def lock(self) -> AsyncIterator[None]:
        async with self._lock:
            yield


def pair_of(time: FixedClock, name: str = "1", *, seconds: float = 600, age: float = 0) -> TokenPair:
    """Tokens called `access-NAME` and `refresh-NAME` that are `age` seconds old."""
    return TokenPair(
        access_token=f"access-{name}",
        refresh_token=f"refresh-{name}",
        issued_at=time.now - timedelta(seconds=age),
        expires_in=timedelta(seconds=seconds),
    )


Handler = Callable[[httpx.Request], httpx.Response]


@dataclass(kw_only=True)
class World:
    """What a test needs to send calls to a handler of its own."""

    time: PassingTime = field(default_factory=PassingTime)
    calls: list[Call] = field(default_factory=list)
    waits: list[Wait] = field(default_factory=list)
    limits: LimitKeeper = field(default_factory=LimitKeeper)

    def owner(self, http: httpx.AsyncClient, store: MemoryTokens, app: App = APP) -> TokenOwner:
        return TokenOwner(base_url=BASE, app=app, store=store, http=http, clock=self.time, on_call=self.calls.append)

    def transport(
        self, http: httpx.AsyncClient, store: MemoryTokens | None = None, patience: Patience | None = None
    ) -> Transport:
        return Transport(
            http=http,
            tokens=self.owner(http, store or MemoryTokens(pair_of(self.time))),
            limits=self.limits,
            clock=self.time,
            on_call=self.calls.append,
            on_wait=self.waits.append,
            patience=patience,
            sleep=self.time.sleep,
            chance=lambda: 1.0,
        )


def http_of(handler: Handler) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.MockTransport(handler))


@dataclass(kw_only=True)
class Practice(World):
    """A practice Exact Online, signed in."""

    service: PracticeService
    http: httpx.AsyncClient
    store: MemoryTokens
    tokens: TokenOwner
    client: ExactClient


@asynccontextmanager
async def practising(
    options: PracticeOptions | None = None, patience: Patience | None = None
) -> AsyncIterator[Practice]:
    """Signs in to a practice Exact Online whose time is the test's."""
    world = World()
    service = PracticeService(options or PracticeOptions(auto_consent=True), world.time)
    address = service.address(BASE)
    app = App(
        client_id=address.client_id,
        client_secret=address.client_secret,
        redirect_uri=oauth.redirect_for_port(address.redirect_uri, 5555),
    )
    store = MemoryTokens()
    async with http_of(mock_handler(service)) as http:
        answer = await http.get(oauth.authorise_url(BASE, app, state="1.s"))
        tokens = world.owner(http, store, app)
        await tokens.sign_in(oauth.parse_redirect(answer.headers["location"], state="1.s"))
        client = ExactClient(
            BASE,
            http,
            tokens,
            world.limits,
            world.time,
            on_call=world.calls.append,
            on_wait=world.waits.append,
            patience=patience,
            sleep=world.time.sleep,
        )
        yield Practice(
            time=world.time,
            calls=world.calls,
            waits=world.waits,
            limits=world.limits,
            service=service,
            http=http,
            store=store,
            tokens=tokens,
            client=client,
        )
        await tokens.aclose()
