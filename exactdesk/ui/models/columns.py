"""What one column of a table shows of a record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from exactdesk.ui.palettes import Role
from exactdesk.ui.parts.badge import Mark

R = TypeVar("R")


class Align(StrEnum):
    LEFT = "left"
    RIGHT = "right"  # figures
    CENTRE = "centre"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column.

    Attributes:
        key: stable name, under which width and place are remembered.
        heading: translated; a page makes its columns anew when the language changes.
        text: what the cell shows, localised.
        sort: the raw value to sort by, comparable with its like; None sorts last, both ways. Without it the shown text decides.
        tip: the whole text, or more than fits; without it the shown text.
        mark: a badge in place of the text; None where the record has none.
        ink: the role whose ink the text has; None for plain text.
        chars: room wanted, in characters; 0 shares what is left over.
        is_shown: False for a column that the user may call up.
    """

    key: str
    heading: str
    text: Callable[[R], str]
    sort: Callable[[R], object] | None = None
    align: Align = Align.LEFT
    tip: Callable[[R], str] | None = None
    mark: Callable[[R], Mark | None] | None = None
    ink: Callable[[R], Role | None] | None = None
    chars: int = 12
    is_shown: bool = True

    def sort_value(self, record: R) -> object:
        """The value to sort by; text without regard to case."""
        value = self.text(record) if self.sort is None else self.sort(record)
        return value.casefold() or None if isinstance(value, str) else value
