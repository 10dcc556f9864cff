"""What a line is proposed for, case by case: the spellings of payers, and the readings that must not be taken for certain."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import Relation, Side
from exactdesk.flow.proposals import propose
from exactdesk.flow.reconcile import Certainty, Proof, RestKind
from tests.unit.flow.paying import IBAN, KNOWN, OTHER_IBAN, item, line, read, relation, told

FOUR = (
    item("2026-0045", "121.00"),
    item("2026-0046", "242.00"),
    item("2026-0047", "363.00"),
    item("2026-0145", "77.77", "Slagerij Peeters"),
)


@pytest.mark.parametrize(
    ("amount", "text", "wanted"),
    [
        ("121.00", "factuur 2026-0045", "2026-0045"),
        ("121.00", "20260045", "2026-0045"),
        ("121.00", "FACT.2026/0045", "2026-0045"),
        ("121.00", "2026 0045", "2026-0045"),
        ("121.00", "2026-00 45", "2026-0045"),  # broken by the end of a line
        ("121.00", "fact 2026-0045 d.d. 01-04-2026", "2026-0045"),
        ("121.00", "Betreft uw factuur met nummer 2026-0045, klantnr 1023", "2026-0045"),
        ("484.00", "fact 2026-0045 en 0047", "2026-0045 2026-0047"),
        ("484.00", "2026-0045/47", "2026-0045 2026-0047"),
        ("484.00", "20260045/47", "2026-0045 2026-0047"),
        ("484.00", "fact. 2026-0045, 47", "2026-0045 2026-0047"),
        ("726.00", "2026-0045 t/m 0047", "2026-0045 2026-0046 2026-0047"),
        ("726.00", "facturen 2026-0045 t/m 2026-0047", "2026-0045 2026-0046 2026-0047"),
        ("726.00", "2026-0045 2026-0046 2026-0047", "2026-0045 2026-0046 2026-0047"),
        ("121.00", "factuur 2026-45", "2026-0045"),
        ("121.00", "factuur 26-0045", "2026-0045"),
        ("121.00", "facture 2026-0045", "2026-0045"),
        ("121.00", "Rechnung Nr. 2026-0045", "2026-0045"),
        ("121.00", "€ 121,00 factuur 2026-0045", "2026-0045"),
        ("121.00", "factuur 2026-0045 kenteken 12-ABC-3 tel 06-12345678", "2026-0045"),
        ("121.00", "factuur 2026-0045 order 2026-0145", "2026-0045"),
        ("121.00", "uw ref 2026-0045", "2026-0045"),
    ],
)
def test_a_number_and_the_right_amount_are_certain_whoever_pays(amount: str, text: str, wanted: str) -> None:
    assert told(read(line(amount, text, "J. Smit", OTHER_IBAN), *FOUR)) == f"certain {wanted}"


@pytest.mark.parametrize(
    ("amount", "text", "wanted"),
    [
        ("121.00", "factuur 45", "2026-0045"),
        ("484.00", "facturen 45,47", "2026-0045 2026-0047"),
        ("484.00", "betaling facturen 45 en 47", "2026-0045 2026-0047"),
        ("121.00", "0045", "2026-0045"),
        ("726.00", "facturen 45 46 47", "2026-0045 2026-0046 2026-0047"),
    ],
)
def test_last_digits_are_enough_when_the_payer_is_known(amount: str, text: str, wanted: str) -> None:
    assert told(read(line(amount, text, "Bakkerij Zon BV", IBAN), *FOUR, accounts=KNOWN)) == f"certain {wanted}"
    assert told(read(line(amount, text, "J. Smit", OTHER_IBAN), *FOUR)) != f"certain {wanted}"


@pytest.mark.parametrize(
    "number", ["F2026-0045", "F20260045", "VF-1001", "26700012", "12045", "2026/118", "INV-88123", "2026.118"]
)
@pytest.mark.parametrize("words", ["factuur {}", "{}", "Factuurnr.{}", "inv. {} dank u", "betaling factuur: {}"])
def test_numbers_of_all_kinds(number: str, words: str) -> None:
    assert told(read(line("121.00", words.format(number), "", OTHER_IBAN), item(number, "121.00"))) in (
        f"certain {number}",
        f"likely {number}" if number == "2026.118" else "",
    )


def test_a_number_of_few_figures_needs_the_payer() -> None:
    short = item("1009", "121.00")
    assert told(read(line("121.00", "factuur 1009", "Bakkerij Zon"), short)) == "certain 1009"
    assert told(read(line("121.00", "1009", "Bakkerij Zon", IBAN), short, accounts=KNOWN)) == "certain 1009"
    assert told(read(line("55.00", "1009 AB Amsterdam", "P. de Groot", OTHER_IBAN), short)) == "none"


def test_equal_amounts_of_one_relation_without_a_number_are_not_certain() -> None:
    twins = (item("2026-0045", "121.00"), item("2026-0046", "121.00"))
    found = read(line("121.00", "maandbedrag", "Bakkerij Zon", IBAN), *twins, accounts=KNOWN)
    assert told(found) == "likely 2026-0045"
    assert found.proposals[0].rivals == 1
    assert told(read(line("121.00", "2026-0046", "Bakkerij Zon", IBAN), *twins, accounts=KNOWN)) == "certain 2026-0046"


def test_two_items_that_make_the_amount_of_a_third_make_it_doubtful() -> None:
    items = (item("1", "100.00"), item("2", "60.00"), item("3", "40.00"))
    assert told(read(line("100.00", "", "Bakkerij Zon", IBAN), *items, accounts=KNOWN)) == "likely 1"


def test_the_month_tells_which_of_equal_ones() -> None:
    items = (
        item("1", "121.00", description="Abonnement maart", day=date(2026, 3, 1)),
        item("2", "121.00", description="Abonnement april", day=date(2026, 4, 1)),
    )
    assert told(read(line("121.00", "abonnement april", "", IBAN), *items, accounts=KNOWN)) == "likely 2"


def test_a_number_with_another_amount_is_partial() -> None:
    found = read(line("60.50", "deelbetaling 2026-0045"), *FOUR)
    top = found.proposals[0]
    assert told(found) == "partial 2026-0045"
    assert (top.rest_kind, top.shares[0].amount, top.shares[0].rest) == (
        RestKind.PARTIAL,
        Decimal("60.50"),
        Decimal("60.50"),
    )
    assert top.difference(found.line) == 0


@pytest.mark.parametrize(
    ("amount", "text", "rest_kind"),
    [
        ("118.58", "2026-0045 min 2% korting", RestKind.DISCOUNT),
        ("120.97", "2026-0045", RestKind.PAYMENT_DIFFERENCE),
        ("121.02", "2026-0045", RestKind.PAYMENT_DIFFERENCE),
        ("109.00", "2026-0045 charges SHA", RestKind.BANK_COST),
        ("131.00", "2026-0045", RestKind.ON_ACCOUNT),
        ("100.00", "2026-0045", RestKind.PARTIAL),
    ],
)
def test_what_becomes_of_the_difference(amount: str, text: str, rest_kind: RestKind) -> None:
    found = read(line(amount, text), *FOUR)
    top = found.proposals[0]
    assert (told(found), top.rest_kind) == ("partial 2026-0045", rest_kind)
    assert top.settled + top.difference(found.line) == Decimal(amount)


def test_a_credit_note_is_taken_off() -> None:
    items = (
        item("2026-0045", "121.00"),
        item("2026-0050", "-21.00", kind=ItemKind.CREDIT_NOTE),
        item("2026-0051", "55.55"),
    )
    assert told(read(line("100.00", "2026-0045 -/- 2026-0050"), *items)) == "certain 2026-0045 2026-0050"
    assert told(read(line("100.00", "2026-0045 minus credit"), *items)) == "likely 2026-0045 2026-0050"


def test_money_back_settles_a_credit_note() -> None:
    credit = item("2026-0050", "-21.00", kind=ItemKind.CREDIT_NOTE)
    assert told(read(line("-21.00", "terugbetaling 2026-0050"), credit)) == "certain 2026-0050"


def test_what_is_owed_on_both_sides_is_netted() -> None:
    ours = item("2026-0045", "1000.00")
    theirs = item("L-778", "250.00", side=Side.PURCHASE)
    found = read(line("750.00", "2026-0045 verrekend met L-778", "Bakkerij Zon"), ours, theirs)
    assert told(found).endswith("2026-0045 L-778")
    assert found.proposals[0].settled == Decimal("750.00")
    assert told(read(line("750.00", "", "Bakkerij Zon", IBAN), ours, theirs, accounts=KNOWN)).endswith(
        "2026-0045 L-778"
    )


def test_a_supplier_is_paid() -> None:
    items = (item("88123", "121.00", side=Side.PURCHASE), item("88124", "50.00", side=Side.PURCHASE))
    assert told(read(line("-121.00", "88123", "Bakkerij Zon"), *items)) == "certain 88123"
    assert told(read(line("121.00", "88123", "Bakkerij Zon"), *items)) != "certain 88123"


def test_two_suppliers_with_one_number_are_told_apart_by_who_is_paid() -> None:
    items = (
        item("118", "121.00", side=Side.PURCHASE),
        item("118 ", "121.00", "Drukkerij Oost", side=Side.PURCHASE),
    )
    assert told(read(line("-121.00", "factuur 118", "Drukkerij Oost"), *items)) == "certain 118 "
    assert not told(read(line("-121.00", "factuur 118", "Onbekend"), *items)).startswith("certain")


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("+++090/9337/55493+++", ""),
        ("betaling ***090/9337/55493***", ""),
        ("090933755493", ""),
        ("", "090933755493"),
        ("", "+++090/9337/55493+++"),
    ],
)
def test_a_belgian_structured_message(text: str, reference: str) -> None:
    found = read(line("121.00", text, reference=reference), item("2026-0045", "121.00", reference="090933755493"))
    assert told(found) == "certain 2026-0045"
    if "+" in text or reference:
        assert found.proposals[0].reasons[0].proof is Proof.REFERENCE


@pytest.mark.parametrize(
    "text", ["5000056789012345", "betalingskenmerk 5000 0567 8901 2345", "kenmerk: 5000.0567.8901.2345"]
)
def test_a_dutch_payment_reference(text: str) -> None:
    found = read(line("121.00", text), item("2026-0045", "121.00", reference="5000 0567 8901 2345"))
    assert told(found) == "certain 2026-0045"
    assert found.proposals[0].reasons[0].proof is Proof.REFERENCE


def test_a_reference_made_of_the_number() -> None:
    """No reference is kept with the item; the one that came holds its number."""
    assert told(read(line("121.00", "RF712348231"), item("2348231", "121.00"))) == "certain 2348231"


def test_wrong_check_digits_are_no_reference() -> None:
    found = read(line("121.00", "+++090/9337/55494+++"), item("2026-0045", "121.00", reference="090933755493"))
    assert all(reason.proof is not Proof.REFERENCE for each in found.proposals for reason in each.reasons)


def test_one_invoice_paid_twice_in_a_statement_is_not_certain() -> None:
    lines = [line("121.00", "factuur 2026-0045", number=number) for number in (1, 2)]
    assert [told(found) for found in propose(lines, FOUR)] == ["likely 2026-0045"] * 2


def test_the_line_with_the_stronger_proof_keeps_the_item() -> None:
    named = line("121.00", "factuur 2026-0045", number=1)
    unnamed = line("121.00", "", "Bakkerij Zon", IBAN, number=2)
    found = propose([unnamed, named], FOUR, KNOWN)
    assert [told(each) for each in found] == ["likely 2026-0045", "certain 2026-0045"]


def test_equal_payments_go_with_equal_items_in_order_of_age() -> None:
    items = [item(str(number), "121.00", day=date(2026, number, 1)) for number in (1, 2, 3)]
    lines = [line("121.00", "", "", IBAN, number=number) for number in (1, 2, 3)]
    assert [told(each) for each in propose(lines, items, KNOWN)] == ["likely 1", "likely 2", "likely 3"]


def test_two_parts_of_one_invoice_do_not_compete() -> None:
    lines = [line("60.50", "2026-0045 deel 1", number=1), line("60.50", "2026-0045 deel 2", number=2)]
    assert [told(each) for each in propose(lines, FOUR)] == ["partial 2026-0045"] * 2


def test_an_invoice_that_was_paid_before_does_not_make_another_one_certain() -> None:
    found = read(line("121.00", "factuur 2026-0044", "Bakkerij Zon", IBAN), *FOUR, accounts=KNOWN)
    assert told(found) == "likely 2026-0045"
    found = read(line("121.00", "2026-0044", "Bakkerij Zon", IBAN), *FOUR, accounts=KNOWN)
    assert told(found) == "likely 2026-0045"


def test_an_older_month_does_not_make_another_one_certain() -> None:
    found = read(line("121.00", "januari", "Bakkerij Zon", IBAN), *FOUR, accounts=KNOWN)
    assert told(found) == "likely 2026-0045"


def test_an_order_with_the_number_of_anothers_invoice() -> None:
    theirs = item("2026-0099", "121.00", "Slagerij Peeters")
    found = read(line("121.00", "order 2026-0099", "Bakkerij Zon", IBAN), *FOUR, theirs, accounts=KNOWN)
    assert told(found).endswith("2026-0045")
    # Nothing says that it is an order: then the number and the payer contradict each other.
    found = read(line("121.00", "2026-0099", "Bakkerij Zon", IBAN), *FOUR, theirs, accounts=KNOWN)
    assert told(found).startswith("likely")


def test_a_booking_number_is_not_an_invoice_number() -> None:
    booked = item("2026-0045", "121.00", entry=26700045)
    named = item("26700045", "121.00", "Slagerij Peeters", entry=26700046)
    assert told(read(line("121.00", "factuur 26700045"), booked, named)) == "certain 26700045"


def test_a_date_is_no_number() -> None:
    dated = item("12042026", "121.00", "Slagerij Peeters")
    found = read(line("121.00", "bestelling van 12-04-2026", "Bakkerij Zon", IBAN), *FOUR, dated, accounts=KNOWN)
    assert told(found).endswith("2026-0045")


def test_a_number_that_is_part_of_a_longer_one_is_not_meant() -> None:
    assert told(read(line("99.00", "120260045 20260045999", "X"), *FOUR)) == "none"


def test_the_payer_and_the_amount_are_certain_when_nothing_else_is_said() -> None:
    assert told(read(line("121.00", "", "Bakkerij Zon", IBAN), *FOUR, accounts=KNOWN)) == "certain 2026-0045"
    assert told(read(line("77.77", "", "SLAGERIJ PEETERS"), *FOUR)) == "certain 2026-0145"
    assert told(read(line("77.77", "", "Slagerij Peters"), *FOUR)).endswith("2026-0145")


def test_a_payer_with_nothing_open_is_not_taken_for_another_one() -> None:
    """Nearly the same name, and the books know both."""
    items = [item("2026-0045", "121.00", "Kuiper Bouw Holding B.V.")]
    known = [
        Relation(id=relation(name), code="1", name=name) for name in ("Kuiper Bouw B.V.", "Kuiper Bouw Holding B.V.")
    ]
    paid = line("121.00", "", "Kuiper Bouw BV")
    assert told(propose([paid], items, relations=known)[0]) != "certain 2026-0045"
    assert (
        told(propose([line("121.00", "", "Kuiper Bouw Holding BV")], items, relations=known)[0]) == "certain 2026-0045"
    )


@pytest.mark.parametrize("text", ["voorschot", "salaris mei", "privé opname", "aflossing lening"])
def test_money_for_something_else_is_not_certain(text: str) -> None:
    assert told(read(line("121.00", text, "Bakkerij Zon", IBAN), *FOUR, accounts=KNOWN)) == "likely 2026-0045"


def test_a_house_number_does_not_choose_between_equal_items() -> None:
    twins = (item("2026-0145", "121.00"), item("2026-0146", "121.00"))
    found = read(line("121.00", "Dorpsstraat 145", "Bakkerij Zon", IBAN), *twins, accounts=KNOWN)
    assert told(found) == "likely 2026-0145"
    found = read(line("121.00", "factuur 145", "Bakkerij Zon", IBAN), *twins, accounts=KNOWN)
    assert told(found) == "certain 2026-0145"


def test_a_bare_number_of_another_relation_is_not_certain() -> None:
    theirs = item("2026-0145", "121.00", "Slagerij Peeters")
    ours = item("2026-0046", "242.00")
    assert told(read(line("121.00", "2026-0145", "Bakkerij Zon"), theirs, ours)) == "likely 2026-0145"
    assert told(read(line("121.00", "factuur 2026-0145", "Bakkerij Zon"), theirs, ours)) == "certain 2026-0145"


def test_a_round_amount_needs_the_account() -> None:
    rent = item("2026-0090", "300.00")
    assert told(read(line("300.00", "huur", "Bakkerij Zon"), rent)) == "likely 2026-0090"
    assert told(read(line("300.00", "huur", "Bakkerij Zon", IBAN), rent, accounts=KNOWN)) == "certain 2026-0090"


def test_a_few_items_that_alone_make_the_amount() -> None:
    items = [item(str(number), amount) for number, amount in enumerate(("10.01", "20.02", "31.11", "40.57"), start=1)]
    assert told(read(line("30.03", "", "", IBAN), *items, accounts=KNOWN)) == "certain 1 2"
    assert told(read(line("30.03", "", "Bakkerij Zon"), *items)) == "likely 1 2"


def test_the_number_of_a_booking_is_found_too() -> None:
    booked = item("2026-0045", "121.00", entry=26700021)
    assert told(read(line("121.00", "factuur 26700021", "x"), booked)) == "certain 2026-0045"
    assert told(read(line("60.50", "26700021", "Bakkerij Zon"), booked)) == "partial 2026-0045"


def test_a_payment_from_before_the_invoice_is_not_certain() -> None:
    found = read(line("121.00", "", "", IBAN, day=date(2026, 3, 1)), *FOUR, accounts=KNOWN)
    assert told(found) == "likely 2026-0045"


def test_an_amount_that_is_under_way_is_not_certain() -> None:
    under_way = item("2026-0045", "121.00", in_transit="121.00")
    assert told(read(line("121.00", "2026-0045"), under_way)) == "likely 2026-0045"


def test_the_account_of_somebody_else_makes_a_number_doubtful() -> None:
    accounts = {**KNOWN, OTHER_IBAN: (relation("Slagerij Peeters"),)}
    assert (
        told(read(line("121.00", "2026-0045", "Peeters", OTHER_IBAN), *FOUR, accounts=accounts)) == "likely 2026-0045"
    )


def test_a_shared_account_leaves_it_to_the_number() -> None:
    accounts = {IBAN: (relation("Bakkerij Zon B.V."), relation("Slagerij Peeters"))}
    assert told(read(line("121.00", "2026-0045", "", IBAN), *FOUR, accounts=accounts)) == "certain 2026-0045"
    assert told(read(line("121.00", "", "", IBAN), *FOUR, accounts=accounts)) == "likely 2026-0045"


def test_all_that_is_open_at_once() -> None:
    found = read(line("726.00", "openstaand saldo", "", IBAN), *FOUR, accounts=KNOWN)
    assert told(found) == "certain 2026-0045 2026-0046 2026-0047"


def test_some_of_what_is_open_is_likely_and_the_ways_are_counted() -> None:
    items = [
        item(str(number), amount)
        for number, amount in enumerate(("10.00", "20.00", "30.00", "40.00", "55.00"), start=1)
    ]
    found = read(line("50.00", "", "", IBAN), *items, accounts=KNOWN)
    assert told(found) == "likely 1 4"
    assert {frozenset(share.item.key for share in each.shares) for each in found.proposals} == {
        frozenset(("1", "4")),
        frozenset(("2", "3")),
    }
    assert found.proposals[0].rivals == 1


def test_one_payment_for_several_relations() -> None:
    items = (item("2026-0045", "121.00"), item("2026-0046", "79.00", "Slagerij Peeters"))
    found = read(line("200.00", "2026-0045 2026-0046", "Zorgverzekeraar"), *items)
    assert told(found) == "certain 2026-0045 2026-0046"


def test_a_customer_number_tells_the_relation() -> None:
    items = (item("2026-0045", "121.00", code="1023"), item("2026-0046", "121.00", "Slagerij Peeters", code="1024"))
    found = read(line("121.00", "klantnr 1024", "Hr P. Onbekend"), *items)
    assert told(found).endswith("2026-0046")


@pytest.mark.parametrize(
    "name",
    [
        "BAKKERIJ ZON BV",
        "Bakkerij Zon",
        "Bakkerij De Zon B.V.",
        "Stichting Mollie Payments inzake Bakkerij Zon",
        "Bakkery Zon B V",
        "Zon Bakkerij",
    ],
)
def test_names_as_banks_write_them(name: str) -> None:
    assert told(read(line("121.00", "", name), *FOUR)) == "certain 2026-0045"


def test_a_name_that_the_bank_put_into_the_text() -> None:
    text = "EUROPESE OVERSCHRIJVING VAN BE71096123456769 BAKKERIJ ZON BV MEDEDELING LEVERING"
    assert told(read(line("121.00", text), *FOUR)).endswith("2026-0045")


def test_nothing_speaks_for_anything() -> None:
    found = read(line("-2150.33", "Salaris mei 2026", "Hr K. Mulder", OTHER_IBAN), *FOUR)
    assert found.proposals == ()
    assert found.certainty is Certainty.NONE
    assert read(line("0.00", "2026-0045"), *FOUR).proposals == ()


def test_a_collection_that_came_back_settles_nothing() -> None:
    assert told(read(line("-121.00", "storno 2026-0045 MS03", "Bakkerij Zon", IBAN), *FOUR, accounts=KNOWN)) == "none"


def test_other_currencies_are_left_alone() -> None:
    dollars = item("2026-0045", "121.00", currency="USD")
    assert told(read(line("121.00", "2026-0045"), dollars)) == "none"


def test_parts_of_a_cent_settle_nothing_exactly() -> None:
    assert told(read(line("121.001", "2026-0045"), *FOUR)) == "none"


def test_reasons_show_where_they_stand() -> None:
    one = line("121.00", "voor factuur 2026-0045", "Bakkerij Zon", IBAN, day=date(2026, 4, 28))
    top = read(one, *FOUR, accounts=KNOWN).proposals[0]
    by_proof = {reason.proof: reason for reason in top.reasons}
    number = by_proof[Proof.NUMBER_IN_TEXT]
    assert number.line_span is not None
    assert one.text[slice(*number.line_span)] == number.seen == "2026-0045"
    assert (number.line_field, number.item, number.item_field, number.wanted) == (
        "text",
        "2026-0045",
        "invoice_number",
        "2026-0045",
    )
    assert set(by_proof) == {Proof.NUMBER_IN_TEXT, Proof.AMOUNT, Proof.IBAN, Proof.RELATION, Proof.DATE}
    assert by_proof[Proof.IBAN].line_span == (0, len(IBAN))
    assert by_proof[Proof.AMOUNT].seen == by_proof[Proof.AMOUNT].wanted == "121.00"


def test_proposals_are_ranked_from_one() -> None:
    found = read(line("121.00", "2026-0046", "Bakkerij Zon", IBAN), *FOUR, accounts=KNOWN)
    assert [each.rank for each in found.proposals] == list(range(1, len(found.proposals) + 1))
    assert [each.score for each in found.proposals] == sorted((each.score for each in found.proposals), reverse=True)


def test_many_equal_items_do_not_take_long() -> None:
    many: list[OutstandingItem] = [item(f"26{number:05d}", "100.00") for number in range(400)]
    found = read(line("1000.00", "", "", IBAN), *many, accounts=KNOWN)
    assert found.certainty is not Certainty.CERTAIN


@pytest.mark.parametrize("text", ["2026-0045", "20260045", "uw factuur 2026-0045", "fac 2026 0045"])
def test_a_number_that_two_parties_use_is_that_of_the_payer(text: str) -> None:
    """They differ by a letter alone, which the payer left out."""
    ours = item("F2026-0045", "121.00")
    theirs = item("L2026-0045", "605.00", "Slagerij Peeters", side=Side.PURCHASE)
    assert told(read(line("121.00", text, "Bakkerij Zon", IBAN), ours, theirs, accounts=KNOWN)) == "certain F2026-0045"
    elsewhere = read(
        line("121.00", text, "J. Smit", OTHER_IBAN), ours, item("G2026-0045", "121.00", "Slagerij Peeters")
    )
    assert elsewhere.certainty is not Certainty.CERTAIN
