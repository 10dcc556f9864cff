"""The way back of a batch: what can be deleted, what needs a credit note, what cannot be touched and why. Pure; nothing is done by it.

Three rules shape the plan. Only what Exact Online still has as this program booked it is touched. What is matched or paid never is: that
must be taken apart first, by a person. And what the books have closed over (a processed entry, a closed period, a filed VAT return) is
not deleted but taken back by a credit note in an open period, which is the legal way. Sources: API notes on DELETE and Status, 2026-11.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from exactdesk.books.entries import EntryState, InvoiceEntry
from exactdesk.books.money import CENT, ZERO
from exactdesk.books.periods import is_closed, named_period, nearest_day, nearest_open, period_name, period_of
from exactdesk.books.reference import EntryId, ReferenceBook
from exactdesk.flow.history import BatchItem, ItemId, Total
from exactdesk.flow.queue import ItemState
from exactdesk.kinds.numbers import normalised

OPEN = 20
"""Status of an entry that can still be changed and deleted."""

PROCESSED = 50
"""Status of an entry that is part of the closed books: it can only be credited."""


class Way(StrEnum):
    """What is done about one document. The texts are public in `--json`."""

    DELETE = "delete"
    CREDIT = "credit"
    GONE = "gone"  # somebody deleted it in Exact Online: that is written down, nothing is sent
    LEAVE = "leave"  # it cannot be touched; `UndoLine.code` says why


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoLine:
    """One booked document with its way back.

    Attributes:
        code: why it is this way, for wording; empty where it is simply deleted.
        facts: values for that code's sentence.
        credit: the entry that takes it back, for CREDIT; its number is not taken anywhere that was asked.
    """

    item: BatchItem
    way: Way
    code: str = ""
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    credit: InvoiceEntry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoPlan:
    """The plan for a batch.

    Attributes:
        lines: every document of the batch that is booked, in the order of the sheet.
        undone: documents that were undone, credited or deleted before; none of them is in `lines`.
        not_booked: documents that never were.
    """

    lines: tuple[UndoLine, ...]
    undone: tuple[BatchItem, ...] = ()
    not_booked: tuple[BatchItem, ...] = ()

    def of(self, way: Way) -> tuple[UndoLine, ...]:
        """The lines that go this way."""
        return tuple(line for line in self.lines if line.way is way)

    def totals(self, way: Way) -> tuple[tuple[str, Decimal], ...]:
        """What the documents of one way add up to including VAT, by currency."""
        sums: dict[str, Decimal] = {}
        for line in self.of(way):
            if line.item.amount is not None:
                sums[line.item.currency] = sums.get(line.item.currency, ZERO) + line.item.amount
        return tuple(sorted(sums.items()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the user chose.

    Attributes:
        filed_through: the last day of a VAT period whose return is filed; what is dated on it or before is credited. None for none.
        by_credit: credit also what could be deleted.
    """

    filed_through: date | None = None
    by_credit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What Exact Online and the history say.

    Attributes:
        states: entries that are there, by id; one that was asked for and is absent was deleted.
        open_amounts: what is still open of entries, by id, never negative; an absent one is wholly paid or matched. None where it could
            not be read.
        entries: what was sent, by number of the document.
        notes: credit notes that were made for documents before, whatever became of them.
        taken: invoice numbers (in any spelling) that are in use, for the numbers of credit notes.
    """

    states: Mapping[EntryId, EntryState]
    open_amounts: Mapping[EntryId, Decimal] | None
    entries: Mapping[ItemId, InvoiceEntry]
    notes: Mapping[ItemId, Sequence[BatchItem]] = field(default_factory=lambda: MappingProxyType({}))
    taken: Collection[str] = ()


_OVER = frozenset({ItemState.DISMISSED, ItemState.LEFT_OUT, ItemState.UNDONE, ItemState.DELETED})
"""States of a credit note that nothing comes of any more."""

_UNDONE = frozenset({ItemState.UNDONE, ItemState.DELETED, ItemState.CREDITED})


def undo_plan(
    items: Sequence[BatchItem],
    found: Found,
    *,
    reference: ReferenceBook,
    today: date,
    wanted: Wanted,
    description: str,
) -> UndoPlan:
    """The way back of a batch.

    Args:
        items: every document of it, in the order of the sheet.
        found: what is known of its entries.
        reference: the administration's lists; periods and what is closed as fresh as they are had.
        today: the user's calendar day: credit notes are dated on it, or on the nearest open day.
        wanted: what the user chose.
        description: of a credit note, with the places `{number}` and `{entry}`.
    """
    taken = {normalised(number) for number in found.taken}
    lines = []
    for item in items:
        if item.state is not ItemState.POSTED:
            continue
        line = _line(item, found, reference, wanted)
        if line.way is Way.CREDIT:
            line = _credited(line, found.entries[item.id], reference, today, taken, description)
        lines.append(line)
    return UndoPlan(
        lines=tuple(lines),
        undone=tuple(item for item in items if item.state in _UNDONE),
        not_booked=tuple(item for item in items if item.state is not ItemState.POSTED and item.state not in _UNDONE),
    )


def _line(item: BatchItem, found: Found, reference: ReferenceBook, wanted: Wanted) -> UndoLine:
    entry = found.entries.get(item.id)
    if entry is None or item.entry_id is None:
        return _leave(item, "undo-not-an-invoice" if item.entry_id is not None else "undo-entry-unknown")
    note = next((each for each in found.notes.get(item.id, ()) if each.state not in _OVER), None)
    if note is not None:
        return _leave(item, "undo-credit-waits", note=note.number)
    state = found.states.get(item.entry_id)
    if state is None:
        return UndoLine(item=item, way=Way.GONE, code="undo-gone")
    changed = _changed(item, entry, state)
    if changed is not None:
        return changed
    paid = _paid(item, state, found.open_amounts)
    if paid is not None:
        return paid
    return _open_line(item, state, reference, wanted)


def _open_line(item: BatchItem, state: EntryState, reference: ReferenceBook, wanted: Wanted) -> UndoLine:
    """A document that is booked as it was sent, and of which nothing is paid."""
    booked = state.entry
    if state.status == PROCESSED:
        return UndoLine(item=item, way=Way.CREDIT, code="undo-processed")
    if state.status != OPEN:
        return _leave(item, "undo-status", status=str(state.status))
    day = booked.entry_date or item.entry_date
    period = (
        named_period(booked.year, booked.period, reference.periods)
        if booked.year is not None and booked.period is not None
        else period_of(day, reference.periods)
        if day is not None
        else None
    )
    if period is not None and is_closed(period, booked.journal, reference):
        return UndoLine(item=item, way=Way.CREDIT, code="undo-period-closed", facts={"period": period_name(period)})
    if wanted.filed_through is not None and day is not None and day <= wanted.filed_through:
        return UndoLine(
            item=item, way=Way.CREDIT, code="undo-vat-filed", facts={"through": wanted.filed_through.isoformat()}
        )
    if wanted.by_credit:
        return UndoLine(item=item, way=Way.CREDIT, code="undo-by-choice")
    return UndoLine(item=item, way=Way.DELETE)


def _changed(item: BatchItem, entry: InvoiceEntry, state: EntryState) -> UndoLine | None:
    """Says what somebody changed in Exact Online since it was booked; None where nothing was."""
    booked = state.entry
    told = item.facts.get("booked") if item.code == "booked-otherwise" else None
    amount = Decimal(told) if told else item.amount
    if booked.relation != entry.relation.lower():
        return _leave(item, "undo-changed-relation", now=booked.relation_name)
    if normalised(booked.your_ref) != normalised(entry.your_ref):
        return _leave(item, "undo-changed-number", now=booked.your_ref)
    if amount is not None and abs(booked.amount - amount) > CENT * len(entry.lines):
        facts = {"now": f"{booked.amount:.2f}", "was": f"{amount:.2f}", "currency": booked.currency}
        return _leave(item, "undo-changed-amount", **facts)
    return None


def _paid(item: BatchItem, state: EntryState, open_amounts: Mapping[EntryId, Decimal] | None) -> UndoLine | None:
    """Says that something is paid or matched, or that nobody knows; None where all of it is open."""
    whole = abs(state.entry.amount)
    if not whole:
        return None
    if open_amounts is None:
        return _leave(item, "undo-payments-unknown")
    left = open_amounts.get(state.entry.id, ZERO)
    if not left:
        return _leave(item, "undo-paid")
    if left != whole:
        return _leave(item, "undo-partly-paid", paid=f"{whole - left:.2f}", currency=state.entry.currency)
    return None


def _credited(
    line: UndoLine,
    entry: InvoiceEntry,
    reference: ReferenceBook,
    today: date,
    taken: set[str],
    description: str,
) -> UndoLine:
    """The line with its credit note, dated today or on the nearest day that is open, never before the invoice."""
    day = max(today, entry.entry_date)
    if reference.periods:
        present = period_of(day, reference.periods)
        if present is None or is_closed(present, entry.journal, reference):
            nearest = nearest_open(day, entry.journal, reference)
            if nearest is None:
                return _leave(line.item, "undo-no-open-period", journal=entry.journal)
            day = nearest_day(day, nearest)
    number = _credit_number(entry.your_ref, taken)
    taken.add(normalised(number))
    text = description.format(number=entry.your_ref, entry=line.item.entry_number or "")
    return replace(line, credit=credit_note(entry, number=number, day=day, description=text))


def credit_note(entry: InvoiceEntry, *, number: str, day: date, description: str) -> InvoiceEntry:
    """The entry that takes another one back: the same lines with the other sign, its own number and date, nothing to be paid by a date."""
    return replace(
        entry,
        your_ref=number,
        entry_date=day,
        due_date=None,
        description=description,
        payment_reference="",
        entry_number=None,
        year=None,
        period=None,
        lines=tuple(
            replace(
                each,
                amount=-each.amount,
                vat_amount=None if each.vat_amount is None else -each.vat_amount,
                quantity=None if each.quantity is None else -each.quantity,
            )
            for each in entry.lines
        ),
    )


def _credit_number(number: str, taken: Collection[str]) -> str:
    """A number that tells which invoice it takes back: `F1-C`, and `F1-C2` where that is in use."""
    wanted, at = f"{number}-C", 2
    while normalised(wanted) in taken:
        wanted, at = f"{number}-C{at}", at + 1
    return wanted


def _leave(item: BatchItem, code: str, **facts: str) -> UndoLine:
    return UndoLine(item=item, way=Way.LEAVE, code=code, facts=MappingProxyType(facts))


def same_way(now: UndoPlan, confirmed: UndoPlan) -> tuple[UndoLine, ...]:
    """The lines of the plan of this moment that go the way that the user confirmed; what changed meanwhile is left off."""
    agreed = {line.item.id: line.way for line in confirmed.lines}
    return tuple(line for line in now.lines if agreed.get(line.item.id) is line.way)


def credit_totals(lines: Sequence[UndoLine]) -> tuple[Total, ...]:
    """What the credit notes of these lines add up to, by currency, as a batch keeps it; VAT as far as it was sent."""
    sums: dict[str, tuple[Decimal, Decimal]] = {}
    for line in lines:
        if line.credit is None or line.item.amount is None:
            continue
        vat = sum((each.vat_amount or ZERO for each in line.credit.lines), ZERO)
        gross, vats = sums.get(line.item.currency, (ZERO, ZERO))
        sums[line.item.currency] = (gross - line.item.amount, vats + vat)
    return tuple(
        Total(currency=currency, net=gross - vat, vat=vat, gross=gross)
        for currency, (gross, vat) in sorted(sums.items())
    )
