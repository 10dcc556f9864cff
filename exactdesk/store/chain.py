"""The chain of hashes over the history and the reviews, so that nothing in them can be changed, taken out or put in unseen.

Whatever the program writes is sealed in the same transaction. Triggers that exist only in the program's own connections note which
batches and documents a transaction touches, whichever function wrote them. Before it commits, each of these gets an entry: the hash of
all that is known of it now, and a hash over that and the entry before. A row that anything else writes gets none, and is found. Like
`search` this module knows SQLite; elsewhere a trigger in the database would do the same.

What it cannot show: somebody who computes the whole chain anew, for there is no key in it. The last link therefore also stands in a
file beside the database, and on every receipt that left this computer: whoever verifies that receipt later asks whether the chain still
has that link (`link_at`). What was written after the last receipt that somebody else holds is as sure as this computer is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import Connection, func, insert, select, text

from exactdesk.store.chain_forms import HEADS, digests, link
from exactdesk.store.tables import chain

FORM = 2
"""The form in which new entries are made."""

START = b"\0" * 32
"""What stands before the first entry."""

_AT_ONCE = 500
_ENTRIES_AT_ONCE = 5_000

# The tables that are watched: subject, and the column that names its key (or a query that finds it by {row}).
_WATCHED: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "batches": ("batch", "{row}.number"),
        "batch_totals": ("batch", "{row}.batch"),
        "sheet_rows": ("batch", "{row}.batch"),
        "edits": ("batch", "{row}.batch"),
        "proofs": ("batch", "{row}.batch"),
        "items": ("item", "{row}.id"),
        "steps": ("item", "{row}.item"),
        "attempts": ("item", "{row}.item"),
        "attempt_outcomes": ("item", "(SELECT item FROM attempts WHERE id = {row}.attempt)"),
        "credit_notes": ("item", "{row}.item"),
        "told_apart": ("item", "{row}.item"),
        "wipes": ("wipe", "{row}.id"),
        "reviews": ("review", "{row}.id"),
        "review_lines": ("review", "{row}.review"),
        "review_moves": ("move", "{row}.id"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One place in the chain: its number (0 before the first) and its hash, hex."""

    number: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """Something that does not fit.

    Attributes:
        what: `changed`, `gone` or `added` for a subject; `broken` for the chain itself at `number`, `cut` where its known end is missing.
        subject: `batch`, `item`, `wipe`, `review` or `move` (a step of a review); empty where it is the chain itself.
        key: of the subject.
        number: entry of the chain.
    """

    what: str
    subject: str = ""
    key: int = 0
    number: int = 0


