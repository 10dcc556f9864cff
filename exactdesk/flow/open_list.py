"""Somebody's own list of open items laid beside the books: what agrees, what differs, what only one of the two has. Pure.

`flow.proposals` answers another question: what a payment may settle. Here nothing settles anything; the two sides say the same or do not.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import RelationId, Side
from exactdesk.books.statement import StatementLine
from exactdesk.flow.invoice_numbers import forms_of
from exactdesk.flow.names import ALIKE, likeness
from exactdesk.flow.open_index import Open, OpenIndex, cents


class Agreement(StrEnum):
    """How a line of a list and an open item go together. The texts are public in `--json`."""

    MATCHED = "matched"  # the same invoice with the same amount
    DIFFERS = "differs"  # the same invoice with another amount
    ONLY_IN_LIST = "only-in-list"  # paid or never booked in the books
    ONLY_IN_BOOKS = "only-in-books"  # paid, or unknown, to who made the list


class Remark(StrEnum):
    """What is otherwise about an invoice that both sides have. The texts are public in `--json`."""

    AMOUNT = "amount"
    CURRENCY = "currency"
    PAID_SINCE = "paid-since"  # the list has the whole amount, the books what is left of it
    NUMBER = "number"  # the same number in another spelling
    NOT_BY_NUMBER = "not-by-number"  # the number is unknown: joined by relation and amount
    NAME = "name"
    INVOICE_DATE = "invoice-date"
    DUE_DATE = "due-date"
    ROWS = "rows"  # several rows of the list are taken together


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One invoice of the list, of the books or of both.

    Attributes:
        lines: rows of the list about it: the invoice and, in some lists, payments of it; empty for `ONLY_IN_BOOKS`.
        item: None for `ONLY_IN_LIST`.
        listed: what is open by the list; booked: by the books. Both positive when the customer owes, or we owe the supplier.
        by_number: whether they were joined by their number; else by relation and amount, which is to be looked at.
        remarks: what is otherwise, in the order of `Remark`; empty where one side alone has it.
    """

    agreement: Agreement
    lines: tuple[StatementLine, ...] = ()
    item: OutstandingItem | None = None
    listed: Decimal = ZERO
    booked: Decimal = ZERO
    by_number: bool = True
    remarks: tuple[Remark, ...] = ()

    @property
    def difference(self) -> Decimal:
        """What the list has more than the books."""
        return self.listed - self.booked

    @property
    def key(self) -> int:
        """A number that stays the same while list and item do: that of the first row, below zero for what only the books have."""
        if self.lines:
            return self.lines[0].number
        assert self.item is not None
        return item_number(self.item)

    @property
    def number(self) -> str:
        """The invoice's number as the list has it, else as the books have it."""
        return self.lines[0].invoice_number if self.lines else self.item.invoice_number if self.item else ""

    @property
    def name(self) -> str:
        """The relation as the books know it, else as the list has it; may be empty."""
        return self.item.relation_name if self.item else self.lines[0].name

    @property
    def currency(self) -> str:
        return self.lines[0].currency if self.lines else self.item.currency if self.item else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """Invoices of one agreement and currency, counted and summed."""

    agreement: Agreement
    currency: str
    count: int
    listed: Decimal
    booked: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A list beside the books.

    Attributes:
        rows: in the order of the list, then what only the books have.
        side: which of the books it was laid beside.
        is_clear: whether that is told or follows from the numbers; else the user is to be asked.
        is_turned: whether the list's amounts were turned round: it is written from the other party's point of view.
        relation: the only relation that the list is about, as in a supplier's statement; None for a list of many. What the books have
            of others is then no part of `rows`.
        sums: per currency and agreement, those that occur.
    """

    rows: tuple[Compared, ...]
    side: Side
    is_clear: bool = True
    is_turned: bool = False
    relation: RelationId | None = None
    sums: tuple[Sum, ...] = ()

    @property
    def relation_name(self) -> str:
        """Name of the only relation; empty for a list of many."""
        return next((each.item.relation_name for each in self.rows if each.item and self.relation), "")


@dataclass(frozen=True, slots=True)
class _Group:
    """The rows of a list about one invoice."""

    number: str
    lines: tuple[StatementLine, ...]

    @property
    def amount(self) -> Decimal:
        return sum((line.amount for line in self.lines), ZERO)


def item_number(item: OutstandingItem) -> int:
    """A number below zero for an open item, the same whenever it is read: steps of a review are kept by number."""
    digest = hashlib.sha256(f"{item.side.value}|{item.key}".encode()).digest()
    return -1 - int.from_bytes(digest[:7], "big")


def compare_open_items(
    lines: Sequence[StatementLine],
    items: Iterable[OutstandingItem],
    side: Side | None = None,
    *,
    of_all: bool = False,
) -> Comparison:
    """A list of open items against the books.

    Args:
        lines: of a statement of `StatementSource.OPEN_ITEMS`. Rows with one number are one invoice; one that comes to nothing is paid.
        items: what is open in the books.
        side: which of the books the list is about; None for the one in which more of its numbers stand. A list of what we owe to
            suppliers may have its amounts with either sign: the sign that agrees more often is taken.
        of_all: whether what only the books have is told of all relations, also where the list seems to be about a single one.
    """
    groups = _groups(lines)
    by_side: dict[Side, list[OutstandingItem]] = {each: [] for each in Side}
    for item in items:
        by_side[item.side].append(item)
    indexes = {each: OpenIndex(by_side[each]) for each in Side if side in (None, each)}
    hits = {each: sum(1 for group in groups if _by_number(group, index, set())) for each, index in indexes.items()}
    chosen = max(hits, key=lambda each: (hits[each], each is Side.SALES))
    index = indexes[chosen]
    sign = _sign(groups, index)
    rows, taken = _joined_rows(groups, index, sign)
    relation = None if of_all else _only_relation(groups, rows)
    rows += [
        Compared(agreement=Agreement.ONLY_IN_BOOKS, item=each.item, booked=each.item.amount)
        for each in index.items
        if each.item.key not in taken and relation in (None, each.item.relation)
    ]
    kept = tuple(each for each in rows if each.item is not None or each.listed)
    return Comparison(
        rows=kept,
        side=chosen,
        is_clear=side is not None or len(set(hits.values())) > 1,
        is_turned=sign < 0,
        relation=relation,
        sums=_sums(kept),
    )


def _sums(rows: Sequence[Compared]) -> tuple[Sum, ...]:
    found: dict[tuple[str, Agreement], list[Compared]] = defaultdict(list)
    for each in rows:
        found[each.currency, each.agreement].append(each)
    order = list(Agreement)
    return tuple(
        Sum(
            agreement=agreement,
            currency=currency,
            count=len(of),
            listed=sum((each.listed for each in of), ZERO),
            booked=sum((each.booked for each in of), ZERO),
        )
        for (currency, agreement), of in sorted(found.items(), key=lambda one: (one[0][0], order.index(one[0][1])))
    )


def _joined_rows(groups: Sequence[_Group], index: OpenIndex, sign: int) -> tuple[list[Compared], set[str]]:
    """Each invoice of the list with its item, in the order of the list, and the keys of the items that were found."""
    taken: set[str] = set()
    rows: list[Compared] = []
    pending: list[tuple[int, _Group]] = []
    for group in groups:
        match = _by_number(group, index, taken)
        if match is None:
            pending.append((len(rows), group))
            rows.append(Compared(agreement=Agreement.ONLY_IN_LIST, lines=group.lines, listed=sign * group.amount))
            continue
        taken.add(match.item.key)
        rows.append(_joined(group, match.item, sign))
    by_sum = _by_sum(index)
    for place, group in pending:
        other = _by_amount(group, index, by_sum, taken, sign)
        if other is not None:
            taken.add(other.item.key)
            rows[place] = _joined(group, other.item, sign, by_number=False)
    return rows, taken


def _groups(lines: Sequence[StatementLine]) -> list[_Group]:
    by_key: dict[tuple[str, str], list[StatementLine]] = {}
    for line in lines:
        compact = forms_of(line.invoice_number).compact
        key = (compact, line.name.casefold()) if compact else (f"row {line.number}", "")
        by_key.setdefault(key, []).append(line)
    return [_Group(rows[0].invoice_number, tuple(rows)) for rows in by_key.values()]


def _only_relation(groups: Sequence[_Group], rows: Sequence[Compared]) -> RelationId | None:
    """The one relation that a list is about: it names nobody or always the same, and all that was found is of one relation."""
    names = {line.name.casefold() for group in groups for line in group.lines}
    found = {each.item.relation for each in rows if each.item is not None}
    return found.pop() if len(names) <= 1 and len(found) == 1 else None


def _sign(groups: Sequence[_Group], index: OpenIndex) -> int:
    """Whether the amounts of a list are to be turned round: what one party owes the other is owed to."""
    same = turned = 0
    for group in groups:
        match = _by_number(group, index, set())
        if match is not None:
            same += group.amount == match.item.amount
            turned += group.amount == -match.item.amount
    return -1 if turned > same else 1


def _by_number(group: _Group, index: OpenIndex, taken: set[str]) -> Open | None:
    """The item with the number of a group; of several the one whose relation and amount agree."""
    if not group.number.strip():
        return None
    keys = list(forms_of(group.number).full_keys())
    found = {
        open_.item.key: open_
        for key in keys
        for open_, _ in index.by_number.get(key, ())
        if open_.item.key not in taken
    }
    if len(found) <= 1:
        return next(iter(found.values()), None)
    line = group.lines[0]
    return max(
        found.values(),
        key=lambda open_: (_is_named(line, open_), abs(group.amount) == abs(open_.item.amount)),
    )


_Sums = Mapping[tuple[str, int, RelationId], Sequence[Open]]


def _by_sum(index: OpenIndex) -> _Sums:
    found: dict[tuple[str, int, RelationId], list[Open]] = defaultdict(list)
    for each in index.items:
        if each.value is not None:
            found[each.item.currency, abs(each.value), each.item.relation].append(each)
    return found


def _by_amount(group: _Group, index: OpenIndex, by_sum: _Sums, taken: set[str], sign: int) -> Open | None:
    """The one item of the relation with the amount of a group whose number nobody knows."""
    amount = sign * group.amount
    value = cents(abs(amount))
    line = group.lines[0]
    if not value or not line.name:
        return None
    fit = [
        open_
        for named in index.named(line.name)
        for open_ in by_sum.get((line.currency, value, named.relation), ())
        if open_.item.key not in taken and open_.item.amount == amount
    ]
    return fit[0] if len(fit) == 1 else None


def _is_named(line: StatementLine, open_: Open) -> int:
    return likeness(line.name, open_.item.relation_name) if line.name else 0


def _joined(group: _Group, item: OutstandingItem, sign: int, *, by_number: bool = True) -> Compared:
    listed = sign * group.amount
    is_same = listed == item.amount and group.lines[0].currency == item.currency
    return Compared(
        agreement=Agreement.MATCHED if is_same else Agreement.DIFFERS,
        lines=group.lines,
        item=item,
        listed=listed,
        booked=item.amount,
        by_number=by_number,
        remarks=tuple(_remarks(group, item, listed, by_number=by_number)),
    )


def _remarks(group: _Group, item: OutstandingItem, listed: Decimal, *, by_number: bool) -> Iterator[Remark]:
    line = group.lines[0]
    if listed != item.amount:
        yield Remark.AMOUNT
    if line.currency != item.currency:
        yield Remark.CURRENCY
    if listed != item.amount and listed == item.original:
        yield Remark.PAID_SINCE
    if not by_number:
        yield Remark.NOT_BY_NUMBER
    elif line.invoice_number.strip() not in (item.invoice_number.strip(), item.your_ref.strip()):
        yield Remark.NUMBER
    if line.name and line.name != item.relation_name and likeness(line.name, item.relation_name) < ALIKE:
        yield Remark.NAME
    if line.invoice_date is not None and item.invoice_date is not None and line.invoice_date != item.invoice_date:
        yield Remark.INVOICE_DATE
    if line.due_date is not None and item.due_date is not None and line.due_date != item.due_date:
        yield Remark.DUE_DATE
    if len(group.lines) > 1:
        yield Remark.ROWS
