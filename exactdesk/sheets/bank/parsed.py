"""What the readers of bank files share: a statement under construction, and texts, days and amounts as banks write them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from exactdesk.books.money import Money
from exactdesk.books.statement import Balance, Statement, StatementLine, StatementSource
from exactdesk.errors import SheetError
from exactdesk.flow.statements import plain_amount
from exactdesk.problems import Problem

_NOTHING = frozenset({"NOTPROVIDED", "NONREF", "NOREF", "NONE", "NVT"})
_AMOUNT = re.compile(r"[0-9]{1,15}(?:[.,][0-9]{0,5})?")


@dataclass(slots=True)
class Counter:
    """Numbers the movements of one file, and stops when there are more of them than a file may hold."""

    file: str
    most: int
    last: int = 0

    def next(self) -> int:
        """The next number.

        Raises:
            SheetError: `statement-too-long`.
        """
        self.last += 1
        if self.last > self.most:
            raise SheetError("statement-too-long", file=self.file, most=self.most)
        return self.last


@dataclass(slots=True)
class Draft:
    """A statement that is being read."""

    number: str = ""
    account: str = ""
    currency: str = ""
    opening: Balance | None = None
    closing: Balance | None = None
    lines: list[StatementLine] = field(default_factory=list)

    def finished(self) -> Statement:
        """The statement; balances are looked at later (`flow.statements.look_over`)."""
        return Statement(
            source=StatementSource.BANK,
            number=self.number,
            account=self.account,
            currency=self.currency,
            opening=self.opening,
            closing=self.closing,
            lines=tuple(self.lines),
        )


@dataclass(slots=True)
class Part:
    """One payment within a movement.

    Attributes:
        amount: signed, in the account's currency; None where the bank tells none in it.
    """

    amount: Decimal | None
    name: str = ""
    iban: str = ""
    bic: str = ""
    text: str = ""
    reference: str = ""
    end_to_end: str = ""
    bank_reference: str = ""
    instructed: Money | None = None


@dataclass(slots=True)
class Movement:
    """What the bank booked as one, with the payments it says that it is made of.

    Attributes:
        whole: what is told of the movement itself; its amount is always told.
    """

    row: int
    booked_on: date
    value_on: date | None
    whole: Part
    parts: list[Part] = field(default_factory=list)

    def lines(self, currency: str, counter: Counter) -> list[StatementLine]:
        """One line for each payment where their amounts make that of the movement, else one line for the movement."""
        number = counter.next()
        if not self.splits:
            return [self._line(number, self.whole, currency)]
        return [self._line(counter.next(), part, currency, part_of=number) for part in self.parts]

    @property
    def splits(self) -> bool:
        """Whether it is told as several payments that make the whole."""
        amounts = [part.amount for part in self.parts if part.amount is not None]
        return len(self.parts) > 1 and len(amounts) == len(self.parts) and sum(amounts, Decimal(0)) == self.whole.amount

    def _line(self, number: int, part: Part, currency: str, part_of: int | None = None) -> StatementLine:
        assert part.amount is not None
        return StatementLine(
            number=number,
            row=self.row,
            booked_on=self.booked_on,
            value_on=self.value_on,
            amount=plain_amount(part.amount),
            currency=currency,
            name=one_line(part.name),
            iban=account_text(part.iban),
            bic=account_text(part.bic),
            text=one_line(part.text),
            reference=bare(part.reference),
            end_to_end=told(part.end_to_end),
            bank_reference=told(part.bank_reference or self.whole.bank_reference),
            instructed=part.instructed,
            part_of=part_of,
        )


@dataclass(frozen=True, slots=True)
class Parsed:
    """A bank file as read: its format, its statements and what must be told of it."""

    format: str
    statements: tuple[Statement, ...]
    problems: tuple[Problem, ...] = ()


def one_line(text: str) -> str:
    """The text on one line, with single blanks."""
    return " ".join(text.split())


def bare(text: str) -> str:
    """Letters and digits alone, upper case."""
    return re.sub(r"[^0-9A-Za-z]", "", text).upper()


def account_text(text: str) -> str:
    """An account number without blanks, upper case."""
    return "".join(text.split()).upper()


def told(text: str) -> str:
    """A reference, empty where a bank writes a word that says there is none."""
    plain = one_line(text).strip("/ ")
    return "" if bare(plain) in _NOTHING or not plain.strip("0") else plain


def amount_of(text: str, *, file: str, row: int) -> Decimal:
    """An amount without a sign, as banks write it: at most five decimals, comma or point before them.

    Raises:
        SheetError: `statement-bad-amount`.
    """
    plain = text.strip()
    if not _AMOUNT.fullmatch(plain):
        raise SheetError("statement-bad-amount", file=file, row=row, value=plain[:40])
    return plain_amount(Decimal(plain.replace(",", ".")))


def day_of(year: int, month: int, day: int, *, file: str, row: int, value: str) -> date:
    """A day.

    Raises:
        SheetError: `statement-bad-date` when the calendar has no such day.
    """
    try:
        return date(year, month, day)
    except ValueError as error:
        raise SheetError("statement-bad-date", file=file, row=row, value=value) from error


def plain_account(text: str, currency: str) -> str:
    """The own account as the line about it names it, without the currency and the bank's name that may stand around it."""
    compact = account_text(text)
    if currency and compact.endswith(currency):
        compact = compact[: -len(currency)]
    return compact.removeprefix("TRIODOSBANK/")
