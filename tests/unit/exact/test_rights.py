"""Whether the user may do something, asked beforehand."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import NotReached
from exactdesk.exact.client import ExactClient
from exactdesk.exact.transport import Patience
from exactdesk.practice.options import PracticeOptions
from tests.unit.exact.world import BASE, MemoryTokens, World, http_of, pair_of, practising

DIVISION = DivisionCode(7)
POST_SALES = ("salesentry/SalesEntries", "POST")


async def asked(status: int, content: object) -> tuple[bool | None, httpx.URL]:
    """What a service that answers so is understood to say, and how it was asked."""
    world, seen = World(), []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        return httpx.Response(status, content=body)

    async with http_of(answer) as http:
        tokens = world.owner(http, MemoryTokens(pair_of(world.time)))
        client = ExactClient(
            BASE, http, tokens, world.limits, world.time, sleep=world.time.sleep, patience=Patience(reads=1)
        )
        found = await client.may(DIVISION, *POST_SALES)
        await tokens.aclose()
    assert len(seen) == 1
    return found, seen[0]


@pytest.mark.parametrize(
    ("status", "content", "told"),
    [
        (200, {"d": {"UserHasRights": True}}, True),
        (200, {"d": {"UserHasRights": False}}, False),
        (200, {"d": {"results": [{"UserHasRights": False}]}}, False),
        (200, {"d": [{"UserHasRights": "True"}]}, True),
        (200, {"d": {"UserHasRights": "false"}}, False),
        (200, {"d": {"UserHasRights": None}}, None),
        (200, {"d": {"UserHasRights": "perhaps"}}, None),
        (200, {"d": {}}, None),
        (200, {"d": {"results": []}}, None),
        (200, {"d": True}, None),
        (200, b"<html/>", None),
        (403, b"", None),
        (404, b"", None),
        (400, {"error": {"message": {"value": "Resource not found."}}}, None),
    ],
)
async def test_yes_no_and_nothing_said(status: int, content: object, told: bool | None) -> None:
    found, url = await asked(status, content)
    assert found is told
    parts = urlsplit(str(url))
    assert parts.path == "/api/v1/7/users/UserHasRights"
    assert parse_qs(parts.query) == {"endpoint": ["'salesentry/SalesEntries'"], "action": ["'POST'"]}


async def test_a_service_that_is_not_there_says_neither() -> None:
    with pytest.raises(NotReached):
        await asked(503, b"maintenance")


async def test_the_practice_service_tells_what_it_would_refuse() -> None:
    options = PracticeOptions(auto_consent=True, denied=("POST salesentry/SalesEntries",))
    async with practising(options) as practice:
        division = (await practice.client.me()).current_division
        assert await practice.client.may(division, *POST_SALES) is False
        assert await practice.client.may(division, "purchaseentry/PurchaseEntries", "POST") is True
        assert await practice.client.may(division, "salesentry/SalesEntries", "GET") is True
