"""The service over real HTTP: the whole sign-in, a booking, broken connections, a clean stop."""

import json
import signal
import subprocess
import sys
import threading
from contextlib import ExitStack
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.handler import PracticeService
from exactdesk.practice.options import PracticeAddress, PracticeOptions
from exactdesk.practice.server import running, serving

pytestmark = pytest.mark.sockets
REDIRECT = "http://127.0.0.1:5123/callback"


def sign_in(web: httpx.Client, address: PracticeAddress) -> None:
    """Walk through the pages as a browser does, and take the tokens."""
    asked = {"client_id": address.client_id, "redirect_uri": REDIRECT, "response_type": "code", "state": "s"}
    assert "Aanmelden" in web.get("/api/oauth2/auth", params=asked).text
    web.post("/practice/login", data=asked | {"user": "jan", "password": "x"})
    ticks = {f"division-{division.code}": "on" for division in address.divisions}
    answer = web.post("/practice/consent", data=asked | ticks | {"answer": "allow"})
    code = parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]
    tokens = web.post(
        "/api/oauth2/token",
        data={
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": REDIRECT,
            "client_id": address.client_id,
            "client_secret": address.client_secret,
        },
    ).json()
    web.headers.update({"Authorization": f"Bearer {tokens['access_token']}", "Accept": "application/json"})


def test_sign_in_and_book_over_real_http() -> None:
    with running(PracticeOptions()) as address, httpx.Client(base_url=address.base_url) as web:
        sign_in(web, address)
        division = address.divisions[0].code
        made = web.post(f"/api/v1/{division}/crm/Accounts", json={"Name": "Bakkerij Zon"})
        assert made.status_code == 201
        assert made.headers["x-ratelimit-minutely-remaining"] == "59"
        assert web.get(made.headers["Location"]).json()["d"]["Name"] == "Bakkerij Zon"
        first = web.get(f"/api/v1/{division}/financial/GLAccounts", params={"$select": "Code"}).json()["d"]
        assert len(web.get(first["__next"]).json()["d"]["results"]) == 60
        assert web.get("/elsewhere").status_code == 404


def test_broken_and_silent_connections_and_a_stop_that_leaves_nothing() -> None:
    faults = (Fault(kind=FaultKind.LOST_AFTER, on="POST"), Fault(kind=FaultKind.TIMEOUT, on="GET"))
    with running(PracticeOptions(faults=faults)) as address, httpx.Client(base_url=address.base_url) as web:
        sign_in(web, address)
        path = f"/api/v1/{address.divisions[0].code}/hrm/Costcenters"
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            web.post(path, json={"Code": "NEW", "Description": "x"})
        with pytest.raises(httpx.ReadTimeout):
            web.get(path, timeout=0.1)
        found = web.get(path, params={"$filter": "Code eq 'NEW'"}).json()["d"]["results"]
        assert len(found) == 1
        log = web.get("/practice/log").json()
        assert [call["delivery"] for call in log[-3:]] == ["dropped", "hanging", "answered"]
    assert not [thread for thread in threading.enumerate() if thread.name == "practice server"]


def test_a_call_that_hangs_does_not_hold_up_the_stop() -> None:
    failures: list[Exception] = []

    def ask(web: httpx.Client, path: str) -> None:
        try:
            web.get(path, timeout=60)
        except httpx.TransportError as broken:
            failures.append(broken)

    options = PracticeOptions(faults=(Fault(kind=FaultKind.TIMEOUT, on="GET"),))
    with ExitStack() as clients, running(options) as address:
        web = clients.enter_context(httpx.Client(base_url=address.base_url))
        sign_in(web, address)
        waiting = threading.Thread(target=ask, args=(web, f"/api/v1/{address.divisions[0].code}/hrm/Costcenters"))
        waiting.start()
        with httpx.Client(base_url=address.base_url) as other:
            while not any(call["delivery"] == "hanging" for call in other.get("/practice/log").json()):
                pass
    waiting.join(30)
    assert len(failures) == 1


def test_a_taken_port_is_an_error_at_once() -> None:
    with running(PracticeOptions()) as address:
        port = urlsplit(address.base_url).port or 0
        with pytest.raises(OSError, match="in use"), running(PracticeOptions(port=port)):
            pass


_SERVE = """
from exactdesk.practice.handler import PracticeService
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.server import serve_forever
serve_forever(PracticeOptions(auto_consent=True), lambda address: print(address.as_json(), flush=True))
"""


def test_serving_forever_announces_its_address_and_ends_at_an_interrupt() -> None:
    with subprocess.Popen([sys.executable, "-c", _SERVE], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        line = json.loads(process.stdout.readline())
        assert list(line) == ["base_url", "client_id", "client_secret", "redirect_uri", "divisions"]
        assert line["redirect_uri"] == "http://127.0.0.1/callback"
        assert [division["country"] for division in line["divisions"]] == ["NL", "NL", "BE"]
        assert httpx.get(line["base_url"] + "/practice/log").json() == []
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert (process.returncode, said) == (0, b"")


def test_the_books_behind_a_running_service_can_be_looked_into() -> None:
    service = PracticeService(PracticeOptions(auto_consent=True))
    with serving(service) as address:
        assert httpx.get(address.base_url + "/api/v1/current/Me").status_code == 401
    assert [call.status for call in service.calls] == [401]
