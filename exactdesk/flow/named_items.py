"""Which open items a text names: by their numbers in any spelling, in lists and ranges, and by structured references."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from exactdesk.flow.invoice_numbers import Level, forms_of
from exactdesk.flow.mentions import Claim, Named, TextFinds
from exactdesk.flow.open_index import Numbered, Open, OpenIndex
from exactdesk.flow.payment_text import Run, Trust, runs_of
from exactdesk.flow.reconcile import Proof, Reason
from exactdesk.flow.references import canonical, find_references
from exactdesk.flow.slips import straightened

_YEAR = re.compile(r"20[0-4]\d")
_SHORT = 5
"""A number of fewer signs is anything: it counts when it is called an invoice, or when the relation agrees."""
_MOST_RUNS = 6
_LONGEST = 24
_RANGE = 50
"""A range of more numbers than this is no range of invoices."""


_Match = tuple[Open, Numbered]


@dataclass(frozen=True, slots=True)
class _Hit:
    begin: int  # place of the first run
    end: int  # place of the last one
    size: int  # characters
    level: Level
    trust: Trust
    matches: Sequence[_Match]
    is_short: bool = False
    booked: Open | None = None  # the item whose booking has this number


def find_named(index: OpenIndex, text: str, field: str, trust: Trust = Trust.PLAIN) -> TextFinds:
    """What a text names. `trust` is that of figures of which the text itself says nothing."""
    if not text:
        return TextFinds(field, (), (), ())
    plain = straightened(text)
    if plain != text:
        # With an O for a 0 it is hardly ever a number; where it becomes one, that was meant.
        finds = _Finder(index, plain, field, trust).run()
        if any(_differs(text, plain, each.reason) for each in finds.named):
            return replace(finds, named=tuple(_as_written(each, text) for each in finds.named))
    return _Finder(index, text, field, trust).run()


def _differs(text: str, plain: str, reason: Reason) -> bool:
    span = slice(*reason.line_span) if reason.line_span is not None else slice(None)
    return text[span] != plain[span]


def _as_written(named: Named, text: str) -> Named:
    span = named.reason.line_span
    return named if span is None else replace(named, reason=replace(named.reason, seen=text[slice(*span)]))


def name_by_end(open_: Open, finds: TextFinds) -> Named | None:
    """An item that is named by its last digits alone; None when it is not. To be asked of items for which something else speaks."""
    for run in finds.loose_ends:
        span = (run.begin, run.end)
        for numbered in open_.numbers:
            if numbered.forms.ends_with(run.text):
                reason = _reason(open_, numbered.field, finds.field, span, run.text)
                return Named(open_, Level.SERIAL, run.trust, reason)
    return None


def _reason(
    open_: Open, item_field: str, field: str, span: tuple[int, int], seen: str, proof: Proof = Proof.NUMBER_IN_TEXT
) -> Reason:
    wanted = str(getattr(open_.item, item_field))
    return Reason(
        proof=proof,
        item=open_.item.key,
        line_field=field,
        line_span=span,
        item_field=item_field,
        seen=seen,
        wanted=wanted,
    )


class _Finder:
    def __init__(self, index: OpenIndex, text: str, field: str, trust: Trust) -> None:
        self._index = index
        self._text = text
        self._field = field
        self._runs = runs_of(text, trust=trust)
        self._used: set[int] = set()
        self._figures: list[Claim] = []
        self._weak: set[int] = set()  # of them those that are hardly a name by themselves
        self._named: list[Named] = []
        self._unread: list[Claim] = []  # ranges that are too long to be meant one by one

    def run(self) -> TextFinds:
        self._references()
        heads = []
        for hit in self._hits():
            if self._used.isdisjoint(range(hit.begin, hit.end + 1)):
                self._add(hit, (self._runs[hit.begin].begin, self._runs[hit.end].end))
                heads.append(hit)
        heads.sort(key=lambda hit: hit.begin)
        for before, hit in pairwise(heads):
            if self._runs[hit.begin].through:
                self._through(before, hit.matches, hit.begin)
        for hit in heads:
            if hit.trust >= Trust.PLAIN:
                self._list(hit)
        claims = (*self._unread, *self._claims())
        return TextFinds(self._field, tuple(self._named), claims, tuple(self._loose_ends()), tuple(self._figures))

    def _references(self) -> None:
        for found in find_references(self._text):
            seen = self._text[slice(*found.span)]
            opens = self._index.by_reference.get(found.digits, ())
            named = [(open_, "payment_reference") for open_ in opens]
            if not named:
                # No reference is kept with the item, or another one: its number may have been put into this one.
                body = found.body.lstrip("0")
                matches = self._index.by_number.get(body, ()) if len(body) > 3 else ()
                named = [(open_, number.field) for open_, number in matches]
            for open_, item_field in named:
                reason = _reason(open_, item_field, self._field, found.span, seen, Proof.REFERENCE)
                self._named.append(Named(open_, Level.REFERENCE, Trust.CALLED, reason))
            if named:
                self._use(*found.span)

    def _hits(self) -> list[_Hit]:
        """What the runs make together, the longest first."""
        hits: list[_Hit] = []
        for begin, first in enumerate(self._runs):
            key = ""
            for end in range(begin, min(begin + _MOST_RUNS, len(self._runs))):
                run = self._runs[end]
                if end > begin and not run.joined:
                    break
                key += run.text
                if len(key) > _LONGEST:
                    break
                if run.is_digits or not first.is_digits:
                    hits += self._look_up(key, begin, end)
        return sorted(hits, key=lambda hit: (-hit.size, -hit.level, hit.begin))

    def _look_up(self, key: str, begin: int, end: int) -> Iterator[_Hit]:
        trust = self._trust(begin, end)
        matches = self._index.by_number.get(key)
        is_short = len(key) < _SHORT
        if matches and (trust is Trust.CALLED or not is_short):
            yield _Hit(begin, end, len(key), Level.FULL, trust, matches, is_short)
        references = self._index.by_reference.get(key) if len(key) > 6 else None
        if references:
            fit = [(open_, Numbered("payment_reference", forms_of(key))) for open_ in references]
            yield _Hit(begin, end, len(key), Level.FULL, trust, fit)
        booked = self._index.by_entry.get(key) if not matches and not is_short else None
        if booked is not None:
            yield _Hit(begin, end, len(key), Level.FULL, trust, (), booked=booked)
        both = () if matches else self._two_in_one(key)
        if both:
            yield _Hit(begin, end, len(key), Level.FULL, trust, both)
        loose = self._index.by_loose.get(key)
        if loose and (trust is Trust.CALLED or len(key) > 4) and not self._is_year_of_more(end):
            yield _Hit(begin, end, len(key), Level.LOOSE, trust, loose)
        year = self._year_and_serial(begin, end)
        if year is not None and year in self._index.by_year:
            of_year = self._of_prefix(self._index.by_year[year], begin)
            yield _Hit(begin, end, len(key), Level.LOOSE, trust, of_year)

    def _is_year_of_more(self, place: int) -> bool:
        """Whether figures are a year that the rest of a number follows: the F2026 of F2026-0045 is not the invoice F2026."""
        after = self._runs[place + 1] if place + 1 < len(self._runs) else None
        return after is not None and after.is_digits and after.joined and bool(_YEAR.fullmatch(self._runs[place].text))

    def _two_in_one(self, key: str) -> Sequence[_Match]:
        """Two numbers of one relation that were written without anything between them."""
        half = len(key) // 2
        if len(key) < 2 * _SHORT or len(key) % 2 or not key.isdigit():
            return ()
        first, second = (self._index.by_number.get(part, ()) for part in (key[:half], key[half:]))
        relations = {open_.item.relation for open_, _ in first} & {open_.item.relation for open_, _ in second}
        return [each for each in (*first, *second) if each[0].item.relation in relations]

    def _year_and_serial(self, begin: int, end: int) -> tuple[int, int] | None:
        first, last = self._runs[begin], self._runs[end]
        if end != begin + 1 or not (first.is_digits and last.is_digits) or len(last.text) > 7:
            return None
        if _YEAR.fullmatch(first.text):
            return int(first.text), int(last.text)
        return (2000 + int(first.text), int(last.text)) if len(first.text) == 2 else None

    def _of_prefix(self, matches: Sequence[_Match], begin: int) -> Sequence[_Match]:
        """Of several numbers with the same figures, those whose letters stand before them, where they do."""
        if begin and self._runs[begin].joined and not self._runs[begin - 1].is_digits:
            before = self._runs[begin - 1].text
            same = [each for each in matches if each[1].forms.prefix and before.endswith(each[1].forms.prefix)]
            return same or matches
        return matches

    def _trust(self, begin: int, end: int) -> Trust:
        trusts = [run.trust for run in self._runs[begin : end + 1] if run.is_digits]
        if not trusts:
            return Trust.OTHER
        return min(trusts) if min(trusts) < Trust.PLAIN else max(trusts)

    def _add(self, hit: _Hit, span: tuple[int, int]) -> None:
        seen, known = self._text[slice(*span)], len(self._named)
        for open_, numbered in hit.matches:
            reason = _reason(open_, numbered.field, self._field, span, seen)
            self._named.append(Named(open_, hit.level, hit.trust, reason, hit.is_short))
        if hit.booked is not None:
            reason = _reason(hit.booked, "entry_number", self._field, span, seen)
            self._named.append(Named(hit.booked, hit.level, hit.trust, reason, is_known=False))
        self._used.update(range(hit.begin, hit.end + 1))
        if all(each.strength < 2 for each in self._named[known:]):
            self._weak.update(range(hit.begin, hit.end + 1))

    def _list(self, head: _Hit) -> None:
        """What follows a number in a list is shortened: 2026-0045, 46 en 47; F20260045/47; 2026-0045 t/m 0048."""
        place = head.end + 1
        while place < len(self._runs):
            run = self._runs[place]
            if not run.is_digits:
                place += 1
                continue
            if not run.listed or place in self._used or run.trust < Trust.PLAIN or len(run.text) > 6:
                return
            matches = self._completed(head, run.text)
            if not matches:
                return
            if run.through:
                self._through(head, matches, place)
            tail = _Hit(place, place, head.size, head.level, Trust.CALLED, matches, head.is_short)
            self._add(tail, (run.begin, run.end))
            head = tail
            place += 1

    def _completed(self, head: _Hit, tail: str) -> list[_Match]:
        """The items whose number is that of the head with other last digits."""
        found: dict[int, _Match] = {}
        for open_, numbered in head.matches:
            forms = numbered.forms
            same: list[_Match] = []
            if len(tail) < len(forms.digits):
                same += self._index.by_number.get(forms.digits[: -len(tail)] + tail, ())
            if forms.year is not None:
                same += self._index.by_year.get((forms.year, int(tail)), ())
            for each in same:
                if (
                    each[0].item.side is open_.item.side
                    and each[1].forms.prefix == forms.prefix
                    and each[0] is not open_
                ):
                    found.setdefault(id(each[0]), each)
        heads = {open_.item.relation for open_, _ in head.matches}
        own = [each for each in found.values() if each[0].item.relation in heads]
        return own or self._ending(head, tail) or list(found.values())

    def _ending(self, head: _Hit, tail: str) -> list[_Match]:
        """The one item of the relation whose number ends so, where the digits before it are others than those of the head."""
        found = [each for each in self._like(head) if each[1].forms.digits.endswith(tail)]
        return found if len(tail) > 2 and len(found) == 1 else []

    def _like(self, head: _Hit) -> list[_Match]:
        """The other items of the relation that are numbered as the head is."""
        return [
            (each, number)
            for open_, numbered in head.matches[:1]
            for each in self._index.by_relation[open_.item.relation]
            for number in each.numbers
            if each is not open_
            and each.item.side is open_.item.side
            and number.field == numbered.field
            and number.forms.prefix == numbered.forms.prefix
        ]

    def _through(self, head: _Hit, last: Sequence[_Match], place: int) -> None:
        """The items between the two ends of a range."""
        if not head.matches or not last:
            return
        first, final = head.matches[0][1].forms, last[0][1].forms
        if first.serial is None or final.serial is None or final.serial - first.serial <= 1:
            return
        run = self._runs[place]
        if any(open_.item.relation == head.matches[0][0].item.relation for open_, _ in last):
            # Both ends are of one relation: so is what is between them, however many numbers others got meanwhile.
            for open_, numbered in self._like(head):
                forms = numbered.forms
                if forms.year == first.year and forms.serial is not None and first.serial < forms.serial < final.serial:
                    reason = _reason(open_, numbered.field, self._field, (run.begin, run.end), run.text)
                    self._named.append(Named(open_, head.level, Trust.CALLED, reason, head.is_short))
            return
        if final.serial - first.serial > _RANGE:
            self._unread.append(Claim(f"{first.digits}-{final.digits}", (run.begin, run.end)))
            return
        for serial in range(first.serial + 1, final.serial):
            text = str(serial).zfill(len(first.serial_text))
            for open_, numbered in self._completed(head, text):
                reason = _reason(open_, numbered.field, self._field, (run.begin, run.end), run.text)
                self._named.append(Named(open_, head.level, Trust.CALLED, reason, head.is_short))

    def _claims(self) -> Iterator[Claim]:
        place = 0
        while place < len(self._runs):
            run = self._runs[place]
            if not self._is_left(place):
                place += 1
                continue
            end = place
            digits = run.text
            while self._goes_on(place, end, digits):
                end += 1
                digits += self._runs[end].text
            is_called = any(each.trust is Trust.CALLED for each in self._runs[place : end + 1])
            is_told = is_called and len(digits) > 1 and not _YEAR.fullmatch(digits) and place not in self._weak
            claim = Claim(digits, (run.begin, self._runs[end].end))
            if is_told or self._is_ours(place, digits):
                yield claim
            else:
                self._figures.append(claim)
            place = end + 1

    def _is_left(self, place: int) -> bool:
        """Whether figures may be an invoice and name none, or hardly one."""
        run = self._runs[place]
        return run.is_digits and run.trust >= Trust.PLAIN and (place not in self._used or place in self._weak)

    def _goes_on(self, place: int, end: int, digits: str) -> bool:
        """Whether the next run belongs to the same number."""
        after = end + 1
        if after >= len(self._runs) or not self._runs[after].joined or not self._is_left(after):
            return False
        if _YEAR.fullmatch(digits) or self._text[self._runs[end].end : self._runs[after].begin].strip():
            return True
        return self._is_ours(place, digits + self._runs[after].text)

    def _is_ours(self, place: int, digits: str) -> bool:
        """Whether figures look like a number that the office itself gives."""
        if len(digits) > 4 and (len(digits), digits[:-4]) in self._index.leads:
            return True
        before = self._runs[place - 1] if place and self._runs[place].joined else None
        return before is not None and not before.is_digits and (before.text, len(digits)) in self._index.prefixes

    def _loose_ends(self) -> Iterator[Run]:
        for place, run in enumerate(self._runs):
            if run.is_digits and place not in self._used and run.trust >= Trust.PLAIN and 2 <= len(run.text) <= 10:
                yield run

    def _use(self, begin: int, end: int) -> None:
        self._used.update(place for place, run in enumerate(self._runs) if run.begin < end and begin < run.end)


def reference_named(index: OpenIndex, reference: str) -> TextFinds:
    """What a reference that the bank set apart names: as it is kept with an item, or by the number in it."""
    plain = canonical(reference)
    opens = index.by_reference.get(plain, ())
    if opens:
        named = tuple(
            Named(
                open_,
                Level.REFERENCE,
                Trust.CALLED,
                _reason(open_, "payment_reference", "reference", (0, len(reference)), reference, Proof.REFERENCE),
            )
            for open_ in opens
        )
        return TextFinds("reference", named, (), ())
    return find_named(index, reference, "reference")
