"""Open items as rows of a list: how old they are, what is noted about them, which of them are wanted, what they add up to. Pure.

Ages are whole days on the day that the list stands at. Sums are in the administration's currency; a list over administrations of several
currencies is added up per currency.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import ItemKind, OutstandingItem, Snapshot
from exactdesk.books.reference import Division, DivisionCode, Side

LIMITS = (30, 60, 90)
"""Days at which one age ends and the next begins, where the office chose no others."""


class AgeBy(StrEnum):
    """The date that ages are reckoned from. The texts stand in the settings."""

    DUE = "due-date"
    INVOICE = "invoice-date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket:
    """A range of days; both ends belong to it, None is without end. Days before a due date are negative."""

    first: int | None
    last: int | None

    def holds(self, days: int) -> bool:
        return (self.first is None or days >= self.first) and (self.last is None or days <= self.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ageing:
    """How ages are reckoned.

    Attributes:
        day: the day that the list stands at.
        limits: rising; (30, 60, 90) makes 0 to 30, 31 to 60, 61 to 90 and more than 90 days.
    """

    day: date
    limits: tuple[int, ...] = LIMITS
    by: AgeBy = AgeBy.DUE

    def buckets(self) -> tuple[Bucket, ...]:
        """The ranges without a gap: of due dates the first one holds what is not due yet."""
        firsts = (0, *(limit + 1 for limit in self.limits))
        ages = tuple(Bucket(first=first, last=last) for first, last in zip(firsts, (*self.limits, None), strict=True))
        return (Bucket(first=None, last=-1), *ages)

    def days(self, item: OutstandingItem) -> int:
        """Age of an item; of one with several terms that of the oldest."""
        return self._since(self._date_of(item, item.due_date))

    def parts(self, item: OutstandingItem) -> Iterator[tuple[int, Decimal]]:
        """The amounts of an item in the administration's currency with their ages: one for each term."""
        if not item.terms:
            yield self.days(item), item.amount_dc
        for term in item.terms:
            yield self._since(self._date_of(item, term.due_date)), term.amount_dc

    def _date_of(self, item: OutstandingItem, due: date | None) -> date | None:
        return (due or item.invoice_date) if self.by is AgeBy.DUE else (item.invoice_date or due)

    def _since(self, start: date | None) -> int:
        return 0 if start is None else (self.day - start).days


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemNote:
    """What the user noted about an item, or about a relation as a whole; on this computer alone.

    Attributes:
        note: plain text; may be empty.
        promised_on: the day on which payment was promised.
    """

    note: str = ""
    promised_on: date | None = None
    is_disputed: bool = False
    changed_at: datetime | None = None

    @property
    def is_empty(self) -> bool:
        return not (self.note or self.promised_on or self.is_disputed)


class Change(StrEnum):
    """What became of an item since the list was looked at before. The order is that of urgency."""

    PROMISE_BROKEN = "promise-broken"  # the promised day passed and it is not paid
    LATE = "late"  # open for longer past its due date than this relation usually takes
    SLIPPED = "slipped"  # fell due since
    CHANGED = "changed"  # another amount or due date
    PART_PAID = "part-paid"
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the list.

    Attributes:
        days: its age.
        overdue: days past the due date, whatever ages are reckoned from; negative while it is not due.
        text: all that free text is looked for in, see `folded`.
        currency_dc: currency of the administration.
    """

    item: OutstandingItem
    division: Division
    days: int
    overdue: int
    text: str
    note: ItemNote | None = None
    changes: frozenset[Change] = frozenset()

    @property
    def currency_dc(self) -> str:
        return self.division.currency

    @property
    def key(self) -> tuple[DivisionCode, Side, str]:
        """Tells rows apart, over administrations and both sides."""
        return self.division.code, self.item.side, self.item.key


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which rows are wanted; every part that says something must hold.

    Attributes:
        words: each must stand somewhere, letter case and accents aside.
        buckets: any of these; empty for all.
        relations: (administration, code of relation): any of these; empty for all.
        changes: any of these; empty for all.
        kinds: any of these; empty for all.
        currency: the item's; empty for all.
        least: the item's own amount, without its sign, in the administration's currency.
        is_gone: not what is open, but what left the list since; whoever has both lists chooses between them.
    """

    words: str = ""
    buckets: tuple[Bucket, ...] = ()
    relations: frozenset[tuple[int, str]] = frozenset()
    changes: frozenset[Change] = frozenset()
    kinds: frozenset[ItemKind] = frozenset()
    currency: str = ""
    least: Decimal | None = None
    is_overdue: bool = False
    is_disputed: bool = False
    is_promised: bool = False
    has_note: bool = False
    is_partly_paid: bool = False
    is_gone: bool = False

    @property
    def is_empty(self) -> bool:
        return self == Wish()


