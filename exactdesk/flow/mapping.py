"""Columns → fields: the one place to import from for what a mapping is, how it is suggested, and how rows are read with it."""

from __future__ import annotations

from exactdesk.flow.column_mapping import (
    ColumnMapping,
    column_keys,
    find_column,
    mapped_columns,
    missing,
    read_mapping,
    recognises,
    signature,
)
from exactdesk.flow.guess import Guess, Suggestion, suggest
from exactdesk.flow.reading import read_rows, value_counts

__all__ = [
    "ColumnMapping",
    "Guess",
    "Suggestion",
    "column_keys",
    "find_column",
    "mapped_columns",
    "missing",
    "read_mapping",
    "read_rows",
    "recognises",
    "signature",
    "suggest",
    "value_counts",
]
