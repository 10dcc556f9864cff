"""How well a column fits a field, by its heading and by what stands in it: numbers between 0 and 1."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from rapidfuzz import fuzz

from exactdesk.books.reference import ReferenceBook
from exactdesk.flow.headings import ALL_FIELDS, heading_key, heading_tokens, known_fields, languages_of, synonym_keys
from exactdesk.flow.layout import LayoutColumn
from exactdesk.flow.parsing import Unreadable, parse_percentage
from exactdesk.flow.profile import ColumnType
from exactdesk.kinds.kind import Field, FieldType, Listing

_EXACT, _CLOSE, _PART, _LONG_WORD, _WORD = 0.95, 0.8, 0.72, 0.66, 0.42
_OTHER_THINGS = frozenset(
    word
    for words in (
        ("betaald", "betaling", "paid", "payment", "paye", "paiement", "bezahlt", "zahlung", "bank"),
        ("levering", "leverdatum", "delivery", "shipped", "lieferung", "livraison"),
        ("status", "created", "modified", "updated", "gewijzigd", "vorige", "oud", "old", "previous"),
    )
    for word in words
)
"""Words that turn a familiar heading into something else: "datum betaald" is no invoice date."""
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_VAT_NUMBER = re.compile(r"[A-Z]{2}[ .-]?[0-9A-Z][0-9A-Z. -]{6,}|[0-9][0-9. ]{7,}(?:B[0-9]{2})?", re.IGNORECASE)
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[ ]?[A-Z0-9 ]{10,32}", re.IGNORECASE)
_CURRENCY = re.compile(r"[A-Z]{3}|[€$£]|euro", re.IGNORECASE)
_FLAG = re.compile(r"ja|nee|yes|no|oui|non|true|false|waar|onwaar|wahr|falsch|[a-z]|[0-9]", re.IGNORECASE)
_RATE_WORD = re.compile(
    r"hoog|laag|nul|geen|verlegd|vrij|high|low|normal|zero|exempt|standard|reduced|no", re.IGNORECASE
)
_CODE_LIKE = re.compile(r"#?[A-Z0-9][A-Z0-9./_#-]{0,23}", re.IGNORECASE)
_SPACED = re.compile(r"[^\d]*[^\W\d_]{3,} .*[^\W\d_]{3,}.*")
_RATES = frozenset(map(Decimal, [0, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 16, 17, 19, 20, 21, 22, 23, 24, 25, 27])) | {
    Decimal("5.5"),
    Decimal("2.1"),
}
_BY_NAME = {field.name: field for field in ALL_FIELDS}


def heading_score(heading: str, field: Field) -> float:
    """How well a heading names a field; 0 when it does not."""
    parts = languages_of(heading)
    if len(parts) > 1:
        return 0.98 * max(heading_score(part, field) for part in parts)
    if _BY_NAME.get(field.name) is field:
        return _known_score(heading, field.name)
    return _score(heading, field)


@lru_cache(maxsize=50_000)
def _known_score(heading: str, name: str) -> float:
    return _score(heading, _BY_NAME[name])


def _score(heading: str, field: Field) -> float:
    key, tokens = heading_key(heading), heading_tokens(heading)
    if not key:
        return 0.0
    synonyms = synonym_keys(field)
    if key in synonyms:
        return _EXACT - 0.002 * min(synonyms[key], 20)
    if _OTHER_THINGS.intersection(tokens):
        return 0.0
    own = frozenset(tokens)
    if field.type is FieldType.PERCENTAGE and any(map(str.isdigit, own)):
        return 0.0  # "BTW 21%" is the VAT at that rate, not a rate
    best = 0.0
    for words in _token_sets(field.name) if _BY_NAME.get(field.name) is field else _sets(field):
        if words <= own:
            best = max(best, _weight(words) * (0.6 + 0.4 * len(words) / len(own)))
        elif own < words and len(own) > 1:
            best = max(best, 0.1 + 0.5 * len(own) / len(words))
    if len(key) >= 6 and best < _CLOSE:
        near = (fuzz.ratio(key, other) for other in synonyms if len(other) >= 6 and abs(len(other) - len(key)) <= 2)
        ratio = max(near, default=0.0)
        if ratio >= 88:
            best = max(best, _CLOSE * ratio / 100)
    return best


@lru_cache(maxsize=10_000)
def _weight(words: frozenset[str]) -> float:
    """How much is said by a heading that holds all these words: a long one that means one thing ("factuurnummer") more than "datum"."""
    if len(words) > 1:
        return _PART
    word = next(iter(words))
    return _LONG_WORD if len(word) >= 9 and len(known_fields(word)) == 1 else _WORD


@lru_cache(maxsize=200)
def _token_sets(name: str) -> frozenset[frozenset[str]]:
    return _sets(_BY_NAME[name])


def _sets(field: Field) -> frozenset[frozenset[str]]:
    words = (word for words in field.synonyms.values() for word in words)
    return frozenset(frozenset(heading_tokens(word)) for word in words if heading_tokens(word))


def _share(samples: Sequence[str], pattern: re.Pattern[str]) -> float:
    return sum(1 for each in samples if pattern.fullmatch(each.strip())) / len(samples) if samples else 0.0


def codes_of(listing: Listing, reference: ReferenceBook) -> frozenset[str]:
    """The codes of one list of the administration."""
    match listing:
        case Listing.RELATIONS:
            return frozenset(reference.relation_by_code)
        case Listing.GL_ACCOUNTS:
            return frozenset(reference.gl_account_by_code)
        case Listing.JOURNALS:
            return frozenset(reference.journal_by_code)
        case Listing.VAT_CODES:
            return frozenset(reference.vat_code_by_code)
        case Listing.PAYMENT_CONDITIONS:
            return frozenset(reference.payment_condition_by_code)
        case Listing.COST_CENTERS:
            return frozenset(reference.cost_center_by_code)
        case Listing.COST_UNITS:
            return frozenset(reference.cost_unit_by_code)
        case Listing.DIVISIONS:
            return frozenset(str(each.code) for each in reference.divisions)


def known_share(column: LayoutColumn, codes: frozenset[str]) -> float:
    """Which part of a column's samples are codes of the administration."""
    return sum(1 for each in column.samples if each in codes) / len(column.samples) if column.samples else 0.0


