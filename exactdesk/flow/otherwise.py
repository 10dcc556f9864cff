"""What a line names that a reading leaves out: whether it speaks against the reading, or cannot be what was paid.

A payer types a wrong digit, the number of a letter, or that of somebody else's invoice. Such a number speaks against a reading as long as
it may be another invoice of the same relation: one that was paid before and is paid again, or one that is not booked yet. Where it is
known whose it is, and that is somebody else, the payer was mistaken, and what else the line says counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import repeat

from exactdesk.books.reference import RelationId, Side
from exactdesk.flow.invoice_numbers import Level, NumberForms, forms_of
from exactdesk.flow.line_evidence import Evidence
from exactdesk.flow.mentions import Claim, Named, overlap
from exactdesk.flow.open_index import Open, OpenIndex
from exactdesk.flow.slips import is_slip_of, spellings

Question = tuple[Side, str]
"""A number of which it would help to know whose invoice it is, spelled as the office spells its own."""

Answers = Mapping[Question, frozenset[RelationId]]
"""The relations that ever had an invoice of this number; none for a number that was never given. What was not asked is absent."""

_NEXT = 9
"""Numbers that differ by less follow on each other: of two invoices in a row one was paid, and the other one has the same amount."""
_SOON = 1_000
"""A number that is at most so much higher than all that are known may be that of an invoice that is not booked yet."""
_SERIAL = 4  # last digits that differ from one number to the next
_BOOKING = 8
_TELLING = 5
"""Digits from which on a number is that of one party alone."""


class Otherwise(IntEnum):
    """How much what a reading leaves out speaks against it."""

    NOTHING = 0  # it leaves nothing out
    MISTAKEN = 1  # what it leaves out cannot be what was paid
    ASKED = 2  # that depends on whose number it is
    TOLD = 3  # something else was paid, as far as the line goes


@dataclass(frozen=True, slots=True)
class Verdict:
    """How much speaks against a reading, and what would have to be known to say more.

    Attributes:
        is_item: whether another open item is named, and not just a number.
        slipped: keys of the items whose number the line has with a slip.
    """

    otherwise: Otherwise
    questions: tuple[Question, ...] = ()
    is_item: bool = False
    slipped: frozenset[str] = frozenset()


CLEAR = Verdict(Otherwise.NOTHING)


@dataclass(frozen=True, slots=True)
class _Meant:
    """A number that figures may stand for, spelled like that of an item."""

    spelled: str
    forms: NumberForms
    like: NumberForms


class Leftovers:
    """Weighs what the readings of one line leave out."""

    def __init__(self, evidence: Evidence, index: OpenIndex, answers: Answers) -> None:
        self._evidence = evidence
        self._index = index
        self._answers = answers

    def weigh(self, opens: Sequence[Open]) -> Verdict:
        """What speaks against the reading that these items were paid."""
        named = list(self._named(opens))
        claims = [claim for claim in self._all_claims(opens) if not any(explains(each, claim.digits) for each in opens)]
        if not named and not claims:
            return CLEAR
        found = [self._of_item(each, opens) for each in named]
        questions: dict[Question, None] = {}
        for claim in claims:
            one, asked = self._of_claim(claim, opens)
            found.append(one)
            questions.update(dict.fromkeys(asked))
        slipped = {
            each.item.key
            for each in opens
            for digits in (*(claim.digits for claim in claims), *(_digits(one) for one in named))
            if any(is_slip_of(digits, forms) for _, forms in _numbers(each))
        }
        worst = max(found)
        return Verdict(worst, tuple(questions) if worst is Otherwise.ASKED else (), bool(named), frozenset(slipped))

    def _all_claims(self, opens: Sequence[Open]) -> Iterator[Claim]:
        """What the line calls an invoice, and what looks like the numbers of these items."""
        yield from self._evidence.claims
        for finds in self._evidence.texts:
            if finds.field == "end_to_end":  # the payer's own
                continue
            whole = str(getattr(self._evidence.line, finds.field)).strip()
            for figure in finds.figures:
                is_all = figure.digits == whole
                if any(_is_alike(figure.digits, forms, is_all=is_all) for each in opens for _, forms in _numbers(each)):
                    yield figure

    def _named(self, opens: Sequence[Open]) -> Iterator[Named]:
        """The open items that the line names besides these."""
        keys = {each.item.key for each in opens}
        numbers = {number.forms.compact for each in opens for number in each.numbers}
        for key, named in self._evidence.named.items():
            if (
                named.strength > 1
                and key not in keys
                and numbers.isdisjoint(number.forms.compact for number in named.open.numbers)
                and not self._is_read_better(named, opens)
            ):
                yield named

    def _is_read_better(self, named: Named, opens: Sequence[Open]) -> bool:
        """Whether the figures that name an item name one of `opens` as well, and the payer speaks for that one.

        Two parties may number alike: their invoices differ by a letter alone that the payer left out.
        """
        support = self._evidence.support(named.open.item.relation)
        mentions = ((each, self._evidence.mention(each)) for each in opens)
        return any(
            mention is not None
            and mention.level >= named.level
            and overlap(mention, named)
            and self._evidence.support(each.item.relation) > support
            for each, mention in mentions
        )

    def _of_item(self, named: Named, opens: Sequence[Open]) -> Otherwise:
        """Whether the number of an open item of somebody else was typed by mistake: it is theirs, so it is no other one of the payer."""
        other = named.open
        relations = {each.item.relation for each in opens}
        is_theirs = other.item.relation not in relations and self._evidence.support(other.item.relation) < 1
        if not is_theirs or not named.is_known or other.value == self._evidence.value:
            return Otherwise.TOLD
        is_whole = named.level is Level.FULL and not named.is_short
        is_whole = is_whole or (named.level is Level.LOOSE and len(_digits(named)) >= _TELLING)
        if not is_whole or any(each.item.side is not other.item.side for each in opens):
            return Otherwise.TOLD
        if other.item.side is Side.SALES:
            return Otherwise.MISTAKEN
        # Suppliers number for themselves: that of one may be that of another one too, unless it is long and unlike.
        digits = _digits(named)
        may_be_own = any(_is_alike(digits, forms) for each in opens for _, forms in _numbers(each))
        return Otherwise.MISTAKEN if len(digits) > _TELLING and not may_be_own else Otherwise.TOLD

    def _of_claim(self, claim: Claim, opens: Sequence[Open]) -> tuple[Otherwise, tuple[Question, ...]]:
        """Whether a number that is no open item may be another invoice of the same relation."""
        sides = {each.item.side for each in opens}
        relations = {each.item.relation for each in opens}
        if len(sides) > 1 or len(relations) > 1 or not claim.digits.isdigit():
            return Otherwise.TOLD, ()
        (relation,) = relations
        likes = dict.fromkeys(like for each in opens for like in _numbers(each))
        bookings = {claim.digits for each in opens if _is_like_booking(claim.digits, each.entry)}
        near = [forms for _, forms in likes if is_slip_of(claim.digits, forms)]
        (side,) = sides
        if side is Side.PURCHASE and all(len(forms.digits) == len(claim.digits) for forms in near):
            # Nobody knows how a supplier numbers: what has as many digits may be its invoice of another month.
            return Otherwise.TOLD, ()
        meant = [
            _Meant(spelled, forms_of(spelled, forms.year), forms)
            for text, forms in likes
            for spelled in spellings(text, forms, claim.digits)
        ]
        wanted = tuple(dict.fromkeys((*(each.spelled for each in meant), *sorted(bookings))))
        if not wanted and not near:
            # Unlike all that the office has now: it may be from before it changed its numbers.
            wanted = (claim.digits,)
        owners = [self._owners(side, each) for each in wanted]
        asked = tuple((side, number) for number, of in zip(wanted, owners, strict=True) if of is None)
        if any(of is not None and relation in of for of in owners):
            return Otherwise.TOLD, ()
        if asked:
            return Otherwise.ASKED, asked
        is_theirs = any(owners) and side is Side.SALES
        if is_theirs or not (meant or bookings) or (near and all(map(self._is_no_number, meant, repeat(side)))):
            return Otherwise.MISTAKEN, ()
        return Otherwise.TOLD, ()

    def _owners(self, side: Side, number: str) -> frozenset[RelationId] | None:
        """The relations that have or had an invoice of a number; None while nobody knows."""
        found = self._index.by_number.get(forms_of(number).compact, ())
        open_ = frozenset(each.item.relation for each, _ in found if each.item.side is side)
        # The office gives a number once; suppliers may each give the same.
        return open_ if open_ and side is Side.SALES else self._answers.get((side, number))

    def _is_no_number(self, meant: _Meant, side: Side) -> bool:
        """Whether a number that nobody ever had will be nobody's: not the one after the item's, nor one that is yet to be booked."""
        serial, like = meant.forms.serial, meant.like
        if serial is None or like.serial is None or abs(serial - like.serial) < _NEXT:
            return False
        highest = self._index.highest(side, like)
        return highest is not None and not highest < serial <= highest + _SOON


def explains(open_: Open, digits: str) -> bool:
    """Whether figures are the number of an item, or its end."""
    return open_.entry == digits or any(
        number.forms.digits == digits or number.forms.ends_with(digits) for number in open_.numbers
    )


def _numbers(open_: Open) -> Iterator[tuple[str, NumberForms]]:
    """The numbers of an item as they stand in the books."""
    for number in open_.numbers:
        yield str(getattr(open_.item, number.field)), number.forms


def _is_alike(digits: str, forms: NumberForms, *, is_all: bool = False) -> bool:
    """Whether figures look like a number: as many digits, the first ones the same; where they are all that is said, as many are enough."""
    size = len(forms.digits)
    if is_all and len(digits) == size:
        return True
    lead = max(1, size - _SERIAL)
    return size >= _SERIAL and len(digits) == size and digits[:lead] == forms.digits[:lead]


def _is_like_booking(digits: str, entry: str) -> bool:
    """Whether digits may be another booking's number: two for the year, two for the journal, four that count."""
    return len(digits) == len(entry) == _BOOKING and digits[2:4] == entry[2:4] and digits != entry


def _digits(named: Named) -> str:
    return "".join(sign for sign in named.reason.seen if sign.isdigit())
