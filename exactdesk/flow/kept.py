"""Rows as they were read, and what was wrong with them, as text that can be kept and read back, long after the file is gone."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from exactdesk.kinds.document import FieldValue, MappedRow, Origin, Value
from exactdesk.problems import Problem, Severity, Where


def keep_row(row: MappedRow) -> str:
    """The fields of a row as JSON; `kept_row` gives the same row back."""
    return json.dumps(
        {
            name: [*_written(field.value), field.text, field.column, field.origin.value]
            for name, field in row.fields.items()
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def kept_row(number: int, text: str) -> MappedRow:
    """The row that `keep_row` wrote, with its number. Raises `ValueError` or `KeyError` for any other text: a fault of ours."""
    fields = {
        name: FieldValue(_read(kind, value), shown, number, column, Origin(origin))
        for name, (kind, value, shown, column, origin) in json.loads(text).items()
    }
    return MappedRow(row=number, fields=MappingProxyType(fields))


def keep_problems(problems: Iterable[Problem]) -> str:
    """What is wrong with one document as JSON; `kept_problems` gives the same, but for the file, the sheet and the document's key."""
    return json.dumps(
        [
            [
                *(each.code, each.severity.value, each.where.row, each.where.column, each.where.heading),
                *(each.where.field, each.value, dict(each.facts)),
            ]
            for each in problems
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def kept_problems(text: str) -> tuple[Problem, ...]:
    """The problems that `keep_problems` wrote. Raises `ValueError` for any other text: a fault of ours."""
    return tuple(
        Problem(
            code=code,
            severity=Severity(severity),
            where=Where(row=row, column=column, heading=heading, field=field),
            value=value,
            facts=MappingProxyType(facts),
        )
        for code, severity, row, column, heading, field, value, facts in json.loads(text)
    )


def _written(value: Value) -> tuple[str, object]:
    match value:
        case None:
            return "none", None
        case bool():
            return "flag", value
        case Decimal():
            return "number", str(value)
        case date():
            return "day", value.isoformat()
        case str():
            return "text", value


def _read(kind: str, value: object) -> Value:
    match kind:
        case "none":
            return None
        case "flag":
            return bool(value)
        case "number":
            return Decimal(str(value))
        case "day":
            return date.fromisoformat(str(value))
        case "text":
            return str(value)
    raise ValueError(kind)
