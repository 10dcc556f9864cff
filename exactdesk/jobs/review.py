"""A review at work: a statement against the open items, each step on disk before the next is asked for.

The session holds what the deck shows; every change goes to the store first, then into the value. A kill loses at most the step that was
under way, and the next opening goes on from there.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import Division, Journal, ReferenceBook, RelationId, Side
from exactdesk.books.statement import Statement, StatementLine
from exactdesk.flow.entry_rows import Accounts
from exactdesk.flow.habits import Habits, accounts_of, journal_of
from exactdesk.flow.joined import joined
from exactdesk.flow.otherwise import Answers, Question
from exactdesk.flow.reconcile import Certainty, Foreign, LineProposals, Proposal
from exactdesk.flow.review import Decision, Move, Review, Verdict, bulk_steps
from exactdesk.flow.review_draft import Draft, draft_of
from exactdesk.flow.review_list import NewReview, ReviewHead, ReviewId
from exactdesk.flow.ruled import decision_by_rule, with_bank_cost
from exactdesk.flow.rules import Rule, RuleTarget
from exactdesk.flow.statements import StatementFile
from exactdesk.flow.touched import readers_of, touched
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.review_steps import ReviewSteps
from exactdesk.jobs.whose_number import Ask, questions_of
from exactdesk.store import reviews
from exactdesk.store.codec import Unreadable, from_json, to_json


class Propose(Protocol):
    """Gives each line its readings; pure, and may take its time."""

    def __call__(
        self,
        lines: Sequence[StatementLine],
        items: Sequence[OutstandingItem],
        *,
        answers: Answers,
        rules: Sequence[Rule],
    ) -> Sequence[LineProposals]:
        """The lines in their order; `answers` tell whose numbers are that are not open, `rules` of which relation lines are."""
        ...


async def review_heads(desk: Desk, site: str, division: Division) -> tuple[ReviewHead, ...]:
    """The reviews of an administration, the last one worked in first. Raises `StoreError`."""
    return await asyncio.to_thread(reviews.review_list, desk.database, site, division.code)


async def begin_review(
    desk: Desk, division: Division, statement: Statement, *, site: str, user: str, file: str, fingerprint: str
) -> tuple[ReviewHead, bool]:
    """The review of a statement, and whether it is new: one that was reviewed before is gone on with. Raises `StoreError`."""
    new = NewReview(
        statement=statement,
        site=site,
        division=division.code,
        division_name=division.name,
        file=file,
        fingerprint=fingerprint,
        by=user,
        at=desk.clock(),
    )
    return await asyncio.to_thread(reviews.open_review, desk.database, new)


async def begin_reviews(
    desk: Desk, division: Division, file: StatementFile, *, site: str, user: str
) -> tuple[tuple[ReviewHead, bool], ...]:
    """A review for each statement of a file, those that follow on each other taken together; see `begin_review`."""
    return tuple(
        [
            await begin_review(
                desk, division, statement, site=site, user=user, file=file.path, fingerprint=file.fingerprint
            )
            for statement in joined(file.statements)
        ]
    )


class LineState(StrEnum):
    """How a line stands in the list."""

    CERTAIN = "certain"
    LIKELY = "likely"
    PARTIAL = "partial"
    NONE = "none"  # open, and nothing speaks for anything
    RULE = "rule"  # open, and a rule says where it goes
    ACCEPTED = "accepted"
    MANUAL = "manual"
    TRANSFER = "transfer"
    QUESTION = "question"
    SKIPPED = "skipped"
    ELSEWHERE = "elsewhere"  # reviewed in another statement


@dataclass(frozen=True, slots=True, kw_only=True)
class LineView:
    """A line as the list shows it.

    Attributes:
        relation: whose items it settles, or would; empty for none.
        is_done: whether it is known where it goes.
    """

    line: StatementLine
    state: LineState
    relation: str = ""
    is_done: bool = False


class ReviewSession(ReviewSteps):
    """One review at work.

    Attributes:
        items: open items of both sides, as the books had them last.
        habits: of this administration.
    """

    def __init__(
        self,
        desk: Desk,
        division: Division,
        reference: ReferenceBook,
        head: ReviewHead,
        review: Review,
        habits: Habits,
        *,
        user: str,
        propose: Propose,
    ) -> None:
        super().__init__(desk, head, review, user)
        self.division = division
        self.reference = reference
        self._habits = habits
        self._accounts: Accounts | None = None
        self.items: tuple[OutstandingItem, ...] = ()
        self._propose = propose
        self._by_key: dict[str, OutstandingItem] = {}
        self._answers: dict[Question, frozenset[RelationId]] = {}
        self._proposals: dict[int, LineProposals] = {}
        self._lines = {line.number: line for line in review.statement.lines}
        # What was worked out for a line, until a step touches it: a decision must not look at thousands of lines anew.
        self._readers: Mapping[str, Collection[int]] = {}
        self._views: dict[int, LineView] = {}
        self._at_once: dict[int, Decision | None] = {}

    # --- what is known

    def _stepped(self, before: Review, after: Review) -> None:
        self._forget(touched(before, after, self._readers))

    @property
    def habits(self) -> Habits:
        return self._habits

    @habits.setter
    def habits(self, habits: Habits) -> None:
        self._habits = habits
        self._accounts = None
        self._forget(tuple(self._lines))

    def _forget(self, lines: Iterable[int]) -> None:
        for number in lines:
            self._views.pop(number, None)
            self._at_once.pop(number, None)

    @property
    def statement(self) -> Statement:
        return self.review.statement

    @property
    def accounts(self) -> Accounts:
        """Ledger accounts by purpose, as told or guessed."""
        if self._accounts is None:
            self._accounts = accounts_of(self.reference, self.habits)
        return self._accounts

    @property
    def journal(self) -> Journal | None:
        """The bank journal of the statement; None while that is not clear."""
        return journal_of(self.statement, self.reference, self.habits)

    @property
    def bank_code(self) -> str:
        """Code of the bank's own ledger account; empty while the journal is not known."""
        journal = self.journal
        if journal is None or journal.gl_account is None:
            return ""
        account = self.reference.gl_account_by_id.get(journal.gl_account)
        return "" if account is None else account.code

    def line(self, number: int) -> StatementLine:
        return self._lines[number]

    async def show_items(self, items: Iterable[OutstandingItem], ask: Ask | None = None) -> None:
        """Takes the open items as they are now, and reads every line anew against them.

        `ask` tells whose numbers are that are not open, where lines depend on it; what it raises is let through.
        """
        told = tuple(items)
        found = await self._read(told)
        new = [question for question in questions_of(found) if question not in self._answers]
        if new and ask is not None:
            self._answers |= await ask(new)
            found = await self._read(told)
        self.lay_beside(told, found)

    async def _read(self, items: Sequence[OutstandingItem]) -> Sequence[LineProposals]:
        answers, rules = dict(self._answers), self.habits.rules
        return await asyncio.to_thread(self._propose, self.statement.lines, items, answers=answers, rules=rules)

    def lay_beside(self, items: Sequence[OutstandingItem], found: Iterable[LineProposals]) -> None:
        """Takes open items with the readings that the lines have against them."""
        self.items = tuple(items)
        self._by_key = {item.key: item for item in self.items}
        self._proposals = {each.line.number: each for each in found}
        self._readers = readers_of(self._proposals.values())
        self._forget(tuple(self._lines))

    def item(self, key: str) -> OutstandingItem | None:
        """An open item as the books have it now; None when it is gone."""
        return self._by_key.get(key)

    def free_items(self, line: int) -> tuple[tuple[OutstandingItem, Decimal], ...]:
        """The open items that a line may settle something of, each with what is left of it, in the order of the books."""
        currency = self._lines[line].currency
        found = ((item, self.review.free(item, apart_from=line)) for item in self.items if item.currency == currency)
        return tuple((item, free) for item, free in found if free)

    def proposals(self, line: int) -> tuple[Proposal, ...]:
        """The readings of a line that still hold: of which other lines have taken nothing."""
        found = self._proposals.get(line)
        if found is None:
            return ()
        return tuple(each for each in found.proposals if each.shares and self._holds(line, each))

    def foreign(self, line: int) -> tuple[Foreign, ...]:
        """The items in another currency that a line may be for, the likeliest first; only where it has no reading."""
        found = self._proposals.get(line)
        return () if found is None else found.foreign

    def certainty(self, line: int) -> Certainty:
        """How sure the best reading of a line is."""
        left = self.proposals(line)
        return left[0].certainty if left else Certainty.NONE

    def view(self, line: StatementLine) -> LineView:
        """A line as the list shows it."""
        found = self._views.get(line.number)
        if found is None:
            found = self._views[line.number] = self._view(line)
        return found

    def _view(self, line: StatementLine) -> LineView:
        decision = self.review.decision(line.number)
        if decision is not None:
            name = decision.shares[0].item.relation_name if decision.shares else ""
            return LineView(line=line, state=LineState(decision.verdict.value), relation=name, is_done=decision.is_done)
        if line.number in self.review.elsewhere:
            return LineView(line=line, state=LineState.ELSEWHERE, is_done=True)
        best = next(iter(self.proposals(line.number)), None)
        if best is None:
            has_rule = self.rule_decision(line.number) is not None
            return LineView(line=line, state=LineState.RULE if has_rule else LineState.NONE)
        return LineView(line=line, state=LineState(best.certainty.value), relation=best.shares[0].item.relation_name)

    def views(self) -> tuple[LineView, ...]:
        """All lines, in the order of the statement."""
        return tuple(self.view(line) for line in self.statement.lines)

    def rule_decision(self, number: int) -> Decision | None:
        """Where the first rule that fits puts a line; None where none fits, or what it names is no longer there."""
        return decision_by_rule(self.habits.rules, self._lines[number], self.reference, self.accounts)

    def draft(self, line: int, rank: int = 0) -> Draft:
        """What can be put together for a line, beginning with its reading of that place (0 is the best); empty where it has none."""
        readings = self.proposals(line)
        if not 0 <= rank < len(readings):
            return Draft(line=self._lines[line])
        free = {}
        for share in readings[rank].shares:
            now = self._by_key[share.item.key]
            free[share.item.key] = self.review.free(now, apart_from=line)
        return with_bank_cost(draft_of(self._lines[line], readings[rank], free), self.habits.rules)

    @property
    def bulk(self) -> tuple[tuple[StatementLine, Decision], ...]:
        """What can be accepted at once: undecided lines that are certain or that a rule is for, up to the limit, each item once."""
        wanted = []
        for line in self.review.left:
            if line.number not in self._at_once:
                self._at_once[line.number] = self._decision_at_once(line)
            decision = self._at_once[line.number]
            if decision is not None:
                wanted.append((line, decision))
        asked = Counter(share.item.key for _, decision in wanted for share in decision.shares)
        rivals = [step for step in wanted if any(asked[share.item.key] > 1 for share in step[1].shares)]
        if not rivals:
            return tuple(wanted)
        passed = {line.number for line, _ in rivals}
        passed -= {line.number for line, _ in bulk_steps(self.review, rivals, lambda item: self._by_key.get(item.key))}
        return tuple(step for step in wanted if step[0].number not in passed)

    def _decision_at_once(self, line: StatementLine) -> Decision | None:
        """What a line may be accepted with unseen, were it the only one; None when it may not."""
        limit = self.habits.bulk_limit
        if self.review.decision(line.number) is not None or (limit is not None and abs(line.amount) > limit):
            return None
        best = next(iter(self.proposals(line.number)), None)
        if best is None:
            return self.rule_decision(line.number)
        if best.certainty is not Certainty.CERTAIN:
            return None
        decision = decision_of(best)
        return (
            decision if bulk_steps(self.review, [(line, decision)], lambda item: self._by_key.get(item.key)) else None
        )

    def _holds(self, line: int, proposal: Proposal) -> bool:
        for share in proposal.shares:
            now = self._by_key.get(share.item.key)
            free = Decimal(0) if now is None else self.review.free(now, apart_from=line)
            if abs(share.amount) > abs(free) or share.amount * free <= 0:
                return False
        return True

    # --- what is decided

    async def decide(self, line: int, decision: Decision) -> Move:
        """Takes a decision about a line. Raises `UsageError` for one that cannot be, `StoreError` when it could not be kept."""
        self._check(line, decision)
        (move,) = await self.add([(line, decision)])
        return move

    async def reopen(self, line: int) -> Move:
        """Makes a line undecided again."""
        (move,) = await self.add([(line, None)])
        return move

    async def accept_bulk(self, wanted: Sequence[tuple[StatementLine, Decision]]) -> tuple[Move, ...]:
        """Accepts many at once: those of `bulk` that were shown. Lines that something was decided about meanwhile are passed over."""
        left = [(line, decision) for line, decision in wanted if self.review.decision(line.number) is None]
        steps = bulk_steps(self.review, left, lambda item: self._by_key.get(item.key))
        if not steps:
            return ()
        return await self.add([(line.number, decision) for line, decision in steps], is_bulk=True)

    async def change_habits(self, habits: Habits) -> None:
        """Keeps other habits for this administration."""
        await asyncio.to_thread(
            reviews.write_habits, self.desk.database, self.head.site, self.division.code, to_json([habits])
        )
        before, self.habits = self.habits, habits
        if _telling(before) != _telling(habits):
            self.lay_beside(self.items, await self._read(self.items))

    def _check(self, line: int, decision: Decision) -> None:
        free = {}
        for share in decision.shares:
            now = self._by_key.get(share.item.key)
            free[share.item.key] = Decimal(0) if now is None else self.review.free(now, apart_from=line)
        self.review.check(self._lines[line], decision, free)


