"""POST, PUT and DELETE: body → rules → books → answer."""

from typing import Protocol

from exactdesk.practice.banking import DAYBOOKS, LINE_DAYBOOKS, CashRules
from exactdesk.practice.bookings import LINE_SIDES, SIDES
from exactdesk.practice.entries import EntryRules
from exactdesk.practice.exchange import Request, Response
from exactdesk.practice.general import GENERAL, GeneralRules
from exactdesk.practice.invoices import INVOICE_LINES, INVOICES, PRINTED, InvoiceRules, PrintRules
from exactdesk.practice.ledger import Administration
from exactdesk.practice.masters import MasterRules
from exactdesk.practice.payloads import Payload, read_body, read_payload
from exactdesk.practice.render import Shape, answer_entry, answer_error, answer_json
from exactdesk.practice.resources import Resource
from exactdesk.practice.rules import RULES
from exactdesk.practice.says import Speech
from exactdesk.practice.terms import TERMS, TermRules, find_term
from exactdesk.practice.values import Row, Value


class Hands(Protocol):
    """Whoever carries out the three verbs on records of one resource."""

    def create(self, payload: Payload) -> Row: ...
    def update(self, row: Row, payload: Payload, /) -> None: ...
    def delete(self, row: Row, /) -> None: ...


class LineRules(Protocol):
    """The rules of entries whose lines can be written one by one."""

    def add_line(self, payload: Payload) -> Row: ...
    def update_line(self, line: Row, payload: Payload) -> None: ...
    def delete_line(self, line: Row) -> None: ...


class _LineHands:
    """Carries the verbs on lines out by the rules of their entries."""

    def __init__(self, rules: LineRules) -> None:
        self._rules = rules

    def create(self, payload: Payload) -> Row:
        return self._rules.add_line(payload)

    def update(self, row: Row, payload: Payload, /) -> None:
        self._rules.update_line(row, payload)

    def delete(self, row: Row, /) -> None:
        self._rules.delete_line(row)


class _AddedLines:
    """Lines that can be added, and neither changed nor deleted."""

    def __init__(self, rules: CashRules) -> None:
        self.create = rules.add_line
        self._rules = rules

    def update(self, row: Row, _payload: Payload, /) -> None:
        self._rules.refuse_change()

    def delete(self, row: Row, /) -> None:
        self._rules.refuse_change()


def hands_for(books: Administration, resource: Resource, speech: Speech) -> Hands | None:
    """Return who writes this resource; None for one that can only be read here."""
    path = resource.path
    if path in SIDES:
        return EntryRules(books=books, side=SIDES[path], speech=speech)
    if path in LINE_SIDES:
        return _LineHands(EntryRules(books=books, side=LINE_SIDES[path], speech=speech))
    if path == GENERAL.path:
        return GeneralRules(books=books, speech=speech)
    if path in DAYBOOKS:
        return CashRules(books=books, speech=speech, daybook=DAYBOOKS[path])
    if path in LINE_DAYBOOKS:
        return _AddedLines(CashRules(books=books, speech=speech, daybook=LINE_DAYBOOKS[path]))
    if path == INVOICES:
        return InvoiceRules(books=books, speech=speech)
    if path == INVOICE_LINES:
        return _LineHands(InvoiceRules(books=books, speech=speech))
    if path == PRINTED:
        return PrintRules(books=books, speech=speech)
    if path in TERMS:
        return TermRules(books=books, side=TERMS[path], speech=speech)
    return MasterRules(books=books, path=path, speech=speech) if path in RULES else None


def create(hands: Hands, resource: Resource, request: Request, root: str, *, as_json: bool, strict: bool) -> Response:
    """Answer a POST: 201 with the record, its properties null but for the keys unless the client prefers all."""
    row = hands.create(read_payload(resource, read_body(request.body), is_new=True, strict=strict))
    shape = Shape(resource, root)
    if not as_json:
        return answer_entry(shape, row, 201)
    prefers_all = "return=representation" in request.headers.get("prefer", "").replace(" ", "").lower()
    only = None if prefers_all else frozenset(prop.name for prop in resource.keys)
    answer = answer_json(201, shape.as_json(row, only=only))
    return Response(status=201, headers=answer.headers | {"Location": shape.address(row)}, body=answer.body)


def update(
    books: Administration,
    hands: Hands,
    resource: Resource,
    key: Value,
    request: Request,
    *,
    as_json: bool,
    strict: bool,
) -> Response:
    """Answer a PUT: 204."""
    row = find_term(books, resource.path, key) if resource.path in TERMS else books.get(resource.path, key)
    payload = read_payload(resource, read_body(request.body), is_new=False, strict=strict)
    if row is None:
        return answer_error(404, f"Resource not found for the segment '{resource.name}'.", as_json=as_json)
    hands.update(row, payload)
    return Response(status=204)


def delete(books: Administration, hands: Hands, resource: Resource, key: Value, *, as_json: bool) -> Response:
    """Answer a DELETE: 204, or 403 for a key that is not there."""
    row = books.get(resource.path, key)
    if row is None:
        return answer_error(403, "Forbidden", as_json=as_json)
    hands.delete(row)
    return Response(status=204)
