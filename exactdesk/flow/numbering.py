"""Entry numbers that an office keeps for this program: a range per journal, so that what was sent can be found by its number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from exactdesk.books.entries import Entry, InvoiceEntry
from exactdesk.books.reference import DivisionCode, Journal
from exactdesk.problems import Problem, Severity

LOW_AT = 50
"""From so many numbers left on a range is nearly used up; of a small range, from its last tenth on."""


class Custom(StrEnum):
    """What Exact Online does with a number that it is given, as far as it has shown. The texts stand in the database."""

    UNKNOWN = "unknown"  # none was sent yet
    KEPT = "kept"  # it books under the number that is sent, and refuses it a second time
    OVERRULED = "overruled"  # the journal numbers by itself: the range is of no use, and nothing is reserved


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRange:
    """The numbers from `first` to `last`, both of them included, in one journal of one administration.

    Attributes:
        site: which Exact Online (its host).
        used: how many of them are given away.
        next_number: the one that is given away next; `last` + 1 when all are used up.
    """

    site: str
    division: DivisionCode
    journal: str
    first: int
    last: int
    custom: Custom = Custom.UNKNOWN
    used: int = 0
    next_number: int

    @property
    def left(self) -> int:
        """How many can still be given away; numbers that were passed over are gone."""
        return self.last + 1 - self.next_number

    @property
    def is_of_use(self) -> bool:
        """Whether numbers of it are given away at all."""
        return self.custom is not Custom.OVERRULED

    def is_low(self, after: int = 0) -> bool:
        """Whether it is nearly used up, or would be after so many more documents."""
        size = self.last - self.first + 1
        return self.left - after <= min(LOW_AT, max(1, size // 10))


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalNumbers:
    """A journal whose entries may be sent with a number, and the range that is kept for it; None where Exact Online numbers."""

    journal: Journal
    range: NumberRange | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserved:
    """A number that is reserved for a document; the document alone is ever sent with it.

    Attributes:
        custom: of its journal at this moment.
    """

    number: int
    journal: str
    custom: Custom


def shortages(ranges: Iterable[NumberRange], entries: Iterable[Entry]) -> tuple[Problem, ...]:
    """What must be known of the ranges before these entries are sent: that one is too short for them, or nearly used up after them."""
    wanted = Counter(
        entry.journal for entry in entries if isinstance(entry, InvoiceEntry) and entry.entry_number is None
    )
    found = []
    for each in ranges:
        count = wanted[each.journal]
        if not count or not each.is_of_use or not each.is_low(count):
            continue
        code = "numbers-too-few" if each.left < count else "numbers-nearly-used-up"
        facts = {"journal": each.journal, "left": str(each.left), "needed": str(count), "rest": str(each.left - count)}
        found.append(Problem(code=code, severity=Severity.WARN, facts=facts))
    return tuple(found)
