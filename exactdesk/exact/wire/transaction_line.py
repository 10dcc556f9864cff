"""Lines of the ledger: financialtransaction/TransactionLines, read only. Debit is positive."""

from __future__ import annotations

from exactdesk.books.bank_entries import BookedAt
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "financialtransaction/TransactionLines"
SELECT = (
    "JournalCode",
    "EntryNumber",
    "FinancialYear",
    "FinancialPeriod",
    "GLAccountCode",
    "AccountCode",
    "AmountDC",
    "Date",
)


def read_place(item: Item) -> BookedAt:
    """Where a line stands. Raises `Broken`."""
    told = Record(item, RESOURCE)
    return BookedAt(
        journal=told.code("JournalCode"),
        entry_number=told.whole("EntryNumber"),
        year=told.whole("FinancialYear"),
        period=told.whole("FinancialPeriod"),
        gl_account=told.code("GLAccountCode"),
        relation=told.text("AccountCode"),
        amount=told.amount("AmountDC"),
        day=told.day("Date"),
    )
