"""The lists whose changes Exact Online can tell, and what reading one gives: parts, deletions, changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from exactdesk.books.reference import Article, ClosedPeriod, GLAccount, Project, Relation
from exactdesk.exact.odata import Item
from exactdesk.exact.wire import article, gl_account, project, relation

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncList(Generic[T]):
    """A list whose changes Exact Online can tell.

    Attributes:
        deleted_type: EntityType of its members in sync/Deleted.
    """

    purpose: str
    resource: str
    select: tuple[str, ...]
    deleted_type: int
    read: Callable[[Item, date], T]


RELATIONS: SyncList[Relation] = SyncList(
    purpose="relations",
    resource=relation.RESOURCE,
    select=relation.SELECT,
    deleted_type=relation.DELETED_TYPE,
    read=lambda item, day: relation.read_relation(item, today=day),
)
GL_ACCOUNTS: SyncList[GLAccount] = SyncList(
    purpose="gl-accounts",
    resource=gl_account.RESOURCE,
    select=gl_account.SELECT,
    deleted_type=gl_account.DELETED_TYPE,
    read=lambda item, _: gl_account.read_gl_account(item),
)
ARTICLES: SyncList[Article] = SyncList(
    purpose="articles",
    resource=article.RESOURCE,
    select=article.SELECT,
    deleted_type=article.DELETED_TYPE,
    read=article.read_article,
)
PROJECTS: SyncList[Project] = SyncList(
    purpose="projects",
    resource=project.RESOURCE,
    select=project.SELECT,
    deleted_type=project.DELETED_TYPE,
    read=project.read_project,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Generic[T]):
    """Some members of a list, new or changed.

    Attributes:
        timestamp: the mark up to which the list is known once this part and those before it are kept: a number of the database's own, no
            time, which starts anew when the administration is moved. None when nothing may be concluded from it.
    """

    items: tuple[T, ...]
    timestamp: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deletions:
    """What was deleted since a mark, by EntityType; ids may be named that were never known. `timestamp` is the mark to give next time."""

    ids: Mapping[int, frozenset[str]]
    timestamp: int

    def of(self, deleted_type: int) -> frozenset[str]:
        return self.ids.get(deleted_type, frozenset())


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodChanges:
    """Periods of journals that are closed or open now. Those told as closed may have been so before, and so for those told as open."""

    closed: frozenset[ClosedPeriod]
    opened: frozenset[ClosedPeriod]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes(Generic[T]):
    """What changed since a mark; all there is when none was given.

    Attributes:
        items: new and changed ones, each once, in no order.
        deleted_ids: to be removed after `items` are taken over; may name ids that were never known.
        timestamp: to give the next time, see `Part`.
    """

    items: tuple[T, ...]
    deleted_ids: tuple[str, ...]
    timestamp: int
