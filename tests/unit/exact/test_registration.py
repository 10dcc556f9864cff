"""An office's registration is looked at before it is used."""

from __future__ import annotations

import pytest

from exactdesk.exact import registration
from exactdesk.exact.registration import client_id_fault, redirect_fault, secret_fault

CLIENT = "5f3c9a1e-77b4-4c1e-9a55-0b7b1f0a9d21"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "redirect-missing"),
        ("  ", "redirect-missing"),
        ("https://www.kantoor.nl/exactdesk/", None),
        (" https://www.kantoor.nl/ ", None),
        ("https://kantoor.nl:8443/x", None),
        ("https://www.kantoor.nl", "redirect-host-only"),
        ("http://www.kantoor.nl/x", "redirect-not-https"),
        ("www.kantoor.nl/x", "redirect-not-readable"),
        ("kantoor", "redirect-not-readable"),
        ("ftp://kantoor.nl/x", "redirect-not-readable"),
        ("https://", "redirect-not-readable"),
        ("https:///x", "redirect-not-readable"),
        ("https://kantoor.nl/een twee", "redirect-not-readable"),
        ("https://kantoor.nl:99999/x", "redirect-not-readable"),
        ("https://*.kantoor.nl/x", "redirect-not-readable"),
        ("https://jan:pw@kantoor.nl/x", "redirect-not-readable"),
        ("https://[::1/x", "redirect-not-readable"),
        ("https://kantoor.nl/x?y=1", "redirect-with-query"),
        ("https://kantoor.nl/x#y", "redirect-with-query"),
        ("https://kantoor.nl/x?code=stamp!a&state=8080.x", "redirect-with-code"),
        ("https://start.exactonline.nl/docs/LogOn.aspx", "redirect-is-exact"),
        ("http://127.0.0.1/callback", "redirect-this-computer"),
        ("https://localhost:8080/callback", "redirect-this-computer"),
        ("http://[::1]/callback", "redirect-this-computer"),
    ],
)
def test_a_redirect_uri_that_exact_online_would_refuse_is_told_here(text: str, code: str | None) -> None:
    assert redirect_fault(text, is_own_address=False) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("http://127.0.0.1/callback", None),
        ("http://localhost:8080/callback", None),
        ("https://127.0.0.1/callback", "redirect-loopback-https"),
        ("http://kantoor.nl/x", "redirect-not-https"),
    ],
)
def test_an_exact_online_of_its_own_may_take_an_address_of_this_computer(text: str, code: str | None) -> None:
    assert redirect_fault(text, is_own_address=True) == code


def test_a_client_id_is_a_guid_with_or_without_braces() -> None:
    assert client_id_fault("") == "client-id-missing"
    assert client_id_fault("mijn app") == "client-id-unlikely"
    assert client_id_fault(CLIENT[:-1]) == "client-id-unlikely"
    for text in (CLIENT, CLIENT.upper(), f" {{{CLIENT}}} "):
        assert client_id_fault(text) is None
    assert registration.cleaned_client_id(f" {{{CLIENT}}} ") == CLIENT


def test_a_secret_is_neither_the_client_id_nor_a_sentence() -> None:
    assert secret_fault("", CLIENT, is_kept=False) == "secret-missing"
    assert secret_fault("", CLIENT, is_kept=True) is None
    assert secret_fault(f"{{{CLIENT.upper()}}}", CLIENT, is_kept=True) == "secret-is-client-id"
    assert secret_fault("Client secret: abc", CLIENT, is_kept=False) == "secret-with-spaces"
    assert secret_fault(" aBc123 ", CLIENT, is_kept=False) is None


def test_where_an_app_is_registered() -> None:
    assert registration.app_center("be") == ("https://apps.exactonline.com/be/", True)
    assert registration.app_center("uk") == ("https://apps.exactonline.com/gb/", True)
    assert registration.app_center("de") == ("https://apps.exactonline.com/", False)
    assert registration.app_center("other") == ("https://apps.exactonline.com/", False)
