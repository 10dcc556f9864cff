"""What is outstanding: snapshots, what the user noted about items, when items were settled, saved views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.sql.schema import SchemaItem

if TYPE_CHECKING:
    from alembic.operations import Operations

REVISION = "0006"

METADATA = MetaData()


_WHOLE = BigInteger().with_variant(Integer, "sqlite")


def _table(name: str, *parts: SchemaItem, never_reuse: bool = False) -> Table:
    return Table(name, METADATA, *parts, sqlite_strict=True, sqlite_autoincrement=never_reuse)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _number(name: str, *, null: bool = False) -> Column[int]:
    return Column(name, _WHOLE, nullable=null)


def _truth(name: str) -> Column[int]:
    return Column(name, Integer, CheckConstraint(f"{name} IN (0, 1)"), nullable=False)


_table(
    "outstanding_snapshots",
    Column("id", _WHOLE, primary_key=True),
    _text("login"),
    _number("division"),
    Column("side", Text, CheckConstraint("side IN ('sales', 'purchase')"), nullable=False),
    *(_text(name) for name in ("read_at", "currency", "road")),
    _number("item_count"),
    _number("total"),
    _text("overview", null=True),
    _text("notes"),
    Column("content", LargeBinary, nullable=False),
    Index("outstanding_snapshots_by_division", "login", "division", "side", "read_at"),
    never_reuse=True,
)

_table(
    "outstanding_notes",
    Column("site", Text, primary_key=True),
    Column("division", _WHOLE, primary_key=True, autoincrement=False),
    Column("side", Text, CheckConstraint("side IN ('sales', 'purchase')"), primary_key=True),
    Column("item", Text, primary_key=True),
    _text("note"),
    _text("promised_on", null=True),
    _truth("is_disputed"),
    _text("changed_at"),
)

_table(
    "outstanding_settled",
    Column("site", Text, primary_key=True),
    Column("division", _WHOLE, primary_key=True, autoincrement=False),
    Column("side", Text, CheckConstraint("side IN ('sales', 'purchase')"), primary_key=True),
    Column("item", Text, primary_key=True),
    _text("relation"),
    _text("due_date"),
    _text("settled_on"),
    Index("outstanding_settled_by_relation", "site", "division", "side", "relation"),
)

_table(
    "outstanding_views",
    Column("name", Text, primary_key=True),
    *(_text(name) for name in ("content", "saved_at")),
)


def upgrade(op: Operations) -> None:
    """Adds the tables; nothing that is there changes."""
    METADATA.create_all(op.get_bind(), checkfirst=False)
