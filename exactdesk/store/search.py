"""The index that finds documents and files by any part of a name or number, over all administrations.

SQLite's trigram index; of the whole program only `database` and this module would differ on another database.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from sqlalchemy import Connection, text

_SHORTEST = 3
"""What a trigram index can find at least."""


ALL = -1
"""A limit that is none, as SQLite has it."""


def folded(words: str) -> str:
    """Without case, accents and superfluous blanks: what is compared in a search."""
    bare = "".join(each for each in unicodedata.normalize("NFKD", words) if not unicodedata.combining(each))
    return " ".join(bare.casefold().split())


def compact(number: str) -> str:
    """Letters and digits only, so that `2026 0012` finds `2026-0012`."""
    return "".join(each for each in folded(number) if each.isalnum())


def index_items(connection: Connection, texts: Iterable[tuple[int, str]]) -> None:
    """Adds documents (id, words to find it by) to the index, or replaces their words."""
    _replace(connection, "item_search", texts)


def index_batch(connection: Connection, number: int, words: str) -> None:
    """Adds a batch to the index."""
    _replace(connection, "batch_search", [(number, words)])


def _replace(connection: Connection, table: str, texts: Iterable[tuple[int, str]]) -> None:
    values = [{"id": number, "words": folded(words)} for number, words in texts]
    if values:  # SQLAlchemy would take an empty list for one row without values
        connection.execute(text(f"INSERT OR REPLACE INTO {table} (rowid, words) VALUES (:id, :words)"), values)  # noqa: S608 - our own table names


def item_ids(connection: Connection, wanted: str, limit: int, before: int | None = None) -> tuple[int, ...]:
    """Ids of the documents that have every word of `wanted` somewhere, the newest first; only those before one when it is given."""
    return _matches(connection, "item_search", wanted, limit, before)


def batch_numbers(connection: Connection, wanted: str, limit: int) -> tuple[int, ...]:
    """Numbers of the batches whose file name has every word of `wanted` somewhere, the newest first."""
    return _matches(connection, "batch_search", wanted, limit)


def _matches(connection: Connection, table: str, wanted: str, limit: int, before: int | None = None) -> tuple[int, ...]:
    words = folded(wanted).split()
    if not words:
        return ()
    long = [word for word in words if len(word) >= _SHORTEST]
    conditions = ["words MATCH :match"] if long else []
    values: dict[str, object] = {"limit": limit}
    if long:
        values["match"] = " AND ".join('"' + word.replace('"', '""') + '"' for word in long)
    for turn, word in enumerate(word for word in words if len(word) < _SHORTEST):
        conditions.append(f"instr(words, :short{turn}) > 0")
        values[f"short{turn}"] = word
    if before is not None:
        conditions.append("rowid < :before")
        values["before"] = before
    query = f"SELECT rowid FROM {table} WHERE {' AND '.join(conditions)} ORDER BY rowid DESC LIMIT :limit"  # noqa: S608 - see above
    return tuple(connection.execute(text(query), values).scalars())
