"""Statements looked over: gaps, doubles, overlaps and parts of cents are told, and nothing that does not add up is let through."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from exactdesk.books.statement import Balance, Statement, StatementLine, StatementSource
from exactdesk.errors import SheetError
from exactdesk.flow.statements import StatementFile, look_over, plain_amount


def statement(number: str, day: int, opening: str, *amounts: str, closing: str | None = None) -> Statement:
    lines = tuple(
        StatementLine(
            number=day * 100 + place,
            booked_on=date(2026, 4, day),
            amount=Decimal(amount),
            currency="EUR",
            bank_reference=f"{day}-{place}",
        )
        for place, amount in enumerate(amounts)
    )
    end = Decimal(closing) if closing else Decimal(opening) + sum(map(Decimal, amounts))
    return Statement(
        source=StatementSource.BANK,
        number=number,
        account="NL50RABO0123456789",
        currency="EUR",
        opening=Balance(day=date(2026, 4, day - 1), amount=Decimal(opening)),
        closing=Balance(day=date(2026, 4, day), amount=end),
        lines=lines,
    )


def codes(*statements: Statement) -> list[str]:
    return [problem.code for problem in look_over(statements, file="bank.sta")[1]]


def test_a_chain_without_a_gap_tells_nothing() -> None:
    chain = [statement("1", 2, "100.00", "5.00"), statement("2", 3, "105.00"), statement("3", 4, "105.00", "-1.50")]
    assert look_over(chain, file="bank.sta") == (tuple(chain), ())
    assert codes(*chain[::-1]) == []


def test_a_gap_is_named_with_both_balances() -> None:
    first, last = statement("1", 2, "100.00", "5.00"), statement("3", 4, "90.00")
    (problem,) = look_over([first, last], file="bank.sta")[1]
    assert problem.code == "statement-gap"
    assert dict(problem.facts) == {
        "account": "NL50RABO0123456789",
        "before": "1",
        "after": "3",
        "closing": "105.00",
        "opening": "90.00",
        "difference": "-15.00",
    }


def test_several_statements_of_one_day_may_stand_in_either_order() -> None:
    morning, evening = statement("1", 2, "100.00", "5.00"), statement("2", 2, "105.00", "5.00")
    assert "statement-gap" not in codes(morning, evening)
    assert "statement-gap" not in codes(evening, morning)


def test_other_accounts_make_no_gap() -> None:
    other = replace(statement("1", 3, "7.00"), account="NL20INGB0001234567")
    assert codes(statement("1", 2, "100.00"), other) == []


def test_a_statement_that_is_there_twice_is_read_once() -> None:
    one = statement("1", 2, "100.00", "5.00")
    again = replace(one, lines=tuple(replace(line, number=line.number + 50, row=7) for line in one.lines))
    kept, problems = look_over([one, again], file="bank.sta")
    assert kept == (one,)
    assert [problem.code for problem in problems] == ["statement-twice"]


def test_days_that_two_statements_cover_are_told() -> None:
    day = statement("1", 2, "100.00", "5.00")
    month = replace(
        statement("april", 3, "100.00"),
        lines=day.lines,
        closing=Balance(day=date(2026, 4, 30), amount=Decimal("105.00")),
    )
    assert "statement-overlap" in codes(day, month)


def test_equal_payments_without_the_banks_number_are_no_overlap() -> None:
    """A coffee a day is no double."""
    first, second = statement("1", 2, "100.00", "-2.50"), statement("2", 3, "97.50", "-2.50")
    bare = [
        replace(each, lines=tuple(replace(line, bank_reference="") for line in each.lines)) for each in (first, second)
    ]
    assert codes(*bare) == []


def test_what_does_not_add_up_is_refused() -> None:
    with pytest.raises(SheetError) as caught:
        look_over([statement("1", 2, "100.00", "5.00", closing="104.99")], file="bank.sta")
    assert caught.value.facts["difference"] == "-0.01"


def test_a_statement_without_balances_is_told_and_named_by_its_day() -> None:
    (problem,) = look_over([replace(statement("", 2, "1.00"), closing=None)], file="bank.sta")[1]
    assert (problem.code, problem.facts["statement"]) == ("statement-without-balance", "2026-04-01")
    (problem,) = look_over([replace(statement("", 2, "1.00"), opening=None, closing=None)], file="bank.sta")[1]
    assert problem.facts["statement"] == ""


@pytest.mark.parametrize(
    ("amount", "plain"), [("8.850", "8.85"), ("7", "7.00"), ("1.23450", "1.2345"), ("100", "100.00")]
)
def test_amounts_are_written_plainly(amount: str, plain: str) -> None:
    assert str(plain_amount(Decimal(amount))) == plain


def test_lines_of_all_statements() -> None:
    two = (statement("1", 2, "100.00", "5.00"), statement("2", 3, "105.00", "6.00"))
    whole = StatementFile(path="", fingerprint="", format="mt940", statements=two)
    assert [line.amount for line in whole.lines] == [Decimal("5.00"), Decimal("6.00")]
