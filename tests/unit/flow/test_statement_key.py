"""A statement and its lines are known again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from exactdesk.books.statement import Statement, StatementLine, StatementSource
from exactdesk.flow.statement_key import is_same_line, line_keys, statement_key
from tests.unit.flow.reviewing import DAY, line, statement


def test_a_line_has_one_key_in_every_statement_and_format() -> None:
    old = statement(line(1, "10"), line(2, "25", text="Factuur 1"), line(3, "25", text="Factuur 2"))
    late = DAY + timedelta(days=1)
    new = statement(line(4, "25", text="/REMI/FACTUUR 1"), line(5, "25"), line(6, "25", day=late))
    one, other = line_keys(old), line_keys(new)
    assert (one[2], one[3]) == (other[4], other[5])
    assert len({*one.values(), *other.values()}) == 4
    assert line_keys(statement(line(1, "10"), account="")) == {}


def test_a_statement_is_known_whatever_file_it_comes_in_and_a_list_by_its_file() -> None:
    bank = statement(line(1, "10", text="een"))
    assert statement_key(bank, "aa") == statement_key(statement(line(7, "10", text="twee")), "bb")
    assert statement_key(bank, "aa") != statement_key(statement(line(1, "10"), opening="99.00"), "aa")
    plain = replace(bank, source=StatementSource.PROVIDER, account="", opening=None, closing=None)
    assert statement_key(plain, "aa") == statement_key(plain, "aa")
    assert statement_key(plain, "aa") != statement_key(plain, "bb")


def test_a_payment_is_known_in_another_list_of_its_provider_by_its_number() -> None:
    def listed(*lines: StatementLine) -> Statement:
        return replace(statement(*lines, account=""), source=StatementSource.PROVIDER, opening=None, closing=None)

    one, other = replace(line(1, "10"), bank_reference="tr_1"), replace(line(2, "10"), bank_reference="tr_2")
    first, second = listed(one, other, line(3, "10")), listed(replace(other, number=7))
    assert line_keys(first)[2] == line_keys(second)[7]
    assert set(line_keys(first)) == {1, 2}  # without a number of its own nothing tells it again
    assert statement_key(first, "aa") != statement_key(first, "bb")
    assert line_keys(replace(first, source=StatementSource.OPEN_ITEMS)) == {}


def test_two_lines_of_different_accounts_are_not_one() -> None:
    assert is_same_line(line(1, "10", iban="NL1"), line(1, "10"))
    assert is_same_line(line(1, "10", iban="NL1"), line(2, "10", iban="NL1"))
    assert not is_same_line(line(1, "10", iban="NL1"), line(1, "10", iban="NL2"))
