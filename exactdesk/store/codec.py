"""Frozen values of `books` to JSON text and back, by the types of their fields.

For caches only: a field that the text does not have gets its default, one that the class does not have is passed over, and what does
not fit at all raises `Unreadable`, so that the cache is read anew from Exact Online.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

_V = TypeVar("_V")


class Unreadable(Exception):
    """The text is of another shape than the class; a cache is then as good as absent."""


def to_json(values: Iterable[object]) -> str:
    """JSON text of a list of frozen values."""
    return json.dumps([_plain(value) for value in values], ensure_ascii=False, separators=(",", ":"))


def from_json(text: str, cls: type[_V]) -> tuple[_V, ...]:
    """The values again. Raises `Unreadable`."""
    reader: Callable[[Any], _V] = _reader(cast("Any", cls))
    try:
        return tuple(reader(each) for each in json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, InvalidOperation) as error:
        raise Unreadable(cls.__name__) from error


def _plain(value: object) -> object:
    match value:
        case Enum():
            return value.value
        case Decimal():
            return str(value)
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(each) for each in value]
        case _ if dataclasses.is_dataclass(value):
            return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        case _:
            return value


def _exactly(cls: type) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if type(value) is not cls:
            raise TypeError(value)
        return value

    return read


@cache
def _reader(hint: Any) -> Callable[[Any], Any]:
    """What turns the JSON form of a type into a value of it."""
    arguments = typing.get_args(hint)
    if typing.get_origin(hint) in (types.UnionType, typing.Union):  # only "or None" occurs
        inner = _reader(next(each for each in arguments if each is not types.NoneType))
        return lambda value: None if value is None else inner(value)
    if typing.get_origin(hint) is tuple:
        inner = _reader(arguments[0])
        return lambda value: tuple(inner(each) for each in value)
    hint = getattr(hint, "__supertype__", hint)  # the type that a NewType stands for
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _dataclass_reader(hint)
    if issubclass(hint, Decimal):
        return Decimal
    if issubclass(hint, date):
        return date.fromisoformat
    if issubclass(hint, Enum):
        return lambda value: hint(value)
    return _exactly(hint)


def _dataclass_reader(cls: Callable[..., Any]) -> Callable[[Any], Any]:
    hints = typing.get_type_hints(cls)
    readers: Mapping[str, Callable[[Any], Any]] = {name: _reader(hint) for name, hint in hints.items()}
    return lambda value: cls(**{name: readers[name](each) for name, each in value.items() if name in readers})