def folded(words: str) -> str:
    """Without letter case, accents and superfluous blanks: what is compared when something is looked for."""
    if not words.isascii():
        words = "".join(each for each in unicodedata.normalize("NFKD", words) if not unicodedata.combining(each))
    return " ".join(words.casefold().split())


NoteKey = tuple[int, Side, str]
"""Administration, side and key of an item, or `relation_key` of a relation."""


def relation_key(code: str) -> str:
    """The key under which a note about a relation as a whole is kept."""
    return f"relation {code}"


def make_rows(
    snapshot: Snapshot,
    division: Division,
    ageing: Ageing,
    *,
    notes: Mapping[NoteKey, ItemNote] | None = None,
    changes: Mapping[str, frozenset[Change]] | None = None,
) -> tuple[Row, ...]:
    """The items of a snapshot as rows, in its order. `changes` by key of item."""
    noted, changed = notes or {}, changes or {}
    nothing: frozenset[Change] = frozenset()
    found = []
    for item in snapshot.items:
        note = noted.get((division.code, item.side, item.key))
        found.append(
            Row(
                item=item,
                division=division,
                days=ageing.days(item),
                overdue=item.days_overdue(ageing.day),
                text=_text_of(item, division, note),
                note=note,
                changes=changed.get(item.key, nothing),
            )
        )
    return tuple(found)


def noted(row: Row, note: ItemNote | None) -> Row:
    """The row with another note."""
    return replace(row, note=note, text=_text_of(row.item, row.division, note))


def _text_of(item: OutstandingItem, division: Division, note: ItemNote | None) -> str:
    parts = (
        item.relation_code,
        item.relation_name,
        item.invoice_number,
        str(item.entry_number),
        item.your_ref,
        item.description,
        item.payment_reference,
        division.name,
        f"{abs(item.amount):.2f}",
        f"{abs(item.amount):.2f}".replace(".", ","),
        "" if note is None else note.note,
    )
    return folded(" ".join(parts))


def wanted(rows: Sequence[Row], wish: Wish) -> tuple[int, ...]:
    """Places of the rows that are wanted, in their order."""
    tests = _tests(wish)
    if not tests:
        return tuple(range(len(rows)))
    return tuple(place for place, row in enumerate(rows) if all(test(row) for test in tests))


def _tests(wish: Wish) -> list[Callable[[Row], bool]]:
    """One test for each part of the wish that says something."""
    words, buckets, least = folded(wish.words).split(), wish.buckets, wish.least
    tests: list[Callable[[Row], bool]] = []
    if wish.is_overdue:
        tests.append(is_overdue)
    if buckets:
        tests.append(lambda row: any(bucket.holds(row.days) for bucket in buckets))
    if wish.relations:
        tests.append(lambda row: (int(row.division.code), row.item.relation_code) in wish.relations)
    if wish.changes:
        tests.append(lambda row: not wish.changes.isdisjoint(row.changes))
    if wish.kinds:
        tests.append(lambda row: row.item.kind in wish.kinds)
    if wish.currency:
        tests.append(lambda row: row.item.currency == wish.currency)
    if least is not None:
        tests.append(lambda row: abs(row.item.amount_dc) >= least)
    if wish.is_disputed:
        tests.append(lambda row: row.note is not None and row.note.is_disputed)
    if wish.is_promised:
        tests.append(lambda row: row.note is not None and row.note.promised_on is not None)
    if wish.has_note:
        tests.append(lambda row: row.note is not None)
    if wish.is_partly_paid:
        tests.append(lambda row: row.item.is_partly_paid)
    for word in words:
        tests.append(lambda row, word=word: word in row.text)  # type: ignore[misc] # bound now
    return tests


def is_overdue(row: Row) -> bool:
    """Whether its due date has passed: an item that is due today is not overdue."""
    return row.overdue > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Aged:
    """What of a list is of one age, in one currency."""

    bucket: Bucket
    amount: Decimal
    count: int


def aged(items: Iterable[OutstandingItem], ageing: Ageing) -> tuple[Aged, ...]:
    """The sum of each bucket, in order; together they are the sum of all items. An item with terms of several ages counts in each."""
    return _aged((part for item in items for part in ageing.parts(item)), ageing)


def aged_rows(rows: Iterable[Row], ageing: Ageing) -> tuple[Aged, ...]:
    """The same of rows, whose ages are known already."""
    return _aged((part for row in rows for part in _parts(row, ageing)), ageing)


def _parts(row: Row, ageing: Ageing) -> Iterable[tuple[int, Decimal]]:
    item = row.item
    return ageing.parts(item) if item.terms else ((row.days, item.amount_dc),)


