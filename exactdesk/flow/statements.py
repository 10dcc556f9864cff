"""Statements of a file, looked over: they add up, they follow on each other, and none of them is there twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from exactdesk.books.money import CENT
from exactdesk.books.statement import Statement, StatementLine
from exactdesk.errors import SheetError
from exactdesk.problems import Problem, Severity, Where


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementFile:
    """What was dropped, read as statements.

    Attributes:
        path: full name on this computer.
        fingerprint: SHA-256 of its bytes, in hex.
        format: `camt.053.001.02` … `.14`, `mt940`, `coda`, or the format of the list (`xlsx`, `csv`).
        statements: in the order of the file; the numbers of their lines are unique over all of them.
        problems: what a careful person wants to know; none of severity STOP.
    """

    path: str
    fingerprint: str
    format: str
    statements: tuple[Statement, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def lines(self) -> tuple[StatementLine, ...]:
        """The lines of all statements, in the order of the file."""
        return tuple(line for statement in self.statements for line in statement.lines)


def look_over(statements: Iterable[Statement], *, file: str) -> tuple[tuple[Statement, ...], tuple[Problem, ...]]:
    """The statements that count, with what is to be known of them.

    A statement that stands in the file twice is read once. Where one of an account does not begin with what the one before it ended
    with, the gap is told; so are movements that stand in two statements, for a file that covers days twice would count them twice.

    Raises:
        SheetError: `statement-unbalanced` for the first one whose opening balance and movements do not make its closing balance.
    """
    kept: list[Statement] = []
    problems: list[Problem] = []
    where = Where(file=file)
    seen: dict[object, Statement] = {}
    for statement in statements:
        _must_balance(statement, file)
        key = _contents(statement)
        if key in seen and statement.opening is not None:
            facts = {"account": statement.account, "statement": _name(statement)}
            problems.append(Problem(code="statement-twice", severity=Severity.WARN, where=where, facts=facts))
            continue
        seen[key] = statement
        kept.append(statement)
        if statement.opening is None or statement.closing is None:
            facts = {"account": statement.account, "statement": _name(statement)}
            problems.append(Problem(code="statement-without-balance", severity=Severity.WARN, where=where, facts=facts))
    problems += _fine_amounts(kept, where)
    problems += _gaps(kept, where)
    problems += _overlaps(kept, where)
    return tuple(kept), tuple(problems)


def plain_amount(amount: Decimal) -> Decimal:
    """The amount with two decimals where it has no more than that, else as it is: nothing is rounded."""
    return amount.quantize(CENT) if amount == amount.quantize(CENT) else amount.normalize()


def _must_balance(statement: Statement, file: str) -> None:
    if statement.opening is None or statement.closing is None:
        return
    reached = statement.opening.amount + statement.movements
    if reached == statement.closing.amount:
        return
    raise SheetError(
        "statement-unbalanced",
        file=file,
        account=statement.account,
        statement=_name(statement),
        opening=_text(statement.opening.amount),
        movements=_text(statement.movements),
        reached=_text(reached),
        closing=_text(statement.closing.amount),
        difference=_text(statement.closing.amount - reached),
        currency=statement.currency,
    )


def _fine_amounts(statements: Iterable[Statement], where: Where) -> Iterator[Problem]:
    """Amounts with parts of a cent: they are kept, and told."""
    for statement in statements:
        for line in statement.lines:
            if line.amount != line.amount.quantize(CENT):
                place = replace(where, row=line.row or None)
                facts = {"number": str(line.number), "amount": _text(line.amount)}
                yield Problem(code="statement-part-of-cent", severity=Severity.WARN, where=place, facts=facts)


def _gaps(statements: Iterable[Statement], where: Where) -> Iterator[Problem]:
    """Statements of one account that do not follow on each other, in the order of their days."""
    for account, theirs in _by_account(statements).items():
        chain = _in_order(theirs)
        for before, after in pairwise(chain):
            assert before.closing is not None
            assert after.opening is not None
            if before.closing.amount == after.opening.amount:
                continue
            facts = {
                "account": account,
                "before": _name(before),
                "after": _name(after),
                "closing": _text(before.closing.amount),
                "opening": _text(after.opening.amount),
                "difference": _text(after.opening.amount - before.closing.amount),
            }
            yield Problem(code="statement-gap", severity=Severity.WARN, where=where, facts=facts)


def _in_order(statements: list[Statement]) -> list[Statement]:
    """By day; those of one day in the order of the file, or turned round where only that makes a chain."""
    by_day = sorted(statements, key=_day)
    places = {id(statement): -place for place, statement in enumerate(statements)}
    turned = sorted(statements, key=lambda statement: (_day(statement), places[id(statement)]))
    return turned if _breaks(turned) < _breaks(by_day) else by_day


def _day(statement: Statement) -> tuple[date, date]:
    assert statement.opening is not None
    assert statement.closing is not None
    return statement.closing.day, statement.opening.day


def _breaks(chain: list[Statement]) -> int:
    return sum(
        before.closing is not None and after.opening is not None and before.closing.amount != after.opening.amount
        for before, after in pairwise(chain)
    )


def _by_account(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    found: dict[str, list[Statement]] = {}
    for statement in statements:
        if statement.opening is not None and statement.closing is not None:
            found.setdefault(statement.account, []).append(statement)
    return found


def _overlaps(statements: Iterable[Statement], where: Where) -> Iterator[Problem]:
    """Movements that two statements of one account hold both, by the bank's own number of them."""
    seen: dict[object, Statement] = {}
    told: set[tuple[int, int]] = set()
    for statement in statements:
        for line in statement.lines:
            if not line.bank_reference:
                continue
            key = (statement.account, line.bank_reference, line.amount, line.booked_on, line.iban, line.text)
            first = seen.setdefault(key, statement)
            pair = (id(first), id(statement))
            if first is not statement and pair not in told:
                told.add(pair)
                facts = {"account": statement.account, "first": _name(first), "second": _name(statement)}
                yield Problem(code="statement-overlap", severity=Severity.WARN, where=where, facts=facts)


def _contents(statement: Statement) -> object:
    """All that makes a statement what it is, without where it stands in the file."""
    lines = tuple(replace(line, number=0, row=0, part_of=None) for line in statement.lines)
    return statement.account, statement.number, statement.currency, statement.opening, statement.closing, lines


def _name(statement: Statement) -> str:
    """How a statement is called: its number, else its last day."""
    if statement.number:
        return statement.number
    last = statement.closing or statement.opening
    return last.day.isoformat() if last is not None else ""


def _text(amount: Decimal) -> str:
    return format(plain_amount(amount), "f")
