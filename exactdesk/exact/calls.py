"""One exchange over HTTP: sent, timed and told to whoever listens, with nothing secret in what is told."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

import httpx
import truststore

from exactdesk.errors import NotReached
from exactdesk.exact.limits import Limits, clock_skew, read_limits

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call as it may be shown and logged: no token, no secret, no text of an invoice.

    Attributes:
        path: without its query.
        purpose: kebab-case name of what it was for.
        status: None when no answer came.
        sent_bytes, bytes: size of what was sent and of the answer's body.
        limits: what the answer told about the calls left, by our own clock.
    """

    when: datetime
    host: str
    method: str
    path: str
    purpose: str
    status: int | None
    sent_bytes: int
    bytes: int
    seconds: float
    limits: Limits


OnCall = Callable[[Call], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer that arrived whole. `limits` are by our own clock."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    limits: Limits


class Lost(Exception):
    """No whole answer came.

    Attributes:
        may_have_arrived: False when it is certain that the request never reached the server.
        is_timeout: it took too long, rather than the connection failing.
        code: for the user: `not-reached`, `no-answer`, `certificate-not-trusted` or `proxy-refused`.
    """

    def __init__(self, *, may_have_arrived: bool, is_timeout: bool, code: str = "") -> None:
        self.may_have_arrived = may_have_arrived
        self.is_timeout = is_timeout
        self.code = code or ("no-answer" if may_have_arrived else "not-reached")
        super().__init__(f"may_have_arrived={may_have_arrived}")

    @property
    def is_lasting(self) -> bool:
        """Whether trying again soon is in vain: somebody must change something first."""
        return self.code in ("certificate-not-trusted", "proxy-refused")


class TooMuch(Lost):
    """An answer is larger than any that Exact Online gives; the rest of it was not taken."""

    def __init__(self) -> None:
        super().__init__(may_have_arrived=True, is_timeout=False)


ANSWER_AT_MOST = 50_000_000
"""Bytes of an answer, unpacked: a thousand records with all that we ask for are a few million."""

_THIS_COMPUTER = ("all://127.0.0.1", "all://localhost", "all://[::1]")
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


def open_http(*, transport: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncClient:
    """The connection to Exact Online: certificates and proxies as the system has them, no redirects.

    This computer itself (practice) is never reached by way of a proxy. A `transport` stands in for the network. Raises `NotReached` when
    the system names a proxy of a kind that we cannot use.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        return httpx.AsyncClient(
            transport=transport,
            mounts=dict.fromkeys(_THIS_COMPUTER),
            verify=context,
            follow_redirects=False,
            headers={"User-Agent": "ExactDesk"},
        )
    except (ImportError, ValueError) as error:
        raise NotReached("proxy-not-usable") from error


def _why_never_sent(error: httpx.RequestError) -> str:
    """What kept a request from leaving, for the user."""
    if isinstance(error, httpx.ProxyError):
        return "proxy-refused"
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return "certificate-not-trusted"
        cause = cause.__cause__ or cause.__context__
    return "not-reached"


async def exchange(
    http: httpx.AsyncClient, request: httpx.Request, *, purpose: str, clock: Clock, on_call: OnCall
) -> Answer:
    """Sends a request once and returns whatever answer came. Raises `Lost`."""
    when = clock()
    response: httpx.Response | None = None
    body = bytearray()
    try:
        response = await http.send(request, stream=True)
        async for part in response.aiter_bytes():
            body += part
            if len(body) > ANSWER_AT_MOST:
                raise TooMuch
    except _NEVER_SENT as error:
        is_timeout = isinstance(error, httpx.TimeoutException)
        raise Lost(may_have_arrived=False, is_timeout=is_timeout, code=_why_never_sent(error)) from error
    except httpx.RequestError as error:
        raise Lost(may_have_arrived=True, is_timeout=isinstance(error, httpx.TimeoutException)) from error
    finally:
        if response is not None:
            await response.aclose()
        received = clock()
        limits = Limits()
        if response is not None:
            limits = read_limits(response.headers).shifted(clock_skew(response.headers, when, received))
        on_call(
            Call(
                when=when,
                host=request.url.host,
                method=request.method,
                path=urlsplit(str(request.url)).path,
                purpose=purpose,
                status=None if response is None else response.status_code,
                sent_bytes=len(request.content),
                bytes=len(body),
                seconds=(received - when).total_seconds(),
                limits=limits,
            )
        )
    return Answer(status=response.status_code, headers=response.headers, body=bytes(body), limits=limits)
