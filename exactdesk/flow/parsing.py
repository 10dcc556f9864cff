"""What people type, understood: amounts, percentages, yes or no, and codes. Dates are in `dates`.

A column is looked at as a whole first (`learn_amounts`): whether a comma or a point marks the cents is decided by the values that can be
read in one way only. A value that can be read in two ways, and that its column does not decide, comes back as `Unreadable`: it is asked,
never guessed. Empty cells are the caller's business (`is_blank`): nothing here turns "nothing" into 0.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from exactdesk.flow.table import CellValue

_LARGEST = Decimal(10) ** 15
"""From here on a spreadsheet no longer keeps all digits of a number."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why a value has no certain meaning. `code` and `facts` are those of the `Problem` that it becomes."""

    code: str
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class Mark(StrEnum):
    """Which sign stands before the cents in a column."""

    COMMA = "comma"
    POINT = "point"
    UNDECIDED = "undecided"  # nothing in the column tells
    MIXED = "mixed"  # both are used


@dataclass(frozen=True, slots=True)
class AmountConvention:
    """How a column writes its numbers."""

    mark: Mark = Mark.UNDECIDED


_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u202a\u202c"))
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"), "-")
_CURRENCY_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"}
_CURRENCIES = (
    "EUR USD GBP CHF SEK NOK DKK PLN CZK HUF RON BGN CAD AUD NZD JPY CNY HKD SGD ZAR TRY AED INR BRL MXN ILS THB "
    "ISK MAD RSD UAH KRW"
)
_CURRENCY = re.compile(
    rf"(?<![A-Z])({'|'.join(_CURRENCIES.split())})(?![A-Z])|[€$£¥]|(?<![A-Z])EURO?(?![A-Z])", re.IGNORECASE
)
_SIDE_MARK = re.compile(r"(?<![A-Za-z])(CR|DR|DB|D|C|S|H|DEBET|CREDIT|SOLL|HABEN)\.?(?![A-Za-z])", re.IGNORECASE)
_PLAIN = re.compile(r"[0-9]+")
_SPACED = re.compile(r"([0-9]{1,3}(?:[ '][0-9]{3})+)(?:([.,])([0-9]+))?")
_BOTH = re.compile(r"([0-9]{1,3}(?:\.[0-9]{3})+),([0-9]+)|([0-9]{1,3}(?:,[0-9]{3})+)\.([0-9]+)")
_GROUPED = re.compile(r"[0-9]{1,3}(?:(\.[0-9]{3}){2,}|(,[0-9]{3}){2,})")
_SINGLE = re.compile(r"([0-9]*)([.,])([0-9]+)")
_NO_CENTS = re.compile(r"([.,])(?:-{1,2}|=)$")
_PERCENT = re.compile(r"(?<![0-9.,])(-?[0-9]+(?:[.,][0-9]+)?)\s*%")


def tidy(text: str) -> str:
    """Text without invisible characters, full-width forms and odd blanks, dashes as "-", stripped."""
    if text.isascii():
        return text.strip()
    return unicodedata.normalize("NFKC", text.translate(_INVISIBLE).translate(_DASHES)).translate(_DASHES).strip()


def is_blank(value: CellValue) -> bool:
    """Whether a cell holds nothing a person can see."""
    return value is None or (isinstance(value, str) and not tidy(value))


def currency_of(value: CellValue) -> str:
    """ISO code of the currency that is written with an amount ("€ 12,50", "12.50 USD"); empty when there is none."""
    if not isinstance(value, str):
        return ""
    found = _CURRENCY.search(value)
    if not found:
        return ""
    word = found[0].upper()
    return _CURRENCY_SIGNS.get(word, "EUR" if word.startswith("EUR") else word)


def _sign(text: str) -> tuple[int, str] | None:
    """The sign and what remains; None when the signs contradict each other."""
    minus = 0
    if text.startswith("(") and text.endswith(")"):
        minus, text = 1, text[1:-1].strip()
    for mark in ("-/-", "-"):
        if text.startswith(mark):
            minus, text = minus + 1, text[len(mark) :].lstrip()
        if text.endswith(mark):
            minus, text = minus + 1, text[: -len(mark)].rstrip()
    if text.startswith("+") and not minus:
        text = text[1:].lstrip()
    return None if minus > 1 else (-1 if minus else 1, text)


