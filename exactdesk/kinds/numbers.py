"""Invoice numbers as people compare them: the same number is written with and without spaces, dashes, slashes and leading zeros."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=50_000)
def normalised(number: str) -> str:
    """An invoice number without what does not tell two numbers apart: case, spaces, punctuation and leading zeros of its first digits.

    "F-2026/0042", "f2026 0042" and "F20260042" are the same; so are "0042" and "42". Empty only when there is no letter or digit.
    """
    packed = "".join(re.findall(r"[^\W_]+", number)).upper()
    return re.sub(r"^([A-Z]*)0+(?=\d)", r"\1", packed)


@lru_cache(maxsize=50_000)
def digits(number: str) -> str:
    """The digits of a number without leading zeros: what remains when a prefix was left out; may be empty."""
    return "".join(character for character in number if character.isdecimal()).lstrip("0")
