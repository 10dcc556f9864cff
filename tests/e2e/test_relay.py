"""The relay page: what it holds, where it leads in a real browser, and the whole sign-in through it."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from exactdesk.errors import SignInError
from exactdesk.exact.calls import open_http
from exactdesk.exact.redirect import listening
from exactdesk.jobs.connection import connected
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.sign_in import SignedIn, SignInRequest, sign_in
from exactdesk.paths import folders
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.server import running
from exactdesk.store.database import open_database
from exactdesk.store.secrets import Secrets
from exactdesk.store.settings import SettingsFile
from tests.e2e.chromium import CHROMIUM, Page, browsing

FILE = Path(__file__).resolve().parents[2] / "resources" / "relay" / "index.html"
TEXT = FILE.read_text(encoding="utf-8")
RELAY = "https://kantoor.example/exactdesk/"
BY_HAND = "!document.getElementById('by-hand').hidden"

needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")


class Elements(HTMLParser):
    """Every element with its attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(TEXT)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def policy(self) -> dict[str, list[str]]:
        (content,) = [each["content"] for _, each in self.found if each.get("http-equiv") == "Content-Security-Policy"]
        assert content is not None
        parts = [part.split() for part in content.split(";")]
        return {name: values for name, *values in parts}


def checksum(tag: str) -> str:
    (inside,) = re.findall(rf"<{tag}>(.*?)</{tag}>", TEXT, re.DOTALL)
    return "'sha256-" + base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode() + "'"


def test_no_address_but_this_computer_stands_in_the_page() -> None:
    assert set(re.findall(r"""(?:https?|wss?|ftp):[^\s"';]*""", TEXT)) == {"http://127.0.0.1:", "http://127.0.0.1:*"}
    assert not re.search(r"""["'(=]\s*//\w""", TEXT)


def test_nothing_is_loaded_from_elsewhere() -> None:
    elements = Elements().found
    assert [each for _, each in elements if "src" in each or "srcset" in each or "style" in each] == []
    assert [name for _, each in elements for name in each if name.startswith("on")] == []
    assert [each["href"] for tag, each in elements if "href" in each and tag != "a"] == ["data:,"]
    assert {tag for tag, _ in elements} & {
        "iframe",
        "object",
        "embed",
        "form",
        "base",
        "img",
        "audio",
        "video",
    } == set()
    assert not re.search(r"@import|url\(|innerHTML|outerHTML|document\.write|eval\(|new Function|insertAdjacent", TEXT)