def is_code_like(column: LayoutColumn) -> bool:
    """Whether its values look like codes rather than names: no blanks, mostly with a digit or all capitals."""
    if not column.samples or _share(column.samples, _CODE_LIKE) < 0.8:
        return False
    if len(column.samples) == 1 and column.samples[0].isalpha() and len(column.samples[0]) <= 4 < column.filled:
        return True
    if len(column.samples) == 1 and column.samples[0].isalpha():
        return False
    telling = sum(1 for each in column.samples if any(map(str.isdigit, each)) or (each.isupper() and len(each) <= 8))
    return telling >= 0.7 * len(column.samples)


def are_rates(column: LayoutColumn) -> bool:
    """Whether its values are VAT rates and nothing else."""
    if not column.samples or column.type is ColumnType.DATE:
        return False
    found = [parse_percentage(each, column.profile.amounts) for each in column.samples]
    readable = [each for each in found if not isinstance(each, Unreadable)]
    in_words = sum(1 for each in found if isinstance(each, Unreadable) and each.code == "vat-rate-in-words")
    return len(readable) + in_words == len(found) and bool(readable) and all(each in _RATES for each in readable)


def content_factor(field: Field, column: LayoutColumn, reference: ReferenceBook | None) -> float:
    """What the values of a column leave of the score that its heading gave: 1 when they fit, near 0 when they cannot be meant."""
    if field.listing is Listing.DIVISIONS:  # by code, number or name; and what nobody filled in says nothing
        return 0.0 if column.type is ColumnType.EMPTY else 1.0
    if column.type is ColumnType.EMPTY:
        return 0.9
    special = _SPECIAL.get(field.name)
    if special is not None:
        return 1.0 if _share(column.samples, special) >= 0.7 else 0.25
    if field.listing is not None and reference is not None:
        codes = codes_of(field.listing, reference)
        if codes and known_share(column, codes) >= 0.6:
            return 1.04
    match field.type:
        case FieldType.DATE:
            return 1.0 if column.type is ColumnType.DATE else 0.75 if _some(column, column.profile.dated) else 0.15
        case FieldType.AMOUNT:
            return _for_amount(field, column)
        case FieldType.NUMBER:
            return _for_number(field, column)
        case FieldType.PERCENTAGE:
            return _for_percentage(field, column)
        case FieldType.CODE:
            return _for_code(field, column)
        case FieldType.TEXT:
            if column.type in (ColumnType.DATE, ColumnType.PERCENTAGE):
                return 0.2
            return _for_name(column) if field.name in _NAMES else 1.0
        case FieldType.FLAG:
            return 1.0 if _share(column.samples, _FLAG) >= 0.9 else 0.1
        case FieldType.CHOICE:
            words = {heading_key(word) for choice in field.choices for word in choice}
            fits = sum(1 for each in column.samples if heading_key(each) in words)
            return 1.0 if column.samples and fits >= 0.7 * len(column.samples) else 0.3


