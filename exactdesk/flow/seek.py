"""Finding a line or an item by a few letters, also with a slip in them, and by an amount however it is written. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable

from rapidfuzz import fuzz

_LIKE = 84
"""Of 100: one letter wrong or two swapped in a word of six or more still fits."""

_LEAST = 4
"""Letters from which on a slip is forgiven; in shorter words nearly everything would be near."""

_DIGITS = re.compile(r"[0-9][0-9.,  ]*")


def plain(text: str) -> str:
    """The text as it is searched: without regard to case, figures once as they stand and once bare."""
    folded = text.casefold()
    bare = [re.sub(r"\D", "", found) for found in _DIGITS.findall(folded)]
    return " ".join([folded, *bare])


def seeker(sought: str) -> Callable[[str], bool]:
    """Whether a text (as `plain` gives it) holds every word that is sought; nothing sought fits everything."""
    words = sought.casefold().split()
    needles = [re.sub(r"[.,]", "", word) if re.fullmatch(r"[0-9.,]+", word) else word for word in words]

    def fits(text: str) -> bool:
        return all(_fits(needle, text) for needle in needles)

    return fits


def _fits(needle: str, text: str) -> bool:
    if needle in text:
        return True
    if len(needle) < _LEAST or not needle.isalpha():
        return False
    return fuzz.partial_ratio(needle, text, score_cutoff=_LIKE) > 0
