"""The ranges of entry numbers that an office keeps for this program: listed, set, taken away. Nothing is asked of Exact Online."""

from __future__ import annotations

import asyncio

from exactdesk.books.reference import DivisionCode, JournalType, ReferenceBook
from exactdesk.errors import UsageError
from exactdesk.flow.numbering import NumberRange
from exactdesk.jobs.desk import Desk
from exactdesk.store import numbers

_WITH_NUMBERS = frozenset(
    {JournalType.SALES, JournalType.SALES_RETURN, JournalType.PURCHASE, JournalType.PURCHASE_RETURN}
)

HIGHEST = 2_147_483_647
"""The highest entry number that Exact Online can hold."""


async def number_ranges(desk: Desk, site: str, division: int | None = None) -> tuple[NumberRange, ...]:
    """The ranges of one Exact Online, of all administrations or of one, by administration and journal. Raises `StoreError`."""
    code = None if division is None else DivisionCode(division)
    return await asyncio.to_thread(numbers.ranges, desk.database, site, code)


async def set_number_range(
    desk: Desk, site: str, book: ReferenceBook, journal: str, first: int, last: int
) -> NumberRange:
    """Keeps the numbers from `first` to `last` of a journal for this program, in place of an earlier range.

    Raises `UsageError` (`number-range-wrong`, `range-journal-unknown`) and `StoreError`.
    """
    if not 0 < first <= last <= HIGHEST:
        raise UsageError("number-range-wrong", first=first, last=last)
    known = [each.code for each in book.journals if each.type in _WITH_NUMBERS]
    if journal not in known:
        raise UsageError("range-journal-unknown", journal=journal, journals=", ".join(known))
    return await asyncio.to_thread(
        lambda: numbers.set_range(desk.database, site, book.division.code, journal, first, last, at=desk.clock())
    )


async def drop_number_range(desk: Desk, site: str, division: int, journal: str) -> bool:
    """Reserves no numbers in a journal any more; whether there was a range. Numbers that were given away stay so."""
    return await asyncio.to_thread(numbers.drop_range, desk.database, site, DivisionCode(division), journal)
