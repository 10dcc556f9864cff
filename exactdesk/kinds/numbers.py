"""Invoice numbers as people compare them: one number is written with and without spaces, dashes, zeros, a prefix, the century.

`compare` says whether two numbers are the same, merely look alike, or are two numbers; `NumberIndex` finds both among many.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Generic, TypeVar

T = TypeVar("T")

_PREFIXES = frozenset(
    (
        *("F", "FA", "FAC", "FACT", "FACTUUR", "FACTUURNR", "FACTUURNUMMER", "FACTURE", "FN", "FNR", "FV", "FVK"),
        *("V", "VF", "VFA", "VK", "VKF", "VKFACT", "VERKOOP", "VERKOOPFACTUUR", "IF", "IFA", "INK", "INKF"),
        *(
            "I",
            "INV",
            "INVNO",
            "INVOICE",
            "INVOICENO",
            "SI",
            "PI",
            "RE",
            "RG",
            "RNR",
            "RECH",
            "RECHNUNG",
            "RECHNUNGSNR",
        ),
        *("N", "NO", "NR", "NUM", "NUMMER"),
    )
)
"""Words before a number that say no more than that it is one of an invoice."""

_YEARS = range(2000, 2100)
_PARTS = re.compile(r"[0-9]+|[^\W\d_]+")
_SHORTEST_WITH_YEAR = 5  # digits of a number in which two of them may be a year


class Likeness(StrEnum):
    """How two numbers compare."""

    SAME = "same"  # one number in two spellings: letter case, spaces, punctuation, leading zeros
    PREFIX = "prefix"  # alike but for letters before it
    YEAR = "year"  # alike but for the year, which is written in two or four digits, or at the other end
    SPLIT = "split"  # the same digits, divided otherwise
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class _Number:
    """A number taken apart.

    Attributes:
        letters: all of them in capitals, in order; empty for a number of digits alone.
        runs: runs of digits as they stand, in order; groups: the same without leading zeros ("0" for zeros alone).
        run: all digits in one, without leading zeros.
        breaks: positions among all digits where a sign or letter stands between two of them.
    """

    compact: str
    letters: str
    runs: tuple[str, ...]
    groups: tuple[str, ...]
    run: str
    breaks: frozenset[int]


@lru_cache(maxsize=50_000)
def normalised(number: str) -> str:
    """An invoice number without what does not tell two numbers apart: case, spaces, punctuation and leading zeros of its first digits.

    "F-2026/0042", "f2026 0042" and "F20260042" are the same; so are "0042" and "42". Empty only when there is no letter or digit. Kept
    in the history as the number's key: what it gives for a number never changes. Two numbers with one key may still be two
    ("2024-11", "202-411"): that `compare` tells.
    """
    packed = "".join(re.findall(r"[^\W_]+", number)).upper()
    return re.sub(r"^([A-Z]*)0+(?=\d)", r"\1", packed)


@lru_cache(maxsize=50_000)
def _taken_apart(number: str) -> _Number:
    parts = [(found.group().upper(), found.group().isdecimal()) for found in _PARTS.finditer(number)]
    runs = [text for text, is_digits in parts if is_digits]
    breaks, length = set(), 0
    for text in runs[:-1]:
        length += len(text)
        breaks.add(length)
    digits = "".join(runs)
    leading = len(digits) - len(digits.lstrip("0"))
    return _Number(
        compact=normalised(number),
        letters="".join(text for text, is_digits in parts if not is_digits),
        runs=tuple(runs),
        groups=tuple(text.lstrip("0") or "0" for text in runs),
        run=digits.lstrip("0"),
        breaks=frozenset(each - leading for each in breaks),
    )


@lru_cache(maxsize=50_000)
def compare(one: str, other: str) -> Likeness:
    """Whether two numbers are the same, alike, or two. Numbers without a letter or digit are like nothing."""
    if not normalised(one) or not normalised(other):
        return Likeness.OTHER
    a, b = _taken_apart(one), _taken_apart(other)
    is_same_run = a.run == b.run
    if a.compact == b.compact and (not is_same_run or not _is_split_otherwise(a, b)):
        return Likeness.SAME
    if a.letters == b.letters and a.groups and a.groups == b.groups:
        return Likeness.SAME
    if not a.run or not b.run or not _are_prefixes(a.letters, b.letters):
        return Likeness.OTHER
    if a.groups == b.groups or (is_same_run and not _is_split_otherwise(a, b)):
        return Likeness.PREFIX
    if _year_forms(a) & _year_forms(b):
        return Likeness.YEAR
    if _is_run_together(a, b):
        return Likeness.SPLIT
    return Likeness.OTHER


def is_same_number(one: str, other: str) -> bool:
    """Whether two texts are one number, however it is spelled."""
    return compare(one, other) is Likeness.SAME


def _is_split_otherwise(a: _Number, b: _Number) -> bool:
    """Whether both divide the same digits, each in its own way: then they are two numbers."""
    return bool(a.breaks and b.breaks) and a.breaks != b.breaks


def _is_run_together(a: _Number, b: _Number) -> bool:
    """Whether the one is the other without its signs, and without the zeros that kept its parts apart: "202642" for "2026-0042"."""
    whole, parts = (a, b) if len(a.groups) == 1 else (b, a)
    return len(whole.groups) == 1 and len(parts.groups) > 1 and whole.run == "".join(parts.groups)


def _are_prefixes(one: str, other: str) -> bool:
    """Whether letters are no reason to think of two series of numbers: the same ones, none on a side, or words for an invoice."""
    return one == other or not (one and other) or (one in _PREFIXES and other in _PREFIXES)


@lru_cache(maxsize=50_000)
def _year_forms(number: _Number) -> frozenset[str]:
    """The number with its year in two digits and in front, in each way it can be read; empty where no year may be in it."""
    forms = set()
    if len(number.groups) > 1:
        first, last = _short_year(number.runs[0]), _short_year(number.runs[-1])
        if first:
            forms.add("-".join((first, *number.groups[1:])))
        if last and (not first or len(number.runs[-1]) == 4):  # "10-11" and "11-10" are two numbers
            forms.add("-".join((last, *number.groups[:-1])))
    if len(number.groups) == 1 and len(number.run) >= _SHORTEST_WITH_YEAR:
        run = number.run
        has_century = int(run[:4]) in _YEARS and len(run) > _SHORTEST_WITH_YEAR
        year, rest = (run[2:4], run[4:]) if has_century else (run[:2], run[2:])
        forms.add(f"{year}-{rest.lstrip('0') or '0'}")
        forms.add(f"={year}{rest}")
    return frozenset(forms)


def _short_year(run: str) -> str:
    """The year that a run of digits may be, in two digits; else empty."""
    if len(run) == 4 and int(run) in _YEARS:
        return run[2:]
    return run if len(run) == 2 else ""


def _keys(number: str) -> frozenset[str]:
    """Keys of which numbers that are the same or alike share at least one."""
    apart = _taken_apart(number)
    if not apart.run and not apart.groups:
        return frozenset((f"t{apart.compact}",)) if apart.compact else frozenset()
    keys = {f"r{apart.run}", f"c{apart.compact}", f"g{'-'.join(apart.groups)}", f"r{''.join(apart.groups)}"}
    return frozenset(keys | {f"y{form}" for form in _year_forms(apart)})


class NumberIndex(Generic[T]):
    """Numbers with what carries them, to be asked for a number in any spelling. As fast with many numbers as with few."""

    def __init__(self) -> None:
        self._by_key: defaultdict[str, list[tuple[int, str, T]]] = defaultdict(list)
        self._count = 0

    def add(self, number: str, carrier: T) -> None:
        for key in _keys(number):
            self._by_key[key].append((self._count, number, carrier))
        self._count += 1

    def alike(self, number: str) -> Iterator[tuple[Likeness, T]]:
        """What carries the number: first those that have the same one, then those with one alike, each in the order of adding."""
        found: dict[int, tuple[Likeness, T]] = {}
        for key in _keys(number):
            for place, other, carrier in self._by_key.get(key, ()):
                if place not in found:
                    found[place] = (compare(number, other), carrier)
        ordered = [found[place] for place in sorted(found)]
        yield from (each for each in ordered if each[0] is Likeness.SAME)
        yield from (each for each in ordered if each[0] not in (Likeness.SAME, Likeness.OTHER))
