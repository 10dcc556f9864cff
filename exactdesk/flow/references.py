"""Structured payment references, found in a text and checked: Belgian, Dutch and of ISO 11649.

A reference whose check digits hold was made to be read by machines: it is the strongest proof there is. Sources: Febelfin, structured
communication (mod 97); Betaalvereniging Nederland, "Specificaties betalingskenmerk" (mod 11); ISO 11649 (mod 97); all seen 2026-11.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_WEIGHTS = (2, 4, 8, 5, 10, 9, 7, 3, 6, 1)
_LENGTHS = {9: "7", 10: "8", 11: "9", 12: "0", 13: "1", 14: "2"}
"""Digits of a Dutch reference with a length digit, by what that digit is."""

_BELGIAN_MARKED = re.compile(r"(?:\+{3}|\*{3})\s?(\d{3})\s?/?\s?(\d{4})\s?/?\s?(\d{5})\s?(?:\+{3}|\*{3})")
_DIGITS = re.compile(r"(?<![0-9A-Za-z])\d(?:[ ./-]?\d){6,18}(?![0-9A-Za-z])")
_ISO = re.compile(r"(?<![0-9A-Za-z])RF ?[0-9] ?[0-9](?: ?[0-9A-Z]){1,21}(?![0-9A-Za-z])", re.IGNORECASE | re.ASCII)


class ReferenceKind(StrEnum):
    """Whose rules a reference follows."""

    BELGIAN = "belgian"  # gestructureerde mededeling, OGM: twelve digits
    DUTCH = "dutch"  # betalingskenmerk: 7, 9 to 14 or 16 digits
    ISO = "iso"  # RF, two check digits, up to 21 letters and digits


@dataclass(frozen=True, slots=True)
class FoundReference:
    """A reference in a text.

    Attributes:
        digits: without blanks and signs; with the check digits (and RF).
        body: what it refers to: without check and length digits, leading zeros kept.
        span: where it stands in the text.
    """

    kind: ReferenceKind
    digits: str
    body: str
    span: tuple[int, int]


def find_references(text: str) -> tuple[FoundReference, ...]:
    """All references of a text whose check digits hold, in order of place. A number may be one by two sets of rules: then it is two."""
    found = [*_belgian(text), *_iso(text)]
    taken = [each.span for each in found]
    for match in _DIGITS.finditer(text):
        if any(begin < match.end() and match.start() < end for begin, end in taken):
            continue
        digits = re.sub(r"\D", "", match.group())
        found += [FoundReference(kind, digits, body, match.span()) for kind, body in read_digits(digits)]
    return tuple(sorted(found, key=lambda each: each.span))


def read_digits(digits: str) -> tuple[tuple[ReferenceKind, str], ...]:
    """Which references a row of digits may be, each with its body; empty for none. Seven digits have no check and are never one."""
    readings: list[tuple[ReferenceKind, str]] = []
    if is_belgian(digits):
        readings.append((ReferenceKind.BELGIAN, digits[:10]))
    if is_dutch(digits):
        readings.append((ReferenceKind.DUTCH, digits[1:] if len(digits) == 16 else digits[2:]))
    return tuple(readings)


def is_belgian(digits: str) -> bool:
    """Whether twelve digits are a structured message: the last two are the first ten modulo 97, with 97 for 0."""
    if not re.fullmatch(r"[0-9]{12}", digits):
        return False
    return (int(digits[:10]) % 97 or 97) == int(digits[10:])


def is_dutch(digits: str) -> bool:
    """Whether 9 to 14, or 16 digits are a payment reference whose check digit (and length digit) hold."""
    if not re.fullmatch(r"[0-9]{9,14}|[0-9]{16}", digits):
        return False
    if len(digits) != 16 and digits[1] != _LENGTHS[len(digits)]:
        return False
    return dutch_check_digit(digits[1:]) == digits[0]


def dutch_check_digit(rest: str) -> str:
    """The digit that stands before the rest of a Dutch payment reference."""
    total = sum(int(digit) * _WEIGHTS[place % 10] for place, digit in enumerate(reversed(rest)))
    return {10: "1", 11: "0"}.get(11 - total % 11, str(11 - total % 11))


def is_iso(reference: str) -> bool:
    """Whether RF, two digits and up to 21 letters and digits hold by mod 97."""
    if not re.fullmatch(r"RF[0-9]{2}[0-9A-Z]{1,21}", reference):
        return False
    turned = reference[4:] + reference[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def canonical(reference: str) -> str:
    """A reference as it is compared: letters and digits alone, upper case."""
    return re.sub(r"[^0-9A-Z]", "", reference.upper())


def _belgian(text: str) -> Iterator[FoundReference]:
    for match in _BELGIAN_MARKED.finditer(text):
        digits = "".join(match.groups())
        if is_belgian(digits):
            yield FoundReference(ReferenceKind.BELGIAN, digits, digits[:10], match.span())


def _iso(text: str) -> Iterator[FoundReference]:
    for match in _ISO.finditer(text):
        # What follows may be another word: the longest part whose check digits hold counts.
        for end in range(match.end(), match.start() + 4, -1):
            reference = canonical(text[match.start() : end])
            if is_iso(reference) and text[end - 1] != " ":
                yield FoundReference(ReferenceKind.ISO, reference, reference[4:], (match.start(), end))
                break
