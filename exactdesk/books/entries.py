"""Entries ready to send: every code resolved, every amount in cents, nothing left to decide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from exactdesk.books.bank_entries import BankEntry, MatchSet
from exactdesk.books.reference import EntryId, GLAccountId, RelationId, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """One line of an invoice entry.

    Attributes:
        amount: in the entry's currency, in cents; excluding VAT unless the VAT code is of type I (then including). A credit
            note has negative amounts.
        vat_amount: in the entry's currency, same sign as `amount`; None lets Exact Online reckon it from the code.
        quantity: None when the sheet tells none.
    """

    gl_account: GLAccountId
    amount: Decimal
    vat_code: str = ""
    vat_amount: Decimal | None = None
    description: str = ""
    cost_center: str = ""
    cost_unit: str = ""
    quantity: Decimal | None = None
    from_date: date | None = None
    to_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceEntry:
    """A sales or purchase entry (verkoop-, inkoopboeking). Empty text and None mean: not sent, Exact Online's own default.

    Attributes:
        your_ref: the invoice's own number.
        exchange_rate: units of the division's currency per unit of `currency`; None for Exact Online's own rate.
        entry_number: only when the office chooses numbers itself.
        year, period: only when the sheet names them; else Exact Online derives them from `entry_date`.
    """

    side: Side
    journal: str
    relation: RelationId
    entry_date: date
    your_ref: str
    lines: tuple[EntryLine, ...]
    due_date: date | None = None
    description: str = ""
    currency: str = ""
    exchange_rate: Decimal | None = None
    payment_condition: str = ""
    payment_reference: str = ""
    order_number: int | None = None
    entry_number: int | None = None
    year: int | None = None
    period: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationEntry:
    """A relation to create, or the changes to one that exists.

    Attributes:
        id: None to create; else the relation to change.
        changes: new values by field name of the relation vocabulary (`name`, `email`, `is_customer`, ...), only what is to be
            sent, in the vocabulary's order. Values are text or bool. Never holds `relation_code` when `id` is set: Exact Online
            refuses a code on an update.
        old: the present values of the changed fields, for showing old → new; empty when `id` is None.
    """

    id: RelationId | None
    changes: tuple[tuple[str, str | bool], ...]
    old: tuple[tuple[str, str | bool], ...] = ()


Entry = InvoiceEntry | RelationEntry | BankEntry | MatchSet


@dataclass(frozen=True, slots=True, kw_only=True)
class BookedEntry:
    """An invoice entry as Exact Online has it.

    Attributes:
        amount: total including VAT in the entry's currency, positive for an invoice, negative for a credit note.
        vat_amount: the VAT in it; None where it was not asked.
        due_date, year, period: None where they were not asked.
    """

    id: EntryId
    side: Side
    entry_number: int
    journal: str
    relation: RelationId
    relation_name: str
    entry_date: date | None
    your_ref: str
    currency: str
    amount: Decimal
    vat_amount: Decimal | None = None
    due_date: date | None = None
    year: int | None = None
    period: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryState:
    """An invoice entry with how far the books have closed over it.

    Attributes:
        status: Exact Online's own: 5 rejected, 20 open, 50 processed; None where it does not tell.
    """

    entry: BookedEntry
    status: int | None
