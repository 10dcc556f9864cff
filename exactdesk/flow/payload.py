"""An entry as text that can be kept and read back: what the history remembers of a document, and what a later run sends.

It is our own form, not Exact Online's: amounts as text with a point, dates ISO, absent fields left out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from exactdesk.books.bank_entries import BankEntry, MatchSet
from exactdesk.books.entries import Entry, EntryLine, InvoiceEntry, RelationEntry
from exactdesk.books.reference import GLAccountId, RelationId, Side
from exactdesk.flow.payload_bank import is_bank, read_bank, write_bank

_DAYS = frozenset({"entry_date", "due_date", "from_date", "to_date"})
_AMOUNTS = frozenset({"amount", "vat_amount", "quantity", "exchange_rate"})


def write_entry(entry: Entry) -> str:
    """The entry as JSON; `read_entry` gives the same entry back."""
    content: dict[str, Any]
    if isinstance(entry, RelationEntry):
        content = {"relation": entry.id, "changes": list(entry.changes), "old": list(entry.old)}
    elif isinstance(entry, BankEntry | MatchSet):
        content = write_bank(entry)
    else:
        content = _plain(entry, without="lines")
        content["lines"] = [_plain(line) for line in entry.lines]
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def read_entry(text: str) -> Entry:
    """The entry that `write_entry` wrote. Raises `ValueError` or `KeyError` for any other text: a fault of ours."""
    content = json.loads(text)
    if is_bank(content):
        return read_bank(content)
    if "changes" in content:
        return RelationEntry(
            id=RelationId(content["relation"]) if content["relation"] else None,
            changes=tuple((name, value) for name, value in content["changes"]),
            old=tuple((name, value) for name, value in content["old"]),
        )
    head = _typed({name: value for name, value in content.items() if name != "lines"})
    head["side"] = Side(head["side"])
    head["relation"] = RelationId(head["relation"])
    return InvoiceEntry(**head, lines=tuple(_line(line) for line in content["lines"]))


def _line(content: Mapping[str, Any]) -> EntryLine:
    typed = _typed(content)
    typed["gl_account"] = GLAccountId(typed["gl_account"])
    return EntryLine(**typed)


def _plain(value: InvoiceEntry | EntryLine, without: str = "") -> dict[str, Any]:
    found = {each.name: getattr(value, each.name) for each in fields(value) if each.name != without}
    return {name: _text(each) for name, each in found.items() if each not in (None, "")}


def _text(value: object) -> object:
    if isinstance(value, Decimal):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


def _typed(content: Mapping[str, Any]) -> dict[str, Any]:
    typed: dict[str, Any] = {}
    for name, value in content.items():
        if name in _DAYS:
            typed[name] = date.fromisoformat(value)
        elif name in _AMOUNTS:
            typed[name] = Decimal(value)
        else:
            typed[name] = value
    return typed
