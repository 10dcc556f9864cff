"""Whether numbers that carry check digits can be right: VAT, company and bank account numbers, payment references.

A wrong shape is worth a warning and never stops anything: the other party decides how it writes its number.
"""

from __future__ import annotations

import re
from functools import lru_cache

from stdnum import iban
from stdnum.be import ogm_vcs
from stdnum.be import vat as be_vat
from stdnum.eu import vat as eu_vat

from exactdesk.kinds.finder import identifier

_EU = "AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI"
_EU_COUNTRIES = frozenset(_EU.split())
_KVK_DIGITS = 8


@lru_cache(maxsize=20_000)
def is_vat_number(text: str, country: str) -> bool:
    """Whether a VAT number of the European Union can be right; numbers of other countries always can.

    Args:
        text: as typed, with or without its country.
        country: two letters, taken where the number itself names none.
    """
    number = identifier(text)
    if not number[:2].isalpha():
        number = country + number
    if number[:2] not in _EU_COUNTRIES:
        return True
    return bool(eu_vat.is_valid(number))


@lru_cache(maxsize=20_000)
def is_company_number(text: str, country: str) -> bool:
    """Whether a Dutch (KvK) or Belgian (KBO) company number can be right; numbers of other countries always can."""
    number = identifier(text).removeprefix(country)
    if country == "NL":
        return number.isdecimal() and len(number) in (_KVK_DIGITS, _KVK_DIGITS + 4)
    if country == "BE":
        return bool(be_vat.is_valid(number))
    return True


@lru_cache(maxsize=20_000)
def is_iban(text: str) -> bool:
    """Whether an international bank account number can be right."""
    return bool(iban.is_valid(identifier(text), check_country=False))


def is_structured_message(text: str) -> bool:
    """Whether a text is written as a Belgian structured payment message (three groups, with pluses or stars around)."""
    return (
        re.fullmatch(r"[+*]{3}\s*\d{3}\s*/\s*\d{4}\s*/\s*\d{5}\s*[+*]{3}|\d{3}/\d{4}/\d{5}", text.strip()) is not None
    )


def is_right_message(text: str) -> bool:
    """Whether the check digits of a Belgian structured message are right."""
    return bool(ogm_vcs.is_valid(re.sub(r"\D", "", text)))
