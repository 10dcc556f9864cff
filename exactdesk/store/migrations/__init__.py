"""Steps from an older store to today's, in order. A step never imports today's tables: what it makes stays as it was then.

The steps are modules of the package, imported by name, so that they are there in a bundle too. Each offers `REVISION` and
`upgrade(op)`; the version table is Alembic's own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from exactdesk.store.migrations import (
    step_0001_first,
    step_0002_mirror,
    step_0003_posting,
    step_0004_way_back,
    step_0005_chain,
    step_0006_outstanding,
    step_0007_reviews,
    step_0010_problems,
    step_0011_review_chain,
)

if TYPE_CHECKING:
    from alembic.operations import Operations


@dataclass(frozen=True, slots=True)
class Migration:
    """One step. `revision` is what the version table says after it."""

    revision: str
    upgrade: Callable[[Operations], None]


MIGRATIONS: tuple[Migration, ...] = (
    Migration(step_0001_first.REVISION, step_0001_first.upgrade),
    Migration(step_0004_way_back.REVISION, step_0004_way_back.upgrade),
    Migration(step_0003_posting.REVISION, step_0003_posting.upgrade),
    Migration(step_0007_reviews.REVISION, step_0007_reviews.upgrade),
    Migration(step_0006_outstanding.REVISION, step_0006_outstanding.upgrade),
    Migration(step_0005_chain.REVISION, step_0005_chain.upgrade),
    Migration(step_0002_mirror.REVISION, step_0002_mirror.upgrade),
    Migration(step_0010_problems.REVISION, step_0010_problems.upgrade),
    Migration(step_0011_review_chain.REVISION, step_0011_review_chain.upgrade),
)


def revision_of(connection: Connection) -> str | None:
    """The revision that a database is at; None for one without tables."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def missing(revision: str | None, migrations: tuple[Migration, ...] = MIGRATIONS) -> tuple[Migration, ...] | None:
    """The steps that a database at this revision still needs; None when the revision is none of ours."""
    if revision is None:
        return migrations
    known = [migration.revision for migration in migrations]
    return migrations[known.index(revision) + 1 :] if revision in known else None


def apply(connection: Connection, migration: Migration) -> None:
    """Carries out one step, within the transaction that the connection is in."""
    # Alembic takes longer to load than the rest of the store, and most starts find nothing to do.
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    is_first = revision_of(connection) is None
    migration.upgrade(Operations(MigrationContext.configure(connection)))
    if is_first:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": migration.revision})
    else:
        connection.execute(text("UPDATE alembic_version SET version_num = :revision"), {"revision": migration.revision})
