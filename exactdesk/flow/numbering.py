"""Entry numbers that an office keeps for this program: a range per journal, so that what was sent can be found by its number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from exactdesk.books.reference import DivisionCode


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
    """

    site: str
    division: DivisionCode
    journal: str
    first: int
    last: int
    custom: Custom = Custom.UNKNOWN
    used: int = 0

    @property
    def left(self) -> int:
        return self.last - self.first + 1 - self.used


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserved:
    """A number that is reserved for a document; the document alone is ever sent with it.

    Attributes:
        custom: of its journal at this moment.
    """

    number: int
    journal: str
    custom: Custom
