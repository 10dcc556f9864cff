"""How the list of open items is looked at: which rows, in which order, grouped by what; kept by name. Pure.

`arrange` does all that a click on a filter or a heading asks for in one go, so that a large list is worked through off the window's thread.
"""

from __future__ import annotations

import heapq
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from exactdesk.books.outstanding import ItemKind
from exactdesk.flow.outstanding import (
    Aged,
    Ageing,
    Bucket,
    Change,
    ItemNote,
    NoteKey,
    RelationSum,
    Row,
    Totals,
    Wish,
    aged_rows,
    by_division,
    by_relation,
    folded,
    totals,
    wanted,
)


class Grouping(StrEnum):
    """What the lines of the list are. The texts stand in saved views."""

    ITEMS = "items"
    RELATIONS = "relations"
    DIVISIONS = "divisions"


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A way to look at the list.

    Attributes:
        order_by: key of a column of `ROW_ORDERS` or `SUM_ORDERS`; empty for the order that the list has by itself.
        columns: what the table remembers of its columns, for the table alone; may be empty.
    """

    wish: Wish = field(default_factory=Wish)
    grouping: Grouping = Grouping.ITEMS
    order_by: str = ""
    is_descending: bool = False
    columns: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """What a view shows.

    Attributes:
        rows: the items that are wanted, in the order of the view; also where they are shown grouped.
        sums: the groups, in the order of the view; empty for a list of items.
        ages: of the rows that are wanted, were no bucket chosen: so that another one can be.
        at: place of the row that was asked for among `rows`; None where it is not there.
    """

    view: View
    rows: tuple[Row, ...]
    sums: tuple[RelationSum, ...]
    ages: tuple[Aged, ...]
    totals: Totals
    at: int | None = None


_RUN = 2000
"""Rows that are sorted at once."""

_URGENCY: Mapping[Change, int] = MappingProxyType({change: place for place, change in enumerate(Change)})


def _note(row: Row) -> str | None:
    return folded(row.note.note) or None if row.note is not None else None


ROW_ORDERS: Mapping[str, Callable[[Row], Any]] = MappingProxyType(
    {
        "relation": lambda row: folded(row.item.relation_name) or None,
        "code": lambda row: _code_order(row.item.relation_code),
        "number": lambda row: _code_order(row.item.invoice_number),
        "entry": lambda row: row.item.entry_number or None,
        "kind": lambda row: row.item.kind.value,
        "description": lambda row: folded(row.item.description) or None,
        "date": lambda row: row.item.invoice_date,
        "due": lambda row: row.item.due_date,
        "days": lambda row: row.overdue,
        "amount": lambda row: row.item.amount_dc,
        "own": lambda row: (row.item.currency, row.item.amount),
        "original": lambda row: row.item.original,
        "division": lambda row: folded(row.division.name),
        "note": _note,
        "promised": lambda row: row.note.promised_on if row.note is not None else None,
        "changes": lambda row: min((_URGENCY[change] for change in row.changes), default=None),
        "reference": lambda row: folded(row.item.your_ref) or None,
        "journal": lambda row: row.item.journal,
    }
)
"""What rows are sorted by, under the key of a column; None stands last, both ways."""

SUM_ORDERS: Mapping[str, Callable[[RelationSum], Any]] = MappingProxyType(
    {
        "relation": lambda each: folded(each.name) or None,
        "code": lambda each: _code_order(each.code),
        "division": lambda each: folded(each.division.name),
        "count": lambda each: len(each.rows),
        "total": lambda each: each.total,
        "overdue": lambda each: each.overdue,
        "days": lambda each: each.days,
        "ages": lambda each: tuple(part.amount for part in reversed(each.ages)),
    }
)


def _code_order(code: str) -> tuple[int, int, str] | None:
    """Numbers by their value and before all others."""
    if not code:
        return None
    return (0, int(code), "") if code.isascii() and code.isdecimal() else (1, 0, folded(code))


def arrange(
    rows: Sequence[Row],
    view: View,
    ageing: Ageing,
    notes: Mapping[NoteKey, ItemNote] | None = None,
    current: NoteKey | None = None,
) -> Arranged:
    """What a view shows of these rows. `current` is the key of a row that is looked for among them."""
    wish = view.wish
    wider = wanted(rows, replace(wish, buckets=())) if wish.buckets else None
    found = tuple(rows[place] for place in wanted(rows, wish))
    within = found if wider is None else tuple(rows[place] for place in wider)
    sums: tuple[RelationSum, ...] = ()
    match view.grouping:
        case Grouping.RELATIONS:
            sums = _ordered(by_relation(found, ageing, notes), SUM_ORDERS, view)
        case Grouping.DIVISIONS:
            sums = _ordered(by_division(found, ageing), SUM_ORDERS, view)
        case Grouping.ITEMS:
            found = _ordered(found, ROW_ORDERS, view)
    return Arranged(
        view=view,
        rows=found,
        sums=sums,
        ages=aged_rows(within, ageing),
        totals=totals(found, ageing),
        at=None
        if current is None
        else next(
            (place for place, row in enumerate(found) if row.item.key == current[2] and row.key == current), None
        ),
    )


def _ordered(records: tuple[Any, ...], orders: Mapping[str, Callable[[Any], Any]], view: View) -> tuple[Any, ...]:
    order = orders.get(view.order_by)
    if order is None:
        return records
    filled: list[tuple[Any, int]] = []
    blank: list[int] = []
    for place, record in enumerate(records):
        key = order(record)
        if key is None:
            blank.append(place)
        else:
            filled.append((key, place))
    return tuple(records[place] for place in (*_sorted(filled, is_descending=view.is_descending), *blank))


def _sorted(keyed: Sequence[tuple[Any, int]], *, is_descending: bool) -> Iterator[int]:
    """Places in the order of their keys, those with the same key as they came.

    In runs, which are then merged: one sort of a hundred thousand would keep every other thread waiting until it is done.
    """
    runs = [
        sorted(keyed[start : start + _RUN], key=_first, reverse=is_descending) for start in range(0, len(keyed), _RUN)
    ]
    return (place for _, place in heapq.merge(*runs, key=_first, reverse=is_descending))


def _first(pair: tuple[Any, int]) -> Any:
    return pair[0]


# --- views as text


def view_text(view: View) -> str:
    """A view as JSON."""
    wish = view.wish
    return json.dumps(
        {
            "words": wish.words,
            "buckets": [[bucket.first, bucket.last] for bucket in wish.buckets],
            "relations": sorted([code, relation] for code, relation in wish.relations),
            "changes": sorted(change.value for change in wish.changes),
            "kinds": sorted(kind.value for kind in wish.kinds),
            "currency": wish.currency,
            "least": None if wish.least is None else str(wish.least),
            "flags": [name for name in _FLAGS if getattr(wish, name)],
            "grouping": view.grouping.value,
            "order_by": view.order_by,
            "is_descending": view.is_descending,
            "columns": view.columns,
        }
    )


_FLAGS = ("is_overdue", "is_disputed", "is_promised", "has_note", "is_partly_paid", "is_gone")


def read_view(text: str) -> View | None:
    """A view out of its JSON; None for what is none."""
    try:
        told = json.loads(text)
        wish = Wish(
            words=str(told["words"]),
            buckets=tuple(Bucket(first=_whole(first), last=_whole(last)) for first, last in told["buckets"]),
            relations=frozenset((int(code), str(relation)) for code, relation in told["relations"]),
            changes=frozenset(Change(each) for each in told["changes"]),
            kinds=frozenset(ItemKind(each) for each in told["kinds"]),
            currency=str(told["currency"]),
            least=None if told["least"] is None else Decimal(told["least"]),
            **{name: True for name in told["flags"] if name in _FLAGS},
        )
        return View(
            wish=wish,
            grouping=Grouping(told["grouping"]),
            order_by=str(told["order_by"]),
            is_descending=bool(told["is_descending"]),
            columns=str(told["columns"]),
        )
    except (ValueError, TypeError, KeyError, InvalidOperation):
        return None


def _whole(value: Any) -> int | None:
    return None if value is None else int(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """How many rows there are of each sort that can be asked for."""

    overdue: int = 0
    changes: Mapping[Change, int] = field(default_factory=dict)
    disputed: int = 0
    noted: int = 0
    partly_paid: int = 0
    payments: int = 0


def facets(rows: Sequence[Row]) -> Facets:
    """See `Facets`."""
    counts = Counter(change for row in rows for change in row.changes)
    noted = [row.note for row in rows if row.note is not None]
    return Facets(
        overdue=sum(row.overdue > 0 for row in rows),
        changes=dict(counts),
        disputed=sum(note.is_disputed for note in noted),
        noted=len(noted),
        partly_paid=sum(row.item.is_partly_paid for row in rows),
        payments=sum(row.item.kind is ItemKind.PAYMENT for row in rows),
    )


def read_day(text: str, today: date) -> date | None:
    """A day as people type it: `25` and `25-11` are the next such day, `+7` is in seven days, else a whole date. None for what is none."""
    typed = text.strip().replace("/", "-").replace(".", "-").replace(" ", "-")
    if typed.startswith("+") and typed[1:].isdecimal() and len(typed) < 5:
        return today + timedelta(days=int(typed[1:]))
    parts = typed.split("-")
    if not all(part.isdecimal() and part.isascii() and len(part) <= 4 for part in parts):
        return None
    numbers = [int(part) for part in parts]
    match numbers:
        case [year, month, day] if year > 31:
            return _date(year, month, day)
        case [day, month, year]:
            return _date(year if year > 99 else 2000 + year, month, day)
        case [day, month]:
            found = _date(today.year, month, day)
            return _date(today.year + 1, month, day) if found is None or found < today else found
        case [day]:
            months = (
                (today.year + (today.month + more - 1) // 12, (today.month + more - 1) % 12 + 1) for more in range(3)
            )
            days = (_date(year, month, day) for year, month in months)
            return next((each for each in days if each is not None and each >= today), None)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_limits(text: str) -> tuple[int, ...]:
    """Limits of ages as they are typed; empty for what are none."""
    words = text.replace(",", " ").replace("/", " ").replace(";", " ").split()
    if not words or not all(word.isascii() and word.isdecimal() and len(word) <= 4 for word in words):
        return ()
    found = tuple(int(word) for word in words)
    is_rising = list(found) == sorted(set(found)) and found[0] > 0 and found[-1] <= 3650
    return found if is_rising else ()


def month_ends(day: date, count: int = 3) -> tuple[date, ...]:
    """The last days of the months before a day, the latest first."""
    found: list[date] = []
    while len(found) < count:
        day = day.replace(day=1) - timedelta(days=1)
        found.append(day)
    return tuple(found)