_NAMES = frozenset(["relation_name", "name", "contact_last_name"])
_SPECIAL = {
    "relation_email": _EMAIL,
    "email": _EMAIL,
    "relation_vat_number": _VAT_NUMBER,
    "vat_number": _VAT_NUMBER,
    "iban": _IBAN,
}


def _for_name(column: LayoutColumn) -> float:
    """Names may look like codes, unless the heading may mean a code as well ("Klant") or numbers stand there ("#1001")."""
    if column.type is ColumnType.TEXT and not is_code_like(column):
        return 1.0
    is_open = "relation_code" in known_fields(column.heading) or any(each.startswith("#") for each in column.samples)
    return 0.3 if is_open or column.type is not ColumnType.TEXT else 0.9


def _for_amount(field: Field, column: LayoutColumn) -> float:
    if field.name == "vat_amount" and are_rates(column) and all(each.isdigit() for each in column.samples):
        return 0.5 if any(each.strip("0") for each in column.samples) else 1.0
    match column.type:
        case ColumnType.AMOUNT:
            return 1.0
        case ColumnType.NUMBER:
            return 0.97
        case ColumnType.PERCENTAGE:
            return 0.15
        case _:
            return 0.7 if column.type is ColumnType.TEXT and _some(column, column.profile.numeric) else 0.12


def _some(column: LayoutColumn, count: int) -> bool:
    """Whether enough of the values fit to believe the heading; the others are then reported one by one."""
    return count >= 0.25 * max(1, column.profile.looked_at)


def _for_number(field: Field, column: LayoutColumn) -> float:
    if column.type not in (ColumnType.NUMBER, ColumnType.AMOUNT, ColumnType.TEXT):
        return 0.15
    values = [each for each in column.samples if each.isdigit()]
    if field.name == "year":
        return 1.0 if values and all(1990 <= int(each) <= 2100 for each in values if len(each) < 5) else 0.2
    if field.name == "period":
        return 1.0 if values and all(len(each) <= 2 and 1 <= int(each) <= 53 for each in values) else 0.2
    return 1.0 if column.type is not ColumnType.TEXT else 0.3


def _for_percentage(field: Field, column: LayoutColumn) -> float:
    if column.type is ColumnType.PERCENTAGE or (field.name == "vat_percentage" and are_rates(column)):
        return 1.0
    if column.type in (ColumnType.NUMBER, ColumnType.AMOUNT):
        return 0.9 if field.name == "discount_percentage" else 0.3
    return 0.4 if _share(column.samples, _RATE_WORD) >= 0.5 else 0.15


def _for_code(field: Field, column: LayoutColumn) -> float:
    if column.type in (ColumnType.DATE, ColumnType.PERCENTAGE):
        return 0.15
    if field.name == "vat_code":
        if column.type is ColumnType.AMOUNT:
            return 0.2
        return (
            0.6
            if are_rates(column)
            and any(each.rstrip("%").strip() not in ("0", "3", "4", "5", "6", "7", "8") for each in column.samples)
            else 1.0
        )
    if field.name == "currency":
        return 1.0 if _share(column.samples, _CURRENCY) >= 0.8 else 0.2
    if field.name == "invoice_number":
        return 0.4 if column.type is ColumnType.AMOUNT else 0.85 if _share(column.samples, _SPACED) > 0.5 else 1.0
    if field.name in ("relation_code", "item_code", "gl_account"):
        if column.type is ColumnType.AMOUNT:
            return 0.2
        return 1.0 if is_code_like(column) else 0.45 if field.name == "relation_code" else 0.7
    return 0.4 if column.type is ColumnType.AMOUNT else 1.0
