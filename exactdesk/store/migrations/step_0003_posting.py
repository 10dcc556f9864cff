"""What keeps posting safe: numbers that an office reserves, proofs of a first document, entries told apart by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Integer, Text

if TYPE_CHECKING:
    from alembic.operations import Operations

REVISION = "0003"

_WHOLE = BigInteger().with_variant(Integer, "sqlite")


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _place() -> tuple[Column[str], Column[int], Column[str]]:
    """The journal of one administration, as the key of a row."""
    return (
        Column("site", Text, primary_key=True),
        Column("division", _WHOLE, primary_key=True, autoincrement=False),
        Column("journal", Text, primary_key=True),
    )


def upgrade(op: Operations) -> None:
    """Adds the tables; what is there stays as it is."""
    op.create_table(
        "told_apart",
        Column("item", _WHOLE, ForeignKey("items.id"), primary_key=True, autoincrement=False),
        Column("entry", Text, primary_key=True),
        _text("at"),
        _text("why"),
        sqlite_strict=True,
    )
    op.create_table(
        "number_ranges",
        *_place(),
        Column("first", _WHOLE, nullable=False),
        Column("last", _WHOLE, nullable=False),
        Column("custom", Text, CheckConstraint("custom IN ('unknown', 'kept', 'overruled')"), nullable=False),
        _text("changed_at"),
        CheckConstraint("first > 0 AND last >= first"),
        sqlite_strict=True,
    )
    op.create_table(
        "reserved_numbers",
        *_place(),
        Column("number", _WHOLE, primary_key=True, autoincrement=False),
        Column("item", _WHOLE, ForeignKey("items.id"), nullable=False),
        Column("is_taken", Integer, CheckConstraint("is_taken IN (0, 1)"), nullable=False),
        _text("at"),
        sqlite_strict=True,
    )
    op.create_index("reserved_numbers_by_item", "reserved_numbers", ["item"])
    op.create_table(
        "proofs",
        Column("batch", _WHOLE, ForeignKey("batches.number"), primary_key=True, autoincrement=False),
        Column(
            "state",
            Text,
            CheckConstraint("state IN ('wanted', 'equal', 'different', 'unreadable', 'accepted')"),
            nullable=False,
        ),
        Column("item", _WHOLE, ForeignKey("items.id"), nullable=True),
        _text("content"),
        _text("at"),
        sqlite_strict=True,
    )
    op.create_index("items_by_relation", "items", ["site", "division", "relation"])
