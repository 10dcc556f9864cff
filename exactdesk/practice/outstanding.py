"""What the service works out from the books at each read: lists of outstanding items, status of periods, who and where."""

from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal

from exactdesk.practice.bookings import PURCHASE, SALES, Side, number
from exactdesk.practice.ledger import Administration, Facts, at_midnight
from exactdesk.practice.transactions import open_terms
from exactdesk.practice.values import Row

_JOURNAL_WORDS = {
    10: "Kas",
    12: "Bank",
    16: "Betaaldienst",
    20: "Verkoop",
    21: "Retourfactuur",
    22: "Inkoop",
    23: "Ontvangen retourfactuur",
    90: "Memoriaal",
}


def open_items(books: Administration, side: Side) -> Iterable[Row]:
    """Outstanding entries; what customers owe is negative, what is owed to suppliers positive.

    The sign of receivables is established from live answers; that of payables is not, it follows from the same reasoning.
    """
    sign = -1 if side is SALES else 1
    for entry in books.table(side.path).rows.values():
        party = books.get("crm/Accounts", entry[side.party]) or {}
        row: Row = {
            "HID": entry["HID"],
            "AccountCode": party.get("Code"),
            "AccountId": entry[side.party],
            "AccountName": party.get("Name"),
            "Amount": sign * number(entry["AmountFC"]),
            "AmountInTransit": Decimal(0),
            "CurrencyCode": entry["Currency"],
            "Description": entry.get("Description"),
            "DueDate": entry["DueDate"],
            "EntryNumber": entry["EntryNumber"],
            "Id": entry["EntryID"],
            "InvoiceDate": entry["EntryDate"],
            "InvoiceNumber": entry["InvoiceNumber"],
            "JournalCode": entry["Journal"],
            "JournalDescription": entry["JournalDescription"],
            "YourRef": entry.get("YourRef"),
        }
        if side is PURCHASE:
            row["ApprovalStatus"] = 1
        yield row


def _overview(books: Administration) -> Iterable[Row]:
    now = at_midnight(books.clock().date())
    row: Row = {"CurrencyCode": books.facts.currency}
    for side, word in ((SALES, "Receivable"), (PURCHASE, "Payable")):
        entries = list(books.table(side.path).rows.values())
        late = [entry for entry in entries if isinstance(entry["DueDate"], datetime) and entry["DueDate"] < now]
        for state, some in (("Outstanding", entries), ("Overdue", late)):
            row[f"{state}{word}InvoiceAmount"] = sum((number(entry["AmountDC"]) for entry in some), Decimal(0))
            row[f"{state}{word}InvoiceCount"] = Decimal(len(some))
    yield row


def _journal_status(books: Administration) -> Iterable[Row]:
    periods = sorted(
        (number(row["FinYear"]), number(row["FinPeriod"]))
        for row in books.table("financial/FinancialPeriods").rows.values()
    )
    for code, journal in sorted(books.table("financial/Journals").by_code.items()):
        kind = int(number(journal["Type"]))
        for year, period in periods:
            is_closed = (code, int(year), int(period)) in books.closed
            yield {
                "Journal": code,
                "Period": int(period),
                "Year": int(year),
                "JournalDescription": journal["Description"],
                "JournalType": kind,
                "JournalTypeDescription": _JOURNAL_WORDS.get(kind),
                "Status": 1 if is_closed else 0,
                "StatusDescription": "Afgesloten" if is_closed else "Open",
            }


DERIVED: dict[str, Callable[[Administration], Iterable[Row]]] = {
    "cashflow/Receivables": lambda books: open_terms(books, SALES),
    "cashflow/Payments": lambda books: open_terms(books, PURCHASE),
    "read/financial/ReceivablesList": lambda books: open_items(books, SALES),
    "read/financial/PayablesList": lambda books: open_items(books, PURCHASE),
    "read/financial/OutstandingInvoicesOverview": _overview,
    "read/financial/JournalStatusList": _journal_status,
}


def system_division(facts: Facts, current: int) -> Row:
    """One record of system/Divisions."""
    return {
        "Code": facts.code,
        "Hid": facts.hid,
        "Description": facts.name,
        "Status": facts.status,
        "BlockingStatus": facts.blocking,
        "Country": facts.country.ljust(3),
        "Currency": facts.currency,
        "Current": facts.code == current,
        "CustomerCode": facts.customer_code.rjust(18),
        "CustomerName": facts.customer_name,
        "AddressLine1": facts.address,
        "City": facts.city,
        "Postcode": facts.postcode,
        "ChamberOfCommerceNumber": facts.chamber_number,
        "VATNumber": facts.vat_number,
        "IsMainDivision": facts.is_main,
        "IsDossierDivision": False,
        "IsPracticeDivision": False,
        "IsHRDivision": False,
        "Legislation": "2" if facts.country == "BE" else "1",
        "TemplateCode": facts.country + "STD",
    }


def hrm_division(facts: Facts) -> Row:
    """One record of hrm/Divisions; its Status counts otherwise: 0 regular, 1 archived."""
    return {
        "Code": facts.code,
        "HID": facts.hid,
        "Description": facts.name,
        "Status": 1 if facts.status == 2 else 0,
        "BlockingStatus": facts.blocking,
        "Country": facts.country.ljust(3),
        "CountryDescription": "België" if facts.country == "BE" else "Nederland",
        "Currency": facts.currency,
        "CurrencyDescription": "Euro",
        "CustomerCode": facts.customer_code.rjust(18),
        "CustomerName": facts.customer_name,
        "Main": facts.is_main,
        "VATNumber": facts.vat_number,
    }
