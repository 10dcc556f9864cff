"""What the service works out from the books at each read: lists of outstanding items, their age, balances, status of periods."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from decimal import Decimal

from exactdesk.practice.bookings import PURCHASE, SALES, Side, day_of, number
from exactdesk.practice.ledger import Administration, at_midnight
from exactdesk.practice.matching import LEDGER, PAYABLE, RECEIVABLE, open_dc, open_fc, term_line
from exactdesk.practice.terms import terms_of
from exactdesk.practice.values import ReadRow, Row, Value

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


def open_items(books: Administration, side: Side) -> Iterator[Row]:
    """Outstanding items; what customers owe is negative, what is owed to suppliers positive.

    The sign of receivables is established from live answers; that of payables is not, it follows from the same reasoning.
    Payments that were not set off yet are items as well, with the other sign.
    """
    for entry in books.table(side.path).rows.values():
        line = term_line(books, entry["EntryID"])
        if line is None or not open_dc(books, line):
            continue
        row = _item(books, side, line)
        yield row | {
            "HID": entry["HID"],
            "Description": entry.get("Description"),
            "InvoiceNumber": entry["InvoiceNumber"],
            "YourRef": entry.get("YourRef"),
        }
    for path in _OTHER_LINES:
        for other in books.table(path).rows.values():
            yield from _items_of_line(books, side, other)


_OTHER_LINES = (
    "generaljournalentry/GeneralJournalEntryLines",
    "financialtransaction/BankEntryLines",
    "financialtransaction/CashEntryLines",
)


def _items_of_line(books: Administration, side: Side, other: Row) -> Iterator[Row]:
    wanted = RECEIVABLE if side is SALES else PAYABLE
    if (
        other.get("Account") is None
        or (books.get("financial/GLAccounts", other["GLAccount"]) or {}).get("Type") != wanted
    ):
        return
    for line in books.table(LEDGER).by_parent[other["EntryID"]]:
        if line.get("HID") == other["HID"] and open_dc(books, line):
            yield _item(books, side, line)


def _item(books: Administration, side: Side, line: Row) -> Row:
    row: Row = {
        "HID": line.get("HID"),
        "AccountCode": line["AccountCode"],
        "AccountId": line["Account"],
        "AccountName": line["AccountName"],
        "Amount": -open_fc(books, line),
        "AmountInTransit": Decimal(0),
        "CurrencyCode": line["Currency"],
        "Description": line.get("Description"),
        "DueDate": line.get("DueDate") or line["Date"],
        "EntryNumber": line["EntryNumber"],
        "Id": line["EntryID"],
        "InvoiceDate": line["Date"],
        "InvoiceNumber": line.get("InvoiceNumber"),
        "JournalCode": line["JournalCode"],
        "JournalDescription": line["JournalDescription"],
        "YourRef": line.get("YourRef"),
    }
    if side is PURCHASE:
        row["ApprovalStatus"] = 1
    return row


def _open_entries(books: Administration, side: Side) -> Iterator[tuple[Row, Decimal]]:
    """Entries that are not wholly matched, each with what is open in the sign of the entry."""
    for entry in books.table(side.path).rows.values():
        line = term_line(books, entry["EntryID"])
        left = open_dc(books, line) if line else Decimal(0)
        if left:
            yield entry, left if side is SALES else -left


def _overview(books: Administration) -> Iterable[Row]:
    now = at_midnight(books.clock().date())
    row: Row = {"CurrencyCode": books.facts.currency}
    for side, word in ((SALES, "Receivable"), (PURCHASE, "Payable")):
        entries = list(_open_entries(books, side))
        late = [pair for pair in entries if isinstance(pair[0]["DueDate"], datetime) and pair[0]["DueDate"] < now]
        for state, some in (("Outstanding", entries), ("Overdue", late)):
            row[f"{state}{word}InvoiceAmount"] = sum((left for _, left in some), Decimal(0))
            row[f"{state}{word}InvoiceCount"] = Decimal(len(some))
    yield row


_AGES = ((1, "<= 30", 30), (2, "31 - 60", 60), (3, "61 - 90", 90), (4, "> 90", 10**6))


def _age_group(books: Administration, entry: ReadRow) -> int:
    """Which of the four groups, by the days since the date of the invoice."""
    day = day_of(entry["EntryDate"])
    age = (books.clock().date() - day).days if day else 0
    return next(group for group, _, most in _AGES if age <= most)


def _aging(books: Administration, side: Side) -> Iterable[Row]:
    """What each relation owes or is owed, by age; positive on both sides, as live answers show for receivables."""
    found: dict[Value, Row] = {}
    for entry, left in _open_entries(books, side):
        party = books.get("crm/Accounts", entry[side.party]) or {}
        row = found.setdefault(
            entry[side.party],
            {
                "AccountId": entry[side.party],
                "AccountCode": party.get("Code"),
                "AccountName": party.get("Name"),
                "CurrencyCode": books.facts.currency,
                "TotalAmount": Decimal(0),
            }
            | {f"AgeGroup{group}": group for group, _, _ in _AGES}
            | {f"AgeGroup{group}Amount": Decimal(0) for group, _, _ in _AGES}
            | {f"AgeGroup{group}Description": words for group, words, _ in _AGES},
        )
        for name in (f"AgeGroup{_age_group(books, entry)}Amount", "TotalAmount"):
            row[name] = number(row[name]) + left
    return found.values()


def _aging_overview(books: Administration) -> Iterable[Row]:
    sums: dict[tuple[int, str], Decimal] = defaultdict(Decimal)
    for side, name in ((SALES, "AmountReceivable"), (PURCHASE, "AmountPayable")):
        for entry, left in _open_entries(books, side):
            sums[_age_group(books, entry), name] += left
    for group, words, _ in _AGES:
        yield {
            "AgeGroup": group,
            "AgeGroupDescription": words,
            "CurrencyCode": books.facts.currency,
            "AmountReceivable": sums[group, "AmountReceivable"],
            "AmountPayable": sums[group, "AmountPayable"],
        }


_BALANCE_KEYS = ("FinancialYear", "FinancialPeriod", "GLAccountCode", "CostCenter", "CostUnit", "Type", "Status")


def _reporting_balance(books: Administration) -> Iterable[Row]:
    """Movements of the ledger summed up per period, account, cost centre and unit, type and status; revenue is negative."""
    sums: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for line in books.table(LEDGER).rows.values():
        sums[tuple(str(line.get(name) or "") for name in _BALANCE_KEYS)].append(line)
    for place, key in enumerate(sorted(sums), 1):
        lines = sums[key]
        first, amounts = lines[0], [number(line["AmountDC"]) for line in lines]
        account = books.get("financial/GLAccounts", first["GLAccount"]) or {}
        yield {
            "ID": place,
            "Amount": sum(amounts, Decimal(0)),
            "AmountDebit": sum((amount for amount in amounts if amount > 0), Decimal(0)),
            "AmountCredit": -sum((amount for amount in amounts if amount < 0), Decimal(0)),
            "BalanceType": account.get("BalanceType"),
            "CostCenterCode": first.get("CostCenter"),
            "CostCenterDescription": first.get("CostCenterDescription"),
            "CostUnitCode": first.get("CostUnit"),
            "CostUnitDescription": first.get("CostUnitDescription"),
            "Count": len(lines),
            "Division": books.facts.code,
            "GLAccount": first["GLAccount"],
            "GLAccountCode": first["GLAccountCode"],
            "GLAccountDescription": first["GLAccountDescription"],
            "ReportingPeriod": first["FinancialPeriod"],
            "ReportingYear": first["FinancialYear"],
            "Status": first["Status"],
            "Type": first["Type"],
        }


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
    "cashflow/Receivables": lambda books: terms_of(books, SALES),
    "cashflow/Payments": lambda books: terms_of(books, PURCHASE),
    "read/financial/ReceivablesList": lambda books: open_items(books, SALES),
    "read/financial/PayablesList": lambda books: open_items(books, PURCHASE),
    "read/financial/OutstandingInvoicesOverview": _overview,
    "read/financial/JournalStatusList": _journal_status,
    "read/financial/AgingReceivablesList": lambda books: _aging(books, SALES),
    "read/financial/AgingPayablesList": lambda books: _aging(books, PURCHASE),
    "read/financial/AgingOverview": _aging_overview,
    "financial/ReportingBalance": _reporting_balance,
}
