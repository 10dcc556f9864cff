"""A relation that an invoice names and Exact Online does not have, made on the spot: through the history and the queue, like any other."""

from __future__ import annotations

from types import MappingProxyType

from exactdesk.books.entries import RelationEntry
from exactdesk.books.reference import Division, ReferenceBook, Relation, RelationId, Side
from exactdesk.errors import UsageError
from exactdesk.flow.column_mapping import ColumnMapping
from exactdesk.flow.plan import NEEDS_CONSENT, PlanStatus
from exactdesk.flow.queue import ItemState
from exactdesk.flow.remembered import ReferenceList
from exactdesk.jobs import open_sheet, reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.desk import Desk
from exactdesk.jobs.progress import Report, silent
from exactdesk.jobs.session import ImportSession
from exactdesk.kinds.document import MappedRow

_TAKEN_OVER = {
    "relation_code": "relation_code",
    "relation_name": "name",
    "relation_vat_number": "vat_number",
    "relation_email": "email",
}
"""Field of the invoice: field of the relation."""


async def make_relation(
    session: ImportSession, connection: Connection, key: str, *, report: Report = silent
) -> Relation:
    """The relation of a document, new in Exact Online, with what its rows tell of it; the session's lists have it then.

    Raises `UsageError`: `relation-without-name`; `relation-is-there` when one that exists fits, so that a second would be made;
    `relation-not-made` when it was refused.
    """
    assert session.worked is not None
    head = next(one.document.head for one in session.worked.checked if one.document.key == key)
    relation, session.reference = await make_relation_of(
        session.desk, connection, session.division, session.reference, head, session.draft.kind.side, report=report
    )
    return relation


async def make_relation_of(
    desk: Desk,
    connection: Connection,
    division: Division,
    book: ReferenceBook,
    head: MappedRow,
    side: Side | None,
    *,
    report: Report = silent,
) -> tuple[Relation, ReferenceBook]:
    """The relation that a document's fields name, new in Exact Online, and the lists that have it. Raises as `make_relation` does."""
    told = _told(head)
    if "name" not in told:
        raise UsageError("relation-without-name")
    told["is_customer" if side is Side.SALES else "is_supplier"] = "1"
    text = "\n".join("\t".join(line) for line in (tuple(told), tuple(told.values())))
    opened = await open_sheet.open_pasted(desk, text)
    making = ImportSession(desk, division, book, opened.workbook, site=connection.site, user_name=connection.user_name)
    columns = MappingProxyType({name: name for name in told})
    await making.choose_sheet(mapping=ColumnMapping(kind="relation", header_row=1, columns=columns))
    worked = await making.work_out()
    planned = worked.plan.items[0]
    if planned.status is not PlanStatus.READY or not isinstance(planned.entry, RelationEntry) or planned.entry.id:
        raise UsageError("relation-is-there", name=told["name"])
    result = await making.post(connection, report=report)
    made = next((item for item in result.items if item.state is ItemState.POSTED), None)
    if made is None:
        raise UsageError("relation-not-made", name=told["name"], said=result.items[0].said or "–")
    new = (ReferenceList.RELATIONS, ReferenceList.BANK_ACCOUNTS)
    fresh = await reference.reference_book(desk, connection, division, report=report, only=new)
    relation = next((each for each in fresh.relations if str(each.id) == made.entry_id), None)
    if relation is None:
        raise UsageError("relation-not-made", name=told["name"], said="–")
    return relation, fresh


async def give_role(
    desk: Desk,
    connection: Connection,
    division: Division,
    book: ReferenceBook,
    relation: RelationId,
    side: Side,
    *,
    report: Report = silent,
) -> ReferenceBook:
    """Makes a relation a customer (sales) or a supplier (purchase) in Exact Online; the lists as they are after that.

    It goes through history and queue like any change. Raises `UsageError` (`relation-not-made`) where it was refused, and what posting
    and fetching raise.
    """
    found = book.relation_by_id.get(relation)
    if found is None:
        raise UsageError("relation-not-made", name=str(relation), said="–")
    role = "is_customer" if side is Side.SALES else "is_supplier"
    text = "\n".join(("\t".join(("relation_code", "name", role)), "\t".join((found.code, found.name, "1"))))
    opened = await open_sheet.open_pasted(desk, text)
    making = ImportSession(desk, division, book, opened.workbook, site=connection.site, user_name=connection.user_name)
    columns = MappingProxyType({name: name for name in ("relation_code", "name", role)})
    await making.choose_sheet(mapping=ColumnMapping(kind="relation", header_row=1, columns=columns))
    worked = await making.work_out()
    for problem in worked.problems:
        if problem.code in NEEDS_CONSENT and problem.where.document:
            key, code = problem.where.document, problem.code
            making.change("accept", lambda draft, key=key, code=code: draft.accept(key, code))  # type: ignore[misc] # kept by value
    result = await making.post(connection, report=report)
    item = result.items[0]
    if item.state is ItemState.REFUSED or result.stopped_by is not None:
        if result.stopped_by is not None:
            raise result.stopped_by
        raise UsageError("relation-not-made", name=found.name, said=item.said or "–")
    return await reference.reference_book(desk, connection, division, report=report, only=(ReferenceList.RELATIONS,))


def _told(head: MappedRow) -> dict[str, str]:
    """What an invoice tells of its relation; a code that is no number is left to Exact Online to choose."""
    found = {target: " ".join(head.text(source).split()) for source, target in _TAKEN_OVER.items()}
    if not found["relation_code"].isdecimal():
        del found["relation_code"]
    return {name: text for name, text in found.items() if text}
