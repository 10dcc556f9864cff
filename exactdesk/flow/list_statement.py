"""A list of payments, or of open items, becomes a statement without balances."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from exactdesk.books.money import ZERO
from exactdesk.books.statement import Statement, StatementLine, StatementSource
from exactdesk.flow.column_mapping import ColumnMapping
from exactdesk.flow.guess import Suggestion, suggest
from exactdesk.flow.layout import Layout
from exactdesk.flow.reading import read_rows
from exactdesk.flow.statements import plain_amount
from exactdesk.flow.table import Table
from exactdesk.kinds.document import MappedRow
from exactdesk.kinds.kind import Kind
from exactdesk.kinds.statement_list import LISTS
from exactdesk.problems import Problem, Severity, Where

_OF_PAYMENTS = frozenset({"payment_id", "iban", "status", "direction", "fee"})
"""Columns that a list of open items does not have."""

_NOT_PAID = re.compile(
    r"\b(?:expired|verlopen|failed|mislukt|cancel\w*|geannuleerd|open|pending|in behandeling|declined|geweigerd|refused|denied|void\w*|"
    r"uncompleted|incomplete|requires\w*|created|aangemaakt|authori[sz]ed|geautoriseerd|expir[eé]|[eé]chou[eé]|annul[eé])\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ListRead:
    """A list as a statement, with what was left out and what could not be read."""

    statement: Statement
    problems: tuple[Problem, ...]

    @property
    def sums(self) -> Mapping[str, Decimal]:
        """Sum of the lines by currency, in the order in which these come."""
        found: dict[str, Decimal] = {}
        for line in self.statement.lines:
            found[line.currency] = found.get(line.currency, ZERO) + line.amount
        return found


def suggest_list(
    table: Table, layout: Layout, source: StatementSource | None = None
) -> tuple[StatementSource, Suggestion]:
    """What a list looks like and how its columns are read; `source` when the user has said what it is."""
    found = {
        each: suggest(table, layout, [kind], None, kind.name)
        for each, kind in LISTS.items()
        if source is None or each is source
    }
    best = max(found, key=lambda each: _fit(found[each], LISTS[each]))
    if len(found) > 1 and _fits(found[StatementSource.OPEN_ITEMS], LISTS[StatementSource.OPEN_ITEMS]):
        payments = {guess.field for guess in found[StatementSource.PROVIDER].guesses}
        best = best if payments & _OF_PAYMENTS else StatementSource.OPEN_ITEMS
    return best, found[best]


def _fits(suggestion: Suggestion, kind: Kind) -> bool:
    return _fit(suggestion, kind)[0] == 1.0


def _fit(suggestion: Suggestion, kind: Kind) -> tuple[float, float]:
    """How much of a list a kind explains: what it must have, then all its columns."""
    sure = {guess.field: guess.confidence for guess in suggestion.guesses if guess.field is not None}
    needs = [max((sure.get(name, 0.0) for name in each.any_of), default=0.0) for each in kind.requirements]
    own = sum(confidence for name, confidence in sure.items() if name in kind.field_by_name)
    telling = sum(0.5 for name in (*_OF_PAYMENTS, "due_date") if name in sure)
    return sum(1.0 for need in needs if need >= 0.5) / len(needs), own + telling


def read_list(
    table: Table, layout: Layout, mapping: ColumnMapping, source: StatementSource, *, currency: str, today: date
) -> ListRead:
    """The statement that a list is.

    Args:
        table, layout: the sheet.
        mapping: which column is what; of the kind `LISTS[source]`.
        source: provider's payments or open items.
        currency: of rows that name none.
        today: the day of open items that have no date at all.
    """
    kind = LISTS[source]
    rows, problems = read_rows(table, layout, mapping, kind)
    place = Where(file=table.file, sheet=table.sheet)
    kept: list[StatementLine] = []
    fee_sign = _fee_sign(rows, source)
    not_paid: list[int] = []
    unread: list[int] = []
    for row in rows:
        if source is StatementSource.PROVIDER and _NOT_PAID.search(row.text("status")):
            not_paid.append(row.row)
            continue
        amount, day = _amount(row, source), _day(row, source, today)
        if amount is None or day is None:
            unread.append(row.row)
        else:
            kept.append(
                replace(_line(row, len(kept) + 1, day, amount, currency), fee=_fee(row, source) * fee_sign or ZERO)
            )
    found = [_softened(problem) for problem in problems]
    if unread:
        found.append(_told("list-rows-unread", Severity.WARN, place, unread))
    if not_paid:
        found.append(_told("list-rows-not-paid", Severity.NOTE, place, not_paid))
    main = Counter(line.currency for line in kept).most_common(1)
    statement = Statement(source=source, currency=main[0][0] if main else currency, lines=tuple(kept))
    return ListRead(statement, tuple(found))


def _softened(problem: Problem) -> Problem:
    """Nothing is booked from a list: what cannot be read of it is to be looked at, and stops nothing."""
    if problem.severity is not Severity.STOP:
        return problem
    return Problem(
        code=problem.code, severity=Severity.WARN, where=problem.where, value=problem.value, facts=problem.facts
    )


def _told(code: str, severity: Severity, place: Where, rows: Sequence[int]) -> Problem:
    facts = {"count": str(len(rows)), "rows": _some(rows)}
    return Problem(code=code, severity=severity, where=place, facts=facts)


def _some(rows: Iterable[int]) -> str:
    numbers = [str(row) for row in rows]
    return ", ".join(numbers[:5]) + (" …" if len(numbers) > 5 else "")


def _amount(row: MappedRow, source: StatementSource) -> Decimal | None:
    """What came in, or is owed to us, positive."""
    amount = row.amount("amount")
    if amount is not None:
        match row.value("direction"):
            case "in":
                return abs(amount)
            case "out":
                return -abs(amount)
            case _:
                return amount
    debit, credit = row.amount("debit"), row.amount("credit")
    if debit is None and credit is None:
        return None
    if source is StatementSource.OPEN_ITEMS:  # debit is what a customer owes
        return (debit or ZERO) - (credit or ZERO)
    # Some write what went out with a sign, though its column says so already.
    return abs(credit or ZERO) - abs(debit or ZERO)


def _fee(row: MappedRow, source: StatementSource) -> Decimal:
    """What stands in the column of costs, sign and all; zero where there is none."""
    found = row.amount("fee") if source is StatementSource.PROVIDER else None
    return plain_amount(found) if found else ZERO


def _fee_sign(rows: Iterable[MappedRow], source: StatementSource) -> int:
    """How a list writes costs: 1 where they are positive, -1 where they are what goes off."""
    total = sum((_fee(row, source) for row in rows if (_amount(row, source) or ZERO) > 0), ZERO)
    return -1 if total < 0 else 1


def _day(row: MappedRow, source: StatementSource, today: date) -> date | None:
    if source is StatementSource.PROVIDER:
        return row.day("payment_date")
    return row.day("invoice_date") or row.day("due_date") or today


def _line(row: MappedRow, number: int, day: date, amount: Decimal, currency: str) -> StatementLine:
    words = [row.text("description"), row.text("order_number")]
    return StatementLine(
        number=number,
        row=row.row,
        booked_on=day,
        amount=plain_amount(amount),
        currency=row.text("currency").upper() if re.fullmatch(r"[A-Za-z]{3}", row.text("currency")) else currency,
        name=" ".join(row.text("relation_name").split()),
        iban="".join(row.text("iban").split()).upper(),
        text=" ".join(" ".join(word for word in words if word).split()),
        reference=re.sub(r"[^0-9A-Za-z]", "", row.text("payment_reference")).upper(),
        bank_reference=row.text("payment_id"),
        invoice_number=row.text("invoice_number"),
        invoice_date=row.day("invoice_date"),
        due_date=row.day("due_date"),
    )
