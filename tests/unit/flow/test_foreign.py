"""Payments in euro of invoices in another currency: told with what they differ, and never settled unseen."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from exactdesk.books.money import Money
from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import Side
from exactdesk.books.statement import StatementLine
from exactdesk.flow.proposals import propose
from exactdesk.flow.reconcile import Certainty, LineProposals, Proof
from tests.unit.flow.paying import IBAN, KNOWN, OTHER_IBAN, item, line

EUROS = item("2026-0045", "400.00")


def dollars(
    number: str = "2026-0046", amount: str = "1000.00", in_euro: str = "880.00", **more: object
) -> OutstandingItem:
    return replace(item(number, amount, currency="USD", **more), amount_dc=Decimal(in_euro))  # type: ignore[arg-type]


def read(paid: StatementLine, *items: OutstandingItem) -> LineProposals:
    return propose([paid], items, KNOWN)[0]


def told(found: LineProposals) -> str:
    return " ".join([found.certainty.value, *(each.item.key for each in found.foreign)])


def instructed(paid: StatementLine, amount: str) -> StatementLine:
    return replace(paid, instructed=Money(Decimal(amount), "USD"))


def test_what_the_bank_tells_was_paid_in_dollars_is_certain_with_the_number_or_the_payer() -> None:
    found = read(instructed(line("871.40", "2026-0046", "J. Smit", OTHER_IBAN), "1000.00"), EUROS, dollars())
    assert (told(found), found.proposals) == ("certain 2026-0046", ())
    assert found.foreign[0].difference == Decimal("-8.60")
    assert [reason.proof for reason in found.foreign[0].reasons] == [Proof.NUMBER_IN_TEXT, Proof.AMOUNT]
    assert told(read(instructed(line("871.40", "", "Bakkerij Zon", IBAN), "1000.00"), EUROS, dollars())) == (
        "certain 2026-0046"
    )


def test_two_of_one_amount_are_not() -> None:
    two = (dollars(), dollars("2026-0047"))
    assert read(instructed(line("871.40", "", "Bakkerij Zon", IBAN), "1000.00"), *two).certainty is Certainty.LIKELY


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2026-0046 USD 1.000,00", "likely 2026-0046"),  # typed, not told by the bank
        ("USD 1,000.00", "likely 2026-0046"),
        ("1000,00 usd inv", "likely 2026-0046"),
        ("2026-0046", "partial 2026-0046"),  # near what it stands for
        ("USD 1.200,00", "partial"),
    ],
)
def test_what_stands_in_the_text_is_to_be_looked_at(text: str, wanted: str) -> None:
    found = read(line("871.40", text, "Bakkerij Zon", IBAN), EUROS, dollars())
    assert told(found) == wanted


def test_an_amount_far_from_it_is_no_payment_of_it() -> None:
    assert told(read(line("500.00", "2026-0046", "J. Smit"), dollars(), EUROS)) == "none"


def test_money_the_other_way_is_not() -> None:
    bill = dollars(side=Side.PURCHASE)
    assert told(read(line("880.00", "2026-0046", "Bakkerij Zon", IBAN), bill)) == "none"
    assert told(read(instructed(line("-880.00", "2026-0046", "Bakkerij Zon", IBAN), "-1000.00"), bill, EUROS)) == (
        "certain 2026-0046"
    )


def test_a_line_in_a_third_currency_tells_no_difference() -> None:
    paid = replace(line("750.00", "2026-0046 USD 1000,00", "Bakkerij Zon", IBAN), currency="GBP")
    found = read(paid, EUROS, dollars())
    assert (told(found), found.foreign[0].difference) == ("likely 2026-0046", None)


def test_a_reading_in_the_own_currency_goes_before() -> None:
    found = read(line("400.00", "2026-0045", "Bakkerij Zon", IBAN), EUROS, dollars())
    assert (found.certainty, found.foreign) == (Certainty.CERTAIN, ())
