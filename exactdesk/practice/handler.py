"""The service: one request in, one answer out. Who may, how often, what goes wrong on purpose, and whom to ask."""

import json
import re
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from urllib.parse import parse_qsl

from exactdesk.practice import card, docs, portal, reads, sample_statement, writes, xml_road
from exactdesk.practice.exchange import Delivery, Request, Response, html_response, json_response
from exactdesk.practice.faults import (
    TOKEN_ENDPOINT,
    Fault,
    FaultKind,
    FaultPlan,
    fault_from_json,
    faulty_response,
)
from exactdesk.practice.filters import Refused
from exactdesk.practice.limits import Limits
from exactdesk.practice.oauth import Access, OAuth
from exactdesk.practice.options import LOOPBACK_REDIRECT, PracticeAddress, PracticeDivision, PracticeOptions
from exactdesk.practice.queries import read_literal
from exactdesk.practice.render import answer_error, answer_json
from exactdesk.practice.resources import RESOURCES, Resource, find_resource
from exactdesk.practice.says import Rejected, Speech
from exactdesk.practice.values import ReadRow, Value
from exactdesk.practice.whereabouts import hrm_division, me, system_division
from exactdesk.practice.world import World

LONGEST_ADDRESS = 6000
LARGEST_BODY = 10 * 1024 * 1024
# Resources of modules that these administrations do not have.
_OTHER_MODULES = ("purchase/purchaseinvoices", "purchaseorder/purchaseorders", "manufacturing/shoporders")
# The addresses beside the REST ones, in any letter case.
_DOCS = {f"{name.lower()}.aspx": name for name in ("XMLUpload", "XMLDownload", "SysAttachment")}
_DIVISION = re.compile(r"[0-9]{1,9}$")
_SEGMENT = re.compile(r"(\w+)(?:\((.*)\))?$", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One line of the log; the query only where it can hold no secret."""

    at: datetime
    method: str
    path: str
    query: str
    status: int
    delivery: Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class _Target:
    """What an address under `/api/v1` points at."""

    division: int
    resource: Resource | None
    endpoint: str
    key: Value = None
    has_key: bool = False
    tail: str = ""


def utc_now() -> datetime:
    """The clock on the wall."""
    return datetime.now(UTC)


class PracticeService:
    """The whole service; safe to be called from several threads, one call at a time is carried out."""

    def __init__(self, options: PracticeOptions, clock: Callable[[], datetime] = utc_now) -> None:
        self.options = options
        self.clock = clock
        self.world = World(options, clock)
        self.oauth = OAuth(options, self.world, clock)
        self.limits = Limits(options)
        self.faults = FaultPlan(options.faults)
        self.speech = Speech(language=options.language)
        self.calls: deque[Call] = deque(maxlen=20_000)
        self.current: dict[str, int] = {}
        self._lock = threading.Lock()

    def address(self, base_url: str) -> PracticeAddress:
        """What a client needs in order to sign in at `base_url`."""
        return PracticeAddress(
            base_url=base_url,
            client_id=self.options.client_id,
            client_secret=self.options.client_secret,
            redirect_uri=self.options.redirect_uri or LOOPBACK_REDIRECT,
            divisions=tuple(
                PracticeDivision(code=facts.code, name=facts.name, country=facts.country, currency=facts.currency)
                for facts in self.world.facts.values()
                if facts.status == 1 and not facts.blocking
            ),
        )

    def arm(self, fault: Fault) -> None:
        """Lets something go wrong; once more where the same is waiting already does nothing."""
        with self._lock:
            if fault not in self.faults.waiting:
                self.faults.add(fault)

    def disarm(self) -> None:
        """Lets nothing go wrong any more."""
        with self._lock:
            self.faults.clear()

    def armed(self) -> tuple[Fault, ...]:
        """What shall still go wrong."""
        with self._lock:
            return self.faults.waiting

    def handle(self, request: Request) -> Response:
        """Answer one request."""
        with self._lock:
            request = replace(request, headers={name.lower(): value for name, value in request.headers.items()})
            answer = self._route(request)
            if request.path not in ("/practice/log", "/practice/faults"):
                self._note(request, answer)
        return answer

    def sample_statement(self, division: int, today: date) -> bytes:
        """A bank statement (CAMT.053) that pays what is open in an administration at this moment."""
        with self._lock:
            return sample_statement.camt(self.world.administration(division), today)

    def _note(self, request: Request, answer: Response) -> None:
        query = request.query if request.path.startswith("/api/v1/") else ""
        self.calls.append(
            Call(
                at=self.clock(),
                method=request.method,
                path=request.path,
                query=query,
                status=answer.status,
                delivery=answer.delivery,
            )
        )

    def _route(self, request: Request) -> Response:
        if len(request.base_url) + len(request.target) > LONGEST_ADDRESS:
            return Response(status=414)
        if len(request.body) > LARGEST_BODY:
            return Response(status=413)
        match request.method, request.path.lower():
            case "GET", "/api/oauth2/auth":
                return self.oauth.authorise(request)
            case "POST", "/api/oauth2/token":
                return self._token(request)
            case "POST", "/practice/login":
                return self.oauth.log_in(request)
            case "POST", "/practice/consent":
                return self.oauth.answer_consent(request)
            case "POST", "/practice/faults":
                return self._add_faults(request)
            case "DELETE", "/practice/faults":
                self.faults.clear()
                return Response(status=204)
            case "GET", "/practice/log":
                return json_response(200, [_call_json(call) for call in self.calls])
            case "GET", "/docs/menuportal.aspx":
                return self._portal(request)
            case "GET" | "POST", path if path == card.PATH.lower():
                return self._card(request)
        if request.path.lower().startswith(("/api/v1/", "/docs/")):
            return self._api(request)
        return Response(status=404)

    def _portal(self, request: Request) -> Response:
        # Without a sign-in: whoever follows a link of this computer's own practice wants to see the entry, not a form.
        fields, language = request.query_fields(), self.options.language
        code = fields.get("_Division_", "")
        facts = self.world.facts.get(int(code)) if _DIVISION.match(code) else None
        if facts is None:
            return html_response(404, portal.unknown_page(language))
        books = self.world.administration(facts.code)
        return html_response(200, portal.entries_page(language, books, fields.get("q", "")))

    def _card(self, request: Request) -> Response:
        # Without a sign-in, as the portal. What is ticked is taken from the card itself alone, and not from a page elsewhere.
        fields, language = request.query_fields(), self.options.language
        code, relation_id = fields.get("_Division_", ""), fields.get("AccountID", "").strip("{}").lower()
        facts = self.world.facts.get(int(code)) if _DIVISION.match(code) else None
        relation = None if facts is None else self.world.administration(facts.code).get("crm/Accounts", relation_id)
        if facts is None or relation is None:
            return html_response(404, card.unknown_page(language))
        books, told = self.world.administration(facts.code), ""
        if request.method == "POST":
            if request.headers.get("origin", "") != request.base_url:
                return Response(status=403)
            ticked = [value for name, value in parse_qsl(request.body.decode("utf-8", "replace")) if name == "line"]
            told = card.match_ticked(books, self.speech, relation, ticked)
        return html_response(200, card.card_page(language, books, relation, told))

    def _token(self, request: Request) -> Response:
        # Refused token requests count as errors of the app, too-early renewals among them.
        key, now = ("token", self.options.client_id), self.clock()
        if self.limits.is_blocked(key, now):
            return json_response(403, {"error": "access_denied", "error_description": "Too many errors."})
        fault = self.faults.next_for("POST", TOKEN_ENDPOINT)
        if fault is None:
            answer = self.oauth.token(request)
        else:
            done = self.oauth.token(request) if fault.takes_effect else None
            answer = faulty_response(fault, done, {}) or Response(status=503)
        self.limits.note_error(key, answer.status, now)
        return answer

    def _add_faults(self, request: Request) -> Response:
        # A page in a browser cannot send this content type without being asked for leave first.
        if not request.headers.get("content-type", "").startswith("application/json"):
            return Response(status=415)
        try:
            content = json.loads(request.body)
            faults = [fault_from_json(one) for one in (content if isinstance(content, list) else [content])]
        except ValueError as wrong:
            return json_response(400, {"error": str(wrong)})
        for fault in faults:
            self.faults.add(fault)
        return Response(status=204)

    def _api(self, request: Request) -> Response:
        now = self.clock()
        access = self.oauth.access_of(request)
        if access is None:
            return Response(status=401, headers={"Reason": "Authentication Required"})
        accept = request.headers.get("accept", "").lower()
        as_json = "application/json" in accept
        target = self._target(request, access)
        if target is None:
            return answer_error(404, "", as_json=as_json)
        client = self.options.client_id
        key = (client, access.grant.user.id, str(target.division), target.endpoint.lower())
        if now >= access.until:
            self.limits.note_error(key, 401, now)
            return Response(status=401, headers={"Reason": "Authentication Required"})
        may, headers = self.limits.count(client, target.division, now)
        if not may:
            return Response(status=429, headers=headers)
        if self.limits.is_blocked(key, now):
            answer = answer_error(403, "Forbidden", as_json=as_json, reason="TooManyErrors: the app is blocked here")
        else:
            answer = self._with_faults(request, access, target, as_json=as_json)
            self.limits.note_error(key, answer.status, now)
        if answer.status == 429 or answer.delivery is not Delivery.ANSWERED:
            return answer
        return replace(answer, headers=answer.headers | headers)

    def _with_faults(self, request: Request, access: Access, target: _Target, *, as_json: bool) -> Response:
        fault = self.faults.next_for(request.method, target.endpoint)
        if fault is None:
            return self._carry_out(request, access, target, as_json=as_json)
        return self._strike(fault, request, access, target, as_json=as_json)

    def _strike(self, fault: Fault, request: Request, access: Access, target: _Target, *, as_json: bool) -> Response:
        answer: Response | None = None
        if fault.kind is FaultKind.HALF_DONE:
            request = replace(request, body=xml_road.first_half(request.body))
        if fault.takes_effect:
            if fault.kind is FaultKind.CURRENT_DIVISION:
                self._go_elsewhere(access)
            answer = self._carry_out(request, access, target, as_json=as_json)
        if fault.kind is FaultKind.REVERSED and answer is not None:
            answer = replace(answer, body=xml_road.reversed_messages(answer.body))
        elif fault.kind is FaultKind.PRETENDED and not fault.takes_effect:
            answer = xml_road.pretended(self.world.administration(target.division), self.speech, request.body)
        spent = self.limits.minute_spent(self.options.client_id, target.division, self.clock())
        return faulty_response(fault, answer, spent) or Response(status=503)

    def _target(self, request: Request, access: Access) -> _Target | None:
        segments = [part for part in request.path.split("/") if part]
        if segments[0].lower() == "docs":
            code, endpoint = request.query_fields().get("_Division_", ""), _DOCS.get("/".join(segments[1:]).lower())
            known = endpoint is not None and _DIVISION.match(code)
            return _Target(division=int(code), resource=None, endpoint=f"docs/{endpoint}") if known else None
        segments = segments[2:]
        if [part.lower() for part in segments] == ["current", "me"]:
            resource = RESOURCES["current/Me"] if segments[1] == "Me" else None
            return _Target(division=self._current_division(access), resource=resource, endpoint="current/Me")
        if not segments or not _DIVISION.match(segments[0]):
            return None
        division, rest = int(segments[0]), segments[1:]
        for length in range(2, min(len(rest), 3) + 1):
            found = _SEGMENT.match(rest[length - 1])
            if found is None:
                continue
            service, tail = "/".join(rest[: length - 1]), rest[length:]
            resource = find_resource(service, found[1])
            if resource is None or len(tail) > 1:
                continue
            try:
                key = read_literal(found[2]) if found[2] else None
            except Refused:
                return None
            return _Target(
                division=division,
                resource=resource,
                endpoint=resource.path,
                key=key,
                has_key=key is not None,
                tail="".join(tail),
            )
        return _Target(division=division, resource=None, endpoint="/".join(rest))

    def _carry_out(self, request: Request, access: Access, target: _Target, *, as_json: bool) -> Response:
        accept = request.headers.get("accept", "").lower()
        is_rest = not target.endpoint.startswith("docs/")
        if is_rest and accept and not as_json and not any(kind in accept for kind in ("*/*", "atom+xml")):
            return answer_error(415, "Unsupported media type requested.", as_json=False)
        try:
            return self._answer(request, access, target, as_json=as_json)
        except Refused as refused:
            return answer_error(400, refused.text, as_json=as_json)
        except Rejected as rejected:
            return answer_error(500, "\r\n".join(rejected.texts), as_json=as_json)

    def _answer(self, request: Request, access: Access, target: _Target, *, as_json: bool) -> Response:
        grant = access.grant
        facts = self.world.facts.get(target.division)
        if facts is None or target.division not in grant.divisions:
            return answer_error(403, "Wrong Division", as_json=as_json)
        if facts.blocking and target.endpoint != "current/Me":
            return answer_error(403, "Forbidden", as_json=as_json)
        if target.endpoint.startswith("docs/"):
            if target.endpoint.startswith("docs/XML") and not self.options.has_xml:
                return Response(status=404)
            return docs.answer(self.world.administration(target.division), self.speech, target.endpoint, request)
        if target.endpoint.lower() == "users/userhasrights" and request.method == "GET":
            return self._has_rights(request)
        resource = target.resource
        if target.endpoint.lower() in _OTHER_MODULES:
            return answer_error(403, "Forbidden", as_json=as_json)
        if resource is None:
            return answer_error(404, "", as_json=as_json)
        if f"{request.method} {resource.path}" in self.options.denied:
            return answer_error(403, "Forbidden", as_json=as_json)
        if request.method not in resource.methods:
            return answer_error(405, "", as_json=as_json)
        root = f"{request.base_url}/api/v1" + ("" if resource.name == "Me" else f"/{target.division}")
        books = self.world.administration(target.division)
        if request.method == "GET":
            rows = self._rows_of_service(access, target)
            place = reads.Place(books=books, root=root, as_json=as_json, strict=self.options.strict, rows=rows)
            return _read(place, resource, target, request.query)
        if facts.status == 2:
            return answer_error(403, "Forbidden", as_json=as_json)
        hands = writes.hands_for(books, resource, self.speech)
        if hands is None:
            return answer_error(405, "", as_json=as_json)
        if request.method == "DELETE":
            return writes.delete(books, hands, resource, target.key, as_json=as_json)
        if not request.headers.get("content-type", "").lower().startswith("application/json"):
            return answer_error(415, "Unsupported media type requested.", as_json=as_json)
        strict = self.options.strict
        if request.method == "PUT":
            return writes.update(books, hands, resource, target.key, request, as_json=as_json, strict=strict)
        if target.has_key or target.tail:
            return answer_error(405, "", as_json=as_json)
        return writes.create(hands, resource, request, root, as_json=as_json, strict=strict)

    def _has_rights(self, request: Request) -> Response:
        fields = request.query_fields()
        endpoint, action = (read_literal(fields.get(name, "")) for name in ("endpoint", "action"))
        if not isinstance(endpoint, str) or not isinstance(action, str):
            raise Refused("Error in query syntax at position 0.")
        service, _, name = endpoint.rpartition("/")
        resource = find_resource(service, name)
        may = resource is not None and action.upper() in resource.methods
        if resource is not None and f"{action.upper()} {resource.path}" in self.options.denied:
            may = False
        return answer_json(200, {"UserHasRights": may})

    def _rows_of_service(self, access: Access, target: _Target) -> tuple[ReadRow, ...] | None:
        current = self._current_division(access)
        mine = [facts for code, facts in self.world.facts.items() if code in access.grant.divisions]
        match target.endpoint:
            case "current/Me":
                user, facts = access.grant.user, self.world.facts[current]
                return (me(user, facts, self.options.language, self.clock()),)
            case "system/Divisions":
                return tuple(system_division(facts, current) for facts in mine)
            case "hrm/Divisions":
                customer = self.world.facts[target.division].customer_code
                return tuple(hrm_division(facts) for facts in mine if facts.customer_code == customer)
        return None

    def _current_division(self, access: Access) -> int:
        may = [code for code in self.world.facts if code in access.grant.divisions]
        return self.current.get(access.grant.user.id, may[0])

    def _go_elsewhere(self, access: Access) -> None:
        may = [code for code in self.world.facts if code in access.grant.divisions]
        at = may.index(self._current_division(access))
        self.current[access.grant.user.id] = may[(at + 1) % len(may)]


def _read(place: reads.Place, resource: Resource, target: _Target, query: str) -> Response:
    if target.has_key and target.tail:
        return reads.read_lines(place, resource, target.key, target.tail, query)
    if target.has_key:
        return reads.read_one(place, resource, target.key, query)
    if target.tail == "$count":
        return reads.read_count(place, resource, query)
    if target.tail:
        return answer_error(404, f"Resource not found for the segment '{target.tail}'.", as_json=place.as_json)
    return reads.read_list(place, resource, query)


def _call_json(call: Call) -> dict[str, object]:
    return {
        "time": call.at.isoformat(),
        "method": call.method,
        "path": call.path,
        "query": call.query,
        "status": call.status,
        "delivery": call.delivery.value,
    }
