"""The proof of a batch: its first document as it was posted and read back, beside what was planned. Pure.

What differs by a cent, a day or a code shows here with one document booked, and not after two hundred.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from exactdesk.books.entries import BookedEntry, EntryLine, InvoiceEntry
from exactdesk.books.money import ZERO
from exactdesk.flow.beside import Fact, Pair, Value, head_beside
from exactdesk.flow.history import BatchItem, ItemId


class ProofState(StrEnum):
    """How far the proof of a batch is. The texts are public in `--json` and in the database."""

    WANTED = "wanted"  # the first document is to be read back before the second one is sent
    EQUAL = "equal"  # it was booked as planned
    DIFFERENT = "different"  # it was not: nothing more is sent until a person says so
    UNREADABLE = "unreadable"  # it is booked and could not be read back: nothing more is sent either
    ACCEPTED = "accepted"  # a person saw the difference and wants to go on


STOPPED = frozenset({ProofState.DIFFERENT, ProofState.UNREADABLE})
"""The states in which nothing is sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What the plan said of a document beside what was sent.

    Attributes:
        vat: in the document's currency; None where it is not known.
        period: as "2026-01"; empty where it is not known.
        accounts: code and name of ledger accounts by their id.
    """

    vat: Decimal | None = None
    period: str = ""
    accounts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """The proof of one batch.

    Attributes:
        item: the document that it is made with; None before one was chosen.
        expected: of that document.
        pairs: every fact of both sides; empty before it was read back.
        at: when it came into this state.
        code: why it could not be read back, as a code of `errors`; else empty.
    """

    state: ProofState
    at: datetime
    item: ItemId | None = None
    expected: Expected = field(default_factory=Expected)
    pairs: tuple[Pair, ...] = ()
    code: str = ""

    @property
    def differences(self) -> tuple[Pair, ...]:
        return tuple(pair for pair in self.pairs if not pair.is_equal)


def lay_beside(
    entry: InvoiceEntry, item: BatchItem, expected: Expected, booked: BookedEntry, lines: Sequence[EntryLine]
) -> tuple[Pair, ...]:
    """Every fact of a document that was sent beside the entry that was read back, to the cent; the entry first, then line by line."""
    period = f"{booked.year}-{booked.period:02}" if booked.year and booked.period else None
    pairs = [
        *head_beside(entry, item, booked, leeway=ZERO),
        _pair(Fact.VAT_AMOUNT, expected.vat, booked.vat_amount),
        _pair(Fact.PERIOD, expected.period or None, period),
        _pair(Fact.LINES, len(entry.lines), len(lines)),
    ]
    for place in range(max(len(entry.lines), len(lines))):
        ours = entry.lines[place] if place < len(entry.lines) else None
        theirs = lines[place] if place < len(lines) else None
        pairs += _line_pairs(ours, theirs, place + 1, expected.accounts)
    return tuple(pairs)


def _line_pairs(ours: EntryLine | None, theirs: EntryLine | None, line: int, accounts: Mapping[str, str]) -> list[Pair]:
    """A line that one side has not is told by its account and amount."""
    if ours is None or theirs is None:
        there = ours or theirs
        assert there is not None
        account, amount = accounts.get(there.gl_account, there.gl_account), there.amount
        return [
            Pair(
                fact=fact,
                ours=value if ours else None,
                theirs=value if theirs else None,
                is_equal=False,
                line=line,
            )
            for fact, value in ((Fact.LINE_ACCOUNT, account), (Fact.LINE_AMOUNT, amount))
        ]
    return [
        Pair(
            fact=Fact.LINE_ACCOUNT,
            ours=accounts.get(ours.gl_account, ours.gl_account),
            theirs=accounts.get(theirs.gl_account, theirs.gl_account),
            is_equal=ours.gl_account.lower() == theirs.gl_account.lower(),
            line=line,
        ),
        _pair(Fact.LINE_AMOUNT, ours.amount, theirs.amount, line),
        _pair(Fact.LINE_VAT_CODE, ours.vat_code or None, theirs.vat_code, line),
        _pair(Fact.LINE_VAT_AMOUNT, ours.vat_amount, theirs.vat_amount, line),
        _pair(Fact.LINE_COST_CENTER, ours.cost_center or None, theirs.cost_center, line),
        _pair(Fact.LINE_COST_UNIT, ours.cost_unit or None, theirs.cost_unit, line),
    ]


def _pair(fact: Fact, ours: Value, theirs: Value, line: int = 0) -> Pair:
    """What we say nothing of cannot differ; what we said and Exact Online does not tell does."""
    return Pair(fact=fact, ours=ours, theirs=theirs, is_equal=ours is None or ours == theirs, line=line)


def write_proof(proof: Proof) -> str:
    """All but state, document and moment as JSON; `read_proof` gives the same back."""
    content = {
        "expected": {
            "vat": None if proof.expected.vat is None else str(proof.expected.vat),
            "period": proof.expected.period,
            "accounts": dict(proof.expected.accounts),
        },
        "pairs": [
            [pair.fact.value, pair.line, _write(pair.ours), _write(pair.theirs), pair.is_equal] for pair in proof.pairs
        ],
        "code": proof.code,
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def read_proof(text: str, *, state: ProofState, item: ItemId | None, at: datetime) -> Proof:
    """The proof that `write_proof` wrote."""
    content = json.loads(text)
    expected = content["expected"]
    return Proof(
        state=state,
        item=item,
        at=at,
        expected=Expected(
            vat=None if expected["vat"] is None else Decimal(expected["vat"]),
            period=expected["period"],
            accounts=MappingProxyType(expected["accounts"]),
        ),
        pairs=tuple(
            Pair(fact=Fact(fact), line=line, ours=_read(ours), theirs=_read(theirs), is_equal=is_equal)
            for fact, line, ours, theirs, is_equal in content["pairs"]
        ),
        code=content["code"],
    )


def _write(value: Value) -> list[Any] | None:
    match value:
        case None:
            return None
        case Decimal():
            return ["amount", str(value)]
        case date():
            return ["day", value.isoformat()]
        case int():
            return ["number", value]
    return ["text", value]


def _read(content: list[Any] | None) -> Value:
    if content is None:
        return None
    kind, value = content
    match kind:
        case "amount":
            return Decimal(value)
        case "day":
            return date.fromisoformat(value)
        case "number":
            return int(value)
    return str(value)
