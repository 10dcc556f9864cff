"""Tokens are renewed in time, once, and never lost where that can be helped."""

from __future__ import annotations

import asyncio
import json
import threading
from datetime import timedelta
from urllib.parse import parse_qsl

import httpx
import pytest

from exactdesk.errors import Busy, NotReached, SignInError, StoreError
from exactdesk.exact.auth import TextTokens, TokenOwner
from exactdesk.exact.oauth import TokenPair
from tests.unit.exact.world import APP, BASE, Handler, MemoryTokens, World, http_of, pair_of


class TokenServer:
    """Rotates refresh tokens as Exact Online does, and answers as told first."""

    def __init__(self, *, current: str = "refresh-1") -> None:
        self.current = current
        self.seen: list[dict[str, str]] = []
        self.first: list[Handler] = []
        self.issued = 1

    def __call__(self, request: httpx.Request) -> httpx.Response:
        form = dict(parse_qsl(request.content.decode()))
        self.seen.append(form)
        if self.first:
            return self.first.pop(0)(request)
        return self.renew(request)

    def renew(self, request: httpx.Request) -> httpx.Response:
        form = dict(parse_qsl(request.content.decode()))
        if form["grant_type"] == "refresh_token" and form["refresh_token"] != self.current:
            return refusal(401, "unauthorized_client", "Old refresh token used.")
        self.issued += 1
        self.current = f"refresh-{self.issued}"
        content = {"access_token": f"access-{self.issued}", "refresh_token": self.current, "expires_in": "600"}
        return httpx.Response(200, json=content)

    def lose_answer(self, request: httpx.Request) -> httpx.Response:
        self.renew(request)
        raise httpx.ReadError("gone", request=request)


def refusal(status: int, error: str, description: str) -> httpx.Response:
    return httpx.Response(status, json={"error": error, "error_description": description})


def failing(error: type[httpx.RequestError]) -> Handler:
    def handler(request: httpx.Request) -> httpx.Response:
        raise error("broken", request=request)

    return handler


def answering(response: httpx.Response) -> Handler:
    return lambda request: response


async def test_a_young_token_is_used_as_it_is() -> None:
    world, server = World(), TokenServer()
    async with http_of(server) as http:
        store = MemoryTokens(pair_of(world.time, age=569))
        assert await world.owner(http, store).access_token() == "access-1"
    assert server.seen == []


async def test_it_is_renewed_in_its_last_twentieth_and_stored_before_use() -> None:
    world, server = World(), TokenServer()
    async with http_of(server) as http:
        store = MemoryTokens(pair_of(world.time, age=570))
        assert await world.owner(http, store).access_token() == "access-2"
    assert [pair.refresh_token for pair in store.saved] == ["refresh-2"]
    assert server.seen == [
        {"grant_type": "refresh_token", "refresh_token": "refresh-1", "client_id": "id", "client_secret": "hush-hush"}
    ]


async def test_a_life_of_six_seconds_is_served_too() -> None:
    world, server = World(), TokenServer()
    async with http_of(server) as http:
        store = MemoryTokens(pair_of(world.time, seconds=6, age=5.6))
        owner = world.owner(http, store)
        assert await owner.access_token() == "access-1"
        world.time.advance(seconds=0.1)
        assert await owner.access_token() == "access-2"


async def test_many_tasks_cause_one_renewal() -> None:
    world, server = World(), TokenServer()
    async with http_of(server) as http:
        owner = world.owner(http, MemoryTokens(pair_of(world.time, age=590)))
        assert set(await asyncio.gather(*(owner.access_token() for _ in range(20)))) == {"access-2"}
    assert len(server.seen) == 1


async def test_two_windows_never_use_the_same_refresh_token() -> None:
    world, server = World(), TokenServer()
    async with http_of(server) as http:
        store = MemoryTokens(pair_of(world.time, age=590))
        owners = [world.owner(http, store) for _ in range(2)]
        for _ in range(5):
            tokens = await asyncio.gather(*(owner.access_token() for owner in owners for _ in range(3)))
            assert len(set(tokens)) == 1
            world.time.advance(seconds=590)
    used = [form["refresh_token"] for form in server.seen]
    assert len(used) == len(set(used)) == 5


async def test_a_renewal_is_finished_although_its_caller_gave_up() -> None:
    world, server = World(), TokenServer()
    arrived = asyncio.Event()

    async def slowly(request: httpx.Request) -> httpx.Response:
        arrived.set()
        await asyncio.sleep(0.01)
        return server.renew(request)

    async with httpx.AsyncClient(transport=httpx.MockTransport(slowly)) as http:
        store = MemoryTokens(pair_of(world.time, age=590))
        owner = world.owner(http, store)
        task = asyncio.create_task(owner.access_token())
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await owner.aclose()
    assert store.pair is not None
    assert store.pair.refresh_token == server.current == "refresh-2"


