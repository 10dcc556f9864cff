"""Signing in: through a browser and the listener, or by a pasted address; and signing out."""

from __future__ import annotations

import asyncio
import socket
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from exactdesk.errors import SignInError, UsageError
from exactdesk.exact.calls import open_http
from exactdesk.jobs.connection import connected
from exactdesk.jobs.sign_in import SignInRequest, sign_in, sign_out
from exactdesk.practice.exchange import Request
from exactdesk.practice.options import PracticeAddress, PracticeOptions
from exactdesk.practice.server import running
from exactdesk.store.secrets import Secrets
from tests.jobs.office import BASE, Office, open_office
from tests.vault import MemoryKeyring


def pages(code: str) -> tuple[str, str]:
    return code, code


@contextmanager
def visitor() -> Iterator[list[threading.Thread]]:
    """Threads that fetch pages; all have ended at the end."""
    threads: list[threading.Thread] = []
    yield threads
    for thread in threads:
        thread.join(10)


def visit(address: str, threads: list[threading.Thread]) -> bool:
    def fetch() -> None:
        with urllib.request.urlopen(address, timeout=10) as page:
            page.read()

    threads.append(threading.Thread(target=fetch))
    threads[-1].start()
    return True


def request_for(address: PracticeAddress) -> SignInRequest:
    return SignInRequest(
        base_url=address.base_url,
        client_id=f" {address.client_id} ",
        client_secret=address.client_secret,
        redirect_uri=address.redirect_uri,
    )


async def test_over_real_http_with_a_browser_and_the_listener(office: Office) -> None:
    with running(PracticeOptions(auto_consent=True)) as address, visitor() as threads:
        desk = replace(
            office.desk,
            new_http=open_http,
            open_browser=lambda url: visit(url, threads),
            clock=utc_now,
            sleep=asyncio.sleep,
        )
        done = await sign_in(desk, request_for(address), pages=pages)
        assert done.user_name
        assert not done.is_lasting
        async with connected(desk) as connection:
            assert (await connection.client.me()).name == done.user_name


def utc_now() -> datetime:
    return datetime.now(UTC)


async def test_a_vault_makes_it_lasting_and_sign_out_leaves_nothing(office: Office, vault: MemoryKeyring) -> None:
    desk = replace(office.desk, secrets=Secrets(vault, office.desk.folders.data))
    done = await office.sign_in(desk)
    assert done.is_lasting
    assert vault.kept
    files = [path for path in office.desk.folders.data.rglob("*") if path.is_file()]
    secret = office.service.options.client_secret.encode()
    assert not [path for path in files if secret in path.read_bytes()]
    await sign_out(desk)
    assert vault.kept == {}
    with pytest.raises(SignInError) as caught:
        async with connected(desk):
            pass
    assert caught.value.code == "not-signed-in"


async def test_a_vault_that_forgot_the_secret_asks_to_sign_in_again(office: Office) -> None:
    await office.sign_in()
    office.desk.secrets.forget_all()
    with pytest.raises(SignInError) as caught:
        async with connected(office.desk):
            pass
    assert caught.value.code == "secret-forgotten"


async def signed_in_with(office: Office, change: dict[str, str], *, drop: str = "") -> None:
    """A sign-in whose pasted address has other values than the browser brought."""

    async def paste(address: str) -> str:
        ended = urlsplit(office.browse(address))
        values = {name: each[0] for name, each in parse_qs(ended.query).items()} | change
        values.pop(drop, None)
        return ended._replace(query=urlencode(values)).geturl()

    await sign_in(office.desk, office.request(), pages=pages, paste=paste, show_address=office.opened.append)


