"""What became of open items between two snapshots, and how late relations usually pay. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from statistics import median

from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import ItemKind, OutstandingItem, PaidTerm, Snapshot
from exactdesk.flow.outstanding import Change, ItemNote, NoteKey

ENOUGH = 3
"""Invoices that a relation must have paid before anything is called usual."""

PAYMENTS_NOT_READ = "outstanding-payments-not-read"
"""Code of the note on a snapshot that has invoices and credit notes alone."""

MARGIN = 7
"""Days past what is usual before an item is called late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """An invoice that left the list: paid, or matched otherwise.

    Attributes:
        settled_on: the day on which it was seen to be gone; it may have been settled some days before.
    """

    item: str
    relation: str
    due_date: date
    settled_on: date

    @property
    def days_late(self) -> int:
        return (self.settled_on - self.due_date).days


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The difference between two snapshots of one side of one administration.

    Attributes:
        since: when the earlier one was read; None when there is none, then nothing is called new or settled.
        by_item: by key of the items that are still open.
        gone: items of the earlier one that are no longer open.
        paid: what of the items that are still open was paid, in the administration's currency, by key.
    """

    since: datetime | None
    by_item: Mapping[str, frozenset[Change]] = field(default_factory=dict)
    gone: tuple[OutstandingItem, ...] = ()
    paid: Mapping[str, Decimal] = field(default_factory=dict)

    def count(self, change: Change) -> int:
        return sum(change in each for each in self.by_item.values())

    @property
    def gone_amount(self) -> Decimal:
        """Sum of what is gone, in the administration's currency."""
        return sum((item.amount_dc for item in self.gone), ZERO)


def usual_days(settled: Iterable[Settled]) -> Mapping[str, int]:
    """Days past the due date at which each relation usually pays, by its id: the middle of what is known; only where that is enough."""
    days: dict[str, list[int]] = defaultdict(list)
    for each in settled:
        days[each.relation].append(each.days_late)
    return {relation: round(median(known)) for relation, known in days.items() if len(known) >= ENOUGH}


def changes(
    before: Snapshot | None,
    now: Snapshot,
    day: date,
    *,
    notes: Mapping[NoteKey, ItemNote] | None = None,
    usual: Mapping[str, int] | None = None,
) -> Changes:
    """What became of the items since `before`; what fell due is told since yesterday at least, for that needs no earlier snapshot.

    Payments and the like are compared only where both snapshots have them: what could not be read has not gone.

    Args:
        before: an earlier snapshot of the same side and administration; may be of the same day.
        now: the last one.
        day: the day that the list stands at.
        notes: by administration, side and item.
        usual: see `usual_days`; by id of relation.
    """
    yesterday = day - timedelta(days=1)
    first_day = yesterday if before is None else min(before.read_at.astimezone().date(), yesterday)
    has_all = before is not None and not _lacks_payments(before) and not _lacks_payments(now)
    earlier = {} if before is None else {item.key: item for item in before.items if has_all or item.kind in _DOCUMENTS}
    by_item: dict[str, frozenset[Change]] = {}
    paid: dict[str, Decimal] = {}
    for item in now.items:
        found = set(_standing(item, now, day, notes or {}, usual or {}))
        old = earlier.get(item.key)
        if old is not None:
            found |= _between(old, item)
            if Change.PART_PAID in found:
                paid[item.key] = old.amount_dc - item.amount_dc
        elif before is not None and (has_all or item.kind in _DOCUMENTS):
            found.add(Change.NEW)
        if _fell_due(item, first_day, day):
            found.add(Change.SLIPPED)
        if found:
            by_item[item.key] = frozenset(found)
    open_keys = {item.key for item in now.items}
    return Changes(
        since=None if before is None else before.read_at,
        by_item=by_item,
        gone=tuple(item for key, item in earlier.items() if key not in open_keys),
        paid=paid,
    )


_DOCUMENTS = frozenset({ItemKind.INVOICE, ItemKind.CREDIT_NOTE})


def _lacks_payments(snapshot: Snapshot) -> bool:
    return any(note.code == PAYMENTS_NOT_READ for note in snapshot.notes)


def _standing(
    item: OutstandingItem,
    now: Snapshot,
    day: date,
    notes: Mapping[NoteKey, ItemNote],
    usual: Mapping[str, int],
) -> Iterable[Change]:
    note = notes.get((now.division, now.side, item.key))
    if note is not None and note.promised_on is not None and note.promised_on < day:
        yield Change.PROMISE_BROKEN
    if item.kind is ItemKind.INVOICE and item.relation in usual:
        late = item.days_overdue(day)
        if late > max(usual[item.relation], 0) + MARGIN:
            yield Change.LATE


def _between(old: OutstandingItem, item: OutstandingItem) -> set[Change]:
    if old.currency == item.currency and abs(item.amount) < abs(old.amount) and item.amount * old.amount > 0:
        return {Change.PART_PAID}
    is_same = (old.amount, old.currency, old.due_date) == (item.amount, item.currency, item.due_date)
    return set() if is_same else {Change.CHANGED}


def _fell_due(item: OutstandingItem, first_day: date, day: date) -> bool:
    """Whether it was not overdue on the earlier day and is now."""
    return item.amount > 0 and item.days_overdue(first_day) <= 0 < item.days_overdue(day)


def settled_between(before: Snapshot, now: Snapshot) -> Sequence[Settled]:
    """Invoices that were open before and are no more, for knowing how late relations usually pay."""
    open_keys = {item.key for item in now.items}
    day = now.read_at.astimezone().date()
    return tuple(
        Settled(item=item.key, relation=item.relation, due_date=item.due_date, settled_on=day)
        for item in before.items
        if item.key not in open_keys and item.kind is ItemKind.INVOICE and item.due_date is not None
    )


def settled_of(paid: Iterable[PaidTerm]) -> Sequence[Settled]:
    """Invoices that Exact Online says were paid; of several terms the last."""
    found: dict[str, Settled] = {}
    for term in sorted(paid, key=lambda each: each.paid_on):
        key = f"{term.journal}/{term.invoice_date.year}/{term.entry_number}"
        found[key] = Settled(item=key, relation=term.relation, due_date=term.due_date, settled_on=term.paid_on)
    return tuple(found.values())
