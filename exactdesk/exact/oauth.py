"""Permission to speak to Exact Online: the address to open, the forms to send, the answers to read. Pure.

There is no PKCE and no scope to ask for; the secret goes along in both token calls. Source: Exact's pages on OAuth, 2026-01.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from exactdesk.errors import SignInError
from exactdesk.exact.fault import read_token_fault

IDLE_LIFE = timedelta(days=30)
"""Life of a refresh token that is not used."""

WARNED_BEFORE = timedelta(days=7)
"""How long before its end an unused sign-in is announced: on the 23rd of its thirty days."""

ENDS_SOON = "sign-in-ends-soon"
"""Code of the sentence that announces it; its fact `day` is the day on which the sign-in ends."""

_LAST_PART = 20
_LONGEST_LIFE = 10**7


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """An office's own registration with Exact Online; `redirect_uri` exactly as registered."""

    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenPair:
    """What a sign-in or a renewal gave.

    Attributes:
        issued_at: when the answer arrived (aware, UTC): not before Exact Online issued it, so that we never renew too early.
        expires_in: life of the access token from its issue.
    """

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    issued_at: datetime
    expires_in: timedelta

    @property
    def refresh_at(self) -> datetime:
        """The start of the last twentieth of its life; Exact Online refuses a renewal before."""
        return self.issued_at + self.expires_in * (_LAST_PART - 1) / _LAST_PART

    @property
    def expires_at(self) -> datetime:
        return self.issued_at + self.expires_in

    @property
    def idle_end(self) -> datetime:
        """When the sign-in ends if nothing is asked until then."""
        return self.issued_at + IDLE_LIFE

    def as_text(self) -> str:
        """One text to keep in a vault. Holds the secrets."""
        return json.dumps(
            {
                "access_token": self.access_token,
                "refresh_token": self.refresh_token,
                "issued_at": self.issued_at.astimezone(UTC).isoformat(),
                "expires_in": self.expires_in.total_seconds(),
            }
        )

    @staticmethod
    def from_text(text: str) -> TokenPair | None:
        """The pair kept in a text; None when it is damaged."""
        try:
            content = json.loads(text)
            issued_at = datetime.fromisoformat(content["issued_at"])
            life = timedelta(seconds=content["expires_in"])
            access, refresh = content["access_token"], content["refresh_token"]
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
            return None
        if not (
            isinstance(access, str)
            and isinstance(refresh, str)
            and access
            and refresh
            and issued_at.tzinfo
            and life > timedelta(0)
        ):
            return None
        return TokenPair(access_token=access, refresh_token=refresh, issued_at=issued_at, expires_in=life)


def warns_from(idle_end: datetime) -> datetime:
    """From when on the user is told that the sign-in ends at `idle_end`. Any call to Exact Online makes it last thirty days again."""
    return idle_end - WARNED_BEFORE


def new_state(port: int | None) -> str:
    """An unguessable text that ties the answer to the question; its digits before the point tell a relay page the port to forward to."""
    return f"{port or 0}.{secrets.token_urlsafe(32)}"


def redirect_for_port(redirect_uri: str, port: int) -> str:
    """The redirect address to send: as registered, but on this port where it is one on this computer without a port."""
    parts = urlsplit(redirect_uri)
    if parts.scheme != "http" or parts.port is not None:
        return redirect_uri
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return urlunsplit(parts._replace(netloc=f"{host}:{port}"))


def authorise_url(base_url: str, app: App, *, state: str, force_login: bool = False) -> str:
    """The address that the user's browser opens; `force_login` asks for the user again although the browser is signed in."""
    asked = {"client_id": app.client_id, "redirect_uri": app.redirect_uri, "response_type": "code", "state": state}
    if force_login:
        asked["force_login"] = "1"
    return f"{base_url}/api/oauth2/auth?{urlencode(asked)}"


def token_url(base_url: str) -> str:
    return f"{base_url}/api/oauth2/token"


def code_form(app: App, code: str) -> dict[str, str]:
    """What is sent for a code, once; the code already decoded."""
    return {"grant_type": "authorization_code", "code": code, "redirect_uri": app.redirect_uri, **_client(app)}


def refresh_form(app: App, refresh_token: str) -> dict[str, str]:
    """What is sent for a renewal."""
    return {"grant_type": "refresh_token", "refresh_token": refresh_token, **_client(app)}


def _client(app: App) -> dict[str, str]:
    return {"client_id": app.client_id, "client_secret": app.client_secret}


def read_tokens(status: int, headers: Mapping[str, str], body: bytes, *, now: datetime, is_renewal: bool) -> TokenPair:
    """The tokens of an answer that arrived `now`.

    Raises `SignInError`: `token-still-good` (a renewal before its time: nothing is lost), `signed-in-elsewhere`, `sign-in-idle`,
    `client-refused` (of a code `secret-refused`, for its page knew the client id), `redirect-refused`, `code-used`, `code-expired`,
    `code-refused`, `renewal-refused`, or `sign-in-answer-broken` for what is no answer of the sign-in service at all.
    """
    if status != 200:
        refusal = read_token_fault(status, headers, body, otherwise="renewal-refused" if is_renewal else "code-refused")
        if refusal is None:
            raise SignInError("sign-in-answer-broken", status=status)
        code = "secret-refused" if refusal.code == "client-refused" and not is_renewal else refusal.code
        raise SignInError(code, status=status, said=refusal.said)
    try:
        content = json.loads(body)
        access, refresh = content["access_token"], content["refresh_token"]
        seconds = int(content["expires_in"])
    except (ValueError, TypeError, KeyError, RecursionError):
        raise SignInError("sign-in-answer-broken", status=status) from None
    if not (
        isinstance(access, str) and isinstance(refresh, str) and access and refresh and 0 < seconds < _LONGEST_LIFE
    ):
        raise SignInError("sign-in-answer-broken", status=status)
    if not (access.isascii() and access.isprintable()):
        raise SignInError("sign-in-answer-broken", status=status)  # it could not stand in a header
    return TokenPair(access_token=access, refresh_token=refresh, issued_at=now, expires_in=timedelta(seconds=seconds))


def parse_redirect(address: str, *, state: str) -> str:
    """The code in the address that the browser was sent to, decoded once.

    Args:
        address: whole or only its path and query; spaces, quotes and angle brackets around it, as people paste, do no harm.
        state: the one that was sent.

    Raises:
        SignInError: `consent-refused` when the user said no, `sign-in-refused` for another error, `state-mismatch` when the answer
            belongs to another question, `address-without-code` when it holds no answer at all.
    """
    cleaned = "".join(address.split()).strip("\"'<>")
    try:
        parts = urlsplit(cleaned)
        told = dict(parse_qsl(parts.query or parts.fragment, keep_blank_values=True, max_num_fields=50))
    except ValueError:
        told = {}
    if not told.get("code") and not told.get("error"):
        raise SignInError("address-without-code")
    if not secrets.compare_digest(told.get("state", "").encode(), state.encode()):
        raise SignInError("state-mismatch")
    if told.get("error"):
        said = told.get("error_description") or told["error"]
        raise SignInError("consent-refused" if told["error"] == "access_denied" else "sign-in-refused", said=said[:200])
    return told["code"]
