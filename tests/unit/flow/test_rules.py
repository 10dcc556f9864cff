"""Rules from an example, in order, tried on past lines before they are kept."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from exactdesk.books.statement import StatementLine
from exactdesk.flow.proposals import propose
from exactdesk.flow.rules import (
    Rule,
    RuleOutcome,
    RuleTarget,
    first_hit,
    fits,
    outcome_of,
    rule_from,
    telling_words,
    try_rule,
)
from tests.unit.flow.paying import IBAN, OTHER_IBAN, item, line, relation, told

TAX = Rule(name="Loonheffing", contains=("loonheffing",), way=-1, gl_account="1730")
COSTS = RuleOutcome(target=RuleTarget.GL_ACCOUNT, gl_account="9015")


@pytest.mark.parametrize(
    ("changes", "one", "expected"),
    [
        ({}, line("-100.00", "Loonheffing april"), True),
        ({}, line("-100.00", "april", "BELASTINGDIENST LOONHEFFING"), True),
        ({}, line("100.00", "teruggaaf loonheffing"), False),
        ({"way": 0}, line("100.00", "teruggaaf loonheffing"), True),
        ({"contains": ("loonheffing", "april")}, line("-1.00", "april loonheffing"), True),
        ({"contains": ("loonheffing", "mei")}, line("-1.00", "april loonheffing"), False),
        ({"iban": IBAN}, line("-1.00", "loonheffing", iban=IBAN), True),
        ({"iban": IBAN}, line("-1.00", "loonheffing", iban=OTHER_IBAN), False),
        ({"party": "Belastingdienst B.V."}, line("-1.00", "loonheffing", "belastingdienst apeldoorn"), True),
        ({"party": "Belastingdienst"}, line("-1.00", "loonheffing", "Gemeente"), False),
        ({"least": Decimal(10), "most": Decimal(20)}, line("-20.00", "loonheffing"), True),
        ({"least": Decimal(10)}, line("-9.99", "loonheffing"), False),
        ({"most": Decimal(10)}, line("-10.01", "loonheffing"), False),
        ({"is_on": False}, line("-1.00", "loonheffing"), False),
        ({"contains": ("", " ")}, line("-1.00", "loonheffing"), False),
    ],
)
def test_all_conditions_must_hold(changes: dict[str, object], one: StatementLine, expected: bool) -> None:
    assert (fits(replace(TAX, **changes), one) is not None) is expected  # type: ignore[arg-type]


def test_the_place_of_the_words_is_shown() -> None:
    one = line("-5.00", "Kosten  zakelijk   pakket mei")
    hit = fits(Rule(name="Bank", contains=("zakelijk pakket",)), one)
    assert hit is not None
    ((name, span),) = hit.places
    assert (name, one.text[slice(*span)] if span else "") == ("text", "zakelijk   pakket")


def test_the_first_rule_that_fits_counts() -> None:
    other = replace(TAX, name="Alles", contains=("april",))
    hit = first_hit([other, TAX], line("-1.00", "loonheffing april"))
    assert hit is not None
    assert hit.rule is other
    assert first_hit([TAX], line("-1.00", "huur")) is None


def test_a_rule_is_tried_on_past_lines() -> None:
    lines = [line("-5.00", f"Kosten pakket {number}", number=number) for number in range(1, 5)]
    rule = Rule(name="Bank", contains=("kosten",), gl_account="9015")
    booked = {1: COSTS, 2: COSTS, 3: RuleOutcome(target=RuleTarget.GL_ACCOUNT, gl_account="4900")}
    trial = try_rule(rule, lines, booked)
    assert [len(each) for each in (trial.hits, trial.right, trial.wrong, trial.taken_before)] == [4, 2, 1, 0]
    above = Rule(name="Eerder", contains=("pakket 1",), gl_account="1")
    trial = try_rule(rule, lines, booked, [above])
    assert [each.number for each in trial.taken_before] == [1]
    assert [each.number for each in trial.right] == [2]


def test_a_rule_from_an_example() -> None:
    by_account = rule_from(line("-5.00", "factuur 8812", "Telecom Noord", IBAN), COSTS)
    assert (by_account.iban, by_account.party, by_account.way, by_account.name) == (IBAN, "", -1, "Telecom Noord")
    assert outcome_of(by_account) == COSTS
    by_name = rule_from(line("-5.00", "factuur 8812", "Telecom Noord"), COSTS)
    assert (by_name.party, by_name.contains) == ("Telecom Noord", ())
    by_words = rule_from(line("-5.00", "Kosten zakelijk pakket mei 2026"), COSTS)
    assert by_words.contains == ("Kosten", "zakelijk", "pakket")
    for example in (by_account, by_name, by_words):
        assert example.is_bound
    assert fits(by_words, line("-6.00", "KOSTEN ZAKELIJK PAKKET JUNI 2026"))


def test_words_that_change_each_time_tell_nothing() -> None:
    assert telling_words("Huur voor april 2026 kenmerk 12345 winkelpand") == ("Huur", "winkelpand")


def test_a_rule_tells_the_relation_of_a_line() -> None:
    rule = Rule(
        name="Marktplaats",
        contains=("verkooppunt 12",),
        target=RuleTarget.RELATION,
        relation=relation("Bakkerij Zon B.V."),
    )
    lines = [line("121.00", "Verkooppunt 12", "Onbekend")]
    assert told(propose(lines, [item("2026-0045", "121.00")], rules=[rule])[0]) == "certain 2026-0045"
