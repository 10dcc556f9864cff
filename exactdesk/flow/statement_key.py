"""Knowing a statement and its lines again: dropped twice, in another format, or in two files whose days overlap."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

from exactdesk.books.statement import Statement, StatementLine, StatementSource


def line_keys(statement: Statement) -> Mapping[int, str]:
    """A key per line number; the same movement has the same key in every statement of its account.

    A payment provider's list has no account: there the provider's own number of the payment is the key, of lines that have one.

    Banks give whole days, in one order. So a movement is its account, day and amount, and which of the equal ones of that day it is: words
    and names differ between formats of the same bank, these do not.
    """
    if not statement.account:
        return MappingProxyType(_payment_keys(statement))
    seen: Counter[str] = Counter()
    keys = {}
    for line in statement.lines:
        bare = f"{statement.account}|{line.booked_on.isoformat()}|{line.amount:.2f}|{line.currency}"
        seen[bare] += 1
        keys[line.number] = f"{bare}|{seen[bare]}"
    return MappingProxyType(keys)


def _payment_keys(statement: Statement) -> dict[int, str]:
    if statement.source is not StatementSource.PROVIDER:
        return {}
    seen: Counter[str] = Counter()
    keys = {}
    for line in statement.lines:
        if line.bank_reference:
            bare = f"{line.bank_reference}|{line.booked_on.isoformat()}|{line.amount:.2f}|{line.currency}"
            seen[bare] += 1
            keys[line.number] = f"{bare}|{seen[bare]}"
    return keys


def statement_key(statement: Statement, fingerprint: str) -> str:
    """The same for the same statement: of a bank whatever file it comes in, of a list only for the very same file.

    `fingerprint` is that of the file.
    """
    parts = list(line_keys(statement).values()) if statement.account else []
    parts = parts or [fingerprint, statement.number]
    balances = [
        f"{balance.day.isoformat()}={balance.amount:.2f}" if balance else ""
        for balance in (statement.opening, statement.closing)
    ]
    told = "\n".join((statement.source.value, statement.account, statement.currency, *balances, *parts))
    return hashlib.sha256(told.encode()).hexdigest()


def is_same_line(one: StatementLine, other: StatementLine) -> bool:
    """Whether two lines with one key can be the same movement: where both name the other account, it is one account."""
    return not one.iban or not other.iban or one.iban == other.iban
