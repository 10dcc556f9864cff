"""What of a batch, of a document and of a review is covered by the chain of hashes, form by form.

A form is never changed, for hashes on disk were made by it: a column or table that comes later makes a new form beside it. Columns are
named as they were called when the form was made.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import Connection, text


@dataclass(frozen=True, slots=True)
class Part:
    """Rows that belong to a subject.

    Attributes:
        key: column with the key of the subject.
        columns: what is covered, in this order, with blanks between.
        source: table, or a join of tables.
        order: further columns that put the rows of one subject in order.
    """

    key: str
    columns: str
    source: str
    order: str = ""


_FORM_1: Mapping[str, tuple[Part, ...]] = MappingProxyType(
    {
        "batch": (
            Part(
                "number",
                "id site division division_name user_name kind file fingerprint sheet mapping row_count started_at finished_at "
                "headings undoes follows",
                "batches",
            ),
            Part("batch", "currency net vat gross", "batch_totals", "currency"),
            Part("batch", "row cells", "sheet_rows", "row"),
            Part("batch", "id row field old new at", "edits", "id"),
            Part("batch", "state item content at", "proofs"),
        ),
        "item": (
            Part(
                "id",
                "batch site division key number number_key rows state side relation relation_code relation_name entry_date "
                "amount currency payload why entry_id entry_number code facts said changed_at",
                "items",
            ),
            Part("item", "id at event before after why", "steps", "id"),
            Part(
                "item",
                "id started_at request outcome finished_at answer",
                "attempts LEFT JOIN attempt_outcomes ON attempt = id",
                "id",
            ),
            Part("item", "original", "credit_notes"),
            Part("item", "entry at why", "told_apart", "entry"),
        ),
        "wipe": (Part("id", "site division division_name at by_name batches documents posted", "wipes"),),
    }
)

_FORM_2: Mapping[str, tuple[Part, ...]] = MappingProxyType(
    {
        **_FORM_1,
        "review": (
            Part(
                "id",
                "site division division_name source account number currency first_day last_day file fingerprint key content line_count "
                "created_at created_by",
                "reviews",
            ),
            Part("review", "line key", "review_lines", "line"),
        ),
        # A step by itself, so that one decision costs one hash however many there were before it.
        "move": (Part("id", "review line verdict decision at by_name bulk undone_at", "review_moves"),),
    }
)

FORMS: Mapping[int, Mapping[str, tuple[Part, ...]]] = MappingProxyType({1: _FORM_1, 2: _FORM_2})

HEADS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "batch": ("batches", "number"),
        "item": ("items", "id"),
        "wipe": ("wipes", "id"),
        "review": ("reviews", "id"),
        "move": ("review_moves", "id"),
    }
)
"""The table and key column without whose row a subject is not there."""


def digests(connection: Connection, form: int, subject: str, keys: Sequence[int]) -> dict[int, bytes]:
    """SHA-256 of all that the form covers, by key; a subject that is not there is absent."""
    sums: dict[int, hashlib._Hash] = defaultdict(hashlib.sha256)
    present: set[int] = set()
    for turn, part in enumerate(FORMS[form][subject]):
        columns, order = ", ".join((part.key, *part.columns.split())), ", ".join((part.key, *part.order.split()))
        query = f"SELECT {columns} FROM {part.source} WHERE {part.key} IN (SELECT value FROM json_each(:keys)) ORDER BY {order}"  # noqa: S608 - our own names
        for key, *values in connection.execute(text(query), {"keys": json.dumps(list(keys))}):
            if turn == 0:
                present.add(key)
            line = json.dumps([turn, *values], ensure_ascii=False, separators=(",", ":"))
            sums[key].update(line.encode() + b"\n")
    return {key: sums[key].digest() for key in present}


def link(previous: bytes, number: int, subject: str, key: int, form: int, digest: bytes) -> bytes:
    """The hash of one entry of the chain, which covers the one before it."""
    return hashlib.sha256(previous + f"{number} {subject} {key} {form} ".encode() + digest).digest()
