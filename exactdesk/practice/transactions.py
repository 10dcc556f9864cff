"""What an entry leaves in the ledger: the lines of financialtransaction/TransactionLines, debit positive, credit negative.

Line 0 is that of the receivable or payable, then come the lines as entered, then one for each amount of VAT.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from exactdesk.practice.bookings import SALES, SIDES, Side, cents, gross, number
from exactdesk.practice.ledger import PROCESSED, Administration
from exactdesk.practice.values import ReadRow, Row, Value

PATH = "financialtransaction/TransactionLines"
_CARRIED = (
    "Description",
    "CostCenter",
    "CostCenterDescription",
    "CostUnit",
    "CostUnitDescription",
    "Quantity",
    "Notes",
    "Project",
)


def post_lines(books: Administration, entry_id: Value, rows: Iterable[Row]) -> None:
    """Put these lines in the place of those the entry had; what rounding per line leaves over goes to the last."""
    take_back(books, entry_id)
    lines = list(rows)
    lines[-1]["AmountDC"] = -sum((number(row["AmountDC"]) for row in lines[:-1]), Decimal(0))
    for place, row in enumerate(lines):
        account = books.get("financial/GLAccounts", row["GLAccount"]) or {}
        row |= {
            "ID": books.new_id(PATH, entry_id, place),
            "LineNumber": place,
            "GLAccountCode": account.get("Code"),
            "GLAccountDescription": account.get("Description"),
        }
        books.save(PATH, row)


def process(books: Administration, path: str, entry: Row) -> None:
    """Make an entry processed: from now on it can be neither changed nor deleted."""
    entry["Status"], entry["StatusDescription"] = PROCESSED
    books.save(path, entry)
    for row in books.table(PATH).by_parent[entry["EntryID"]]:
        row["Status"] = PROCESSED[0]
        books.save(PATH, row)


def take_back(books: Administration, entry_id: Value) -> None:
    """Take the lines of an entry out of the ledger."""
    for row in list(books.table(PATH).by_parent[entry_id]):
        books.delete(PATH, row["ID"])


def post_entry(books: Administration, side: Side, entry: ReadRow) -> None:
    """Bring a sales or purchase entry into the ledger."""
    lines = books.table(side.lines_path).by_parent[entry["EntryID"]]
    post_lines(books, entry["EntryID"], _rows(books, side, entry, lines))


def _rows(books: Administration, side: Side, entry: ReadRow, lines: Iterable[ReadRow]) -> Iterator[Row]:
    journal = books.find("financial/Journals", entry["Journal"]) or {}
    party = books.get("crm/Accounts", entry[side.party]) or {}
    sign, rate = (1 if side is SALES else -1), number(entry["Rate"])
    shared: Row = {
        "EntryID": entry["EntryID"],
        "EntryNumber": entry["EntryNumber"],
        "InvoiceNumber": entry["InvoiceNumber"],
        "Account": entry[side.party],
        "AccountCode": party.get("Code"),
        "AccountName": party.get("Name"),
        "Currency": entry["Currency"],
        "ExchangeRate": rate,
        "Date": entry["EntryDate"],
        "DueDate": entry["DueDate"],
        "FinancialYear": entry["ReportingYear"],
        "FinancialPeriod": entry["ReportingPeriod"],
        "JournalCode": entry["Journal"],
        "JournalDescription": entry["JournalDescription"],
        "PaymentReference": entry.get("PaymentReference"),
        "YourRef": entry.get("YourRef"),
        "Status": entry["Status"],
        "Type": entry["Type"],
    }

    def row(account: Value, amount: Decimal, more: ReadRow) -> Row:
        return {**shared, "GLAccount": account, "AmountFC": amount, "AmountDC": cents(amount * rate), **more}

    lines = list(lines)
    total = sum((gross(line) for line in lines), Decimal(0))
    yield row(journal.get("GLAccount"), sign * total, {"Description": entry.get("Description")})
    for line in lines:
        carried = {name: line.get(name) for name in (*_CARRIED, "VATCode", "VATPercentage")}
        yield row(line["GLAccount"], -sign * number(line["VATBaseAmountFC"]), carried)
    for line in lines:
        code = books.find("vat/VATCodes", line["VATCode"])
        amount = number(line["VATAmountFC"])
        if code is not None and amount:
            account = code["GLToPay" if side is SALES else "GLToClaim"]
            yield row(account, -sign * amount, {"VATCode": line["VATCode"], "Description": code["Description"]})


def post_all(books: Administration) -> None:
    """Bring all entries of a new administration into the ledger."""
    for side in SIDES.values():
        for entry in list(books.table(side.path).rows.values()):
            post_entry(books, side, entry)