async def test_not_expired_keeps_the_present_token_and_does_not_ask_again_at_once() -> None:
    world, server = World(), TokenServer()
    early = refusal(400, "access_denied", "Rate limit exceeded: access_token not expired")
    server.first = [answering(early)]
    async with http_of(server) as http:
        store = MemoryTokens(pair_of(world.time, age=590))
        owner = world.owner(http, store)
        assert await owner.access_token() == "access-1"
        assert await owner.access_token() == "access-1"
        assert len(server.seen) == 1
        world.time.advance(seconds=30)
        assert await owner.access_token() == "access-2"


async def test_an_old_token_makes_it_look_into_the_store_first() -> None:
    world, server = World(), TokenServer(current="refresh-9")
    store = MemoryTokens(pair_of(world.time, age=590))

    def another_process_was_faster(request: httpx.Request) -> httpx.Response:
        store.pair = pair_of(world.time, "9")
        return server.renew(request)

    server.first = [another_process_was_faster]
    async with http_of(server) as http:
        assert await world.owner(http, store).access_token() == "access-9"
    assert len(server.seen) == 1


async def test_taken_over_elsewhere_is_said_so() -> None:
    world, server = World(), TokenServer(current="refresh-9")
    async with http_of(server) as http:
        with pytest.raises(SignInError) as caught:
            await world.owner(http, MemoryTokens(pair_of(world.time, age=590))).access_token()
    assert caught.value.code == "signed-in-elsewhere"


async def test_a_lost_answer_is_tried_once_more_for_it_may_never_have_arrived() -> None:
    world, server = World(), TokenServer()
    server.first = [failing(httpx.ReadTimeout)]
    async with http_of(server) as http:
        assert await world.owner(http, MemoryTokens(pair_of(world.time, age=590))).access_token() == "access-2"


async def test_an_answer_lost_after_the_renewal_means_signing_in_again() -> None:
    world, server = World(), TokenServer()
    server.first = [server.lose_answer]
    async with http_of(server) as http:
        with pytest.raises(SignInError) as caught:
            await world.owner(http, MemoryTokens(pair_of(world.time, age=590))).access_token()
    assert caught.value.code == "renewal-lost"


async def test_a_second_answer_that_refuses_otherwise_is_told_as_it_is() -> None:
    world, server = World(), TokenServer()
    server.first = [failing(httpx.ReadError), answering(refusal(401, "invalid_client", ""))]
    async with http_of(server) as http:
        with pytest.raises(SignInError) as caught:
            await world.owner(http, MemoryTokens(pair_of(world.time, age=590))).access_token()
    assert caught.value.code == "client-refused"


async def test_no_answer_at_all_keeps_the_tokens_for_later() -> None:
    world, server = World(), TokenServer()
    server.first = [failing(httpx.ReadError), failing(httpx.ReadTimeout)]
    async with http_of(server) as http:
        store = MemoryTokens(pair_of(world.time, age=590))
        owner = world.owner(http, store)
        with pytest.raises(SignInError) as caught:
            await owner.access_token()
        assert caught.value.code == "renewal-unanswered"
        assert await owner.access_token() == "access-2"


@pytest.mark.parametrize(
    ("handler", "family", "code"),
    [
        (failing(httpx.ConnectError), NotReached, "not-reached"),
        (answering(httpx.Response(503, html="<h1>Server maintenance</h1>")), NotReached, "exact-maintenance"),
        (answering(httpx.Response(500, content=b"")), NotReached, "exact-unavailable"),
        (answering(httpx.Response(200, html="<h1>Proxy</h1>")), SignInError, "sign-in-answer-broken"),
        (answering(httpx.Response(429)), Busy, "sign-in-calls-spent"),
        (answering(refusal(400, "invalid_request", "The refresh token expired at …")), SignInError, "sign-in-idle"),
    ],
)
async def test_failures_of_a_renewal(handler: Handler, family: type[Exception], code: str) -> None:
    world, server = World(), TokenServer()
    server.first = [handler]
    store = MemoryTokens(pair_of(world.time, age=590))
    async with http_of(server) as http:
        with pytest.raises(family) as caught:
            await world.owner(http, store).access_token()
    assert getattr(caught.value, "code", "") == code
    assert store.pair == pair_of(world.time, age=590)


async def test_without_tokens_nobody_is_signed_in() -> None:
    world = World()
    async with http_of(TokenServer()) as http:
        owner = world.owner(http, MemoryTokens())
        with pytest.raises(SignInError) as caught:
            await owner.access_token()
        assert caught.value.code == "not-signed-in"
        assert await owner.idle_end() is None


async def test_signed_out_in_another_window() -> None:
    world = World()
    async with http_of(TokenServer()) as http:
        store = MemoryTokens(pair_of(world.time, age=560))
        owner = world.owner(http, store)
        await owner.access_token()
        store.forget()
        world.time.advance(seconds=20)
        with pytest.raises(SignInError) as caught:
            await owner.access_token()
        assert caught.value.code == "not-signed-in"
        with pytest.raises(SignInError):
            await owner.refused("access-1", again=False)


