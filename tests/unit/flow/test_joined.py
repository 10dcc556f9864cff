"""Statements of one file that follow on each other are reviewed as one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from exactdesk.flow.joined import joined
from tests.unit.flow.reviewing import DAY, line, statement


def test_days_that_follow_on_each_other_are_one() -> None:
    one = statement(line(1, "10"))
    two = replace(statement(line(2, "5"), opening="110.00"), number="13")
    three = replace(statement(line(3, "1"), opening="115.00"), number="14")
    (found,) = joined([one, two, three])
    assert [each.number for each in found.lines] == [1, 2, 3]
    assert (found.number, found.opening, found.closing) == ("12 – 14", one.opening, three.closing)


def test_a_gap_another_account_or_another_order_keeps_them_apart() -> None:
    one = statement(line(1, "10"))
    gap = statement(line(2, "5"), opening="111.00")
    other = replace(statement(line(2, "5"), opening="110.00"), account="NL2")
    nameless = replace(one, account="")
    assert len(joined([one, gap])) == len(joined([one, other])) == len(joined([nameless, nameless])) == 2
    before = statement(line(2, "5"), opening="110.00")
    assert before.opening is not None
    earlier = replace(before, opening=replace(before.opening, day=DAY - timedelta(days=9)))
    assert len(joined([one, earlier])) == 2
    bare = replace(one, closing=None)
    assert len(joined([bare, statement(line(2, "5"), opening="110.00")])) == 2
