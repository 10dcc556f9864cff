"""Which Exact Online is spoken to: a country's own, or any address. The one place that decides whether an address may be used."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import quote, urlsplit

from exactdesk.books.reference import DivisionCode, EntryId, RelationId
from exactdesk.errors import UsageError

HOSTS = MappingProxyType(
    {
        "nl": "https://start.exactonline.nl",
        "be": "https://start.exactonline.be",
        "de": "https://start.exactonline.de",
        "fr": "https://start.exactonline.fr",
        "es": "https://start.exactonline.es",
        "uk": "https://start.exactonline.co.uk",
        "us": "https://start.exactonline.com",
    }
)
"""Address by country. Source: the country sites of Exact Online, seen 2026-10."""


def country_address(country: str) -> str:
    """The address of a country's Exact Online. Raises `UsageError` for a country without one."""
    try:
        return HOSTS[country.strip().lower()]
    except KeyError:
        raise UsageError("country-unknown", country=country, countries=", ".join(HOSTS)) from None


def checked_address(text: str) -> str:
    """The address (scheme, host, port; no path, no slash at the end) in one spelling.

    Raises `UsageError` when it is no address, or when tokens would travel unprotected: plain http is for this computer alone.
    """
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError:
        raise UsageError("address-not-readable", address=text.strip()) from None
    host = (parts.hostname or "").rstrip(".")
    if (
        not host
        or parts.scheme not in ("http", "https")
        or parts.path not in ("", "/")
        or parts.query
        or parts.fragment
    ):
        raise UsageError("address-not-readable", address=text.strip())
    if parts.username is not None or parts.password is not None:
        raise UsageError("address-with-password", address=host)
    if parts.scheme == "http" and not is_loopback(host):
        raise UsageError("address-not-secure", address=text.strip())
    shown = f"[{host}]" if ":" in host else host
    is_usual = port in (None, {"http": 80, "https": 443}[parts.scheme])
    return f"{parts.scheme}://{shown}" if is_usual else f"{parts.scheme}://{shown}:{port}"


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this computer, whatever a name server says."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address for the browser; `opens_entry` says whether it leads to the entry itself or only to its administration."""

    url: str
    opens_entry: bool


def entry_link(base_url: str, division: DivisionCode, entry: EntryId | RelationId) -> Link:
    """Where a browser finds an entry: the start page of its administration, with the number to be looked for there.

    Exact Online documents no address for the screen of one entry, and a guessed one would break silently. `entry` is
    asked for so that callers stay as they are on the day there is one. Source: addresses that public manuals show, 2026-11.
    """
    return division_link(base_url, division)


def relation_link(base_url: str, division: DivisionCode, relation: RelationId) -> Link:
    """Where a browser finds the card of a relation, which shows what is open of it.

    Source: addresses in a public manual and in two public programs (2026-11); where Exact Online should change it, its own start page
    opens, and the number on the clipboard is what to look for.
    """
    card = f"docs/CRMAccountCard.aspx?_Division_={int(division)}&AccountID=%7b{quote(relation)}%7d"
    return Link(url=f"{checked_address(base_url)}/{card}", opens_entry=True)


def division_link(base_url: str, division: DivisionCode) -> Link:
    """Where a browser finds the start page of an administration."""
    return Link(url=f"{checked_address(base_url)}/docs/MenuPortal.aspx?_Division_={int(division)}", opens_entry=False)
