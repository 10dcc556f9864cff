"""What was open at the end of a day in the past, out of what is open now and the lines of the ledger. Pure.

Lines that are matched with each other make a set. A set to which something was booked since was open then for what it added up to at the
end of the day; everything else was as it is now. The sum per relation is exact: it is what is open now less all that was booked since.
Where the items do not explain that sum, the rest is an item of its own. What was booked by then and matched later counts as matched.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from exactdesk.books.ledger import LedgerLine, LineId
from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import ItemKind, OutstandingItem, Snapshot
from exactdesk.books.reference import RelationId, Side
from exactdesk.flow.match_sets import entry_key, match_sets
from exactdesk.problems import Problem, Severity

UNEXPLAINED = "unexplained"
"""Journal of the items that stand for what cannot be traced to an entry."""

_SIGN = {Side.SALES: 1, Side.PURCHASE: -1}
_CASH_FLOW = 40


def partners_wanted(lines: Sequence[LedgerLine], day: date) -> tuple[LineId, ...]:
    """Lines that were booked after the day are matched with these, which are not among the lines."""
    known = {line.id for line in lines}
    wanted = (line.offset for line in lines if line.day > day and line.offset is not None)
    return tuple(dict.fromkeys(each for each in wanted if each not in known))


def as_of(now: Snapshot, lines: Sequence[LedgerLine], day: date) -> Snapshot:
    """What was open at the end of `day`.

    Args:
        now: what is open now.
        lines: those of the accounts of this side: all that were booked after the day, those of the time before it, and the partners
            that `partners_wanted` names.
        day: lies in the past.
    """
    items = _items(now, lines, day)
    items += _unexplained(now, lines, items, day)
    items.sort(key=lambda item: (str(item.due_date or item.invoice_date or ""), item.entry_number, item.key))
    rest = [item for item in items if item.journal == UNEXPLAINED]
    notes = [Problem(code="outstanding-as-of", severity=Severity.NOTE, facts={"day": day.isoformat()})]
    if rest:
        facts = {
            "count": str(len(rest)),
            "amount": f"{sum((item.amount_dc for item in rest), ZERO):.2f}",
            "currency": now.currency,
        }
        notes.append(Problem(code="outstanding-as-of-unexplained", severity=Severity.WARN, facts=facts))
    kept = tuple(note for note in now.notes if note.code in _STILL_TRUE)
    return replace(now, items=tuple(items), overview=None, notes=(*notes, *kept))


def approximated(now: Snapshot, day: date) -> Snapshot:
    """What is open now and was booked by then: the best that can be said where the ledger cannot be read."""
    items = tuple(item for item in now.items if item.invoice_date is None or item.invoice_date <= day)
    note = Problem(code="outstanding-as-of-approximated", severity=Severity.WARN, facts={"day": day.isoformat()})
    kept = tuple(each for each in now.notes if each.code in _STILL_TRUE)
    return replace(now, items=items, overview=None, notes=(note, *kept))


_STILL_TRUE = frozenset(
    {
        "outstanding-sign-doubtful",
        "outstanding-sign-assumed",
        "outstanding-payments-not-read",
        "outstanding-rate-unknown",
    }
)


def _items(now: Snapshot, lines: Sequence[LedgerLine], day: date) -> list[OutstandingItem]:
    open_now = {item.key: item for item in now.items}
    found: dict[str, OutstandingItem] = {}
    touched: set[str] = set()
    for each in match_sets(lines):
        if all(line.day <= day for line in each):
            continue
        touched |= {_place(line) for line in each}
        for item in _of_set(now.side, each, open_now, day):
            found[item.key] = item if item.key not in found else _together(found[item.key], item)
    for key, item in open_now.items():
        is_there = item.invoice_date is None or item.invoice_date <= day
        if is_there and _place_of(item) not in touched:
            found[key] = item
    return [item for item in found.values() if item.amount or item.amount_dc]


def _of_set(
    side: Side, each: Sequence[LedgerLine], open_now: dict[str, OutstandingItem], day: date
) -> Iterable[OutstandingItem]:
    """What of a set was open at the end of the day: of one invoice what was left of it, else each line for itself."""
    before = tuple(line for line in each if line.day <= day)
    if not before or not _total(before):
        return
    invoices = [line for line in before if line.is_invoice]
    entries = {entry_key(line) for line in invoices}
    if len(entries) == 1 and len({line.currency for line in before}) == 1:
        yield _item(side, invoices[0], before, open_now, whole=_foreign(invoices))
        return
    for line in before:
        yield _item(side, line, (line,), open_now, whole=line.amount)


def _item(
    side: Side, first: LedgerLine, lines: Sequence[LedgerLine], open_now: dict[str, OutstandingItem], *, whole: Decimal
) -> OutstandingItem:
    sign = _SIGN[side]
    amount, amount_dc = sign * _foreign(lines), sign * _total(lines)
    key = entry_key(first)
    known = open_now.get(key)
    if known is not None and first.is_invoice:
        is_same = known.amount == amount
        return replace(
            known,
            amount=amount,
            amount_dc=amount_dc,
            original=sign * whole,
            terms=known.terms if is_same else (),
            in_transit=known.in_transit if is_same else ZERO,
        )
    own = "" if first.invoice_number in (None, 0, first.entry_number) else str(first.invoice_number)
    number = (own or first.your_ref) if side is Side.SALES else (first.your_ref or own)
    return OutstandingItem(
        key=key if first.is_invoice else f"{key}/{first.id}",
        side=side,
        relation=first.relation,
        relation_code=first.relation_code,
        relation_name=first.relation_name,
        journal=first.journal,
        entry_number=first.entry_number,
        invoice_number=number or str(first.entry_number),
        your_ref=first.your_ref,
        description=first.description,
        payment_reference=first.payment_reference,
        invoice_date=first.day,
        due_date=first.due_date or first.day,
        amount=amount,
        currency=first.currency,
        amount_dc=amount_dc,
        original=sign * whole if first.is_invoice else None,
        kind=_kind(first, amount),
        entry_id=first.entry_id,
    )


def _kind(line: LedgerLine, amount: Decimal) -> ItemKind:
    if line.is_invoice:
        return ItemKind.INVOICE if amount > 0 else ItemKind.CREDIT_NOTE
    return ItemKind.PAYMENT if line.entry_type == _CASH_FLOW else ItemKind.OTHER


def _together(one: OutstandingItem, other: OutstandingItem) -> OutstandingItem:
    """Two lines of one entry in different sets."""
    return replace(
        one,
        amount=one.amount + other.amount,
        amount_dc=one.amount_dc + other.amount_dc,
        original=None if one.original is None or other.original is None else one.original + other.original,
        terms=(),
    )


def _unexplained(
    now: Snapshot, lines: Sequence[LedgerLine], items: Sequence[OutstandingItem], day: date
) -> list[OutstandingItem]:
    """Per relation what its items lack or have too much, compared with what is open now less what was booked since."""
    sign = _SIGN[now.side]
    exact: dict[RelationId, Decimal] = defaultdict(lambda: ZERO)
    names: dict[RelationId, tuple[str, str]] = {}
    for item in now.items:
        exact[item.relation] += item.amount_dc
        names[item.relation] = (item.relation_code, item.relation_name)
    for line in {line.id: line for line in lines}.values():
        if line.day > day:
            exact[line.relation] -= sign * line.amount_dc
            names.setdefault(line.relation, (line.relation_code, line.relation_name))
    for item in items:
        exact[item.relation] -= item.amount_dc
        names.setdefault(item.relation, (item.relation_code, item.relation_name))
    return [
        OutstandingItem(
            key=f"{UNEXPLAINED}/{relation}",
            side=now.side,
            relation=relation,
            relation_code=names[relation][0],
            relation_name=names[relation][1],
            journal=UNEXPLAINED,
            entry_number=0,
            invoice_number="",
            invoice_date=day,
            due_date=day,
            amount=rest,
            currency=now.currency,
            amount_dc=rest,
            kind=ItemKind.OTHER,
        )
        for relation, rest in exact.items()
        if rest
    ]


def _total(lines: Iterable[LedgerLine]) -> Decimal:
    return sum((line.amount_dc for line in lines), ZERO)


def _foreign(lines: Iterable[LedgerLine]) -> Decimal:
    return sum((line.amount for line in lines), ZERO)


def _place(line: LedgerLine) -> str:
    """What a line and an item have in common: the entry, and where that is no invoice the relation too."""
    return entry_key(line) if line.is_invoice else f"{entry_key(line)}/{line.relation_code}"


def _place_of(item: OutstandingItem) -> str:
    return "/".join(item.key.split("/")[:4])
