"""How a field is written down with its headings in four languages, as text that can be read and corrected at a glance."""

from __future__ import annotations

from types import MappingProxyType

from exactdesk.kinds.kind import Field, FieldType, Level, Listing


def field(
    name: str,
    kind: FieldType,
    level: Level = Level.DOCUMENT,
    *,
    nl: str = "",
    fr: str = "",
    en: str = "",
    de: str = "",
    samples: tuple[str, ...] = (),
    listing: Listing | None = None,
    choices: tuple[tuple[str, ...], ...] = (),
) -> Field:
    """A `Field`; `nl`, `fr`, `en` and `de` are its headings in lower case with a comma between them."""
    by_language = {"nl": nl, "fr": fr, "en": en, "de": de}
    synonyms = {
        language: tuple(word.strip() for word in words.split(",")) for language, words in by_language.items() if words
    }
    return Field(
        name=name,
        type=kind,
        level=level,
        synonyms=MappingProxyType(synonyms),
        samples=samples,
        listing=listing,
        choices=choices,
    )
