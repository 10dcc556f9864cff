from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.flow.parsing import (
    AmountConvention,
    Mark,
    Unreadable,
    currency_of,
    is_blank,
    learn_amounts,
    parse_amount,
    parse_code,
    parse_flag,
    parse_percentage,
)
from tests.samples import SAMPLES, needs_samples

COMMA = AmountConvention(Mark.COMMA)
POINT = AmountConvention(Mark.POINT)
OPEN = AmountConvention()


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1 234,56", "1234.56"),
        ("1\u202f234,56", "1234.56"),
        ("1'234.56", "1234.56"),
        ("1’234.56", "1234.56"),
        ("€ 1.234,56", "1234.56"),
        ("€ -1.234,56", "-1234.56"),
        ("-€ 12,50", "-12.50"),
        ("12,50 EUR", "12.50"),
        ("EUR12,50", "12.50"),
        ("USD 1,000,000.00", "1000000"),
        ("€ 5,-", "5"),
        ("5,--", "5"),
        ("5.-", "5"),
        ("-/- 12,50", "-12.50"),
        ("12,50 -/-", "-12.50"),
        ("12,50-", "-12.50"),
        ("(12,50)", "-12.50"),
        ("\u221212,50", "-12.50"),
        ("+12,50", "12.50"),
        (",50", "0.50"),
        ("0,5", "0.5"),
        ("1.000.000", "1000000"),
        ("1234.567", "1234.567"),
        ("0.125", "0.125"),
    ],
)
def test_amounts_that_can_be_read_in_one_way(text: str, amount: str) -> None:
    assert parse_amount(text, OPEN) == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1.234", "amount-ambiguous"),
        ("12,555", "amount-ambiguous"),
        ("12,50 CR", "amount-side-mark"),
        ("D 12,50", "amount-side-mark"),
        ("--5", "amount-unreadable"),
        ("(-5)", "amount-unreadable"),
        ("1.000.00", "amount-unreadable"),
        ("1.23,456", "amount-unreadable"),
        ("12,", "amount-unreadable"),
        ("21%", "amount-is-percentage"),
        ("=10+2,50", "amount-unreadable"),
        ("1E3", "amount-unreadable"),
        ("١٢٣", "amount-unreadable"),
        ("n.v.t.", "amount-unreadable"),
        ("9999999999999999,00", "amount-out-of-range"),
    ],
)
def test_amounts_that_are_asked_or_reported(text: str, code: str) -> None:
    found = parse_amount(text, OPEN)
    assert isinstance(found, Unreadable)
    assert found.code == code


def test_a_column_decides_what_a_lone_mark_means() -> None:
    assert parse_amount("1.234", learn_amounts(["1.234", "12,50"])) == Decimal(1234)
    assert parse_amount("1,234", learn_amounts(["1,234", "12,50"])) == Decimal("1.234")
    assert parse_amount("1,234", learn_amounts(["1,234", "12.50"])) == Decimal(1234)
    assert parse_amount("1.234", learn_amounts(["1.234", "5,-"])) == Decimal(1234)
    assert learn_amounts(["1.234", "7"]).mark is Mark.UNDECIDED
    assert learn_amounts(["12,50", "12.50", "1.234"]).mark is Mark.MIXED


def test_values_that_are_no_text() -> None:
    assert parse_amount(Decimal("1.005"), OPEN) == Decimal("1.005")
    for value in (Decimal("NaN"), date(2026, 1, 31), True, None, Decimal("1e308")):
        assert isinstance(parse_amount(value, OPEN), Unreadable)


def _dutch(number: Decimal) -> str:
    return f"{number:,.2f}".replace(",", "\0").replace(".", ",").replace("\0", ".")


LOCALES = {
    "nl": (_dutch, COMMA),
    "en": (lambda number: f"{number:,.2f}", POINT),
    "fr": (lambda number: f"{number:,.2f}".replace(",", "\u202f").replace(".", ","), COMMA),
    "ch": (lambda number: f"{number:,.2f}".replace(",", "'"), POINT),
    "trailing": (lambda number: f"{abs(number):.2f}".replace(".", ",") + ("-" if number < 0 else ""), COMMA),
    "brackets": (lambda number: f"({abs(number):,.2f})" if number < 0 else f"{number:,.2f}", POINT),
    "euro": (lambda number: "€ " + _dutch(number), COMMA),
}


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2), st.sampled_from(sorted(LOCALES)))
def test_what_a_locale_writes_is_read_back(number: Decimal, locale: str) -> None:
    write, convention = LOCALES[locale]
    text = write(number)
    assert parse_amount(text, convention) == number
    assert parse_amount(text, learn_amounts([text])) == number


