"""CODA, the coded statement of Belgian banks: lines of 128 characters. Source: Febelfin, "Coded statement of account" 2.6, seen 2026-11.

    0   begin of a file             21 22 23   a movement: amount, words, the other party
    1   old balance                 31 32 33   further words about the movement before them
    8   new balance                 4          free words of the bank to its customer
    9   end of a file

A movement that the bank or the customer put together (types 1, 2, 3) may be followed by its details (types 5 to 9) under the same
number: they become lines where their amounts make that of the whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from exactdesk.books.statement import Balance
from exactdesk.errors import SheetError
from exactdesk.flow.statements import plain_amount
from exactdesk.problems import Problem, Severity, Where
from exactdesk.sheets.bank.parsed import (
    Counter,
    Draft,
    Movement,
    Parsed,
    Part,
    account_text,
    day_of,
    one_line,
    plain_account,
)

_WIDTH = 128
_BEGIN = re.compile(r"0{5}\d{6}.{3}05")
_DETAIL_TYPES = frozenset("56789")
_NO_DAY = ("000000", "      ")
_THOUSAND = Decimal(1000)
_LINES_BREAK = re.compile(r"\r\n|\n|\r")
_STRUCTURED = {"101", "102"}  # a Belgian structured message, as the payer gave it or as the bank made it up again


@dataclass(slots=True)
class _Record:
    """A movement record with the words that follow it."""

    row: int
    sequence: str
    detail: str
    amount: Decimal
    value_on: date | None
    booked_on: date | None
    kind: str
    bank_reference: str
    structured: str = ""
    words: str = ""
    customer_reference: str = ""
    name: str = ""
    iban: str = ""
    bic: str = ""
    more: list[str] = field(default_factory=list)

    @property
    def is_detail(self) -> bool:
        """Whether it is a part of the movement before it, whose amount counts already."""
        return self.kind[:1] in _DETAIL_TYPES and self.detail != "0000"

    def part(self) -> Part:
        """The payment that it tells of."""
        reference, text = self._communication()
        return Part(
            self.amount,
            name=self.name,
            iban=self.iban,
            bic=self.bic,
            text=text,
            reference=reference,
            end_to_end=self.customer_reference,
            bank_reference=self.bank_reference,
        )

    def _communication(self) -> tuple[str, str]:
        extra = one_line(" ".join(self.more))
        if not self.structured:
            return "", one_line(f"{self.words} {extra}")
        if self.structured in _STRUCTURED:
            return self.words[:12].strip(), extra
        if self.structured == "127":  # a direct debit: dates and kinds, creditor, mandate, then the words
            mandate, words = one_line(self.words[44:79]), one_line(self.words[79:141])
            return "", one_line(f"{words or mandate} {extra}")
        return "", one_line(f"{self.words} {extra}")


def is_coda(text: str) -> bool:
    """Whether a text begins as such a file does."""
    return bool(_BEGIN.match(text.lstrip("\r\n")))


def read_coda(text: str, counter: Counter) -> Parsed:
    """Reads all statements of one file.

    Raises:
        SheetError: `statement-incomplete`, `statement-bad-line`, `statement-bad-date`, `statement-totals` when the sums at the end are not
            those of the movements, `statement-empty`.
    """
    reader = _Reader(counter)
    for row, line in enumerate(_LINES_BREAK.split(text), start=1):
        if line.strip("\x1a \t"):
            reader.read(line.ljust(_WIDTH), row)
    return reader.parsed()


class _Reader:
    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._file = counter.file
        self._done: list[Draft] = []
        self._draft: Draft | None = None
        self._records: list[_Record] = []
        self._free: list[str] = []
        self._row = 0
        self._is_begun = False
        self._whole = 0
        self._paid = {-1: Decimal(0), 1: Decimal(0)}  # by sign: what went out and came in since the begin

    def read(self, line: str, row: int) -> None:
        """Takes one line."""
        match line[:2]:
            case begin if begin[0] == "0":
                self._must_be_ended(row)
                self._is_begun = True
                self._paid = {-1: Decimal(0), 1: Decimal(0)}
            case begin if begin[0] == "1":
                self._old_balance(line, row)
            case "21":
                self._movement(line, row)
            case "22" | "23" | "31" | "32" | "33":
                self._further(line, row)
            case begin if begin[0] == "8":
                self._new_balance(line, row)
            case begin if begin[0] == "4":
                self._free.append(line[32:112])
            case begin if begin[0] == "9":
                self._totals(line, row)
                self._is_begun = False
            case _:
                raise self._bad(line, row)

    def parsed(self) -> Parsed:
        """All that was read."""
        self._must_be_ended(self._row)
        if self._is_begun:  # the line that ends a file is missing: what stands before it may be missing too
            raise SheetError("statement-incomplete", file=self._file, row=self._row, account="", lacks="9")
        if not self._done:
            raise SheetError("statement-empty", file=self._file)
        problems = []
        if self._whole:
            problems.append(
                Problem(code="statement-batch-whole", severity=Severity.NOTE, facts={"count": str(self._whole)})
            )
        message = one_line(" ".join(self._free))
        if message:
            facts = {"message": message[:500]}
            problems.append(Problem(code="statement-message", severity=Severity.NOTE, where=Where(), facts=facts))
        return Parsed("coda", tuple(draft.finished() for draft in self._done), tuple(problems))

    def _old_balance(self, line: str, row: int) -> None:
        self._must_be_ended(row)
        self._row = row
        account, currency = _account(line[1], line[5:42])
        self._draft = Draft(
            number=line[2:5].lstrip("0") or "0",
            account=plain_account(account, ""),
            currency=currency,
            opening=Balance(day=self._day(line[58:64], row), amount=self._amount(line[42], line[43:58], row)),
        )

    def _movement(self, line: str, row: int) -> None:
        if self._draft is None:
            raise self._bad(line, row)
        self._row = row
        record = _Record(
            row=row,
            sequence=line[2:6],
            detail=line[6:10],
            amount=self._amount(line[31], line[32:47], row),
            value_on=self._day_or_none(line[47:53], row),
            booked_on=self._day_or_none(line[115:121], row),
            kind=line[53:61],
            bank_reference=line[10:31].strip(),
        )
        if line[61] == "1":
            record.structured, record.words = line[62:65], line[65:115]
        else:
            record.words = line[62:115]
        self._records.append(record)
        if not record.is_detail:
            self._paid[1 if record.amount > 0 else -1] += abs(record.amount)

    def _further(self, line: str, row: int) -> None:
        """Goes on with the movement before it; information (31 to 33) may carry a detail number of its own."""
        if not self._records or self._records[-1].sequence != line[2:6]:
            raise self._bad(line, row)
        record = self._records[-1]
        match line[:2]:
            case "22":
                record.words += line[10:63]
                record.customer_reference = line[63:98].strip()
                record.bic = line[98:109].strip()
            case "23":
                account = line[10:47]
                record.iban = _other_account(account)
                record.name = line[47:82].strip()
                record.words += line[82:125]
            case "31":
                self._information(record, line)
            case "32":
                record.more.append(line[10:115])
            case _:
                record.more.append(line[10:100])

    @staticmethod
    def _information(record: _Record, line: str) -> None:
        """The first line of further words: free, or of a numbered kind of which 001 is the name of the other party."""
        if line[39] != "1":
            record.more.append(line[40:113])
        elif line[40:43] == "001":
            record.name = record.name or line[43:113].strip()
        else:
            record.more.append(line[43:113])

    def _new_balance(self, line: str, row: int) -> None:
        if self._draft is None:
            raise self._bad(line, row)
        draft, self._draft = self._draft, None
        draft.closing = Balance(day=self._day(line[57:63], row), amount=self._amount(line[41], line[42:57], row))
        for whole, details in self._groups():
            booked_on = whole.booked_on or whole.value_on or draft.closing.day
            movement = Movement(row=whole.row, booked_on=booked_on, value_on=whole.value_on, whole=whole.part())
            movement.parts = [detail.part() for detail in details]
            if len(movement.parts) == 1:
                movement.whole = _filled(movement.whole, movement.parts[0])
            elif movement.parts and not movement.splits:
                self._whole += 1
                words = " ".join(part.text for part in movement.parts)
                movement.whole.text = one_line(f"{movement.whole.text} {words}")
            draft.lines += movement.lines(draft.currency, self._counter)
        self._records = []
        self._done.append(draft)

    def _groups(self) -> list[tuple[_Record, list[_Record]]]:
        """The movements, each with its details. Of details of details the lowest ones count: they have the payers."""
        groups: list[tuple[_Record, list[_Record]]] = []
        for record in self._records:
            if record.is_detail and groups and groups[-1][0].sequence == record.sequence:
                groups[-1][1].append(record)
            else:
                groups.append((record, []))
        return [(whole, _lowest(whole, details)) for whole, details in groups]

    def _totals(self, line: str, row: int) -> None:
        self._must_be_ended(row)
        for sign, digits in ((-1, line[22:37]), (1, line[37:52])):
            if not digits.strip():
                continue
            told = abs(self._amount("0", digits, row))
            if told != self._paid[sign]:
                raise SheetError(
                    "statement-totals",
                    file=self._file,
                    row=row,
                    told=format(told, "f"),
                    found=format(plain_amount(self._paid[sign]), "f"),
                )

    def _must_be_ended(self, row: int) -> None:
        if self._draft is not None:
            raise SheetError("statement-incomplete", file=self._file, row=row, account=self._draft.account, lacks="8")

    def _amount(self, sign: str, digits: str, row: int) -> Decimal:
        if not re.fullmatch(r"[0-9]{15}", digits) or sign not in "01":
            raise SheetError("statement-bad-amount", file=self._file, row=row, value=(sign + digits).strip())
        amount = plain_amount(Decimal(int(digits)) / _THOUSAND)
        return -amount if sign == "1" else amount

    def _day_or_none(self, digits: str, row: int) -> date | None:
        return None if digits in _NO_DAY else self._day(digits, row)

    def _day(self, digits: str, row: int) -> date:
        if not re.fullmatch(r"[0-9]{6}", digits):
            raise SheetError("statement-bad-date", file=self._file, row=row, value=digits.strip())
        day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:])
        return day_of(2000 + year, month, day, file=self._file, row=row, value=digits)

    def _bad(self, line: str, row: int) -> SheetError:
        return SheetError("statement-bad-line", file=self._file, row=row, value=line[:40].strip())


def _lowest(whole: _Record, details: list[_Record]) -> list[_Record]:
    """The details that make the whole: all of them, else those of the lowest level."""
    if sum((detail.amount for detail in details), Decimal(0)) == whole.amount:
        return details
    lowest = [detail for detail in details if detail.kind[:1] in "789"]
    if len(lowest) > 1 and sum((detail.amount for detail in lowest), Decimal(0)) == whole.amount:
        return lowest
    return details


def _filled(whole: Part, part: Part) -> Part:
    """The movement, with what only its single detail tells."""
    whole.name = whole.name or part.name
    whole.iban = whole.iban or part.iban
    whole.bic = whole.bic or part.bic
    whole.text = whole.text or part.text
    whole.reference = whole.reference or part.reference
    whole.end_to_end = whole.end_to_end or part.end_to_end
    return whole


def _account(structure: str, text: str) -> tuple[str, str]:
    """The own account and its currency, by the structure that record 1 names."""
    match structure:
        case "0":  # Belgian number of twelve digits
            return text[:12], text[13:16]
        case "2":  # Belgian IBAN
            return text[:31], text[34:37]
        case _:  # foreign number, foreign IBAN
            return text[:34], text[34:37]


def _other_account(text: str) -> str:
    """The account of the other party: as long as it goes, without the currency that may follow."""
    plain = text[:34].strip() if text[34:37].strip() else text.strip()
    first, _, rest = plain.partition(" ")
    return account_text(first if re.fullmatch(r"[A-Z]{0,3}[A-Z0-9]{0,6}", rest.strip()) else plain)
