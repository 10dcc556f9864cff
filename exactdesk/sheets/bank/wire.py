"""What the reading process tells of a bank file: one JSON array per line, as `sheets.wire` does of a workbook.

["statement", number, account, currency, opening, closing]   a balance is [day, amount], or null
["line", [...]]                   the values of a `StatementLine` in the order of its fields, without those that only lists
                                  have; amounts and days are text
["paper", format, problems]       ends a file that could be read
["other"]                         ends what is no bank file
["error", code, facts]            ends a bank file that could not be read
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import IO, Any

from exactdesk.books.money import Money
from exactdesk.books.statement import Balance, Statement, StatementLine, StatementSource
from exactdesk.errors import SheetError
from exactdesk.sheets.bank.parsed import Parsed
from exactdesk.sheets.wire import LONGEST_LINE, BrokenLineError, parsed_line, problem_from, problem_line, write_line

OTHER = Parsed("", ())
"""What is told of a file that is no bank file of a kind that is known; it may be a list."""

_OF_LISTS = frozenset({"invoice_number", "invoice_date", "due_date", "fee"})
"""What only a payment provider's list or a list of open items tells of a line; those are read as sheets."""

_FIELDS = tuple(field.name for field in fields(StatementLine) if field.name not in _OF_LISTS)


def write_parsed(stream: IO[bytes], parsed: Parsed) -> None:
    """Tells all of a bank file."""
    for statement in parsed.statements:
        opening, closing = _balance_told(statement.opening), _balance_told(statement.closing)
        write_line(stream, ["statement", statement.number, statement.account, statement.currency, opening, closing])
        for line in statement.lines:
            write_line(stream, ["line", [_told(getattr(line, name)) for name in _FIELDS]])
    write_line(stream, ["paper", parsed.format, [problem_line(problem) for problem in parsed.problems]])


def write_other(stream: IO[bytes]) -> None:
    """Tells that it is no bank file."""
    write_line(stream, ["other"])


def write_error(stream: IO[bytes], error: SheetError) -> None:
    """Tells why a bank file could not be read."""
    write_line(stream, ["error", error.code, {name: str(fact) for name, fact in error.facts.items()}])


def read_bank_lines(stream: IO[bytes], file: str) -> Parsed | None:
    """What the lines tell; None when they end before the file did.

    Raises:
        SheetError: what the reading process found.
        BrokenLineError: it wrote what it should not have written.
    """
    statements: list[Statement] = []
    lines: list[StatementLine] = []
    while line := stream.readline(LONGEST_LINE):
        match parsed_line(line):
            case ["line", list(values)] if statements and len(values) == len(_FIELDS):
                lines.append(_line_of(values))
            case ["statement", str(number), str(account), str(currency), opening, closing]:
                _close(statements, lines)
                statements.append(
                    Statement(
                        source=StatementSource.BANK,
                        number=number,
                        account=account,
                        currency=currency,
                        opening=_balance_of(opening),
                        closing=_balance_of(closing),
                    )
                )
            case ["paper", str(kind), list(problems)]:
                _close(statements, lines)
                told = tuple(problem_from(problem, file=file, sheet="") for problem in problems)
                return Parsed(kind, tuple(statements), told)
            case ["other"]:
                return OTHER
            case ["error", str(code), dict(facts)]:
                raise SheetError(code, **{"file": file, **facts})
            case _:
                raise BrokenLineError("line")
    return None


def _close(statements: list[Statement], lines: list[StatementLine]) -> None:
    if statements:
        statements[-1] = replace(statements[-1], lines=tuple(lines))
    lines.clear()


def _told(value: object) -> Any:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Money):
        return [format(value.amount, "f"), value.currency]
    return value


def _balance_told(balance: Balance | None) -> list[str] | None:
    return None if balance is None else [balance.day.isoformat(), format(balance.amount, "f")]


def _balance_of(value: object) -> Balance | None:
    match value:
        case None:
            return None
        case [str(day), str(amount)]:
            return Balance(day=_day(day), amount=_amount(amount))
        case _:
            raise BrokenLineError("balance")


def _line_of(values: list[object]) -> StatementLine:
    told = dict(zip(_FIELDS, values, strict=True))
    instructed = told["instructed"]
    try:
        return StatementLine(
            number=_whole(told["number"]),
            row=_whole(told["row"]),
            booked_on=_day(told["booked_on"]),
            value_on=None if told["value_on"] is None else _day(told["value_on"]),
            amount=_amount(told["amount"]),
            currency=_word(told["currency"]),
            name=_word(told["name"]),
            iban=_word(told["iban"]),
            bic=_word(told["bic"]),
            text=_word(told["text"]),
            reference=_word(told["reference"]),
            end_to_end=_word(told["end_to_end"]),
            bank_reference=_word(told["bank_reference"]),
            instructed=None if instructed is None else _money(instructed),
            part_of=None if told["part_of"] is None else _whole(told["part_of"]),
        )
    except KeyError as error:
        raise BrokenLineError("line") from error


def _word(value: object) -> str:
    if isinstance(value, str):
        return value
    raise BrokenLineError("text")


def _whole(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise BrokenLineError("number")


def _day(value: object) -> date:
    try:
        return date.fromisoformat(_word(value))
    except ValueError as error:
        raise BrokenLineError("day") from error


def _amount(value: object) -> Decimal:
    try:
        amount = Decimal(_word(value))
    except InvalidOperation as error:
        raise BrokenLineError("amount") from error
    if not amount.is_finite():
        raise BrokenLineError("amount")
    return amount


def _money(value: object) -> Money:
    match value:
        case [amount, str(currency)]:
            return Money(_amount(amount), currency)
        case _:
            raise BrokenLineError("money")