def _bare(text: str) -> tuple[int, str, Mark] | Unreadable:
    """Sign, digits with their marks, and what a mark without cents (",-") tells of the column."""
    text = tidy(text)
    if "%" in text:
        return Unreadable("amount-is-percentage")
    text = _CURRENCY.sub("", text, count=1).replace("’", "'").strip()
    told = Mark.UNDECIDED
    whole = _NO_CENTS.search(text)
    if whole and len(text) > len(whole[0]) and text[whole.start() - 1].isdigit():
        told = Mark.COMMA if whole[1] == "," else Mark.POINT
        text = text[: whole.start()]
    signed = _sign(text)
    if signed is None:
        return Unreadable("amount-unreadable")
    sign, body = signed
    body = _CURRENCY.sub("", body, count=1).strip()
    if _SIDE_MARK.search(body) and any(letter.isdigit() for letter in body):
        rest = _SIDE_MARK.sub("", body, count=1).strip()
        if re.fullmatch(r"[0-9., ']+", rest):
            found = _SIDE_MARK.search(body)
            return Unreadable("amount-side-mark", {"mark": found[0] if found else ""})
    if not body or not re.fullmatch(r"[0-9., ']+", body):
        return Unreadable("amount-unreadable")
    return sign, body, told


def _evidence(text: str) -> Mark:
    """What one text tells for certain about the sign before the cents."""
    bare = _bare(text)
    if isinstance(bare, Unreadable):
        return Mark.UNDECIDED
    _, body, told = bare
    if told is not Mark.UNDECIDED:
        return told
    if match := _SPACED.fullmatch(body):
        return {",": Mark.COMMA, ".": Mark.POINT}.get(match[2], Mark.UNDECIDED)
    if match := _BOTH.fullmatch(body):
        return Mark.COMMA if match[1] else Mark.POINT
    if match := _GROUPED.fullmatch(body):
        return Mark.COMMA if match[1] else Mark.POINT
    if (match := _SINGLE.fullmatch(body)) and not _could_be_thousands(match[1], match[3]):
        return Mark.COMMA if match[2] == "," else Mark.POINT
    return Mark.UNDECIDED


def _could_be_thousands(before: str, after: str) -> bool:
    return len(after) == 3 and 1 <= len(before) <= 3 and not before.startswith("0")


def learn_amounts(values: Iterable[CellValue]) -> AmountConvention:
    """How a column writes its numbers, decided by those of its texts that can be read in one way only."""
    seen: set[Mark] = set()
    for value in values:
        if isinstance(value, str):
            seen.add(_evidence(value))
            if Mark.COMMA in seen and Mark.POINT in seen:
                return AmountConvention(Mark.MIXED)
    seen.discard(Mark.UNDECIDED)
    return AmountConvention(seen.pop() if seen else Mark.UNDECIDED)


def _number(body: str, mark: Mark, told: Mark) -> Decimal | Unreadable:
    if _PLAIN.fullmatch(body):
        return Decimal(body)
    if match := _SPACED.fullmatch(body):
        return Decimal(re.sub("[ ']", "", match[1]) + "." + (match[3] or "0"))
    if match := _BOTH.fullmatch(body):
        whole, cents = (match[1], match[2]) if match[1] else (match[3], match[4])
        return Decimal(re.sub("[.,]", "", whole) + "." + cents)
    if _GROUPED.fullmatch(body):
        return Decimal(re.sub("[.,]", "", body))
    match = _SINGLE.fullmatch(body)
    if not match:
        return Unreadable("amount-unreadable")
    before, sign, after = match[1], match[2], match[3]
    decided = told if told is not Mark.UNDECIDED else mark
    if not _could_be_thousands(before, after):
        return Decimal(f"{before or '0'}.{after}")
    if decided in (Mark.UNDECIDED, Mark.MIXED):
        return Unreadable("amount-ambiguous", {"one": before + after, "other": f"{before}.{after}"})
    is_cents = (decided is Mark.COMMA) == (sign == ",")
    if is_cents and told is not Mark.UNDECIDED:
        return Unreadable("amount-unreadable")
    return Decimal(f"{before}.{after}") if is_cents else Decimal(before + after)


def parse_amount(value: CellValue, convention: AmountConvention) -> Decimal | Unreadable:
    """The amount, signed, with all the decimals that stand there.

    Reads `1.234,56`, `1,234.56`, `1 234,56`, `1'234.56`, `-/-`, brackets, a trailing minus, a currency's sign or code, `5,-`.
    A percentage, a date, a formula, scientific notation and a debit or credit mark are not amounts.
    """
    if isinstance(value, Decimal):
        if not value.is_finite():
            return Unreadable("amount-unreadable")
        return value if abs(value) <= _LARGEST else Unreadable("amount-out-of-range")
    if isinstance(value, (date, time)):
        return Unreadable("amount-is-date")
    if not isinstance(value, str):
        return Unreadable("amount-unreadable")
    bare = _bare(value)
    if isinstance(bare, Unreadable):
        return bare
    sign, body, told = bare
    number = _number(body, convention.mark, told)
    if isinstance(number, Unreadable):
        return number
    if abs(number) > _LARGEST:
        return Unreadable("amount-out-of-range")
    return number * sign if number else number


