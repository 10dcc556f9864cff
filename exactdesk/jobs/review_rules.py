"""Rules tried on the past before they are kept: "would have hit 14 lines, 0 wrong"."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace

from exactdesk.books.statement import StatementLine
from exactdesk.flow.entry_rows import Purpose
from exactdesk.flow.reconcile import RestKind
from exactdesk.flow.review import Decision, Review, Verdict
from exactdesk.flow.rules import Rule, RuleOutcome, RuleTarget, Trial, rule_from, try_rule
from exactdesk.jobs.review import ReviewSession
from exactdesk.store import reviews


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What was decided in this administration.

    Attributes:
        lines: of all its statements, each with a number of its own among them.
        booked: how they were booked, by that number.
        bank_cost: code of the ledger account for costs of the bank; empty for none.
    """

    lines: tuple[StatementLine, ...]
    booked: dict[int, RuleOutcome]
    bank_cost: str = ""

    def trial(self, rule: Rule, above: tuple[Rule, ...] = ()) -> Trial:
        """What the rule would have done; `above` are the rules that go before it."""
        return try_rule(rule, self.lines, self.booked, above, bank_cost=self.bank_cost)


async def read_past(session: ReviewSession) -> Past:
    """The lines of all reviews of the session's administration. Raises `StoreError`."""

    def read() -> Past:
        database, head = session.desk.database, session.head
        heads = reviews.review_list(database, head.site, head.division)
        found = past_of([reviews.read_review(database, each.id) for each in heads])
        return replace(found, bank_cost=session.accounts.get(Purpose.BANK_COST, ""))

    return await asyncio.to_thread(read)


def past_of(found: list[Review]) -> Past:
    """The lines of reviews with how they were booked."""
    lines: list[StatementLine] = []
    booked: dict[int, RuleOutcome] = {}
    for review in found:
        for line in review.statement.lines:
            number = len(lines) + 1
            lines.append(replace(line, number=number))
            decision = review.decision(line.number)
            outcome = None if decision is None else outcome_of(decision)
            if outcome is not None:
                booked[number] = outcome
    return Past(lines=tuple(lines), booked=booked)


def outcome_of(decision: Decision) -> RuleOutcome | None:
    """A decision as far as a rule can say it; None for one that says nothing yet."""
    if decision.verdict is Verdict.ACCEPTED:
        is_cost = decision.rest_kind is RestKind.BANK_COST
        target = RuleTarget.BANK_COST if is_cost else RuleTarget.RELATION
        return RuleOutcome(target=target, relation=decision.shares[0].item.relation)
    if not decision.parts:
        return None
    part = decision.parts[0]
    if part.relation is not None:
        return RuleOutcome(target=RuleTarget.RELATION, relation=part.relation)
    target = RuleTarget.TRANSFER if decision.verdict is Verdict.TRANSFER else RuleTarget.GL_ACCOUNT
    return RuleOutcome(target=target, gl_account=part.gl_account, vat_code=part.vat_code)


def example_of(session: ReviewSession, number: int) -> Rule | None:
    """The rule that a line suggests that was booked on a ledger account or an own account; None for another line."""
    decision = session.review.decision(number)
    if decision is None or not decision.parts:
        return None
    outcome = outcome_of(decision)
    return None if outcome is None else rule_from(session.line(number), outcome)


def suggested(session: ReviewSession, number: int) -> Rule:
    """A rule for a line of which nothing is said yet: its conditions, and the relation of its best reading."""
    best = next(iter(session.proposals(number)), None)
    relation = best.shares[0].item.relation if best is not None else None
    return rule_from(session.line(number), RuleOutcome(target=RuleTarget.GL_ACCOUNT, relation=relation))
