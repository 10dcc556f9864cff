"""`$filter` expressions: text → a test of a record, or the refusal that Exact Online gives.

The grammar is that of OData 2 as far as Exact Online takes it: eq ne gt ge lt le, and or not, brackets, substringof,
startswith, endswith, tolower, toupper, trim, length; no arithmetic, no comparison of two fields, no path into lines.
"""

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, TypeAlias

from exactdesk.practice.resources import Resource
from exactdesk.practice.values import INTEGERS, ReadRow, Value

Get: TypeAlias = Callable[[ReadRow], Value]
Test: TypeAlias = Callable[[ReadRow], bool]

DEEPEST = 60


class Refused(Exception):
    """A query that is answered with 400 and this text."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    kind: str
    text: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Operand:
    """A part that has a value; `edm` empty for null, `is_field` for a property of the record."""

    get: Get
    edm: str
    at: int
    is_field: bool = False


_TOKEN = re.compile(
    r"\s*(?:"
    r"(?P<guid>guid'(?P<guid_in>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})')"
    r"|(?P<datetime>datetime'(?P<datetime_in>\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?)Z?')"
    r"|(?P<odd>(?:guid|datetime|datetimeoffset|time|binary|X)'[^']*')"
    r"|(?P<string>'(?:[^']|'')*')"
    r"|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?[LlMmDdFf]?(?!\w))"
    r"|(?P<name>[A-Za-z_]\w*(?:/[A-Za-z_]\w*)*)"
    r"|(?P<mark>[(),])"
    r")"
)
_DAY = re.compile(r"(datetime'\d{4}-\d\d-\d\d)'")
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "ge": operator.ge,
    "lt": operator.lt,
    "le": operator.le,
}
_NUMBERS = frozenset(INTEGERS) | {"Double"}
SYNTAX = "Error in query syntax"


def tokens_of(text: str) -> tuple[Token, ...]:
    """Split an expression; raises Refused where no token begins."""
    found: list[Token] = []
    at = 0
    while text[at:].strip():
        match = _TOKEN.match(text, at)
        if match is None:
            raise Refused(f"{SYNTAX} at position {at}.")
        kind = match.lastgroup or ""
        kind = kind.removesuffix("_in")
        if kind == "odd":
            word = "DateTime" if match.group(kind).startswith("d") else "Guid"
            raise Refused(f"Unrecognized 'Edm.{word}' literal '{match.group(kind)}' at position {match.start(kind)}.")
        found.append(Token(kind=kind, text=match.group(kind), at=match.start(kind)))
        at = match.end()
    return tuple(found)


class _Parser:
    def __init__(self, resource: Resource, text: str) -> None:
        self.resource = resource
        self.tokens = tokens_of(text)
        self.next = 0
        self.depth = 0
        self.end = len(text)
        self.fields: set[str] = set()

    def peek(self) -> Token:
        return self.tokens[self.next] if self.next < len(self.tokens) else Token(kind="end", text="", at=self.end)

    def take(self) -> Token:
        token = self.peek()
        self.next += 1
        return token

    def takes(self, kind: str, *texts: str) -> Token | None:
        token = self.peek()
        return self.take() if token.kind == kind and token.text in texts else None

    def expect(self, mark: str) -> None:
        if not self.takes("mark", mark):
            raise Refused(f"{SYNTAX} at position {self.peek().at}.")

    def deeper(self) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise Refused("Recursion limit reached.")

    def whole(self) -> Test:
        test = self.either()
        if self.peek().kind != "end":
            raise Refused(f"{SYNTAX} at position {self.peek().at}.")
        return test

    def either(self) -> Test:
        tests = [self.both()]
        while self.takes("name", "or"):
            tests.append(self.both())
        return tests[0] if len(tests) == 1 else lambda row: any(test(row) for test in tests)

    def both(self) -> Test:
        tests = [self.negated()]
        while self.takes("name", "and"):
            tests.append(self.negated())
        return tests[0] if len(tests) == 1 else lambda row: all(test(row) for test in tests)

    def negated(self) -> Test:
        if self.takes("name", "not"):
            self.deeper()
            inner = self.negated()
            self.depth -= 1
            return lambda row: not inner(row)
        return self.comparison()

    def comparison(self) -> Test:
        bracket = self.peek()
        if self.takes("mark", "("):
            self.deeper()
            inner = self.either()
            self.depth -= 1
            self.expect(")")
            left = Operand(get=inner, edm="Boolean", at=bracket.at, is_field=True)
        else:
            left = self.operand()
        sign = self.takes("name", *_COMPARE)
        if sign is None:
            if left.edm != "Boolean":
                raise Refused(f"Expression of type 'System.Boolean' expected at position {left.at}.")
            get = left.get
            return lambda row: get(row) is True
        return _compare(left, sign, self.operand())

    def operand(self) -> Operand:
        token = self.take()
        match token.kind:
            case "guid":
                return _constant(token.text[5:-1].lower(), "Guid", token.at)
            case "datetime":
                return _constant(_instant(token), "DateTime", token.at)
            case "string":
                return _constant(token.text[1:-1].replace("''", "'"), "String", token.at)
            case "number":
                return _number(token)
            case "name":
                return self.named(token)
        raise Refused(f"{SYNTAX} at position {token.at}.")

    def named(self, token: Token) -> Operand:
        if token.text in ("true", "false"):
            return _constant(token.text == "true", "Boolean", token.at)
        if token.text == "null":
            return _constant(None, "", token.at)
        if self.takes("mark", "("):
            self.deeper()
            result = self.function(token)
            self.depth -= 1
            return result
        return self.field(token)

    def field(self, token: Token) -> Operand:
        name, _, further = token.text.partition("/")
        prop = self.resource.properties.get(name)
        if prop is None:
            raise Refused(
                f"No property {name} exists in type Exact.Metadata.Entity.{self.resource.model} at position {token.at}."
            )
        if further or prop.edm in ("Collection", "Binary"):
            raise Refused(f"Filtering on these fields is not supported: {token.text}")
        self.fields.add(name)
        return Operand(get=lambda row: row.get(name), edm=prop.edm, at=token.at, is_field=True)

    def function(self, token: Token) -> Operand:
        arguments = [self.operand()]
        while self.takes("mark", ","):
            arguments.append(self.operand())
        self.expect(")")
        needed = {"substringof": 2, "startswith": 2, "endswith": 2, "tolower": 1, "toupper": 1, "trim": 1, "length": 1}
        if token.text not in needed:
            raise Refused(f"Unknown function '{token.text}' at position {token.at}.")
        if len(arguments) != needed[token.text] or any(one.edm not in ("String", "") for one in arguments):
            raise Refused(f"No applicable function found for '{token.text}' at position {token.at}.")
        is_field = any(one.is_field for one in arguments)
        first = arguments[0].get
        if needed[token.text] == 1:
            change: dict[str, Callable[[str], Value]] = {
                "tolower": str.lower,
                "toupper": str.upper,
                "trim": str.strip,
                "length": len,
            }
            do = change[token.text]
            edm = "Int32" if token.text == "length" else "String"
            return Operand(get=lambda row: _with_text(first(row), do), edm=edm, at=token.at, is_field=is_field)
        second = arguments[1].get
        look: dict[str, Callable[[str, str], bool]] = {
            "substringof": lambda a, b: a.lower() in b.lower(),
            "startswith": lambda a, b: a.lower().startswith(b.lower()),
            "endswith": lambda a, b: a.rstrip(" ").lower().endswith(b.lower()),
        }
        seen = look[token.text]

        def get(row: ReadRow) -> Value:
            one, two = first(row), second(row)
            return isinstance(one, str) and isinstance(two, str) and seen(one, two)

        return Operand(get=get, edm="Boolean", at=token.at, is_field=is_field)


def _with_text(value: Value, do: Callable[[str], Value]) -> Value:
    return do(value) if isinstance(value, str) else None


def _constant(value: Value, edm: str, at: int) -> Operand:
    return Operand(get=lambda _row: value, edm=edm, at=at)


def _number(token: Token) -> Operand:
    suffix = token.text[-1].upper() if token.text[-1].isalpha() else ""
    digits = token.text[:-1] if suffix else token.text
    if digits.lstrip("-").isdigit() and suffix in ("", "L"):
        return _constant(int(digits), "Int64" if suffix else "Int32", token.at)
    if suffix == "L":
        raise Refused(f"{SYNTAX} at position {token.at}.")
    return _constant(Decimal(digits), "Double", token.at)


def _instant(token: Token) -> datetime:
    text = token.text[len("datetime'") : -1].removesuffix("Z")
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError as wrong:
        raise Refused(f"Unrecognized 'Edm.DateTime' literal '{token.text}' at position {token.at}.") from wrong


def _compare(left: Operand, sign: Token, right: Operand) -> Test:
    numbers = left.edm in _NUMBERS and right.edm in _NUMBERS
    if left.edm and right.edm and left.edm != right.edm and not numbers:
        raise Refused(
            f"Operator '{sign.text}' incompatible with operand types 'System.{left.edm}' and 'System.{right.edm}'"
            f" at position {sign.at}."
        )
    if left.is_field and right.is_field:
        raise Refused(f"{SYNTAX} at position {sign.at}.")
    do, one, two = _COMPARE[sign.text], left.get, right.get
    if sign.text in ("eq", "ne"):
        return lambda row: do(_bare(one(row)), _bare(two(row)))

    def test(row: ReadRow) -> bool:
        a, b = _bare(one(row)), _bare(two(row))
        return a is not None and b is not None and do(a, b)

    return test


def _bare(value: Value) -> Value:
    # SQL Server, which stands behind the real service, compares text without its trailing spaces.
    return value.rstrip(" ") if isinstance(value, str) else value


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A test of a record, and the properties it looks at."""

    test: Test
    fields: frozenset[str]


def parse_filter(resource: Resource, text: str, *, strict: bool = True) -> Filter:
    """Read a `$filter`; raises Refused with the text that goes out with a 400. Unless `strict`, a day may lack its time."""
    parser = _Parser(resource, text if strict else _DAY.sub(r"\1T00:00:00'", text))
    test = parser.whole()
    return Filter(test=test, fields=frozenset(parser.fields))
