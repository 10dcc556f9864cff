"""Lines of the ledger on the accounts of receivables and payables, as Exact Online has booked them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NewType

from exactdesk.books.reference import EntryId, RelationId

LineId = NewType("LineId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One line on the account of a relation.

    Attributes:
        entry_type: Exact Online's type of the entry: 20 and 21 sales, 30 and 31 purchases, 40 cash flow, 90 general, 10 opening balance.
        amount: in `currency`, debit positive: an invoice to a customer and a payment to a supplier are positive.
        amount_dc: the same in the administration's currency.
        offset: a line that it is matched with, as far as Exact Online tells; None where it is open.
    """

    id: LineId
    entry_id: EntryId | None = None
    journal: str
    entry_number: int
    entry_type: int
    relation: RelationId
    relation_code: str
    relation_name: str
    day: date
    due_date: date | None = None
    amount: Decimal
    currency: str
    amount_dc: Decimal
    offset: LineId | None = None
    invoice_number: int | None = None
    your_ref: str = ""
    description: str = ""
    payment_reference: str = ""

    @property
    def is_invoice(self) -> bool:
        """Whether a sales or purchase entry or credit note made it."""
        return self.entry_type in (20, 21, 30, 31)
