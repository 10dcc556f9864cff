"""Rows as they were read, as text that can be kept and read back: what a document is mended from, long after its file is gone."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from exactdesk.kinds.document import FieldValue, MappedRow, Origin, Value


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
