"""Sales and purchase entries: what follows from what was sent.

Amounts: a line's `AmountFC` is without VAT unless its VAT code is of type I; a header's `AmountFC` is with VAT. VAT is reckoned per
line and rounded half up. `*DC` is `*FC` times the rate. Invoices are positive, credit notes negative.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from exactdesk.practice.ledger import Administration, at_midnight, pad_vat_code
from exactdesk.practice.values import ReadRow, Row, Value

CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """Sales or purchase: the names and numbers in which the two differ."""

    path: str
    lines_path: str
    lines_field: str
    party: str
    role: str
    condition: str
    journal_types: tuple[int, int]
    entry_type: int
    vat_side: str


SALES = Side(
    path="salesentry/SalesEntries",
    lines_path="salesentry/SalesEntryLines",
    lines_field="SalesEntryLines",
    party="Customer",
    role="IsSales",
    condition="PaymentConditionSales",
    journal_types=(20, 21),
    entry_type=20,
    vat_side="S",
)
PURCHASE = Side(
    path="purchaseentry/PurchaseEntries",
    lines_path="purchaseentry/PurchaseEntryLines",
    lines_field="PurchaseEntryLines",
    party="Supplier",
    role="IsSupplier",
    condition="PaymentConditionPurchase",
    journal_types=(22, 23),
    entry_type=30,
    vat_side="P",
)
SIDES = {side.path: side for side in (SALES, PURCHASE)}
LINE_SIDES = {side.lines_path: side for side in (SALES, PURCHASE)}


def cents(amount: Decimal) -> Decimal:
    """Round to cents, half up (away from zero)."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def number(value: Value) -> Decimal:
    """The value of a field that holds an amount; nothing counts as 0."""
    return value if isinstance(value, Decimal) else Decimal(value) if isinstance(value, int) else Decimal(0)


def day_of(value: Value) -> date | None:
    return value.date() if isinstance(value, datetime) else None


def vat_of(vat: ReadRow | None, amount: Decimal) -> Decimal:
    """VAT in or over `amount`, as the VAT code says."""
    rate = number(vat["Percentage"]) if vat else Decimal(0)
    if vat is None or not rate or vat["Type"] not in ("E", "I"):
        return Decimal(0)
    return cents(amount * rate / (1 + rate)) if vat["Type"] == "I" else cents(amount * rate)


