"""Slips of the hand in a number: one digit wrong, missing or too many, two that changed places, an O for a 0.

A slip says which number may have been meant; it proves nothing by itself, for the number as it was typed may be that of another invoice.
"""

from __future__ import annotations

import re

from exactdesk.flow.invoice_numbers import NumberForms

_LEAST = 4
"""Numbers of fewer digits are near to each other by chance."""
_MIXED = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{0,4}?)([0-9OoIl]*[0-9][0-9OoIl]*)(?![A-Za-z0-9])")
_BESIDE = re.compile(r"[0-9][OoIl]|[OoIl][0-9]")
_ALIKE = str.maketrans("OoIl", "0011")
_DIGITS = re.compile(r"[0-9]+")
_YEARS = 3  # a payer may pay what is so old


def straightened(text: str) -> str:
    """The text with an O or an I among digits as the digit that was meant; of the same length, so that places hold."""

    def straight(match: re.Match[str]) -> str:
        return match.group(1) + match.group(2).translate(_ALIKE)

    return _MIXED.sub(straight, text) if _BESIDE.search(text) else text


def is_slip(typed: str, digits: str) -> bool:
    """Whether digits differ from those of a number by one slip; those that are equal do not."""
    if typed == digits or len(digits) < _LEAST or abs(len(typed) - len(digits)) > 1:
        return False
    begin = 0
    while begin < min(len(typed), len(digits)) and typed[begin] == digits[begin]:
        begin += 1
    left, right = typed[begin:], digits[begin:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    return left[1:] == right if len(left) > len(right) else left == right[1:]


def is_slip_of(typed: str, forms: NumberForms) -> bool:
    """Whether digits are a number with one slip, be it written with its year or without the century."""
    if is_slip(typed, forms.digits):
        return True
    if forms.year is None or not forms.digits.startswith(str(forms.year)):
        return False
    return is_slip(typed, forms.digits[2:])


def spellings(number: str, forms: NumberForms, typed: str) -> tuple[str, ...]:
    """The numbers that digits may stand for when they are read like `number`, spelled as it is; none when they cannot be one.

    Read like 2026-0045, 20260311 and 26311 are 2026-0311, and so is 311, which may be 2025-0311 as well.
    """
    found: dict[str, None] = {}
    if len(typed) == len(forms.digits):
        found[_with_digits(number, typed)] = None
    if forms.serial is None:
        return tuple(found)
    head, width = number[: number.rfind(forms.serial_text)], len(forms.serial_text)
    if forms.year is None:
        if _fits(typed, width):
            found.update(dict.fromkeys(_serials(head, typed, width)))
        return tuple(found)
    for year in range(forms.year - _YEARS, forms.year + 2):
        of_year = _of_year(head, forms.year, year)
        for text in (str(year), f"{year % 100:02d}"):
            rest = typed.removeprefix(text)
            if rest and len(rest) < len(typed) and _fits(rest, width):
                found.update(dict.fromkeys(_serials(of_year, rest, width)))
        if len(typed) <= width and forms.year - year in (0, 1):
            found.update(dict.fromkeys(_serials(of_year, typed, width)))
    return tuple(found)


def _fits(typed: str, width: int) -> bool:
    """Whether digits may be the last part of a number: after 999 comes 1000, and never 0100."""
    return len(typed) <= width or (len(typed) == width + 1 and typed[0] != "0")


def _serials(head: str, typed: str, width: int) -> tuple[str, ...]:
    """With the zeros that the number has, and without, for not all offices write them."""
    return f"{head}{typed.zfill(width)}", f"{head}{typed}"


def _of_year(head: str, own: int, year: int) -> str:
    """What stands before the last part of a number, of another year."""
    if str(own) in head:
        return head.replace(str(own), str(year))
    return head.replace(f"{own % 100:02d}", f"{year % 100:02d}")


def _with_digits(number: str, digits: str) -> str:
    """A number with other digits, as many as it has."""
    left = iter(digits)
    return _DIGITS.sub(lambda match: "".join(next(left) for _ in match.group()), number)
