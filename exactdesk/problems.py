"""Faults in the user's data, as values: what, how bad, where, and the facts that a sentence needs.

Problems are collected, all of them, never just the first. `wording` turns them into sentences.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Severity(StrEnum):
    """How bad a problem is; the order of the members is the order in which they are shown."""

    STOP = "stop"  # the document cannot be booked like this
    WARN = "warn"  # it can, but a careful person looks first
    NOTE = "note"  # good to know


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """The place a value came from.

    Attributes:
        file: base name of the file; empty for pasted text.
        sheet: name of the sheet; empty for text files.
        row: row number as the spreadsheet program shows it (the first is 1); None when it concerns the whole sheet.
        column: index of the column (A is 0); None when it concerns the whole row.
        heading: the heading of the column as it stands in the file; empty when it has none.
        field: name of the field it was read as (see the vocabulary in `kinds.fields`), or None.
        document: key of the `Document` it belongs to, or None when documents are not made yet.
    """

    file: str = ""
    sheet: str = ""
    row: int | None = None
    column: int | None = None
    heading: str = ""
    field: str | None = None
    document: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault in the user's data.

    Attributes:
        code: stable kebab-case name (`relation-unknown`); public in `--json`, so it never changes meaning.
        value: the value at fault as it stood in the file or was typed; may be empty.
        facts: further named texts for the sentence, already plain text (codes, names, amounts with a point, ISO dates).
    """

    code: str
    severity: Severity
    where: Where = field(default_factory=Where)
    value: str = ""
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
