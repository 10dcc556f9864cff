"""The open items with the ways to find them: by number, by reference, by amount, by account, by name.

Made once for a set of open items; every line of a statement is then looked up in it, so that fifty thousand items cost no more a line
than fifty.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from rapidfuzz import fuzz, process

from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import Relation, RelationId, Side
from exactdesk.flow.invoice_numbers import NumberForms, forms_of
from exactdesk.flow.names import ALIKE, SAME, is_telling, likeness, parts_of, words_of
from exactdesk.flow.references import canonical
from exactdesk.flow.subset_sums import SubsetFinder

Accounts = Mapping[str, Iterable[RelationId]]
"""Relations by the bank account they pay from: an IBAN without blanks, upper case, or an older number."""

_MOST_NAMES = 400
"""Relations whose words are compared with those of a line: those that share its rarest ones."""
_MOST_SCORED = 12
"""Of them, those that are compared name by name."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number of an item that its parties know: the field that holds it, and the number taken apart."""

    field: str
    forms: NumberForms


@dataclass(frozen=True, slots=True, eq=False)
class Open:
    """An open item as it is looked for.

    Attributes:
        value: cents that come in when it is settled: an invoice to a customer positive, one of a supplier negative; None when `amount`
            has parts of a cent.
    """

    item: OutstandingItem
    value: int | None
    numbers: tuple[Numbered, ...]

    @property
    def entry(self) -> str:
        """The number of the booking, which nobody outside of the books knows unless it is the invoice's too."""
        return str(self.item.entry_number)


@dataclass(frozen=True, slots=True)
class NamedRelation:
    """A relation whose name is like that of a line.

    Attributes:
        score: 0 to 100.
        runner_up: the best score of another relation.
    """

    relation: RelationId
    score: int
    runner_up: int


