"""Bank accounts of relations in the mirror of an administration; refused bookings among the errors of a service; the log of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, Integer, MetaData, Table, Text

if TYPE_CHECKING:
    from alembic.operations import Operations

REVISION = "0002"

METADATA = MetaData()

_WHOLE = BigInteger().with_variant(Integer, "sqlite")

Table(
    "bank_accounts",
    METADATA,
    Column("login", Text, primary_key=True),
    Column("division", _WHOLE, primary_key=True, autoincrement=False),
    Column("id", Text, primary_key=True),
    *(Column(name, Text, nullable=False) for name in ("relation", "number", "bic", "holder")),
    *(
        Column(name, Integer, CheckConstraint(f"{name} IN (0, 1)"), nullable=False)
        for name in ("is_main", "is_blocked")
    ),
    Index("bank_accounts_by_number", "login", "division", "number"),
    sqlite_strict=True,
)

Table(
    "call_errors",
    METADATA,
    Column("id", _WHOLE, primary_key=True),
    *(Column(name, Text, nullable=False) for name in ("app", "login")),
    Column("division", _WHOLE, nullable=False),
    *(Column(name, Text, nullable=False) for name in ("endpoint", "at")),
    Column("is_counted", Integer, CheckConstraint("is_counted IN (0, 1)"), nullable=False),
    Index("call_errors_by_login", "app", "login", "at"),
    sqlite_strict=True,
)

Table(
    "calls",
    METADATA,
    Column("id", _WHOLE, primary_key=True),
    *(Column(name, Text, nullable=False) for name in ("at", "host")),
    Column("division", _WHOLE, nullable=False),
    *(Column(name, Text, nullable=False) for name in ("method", "path", "purpose")),
    Column("status", _WHOLE, nullable=True),
    *(Column(name, _WHOLE, nullable=False) for name in ("sent", "received", "milliseconds")),
    *(Column(name, _WHOLE, nullable=True) for name in ("minute_left", "day_left")),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)

Table(
    "call_hosts",
    METADATA,
    Column("host", Text, primary_key=True),
    *(Column(name, Text, nullable=False) for name in ("first_at", "last_at")),
    *(Column(name, _WHOLE, nullable=False) for name in ("calls", "sent", "received")),
    sqlite_strict=True,
)


def upgrade(op: Operations) -> None:
    """Makes the new tables. Errors are remembered for an hour: those noted by an older version are let go."""
    op.drop_table("call_errors")
    METADATA.create_all(op.get_bind(), checkfirst=False)
