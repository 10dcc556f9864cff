"""Open items (openstaande posten): what customers still owe, and what is still owed to suppliers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from exactdesk.books.money import ZERO
from exactdesk.books.reference import DivisionCode, EntryId, RelationId, Side
from exactdesk.problems import Problem


class ItemKind(StrEnum):
    """What an open item is. The texts stand in the database."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit-note"
    PAYMENT = "payment"  # of a bank or cash journal, not matched yet
    OTHER = "other"  # of a general journal: opening balances, corrections


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One payment term of an entry that has several: the part that is due on a day, amounts as in `OutstandingItem`."""

    due_date: date | None
    amount: Decimal
    amount_dc: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class OutstandingItem:
    """One entry that is not wholly paid, its payment terms and partial payments folded into one.

    Attributes:
        key: tells items of one administration and side apart, also between two snapshots.
        side: sales: a receivable; purchase: a payable.
        entry_number: number of the booking; for entries that were typed in it is the invoice number too.
        invoice_number: the number the parties know it by: our own for sales, the supplier's (your_ref) for purchase where there is one.
        your_ref: the reference as booked; may be empty.
        due_date: of the earliest term that is open.
        amount: what is still open, in `currency`, VAT included. Positive as the bookkeeper reads it: the customer owes us (sales), we owe
            the supplier (purchase). Credit notes and payments that are not matched yet are negative.
        amount_dc: the same in the administration's currency.
        original: the whole amount of the entry in `currency`, same sign; None where it was not told.
        in_transit: the part of `amount` that is under way (a collection or payment sent to the bank), same sign.
        entry_id: the entry in Exact Online, to read its lines; None where it was not told.
        document_id: the document that hangs on the entry, a GUID; empty when there is none or it was not told.
        terms: the open terms by due date where there are several, which add up to `amount`; empty for an entry with one.
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
    kind: ItemKind = ItemKind.INVOICE
    entry_id: EntryId | None = None
    document_id: str = ""
    payment_condition: str = ""
    terms: tuple[Term, ...] = ()

    def days_overdue(self, day: date) -> int:
        """Days past the due date (the invoice date where there is none); negative while it is not due."""
        due = self.due_date or self.invoice_date
        return 0 if due is None else (day - due).days

    @property
    def is_partly_paid(self) -> bool:
        """Whether something of it was paid already, as far as that was told."""
        return self.original is not None and abs(self.amount) < abs(self.original)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What Exact Online itself says is outstanding on one side, in the administration's currency; positive when it is owed."""

    currency: str
    amount: Decimal
    count: int
    overdue_amount: Decimal
    overdue_count: int


class Road(StrEnum):
    """The way items were read. The texts stand in the database."""

    TERMS = "terms"  # payment terms, a thousand a call, with all there is to know
    LIST = "list"  # the list of outstanding items, sixty a call


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What was outstanding on one side of one administration at one moment.

    Attributes:
        currency: the administration's.
        read_at: when it was asked, aware, UTC.
        items: oldest due date first; may be empty.
        overview: Exact Online's own sums of the same moment; None where it did not tell.
        notes: what the reader of the figures must know: differences, what could not be read, what was assumed.
    """

    division: DivisionCode
    side: Side
    currency: str
    read_at: datetime
    items: tuple[OutstandingItem, ...]
    overview: Overview | None = None
    notes: tuple[Problem, ...] = ()
    road: Road = Road.TERMS

    @property
    def total(self) -> Decimal:
        """Sum of all items in the administration's currency."""
        return sum((item.amount_dc for item in self.items), ZERO)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldItem:
    """One line of what Exact Online told of open items, before its sign is trusted and terms are folded.

    Attributes:
        entry_type: Exact Online's type of the transaction (20 sales entry, 21 sales credit note, 30 and 31 for purchases, 40 cash flow);
            None where it was not told.
        amount, amount_dc, in_transit: as told, sign and all; `amount_dc` is None where it was not told.
        whole: the whole amount of the transaction, without a sign; None where it was not told.
    """

    side: Side
    relation: RelationId
    relation_code: str
    relation_name: str
    journal: str
    entry_number: int
    invoice_number: int | None = None
    your_ref: str = ""
    description: str = ""
    payment_reference: str = ""
    payment_condition: str = ""
    invoice_date: date | None = None
    due_date: date | None = None
    amount: Decimal
    currency: str
    amount_dc: Decimal | None = None
    whole: Decimal | None = None
    in_transit: Decimal = Decimal("0.00")
    entry_type: int | None = None
    entry_id: EntryId | None = None
    document_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidTerm:
    """A payment term of an invoice that was paid in full; `paid_on` is the day of its last payment."""

    relation: RelationId
    journal: str
    entry_number: int
    invoice_date: date
    due_date: date
    paid_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that hangs on an entry.

    Attributes:
        size: in octets; None where it was not told.
        address: where a browser that is signed in finds it; relative to Exact Online's own address where it has no host.
    """

    name: str
    size: int | None
    address: str
