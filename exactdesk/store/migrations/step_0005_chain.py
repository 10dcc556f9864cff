"""The chain of hashes over the history, wipes of an administration, and batches that go on with an earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from exactdesk.store.chain_forms import digests, link  # a form never changes: what it made then, it makes today

if TYPE_CHECKING:
    from alembic.operations import Operations

REVISION = "0005"

_FORM = 1
_AT_ONCE = 500


def upgrade(op: Operations) -> None:
    """Adds the tables, and seals what is there already."""
    op.execute("ALTER TABLE batches ADD COLUMN follows TEXT")
    op.execute(
        "CREATE TABLE chain (number INTEGER NOT NULL PRIMARY KEY, "
        "subject TEXT NOT NULL CHECK (subject IN ('batch', 'item', 'wipe')), key INTEGER NOT NULL, form INTEGER NOT NULL, "
        "digest BLOB NOT NULL, link BLOB NOT NULL) STRICT"
    )
    op.execute("CREATE INDEX chain_by_subject ON chain (subject, key)")
    op.execute(
        "CREATE TABLE wipes (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, site TEXT NOT NULL, division INTEGER NOT NULL, "
        "division_name TEXT NOT NULL, at TEXT NOT NULL, by_name TEXT NOT NULL, batches INTEGER NOT NULL, "
        "documents INTEGER NOT NULL, posted INTEGER NOT NULL) STRICT"
    )
    connection = op.get_bind()
    number, previous = 0, b"\0" * 32
    add = text("INSERT INTO chain VALUES (:number, :subject, :key, :form, :digest, :link)")
    for subject, query in (("batch", "SELECT number FROM batches"), ("item", "SELECT id FROM items")):
        keys = sorted(connection.execute(text(query)).scalars())
        for start in range(0, len(keys), _AT_ONCE):
            entries = []
            for key, digest in sorted(digests(connection, _FORM, subject, keys[start : start + _AT_ONCE]).items()):
                number += 1
                previous = link(previous, number, subject, key, _FORM, digest)
                entry = {"number": number, "subject": subject, "key": key, "form": _FORM, "digest": digest}
                entries.append({**entry, "link": previous})
            connection.execute(add, entries)
