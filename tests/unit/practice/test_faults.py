"""Faults on demand: each kind, when it strikes, and what was carried out all the same."""

import json

import httpx
import pytest

from exactdesk.practice.exchange import Delivery
from exactdesk.practice.faults import Fault, FaultKind, FaultPlan
from exactdesk.practice.transport import mock_handler
from tests.unit.practice.client import TRADE, Client, make_client

MADE = {"Code": "NEW", "Description": "Nieuw"}
ON = "POST hrm/Costcenters"


@pytest.mark.parametrize(
    ("kind", "status", "delivery", "carried_out"),
    [
        (FaultKind.LOST_AFTER, 0, Delivery.DROPPED, True),
        (FaultKind.LOST_BEFORE, 0, Delivery.DROPPED, False),
        (FaultKind.TIMEOUT, 0, Delivery.HANGING, True),
        (FaultKind.UNAVAILABLE, 503, Delivery.ANSWERED, False),
        (FaultKind.GATEWAY, 504, Delivery.ANSWERED, False),
        (FaultKind.REQUEST_TIMEOUT, 408, Delivery.ANSWERED, False),
        (FaultKind.TOO_MANY, 429, Delivery.ANSWERED, False),
        (FaultKind.EMPTY, 200, Delivery.ANSWERED, True),
        (FaultKind.UNAUTHORIZED, 401, Delivery.ANSWERED, False),
        (FaultKind.CURRENT_DIVISION, 201, Delivery.ANSWERED, True),
    ],
)
def test_a_fault_strikes_once(kind: FaultKind, status: int, delivery: Delivery, carried_out: bool) -> None:
    client = make_client(faults=(Fault(kind=kind, on=ON),)).sign_in()
    answer = client.post("hrm/Costcenters", MADE)
    assert (answer.status, answer.delivery) == (status, delivery)
    found = client.rows("hrm/Costcenters", filter="Code eq 'NEW'")
    assert bool(found) is carried_out
    assert client.post("hrm/Costcenters", MADE).status == (500 if carried_out else 201)


def test_a_fault_may_take_effect_or_not_as_told() -> None:
    fault = Fault(kind=FaultKind.UNAVAILABLE, on=ON, carried_out=True)
    client = make_client(faults=(fault,)).sign_in()
    assert client.post("hrm/Costcenters", MADE).status == 503
    assert client.rows("hrm/Costcenters", filter="Code eq 'NEW'")


def test_html_and_429_look_as_they_do_in_the_wild() -> None:
    faults = (Fault(kind=FaultKind.UNAVAILABLE), Fault(kind=FaultKind.TOO_MANY, after=1))
    client = make_client(faults=faults).sign_in()
    page = client.get("hrm/Costcenters")
    assert page.headers["Content-Type"].startswith("text/html")
    assert b"Server maintenance" in page.body
    busy = client.get("hrm/Costcenters")
    assert (busy.status, busy.body) == (429, b"")
    assert busy.headers["X-RateLimit-Minutely-Remaining"] == "0"


def test_a_fault_waits_for_its_turn_and_strikes_as_often_as_told() -> None:
    plan = FaultPlan((Fault(kind=FaultKind.EMPTY, on="GET", after=2, times=2),))
    struck = [
        plan.next_for(method, "crm/Accounts") is not None for method in ("GET", "POST", "GET", "GET", "GET", "GET")
    ]
    assert struck == [False, False, False, True, True, False]
    plan.add(Fault(kind=FaultKind.EMPTY, on="crm/accounts"))
    assert plan.next_for("PUT", "hrm/Costcenters") is None
    assert plan.next_for("PUT", "crm/Accounts") is not None
    plan.add(Fault(kind=FaultKind.EMPTY))
    plan.clear()
    assert plan.next_for("PUT", "crm/Accounts") is None


