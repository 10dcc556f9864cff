"""The steps of a review, each on disk before the next is asked for: what a deck and a comparison do alike."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from exactdesk.flow.review import Decision, Move, Review, Verdict
from exactdesk.flow.review_list import ReviewHead
from exactdesk.jobs.desk import Desk
from exactdesk.store import reviews


class ReviewSteps:
    """A review with what may be done to its steps.

    Attributes:
        head: as it was when the session began; its counts are those of that moment.
        review: as it stands.
    """

    def __init__(self, desk: Desk, head: ReviewHead, review: Review, user: str) -> None:
        self.desk = desk
        self.head = head
        self._review = review
        self.user = user

    @property
    def review(self) -> Review:
        return self._review

    @review.setter
    def review(self, after: Review) -> None:
        before, self._review = self._review, after
        self._stepped(before, after)

    @property
    def question_count(self) -> int:
        """How many lines, or items of the books, are to be checked."""
        decisions = (move.decision for move in self.review.standing.values())
        return sum(1 for decision in decisions if decision is not None and decision.verdict is Verdict.QUESTION)

    def _stepped(self, before: Review, after: Review) -> None:
        """Called after every step; what was worked out before it may no longer hold."""

    async def add(self, steps: Sequence[tuple[int, Decision | None]], *, is_bulk: bool = False) -> tuple[Move, ...]:
        """Keeps steps: what was decided about these numbers, None opening one again. Raises `StoreError`."""
        moves = await asyncio.to_thread(
            lambda: reviews.add_moves(
                self.desk.database, self.head.id, steps, at=self.desk.clock(), by=self.user, is_bulk=is_bulk
            )
        )
        self.review = self.review.with_moves(moves)
        return moves

    async def undo(self, moves: Sequence[int]) -> None:
        """Undoes steps, whichever they are. Raises `UsageError` where an earlier decision about the line no longer fits."""
        now = self.desk.clock()
        after = self.review.marked(moves, now)
        await asyncio.to_thread(reviews.mark_moves, self.desk.database, tuple(moves), now)
        self.review = after

    async def redo(self, moves: Sequence[int]) -> None:
        """Does undone steps again. Raises `UsageError` where their items have gone to other lines."""
        after = self.review.marked(moves, None)
        await asyncio.to_thread(reviews.mark_moves, self.desk.database, tuple(moves), None)
        self.review = after
