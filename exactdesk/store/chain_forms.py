"""What of a batch and of a document is covered by the chain of hashes, form by form.

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


FORMS: Mapping[int, Mapping[str, tuple[Part, ...]]] = MappingProxyType(
    {
        1: MappingProxyType(
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
    }
)

HEADS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"batch": ("batches", "number"), "item": ("items", "id"), "wipe": ("wipes", "id")}
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
