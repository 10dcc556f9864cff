"""Rules for lines that are for no invoice: "the text contains Belastingdienst, then ledger account 1540", in order, tried on past lines.

A rule is made of an example, a line that was booked by hand, and widened or narrowed by the user. The first rule that fits a line counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from exactdesk.books.reference import RelationId
from exactdesk.books.statement import StatementLine
from exactdesk.flow.names import words_of


class RuleTarget(StrEnum):
    """What a rule says of a line. The texts may stand in files and in the database."""

    GL_ACCOUNT = "gl-account"  # it is booked on a ledger account
    RELATION = "relation"  # it is of a relation, whichever name stands there; for no invoice it waits on its account
    BANK_COST = "bank-cost"  # it is costs of the bank; of a payment that is too little, what is missing is
    TRANSFER = "transfer"  # money between own accounts


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule. All conditions that are set must hold, and at least one is set.

    Attributes:
        name: what the user calls it.
        contains: words that all stand in the text or the name, in any order, whatever the capitals; empty for any text.
        iban: the other party's account, without blanks; empty for any.
        party: the other party's name as it stood in the example; compared by its words. Empty for any.
        least, most: the amount without its sign, both ends included; None for no bound.
        way: 1 for money in alone, -1 for money out alone, 0 for both.
        target: what is to be done; `gl_account`, `vat_code` (codes) and `relation` (an id) as it needs.
        is_on: a rule that is off is kept and does nothing.
    """

    name: str
    contains: tuple[str, ...] = ()
    iban: str = ""
    party: str = ""
    least: Decimal | None = None
    most: Decimal | None = None
    way: int = 0
    target: RuleTarget = RuleTarget.GL_ACCOUNT
    gl_account: str = ""
    vat_code: str = ""
    relation: RelationId | None = None
    text: str = ""
    is_on: bool = True

    @property
    def is_bound(self) -> bool:
        """Whether it says of which lines: a rule for all lines is none."""
        return bool(any(word.strip() for word in self.contains) or self.iban or self.party.strip())


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that fits a line, with what in the line made it fit: field and span, None for a span where all of it does."""

    rule: Rule
    places: tuple[tuple[str, tuple[int, int] | None], ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """A rule tried on lines of which it is known how they were booked.

    Attributes:
        hits: the lines that it would have taken.
        right: those that were booked as it says; wrong: those that were booked otherwise.
        taken_before: those that a rule above it takes, so that it never comes to it.
    """

    hits: tuple[StatementLine, ...]
    right: tuple[StatementLine, ...]
    wrong: tuple[StatementLine, ...]
    taken_before: tuple[StatementLine, ...] = field(default=())


def first_hit(rules: Sequence[Rule], line: StatementLine) -> Hit | None:
    """The first rule that fits a line, in the order of the rules; None when none does."""
    for rule in rules:
        hit = fits(rule, line)
        if hit is not None:
            return hit
    return None


def fits(rule: Rule, line: StatementLine) -> Hit | None:
    """Whether a rule fits a line, and by what; a rule that is off or says nothing fits none."""
    if not rule.is_on or not rule.is_bound:
        return None
    if rule.way and rule.way * line.amount < 0:
        return None
    size = abs(line.amount)
    if (rule.least is not None and size < rule.least) or (rule.most is not None and size > rule.most):
        return None
    places: list[tuple[str, tuple[int, int] | None]] = []
    if rule.iban:
        if line.iban != rule.iban:
            return None
        places.append(("iban", None))
    if rule.party.strip():
        wanted = set(words_of(rule.party))
        if not wanted or not wanted <= set(words_of(line.name)):
            return None
        places.append(("name", None))
    for word in rule.contains:
        if not word.strip():
            continue
        place = _place_of(word, line)
        if place is None:
            return None
        places.append(place)
    return Hit(rule, tuple(places))


def try_rule(
    rule: Rule,
    lines: Iterable[StatementLine],
    booked: Mapping[int, RuleOutcome],
    above: Sequence[Rule] = (),
    key: Callable[[StatementLine], int] = lambda line: line.number,
    bank_cost: str = "",
) -> Trial:
    """What a rule would have done: "14 lines, 0 wrong", told before it is kept.

    Args:
        rule: the new one.
        lines: past lines.
        booked: how they were booked, by `key`; lines that were not decided are neither right nor wrong.
        above: the rules that go before it.
        key: tells lines of several statements apart; the number by itself is unique in one file only.
        bank_cost: code of the ledger account for costs of the bank; empty for none.
    """
    hits: list[StatementLine] = []
    right: list[StatementLine] = []
    wrong: list[StatementLine] = []
    before: list[StatementLine] = []
    for line in lines:
        if fits(rule, line) is None:
            continue
        if first_hit(above, line) is not None:
            before.append(line)
            continue
        hits.append(line)
        outcome = booked.get(key(line))
        if outcome is not None:
            (right if agrees(rule, outcome, bank_cost) else wrong).append(line)
    return Trial(tuple(hits), tuple(right), tuple(wrong), tuple(before))


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOutcome:
    """How a line was booked, as far as a rule can say it."""

    target: RuleTarget
    gl_account: str = ""
    vat_code: str = ""
    relation: RelationId | None = None


def outcome_of(rule: Rule) -> RuleOutcome:
    """What a rule makes of its lines."""
    return RuleOutcome(target=rule.target, gl_account=rule.gl_account, vat_code=rule.vat_code, relation=rule.relation)


def agrees(rule: Rule, outcome: RuleOutcome, bank_cost: str = "") -> bool:
    """Whether a line was booked as a rule says. `bank_cost` is the code of the ledger account for costs of the bank."""
    match rule.target:
        case RuleTarget.RELATION:  # on its account, or for an invoice of its
            return rule.relation is not None and outcome.relation == rule.relation
        case RuleTarget.BANK_COST:
            is_there = outcome.target is RuleTarget.GL_ACCOUNT and outcome.gl_account == bank_cost != ""
            return is_there or outcome.target is RuleTarget.BANK_COST
        case _:
            return outcome == outcome_of(rule)


def rule_from(line: StatementLine, outcome: RuleOutcome, name: str = "") -> Rule:
    """The rule that an example suggests: who it was and which words do not change from one time to the next, in the same direction."""
    words = telling_words(line.text) if not line.name and not line.iban else ()
    return Rule(
        name=name or line.name or " ".join(words),
        contains=words,
        iban=line.iban,
        party="" if line.iban else line.name,
        way=1 if line.amount > 0 else -1,
        target=outcome.target,
        gl_account=outcome.gl_account,
        vat_code=outcome.vat_code,
        relation=outcome.relation,
    )


def telling_words(text: str, most: int = 3) -> tuple[str, ...]:
    """The first words of a text that are likely to come back: letters alone, no months, no small words."""
    words = [
        word
        for word in re.findall(r"[^\W\d_]{4,}", text)
        if word.casefold() not in _FLEETING and not any(word.casefold().startswith(month) for month in _MONTHS)
    ]
    return tuple(dict.fromkeys(words))[:most]


_FLEETING = frozenset(
    (
        "voor",
        "naar",
        "over",
        "factuur",
        "betaling",
        "periode",
        "kenmerk",
        "omschrijving",
        "termijn",
        "datum",
        "nummer",
        "week",
        "maand",
    )
)
_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def _place_of(word: str, line: StatementLine) -> tuple[str, tuple[int, int]] | None:
    wanted = re.compile(r"\s+".join(map(re.escape, word.split())), re.IGNORECASE)
    for name, text in (("text", line.text), ("name", line.name)):
        found = wanted.search(text)
        if found is not None:
            return name, found.span()
    return None