async def test_signing_in_and_out() -> None:
    world, server = World(), TokenServer()
    async with http_of(server) as http:
        store = MemoryTokens()
        owner = world.owner(http, store)
        pair = await owner.sign_in("code!")
        assert store.pair == pair
        assert server.seen[0]["code"] == "code!"
        assert server.seen[0]["redirect_uri"] == APP.redirect_uri
        assert await owner.access_token() == "access-2"
        assert await owner.idle_end() == world.time.now + timedelta(days=30)
        await owner.sign_out()
        assert store.load() is None
        with pytest.raises(SignInError):
            await owner.access_token()


@pytest.mark.parametrize(
    ("handler", "family", "code"),
    [
        (failing(httpx.ConnectTimeout), NotReached, "not-reached"),
        (failing(httpx.ReadError), SignInError, "sign-in-unanswered"),
        (answering(refusal(400, "invalid_grant", "")), SignInError, "code-refused"),
    ],
)
async def test_failures_of_a_sign_in(handler: Handler, family: type[Exception], code: str) -> None:
    world, server = World(), TokenServer()
    server.first = [handler]
    async with http_of(server) as http:
        with pytest.raises(family) as caught:
            await world.owner(http, MemoryTokens()).sign_in("code")
    assert getattr(caught.value, "code", "") == code


async def test_a_refused_token_that_should_be_good_is_tried_again_before_it_is_renewed() -> None:
    world, server = World(), TokenServer()
    async with http_of(server) as http:
        owner = world.owner(http, MemoryTokens(pair_of(world.time, age=10)))
        await owner.refused("access-1", again=False)
        assert server.seen == []
        await owner.refused("access-1", again=True)
        assert await owner.access_token() == "access-2"


async def test_a_refused_token_is_replaced_by_what_the_store_has() -> None:
    world, server = World(), TokenServer()
    async with http_of(server) as http:
        store = MemoryTokens(pair_of(world.time, age=10))
        owner = world.owner(http, store)
        await owner.access_token()
        store.pair = pair_of(world.time, "7")
        await owner.refused("access-1", again=False)
        assert await owner.access_token() == "access-7"
    assert server.seen == []


async def test_refused_though_it_need_not_be_renewed_means_signing_in_again() -> None:
    world, server = World(), TokenServer()
    server.first = [answering(refusal(400, "access_denied", "access_token not expired"))]
    async with http_of(server) as http:
        with pytest.raises(SignInError) as caught:
            await world.owner(http, MemoryTokens(pair_of(world.time))).refused("access-1", again=True)
    assert caught.value.code == "permission-ended"


async def test_a_store_that_fails_lets_this_run_go_on(caplog: pytest.LogCaptureFixture) -> None:
    class Full(MemoryTokens):
        def save(self, pair: TokenPair) -> None:
            raise StoreError("disk-full", path="x")

    world, server = World(), TokenServer()
    async with http_of(server) as http:
        owner = world.owner(http, Full(pair_of(world.time, age=590)))
        assert await owner.access_token() == "access-2"
        assert await owner.access_token() == "access-2"
        world.time.advance(seconds=590)
        assert await owner.access_token() == "access-3"
    assert "could not be stored" in caplog.text
    assert "access-" not in caplog.text


async def test_no_secret_in_what_is_told_of_a_call() -> None:
    world, server = World(), TokenServer()
    server.first = [answering(refusal(400, "invalid_grant", "no"))]
    async with http_of(server) as http:
        owner = world.owner(http, MemoryTokens(pair_of(world.time, age=590)))
        with pytest.raises(SignInError) as caught:
            await owner.access_token()
    told = repr(world.calls) + str(caught.value) + repr(caught.value.facts)
    assert "hush" not in told
    assert "refresh-1" not in told
    assert (world.calls[0].path, world.calls[0].purpose, world.calls[0].status) == (
        "/api/oauth2/token",
        "renew-sign-in",
        400,
    )


class Texts:
    """A vault that holds texts and knows which thread asked."""

    def __init__(self) -> None:
        self.text: str | None = None
        self.threads: set[str] = set()

    def load(self) -> str | None:
        self.threads.add(threading.current_thread().name)
        return self.text

    def save(self, text: str) -> None:
        self.threads.add(threading.current_thread().name)
        self.text = text

    def forget(self) -> None:
        self.text = None

    lock = MemoryTokens().lock


async def test_a_vault_of_texts_is_asked_in_a_thread() -> None:
    world, texts = World(), Texts()
    async with http_of(TokenServer()) as http:
        owner = TokenOwner(base_url=BASE, app=APP, store=TextTokens(texts), http=http, clock=world.time)
        pair = await owner.sign_in("code")
        assert texts.text is not None
        assert json.loads(texts.text)["refresh_token"] == pair.refresh_token
        assert threading.current_thread().name not in texts.threads
        assert TextTokens(texts).load() == pair
        await owner.sign_out()
        assert texts.load() is None
    texts.text = "damaged"
    assert TextTokens(texts).load() is None
