from __future__ import annotations

from datetime import date

import pytest

from exactdesk.books.periods import is_closed, named_period, nearest_day, nearest_open, period_name, period_of
from tests.unit.kinds.book import BOOK, book, periods


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 1, 1), "2026-01"),
        (date(2026, 1, 31), "2026-01"),
        (date(2025, 12, 31), "2025-12"),
        (date(2027, 1, 1), None),
    ],
)
def test_a_day_falls_in_its_period(day: date, name: str | None) -> None:
    found = period_of(day, BOOK.periods)
    assert (period_name(found) if found else None) == name


def test_a_period_is_found_by_name() -> None:
    assert named_period(2026, 2, BOOK.periods) == periods(2026)[1]
    assert named_period(2026, 13, BOOK.periods) is None


@pytest.mark.parametrize(
    ("day", "name", "nearest"),
    [
        (date(2026, 5, 20), "2026-07", date(2026, 7, 1)),
        (date(2026, 1, 3), "2025-12", date(2025, 12, 31)),
        (date(2026, 8, 4), "2026-08", date(2026, 8, 4)),
        (date(2028, 1, 1), "2026-12", date(2026, 12, 31)),
    ],
)
def test_the_nearest_open_period_is_before_or_after(day: date, name: str, nearest: date) -> None:
    found = nearest_open(day, "70", BOOK)
    assert found is not None
    assert (period_name(found), nearest_day(day, found)) == (name, nearest)


def test_of_two_periods_as_near_the_later_is_taken() -> None:
    three = book(periods=periods(2026)[4:7], closed_periods=[])
    june = period_of(date(2026, 6, 15), three.periods)
    assert june is not None
    shut = book(periods=(three.periods[0], three.periods[2]), closed_periods=[])
    found = nearest_open(date(2026, 6, 16), "70", shut)
    assert found is not None
    assert period_name(found) == "2026-07"


def test_closing_is_per_journal() -> None:
    march = periods(2026)[2]
    assert is_closed(march, "70", BOOK)
    assert not is_closed(march, "71", BOOK)


def test_where_all_is_closed_nothing_is_near() -> None:
    assert nearest_open(date(2026, 1, 1), "70", book(periods=())) is None
