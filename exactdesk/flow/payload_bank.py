"""Bank entries and match sets as text that can be kept and read back; part of `payload`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from exactdesk.books.bank_entries import BankEntry, BankLine, MatchLine, MatchSet, WriteOff, WriteOffKind
from exactdesk.books.reference import GLAccountId, RelationId, Side

_KIND = "document"
_DAYS = frozenset({"day"})
_AMOUNTS = frozenset({"amount", "left", "opening", "closing"})


def is_bank(content: Mapping[str, Any]) -> bool:
    """Whether `write_bank` wrote it."""
    return _KIND in content


def write_bank(entry: BankEntry | MatchSet) -> dict[str, Any]:
    """The content for JSON."""
    content = {_KIND: "bank-entry" if isinstance(entry, BankEntry) else "match-set", **_plain(entry)}
    content["lines"] = [_plain(line) for line in entry.lines]
    if isinstance(entry, MatchSet) and entry.write_off is not None:
        content["write_off"] = _plain(entry.write_off)
    return content


def read_bank(content: Mapping[str, Any]) -> BankEntry | MatchSet:
    """The entry again. Raises `ValueError` or `KeyError` for any other content: a fault of ours."""
    head = {name: _typed(name, value) for name, value in content.items() if name not in (_KIND, "lines", "write_off")}
    lines = [{name: _typed(name, value) for name, value in line.items()} for line in content["lines"]]
    if content[_KIND] == "bank-entry":
        return BankEntry(**head, lines=tuple(_bank_line(line) for line in lines))
    if content[_KIND] != "match-set":
        raise ValueError(content[_KIND])
    head["side"] = Side(head["side"])
    off = content.get("write_off")
    return MatchSet(
        **head,
        lines=tuple(MatchLine(**line) for line in lines),
        write_off=None if off is None else _write_off(off),
    )


def _bank_line(line: dict[str, Any]) -> BankLine:
    line["gl_account"] = GLAccountId(line["gl_account"])
    if "relation" in line:
        line["relation"] = RelationId(line["relation"])
    return BankLine(**line)


def _write_off(content: Mapping[str, Any]) -> WriteOff:
    typed = {name: _typed(name, value) for name, value in content.items()}
    typed["kind"] = WriteOffKind(typed["kind"])
    return WriteOff(**typed)


def _plain(value: BankEntry | BankLine | MatchSet | MatchLine | WriteOff) -> dict[str, Any]:
    found = {each.name: getattr(value, each.name) for each in fields(value) if each.name not in ("lines", "write_off")}
    return {name: _text(each) for name, each in found.items() if each is not None and each != ""}


def _text(value: object) -> object:
    if isinstance(value, Decimal):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


def _typed(name: str, value: Any) -> Any:
    if name in _DAYS:
        return date.fromisoformat(value)
    return Decimal(value) if name in _AMOUNTS else value
