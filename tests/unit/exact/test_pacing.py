"""Keeps to the limits: waits by itself, uses what it has, sends nothing that is too much."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import httpx
import pytest

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import Broken, Busy, Refused, Unsure
from exactdesk.exact import calls
from exactdesk.exact.transport import Target, WaitWhy
from tests.unit.exact.test_transport import GOOD, TARGET, Script, lasting, minute_spent, post, read
from tests.unit.exact.world import BASE, World, http_of


async def test_a_429_waits_for_the_reset_it_names() -> None:
    world = World()
    reset = world.time.now + timedelta(seconds=35)
    assert await read(world, Script(minute_spent(reset), GOOD)) == 200
    assert world.time.now == reset
    assert [(wait.until, wait.why) for wait in world.waits] == [(reset, WaitWhy.MINUTE)]


async def test_a_429_without_a_word_waits_for_the_next_minute_of_the_clock() -> None:
    world = World()
    world.time.advance(seconds=12)
    assert await read(world, Script(httpx.Response(429), GOOD)) == 200
    assert world.time.slept == [48.0]


async def test_waiting_for_others_of_the_office_never_ends_in_an_error() -> None:
    """They are quicker time and again; each refusal names the reset, and is waited for."""
    world = World()
    seen = 0

    def crowded(request: httpx.Request) -> httpx.Response:
        nonlocal seen
        seen += 1
        return minute_spent(world.time.now + timedelta(seconds=59)) if seen < 40 else GOOD

    assert await read(world, crowded) == 200
    assert seen == 40
    assert {wait.why for wait in world.waits} == {WaitWhy.MINUTE}


async def test_refusals_that_never_say_why_are_told_in_the_end() -> None:
    world = World()
    script = Script(httpx.Response(429))
    with pytest.raises(Busy) as caught:
        await read(world, script)
    assert caught.value.code == "minute-spent"
    assert len(script.requests) <= 12


@pytest.mark.parametrize("behind", [0.0, 0.4, 1.3, 2.9])
@pytest.mark.parametrize("pace", [0.3, 0.9])
async def test_a_long_run_uses_the_minutes_it_has(behind: float, pace: float) -> None:
    """At least 98 of 100 calls that the server allows, also where its clock is a little behind ours."""
    world, used = World(), dict[int, int]()
    refused = 0

    def server(request: httpx.Request) -> httpx.Response:
        nonlocal refused
        world.time.advance(seconds=pace)
        now = world.time.now - timedelta(seconds=behind)
        minute = int(now.timestamp() // 60)
        headers = {
            "X-RateLimit-Minutely-Limit": "60",
            "X-RateLimit-Minutely-Reset": str((minute + 1) * 60_000),
            "Date": format_datetime(now.replace(microsecond=0), usegmt=True),
        }
        if used.get(minute, 0) >= 60:
            refused += 1
            return httpx.Response(429, headers=headers | {"X-RateLimit-Minutely-Remaining": "0"})
        used[minute] = used.get(minute, 0) + 1
        left = {"X-RateLimit-Minutely-Remaining": str(60 - used[minute])}
        return httpx.Response(200, headers=headers | left, json={"d": []})

    minutes = 20
    async with http_of(server) as http:
        transport = world.transport(http, lasting(world))
        began = world.time.now
        while world.time.now - began < timedelta(minutes=minutes):
            await transport.read(TARGET)
    whole = sorted(used)[1:-1]
    assert sum(used[each] for each in whole) >= 0.98 * 60 * len(whole)
    assert len(whole) >= minutes - 2
    assert refused <= 7  # until the server's clock is known


@pytest.mark.parametrize(("length", "is_sent"), [(10_000_000, True), (10_000_001, False)])
async def test_more_than_exact_online_takes_is_not_sent(length: int, is_sent: bool) -> None:
    world, script = World(), Script(httpx.Response(201, json={"d": {}}))
    target = replace(TARGET, url=f"{BASE}/api/v1/7/a/B")
    async with http_of(script) as http:
        if is_sent:
            assert (await world.transport(http).write("POST", target, b" " * length)).status == 201
        else:
            with pytest.raises(Refused) as caught:
                await world.transport(http).write("POST", target, b" " * length)
            assert caught.value.code == "request-too-large"
    assert len(script.requests) == is_sent


async def test_an_address_that_is_too_long_is_not_sent() -> None:
    world, script = World(), Script(GOOD)
    async with http_of(script) as http:
        with pytest.raises(Refused) as caught:
            await world.transport(http).read(replace(TARGET, url=f"{BASE}/{'a' * 6000}"))
    assert (caught.value.code, script.requests) == ("request-too-large", [])


async def test_an_answer_without_end_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "ANSWER_AT_MOST", 1000)
    script = Script(httpx.Response(200, content=b"x" * 2000))
    with pytest.raises(Broken) as caught:
        await read(World(), script)
    assert (caught.value.code, len(script.requests)) == ("answer-too-large", 1)
    with pytest.raises(Unsure):
        await post(World(), Script(httpx.Response(201, content=b"x" * 2000)))


async def test_refused_bookings_let_an_endpoint_rest_for_writing_alone() -> None:
    world = World()
    said = httpx.Response(500, json={"error": {"message": {"value": "Ongeldig: Dagboek"}}})
    kept = 0

    async def keep() -> None:
        nonlocal kept
        kept += 1

    world.limits.keep = keep
    target = Target(url=f"{BASE}/api/v1/7/a/B", division=DivisionCode(7), endpoint="a/B", purpose="test")
    script = Script(*[said] * 8, GOOD)
    async with http_of(script) as http:
        transport = world.transport(http)
        for _ in range(8):
            assert (await transport.write("POST", target, b"{}")).status == 500
        with pytest.raises(Busy):
            await transport.write("POST", target, b"{}")
        assert (await transport.read(target)).status == 200
    assert (len(script.requests), kept) == (9, 8)
