"""Reviews of bank statements: their lines, the steps made in them, and the office's habits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.sql.schema import SchemaItem

if TYPE_CHECKING:
    from alembic.operations import Operations

REVISION = "0007"

METADATA = MetaData()

_WHOLE = BigInteger().with_variant(Integer, "sqlite")


def _table(name: str, *parts: SchemaItem, never_reuse: bool = False) -> Table:
    return Table(name, METADATA, *parts, sqlite_strict=True, sqlite_autoincrement=never_reuse)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _number(name: str, *, null: bool = False) -> Column[int]:
    return Column(name, _WHOLE, nullable=null)


_table(
    "reviews",
    Column("id", _WHOLE, primary_key=True),
    _text("site"),
    _number("division"),
    *(_text(name) for name in ("division_name", "source", "account", "number", "currency")),
    *(_text(name, null=True) for name in ("first_day", "last_day")),
    *(_text(name) for name in ("file", "fingerprint", "key", "content")),
    Column("line_count", _WHOLE, CheckConstraint("line_count >= 0"), nullable=False),
    *(_text(name) for name in ("created_at", "created_by")),
    UniqueConstraint("site", "division", "key", name="reviews_one_per_statement"),
    never_reuse=True,
)

_table(
    "review_lines",
    Column("review", _WHOLE, ForeignKey("reviews.id"), primary_key=True, autoincrement=False),
    Column("line", _WHOLE, primary_key=True, autoincrement=False),
    _text("key"),
    Index("review_lines_by_key", "key"),
)

_table(
    "review_moves",
    Column("id", _WHOLE, primary_key=True),
    Column("review", _WHOLE, ForeignKey("reviews.id"), nullable=False),
    _number("line"),
    Column(
        "verdict",
        Text,
        CheckConstraint("verdict IN ('accepted', 'manual', 'transfer', 'question', 'skipped')"),
        nullable=True,
    ),
    _text("decision", null=True),
    *(_text(name) for name in ("at", "by_name")),
    _number("bulk", null=True),
    _text("undone_at", null=True),
    Index("review_moves_by_review", "review", "line"),
    never_reuse=True,
)

_table(
    "review_habits",
    Column("site", Text, primary_key=True),
    Column("division", _WHOLE, primary_key=True, autoincrement=False),
    _text("content"),
)


def upgrade(op: Operations) -> None:
    """Makes the tables."""
    METADATA.create_all(op.get_bind(), checkfirst=False)
