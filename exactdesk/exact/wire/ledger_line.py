"""Lines of the ledger: bulk/Financial/TransactionLines."""

from __future__ import annotations

from exactdesk.books.ledger import LedgerLine, LineId
from exactdesk.books.reference import EntryId, RelationId
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "bulk/Financial/TransactionLines"
ACCOUNTS = "financial/GLAccounts"
SELECT = (
    "ID",
    "Account",
    "AccountCode",
    "AccountName",
    "AmountDC",
    "AmountFC",
    "Currency",
    "Date",
    "Description",
    "DueDate",
    "EntryID",
    "EntryNumber",
    "InvoiceNumber",
    "JournalCode",
    "OffsetID",
    "PaymentReference",
    "Type",
    "YourRef",
)


def read_ledger_line(item: Item) -> LedgerLine | None:
    """A line on the account of a relation; None for one without a relation. Raises `Broken`."""
    told = Record(item, RESOURCE)
    relation, entry, offset = told.guid_or_none("Account"), told.guid_or_none("EntryID"), told.guid_or_none("OffsetID")
    if relation is None:
        return None
    own = told.amount("AmountDC")
    foreign = told.amount_or_none("AmountFC")
    return LedgerLine(
        id=LineId(told.guid("ID")),
        entry_id=None if entry is None else EntryId(entry),
        journal=told.text("JournalCode"),
        entry_number=told.whole_or_none("EntryNumber") or 0,
        entry_type=told.whole_or_none("Type") or 0,
        relation=RelationId(relation),
        relation_code=told.text("AccountCode"),
        relation_name=told.text("AccountName"),
        day=told.day_required("Date"),
        due_date=told.day("DueDate"),
        amount=own if foreign is None else foreign,
        currency=told.text("Currency"),
        amount_dc=own,
        offset=None if offset is None else LineId(offset),
        invoice_number=told.whole_or_none("InvoiceNumber"),
        your_ref=told.text("YourRef"),
        description=told.text("Description"),
        payment_reference=told.text("PaymentReference"),
    )
