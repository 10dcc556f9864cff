"""The headings of a workbook to fill in, and what they mean when it comes back: nothing about them is guessed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from exactdesk.flow.column_mapping import ColumnMapping, column_keys
from exactdesk.flow.headings import heading_key
from exactdesk.flow.layout import Layout, LayoutColumn
from exactdesk.flow.profile import ColumnType
from exactdesk.flow.side import speaks_of
from exactdesk.kinds.kind import Kind, Listing

LANGUAGES = ("nl", "fr", "en", "de")
"""Languages in which the headings can be; the fields have words for them."""


def _is_left_open(column: LayoutColumn, kind: Kind, meant: Mapping[str, str]) -> bool:
    """Whether it is the column for the administration, and nobody filled it in: all rows are for the one that is worked in then."""
    is_division = kind.field_by_name[meant[heading_key(column.heading)]].listing is Listing.DIVISIONS
    return is_division and column.type is ColumnType.EMPTY


_PARTY = frozenset({"relation_code", "relation_name"})


def template_headings(kind: Kind, language: str) -> dict[str, str]:
    """A heading for each field: its first word in that language that no field before it has taken; of a party one that names its side."""
    headings: dict[str, str] = {}
    for field in kind.fields:
        words = field.synonyms.get(language) or field.synonyms.get("nl", ())
        if field.name in _PARTY and kind.side is not None:
            side = kind.side
            words = (*(word for word in words if speaks_of(side, word) and " " not in word), *words)
        word = next((word for word in words if word not in headings.values()), field.name)
        headings[field.name] = word
    return {name: word[:1].upper() + word[1:] for name, word in headings.items()}


def template_mapping(kind: Kind, layout: Layout, suggested: ColumnMapping) -> ColumnMapping:
    """The suggested mapping with every column that has the heading of a template as that template's field.

    Of the languages the one counts in which most headings are there.
    """
    keys = column_keys(layout)
    found: dict[str, str] = {}
    for language in LANGUAGES:
        meant = {heading_key(heading): name for name, heading in template_headings(kind, language).items()}
        columns = {
            keys[column.index]: meant[heading_key(column.heading)]
            for column in layout.columns
            if heading_key(column.heading) in meant and not _is_left_open(column, kind, meant)
        }
        if len(columns) > len(found):
            found = columns
    others = {
        key: name
        for key, name in suggested.columns.items()
        if key not in found and name not in found.values() and found
    }
    return replace(suggested, columns=MappingProxyType({**others, **found}) if found else suggested.columns)
