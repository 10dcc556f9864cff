"""The values a record holds, and how each Edm type is read from a query, read from JSON and written.

Inside, an instant is an aware UTC datetime, a number with decimals a Decimal, a GUID lower-case text.
"""

import base64
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

Value: TypeAlias = str | int | Decimal | bool | datetime | None
Row: TypeAlias = dict[str, Value]
ReadRow: TypeAlias = Mapping[str, Value]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
INTEGERS = {"Int32": 2**31, "Int16": 2**15, "Int64": 2**63, "Byte": 2**8}
LARGEST = Decimal(10) ** 12

_GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
_JSON_DATE = re.compile(r"/Date\((-?\d{1,15})(?:[+-]\d{1,4})?\)/$")
_ISO = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)?)?$")


class Unfit(ValueError):
    """A value that does not belong to the type of its property."""


def is_guid(text: str) -> bool:
    return _GUID.match(text) is not None


def millis(instant: datetime) -> int:
    """Milliseconds since 1970 in UTC."""
    return (instant - EPOCH) // timedelta(milliseconds=1)


def read_instant(text: str) -> datetime:
    """Read an ISO date, ISO instant or `/Date(ms)/`; without a zone it is UTC. Raises Unfit."""
    found = _JSON_DATE.match(text)
    try:
        if found:
            return EPOCH + timedelta(milliseconds=int(found[1]))
        if not _ISO.match(text):
            raise Unfit(text)
        instant = datetime.fromisoformat(text)
        return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
    except (ValueError, OverflowError) as wrong:
        raise Unfit(text) from wrong


def read_json(value: object, edm: str) -> Value:
    """Turn a value of a JSON body into what a record holds. Raises Unfit when it cannot be of type `edm`."""
    if value is None:
        return None
    if edm in INTEGERS:
        return _whole(value, INTEGERS[edm])
    match edm, value:
        case "Boolean", bool():
            return value
        case "Double", bool():
            raise Unfit(str(value))
        case "Double", int() | Decimal():
            return _within(Decimal(value))
        case "Double", str():
            return _decimal(value)
        case "DateTime", str():
            return read_instant(value)
        case "Guid", str() if is_guid(value):
            return value.lower()
        case "String", str():
            return value
        case "Binary", str():
            return _base64(value)
    raise Unfit(str(value))


def _base64(text: str) -> str:
    bare = "".join(text.split())  # encoders of mail break the lines
    try:
        base64.b64decode(bare, validate=True)
    except ValueError as wrong:
        raise Unfit("not base64") from wrong
    return bare


def _whole(value: object, limit: int) -> int:
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,19}", value):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not -limit <= value < limit:
        raise Unfit(str(value))
    return value


def _decimal(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation as wrong:
        raise Unfit(text) from wrong
    return _within(number)


def _within(number: Decimal) -> Decimal:
    # Larger numbers than any books hold; beyond them cents could not be reckoned exactly.
    if not number.is_finite() or abs(number) >= LARGEST:
        raise Unfit(str(number))
    return number


def write_json(value: Value, edm: str) -> str | int | float | bool | None:
    """Turn what a record holds into JSON: instants as `/Date(ms)/`, 64-bit integers as text, decimals as doubles."""
    if isinstance(value, datetime):
        return f"/Date({millis(value)})/"
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)  # the real one sends doubles
    if edm == "Int64" and value is not None:
        return str(value)
    return value


def write_literal(value: Value, edm: str) -> str:
    """Write a value as a literal in an address, as in a key or a `$skiptoken`."""
    if value is None:
        return "null"
    if isinstance(value, datetime):
        return f"datetime'{value.strftime('%Y-%m-%dT%H:%M:%S')}'"
    if isinstance(value, bool):
        return str(value).lower()
    if edm == "Guid":
        return f"guid'{value}'"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return f"{value}L" if edm == "Int64" else str(value)
