"""Which column is which field, as the user keeps it: as a value, as JSON, and as a signature that next month's file has too."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

from exactdesk.errors import UsageError
from exactdesk.flow.dates import DayOrder
from exactdesk.flow.headings import heading_key, known_fields, letters, unique_keys
from exactdesk.flow.layout import Layout, LayoutColumn
from exactdesk.flow.parsing import Mark
from exactdesk.kinds.kind import Amounts, Kind, Requirement

_Choice = TypeVar("_Choice", Amounts, Mark, DayOrder)
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """How a sheet of one source is read.

    Attributes:
        columns: column key (see `column_keys`) to field name; a column that is not named is ignored.
        fixed: field name to the text that stands for every row; goes before a column.
        defaults: field name to the text for empty cells.
        values: field name to (their word to our code).
        amounts: whether lone amounts are without or with VAT.
        header_row: None to find it, 0 for none. block: which of several tables side by side.
        decimal_mark, day_order: the user's answers where the columns do not tell.
    """

    kind: str
    sheet: str = ""
    header_row: int | None = None
    columns: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    fixed: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    defaults: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))
    amounts: Amounts | None = None
    block: int | None = None
    decimal_mark: Mark | None = None
    day_order: DayOrder | None = None

    def to_json(self) -> dict[str, object]:
        """As a mapping file has it; only what is set, besides the names that every such file has."""
        told: dict[str, object] = {
            "kind": self.kind,
            "sheet": self.sheet,
            "header_row": self.header_row,
            "columns": dict(self.columns),
            "fixed": dict(self.fixed),
            "values": {name: dict(words) for name, words in self.values.items()},
            "amounts": self.amounts.value if self.amounts is not None else None,
        }
        if self.defaults:
            told["defaults"] = dict(self.defaults)
        if self.block is not None:
            told["block"] = self.block
        if self.decimal_mark is not None:
            told["decimal_mark"] = self.decimal_mark.value
        if self.day_order is not None:
            told["day_order"] = self.day_order.value
        return told

    @staticmethod
    def from_json(told: object) -> ColumnMapping:
        """The mapping that a file describes. `UsageError` names the part that cannot be understood."""
        if not isinstance(told, Mapping):
            raise UsageError("mapping-unreadable", part="")
        unknown = set(told) - _PARTS
        if unknown:
            raise UsageError("mapping-unreadable", part=str(sorted(map(str, unknown))[0]))
        values = told.get("values")
        values = {} if values is None else values
        if not isinstance(values, Mapping):
            raise UsageError("mapping-unreadable", part="values")
        return ColumnMapping(
            kind=_text(told, "kind"),
            sheet=_text(told, "sheet"),
            header_row=_number(told, "header_row"),
            columns=_words(told.get("columns"), "columns"),
            fixed=_words(told.get("fixed"), "fixed"),
            defaults=_words(told.get("defaults"), "defaults"),
            values=MappingProxyType({str(name): _words(words, "values") for name, words in values.items()}),
            amounts=_choice(told, "amounts", Amounts),
            block=_number(told, "block"),
            decimal_mark=_choice(told, "decimal_mark", Mark),
            day_order=_choice(told, "day_order", DayOrder),
        )


_PARTS = frozenset(
    [
        "kind",
        "sheet",
        "header_row",
        "columns",
        "fixed",
        "values",
        "amounts",
        "defaults",
        "block",
        "decimal_mark",
        "day_order",
    ]
)


def read_mapping(text: str) -> ColumnMapping:
    """The mapping in the text of a mapping file; `UsageError` when it is none."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise UsageError("mapping-unreadable", part="") from fault
    return ColumnMapping.from_json(told)


def _text(told: Mapping[object, object], part: str) -> str:
    value = told.get(part)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise UsageError("mapping-unreadable", part=part)
    return value


def _number(told: Mapping[object, object], part: str) -> int | None:
    value = told.get(part)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise UsageError("mapping-unreadable", part=part)
    return value


def _words(value: object, part: str) -> Mapping[str, str]:
    if value is None:
        return _NOTHING
    if not isinstance(value, Mapping):
        raise UsageError("mapping-unreadable", part=part)
    words = {}
    for name, word in value.items():
        if not isinstance(name, str) or not isinstance(word, (str, int)) or isinstance(word, bool):
            raise UsageError("mapping-unreadable", part=part)
        words[name] = str(word)
    return MappingProxyType(words)


def _choice(told: Mapping[object, object], part: str, choices: type[_Choice]) -> _Choice | None:
    value = told.get(part)
    if value is None:
        return None
    try:
        return choices(str(value))
    except ValueError as fault:
        raise UsageError("mapping-unreadable", part=part) from fault


def column_keys(layout: Layout) -> dict[int, str]:
    """The name of each column in a mapping, by index."""
    return unique_keys({column.index: column.heading for column in layout.columns})


def find_column(layout: Layout, name: str) -> LayoutColumn | None:
    """The column that a mapping or the user names: by its key, by its heading in other spelling, or by its letter."""
    keys = column_keys(layout)
    wanted = " ".join(name.split())
    by_index = {column.index: column for column in layout.columns}
    for same in (str.__str__, str.casefold, heading_key):
        for index, key in keys.items():
            if wanted and same(key) == same(wanted) and same(wanted):
                return by_index[index]
    bare = wanted.strip("[]").upper()
    return next((column for column in layout.columns if letters(column.index) == bare), None)


def mapped_columns(layout: Layout, mapping: ColumnMapping) -> tuple[dict[str, LayoutColumn], tuple[str, ...]]:
    """The column of each mapped field, and the names in the mapping that no column of this sheet has."""
    found: dict[str, LayoutColumn] = {}
    absent = []
    for name, field_name in mapping.columns.items():
        column = find_column(layout, name)
        if column is None:
            absent.append(name)
        else:
            found.setdefault(field_name, column)
    return found, tuple(absent)


def missing(mapping: ColumnMapping, kind: Kind) -> tuple[Requirement, ...]:
    """What must still be mapped or fixed before anything can be booked."""
    filled = {*mapping.columns.values(), *(name for name, text in mapping.fixed.items() if text)}
    filled |= {name for name, text in mapping.defaults.items() if text}
    return tuple(each for each in kind.requirements if not filled.intersection(each.any_of))


def signature(headings: Iterable[str]) -> str:
    """What the headings of a source come down to: the familiar ones, in any order; all of them where fewer than two are familiar.

    Equal for next month's file also when columns have moved, or one that means nothing to us was added. Empty without headings.
    """
    texts = [text for text in headings if heading_key(text)]
    familiar = {heading_key(text) for text in texts if known_fields(text)}
    return "|".join(sorted(familiar if len(familiar) >= 2 else {heading_key(text) for text in texts}))


def recognises(saved: str, headings: Iterable[str]) -> bool:
    """Whether every heading of a saved signature is there, whatever was added."""
    keys = {heading_key(text) for text in headings}
    return bool(saved) and set(saved.split("|")) <= keys
