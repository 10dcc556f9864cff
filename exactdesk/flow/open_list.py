"""Somebody's own list of open items laid beside the books: what agrees, what differs, what only one of the two has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import Side
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One invoice of the list, of the books or of both.

    Attributes:
        lines: rows of the list about it: the invoice and, in some lists, payments of it; empty for `ONLY_IN_BOOKS`.
        item: None for `ONLY_IN_LIST`.
        listed: what is open by the list; booked: by the books. Both positive when the customer owes, or we owe the supplier.
        by_number: whether they were joined by their number; else by relation and amount, which is to be looked at.
    """

    agreement: Agreement
    lines: tuple[StatementLine, ...] = ()
    item: OutstandingItem | None = None
    listed: Decimal = ZERO
    booked: Decimal = ZERO
    by_number: bool = True

    @property
    def difference(self) -> Decimal:
        """What the list has more than the books."""
        return self.listed - self.booked


@dataclass(frozen=True, slots=True)
class _Group:
    """The rows of a list about one invoice."""

    number: str
    lines: tuple[StatementLine, ...]

    @property
    def amount(self) -> Decimal:
        return sum((line.amount for line in self.lines), ZERO)


def compare_open_items(
    lines: Sequence[StatementLine], items: Iterable[OutstandingItem], side: Side | None = None
) -> tuple[Compared, ...]:
    """A list of open items against the books: in the order of the list, then what only the books have.

    Args:
        lines: of a statement of `StatementSource.OPEN_ITEMS`. Rows with one number are one invoice; one that comes to nothing is paid.
        items: what is open in the books.
        side: which of the books the list is about; None for the one in which more of its numbers stand. A list of what we owe to
            suppliers may have its amounts with either sign: the sign that agrees more often is taken.
    """
    groups = _groups(lines)
    all_items = tuple(items)
    chosen = side or _side_of(groups, all_items)
    index = OpenIndex([item for item in all_items if item.side is chosen])
    sign = _sign(groups, index)
    taken: set[str] = set()
    found: list[Compared] = []
    pending: list[_Group] = []
    for group in groups:
        match = _by_number(group, index, taken)
        if match is None:
            pending.append(group)
            found.append(Compared(agreement=Agreement.ONLY_IN_LIST, lines=group.lines, listed=sign * group.amount))
            continue
        taken.add(match.item.key)
        found.append(_joined(group, match.item, sign))
    for group in pending:
        other = _by_amount(group, index, taken, sign)
        if other is not None:
            taken.add(other.item.key)
            place = next(place for place, each in enumerate(found) if each.lines is group.lines)
            found[place] = _joined(group, other.item, sign, by_number=False)
    found += [
        Compared(agreement=Agreement.ONLY_IN_BOOKS, item=each.item, booked=each.item.amount)
        for each in index.items
        if each.item.key not in taken
    ]
    return tuple(each for each in found if each.item is not None or each.listed)


def _groups(lines: Sequence[StatementLine]) -> list[_Group]:
    by_key: dict[tuple[str, str], list[StatementLine]] = {}
    for line in lines:
        compact = forms_of(line.invoice_number).compact
        key = (compact, line.name.casefold()) if compact else (f"row {line.number}", "")
        by_key.setdefault(key, []).append(line)
    return [_Group(rows[0].invoice_number, tuple(rows)) for rows in by_key.values()]


def _side_of(groups: Sequence[_Group], items: Sequence[OutstandingItem]) -> Side:
    hits = {}
    for side in Side:
        index = OpenIndex([item for item in items if item.side is side])
        hits[side] = sum(1 for group in groups if _by_number(group, index, set()) is not None)
    return Side.PURCHASE if hits[Side.PURCHASE] > hits[Side.SALES] else Side.SALES


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
    line = group.lines[0]
    return max(
        found.values(),
        key=lambda open_: (_is_named(line, open_), abs(group.amount) == abs(open_.item.amount)),
        default=None,
    )


def _by_amount(group: _Group, index: OpenIndex, taken: set[str], sign: int) -> Open | None:
    """The one item of the relation with the amount of a group whose number nobody knows."""
    amount = cents(sign * group.amount) or 0
    line = group.lines[0]
    fit = [
        open_
        for value in {amount, -amount} - {0}
        for open_ in index.by_value.get((line.currency, value), ())
        if open_.item.key not in taken and _is_named(line, open_) >= ALIKE
    ]
    return fit[0] if len(fit) == 1 else None


def _is_named(line: StatementLine, open_: Open) -> int:
    return likeness(line.name, open_.item.relation_name) if line.name else 0


def _joined(group: _Group, item: OutstandingItem, sign: int, *, by_number: bool = True) -> Compared:
    listed = sign * group.amount
    return Compared(
        agreement=Agreement.MATCHED if listed == item.amount else Agreement.DIFFERS,
        lines=group.lines,
        item=item,
        listed=listed,
        booked=item.amount,
        by_number=by_number,
    )
