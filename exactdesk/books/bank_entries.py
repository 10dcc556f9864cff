"""A bank statement as an entry of the bank journal, and what is set off against what: values ready to send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import IntEnum
from types import MappingProxyType

from exactdesk.books.money import ZERO
from exactdesk.books.reference import EntryId, GLAccountId, RelationId, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class BankLine:
    """One line of a bank entry.

    Attributes:
        amount: in the statement's currency; what was received is positive, VAT included.
        relation: needed on an account of receivables or payables.
        our_ref: number of the entry that is paid; None for none.
        vat_code: of a kind that includes VAT; empty for none.
    """

    gl_account: GLAccountId
    amount: Decimal
    day: date
    description: str = ""
    relation: RelationId | None = None
    our_ref: int | None = None
    vat_code: str = ""
    cost_center: str = ""
    cost_unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BankEntry:
    """The movements of one statement within one period: opening plus lines is closing, to the cent.

    Attributes:
        journal: a journal of type 12.
        year, period: the reporting period of all its lines.
        opening, closing: in `currency`; the opening is what the journal closed with before.
    """

    journal: str
    year: int
    period: int
    currency: str
    opening: Decimal
    closing: Decimal
    lines: tuple[BankLine, ...]

    @property
    def is_balanced(self) -> bool:
        return self.opening + sum((line.amount for line in self.lines), ZERO) == self.closing


@dataclass(frozen=True, slots=True, kw_only=True)
class BookedBankEntry:
    """A bank entry as Exact Online has it."""

    id: EntryId
    entry_number: int
    journal: str
    year: int
    period: int
    currency: str
    opening: Decimal
    closing: Decimal


class WriteOffKind(IntEnum):
    """What is done with what is left over of a match set: the service's own numbers."""

    LEAVE = 0  # it stays open
    DISCOUNT = 1
    PAYMENT_DIFFERENCE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOff:
    """What is done with the rest.

    Attributes:
        gl_account: code; empty for `WriteOffKind.LEAVE`.
        year, period: in which it is booked.
    """

    kind: WriteOffKind
    gl_account: str = ""
    description: str = ""
    year: int | None = None
    period: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchLine:
    """One booking that is set off.

    Attributes:
        year, period, journal, entry_number: where it was booked.
        amount: in the administration's currency, debit positive: invoices to customers and payments to suppliers.
        left: what stays open of the whole entry afterwards, same sign; None where the entry has other lines of this relation, so that
            what is open of it tells nothing of this one.
    """

    year: int
    period: int
    journal: str
    entry_number: int
    amount: Decimal
    left: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchSet:
    """Bookings of one relation on one account that settle each other.

    Attributes:
        gl_account, relation: codes, for this road knows no other names.
        lines: of opposite signs; what they do not cancel out is for the write-off.
    """

    side: Side
    gl_account: str
    relation: str
    lines: tuple[MatchLine, ...]
    write_off: WriteOff | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchMessage:
    """What Exact Online says of one of several match sets; of which one it need not say.

    Attributes:
        is_done: that the set was carried out; else that it was refused.
        said: its words; may be empty.
        key: what it names the set by; empty where it does not.
        code, facts: of a refusal, what is known of its cause.
    """

    is_done: bool
    said: str
    key: str = ""
    code: str = ""
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class BookedAt:
    """Where an entry stands in the ledger, as far as matching needs it.

    Attributes:
        relation: code of the relation; empty for a line without.
        amount: of the line, in the administration's currency, debit positive.
    """

    journal: str
    entry_number: int
    year: int
    period: int
    gl_account: str
    relation: str
    amount: Decimal
    day: date | None = None
