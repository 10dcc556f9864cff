"""Days as people type them. The order of day and month is decided over the whole column, day first where nothing tells.

A day that does not exist, a year that cannot be meant and an order that cannot be told come back as `Unreadable`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from exactdesk.flow.parsing import Unreadable, tidy
from exactdesk.flow.table import CellValue


class DayOrder(StrEnum):
    """What stands first in `1-2-2026`."""

    DAY_FIRST = "day-first"
    DAY_FIRST_ASSUMED = "day-first-assumed"  # nothing in the column tells; the order of this part of the world
    MONTH_FIRST = "month-first"
    UNCLEAR = "unclear"  # the column contradicts itself


@dataclass(frozen=True, slots=True)
class DateConvention:
    """How a column writes its days.

    Attributes:
        span: first and last day that the file is about, where it says so; days without a year (`2102`, `21.02.`) fall in it.
    """

    order: DayOrder = DayOrder.DAY_FIRST_ASSUMED
    span: tuple[date, date] | None = None


_MONTH_WORDS = (
    "januari jan january janvier januar jänner janv",
    "februari feb february février fevrier februar fév fevr févr",
    "maart mrt mar march mars märz maerz mär mrz",
    "april apr avril avr",
    "mei may mai",
    "juni jun june juin",
    "juli jul july juillet juil",
    "augustus aug august août aout aoû",
    "september sep sept septembre",
    "oktober okt oct october octobre",
    "november nov novembre",
    "december dec décembre decembre dez dezember déc",
)
_MONTHS = {word: number for number, words in enumerate(_MONTH_WORDS, 1) for word in words.split()}
_WEEKDAYS = re.compile(
    r"^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di"
    r"|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so|mon|tue|wed|thu|fri"
    r"|sat|sun)\.?,?\s+"
)
_TIME = r"(?:,?[T ]\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?:\s?[ap]m)?\s*(?:z|[+-][0-9]{2}:?[0-9]{2})?)?"
_TRIPLE = re.compile(rf"([0-9]{{1,2}})([-/. ])([0-9]{{1,2}})\2'?([0-9]{{4}}|[0-9]{{2}}){_TIME}", re.IGNORECASE)
_YEAR_FIRST = re.compile(rf"([0-9]{{4}})([-/. ])([0-9]{{1,2}})\2([0-9]{{1,2}}){_TIME}", re.IGNORECASE)
_NAMED = re.compile(
    rf"([0-9]{{1,2}})(?:\.|er|e|st|nd|rd|th)?[-/. ]*([^\W\d_]{{3,}})\.?[-/, ]*'?([0-9]{{4}}|[0-9]{{2}}){_TIME}",
    re.IGNORECASE,
)
_NAMED_US = re.compile(
    rf"([^\W\d_]{{3,}})\.?[- ]+([0-9]{{1,2}})(?:st|nd|rd|th)?,?[- ]+([0-9]{{4}}){_TIME}", re.IGNORECASE
)
_EIGHT = re.compile(r"[0-9]{8}")
_SERIAL = re.compile(r"([0-9]{5})(?:\.[0-9]+)?")
_WEEK = re.compile(r"([0-9]{4})-?W([0-9]{2})-?([1-7])", re.IGNORECASE)
_SHORT = re.compile(r"([0-9]{1,2})([0-9]{2})|([0-9]{1,2})[-./]([0-9]{1,2})\.?")

_EPOCH = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = (
    29221,
    73050,
)  # 1980 to 2099: outside of it a number is something else than a day of an invoice
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


def _day(year: int, month: int, day: int) -> date | Unreadable:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return Unreadable("date-year-unlikely", {"year": f"{year:04}"})
    try:
        return date(year, month, day)
    except ValueError:
        return Unreadable("date-impossible")


def _full_year(text: str) -> int | Unreadable:
    if len(text) == 4:
        return int(text)
    short = int(text)
    if 50 <= short < 80:
        return Unreadable("date-year-unclear", {"one": f"19{text}", "other": f"20{text}"})
    return 2000 + short if short < 50 else 1900 + short


def _dated(year: str, month: int, day: int) -> date | Unreadable:
    full = _full_year(year)
    return full if isinstance(full, Unreadable) else _day(full, month, day)


def _clean(text: str) -> str:
    return _WEEKDAYS.sub("", tidy(text).lstrip("'").casefold()).strip()


def learn_dates(values: Iterable[CellValue], span: tuple[date, date] | None = None) -> DateConvention:
    """Whether the day or the month comes first in a column, from the values that can be read in one way only.

    Month first is believed only where no value speaks against it and at least a third of the days are telling: one typing error among
    many days must not turn the others round.
    """
    day_first = month_first = open_ = 0
    for value in values:
        if not isinstance(value, str):
            continue
        match = _TRIPLE.fullmatch(_clean(value))
        if not match:
            continue
        first, second = int(match[1]), int(match[3])
        if 12 < first <= 31 and 1 <= second <= 12:
            day_first += 1
        elif 12 < second <= 31 and 1 <= first <= 12:
            month_first += 1
        elif first != second:
            open_ += 1
    if day_first and month_first > day_first:
        return DateConvention(DayOrder.UNCLEAR, span)
    if day_first:
        return DateConvention(DayOrder.DAY_FIRST, span)
    if month_first:
        return DateConvention(DayOrder.MONTH_FIRST if 2 * month_first >= open_ else DayOrder.UNCLEAR, span)
    return DateConvention(DayOrder.DAY_FIRST_ASSUMED if open_ else DayOrder.DAY_FIRST, span)


def _triple(match: re.Match[str], order: DayOrder) -> date | Unreadable:
    first, second = int(match[1]), int(match[3])
    if order is DayOrder.UNCLEAR:
        if first <= 12 and second <= 12 and first != second:
            return Unreadable("date-order-unclear")
        day, month = (second, first) if second > 12 else (first, second)
    else:
        day, month = (second, first) if order is DayOrder.MONTH_FIRST else (first, second)
    return _dated(match[4], month, day)


def _named(day: str, month: str, year: str) -> date | Unreadable:
    number = _MONTHS.get(month.casefold())
    return _dated(year, number, int(day)) if number else Unreadable("date-unreadable")


def _eight(digits: str) -> date | Unreadable:
    year_first = _day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    if isinstance(year_first, date):
        return year_first
    day_first = _day(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    return day_first if isinstance(day_first, date) else Unreadable("date-impossible")


def _in_span(match: re.Match[str], span: tuple[date, date]) -> date | Unreadable:
    day, month = int(match[1] or match[3]), int(match[2] or match[4])
    for year in range(span[0].year, span[1].year + 1):
        found = _day(year, month, day)
        if isinstance(found, date) and span[0] <= found <= span[1]:
            return found
    return Unreadable("date-without-year")


def parse_date(value: CellValue, convention: DateConvention) -> date | Unreadable:
    """The day; a time of day or a time zone with it is left off, never moves it."""
    if isinstance(value, datetime):
        return (
            value.date()
            if value.year >= _FIRST_YEAR
            else Unreadable("date-year-unlikely", {"year": f"{value.year:04}"})
        )
    if isinstance(value, date):
        return value if value.year <= _LAST_YEAR else Unreadable("date-year-unlikely", {"year": f"{value.year:04}"})
    if isinstance(value, Decimal) and value.is_finite():
        return (
            _from_text(format(value.normalize(), "f"), convention)
            if abs(value) < 10**9
            else Unreadable("date-unreadable")
        )
    if not isinstance(value, str):
        return Unreadable("date-unreadable")
    return _from_text(_clean(value), convention)


def _from_text(text: str, convention: DateConvention) -> date | Unreadable:
    if match := _TRIPLE.fullmatch(text):
        return _triple(match, convention.order)
    if match := _YEAR_FIRST.fullmatch(text):
        return _day(int(match[1]), int(match[3]), int(match[4]))
    if match := _NAMED.fullmatch(text):
        return _named(match[1], match[2], match[3])
    if match := _NAMED_US.fullmatch(text):
        return _named(match[2], match[1], match[3])
    if _EIGHT.fullmatch(text):
        return _eight(text)
    if match := _WEEK.fullmatch(text):
        try:
            return date.fromisocalendar(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            return Unreadable("date-impossible")
    if match := _SERIAL.fullmatch(text):
        serial = int(match[1])
        in_range = _FIRST_SERIAL <= serial <= _LAST_SERIAL
        return _EPOCH + timedelta(days=serial) if in_range else Unreadable("date-unreadable")
    if match := _SHORT.fullmatch(text):
        return _in_span(match, convention.span) if convention.span else Unreadable("date-without-year")
    return Unreadable("date-unreadable")


def looks_like_date(text: str) -> bool:
    """Whether a text is written as a day, existing or not; bare numbers are not."""
    cleaned = _clean(text)
    if len(cleaned) < 6 or not any(map(str.isdigit, cleaned)):
        return False
    if _TRIPLE.fullmatch(cleaned) or _YEAR_FIRST.fullmatch(cleaned):
        return True
    named = _NAMED.fullmatch(cleaned)
    if named:
        return named[2].casefold() in _MONTHS
    named = _NAMED_US.fullmatch(cleaned)
    return bool(named) and named[1].casefold() in _MONTHS if named else False
