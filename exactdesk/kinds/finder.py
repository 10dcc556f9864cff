"""Look-ups in an administration's lists that forgive how people write codes and names.

A `Finder` is made once per `ReferenceBook` and remembers what it was asked: a sheet asks the same things ten thousand times.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast
from weakref import WeakKeyDictionary

from rapidfuzz import fuzz, process

from exactdesk.books.periods import nearest_open, period_of
from exactdesk.books.reference import (
    CostCenter,
    CostUnit,
    FinancialPeriod,
    GLAccount,
    Journal,
    PaymentCondition,
    ReferenceBook,
    Relation,
    Side,
    VatCode,
)
from exactdesk.books.vat import payable_percentage

_Item = TypeVar("_Item")
_Named = TypeVar("_Named", GLAccount, Journal, VatCode, PaymentCondition, CostCenter, CostUnit)

_NEAR = 80  # of 100: below it, what looks alike to the algorithm no longer does to people
_CANDIDATES = 3
_NEAR_SEARCHES = (
    300  # searching all names takes milliseconds: a sheet of ten thousand unknown names must not take minutes
)


def plain(text: str) -> str:
    """A name as people compare it: no case, accents, punctuation or double spaces."""
    # Both before and after: mathematical and full-width capitals have no lower case until they are decomposed.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    letters = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(re.sub(r"[^\w]+", " ", letters.replace(".", "")).split())


def bare_code(code: str) -> str:
    """A code without spaces, case and leading zeros, for comparing; "0" stays "0"."""
    packed = "".join(code.split()).upper()
    return packed.lstrip("0") or packed[-1:]


def identifier(text: str) -> str:
    """A VAT or company number without spaces, dots and dashes, in capitals."""
    return re.sub(r"[^0-9A-Za-z]", "", text).upper()


class Finder:
    """Forgiving look-ups in one `ReferenceBook`. Answers are the book's own values; several where several fit.

    Attributes:
        memory: answers already given, by question; filled and read by `remembered` alone.
    """

    def __init__(self, book: ReferenceBook) -> None:
        self.book = book
        self._by_bare_code = _grouped(book.relations, lambda relation: bare_code(relation.code))
        self._by_vat_number = _grouped(book.relations, lambda relation: identifier(relation.vat_number))
        self._by_company_number = _grouped(book.relations, lambda relation: identifier(relation.company_number))
        self._by_email = _grouped(book.relations, lambda relation: relation.email.strip().casefold())
        self._by_name = _grouped(book.relations, lambda relation: plain(relation.name))
        self._names = {relation.id: plain(relation.name) for relation in book.relations}
        self.memory: dict[tuple[object, ...], object] = {}
        self._near: dict[str, tuple[Relation, ...]] = {}
        self._by_bare: dict[int, dict[str, tuple[str, ...]]] = {}
        self._searches = 0
        self._rated: dict[tuple[Side, Decimal, date], tuple[VatCode, ...]] = {}
        self._periods: dict[date, FinancialPeriod | None] = {}
        self._open: dict[tuple[date, str], FinancialPeriod | None] = {}

    def begin(self) -> None:
        """Begins a new round of questions: a few hundred searches for what looks alike are answered again."""
        self._searches = 0

    def relations_by_code(self, code: str) -> tuple[Relation, ...]:
        """Relations whose code is the same but for spaces and leading zeros; the one with the very code alone if there is one.

        The code may be followed by the relation's name, as a list to choose from writes it.
        """
        exact = self.book.relation_by_code.get(code)
        if exact or not code:
            return (exact,) if exact else ()
        first, _, rest = code.partition(" ")
        named = self._by_bare_code.get(bare_code(first), ()) if plain(rest) else ()
        return self._by_bare_code.get(bare_code(code)) or tuple(
            each for each in named if plain(each.name) == plain(rest)
        )

    def relations_by_vat_number(self, number: str) -> tuple[Relation, ...]:
        """Relations with that VAT number; the country may be left out when it is the administration's own."""
        bare = identifier(number)
        return self._by_vat_number.get(bare) or self._by_vat_number.get(self.book.division.country + bare, ())

    def relations_by_company_number(self, number: str) -> tuple[Relation, ...]:
        return self._by_company_number.get(identifier(number), ())

    def relations_by_email(self, email: str) -> tuple[Relation, ...]:
        return self._by_email.get(email.strip().casefold(), ())

    def relations_by_name(self, name: str) -> tuple[Relation, ...]:
        """Relations of exactly that name, but for case, accents, punctuation and spaces."""
        return self._by_name.get(plain(name), ())

    def relations_near(self, name: str) -> tuple[Relation, ...]:
        """At most three relations whose names look like it, the likest first; none when too much was searched since `begin`."""
        wanted = plain(name)
        found = self._near.get(wanted)
        if found is None:
            self._searches += 1
            if not wanted or self._searches > _NEAR_SEARCHES:
                return ()
            matches = process.extract(
                wanted, self._names, scorer=fuzz.WRatio, limit=_CANDIDATES, score_cutoff=_NEAR, processor=None
            )
            found = tuple(self.book.relation_by_id[key] for _, _, key in matches)
            self._near[wanted] = found
        return found

    def coded(self, text: str, items: dict[str, _Named]) -> _Named | None:
        """The item of that code: as it stands, in another case, with other leading zeros, or followed by its description.

        Where forgiving fits several items, none is found: it would be a guess.

        Args:
            text: as the sheet names it.
            items: one of the book's lists by code.
        """
        exact = items.get(text)
        if exact is not None:
            return exact
        alike = self._by_bare.get(id(items))
        if alike is None:
            alike = self._by_bare[id(items)] = _grouped(items, bare_code)
        codes = alike.get(bare_code(text), ())
        if codes:
            return items[codes[0]] if len(codes) == 1 else None
        first, _, rest = text.partition(" ")
        item = items.get(first.rstrip("-:"))
        return item if item is not None and plain(rest) and plain(rest) == plain(item.description) else None

    def near(self, text: str, items: Iterable[_Named]) -> tuple[_Named, ...]:
        """At most three items that look like a text, see `near`; none when too much was searched since `begin`."""
        self._searches += 1
        return near(text, items) if self._searches <= _NEAR_SEARCHES else ()

    def vat_codes_at(self, side: Side, percentage: Decimal, day: date) -> tuple[VatCode, ...]:
        """Usable codes of a side that add that rate (a fraction) to what is paid on a day."""
        asked = (side, percentage, day)
        found = self._rated.get(asked)
        if found is None:
            found = tuple(
                code
                for code in self.book.vat_codes
                if not code.is_blocked and code.serves(side) and payable_percentage(code, day) == percentage
            )
            self._rated[asked] = found
        return found

    def period(self, day: date) -> FinancialPeriod | None:
        """The period that holds a day."""
        if day not in self._periods:
            self._periods[day] = period_of(day, self.book.periods)
        return self._periods[day]

    def open_period(self, day: date, journal: str) -> FinancialPeriod | None:
        """The open period of a journal nearest to a day."""
        asked = (day, journal)
        if asked not in self._open:
            self._open[asked] = nearest_open(day, journal, self.book)
        return self._open[asked]


