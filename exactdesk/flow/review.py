"""The review of one statement: what was decided about each line, step by step, and what is left of the open items. Values only.

A review is its statement and the moves made in it. What holds for a line is its last move that was not undone, so that any move can be
undone by itself, also one of many that were made at once, and done again. Nothing is ever removed: the moves are the trail.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import RelationId, Side
from exactdesk.books.statement import Statement, StatementLine
from exactdesk.errors import UsageError
from exactdesk.flow.reconcile import Certainty, Reason, RestKind, Share


class Verdict(StrEnum):
    """What was decided about a line. The texts stand in the database."""

    ACCEPTED = "accepted"  # it settles open items
    MANUAL = "manual"  # it is booked on ledger accounts
    TRANSFER = "transfer"  # money between own accounts
    QUESTION = "question"  # to check: a note says what is asked
    SKIPPED = "skipped"  # not now


DONE = frozenset({Verdict.ACCEPTED, Verdict.MANUAL, Verdict.TRANSFER})
"""The verdicts that say where the whole amount goes."""

WHOLE_LIST = 0
"""The number under which a step about a list of open items as a whole is kept. Lines begin at 1; below 0 stand items of the books
(`open_list.item_number`)."""

SETTLES_WHOLE = frozenset({RestKind.DISCOUNT, RestKind.BANK_COST, RestKind.PAYMENT_DIFFERENCE})
"""The rests that are booked as a loss or gain, so that nothing of the items stays open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What of a line goes to a ledger account.

    Attributes:
        gl_account: its code.
        amount: in the line's currency and direction (positive was received), VAT included.
        vat_code: of a kind that includes VAT; empty for none.
        relation: whose account of receivables or payables it goes on, with its name; None for none.
    """

    gl_account: str
    amount: Decimal
    vat_code: str = ""
    text: str = ""
    cost_center: str = ""
    cost_unit: str = ""
    relation: RelationId | None = None
    relation_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided about one line.

    Attributes:
        shares: what it settles; of `Verdict.ACCEPTED` alone.
        rest_kind: what becomes of the difference between the line and its shares.
        parts: where it is booked; of `Verdict.MANUAL` and `TRANSFER` alone, together the whole line.
        note: the user's words; a question has some.
        certainty: how sure the proposal was that was accepted; `NONE` for what the user put together.
        reasons: the proof that was on the screen when it was accepted.
        rule: name of the rule that it came from; empty for none.
        side: of a list of open items as a whole (`WHOLE_LIST`): which of the books it is laid beside; None for a line.
        of_all: with `side`: whether that is beside all relations, also where the list seems to be about one.
    """

    verdict: Verdict
    shares: tuple[Share, ...] = ()
    rest_kind: RestKind = RestKind.NONE
    parts: tuple[Part, ...] = ()
    note: str = ""
    certainty: Certainty = Certainty.NONE
    reasons: tuple[Reason, ...] = ()
    rule: str = ""
    side: Side | None = None
    of_all: bool = False

    @property
    def is_done(self) -> bool:
        return self.verdict in DONE

    def difference(self, line: StatementLine) -> Decimal:
        """What of the line goes neither to an open item nor to a ledger account that was chosen; in the line's direction."""
        return (
            line.amount
            - sum((in_line(share) for share in self.shares), ZERO)
            - sum((p.amount for p in self.parts), ZERO)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One step of a review.

    Attributes:
        id: counts up over all reviews of this computer.
        line: number of the line.
        decision: None for a line that is open again.
        by: the user, as Exact Online names them.
        bulk: the id of the first move of a bulk action; None for a step of its own.
        undone_at: None while it stands.
    """

    id: int
    line: int
    decision: Decision | None
    at: datetime
    by: str
    bulk: int | None = None
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A statement under review.

    Attributes:
        statement: with each line's number unique.
        moves: oldest first.
        elsewhere: lines that were reviewed in another statement already, by number, with what that statement is called.
    """

    statement: Statement
    moves: tuple[Move, ...] = ()
    elsewhere: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    standing: Mapping[int, Move] = field(init=False, repr=False, compare=False)
    _shares: Mapping[str, tuple[tuple[int, Share], ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        standing: dict[int, Move] = {}
        for move in self.moves:
            if move.undone_at is None:
                standing[move.line] = move
        shares: dict[str, list[tuple[int, Share]]] = defaultdict(list)
        for number, move in standing.items():
            for share in move.decision.shares if move.decision else ():
                shares[share.item.key].append((number, share))
        object.__setattr__(self, "standing", MappingProxyType(standing))
        object.__setattr__(self, "_shares", {key: tuple(found) for key, found in shares.items()})

    def decision(self, line: int) -> Decision | None:
        """What holds for a line; None while nothing was decided."""
        move = self.standing.get(line)
        return None if move is None else move.decision

    def is_done(self, line: int) -> bool:
        """Whether it is known where the line goes, be it decided here or in another statement."""
        decision = self.decision(line)
        return decision.is_done if decision is not None else line in self.elsewhere

    @property
    def left(self) -> tuple[StatementLine, ...]:
        """The lines of which it is not known where they go, in the order of the statement."""
        return tuple(line for line in self.statement.lines if not self.is_done(line.number))

    @property
    def questions(self) -> tuple[StatementLine, ...]:
        """The lines that are to be checked."""
        found = ((line, self.decision(line.number)) for line in self.statement.lines)
        return tuple(line for line, decision in found if decision and decision.verdict is Verdict.QUESTION)

    def free(self, item: OutstandingItem, *, apart_from: int | None = None) -> Decimal:
        """What of an open item no line has taken yet, signed as the item; `apart_from` is a line that does not count.

        `item` is as the books have it now. What they show as settled since a share was taken is no longer held back for it.
        """
        shares = [share for line, share in self._shares.get(item.key, ()) if line != apart_from]
        if not shares:
            return item.amount
        taken = sum((share.amount for share in shares), ZERO)
        settled = max((share.item.amount for share in shares), key=abs) - item.amount
        return item.amount - _between(taken - settled, taken)

    def takers(self, item: str, *, apart_from: int | None = None) -> tuple[int, ...]:
        """Numbers of the lines that settle something of an item."""
        return tuple(line for line, _ in self._shares.get(item, ()) if line != apart_from)

    def with_moves(self, moves: Iterable[Move]) -> Review:
        """The review after more moves."""
        return replace(self, moves=(*self.moves, *moves))

    def marked(self, moves: Iterable[int], undone_at: datetime | None) -> Review:
        """The review with moves undone, or (None) done again. Raises `UsageError` where an item would then be settled twice."""
        wanted = frozenset(moves)
        after = replace(
            self,
            moves=tuple(replace(move, undone_at=undone_at) if move.id in wanted else move for move in self.moves),
        )
        for number, move in after.standing.items():
            if move.decision is not None and self.standing.get(number) is not move:
                after.check_shares(number, move.decision)
        return after

    def check(self, line: StatementLine, decision: Decision, free: Mapping[str, Decimal]) -> None:
        """Raises `UsageError` for a decision that cannot be: more of an item than is free, or an amount that does not come out.

        `free` is what `Review.free` gives for the items of its shares, apart from this line.
        """
        for share in decision.shares:
            if share.item.currency != line.currency:
                raise UsageError("review-currency", number=share.item.invoice_number, currency=share.item.currency)
            left = free[share.item.key]
            if share.amount * left <= 0 or abs(share.amount) > abs(left):
                raise UsageError("review-item-taken", number=share.item.invoice_number, left=f"{left:.2f}")
        has_rest = decision.rest_kind not in (RestKind.NONE, RestKind.PARTIAL)
        difference = decision.difference(line)
        if decision.is_done and (difference != 0) != has_rest:
            raise UsageError("review-difference", difference=f"{difference:.2f}", currency=line.currency)
        if decision.verdict is Verdict.QUESTION and not decision.note.strip():
            raise UsageError("review-note-missing")

    def check_shares(self, line: int, decision: Decision) -> None:
        """Raises `UsageError` when other lines leave too little of an item for a decision that was made before them."""
        for share in decision.shares:
            left = self.free(share.item, apart_from=line)
            if abs(share.amount) > abs(left) or share.amount * left < 0:
                raise UsageError("review-item-taken", number=share.item.invoice_number, left=f"{left:.2f}")


def in_line(share: Share) -> Decimal:
    """The amount of a share in the direction of its line: what a customer owes came in, what we owe went out."""
    return share.amount * direction(share.item)


def direction(item: OutstandingItem) -> int:
    """1 for what comes in when it is paid, -1 for what goes out."""
    return 1 if item.side is Side.SALES else -1


def gap(line: StatementLine, amounts: Iterable[tuple[OutstandingItem, Decimal]]) -> Decimal:
    """What a line is more (or, below zero, less) than these amounts of open items, in the line's direction."""
    return line.amount - sum((amount * direction(item) for item, amount in amounts), ZERO)


def rest_choices(line: StatementLine, amounts: Sequence[tuple[OutstandingItem, Decimal]]) -> tuple[RestKind, ...]:
    """What may become of the difference between a line and the amounts of items that were chosen, the likeliest first.

    `NONE` alone when they agree; empty when they do not go together at all: nothing chosen, or money the other way.
    """
    left = gap(line, amounts)
    chosen = line.amount - left
    if not amounts or chosen * line.amount <= 0:
        return ()
    if left == 0:
        return (RestKind.NONE,)
    if left * line.amount < 0:  # less was paid than is open
        return (RestKind.PARTIAL, RestKind.DISCOUNT, RestKind.BANK_COST, RestKind.PAYMENT_DIFFERENCE)
    costs = (RestKind.BANK_COST,) if line.amount < 0 else ()
    return (RestKind.ON_ACCOUNT, *costs, RestKind.PAYMENT_DIFFERENCE)


def shares_for(
    line: StatementLine, amounts: Sequence[tuple[OutstandingItem, Decimal]], rest_kind: RestKind
) -> tuple[Share, ...]:
    """What a line settles of the items chosen for it.

    Where the rest stays open (`PARTIAL`) it is kept from the last items that go the line's way; otherwise each is settled with its amount.

    Args:
        line: what was paid.
        amounts: items in the order in which they were chosen, each with what is free of it.
        rest_kind: one of `rest_choices`.
    """
    left = gap(line, amounts) if rest_kind is RestKind.PARTIAL else ZERO
    shares: list[Share] = []
    for item, amount in reversed(amounts):
        way = amount * direction(item)
        kept = ZERO
        if left * line.amount < 0 and way * line.amount > 0:
            kept = max(left, -way) if left < 0 and way > 0 else min(left, -way)
            left -= kept
        if way + kept:
            shares.append(Share(item=item, amount=(way + kept) * direction(item)))
    return tuple(reversed(shares))


def bulk_steps(
    review: Review,
    wanted: Iterable[tuple[StatementLine, Decision]],
    current: Callable[[OutstandingItem], OutstandingItem | None],
) -> tuple[tuple[StatementLine, Decision], ...]:
    """Which of these decisions can all be taken together, in the order given: each item serves the first that asks for it.

    `current` gives an item as the books have it now, None when it is gone.
    """
    taken: dict[str, Decimal] = defaultdict(lambda: ZERO)
    found = []
    for line, decision in wanted:
        free: dict[str, Decimal] = {}
        for share in decision.shares:
            now = current(share.item)
            left = ZERO if now is None else review.free(now, apart_from=line.number)
            free[share.item.key] = left - taken[share.item.key]
        try:
            review.check(line, decision, free)
        except UsageError:
            continue
        for share in decision.shares:
            taken[share.item.key] += share.amount
        found.append((line, decision))
    return tuple(found)


def _between(amount: Decimal, whole: Decimal) -> Decimal:
    """The amount, not beyond `whole` and not below nothing, whatever the sign of `whole` is."""
    return min(max(amount, ZERO), whole) if whole >= 0 else max(min(amount, ZERO), whole)
