"""Refusals and failures as errors: status, headers and body in, one of our families out. Pure.

A 400 or 500 with a readable message is final; a failure without one says nothing about what became of a write.
Source: Exact's table of response codes (2026-07) and bodies quoted by several clients.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from types import MappingProxyType

from exactdesk.errors import Broken, ExactOnlineError, NotReached, Refused, SignInError
from exactdesk.exact.error_catalog import RULES, TOKEN_RULES, Rule

_SAID_AT_MOST = 2000
_NO_FACTS: Mapping[str, str] = MappingProxyType({})
_HEAD = 20_000
_XML_MESSAGE = re.compile(rb"<error\b[^>]*>.{0,500}?<message\b[^>]*>([^<]*)</message>", re.DOTALL)
"""Some parts of Exact Online answer in XML whatever was asked for."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One cause of a refusal; `said` is Exact Online's own line, plain text."""

    code: str
    said: str
    facts: Mapping[str, str] = field(default_factory=lambda: _NO_FACTS)


def read_reasons(said: str) -> tuple[Reason, ...]:
    """The causes that a message names, one per line, in its order. A line that no rule knows has the code `refused`."""
    lines = [line.strip() for line in re.split(r"\r\n|\r|\n", said)]
    return tuple(_reason(line, RULES, "refused") for line in lines if line)


def _reason(line: str, rules: tuple[Rule, ...], otherwise: str) -> Reason:
    for rule in rules:
        for pattern in rule.patterns:
            found = pattern.search(line)
            if found:
                facts = {name: (value or "").strip() for name, value in found.groupdict().items()}
                return Reason(code=rule.code, said=line, facts=MappingProxyType(facts))
    return Reason(code=otherwise, said=line)


def message_of(headers: Mapping[str, str], body: bytes) -> str:
    """Exact Online's own words in a refusal: the message of its error, else the `Reason` header; empty when there are none."""
    try:
        content = json.loads(body) if body.strip() else None
    except (ValueError, RecursionError):
        content = None
    said: object = None
    match content:
        case {"error": {"message": {"value": value}}}:
            said = value
        case {"error": {"message": value}}:
            said = value
        case {"error": {"innererror": {"message": value}}}:
            said = value
    if content is None and (told := _XML_MESSAGE.search(body[:_HEAD])):
        said = unescape(told[1].decode("utf-8", errors="replace"))
    if not isinstance(said, str) or not said.strip():
        said = next((value for name, value in headers.items() if name.lower() == "reason"), "")
    return _CONTROL.sub(" ", said.replace("\r\n", "\n")).strip()[:_SAID_AT_MOST]


def is_final(status: int, headers: Mapping[str, str], body: bytes) -> bool:
    """Whether a failure is a clear no. If not, a read may be tried again, and a write may have been carried out."""
    if status in (408, 429, 502, 503, 504) or status >= 505:
        return False
    return status < 500 or bool(message_of({}, body))


def read_fault(status: int, headers: Mapping[str, str], body: bytes) -> ExactOnlineError | SignInError:
    """The error of an answer that is no success.

    Of several causes the first gives the error its code and facts; `read_reasons(error.said)` tells them all.
    """
    said = message_of(headers, body)
    if status == 401:
        return SignInError("permission-ended", status=status)
    if not is_final(status, headers, body):
        is_maintenance = status in (503, 504) and b"maintenance" in body[:_HEAD].lower()
        return NotReached("exact-maintenance" if is_maintenance else "exact-unavailable", status=status)
    if status == 403:
        reason = next((each for each in read_reasons(said) if each.code == "division-wrong"), None)
        return Refused(reason.code if reason else "not-permitted", status=status, said=said)
    if status == 404:
        return Refused("not-found", status=status, said=said)
    if status == 413 or status == 414:
        return Refused("request-too-large", status=status, said=said)
    if status < 400:
        return Broken("answer-elsewhere", status=status)
    reasons = read_reasons(said)
    if not reasons:
        return Refused("refused-without-words", status=status, said="")
    known = next((reason for reason in reasons if reason.code != "refused"), reasons[0])
    return Refused(known.code, status=status, said=said, **known.facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenFault:
    """A refusal of the sign-in service: its cause and what it said."""

    code: str
    status: int
    said: str


def read_token_fault(status: int, headers: Mapping[str, str], body: bytes, *, otherwise: str) -> TokenFault | None:
    """Why the sign-in service refused; None when its answer is no refusal but a failure (HTML, nothing, a 5xx).

    `otherwise` is the code when the words tell no cause that we know.
    """
    try:
        content = json.loads(body) if body.strip() else {}
    except (ValueError, RecursionError):
        content = {}
    told = content if isinstance(content, dict) else {}
    reason = next((value for name, value in headers.items() if name.lower() == "reason"), "")
    parts = [
        part for part in (told.get("error"), told.get("error_description"), reason) if isinstance(part, str) and part
    ]
    if status not in (400, 401, 403) or (not parts and body.lstrip()[:1] == b"<"):
        return None
    said = _CONTROL.sub(" ", " - ".join(parts))[:_SAID_AT_MOST]
    return TokenFault(code=_reason(said, TOKEN_RULES, otherwise).code, status=status, said=said)
