"""Takes everything that names people out of what is kept of one administration; how much there was stays, and that it was taken out.

Rows that others count on (batches, documents, attempts, steps) stay and say nothing any more; all else goes. The chain of hashes goes
on over it: its old entries are hashes of what is gone, and a new one seals what is left.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import Connection, Select, delete, func, insert, literal, select, text, update
from sqlalchemy.sql.elements import ColumnElement

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import StoreError
from exactdesk.flow.history import Wiped
from exactdesk.flow.queue import UNDER_WAY_STATES, UNFINISHED_STATES, ItemState
from exactdesk.store.database import Database
from exactdesk.store.tables import METADATA, batches, items, reviews, wipes
from exactdesk.store.values import instant_text

BLANKED: Mapping[str, Mapping[str, object]] = MappingProxyType(
    {
        "batches": {"user_name": "", "file": "", "fingerprint": "", "sheet": "", "mapping": "{}", "headings": None},
        "items": {
            "key": literal("wiped ").concat(items.c.id),
            "number": "",
            "number_key": "",
            "rows": "[]",
            "relation": None,
            "relation_code": "",
            "relation_name": "",
            "entry_date": None,
            "payload": "",
            "why": "",
            "code": "",
            "facts": "{}",
            "said": "",
        },
        "attempts": {"request": ""},
        "attempt_outcomes": {"answer": ""},
        "steps": {"why": ""},
        "told_apart": {"why": ""},
        "proofs": {"content": ""},
    }
)
"""Tables whose rows stay, with what is written over the columns that may name somebody."""

DELETED = (
    "sheet_rows",
    "read_rows",
    "item_problems",
    "edits",
    "mappings",
    "review_lines",
    "review_moves",
    "reviews",
    "review_habits",
    "outstanding_snapshots",
    "outstanding_notes",
    "outstanding_settled",
    "relations",
    "bank_accounts",
    "reference_lists",
    "rights",
)
"""Tables whose rows of the administration go, those that point to others first."""

KEPT = (
    "divisions",  # the list of administrations, which comes from Exact Online as long as the user may enter them
    "call_quotas",
    "call_errors",
    "calls",  # which resource was asked when: no filter, no content
    "call_hosts",
    "batch_totals",
    "credit_notes",
    "number_ranges",
    "reserved_numbers",
    "office_notes",  # about messages of Exact Online, in the office's own words
    "outstanding_views",
    "chain",
    "wipes",
)
"""Tables that name nobody, or belong to no administration."""


def wipe(db: Database, site: str, division: DivisionCode, *, division_name: str, by: str, at: datetime) -> Wiped:
    """What was taken out. When it returns, nothing of it is left in the file, in its free pages or in its log either.

    Only for the holder of `locks.posting` for this administration. Raises `StoreError`: `wipe-unfinished` while documents are still to be
    sent or unsure, for the program must know what became of them.
    """
    with db.transaction() as connection:
        connection.execute(text("PRAGMA secure_delete = ON"))
        counts = _counts(connection, site, division)
        waiting = sum(counts.get(state, 0) for state in UNFINISHED_STATES | UNDER_WAY_STATES)
        if waiting:
            raise StoreError("wipe-unfinished", count=waiting)
        numbers = list(connection.execute(_batches(site, division)).scalars())
        for name in DELETED:
            connection.execute(delete(METADATA.tables[name]).where(_of(name, site, division)))
        _forget_words(connection, site, division)
        for name, values in BLANKED.items():
            connection.execute(update(METADATA.tables[name]).where(_of(name, site, division)).values(dict(values)))
        wiped = Wiped(
            site=site,
            division=division,
            division_name=division_name,
            at=at,
            by=by,
            batches=len(numbers),
            documents=sum(counts.values()),
            posted=counts.get(ItemState.POSTED, 0),
        )
        connection.execute(
            insert(wipes).values(
                site=site,
                division=division,
                division_name=division_name,
                at=instant_text(at),
                by_name=by,
                batches=wiped.batches,
                documents=wiped.documents,
                posted=wiped.posted,
            )
        )
    db.compact()
    return wiped


def _counts(connection: Connection, site: str, division: DivisionCode) -> dict[ItemState, int]:
    query = select(items.c.state, func.count()).where(_of("items", site, division)).group_by(items.c.state)
    return {ItemState(state): count for state, count in connection.execute(query)}


def _forget_words(connection: Connection, site: str, division: DivisionCode) -> None:
    """What the search finds documents and files by; merging the index takes it out of its segments too."""
    of = {"site": site, "division": division}
    for index, rows in (
        ("item_search", "SELECT id FROM items WHERE site = :site AND division = :division"),
        ("batch_search", "SELECT number FROM batches WHERE site = :site AND division = :division"),
    ):
        connection.execute(text(f"DELETE FROM {index} WHERE rowid IN ({rows})"), of)  # noqa: S608 - our own names
        connection.execute(text(f"INSERT INTO {index} ({index}) VALUES ('optimize')"))  # noqa: S608 - our own names


def _batches(site: str, division: DivisionCode) -> Select[tuple[int]]:
    return select(batches.c.number).where(batches.c.site == site, batches.c.division == division)


def _of(name: str, site: str, division: DivisionCode) -> ColumnElement[bool]:
    """The rows of a table that belong to the administration, by its own columns or by the row they point to."""
    table = METADATA.tables[name]
    if "division" in table.c:
        if "site" in table.c:
            return (table.c.site == site) & (table.c.division == division)
        # A login is the site and the user.
        of_site = func.substr(table.c.login, 1, len(site) + 1) == literal(f"{site} ")
        return of_site & (table.c.division == division)
    if "batch" in table.c:
        return table.c.batch.in_(_batches(site, division))
    of_items = select(items.c.id).where(items.c.site == site, items.c.division == division)
    if "item" in table.c:
        return table.c.item.in_(of_items)
    if "attempt" in table.c:
        attempts = METADATA.tables["attempts"]
        return table.c.attempt.in_(select(attempts.c.id).where(attempts.c.item.in_(of_items)))
    return table.c.review.in_(select(reviews.c.id).where(reviews.c.site == site, reviews.c.division == division))
