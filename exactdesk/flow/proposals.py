"""Which open items the lines of a statement may be for: proposals with their reasons, the best first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType

from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import Relation
from exactdesk.books.statement import StatementLine
from exactdesk.flow.foreign import read_foreign
from exactdesk.flow.line_evidence import Evidence, gather
from exactdesk.flow.line_reading import Reading
from exactdesk.flow.open_index import Accounts, OpenIndex
from exactdesk.flow.otherwise import Answers
from exactdesk.flow.readings import read_line
from exactdesk.flow.reconcile import Certainty, Foreign, LineProposals, Proof, Proposal, Reason, RestKind, Share
from exactdesk.flow.review import in_line, shares_for
from exactdesk.flow.rules import Rule, RuleTarget, first_hit

MOST = 5
"""Proposals of one line."""

_AS_GOOD = 45
"""A proposal whose score is at most so much lower may take the place of one whose item another line has."""


def propose(
    lines: Sequence[StatementLine],
    items: Iterable[OutstandingItem],
    accounts: Accounts | None = None,
    rules: Sequence[Rule] = (),
    relations: Iterable[Relation] = (),
    answers: Answers = MappingProxyType({}),
) -> tuple[LineProposals, ...]:
    """Proposals for lines, in their order.

    Args:
        lines: of one or several statements; a line is weighed against the others, for two may want the same item.
        items: what is open, of both sides.
        accounts: the relations that pay from a bank account, by its number.
        rules: the user's; those that tell the relation of a line are as good as its account.
        relations: all of the administration. A payer who has nothing open is then not taken for another one of nearly the same name.
        answers: whose the numbers are that were asked for by `LineProposals.questions` of an earlier round.
    """
    return propose_in(lines, OpenIndex(items, accounts, relations), rules, answers)


def propose_in(
    lines: Sequence[StatementLine],
    index: OpenIndex,
    rules: Sequence[Rule] = (),
    answers: Answers = MappingProxyType({}),
) -> tuple[LineProposals, ...]:
    """As `propose`, for open items that were made ready before."""
    telling = [rule for rule in rules if rule.target is RuleTarget.RELATION]
    read = []
    for line in lines:
        hit = first_hit(telling, line)
        evidence = gather(line, index, hit.rule.relation if hit is not None else None)
        readings = list(read_line(evidence, index, answers)[: MOST * 2])
        # Nothing is named and nothing fits: what is open in another currency may speak louder than a guess at a part.
        is_guess = not readings or (not readings[0].is_exact and not readings[0].strength)
        foreign = read_foreign(evidence, index) if is_guess else ()
        read.append(_Read(evidence, [] if foreign else readings, foreign))
    _settle_rivals(read)
    return tuple(_proposals(each) for each in read)


@dataclass(slots=True)
class _Read:
    """A line with its readings, the best first."""

    evidence: Evidence
    readings: list[Reading]
    foreign: tuple[Foreign, ...] = ()

    @property
    def top(self) -> Reading | None:
        return self.readings[0] if self.readings else None

    @property
    def tier(self) -> int:
        """How strong the proof of the best reading is, when two lines want the same item: named whole, named, known payer, or less."""
        top = self.top
        if top is None:
            return 0
        return 10 * top.strength + (4 if top.is_exact else 0) + max(0, top.support)


def _settle_rivals(read: Sequence[_Read]) -> None:
    """Where several lines want more of an item than is open, only one with stronger proof stays certain.

    A line that wants an item which another one has takes its next reading, where that is about as good: three payments of one amount
    and three invoices of that amount go together in order of age.
    """
    left: dict[str, Decimal] = {}
    wanted: dict[str, list[_Read]] = defaultdict(list)
    for each in read:
        for share in _shares(each.evidence.line, each.top) if each.top is not None else ():
            wanted[share.item.key].append(each)
            left.setdefault(share.item.key, share.item.amount)
    for key, claimers in wanted.items():
        demand = sum((_share_of(each, key) for each in claimers), ZERO)
        if len(claimers) > 1 and abs(demand) > abs(left[key]):
            best = max(each.tier for each in claimers)
            strongest = [each for each in claimers if each.tier == best]
            for each in claimers:
                if len(strongest) > 1 or each is not strongest[0]:
                    each.readings[0] = _doubted(each.readings[0])
    taken: set[str] = set()
    for each in sorted(read, key=lambda each: (-each.tier, each.evidence.line.booked_on, each.evidence.line.number)):
        _take_free(each, taken)
        if each.top is not None and each.top.is_exact:
            taken |= each.top.keys


def _take_free(read: _Read, taken: set[str]) -> None:
    top = read.top
    if top is None or top.certainty is Certainty.CERTAIN or not top.keys & taken:
        return
    for place, reading in enumerate(read.readings[1:], start=1):
        if reading.score >= top.score - _AS_GOOD and reading.is_exact == top.is_exact and not reading.keys & taken:
            read.readings.insert(0, _doubted(read.readings.pop(place)))
            return


def _doubted(reading: Reading) -> Reading:
    return replace(reading, certainty=Certainty.LIKELY) if reading.certainty is Certainty.CERTAIN else reading


def _share_of(read: _Read, key: str) -> Decimal:
    shares = _shares(read.evidence.line, read.readings[0])
    return sum((share.amount for share in shares if share.item.key == key), ZERO)


def _shares(line: StatementLine, reading: Reading) -> tuple[Share, ...]:
    amounts = [(each.item, each.item.amount) for each in reading.opens]
    return shares_for(line, amounts, RestKind.NONE if reading.is_exact else reading.rest_kind)


def _proposals(read: _Read) -> LineProposals:
    line = read.evidence.line
    return LineProposals(
        line=line,
        questions=read.top.questions if read.top is not None else (),
        foreign=read.foreign,
        proposals=tuple(
            Proposal(
                rank=place,
                certainty=reading.certainty,
                shares=shares,
                reasons=_reasons(read.evidence, reading, shares),
                rest_kind=reading.rest_kind,
                score=reading.score,
                rivals=reading.rivals,
            )
            for place, reading in enumerate(read.readings[:MOST], start=1)
            for shares in (_shares(line, reading),)
        ),
    )


def _reasons(evidence: Evidence, reading: Reading, shares: Sequence[Share]) -> tuple[Reason, ...]:
    line = evidence.line
    reasons = []
    for each in reading.opens:
        mention = evidence.mention(each)
        if mention is not None:
            reasons.append(mention.reason)
    if reading.is_exact:
        wanted = sum((in_line(share) for share in shares), ZERO)
        key = reading.opens[0].item.key if len(reading.opens) == 1 else ""
        reasons.append(
            Reason(
                proof=Proof.AMOUNT,
                item=key,
                line_field="amount",
                item_field="amount",
                seen=f"{line.amount}",
                wanted=f"{wanted}",
            )
        )
    reasons += evidence.relation_reasons(reading.opens[0])
    item = reading.opens[0].item
    due = item.due_date or item.invoice_date
    if due is not None and abs((line.booked_on - due).days) <= 10:
        reasons.append(
            Reason(
                proof=Proof.DATE,
                item=item.key,
                line_field="booked_on",
                item_field="due_date" if item.due_date else "invoice_date",
                seen=line.booked_on.isoformat(),
                wanted=due.isoformat(),
            )
        )
    return tuple(reasons)
