"""What was accepted, as match sets: per line and relation the payment as the books have it against the invoices it settles. Pure.

Nothing is sent for what cannot be said exactly: then a reason stands in its place, and the list to click through takes over.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from exactdesk.books.bank_entries import BookedAt, MatchLine, MatchSet, WriteOff, WriteOffKind
from exactdesk.books.booking import PAYABLE, RECEIVABLE
from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import ReferenceBook, Side
from exactdesk.books.statement import StatementLine
from exactdesk.flow.entry_rows import REST_PURPOSE, Accounts
from exactdesk.flow.reconcile import RestKind, Share
from exactdesk.flow.review import SETTLES_WHOLE, Decision, Review, direction, in_line
from exactdesk.flow.statement_entry import period_of


class NoMatch(StrEnum):
    """Why no match set can be made. The texts are codes of sentences."""

    PAYMENT_MISSING = "match-payment-missing"  # the payment is not in the books yet, or is matched already
    INVOICE_GONE = "match-invoice-gone"  # the invoice is no longer open, or less of it than was accepted
    CURRENCY = "match-currency"
    PLACE_UNKNOWN = "match-place-unknown"  # the ledger does not tell where an entry stands
    PARTS = "match-parts"  # more than one item is settled in part
    PERIOD_CLOSED = "match-period-closed"  # Exact Online matches nothing that was booked in a closed period
    ANOTHER_FIRST = "match-another-first"  # another line settles a part of the same invoice, and what is left of it shows afterwards
    NO_ACCOUNT = "match-no-account"  # no ledger account is known for the difference


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedMatch:
    """What would be sent for one line and one relation.

    Attributes:
        shares: what is settled; of one relation and side.
        match: None where `why_not` tells the reason.
    """

    line: StatementLine
    shares: tuple[Share, ...]
    match: MatchSet | None = None
    why_not: NoMatch | None = None

    @property
    def amount(self) -> Decimal:
        """What is settled, in the direction of the line."""
        return sum((in_line(share) for share in self.shares), ZERO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """What the books say, as far as matching needs it.

    Attributes:
        items: open items now, of both sides.
        places: lines of the ledger of the entries concerned.
        statement_entries: the bank entry (journal, entry number) by number of line, where this program booked the line.
        currency: of the administration.
    """

    items: Sequence[OutstandingItem]
    places: Sequence[BookedAt]
    statement_entries: Mapping[int, tuple[str, int]]
    reference: ReferenceBook
    accounts: Accounts
    currency: str


def plan_matches(review: Review, books: Books) -> tuple[PlannedMatch, ...]:
    """One for each line that was accepted and relation that it settles something of, in the order of the statement."""
    maker = _Maker(books)
    found = []
    for line in review.statement.lines:
        decision = review.decision(line.number)
        if decision is None or not decision.shares:
            continue
        groups: dict[tuple[Side, str], list[Share]] = defaultdict(list)
        for share in decision.shares:
            groups[share.item.side, share.item.relation_code].append(share)
        last = list(groups)[-1]
        for key, shares in groups.items():
            rest = decision.rest_kind if key == last else RestKind.NONE
            found.append(maker.planned(line, decision, tuple(shares), rest, is_only=len(groups) == 1))
    return tuple(found)


def entry_numbers(review: Review, items: Iterable[OutstandingItem]) -> tuple[int, ...]:
    """Numbers of the entries whose place in the ledger is needed: of the invoices accepted, and of payments of these relations."""
    relations = set()
    numbers = set()
    for move in review.standing.values():
        for share in move.decision.shares if move.decision else ():
            numbers.add(share.item.entry_number)
            relations.add(share.item.relation)
    numbers |= {item.entry_number for item in items if item.kind is ItemKind.PAYMENT and item.relation in relations}
    return tuple(sorted(numbers))


class _Maker:
    def __init__(self, books: Books) -> None:
        self._books = books
        self._items = {item.key: item for item in books.items}
        self._used: set[str] = set()
        self._settled: set[str] = set()
        self._places: dict[tuple[str, int], list[BookedAt]] = defaultdict(list)
        for place in books.places:
            self._places[place.journal, place.entry_number].append(place)
        types = {account.code: account.type for account in books.reference.gl_accounts}
        self._control = {Side.SALES: RECEIVABLE, Side.PURCHASE: PAYABLE}
        self._types = types
        self._closed = {(each.journal, each.year, each.number) for each in books.reference.closed_periods}

    def planned(
        self, line: StatementLine, decision: Decision, shares: tuple[Share, ...], rest: RestKind, *, is_only: bool
    ) -> PlannedMatch:
        try:
            match = self._match(line, decision, shares, rest, is_only=is_only)
        except _No as no:
            return PlannedMatch(line=line, shares=shares, why_not=no.why)
        return PlannedMatch(line=line, shares=shares, match=match)

    def _match(
        self, line: StatementLine, decision: Decision, shares: tuple[Share, ...], rest: RestKind, *, is_only: bool
    ) -> MatchSet:
        if any(share.item.currency != self._books.currency for share in shares):
            raise _No(NoMatch.CURRENCY)
        invoices = [self._invoice(share) for share in shares]
        partial = [place for place, (_, part) in enumerate(invoices) if part]
        if len(partial) > 1:
            raise _No(NoMatch.PARTS)
        if partial:  # the one that stays open in part comes last: that is what is left open of
            invoices.append(invoices.pop(partial[0]))
        side = shares[0].item.side
        if not self._settled.isdisjoint(share.item.key for share in shares):
            raise _No(NoMatch.ANOTHER_FIRST)
        settled = sum((share.amount for share in shares), ZERO)
        payments, off = self._payment(line, decision, shares, rest, settled, is_only=is_only)
        lines = tuple(each for each, _ in invoices) + payments
        if partial or (rest is RestKind.ON_ACCOUNT and off is None and sum(each.amount for each in lines)):
            off = WriteOff(kind=WriteOffKind.LEAVE)
        place = self._place(shares[0].item)
        self._settled |= {share.item.key for share in shares}
        return MatchSet(
            side=side, gl_account=place.gl_account, relation=shares[0].item.relation_code, lines=lines, write_off=off
        )

    def _invoice(self, share: Share) -> tuple[MatchLine, bool]:
        """The line of an invoice, and whether a part of it stays open."""
        now = self._items.get(share.item.key)
        if now is None or abs(now.amount) < abs(share.amount) or now.amount * share.amount < 0:
            raise _No(NoMatch.INVOICE_GONE)
        place = self._place(now)
        left = now.amount - share.amount
        debit = direction(now)
        return (
            MatchLine(
                year=place.year,
                period=place.period,
                journal=now.journal,
                entry_number=now.entry_number,
                amount=now.amount * debit,
                left=left * debit,
            ),
            left != 0,
        )

    def _payment(
        self,
        line: StatementLine,
        decision: Decision,
        shares: tuple[Share, ...],
        rest: RestKind,
        settled: Decimal,
        *,
        is_only: bool,
    ) -> tuple[tuple[MatchLine, ...], WriteOff | None]:
        """The payment as it stands in the books, and what is done with the difference."""
        item = shares[0].item
        debit = direction(item)
        period = period_of(self._books.reference, line.booked_on)
        booked = self._books.statement_entries.get(line.number)
        if (
            booked is not None and period is not None
        ):  # booked by this program: a line per share, the difference is booked
            journal, number = booked
            lines = tuple(
                MatchLine(
                    year=period.year,
                    period=period.number,
                    journal=journal,
                    entry_number=number,
                    amount=-share.amount * debit,
                )
                for share in sorted(shares, key=lambda each: -abs(each.amount))
            )
            return lines, None
        paid = line.amount * debit if is_only else settled
        payment = self._found_payment(line, item, paid)
        place = self._place(payment)
        lines = (
            MatchLine(
                year=place.year,
                period=place.period,
                journal=payment.journal,
                entry_number=payment.entry_number,
                amount=payment.amount * debit,
            ),
        )
        if rest not in SETTLES_WHOLE or not is_only or not decision.difference(line):
            return lines, None
        return lines, self._write_off(line, rest)

    def _found_payment(self, line: StatementLine, item: OutstandingItem, paid: Decimal) -> OutstandingItem:
        """The payment of this relation and amount that is not matched yet, the one nearest to the day of the line."""
        candidates = [
            each
            for each in self._books.items
            if each.kind is ItemKind.PAYMENT
            and each.side is item.side
            and each.relation == item.relation
            and each.currency == line.currency
            and each.amount == -paid
            and each.key not in self._used
        ]
        if not candidates:
            raise _No(NoMatch.PAYMENT_MISSING)
        best = min(
            candidates,
            key=lambda each: (abs(((each.invoice_date or line.booked_on) - line.booked_on).days), each.key),
        )
        self._used.add(best.key)
        return best

    def _write_off(self, line: StatementLine, rest: RestKind) -> WriteOff:
        account = self._books.accounts.get(REST_PURPOSE[rest])
        period = period_of(self._books.reference, line.booked_on)
        if account is None or period is None:
            raise _No(NoMatch.NO_ACCOUNT)
        is_discount = rest is RestKind.DISCOUNT
        return WriteOff(
            kind=WriteOffKind.DISCOUNT if is_discount else WriteOffKind.PAYMENT_DIFFERENCE,
            gl_account=account,
            description=" ".join((line.name or line.text).split())[:60],
            year=period.year,
            period=period.number,
            day=line.booked_on,
        )

    def _place(self, item: OutstandingItem) -> BookedAt:
        """Where an item stands: on the account of receivables or payables, under its relation."""
        wanted = self._control[item.side]
        found = [
            place
            for place in self._places.get((item.journal, item.entry_number), ())
            if place.relation == item.relation_code and self._types.get(place.gl_account) == wanted
        ]
        if item.invoice_date is not None:
            of_year = [place for place in found if place.day is None or place.day.year == item.invoice_date.year]
            found = of_year or found
        if not found:
            raise _No(NoMatch.PLACE_UNKNOWN)
        if (found[0].journal, found[0].year, found[0].period) in self._closed:
            raise _No(NoMatch.PERIOD_CLOSED)
        return found[0]


class _No(Exception):
    """Ends the making of one match set."""

    def __init__(self, why: NoMatch) -> None:
        self.why = why
        super().__init__(why.value)
