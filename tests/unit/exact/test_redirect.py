"""The answer of the sign-in, on this computer or pasted."""

from __future__ import annotations

import asyncio
import socket

import pytest

from exactdesk.errors import SignInError
from exactdesk.exact.redirect import Listener, from_pasted, listening, port_of

pytestmark = pytest.mark.sockets


def pages(code: str) -> tuple[str, str]:
    return f"<{code}>", "U kunt dit venster sluiten."


async def fetch(port: int, target: str, method: str = "GET") -> tuple[int, str]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{method} {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
    answer = (await reader.read()).decode()
    writer.close()
    await writer.wait_closed()
    return int(answer.split()[1]), answer


def good(listener: Listener) -> str:
    return f"/callback?code=abc%21def&state={listener.state}"


async def test_the_code_arrives_and_the_browser_gets_a_page() -> None:
    async with listening(pages=pages) as listener:
        status, answer = await fetch(listener.port, good(listener))
        assert await listener.code(5) == "abc!def"
    assert status == 200
    assert "&lt;end-page-signed-in&gt;" in answer
    assert "U kunt dit venster sluiten." in answer
    assert "no-store" in answer
    assert "abc" not in answer


async def test_the_state_names_the_port() -> None:
    async with listening(pages=pages) as listener:
        assert listener.state.split(".")[0] == str(listener.port)


async def test_stray_requests_are_answered_and_change_nothing() -> None:
    async with listening(pages=pages) as listener:
        assert (await fetch(listener.port, "/favicon.ico"))[0] == 404
        assert (await fetch(listener.port, "/"))[0] == 404
        assert (await fetch(listener.port, "/callback?code=evil&state=other"))[0] == 400
        assert (await fetch(listener.port, good(listener), method="POST"))[0] == 405
        assert (await fetch(listener.port, ""))[0] in (404, 405)
        await fetch(listener.port, good(listener))
        await fetch(listener.port, good(listener).replace("abc", "second"))
        assert await listener.code(5) == "abc!def"


async def test_connections_that_say_nothing_do_no_harm() -> None:
    async with listening(pages=pages) as listener:
        _, idle = await asyncio.open_connection("127.0.0.1", listener.port)
        _, endless = await asyncio.open_connection("127.0.0.1", listener.port)
        endless.write(b"GET /" + b"x" * 200_000)
        _, gone = await asyncio.open_connection("127.0.0.1", listener.port)
        gone.close()
        await fetch(listener.port, good(listener))
        assert await listener.code(5) == "abc!def"
    for writer in (idle, endless):
        writer.close()


async def test_a_no_is_told() -> None:
    async with listening(pages=pages) as listener:
        status, answer = await fetch(listener.port, f"/?error=access_denied&state={listener.state}")
        with pytest.raises(SignInError) as caught:
            await listener.code(5)
    assert status == 200
    assert "end-page-refused" in answer
    assert caught.value.code == "consent-refused"


async def test_a_no_that_nobody_waited_for_is_forgotten() -> None:
    async with listening(pages=pages) as listener:
        status, _ = await fetch(listener.port, f"/?error=server_error&state={listener.state}")
    assert status == 200


async def test_no_answer_in_time() -> None:
    async with listening(pages=pages) as listener:
        with pytest.raises(SignInError) as caught:
            await listener.code(0.01)
        assert caught.value.code == "no-answer-from-browser"
        await fetch(listener.port, good(listener))
        assert await listener.code(5) == "abc!def"  # it may still come


async def test_waiting_can_be_given_up() -> None:
    async with listening(pages=pages) as listener:
        task = asyncio.create_task(listener.code(60))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        port = listener.port
    with pytest.raises(OSError, match="onnect"):
        await asyncio.open_connection("127.0.0.1", port)


async def test_a_port_that_is_taken_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SignInError) as caught:
            async with listening(pages=pages, port=port):
                pytest.fail("it listens")
    assert (caught.value.code, caught.value.facts) == ("port-taken", {"port": port})


async def test_a_given_port_is_taken() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    async with listening(pages=pages, port=port) as listener:
        assert listener.port == port


@pytest.mark.parametrize(
    ("redirect_uri", "port"),
    [
        ("http://127.0.0.1/callback", 0),
        ("http://127.0.0.1:5123/callback", 5123),
        ("http://localhost:80/", 80),
        ("https://office.example/relay", None),
        ("http://127.0.0.1:99999/", None),
    ],
)
def test_where_a_registered_address_asks_to_listen(redirect_uri: str, port: int | None) -> None:
    assert port_of(redirect_uri) == port


def test_a_pasted_address_is_read() -> None:
    assert from_pasted(" https://office.example/back?code=a%21&state=0.s ", state="0.s") == "a!"
