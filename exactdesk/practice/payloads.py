"""Bodies of POST and PUT: JSON → the values of a record and its lines, or the refusal for what does not belong."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NoReturn

from exactdesk.practice.filters import Refused
from exactdesk.practice.resources import Property, Resource, target_of
from exactdesk.practice.says import Rejected, Speech
from exactdesk.practice.values import Row, Unfit, Value, read_json

_STREAM = "Error processing request stream. "
_BAD_BODY = _STREAM + "The request should be a valid top-level resource object."


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """What a client sent: plain values, and lines by the name of their collection; None when not sent."""

    values: Row
    lines: Mapping[str, tuple["Payload", ...]] = field(default_factory=dict)

    def filled(self) -> Row:
        """The values that are not null: in a new entry null is as good as not sent."""
        return {name: value for name, value in self.values.items() if value is not None}


def _no_constant(text: str) -> NoReturn:
    raise ValueError(text)


def read_body(body: bytes) -> dict[str, object]:
    """Read a body as one JSON object; raises Refused."""
    try:
        content = json.loads(body.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_no_constant)
    except (ValueError, RecursionError) as wrong:
        raise Refused(_BAD_BODY) from wrong
    if not isinstance(content, dict):
        raise Refused(_BAD_BODY)
    return content


def read_payload(resource: Resource, content: Mapping[str, object], *, is_new: bool, strict: bool = True) -> Payload:
    """Check names and types against the resource; raises Refused at the first that does not fit.

    Unless `strict`, properties that cannot be written are passed over, and numbers stand for text.
    """
    values: Row = {}
    lines: dict[str, tuple[Payload, ...]] = {}
    for name, value in content.items():
        prop = resource.properties.get(name)
        if prop is not None and not prop.is_writable and not strict:
            continue
        if prop is None or not prop.is_writable:
            raise Refused(
                f"{_STREAM}The property name '{name}' specified for type"
                f" 'Exact.Web.Api.Models.{resource.model}' is not valid."
            )
        if prop.edm == "Collection":
            if not is_new:
                raise Refused(f"{_STREAM}Binding to new entities is not supported when updating an entity.")
            lines[name] = _read_lines(resource, prop, value, strict=strict)
        else:
            is_number = isinstance(value, int | Decimal) and not isinstance(value, bool)
            values[name] = _read_value(prop, str(value) if is_number and prop.edm == "String" and not strict else value)
    return Payload(values=values, lines=lines)


def _read_value(prop: Property, value: object) -> Value:
    try:
        return read_json(value, prop.edm)
    except Unfit as wrong:
        raise Refused(
            f"{_STREAM}Error encountered in converting the value from request payload for property '{prop.name}' to type"
            f" '{prop.edm}', which is the property's expected type. See inner exception for more detail."
        ) from wrong


def _read_lines(resource: Resource, prop: Property, value: object, *, strict: bool) -> tuple[Payload, ...]:
    if isinstance(value, dict) and set(value) == {"results"}:
        value = value["results"]
    target = target_of(resource, prop)
    if target is None or not isinstance(value, list) or not all(isinstance(line, dict) for line in value):
        raise Refused(_BAD_BODY)
    return tuple(read_payload(target, line, is_new=True, strict=strict) for line in value)


def missing(
    resource: Resource, payload: Payload, speech: Speech, *, except_for: frozenset[str] = frozenset()
) -> list[str]:
    """The refusals for mandatory properties that were not sent, or sent empty."""
    return [
        speech.say("mandatory", prop.name)
        for prop in resource.properties.values()
        if prop.is_mandatory
        and prop.name not in except_for
        and not (
            payload.lines.get(prop.name)
            if prop.edm == "Collection"
            else payload.values.get(prop.name) not in (None, "")
        )
    ]


def insist(texts: list[str]) -> None:
    """Raise Rejected with all texts, each once, when there are any."""
    if texts:
        raise Rejected(*dict.fromkeys(texts))
