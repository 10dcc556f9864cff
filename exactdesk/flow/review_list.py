"""Reviews as the list of them shows: which statement, how far, what is to be checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from exactdesk.books.reference import DivisionCode
from exactdesk.books.statement import Statement, StatementSource

ReviewId = NewType("ReviewId", int)
"""Number of a review over all of this computer; a later one is higher."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewHead:
    """One review.

    Attributes:
        site: which Exact Online (its host).
        file: full path of what was opened; empty for none.
        account: the own account; empty for a list.
        number: of the statement, as the bank counts; may be empty.
        first_day, last_day: of its lines; None for a statement without lines.
        line_count: all its lines; done: those of which it is known where they go; questions: those to be checked.
        changed_at: when the last step was made in it, or when it was opened first.
    """

    id: ReviewId
    site: str
    division: DivisionCode
    division_name: str
    source: StatementSource
    account: str
    number: str
    currency: str
    first_day: date | None
    last_day: date | None
    file: str
    fingerprint: str
    line_count: int
    created_at: datetime
    created_by: str
    changed_at: datetime
    done: int = 0
    questions: int = 0

    @property
    def file_name(self) -> str:
        """The last part of the path, whichever system it was written on."""
        return self.file.replace("\\", "/").rsplit("/", 1)[-1]

    @property
    def title(self) -> str:
        """What it is called in short: its account and number, or its file."""
        return " ".join(part for part in (self.account, self.number) if part) or self.file_name


@dataclass(frozen=True, slots=True, kw_only=True)
class NewReview:
    """A statement that is to be reviewed, with where it came from."""

    statement: Statement
    site: str
    division: DivisionCode
    division_name: str
    file: str
    fingerprint: str
    by: str
    at: datetime
