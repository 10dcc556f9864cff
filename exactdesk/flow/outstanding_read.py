"""What Exact Online told of open items becomes items as the bookkeeper reads them: signs decided, terms folded, sums compared. Pure.

The service's own sign is never trusted: which way it points is decided by what the entries are (a sales entry that is not a credit note
is owed by the customer), and checked against the overview.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from exactdesk.books.money import ZERO, to_cents
from exactdesk.books.outstanding import ItemKind, OutstandingItem, Overview, Term, ToldItem
from exactdesk.books.reference import JournalType, Side
from exactdesk.problems import Problem, Severity

_INVOICES, _CREDITS = frozenset({20, 30}), frozenset({21, 31})
_CASH_FLOW = 40
_INVOICE_JOURNALS = frozenset(
    {JournalType.SALES, JournalType.SALES_RETURN, JournalType.PURCHASE, JournalType.PURCHASE_RETURN}
)
_MONEY_JOURNALS = frozenset({JournalType.CASH, JournalType.BANK, JournalType.PAYMENT_SERVICE})

AS_DOCUMENTED: Mapping[Side, int] = {Side.SALES: -1, Side.PURCHASE: 1}
"""Which way Exact Online's signs point where nothing else tells: what customers owe is negative; the rest follows from it."""

Rates = Mapping[tuple[str, int], Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """All that was told of one side.

    Attributes:
        currency: the administration's.
        items: payment terms, or the whole list where there were no terms.
        others: the part of the list that terms do not have: payments, entries of general journals.
        anchor: a line of the list of which the terms tell the sign too; not among `others`.
        journals: type by code, as far as known.
        rates: by journal and entry number, for lines whose amount in the administration's currency was not told.
    """

    side: Side
    currency: str
    items: tuple[ToldItem, ...]
    others: tuple[ToldItem, ...] = ()
    anchor: ToldItem | None = None
    overview: Overview | None = None
    journals: Mapping[str, int]
    rates: Rates


def read_items(told: Told) -> tuple[tuple[OutstandingItem, ...], tuple[Problem, ...]]:
    """Open items, oldest due date first, and what is to be said about them."""
    way, notes = _way(told)
    other_way = _other_way(told, way)
    lines = [*((each, way) for each in told.items), *((each, other_way) for each in told.others)]
    unknown: list[ToldItem] = []
    groups: dict[str, list[_Line]] = defaultdict(list)
    for each, sign in lines:
        line = _line(told, each, sign)
        if line is None:
            unknown.append(each)
            line = _Line(told=each, sign=sign, amount_dc=ZERO)
        groups[_key(told, each)].append(line)
    items = [item for key, group in groups.items() for item in _items(told, key, group)]
    items.sort(key=lambda item: (str(item.due_date or item.invoice_date or ""), item.entry_number, item.key))
    if unknown:
        notes.append(_no_rate(unknown))
    notes += _compared(told, items)
    return tuple(items), tuple(notes)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """What was told, with the sign that makes it what the bookkeeper reads."""

    told: ToldItem
    sign: int
    amount_dc: Decimal

    @property
    def amount(self) -> Decimal:
        return self.sign * self.told.amount


def _way(told: Told) -> tuple[int, list[Problem]]:
    """1 where the service's sign is the bookkeeper's, -1 where it is the other one."""
    by_kind = _sign(sum(_vote(told, each) for each in told.items))
    total = sum((each.amount if each.amount_dc is None else each.amount_dc for each in told.items), ZERO)
    by_overview = 0
    if told.overview is not None and total and abs(total) == abs(told.overview.amount):
        by_overview = 1 if total == told.overview.amount else -1
    if by_kind and by_overview and by_kind != by_overview:
        facts = {
            "total": f"{by_kind * total:.2f}",
            "overview": f"{-by_kind * total:.2f}",
            "currency": told.currency,
        }
        return by_kind, [Problem(code="outstanding-sign-doubtful", severity=Severity.WARN, facts=facts)]
    if by_kind or by_overview:
        return by_kind or by_overview, []
    if not told.items and not told.others:
        return AS_DOCUMENTED[told.side], []
    return AS_DOCUMENTED[told.side], [Problem(code="outstanding-sign-assumed", severity=Severity.WARN)]


def _other_way(told: Told, way: int) -> int:
    """The same for the list, which may point elsewhere than the terms: by an entry that stands in both."""
    anchor = told.anchor
    if anchor is not None:
        known = sum((each.amount for each in told.items if _is_same_entry(each, anchor)), ZERO)
        if known:
            return way * _sign(known) * _sign(anchor.amount)
    return way


def _is_same_entry(one: ToldItem, other: ToldItem) -> bool:
    return (one.journal, one.entry_number, one.relation) == (other.journal, other.entry_number, other.relation)


def _vote(told: Told, each: ToldItem) -> int:
    """Which way this line says that signs point; 0 when it cannot say."""
    if each.entry_type in _INVOICES:
        return _sign(each.amount)
    if each.entry_type in _CREDITS:
        return -_sign(each.amount)
    if each.entry_type is None:
        match told.journals.get(each.journal):
            case JournalType.SALES | JournalType.PURCHASE:
                return _sign(each.amount)
            case JournalType.SALES_RETURN | JournalType.PURCHASE_RETURN:
                return -_sign(each.amount)
    return 0


def _sign(amount: Decimal | int) -> int:
    return (amount > 0) - (amount < 0)


def _line(told: Told, each: ToldItem, sign: int) -> _Line | None:
    """The line with its amount in the administration's currency; None where nobody knows the rate."""
    own = each.amount_dc
    if own is None and each.currency in ("", told.currency):
        own = each.amount
    if own is None:
        rate = told.rates.get((each.journal, each.entry_number)) or _rate_of_others(told, each.currency)
        own = None if rate is None else to_cents(each.amount * rate)
    if own is None:
        return None
    # Both amounts of a line point the same way; one that is rounded to nothing has no sign of its own.
    return _Line(told=each, sign=sign, amount_dc=abs(own) * _sign(each.amount) * sign)


def _rate_of_others(told: Told, currency: str) -> Decimal | None:
    """The rate of the largest other item in this currency."""
    known = [each for each in told.items if each.currency == currency and each.amount_dc and each.amount]
    if not known:
        return None
    largest = max(known, key=lambda each: abs(each.amount))
    return abs((largest.amount_dc or ZERO) / largest.amount)


def _is_invoice(told: Told, each: ToldItem) -> bool:
    if each.entry_type is not None:
        return each.entry_type in _INVOICES | _CREDITS
    return told.journals.get(each.journal) in _INVOICE_JOURNALS


def _key(told: Told, each: ToldItem) -> str:
    """Of an invoice its entry. An entry of another journal may hold many items, so there the relation and the number tell them apart."""
    year = each.invoice_date.year if each.invoice_date else 0
    entry = f"{each.journal}/{year}/{each.entry_number}"
    if _is_invoice(told, each):
        return entry
    return f"{entry}/{each.relation_code}/{each.your_ref or each.invoice_number or ''}"


def _items(told: Told, key: str, group: Sequence[_Line]) -> Iterable[OutstandingItem]:
    """One item of the terms of an invoice; lines of other journals stay apart, in the order of their dates and amounts."""
    if _is_invoice(told, group[0].told):
        item = _folded(told, key, group)
        if item.amount or item.amount_dc:
            yield item
        return
    ordered = sorted(group, key=lambda line: (str(line.told.due_date or ""), line.amount))
    for place, line in enumerate(ordered, 1):
        yield _folded(told, key if place == 1 else f"{key}#{place}", (line,))


def _folded(told: Told, key: str, group: Sequence[_Line]) -> OutstandingItem:
    lines = sorted(group, key=lambda line: str(line.told.due_date or ""))
    first = lines[0].told
    amount = sum((line.amount for line in lines), ZERO)
    sign = _sign(amount)
    terms = tuple(Term(due_date=line.told.due_date, amount=line.amount, amount_dc=line.amount_dc) for line in lines)
    whole = _whole(lines)
    return OutstandingItem(
        key=key,
        side=told.side,
        relation=first.relation,
        relation_code=first.relation_code,
        relation_name=first.relation_name,
        journal=first.journal,
        entry_number=first.entry_number,
        invoice_number=_number(first),
        your_ref=first.your_ref,
        description=first.description,
        payment_reference=first.payment_reference,
        invoice_date=first.invoice_date,
        due_date=first.due_date,
        amount=amount,
        currency=first.currency or told.currency,
        amount_dc=sum((line.amount_dc for line in lines), ZERO),
        original=None if whole is None or whole < abs(amount) else sign * whole,
        in_transit=sum((line.sign * line.told.in_transit for line in lines), ZERO),
        kind=_kind(told, first, amount),
        entry_id=first.entry_id,
        document_id=first.document_id,
        payment_condition=first.payment_condition,
        terms=terms if len(terms) > 1 else (),
    )


def _whole(lines: Sequence[_Line]) -> Decimal | None:
    """The amount of the entry. Each of its terms tells it; where they differ each tells its own, and the entry is their sum."""
    told = [line.told.whole for line in lines if line.told.whole is not None]
    if not told or len(told) < len(lines):
        return None
    is_of_entry = len(set(told)) == 1 and told[0] >= abs(sum((line.amount for line in lines), ZERO))
    return told[0] if is_of_entry else sum(told, ZERO)


def _number(first: ToldItem) -> str:
    """The number that the parties use. Where the invoice number is the entry number the reference says more."""
    own = "" if first.invoice_number in (None, 0, first.entry_number) else str(first.invoice_number)
    if first.side is Side.SALES:
        return own or first.your_ref or str(first.entry_number)
    return first.your_ref or own or str(first.entry_number)


def _kind(told: Told, first: ToldItem, amount: Decimal) -> ItemKind:
    if _is_invoice(told, first):
        return ItemKind.INVOICE if amount > 0 else ItemKind.CREDIT_NOTE
    journal = told.journals.get(first.journal)
    if first.entry_type == _CASH_FLOW or journal in _MONEY_JOURNALS:
        return ItemKind.PAYMENT
    return ItemKind.OTHER


def _no_rate(unknown: Sequence[ToldItem]) -> Problem:
    currencies = ", ".join(sorted({each.currency for each in unknown}))
    facts = {"count": str(len(unknown)), "currencies": currencies}
    return Problem(code="outstanding-rate-unknown", severity=Severity.WARN, facts=facts)


def _compared(told: Told, items: Sequence[OutstandingItem]) -> Iterable[Problem]:
    """What is to be said of the sums beside those of the overview, which counts invoices alone."""
    overview = told.overview
    if overview is None:
        yield Problem(code="outstanding-no-overview", severity=Severity.NOTE)
        return
    total = sum((item.amount_dc for item in items), ZERO)
    others = [item for item in items if item.kind in (ItemKind.PAYMENT, ItemKind.OTHER)]
    apart = sum((item.amount_dc for item in others), ZERO)
    if total == overview.amount:
        return
    if total - apart == overview.amount:
        facts = {"count": str(len(others)), "amount": f"{apart:.2f}", "currency": told.currency}
        yield Problem(code="outstanding-payments-apart", severity=Severity.NOTE, facts=facts)
        return
    facts = {
        "total": f"{total:.2f}",
        "overview": f"{overview.amount:.2f}",
        "difference": f"{total - overview.amount:.2f}",
        "currency": told.currency,
    }
    yield Problem(code="outstanding-differs", severity=Severity.WARN, facts=facts)


def without_anchor(others: Iterable[ToldItem], beside: Iterable[str]) -> tuple[tuple[ToldItem, ...], ToldItem | None]:
    """Lines of the list that the terms do not have, and one that they have too.

    `beside` are the journals of the terms.
    """
    known = frozenset(beside)
    listed = tuple(others)
    anchor = next((each for each in listed if each.journal in known), None)
    return tuple(each for each in listed if each.journal not in known), anchor
