"""Today's tables, as SQLAlchemy Core sees them. The migrations make them; a test keeps the two equal.

Money is a whole number of hundredths beside its currency, instants are UTC ISO text of one width (text order is time order), days are ISO
text, truth is 0 or 1, lists and maps are JSON text. SQLite checks the types (STRICT); every closed set is checked too.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.sql.schema import SchemaItem

METADATA = MetaData()

WHOLE = BigInteger().with_variant(Integer, "sqlite")
"""Whole numbers of 64 bits: money, entry numbers, Exact Online's timestamps."""


def _table(name: str, *parts: SchemaItem, never_reuse: bool = False) -> Table:
    return Table(name, METADATA, *parts, sqlite_strict=True, sqlite_autoincrement=never_reuse)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _number(name: str, *, null: bool = False) -> Column[int]:
    return Column(name, WHOLE, nullable=null)


def _truth(name: str) -> Column[int]:
    return Column(name, Integer, CheckConstraint(f"{name} IN (0, 1)"), nullable=False)


divisions = _table(
    "divisions",
    Column("login", Text, primary_key=True),
    Column("code", WHOLE, primary_key=True, autoincrement=False),
    _number("position"),
    *(_text(name) for name in ("name", "hid", "customer_name", "country", "currency", "vat_number", "company_number")),
    _truth("is_archived"),
    _truth("is_blocked"),
    _text("moved_on", null=True),
    _text("read_at"),
)

reference_lists = _table(
    "reference_lists",
    Column("login", Text, primary_key=True),
    Column("division", WHOLE, primary_key=True, autoincrement=False),
    Column("list", Text, primary_key=True),
    _text("read_at"),
    _number("timestamp", null=True),
    _number("member_count"),
    _text("content", null=True),
)

