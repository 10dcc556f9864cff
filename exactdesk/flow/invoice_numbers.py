"""The number of an invoice in all the ways people write it: with and without letters, signs, leading zeros and the year.

"F2026-0045" is written F20260045, 2026-45, 26/0045, F45, "factuur 45". The looser the way, the more else has to agree before it counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """How near to the whole number something was written."""

    SERIAL = 1  # the last part alone: "45"
    LOOSE = 2  # year and last part in another spelling: "26-45"; letters and last part: "F45"
    FULL = 3  # all its digits
    REFERENCE = 4  # a structured reference whose check digits hold


_RUN = re.compile(r"[0-9]+")
_SIGNS = re.compile(r"[^0-9A-Z]")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LAST = 4  # so many last digits are a way to shorten a number, whatever stands before them


@dataclass(frozen=True, slots=True)
class NumberForms:
    """One number taken apart.

    Attributes:
        compact: letters and digits, upper case. digits: its digits.
        prefix: the letters it begins with.
        year: of four digits; None when no part of it is one.
        serial: its last part as a number, None for a number without digits; serial_text: the same as it stands, with leading zeros.
    """

    compact: str
    digits: str
    prefix: str
    year: int | None
    serial: int | None
    serial_text: str

    def full_keys(self) -> Iterator[str]:
        """How the whole number may stand in a text, without signs."""
        if not self.digits:
            return
        yield self.compact
        if self.digits != self.compact:
            yield self.digits
        bare = self.digits.lstrip("0")
        if bare and bare != self.digits:
            yield bare

    def loose_keys(self) -> Iterator[str]:
        """Shorter ways in which it may stand in a text, without signs."""
        if self.serial is None:
            return
        if self.prefix:
            yield f"{self.prefix}{self.serial_text}"
            yield f"{self.prefix}{self.serial}"
        if self.year is not None and len(self.serial_text) > 1:
            yield f"{self.year}{self.serial_text}"
            yield f"{self.year % 100:02d}{self.serial_text}"

    def ends_with(self, text: str) -> bool:
        """Whether some last digits, as a person shortens a number, are its own: "45" and "0045" of 2026-0045."""
        if not text or self.serial is None:
            return False
        if text.lstrip("0") == str(self.serial) and (len(text) <= len(self.serial_text) or text == self.serial_text):
            return True
        at = len(self.digits) - len(text)
        # Behind a year stands what counts: 91 is not the end of 2026-1091. A longer one holds a journal or the like before it.
        is_long = self.year is None or len(self.serial_text) > _LAST + 1
        return (
            at > 0
            and self.digits.endswith(text)
            and (text.startswith("0") or (self.digits[at - 1] == "0" and is_long) or len(text) >= _LAST)
        )


def forms_of(number: str, year: int | None = None) -> NumberForms:
    """A number taken apart; `year` is that of the invoice, which tells whether its first digits are one."""
    compact = number.upper()
    if not (compact.isalnum() and compact.isascii()):
        compact = _SIGNS.sub("", compact)
    runs = _RUN.findall(number)
    letters = compact[: len(compact) - len(compact.lstrip(_LETTERS))]
    if not runs:
        return NumberForms(compact, "", letters, None, None, "")
    digits = "".join(runs)
    found, serial = _year_and_serial(runs, year)
    return NumberForms(compact, digits, letters, found, int(serial), serial)


def _year_and_serial(runs: list[str], year: int | None) -> tuple[int | None, str]:
    first = runs[0]
    if len(runs) > 1:
        return _year_of(first, year) or _year_of(first[:4], year), runs[-1]
    if len(first) >= 6 and _year_of(first[:4], year) is not None:
        return _year_of(first[:4], year), first[4:]
    if len(first) >= 5 and year is not None and _year_of(first[:2], year) is not None:
        return _year_of(first[:2], year), first[2:]
    return None, first


def _year_of(text: str, year: int | None) -> int | None:
    """The year that some digits are: of four any of this century, of two only one next to the invoice's own."""
    if len(text) == 4 and "2000" <= text < "2050":
        found = int(text)
        return found if year is None or abs(found - year) <= 2 else None
    if len(text) == 2 and year is not None and abs(2000 + int(text) - year) <= 1:
        return 2000 + int(text)
    return None
