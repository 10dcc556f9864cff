"""Projects: project/Projects, read in bulk through sync/Project/Projects."""

from __future__ import annotations

from datetime import date

from exactdesk.books.reference import Project, ProjectId, RelationId
from exactdesk.exact.odata import Item
from exactdesk.exact.record import Record

RESOURCE = "sync/Project/Projects"
DELETED_TYPE = 21
"""EntityType of a project in sync/Deleted."""

SELECT = ("ID", "Timestamp", "Code", "Description", "Type", "Account", "BlockEntry", "EndDate")


def read_project(item: Item, today: date) -> Project:
    """A project; not active after its end, nor when entries are kept out of it. Raises `Broken`."""
    told = Record(item, RESOURCE)
    relation, end = told.guid_or_none("Account"), told.day("EndDate")
    return Project(
        id=ProjectId(told.guid("ID")),
        code=told.code("Code"),
        description=told.text("Description"),
        type=told.whole_or_none("Type") or 0,
        relation=None if relation is None else RelationId(relation),
        is_active=not told.flag("BlockEntry") and (end is None or today <= end),
    )
