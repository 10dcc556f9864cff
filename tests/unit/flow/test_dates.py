from __future__ import annotations

import csv
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.flow.dates import DateConvention, DayOrder, learn_dates, looks_like_date, parse_date
from exactdesk.flow.parsing import Unreadable
from tests.samples import SAMPLES, needs_samples

OPEN = DateConvention()
LAST_OF_JANUARY = date(2024, 1, 31)


@pytest.mark.parametrize(
    "text",
    [
        "31-01-2024",
        "31/1/2024",
        "31.01.24",
        "31-01-'24",
        "2024-01-31",
        "2024/1/31",
        "20240131",
        "31012024",
        "31 januari 2024",
        "31 jan. 2024",
        "31-jan-24",
        "woensdag 31 januari 2024",
        "31 janvier 2024",
        "31. Januar 2024",
        "Jan 31, 2024",
        "January 31st, 2024",
        "2024-01-31T23:59:59+05:30",
        "31-01-2024 00:00:00",
        "2024-W05-3",
        "45322",
        "45322.5",
    ],
)
def test_ways_to_write_the_last_of_january(text: str) -> None:
    assert parse_date(text, OPEN) == LAST_OF_JANUARY


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31-02-2024", "date-impossible"),
        ("29-02-2023", "date-impossible"),
        ("13/13/2024", "date-impossible"),
        ("31-12-9999", "date-year-unlikely"),
        ("01-01-50", "date-year-unclear"),
        ("31-O1-2024", "date-unreadable"),
        ("2102", "date-without-year"),
        ("gisteren", "date-unreadable"),
        ("-", "date-unreadable"),
        ("1", "date-unreadable"),
    ],
)
def test_days_that_are_reported(text: str, code: str) -> None:
    found = parse_date(text, OPEN)
    assert isinstance(found, Unreadable)
    assert found.code == code


def test_values_that_are_no_text() -> None:
    assert parse_date(datetime(2024, 1, 31, 23, 59), OPEN) == LAST_OF_JANUARY  # noqa: DTZ001 - cells know no time zone
    assert parse_date(LAST_OF_JANUARY, OPEN) == LAST_OF_JANUARY
    assert parse_date(Decimal(45322), OPEN) == LAST_OF_JANUARY
    assert parse_date(Decimal(20240131), OPEN) == LAST_OF_JANUARY
    assert isinstance(parse_date(Decimal(-1), OPEN), Unreadable)
    assert isinstance(parse_date(Decimal("1e10"), OPEN), Unreadable)
    assert isinstance(parse_date(True, OPEN), Unreadable)


def test_the_column_decides_the_order() -> None:
    assert parse_date("1-2-2024", learn_dates(["1-2-2024"])) == date(2024, 2, 1)
    assert parse_date("02/01/2014", learn_dates(["02/01/2014", "31/12/2012"])) == date(2014, 1, 2)
    assert parse_date("02/01/2014", learn_dates(["02/01/2014", "12/31/2012"])) == date(2014, 2, 1)


def test_one_typing_error_does_not_turn_the_others_round() -> None:
    convention = learn_dates([f"{day}-2-2024" for day in range(1, 13)] + ["01-31-2024"])
    assert convention.order is DayOrder.UNCLEAR
    assert parse_date("5-2-2024", convention) == Unreadable("date-order-unclear")
    assert parse_date("31-12-2024", convention) == date(2024, 12, 31)


def test_a_day_without_a_year_falls_in_the_span_of_the_file() -> None:
    february = DateConvention(span=(date(2018, 2, 1), date(2018, 2, 28)))
    assert parse_date("2102", february) == date(2018, 2, 21)
    assert parse_date("102", february) == date(2018, 2, 1)
    assert parse_date("2103", february) == Unreadable("date-without-year")


WRITERS = {
    "nl": lambda day: f"{day.day}-{day.month}-{day.year}",
    "be": lambda day: f"{day:%d/%m/%Y}",
    "de": lambda day: f"{day:%d.%m.%Y}",
    "iso": date.isoformat,
    "eight": lambda day: f"{day:%Y%m%d}",
}


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31)), st.sampled_from(sorted(WRITERS)))
def test_what_is_written_is_read_back(day: date, style: str) -> None:
    assert parse_date(WRITERS[style](day), OPEN) == day


@given(st.text(max_size=14))
def test_no_text_breaks_the_reading(text: str) -> None:
    assert isinstance(parse_date(text, OPEN), (date, Unreadable))
    assert looks_like_date(text) in (True, False)


@needs_samples
def test_thirty_three_ways_to_write_a_day() -> None:
    with (SAMPLES / "hostile" / "generated" / "dates-texts.csv").open(encoding="utf-8", newline="") as file:
        texts = {row[0]: row[1] for row in list(csv.reader(file, delimiter=";"))[1:]}
    convention = learn_dates(texts.values())
    found = {number: parse_date(text, convention) for number, text in texts.items()}
    reported = {number for number, day in found.items() if isinstance(day, Unreadable)}
    assert reported == {"D08", "D15", "D16", "D17", "D18", "D25", "D28", "D29", "D30", "D31", "D32"}
    others = {"D01": date(2024, 2, 1), "D02": date(2024, 2, 1), "D09": date(2030, 1, 1), "D12": date(2024, 3, 31)}
    assert all(day == others.get(number, LAST_OF_JANUARY) for number, day in found.items() if number not in reported)
