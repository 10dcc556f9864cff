"""A document laid beside an entry of Exact Online: fact by fact, with what is the same and what is not. Pure.

Used where a person must compare the two, and where the program does it for him: an entry that may be the document, and the first
document of a batch that was read back. It asks whether two things are the same, with leeway for the cents that Exact Online rounds, and
shows what agrees too. `flow.compare` asks afterwards whether an entry was changed since it was booked: nothing is forgiven there, and what
agrees is of no interest. `flow.open_list` lays open items beside each other, of which nobody knows yet which belong together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from exactdesk.books.entries import BookedEntry, InvoiceEntry
from exactdesk.books.money import CENT
from exactdesk.flow.history import BatchItem
from exactdesk.kinds.numbers import is_same_number

Value: TypeAlias = str | Decimal | date | int | None
"""Amounts have two decimals; None is what is not told."""


class Fact(StrEnum):
    """What is compared. The texts are public in `--json`."""

    RELATION = "relation"
    NUMBER = "invoice-number"
    ENTRY_DATE = "entry-date"
    DUE_DATE = "due-date"
    JOURNAL = "journal"
    PERIOD = "period"
    CURRENCY = "currency"
    AMOUNT = "amount"
    VAT_AMOUNT = "vat-amount"
    ENTRY_NUMBER = "entry-number"
    LINES = "lines"
    LINE_ACCOUNT = "line-account"
    LINE_AMOUNT = "line-amount"
    LINE_VAT_CODE = "line-vat-code"
    LINE_VAT_AMOUNT = "line-vat-amount"
    LINE_COST_CENTER = "line-cost-center"
    LINE_COST_UNIT = "line-cost-unit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One fact on both sides.

    Attributes:
        ours: as the document has it; None where it says nothing, and then nothing differs.
        theirs: as Exact Online has it; None where it does not tell.
        line: number of the line from 1; 0 for the entry as a whole.
    """

    fact: Fact
    ours: Value
    theirs: Value
    is_equal: bool
    line: int = 0


def head_beside(
    entry: InvoiceEntry, item: BatchItem, booked: BookedEntry, *, leeway: Decimal | None = None
) -> tuple[Pair, ...]:
    """The facts that tell whether an entry is this document, the telling ones first: relation, number, day, amount, then the rest.

    `leeway` is what the amounts may differ, None for a cent for each line: Exact Online rounds VAT by the line.
    """
    may_differ = CENT * len(entry.lines) if leeway is None else leeway
    ours = item.relation_name or item.relation_code
    return (
        Pair(
            fact=Fact.RELATION,
            ours=f"{item.relation_code} {ours}".strip() if item.relation_code != ours else ours,
            theirs=booked.relation_name,
            is_equal=booked.relation == entry.relation.lower(),
        ),
        Pair(
            fact=Fact.NUMBER,
            ours=entry.your_ref,
            theirs=booked.your_ref,
            is_equal=is_same_number(booked.your_ref, entry.your_ref),
        ),
        _pair(Fact.ENTRY_DATE, entry.entry_date, booked.entry_date),
        Pair(
            fact=Fact.AMOUNT,
            ours=item.amount,
            theirs=booked.amount,
            is_equal=item.amount is None or abs(booked.amount - item.amount) <= may_differ,
        ),
        _pair(Fact.CURRENCY, item.currency or entry.currency or None, booked.currency or None),
        _pair(Fact.DUE_DATE, entry.due_date, booked.due_date),
        _pair(Fact.JOURNAL, entry.journal or None, booked.journal or None),
        _pair(Fact.ENTRY_NUMBER, entry.entry_number, booked.entry_number),
    )


def _pair(fact: Fact, ours: Value, theirs: Value) -> Pair:
    return Pair(fact=fact, ours=ours, theirs=theirs, is_equal=ours is None or theirs is None or ours == theirs)
