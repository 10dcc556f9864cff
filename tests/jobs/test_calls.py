"""Every call is written down, whoever made it, with nothing secret in it."""

from __future__ import annotations

import ast
import asyncio
from pathlib import Path

import pytest

import exactdesk
from exactdesk.books.reference import DivisionCode, Side
from exactdesk.errors import StoreError
from exactdesk.jobs import calls
from exactdesk.jobs.connection import connected
from exactdesk.store import calls as store
from tests.jobs.office import TRADE, Office

PACKAGE = Path(exactdesk.__file__).parent


async def test_every_call_is_written_down_signing_in_too(office: Office) -> None:
    await office.sign_in()
    async with connected(office.desk) as connection:
        await connection.client.journals(DivisionCode(TRADE))
        await connection.client.relations(DivisionCode(TRADE), None)
    told = await calls.last_calls(office.desk)
    served = [call for call in office.service.calls if call.path != "/api/oauth2/auth"]  # the browser's
    assert [(each.method, each.path, each.status) for each in reversed(told)] == [
        (call.method, call.path, call.status) for call in served
    ]
    assert [each.purpose for each in reversed(told)] == ["sign-in", "who-am-i", "journals", "relations"]
    assert [each.division for each in told] == [TRADE, TRADE, None, None]
    assert all(each.received > 0 for each in told)
    assert told[0].day_left is not None
    (host,) = await calls.hosts(office.desk)
    assert (host.host, host.calls) == ("127.0.0.1", 4)


async def test_nothing_secret_is_written_down(office: Office) -> None:
    await office.sign_in()
    async with connected(office.desk) as connection:
        await connection.client.find_entries(DivisionCode(TRADE), Side.SALES, ["GEHEIM-1"], None)
        token = await connection.tokens.access_token()
    text = repr(await calls.last_calls(office.desk))
    for secret in (token, office.service.options.client_secret, "GEHEIM", "refresh", "Bearer"):
        assert secret not in text


async def test_calls_are_there_while_the_connection_is_open(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "SAVE_PAUSE", 0.01)
    await office.sign_in()
    async with connected(office.desk) as connection:
        await connection.client.journals(DivisionCode(TRADE))
        async with asyncio.timeout(10):
            while (await calls.last_calls(office.desk))[0].purpose != "journals":
                await asyncio.sleep(0.01)


async def test_a_store_that_cannot_be_written_stops_nobody(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StoreError("disk-full", path="exactdesk.db")

    await office.sign_in()
    monkeypatch.setattr(store, "add", full)
    async with connected(office.desk) as connection:
        assert await connection.client.journals(DivisionCode(TRADE))


def test_there_is_one_way_out() -> None:
    """What is not sent by `exact.calls` would not be in the log, so nothing else sends."""
    sending = {"send", "stream", "urlopen"}
    ways = {"httpx", "urllib.request", "http.client", "socket", "ssl", "ftplib", "smtplib", "requests", "aiohttp"}
    found = set()
    for path in PACKAGE.rglob("*.py"):
        inner = path.relative_to(PACKAGE)
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        imported = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
        if inner.parts[0] != "practice" and imported & ways:
            calls_ = (node.func for node in nodes if isinstance(node, ast.Call))
            attrs = {func.attr for func in calls_ if isinstance(func, ast.Attribute) and func.attr in sending}
            found |= {(inner.as_posix(), attr) for attr in attrs}
    assert found == {
        ("exact/calls.py", "send"),
        ("app.py", "urlopen"),  # signs in to the practice Exact Online of this computer
    }