def due_date(condition: ReadRow | None, invoice_day: date) -> date:
    """When an invoice of `invoice_day` is to be paid: days, or the last day of so many months later."""
    if condition is None:
        return invoice_day
    months, days = number(condition["PaymentEndOfMonths"]), number(condition["PaymentDays"])
    if months:
        ahead = invoice_day.month + int(months)
        return date(invoice_day.year + ahead // 12, ahead % 12 + 1, 1) - timedelta(days=1)
    return invoice_day + timedelta(days=int(days))


def effective_vat(books: Administration, side: Side, journal_code: Value, line: ReadRow) -> Row | None:
    """The VAT code of a line: its own, else the default of its ledger account where that is for this side.

    An empty code means none, and so does a journal without VAT.
    """
    journal = books.find("financial/Journals", journal_code)
    if journal is not None and not journal["AllowVAT"]:
        return None
    if line.get("VATCode") is not None:
        return books.find("vat/VATCodes", line["VATCode"])
    account = books.get("financial/GLAccounts", line.get("GLAccount"))
    vat = books.find("vat/VATCodes", account.get("VATCode")) if account else None
    return vat if vat is not None and vat["VATTransactionType"] in ("B", side.vat_side) else None


def complete_line(books: Administration, side: Side, header: ReadRow, line: Row) -> None:
    """Fill in what follows from the line as it was sent."""
    amount = cents(number(line["AmountFC"]))
    vat = effective_vat(books, side, header["Journal"], line)
    vat_amount = cents(number(line["VATAmountFC"])) if line.get("VATAmountFC") is not None else vat_of(vat, amount)
    is_inside = vat is not None and vat["Type"] == "I"
    rate = number(header["Rate"])
    account = books.get("financial/GLAccounts", line["GLAccount"]) or {}
    center = books.find("hrm/Costcenters", line.get("CostCenter")) or {}
    unit = books.find("hrm/Costunits", line.get("CostUnit")) or {}
    net = amount - vat_amount if is_inside else amount
    line |= {
        "EntryID": header["EntryID"],
        "AmountFC": amount,
        "AmountDC": cents(amount * rate),
        "VATAmountFC": vat_amount,
        "VATAmountDC": cents(vat_amount * rate),
        "VATBaseAmountFC": net,
        "VATBaseAmountDC": cents(net * rate),
        "VATCode": pad_vat_code(vat["Code"]) if vat else None,
        "VATCodeDescription": vat["Description"] if vat else None,
        "VATPercentage": vat["Percentage"] if vat else None,
        "GLAccountCode": account.get("Code"),
        "GLAccountDescription": account.get("Description"),
        "CostCenterDescription": center.get("Description"),
        "CostUnitDescription": unit.get("Description"),
        "Type": header["Type"],
    }
    line.setdefault("Quantity", Decimal(1))


def gross(line: ReadRow) -> Decimal:
    """What the relation pays or receives for a completed line."""
    return number(line["VATBaseAmountFC"]) + number(line["VATAmountFC"])


def add_up(header: Row, lines: Sequence[ReadRow], side: Side) -> None:
    """Fill in the totals of the header."""
    total = sum((gross(line) for line in lines), Decimal(0))
    vat = sum((number(line["VATAmountFC"]) for line in lines), Decimal(0))
    rate = number(header["Rate"])
    kind = side.entry_type + (1 if total < 0 else 0)
    header |= {
        "AmountFC": total,
        "AmountDC": cents(total * rate),
        "VATAmountFC": vat,
        "VATAmountDC": cents(vat * rate),
        "Type": kind,
        "TypeDescription": _TYPE_WORDS[kind],
    }


_TYPE_WORDS = {20: "Verkoopboeking", 21: "Verkoopcreditnota", 30: "Inkoopboeking", 31: "Inkoopcreditnota"}


def complete_header(books: Administration, side: Side, header: Row) -> None:
    """Fill in what follows from the header as it was sent; dates, period, currency, condition, names."""
    today = books.clock().date()
    journal = books.find("financial/Journals", header["Journal"]) or {}
    party = books.get("crm/Accounts", header[side.party]) or {}
    header["EntryDate"] = at_midnight(day_of(header.get("EntryDate")) or today)
    entry_day = day_of(header["EntryDate"]) or today
    header["PaymentCondition"] = header.get("PaymentCondition") or party.get(side.condition)
    condition = books.find("cashflow/PaymentConditions", header["PaymentCondition"])
    header["DueDate"] = at_midnight(day_of(header.get("DueDate")) or due_date(condition, entry_day))
    period = books.period_of(entry_day) or {}
    if header.get("ReportingYear") is None:
        header["ReportingYear"] = period.get("FinYear")
    if header.get("ReportingPeriod") is None:
        header["ReportingPeriod"] = period.get("FinPeriod")
    header["Currency"] = header.get("Currency") or journal.get("Currency") or books.facts.currency
    if header.get("Rate") is None:
        header["Rate"] = Decimal(books.rates.get(str(header["Currency"]), "1"))
    header |= {
        f"{side.party}Name": party.get("Name"),
        "JournalDescription": journal.get("Description"),
        "PaymentConditionDescription": condition["Description"] if condition else None,
        "PaymentConditionPaymentMethod": condition["PaymentMethod"] if condition else None,
        "Status": books.new_status[0],
        "StatusDescription": books.new_status[1],
        "Type": side.entry_type,
    }


def book(books: Administration, side: Side, header: Row, lines: Sequence[Row]) -> Row:
    """Complete and keep an entry that passed the rules and has its number; returns the header."""
    header.setdefault("EntryID", books.new_id(side.path, books.stamp))
    header["InvoiceNumber"] = header.get("InvoiceNumber") or header["EntryNumber"]
    books.hid += 1
    header["HID"] = books.hid  # not a property of the entry: the key of its line in the lists of outstanding items
    for place, line in enumerate(lines, 1):
        line.setdefault("ID", books.new_id(side.lines_path, header["EntryID"], place))
        line["LineNumber"] = place
        complete_line(books, side, header, line)
    add_up(header, lines, side)
    books.save(side.path, header)
    for line in lines:
        line["Type"] = header["Type"]
        books.save(side.lines_path, line)
    return header


def recount(books: Administration, side: Side, header: Row) -> None:
    """Reckon an entry anew after one of its lines changed."""
    lines = books.table(side.lines_path).by_parent[header["EntryID"]]
    add_up(header, lines, side)
    books.save(side.path, header)
