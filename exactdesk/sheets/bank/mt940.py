"""MT940, as Dutch and Belgian banks write it. Source: SWIFT category 9 and the format descriptions of the banks, seen 2026-11.

What the banks agree on is read here: statements, balances, movements. What they do not agree on, the free field :86:, is taken apart in
`details`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from exactdesk.books.statement import Balance
from exactdesk.errors import SheetError
from exactdesk.sheets.bank.details import read_details
from exactdesk.sheets.bank.parsed import Counter, Draft, Movement, Parsed, Part, amount_of, day_of, plain_account

_TAG = re.compile(r":(\d{2}[A-Z]?|NS):")
_END = re.compile(r"-\}?(?:\{5:.*)?\s*")
_BALANCE = re.compile(r"([CD])(\d{6})([A-Z]{3})([0-9., ]+)")
_MOVEMENT = re.compile(r"(\d{6})(\d{4}|\s{4})?\s*(RC|RD|C|D)([A-Z])?\s*([0-9]{1,15}[.,]?[0-9]*)([A-Z]?.{0,3})(.*)")
_NEW_CENTURY = 80  # years from here on are of the last one
_LINES_BREAK = re.compile(r"\r\n|\n|\r")


@dataclass(slots=True)
class _Field:
    """One field: its tag, the line where it begins, and its lines as they stand."""

    tag: str
    row: int
    lines: list[str] = field(default_factory=list)

    @property
    def first(self) -> str:
        return self.lines[0].strip()


def is_mt940(text: str) -> bool:
    """Whether a text is a message of this family: a reference, an account and at least one balance, movement or limit."""
    begins = {match.group(1) for match in re.finditer(r"^(?:\{.*\{4:\s*)?:(\d{2}[A-Z]?):", text[:20_000], re.MULTILINE)}
    return "20" in begins and "25" in begins and bool(begins & {"60F", "60M", "61", "28C", "28", "34F", "13D"})


def read_mt940(text: str, counter: Counter) -> Parsed:
    """Reads all statements of one file.

    Raises:
        SheetError: `statement-intraday` (MT942), `statement-incomplete`, `statement-bad-line`, `statement-bad-amount`,
            `statement-bad-date`, `statement-other-currency`, `statement-empty`.
    """
    fields = list(_fields(text))
    tags = {found.tag for found in fields}
    if tags & {"34F", "13D"} and not tags & {"60F", "60M"}:
        raise SheetError("statement-intraday", file=counter.file, kind="MT942")
    drafts = list(_statements(fields, counter))
    if not drafts:
        raise SheetError("statement-empty", file=counter.file)
    return Parsed("mt940", tuple(draft.finished() for draft in drafts))


def _fields(text: str) -> Iterator[_Field]:
    """The fields in order. Whatever stands before the first one of a message, or behind its end, is an envelope of the bank."""
    current: _Field | None = None
    for row, line in enumerate(_LINES_BREAK.split(text), start=1):
        inner = line[line.index("{4:") + 3 :].lstrip() if "{4:" in line and line.startswith("{") else line
        found = _TAG.match(inner)
        if found:
            if current is not None:
                yield current
            current = _Field(found.group(1), row, [inner[found.end() :]])
        elif _END.fullmatch(inner) or inner.startswith("{1:"):
            if current is not None:
                yield current
            current = None
        elif current is not None:
            current.lines.append(inner)
    if current is not None:
        yield current


def _statements(fields: list[_Field], counter: Counter) -> Iterator[Draft]:
    """The statements; one that goes on over several messages (its balance is called intermediate) comes as one."""
    reader = _Reader(counter)
    for found in fields:
        match found.tag:
            case "20":
                yield from reader.next_message(found.row)
            case "25":
                reader.account = found.first
            case "28" | "28C":
                reader.number = found.first
            case "60F" | "60M":
                yield from reader.opening(found)
            case "61":
                reader.movement(found)
            case "86":
                reader.details(found)
            case "62F" | "62M":
                reader.closing(found)
    yield from reader.end()


class _Reader:
    """Puts the fields together.

    Attributes:
        account, number: of the message that is being read, as they stand.
    """

    def __init__(self, counter: Counter) -> None:
        self.account = ""
        self.number = ""
        self._draft = Draft()
        self._counter = counter
        self._file = counter.file
        self._row = 0
        self._goes_on = False  # the last balance was intermediate
        self._pending: tuple[Movement, _Field, list[_Field]] | None = None

    def next_message(self, row: int) -> Iterator[Draft]:
        """Begins a message; gives the statement that ended with the one before, unless that may go on here."""
        self._book()
        if not self._goes_on:
            yield from self.end()
        self.account = self.number = ""
        self._row = row

    def end(self) -> Iterator[Draft]:
        """Gives the statement that was read, if there was one."""
        self._book()
        draft, self._draft = self._draft, Draft()
        self._goes_on = False
        if draft.opening is None and draft.closing is None and not draft.lines:
            return
        if draft.opening is None or draft.closing is None:
            raise SheetError(
                "statement-incomplete",
                file=self._file,
                row=self._row,
                account=draft.account,
                lacks=":60F:" if draft.opening is None else ":62F:",
            )
        draft.account = plain_account(draft.account, draft.currency)
        yield draft

    def opening(self, found: _Field) -> Iterator[Draft]:
        """The opening balance. An intermediate one goes on with the statement that was left with it."""
        balance = self._balance(found)
        left = self._draft.closing
        if (
            found.tag == "60M"
            and self._goes_on
            and left is not None
            and left.amount == balance.amount
            and self.account == self._draft.account
        ):
            return
        yield from self.end()
        self._draft = Draft(account=self.account, number=self.number, currency=self._currency(found), opening=balance)

    def closing(self, found: _Field) -> None:
        """The closing balance; what follows until the next message is about the statement as a whole."""
        self._book()
        self._draft.closing = self._balance(found)
        if self._currency(found) != (self._draft.currency or self._currency(found)):
            raise SheetError(
                "statement-other-currency",
                file=self._file,
                row=found.row,
                currency=self._draft.currency,
                other=self._currency(found),
            )
        self._goes_on = found.tag == "62M"

    def movement(self, found: _Field) -> None:
        """A movement, kept until its details are known."""
        self._book()
        match = _MOVEMENT.fullmatch(found.lines[0].rstrip())
        if match is None or self._draft.opening is None:
            raise SheetError("statement-bad-line", file=self._file, row=found.row, value=f":61:{found.first[:40]}")
        value, entry, mark, _, amount, _, rest = match.groups()
        value_on = self._day(value, found.row)
        size = amount_of(amount, file=self._file, row=found.row)
        whole = Part(size if mark in ("C", "RD") else -size, bank_reference=rest.partition("//")[2])
        movement = Movement(
            row=found.row,
            booked_on=self._entry_day(entry or "", value_on, found.row),
            value_on=value_on,
            whole=whole,
        )
        self._pending = (movement, _Field("61", found.row, [rest.partition("//")[0], *found.lines[1:]]), [])

    def details(self, found: _Field) -> None:
        """Details of the movement before it; behind the closing balance they are about the statement and tell nothing."""
        if self._pending is not None:
            self._pending[2].append(found)

    def _book(self) -> None:
        if self._pending is None:
            return
        movement, line, details = self._pending
        self._pending = None
        read_details(
            movement.whole,
            reference=line.lines[0],
            extra=[text.strip() for text in line.lines[1:]],
            details=[text for found in details for text in found.lines],
        )
        self._draft.lines += movement.lines(self._draft.currency, self._counter)

    def _balance(self, found: _Field) -> Balance:
        match = _BALANCE.fullmatch(found.first)
        if match is None:
            raise SheetError(
                "statement-bad-line", file=self._file, row=found.row, value=f":{found.tag}:{found.first[:40]}"
            )
        mark, day, _, amount = match.groups()
        size = amount_of(amount.replace(" ", ""), file=self._file, row=found.row)
        return Balance(day=self._day(day, found.row), amount=size if mark == "C" else -size)

    @staticmethod
    def _currency(found: _Field) -> str:
        return found.first[7:10]

    def _day(self, digits: str, row: int) -> date:
        year = int(digits[:2])
        year += 1900 if year >= _NEW_CENTURY else 2000
        return day_of(year, int(digits[2:4]), int(digits[4:6]), file=self._file, row=row, value=digits)

    def _entry_day(self, digits: str, value_on: date, row: int) -> date:
        """The booking day, told without its year: the one nearest to the value date."""
        if not digits.strip():
            return value_on
        month, day = int(digits[:2]), int(digits[2:])
        tried = []
        for year in (value_on.year, value_on.year + 1, value_on.year - 1):
            try:
                tried.append(date(year, month, day))
            except ValueError:
                continue
        if not tried:
            raise SheetError("statement-bad-date", file=self._file, row=row, value=digits)
        return min(tried, key=lambda found: abs(found - value_on))
