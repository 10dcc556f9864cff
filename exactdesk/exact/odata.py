"""Questions as addresses and answers as items: OData as Exact Online speaks it (version 2 and 3, verbose JSON). Pure.

Source: Exact's pages on OData and REST restrictions, 2026-01 and 2026-07.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeAlias
from urllib.parse import SplitResult, quote, urlsplit

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import Broken
from exactdesk.exact import fault
from exactdesk.exact.limits import Limits, read_limits

Item: TypeAlias = Mapping[str, Any]
"""One entity as it came: property name to value, not yet trusted."""

URL_LIMIT = 6000
"""Characters that Exact Online takes in an address; a longer one is refused."""

ROOM = 5000
"""Characters we use of them: the server's own `$skiptoken` must still fit on the next page."""

_GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DATE = re.compile(r"/Date\((-?\d{1,17})([+-]\d{1,4})?\)/")
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,7})?Z?)?")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_CODE_WIDTH = 18
_ATOM, _HEAD = b"http://www.w3.org/2005/Atom", 2000
_PORTS = {"https": 443, "http": 80}


def is_guid(text: str) -> bool:
    """Whether a text is a GUID as Exact Online writes them, without braces."""
    return _GUID.fullmatch(text) is not None


def text_literal(text: str) -> str:
    """A text inside `$filter`: quoted, with its own quotes doubled."""
    return "'" + text.replace("'", "''") + "'"


def guid_literal(guid: str) -> str:
    """A GUID inside `$filter` or between the brackets of an entity. Raises `ValueError` for anything else than a GUID."""
    if not is_guid(guid):
        raise ValueError(f"not a guid: {guid!r}")
    return f"guid'{guid.lower()}'"


def day_literal(day: date) -> str:
    """A day inside `$filter`; without its time part some resources refuse it."""
    return f"datetime'{day.isoformat()}T00:00:00'"


def padded_code(code: str) -> str:
    """A relation's code as it is stored, and as a filter must name it: right-aligned in 18 positions."""
    return code.strip().rjust(_CODE_WIDTH)


