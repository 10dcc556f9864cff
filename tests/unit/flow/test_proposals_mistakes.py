"""Payers who type a wrong number: when the line is certain all the same, and when what they typed may be another invoice of theirs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from exactdesk.books.outstanding import OutstandingItem
from exactdesk.books.reference import RelationId, Side
from exactdesk.flow.otherwise import Question
from exactdesk.flow.proposals import propose
from exactdesk.flow.reconcile import LineProposals
from tests.unit.flow.paying import IBAN, KNOWN, OTHER_IBAN, item, line, read, relation, told

OURS = item("2026-0145", "1217.35")
THEIRS = item("2026-0311", "484.00", "Slagerij Peeters")
LATEST = item("2026-0790", "55.55", "Slagerij Peeters")
ALL = (OURS, THEIRS, LATEST)
ZON, PEETERS = relation("Bakkerij Zon B.V."), relation("Slagerij Peeters")


def known(text: str, *items: OutstandingItem, answers: Mapping[Question, frozenset[RelationId]]) -> LineProposals:
    """A payment of the first of our items from the account that we know."""
    paid = line("1217.35", text, "Bakkerij Zon", IBAN)
    return propose([paid], items or ALL, KNOWN, answers=answers)[0]


def nobody(found: LineProposals) -> dict[Question, frozenset[RelationId]]:
    """All that is asked was never anybody's number."""
    return dict.fromkeys(found.questions, frozenset())


def test_the_number_of_anothers_open_invoice_is_a_mistake() -> None:
    found = known("factuur 2026-0311", answers={})
    assert (told(found), found.questions) == ("certain 2026-0145", ())


def test_it_is_none_where_the_payer_is_not_known_by_account_or_telling_name() -> None:
    assert told(read(line("1217.35", "factuur 2026-0311", "J. Smit", OTHER_IBAN), *ALL)) != "certain 2026-0145"


def test_it_is_none_where_that_invoice_has_the_amount_too() -> None:
    both = (OURS, item("2026-0311", "1217.35", "Slagerij Peeters"))
    assert not told(known("factuur 2026-0311", *both, answers={})).startswith("certain")


def test_it_is_none_where_another_invoice_of_the_payer_is_named() -> None:
    two = (*ALL, item("2026-0500", "77.00"))
    assert told(known("factuur 2026-0500", *two, answers={})) == "likely 2026-0145"


def test_the_short_number_of_another_supplier_may_be_one_of_this_supplier() -> None:
    items = (
        item("4711", "1217.35", side=Side.PURCHASE),
        item("20118", "88.00", "Drukkerij Oost", side=Side.PURCHASE),
        item("2601234567", "99.00", "Drukkerij Oost", side=Side.PURCHASE),
    )
    paid = line("-1217.35", "factuur 20118", "Bakkerij Zon", IBAN)
    assert told(read(paid, *items, accounts=KNOWN)) == "likely 4711"
    paid = line("-1217.35", "factuur 2601234567", "Bakkerij Zon", IBAN)
    assert told(read(paid, *items, accounts=KNOWN)) == "certain 4711"


@pytest.mark.parametrize("typed", ["2026-0415", "2026-0245", "2026-0545"])
def test_a_slip_depends_on_whose_the_typed_number_is(typed: str) -> None:
    found = known(f"factuur {typed}", answers={})
    assert told(found) == "likely 2026-0145"
    assert all(side is Side.SALES for side, _ in found.questions)
    assert found.questions
    assert told(known(f"factuur {typed}", answers=nobody(found))) == "certain 2026-0145"
    owner = dict.fromkeys(found.questions, frozenset({PEETERS}))
    assert told(known(f"factuur {typed}", answers=owner)) == "certain 2026-0145"
    own = dict.fromkeys(found.questions, frozenset({ZON}))
    assert told(known(f"factuur {typed}", answers=own)) == "likely 2026-0145", "paid before, and paid again"


def test_the_number_after_it_may_be_an_invoice_in_a_row() -> None:
    found = known("factuur 2026-0146", answers={})
    assert told(known("factuur 2026-0146", answers=nobody(found))) == "likely 2026-0145"


def test_a_number_that_is_yet_to_be_given_may_be_booked_tomorrow() -> None:
    late = (OURS, THEIRS)
    found = known("factuur 2026-0445", *late, answers={})
    assert told(known("factuur 2026-0445", *late, answers=nobody(found))) == "likely 2026-0145"


