"""The roads of a sign-in in a real browser: straight to this computer, by a pasted address; and what goes wrong on each."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from exactdesk.errors import SignInError
from exactdesk.jobs.connection import connected
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.sign_in import SignedIn, SignInRequest, sign_in
from exactdesk.practice.options import PracticeAddress, PracticeOptions
from exactdesk.practice.server import running
from exactdesk.wording import tell_error
from tests.e2e.chromium import CHROMIUM, Page, browsing
from tests.e2e.test_relay import desk_at

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")

EMPTY = "https://kantoor.example/exactdesk/"
"""A registered address with an empty page: nothing there brings the answer back."""

Paste = Callable[[str], Awaitable[str]]


@dataclass(kw_only=True)
class Road:
    """A sign-in on its way. `pasted` takes the address that a user pastes."""

    desk: Desk
    page: Page
    address: PracticeAddress
    opened: asyncio.Queue[str]
    pasted: asyncio.Queue[str]

    def request(self, **changes: str) -> SignInRequest:
        told = self.address
        asked = SignInRequest(
            base_url=told.base_url,
            client_id=told.client_id,
            client_secret=told.client_secret,
            redirect_uri=told.redirect_uri,
        )
        return replace(asked, **changes)  # type: ignore[arg-type] # texts all of them

    async def _paste(self, _address: str) -> str:
        return await self.pasted.get()

    @asynccontextmanager
    async def going(self, request: SignInRequest, patience: float = 30) -> AsyncIterator[asyncio.Task[SignedIn]]:
        """Signs in, with the browser at the address that was opened."""
        work = sign_in(self.desk, request, pages=lambda code: (code, ""), paste=self._paste, patience=patience)
        task = asyncio.create_task(work)
        try:
            await self.page.go(await self.opened.get())
            yield task
        finally:
            task.cancel()
            await asyncio.wait([task])

    async def answer(self, value: str) -> None:
        """Signs in on the practice pages and gives or refuses permission."""
        page = self.page
        await page.until("document.querySelector('button.go, button[value=allow]') !== null")
        if await page.value("document.querySelector('input[name=password]') !== null"):
            await page.value("document.querySelector('button.go').click()")
        await page.until(f"document.querySelector('button[value={value}]') !== null")
        await page.value(f"document.querySelector('button[value={value}]').click()")

    async def landed(self) -> str:
        """Where the browser ends, as a user copies it from the address bar."""
        return str(await self.page.until("location.search.includes('state=') && location.href"))


@asynccontextmanager
async def road(folder: Path, options: PracticeOptions) -> AsyncIterator[Road]:
    opened: asyncio.Queue[str] = asyncio.Queue()
    with running(options) as address, desk_at(folder / "desk", opened) as desk:
        served = {EMPTY: '<!DOCTYPE html><link rel="icon" href="data:,">', f"{EMPTY}elders": "<!DOCTYPE html>"}
        async with browsing(folder / "browser", served) as page:
            yield Road(desk=desk, page=page, address=address, opened=opened, pasted=asyncio.Queue())


STRAIGHT = PracticeOptions(language="en")
BY_HAND = PracticeOptions(language="en", redirect_uri=EMPTY)


async def code_of(task: asyncio.Task[SignedIn]) -> str:
    """Why a sign-in failed; it says so in words of its own."""
    with pytest.raises(SignInError) as told:
        await asyncio.wait_for(task, 30)
    what, do = tell_error(told.value)
    assert what
    assert do
    return told.value.code


async def test_straight_to_this_computer(tmp_path: Path) -> None:
    async with road(tmp_path, STRAIGHT) as way, way.going(way.request()) as task:
        await way.answer("allow")
        done = await task
        assert await way.page.until("document.querySelector('h1')?.textContent") == "end-page-signed-in"
        async with connected(way.desk) as connection:
            assert (await connection.client.me()).name == done.user_name


async def test_by_the_address_that_the_user_pastes(tmp_path: Path) -> None:
    async with road(tmp_path, BY_HAND) as way, way.going(way.request()) as task:
        await way.answer("allow")
        landed = await way.landed()
        assert landed.startswith(f"{EMPTY}?code=")
        way.pasted.put_nowait(f' "{landed}" \n')
        done = await task
        async with connected(way.desk) as connection:
            assert (await connection.client.me()).name == done.user_name


async def test_where_the_port_is_taken_pasting_is_left(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with road(tmp_path, STRAIGHT) as way:
            request = way.request(redirect_uri=f"http://127.0.0.1:{port}/callback")
            async with way.going(request) as task:
                await way.answer("allow")
                # The browser hangs at the address of another program; it stands in what the browser asked for.
                while not any(each.startswith(f"http://127.0.0.1:{port}/") for each in way.page.asked):
                    await asyncio.sleep(0.05)
                way.pasted.put_nowait(way.page.asked[-1])
                assert (await task).user_name


@pytest.mark.parametrize("options", [STRAIGHT, BY_HAND], ids=["straight", "by hand"])
async def test_a_refusal_in_the_browser_is_told(tmp_path: Path, options: PracticeOptions) -> None:
    async with road(tmp_path, options) as way, way.going(way.request()) as task:
        await way.answer("deny")
        if options is BY_HAND:
            way.pasted.put_nowait(await way.landed())
        assert await code_of(task) == "consent-refused"
        assert way.desk.settings.load().login == ""


async def test_a_browser_that_is_closed_brings_nothing(tmp_path: Path) -> None:
    async with road(tmp_path, STRAIGHT) as way, way.going(way.request(), patience=1) as task:
        await way.page.until("document.querySelector('button.go') !== null")
        await way.page.go("about:blank")
        assert await code_of(task) == "no-answer-from-browser"


async def test_an_answer_to_another_question_changes_nothing_and_pasted_is_told(tmp_path: Path) -> None:
    async with road(tmp_path, STRAIGHT) as way, way.going(way.request()) as task:
        await way.page.until("document.querySelector('button.go') !== null")
        asked = str(await way.page.value("new URLSearchParams(location.search).get('redirect_uri')"))
        await way.page.go(f"{asked}?code=stolen&state=80.other")
        assert await way.page.until("document.querySelector('h1')?.textContent") == "end-page-stray"
        assert not task.done()
        way.pasted.put_nowait(f"{asked}?code=stolen&state=80.other")
        assert await code_of(task) == "state-mismatch"


async def test_an_address_without_an_answer_is_told(tmp_path: Path) -> None:
    async with road(tmp_path, BY_HAND) as way, way.going(way.request()) as task:
        way.pasted.put_nowait(EMPTY)
        assert await code_of(task) == "address-without-code"


async def test_a_wrong_secret_is_told_apart_from_a_wrong_client_id(tmp_path: Path) -> None:
    async with road(tmp_path, STRAIGHT) as way:
        async with way.going(way.request(client_secret="verkeerd")) as task:
            await way.answer("allow")
            assert await code_of(task) == "secret-refused"
        wrong = "00000000-0000-0000-0000-000000000000"
        async with way.going(way.request(client_id=wrong), patience=1) as task:
            assert wrong in str(await way.page.until("document.querySelector('main')?.textContent"))
            assert await code_of(task) == "no-answer-from-browser"


async def test_a_redirect_uri_that_is_not_the_registered_one_is_told_by_the_browser(tmp_path: Path) -> None:
    async with (
        road(tmp_path, BY_HAND) as way,
        way.going(way.request(redirect_uri=f"{EMPTY}elders"), patience=1) as task,
    ):
        shown = str(await way.page.until("document.querySelector('main')?.textContent"))
        assert f"{EMPTY}elders" in shown
        assert await code_of(task) == "no-answer-from-browser"
