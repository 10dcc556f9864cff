"""Numbers and day serials as workbooks write them down."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal

_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_PLAIN = re.compile(r"0|-?[1-9][0-9]{0,14}|-?[1-9][0-9]{0,8}\.[0-9]{0,5}[1-9]")
_WHOLE = re.compile(r"[+-]?[0-9]+")
_CLOCK = re.compile(r"T?[0-9]{2}:[0-9]{2}")
_LARGEST = 9.99999999999999e307  # the largest number that Excel keeps
_DAY = 86_400
_EPOCH_1900 = date(1899, 12, 30)
_EPOCH_1904 = date(1904, 1, 1)
_LAST_DAY = date(9999, 12, 31)


class NotNumberError(ValueError):
    """The text of a number cell is no number, or one that a spreadsheet cannot hold exactly."""


class NotDayError(ValueError):
    """A serial that is no day."""


is_plain = _PLAIN.fullmatch
"""Whether the text of a number is already written as `number_text` would."""


def number_text(raw: str) -> str:
    """The number in plain digits (no exponent, no trailing zeros behind the point), to the 15 digits that Excel shows.

    A whole number of more than 15 digits is refused: a spreadsheet would have changed its last digits, so which ones are meant is unknown.

    Raises:
        NotNumberError: "1,5", "NaN", "1E400", "9007199254740993".
    """
    if is_plain(raw):
        return raw
    text = raw.strip(" \t\r\n")
    if not _NUMBER.fullmatch(text):
        raise NotNumberError(raw)
    number = float(text)
    if not -_LARGEST <= number <= _LARGEST:
        raise NotNumberError(raw)
    if _WHOLE.fullmatch(text) and len(text.lstrip("+-0").rstrip("0")) > 15:
        raise NotNumberError(raw)
    return plain(number)


def plain(number: float) -> str:
    """A binary number as plain digits, to 15 of them."""
    if number == 0:
        return "0"
    text = format(number, ".15g")
    return format(Decimal(text), "f") if "e" in text else text


def from_serial(serial: Decimal, *, is_1904: bool) -> date | datetime:
    """The day of a serial, with its time of day when it has one (to the second, never rounded into the next day).

    Raises:
        NotDayError: day 0 and 60 (29 February 1900, which never was) of the 1900 system, negatives, and days after the year 9999.
    """
    day = int(serial // 1)
    if serial < 0:
        raise NotDayError(str(serial))
    if is_1904:
        epoch = _EPOCH_1904
    elif day in (0, 60):
        raise NotDayError(str(serial))
    else:
        epoch = _EPOCH_1900 if day > 60 else _EPOCH_1900 + timedelta(days=1)
    if day > (_LAST_DAY - epoch).days:
        raise NotDayError(str(serial))
    found = epoch + timedelta(days=day)
    seconds = seconds_of(serial - day)
    return datetime.combine(found, _clock(seconds)) if seconds else found


def seconds_of(fraction: Decimal) -> int:
    """Whole seconds of a part of a day, at most 23:59:59."""
    # A millionth of a second above .5 would be noise of binary fractions; rounding hides it.
    return min(int((fraction * _DAY).quantize(Decimal(1))), _DAY - 1)


def _clock(seconds: int) -> time:
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)


def time_of_day(serial: Decimal) -> time | None:
    """The time of day of a serial below one day; None for longer or negative spans."""
    return _clock(seconds_of(serial)) if 0 <= serial < 1 else None


def span_text(serial: Decimal) -> str:
    """A span of time as hours, minutes and seconds: 26:30:00."""
    seconds = int((abs(serial) * _DAY).quantize(Decimal(1)))
    sign = "-" if serial < 0 else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def from_iso(text: str) -> date | datetime | time:
    """A day, a time of day, or a moment as the clock on the wall shows it: a time zone behind it is left out and shifts nothing.

    Raises:
        NotDayError: no such day, before 1900, or not ISO 8601 at all.
    """
    text = text.strip()
    if _CLOCK.match(text):
        try:
            return time.fromisoformat(text).replace(microsecond=0, tzinfo=None)
        except ValueError as error:
            raise NotDayError(text) from error
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise NotDayError(text) from error
    if found.year < 1900:
        raise NotDayError(text)
    found = found.replace(tzinfo=None, microsecond=0)
    return found if found.time() != time() else found.date()
