"""What is being put together for one line before it is accepted: a proposal as it is, or items ticked by hand. Values only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.statement import StatementLine
from exactdesk.flow.reconcile import Certainty, Proposal, RestKind, Share
from exactdesk.flow.review import Decision, Verdict, gap, rest_choices, shares_for

Ticked = tuple[OutstandingItem, Decimal]
"""An item with what is free of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The line with what was chosen for it.

    Attributes:
        ticked: items in the order of ticking, each with what is free of it.
        rest_kind: what is to become of the difference; None while that is not said.
        proposal: the reading it began as, as long as it was not changed; its shares then hold as they are.
    """

    line: StatementLine
    ticked: tuple[Ticked, ...] = ()
    rest_kind: RestKind | None = None
    proposal: Proposal | None = None

    @property
    def choices(self) -> tuple[RestKind, ...]:
        """What may become of the difference."""
        return rest_choices(self.line, self.ticked)

    @property
    def difference(self) -> Decimal:
        """What the line is more or less than what is ticked, in the line's direction."""
        return gap(self.line, self.ticked)

    @property
    def kind(self) -> RestKind | None:
        """What becomes of the difference: as said, or `NONE` where there is none; None while it must still be said."""
        choices = self.choices
        if choices == (RestKind.NONE,):
            return RestKind.NONE
        return self.rest_kind if self.rest_kind in choices else None

    @property
    def shares(self) -> tuple[Share, ...]:
        """What would be settled; while the difference is open, what is ticked as a whole."""
        if self.proposal is not None and self.kind is self.proposal.rest_kind:
            return self.proposal.shares
        return shares_for(self.line, self.ticked, self.kind or RestKind.NONE)

    @property
    def decision(self) -> Decision | None:
        """The decision that accepting it makes; None while something is missing."""
        kind = self.kind
        if kind is None or not self.ticked:
            return None
        proposal = self.proposal
        return Decision(
            verdict=Verdict.ACCEPTED,
            shares=self.shares,
            rest_kind=kind,
            certainty=Certainty.NONE if proposal is None else proposal.certainty,
            reasons=() if proposal is None else proposal.reasons,
        )

    def is_ticked(self, key: str) -> bool:
        return any(item.key == key for item, _ in self.ticked)

    def toggled(self, item: OutstandingItem, free: Decimal) -> Draft:
        """With the item ticked, or no longer; what was said of the difference is kept only where it still can be."""
        if self.is_ticked(item.key):
            kept = tuple(each for each in self.ticked if each[0].key != item.key)
            return replace(self, ticked=kept, proposal=None)
        return replace(self, ticked=(*self.ticked, (item, free)), proposal=None)

    def with_rest(self, kind: RestKind) -> Draft:
        """With that for the difference; unchanged where it cannot be."""
        return replace(self, rest_kind=kind) if kind in self.choices else self


def draft_of(line: StatementLine, proposal: Proposal, free: dict[str, Decimal]) -> Draft:
    """A reading as a draft; `free` is what is left of its items."""
    ticked = tuple((share.item, free[share.item.key]) for share in proposal.shares)
    return Draft(line=line, ticked=ticked, rest_kind=proposal.rest_kind, proposal=proposal)
