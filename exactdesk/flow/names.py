"""Names of parties as banks and people write them, compared: legal forms, titles, umlauts, cut ends, "in behalf of"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

SAME = 90
"""From here on two names are one, in another spelling."""
ALIKE = 75
"""From here on they may be."""

_FORMS = frozenset(
    re.findall(
        r"\w+",
        "bv nv vof cv bvba sprl srl sa gmbh ag kg ohg ug ltd inc llc plc vzw asbl cvba comm commv cooperatie coop ua ba eenmanszaak sarl "
        "sas",
    )
)
_TITLES = frozenset(
    re.findall(
        r"\w+",
        "hr mw mevr mevrouw dhr de heer fam familie meneer mej drs ir ing dr mr prof eo cj en of the het van den der te ten ter v d "
        "stichting st vereniging ver",
    )
)
_CUTS = (27, 32, 35, 70, 140)
"""Lengths at which banks cut a name off."""

_SPLIT = re.compile(
    r"\s(?:/|inzake|inz\.?|via|namens|by|collecting for|tbv|t\.b\.v\.|h/o|ho|handelend onder(?: de naam)?|c/o|ref)\s|\s+/\s+|\s\|\s",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"\b(?:[A-Za-z]\.\s?){2,}")
_INITIAL = re.compile(
    r"\s*(?:(?:de heer|dhr|hr|mw|mevr|mevrouw|mej|drs|dr|mr|ir|ing|prof|fam)\b\.?\s*)*([A-Za-z])(?:\.|\s|$)",
    re.IGNORECASE,
)
_SPECIAL = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "&": " en ", "+": " en ", "ĳ": "ij"}
)
_SPELLINGS = (("ue", "u"), ("oe", "o"), ("ae", "a"), ("ij", "y"))


@lru_cache(maxsize=100_000)
def words_of(name: str) -> tuple[str, ...]:
    """The words that tell a name, lower case and in one spelling: without legal form, titles, initials and accents."""
    plain = _DOTTED.sub(lambda found: found.group().replace(".", "").replace(" ", "") + " ", name.translate(_SPECIAL))
    folded = unicodedata.normalize("NFKD", plain)
    bare = "".join(sign for sign in folded if not unicodedata.combining(sign)).lower()
    words = re.findall(r"[a-z0-9]+", bare.replace("'", ""))
    told = [word for word in words if word not in _FORMS and word not in _TITLES and (len(word) > 1 or word.isdigit())]
    return tuple(_spelled(word) for word in told or [word for word in words if word not in _FORMS])


def parts_of(name: str) -> tuple[str, ...]:
    """The parties that a name speaks of: "Payments B.V. inzake Bakkerij Zon" is two."""
    parts = [part.strip() for part in _SPLIT.split(name) if part and part.strip()]
    return tuple(parts) if len(parts) > 1 else (name.strip(),)


@lru_cache(maxsize=200_000)
def likeness(name: str, relation: str) -> int:
    """How much a name is that of a relation: 0 to 100, for the best of the parties that the name speaks of."""
    return max((_likeness(part, relation) for part in parts_of(name) if part), default=0)


def is_telling(name: str) -> bool:
    """Whether a name says enough to know a relation by it alone: two words, or one long one."""
    words = words_of(name)
    return len(words) > 1 or sum(map(len, words)) >= 7


def may_be_one(name: str, relation: str) -> bool:
    """Whether the first initials of two names of persons allow that they are one: "P. Vos" is not "J.M. Vos".

    Who has none may be both, but a person with an initial is not by a surname alone the firm of that name.
    """
    first, second = _INITIAL.match(name), _INITIAL.match(relation)
    if first is None:
        return True
    if second is None:
        return len(set(words_of(relation))) > 1
    return first.group(1).lower() == second.group(1).lower()


def _likeness(name: str, relation: str) -> int:
    ours, theirs = tuple(dict.fromkeys(words_of(relation))), tuple(dict.fromkeys(words_of(name)))
    if not ours or not theirs:
        return 0
    score = fuzz.token_sort_ratio(" ".join(theirs), " ".join(ours))
    if len(name) in _CUTS or len(name) + 1 in _CUTS:
        cut = words_of(relation[: len(name)])
        score = max(score, fuzz.token_sort_ratio(" ".join(theirs), " ".join(cut)) if cut else 0)
    if len(theirs) != len(ours):
        # One has a word that the other lacks: a first name, a town. The words that both have must be all of one of them, and telling.
        fewer, more = (theirs, ours) if len(theirs) < len(ours) else (ours, theirs)
        if set(fewer) <= set(more) and sum(map(len, fewer)) >= 6:
            score = max(score, 88 if len(fewer) > 1 else 78)
    return round(score)


def _spelled(word: str) -> str:
    for written, plain in _SPELLINGS:
        word = word.replace(written, plain)
    return word
