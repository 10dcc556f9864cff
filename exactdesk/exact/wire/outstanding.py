"""What is outstanding: payment terms (Cashflow/Receivables, Cashflow/Payments), the lists of open items, and the overview of both.

Amounts are handed on with Exact Online's own sign, which differs between these resources and is established for receivables alone:
`flow.outstanding_read` decides what a sign means. Source: reference pages of these resources, 2025-07; live answers quoted in 2026.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from exactdesk.books.money import ZERO
from exactdesk.books.outstanding import Attachment, Overview, PaidTerm, ToldItem
from exactdesk.books.reference import EntryId, RelationId, Side
from exactdesk.exact import odata
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

MATCHED = 50
"""Status of a term that is matched: no longer open."""

_PROCESSED = 40
"""Status of a term whose collection or payment went to the bank."""

_MOST_DIGITS = 9  # of numbers that Exact Online keeps as such
_SALES_ENTRY = 20
"""Type of a transaction that is an invoice to a customer, and no credit note."""

OVERVIEW = "read/financial/OutstandingInvoicesOverview"
ATTACHMENTS = "documents/DocumentAttachments"
ATTACHMENT_SELECT = ("ID", "FileName", "FileSize", "Url")
RATES = "bulk/Financial/TransactionLines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What differs between the two sides."""

    terms: str
    list: str
    word: str


SHAPES = {
    Side.SALES: Shape(terms="bulk/Cashflow/Receivables", list="read/financial/ReceivablesList", word="Receivable"),
    Side.PURCHASE: Shape(terms="bulk/Cashflow/Payments", list="read/financial/PayablesList", word="Payable"),
}

TERM_SELECT = (
    "ID",
    "Account",
    "AccountCode",
    "AccountName",
    "AmountDC",
    "AmountFC",
    "Currency",
    "Description",
    "Document",
    "DueDate",
    "EntryNumber",
    "InvoiceDate",
    "InvoiceNumber",
    "Journal",
    "PaymentCondition",
    "PaymentReference",
    "Status",
    "TransactionAmountFC",
    "TransactionEntryID",
    "TransactionType",
    "YourRef",
)
LIST_SELECT = (
    "HID",
    "AccountCode",
    "AccountId",
    "AccountName",
    "Amount",
    "AmountInTransit",
    "CurrencyCode",
    "Description",
    "DueDate",
    "EntryNumber",
    "InvoiceDate",
    "InvoiceNumber",
    "JournalCode",
    "YourRef",
)
OVERVIEW_SELECT = (
    "CurrencyCode",
    *(
        f"{state}{shape.word}Invoice{what}"
        for shape in SHAPES.values()
        for state in ("Outstanding", "Overdue")
        for what in ("Amount", "Count")
    ),
)
PAID_SELECT = (
    "Account",
    "AmountDC",
    "DueDate",
    "EntryNumber",
    "ID",
    "InvoiceDate",
    "Journal",
    "LastPaymentDate",
    "TransactionType",
)
OWNER_SELECT = ("Account", "EntryNumber", "ID", "InvoiceNumber", "YourRef")
RATE_SELECT = ("JournalCode", "EntryNumber", "AmountDC", "AmountFC")


def read_term(item: Item, side: Side) -> ToldItem | None:
    """One open payment term; None for one that is matched, or of which nothing is left. Raises `Broken`."""
    told = Record(item, SHAPES[side].terms)
    amount = told.amount("AmountFC")
    status = told.whole_or_none("Status")
    if status == MATCHED or not amount:
        return None
    entry, whole = told.guid_or_none("TransactionEntryID"), told.amount_or_none("TransactionAmountFC")
    return ToldItem(
        side=side,
        relation=RelationId(told.guid("Account")),
        relation_code=told.text("AccountCode"),
        relation_name=told.text("AccountName"),
        journal=told.text("Journal"),
        entry_number=told.whole_or_none("EntryNumber") or 0,
        invoice_number=told.whole_or_none("InvoiceNumber"),
        your_ref=told.text("YourRef"),
        description=told.text("Description"),
        payment_reference=told.text("PaymentReference"),
        payment_condition=told.text("PaymentCondition"),
        invoice_date=told.day("InvoiceDate"),
        due_date=told.day("DueDate"),
        amount=amount,
        currency=told.text("Currency"),
        amount_dc=told.amount_or_none("AmountDC"),
        whole=None if whole is None else abs(whole),
        in_transit=amount if status == _PROCESSED else ZERO,
        entry_type=told.whole_or_none("TransactionType"),
        entry_id=None if entry is None else EntryId(entry),
        document_id=told.guid_or_none("Document") or "",
    )


