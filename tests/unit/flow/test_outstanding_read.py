"""Signs are decided by what entries are, terms become one item, sums are compared."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from exactdesk.books.outstanding import ItemKind, Overview, ToldItem
from exactdesk.books.reference import JournalType, RelationId, Side
from exactdesk.flow.outstanding_read import Told, read_items, without_anchor

JOURNALS = {"70": JournalType.SALES, "71": JournalType.SALES_RETURN, "20": JournalType.BANK, "90": JournalType.GENERAL}
DAY = date(2026, 10, 1)


def told(amount: str, number: int = 1, **changes: object) -> ToldItem:
    values: dict[str, object] = {
        "side": Side.SALES,
        "relation": RelationId("r1"),
        "relation_code": "1001",
        "relation_name": "Jansen",
        "journal": "70",
        "entry_number": number,
        "invoice_number": number,
        "invoice_date": DAY,
        "due_date": DAY,
        "amount": Decimal(amount),
        "currency": "EUR",
        "amount_dc": Decimal(amount),
        "entry_type": 20,
    }
    return ToldItem(**(values | changes))  # type: ignore[arg-type]


def overview(amount: str) -> Overview:
    return Overview(currency="EUR", amount=Decimal(amount), count=1, overdue_amount=Decimal(0), overdue_count=0)


def asked(*items: ToldItem, side: Side = Side.SALES, **more: object) -> Told:
    values: Mapping[str, object] = {"side": side, "currency": "EUR", "items": items, "journals": JOURNALS, "rates": {}}
    return Told(**(dict(values) | more))  # type: ignore[arg-type]


def codes(facts: Told) -> list[str]:
    return [note.code for note in read_items(facts)[1]]


@pytest.mark.parametrize("sign", [1, -1])
def test_a_sales_entry_is_owed_by_the_customer_whatever_its_sign(sign: int) -> None:
    lines = [told(f"{sign * 605}", 1), told(f"{sign * -50}", 2, entry_type=21)]
    items, notes = read_items(asked(*lines, overview=overview("555.00")))
    assert [(item.amount, item.kind) for item in items] == [
        (Decimal(605), ItemKind.INVOICE),
        (Decimal(-50), ItemKind.CREDIT_NOTE),
    ]
    assert notes == ()


@pytest.mark.parametrize("sign", [1, -1])
def test_the_kind_of_journal_decides_where_the_list_tells_no_type(sign: int) -> None:
    lines = [
        told(f"{sign * 100}", 1, entry_type=None),
        told(f"{sign * -30}", 2, entry_type=None, journal="71"),
        told(f"{sign * -20}", 3, entry_type=None, journal="20", invoice_number=None),
    ]
    items, notes = read_items(asked(*lines, overview=overview("70.00")))
    assert [(item.amount, item.kind) for item in items] == [
        (Decimal(100), ItemKind.INVOICE),
        (Decimal(-30), ItemKind.CREDIT_NOTE),
        (Decimal(-20), ItemKind.PAYMENT),
    ]
    assert [note.code for note in notes] == ["outstanding-payments-apart"]


def test_only_credit_notes_are_negative() -> None:
    items, _ = read_items(asked(told("50", 1, entry_type=21), overview=overview("-50.00")))
    assert [item.amount for item in items] == [Decimal(-50)]


def test_kind_and_overview_that_contradict_are_told() -> None:
    facts = asked(told("-605"), overview=overview("-605.00"))
    assert "outstanding-sign-doubtful" in codes(facts)
    assert [item.amount for item in read_items(facts)[0]] == [Decimal(605)]


def test_what_is_assumed_is_told() -> None:
    lone = told("-20", 3, journal="90", entry_type=90)
    assert codes(asked(lone, overview=overview("20.00"))) == []
    assert "outstanding-sign-assumed" in codes(asked(lone))
    assert read_items(asked(lone))[0][0].amount == 20
    assert codes(asked(overview=overview("0.00"))) == []


def test_terms_of_an_invoice_become_one_item_with_the_first_due_date() -> None:
    later = date(2026, 12, 1)
    lines = [
        told("-500", due_date=later, whole=Decimal(1500)),
        told("-250", whole=Decimal(1500), in_transit=Decimal(-250)),
    ]
    (item,), _ = read_items(asked(*lines))
    assert (item.amount, item.original, item.due_date, item.in_transit) == (
        Decimal(750),
        Decimal(1500),
        DAY,
        Decimal(250),
    )
    assert [(term.due_date, term.amount) for term in item.terms] == [(DAY, Decimal(250)), (later, Decimal(500))]


@pytest.mark.parametrize(
    ("wholes", "original"),
    [(("300", "400"), "700"), (("300", "300"), "600"), ((None, "400"), None), (("50", "20"), None)],
)
def test_the_amount_of_an_entry_is_told_by_its_terms(wholes: tuple[str | None, str], original: str | None) -> None:
    lines = [told("-300", whole=None if whole is None else Decimal(whole)) for whole in wholes]
    (item,), _ = read_items(asked(*lines))
    assert item.original == (None if original is None else Decimal(original))


def test_an_invoice_of_which_nothing_is_left_is_none() -> None:
    assert read_items(asked(told("-300"), told("300"), told("-5", 2)))[0][0].amount == 5
    assert len(read_items(asked(told("-300"), told("300"), told("-5", 2)))[0]) == 1


def test_one_entry_of_a_general_journal_may_hold_many_items() -> None:
    lines = [
        told(f"-{amount}", 9, journal="90", entry_type=90, relation_code=code, your_ref=ref)
        for amount, code, ref in (("10", "1", "a"), ("20", "1", "b"), ("30", "2", "a"), ("40", "2", "a"))
    ]
    items, _ = read_items(asked(*lines, told("-1", 1)))
    assert len({item.key for item in items}) == 5
    assert sorted(item.amount for item in items) == [1, 10, 20, 30, 40]
    assert {item.kind for item in items} == {ItemKind.INVOICE, ItemKind.OTHER}


def test_the_same_number_of_another_year_is_another_item() -> None:
    items, _ = read_items(asked(told("-1", 1), told("-2", 1, invoice_date=date(2025, 1, 5))))
    assert [(item.amount, item.key) for item in items] == [(2, "70/2025/1"), (1, "70/2026/1")]


@pytest.mark.parametrize(
    ("side", "number", "ref", "shown"),
    [
        (Side.SALES, 7, "F2026-7", "F2026-7"),
        (Side.SALES, 2026007, "PO 5", "2026007"),
        (Side.SALES, 7, "", "7"),
        (Side.PURCHASE, 2026007, "L-55", "L-55"),
        (Side.PURCHASE, 2026007, "", "2026007"),
        (Side.PURCHASE, None, "", "7"),
    ],
)
def test_the_number_is_the_one_that_the_parties_use(side: Side, number: int | None, ref: str, shown: str) -> None:
    kind = 20 if side is Side.SALES else 30
    line = told("5", 7, side=side, invoice_number=number, your_ref=ref, entry_type=kind)
    assert read_items(asked(line, side=side))[0][0].invoice_number == shown


def test_the_list_may_point_another_way_than_the_terms() -> None:
    other = told("-40", 3, journal="20", entry_type=None)
    others, anchor = without_anchor([told("100", 1, entry_type=None), other], ["70"])
    assert others == (other,)
    items, _ = read_items(asked(told("-100"), others=others, anchor=anchor))
    assert sorted(item.amount for item in items) == [-40, 100]
    items, _ = read_items(asked(told("-100"), others=others, anchor=told("-100", 99, entry_type=None)))
    assert sorted(item.amount for item in items) == [40, 100], "an entry that is not among the terms proves nothing"


def test_foreign_amounts_take_the_rate_of_their_entry_or_of_another_one() -> None:
    known = told("-100", 1, currency="USD", amount_dc=Decimal(-90))
    without = told("-50", 2, currency="USD", amount_dc=None)
    items, notes = read_items(asked(known, without, rates={("70", 2): Decimal("0.8")}))
    assert [item.amount_dc for item in items] == [90, 40]
    items, notes = read_items(asked(known, without))
    assert [item.amount_dc for item in items] == [90, 45]
    assert "outstanding-rate-unknown" not in [note.code for note in notes]
    items, notes = read_items(asked(without))
    assert [(item.amount, item.amount_dc) for item in items] == [(50, 0)]
    assert "outstanding-rate-unknown" in [note.code for note in notes]


def test_a_difference_is_told_to_the_cent() -> None:
    _, notes = read_items(asked(told("-100.00"), overview=overview("100.01")))
    assert [(note.code, dict(note.facts)) for note in notes] == [
        (
            "outstanding-differs",
            {"total": "100.00", "overview": "100.01", "difference": "-0.01", "currency": "EUR"},
        )
    ]
