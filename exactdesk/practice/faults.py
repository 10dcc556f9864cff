"""Faults on demand: what goes wrong between a client and Exact Online, at a chosen moment."""

from dataclasses import dataclass
from enum import StrEnum

from exactdesk.practice.exchange import Delivery, Response


class FaultKind(StrEnum):
    """What goes wrong."""

    LOST_AFTER = "lost-after"  # carried out, then the connection breaks before the answer
    LOST_BEFORE = "lost-before"  # the connection breaks before anything is carried out
    TIMEOUT = "timeout"  # carried out, and the answer never comes
    UNAVAILABLE = "unavailable"  # 503 with a maintenance page
    GATEWAY = "gateway"  # 504 with a page
    REQUEST_TIMEOUT = "request-timeout"  # 408
    TOO_MANY = "too-many"  # 429 without a body
    EMPTY = "empty"  # carried out, 200 with an empty body
    GONE = "gone"  # 404: this address is no longer there
    UNAUTHORIZED = "unauthorized"  # 401 though the token is good
    HALF_DONE = "half-done"  # the first half of the records of an upload is carried out, then the connection breaks
    REVERSED = "reversed"  # carried out; the messages of an upload come in another order, and name nothing
    PRETENDED = "pretended"  # nothing is carried out, and the messages of an upload say that all is
    CURRENT_DIVISION = "current-division"  # the user goes to another administration in the browser


TOKEN_ENDPOINT = "oauth2/token"  # noqa: S105 - the name of an address
CARRIED_OUT = frozenset(
    {
        FaultKind.LOST_AFTER,
        FaultKind.TIMEOUT,
        FaultKind.EMPTY,
        FaultKind.HALF_DONE,
        FaultKind.REVERSED,
        FaultKind.CURRENT_DIVISION,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A fault of `kind` on calls that match `on`, after `after` of them went well, `times` times in a row.

    Attributes:
        kind: What goes wrong.
        on: `METHOD service/Resource`, or one of the two, or empty for each call under `/api/v1` and `/docs`; the token endpoint is struck
            only when it is named, as `oauth2/token`. Letter case is ignored.
        after: Matching calls that pass first.
        times: Matching calls that then fail.
        carried_out: Whether the call takes effect all the same; None for what is usual for this kind.
    """

    kind: FaultKind
    on: str = ""
    after: int = 0
    times: int = 1
    carried_out: bool | None = None

    @property
    def takes_effect(self) -> bool:
        return self.kind in CARRIED_OUT if self.carried_out is None else self.carried_out

    def matches(self, method: str, endpoint: str) -> bool:
        if endpoint == TOKEN_ENDPOINT and endpoint not in self.on.lower():
            return False
        return all(part.lower() in (method.lower(), endpoint.lower()) for part in self.on.split())


class FaultPlan:
    """The faults still to come; each counts its own matching calls."""

    def __init__(self, faults: tuple[Fault, ...] = ()) -> None:
        self._waiting: list[tuple[Fault, list[int]]] = [(fault, [0]) for fault in faults]

    def add(self, fault: Fault) -> None:
        self._waiting.append((fault, [0]))

    @property
    def waiting(self) -> tuple[Fault, ...]:
        """Those that have not struck as often as they shall."""
        return tuple(fault for fault, _ in self._waiting)

    def clear(self) -> None:
        self._waiting.clear()

    def next_for(self, method: str, endpoint: str) -> Fault | None:
        """Count this call with each fault and return the first fault that strikes it."""
        struck: Fault | None = None
        for fault, seen in self._waiting:
            if fault.matches(method, endpoint):
                seen[0] += 1
                if struck is None and seen[0] > fault.after:
                    struck = fault
        self._waiting = [(fault, seen) for fault, seen in self._waiting if seen[0] < fault.after + fault.times]
        return struck


def fault_from_json(content: object) -> Fault:
    """Read a fault from `{"kind", "on", "after", "times", "carried_out"}`; raises ValueError with what is wrong."""
    if not isinstance(content, dict):
        raise ValueError("a fault is an object")  # noqa: TRY004 - one kind of error for all of it
    unknown = set(content) - {"kind", "on", "after", "times", "carried_out"}
    if unknown:
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    on, after, times = content.get("on", ""), content.get("after", 0), content.get("times", 1)
    carried_out = content.get("carried_out")
    if not isinstance(on, str) or not isinstance(after, int) or not isinstance(times, int):
        raise ValueError("on is text, after and times are whole numbers")  # noqa: TRY004 - one kind of error for all of it
    if carried_out is not None and not isinstance(carried_out, bool):
        raise ValueError("carried_out is true or false")
    kind = content.get("kind")
    if kind not in tuple(FaultKind):
        raise ValueError(f"a kind is one of {', '.join(FaultKind)}")
    return Fault(kind=FaultKind(kind), on=on, after=after, times=times, carried_out=carried_out)


def fault_from_words(text: str) -> Fault:
    """Read a fault from `KIND [METHOD] [service/Resource] [after N] [times N]`; raises ValueError with what is wrong."""
    words = text.split()
    content: dict[str, object] = {"kind": words[0] if words else ""}
    on: list[str] = []
    rest = iter(words[1:])
    for word in rest:
        if word in ("after", "times"):
            count = next(rest, "")
            if not count.isdecimal() or len(count) > 9:
                raise ValueError(f"{word} is followed by a whole number")
            content[word] = int(count)
        else:
            on.append(word)
    return fault_from_json(content | {"on": " ".join(on)})


MAINTENANCE_PAGE = (
    "<!DOCTYPE html><html><head><title>Server maintenance</title></head>"
    "<body><h1>Server maintenance</h1><p>The service is being maintained. Please try again later.</p></body></html>"
)


def faulty_response(fault: Fault, answer: Response | None, limit_headers: dict[str, str]) -> Response | None:
    """What the client gets to see; None when it gets the true answer.

    Args:
        fault: The fault that strikes.
        answer: The true answer when the call was carried out.
        limit_headers: The headers that a 429 carries.
    """
    html = {"Content-Type": "text/html; charset=utf-8"}
    match fault.kind:
        case FaultKind.LOST_AFTER | FaultKind.LOST_BEFORE | FaultKind.HALF_DONE:
            return Response(status=0, delivery=Delivery.DROPPED)
        case FaultKind.TIMEOUT:
            return Response(status=0, delivery=Delivery.HANGING)
        case FaultKind.UNAVAILABLE:
            return Response(status=503, headers=html, body=MAINTENANCE_PAGE.encode())
        case FaultKind.GATEWAY:
            return Response(status=504, headers=html, body=b"<html><body><h1>504 Gateway Time-out</h1></body></html>")
        case FaultKind.REQUEST_TIMEOUT:
            return Response(status=408, headers=html, body=b"<html><body><h1>Request timeout</h1></body></html>")
        case FaultKind.TOO_MANY:
            return Response(status=429, headers=limit_headers)
        case FaultKind.EMPTY:
            return Response(status=200)
        case FaultKind.GONE:
            return Response(status=404, headers=html, body=b"<html><body><h1>404 Not Found</h1></body></html>")
        case FaultKind.UNAUTHORIZED:
            return Response(status=401, headers={"Reason": "Authentication Required"})
        case FaultKind.CURRENT_DIVISION | FaultKind.REVERSED | FaultKind.PRETENDED:
            return answer