_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")


def remembered(
    function: Callable[Concatenate[Finder, _Asked], _Answer],
) -> Callable[Concatenate[Finder, _Asked], _Answer]:
    """A pure question to a finder that is worked out once for the same (hashable) arguments."""

    @wraps(function)
    def ask(finder: Finder, /, *args: _Asked.args, **kwargs: _Asked.kwargs) -> _Answer:
        question = (function, args, tuple(kwargs.items()))
        if question not in finder.memory:
            finder.memory[question] = function(finder, *args, **kwargs)
        return cast(_Answer, finder.memory[question])

    return ask


_finders: WeakKeyDictionary[ReferenceBook, Finder] = WeakKeyDictionary()


def finder_of(book: ReferenceBook) -> Finder:
    """The finder of a book, made at the first asking and dropped together with the book."""
    found = _finders.get(book)
    if found is None:
        found = _finders[book] = Finder(book)
    return found


def near(text: str, items: Iterable[_Named]) -> tuple[_Named, ...]:
    """At most three items whose code begins alike or whose description looks alike, the likest first."""
    wanted = plain(text)
    if not wanted:
        return ()
    scored = []
    for item in items:
        score = max(
            fuzz.ratio(wanted, plain(item.code)),
            fuzz.WRatio(wanted, plain(item.description)) if len(wanted) > 2 else 0,
        )
        if score >= _NEAR * 0.75:
            scored.append((-score, item.code, item))
    return tuple(item for _, _, item in sorted(scored, key=lambda entry: entry[:2])[:_CANDIDATES])


def _grouped(items: Iterable[_Item], key: Callable[[_Item], str]) -> dict[str, tuple[_Item, ...]]:
    groups: defaultdict[str, list[_Item]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    groups.pop("", None)
    return {name: tuple(group) for name, group in groups.items()}
