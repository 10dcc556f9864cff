"""Bank entries: financialtransaction/BankEntries and BankEntryLines. Received is positive, in the entry's currency."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from exactdesk.books.bank_entries import BankEntry, BankLine, BookedBankEntry
from exactdesk.books.reference import EntryId
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "financialtransaction/BankEntries"
LINES_RESOURCE = "financialtransaction/BankEntryLines"
SELECT = (
    "EntryID",
    "EntryNumber",
    "JournalCode",
    "FinancialYear",
    "FinancialPeriod",
    "Currency",
    "OpeningBalanceFC",
    "ClosingBalanceFC",
)
LINE_SELECT = ("EntryID", "AmountFC")


def encode_bank_entry(entry: BankEntry) -> dict[str, object]:
    """The JSON to POST."""
    return {
        "JournalCode": entry.journal,
        "FinancialYear": entry.year,
        "FinancialPeriod": entry.period,
        "Currency": entry.currency,
        "OpeningBalanceFC": entry.opening,
        "ClosingBalanceFC": entry.closing,
        "BankEntryLines": [_encode_line(line) for line in entry.lines],
    }


def _encode_line(line: BankLine) -> dict[str, object]:
    content: dict[str, object] = {
        "GLAccount": line.gl_account,
        "AmountFC": line.amount,
        "Date": line.day.isoformat(),
        "Description": line.description,
        "Account": line.relation,
        "OurRef": line.our_ref,
        "VATCode": line.vat_code,
        "CostCenter": line.cost_center,
        "CostUnit": line.cost_unit,
    }
    return {name: value for name, value in content.items() if value is not None and value != ""}


def read_bank_entry(item: Item) -> BookedBankEntry:
    """A bank entry as Exact Online has it. Raises `Broken`."""
    told = Record(item, RESOURCE)
    return BookedBankEntry(
        id=EntryId(told.guid("EntryID")),
        entry_number=told.whole("EntryNumber"),
        journal=told.code("JournalCode"),
        year=told.whole("FinancialYear"),
        period=told.whole("FinancialPeriod"),
        currency=told.text("Currency"),
        opening=told.amount("OpeningBalanceFC"),
        closing=told.amount("ClosingBalanceFC"),
    )


def read_amounts(items: Iterable[Item]) -> tuple[Decimal, ...]:
    """The amounts of lines, in no order. Raises `Broken`."""
    return tuple(Record(item, LINES_RESOURCE).amount("AmountFC") for item in items)
