from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.entries import EntryLine
from exactdesk.books.money import CENT
from exactdesk.books.reference import GLAccountId, VatCode, VatRate, VatType
from exactdesk.books.vat import payable_percentage, rounding_gap, split_line, vat_in_gross, vat_on_net

DAY = date(2026, 11, 2)
CENTS = st.integers(-10_000_000, 10_000_000).map(lambda cents: Decimal(cents) / 100)
RATES = st.sampled_from([Decimal(rate) for rate in ("0", "0.055", "0.06", "0.09", "0.12", "0.21")])


def code(kind: VatType, rate: str = "0.21", **more: object) -> VatCode:
    return VatCode(code="2", description="", percentage=Decimal(rate), type=kind, **more)  # type: ignore[arg-type]


def line(amount: str, vat_amount: str | None = None) -> EntryLine:
    own = None if vat_amount is None else Decimal(vat_amount)
    return EntryLine(gl_account=GLAccountId("x"), amount=Decimal(amount), vat_code="2", vat_amount=own)


@pytest.mark.parametrize(
    ("one", "vat_code", "net", "vat"),
    [
        (line("100.00"), code(VatType.EXCLUDING), "100.00", "21.00"),
        (line("100.00", "20.99"), code(VatType.EXCLUDING), "100.00", "20.99"),
        (line("121.00"), code(VatType.INCLUDING), "100.00", "21.00"),
        (line("121.00", "20.99"), code(VatType.INCLUDING), "100.01", "20.99"),
        (line("100.00"), code(VatType.BASE_ONLY), "100.00", "0.00"),
        (line("100.00"), code(VatType.NONE), "100.00", "0.00"),
        (line("100.00"), code(VatType.EXCLUDING, is_reverse_charge=True), "100.00", "0.00"),
        (line("-0.50"), code(VatType.EXCLUDING), "-0.50", "-0.11"),
        (line("100.00"), None, "100.00", "0.00"),
        (line("100.00", "3.00"), None, "100.00", "3.00"),
    ],
)
def test_a_line_is_split_as_its_code_says(one: EntryLine, vat_code: VatCode | None, net: str, vat: str) -> None:
    split = split_line(one, vat_code, DAY)
    assert (split.net, split.vat) == (Decimal(net), Decimal(vat))
    assert split.gross == Decimal(net) + Decimal(vat)


def test_the_rate_is_that_of_the_day() -> None:
    changed = code(
        VatType.EXCLUDING,
        rates=(
            VatRate(percentage=Decimal("0.19"), end=date(2026, 6, 30)),
            VatRate(percentage=Decimal("0.21"), start=date(2026, 7, 1)),
        ),
    )
    assert payable_percentage(changed, date(2026, 6, 30)) == Decimal("0.19")
    assert payable_percentage(changed, date(2026, 7, 1)) == Decimal("0.21")


@given(CENTS, RATES)
def test_vat_taken_out_and_put_on_again_is_the_same_to_the_cent(gross: Decimal, rate: Decimal) -> None:
    vat = vat_in_gross(gross, rate)
    assert abs(vat_on_net(gross - vat, rate) - vat) <= CENT


@given(CENTS, RATES)
def test_vat_of_a_credit_note_is_that_of_the_invoice_turned(net: Decimal, rate: Decimal) -> None:
    assert vat_on_net(-net, rate) == -vat_on_net(net, rate)
    assert vat_in_gross(-net, rate) == -vat_in_gross(net, rate)


@given(CENTS, CENTS.filter(bool), RATES, st.sampled_from([VatType.EXCLUDING, VatType.INCLUDING, VatType.NONE]))
def test_net_and_vat_make_gross_to_the_cent(amount: Decimal, own: Decimal, rate: Decimal, kind: VatType) -> None:
    for vat_amount in (None, own):
        one = EntryLine(gl_account=GLAccountId("x"), amount=amount, vat_code="2", vat_amount=vat_amount)
        split = split_line(one, code(kind, str(rate)), DAY)
        assert split.net + split.vat == split.gross
        assert split.gross.as_tuple().exponent in (-2, 0, -1)
        if kind is VatType.INCLUDING:
            assert split.gross == amount


@given(st.lists(st.tuples(CENTS, RATES), max_size=30))
def test_rounding_per_line_differs_by_less_than_a_cent_a_line(lines: list[tuple[Decimal, Decimal]]) -> None:
    rates = len({rate for _, rate in lines})
    assert abs(rounding_gap(lines)) <= CENT / 2 * (len(lines) + rates)


def test_one_line_has_no_gap() -> None:
    assert rounding_gap([(Decimal("0.13"), Decimal("0.21"))]) == 0
