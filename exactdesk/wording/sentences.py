"""Looks up the sentence of a code, translates it and fills in the facts."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from exactdesk.errors import ExactDeskError
from exactdesk.problems import Problem

CONTEXT = "Problem"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate collects texts by
    """The text itself, marked for translation: Qt's own function of this name, whose stub does not say that text stays text."""
    return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a code says to the user.

    Attributes:
        what: what is the matter, one sentence, English source text with named placeholders.
        do: what the user can do about it, one sentence; empty where nothing needs doing.
    """

    what: str
    do: str = ""


@cache
def all_sentences() -> Mapping[str, Sentence]:
    """Every sentence by its code. A code that two modules claim is a fault of ours and raises `ValueError`."""
    found: dict[str, Sentence] = {}
    package = importlib.import_module(__package__)
    for module in pkgutil.iter_modules(package.__path__):
        sentences = getattr(importlib.import_module(f"{__package__}.{module.name}"), "SENTENCES", None)
        for code, sentence in (sentences or {}).items():
            if code in found:
                raise ValueError(f"two sentences for {code}")
            found[code] = sentence
    return MappingProxyType(found)


def translate(context: str, text: str) -> str:
    """A text in the language of the program; both arguments are literals where it is called, for the translation files."""
    return QCoreApplication.translate(context, text)


def tell(code: str, facts: Mapping[str, object]) -> tuple[str, str]:
    """The sentence of a code with these facts: what is the matter and what to do about it, which may be empty."""
    sentence = all_sentences()[code]
    shown = {name: as_written(name, value) for name, value in facts.items()}
    what = _filled(QCoreApplication.translate(CONTEXT, sentence.what), shown)
    do = _filled(QCoreApplication.translate(CONTEXT, sentence.do), shown) if sentence.do else ""
    return what, do


_AS_THEY_STAND = frozenset(
    {"value", "heading", "file", "sheet", "said", "path", "number", "known_number", "candidates"}
)
"""Facts that quote the file, Exact Online or the disk: nothing in them is written otherwise."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_AMOUNT = re.compile(r"-?\d{1,15}\.\d\d")


def as_written(name: str, value: object) -> object:
    """A fact as the user's locale writes it: days and amounts, which facts hold in one form for all languages."""
    if name == "candidates" and value == "–":
        return QCoreApplication.translate(CONTEXT, QT_TRANSLATE_NOOP("Problem", "none"))
    if name in _AS_THEY_STAND or not isinstance(value, str):
        return value
    locale = QLocale()
    if _DAY.fullmatch(value):
        pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
        pattern = pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
        return locale.toString(QDate.fromString(value, Qt.DateFormat.ISODate), pattern)
    if _AMOUNT.fullmatch(value):
        whole, _, cents = value.partition(".")
        sign = "-" if whole.startswith("-") else ""
        return f"{sign}{locale.toString(abs(int(whole)))}{locale.decimalPoint()}{cents}"
    return value


def _filled(template: str, facts: Mapping[str, object]) -> str:
    """The sentence with its facts; a name that ends in a full stop does not get a second one from the sentence."""
    told = template.format_map(facts)
    return told[:-1] if told.endswith("..") and not told.endswith("...") else told


def tell_problem(problem: Problem) -> tuple[str, str]:
    """What is the matter and what to do about it, in the language of the program. The second may be empty."""
    place = {"value": problem.value, "row": problem.where.row or "", "heading": problem.where.heading}
    return tell(problem.code, {**place, "file": problem.where.file, "sheet": problem.where.sheet, **problem.facts})


def tell_error(error: ExactDeskError) -> tuple[str, str]:
    """What went wrong and what to do about it, in the language of the program. The second may be empty."""
    return tell(error.code, error.facts)