def decision_of(proposal: Proposal) -> Decision:
    """Accepting a reading as it is."""
    return Decision(
        verdict=Verdict.ACCEPTED,
        shares=proposal.shares,
        rest_kind=proposal.rest_kind,
        certainty=proposal.certainty,
        reasons=proposal.reasons,
    )


async def open_session(
    desk: Desk, division: Division, reference: ReferenceBook, review: ReviewId, *, user: str, propose: Propose
) -> ReviewSession:
    """A review as it was left, without open items yet (`show_items`). Raises `StoreError`."""

    def read() -> tuple[ReviewHead | None, Review, Habits]:
        found = reviews.read_review(desk.database, review)
        head = reviews.head(desk.database, review)
        kept = "" if head is None else reviews.read_habits(desk.database, head.site, division.code)
        return head, found, read_habits(kept)

    head, found, habits = await asyncio.to_thread(read)
    assert head is not None  # `read_review` found it
    return ReviewSession(desk, division, reference, head, found, habits, user=user, propose=propose)


def _telling(habits: Habits) -> tuple[Rule, ...]:
    """The rules that say of which relation lines are: readings depend on them."""
    return tuple(rule for rule in habits.rules if rule.target is RuleTarget.RELATION)


def read_habits(text: str) -> Habits:
    """The habits as kept; none where there are none, or another version wrote them."""
    if not text:
        return Habits()
    try:
        (habits,) = from_json(text, Habits)
    except Unreadable:
        return Habits()
    return habits


SIDES = tuple(Side)
