"""A small administration with a bank, for the tests of what a review brings to the books."""

from __future__ import annotations

from datetime import date

from exactdesk.books.reference import (
    ClosedPeriod,
    Division,
    DivisionCode,
    FinancialPeriod,
    GLAccount,
    GLAccountId,
    Journal,
    JournalType,
    ReferenceBook,
)
from tests.unit.flow.reviewing import ACCOUNT, NOW

DIVISION = Division(code=DivisionCode(7), name="Bakkerij Zon")

_LEDGER = (
    ("1100", 12, "Bank"),
    ("1300", 20, "Debiteuren"),
    ("1301", 20, "Debiteuren oud"),
    ("1600", 22, "Crediteuren"),
    ("1195", 90, "Vraagposten"),
    ("1200", 90, "Kruisposten bank"),
    ("4500", 121, "Kantoorkosten"),
    ("4520", 121, "Bankkosten"),
    ("4529", 121, "Bankkosten oud"),
    ("8900", 110, "Betalingskorting"),
    ("8990", 110, "Betalingsverschillen"),
)


def account_id(code: str) -> GLAccountId:
    return GLAccountId(f"gl-{code}")


def books(
    *,
    closed: tuple[ClosedPeriod, ...] = (),
    journals: tuple[Journal, ...] | None = None,
    without: tuple[str, ...] = (),
) -> ReferenceBook:
    """`without` are codes of ledger accounts that are left out."""
    bank = Journal(
        code="20",
        description="Bank",
        type=JournalType.BANK,
        currency="EUR",
        gl_account=account_id("1100"),
        bank_account=ACCOUNT,
    )
    sales = Journal(code="70", description="Verkoop", type=JournalType.SALES)
    return ReferenceBook(
        division=DIVISION,
        read_at=NOW,
        gl_accounts=[
            GLAccount(id=account_id(code), code=code, description=words, type=kind, is_blocked=code == "1301")
            for code, kind, words in _LEDGER
            if code not in without
        ],
        journals=(bank, sales) if journals is None else journals,
        periods=[
            FinancialPeriod(year=2026, number=number, start=date(2026, number, 1), end=date(2026, number, 30))
            for number in (4, 5, 6)
        ],
        closed_periods=closed,
    )
