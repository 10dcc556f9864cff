"""What an office registers with Exact Online, looked at before anything is asked: a fault that shows here costs no sign-in that fails.

Source: Exact's text on registering an app and refusals seen by others (the redirect URI must be public, https and complete), 2026-01.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from urllib.parse import parse_qs, urlsplit

from exactdesk.exact.countries import HOSTS, is_loopback

_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_APP_CENTER = "https://apps.exactonline.com/"
_APP_CENTERS = MappingProxyType({"nl": _APP_CENTER + "nl/", "be": _APP_CENTER + "be/", "uk": _APP_CENTER + "gb/"})

SCOPES = (
    "Financial accounting",
    "Financial generalledgers",
    "Financial costcenters",
    "Financial cashflow",
    "Financial receivables",
    "Crm accounts",
    "Organization administration",
    "Organization documents",
    "Logistics items",
    "Projects projects",
    "Sales invoices",
)
"""Rights that the app needs, by the names that Exact Online gives them. Source: reference pages of the resources that are asked."""


def app_center(country: str) -> tuple[str, bool]:
    """Where an app for a country's Exact Online is registered, and whether that address already chooses the country."""
    return _APP_CENTERS.get(country, _APP_CENTER), country in _APP_CENTERS


def cleaned_client_id(text: str) -> str:
    """A client id as it is sent: older pages show it in braces."""
    return text.strip().strip("{}").strip()


def client_id_fault(text: str) -> str | None:
    """The code of what is wrong with a client id; None when it can be one."""
    client_id = cleaned_client_id(text)
    if not client_id:
        return "client-id-missing"
    return None if _GUID.fullmatch(client_id) else "client-id-unlikely"


def secret_fault(text: str, client_id: str, *, is_kept: bool) -> str | None:
    """The code of what is wrong with a client secret; an empty one is good where the vault keeps one."""
    secret = text.strip()
    if not secret:
        return None if is_kept else "secret-missing"
    if cleaned_client_id(secret).lower() == cleaned_client_id(client_id).lower():
        return "secret-is-client-id"
    return "secret-with-spaces" if len(secret.split()) > 1 else None


def redirect_fault(text: str, *, is_own_address: bool) -> str | None:
    """The code of what is wrong with a redirect URI; None when it can be registered.

    `is_own_address`: for an Exact Online at an address of its own (practice, a test), which may take an address of this computer.
    """
    uri = text.strip()
    if not uri:
        return "redirect-missing"
    try:
        parts = urlsplit(uri)
        parts.port  # noqa: B018 - raises for a port that is none
    except ValueError:
        return "redirect-not-readable"
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host or any(char.isspace() for char in uri):
        return "redirect-not-readable"
    told = parse_qs(parts.query)
    if "code" in told or "state" in told:
        return "redirect-with-code"
    if f"https://{host}" in HOSTS.values():
        return "redirect-is-exact"
    if parts.username is not None or "*" in uri:
        return "redirect-not-readable"
    if is_loopback(host):
        return _loopback_fault(parts.scheme, is_own_address=is_own_address)
    if parts.scheme != "https":
        return "redirect-not-https"
    if "?" in uri or "#" in uri:
        return "redirect-with-query"
    return "redirect-host-only" if not parts.path else None


def _loopback_fault(scheme: str, *, is_own_address: bool) -> str | None:
    if not is_own_address:
        return "redirect-this-computer"
    return None if scheme == "http" else "redirect-loopback-https"
