"""The ranges of entry numbers that an office keeps for this program: listed, set, taken away. Nothing is asked of Exact Online."""

from __future__ import annotations

import asyncio

from exactdesk.books.reference import DivisionCode, Journal, JournalType, ReferenceBook
from exactdesk.errors import UsageError
from exactdesk.flow.numbering import JournalNumbers, NumberRange
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


async def journal_numbers(desk: Desk, site: str, book: ReferenceBook) -> tuple[JournalNumbers, ...]:
    """The journals of an administration whose entries may be sent with a number, by code, with what is kept for them.

    A journal that has a range and is no longer one of these is left out: nothing is sent to it. Raises `StoreError`.
    """
    kept = {each.journal: each for each in await number_ranges(desk, site, book.division.code)}
    journals = sorted((each for each in book.journals if _takes_numbers(each)), key=lambda each: each.code)
    return tuple(JournalNumbers(journal=each, range=kept.get(each.code)) for each in journals)


def _takes_numbers(journal: Journal) -> bool:
    return journal.type in _WITH_NUMBERS and not journal.is_blocked


async def set_number_range(
    desk: Desk, site: str, book: ReferenceBook, journal: str, first: int, last: int
) -> NumberRange:
    """Keeps the numbers from `first` to `last` of a journal for this program, in place of an earlier range.

    Raises `StoreError`, and `UsageError`: `number-range-wrong`; `range-journal-unknown`; `range-journal-overrules` for a journal that has
    numbered by itself before (its range must be dropped first, on purpose); `range-overlaps` for numbers that are kept for another journal
    of the administration, for a number must lead to one entry.
    """
    if not 0 < first <= last <= HIGHEST:
        raise UsageError("number-range-wrong", first=first, last=last)
    known = [each.code for each in book.journals if _takes_numbers(each)]
    if journal not in known:
        raise UsageError("range-journal-unknown", journal=journal, journals=", ".join(known))
    for kept in await number_ranges(desk, site, book.division.code):
        if kept.journal == journal and not kept.is_of_use:
            raise UsageError("range-journal-overrules", journal=journal)
        if kept.journal != journal and kept.first <= last and first <= kept.last:
            raise UsageError("range-overlaps", other=kept.journal, other_first=kept.first, other_last=kept.last)
    return await asyncio.to_thread(
        lambda: numbers.set_range(desk.database, site, book.division.code, journal, first, last, at=desk.clock())
    )


async def drop_number_range(desk: Desk, site: str, division: int, journal: str) -> bool:
    """Reserves no numbers in a journal any more; whether there was a range. Numbers that were given away stay so."""
    return await asyncio.to_thread(numbers.drop_range, desk.database, site, DivisionCode(division), journal)
