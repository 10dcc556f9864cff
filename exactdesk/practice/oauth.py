"""Sign-in: authorisation with its pages, codes, and tokens that rotate and expire.

Source: Exact's pages on OAuth 2.0 and refusals seen by its clients, as collected in 2026.
"""

import base64
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import unquote, urlencode, urlsplit

from exactdesk.practice import pages
from exactdesk.practice.exchange import Request, Response, html_response, json_response
from exactdesk.practice.options import LOOPBACK_REDIRECT, PracticeOptions
from exactdesk.practice.world import PRACTICE_USER, User, World

_CARRIED = ("client_id", "redirect_uri", "state", "response_type", "force_login")
_COOKIE = "practice_session"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What a user allowed: which administrations."""

    user: User
    divisions: frozenset[int]


@dataclass(slots=True, kw_only=True)
class _Code:
    grant: Grant
    redirect_uri: str
    until: datetime
    is_used: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Refresh:
    grant: Grant
    issued: datetime
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """An access token: whose, and until when."""

    grant: Grant
    until: datetime


@dataclass(slots=True)
class OAuth:
    """The sign-in half of the service."""

    options: PracticeOptions
    world: World
    clock: Callable[[], datetime]
    _codes: dict[str, _Code] = field(default_factory=dict)
    _sessions: dict[str, User] = field(default_factory=dict)
    _refresh: dict[str, _Refresh] = field(default_factory=dict)
    _current: dict[str, str] = field(default_factory=dict)  # the one good refresh token of each user
    _access: dict[str, Access] = field(default_factory=dict)

    def access_of(self, request: Request) -> Access | None:
        """The access token of a request, expired or not; None when it was never given out."""
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        return self._access.get(token.strip()) if kind.lower() == "bearer" else None

    def authorise(self, request: Request) -> Response:
        """Answer `GET /api/oauth2/auth`."""
        fields = {name: value for name, value in request.query_fields().items() if name in _CARRIED}
        refusal = self._refuse_client(fields)
        if refusal:
            return refusal
        if self.options.auto_consent:
            return self._redirect_with_code(fields, PRACTICE_USER, frozenset(self.world.facts))
        user = self._session(request)
        if user is None or fields.get("force_login") == "1":
            return html_response(200, pages.login_page(self.options.language, fields, PRACTICE_USER.login))
        return self._ask_consent(fields, user)

    def log_in(self, request: Request) -> Response:
        """Answer the login page."""
        form = request.form_fields()
        fields = {name: value for name, value in form.items() if name in _CARRIED}
        refusal = self._refuse_client(fields)
        if refusal:
            return refusal
        if not form.get("user", "").strip():
            return html_response(200, pages.login_page(self.options.language, fields, PRACTICE_USER.login))
        session = secrets.token_urlsafe(24)
        user = self._sessions[session] = User(login=form["user"].strip()[:80])
        cookie = f"{_COOKIE}={session}; Path=/; HttpOnly; SameSite=Lax"
        return self._ask_consent(fields, user, Set_Cookie=cookie)

    def answer_consent(self, request: Request) -> Response:
        """Answer the consent page."""
        form = request.form_fields()
        fields = {name: value for name, value in form.items() if name in _CARRIED}
        refusal = self._refuse_client(fields)
        if refusal:
            return refusal
        user = self._session(request)
        if user is None:
            return html_response(200, pages.login_page(self.options.language, fields, PRACTICE_USER.login))
        if form.get("answer") != "allow":
            return _redirect(fields, {"error": "access_denied"})
        ticked = frozenset(code for code in self.world.facts if f"division-{code}" in form)
        if not ticked:
            return self._ask_consent(fields, user, none_ticked=True)
        return self._redirect_with_code(fields, user, ticked)

    def token(self, request: Request) -> Response:
        """Answer `POST /api/oauth2/token`."""
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/x-www-form-urlencoded":
            return _refusal(400, "invalid_request", "The request body must be application/x-www-form-urlencoded.")
        form = request.form_fields()
        if _credentials(request, form) != (self.options.client_id.lower(), self.options.client_secret):
            return _refusal(401, "invalid_client", "Client authentication failed.")
        match form.get("grant_type"):
            case "authorization_code":
                return self._exchange(form)
            case "refresh_token":
                return self._renew(form)
        return _refusal(400, "unsupported_grant_type", "Unsupported grant_type.")

    def _exchange(self, form: dict[str, str]) -> Response:
        code = self._codes.get(form.get("code", ""))
        if code is None:
            return _refusal(400, "invalid_grant", "The authorization code is invalid.")
        if code.is_used:
            return _refusal(400, "invalid_grant", "The authorization code was used before.")
        code.is_used = True
        if self.clock() >= code.until:
            return _refusal(400, "invalid_grant", "The authorization code has expired.")
        if form.get("redirect_uri") != code.redirect_uri:
            return _refusal(400, "invalid_grant", "The redirect_uri does not match.")
        return self._issue(code.grant)

    def _renew(self, form: dict[str, str]) -> Response:
        token = form.get("refresh_token", "")
        refresh = self._refresh.get(token)
        if refresh is None:
            return _refusal(400, "invalid_grant", "The refresh token is invalid.")
        now = self.clock()
        if self._current.get(refresh.grant.user.id) != token:
            return _refusal(self.options.old_refresh_status, "unauthorized_client", "Old refresh token used.")
        if now >= refresh.until:
            text = f"The refresh token expired at {_american(refresh.until)} and it is now {_american(now)}."
            return _refusal(400, "invalid_request", text)
        earliest = refresh.issued + timedelta(seconds=self.options.earliest_refresh_seconds)
        if now < earliest:
            answer = _refusal(400, "access_denied", "Rate limit exceeded: access_token not expired")
            reason = "TooEarlyToRefreshTokens: the access token has not expired"
            return Response(status=400, headers=answer.headers | {"Reason": reason}, body=answer.body)
        return self._issue(refresh.grant)

    def _issue(self, grant: Grant) -> Response:
        now = self.clock()
        life = self.options.token_seconds
        # As long as real ones: longer than a vault's item may be.
        access, refresh = secrets.token_urlsafe(600), "stampNL001." + secrets.token_urlsafe(300) + "!"
        self._access[access] = Access(grant=grant, until=now + timedelta(seconds=life))
        until = now + timedelta(days=self.options.refresh_days)
        self._refresh[refresh] = _Refresh(grant=grant, issued=now, until=until)
        self._current[grant.user.id] = refresh
        content = {
            "access_token": access,
            "token_type": "bearer",
            "expires_in": str(max(1, int(life))),
            "refresh_token": refresh,
        }
        return json_response(200, content, Cache_Control="no-store")

    def _refuse_client(self, fields: dict[str, str]) -> Response | None:
        language = self.options.language
        client = fields.get("client_id", "")
        if client.strip("{}").lower() != self.options.client_id.lower():
            return html_response(400, pages.error_page(language, "client", client=client))
        uri = fields.get("redirect_uri", "")
        what = self._redirect_fault(uri)
        if what:
            return html_response(401, pages.error_page(language, what, uri=uri))
        if fields.get("response_type") != "code":
            return html_response(400, pages.error_page(language, "kind"))
        return None

    def _redirect_fault(self, uri: str) -> str:
        if self.options.redirect_uri is None:
            try:
                parts = urlsplit(uri)
                is_good = parts.port is None or 0 < parts.port < 65536
            except ValueError:
                return "redirect"
            registered = urlsplit(LOOPBACK_REDIRECT)
            is_same = (parts.scheme, parts.hostname, parts.path) == (
                registered.scheme,
                registered.hostname,
                registered.path,
            )
            return "" if is_good and is_same and not parts.query and parts.username is None else "redirect"
        if not uri.startswith("https://"):
            return "https"
        return "" if uri == self.options.redirect_uri else "redirect"

    def _session(self, request: Request) -> User | None:
        for part in request.headers.get("cookie", "").split(";"):
            name, _, value = part.strip().partition("=")
            if name == _COOKIE and value in self._sessions:
                return self._sessions[value]
        return None

    def _ask_consent(
        self, fields: dict[str, str], user: User, *, none_ticked: bool = False, **headers: str
    ) -> Response:
        divisions = tuple(self.world.facts.values())
        page = pages.consent_page(self.options.language, fields, user.full_name, divisions, none_ticked=none_ticked)
        return html_response(200, page, **headers)

    def _redirect_with_code(self, fields: dict[str, str], user: User, divisions: frozenset[int]) -> Response:
        code = "stampNL001." + secrets.token_urlsafe(24) + "!" + secrets.token_urlsafe(8)
        self._codes[code] = _Code(
            grant=Grant(user=user, divisions=divisions),
            redirect_uri=fields["redirect_uri"],
            until=self.clock() + timedelta(seconds=self.options.code_seconds),
        )
        return _redirect(fields, {"code": code})


def _redirect(fields: dict[str, str], answer: dict[str, str]) -> Response:
    if "state" in fields:
        answer = answer | {"state": fields["state"]}
    return Response(
        status=302, headers={"Location": f"{fields['redirect_uri']}?{urlencode(answer)}", "Cache-Control": "no-store"}
    )


def _credentials(request: Request, form: dict[str, str]) -> tuple[str, str]:
    """Client id and secret of a token request, from the body or from HTTP Basic."""
    kind, _, encoded = request.headers.get("authorization", "").partition(" ")
    if kind.lower() == "basic":
        try:
            name, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
        except ValueError:
            return "", ""
        return unquote(name).strip("{}").lower(), unquote(secret)
    return form.get("client_id", "").strip("{}").lower(), form.get("client_secret", "")


def _refusal(status: int, error: str, text: str) -> Response:
    return json_response(status, {"error": error, "error_description": text}, Cache_Control="no-store")


def _american(instant: datetime) -> str:
    return f"{instant.month}/{instant.day}/{instant.year} {instant.strftime('%I:%M:%S %p').lstrip('0')}"
