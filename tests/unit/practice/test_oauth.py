"""Sign-in: pages, codes, tokens, and each refusal with its words."""

import base64
import json
import re
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pytest

from exactdesk.practice.exchange import Response
from tests.unit.practice.client import REDIRECT, TRADE, Client, code_of, make_client


def said(answer: Response) -> tuple[int, str, str]:
    content = json.loads(answer.body)
    return answer.status, content["error"], content["error_description"]


def form(client: Client, path: str, cookie: str = "", **fields: str) -> Response:
    carried = {
        "client_id": client.service.options.client_id,
        "redirect_uri": REDIRECT,
        "response_type": "code",
        "state": "a b&c",
    }
    body = urlencode(carried | fields).encode()
    return client.send("POST", path, body, content_type="application/x-www-form-urlencoded", cookie=cookie)


def test_pages_lead_from_login_over_consent_to_a_code() -> None:
    client = make_client(auto_consent=False)
    login = client.authorise(state="a b&c").body.decode()
    assert "Oefenomgeving" in login
    assert 'name="state" value="a b&amp;c"' in login
    assert "<script" not in login
    consent = form(client, "/practice/login", user="Jan <b>", password="x")
    cookie = consent.headers["Set-Cookie"].partition(";")[0]
    page = consent.body.decode()
    assert "Van Houten Groothandel B.V." in page
    assert "Jan &lt;B&gt;" in page
    assert len(re.findall('type="checkbox"', page)) == 5
    again = form(client, "/practice/consent", cookie, answer="allow")
    assert "ten minste één" in again.body.decode()
    assert 'value="on" checked' in page
    assert "checked" not in again.body.decode()
    answer = form(client, "/practice/consent", cookie, answer="allow", **{f"division-{TRADE}": "on"})
    assert "%21" in answer.headers["Location"]
    assert parse_qs(urlsplit(answer.headers["Location"]).query)["state"] == ["a b&c"]
    tokens = json.loads(client.exchange(code_of(answer)).body)
    client.token = tokens["access_token"]
    assert [row["Code"] for row in client.rows("system/Divisions")] == [TRADE]
    assert client.get("hrm/Costcenters", 2340583).status == 403


def test_a_browser_that_signed_in_is_not_asked_again_unless_forced() -> None:
    client = make_client(auto_consent=False, language="en")
    cookie = form(client, "/practice/login", user="jan").headers["Set-Cookie"].partition(";")[0]
    asked = {"client_id": client.service.options.client_id, "redirect_uri": REDIRECT, "response_type": "code"}
    target = "/api/oauth2/auth?" + urlencode(asked)
    assert "Give access?" in client.send("GET", target, cookie=cookie).body.decode()
    assert "Any user name" in client.send("GET", target + "&force_login=1", cookie=cookie).body.decode()
    assert "Any user name" in form(client, "/practice/login", user=" ").body.decode()
    assert "Any user name" in form(client, "/practice/consent", answer="allow").body.decode()


def test_refused_consent_goes_back_with_the_state() -> None:
    client = make_client(auto_consent=False)
    cookie = form(client, "/practice/login", user="jan").headers["Set-Cookie"].partition(";")[0]
    answer = form(client, "/practice/consent", cookie, answer="deny")
    assert parse_qs(urlsplit(answer.headers["Location"]).query) == {"error": ["access_denied"], "state": ["a b&c"]}


@pytest.mark.parametrize(
    ("fields", "status", "says"),
    [
        ({"client_id": "nobody"}, 400, "Client id &#x27;nobody&#x27; is unknown."),
        ({"redirect_uri": "http://127.0.0.1:1/other"}, 401, "is not valid"),
        ({"redirect_uri": "http://localhost:1/callback"}, 401, "is not valid"),
        ({"redirect_uri": "https://127.0.0.1:1/callback"}, 401, "is not valid"),
        ({"redirect_uri": "http://127.0.0.1:99999/callback"}, 401, "is not valid"),
        ({"redirect_uri": "http://evil.example/callback"}, 401, "is not valid"),
        ({"redirect_uri": ""}, 401, "is not valid"),
        ({"response_type": "token"}, 400, "response_type"),
    ],
)
def test_an_unfit_request_gets_a_page_and_no_redirect(fields: dict[str, str], status: int, says: str) -> None:
    client = make_client(language="en")
    answer = client.authorise(**fields)
    assert (answer.status, says in answer.body.decode()) == (status, True)
    assert "Location" not in answer.headers


def test_a_registered_address_must_be_https_and_equal() -> None:
    client = make_client(redirect_uri="https://office.example/exact", language="en")
    assert "must begin with https" in client.authorise().body.decode()
    assert client.authorise(redirect_uri="https://office.example/exact/").status == 401
    answer = client.authorise(redirect_uri="https://office.example/exact")
    assert answer.headers["Location"].startswith("https://office.example/exact?code=")


