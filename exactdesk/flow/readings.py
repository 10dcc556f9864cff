"""What a line may be for: every reading that something speaks for, ordered, each with how sure it is.

A reading is certain only when no other one holds. What was named by a whole number with the right amount is; so is the one item of the
payer with that amount, as long as nothing else of theirs makes it and the words say nothing else. All else is to be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from types import MappingProxyType

from exactdesk.books.outstanding import ItemKind
from exactdesk.books.reference import RelationId
from exactdesk.flow.certainty import Judge
from exactdesk.flow.line_evidence import Evidence
from exactdesk.flow.line_reading import SMALL_RELATION, Reading, age_of, total_of
from exactdesk.flow.open_index import Open, OpenIndex
from exactdesk.flow.otherwise import Answers, Leftovers, Otherwise
from exactdesk.flow.payment_text import months_in
from exactdesk.flow.reconcile import RestKind

_DISCOUNTS = tuple(Decimal(text) for text in ("1", "1.5", "2", "2.5", "3", "4", "5"))
"""Payment discounts, in percent, that are given for paying early."""
_SMALL_CHANGE = 100  # cents
_MOST_BANK_COST = 3_000  # cents: what a bank keeps of a payment from abroad
_COST_WORDS = ("kosten", "charges", "frais", "sha", "ben ", "spesen", "fee")
_NEAR = timedelta(days=10)
_BEFORE = timedelta(days=3)
_MOST_NAMED = 12
_MOST_OF_RELATION = 3_000


def read_line(evidence: Evidence, index: OpenIndex, answers: Answers = MappingProxyType({})) -> tuple[Reading, ...]:
    """The readings of a line, the best first; empty when nothing speaks for anything. `answers` tell whose other numbers are."""
    if not evidence.value:
        return ()
    return _Reader(evidence, index, evidence.value, answers).run()


class _Reader:
    def __init__(self, evidence: Evidence, index: OpenIndex, value: int, answers: Answers) -> None:
        self._evidence = evidence
        self._leftovers = Leftovers(evidence, index, answers)
        self._index = index
        self._value = value
        self._way = evidence.way
        self._currency = evidence.line.currency
        self._found: dict[frozenset[str], Reading] = {}

    def run(self) -> tuple[Reading, ...]:
        self._named()
        for relation in self._evidence.relations:
            self._of_relation(relation)
        self._of_amount()
        if not any(reading.is_exact for reading in self._found.values()):
            for relation in self._evidence.relations:
                self._part_of_relation(relation)
        scored = [replace(reading, score=self._score(reading)) for reading in self._found.values()]
        scored.sort(key=self._order)
        judge = Judge(self._evidence, self._index, self._value)
        return tuple(judge.judged(reading, scored) for reading in scored)

    # What the words name.

    def _named(self) -> None:
        groups: dict[RelationId, dict[str, Open]] = {}
        for named in self._evidence.named.values():
            if self._is_usable(named.open):
                groups.setdefault(named.open.item.relation, {})[named.open.item.key] = named.open
        for relation in self._evidence.relations:
            for open_ in self._index.by_relation[relation][:_MOST_OF_RELATION]:
                mention = self._evidence.mention(open_)
                if mention is not None and mention.strength and self._is_usable(open_):
                    groups.setdefault(relation, {})[open_.item.key] = open_
        for group in groups.values():
            self._named_of_one(tuple(group.values()))
        # One payment for several relations: a parent for its daughters, an insurer for the insured.
        told = [each for group in groups.values() for each in group.values() if self._strength(each) > 1]
        if len({each.item.relation for each in told}) > 1 and total_of(told) == self._value:
            self._add(tuple(told), is_exact=True)

    def _named_of_one(self, group: tuple[Open, ...]) -> None:
        strong = tuple(each for each in group if self._strength(each))
        for chosen in dict.fromkeys((strong, group)):
            if chosen and total_of(chosen) == self._value:
                self._add(chosen, is_exact=True)
                return
        for part in _parts_that_make(self._value, (strong or group)[:_MOST_NAMED]):
            self._add(part, is_exact=True)
        if strong:
            self._with_others(strong)
            self._named_partly(strong)

    def _with_others(self, strong: tuple[Open, ...]) -> None:
        """The named items together with others of the relation that nobody named: a credit note, an older invoice."""
        relation = strong[0].item.relation
        rest = self._value - total_of(strong)
        taken = {each.item.key for each in strong}
        others = [
            each for each in self._index.by_relation[relation] if each.item.key not in taken and self._is_usable(each)
        ]
        if self._support(relation) < 0:
            return
        fit = [each for each in others if each.value == rest]
        if len(fit) == 1:
            self._add((*strong, fit[0]), is_exact=True)
        elif not fit and len(others) <= SMALL_RELATION:
            parts = list(_parts_that_make(rest, others))
            if len(parts) == 1 and len(parts[0]) <= 3:
                self._add((*strong, *parts[0]), is_exact=True)

    def _named_partly(self, strong: tuple[Open, ...]) -> None:
        """The right invoice with another amount."""
        least = 1 if self._support(strong[0].item.relation) > 0 else 2
        told = tuple(each for each in strong if self._strength(each) >= least)
        if not told or total_of(told) * self._way <= 0 or total_of(told) == self._value:
            return
        self._add(told, is_exact=False, rest_kind=self._rest_kind(told))

    # What the relation speaks for.

    def _of_relation(self, relation: RelationId) -> None:
        support = self._support(relation)
        singles = [
            each
            for each in self._index.by_value.get((self._currency, self._value), ())
            if each.item.relation == relation
        ]
        fit, finder = self._index.subsets_of(relation, self._currency, self._way)
        is_named = any(
            each.is_exact and each.strength > 1 and not each.is_told_otherwise for each in self._found.values()
        )
        subsets = finder.make(self._value, most=8) if support == 2 and len(fit) > 1 and not is_named else None
        combined = [places for places in subsets.found if len(places) > 1] if subsets is not None else []
        whole = len(fit) > 1 and len(fit) <= 40 and total_of(fit) == self._value
        others = [places for places in combined if len(fit) <= SMALL_RELATION or len(places) <= 3]
        for single in singles:
            self._add((single,), is_exact=True, rivals=len(singles) - 1 + len(others))
        for places in combined[:4]:
            opens = tuple(fit[place] for place in places)
            is_all = whole and len(opens) == len(fit)
            self._add(opens, is_exact=True, is_all=is_all, rivals=len(singles) + len(combined) - 1)
        if whole and support > 0:
            self._add(tuple(fit), is_exact=True, is_all=True, rivals=len(singles) + max(0, len(combined) - 1))

    def _part_of_relation(self, relation: RelationId) -> None:
        """No item of the payer has this amount, nor do several together."""
        if relation in {reading.relation for reading in self._found.values()} or self._support(relation) < 2:
            return
        ours = [each for each in self._index.by_relation[relation] if self._is_usable(each) and self._is_our_way(each)]
        near = [each for each in ours if self._rest_kind((each,)) in (RestKind.DISCOUNT, RestKind.BANK_COST)]
        near = near or [each for each in ours if self._rest_kind((each,)) is RestKind.PAYMENT_DIFFERENCE]
        larger = sorted((each for each in ours if abs(each.value or 0) > abs(self._value)), key=age_of)
        if len(near) == 1:
            self._add((near[0],), is_exact=False, rest_kind=self._rest_kind((near[0],)))
        elif len(ours) == 1:
            self._add((ours[0],), is_exact=False, rest_kind=self._rest_kind((ours[0],)))
        elif larger:
            self._add((larger[0],), is_exact=False, rest_kind=RestKind.PARTIAL, rivals=len(larger) - 1)
        elif ours and abs(total_of(ours)) < abs(self._value):
            self._add(tuple(sorted(ours, key=age_of)), is_exact=False, rest_kind=RestKind.ON_ACCOUNT)

    # What the amount speaks for.

    def _of_amount(self) -> None:
        """Items of the right amount for which nothing else speaks: only where they are few, or named after a fashion."""
        known = {relation for relation in self._evidence.relations if self._support(relation) == 2}
        equal = [
            each
            for each in self._index.by_value.get((self._currency, self._value), ())
            if each.item.relation not in known and frozenset({each.item.key}) not in self._found
        ]
        if known:
            equal = [each for each in equal if self._strength(each) > 1]
        elif len(equal) > 3:
            equal = [each for each in equal if self._strength(each) or self._likeness(each) >= 50]
        for each in equal[:3]:
            self._add((each,), is_exact=True, rivals=len(equal) - 1)

    # What it all comes to.

    def _add(
        self,
        opens: tuple[Open, ...],
        *,
        is_exact: bool,
        rest_kind: RestKind = RestKind.NONE,
        is_all: bool = False,
        rivals: int = 0,
    ) -> None:
        strengths = [self._strength(each) for each in opens]
        ordered = tuple(sorted(opens, key=lambda each: (-self._strength(each), age_of(each))))
        reading = Reading(
            opens=ordered,
            is_exact=is_exact,
            strength=min(strengths),
            best=max(strengths),
            support=min(self._support(each.item.relation) for each in opens),
            rest_kind=rest_kind,
            verdict=self._leftovers.weigh(opens),
            is_all=is_all,
            rivals=rivals,
        )
        known = self._found.get(reading.keys)
        if known is None:
            self._found[reading.keys] = reading
        else:
            both = max(known.rivals, reading.rivals)
            self._found[reading.keys] = replace(known, is_all=known.is_all or reading.is_all, rivals=both)

    def _score(self, reading: Reading) -> int:
        """For ordering alone. The weights were set on the labelled lines of the tests."""
        line = self._evidence.line
        score = 230 if reading.is_exact else 30 if reading.rest_kind is not RestKind.ON_ACCOUNT else 0
        score += 60 * reading.strength + 15 * (reading.best - reading.strength)
        score += 40 * reading.support if reading.support >= 0 else -60
        if reading.is_told_otherwise:
            is_mistaken = reading.verdict.otherwise is Otherwise.MISTAKEN
            score -= (15 if is_mistaken else 40) if reading.is_exact else 10
        if not reading.is_exact and reading.rest_kind in (RestKind.DISCOUNT, RestKind.BANK_COST):
            score += 20
        unnamed = sum(1 for each in reading.opens if not self._strength(each))
        score -= 12 * max(0, unnamed - 1)
        score += 25 if reading.is_all and reading.support == 2 else 0
        for each in reading.opens[:1]:
            score += self._month(each)
            due = each.item.due_date or each.item.invoice_date
            if due is not None and abs(line.booked_on - due) <= _NEAR:
                score += 8
            if each.item.invoice_date is not None and line.booked_on < each.item.invoice_date - _BEFORE:
                score -= 30
        if any(each.item.kind is ItemKind.PAYMENT for each in reading.opens):
            score -= 40
        if not reading.support and not reading.best:
            score += round(self._likeness(reading.opens[0]) / 5) - 60
        return score

    def _month(self, open_: Open) -> int:
        """What the months that the line names say for an item: of several equal ones it tells which."""
        months = self._evidence.months
        if not months:
            return 0
        if months & months_in(open_.item.description):
            return 24
        return 12 if open_.item.invoice_date is not None and open_.item.invoice_date.month in months else 0

    def _order(self, reading: Reading) -> tuple[int, tuple[int, int, str]]:
        return -reading.score, age_of(reading.opens[0])

    def _rest_kind(self, opens: Sequence[Open]) -> RestKind:
        """What the difference between the line and these items is, going by its size."""
        total, value = abs(total_of(opens)), abs(self._value)
        difference = total - value
        if difference < 0:
            return RestKind.PAYMENT_DIFFERENCE if -difference <= 5 else RestKind.ON_ACCOUNT
        if difference <= 5:
            return RestKind.PAYMENT_DIFFERENCE
        for percent in _DISCOUNTS:
            if abs(difference - total * percent / 100) <= 1:
                return RestKind.DISCOUNT
        words = f"{self._evidence.line.text} ".lower()
        if difference <= _MOST_BANK_COST and difference * 4 < total and any(word in words for word in _COST_WORDS):
            return RestKind.BANK_COST
        return (
            RestKind.PAYMENT_DIFFERENCE if difference <= _SMALL_CHANGE and difference * 20 < total else RestKind.PARTIAL
        )

    def _is_usable(self, open_: Open) -> bool:
        return open_.value is not None and open_.item.currency == self._currency

    def _is_our_way(self, open_: Open) -> bool:
        return (open_.value or 0) * self._way > 0

    def _support(self, relation: RelationId) -> int:
        return self._evidence.support(relation)

    def _strength(self, open_: Open) -> int:
        mention = self._evidence.mention(open_)
        return mention.strength if mention is not None else 0

    def _likeness(self, open_: Open) -> int:
        return self._index.likeness(self._evidence.line.name, open_.item.relation) if self._evidence.line.name else 0


def _parts_that_make(value: int, opens: Sequence[Open]) -> Iterator[tuple[Open, ...]]:
    """The subsets of a few items that make an amount, without all of them."""
    count = len(opens)
    if not value or count > _MOST_NAMED:
        return
    for mask in range(1, (1 << count) - 1):
        part = tuple(each for place, each in enumerate(opens) if mask >> place & 1)
        if total_of(part) == value:
            yield part