def test_a_number_that_is_far_from_it_and_nobodys_is_not_explained() -> None:
    found = known("factuur 2025-0999", answers={})
    assert found.questions
    assert told(known("factuur 2025-0999", answers=nobody(found))) == "likely 2026-0145"


def test_figures_that_cannot_be_a_number_of_ours_are_the_payers_own() -> None:
    for text in ("factuur 8123456789", "uw factuur AB-20011"):
        found = known(text, answers={})
        assert told(found) == "likely 2026-0145", "it may be a number of before the office changed its numbers"
        assert len(found.questions) == 1
        assert told(known(text, answers=nobody(found))) == "certain 2026-0145"
        own = dict.fromkeys(found.questions, frozenset({ZON}))
        assert told(known(text, answers=own)) == "likely 2026-0145"


def test_a_digit_too_many_needs_no_asking() -> None:
    found = known("factuur 2026-01345", answers={})
    assert (told(found), found.questions) == ("certain 2026-0145", ())


def test_a_letter_for_a_digit_is_read_as_the_digit() -> None:
    found = read(line("1217.35", "factuur 2O26-OI45", "J. Smit", OTHER_IBAN), *ALL)
    assert told(found) == "certain 2026-0145"
    assert found.proposals[0].reasons[0].seen == "2O26-OI45"


def test_round_amounts_are_paid_for_many_reasons() -> None:
    rent = item("2026-0145", "300.00")
    paid = line("300.00", "factuur 2026-0311", "Bakkerij Zon", IBAN)
    assert told(read(paid, rent, THEIRS, accounts=KNOWN)) == "likely 2026-0145"


def test_two_numbers_without_anything_between_them() -> None:
    items = (item("2026-0145", "100.00"), item("2026-0146", "50.00"))
    assert told(read(line("150.00", "2026014520260146", "J. Smit"), *items)) == "certain 2026-0145 2026-0146"
    assert told(read(line("150.00", "2026-01452026-0146", "J. Smit"), *items)) == "certain 2026-0145 2026-0146"
    others = (items[0], item("2026-0146", "50.00", "Slagerij Peeters"))
    assert told(read(line("150.00", "2026014520260146", "J. Smit"), *others)) == "none"


def test_a_long_range_holds_what_one_relation_has_between_its_ends() -> None:
    items = [item(f"2026-{number:04d}", f"{number}.10") for number in (100, 310, 780)]
    items.append(item("2026-0400", "9.99", "Slagerij Peeters"))
    assert told(read(line("1190.30", "2026-0100 t/m 2026-0780", "Bakkerij Zon"), *items)) == (
        "certain 2026-0100 2026-0310 2026-0780"
    )


def test_the_last_digits_of_a_list_may_belong_to_another_thousand() -> None:
    items = (item("2026-0945", "100.00"), item("2026-1055", "50.00"))
    assert told(read(line("150.00", "2026-0945, 055", "Bakkerij Zon"), *items)) == "certain 2026-0945 2026-1055"


def test_a_called_number_and_an_odd_amount_outweigh_the_account_of_another_relation() -> None:
    accounts = {**KNOWN, OTHER_IBAN: (PEETERS,)}
    paid = line("1217.35", "factuur 2026-0145", "Slagerij Peeters", OTHER_IBAN)
    assert told(read(paid, *ALL, accounts=accounts)) == "certain 2026-0145"
    same = (*ALL, item("2026-0500", "1217.35", "Slagerij Peeters"))
    assert told(read(paid, *same, accounts=accounts)).startswith("likely")


def test_a_month_that_is_far_from_the_invoice_is_another_invoice() -> None:
    old = item("2026-0145", "1217.35", day=date(2026, 1, 1))
    paid = line("1217.35", "abonnement december", "Bakkerij Zon", IBAN, day=date(2026, 11, 20))
    assert told(read(paid, old, accounts=KNOWN)) == "likely 2026-0145"
    paid = line("1217.35", "abonnement december", "Bakkerij Zon", IBAN, day=date(2026, 1, 9))
    assert told(read(paid, old, accounts=KNOWN)) == "certain 2026-0145"


