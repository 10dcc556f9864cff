"""What reconciling speaks of, as values: which open items a payment may be for, on which proof, and what was decided about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from exactdesk.books.money import ZERO, Money
from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import Side
from exactdesk.books.statement import StatementLine


class Certainty(StrEnum):
    """How sure a proposal is. The texts are public in `--json`."""

    CERTAIN = "certain"  # may be accepted unseen: no other reading of the line holds
    LIKELY = "likely"  # the best reading, to be looked at
    PARTIAL = "partial"  # the right invoice, another amount
    NONE = "none"  # nothing speaks for anything


class Proof(StrEnum):
    """What speaks for a proposal. The texts are public in `--json`."""

    AMOUNT = "amount"  # the amounts agree to the cent
    NUMBER_IN_TEXT = "number-in-text"  # the invoice's number, in some spelling, stands in the text
    REFERENCE = "reference"  # a structured reference whose check digits hold is the item's
    IBAN = "iban"  # the account is the relation's
    RELATION = "relation"  # the name is the relation's
    DATE = "date"  # paid about when it was due


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One proof, with where it stands in both texts so that it can be shown.

    Attributes:
        item: key of the open item it is about; empty when it is about the line and the relation as a whole.
        line_field: name of the `StatementLine` field it was found in (`text`, `name`, `iban`, `reference`, `amount`, `booked_on`).
        line_span: begin and end within that field's text; None for what is no text.
        item_field: name of the `OutstandingItem` field (or of the relation's) that agrees.
        seen: the words or digits as they stand in the line; wanted: those of the item.
    """

    proof: Proof
    item: str = ""
    line_field: str = ""
    line_span: tuple[int, int] | None = None
    item_field: str = ""
    seen: str = ""
    wanted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What a line settles of one open item, in the line's currency.

    Attributes:
        amount: signed as the item is: positive settles an invoice, negative a credit note.
    """

    item: OutstandingItem
    amount: Decimal

    @property
    def rest(self) -> Decimal:
        """What of the item stays open."""
        return self.item.amount - self.amount


class RestKind(StrEnum):
    """What becomes of the difference between a line and the items it settles. The texts stand in the database."""

    NONE = "none"  # there is no difference
    PARTIAL = "partial"  # the rest of the invoice stays open
    DISCOUNT = "discount"  # payment discount: the invoice is settled whole
    BANK_COST = "bank-cost"  # the bank kept it: the invoice is settled whole
    PAYMENT_DIFFERENCE = "payment-difference"  # small change: the invoice is settled whole
    ON_ACCOUNT = "on-account"  # more was paid: it stays with the relation


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One reading of a line.

    Attributes:
        rank: 1 is the best of its line.
        shares: what it settles; empty for `Certainty.NONE`.
        rest_kind: what is proposed for the difference, `NONE` where the amounts agree.
        score: for ordering alone; higher is better, no unit.
        rivals: other readings that fit as well, also those that are not among the proposals; 0 where this is the only one.
    """

    rank: int
    certainty: Certainty
    shares: tuple[Share, ...]
    reasons: tuple[Reason, ...] = ()
    rest_kind: RestKind = RestKind.NONE
    score: int = 0
    rivals: int = 0

    @property
    def settled(self) -> Decimal:
        """Sum of the shares in the direction of the line: purchases count negative, for their payment leaves the account."""
        return sum((_signed(share) for share in self.shares), ZERO)

    def difference(self, line: StatementLine) -> Decimal:
        """What of the line is not accounted for by the shares; zero when they agree."""
        return line.amount - self.settled


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """An open item in another currency than a line that may be for it. It is told, and settled in the books.

    Attributes:
        told: what was paid in the item's currency, as far as the bank or the text tells it.
        difference: what the line is more (below zero: less) than the item stands for in the administration's currency, without their
            signs; None where the line is in another currency than that.
    """

    item: OutstandingItem
    certainty: Certainty
    reasons: tuple[Reason, ...] = ()
    told: Money | None = None
    difference: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LineProposals:
    """A line with its readings, the best first; none when nothing speaks for any item.

    Attributes:
        questions: numbers in the line that are of no open item. Were it known that none of them is an invoice of the relation of the best
            reading, it would be certain.
        foreign: items in another currency that it may be for, the likeliest first; only of a line that has no reading.
    """

    line: StatementLine
    proposals: tuple[Proposal, ...] = field(default=())
    questions: tuple[tuple[Side, str], ...] = field(default=())
    foreign: tuple[Foreign, ...] = field(default=())

    @property
    def certainty(self) -> Certainty:
        if self.proposals:
            return self.proposals[0].certainty
        return self.foreign[0].certainty if self.foreign else Certainty.NONE


def _signed(share: Share) -> Decimal:
    return share.amount if share.item.side is Side.SALES else -share.amount
