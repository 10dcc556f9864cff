"""A client in process for the tests of the practice service: signs in, keeps a clock, speaks JSON."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from exactdesk.practice.exchange import Request, Response
from exactdesk.practice.handler import PracticeService
from exactdesk.practice.options import PracticeOptions

TRADE, AGENCY, BELGIAN, ARCHIVED, CONVERTING = 2340571, 2340583, 2718204, 1987233, 2340599
REDIRECT = "http://127.0.0.1:5123/callback"
START = datetime(2026, 5, 20, 10, 0, 30, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass
class Client:
    """Calls the service the way a signed-in program does."""

    service: PracticeService
    clock: Clock
    token: str = ""
    refresh: str = ""
    accept: str = "application/json"
    language: str = "nl"
    ids: dict[tuple[int, str, str], str] = field(default_factory=dict)

    def send(self, method: str, target: str, body: object = None, **headers: str) -> Response:
        sent = {"host": "practice.test"} | {name.replace("_", "-").lower(): value for name, value in headers.items()}
        if self.token:
            sent.setdefault("authorization", f"Bearer {self.token}")
        if self.accept:
            sent.setdefault("accept", self.accept)
        raw = b""
        if isinstance(body, bytes):
            raw = body
        elif body is not None:
            sent.setdefault("content-type", "application/json")
            raw = json.dumps(body).encode()
        return self.service.handle(Request(method=method, target=target, headers=sent, body=raw))

    def get(self, path: str, division: int = TRADE, **options: str) -> Response:
        query = "&".join(f"${name}={quote(value)}" for name, value in options.items())
        return self.send("GET", f"/api/v1/{division}/{path}" + (f"?{query}" if query else ""))

    def rows(self, path: str, division: int = TRADE, **options: str) -> list[dict[str, object]]:
        answer = self.get(path, division, **options)
        assert answer.status == 200, answer.body
        content = json.loads(answer.body)["d"]
        return content["results"] if isinstance(content, dict) else content

    def post(self, path: str, body: object, division: int = TRADE, **headers: str) -> Response:
        headers.setdefault("prefer", "return=representation")
        return self.send("POST", f"/api/v1/{division}/{path}", body, **headers)

    def put(self, path: str, key: object, body: object, division: int = TRADE) -> Response:
        return self.send("PUT", f"/api/v1/{division}/{path}(guid'{key}')", body)

    def delete(self, path: str, key: object, division: int = TRADE) -> Response:
        return self.send("DELETE", f"/api/v1/{division}/{path}(guid'{key}')")

    def id_of(self, path: str, code: str, division: int = TRADE) -> str:
        found = self.service.world.administration(division).find(path, code)
        assert found is not None, (path, code)
        return str(found["ID"])

    def authorise(self, **fields: str) -> Response:
        asked = {
            "client_id": self.service.options.client_id,
            "redirect_uri": REDIRECT,
            "response_type": "code",
            "state": "abc",
        } | fields
        return self.send("GET", "/api/oauth2/auth?" + urlencode(asked))

    def code(self) -> str:
        return code_of(self.authorise())

    def ask_token(self, **fields: str) -> Response:
        asked = {
            "client_id": self.service.options.client_id,
            "client_secret": self.service.options.client_secret,
        } | fields
        body = urlencode(asked).encode()
        return self.send("POST", "/api/oauth2/token", body, content_type="application/x-www-form-urlencoded")

    def exchange(self, code: str, **fields: str) -> Response:
        return self.ask_token(**({"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT} | fields))

    def renew(self, refresh: str) -> Response:
        return self.ask_token(grant_type="refresh_token", refresh_token=refresh)

    def sign_in(self) -> "Client":
        tokens = json.loads(self.exchange(self.code()).body)
        self.token, self.refresh = tokens["access_token"], tokens["refresh_token"]
        return self


def code_of(answer: Response) -> str:
    """The code in a redirect."""
    assert answer.status == 302, answer.body
    return parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]


def content_of(answer: Response) -> dict[str, object]:
    """The record in an answer."""
    found = json.loads(answer.body)["d"]
    assert isinstance(found, dict)
    return found


def text_of(answer: Response) -> str:
    """The message of a refusal."""
    return str(json.loads(answer.body)["error"]["message"]["value"])


def make_client(**options: object) -> Client:
    """A client before it signed in; unless said calls are not limited and no bank statements were booked."""
    chosen: dict[str, object] = {
        "auto_consent": True,
        "minute_calls": 100_000,
        "day_calls": 1_000_000,
        "bank_weeks": 0,
    } | options
    clock = Clock()
    return Client(service=PracticeService(PracticeOptions(**chosen), clock), clock=clock)  # type: ignore[arg-type]