def test_the_policy_lets_this_script_run_and_nothing_else() -> None:
    assert Elements().policy() == {
        "default-src": ["'none'"],
        "script-src": [checksum("script")],
        "style-src": [checksum("style")],
        "connect-src": ["http://127.0.0.1:*"],
        "img-src": ["data:"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
    }


def test_every_language_says_everything() -> None:
    parts = re.split(r"\n    (nl|fr|en): \{\n", TEXT)
    keys = {
        name: re.findall(r"(\w+): [\[\"]", part.partition("\n    }")[0])
        for name, part in zip(parts[1::2], parts[2::2], strict=True)
    }
    assert set(keys) == {"nl", "fr", "en"}
    assert len(keys["nl"]) == 8
    assert keys["nl"] == keys["fr"] == keys["en"]


@contextmanager
def desk_at(folder: Path, open_page: asyncio.Queue[str]) -> Iterator[Desk]:
    """A desk that asks the test to open its addresses."""
    places = folders(folder)
    places.data.mkdir(parents=True)
    loop = asyncio.get_running_loop()

    def open_browser(address: str) -> bool:
        loop.call_soon_threadsafe(open_page.put_nowait, address)
        return True

    with open_database(places.data) as database:
        yield Desk(
            folders=places,
            database=database,
            settings=SettingsFile(places.data),
            secrets=Secrets(None, places.data),
            new_http=open_http,
            clock=lambda: datetime.now(UTC),
            open_browser=open_browser,
        )


@asynccontextmanager
async def signing_in(folder: Path) -> AsyncIterator[tuple[Desk, Page, asyncio.Task[SignedIn]]]:
    """A sign-in that waits for its browser, which has come as far as the question for consent."""
    with running(PracticeOptions(redirect_uri=RELAY, language="en")) as address:
        to_open: asyncio.Queue[str] = asyncio.Queue()
        request = SignInRequest(
            base_url=address.base_url,
            client_id=address.client_id,
            client_secret=address.client_secret,
            redirect_uri=address.redirect_uri,
        )
        with desk_at(folder / "desk", to_open) as desk:
            async with browsing(folder / "browser", {RELAY: TEXT}) as page:
                going = asyncio.create_task(sign_in(desk, request, pages=lambda code: (code, ""), patience=30))
                try:
                    await page.go(await to_open.get())
                    await page.until("document.querySelector('input[name=password]') !== null")
                    await page.value("document.querySelector('button.go').click()")
                    await page.until("document.querySelector('button[value=allow]') !== null")
                    yield desk, page, going
                finally:
                    going.cancel()
                    await asyncio.wait([going])


@needs_browser
async def test_the_whole_sign_in_goes_by_way_of_the_page(tmp_path: Path) -> None:
    async with signing_in(tmp_path) as (desk, page, going):
        await page.value("document.querySelector('button[value=allow]').click()")
        done = await going
        assert await page.until("document.querySelector('h1')?.textContent") == "end-page-signed-in"
        async with connected(desk) as connection:
            assert (await connection.client.me()).name == done.user_name
        brought = next(each for each in page.asked if each.startswith(RELAY))
        forwarded = next(each for each in page.asked if "/callback" in each)
        assert brought.partition("?")[2] == forwarded.partition("?")[2]
        assert "%21" in forwarded  # the sign in the code is still encoded as it came


@needs_browser
async def test_a_refusal_in_the_browser_comes_back_too(tmp_path: Path) -> None:
    async with signing_in(tmp_path) as (desk, page, going):
        await page.value("document.querySelector('button[value=deny]').click()")
        with pytest.raises(SignInError) as caught:
            await going
        assert caught.value.code == "consent-refused"
        assert desk.settings.load().login == ""
        assert await page.until("document.querySelector('h1')?.textContent") == "end-page-refused"


HOSTILE = [
    "code=a",
    "code=a&state=",
    "code=a&state=evil.com.123",
    "code=a&state=1e5.x",
    "code=a&state=-1.x",
    "code=a&state=0.x",
    "code=a&state=80.x",
    "code=a&state=08080.x",
    "code=a&state=65536.x",
    "code=a&state=99999999.x",
    "code=a&state=80@evil",
    "code=a&state=8080@evil.example.x",
    "code=a&state=8080%40evil.x",
    "code=a&state=8080%2F.x",
    "code=a&state=8080",
    "code=a&state=%0a8080.x",
    "code=a&state=8080%0a.x",
    "code=a&state=%208080.x",
    "code=a&state=+8080.x",
    "code=a&state=0x1F90.x",
    "code=a&state=%EF%BC%98%EF%BC%90%EF%BC%98%EF%BC%90.x",
    "code=a&state=javascript:alert(1)",
    "code=a&state=//evil.example/.x",
    "code=a&state=8080.x&state=8081.x",
    "error=access_denied&state=%3Cimg%20src=x%20onerror=alert(1)%3E",
]


@needs_browser
async def test_a_state_without_a_port_leads_nowhere(tmp_path: Path) -> None:
    async with browsing(tmp_path, {RELAY: TEXT}) as page:
        for query in HOSTILE:
            await page.go(f"{RELAY}?{query}")
            shown = f"location.search !== '' && {BY_HAND} && document.getElementById('address').value"
            assert await page.until(shown) == await page.value("location.href"), query
            assert await page.value("document.getElementById('again').hidden"), query
            assert await page.value("document.querySelectorAll('img, main script').length") == 0, query
        assert page.asked == [f"{RELAY}?{query}" for query in HOSTILE]


@needs_browser
async def test_a_port_gets_the_answer_to_the_letter(tmp_path: Path) -> None:
    async with listening(pages=lambda code: (code, "")) as listener, browsing(tmp_path, {RELAY: TEXT}) as page:
        query = f"code=stamp%21a%2Bb%2f+c%25&state={listener.state}&session=%C3%A9"
        await page.go(f"{RELAY}?{query}#https://evil.example")
        assert await listener.code(20) == "stamp!a+b/ c%"
        assert await page.until("document.querySelector('h1')?.textContent") == "end-page-signed-in"
        assert f"http://127.0.0.1:{listener.port}/callback?{query}" in page.asked
        # Names and numbers behind the port are text of the state, and no part of the address.
        await page.go(f"{RELAY}?code=a&state={listener.port}.evil.example")
        assert await page.until("document.querySelector('h1')?.textContent === 'end-page-stray' && location.hostname")
        assert await page.value("location.hostname") == "127.0.0.1"


@needs_browser
async def test_where_nothing_listens_the_address_is_shown(tmp_path: Path) -> None:
    async with listening(pages=lambda code: (code, "")) as listener:
        port = listener.port
    async with browsing(tmp_path, {RELAY: TEXT}) as page:
        for name in ("loopback-network", "local-network-access"):  # some browsers ask the user before a page may look
            await page.allow(name, RELAY)
        await page.go(f"{RELAY}?code=a&state={port}.x")
        await page.until(BY_HAND)
        assert await page.value("document.getElementById('again').href") == (
            f"http://127.0.0.1:{port}/callback?code=a&state={port}.x"
        )
        assert {each.partition("?")[0] for each in page.asked} <= {RELAY, f"http://127.0.0.1:{port}/callback"}


@needs_browser
async def test_where_no_answer_comes_the_address_is_shown(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes connections and never answers
        address = f"{RELAY}?code=a&state={silent.getsockname()[1]}.x"
        async with browsing(tmp_path, {RELAY: TEXT}) as page:
            await page.tell_when("document.getElementById('address')?.value === location.href && " + BY_HAND)
            await page.go(address)
            assert await asyncio.wait_for(page.said.get(), 20) == address


@needs_browser
async def test_the_button_copies_the_whole_address(tmp_path: Path) -> None:
    async with browsing(tmp_path, {RELAY: TEXT}, languages="fr-BE,nl") as page:
        await page.allow("clipboard-read", RELAY)
        await page.allow("clipboard-write", RELAY)
        await page.go(f"{RELAY}?code=a%21&state=0.x")
        await page.until(BY_HAND)
        await page.value("document.getElementById('copy').click()")
        await page.until("document.getElementById('done').textContent.startsWith('Copié')")
        assert await page.value("navigator.clipboard.readText()") == f"{RELAY}?code=a%21&state=0.x"
        await page.value("navigator.clipboard.writeText = () => Promise.reject(new Error())")
        await page.value("document.getElementById('copy').click()")
        await page.until("document.getElementById('done').textContent.includes('Ctrl+C')")
        assert await page.value("String(getSelection())") == f"{RELAY}?code=a%21&state=0.x"


@needs_browser
async def test_in_another_page_s_frame_nothing_is_forwarded(tmp_path: Path) -> None:
    async with listening(pages=lambda code: (code, "")) as listener:
        inner = f"{RELAY}?code=a&state={listener.state}"
        outer = "https://evil.example/"
        frame = f'<!DOCTYPE html><link rel="icon" href="data:,"><iframe src="{inner}"></iframe>'
        async with browsing(tmp_path, {RELAY: TEXT, outer: frame}) as page:
            await page.go(outer)
            await page.until("document.readyState === 'complete' && frames.length === 1")
            with pytest.raises(SignInError):
                await listener.code(1)
            assert page.asked == [outer, inner]


@needs_browser
@pytest.mark.parametrize(
    ("languages", "lang", "heading"),
    [
        ("nl-BE,fr", "nl", "Hier is niets te doen"),
        ("de,fr;q=0.8", "fr", "Il n'y a rien à faire ici"),
        ("de", "en", "There is nothing to do here"),
    ],
)
async def test_the_page_alone_says_what_it_is_for(tmp_path: Path, languages: str, lang: str, heading: str) -> None:
    async with browsing(tmp_path, {RELAY: TEXT}, languages=languages) as page:
        await page.go(f"{RELAY}?state=8080.x")
        assert (
            await page.until("document.getElementById('text')?.textContent && document.querySelector('h1').textContent")
            == heading
        )
        assert await page.value("document.documentElement.lang") == lang
        assert await page.value(BY_HAND) is False
        assert page.asked == [f"{RELAY}?state=8080.x"]


@needs_browser
async def test_light_and_dark_are_the_reader_s_choice(tmp_path: Path) -> None:
    async with browsing(tmp_path, {RELAY: TEXT}, prefer={"prefers-color-scheme": "dark"}) as page:
        await page.go(f"{RELAY}?code=a&state=x")
        await page.until(BY_HAND)
        dark = await page.value("getComputedStyle(document.body).backgroundColor")
        await page.do("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "light"}])
        light = await page.value("getComputedStyle(document.body).backgroundColor")
        assert (dark, light) == ("rgb(27, 29, 32)", "rgb(255, 255, 255)")
