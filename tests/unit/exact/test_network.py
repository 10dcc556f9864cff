"""Certificates and proxies are the system's: an office behind an inspecting proxy, a proxy that refuses, one that cannot be used."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import httpx
import pytest

from exactdesk.errors import NotReached
from exactdesk.exact.auth import TokenOwner
from exactdesk.exact.calls import open_http
from exactdesk.exact.client import ExactClient
from exactdesk.exact.limits import LimitKeeper
from exactdesk.exact.oauth import App
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.server import running
from exactdesk.wording import tell_error
from tests.unit.exact.test_over_http import now, through_the_browser
from tests.unit.exact.world import MemoryTokens

x509 = pytest.importorskip("cryptography.x509")
pytestmark = pytest.mark.sockets
SITE = "start.exact.test"


@dataclass(frozen=True, slots=True)
class Authority:
    """The office's own certificate authority, and a certificate of it for `SITE` and this computer."""

    root: Path
    chain: Path
    key: Path


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    folder = tmp_path_factory.mktemp("authority")
    root_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root_name, name = (x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)]) for text in ("Office proxy", SITE))
    began, ends = datetime.now(UTC) - timedelta(days=1), datetime.now(UTC) + timedelta(days=2)

    def certificate(subject: object, own: ec.EllipticCurvePrivateKey, *extensions: object) -> bytes:
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(root_name)
            .public_key(own.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(began)
            .not_valid_after(ends)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(own.public_key()), critical=False)
        )
        for extension in extensions:
            builder = builder.add_extension(extension, critical=False)
        signed: bytes = builder.sign(root_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
        return signed

    root = certificate(root_name, root_key, x509.BasicConstraints(ca=True, path_length=None))
    names = x509.SubjectAlternativeName(
        [x509.DNSName(SITE), x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))]
    )
    made = Authority(root=folder / "root.pem", chain=folder / "chain.pem", key=folder / "key.pem")
    made.root.write_bytes(root)
    made.chain.write_bytes(certificate(name, key, names) + root)
    made.key.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return made


async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while part := await reader.read(65536):
            writer.write(part)
            await writer.drain()
    except (ConnectionError, ssl.SSLError):
        pass
    finally:
        writer.close()


@asynccontextmanager
async def serving(
    answer: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[int | None]],
    context: ssl.SSLContext | None = None,
) -> AsyncIterator[int]:
    """A server on this computer; gives its port. `answer` gives the port that a connection is joined to, None for none."""
    tasks: set[asyncio.Task[None]] = set()
    writers: list[asyncio.StreamWriter] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        writers.append(writer)
        target = await answer(reader, writer)
        if target is None:
            writer.close()
            return
        there, back = await asyncio.open_connection("127.0.0.1", target)
        writers.append(back)
        await asyncio.gather(pass_on(reader, back), pass_on(there, writer))

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for writer in writers:
            writer.transport.abort()
        if tasks:
            await asyncio.wait(tasks)


@dataclass
class Proxy:
    """A proxy on this computer. `asked` are the hosts that it was asked for; with `refuses` it lets nothing through."""

    port: int = 0
    refuses: bool = False
    asked: list[str] = field(default_factory=list)


@asynccontextmanager
async def secured(authority: Authority, port: int) -> AsyncIterator[int]:
    """The same service behind TLS, as an inspecting proxy shows it; gives its port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority.chain, authority.key)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> int:
        return port

    async with serving(answer, context) as taken:
        yield taken


@asynccontextmanager
async def proxied(target: int) -> AsyncIterator[Proxy]:
    """A proxy that leads to `target`, whatever host it is asked for."""
    proxy = Proxy()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> int | None:
        method, host, _ = (await reader.readuntil(b"\r\n\r\n")).decode().split(" ", 2)
        proxy.asked.append(f"{method} {host}")
        told = b"403 Forbidden\r\nContent-Length: 0" if proxy.refuses else b"200 Connection established"
        writer.write(b"HTTP/1.1 " + told + b"\r\n\r\n")
        await writer.drain()
        return None if proxy.refuses else target

    async with serving(answer) as taken:
        proxy.port = taken
        yield proxy


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


async def who(base_url: str, http: httpx.AsyncClient, code: str, app: App) -> str:
    """Signs in with a code and asks who that is."""
    owner = TokenOwner(base_url=base_url, app=app, store=MemoryTokens(), http=http, clock=now)
    await owner.sign_in(code)
    return (await ExactClient(base_url, http, owner, LimitKeeper(), now).me()).user_name


async def test_behind_an_inspecting_proxy_whose_certificate_the_system_trusts(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = PracticeOptions(auto_consent=True)
    with running(options) as address:
        async with secured(authority, int(address.base_url.rpartition(":")[2])) as port, proxied(port) as proxy:
            async with open_http() as plain:
                app, code = await through_the_browser(address, plain)
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
            monkeypatch.setenv("SSL_CERT_FILE", str(authority.root))
            async with open_http() as http:
                assert await who(f"https://{SITE}", http, code, app) == "anna.de.vries@kantoor.example"
            assert set(proxy.asked) == {f"CONNECT {SITE}:443"}


async def test_a_certificate_that_the_system_does_not_trust_is_told_and_nothing_is_sent(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = PracticeOptions(auto_consent=True)
    with running(options) as address:
        async with secured(authority, int(address.base_url.rpartition(":")[2])) as port, proxied(port) as proxy:
            async with open_http() as plain:
                app, code = await through_the_browser(address, plain)
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
            async with open_http() as http:
                with pytest.raises(NotReached) as told:
                    await who(f"https://{SITE}", http, code, app)
                assert told.value.code == "certificate-not-trusted"
                assert SITE in tell_error(told.value)[0]
            monkeypatch.setenv("SSL_CERT_FILE", str(authority.root))
            async with open_http() as http:  # the code was not spent
                assert await who(f"https://{SITE}", http, code, app)


async def test_a_proxy_that_lets_nothing_through_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async with proxied(9) as proxy:
        proxy.refuses = True
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        app = App(client_id="x", client_secret="y", redirect_uri="https://kantoor.example/")
        async with open_http() as http:
            with pytest.raises(NotReached) as told:
                await who(f"https://{SITE}", http, "code", app)
    assert told.value.code == "proxy-refused"


async def test_this_computer_is_never_reached_by_way_of_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    options = PracticeOptions(auto_consent=True)
    async with proxied(9) as proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        with running(options) as address:
            async with open_http() as http:
                app, code = await through_the_browser(address, http)
                assert await who(address.base_url, http, code, app)
        assert proxy.asked == []


def test_a_proxy_of_a_kind_that_cannot_be_used_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks4://127.0.0.1:1080")
    with pytest.raises(NotReached) as told:
        open_http()
    assert told.value.code == "proxy-not-usable"