def test_the_current_division_moves_on_and_the_division_in_the_address_holds() -> None:
    client = make_client(faults=(Fault(kind=FaultKind.CURRENT_DIVISION, on="hrm/Costcenters"),)).sign_in()

    def current() -> object:
        return json.loads(client.send("GET", "/api/v1/current/Me").body)["d"]["results"][0]["CurrentDivision"]

    assert current() == TRADE
    assert client.get("hrm/Costcenters").status == 200
    assert current() != TRADE


def test_faults_are_ordered_and_taken_back_over_the_wire(client: Client) -> None:
    assert client.send("POST", "/practice/faults", {"kind": "lost-after", "on": ON}).status == 204
    assert client.post("hrm/Costcenters", MADE).delivery is Delivery.DROPPED
    assert client.send("POST", "/practice/faults", [{"kind": "empty"}, {"kind": "gateway", "after": 1}]).status == 204
    assert client.send("DELETE", "/practice/faults").status == 204
    assert client.get("hrm/Costcenters").body != b""
    for wrong in ({"kind": "nothing"}, {"kind": "empty", "what": 1}, {"kind": "empty", "after": "x"}, 5, {}):
        assert client.send("POST", "/practice/faults", wrong).status == 400
    assert client.send("POST", "/practice/faults", {"kind": "empty", "carried_out": 1}).status == 400
    assert client.send("POST", "/practice/faults", b"{", content_type="application/json").status == 400
    assert client.send("POST", "/practice/faults", b"{}", content_type="text/plain").status == 415


def test_the_log_tells_what_was_asked_and_no_secret(client: Client) -> None:
    client.get("hrm/Costcenters", top="1")
    client.send("GET", "/nothing?secret=1")
    log = client.send("GET", "/practice/log").body.decode()
    last = json.loads(log)[-2:]
    assert [(call["method"], call["path"], call["status"]) for call in last] == [
        ("GET", f"/api/v1/{TRADE}/hrm/Costcenters", 200),
        ("GET", "/nothing", 404),
    ]
    assert last[0]["query"] == "$top=1"
    for secret in (client.token, client.refresh, client.service.options.client_secret, "secret=1", "code="):
        assert secret not in log


async def test_behind_a_mock_transport_lost_answers_are_errors_of_httpx() -> None:
    faults = tuple(Fault(kind=kind, on=ON) for kind in (FaultKind.LOST_AFTER, FaultKind.TIMEOUT))
    client = make_client(faults=(faults[0],)).sign_in()
    transport = httpx.MockTransport(mock_handler(client.service))
    headers = {"Authorization": f"Bearer {client.token}", "Accept": "application/json"}
    async with httpx.AsyncClient(transport=transport, base_url="https://start.exactonline.nl", headers=headers) as web:
        with pytest.raises(httpx.ReadError):
            await web.post(f"/api/v1/{TRADE}/hrm/Costcenters", json=MADE)
        client.service.faults.add(faults[1])
        with pytest.raises(httpx.ReadTimeout):
            await web.post(f"/api/v1/{TRADE}/hrm/Costcenters", json=MADE)
        answer = await web.get(f"/api/v1/{TRADE}/hrm/Costcenters", params={"$filter": "Code eq 'NEW'", "$top": "1"})
        assert answer.json()["d"][0]["__metadata"]["uri"].startswith("https://start.exactonline.nl/api/v1/")


@pytest.mark.parametrize(("kind", "renewed"), [(FaultKind.LOST_AFTER, True), (FaultKind.LOST_BEFORE, False)])
def test_a_renewal_is_struck_when_it_is_named(kind: FaultKind, renewed: bool) -> None:
    client = make_client(faults=(Fault(kind=FaultKind.EMPTY),)).sign_in()
    client.service.faults.clear()
    client.service.faults.add(Fault(kind=kind, on="POST oauth2/token"))
    client.clock.move(580)
    assert client.renew(client.refresh).delivery is Delivery.DROPPED
    again = client.renew(client.refresh)
    assert (again.status, b"Old refresh token used" in again.body) == ((401, True) if renewed else (200, False))
