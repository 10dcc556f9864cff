"""The entry that a line becomes: always in balance, each row on its account."""

from __future__ import annotations

from decimal import Decimal

import pytest

from exactdesk.books.reference import Side
from exactdesk.flow.entry_rows import EntryRow, Purpose, RowKind, entry_rows
from exactdesk.flow.reconcile import RestKind, Share
from exactdesk.flow.review import Part
from tests.unit.flow.reviewing import item, line, share

ACCOUNTS = {
    Purpose.RECEIVABLE: "1300",
    Purpose.PAYABLE: "1600",
    Purpose.DISCOUNT: "8900",
    Purpose.BANK_COST: "4520",
}
A = item(1, "1000.00")
BILL = item(9, "400.00", side=Side.PURCHASE)


def rows(
    amount: str, *shares: Share, rest: RestKind = RestKind.NONE, parts: tuple[Part, ...] = ()
) -> tuple[EntryRow, ...]:
    return entry_rows(line(1, amount), shares, rest, parts, ACCOUNTS, "1100")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (rows("1000.00", share(A)), [("1100", "1000.00"), ("1300", "-1000.00")]),
        (rows("-400.00", share(BILL)), [("1100", "-400.00"), ("1600", "400.00")]),
        (
            rows("990.00", share(A), rest=RestKind.DISCOUNT),
            [("1100", "990.00"), ("1300", "-1000.00"), ("8900", "10.00")],
        ),
        (
            rows("-402.50", share(BILL), rest=RestKind.BANK_COST),
            [("1100", "-402.50"), ("1600", "400.00"), ("4520", "2.50")],
        ),
        (
            rows("1010.00", share(A), rest=RestKind.ON_ACCOUNT),
            [("1100", "1010.00"), ("1300", "-1000.00"), ("1300", "-10.00")],
        ),
        (
            rows("-12.10", parts=(Part(gl_account="4500", amount=Decimal("-12.10"), vat_code="14"),)),
            [("1100", "-12.10"), ("4500", "12.10")],
        ),
        (rows("50.00"), [("1100", "50.00"), ("", "-50.00")]),
        (rows("990.00", share(A), rest=RestKind.PAYMENT_DIFFERENCE)[2:], [("", "10.00")]),
    ],
)
def test_rows(found: tuple[EntryRow, ...], expected: list[tuple[str, str]]) -> None:
    assert [(row.gl_account, row.amount) for row in found] == [(code, Decimal(amount)) for code, amount in expected]


@pytest.mark.parametrize("rest", list(RestKind))
@pytest.mark.parametrize("amount", ["990.00", "1000.00", "1010.00", "-5.00"])
def test_the_entry_is_in_balance_at_every_moment(amount: str, rest: RestKind) -> None:
    for shares in ((), (share(A),), (share(A, "990.00"), share(BILL))):
        found = rows(amount, *shares, rest=rest)
        assert sum(row.debit for row in found) == sum(row.credit for row in found)
        assert all(row.debit == 0 or row.credit == 0 for row in found)


def test_what_is_not_accounted_for_is_a_row_of_its_own() -> None:
    assert [row.kind for row in rows("50.00")] == [RowKind.BANK, RowKind.OPEN]
    assert [row.kind for row in rows("990.00", share(A))] == [RowKind.BANK, RowKind.ITEM, RowKind.OPEN]
    on_account = rows("1010.00", share(A), rest=RestKind.ON_ACCOUNT)[-1]
    assert (on_account.kind, on_account.relation) == (RowKind.REST, "Bakkerij Zon")
