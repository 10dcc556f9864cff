"""A reviewed statement as entries of the bank journal: one per period, each opening where the one before closed. Pure.

A payment provider's list has no balances. It goes in a bank journal that is kept for the provider (Exact Online takes no entries in
journals of its own kind for these), opens where that closed, and what the provider kept of the payments is a line of costs per period.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from exactdesk.books.bank_entries import BankEntry, BankLine, BookedBankEntry
from exactdesk.books.money import ZERO
from exactdesk.books.reference import FinancialPeriod, Journal, ReferenceBook
from exactdesk.books.statement import StatementLine, StatementSource
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
        Purpose.PROVIDER_COST: "bank-no-provider-cost",
        Purpose.SUSPENSE: "bank-no-suspense",
    }
)
"""Codes of what is the matter when no ledger account is known for a purpose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPlan:
    """What would be booked.

    Attributes:
        entries: empty when a problem stops it, or nothing is left to be booked.
        lines: numbers of the statement's lines in each of the entries, in the order of these.
        periods: year and number by line number.
        problems: what is the matter, all of it; those of severity STOP keep the statement from being booked.
        undecided: lines that go to the account for questions.
        there: how many lines the books have already.
        left: numbers of the lines that they have not, whatever stops these.
    """

    entries: tuple[BankEntry, ...] = ()
    lines: tuple[tuple[int, ...], ...] = ()
    periods: Mapping[int, tuple[int, int]]
    problems: tuple[Problem, ...] = ()
    undecided: int = 0
    there: int = 0
    left: tuple[int, ...] = ()

    @property
    def can_be_booked(self) -> bool:
        return bool(self.entries) and all(problem.severity is not Severity.STOP for problem in self.problems)


def plan_statement(
    review: Review,
    reference: ReferenceBook,
    journal: Journal | None,
    accounts: Accounts,
    *,
    booked: Sequence[BookedBankEntry] = (),
    sent: Collection[int] = frozenset(),
    cost_vat_code: str = "",
    to_suspense: bool = False,
) -> StatementPlan:
    """The entries of a statement, or why there are none; of one that the books have in part, those of the rest.

    Args:
        review: of a bank statement with its balances, or of a provider's list.
        reference: of the administration.
        journal: the bank journal; None while it is not known.
        accounts: ledger accounts by purpose.
        booked: entries of the journal, the last booked first.
        sent: numbers of lines that this program has sent, which a list cannot tell by its balances.
        cost_vat_code: of what a provider keeps; empty for none.
        to_suspense: whether lines that are not decided go to the account for questions; else they stop it.
    """
    statement = review.statement
    periods = {line.number: period_of(reference, line.booked_on) for line in statement.lines}
    told = {number: (period.year, period.number) for number, period in periods.items() if period is not None}
    ordered = [line for _, lines in _by_period(statement.lines, told) for line in lines]
    is_list = statement.source is StatementSource.PROVIDER
    if is_list:
        opening: Decimal | None = booked[0].closing if booked else ZERO
        there: int | None = 0
        left = [line for line in ordered if line.number not in sent]
    else:
        opening = None if statement.opening is None else statement.opening.amount
        there = None if opening is None else lines_there(ordered, opening, booked, frozenset(told.values()))
        left = ordered[there or 0 :]
    problems = list(_problems(review, reference, journal, accounts, periods, left, to_suspense=to_suspense))
    has_costs = any(line.fee for line in left)
    if has_costs and cost_vat_code and journal is not None and not journal.allows_vat:
        problems.append(_stop("bank-journal-without-vat", journal=journal.code))
    if opening is not None and journal is not None:
        problems += _balance_problems(opening, booked, journal, len(ordered), there)
    undecided = sum(not _is_decided(review, line) for line in left)
    plan = StatementPlan(
        periods=told,
        problems=tuple(problems),
        undecided=undecided,
        there=there or 0,
        left=tuple(line.number for line in left),
    )
    if any(problem.severity is Severity.STOP for problem in problems) or opening is None or journal is None:
        return plan
    entries: list[BankEntry] = []
    numbers: list[tuple[int, ...]] = []
    balance = opening + sum((line.amount for line in ordered[: there or 0]), ZERO)
    for (year, number), lines in _by_period(left, told):
        made = [
            bank_line
            for line in lines
            for bank_line in _bank_lines(line, review.decision(line.number), reference, accounts)
        ]
        made += _costs(lines, reference, accounts, cost_vat_code)
        closing = balance + sum((line.amount for line in made), ZERO)
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
        numbers.append(tuple(line.number for line in lines))
        if is_list and any(_is_alike(entry, each) for each in booked):
            told_of = {"journal": journal.code, "period": f"{year}-{number:02d}", "total": f"{closing - balance:.2f}"}
            return replace(plan, problems=(*problems, _stop("bank-same-total", **told_of)))
        balance = closing
    return replace(plan, entries=tuple(entries), lines=tuple(numbers))


def _costs(
    lines: Sequence[StatementLine], reference: ReferenceBook, accounts: Accounts, vat_code: str
) -> list[BankLine]:
    """What a provider kept of these payments, as one line; none where it kept nothing."""
    total = sum((line.fee for line in lines), ZERO)
    if not total:
        return []
    account = reference.gl_account_by_code[accounts[Purpose.PROVIDER_COST]]
    day = max(line.booked_on for line in lines)
    words = account.description[:DESCRIPTION]
    return [BankLine(gl_account=account.id, amount=-total, day=day, description=words, vat_code=vat_code)]


