"""A list of open items beside the books at work: compared anew with what is open now, each note and each tick on disk at once.

It is a review like that of a statement (`jobs.review`): the same table, the same steps, the same list to go on with. What is decided about
a row only says that it was looked at; nothing goes out of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from exactdesk.books.booking import PAYABLE, RECEIVABLE
from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import OutstandingItem, Snapshot
from exactdesk.books.reference import Division, GLAccount, ReferenceBook, Side
from exactdesk.books.statement import Statement, StatementLine
from exactdesk.errors import UsageError
from exactdesk.flow.list_view import ComparedRow, row_of
from exactdesk.flow.open_list import Comparison, compare_open_items
from exactdesk.flow.review import WHOLE_LIST, Decision, Review, Verdict
from exactdesk.flow.review_list import ReviewHead, ReviewId
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.review_steps import ReviewSteps
from exactdesk.store import reviews

_COLLECTIVE = {Side.SALES: RECEIVABLE, Side.PURCHASE: PAYABLE}


class ListSession(ReviewSteps):
    """One list at work.

    Attributes:
        comparison: with the open items as they were shown last; None before `show_items`.
        rows: of the comparison, in its order, each with what was decided about it.
        snapshots: what the open items were read with, by side.
        ledger: what stands on the ledger accounts of these items (`read_ledger`); None while it was not read.
    """

    def __init__(
        self,
        desk: Desk,
        division: Division,
        reference: ReferenceBook,
        head: ReviewHead,
        review: Review,
        *,
        user: str,
    ) -> None:
        super().__init__(desk, head, review, user)
        self.division = division
        self.reference = reference
        self.comparison: Comparison | None = None
        self.rows: tuple[ComparedRow, ...] = ()
        self.snapshots: Mapping[Side, Snapshot] = {}
        self.ledger: Decimal | None = None
        self._at: dict[int, int] = {}
        self._lines = {line.number: line for line in review.statement.lines}

    @property
    def statement(self) -> Statement:
        return self.review.statement

    @property
    def ledger_accounts(self) -> tuple[GLAccount, ...]:
        """The collective accounts that the items of this side stand on, by code: an office may keep one for foreign relations, say."""
        if self.comparison is None:
            return ()
        kind = _COLLECTIVE[self.comparison.side]
        found = (each for each in self.reference.gl_accounts if each.type == kind)
        return tuple(sorted(found, key=lambda each: each.code))

    async def show_items(self, snapshots: Mapping[Side, Snapshot]) -> None:
        """Compares with the open items as they are now."""
        self.snapshots = snapshots
        await self._compare()

    async def _compare(self) -> None:
        told = self.review.decision(WHOLE_LIST)
        items = tuple(item for each in self.snapshots.values() for item in each.items)
        lines, review = self.statement.lines, self.review

        def work() -> tuple[Comparison, tuple[ComparedRow, ...], dict[int, int]]:
            side, of_all = (None, False) if told is None else (told.side, told.of_all)
            found = compare_open_items(lines, items, side, of_all=of_all)
            rows = tuple(row_of(each, review) for each in found.rows)
            return found, rows, {row.key: at for at, row in enumerate(rows)}

        self.comparison, self.rows, self._at = await asyncio.to_thread(work)

    def row(self, key: int) -> ComparedRow | None:
        """A row; None where it is no longer among them."""
        at = self._at.get(key)
        return None if at is None else self.rows[at]

    def line(self, number: int) -> StatementLine:
        """What a step was made about: a row of the list, an item of the books, or the list as a whole."""
        found, row = self._lines.get(number), self.row(number)
        if found is not None:
            return found
        today = self.desk.clock().astimezone().date()
        if row is not None and row.compared.item is not None:
            return _line_of(number, row.compared.item, today)
        name = self.head.title if number == WHOLE_LIST else ""
        return StatementLine(
            number=number, booked_on=today, amount=Decimal("0.00"), currency=self.statement.currency, name=name
        )

    # --- what is decided

    async def note(self, key: int, words: str) -> None:
        """Puts a row aside to be checked. Raises `UsageError` without words."""
        if not words.strip():
            raise UsageError("review-note-missing")
        await self._decide(key, Decision(verdict=Verdict.QUESTION, note=words.strip()))

    async def tick(self, key: int) -> None:
        """Marks a row as seen: it is known why it is so. What was noted about it stays with it."""
        row = self.row(key)
        await self._decide(key, Decision(verdict=Verdict.ACCEPTED, note="" if row is None else row.note))

    async def reopen(self, key: int) -> None:
        """Makes a row as if nobody had looked."""
        await self._decide(key, None)

    async def lay_beside(self, side: Side, *, of_all: bool = False) -> None:
        """Lays the list beside other books, and keeps that."""
        await self.add([(WHOLE_LIST, Decision(verdict=Verdict.SKIPPED, side=side, of_all=of_all))])
        await self._compare()

    async def travel(self, moves: tuple[int, ...], *, is_undo: bool) -> None:
        """Undoes steps, or does them again; see `ReviewSteps`."""
        await (self.undo(moves) if is_undo else self.redo(moves))
        await self._compare()

    async def _decide(self, key: int, decision: Decision | None) -> None:
        await self.add([(key, decision)])
        at = self._at.get(key)
        if at is not None:
            row = row_of(self.rows[at].compared, self.review)
            self.rows = (*self.rows[:at], row, *self.rows[at + 1 :])


def _line_of(number: int, item: OutstandingItem, today: date) -> StatementLine:
    return StatementLine(
        number=number,
        booked_on=item.invoice_date or today,
        amount=item.amount,
        currency=item.currency,
        name=item.relation_name,
        invoice_number=item.invoice_number,
    )


async def open_list_session(
    desk: Desk, division: Division, reference: ReferenceBook, review: ReviewId, *, user: str
) -> ListSession:
    """A list as it was left, without open items yet (`show_items`). Raises `StoreError`."""

    def read() -> tuple[ReviewHead | None, Review]:
        return reviews.head(desk.database, review), reviews.read_review(desk.database, review)

    head, found = await asyncio.to_thread(read)
    assert head is not None  # `read_review` found it
    return ListSession(desk, division, reference, head, found, user=user)


async def read_ledger(session: ListSession, connection: Connection) -> Decimal | None:
    """What stands on the ledger accounts of these items now, positive when it is owed; None where none is known. One call each.

    In the administration's currency, all periods together. Raises what reading raises.
    """
    if not session.ledger_accounts or session.comparison is None:
        return None
    stands = ZERO
    for account in session.ledger_accounts:
        stands += await connection.client.banking.ledger_balance(session.division.code, account.id)
    return stands if session.comparison.side is Side.SALES else -stands


def booked_total(comparison: Comparison, snapshots: Mapping[Side, Snapshot]) -> Decimal | None:
    """All that is open on this side of the books, in the administration's currency; None where it was not read."""
    snapshot = snapshots.get(comparison.side)
    return None if snapshot is None else snapshot.total