def read_paid_term(item: Item) -> PaidTerm | None:
    """A term that was paid; None for one of no invoice, or whose dates are not told. Raises `Broken`."""
    told = Record(item, SHAPES[Side.SALES].terms)
    dated, due, paid = told.day("InvoiceDate"), told.day("DueDate"), told.day("LastPaymentDate")
    if told.whole_or_none("TransactionType") != _SALES_ENTRY or dated is None or due is None or paid is None:
        return None
    return PaidTerm(
        relation=RelationId(told.guid("Account")),
        journal=told.text("Journal"),
        entry_number=told.whole_or_none("EntryNumber") or 0,
        invoice_date=dated,
        due_date=due,
        paid_on=paid,
    )


def number_clause(number: str) -> str:
    """What finds the terms of an invoice by its number, be it our own reference or the number that Exact Online gave."""
    by_ref = f"YourRef eq {odata.text_literal(number)}"
    if not number.isascii() or not number.isdigit() or len(number) > _MOST_DIGITS:
        return by_ref
    return f"{by_ref} or InvoiceNumber eq {int(number)} or EntryNumber eq {int(number)}"


def read_owner(item: Item, side: Side) -> tuple[RelationId, frozenset[str]]:
    """Whose a payment term is, and the numbers it is known by, letter case folded. Raises `Broken`."""
    told = Record(item, SHAPES[side].terms)
    numbers = (told.whole_or_none("InvoiceNumber"), told.whole_or_none("EntryNumber"))
    own = {told.text("YourRef").strip().casefold(), *(str(number) for number in numbers if number)}
    return RelationId(told.guid("Account")), frozenset(own - {""})


def read_list_item(item: Item, side: Side) -> ToldItem | None:
    """One line of the list of open items; None when nothing is left of it. Raises `Broken`.

    The list tells neither the type of the entry nor its id, and amounts in the item's own currency alone.
    """
    told = Record(item, SHAPES[side].list)
    amount = told.amount("Amount")
    if not amount:
        return None
    return ToldItem(
        side=side,
        relation=RelationId(told.guid("AccountId")),
        relation_code=told.text("AccountCode"),
        relation_name=told.text("AccountName"),
        journal=told.text("JournalCode"),
        entry_number=told.whole_or_none("EntryNumber") or 0,
        invoice_number=told.whole_or_none("InvoiceNumber"),
        your_ref=told.text("YourRef"),
        description=told.text("Description"),
        invoice_date=told.day("InvoiceDate"),
        due_date=told.day("DueDate"),
        amount=amount,
        currency=told.text("CurrencyCode"),
        in_transit=told.amount_or_none("AmountInTransit") or ZERO,
    )


def read_overview(item: Item, side: Side) -> Overview:
    """One side of the overview. Raises `Broken`."""
    told, word = Record(item, OVERVIEW), SHAPES[side].word

    def count(state: str) -> int:
        return int(told.number_or_none(f"{state}{word}InvoiceCount") or 0)

    def amount(state: str) -> Decimal:
        return told.amount_or_none(f"{state}{word}InvoiceAmount") or ZERO

    return Overview(
        currency=told.text("CurrencyCode"),
        amount=amount("Outstanding"),
        count=count("Outstanding"),
        overdue_amount=amount("Overdue"),
        overdue_count=count("Overdue"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """The rate of one line of an entry: `key` its journal and number, `weight` the size of the line, for the largest rounds the least."""

    key: tuple[str, int]
    rate: Decimal
    weight: Decimal


def read_rate(item: Item) -> Rate | None:
    """The exchange rate of a line, out of its two amounts; None for a line without. Raises `Broken`."""
    told = Record(item, RATES)
    own, foreign = told.amount_or_none("AmountDC"), told.amount_or_none("AmountFC")
    number = told.whole_or_none("EntryNumber")
    if not own or not foreign or number is None:
        return None
    return Rate(key=(told.text("JournalCode"), number), rate=own / foreign, weight=abs(foreign))


def read_attachment(item: Item) -> Attachment:
    """A file that hangs on a document. Raises `Broken`."""
    told = Record(item, ATTACHMENTS)
    size = told.number_or_none("FileSize")
    return Attachment(name=told.text("FileName"), size=None if size is None else int(size), address=told.text("Url"))
