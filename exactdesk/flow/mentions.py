"""How a text names open items, as values: which item, by which figures, and how much that is worth."""

from __future__ import annotations

from dataclasses import dataclass

from exactdesk.flow.invoice_numbers import Level
from exactdesk.flow.open_index import Open
from exactdesk.flow.payment_text import Run, Trust
from exactdesk.flow.reconcile import Reason


@dataclass(frozen=True, slots=True)
class Named:
    """An item that a text names.

    Attributes:
        level: how near to the whole number.
        trust: how much the words around it let one trust it.
        is_short: whether the number has so few figures that it may be anything.
        is_known: whether it is a number that the parties know; else it is that of the booking.
    """

    open: Open
    level: Level
    trust: Trust
    reason: Reason
    is_short: bool = False
    is_known: bool = True

    @property
    def strength(self) -> int:
        """What it is worth: 3 stands by itself, 2 when the relation agrees, 1 when much else agrees, 0 hardly anything."""
        if self.level is Level.REFERENCE:
            return 3
        if self.trust < Trust.PLAIN:
            return 0
        called = self.trust is Trust.CALLED
        if not self.is_known:
            return 2 if called else 1
        if self.level is Level.FULL:
            return 3 if not self.is_short else 2 if called else 1
        if self.level is Level.LOOSE:
            return 2 if called else 1
        return 1 if called or len(self.reason.seen) > 2 else 0


@dataclass(frozen=True, slots=True)
class Claim:
    """Figures that the payer calls an invoice, or that look like our own numbers, but that name no open item."""

    digits: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class TextFinds:
    """What one text names.

    Attributes:
        field: name of the `StatementLine` field it is.
        loose_ends: runs of a few digits that name nothing by themselves but may be the last ones of a number.
        figures: what it calls nothing and names nothing, as a whole: it speaks of an invoice where it looks like the payer's others.
    """

    field: str
    named: tuple[Named, ...]
    claims: tuple[Claim, ...]
    loose_ends: tuple[Run, ...]
    figures: tuple[Claim, ...] = ()


def overlap(one: Named, other: Named) -> bool:
    """Whether two items are named by the same figures."""
    first, second = one.reason, other.reason
    if first.line_field != second.line_field or first.line_span is None or second.line_span is None:
        return False
    return first.line_span[0] < second.line_span[1] and second.line_span[0] < first.line_span[1]