def encoded(text: str) -> str:
    """A text as it stands in an address."""
    return quote(text, safe="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question about one resource of one administration.

    Attributes:
        resource: as documented, letter case counts (`hrm/Costcenters`).
        division: None for `current/Me` alone.
        select: properties that are wanted; never empty for a list, for several resources refuse a question without.
        filter: an expression of the literals above; empty for none.
        parameters: plain parameters of the resources that work like functions.
    """

    resource: str
    division: DivisionCode | None
    select: tuple[str, ...] = ()
    filter: str = ""
    expand: str = ""
    order_by: str = ""
    parameters: tuple[tuple[str, str], ...] = ()

    def url(self, base_url: str) -> str:
        """The address to ask."""
        asked = [
            (name, value)
            for name, value in (
                ("$select", ",".join(self.select)),
                ("$filter", self.filter),
                ("$expand", self.expand),
                ("$orderby", self.order_by),
            )
            if value
        ]
        query = "&".join(f"{name}={encoded(value)}" for name, value in (*asked, *self.parameters))
        return resource_url(base_url, self.division, self.resource) + (f"?{query}" if query else "")


def resource_url(base_url: str, division: DivisionCode | None, resource: str) -> str:
    """The address of a resource, as it is for POST."""
    inside = resource if division is None else f"{int(division)}/{resource}"
    return f"{base_url}/api/v1/{inside}"


def entity(resource: str, guid: str) -> str:
    """The resource of one entity. Raises `ValueError` for anything else than a GUID."""
    return f"{resource}({guid_literal(guid)})"


def any_of(values: Sequence[str], clause: Callable[[str], str], *, room: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Filters that together ask for each value once, each as long as fits, with the values it asks for.

    Args:
        values: may be empty, then nothing comes out; a value that stands there twice is asked once.
        clause: the expression for one value.
        room: characters of the address that a filter may take once it is percent-encoded; one clause is never cut.
    """
    clauses: list[str] = []
    asked: list[str] = []
    taken = 0
    for value in dict.fromkeys(values):
        each = clause(value)
        size = len(encoded(each if not clauses else f" or {each}"))
        if clauses and taken + size > room:
            yield " or ".join(clauses), tuple(asked)
            clauses, asked, taken = [], [], 0
            size = len(encoded(each))
        clauses.append(each)
        asked.append(value)
        taken += size
    if clauses:
        yield " or ".join(clauses), tuple(asked)


def filter_room(query: Query, base_url: str) -> int:
    """Characters left for the `$filter` of a question that has none yet."""
    return ROOM - len(query.url(base_url)) - len("&$filter=")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of an answer.

    Attributes:
        items: entities in the server's order; may be empty.
        next_link: address of the next page, whole, to be followed as it is; None on the last one.
    """

    items: tuple[Item, ...]
    next_link: str | None
    limits: Limits


def read_page(status: int, headers: Mapping[str, str], body: bytes, *, asked: str) -> Page:
    """What an answer holds, whichever of the documented shapes it has (`d`, `d.results`, one entity).

    Raises what `fault.read_fault` makes of a refusal, and `Broken` when the answer is no such thing, or when its next page lies at
    another host than the one asked: the token must not travel there.
    `asked` is the address that was asked.
    """
    if not 200 <= status < 300:
        raise fault.read_fault(status, headers, body)
    content = read_json(body)
    next_link: object = None
    found: list[Any]
    match content:
        case {"d": {"results": list(many), **further}}:
            found, next_link = many, further.get("__next")
        case {"d": list(many)}:
            found = many
        case {"d": dict(one)}:
            found = [one]
        case _:
            raise Broken("answer-not-odata", bytes=len(body))
    if not all(isinstance(item, dict) for item in found):
        raise Broken("answer-not-odata", bytes=len(body))
    return Page(items=tuple(found), next_link=_checked_link(next_link, asked), limits=read_limits(headers))


def read_json(body: bytes) -> object:
    """The JSON of a body, its fractions as `Decimal`. Raises `Broken` for an empty body, HTML, and anything else that is no JSON."""
    if not body.strip():
        raise Broken("answer-empty")
    try:
        return json.loads(body, parse_float=Decimal, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        is_page = body.lstrip()[:1] == b"<"
        if is_page and _ATOM in body[:_HEAD]:
            raise Broken("answer-is-atom", bytes=len(body)) from error
        raise Broken("answer-is-page" if is_page else "answer-not-json", bytes=len(body)) from error


def _no_number(name: str) -> object:
    raise ValueError(name)


def _checked_link(link: object, asked: str) -> str | None:
    if link is None:
        return None
    try:
        there, here = urlsplit(str(link)), urlsplit(asked)
        is_same = _place(there) == _place(here)
    except ValueError:
        is_same = False
    if not is_same or not isinstance(link, str):
        raise Broken("next-page-elsewhere")
    return link


def _place(address: SplitResult) -> tuple[str, str | None, int | None]:
    return address.scheme, address.hostname, address.port or _PORTS.get(address.scheme)


def read_instant(text: str) -> datetime:
    """The moment in `/Date(1392224884577)/` (milliseconds of UTC; an offset says where it was written and changes nothing), or in ISO.

    Raises `ValueError` for anything else, and for a moment that no calendar has.
    """
    found = _DATE.fullmatch(text)
    if found:
        try:
            return _EPOCH + timedelta(milliseconds=int(found[1]))
        except OverflowError:
            raise ValueError(text) from None
    if not _ISO_DATE.fullmatch(text):
        raise ValueError(text)
    return datetime.fromisoformat(text.removesuffix("Z")[:26]).replace(tzinfo=UTC)


def dump_json(value: object) -> bytes:
    """JSON in which a `Decimal` is a number with exactly its own digits: no amount ever passes through a float."""
    return _dumped(value).encode()


def _dumped(value: object) -> str:
    match value:
        case Decimal():
            return f"{value:f}"
        case dict():
            return "{" + ", ".join(f"{json.dumps(str(name))}: {_dumped(each)}" for name, each in value.items()) + "}"
        case list() | tuple():
            return "[" + ", ".join(_dumped(each) for each in value) + "]"
        case _:
            return json.dumps(value, ensure_ascii=False)
