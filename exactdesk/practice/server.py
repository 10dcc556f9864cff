"""The service over real HTTP on 127.0.0.1: Starlette and uvicorn around the handler."""

import asyncio
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import cast

import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.requests import Request as WebRequest
from starlette.responses import Response as WebResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from exactdesk.practice.exchange import Delivery, Request
from exactdesk.practice.handler import PracticeService
from exactdesk.practice.options import PracticeAddress, PracticeOptions

HOST = "127.0.0.1"


class _Connections:
    """Open connections by the client's address, so that a fault can break one without an answer."""

    def __init__(self) -> None:
        self.transports: dict[tuple[str, int], asyncio.Transport] = {}

    def protocol(self) -> type[H11Protocol]:
        transports = self.transports

        class Protocol(H11Protocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # uvicorn types it so too
                super().connection_made(transport)
                self._peer = cast(tuple[str, int], transport.get_extra_info("peername"))
                transports[self._peer] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                transports.pop(self._peer, None)
                super().connection_lost(exc)

        return Protocol

    def cut(self, peer: tuple[str, int]) -> None:
        transport = self.transports.get(peer)
        if transport is not None:
            transport.abort()

    def cut_all(self) -> None:
        for transport in list(self.transports.values()):
            transport.abort()


class _Endpoint:
    """Carries one web request to the service and its answer back."""

    def __init__(self, service: PracticeService, connections: _Connections) -> None:
        self._service = service
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        web = WebRequest(scope, receive)
        try:
            body = await web.body()
        except ClientDisconnect:
            return
        target = scope["raw_path"].decode("latin-1")
        if scope["query_string"]:
            target += "?" + scope["query_string"].decode("latin-1")
        answer = self._service.handle(
            Request(method=scope["method"], target=target, headers=dict(web.headers), body=body)
        )
        if answer.delivery is Delivery.ANSWERED:
            await WebResponse(answer.body, answer.status, answer.headers)(scope, receive, send)
            return
        if answer.delivery is Delivery.DROPPED:
            self._connections.cut(scope["client"])
        # Only once the connection is known to be gone does uvicorn take silence for an answer.
        while (await receive())["type"] != "http.disconnect":
            pass


class _Server(uvicorn.Server):
    """A server that says when it listens, and leaves nobody waiting when it stops."""

    def __init__(self, config: uvicorn.Config, connections: _Connections) -> None:
        super().__init__(config)
        self.is_ready = threading.Event()
        self._connections = connections

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._connections.cut_all()
        await super().shutdown(sockets)


def _prepare(service: PracticeService) -> tuple[_Server, socket.socket, PracticeAddress]:
    # The protocol is named because asyncio sends without delay only on sockets that say they are TCP.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # elsewhere the same option lets two programs listen on one port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, service.options.port))
    except OSError:
        listener.close()
        raise
    connections = _Connections()
    methods = ["GET", "POST", "PUT", "DELETE"]
    app = Starlette(routes=[Route("/{path:path}", _Endpoint(service, connections), methods=methods)])
    config = uvicorn.Config(
        app,
        http=connections.protocol(),
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        h11_max_incomplete_event_size=64 * 1024,
    )
    address = service.address(f"http://{HOST}:{listener.getsockname()[1]}")
    return _Server(config, connections), listener, address


@contextmanager
def running(options: PracticeOptions) -> Iterator[PracticeAddress]:
    """Run a new service in a background thread for as long as the block lasts. Raises OSError when the port is taken."""
    with serving(PracticeService(options)) as address:
        yield address


@contextmanager
def serving(service: PracticeService) -> Iterator[PracticeAddress]:
    """Run this service in a background thread for as long as the block lasts. Raises OSError when the port is taken."""
    server, listener, address = _prepare(service)
    thread = threading.Thread(target=server.run, args=([listener],), name="practice server", daemon=True)
    thread.start()
    try:
        server.is_ready.wait(30)
        yield address
    finally:
        server.should_exit = True
        thread.join(30)
        listener.close()


def serve_forever(options: PracticeOptions, announce: Callable[[PracticeAddress], None]) -> None:
    """Run a new service until Ctrl+C; `announce` is called once it can be reached. Raises OSError when the port is taken."""
    server, listener, address = _prepare(PracticeService(options))
    listener.listen()
    announce(address)
    try:
        # uvicorn stops in good order and then passes the interrupt on.
        with suppress(KeyboardInterrupt):
            server.run([listener])
    finally:
        listener.close()
