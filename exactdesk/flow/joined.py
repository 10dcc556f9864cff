"""Statements that follow on each other become one to review: a month is worked off in one go, in whatever pieces the bank cut it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from exactdesk.books.statement import Statement


def joined(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The statements of a file, those of one account that follow on each other to the cent taken together; in the order of the file.

    Line numbers must be unique over all of them, as they are within one file.
    """
    found: list[Statement] = []
    for statement in statements:
        place = next((at for at, each in enumerate(found) if _follows(each, statement)), None)
        if place is None:
            found.append(statement)
        else:
            found[place] = _one(found[place], statement)
    return tuple(found)


def _follows(earlier: Statement, later: Statement) -> bool:
    return (
        bool(earlier.account)
        and (earlier.source, earlier.account, earlier.currency) == (later.source, later.account, later.currency)
        and earlier.closing is not None
        and later.opening is not None
        and earlier.closing.amount == later.opening.amount
        and earlier.closing.day <= later.opening.day
    )


def _one(earlier: Statement, later: Statement) -> Statement:
    first = earlier.number.partition(" – ")[0]
    numbers = [number for number in (first, later.number) if number]
    return replace(
        earlier,
        number=" – ".join(dict.fromkeys(numbers)),
        closing=later.closing,
        lines=(*earlier.lines, *later.lines),
    )
