"""Reviews and their steps join the chain of hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from exactdesk.store.chain_forms import digests, link  # a form never changes: what it made then, it makes today

if TYPE_CHECKING:
    from alembic.operations import Operations

REVISION = "0011"

_FORM = 2
_AT_ONCE = 500


def upgrade(op: Operations) -> None:
    """Lets the chain take them, and seals those that are there already."""
    op.execute(
        "CREATE TABLE chain_anew (number INTEGER NOT NULL PRIMARY KEY, "
        "subject TEXT NOT NULL CHECK (subject IN ('batch', 'item', 'wipe', 'review', 'move')), key INTEGER NOT NULL, "
        "form INTEGER NOT NULL, digest BLOB NOT NULL, link BLOB NOT NULL) STRICT"
    )
    op.execute("INSERT INTO chain_anew SELECT number, subject, key, form, digest, link FROM chain ORDER BY number")
    op.execute("DROP TABLE chain")
    op.execute("ALTER TABLE chain_anew RENAME TO chain")
    op.execute("CREATE INDEX chain_by_subject ON chain (subject, key)")
    connection = op.get_bind()
    last = connection.execute(text("SELECT number, link FROM chain ORDER BY number DESC LIMIT 1")).first()
    number, previous = (0, b"\0" * 32) if last is None else (last.number, last.link)
    add = text("INSERT INTO chain VALUES (:number, :subject, :key, :form, :digest, :link)")
    for subject, table in (("review", "reviews"), ("move", "review_moves")):
        keys = sorted(connection.execute(text(f"SELECT id FROM {table}")).scalars())  # noqa: S608 - our own names
        for start in range(0, len(keys), _AT_ONCE):
            entries = []
            for key, digest in sorted(digests(connection, _FORM, subject, keys[start : start + _AT_ONCE]).items()):
                number += 1
                previous = link(previous, number, subject, key, _FORM, digest)
                entry = {"number": number, "subject": subject, "key": key, "form": _FORM, "digest": digest}
                entries.append({**entry, "link": previous})
            connection.execute(add, entries)
