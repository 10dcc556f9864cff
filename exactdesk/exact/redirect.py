"""Where the sign-in's answer arrives: a listener on this computer, for one answer, or the address that the user pastes.

Only 127.0.0.1 is listened on. Whatever else comes in (an icon the browser asks for, another program, an answer to an older question) gets
a page and changes nothing.
"""

from __future__ import annotations

import asyncio
import html
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from exactdesk.errors import SignInError
from exactdesk.exact.oauth import new_state, parse_redirect

log = logging.getLogger(__name__)

EndPage = Callable[[str], tuple[str, str]]
"""Heading and text of the page shown for a code: `end-page-signed-in`, `end-page-refused`, `end-page-stray`."""

_LARGEST_REQUEST = 64 * 1024
_PATIENCE_PER_REQUEST = 15.0
_LAST_PAGE = 0.2
_STATUS = {200: "OK", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed"}
_HEADERS = (
    "Content-Type: text/html; charset=utf-8\r\n"
    "Cache-Control: no-store\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
    "Connection: close\r\n"
)
_PAGE = (
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>ExactDesk</title>'
    '<meta name="viewport" content="width=device-width"><style>'
    ":root{{color-scheme:light dark}}body{{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto;padding:0 1.5rem}}"
    "h1{{font-size:1.5rem;margin:0 0 .5rem}}</style></head><body><h1>{heading}</h1><p>{text}</p></body></html>"
)


class Listener:
    """Waits for the answer to one question. Made by `listening`.

    Attributes:
        port: where it listens.
        state: what the question must carry.
    """

    def __init__(self, port: int, state: str, pages: EndPage) -> None:
        self.port = port
        self.state = state
        self._pages = pages
        self._found: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def code(self, patience: float) -> str:
        """The code that the browser brought. Can be cancelled.

        Raises `SignInError`: `consent-refused` and `sign-in-refused` when the answer is no, `no-answer-from-browser` after `patience`
        seconds without an answer.
        """
        try:
            return await asyncio.wait_for(asyncio.shield(self._found), patience)
        except TimeoutError:
            raise SignInError("no-answer-from-browser", minutes=max(1, round(patience / 60))) from None

    def close(self) -> None:
        """Takes no answer any more."""
        if not self._found.done():
            self._found.cancel()
        elif not self._found.cancelled():
            self._found.exception()  # nobody may have asked for it

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers one connection, and takes the code that it brings."""
        try:
            async with asyncio.timeout(_PATIENCE_PER_REQUEST):
                head = await reader.readuntil(b"\r\n\r\n")
                status, code = self._judged(head)
                body = _page(*self._pages(code))
                writer.write(
                    f"HTTP/1.1 {status} {_STATUS[status]}\r\n{_HEADERS}Content-Length: {len(body)}\r\n\r\n".encode()
                    + body
                )
                await writer.drain()
        except (TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError):
            log.debug("a connection to the sign-in listener brought nothing")
        finally:
            writer.close()

    def _judged(self, head: bytes) -> tuple[int, str]:
        method, _, rest = head.partition(b"\r\n")[0].decode("latin-1").partition(" ")
        target = rest.rpartition(" ")[0]
        if method != "GET":
            return 405, "end-page-stray"
        try:
            code = parse_redirect(target, state=self.state)
        except SignInError as error:
            if error.code == "address-without-code":
                return 404, "end-page-stray"
            if error.code == "state-mismatch":
                log.info("an answer to another question reached the sign-in listener")
                return 400, "end-page-stray"
            if not self._found.done():
                self._found.set_exception(error)
            return 200, "end-page-refused"
        if not self._found.done():
            self._found.set_result(code)
        return 200, "end-page-signed-in"


def _page(heading: str, text: str) -> bytes:
    return _PAGE.format(heading=html.escape(heading), text=html.escape(text)).encode()


@asynccontextmanager
async def listening(*, pages: EndPage, port: int = 0) -> AsyncIterator[Listener]:
    """A listener on 127.0.0.1, on a free port or the given one. Raises `SignInError` (`port-taken`) when it cannot listen there."""
    connections: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
    listener: Listener | None = None

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is None or listener is None:
            writer.close()
            return
        connections[task] = writer
        try:
            await listener.serve(reader, writer)
        finally:
            del connections[task]

    try:
        server = await asyncio.start_server(serve, "127.0.0.1", port, limit=_LARGEST_REQUEST)
    except OSError as error:
        raise SignInError("port-taken", port=port) from error
    taken = int(server.sockets[0].getsockname()[1])
    listener = Listener(taken, new_state(taken), pages)
    try:
        yield listener
    finally:
        server.close()
        listener.close()
        # Browsers keep spare connections open that bring nothing; the ones that still get their page are let finish.
        open_still = dict(connections)
        if open_still:
            await asyncio.wait(open_still, timeout=_LAST_PAGE)
            for writer in open_still.values():
                writer.transport.abort()  # not cancelled: the stream's own callback would log that as an error
            await asyncio.wait(open_still)


def port_of(redirect_uri: str) -> int | None:
    """The port a registered address asks us to listen on: its own, 0 for a free one where it names none; None for one elsewhere."""
    try:
        parts = urlsplit(redirect_uri)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme != "http" or parts.hostname not in ("127.0.0.1", "localhost"):
        return None
    return port or 0


def from_pasted(text: str, *, state: str) -> str:
    """The code in an address that the user pasted. Raises `SignInError` as `oauth.parse_redirect` does."""
    return parse_redirect(text, state=state)
