"""Readings that are harder to tell: some of the named, none of the right amount, older accounts, second references, waiting payments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from exactdesk.books.outstanding import ItemKind
from exactdesk.flow.reconcile import RestKind
from tests.unit.flow.paying import IBAN, KNOWN, OTHER_IBAN, item, line, read, relation, told

TWO = (item("2026-0045", "121.00"), item("2026-0046", "242.00"))


def test_one_of_two_that_are_named_makes_the_amount() -> None:
    assert told(read(line("121.00", "2026-0045 en 2026-0046"), *TWO)) == "likely 2026-0045"


def test_named_items_are_paid_in_part_the_last_one_open_for_the_rest() -> None:
    found = read(line("300.00", "2026-0045 2026-0046"), *TWO)
    assert told(found) == "partial 2026-0045 2026-0046"
    assert {share.item.key: str(share.amount) for share in found.proposals[0].shares} == {
        "2026-0045": "121.00",
        "2026-0046": "179.00",
    }


def test_a_named_invoice_with_another_one_that_nobody_named() -> None:
    assert told(read(line("363.00", "factuur 2026-0045", "Bakkerij Zon"), *TWO)) == "likely 2026-0045 2026-0046"
    more = (*TWO, item("2026-0047", "10.00"), item("2026-0048", "20.00"), item("2026-0049", "30.00"))
    assert told(read(line("151.00", "2026-0045", "Bakkerij Zon"), *more)).startswith("likely 2026-0045 2026-004")


def test_many_that_are_named_are_taken_as_they_are() -> None:
    many = [item(f"2026-{number:04d}", f"{number}.00") for number in range(101, 116)]
    text = " ".join(each.invoice_number for each in many)
    assert told(read(line("1620.00", text), *many)) == f"certain {text}"
    assert told(read(line("101.50", text), *many)).startswith("partial")


@pytest.mark.parametrize(
    ("amount", "wanted", "rest_kind"),
    [
        ("237.16", "2026-0046", RestKind.DISCOUNT),
        ("120.98", "2026-0045", RestKind.PAYMENT_DIFFERENCE),
        ("200.00", "2026-0046", RestKind.PARTIAL),
        ("400.00", "2026-0045 2026-0046", RestKind.ON_ACCOUNT),
    ],
)
def test_a_known_payer_with_an_amount_that_nothing_makes(amount: str, wanted: str, rest_kind: RestKind) -> None:
    found = read(line(amount, "", "", IBAN), *TWO, accounts=KNOWN)
    assert (told(found), found.proposals[0].rest_kind) == (f"partial {wanted}", rest_kind)


def test_the_only_open_item_of_a_known_payer() -> None:
    found = read(line("50.00", "", "", IBAN), TWO[0], accounts=KNOWN)
    assert (told(found), found.proposals[0].rest_kind) == ("partial 2026-0045", RestKind.PARTIAL)
    assert told(read(line("-50.00", "", "", IBAN), TWO[0], accounts=KNOWN)) == "none"


def test_an_amount_alone_is_looked_at_where_few_have_it() -> None:
    assert told(read(line("121.00", "", "P. Onbekend", OTHER_IBAN), *TWO)) == "likely 2026-0045"
    many = [item(f"2026-{number:04d}", "121.00", f"Klant {number}") for number in range(10)]
    assert told(read(line("121.00", "", "P. Onbekend", OTHER_IBAN), *many)) == "none"
    near = (*many, item("2026-0099", "121.00", "Onbekende Zaken B.V."))
    assert told(read(line("121.00", "", "Onbekende Zakn", OTHER_IBAN), *near)).endswith("2026-0099")


def test_a_payment_that_waits_in_the_books_is_never_certain() -> None:
    waiting = item("900", "-50.00", kind=ItemKind.PAYMENT)
    assert told(read(line("-50.00", "", "", IBAN), waiting, accounts=KNOWN)) == "likely 900"


def test_the_second_reference_of_an_item_counts_too() -> None:
    both = item("2026-0045", "121.00", ref="PO-88123")
    assert told(read(line("121.00", "factuur PO-88123"), both)) == "certain 2026-0045"
    assert told(read(line("121.00", "factuur 2026-0045 / PO-88123"), both)) == "certain 2026-0045"


def test_an_account_from_before_the_iban() -> None:
    assert told(read(line("121.00", "", "", "0001234567"), *TWO, accounts=KNOWN)) == "certain 2026-0045"
    assert told(read(line("121.00", "", "", "P1234567"), *TWO, accounts=KNOWN)) == "certain 2026-0045"


def test_a_date_behind_the_word_for_it_is_no_number() -> None:
    dated = item("20260412", "121.00", "Slagerij Peeters")
    assert not told(
        read(line("121.00", "levering d.d. 20260412", "Bakkerij Zon", IBAN), dated, accounts=KNOWN)
    ).startswith("certain")
    assert not told(
        read(line("121.00", "levering 2026-04-12", "Bakkerij Zon", IBAN), dated, accounts=KNOWN)
    ).startswith("certain")
    assert told(read(line("121.00", "factuur 20260412"), dated)) == "certain 20260412"


def test_a_number_with_zeros_before_it() -> None:
    assert told(read(line("121.00", "factuur 12345"), item("0012345", "121.00"))) == "certain 0012345"
    assert told(read(line("121.00", "0012345"), item("12345", "121.00"))) in ("likely 12345", "certain 12345")


def test_a_number_without_figures_is_no_number() -> None:
    assert (
        told(read(line("121.00", "OPENING", "Bakkerij Zon", IBAN), item("OPENING", "121.00"), accounts=KNOWN))
        == "certain OPENING"
    )


def test_an_item_without_a_date() -> None:
    undated = replace(item("2026-0045", "121.00"), invoice_date=None, due_date=None)
    assert told(read(line("121.00", "", "", IBAN), undated, accounts=KNOWN)) == "certain 2026-0045"
    assert told(read(line("121.00", "maart", "", IBAN), undated, accounts=KNOWN)) == "likely 2026-0045"


def test_ranges_that_are_none() -> None:
    many = [item(f"2026-{number:04d}", "10.00") for number in range(1, 100)]
    assert told(read(line("20.00", "2026-0001 t/m 2026-0099"), *many)).startswith("likely")
    assert told(read(line("20.00", "2026-0005 t/m 2026-0004"), *many)) == "certain 2026-0004 2026-0005"


def test_the_payers_own_reference_may_hold_the_number() -> None:
    assert told(read(line("121.00", "", end_to_end="2026-0045"), *TWO)) == "certain 2026-0045"


def test_a_payment_from_long_before_comes_last() -> None:
    items = (item("1", "121.00", day=date(2026, 8, 1)), item("2", "121.00", day=date(2026, 4, 1)))
    assert told(read(line("121.00", "", "", IBAN), *items, accounts=KNOWN)) == "likely 2"


def test_names_that_many_share() -> None:
    many = [
        item(f"26{number:05d}", f"{number}.37", f"Bakkerij {chr(65 + number % 26)}{number}") for number in range(450)
    ]
    found = read(line("77.37", "", "Bakkerij Z77"), *many)
    assert told(found).endswith("2600077")


def test_a_relation_that_two_accounts_and_names_speak_for() -> None:
    accounts = {IBAN: (relation("Bakkerij Zon B.V."), relation("Slagerij Peeters"))}
    items = (item("1", "121.00"), item("2", "121.00", "Slagerij Peeters"))
    assert told(read(line("121.00", "", "Slagerij Peeters", IBAN), *items, accounts=accounts)).endswith(" 2")
