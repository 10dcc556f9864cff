"""A real browser for tests: Chromium without a window, steered over a pipe, at one page."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PATIENCE = 20.0
_TOLD = "https://told.invalid/?"

# Chromium reads commands on descriptor 3 and answers on 4.
_STARTER = (
    "import os, sys; r, w = map(int, sys.argv[1:3]); os.dup2(r, 3); os.dup2(w, 4); os.execv(sys.argv[3], sys.argv[3:])"
)
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
    "--remote-debugging-pipe",
)

Json = dict[str, Any]


class Page:
    """One page of the browser.

    Attributes:
        asked: every address that the page asked for or went to, in order.
        said: what scripts of `tell_when` said.
    """

    def __init__(self, reader: asyncio.StreamReader, write: Callable[[bytes], object]) -> None:
        self._reader = reader
        self._write = write
        self._waiting: dict[int, asyncio.Future[Json]] = {}
        self._session = ""
        self._served: Mapping[str, str] = {}
        self.asked: list[str] = []
        self.said: asyncio.Queue[str] = asyncio.Queue()

    async def begin(self, served: Mapping[str, str], prefer: Mapping[str, str], languages: str) -> None:
        self._served = served
        made = await self.do("Target.createTarget", url="about:blank")
        self._session = (await self.do("Target.attachToTarget", targetId=made["targetId"], flatten=True))["sessionId"]
        await self.do("Page.enable")
        await self.do("Fetch.enable", patterns=[{"urlPattern": "*"}])
        media = [{"name": name, "value": value} for name, value in prefer.items()]
        await self.do("Emulation.setEmulatedMedia", features=media)
        if languages:
            agent = (await self.do("Browser.getVersion"))["userAgent"]
            await self.do("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage=languages)

    def _send(self, method: str, **params: object) -> int:
        number = len(self._waiting) + 1
        self._waiting[number] = asyncio.get_running_loop().create_future()
        content: Json = {"id": number, "method": method, "params": params}
        if self._session and not method.startswith(("Target.", "Browser.")):
            content["sessionId"] = self._session
        self._write(json.dumps(content).encode() + b"\0")
        return number

    async def do(self, method: str, **params: object) -> Json:
        """Carries out one command of the DevTools protocol."""
        answer = await asyncio.wait_for(self._waiting[self._send(method, **params)], PATIENCE)
        assert "error" not in answer, (method, answer)
        found: Json = answer["result"]
        return found

    async def listen(self) -> None:
        """Reads what the browser tells until it has gone."""
        with contextlib.suppress(asyncio.IncompleteReadError):
            while True:
                told = json.loads((await self._reader.readuntil(b"\0"))[:-1])
                if "id" in told:
                    answer = self._waiting[told["id"]]
                    if not answer.done():  # nobody waits any more for one that took too long
                        answer.set_result(told)
                elif told["method"] == "Fetch.requestPaused":
                    self._meet(told["params"])

    def _meet(self, request: Json) -> None:
        """Serves the pages that the test brought, lets through what goes to this computer, and nothing else."""
        address: str = request["request"]["url"]
        if address.startswith(_TOLD):
            self.said.put_nowait(unquote(address.removeprefix(_TOLD)))
        else:
            self.asked.append(address)
        page = self._served.get(address.partition("?")[0])
        if page is not None:
            body = base64.b64encode(page.encode()).decode()
            headers = [{"name": "Content-Type", "value": "text/html; charset=utf-8"}]
            self._send(
                "Fetch.fulfillRequest",
                requestId=request["requestId"],
                responseCode=200,
                responseHeaders=headers,
                body=body,
            )
        elif address.startswith("http://127.0.0.1:"):
            self._send("Fetch.continueRequest", requestId=request["requestId"])
        else:
            self._send("Fetch.failRequest", requestId=request["requestId"], errorReason="BlockedByClient")

    async def go(self, address: str) -> None:
        """Goes to an address and does not wait until it is there."""
        await self.do("Page.navigate", url=address)

    async def value(self, script: str) -> Any:
        """What a script gives in the page as it stands; a promise is waited for."""
        told = await self.do(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True, userGesture=True
        )
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    async def until(self, script: str) -> Any:
        """Asks the page again until the script gives something that counts as true."""
        async with asyncio.timeout(PATIENCE):
            while True:
                with contextlib.suppress(AssertionError):  # between two pages there is none to ask
                    if found := await self.value(script):
                        return found
                await asyncio.sleep(0.05)

    async def tell_when(self, script: str) -> None:
        """From the next page on, the page itself says when a script first gives true: while it is being left it cannot be asked."""
        told = f"new Image().src = '{_TOLD}' + encodeURIComponent(location.href)"
        watch = f"{{ const watch = setInterval(() => ({script}) && (clearInterval(watch), {told}), 50); }}"
        await self.do("Page.setBypassCSP", enabled=True)
        await self.do("Page.addScriptToEvaluateOnNewDocument", source=watch)

    async def allow(self, permission: str, address: str) -> None:
        """Gives pages at an address a permission, as a user would; one that this browser does not know is passed over."""
        with contextlib.suppress(AssertionError):
            wanted = {"name": permission}
            await self.do("Browser.setPermission", permission=wanted, setting="granted", origin=address)

    async def picture(self, target: Path) -> None:
        """Writes what the page looks like."""
        target.write_bytes(base64.b64decode((await self.do("Page.captureScreenshot"))["data"]))


@contextlib.asynccontextmanager
async def browsing(
    folder: Path,
    served: Mapping[str, str],
    *,
    prefer: Mapping[str, str] | None = None,
    languages: str = "",
) -> AsyncIterator[Page]:
    """A browser that has never been used, gone at the end.

    Args:
        folder: for its profile.
        served: pages by address (without a query) that the browser finds there, as if a server had sent them.
        prefer: media features, such as `prefers-color-scheme`.
        languages: as in `Accept-Language`.
    """
    assert CHROMIUM is not None
    to_read, to_write = os.pipe()
    from_read, from_write = os.pipe()
    flags = [*_FLAGS, f"--user-data-dir={folder}", "about:blank"]
    starter = [sys.executable, "-c", _STARTER, str(to_read), str(from_write), CHROMIUM, *flags]
    process = subprocess.Popen(
        starter, pass_fds=(to_read, from_write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(to_read)
    os.close(from_write)
    reader = asyncio.StreamReader(limit=2**26)
    loop = asyncio.get_running_loop()
    pipe, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(from_read, "rb"))
    with os.fdopen(to_write, "wb", buffering=0) as commands:
        page = Page(reader, commands.write)
        listening = asyncio.create_task(page.listen())
        try:
            await page.begin(served, prefer or {}, languages)
            yield page
        finally:
            process.kill()
            await asyncio.to_thread(process.wait)
            await listening
            pipe.close()
