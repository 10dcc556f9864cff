"""Waits and tries again, and never sends a booking twice."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import Busy, ExactDeskError, NotReached, SignInError, Unsure
from exactdesk.exact.calls import open_http
from exactdesk.exact.transport import Patience, Target, WaitWhy
from tests.unit.exact.world import BASE, Handler, MemoryTokens, PassingTime, World, http_of, pair_of

TARGET = Target(
    url=f"{BASE}/api/v1/7/crm/Accounts?$select=ID", division=DivisionCode(7), endpoint="crm/Accounts", purpose="test"
)
GOOD = httpx.Response(200, json={"d": []})


class Script:
    """Answers one after the other, the last one for ever."""

    def __init__(self, *answers: httpx.Response | type[httpx.RequestError]) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        raise answer("broken", request=request)


def millis(moment: datetime) -> str:
    return str(int(moment.timestamp() * 1000))


def minute_spent(reset: datetime) -> httpx.Response:
    return httpx.Response(
        429, headers={"X-RateLimit-Minutely-Remaining": "0", "X-RateLimit-Minutely-Reset": millis(reset)}
    )


async def read(world: World, handler: Handler, patience: Patience | None = None) -> int:
    async with http_of(handler) as http:
        return (await world.transport(http, lasting(world), patience).read(TARGET)).status


def lasting(world: World) -> MemoryTokens:
    """A sign-in that needs no renewal for a day."""
    return MemoryTokens(pair_of(world.time, seconds=86_400))


async def post(world: World, handler: Handler) -> int:
    async with http_of(handler) as http:
        target = Target(url=f"{BASE}/api/v1/7/a/B", division=DivisionCode(7), endpoint="a/B", purpose="test")
        return (await world.transport(http).write("POST", target, b"{}")).status


async def test_a_call_carries_its_token_and_asks_for_json() -> None:
    script = Script(GOOD)
    assert await read(World(), script) == 200
    headers = script.requests[0].headers
    assert (headers["authorization"], headers["accept"]) == ("Bearer access-1", "application/json")


@pytest.mark.parametrize(
    "failure",
    [
        httpx.Response(408),
        httpx.Response(500),
        httpx.Response(503, html="<h1>Server maintenance</h1>"),
        httpx.Response(504),
        httpx.Response(200, content=b""),
        httpx.ReadError,
        httpx.ReadTimeout,
        httpx.ConnectError,
        httpx.RemoteProtocolError,
    ],
)
async def test_a_read_is_tried_again(failure: httpx.Response | type[httpx.RequestError]) -> None:
    world = World()
    script = Script(failure, failure, GOOD)
    assert await read(world, script) == 200
    assert len(script.requests) == 3
    assert world.time.slept == [1.0, 2.0]
    assert [wait.why for wait in world.waits] == [WaitWhy.RETRY, WaitWhy.RETRY]


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (httpx.Response(408), "exact-unavailable"),
        (httpx.Response(503, html="<h1>Server maintenance</h1>"), "exact-maintenance"),
        (httpx.Response(200, content=b""), "answer-empty"),
        (httpx.ReadTimeout, "no-answer"),
        (httpx.ConnectError, "not-reached"),
    ],
)
async def test_a_read_that_fails_for_ever_is_told(
    failure: httpx.Response | type[httpx.RequestError], code: str
) -> None:
    script = Script(failure)
    with pytest.raises(NotReached) as caught:
        await read(World(), script, patience=Patience(reads=3))
    assert caught.value.code == code
    assert len(script.requests) == 3


@pytest.mark.parametrize("status", [302, 400, 403, 404])
async def test_a_clear_no_is_not_tried_again(status: int) -> None:
    script = Script(httpx.Response(status), GOOD)
    assert await read(World(), script) == status
    assert len(script.requests) == 1


def test_pauses_grow_and_chance_shortens_them() -> None:
    patience = Patience()
    assert [patience.pause(tries, 1.0).total_seconds() for tries in (1, 2, 3)] == [1, 2, 4]
    assert patience.pause(1, 0.0) == timedelta(seconds=0.5)


async def test_a_429_on_a_post_was_not_read_and_is_sent_again() -> None:
    world = World()
    script = Script(minute_spent(world.time.now + timedelta(seconds=2)), httpx.Response(201, json={"d": {}}))
    assert await post(world, script) == 201
    assert len(script.requests) == 2


async def test_a_spent_day_is_told_and_nothing_is_sent_until_it_ends() -> None:
    world = World()
    until = datetime(2026, 3, 17, tzinfo=UTC)
    script = Script(
        httpx.Response(429, headers={"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": millis(until)}), GOOD
    )
    for _ in range(2):
        with pytest.raises(Busy) as caught:
            await read(world, script)
        assert (caught.value.code, caught.value.until) == ("day-spent", until)
    assert len(script.requests) == 1
    world.time.now = until - timedelta(minutes=5)
    assert await read(world, script) == 200
    assert world.waits[-1].why is WaitWhy.DAY
    assert world.time.now == until


async def test_429_after_429_ends_as_busy() -> None:
    world = World()
    with pytest.raises(Busy) as caught:
        await read(world, Script(httpx.Response(429)), patience=Patience(longest=timedelta(minutes=3)))
    assert caught.value.code == "minute-spent"
    assert sum(world.time.slept) <= 180


class Minute:
    """A server whose minute lasts two seconds and holds ten calls."""

    length, allowed = timedelta(seconds=2), 10

    def __init__(self, time: PassingTime) -> None:
        self.time = time
        self.at: list[datetime] = []
        self.refused = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.time.advance(seconds=0.01)
        epoch = datetime(2026, 1, 1, tzinfo=UTC)
        start = epoch + (self.time.now - epoch) // self.length * self.length
        used = sum(moment >= start for moment in self.at)
        left = {"x-ratelimit-minutely-limit": "10", "X-RATELIMIT-MINUTELY-RESET": millis(start + self.length)}
        if used >= self.allowed:
            self.refused += 1
            return httpx.Response(429, headers=left)
        self.at.append(self.time.now)
        left["X-Ratelimit-Minutely-Remaining"] = str(self.allowed - used - 1)
        return httpx.Response(200, headers=left, json={"d": []})


async def test_the_minute_is_used_fully_and_never_exceeded() -> None:
    world = World()
    server = Minute(world.time)
    began = world.time.now
    async with http_of(server) as http:
        transport = world.transport(http)
        for batch in range(20):  # some together, as several pages ask
            await asyncio.gather(*(transport.read(TARGET) for _ in range(1 + batch % 3 * 7)))
    assert server.refused == 0
    whole = (world.time.now - began) // Minute.length
    assert len(server.at) >= 0.98 * whole * Minute.allowed


async def test_calls_of_one_administration_go_one_after_the_other() -> None:
    world = World()
    inside = 0
    most = 0

    async def handler(request: httpx.Request) -> httpx.Response:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        await asyncio.sleep(0)
        inside -= 1
        return httpx.Response(200, json={"d": []})

    async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as http:
        transport = world.transport(http)
        await asyncio.gather(*(transport.read(TARGET) for _ in range(8)))
    assert most == 1


@pytest.mark.parametrize(
    "answer",
    [
        httpx.ReadError,
        httpx.ReadTimeout,
        httpx.WriteError,
        httpx.WriteTimeout,
        httpx.RemoteProtocolError,
        httpx.Response(408),
        httpx.Response(500),
        httpx.Response(500, html="<h1>Oops</h1>"),
        httpx.Response(503, html="<h1>Server maintenance</h1>"),
        httpx.Response(504),
        httpx.Response(599),
        httpx.Response(302, headers={"location": "https://elsewhere.example"}),
    ],
)
async def test_a_post_without_a_clear_answer_is_unsure_and_not_sent_again(
    answer: httpx.Response | type[httpx.RequestError],
) -> None:
    script = Script(answer)
    with pytest.raises(Unsure):
        await post(World(), script)
    assert len(script.requests) == 1


@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError])
async def test_a_post_that_never_left_is_not_reached(error: type[httpx.RequestError]) -> None:
    with pytest.raises(NotReached) as caught:
        await post(World(), Script(error))
    assert caught.value.code == ("proxy-refused" if error is httpx.ProxyError else "not-reached")


@pytest.mark.parametrize("status", [400, 403, 404])
async def test_a_clear_no_to_a_post_is_an_answer(status: int) -> None:
    assert await post(World(), Script(httpx.Response(status))) == status


async def test_a_business_refusal_comes_as_500_and_is_an_answer() -> None:
    refused = httpx.Response(500, json={"error": {"message": {"value": "Verplicht: X"}}})
    assert await post(World(), Script(refused)) == 500


async def test_an_ended_token_is_renewed_once_and_the_call_sent_again() -> None:
    world = World()
    answers = [httpx.Response(401), httpx.Response(201, json={"d": {}})]
    sent: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("token"):
            return httpx.Response(200, json={"access_token": "access-2", "refresh_token": "r", "expires_in": "600"})
        sent.append(request.headers["authorization"])
        return answers.pop(0)

    store = MemoryTokens(pair_of(world.time, age=569))
    async with http_of(handler) as http:
        transport = world.transport(http, store)
        world_token = store.pair
        assert world_token is not None
        world.time.advance(seconds=0.5)
        answer = await transport.write("POST", TARGET, b"{}")
    assert answer.status == 201
    assert sent == ["Bearer access-1", "Bearer access-1"]  # it should still be good, so it was tried once more


async def test_refused_over_and_over_means_signing_in_again() -> None:
    world = World()
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        if request.url.path.endswith("token"):
            return httpx.Response(
                200, json={"access_token": f"access-{len(seen)}", "refresh_token": "r", "expires_in": "600"}
            )
        return httpx.Response(401)

    async with http_of(handler) as http:
        with pytest.raises(SignInError) as caught:
            await world.transport(http).read(TARGET)
    assert caught.value.code == "permission-ended"
    assert [path.rpartition("/")[2] for path in seen] == ["Accounts", "Accounts", "token", "Accounts"]


async def test_an_endpoint_rests_before_it_is_blocked() -> None:
    world = World()
    script = Script(httpx.Response(400))
    async with http_of(script) as http:
        transport = world.transport(http)
        for _ in range(8):
            await transport.read(TARGET)
        with pytest.raises(Busy) as caught:
            await transport.read(TARGET)
    assert caught.value.code == "endpoint-resting"
    assert len(script.requests) == 8


async def test_a_read_goes_on_when_the_renewal_was_not_reached_for_a_moment() -> None:
    world = World()
    tries = 0

    def handler(request: httpx.Request) -> httpx.Response:
        nonlocal tries
        if not request.url.path.endswith("token"):
            return httpx.Response(200, json={"d": []})
        tries += 1
        if tries == 1:
            raise httpx.ConnectError("no network", request=request)
        return httpx.Response(200, json={"access_token": "access-2", "refresh_token": "r", "expires_in": "600"})

    async with http_of(handler) as http:
        answer = await world.transport(http, MemoryTokens(pair_of(world.time, age=590))).read(TARGET)
    assert (answer.status, tries) == (200, 2)


async def test_every_call_is_told_without_secrets() -> None:
    world = World()
    limited = httpx.Response(200, headers={"X-RateLimit-Remaining": "4711"}, json={"d": []})
    await read(world, Script(httpx.ReadError, limited))
    lost, answered = world.calls
    assert (lost.status, answered.status) == (None, 200)
    assert (answered.host, answered.method, answered.path) == ("127.0.0.1", "GET", "/api/v1/7/crm/Accounts")
    assert (answered.purpose, answered.bytes, answered.limits.day.remaining) == ("test", len(b'{"d":[]}'), 4711)
    assert "access-1" not in repr(world.calls)


async def test_no_error_shows_a_token() -> None:
    for answer in (httpx.ReadError, httpx.Response(408), httpx.Response(401)):
        with pytest.raises(ExactDeskError) as caught:
            await read(World(), Script(answer), patience=Patience(reads=1))
        assert "access-" not in repr(caught.value) + str(caught.value)


async def test_cancelled_while_waiting_nothing_is_sent() -> None:
    world = World()
    script = Script(minute_spent(world.time.now + timedelta(seconds=30)), GOOD)
    async with http_of(script) as http:
        transport = world.transport(http)
        stopped = asyncio.Event()

        async def sleep(seconds: float) -> None:
            stopped.set()
            await asyncio.Event().wait()

        transport._sleep = sleep
        task = asyncio.create_task(transport.read(TARGET))
        await stopped.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert len(script.requests) == 1


async def test_the_real_connection_follows_no_redirect() -> None:
    script = Script(httpx.Response(302, headers={"location": "http://127.0.0.1:9/elsewhere"}))
    async with open_http(transport=httpx.MockTransport(script)) as http:
        assert (await World().transport(http).read(TARGET)).status == 302
    assert len(script.requests) == 1
    assert script.requests[0].headers["user-agent"] == "ExactDesk"