def _aged(parts: Iterable[tuple[int, Decimal]], ageing: Ageing) -> tuple[Aged, ...]:
    buckets = ageing.buckets()
    firsts = [bucket.first or 0 for bucket in buckets[1:]]
    sums, counts = [ZERO] * len(buckets), [0] * len(buckets)
    for days, amount in parts:
        place = bisect_right(firsts, days)
        sums[place] += amount
        counts[place] += 1
    return tuple(
        Aged(bucket=bucket, amount=amount, count=count)
        for bucket, amount, count in zip(buckets, sums, counts, strict=True)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationSum:
    """What one relation owes or is owed, or all relations of an administration.

    Attributes:
        division: of its first row; `divisions` are all of them, for a relation that has the same name in several.
        code: empty for an administration, and for a relation with another code elsewhere.
        ages: amounts of the buckets, in order; they add up to `total`.
        total, overdue: in the currency of the administrations.
        days: age of its oldest item.
        note: about the relation as a whole.
    """

    division: Division
    divisions: tuple[Division, ...]
    side: Side
    code: str
    name: str
    rows: tuple[Row, ...]
    total: Decimal
    overdue: Decimal
    ages: tuple[Aged, ...]
    days: int
    note: ItemNote | None = None

    @property
    def currency(self) -> str:
        return self.division.currency


def by_relation(
    rows: Iterable[Row], ageing: Ageing, notes: Mapping[NoteKey, ItemNote] | None = None
) -> tuple[RelationSum, ...]:
    """Rows per relation, the largest sum first.

    A relation is told apart by its code within an administration. Over administrations of one currency those of the same name are one:
    the same debtor seldom has the same code everywhere.
    """
    groups: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    listed = tuple(rows)
    is_several = len({int(row.division.code) for row in listed}) > 1
    for row in listed:
        item = row.item
        own: object = folded(item.relation_name) if is_several else ""
        groups[(row.currency_dc, own) if own else (int(row.division.code), item.relation_code)].append(row)
    sums = [_sum_of(group, ageing, notes or {}) for group in groups.values()]
    return tuple(sorted(sums, key=lambda each: (-each.total, each.name, each.code)))


def by_division(rows: Iterable[Row], ageing: Ageing) -> tuple[RelationSum, ...]:
    """Rows per administration, the largest sum first."""
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        groups[int(row.division.code)].append(row)
    sums = [
        replace(_sum_of(group, ageing, {}), code="", name=group[0].division.name, note=None)
        for group in groups.values()
    ]
    return tuple(sorted(sums, key=lambda each: (-each.total, each.name)))


def _sum_of(group: Sequence[Row], ageing: Ageing, notes: Mapping[NoteKey, ItemNote]) -> RelationSum:
    first = group[0]
    codes = dict.fromkeys(row.item.relation_code for row in group)
    divisions = {int(row.division.code): row.division for row in group}
    note = notes.get((int(first.division.code), first.item.side, relation_key(first.item.relation_code)))
    return RelationSum(
        division=first.division,
        divisions=tuple(divisions.values()),
        side=first.item.side,
        code=first.item.relation_code if len(codes) == 1 else "",
        name=first.item.relation_name,
        rows=tuple(group),
        total=sum((row.item.amount_dc for row in group), ZERO),
        overdue=sum((_overdue(row, ageing.day) for row in group), ZERO),
        ages=aged_rows(group, ageing),
        days=max(row.days for row in group),
        note=note if len(divisions) == 1 else None,
    )


def overdue_of(items: Iterable[OutstandingItem], day: date) -> Decimal:
    """What is past its due date, in the administration's currency."""
    by_due = Ageing(day=day)
    return sum((amount for item in items for days, amount in by_due.parts(item) if days > 0), ZERO)


def _overdue(row: Row, day: date) -> Decimal:
    """What of a row is past its due date; of several terms those that are."""
    if row.overdue <= 0:
        return ZERO
    return overdue_of((row.item,), day) if row.item.terms else row.item.amount_dc


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What rows add up to.

    Attributes:
        total, overdue: by currency of the administrations.
        by_currency: amounts in the items' own currencies, where one of them is another than the administration's.
    """

    count: int
    total: Mapping[str, Decimal] = field(default_factory=dict)
    overdue: Mapping[str, Decimal] = field(default_factory=dict)
    by_currency: Mapping[str, Decimal] = field(default_factory=dict)


def totals(rows: Iterable[Row], ageing: Ageing) -> Totals:
    """See `Totals`."""
    total: dict[str, Decimal] = defaultdict(lambda: ZERO)
    overdue: dict[str, Decimal] = defaultdict(lambda: ZERO)
    own: dict[str, Decimal] = defaultdict(lambda: ZERO)
    count = 0
    is_foreign = False
    for row in rows:
        count += 1
        currency = row.currency_dc
        total[currency] += row.item.amount_dc
        own[row.item.currency] += row.item.amount
        is_foreign = is_foreign or row.item.currency != currency
        if row.overdue > 0:
            overdue[currency] += _overdue(row, ageing.day)
    return Totals(count=count, total=dict(total), overdue=dict(overdue), by_currency=dict(own) if is_foreign else {})
