"""What the practice books themselves say is open, and bookings that change it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from exactdesk.books.reference import Side
from exactdesk.practice.banking import BANK, CashRules
from exactdesk.practice.bookings import PURCHASE, SALES, complete_header, number
from exactdesk.practice.bookings import book as book_entry
from exactdesk.practice.ledger import Administration, at_midnight
from exactdesk.practice.matching import LEDGER, PAYABLE, RECEIVABLE, match, open_dc, term_line
from exactdesk.practice.says import Speech
from exactdesk.practice.transactions import post_entry
from exactdesk.practice.values import Row
from tests.jobs.office import Office

_SIDES = {Side.SALES: (SALES, RECEIVABLE, 1), Side.PURCHASE: (PURCHASE, PAYABLE, -1)}


def owed(office: Office, side: Side, code: int, by: date | None = None) -> Decimal:
    """The balance of the accounts of receivables or payables, as the ledger has it; positive when it is owed. `by` is the last day."""
    books, (_, account_type, sign) = office.books(code), _SIDES[side]
    total = Decimal(0)
    for line in books.table(LEDGER).rows.values():
        account = books.get("financial/GLAccounts", line["GLAccount"]) or {}
        is_in_time = by is None or line["Date"] <= at_midnight(by)  # type: ignore[operator]
        if account.get("Type") == account_type and line.get("Account") is not None and is_in_time:
            total += number(line["AmountDC"])
    return sign * total


def add_entry(
    books: Administration,
    side: Side,
    day: date,
    net: str,
    *,
    code: str = "",
    ref: str = "",
    currency: str = "EUR",
    due: date | None = None,
) -> Row:
    """Books an entry of one line without VAT and gives it."""
    kind = _SIDES[side][0]
    parties = [row for row in books.table("crm/Accounts").rows.values() if row[kind.role] and not row["Blocked"]]
    party = next((row for row in parties if str(row["Code"]).strip() == code), parties[0])
    journal = "70" if side is Side.SALES else "60"
    account = books.find("financial/GLAccounts", "8000" if side is Side.SALES else "4500") or {}
    header: Row = {
        kind.party: party["ID"],
        "Journal": journal,
        "Currency": currency,
        "EntryDate": at_midnight(day),
        "DueDate": at_midnight(due or day),
        "YourRef": ref,
        "Description": f"Factuur {ref}",
        "EntryNumber": books.take_number(journal, day.year, None),
    }
    complete_header(books, kind, header)
    line: Row = {
        "GLAccount": account["ID"],
        "AmountFC": Decimal(net),
        "VATCode": "8" if side is Side.SALES else "18",
        "CostCenter": None,
    }
    entry = book_entry(books, kind, header, [line])
    post_entry(books, kind, entry)
    return entry


def add_payment(
    books: Administration, side: Side, entry: Row, day: date, amount: str, *, matched: str | None = None
) -> Row:
    """Books a line of the bank for the relation of an entry, and matches so much of it with the entry; gives the line in the ledger."""
    kind = _SIDES[side][0]
    journal = books.find("financial/Journals", entry["Journal"]) or {}
    sign = 1 if side is Side.SALES else -1
    row: Row = {
        "GLAccount": journal["GLAccount"],
        "Account": entry[kind.party],
        "Date": at_midnight(day),
        "AmountFC": sign * Decimal(amount),
        "Description": f"betaling {entry['YourRef']}",
        "OurRef": entry["InvoiceNumber"],
    }
    kept = CashRules(books=books, speech=Speech(), daybook=BANK).record({"JournalCode": "20"}, [row])
    paid = next(line for line in books.table(LEDGER).by_parent[kept["EntryID"]] if line.get("Account") is not None)
    if matched is not None:
        term = term_line(books, entry["EntryID"])
        assert term is not None
        party = books.get("crm/Accounts", entry[kind.party]) or {}
        part = sign * Decimal(matched)
        match(books, str(paid["GLAccountCode"]), str(party["Code"]).strip(), [(term, part), (paid, -part)])
    return paid


def still_open(books: Administration, entry: Row) -> Decimal:
    """What is open of an entry in the ledger's sign."""
    line = term_line(books, entry["EntryID"])
    assert line is not None
    return open_dc(books, line)
