"""Addresses to open, forms to send, answers to read."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, quote, urlsplit

import pytest

from exactdesk.errors import SignInError
from exactdesk.exact import oauth
from exactdesk.exact.oauth import App, TokenPair

NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
APP = App(client_id="{id}", client_secret="hush", redirect_uri="https://office.example/back?x=1")
GOOD = {"access_token": "a", "token_type": "bearer", "expires_in": "600", "refresh_token": "r"}


def read(
    content: object, status: int = 200, *, is_renewal: bool = True, headers: dict[str, str] | None = None
) -> TokenPair:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return oauth.read_tokens(status, headers or {}, body, now=NOW, is_renewal=is_renewal)


def test_the_address_to_open() -> None:
    parts = urlsplit(oauth.authorise_url("https://start.exactonline.be", APP, state="s t"))
    assert parts.path == "/api/oauth2/auth"
    assert parse_qs(parts.query) == {
        "client_id": ["{id}"],
        "redirect_uri": ["https://office.example/back?x=1"],
        "response_type": ["code"],
        "state": ["s t"],
    }
    assert "hush" not in parts.query
    assert "force_login=1" in oauth.authorise_url("https://x", APP, state="s", force_login=True)


def test_the_forms_of_both_token_calls() -> None:
    client = {"client_id": "{id}", "client_secret": "hush"}
    assert oauth.token_url("https://x") == "https://x/api/oauth2/token"
    assert oauth.code_form(APP, "c!") == {
        "grant_type": "authorization_code",
        "code": "c!",
        "redirect_uri": APP.redirect_uri,
        **client,
    }
    assert oauth.refresh_form(APP, "r") == {"grant_type": "refresh_token", "refresh_token": "r", **client}


@pytest.mark.parametrize("seconds", ["600", 600, "6", "1200"])
def test_tokens_are_renewed_in_the_last_twentieth_of_their_life(seconds: str | int) -> None:
    pair = read(GOOD | {"expires_in": seconds})
    life = timedelta(seconds=int(seconds))
    assert pair.expires_at == NOW + life
    assert pair.expires_at - pair.refresh_at == life / 20
    assert pair.idle_end == NOW + timedelta(days=30)


def test_the_end_of_an_unused_sign_in_is_announced_on_its_23rd_day() -> None:
    begins = oauth.warns_from(read(GOOD).idle_end)
    assert begins - NOW == timedelta(days=23)


def test_no_secret_is_shown() -> None:
    pair = read(GOOD | {"access_token": "access-secret", "refresh_token": "refresh-secret"})
    assert "secret" not in repr(pair) + str(pair)
    assert "hush" not in repr(APP)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html/>",
        b"[" * 100_000,
        [],
        {},
        GOOD | {"expires_in": None},
        GOOD | {"expires_in": "soon"},
        GOOD | {"expires_in": "0"},
        GOOD | {"expires_in": "-5"},
        GOOD | {"expires_in": 10**9},
        GOOD | {"access_token": ""},
        GOOD | {"refresh_token": 7},
        GOOD | {"access_token": "a\r\nX-Evil: 1"},
    ],
)
def test_an_answer_without_tokens_is_broken(content: object) -> None:
    with pytest.raises(SignInError) as caught:
        read(content)
    assert caught.value.code == "sign-in-answer-broken"


@pytest.mark.parametrize(
    ("status", "content", "is_renewal", "code"),
    [
        (
            401,
            {"error": "unauthorized_client", "error_description": "Old refresh token used."},
            True,
            "signed-in-elsewhere",
        ),
        (400, {"error": "invalid_grant"}, True, "renewal-refused"),
        (400, {"error": "invalid_grant"}, False, "code-refused"),
        (503, b"<html/>", True, "sign-in-answer-broken"),
    ],
)
def test_refusals_are_told(status: int, content: object, is_renewal: bool, code: str) -> None:
    with pytest.raises(SignInError) as caught:
        read(content, status, is_renewal=is_renewal)
    assert caught.value.code == code


def test_a_pair_survives_the_vault() -> None:
    pair = read(GOOD)
    assert TokenPair.from_text(pair.as_text()) == pair


@pytest.mark.parametrize(
    "change",
    [
        {"access_token": ""},
        {"refresh_token": None},
        {"issued_at": "2026-03-16T09:00:00"},
        {"issued_at": 7},
        {"issued_at": "then"},
        {"expires_in": 0},
        {"expires_in": "600"},
        {"expires_in": 1e300},
    ],
)
def test_a_damaged_pair_is_none(change: dict[str, object]) -> None:
    assert TokenPair.from_text(json.dumps(json.loads(read(GOOD).as_text()) | change)) is None


@pytest.mark.parametrize("text", ["", "x", "[]", "{}", "[" * 100_000])
def test_another_text_is_no_pair(text: str) -> None:
    assert TokenPair.from_text(text) is None


def test_a_state_is_new_each_time_and_begins_with_the_port() -> None:
    states = {oauth.new_state(5123) for _ in range(50)}
    assert len(states) == 50
    assert all(state.startswith("5123.") and len(state) > 40 for state in states)
    assert oauth.new_state(None).startswith("0.")


@pytest.mark.parametrize(
    ("registered", "sent"),
    [
        ("http://127.0.0.1/callback", "http://127.0.0.1:5123/callback"),
        ("http://localhost/back", "http://localhost:5123/back"),
        ("http://[::1]/back", "http://[::1]:5123/back"),
        ("http://127.0.0.1:80/callback", "http://127.0.0.1:80/callback"),
        ("https://office.example/back", "https://office.example/back"),
    ],
)
def test_the_port_goes_into_an_address_of_this_computer_only(registered: str, sent: str) -> None:
    assert oauth.redirect_for_port(registered, 5123) == sent


CODE = "stampNL001.abc!def+/=="


@pytest.mark.parametrize(
    "address",
    [
        f"https://office.example/back?code={quote(CODE, safe='')}&state=1.s",
        f"https://office.example/back?x=1&state=1.s&code={quote(CODE, safe='')}",
        f"/callback?code={quote(CODE, safe='')}&state=1.s",
        f"  <https://office.example/back?code={quote(CODE, safe='')}\n&state=1.s>  ",
        f"https://office.example/back#code={quote(CODE, safe='')}&state=1.s",
    ],
)
def test_the_code_is_found_and_decoded_once(address: str) -> None:
    assert oauth.parse_redirect(address, state="1.s") == CODE


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("", "address-without-code"),
        ("https://office.example/back", "address-without-code"),
        ("https://office.example/back?state=1.s", "address-without-code"),
        ("https://[broken?code=c&state=1.s", "address-without-code"),
        ("/?" + "&".join(f"a{n}=1" for n in range(60)), "address-without-code"),
        ("/?code=c", "state-mismatch"),
        ("/?code=c&state=", "state-mismatch"),
        ("/?code=c&state=2.s", "state-mismatch"),
        ("/?code=c&state=é", "state-mismatch"),
        ("/?error=access_denied", "state-mismatch"),
        ("/?error=access_denied&state=1.s", "consent-refused"),
        ("/?error=server_error&error_description=Wrong+scope&state=1.s", "sign-in-refused"),
    ],
)
def test_other_addresses_are_refused(address: str, code: str) -> None:
    with pytest.raises(SignInError) as caught:
        oauth.parse_redirect(address, state="1.s")
    assert caught.value.code == code


def test_the_words_of_a_refusal_are_kept() -> None:
    with pytest.raises(SignInError) as caught:
        oauth.parse_redirect("/?error=server_error&error_description=Wrong+scope&state=1.s", state="1.s")
    assert caught.value.facts["said"] == "Wrong scope"
