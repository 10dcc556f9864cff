"""Headings made comparable: no capitals, accents or punctuation, and one word for what four languages and short forms say."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from exactdesk.kinds import fields
from exactdesk.kinds.kind import Field

_SAME = {
    "nr": "nummer num number no numero n nr nbr nro nummers numéro",
    "percentage": "percentage perc pct procent prozent percent pourcentage",
    "excl": "excl exclusief excluding ex exclusive zonder without ohne hors exkl exclude",
    "incl": "incl inclusief including inc inclusive met with inkl comprise",
    "btw": "btw vat tva mwst ust",
    "bedrag": "bedrag bedr",
    "omschrijving": "omschrijving omschr",
    "datum": "datum dat dd",
    "code": "code cd",
}
_TOKENS = {variant: word for word, variants in _SAME.items() for variant in variants.split()}
_DROPPED = frozenset(
    [
        "eur",
        "euro",
        "euros",
        "in",
        "en",
        "de",
        "het",
        "of",
        "the",
        "du",
        "la",
        "le",
        "des",
        "der",
        "die",
        "das",
        "d",
        "l",
        "utc",
        "gmt",
    ]
)
_WORD = re.compile(r"[^\W_]+")
_BOTH = re.compile(r"\s+[/|]\s+|\n|\|")
_OF_DAY = re.compile(r"(?<!\w)d\. ?d\.?(?!\w)", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
ALL_FIELDS: tuple[Field, ...] = tuple(getattr(fields, name) for name in fields.__all__)


@lru_cache(maxsize=20_000)
def heading_tokens(text: str) -> tuple[str, ...]:
    """The words of a heading in comparable form; may be empty."""
    text = (
        _OF_DAY.sub(" datum ", text)
        .replace("%", " percentage ")
        .replace("#", " nr ")
        .replace("№", " nr ")
        .replace("°", " ")
    )
    words = [part for word in _WORD.findall(unicodedata.normalize("NFC", text)) for part in _parts(word)]
    kept = [_TOKENS.get(word, word) for word in words if word not in _DROPPED]
    if not kept:
        kept = [_TOKENS.get(word, word) for word in words]
    return tuple(dict.fromkeys(kept))


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _parts(word: str) -> list[str]:
    """One word, or the words that capitals part ("InvoiceDate"); a known word with odd capitals ("MwSt") stays whole."""
    whole = _folded(word)
    return [whole] if whole in _TOKENS else [_folded(part) for part in _CAMEL.sub(" ", word).split()]


def heading_key(text: str) -> str:
    """The heading as one comparable word: "Factuur-nr." and "factuurnr" are the same; empty when it has no letters or digits."""
    return "".join(heading_tokens(text))


@cache
def _known() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for field in ALL_FIELDS:
        for key in synonym_keys(field):
            found.setdefault(key, set()).add(field.name)
    return MappingProxyType({key: frozenset(names) for key, names in found.items()})


_KEYS: dict[int, tuple[Field, Mapping[str, int]]] = {}


def synonym_keys(field: Field) -> Mapping[str, int]:
    """The comparable forms of all headings of a field, its public name included, with their rank: 0 says it best."""
    kept = _KEYS.get(id(field))
    if kept is None or kept[0] is not field:
        kept = _KEYS[id(field)] = (field, MappingProxyType(_synonym_keys(field)))
    return kept[1]


def _synonym_keys(field: Field) -> dict[str, int]:
    keys = {heading_key(field.name): 0}
    for words in field.synonyms.values():
        for rank, word in enumerate(words):
            key = heading_key(word)
            if key:
                keys[key] = min(rank, keys.get(key, rank))
    return keys


def known_fields(text: str) -> frozenset[str]:
    """Names of the fields that a heading may stand for, over all kinds; empty for a heading that nobody told us of."""
    found = _known().get(heading_key(text), frozenset())
    if not found and _BOTH.search(text):
        return frozenset().union(*(_known().get(heading_key(part), frozenset()) for part in languages_of(text)))
    return found


def languages_of(text: str) -> list[str]:
    """The parts of a heading that says the same in two languages: "Datum / Date"."""
    return [part for part in _BOTH.split(text) if part.strip()]


def unique_keys(headings: Mapping[int, str]) -> dict[int, str]:
    """A name for each column (by index) by which a mapping remembers it; all different.

    The heading itself; for a second column of the same heading "Heading (2)"; for a column without one its letter in brackets, "[C]".
    """
    seen: dict[str, int] = {}
    keys: dict[int, str] = {}
    for index in sorted(headings):
        plain = " ".join(headings[index].split())
        if not plain:
            keys[index] = f"[{letters(index)}]"
            continue
        folded = plain.casefold()
        seen[folded] = seen.get(folded, 0) + 1
        keys[index] = plain if seen[folded] == 1 else f"{plain} ({seen[folded]})"
    return keys


def letters(column: int) -> str:
    """The letters that a spreadsheet program gives a column: 0 is A, 26 is AA."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text
