"""A reviewed statement as entries of the bank journal: one per period, each opening where the one before closed. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from exactdesk.books.bank_entries import BankEntry, BankLine
from exactdesk.books.reference import FinancialPeriod, Journal, ReferenceBook
from exactdesk.books.statement import StatementLine
from exactdesk.flow.entry_rows import REST_PURPOSE, Accounts, Purpose, control_purpose
from exactdesk.flow.reconcile import RestKind
from exactdesk.flow.review import Decision, Review, in_line
from exactdesk.problems import Problem, Severity

DESCRIPTION = 60
"""Letters that Exact Online keeps of a line's description."""


NO_ACCOUNT: Mapping[Purpose, str] = MappingProxyType(
    {
        Purpose.RECEIVABLE: "bank-no-receivable",
        Purpose.PAYABLE: "bank-no-payable",
        Purpose.DISCOUNT: "bank-no-discount",
        Purpose.BANK_COST: "bank-no-cost",
        Purpose.PAYMENT_DIFFERENCE: "bank-no-difference",
        Purpose.TRANSFER: "bank-no-transfer",
        Purpose.SUSPENSE: "bank-no-suspense",
    }
)
"""Codes of what is the matter when no ledger account is known for a purpose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPlan:
    """What would be booked.

    Attributes:
        entries: empty when a problem stops it.
        periods: year and number by line number.
        problems: what is the matter, all of it; those of severity STOP keep the statement from being booked.
        undecided: lines that go to the account for questions.
    """

    entries: tuple[BankEntry, ...] = ()
    periods: Mapping[int, tuple[int, int]]
    problems: tuple[Problem, ...] = ()
    undecided: int = 0

    @property
    def can_be_booked(self) -> bool:
        return bool(self.entries) and all(problem.severity is not Severity.STOP for problem in self.problems)


def plan_statement(
    review: Review, reference: ReferenceBook, journal: Journal | None, accounts: Accounts, *, to_suspense: bool = False
) -> StatementPlan:
    """The entries of a statement, or why there are none.

    Args:
        review: of a bank statement with its balances.
        reference: of the administration.
        journal: the bank journal; None while it is not known.
        accounts: ledger accounts by purpose.
        to_suspense: whether lines that are not decided go to the account for questions; else they stop it.
    """
    statement = review.statement
    periods = {line.number: period_of(reference, line.booked_on) for line in statement.lines}
    told = {number: (period.year, period.number) for number, period in periods.items() if period is not None}
    problems = list(_problems(review, reference, journal, accounts, periods, to_suspense=to_suspense))
    open_lines = [line for line in statement.lines if not _is_decided(review, line)]
    opening = statement.opening
    if any(problem.severity is Severity.STOP for problem in problems) or opening is None or journal is None:
        return StatementPlan(periods=told, problems=tuple(problems), undecided=len(open_lines))
    entries: list[BankEntry] = []
    balance = opening.amount
    for (year, number), lines in _by_period(statement.lines, told):
        made = [
            bank_line
            for line in lines
            for bank_line in _bank_lines(line, review.decision(line.number), reference, accounts)
        ]
        closing = balance + sum((line.amount for line in made), Decimal(0))
        entry = BankEntry(
            journal=journal.code,
            year=year,
            period=number,
            currency=statement.currency,
            opening=balance,
            closing=closing,
            lines=tuple(made),
        )
        entries.append(entry)
        balance = closing
    return StatementPlan(entries=tuple(entries), periods=told, problems=tuple(problems), undecided=len(open_lines))


def period_of(reference: ReferenceBook, day: date) -> FinancialPeriod | None:
    """The reporting period of a day; None when the administration has none."""
    return next((period for period in reference.periods if period.start <= day <= period.end), None)


def _by_period(
    lines: Sequence[StatementLine], periods: Mapping[int, tuple[int, int]]
) -> Iterator[tuple[tuple[int, int], list[StatementLine]]]:
    """The lines of each period, the oldest period first, in the order of the statement."""
    for period in sorted(set(periods.values())):
        yield period, [line for line in lines if periods[line.number] == period]


def _is_decided(review: Review, line: StatementLine) -> bool:
    decision = review.decision(line.number)
    return decision is not None and decision.is_done


def _problems(
    review: Review,
    reference: ReferenceBook,
    journal: Journal | None,
    accounts: Accounts,
    periods: Mapping[int, FinancialPeriod | None],
    *,
    to_suspense: bool,
) -> Iterator[Problem]:
    statement = review.statement
    if statement.opening is None or statement.closing is None:
        yield _stop("bank-no-balances")
    elif statement.opening.amount + statement.movements != statement.closing.amount:
        yield _stop("bank-not-balanced")
    if not statement.lines:
        yield _stop("bank-no-lines")
    if journal is None:
        yield _stop("bank-no-journal", account=statement.account)
    elif journal.currency not in ("", statement.currency):
        yield _stop("bank-journal-currency", journal=journal.code, currency=statement.currency)
    if any(period is None for period in periods.values()):
        yield _stop("bank-no-period")
    closed = {(each.journal, each.year, each.number) for each in reference.closed_periods}
    used = sorted({(period.year, period.number) for period in periods.values() if period is not None})
    for year, number in used:
        if journal is not None and (journal.code, year, number) in closed:
            yield _stop("bank-period-closed", journal=journal.code, period=f"{year}-{number:02d}")
    elsewhere = [line for line in statement.lines if line.number in review.elsewhere]
    if elsewhere:
        yield _stop("bank-lines-elsewhere", count=str(len(elsewhere)), title=review.elsewhere[elsewhere[0].number])
    undecided = [
        line for line in statement.lines if not _is_decided(review, line) and line.number not in review.elsewhere
    ]
    if undecided and not to_suspense:
        yield _stop("bank-lines-undecided", count=str(len(undecided)))
    wanted = {Purpose.SUSPENSE} if undecided and to_suspense else set()
    for line in statement.lines:
        decision = review.decision(line.number)
        if decision is not None and decision.is_done:
            wanted |= _purposes(line, decision)
    for purpose in sorted(wanted - accounts.keys()):
        yield _stop(NO_ACCOUNT[purpose])
    yield from _account_problems(review, reference, journal)


def _account_problems(review: Review, reference: ReferenceBook, journal: Journal | None) -> Iterator[Problem]:
    decisions = (review.decision(line.number) for line in review.statement.lines)
    parts = [part for decision in decisions if decision is not None for part in decision.parts]
    for code in sorted({part.gl_account for part in parts}):
        if code not in reference.gl_account_by_code:
            yield _stop("bank-account-unknown", account=code)
    if journal is not None and not journal.allows_vat and any(part.vat_code for part in parts):
        yield _stop("bank-journal-without-vat", journal=journal.code)


def _purposes(line: StatementLine, decision: Decision) -> set[Purpose]:
    """Which accounts a decision needs besides those that it names itself."""
    found = {control_purpose(share.item.side) for share in decision.shares}
    if decision.difference(line) and decision.rest_kind in REST_PURPOSE:
        found.add(REST_PURPOSE[decision.rest_kind])
    return found


def _bank_lines(
    line: StatementLine, decision: Decision | None, reference: ReferenceBook, accounts: Accounts
) -> Iterator[BankLine]:
    text = " ".join((line.text or line.name).split())[:DESCRIPTION]

    def made(code: str, amount: Decimal) -> BankLine:
        account = reference.gl_account_by_code[code]
        return BankLine(gl_account=account.id, amount=amount, day=line.booked_on, description=text)

    if decision is None or not decision.is_done:
        yield made(accounts[Purpose.SUSPENSE], line.amount)
        return
    for share in decision.shares:
        item = share.item
        bare = made(accounts[control_purpose(item.side)], in_line(share))
        yield replace(bare, relation=item.relation, our_ref=item.entry_number)
    for part in decision.parts:
        words = " ".join(part.text.split())[:DESCRIPTION]
        yield replace(
            made(part.gl_account, part.amount),
            description=words or text,
            vat_code=part.vat_code,
            cost_center=part.cost_center,
            cost_unit=part.cost_unit,
        )
    left = decision.difference(line)
    if left and decision.rest_kind is RestKind.ON_ACCOUNT:
        item = decision.shares[-1].item
        yield replace(made(accounts[control_purpose(item.side)], left), relation=item.relation)
    elif left:
        yield made(accounts[REST_PURPOSE[decision.rest_kind]], left)


def _stop(code: str, **facts: str) -> Problem:
    return Problem(code=code, severity=Severity.STOP, facts=facts)
