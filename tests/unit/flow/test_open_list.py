"""A client's own list of open items beside the books."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from exactdesk.books.reference import Side
from exactdesk.books.statement import StatementLine
from exactdesk.flow.open_list import Agreement, Compared, Remark, compare_open_items, item_number
from tests.unit.flow.paying import item


def listed(number: int, amount: str, invoice: str, name: str = "Bakkerij Zon") -> StatementLine:
    return StatementLine(
        number=number,
        booked_on=date(2026, 4, 1),
        amount=Decimal(amount),
        currency="EUR",
        invoice_number=invoice,
        name=name,
    )


def told(found: tuple[Compared, ...]) -> list[tuple[str, str, str]]:
    return [
        (
            each.agreement.value,
            each.item.key if each.item else each.lines[0].invoice_number,
            f"{each.difference}",
        )
        for each in found
    ]


def test_matched_differing_and_only_in_one_of_the_two() -> None:
    items = (item("2026-0045", "121.00"), item("2026-0046", "242.00"), item("2026-0047", "363.00"))
    lines = [
        listed(1, "121.00", "20260045"),
        listed(2, "200.00", "2026-46"[:5] + "0046"),
        listed(3, "99.00", "2026-0099", "Slager"),
    ]
    assert told(compare_open_items(lines, items).rows) == [
        ("matched", "2026-0045", "0.00"),
        ("differs", "2026-0046", "-42.00"),
        ("only-in-list", "2026-0099", "99.00"),
        ("only-in-books", "2026-0047", "-363.00"),
    ]


def test_an_invoice_and_its_payment_are_one() -> None:
    lines = [
        listed(1, "121.00", "2026-0045"),
        listed(2, "-21.00", "2026-0045"),
        listed(3, "10.00", "2026-0046"),
        listed(4, "-10.00", "2026-0046"),
    ]
    found = compare_open_items(lines, [item("2026-0045", "100.00")]).rows
    assert told(found) == [("matched", "2026-0045", "0.00")]
    assert [line.number for line in found[0].lines] == [1, 2]


def test_an_unknown_number_is_joined_by_relation_and_amount_and_said_so() -> None:
    (found,) = compare_open_items([listed(1, "121.00", "A-1", "BAKKERIJ ZON BV")], [item("2026-0045", "121.00")]).rows
    assert found.agreement is Agreement.MATCHED
    assert not found.by_number
    twins = [item("2026-0045", "121.00"), item("2026-0046", "121.00")]
    assert [each.agreement for each in compare_open_items([listed(1, "121.00", "A-1")], twins).rows] == [
        Agreement.ONLY_IN_LIST,
        Agreement.ONLY_IN_BOOKS,
        Agreement.ONLY_IN_BOOKS,
    ]


def test_a_list_of_what_we_owe_with_either_sign() -> None:
    items = (
        item("88123", "121.00", side=Side.PURCHASE),
        item("88124", "50.00", side=Side.PURCHASE),
        item("88123", "7.00", "Ander"),
    )
    for sign in ("", "-"):
        lines = [listed(1, f"{sign}121.00", "88123"), listed(2, f"{sign}50.00", "88124")]
        found = compare_open_items(lines, items).rows
        assert {each.agreement for each in found} == {Agreement.MATCHED}
        assert all(each.item is not None and each.item.side is Side.PURCHASE for each in found)


def test_of_two_items_with_one_number_the_named_relation_counts() -> None:
    items = (item("118", "121.00", "Drukkerij Oost", side=Side.PURCHASE), item("118 ", "50.00", side=Side.PURCHASE))
    found = compare_open_items([listed(1, "50.00", "118")], items, Side.PURCHASE).rows
    assert told(found)[0] == ("matched", "118 ", "0.00")


def test_what_is_otherwise_is_named() -> None:
    booked = replace(
        item("2026-0045", "100.00"),
        original=Decimal("121.00"),
        invoice_date=date(2026, 3, 1),
        due_date=date(2026, 4, 1),
    )
    line = replace(
        listed(1, "121.00", "F-2026-0045", "Kapsalon Wit"), invoice_date=date(2026, 3, 2), due_date=date(2026, 4, 1)
    )
    (found,) = compare_open_items([line], [booked]).rows
    assert found.remarks == (Remark.AMOUNT, Remark.PAID_SINCE, Remark.NUMBER, Remark.NAME, Remark.INVOICE_DATE)


def test_an_amount_in_another_currency_never_agrees() -> None:
    (found,) = compare_open_items(
        [replace(listed(1, "121.00", "2026-0045"), currency="USD")], [item("2026-0045", "121.00")]
    ).rows
    assert (found.agreement, found.remarks) == (Agreement.DIFFERS, (Remark.CURRENCY,))


def test_what_list_and_books_call_the_same_has_no_remarks() -> None:
    (found,) = compare_open_items([listed(1, "121.00", "2026-0045")], [item("2026-0045", "121.00")]).rows
    assert (found.agreement, found.remarks) == (Agreement.MATCHED, ())


def test_the_side_is_asked_where_numbers_do_not_tell() -> None:
    both = (item("118", "121.00"), item("118", "121.00", "Drukkerij Oost", side=Side.PURCHASE))
    for lines, is_clear in (([listed(1, "121.00", "118")], False), ([listed(1, "121.00", "nieuw")], False)):
        assert compare_open_items(lines, both).is_clear is is_clear
    told = compare_open_items([listed(1, "121.00", "118")], both, Side.PURCHASE)
    assert (told.is_clear, told.side) == (True, Side.PURCHASE)
    assert compare_open_items([listed(1, "121.00", "119")], (item("119", "121.00"), *both)).is_clear


def test_a_suppliers_statement_is_about_that_supplier_alone() -> None:
    items = (
        item("88123", "121.00", "Drukkerij Oost", side=Side.PURCHASE),
        item("88124", "50.00", "Drukkerij Oost", side=Side.PURCHASE),
        item("7", "9.00", "Ander", side=Side.PURCHASE),
    )
    lines = [listed(1, "-121.00", "88123", "")]
    found = compare_open_items(lines, items)
    assert (found.is_turned, found.relation_name) == (True, "Drukkerij Oost")
    assert told(found.rows) == [("matched", "88123", "0.00"), ("only-in-books", "88124", "-50.00")]
    whole = compare_open_items(lines, items, Side.PURCHASE, of_all=True)
    assert (whole.relation, len(whole.rows)) == (None, 3)


def test_sums_per_currency_and_outcome() -> None:
    items = (item("2026-0045", "121.00"), item("2026-0046", "242.00"))
    lines = [listed(1, "121.00", "2026-0045"), listed(2, "99.00", "2026-0099", "Slager")]
    sums = compare_open_items(lines, items).sums
    assert [(each.agreement.value, each.count, each.listed, each.booked) for each in sums] == [
        ("matched", 1, Decimal("121.00"), Decimal("121.00")),
        ("only-in-list", 1, Decimal("99.00"), 0),
        ("only-in-books", 1, 0, Decimal("242.00")),
    ]


def test_items_of_the_books_have_numbers_that_stay() -> None:
    one, other = item("2026-0045", "121.00"), item("2026-0046", "121.00")
    assert item_number(one) == item_number(replace(one, amount=Decimal("1.00"))) < 0
    assert len({item_number(each) for each in (one, other, replace(one, side=Side.PURCHASE))}) == 3
