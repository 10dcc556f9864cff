from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from exactdesk.books.booking import booking_lines
from exactdesk.books.entries import EntryLine, InvoiceEntry
from exactdesk.books.reference import GLAccountId, RelationId, Side
from tests.unit.kinds.book import BOOK, VAT_CODES, book

CENTS = st.integers(-1_000_000, 1_000_000).map(lambda cents: Decimal(cents) / 100)


def entry(side: Side, *lines: EntryLine, relation: str = "rel-1001") -> InvoiceEntry:
    return InvoiceEntry(
        side=side,
        journal="70",
        relation=RelationId(relation),
        entry_date=date(2026, 11, 2),
        your_ref="F-1",
        lines=lines,
        description="Advies",
    )


def line(account: str, amount: str, vat_code: str, **more: object) -> EntryLine:
    return EntryLine(gl_account=GLAccountId(f"gl-{account}"), amount=Decimal(amount), vat_code=vat_code, **more)  # type: ignore[arg-type]


def short(one: InvoiceEntry) -> list[tuple[str, str, str]]:
    return [(each.gl_code, str(each.debit), str(each.credit)) for each in booking_lines(one, BOOK)]


def test_a_sale_is_owed_by_the_customer() -> None:
    one = entry(
        Side.SALES, line("8000", "100.00", "2"), line("8010", "50.00", "1", description="Boek", cost_center="ADM")
    )
    assert short(one) == [
        ("1300", "175.50", "0.00"),
        ("8000", "0.00", "100.00"),
        ("8010", "0.00", "50.00"),
        ("1500", "0.00", "21.00"),
        ("1500", "0.00", "4.50"),
    ]
    lines = booking_lines(one, BOOK)
    assert [each.description for each in lines[:3]] == ["Bakkerij De Korenbloem B.V.", "Advies", "Boek"]
    assert (lines[2].vat_code, lines[2].cost_center, lines[2].gl_name) == ("1", "ADM", "Omzet laag")


def test_a_purchase_is_owed_to_the_supplier_and_a_credit_note_turns_it() -> None:
    assert short(entry(Side.PURCHASE, line("4000", "-100.00", "12"))) == [
        ("1600", "121.00", "0.00"),
        ("4000", "0.00", "100.00"),
        ("1510", "0.00", "21.00"),
    ]


def test_reverse_charged_vat_is_owed_and_deducted() -> None:
    assert short(entry(Side.PURCHASE, line("4000", "100.00", "16"))) == [
        ("1600", "0.00", "100.00"),
        ("4000", "100.00", "0.00"),
        ("1510", "21.00", "0.00"),
        ("1500", "0.00", "21.00"),
    ]


def test_what_is_not_known_stays_empty() -> None:
    bare = book(gl_accounts=(), vat_codes=(), relations=())
    lines = booking_lines(entry(Side.SALES, line("8000", "100.00", "2", vat_amount=Decimal("21.00"))), bare)
    assert [(one.gl_code, one.gl_name) for one in lines] == [("", "")] * 3
    assert lines[0].debit == Decimal("121.00")


@given(
    st.sampled_from(list(Side)),
    st.lists(
        st.tuples(st.sampled_from([code.code for code in VAT_CODES]), CENTS, st.none() | CENTS), min_size=1, max_size=8
    ),
)
def test_debit_is_credit_whatever_is_booked(side: Side, told: list[tuple[str, Decimal, Decimal | None]]) -> None:
    lines = tuple(
        EntryLine(gl_account=GLAccountId("gl-8000"), amount=amount, vat_code=code, vat_amount=vat)
        for code, amount, vat in told
    )
    booked = booking_lines(entry(side, *lines), BOOK)
    assert sum(one.debit for one in booked) == sum(one.credit for one in booked)
    assert all(min(one.debit, one.credit) == 0 and max(one.debit, one.credit) > 0 for one in booked)