def test_a_code_works_once_within_its_life_and_for_its_address() -> None:
    client = make_client()
    code = client.code()
    answer = client.exchange(code)
    tokens = json.loads(answer.body)
    assert (answer.status, tokens["expires_in"], tokens["token_type"]) == (200, "600", "bearer")
    assert said(client.exchange(code))[:2] == (400, "invalid_grant")
    late = client.code()
    client.clock.move(180)
    assert said(client.exchange(late))[:2] == (400, "invalid_grant")
    assert said(client.exchange(client.code(), redirect_uri="http://127.0.0.1:1/callback"))[:2] == (
        400,
        "invalid_grant",
    )
    assert said(client.exchange(quote(client.code(), safe="")))[:2] == (400, "invalid_grant")


def test_the_life_of_a_code_is_scaled_but_never_under_twenty_seconds() -> None:
    client = make_client(token_seconds=6)
    code = client.code()
    client.clock.move(19)
    assert json.loads(client.exchange(code).body)["expires_in"] == "6"


def test_credentials_may_come_by_basic_and_must_be_right() -> None:
    client = make_client()
    options = client.service.options
    body = urlencode({"grant_type": "authorization_code", "code": client.code(), "redirect_uri": REDIRECT}).encode()
    basic = base64.b64encode(f"{options.client_id}:{options.client_secret}".encode()).decode()
    kind = "application/x-www-form-urlencoded"
    answer = client.send("POST", "/api/oauth2/token", body, content_type=kind, authorization=f"Basic {basic}")
    assert answer.status == 200
    broken = client.send("POST", "/api/oauth2/token", body, content_type=kind, authorization="Basic ???")
    assert said(broken)[:2] == (401, "invalid_client")
    assert said(client.exchange(client.code(), client_secret="wrong"))[:2] == (401, "invalid_client")
    assert said(client.exchange(client.code(), client_id="wrong"))[:2] == (401, "invalid_client")
    assert said(client.ask_token(grant_type="password"))[:2] == (400, "unsupported_grant_type")
    assert said(client.send("POST", "/api/oauth2/token", {"grant_type": "x"}))[:2] == (400, "invalid_request")


def test_a_token_is_renewed_in_the_last_twentieth_of_its_life() -> None:
    client = make_client().sign_in()
    client.clock.move(569)
    early = client.renew(client.refresh)
    assert said(early) == (400, "access_denied", "Rate limit exceeded: access_token not expired")
    assert early.headers["Reason"].startswith("TooEarlyToRefreshTokens: ")
    client.clock.move(1)
    renewed = json.loads(client.renew(client.refresh).body)
    assert renewed["refresh_token"] != client.refresh
    assert said(client.renew(client.refresh)) == (401, "unauthorized_client", "Old refresh token used.")
    client.clock.move(570)
    assert client.renew(renewed["refresh_token"]).status == 200


def test_signing_in_anew_kills_the_earlier_refresh_token_of_this_user_alone() -> None:
    client = make_client(auto_consent=False)
    refreshes = []
    for user in ("jan", "piet", "jan"):
        cookie = form(client, "/practice/login", user=user).headers["Set-Cookie"].partition(";")[0]
        answer = form(client, "/practice/consent", cookie, answer="allow", **{f"division-{TRADE}": "on"})
        refreshes.append(json.loads(client.exchange(code_of(answer)).body)["refresh_token"])
    client.clock.move(600)
    assert said(client.renew(refreshes[0]))[2] == "Old refresh token used."
    assert client.renew(refreshes[1]).status == 200
    assert client.renew(refreshes[2]).status == 200


def test_a_refresh_token_lasts_thirty_days() -> None:
    client = make_client().sign_in()
    client.clock.move(30 * 86400)
    status, error, text = said(client.renew(client.refresh))
    assert (status, error) == (400, "invalid_request")
    assert text == "The refresh token expired at 6/19/2026 10:00:30 AM and it is now 6/19/2026 10:00:30 AM."
    assert said(client.renew("rubbish"))[:2] == (400, "invalid_grant")


def test_a_dead_or_missing_token_is_refused() -> None:
    client = make_client().sign_in()
    assert client.get("hrm/Costcenters").status == 200
    client.clock.move(600)
    answer = client.get("hrm/Costcenters")
    assert (answer.status, answer.headers["Reason"]) == (401, "Authentication Required")
    client.token = "invented"
    assert client.get("hrm/Costcenters").status == 401
    client.token = ""
    assert client.get("hrm/Costcenters").status == 401


def test_ten_refused_token_requests_block_the_app_for_an_hour() -> None:
    client = make_client().sign_in()
    for _ in range(10):
        assert client.renew("rubbish").status == 400
    client.clock.move(599)
    assert client.renew(client.refresh).status == 403
    client.clock.move(3600)
    assert client.renew(client.refresh).status == 200


def test_an_old_refresh_token_may_be_told_with_another_status() -> None:
    client = make_client(old_refresh_status=400).sign_in()
    first = client.refresh
    client.sign_in()
    assert said(client.renew(first)) == (400, "unauthorized_client", "Old refresh token used.")
