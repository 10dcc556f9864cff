"""Which Exact Online is spoken to."""

from __future__ import annotations

import pytest

from exactdesk.books.reference import DivisionCode, EntryId, RelationId
from exactdesk.errors import UsageError
from exactdesk.exact.countries import HOSTS, checked_address, country_address, entry_link, relation_link


def test_every_country_has_a_safe_address() -> None:
    assert {"nl", "be"} <= set(HOSTS)
    assert all(checked_address(country_address(country)) == address for country, address in HOSTS.items())
    assert country_address(" NL ") == "https://start.exactonline.nl"


def test_a_country_without_exact_online_is_told() -> None:
    with pytest.raises(UsageError) as caught:
        country_address("jp")
    assert caught.value.code == "country-unknown"
    assert "nl" in str(caught.value.facts["countries"])


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://start.exactonline.nl/", "https://start.exactonline.nl"),
        (" HTTPS://Start.ExactOnline.NL:443 ", "https://start.exactonline.nl"),
        ("https://exact.example:8443", "https://exact.example:8443"),
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://localhost:80", "http://localhost"),
        ("http://[::1]:5000/", "http://[::1]:5000"),
    ],
)
def test_an_address_has_one_spelling(text: str, address: str) -> None:
    assert checked_address(text) == address


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("http://start.exactonline.nl", "address-not-secure"),
        ("http://127.0.0.1.evil.example", "address-not-secure"),
        ("http://localhost.evil.example", "address-not-secure"),
        ("http://0.0.0.0", "address-not-secure"),
        ("http://10.0.0.1", "address-not-secure"),
        ("start.exactonline.nl", "address-not-readable"),
        ("ftp://start.exactonline.nl", "address-not-readable"),
        ("https://", "address-not-readable"),
        ("https://start.exactonline.nl/api", "address-not-readable"),
        ("https://start.exactonline.nl?x=1", "address-not-readable"),
        ("https://start.exactonline.nl:port", "address-not-readable"),
        ("https://[broken", "address-not-readable"),
        ("https://user:hush@start.exactonline.nl", "address-with-password"),
    ],
)
def test_an_address_that_may_not_be_used(text: str, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        checked_address(text)
    assert caught.value.code == code
    assert "hush" not in str(caught.value)


def test_a_relation_has_a_card_of_its_own() -> None:
    link = relation_link("https://start.exactonline.be/", DivisionCode(123), RelationId("1b2c"))
    assert link.url == "https://start.exactonline.be/docs/CRMAccountCard.aspx?_Division_=123&AccountID=%7b1b2c%7d"
    assert link.opens_entry


def test_a_link_says_that_it_opens_the_administration_only() -> None:
    link = entry_link("https://start.exactonline.be/", DivisionCode(123), EntryId("x"))
    assert link.url == "https://start.exactonline.be/docs/MenuPortal.aspx?_Division_=123"
    assert not link.opens_entry
