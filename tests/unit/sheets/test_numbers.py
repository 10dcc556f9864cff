from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.sheets.numbers import (
    NotDayError,
    NotNumberError,
    from_iso,
    from_serial,
    number_text,
    span_text,
    time_of_day,
)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("0", "0"),
        ("-0", "0"),
        ("0.30000000000000004", "0.3"),
        ("1.005", "1.005"),
        ("999999999999.99", "999999999999.99"),
        ("1e15", "1000000000000000"),
        ("1E+2", "100"),
        (" 12 ", "12"),
        ("+5", "5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("20240002.0", "20240002"),
        ("21.00", "21"),
        ("-12.5", "-12.5"),
        ("123456789012345000", "123456789012345000"),
        ("0.00001", "0.00001"),
        ("1234567.123456789123", "1234567.12345679"),
    ],
)
def test_numbers_are_written_with_the_digits_that_excel_shows(raw: str, text: str) -> None:
    assert number_text(raw) == text


@pytest.mark.parametrize(
    "raw",
    ["1,5", "1.234,56", "1_000", "0x1F", "--5", "1e", "١٢٣", "€5", "true", "NaN", "INF", "-INF", "1E400", "-1E400",
     "1.7976931348623157E+308", "9007199254740993", "123456789012345678", "", " ", "1 2"],
)  # fmt: skip
def test_what_is_no_number_or_has_lost_digits_is_refused(raw: str) -> None:
    with pytest.raises(NotNumberError):
        number_text(raw)


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_amounts_come_through_to_the_cent(amount: Decimal) -> None:
    assert Decimal(number_text(str(amount))) == amount
    assert Decimal(number_text(repr(float(amount)))) == amount


@pytest.mark.parametrize(
    ("serial", "is_1904", "day"),
    [
        ("1", False, date(1900, 1, 1)),
        ("59", False, date(1900, 2, 28)),
        ("61", False, date(1900, 3, 1)),
        ("45322", False, date(2024, 1, 31)),
        ("2958465", False, date(9999, 12, 31)),
        ("45322", True, date(2028, 2, 1)),
        ("0", True, date(1904, 1, 1)),
        ("45351.5", False, datetime.fromisoformat("2024-02-29T12:00:00")),
        ("45351.99999999", False, datetime.fromisoformat("2024-02-29T23:59:59")),
        ("45322.0000001", False, date(2024, 1, 31)),
    ],
)
def test_serials_become_days(serial: str, is_1904: bool, day: date) -> None:
    found = from_serial(Decimal(serial), is_1904=is_1904)
    assert (type(found), found) == (type(day), day)


@pytest.mark.parametrize(
    ("serial", "is_1904"),
    [("0", False), ("0.5", False), ("60", False), ("60.5", False), ("-1", False), ("2958466", False), ("10000000000", False),
     ("-1", True), ("2957004", True)],
)  # fmt: skip
def test_serials_that_are_no_day_are_refused(serial: str, is_1904: bool) -> None:
    with pytest.raises(NotDayError):
        from_serial(Decimal(serial), is_1904=is_1904)


@given(st.dates(min_value=date(1900, 3, 1)))
def test_each_day_comes_back_from_its_serial(day: date) -> None:
    assert from_serial(Decimal((day - date(1899, 12, 30)).days), is_1904=False) == day


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-02-29", date(2024, 2, 29)),
        ("2024-01-31T23:59:59.999Z", datetime.fromisoformat("2024-01-31T23:59:59")),
        ("2024-01-31T23:59:59+05:30", datetime.fromisoformat("2024-01-31T23:59:59")),
        ("2024-01-31T00:00:00", date(2024, 1, 31)),
        ("10:10:10", time(10, 10, 10)),
    ],
)
def test_iso_days_are_taken_as_written(text: str, value: object) -> None:
    assert from_iso(text) == value


@pytest.mark.parametrize("text", ["2023-02-29", "10000-01-01", "gisteren", "1899-12-30", "25:00:00"])
def test_iso_texts_that_are_no_day_are_refused(text: str) -> None:
    with pytest.raises(NotDayError):
        from_iso(text)


def test_spans_may_pass_a_day() -> None:
    assert span_text(Decimal("1.25")) == "30:00:00"
    assert time_of_day(Decimal("1.25")) is None
    assert time_of_day(Decimal("0.25")) == time(6)
