"""Open items (openstaande posten): what customers still owe, and what is still owed to suppliers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from exactdesk.books.reference import RelationId, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class OutstandingItem:
    """One entry that is not wholly paid, its payment terms and partial payments folded into one.

    Attributes:
        key: tells items of one administration and side apart, also between two snapshots.
        side: sales: a receivable; purchase: a payable.
        entry_number: number of the booking; for entries that were typed in it is the invoice number too.
        invoice_number: the number the parties know it by: our own for sales, the supplier's (your_ref) for purchase where there is one.
        your_ref: the reference as booked; may be empty.
        amount: what is still open, in `currency`, VAT included. Positive as the bookkeeper reads it: the customer owes us (sales), we owe
            the supplier (purchase). Credit notes and payments that are not matched yet are negative.
        amount_dc: the same in the administration's currency.
        original: the whole amount of the entry in `currency`, same sign; None where it was not told.
        in_transit: the part of `amount` that is under way (a collection or payment sent to the bank), same sign.
    """

    key: str
    side: Side
    relation: RelationId
    relation_code: str
    relation_name: str
    journal: str
    entry_number: int
    invoice_number: str
    your_ref: str = ""
    description: str = ""
    payment_reference: str = ""
    invoice_date: date | None = None
    due_date: date | None = None
    amount: Decimal
    currency: str
    amount_dc: Decimal
    original: Decimal | None = None
    in_transit: Decimal = Decimal("0.00")

    def days_overdue(self, day: date) -> int:
        """Days past the due date (the invoice date where there is none); negative while it is not due."""
        due = self.due_date or self.invoice_date
        return 0 if due is None else (day - due).days