def _is_alike(entry: BankEntry, booked: BookedBankEntry) -> bool:
    """Whether the books have an entry of this period that moves the balance as much: perhaps the same list, booked by somebody else."""
    movement = entry.closing - entry.opening
    return (booked.year, booked.period) == (entry.year, entry.period) and booked.closing - booked.opening == movement


def lines_there(
    lines: Sequence[StatementLine],
    opening: Decimal,
    booked: Sequence[BookedBankEntry],
    periods: frozenset[tuple[int, int]],
) -> int | None:
    """How many of the lines, from the first on, the books have already: by this statement or by those of its days, whoever booked them.

    None where the journal stands at a balance that the statement does not have once, so that it neither follows on the books nor is
    a part of them.

    Args:
        lines: in the order of booking.
        opening: of the statement.
        booked: entries of the journal, the last booked first.
        periods: of the lines, as year and number.
    """
    theirs = [entry for entry in reversed(booked) if (entry.year, entry.period) in periods]
    balances = [opening]
    for line in lines:
        balances.append(balances[-1] + line.amount)
    if any((entry.opening, entry.closing) == (opening, balances[-1]) for entry in theirs):
        return len(lines)
    reached = opening
    for entry in theirs:
        if entry.opening == reached:
            reached = entry.closing
        if reached == balances[-1]:
            break
    if not booked or reached == opening:
        return 0 if not booked or booked[0].closing == opening else None
    if reached == balances[-1]:
        return len(lines)
    places = [place for place, balance in enumerate(balances) if balance == reached]
    return places[0] if len(places) == 1 and booked[0].closing == reached else None


def _balance_problems(
    opening: Decimal, booked: Sequence[BookedBankEntry], journal: Journal, count: int, there: int | None
) -> Iterator[Problem]:
    if there is None:
        yield _stop(
            "bank-opening-differs", journal=journal.code, opening=f"{opening:.2f}", closing=f"{booked[0].closing:.2f}"
        )
    elif there and there == count:
        yield _stop("bank-booked-already")
    elif there:
        facts = {"count": str(there), "journal": journal.code, "closing": f"{booked[0].closing:.2f}"}
        yield Problem(code="bank-partly-booked", severity=Severity.WARN, facts=facts)


def period_of(reference: ReferenceBook, day: date) -> FinancialPeriod | None:
    """The reporting period of a day; None when the administration has none."""
    return next((period for period in reference.periods if period.start <= day <= period.end), None)


def _by_period(
    lines: Sequence[StatementLine], periods: Mapping[int, tuple[int, int]]
) -> Iterator[tuple[tuple[int, int], list[StatementLine]]]:
    """The lines of each period, the oldest period first, in the order of the statement; those of no period are left out."""
    placed = [(periods[line.number], line) for line in lines if line.number in periods]
    for period in sorted({each for each, _ in placed}):
        yield period, [line for each, line in placed if each == period]


def _is_decided(review: Review, line: StatementLine) -> bool:
    decision = review.decision(line.number)
    return decision is not None and decision.is_done


def _problems(
    review: Review,
    reference: ReferenceBook,
    journal: Journal | None,
    accounts: Accounts,
    periods: Mapping[int, FinancialPeriod | None],
    left: Sequence[StatementLine],
    *,
    to_suspense: bool,
) -> Iterator[Problem]:
    """What is the matter with the statement, and with the lines of it that are left to be booked."""
    statement = review.statement
    is_list = statement.source is StatementSource.PROVIDER
    if is_list:
        if any(line.currency != statement.currency for line in statement.lines):
            yield _stop("bank-several-currencies")
    elif statement.opening is None or statement.closing is None:
        yield _stop("bank-no-balances")
    elif statement.opening.amount + statement.movements != statement.closing.amount:
        yield _stop("bank-not-balanced")
    if not statement.lines:
        yield _stop("bank-no-lines")
    if journal is None and is_list:
        yield _stop("bank-no-provider-journal")
    elif journal is None:
        yield _stop("bank-no-journal", account=statement.account)
    elif journal.currency not in ("", statement.currency):
        yield _stop("bank-journal-currency", journal=journal.code, currency=statement.currency)
    if any(period is None for period in periods.values()):
        yield _stop("bank-no-period")
    closed = {(each.journal, each.year, each.number) for each in reference.closed_periods}
    used = sorted({(each.year, each.number) for line in left if (each := periods[line.number]) is not None})
    for year, number in used:
        if journal is not None and (journal.code, year, number) in closed:
            yield _stop("bank-period-closed", journal=journal.code, period=f"{year}-{number:02d}")
    elsewhere = [line for line in left if line.number in review.elsewhere]
    if elsewhere:
        yield _stop("bank-lines-elsewhere", count=str(len(elsewhere)), title=review.elsewhere[elsewhere[0].number])
    undecided = [line for line in left if not _is_decided(review, line) and line.number not in review.elsewhere]
    if undecided and not to_suspense:
        yield _stop("bank-lines-undecided", count=str(len(undecided)))
    wanted = {Purpose.SUSPENSE} if undecided and to_suspense else set()
    for line in left:
        decision = review.decision(line.number)
        if decision is not None and decision.is_done:
            wanted |= _purposes(line, decision)
    if any(line.fee for line in left):
        wanted.add(Purpose.PROVIDER_COST)
    for purpose in sorted(wanted - accounts.keys()):
        yield _stop(NO_ACCOUNT[purpose])
    yield from _account_problems([review.decision(line.number) for line in left], reference, journal)


def _account_problems(
    decisions: Sequence[Decision | None], reference: ReferenceBook, journal: Journal | None
) -> Iterator[Problem]:
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
            relation=part.relation,
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
