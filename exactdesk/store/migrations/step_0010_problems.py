"""Everything that was wrong with a document that was held back, cell by cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

REVISION = "0010"


def upgrade(op: Operations) -> None:
    """Makes the table."""
    op.execute(
        "CREATE TABLE item_problems (item INTEGER NOT NULL REFERENCES items (id), content TEXT NOT NULL, PRIMARY KEY (item)) STRICT"
    )
