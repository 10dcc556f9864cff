"""What of the history is looked at: words, an administration, a time, what became of the documents. One value for list and export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType

from exactdesk.books.reference import DivisionCode
from exactdesk.flow.history import Wish
from exactdesk.flow.queue import ItemState


class Span(StrEnum):
    """When something was imported, seen from today."""

    ALWAYS = "always"
    TODAY = "today"
    THIS_MONTH = "this-month"
    LAST_MONTH = "last-month"
    THIS_QUARTER = "this-quarter"
    LAST_QUARTER = "last-quarter"
    THIS_YEAR = "this-year"
    LAST_YEAR = "last-year"


class Became(StrEnum):
    """What became of a document."""

    ANYTHING = "anything"
    BOOKED = "booked"  # Exact Online certainly has it
    WAITS = "waits"  # somebody, or the program, has something left to do
    NOT_BOOKED = "not-booked"  # left out, set aside, or taken back


_S = ItemState
STATES: Mapping[Became, frozenset[ItemState]] = MappingProxyType(
    {
        Became.ANYTHING: frozenset(),
        Became.BOOKED: frozenset({_S.POSTED, _S.CREDITED}),
        Became.WAITS: frozenset(
            {_S.PLANNED, _S.SENDING, _S.REFUSED, _S.UNSURE, _S.HELD_BACK, _S.DUPLICATE, _S.UNDOING, _S.UNDO_UNSURE}
        ),
        Became.NOT_BOOKED: frozenset({_S.LEFT_OUT, _S.DISMISSED, _S.UNDONE, _S.DELETED}),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An administration that the history has imports of."""

    site: str
    division: DivisionCode
    name: str

    @property
    def label(self) -> str:
        return f"{self.name} ({self.division})".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """What of the history is looked at. `place` None: all administrations."""

    words: str = ""
    place: Place | None = None
    span: Span = Span.ALWAYS
    became: Became = Became.ANYTHING

    @property
    def is_narrow(self) -> bool:
        """Whether something besides the words narrows it."""
        return self.place is not None or self.span is not Span.ALWAYS or self.became is not Became.ANYTHING

    def days(self, today: date) -> tuple[date | None, date | None]:
        """The first and the last day of import, both included; None for no bound."""
        return days_of(self.span, today)

    def wish(self, today: date) -> Wish:
        """The same as the store is asked; days are those of this computer's clock."""
        since, until = self.days(today)
        return Wish(
            words=self.words,
            site="" if self.place is None else self.place.site,
            division=None if self.place is None else self.place.division,
            since=None if since is None else _begin(since),
            until=None if until is None else _begin(until + timedelta(days=1)),
            states=STATES[self.became],
        )


def days_of(span: Span, today: date) -> tuple[date | None, date | None]:
    """The first and last day of a span, both included; a span that runs ends today at the latest."""
    month, quarter, year = today.replace(day=1), _quarter(today), today.replace(month=1, day=1)
    match span:
        case Span.ALWAYS:
            return None, None
        case Span.TODAY:
            return today, today
        case Span.THIS_MONTH:
            return month, today
        case Span.LAST_MONTH:
            end = month - timedelta(days=1)
            return end.replace(day=1), end
        case Span.THIS_QUARTER:
            return quarter, today
        case Span.LAST_QUARTER:
            end = quarter - timedelta(days=1)
            return _quarter(end), end
        case Span.THIS_YEAR:
            return year, today
        case Span.LAST_YEAR:
            end = year - timedelta(days=1)
            return end.replace(month=1, day=1), end


def _quarter(day: date) -> date:
    return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)


def _begin(day: date) -> datetime:
    return datetime.combine(day, time.min).astimezone()