@pytest.mark.parametrize(
    ("change", "drop", "code"),
    [
        ({"state": "another"}, "", "state-mismatch"),
        ({"error": "access_denied"}, "code", "consent-refused"),
        ({"code": "stale!code"}, "", "code-refused"),
        ({}, "code", "address-without-code"),
    ],
)
async def test_what_is_wrong_with_an_answer_is_said(
    office: Office, change: dict[str, str], drop: str, code: str
) -> None:
    with pytest.raises(SignInError) as caught:
        await signed_in_with(office, change, drop=drop)
    assert caught.value.code == code
    assert office.desk.settings.load().login == ""


async def test_a_code_that_waited_too_long_is_refused(office: Office) -> None:
    async def paste(address: str) -> str:
        ended = office.browse(address)
        office.time.advance(minutes=4)
        return ended

    with pytest.raises(SignInError) as caught:
        await sign_in(office.desk, office.request(), pages=pages, paste=paste, show_address=office.opened.append)
    assert caught.value.code == "code-expired"


async def test_a_code_that_was_used_before_is_refused(office: Office) -> None:
    async def paste(address: str) -> str:
        ended = office.browse(address)
        form = urlencode(
            {
                "grant_type": "authorization_code",
                "code": parse_qs(urlsplit(ended).query)["code"][0],
                "client_id": office.service.options.client_id,
                "client_secret": office.service.options.client_secret,
                "redirect_uri": office.request().redirect_uri,
            }
        ).encode()
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        assert (
            office.service.handle(Request(method="POST", target="/api/oauth2/token", headers=kind, body=form)).status
            == 200
        )
        return ended

    with pytest.raises(SignInError) as caught:
        await sign_in(office.desk, office.request(), pages=pages, paste=paste, show_address=office.opened.append)
    assert caught.value.code == "code-used"


async def test_a_wrong_secret_is_told(office: Office) -> None:
    async def paste(address: str) -> str:
        return office.browse(address)

    request = replace(office.request(), client_secret="wrong")
    with pytest.raises(SignInError) as caught:
        await sign_in(office.desk, request, pages=pages, paste=paste, show_address=office.opened.append)
    assert caught.value.code == "secret-refused"


async def test_without_a_browser_it_is_said(office: Office) -> None:
    desk = replace(office.desk, open_browser=lambda _: False)
    with pytest.raises(SignInError) as caught:
        await sign_in(desk, office.request(), pages=pages)
    assert caught.value.code == "no-browser"


async def test_nobody_answers(office: Office) -> None:
    with pytest.raises(SignInError) as caught:
        await sign_in(office.desk, office.request(), pages=pages, patience=0.01)
    assert caught.value.code == "no-answer-from-browser"
    assert len(office.opened) == 1


async def test_a_taken_port_leaves_the_pasted_address(office: Office) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        request = replace(office.request(), redirect_uri=f"http://127.0.0.1:{port}/callback")
        with pytest.raises(SignInError) as caught:
            await sign_in(office.desk, request, pages=pages)
        assert caught.value.code == "port-taken"

        async def paste(address: str) -> str:
            state = parse_qs(urlsplit(address).query)["state"][0]
            return f"http://127.0.0.1:{port}/callback?error=access_denied&state={state}"

        with pytest.raises(SignInError) as caught:
            await sign_in(office.desk, request, pages=pages, paste=paste, show_address=office.opened.append)
        assert caught.value.code == "consent-refused"


async def test_an_address_without_encryption_is_refused(office: Office) -> None:
    with pytest.raises(UsageError):
        await sign_in(office.desk, replace(office.request(), base_url="http://exact.example"), pages=pages)


async def test_tokens_of_seconds_last_for_a_long_run(tmp_path: Path) -> None:
    with open_office(tmp_path / "short", token_seconds=30.0, minute_calls=20) as office:
        await office.sign_in()
        began = office.time.now
        async with connected(office.desk) as connection:
            for _ in range(100):
                await connection.client.me()
        assert (office.time.now - began).total_seconds() >= 240  # five minutes of twenty calls
        assert all(call.status in (200, 302) for call in office.service.calls)
        assert office.opened
        assert BASE in office.opened[0]
