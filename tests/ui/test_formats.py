from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from exactdesk.ui.formats import Formats, locale_for

NL = Formats(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
BE = Formats(QLocale(QLocale.Language.French, QLocale.Country.Belgium))
IE = Formats(QLocale(QLocale.Language.English, QLocale.Country.Ireland))


@pytest.mark.parametrize(
    ("amount", "dutch", "english"),
    [
        ("0", "0,00", "0.00"),
        ("1234567.5", "1.234.567,50", "1,234,567.50"),
        ("-1234.5", "-1.234,50", "-1,234.50"),
        ("0.005", "0,005", "0.005"),
        ("999.99", "999,99", "999.99"),
        ("1E+3", "1.000,00", "1,000.00"),
    ],
)
def test_amounts(amount: str, dutch: str, english: str) -> None:
    assert NL.amount(Decimal(amount)) == dutch
    assert IE.amount(Decimal(amount)) == english


@given(st.decimals(min_value=Decimal("-1e12"), max_value=Decimal("1e12"), places=2, allow_nan=False))
def test_an_amount_on_the_screen_is_the_amount(amount: Decimal) -> None:
    shown = NL.amount(amount).replace(".", "").replace(",", ".")
    assert Decimal(shown) == amount
    assert shown.partition(".")[2].__len__() == 2


def test_money_names_its_currency() -> None:
    assert NL.money(Decimal("-12.5"), "EUR") == "€\u00a0-12,50"
    assert IE.money(Decimal("-12.5"), "EUR") == "-€12.50"
    assert BE.money(Decimal("-12.5"), "EUR") == "-12,50\u00a0€"
    assert NL.money(Decimal("3"), "USD") == "USD\u00a03,00"
    assert NL.money(None, "EUR") == ""


def test_days_have_four_figures_of_the_year() -> None:
    assert NL.day(date(2026, 11, 3)) == "03-11-2026"
    assert IE.day(date(2026, 11, 3)) == "03/11/2026"
    assert NL.day(None) == ""
    assert NL.weekday(date(2026, 11, 20)) == "vrijdag 20 november 2026"


def test_moments_are_told_in_the_time_of_this_computer() -> None:
    moment = datetime(2026, 11, 20, 9, 41, tzinfo=UTC)
    here = moment.astimezone()
    assert NL.moment(moment) == f"{here:%d-%m-%Y}\u00a0{here:%H:%M}"
    assert NL.moment(None) == ""


def test_counts_and_sizes() -> None:
    assert NL.count(12345) == "12.345"
    assert NL.size(1_258_291) == "1,2 MB"


def test_numbers_follow_the_system_and_else_the_language() -> None:
    belgian = QLocale(QLocale.Language.French, QLocale.Country.Belgium)
    assert locale_for("nl", belgian) == belgian
    assert locale_for("nl", QLocale.c()).territory() == QLocale.Country.Netherlands
    assert locale_for("fr", QLocale.c()).territory() == QLocale.Country.Belgium
    assert locale_for("en", QLocale.c()).territory() == QLocale.Country.Ireland