relations = _table(
    "relations",
    Column("login", Text, primary_key=True),
    Column("division", WHOLE, primary_key=True, autoincrement=False),
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

bank_accounts = _table(
    "bank_accounts",
    Column("login", Text, primary_key=True),
    Column("division", WHOLE, primary_key=True, autoincrement=False),
    Column("id", Text, primary_key=True),
    *(_text(name) for name in ("relation", "number", "bic", "holder")),
    _truth("is_main"),
    _truth("is_blocked"),
    Index("bank_accounts_by_number", "login", "division", "number"),
)

call_quotas = _table(
    "call_quotas",
    Column("app", Text, primary_key=True),
    Column("division", WHOLE, primary_key=True, autoincrement=False),
    *(_number(name, null=True) for name in ("minute_limit", "minute_remaining")),
    _text("minute_reset", null=True),
    _number("minute_milliseconds"),
    *(_number(name, null=True) for name in ("day_limit", "day_remaining")),
    _text("day_reset", null=True),
    _text("heard_at"),
)

call_errors = _table(
    "call_errors",
    Column("id", WHOLE, primary_key=True),
    *(_text(name) for name in ("app", "login")),
    _number("division"),
    *(_text(name) for name in ("endpoint", "at")),
    _truth("is_counted"),
    Index("call_errors_by_login", "app", "login", "at"),
)

calls = _table(
    "calls",
    Column("id", WHOLE, primary_key=True),
    *(_text(name) for name in ("at", "host")),
    _number("division"),
    *(_text(name) for name in ("method", "path", "purpose")),
    _number("status", null=True),
    *(_number(name) for name in ("sent", "received", "milliseconds")),
    *(_number(name, null=True) for name in ("minute_left", "day_left")),
    never_reuse=True,
)

call_hosts = _table(
    "call_hosts",
    Column("host", Text, primary_key=True),
    *(_text(name) for name in ("first_at", "last_at")),
    *(_number(name) for name in ("calls", "sent", "received")),
)

rights = _table(
    "rights",
    Column("login", Text, primary_key=True),
    Column("division", WHOLE, primary_key=True, autoincrement=False),
    *(
        Column(name, Integer, CheckConstraint(f"{name} IN (0, 1)"), nullable=True)
        for name in ("can_read", "can_book_sales", "can_book_purchases", "can_change_relations")
    ),
    _text("asked_at"),
)

mappings = _table(
    "mappings",
    Column("id", WHOLE, primary_key=True),
    _text("site"),
    _number("division"),
    *(_text(name) for name in ("kind", "name", "signature", "content", "saved_at", "used_at")),
    UniqueConstraint("site", "division", "kind", "name", name="mappings_one_per_name"),
    Index("mappings_by_signature", "site", "division", "signature"),
)

batches = _table(
    "batches",
    Column("number", WHOLE, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _text("site"),
    _number("division"),
    *(_text(name) for name in ("division_name", "user_name", "kind", "file", "fingerprint", "sheet", "mapping")),
    Column("row_count", WHOLE, CheckConstraint("row_count >= 0"), nullable=False),
    _text("started_at"),
    *(_text(name, null=True) for name in ("finished_at", "headings", "undoes", "follows")),
    Index("batches_by_fingerprint", "fingerprint"),
    Index("batches_by_division", "site", "division"),
    never_reuse=True,
)


def _batch_number() -> Column[int]:
    return Column("batch", WHOLE, ForeignKey("batches.number"), primary_key=True, autoincrement=False)


batch_totals = _table(
    "batch_totals",
    _batch_number(),
    Column("currency", Text, primary_key=True),
    _number("net"),
    _number("vat"),
    _number("gross"),
)

sheet_rows = _table(
    "sheet_rows",
    _batch_number(),
    Column("row", WHOLE, primary_key=True, autoincrement=False),
    _text("cells"),
)

read_rows = _table(
    "read_rows",
    _batch_number(),
    Column("row", WHOLE, primary_key=True, autoincrement=False),
    _text("fields"),
)

edits = _table(
    "edits",
    Column("id", WHOLE, primary_key=True),
    Column("batch", WHOLE, ForeignKey("batches.number"), nullable=False),
    _number("row"),
    *(_text(name) for name in ("field", "old", "new", "at")),
    Index("edits_by_batch", "batch"),
)

STATES = (
    "planned",
    "sending",
    "posted",
    "refused",
    "unsure",
    "held-back",
    "duplicate",
    "left-out",
    "dismissed",
    "undoing",
    "undo-unsure",
    "undone",
    "deleted",
    "credited",
)

items = _table(
    "items",
    Column("id", WHOLE, primary_key=True),
    Column("batch", WHOLE, ForeignKey("batches.number"), nullable=False),
    _text("site"),
    _number("division"),
    *(_text(name) for name in ("key", "number", "number_key", "rows")),
    Column("state", Text, CheckConstraint(f"state IN ({', '.join(repr(state) for state in STATES)})"), nullable=False),
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
    Index("items_by_relation", "site", "division", "relation"),
    never_reuse=True,
)

attempts = _table(
    "attempts",
    Column("id", WHOLE, primary_key=True),
    Column("item", WHOLE, ForeignKey("items.id"), nullable=False),
    _text("started_at"),
    _text("request"),
    Index("attempts_by_item", "item"),
)

attempt_outcomes = _table(
    "attempt_outcomes",
    Column("attempt", WHOLE, ForeignKey("attempts.id"), primary_key=True, autoincrement=False),
    *(_text(name) for name in ("outcome", "finished_at", "answer")),
)

steps = _table(
    "steps",
    Column("id", WHOLE, primary_key=True),
    Column("item", WHOLE, ForeignKey("items.id"), nullable=False),
    *(_text(name) for name in ("at", "event", "before", "after", "why")),
    Index("steps_by_item", "item"),
)

credit_notes = _table(
    "credit_notes",
    Column("item", WHOLE, ForeignKey("items.id"), primary_key=True, autoincrement=False),
    Column("original", WHOLE, ForeignKey("items.id"), nullable=False),
    Index("credit_notes_by_original", "original"),
)

item_problems = _table(
    "item_problems",
    Column("item", WHOLE, ForeignKey("items.id"), primary_key=True, autoincrement=False),
    _text("content"),
)

office_notes = _table(
    "office_notes",
    Column("code", Text, primary_key=True),
    *(_text(name) for name in ("note", "changed_at")),
)

told_apart = _table(
    "told_apart",
    Column("item", WHOLE, ForeignKey("items.id"), primary_key=True, autoincrement=False),
    Column("entry", Text, primary_key=True),
    *(_text(name) for name in ("at", "why")),
)


def _journal() -> tuple[Column[str], Column[int], Column[str]]:
    """The journal of one administration, as the key of a row."""
    return (
        Column("site", Text, primary_key=True),
        Column("division", WHOLE, primary_key=True, autoincrement=False),
        Column("journal", Text, primary_key=True),
    )


number_ranges = _table(
    "number_ranges",
    *_journal(),
    *(_number(name) for name in ("first", "last")),
    Column("custom", Text, CheckConstraint("custom IN ('unknown', 'kept', 'overruled')"), nullable=False),
    _text("changed_at"),
    CheckConstraint("first > 0 AND last >= first"),
)

reserved_numbers = _table(
    "reserved_numbers",
    *_journal(),
    Column("number", WHOLE, primary_key=True, autoincrement=False),
    Column("item", WHOLE, ForeignKey("items.id"), nullable=False),
    _truth("is_taken"),
    _text("at"),
    Index("reserved_numbers_by_item", "item"),
)

PROOF_STATES = ("wanted", "equal", "different", "unreadable", "accepted")

proofs = _table(
    "proofs",
    _batch_number(),
    Column(
        "state",
        Text,
        CheckConstraint(f"state IN ({', '.join(repr(state) for state in PROOF_STATES)})"),
        nullable=False,
    ),
    Column("item", WHOLE, ForeignKey("items.id"), nullable=True),
    *(_text(name) for name in ("content", "at")),
)

reviews = _table(
    "reviews",
    Column("id", WHOLE, primary_key=True),
    _text("site"),
    _number("division"),
    *(_text(name) for name in ("division_name", "source", "account", "number", "currency")),
    *(_text(name, null=True) for name in ("first_day", "last_day")),
    *(_text(name) for name in ("file", "fingerprint", "key", "content")),
    Column("line_count", WHOLE, CheckConstraint("line_count >= 0"), nullable=False),
    *(_text(name) for name in ("created_at", "created_by")),
    UniqueConstraint("site", "division", "key", name="reviews_one_per_statement"),
    never_reuse=True,
)

review_lines = _table(
    "review_lines",
    Column("review", WHOLE, ForeignKey("reviews.id"), primary_key=True, autoincrement=False),
    Column("line", WHOLE, primary_key=True, autoincrement=False),
    _text("key"),
    Index("review_lines_by_key", "key"),
)

VERDICTS = ("accepted", "manual", "transfer", "question", "skipped")

review_moves = _table(
    "review_moves",
    Column("id", WHOLE, primary_key=True),
    Column("review", WHOLE, ForeignKey("reviews.id"), nullable=False),
    _number("line"),
    Column(
        "verdict",
        Text,
        CheckConstraint(f"verdict IN ({', '.join(repr(each) for each in VERDICTS)})"),
        nullable=True,
    ),
    _text("decision", null=True),
    *(_text(name) for name in ("at", "by_name")),
    _number("bulk", null=True),
    _text("undone_at", null=True),
    Index("review_moves_by_review", "review", "line"),
    never_reuse=True,
)

review_habits = _table(
    "review_habits",
    Column("site", Text, primary_key=True),
    Column("division", WHOLE, primary_key=True, autoincrement=False),
    _text("content"),
)

outstanding_snapshots = _table(
    "outstanding_snapshots",
    Column("id", WHOLE, primary_key=True),
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

outstanding_notes = _table(
    "outstanding_notes",
    Column("site", Text, primary_key=True),
    Column("division", WHOLE, primary_key=True, autoincrement=False),
    Column("side", Text, CheckConstraint("side IN ('sales', 'purchase')"), primary_key=True),
    Column("item", Text, primary_key=True),
    _text("note"),
    _text("promised_on", null=True),
    _truth("is_disputed"),
    _text("changed_at"),
)

outstanding_settled = _table(
    "outstanding_settled",
    Column("site", Text, primary_key=True),
    Column("division", WHOLE, primary_key=True, autoincrement=False),
    Column("side", Text, CheckConstraint("side IN ('sales', 'purchase')"), primary_key=True),
    Column("item", Text, primary_key=True),
    _text("relation"),
    _text("due_date"),
    _text("settled_on"),
    Index("outstanding_settled_by_relation", "site", "division", "side", "relation"),
)

outstanding_views = _table(
    "outstanding_views",
    Column("name", Text, primary_key=True),
    *(_text(name) for name in ("content", "saved_at")),
)

chain = _table(
    "chain",
    Column("number", WHOLE, primary_key=True, autoincrement=False),
    Column("subject", Text, CheckConstraint("subject IN ('batch', 'item', 'wipe', 'review', 'move')"), nullable=False),
    _number("key"),
    _number("form"),
    Column("digest", LargeBinary, nullable=False),
    Column("link", LargeBinary, nullable=False),
    Index("chain_by_subject", "subject", "key"),
)

wipes = _table(
    "wipes",
    Column("id", WHOLE, primary_key=True),
    _text("site"),
    _number("division"),
    *(_text(name) for name in ("division_name", "at", "by_name")),
    *(_number(name) for name in ("batches", "documents", "posted")),
    never_reuse=True,
)
