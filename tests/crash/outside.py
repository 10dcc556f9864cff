"""Exact Online as a stranger sees it, without a line of the program: what is booked, what goes wrong next."""

from __future__ import annotations

import json
import urllib.parse
import urllib.request
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

REDIRECT = "http://127.0.0.1:1/callback"


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """An entry that stands in the books."""

    number: int
    amount: Decimal


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def http_error_302(self, request: Any, answer: Any, code: Any, message: Any, headers: Any) -> Any:
        return answer


class Outside:
    """Args: server: what the server's first line told."""

    def __init__(self, server: Mapping[str, Any]) -> None:
        self._server = server
        self._base = str(server["base_url"])

    def fail_next(self, faults: Sequence[Mapping[str, object]]) -> None:
        """What goes wrong from now on, in the place of what was to go wrong."""
        self._send("/practice/faults", method="DELETE")
        if faults:
            self._send("/practice/faults", json.dumps(faults).encode(), {"Content-Type": "application/json"})

    def entries(self, division: int) -> dict[str, list[Booked]]:
        """All sales entries of an administration by the number of their invoice. Signing in ends the program's own sign-in."""
        headers = {"Authorization": f"Bearer {self._token()}", "Accept": "application/json"}
        found: dict[str, list[Booked]] = defaultdict(list)
        url: str | None = f"{self._base}/api/v1/{division}/salesentry/SalesEntries?$select=YourRef,EntryNumber,AmountFC"
        while url is not None:
            page = json.loads(self._send(url, headers=headers), parse_float=Decimal)["d"]
            for row in page["results"]:
                amount = Decimal(str(row["AmountFC"]))
                found[str(row["YourRef"])].append(Booked(number=int(row["EntryNumber"]), amount=amount))
            url = page.get("__next")
        return found

    def _token(self) -> str:
        asked = urllib.parse.urlencode(
            {
                "client_id": self._server["client_id"],
                "redirect_uri": REDIRECT,
                "response_type": "code",
                "state": "x",
            }
        )
        answer = urllib.request.build_opener(_NoRedirect).open(f"{self._base}/api/oauth2/auth?{asked}", timeout=20)
        with answer:
            (code,) = urllib.parse.parse_qs(urllib.parse.urlsplit(answer.headers["Location"]).query)["code"]
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": REDIRECT,
            "client_id": self._server["client_id"],
            "client_secret": self._server["client_secret"],
        }
        return str(json.loads(self._send("/api/oauth2/token", urllib.parse.urlencode(form).encode()))["access_token"])

    def _send(
        self, url: str, body: bytes | None = None, headers: Mapping[str, str] | None = None, method: str | None = None
    ) -> bytes:
        whole = url if url.startswith("http") else self._base + url
        request = urllib.request.Request(whole, data=body, headers=dict(headers or {}), method=method)
        with urllib.request.urlopen(request, timeout=20) as answer:
            content: bytes = answer.read()
            return content
