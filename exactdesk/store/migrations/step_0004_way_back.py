"""The way back: states of what is undone, credit notes and what they take back, rows as they were read, the office's own notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from alembic.operations import Operations

REVISION = "0004"

_STATES = (
    "'planned', 'sending', 'posted', 'refused', 'unsure', 'held-back', 'duplicate', 'left-out', 'dismissed', "
    "'undoing', 'undo-unsure', 'undone', 'deleted', 'credited'"
)

_ITEMS = f"""
CREATE TABLE items (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL REFERENCES batches (number),
    site TEXT NOT NULL,
    division INTEGER NOT NULL,
    key TEXT NOT NULL,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL,
    rows TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ({_STATES})),
    side TEXT CHECK (side IN ('sales', 'purchase')),
    relation TEXT,
    relation_code TEXT NOT NULL,
    relation_name TEXT NOT NULL,
    entry_date TEXT,
    amount INTEGER,
    currency TEXT NOT NULL,
    payload TEXT NOT NULL,
    why TEXT NOT NULL,
    entry_id TEXT,
    entry_number INTEGER,
    code TEXT NOT NULL,
    facts TEXT NOT NULL,
    said TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CONSTRAINT items_one_per_key UNIQUE (batch, key)
) STRICT
"""

_INDEXES = {
    "items_by_batch": "batch, state",
    "items_by_state": "site, division, state",
    "items_by_number": "number_key, site, division",
    "items_by_entry_number": "entry_number",
}


def upgrade(op: Operations) -> None:
    """Adds the tables, and makes the documents anew: SQLite cannot change a check. On PostgreSQL an `ALTER TABLE` would do."""
    connection = op.get_bind()
    # Documents that attempts and steps speak of are away for a moment: that is judged when all is done.
    op.execute("PRAGMA defer_foreign_keys = ON")
    last = connection.execute(text("SELECT seq FROM sqlite_sequence WHERE name = 'items'")).scalar()
    op.execute("CREATE TEMPORARY TABLE items_kept AS SELECT * FROM items")
    op.execute("DROP TABLE items")
    op.execute(_ITEMS)
    op.execute("INSERT INTO items SELECT * FROM items_kept ORDER BY id")  # the columns stand in the same order
    op.execute("DROP TABLE items_kept")
    if last is not None:  # a number is never given twice, also when the last document is gone
        connection.execute(text("DELETE FROM sqlite_sequence WHERE name = 'items'"))
        connection.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES ('items', :last)"), {"last": last})
    for name, columns in _INDEXES.items():
        op.execute(f"CREATE INDEX {name} ON items ({columns})")
    op.execute("ALTER TABLE batches ADD COLUMN headings TEXT")
    op.execute("ALTER TABLE batches ADD COLUMN undoes TEXT")
    op.execute(
        "CREATE TABLE read_rows (batch INTEGER NOT NULL REFERENCES batches (number), row INTEGER NOT NULL, "
        "fields TEXT NOT NULL, PRIMARY KEY (batch, row)) STRICT"
    )
    op.execute(
        "CREATE TABLE credit_notes (item INTEGER NOT NULL PRIMARY KEY REFERENCES items (id), "
        "original INTEGER NOT NULL REFERENCES items (id)) STRICT"
    )
    op.execute("CREATE INDEX credit_notes_by_original ON credit_notes (original)")
    op.execute(
        "CREATE TABLE office_notes (code TEXT NOT NULL PRIMARY KEY, note TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT"
    )
