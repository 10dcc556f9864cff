"""Bank statements, and lists that are read like one: what came in and went out, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from exactdesk.books.money import ZERO, Money


class StatementSource(StrEnum):
    """What kind of paper it is."""

    BANK = "bank"  # of a bank: opening and closing balance are told
    PROVIDER = "provider"  # a payment provider's list of payments
    OPEN_ITEMS = "open-items"  # the client's (or the other party's) own list of what is open


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """A balance at the begin or the end of a day, in the statement's currency; negative when overdrawn."""

    day: date
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine:
    """One movement.

    Attributes:
        number: its place in the file, 1 first, unique within the file.
        row: line of the text file or row of the sheet where it stands; 0 where the format has no rows.
        amount: in `currency`; positive when money came in. In a list of open items: positive when the customer owes.
        name: the other party; may be empty.
        iban: the other party's account, without spaces, upper case; a number of an older form as it stands; may be empty.
        text: what the other party wrote, on one line, as it stands; may be empty.
        reference: a structured reference that the bank set apart (Belgian structured message, Dutch payment reference, ISO 11649),
            digits and letters alone; may be empty. References inside `text` stay there.
        end_to_end: the payer's own reference; empty for none and for NOTPROVIDED.
        bank_reference: the bank's own number of the movement; may be empty.
        invoice_number: of a list that has a column for it; empty for a bank's line.
        invoice_date, due_date: of a list that has a column for it.
        instructed: what was paid in another currency, signed as `amount`; None when it was paid in the account's own.
        fee: of a payment provider's list: what it kept of this payment, a cost when positive; `amount` is before it. Zero elsewhere.
        part_of: number of the movement that the bank booked as one and this line is a part of (a collected batch); that movement is
            then no line itself, so that nothing counts twice. None for a line of its own.
    """

    number: int
    row: int = 0
    booked_on: date
    value_on: date | None = None
    amount: Decimal
    currency: str
    name: str = ""
    iban: str = ""
    bic: str = ""
    text: str = ""
    reference: str = ""
    end_to_end: str = ""
    bank_reference: str = ""
    invoice_number: str = ""
    invoice_date: date | None = None
    due_date: date | None = None
    instructed: Money | None = None
    part_of: int | None = None
    fee: Decimal = ZERO


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement of one account: opening plus movements is closing, to the cent, where both are told.

    Attributes:
        number: as the bank counts; may be empty.
        account: the own account, an IBAN without spaces where the bank gives one; empty for a list that has none.
        opening, closing: None for a list without balances.
        lines: in the order of the file; may be empty.
    """

    source: StatementSource
    number: str = ""
    account: str = ""
    currency: str
    opening: Balance | None = None
    closing: Balance | None = None
    lines: tuple[StatementLine, ...] = ()

    @property
    def movements(self) -> Decimal:
        """Sum of the lines, in the statement's currency."""
        return sum((line.amount for line in self.lines), ZERO)