def watch(connection: Connection) -> bool:
    """Lets a connection note what it touches; outside of any transaction, once. False for a database that has no chain yet."""
    there = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'chain'").first()
    if there is None:
        return False
    connection.exec_driver_sql("PRAGMA temp_store = MEMORY")
    connection.exec_driver_sql("CREATE TEMP TABLE touched (subject TEXT, key INTEGER, PRIMARY KEY (subject, key))")
    for table, (subject, key) in _WATCHED.items():
        for event, rows in (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",))):
            notes = "".join(f"INSERT OR IGNORE INTO touched SELECT '{subject}', {key.format(row=row)};" for row in rows)
            connection.exec_driver_sql(
                f"CREATE TEMP TRIGGER {table}_{event.lower()} AFTER {event} ON main.{table} BEGIN {notes} END"
            )
    return True


def seal(connection: Connection) -> None:
    """Writes an entry for all that the transaction has touched; the last thing before it commits."""
    touched = connection.exec_driver_sql("SELECT subject, key FROM touched WHERE key IS NOT NULL ORDER BY rowid").all()
    if not touched:
        return
    seal_these(connection, [(subject, key) for subject, key in touched])
    connection.exec_driver_sql("DELETE FROM touched")


def seal_these(connection: Connection, touched: Sequence[tuple[str, int]]) -> None:
    """Adds an entry for each of these subjects, as they stand in the transaction."""
    number, previous = _last(connection)
    by_subject: dict[str, list[int]] = defaultdict(list)
    for subject, key in touched:
        by_subject[subject].append(key)
    for subject, keys in by_subject.items():
        for part in _parts(keys):
            found = digests(connection, FORM, subject, part)
            entries = []
            for key in part:
                digest = found.get(key, b"")  # empty: the program itself took it out
                number += 1
                previous = link(previous, number, subject, key, FORM, digest)
                entry = {"number": number, "subject": subject, "key": key, "form": FORM, "digest": digest}
                entries.append({**entry, "link": previous})
            connection.execute(insert(chain), entries)


def end(connection: Connection) -> Link:
    """The last place of the chain."""
    number, last = _last(connection)
    return Link(number=number, hash=last.hex())


def link_at(connection: Connection, number: int) -> Link | None:
    """The place with that number; None when the chain is not so long. Number 0 is where every chain begins."""
    found = START if number == 0 else _link_at(connection, number)
    return None if found is None else Link(number=number, hash=found.hex())


def flaws(connection: Connection, *, after: Link | None = None, also: Sequence[tuple[str, int]] = ()) -> Iterator[Flaw]:
    """What does not fit, the chain itself first.

    Args:
        connection: a view of one instant.
        after: a place known to be sound: only what was sealed since is looked at, and whether nothing is missing or unsealed anywhere.
            None looks at everything.
        also: subjects to look at besides.
    """
    start = after or Link(number=0, hash=START.hex())
    if after is not None and after.number and _link_at(connection, after.number) != bytes.fromhex(after.hash):
        yield Flaw(what="cut", number=after.number)
        start = Link(number=0, hash=START.hex())
    yield from _broken(connection, start)
    for subject in HEADS:
        yield from _missing(connection, subject)
        for keys in _sealed_since(connection, subject, start.number):
            yield from _changed(connection, subject, keys)
        for part in _parts([key for named, key in also if named == subject]):
            yield from _changed(connection, subject, part)


def next_keys(connection: Connection, subject: str, after: int, count: int) -> tuple[int, ...]:
    """The next subjects by key that have an entry, to be looked at again in turn; empty at the end."""
    query = select(chain.c.key).where(chain.c.subject == subject, chain.c.key > after).distinct()
    return tuple(connection.execute(query.order_by(chain.c.key).limit(count)).scalars())


def _last(connection: Connection) -> tuple[int, bytes]:
    found = connection.execute(select(chain.c.number, chain.c.link).order_by(chain.c.number.desc()).limit(1)).first()
    return (0, START) if found is None else (found.number, found.link)


def _link_at(connection: Connection, number: int) -> bytes | None:
    return connection.execute(select(chain.c.link).where(chain.c.number == number)).scalar()


def _broken(connection: Connection, start: Link) -> Iterator[Flaw]:
    """The first entry after a place that does not continue the one before it, if there is one; what follows cannot be judged."""
    number, previous = start.number, bytes.fromhex(start.hash)
    while True:
        query = select(chain).where(chain.c.number > number).order_by(chain.c.number).limit(_ENTRIES_AT_ONCE)
        rows = connection.execute(query).all()
        if not rows:
            return
        for row in rows:
            number += 1
            previous = link(previous, number, row.subject, row.key, row.form, row.digest)
            if row.number != number or row.link != previous:
                yield Flaw(what="broken", number=number)
                return


def _missing(connection: Connection, subject: str) -> Iterator[Flaw]:
    """Subjects that are there and were never sealed, and subjects that were sealed and are no more."""
    table, column = HEADS[subject]
    there = f"SELECT {column} FROM {table}"  # noqa: S608 - our own names
    sealed = "SELECT key FROM chain WHERE subject = :subject"
    for key in connection.execute(text(f"{there} EXCEPT {sealed} ORDER BY 1"), {"subject": subject}).scalars():
        yield Flaw(what="added", subject=subject, key=key)
    gone = connection.execute(text(f"{sealed} EXCEPT {there} ORDER BY 1"), {"subject": subject}).scalars().all()
    for part in _parts(gone):
        yield from (
            Flaw(what="gone", subject=subject, key=key)
            for key, (_, digest) in _latest(connection, subject, part).items()
            if digest
        )


def _sealed_since(connection: Connection, subject: str, number: int) -> Iterator[Sequence[int]]:
    """Keys of what was sealed after that entry, each once, in parts."""
    after = -1
    while True:
        query = select(chain.c.key).where(chain.c.subject == subject, chain.c.key > after, chain.c.number > number)
        keys = connection.execute(query.distinct().order_by(chain.c.key).limit(_AT_ONCE)).scalars().all()
        if not keys:
            return
        yield keys
        after = keys[-1]


def _changed(connection: Connection, subject: str, keys: Sequence[int]) -> Iterator[Flaw]:
    """Those of the keys whose content is not what their last entry says."""
    by_form: dict[int, dict[int, bytes]] = defaultdict(dict)
    for key, (form, digest) in _latest(connection, subject, keys).items():
        by_form[form][key] = digest
    for form, wanted in by_form.items():
        found = digests(connection, form, subject, list(wanted))
        for key, digest in wanted.items():
            if key in found and found[key] != digest:
                yield Flaw(what="changed", subject=subject, key=key)


def _latest(connection: Connection, subject: str, keys: Sequence[int]) -> dict[int, tuple[int, bytes]]:
    """Form and hash of the last entry of each key."""
    last = (
        select(func.max(chain.c.number)).where(chain.c.subject == subject, chain.c.key.in_(keys)).group_by(chain.c.key)
    )
    rows = connection.execute(select(chain).where(chain.c.number.in_(last)))
    return {row.key: (row.form, row.digest) for row in rows}


def _parts(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))