@given(st.text(max_size=12))
def test_no_text_breaks_the_reading(text: str) -> None:
    found = parse_amount(text, learn_amounts([text]))
    assert isinstance(found, (Decimal, Unreadable))
    assert isinstance(parse_percentage(text, OPEN), (Decimal, Unreadable))


@pytest.mark.parametrize(
    "value", ["21", "21%", "21 %", "0,21", "0.21", "21,0", "21.000", "btw 21%", Decimal(21), Decimal("0.21")]
)
def test_twenty_one_percent(value: str | Decimal) -> None:
    assert parse_percentage(value, OPEN) == Decimal(21)
    assert str(parse_percentage(value, OPEN)) == "21"


def test_percentages_that_are_not_certain() -> None:
    assert parse_percentage("verlegd", OPEN) == Unreadable("vat-rate-in-words")
    assert parse_percentage("0,5", OPEN) == Unreadable("percentage-unreadable")
    assert parse_percentage(Decimal("0.1"), OPEN, shown="10%", of_vat=False) == Decimal(10)
    discount = parse_percentage(Decimal("0.1"), OPEN, of_vat=False)
    assert isinstance(discount, Unreadable)
    assert discount.code == "percentage-ambiguous"


@pytest.mark.parametrize(
    ("value", "flag"),
    [
        ("Ja", True),
        ("nee", False),
        ("x", True),
        ("OUI", True),
        ("nein", False),
        (Decimal(1), True),
        (Decimal(0), False),
        (True, True),
    ],
)
def test_flags(value: str | Decimal | bool, flag: bool) -> None:
    assert parse_flag(value) is flag


def test_flags_that_say_something_else() -> None:
    assert parse_flag("misschien") == Unreadable("flag-unreadable")
    assert parse_flag(Decimal(3)) == Unreadable("flag-unreadable")
    assert parse_flag("C", frozenset({"c"})) is True


@pytest.mark.parametrize(
    ("value", "shown", "code"),
    [
        (Decimal(1001), "", "1001"),
        (Decimal("1001.0"), "", "1001"),
        (Decimal(7), "00007", "00007"),
        ("00007", "", "00007"),
        (" 00007", "", "00007"),
        ("1E5", "", "1E5"),
        (Decimal("1E+2"), "", "100"),
        (Decimal("1230000000000000"), "1.23E+15", "1230000000000000"),
        ("8000\u00a0", "", "8000"),
    ],
)
def test_codes_stay_as_a_person_sees_them(value: str | Decimal, shown: str, code: str) -> None:
    assert parse_code(value, shown) == code


def test_codes_that_the_spreadsheet_has_spoilt() -> None:
    assert parse_code(date(2024, 1, 31)) == Unreadable("code-is-date")
    assert parse_code(Decimal("123456789012346000")) == Unreadable("code-digits-lost")
    assert parse_code(True) == Unreadable("code-is-flag")


def test_blank_and_currency() -> None:
    assert is_blank(" \u00a0\u200b")
    assert not is_blank(Decimal(0))
    assert currency_of("€ 12") == "EUR"
    assert currency_of("12 usd") == "USD"
    assert currency_of("12") == ""


@needs_samples
def test_forty_three_ways_to_write_an_amount() -> None:
    with (SAMPLES / "hostile" / "generated" / "amounts-texts.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))[1:]
    convention = learn_amounts(text for _, text, _ in rows)
    wrong = []
    for number, text, expected in rows:
        found = None if is_blank(text) else parse_amount(text, convention)
        if expected[:1].isdigit() or expected.startswith("-"):
            fits = found == Decimal(expected.split()[0]) or (" or " in expected and isinstance(found, Unreadable))
        elif expected.startswith("empty"):
            fits = found is None
        else:
            fits = isinstance(found, Unreadable)
        if not fits:
            wrong.append((number, text, expected, found))
    assert not wrong
