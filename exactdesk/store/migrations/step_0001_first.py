"""The first tables: administrations, reference data, limits and rights, mappings, history, search."""

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

REVISION = "0001"

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
    "divisions",
    Column("login", Text, primary_key=True),
    Column("code", _WHOLE, primary_key=True, autoincrement=False),
    _number("position"),
    *(_text(name) for name in ("name", "hid", "customer_name", "country", "currency", "vat_number", "company_number")),
    _truth("is_archived"),
    _truth("is_blocked"),
    _text("moved_on", null=True),
    _text("read_at"),
)

_table(
    "reference_lists",
    Column("login", Text, primary_key=True),
    Column("division", _WHOLE, primary_key=True, autoincrement=False),
    Column("list", Text, primary_key=True),
    _text("read_at"),
    _number("timestamp", null=True),
    _number("member_count"),
    _text("content", null=True),
)

_table(
    "relations",
    Column("login", Text, primary_key=True),
    Column("division", _WHOLE, primary_key=True, autoincrement=False),
    Column("id", Text, primary_key=True),
    *(_text(name) for name in ("code", "name", "status")),
    _truth("is_supplier"),
    _truth("is_blocked"),
    *(
        _text(name)
        for name in (
            "vat_number",
            "company_number",
            "email",
            "phone",
            "website",
            "address_line_1",
            "address_line_2",
            "postcode",
            "city",
            "country",
            "language",
            "payment_condition_sales",
            "payment_condition_purchase",
            "vat_code_sales",
            "vat_code_purchase",
        )
    ),
    _text("gl_account_sales", null=True),
    _text("gl_account_purchase", null=True),
    Index("relations_by_code", "login", "division", "code"),
    Index("relations_by_vat_number", "login", "division", "vat_number"),
    Index("relations_by_email", "login", "division", "email"),
)

_table(
    "call_quotas",
    Column("app", Text, primary_key=True),
    Column("division", _WHOLE, primary_key=True, autoincrement=False),
    *(_number(name, null=True) for name in ("minute_limit", "minute_remaining")),
    _text("minute_reset", null=True),
    _number("minute_milliseconds"),
    *(_number(name, null=True) for name in ("day_limit", "day_remaining")),
    _text("day_reset", null=True),
    _text("heard_at"),
)

_table(
    "call_errors",
    Column("id", _WHOLE, primary_key=True),
    *(_text(name) for name in ("app", "login")),
    _number("division"),
    *(_text(name) for name in ("endpoint", "at")),
    Index("call_errors_by_login", "app", "login", "at"),
)

_table(
    "rights",
    Column("login", Text, primary_key=True),
    Column("division", _WHOLE, primary_key=True, autoincrement=False),
    *(
        Column(name, Integer, CheckConstraint(f"{name} IN (0, 1)"), nullable=True)
        for name in ("can_read", "can_book_sales", "can_book_purchases", "can_change_relations")
    ),
    _text("asked_at"),
)

_table(
    "mappings",
    Column("id", _WHOLE, primary_key=True),
    _text("site"),
    _number("division"),
    *(_text(name) for name in ("kind", "name", "signature", "content", "saved_at", "used_at")),
    UniqueConstraint("site", "division", "kind", "name", name="mappings_one_per_name"),
    Index("mappings_by_signature", "site", "division", "signature"),
)

_table(
    "batches",
    Column("number", _WHOLE, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _text("site"),
    _number("division"),
    *(_text(name) for name in ("division_name", "user_name", "kind", "file", "fingerprint", "sheet", "mapping")),
    Column("row_count", _WHOLE, CheckConstraint("row_count >= 0"), nullable=False),
    _text("started_at"),
    _text("finished_at", null=True),
    Index("batches_by_fingerprint", "fingerprint"),
    Index("batches_by_division", "site", "division"),
    never_reuse=True,
)


def _batch_number() -> Column[int]:
    return Column("batch", _WHOLE, ForeignKey("batches.number"), primary_key=True, autoincrement=False)


_table(
    "batch_totals",
    _batch_number(),
    Column("currency", Text, primary_key=True),
    _number("net"),
    _number("vat"),
    _number("gross"),
)

_table(
    "sheet_rows",
    _batch_number(),
    Column("row", _WHOLE, primary_key=True, autoincrement=False),
    _text("cells"),
)

_table(
    "edits",
    Column("id", _WHOLE, primary_key=True),
    Column("batch", _WHOLE, ForeignKey("batches.number"), nullable=False),
    _number("row"),
    *(_text(name) for name in ("field", "old", "new", "at")),
    Index("edits_by_batch", "batch"),
)

_STATES = (
    "planned",
    "sending",
    "posted",
    "refused",
    "unsure",
    "held-back",
    "duplicate",
    "left-out",
    "dismissed",
)

_table(
    "items",
    Column("id", _WHOLE, primary_key=True),
    Column("batch", _WHOLE, ForeignKey("batches.number"), nullable=False),
    _text("site"),
    _number("division"),
    *(_text(name) for name in ("key", "number", "number_key", "rows")),
    Column("state", Text, CheckConstraint(f"state IN ({', '.join(repr(state) for state in _STATES)})"), nullable=False),
    Column("side", Text, CheckConstraint("side IN ('sales', 'purchase')"), nullable=True),
    _text("relation", null=True),
    _text("relation_code"),
    _text("relation_name"),
    _text("entry_date", null=True),
    _number("amount", null=True),
    *(_text(name) for name in ("currency", "payload", "why")),
    _text("entry_id", null=True),
    _number("entry_number", null=True),
    *(_text(name) for name in ("code", "facts", "said", "changed_at")),
    UniqueConstraint("batch", "key", name="items_one_per_key"),
    Index("items_by_batch", "batch", "state"),
    Index("items_by_state", "site", "division", "state"),
    Index("items_by_number", "number_key", "site", "division"),
    Index("items_by_entry_number", "entry_number"),
    never_reuse=True,
)

_table(
    "attempts",
    Column("id", _WHOLE, primary_key=True),
    Column("item", _WHOLE, ForeignKey("items.id"), nullable=False),
    _text("started_at"),
    _text("request"),
    Index("attempts_by_item", "item"),
)

_table(
    "attempt_outcomes",
    Column("attempt", _WHOLE, ForeignKey("attempts.id"), primary_key=True, autoincrement=False),
    *(_text(name) for name in ("outcome", "finished_at", "answer")),
)

_table(
    "steps",
    Column("id", _WHOLE, primary_key=True),
    Column("item", _WHOLE, ForeignKey("items.id"), nullable=False),
    *(_text(name) for name in ("at", "event", "before", "after", "why")),
    Index("steps_by_item", "item"),
)


def upgrade(op: Operations) -> None:
    """Makes all tables in a database that has none."""
    METADATA.create_all(op.get_bind(), checkfirst=False)
    # SQLite's own index for parts of words; on PostgreSQL an index of pg_trgm would stand here
    op.execute("CREATE VIRTUAL TABLE item_search USING fts5(words, tokenize = 'trigram')")
    op.execute("CREATE VIRTUAL TABLE batch_search USING fts5(words, tokenize = 'trigram')")