_RATE_WORDS = re.compile(
    r"\b(hoog|laag|nul|vrij|vrijgesteld|verlegd|geen|reverse|exempt|zero|none|standard|reduced|high|low|exonéré|exonere|autoliquidation"
    r"|normal|steuerfrei|ermäßigt|voll|intra\w*|export|icl|ivl|margin|marge\w*|no vat|n\.?v\.?t\.?)\b",
    re.IGNORECASE,
)
_VAT_FRACTIONS = frozenset(
    Decimal(each) / 1000
    for each in (21, 30, 40, 50, 55, 60, 70, 80, 90, 100, 120, 130, 160, 170, 190, 200, 210, 220, 230, 240, 250, 270)
)


def parse_percentage(
    value: CellValue, convention: AmountConvention, *, shown: str = "", of_vat: bool = True
) -> Decimal | Unreadable:
    """The percentage as people say it: 21, `21%`, `0,21` and a cell of 0.21 that shows 21 % are all Decimal("21").

    A percent sign in `shown`, what the cell shows, makes its number a fraction. `of_vat` tells whether a bare 0.21 may be taken for
    21 %, since no rate of 0.21 % exists; discounts have no such rule: they are asked.
    """
    if isinstance(value, Decimal):
        if not value.is_finite() or abs(value) > 1000:
            return Unreadable("percentage-unreadable")
        if "%" in shown:
            return _plain(value * 100)
        return _fraction(value, of_vat=of_vat)
    if not isinstance(value, str):
        return Unreadable("percentage-unreadable")
    text = tidy(value)
    signs = _PERCENT.findall(text)
    if len(set(signs)) == 1:
        return _plain(Decimal(signs[0].replace(",", ".")))
    number = parse_amount(text, convention) if not signs else Unreadable("percentage-unreadable")
    if isinstance(number, Unreadable):
        if _RATE_WORDS.search(text) and of_vat:
            return Unreadable("vat-rate-in-words")
        if number.code != "amount-ambiguous":
            return Unreadable("percentage-unreadable")
        number = Decimal(number.facts["other"])  # nobody means 21,000 percent
    return _fraction(number, of_vat=of_vat)


def _fraction(number: Decimal, *, of_vat: bool) -> Decimal | Unreadable:
    if not 0 < abs(number) < 1:
        return _plain(number)
    if not of_vat:
        return Unreadable("percentage-ambiguous", {"one": str(_plain(number)), "other": str(_plain(number * 100))})
    return _plain(number * 100) if abs(number) in _VAT_FRACTIONS else Unreadable("percentage-unreadable")


def _plain(number: Decimal) -> Decimal:
    """Without trailing zeros and without an exponent."""
    normal = number.normalize()
    return normal.quantize(Decimal(1)) if normal == normal.to_integral_value() else normal


def _digits(number: Decimal) -> str:
    """As people write it: no exponent, no zeros behind the decimals."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


_YES = frozenset(
    ["ja", "j", "yes", "y", "oui", "o", "true", "waar", "vrai", "wahr", "1", "x", "on", "aan", "v", "✓", "✔"]
)
_NO = frozenset(
    ["nee", "n", "no", "non", "nein", "false", "onwaar", "faux", "falsch", "0", "off", "uit", "-", "✗", "✘"]
)


def parse_flag(value: CellValue, also_yes: frozenset[str] = frozenset()) -> bool | Unreadable:
    """Yes or no. `also_yes` are further words for yes in lower case (a column "Klant" that says "C")."""
    if isinstance(value, bool):
        return value
    if isinstance(value, Decimal):
        if value in (0, 1):
            return bool(value)
        return True if also_yes and value > 1 else Unreadable("flag-unreadable")
    if isinstance(value, str):
        word = tidy(value).casefold()
        if word in _YES or word in also_yes:
            return True
        if word in _NO:
            return False
    return Unreadable("flag-unreadable")


def plain_text(value: CellValue, shown: str = "") -> str:
    """A cell as a person sees it: what it shows where that is known, a number without ".0" or exponent, a day in ISO form."""
    if shown:
        return shown.strip()
    if isinstance(value, str):
        return value.strip()
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, Decimal):
        return _digits(value) if value.is_finite() else str(value)
    return value.isoformat()


def parse_code(value: CellValue, shown: str = "") -> str | Unreadable:
    """A code exactly as the user sees it: 00007 keeps its zeros, 1E5 stays text, the number 1001 is "1001".

    `Unreadable` where the spreadsheet has lost what was typed: a code it took for a date, a number of more than 15 digits.
    """
    if isinstance(value, str):
        return tidy(shown or value) if not value.isascii() else (shown or value).strip()
    if isinstance(value, (date, time, bool)):
        return Unreadable("code-is-date" if not isinstance(value, bool) else "code-is-flag")
    if isinstance(value, Decimal):
        if not value.is_finite():
            return Unreadable("code-digits-lost")
        if abs(value) > _LARGEST and len(value.normalize().as_tuple().digits) >= 15:
            return Unreadable("code-digits-lost")
        if shown and re.search(r"[eE][+-]?[0-9]", shown):
            return _digits(value)
    return plain_text(value, shown)
