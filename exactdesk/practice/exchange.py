"""Requests and answers as plain values, so that the service needs no socket."""

import json
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import parse_qsl, unquote


class Delivery(StrEnum):
    """What becomes of an answer on its way to the client."""

    ANSWERED = "answered"
    DROPPED = "dropped"  # the connection breaks, nothing arrives
    HANGING = "hanging"  # the connection stays open and silent


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request; `target` is path and query as sent, still percent-encoded; header names in lower case."""

    method: str
    target: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    scheme: str = "http"

    @property
    def path(self) -> str:
        return unquote(self.target.partition("?")[0])

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    @property
    def base_url(self) -> str:
        return f"{self.scheme}://{self.headers.get('host', '127.0.0.1')}"

    def query_fields(self) -> dict[str, str]:
        return dict(parse_qsl(self.query, keep_blank_values=True))

    def form_fields(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One answer; unless `delivery` says otherwise it reaches the client."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    delivery: Delivery = Delivery.ANSWERED


def json_response(status: int, content: object, **headers: str) -> Response:
    """Answer with `content` as JSON; keyword `Some_Header` becomes header `Some-Header`."""
    return Response(
        status=status,
        headers={"Content-Type": "application/json; charset=utf-8"}
        | {k.replace("_", "-"): v for k, v in headers.items()},
        body=json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode(),
    )


def html_response(status: int, page: str, **headers: str) -> Response:
    """Answer with a page that no browser keeps or frames."""
    fixed = {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        "Referrer-Policy": "no-referrer",
    }
    return Response(
        status=status, headers=fixed | {k.replace("_", "-"): v for k, v in headers.items()}, body=page.encode()
    )
