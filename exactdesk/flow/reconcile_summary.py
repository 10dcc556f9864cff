"""What comes out of reconciling, in figures: how many lines are matched, differ, or are for nothing that is open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from exactdesk.flow.open_list import Agreement, Compared
from exactdesk.flow.reconcile import Certainty, Foreign, LineProposals, Proof, Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconcileSummary:
    """Counts of lines.

    Attributes:
        matched: their amount is that of what is proposed, certain or likely; certain: of these, those that need no look.
        differences: the right invoice with another amount.
        unmatched: nothing that is open speaks for them.
        only_in_books: of a list of open items: what the books have and the list does not; 0 for payments.
    """

    lines: int
    matched: int
    certain: int
    differences: int
    unmatched: int
    only_in_books: int = 0


def summary_of_payments(found: Sequence[LineProposals]) -> ReconcileSummary:
    """Of lines with their proposals; the best of each line counts."""
    counts = Counter(each.certainty for each in found)
    return ReconcileSummary(
        lines=len(found),
        matched=counts[Certainty.CERTAIN] + counts[Certainty.LIKELY],
        certain=counts[Certainty.CERTAIN],
        differences=counts[Certainty.PARTIAL],
        unmatched=counts[Certainty.NONE],
    )


def summary_of_list(found: Sequence[Compared]) -> ReconcileSummary:
    """Of a list of open items beside the books. An invoice that several rows are about is one line."""
    counts = Counter(each.agreement for each in found)
    only_in_books = counts[Agreement.ONLY_IN_BOOKS]
    return ReconcileSummary(
        lines=len(found) - only_in_books,
        matched=counts[Agreement.MATCHED],
        certain=sum(1 for each in found if certainty_of(each) is Certainty.CERTAIN),
        differences=counts[Agreement.DIFFERS],
        unmatched=counts[Agreement.ONLY_IN_LIST],
        only_in_books=only_in_books,
    )


def certainty_of(compared: Compared) -> Certainty:
    """A comparison in the words of proposals."""
    match compared.agreement:
        case Agreement.MATCHED:
            return Certainty.CERTAIN if compared.by_number else Certainty.LIKELY
        case Agreement.DIFFERS:
            return Certainty.PARTIAL
        case Agreement.ONLY_IN_LIST | Agreement.ONLY_IN_BOOKS:
            return Certainty.NONE


def proofs_of(proposal: Proposal | Foreign) -> tuple[Proof, ...]:
    """What speaks for a proposal, each kind of proof once, in a fixed order."""
    found = {reason.proof for reason in proposal.reasons}
    return tuple(proof for proof in Proof if proof in found)


def proofs_of_compared(compared: Compared) -> tuple[Proof, ...]:
    """What joined a row and an item."""
    if compared.item is None or not compared.lines:
        return ()
    proofs = (Proof.NUMBER_IN_TEXT,) if compared.by_number else (Proof.RELATION,)
    return (Proof.AMOUNT, *proofs) if compared.agreement is Agreement.MATCHED else proofs