def test_the_own_shape_of_a_number_is_known_without_a_word_before_it() -> None:
    items = (item("INV-2755", "75.30"), item("INV-2801", "10.00", "Slagerij Peeters"))
    paid = line("75.30", "INV-2415", "Bakkerij Zon", IBAN)
    assert told(read(paid, *items, accounts=KNOWN)) == "likely INV-2755"
    items = (item("VF26-1756", "90.75"),)
    paid = line("90.75", "fact VF26 1246", "Bakkerij Zon", IBAN)
    assert told(read(paid, *items, accounts=KNOWN)) == "likely VF26-1756"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Ouwehand", "certain"),
        ("Hr D. Ouwehand", "certain"),
        ("D Ouwehand", "certain"),
        ("Q Ouwehand", "likely"),
        ("Mw Q. Ouwehand", "likely"),
    ],
)
def test_another_initial_is_another_person(name: str, wanted: str) -> None:
    assert told(read(line("1217.35", "", name), item("2026-0145", "1217.35", "D.E. Ouwehand"))) == f"{wanted} 2026-0145"


def test_another_number_of_a_supplier_may_be_its_invoice_of_another_month() -> None:
    bill = item("20261001", "1217.35", side=Side.PURCHASE)
    paid = line("-1217.35", "factuur 20261101", "Bakkerij Zon", IBAN)
    found = propose([paid], [bill], KNOWN)[0]
    assert (told(found), found.questions) == ("likely 20261001", ())
    short = line("-1217.35", "factuur 202610011", "Bakkerij Zon", IBAN)
    found = propose([short], [bill], KNOWN)[0]
    assert told(propose([short], [bill], KNOWN, answers=nobody(found))[0]) == "certain 20261001"


@pytest.mark.parametrize(
    ("number", "typed"), [("6283", "6273"), ("7003681008", "7003681007"), ("VF26-0045", "VF26-0046"), ("338", "337")]
)
def test_figures_like_the_suppliers_own_are_another_invoice_though_nothing_calls_them_one(
    number: str, typed: str
) -> None:
    bill = item(number, "1217.35", side=Side.PURCHASE)
    paid = line("-1217.35", typed, "Bakkerij Zon", IBAN)
    assert told(propose([paid], [bill], KNOWN)[0]) == f"likely {number}"
    other = line("-1217.35", "klant 99 Dorpsstraat 12", "Bakkerij Zon", IBAN)
    assert told(propose([other], [bill], KNOWN)[0]) == f"certain {number}"


def test_the_number_of_another_supplier_may_be_a_day_that_both_number_by() -> None:
    bills = (
        item("20261101", "1217.35", side=Side.PURCHASE),
        item("20260701", "88.00", "Drukkerij Oost", side=Side.PURCHASE),
    )
    paid = line("-1217.35", "factuur 20260701", "Bakkerij Zon", IBAN)
    assert told(propose([paid], bills, KNOWN)[0]) == "likely 20261101"


def test_a_person_is_not_by_a_surname_alone_the_firm_of_that_name() -> None:
    firm = item("2026-0145", "1217.35", "Lemmens & Lemmens")
    assert told(read(line("1217.35", "", "T Lemmens"), firm)) == "likely 2026-0145"
    assert told(read(line("1217.35", "", "Lemmens en Lemmens"), firm)) == "certain 2026-0145"


def test_the_year_of_a_number_does_not_name_the_two_thousandth_invoice() -> None:
    items = (
        item("F2026-02757", "387.87"),
        item("F2026-02026", "77.10"),
        item("F2026-02999", "10.10", "Slagerij Peeters"),
    )
    paid = line("387.87", "factuur F2026-07757", "Bakkerij Zon", IBAN)
    found = propose([paid], items, KNOWN)[0]
    assert found.questions == ((Side.SALES, "F2026-07757"),)
    assert told(propose([paid], items, KNOWN, answers=nobody(found))[0]) == "certain F2026-02757"
    paid = line("77.10", "factuur F2026", "Bakkerij Zon", IBAN)
    assert told(read(paid, *items, accounts=KNOWN)) == "certain F2026-02026"


def test_last_digits_that_end_two_numbers_of_one_amount_choose_neither() -> None:
    twins = (item("20091", "121.00"), item("21091", "121.00"))
    paid = line("121.00", "factuur 91", "Bakkerij Zon", IBAN)
    assert told(read(paid, *twins, accounts=KNOWN)).startswith("likely")
    years = (item("20260091", "121.00"), item("20261091", "121.00"))
    assert told(read(paid, *years, accounts=KNOWN)) == "certain 20260091"
