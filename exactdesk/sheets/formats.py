"""What a number format makes of a number: a day, a code with leading zeros, a percentage, another currency.

Only what changes the meaning counts here. Thousands separators, colours and the number of decimals do not.
Source: ECMA-376 part 1, 18.8.30 and 18.8.31, seen 2026-11.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import lru_cache


class Sense(StrEnum):
    """What a number stands for under its format."""

    NUMBER = "number"
    DAY = "day"
    TIME = "time"  # time of day
    SPAN = "span"  # hours that may pass 24
    CODE = "code"  # shown with leading zeros or letters around it
    PERCENT = "percent"
    CURRENCY = "currency"  # shown in another currency than the euro
    TEXT = "text"  # the format @


@dataclass(frozen=True, slots=True)
class Format:
    """The sense of a number format; `sections` are its parts for positive, negative and zero, `mark` the sign of its currency."""

    sense: Sense
    sections: tuple[str, ...] = ()
    mark: str = ""

    def shown(self, number: Decimal) -> str | None:
        """The text a person sees where it says something other than the number itself; None where it does not."""
        match self.sense:
            case Sense.CODE:
                return _coded(self.sections, number)
            case Sense.PERCENT:
                return f"{_digits(number * 100)}%"
            case Sense.CURRENCY:
                return f"{self.mark} {_digits(number)}"
            case _:
                return None


PLAIN = Format(Sense.NUMBER)

_BUILT_IN: dict[int, str] = {
    9: "0%", 10: "0.00%", 14: "dd-mm-yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm",
    21: "h:mm:ss", 22: "d-m-yyyy h:mm", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 49: "@",
    **dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy-mm-dd"),
}  # fmt: skip
_GENERAL = frozenset({"", "general", "standard", "standaard", "standaardformaat", "gneral"})
_PIECES = re.compile(r'"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(.)', re.DOTALL)
_EURO = frozenset({"€", "EUR", "eur"})


def built_in(number: int) -> Format:
    """The format that Excel knows by number and that no file spells out."""
    return read_format(_BUILT_IN.get(number, "General"))


@lru_cache(maxsize=4096)
def read_format(code: str) -> Format:
    """The sense of a format code as the file holds it (always with English letters)."""
    if code.strip().lower() in _GENERAL or len(code) > 1000:
        return PLAIN
    if code.strip() == "@":
        return Format(Sense.TEXT)
    sections = tuple(_split(code))
    letters, brackets, literal = _letters(sections[0])
    bare = letters.lower()
    if any(span in ("h", "hh", "m", "mm", "s", "ss") for span in brackets):
        return Format(Sense.SPAN)
    if re.search(r"[yd]", bare) or ("m" in bare and not re.search(r"[hs0#]", bare)):
        return Format(Sense.DAY)
    if re.search(r"[hs]", bare) and not re.search(r"[0#]", bare.replace("s.0", "").replace("ss.00", "")):
        return Format(Sense.TIME)
    if "%" in letters:
        return Format(Sense.PERCENT)
    mark = _currency(code)
    if mark and mark not in _EURO:
        return Format(Sense.CURRENCY, mark=mark)
    if "e+" in bare or "e-" in bare or mark:
        return PLAIN
    digits = re.sub(r"[^0#?.,]", "", letters)
    if "." in digits or "," in digits:
        return PLAIN
    if (
        re.search(r"[A-Za-z0-9]", literal)
        or "00" in digits
        or (digits and re.search(r"[0#]\D*[-/. ]\D*[0#]", _shape(sections[0])))
    ):
        return Format(Sense.CODE, sections)
    return PLAIN


def _split(code: str) -> list[str]:
    found = [""]
    for piece in _PIECES.finditer(code):
        if piece.group() == ";":
            found.append("")
        else:
            found[-1] += piece.group()
    return found[:4]


def _letters(section: str) -> tuple[str, list[str], str]:
    """What stands for itself in a section, what stands in brackets, and its literal text."""
    letters, brackets, literal = "", [], ""
    for piece in _PIECES.finditer(section):
        quoted, escaped, _, _, bracket, single = piece.groups()
        if bracket is not None:
            brackets.append(bracket.lower())
        elif single is not None:
            letters += single
        elif quoted or escaped:
            literal += quoted or escaped
    return letters, brackets, literal


def _shape(section: str) -> str:
    return "".join(piece.group(1) or piece.group(2) or piece.group(6) or "" for piece in _PIECES.finditer(section))


def _currency(code: str) -> str:
    """The sign or code of a currency in a format; empty when it has none."""
    found = re.search(r"\[\$([^\]-]+)", code)
    if found:
        return found.group(1).strip()
    _, _, literal = _letters(code)
    for mark in ("€", "EUR", "$", "£", "USD", "GBP", "CHF", "¥"):
        if mark in literal or (len(mark) == 1 and mark in code):
            return mark
    return ""


def _digits(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _coded(sections: tuple[str, ...], number: Decimal) -> str | None:
    """A whole number laid into the places of a format: 7 in 00000 is 00007, 20240001 in 0000-0000 is 2024-0001."""
    if number < 0 and len(sections) > 1:
        section, sign = sections[1], ""
    elif number == 0 and len(sections) > 2:
        section, sign = sections[2], ""
    else:
        section, sign = sections[0], "-" if number < 0 else ""
    pieces: list[tuple[str, bool]] = []  # text, and whether it is a place for a digit
    for piece in _PIECES.finditer(section):
        quoted, escaped, _, _, bracket, single = piece.groups()
        if bracket is not None:
            continue
        if single is not None:
            pieces.append((single, single in "0#?"))
        elif quoted or escaped:
            pieces.append((quoted or escaped, False))
    if not any(is_place for _, is_place in pieces):
        return None
    digits = format(abs(number).quantize(Decimal(1), rounding=ROUND_HALF_UP), "f")
    rest, out, left = digits if digits != "0" else "", [], sum(is_place for _, is_place in pieces)
    for text, is_place in reversed(pieces):
        if not is_place:
            out.append(text)
            continue
        left -= 1
        if left == 0:
            out.append(rest or ("0" if text == "0" else ""))
        elif rest:
            out.append(rest[-1])
            rest = rest[:-1]
        else:
            out.append("0" if text == "0" else "")
    shown = sign + "".join(reversed(out)).strip()
    return shown if shown != format(number, "f") else None