class OpenIndex:
    """All open items of an administration, of both sides."""

    def __init__(
        self,
        items: Iterable[OutstandingItem],
        accounts: Accounts | None = None,
        relations: Iterable[Relation] = (),
    ) -> None:
        """Makes items ready. `relations` are those of the administration: who has nothing open may be the payer all the same."""
        self.items = tuple(_opened(item) for item in items if item.amount)
        self.by_relation: dict[RelationId, list[Open]] = defaultdict(list)
        self.by_number: dict[str, list[tuple[Open, Numbered]]] = defaultdict(list)
        self.by_loose: dict[str, list[tuple[Open, Numbered]]] = defaultdict(list)
        self.by_year: dict[tuple[int, int], list[tuple[Open, Numbered]]] = defaultdict(list)
        self.by_reference: dict[str, list[Open]] = defaultdict(list)
        self.by_value: dict[tuple[str, int], list[Open]] = defaultdict(list)
        self.by_code: dict[str, dict[RelationId, None]] = defaultdict(dict)
        self.leads: set[tuple[int, str]] = set()  # length and first digits of the numbers that the office itself gives
        self.prefixes: set[tuple[str, int]] = set()  # letters before them, and how many digits they have
        self._highest: dict[tuple[Side, str, int, int | None], int] = {}
        for open_ in self.items:
            self._enter(open_)
        self.accounts = {account.upper(): tuple(relations) for account, relations in (accounts or {}).items()}
        self._old_accounts = {account[-10:]: account for account in self.accounts if account.startswith("NL")}
        self.by_entry = {each.entry: each for each in reversed(self.items) if each.item.entry_number}
        self._relations = tuple(relations)
        self._finders: dict[tuple[RelationId, int, str], tuple[list[Open], SubsetFinder]] = {}
        self._names: dict[str, tuple[NamedRelation, ...]] = {}

    def _enter(self, open_: Open) -> None:
        item = open_.item
        self.by_relation[item.relation].append(open_)
        self.by_code[item.relation_code.strip().lstrip("0")][item.relation] = None
        if open_.value is not None:
            self.by_value[item.currency, open_.value].append(open_)
        reference = canonical(item.payment_reference)
        if len(reference) >= 7:
            self.by_reference[reference].append(open_)
        for numbered in open_.numbers:
            forms = numbered.forms
            match = (open_, numbered)
            for key in dict.fromkeys(forms.full_keys()):
                self.by_number[key].append(match)
            for key in dict.fromkeys(forms.loose_keys()):
                if key != forms.compact and key != forms.digits:
                    self.by_loose[key].append(match)
            if forms.year is not None and forms.serial is not None:
                self.by_year[forms.year, forms.serial].append(match)
            if forms.serial is not None:
                shape = _shape(item.side, forms)
                self._highest[shape] = max(self._highest.get(shape, 0), forms.serial)
            if item.side is Side.SALES and len(forms.digits) >= 5:
                self.leads.add((len(forms.digits), forms.digits[:-4]))
            if item.side is Side.SALES and forms.prefix and len(forms.digits) >= 4:
                self.prefixes.add((forms.prefix, len(forms.digits)))

    def highest(self, side: Side, forms: NumberForms) -> int | None:
        """The last part of the highest number among open items that look like this one; None when there is none."""
        return self._highest.get(_shape(side, forms))

    def relations_of(self, account: str) -> tuple[RelationId, ...]:
        """The relations that pay from an account; an older Dutch number is found in the IBAN that came of it."""
        plain = "".join(account.split()).upper()
        if plain in self.accounts:
            return self.accounts[plain]
        digits = plain.replace(".", "").removeprefix("P")
        if 7 <= len(digits) <= 10 and digits.isdigit():
            return self.accounts.get(self._old_accounts.get(digits.zfill(10), ""), ())
        return ()

    def named(self, name: str) -> tuple[NamedRelation, ...]:
        """The relations with open items whose name is like this one, the likest first; empty for an empty name."""
        if not name.strip():
            return ()
        if name not in self._names:
            self._names[name] = self._find_named(name)
        return self._names[name]

    def named_within(self, text: str) -> tuple[NamedRelation, ...]:
        """The relations with open items whose whole name stands in a text, as banks write it that set no name apart."""
        words = words_of(text)
        around = f" {' '.join(words)} "
        found = {
            relation
            for word in dict.fromkeys(words)
            if 0 < len(self._by_word.get(word, ())) <= _MOST_NAMES
            for relation in self._by_word[word]
            if any(f" {' '.join(words_of(name))} " in around and is_telling(name) for name in self._names_of[relation])
        }
        return tuple(NamedRelation(relation, SAME, SAME if len(found) > 1 else 0) for relation in sorted(found))

    def _find_named(self, name: str) -> tuple[NamedRelation, ...]:
        best: dict[RelationId, int] = {}
        for part in parts_of(name):
            words = words_of(part)
            near = self._sharing_words(words)
            told = process.extract(
                " ".join(words), near, scorer=fuzz.token_set_ratio, score_cutoff=ALIKE - 10, limit=_MOST_SCORED
            )
            for _, _, relation in told:
                best[relation] = max(best.get(relation, 0), self.likeness(name, relation))
        scored = sorted(((score, relation) for relation, score in best.items()), key=lambda each: (-each[0], each[1]))
        tops = [score for score, _ in scored[:2]] + [0, 0]
        return tuple(
            NamedRelation(relation, score, tops[1] if place == 0 else tops[0])
            for place, (score, relation) in enumerate(scored)
            if score >= ALIKE
        )

    def _sharing_words(self, words: Iterable[str]) -> dict[RelationId, str]:
        """The relations that share the rarest of these words, each with its own words."""
        found: dict[RelationId, str] = {}
        for word in sorted(
            (word for word in words if word in self._by_word), key=lambda word: len(self._by_word[word])
        ):
            if len(found) + len(self._by_word[word]) > _MOST_NAMES and found:
                break
            for relation in self._by_word[word][:_MOST_NAMES]:
                found[relation] = self._plain_names[relation]
        return found

    def likeness(self, name: str, relation: RelationId) -> int:
        """How much a name is that of a relation: 0 to 100, for the best of the names that its items have."""
        return max((likeness(name, theirs) for theirs in self._names_of[relation]), default=0)

    def subsets_of(self, relation: RelationId, currency: str, way: int) -> tuple[list[Open], SubsetFinder]:
        """The items of a relation that may be settled together by money one way (1 in, -1 out), and the finder of their sums.

        The oldest come first, since a finder looks at so many and no more.
        """
        key = (relation, way, currency)
        if key not in self._finders:
            fit = [each for each in self.by_relation[relation] if each.value and each.item.currency == currency]
            # What goes the line's way first: a relation with hundreds of items must not lose them to credit notes.
            fit.sort(
                key=lambda each: (
                    (each.value or 0) * way < 0,
                    each.item.due_date is None,
                    each.item.due_date,
                    each.item.key,
                )
            )
            self._finders[key] = (fit, SubsetFinder([each.value or 0 for each in fit]))
        return self._finders[key]

    @cached_property
    def own_currency(self) -> str:
        """The administration's currency, as its items tell it: that in which an amount is the same in both; empty when none is."""
        return next((each.item.currency for each in self.items if each.item.amount == each.item.amount_dc), "")

    def foreign_to(self, currency: str) -> bool:
        """Whether there are open items in another currency than this one."""
        return bool(self._currencies - {currency})

    @cached_property
    def _currencies(self) -> frozenset[str]:
        return frozenset(each.item.currency for each in self.items)

    @cached_property
    def _names_of(self) -> dict[RelationId, tuple[str, ...]]:
        names: dict[RelationId, dict[str, None]] = defaultdict(dict)
        for open_ in self.items:
            names[open_.item.relation][open_.item.relation_name] = None
        for relation in self._relations:
            names[relation.id][relation.name] = None
        return {relation: tuple(each) for relation, each in names.items()}

    @cached_property
    def _plain_names(self) -> dict[RelationId, str]:
        """The words of all names of each relation."""
        return {
            relation: " ".join(word for name in names for word in words_of(name))
            for relation, names in self._names_of.items()
        }

    @cached_property
    def _by_word(self) -> dict[str, list[RelationId]]:
        found: dict[str, dict[RelationId, None]] = defaultdict(dict)
        for relation, names in self._names_of.items():
            for name in names:
                for word in words_of(name):
                    found[word][relation] = None
        return {word: list(relations) for word, relations in found.items()}


def cents(amount: Decimal) -> int | None:
    """An amount in cents; None when it has parts of one."""
    scaled = amount * 100
    return int(scaled) if scaled == int(scaled) else None


def _shape(side: Side, forms: NumberForms) -> tuple[Side, str, int, int | None]:
    return side, forms.prefix, len(forms.digits), forms.year


def _opened(item: OutstandingItem) -> Open:
    value = cents(item.amount)
    if value is not None and item.side is Side.PURCHASE:
        value = -value
    return Open(item, value, tuple(_numbers(item)))


def _numbers(item: OutstandingItem) -> Iterable[Numbered]:
    if item.kind is ItemKind.PAYMENT:  # it waits in the books, and nobody outside of them knows its number
        return
    year = item.invoice_date.year if item.invoice_date is not None else None
    first = forms_of(item.invoice_number, year)
    yield Numbered("invoice_number", first)
    if item.your_ref and item.your_ref != item.invoice_number:
        second = forms_of(item.your_ref, year)
        if second.digits and second.compact != first.compact:
            yield Numbered("your_ref", second)
