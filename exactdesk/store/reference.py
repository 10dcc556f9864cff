"""The cache of what an administration has, per sign-in: divisions, relations and the other lists, each with its age.

All of it can be read again from Exact Online; what an older program wrote and this one cannot read is as good as absent.
"""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from exactdesk.books.reference import (
    ClosedPeriod,
    CostCenter,
    CostUnit,
    Division,
    DivisionCode,
    FinancialPeriod,
    GLAccount,
    Journal,
    PaymentCondition,
    ReferenceBook,
    Relation,
    VatCode,
)
from exactdesk.flow.remembered import ListState, ReferenceList
from exactdesk.store.codec import Unreadable, from_json, to_json
from exactdesk.store.database import Database
from exactdesk.store.search import folded
from exactdesk.store.tables import divisions, reference_lists, relations
from exactdesk.store.values import day, day_text, instant, instant_text

log = logging.getLogger(__name__)

Listed = (
    Relation | GLAccount | Journal | VatCode | PaymentCondition | CostCenter | CostUnit | FinancialPeriod | ClosedPeriod
)
"""One member of a list."""

_CLASSES: Mapping[ReferenceList, type[Any]] = MappingProxyType(
    {
        ReferenceList.RELATIONS: Relation,
        ReferenceList.GL_ACCOUNTS: GLAccount,
        ReferenceList.JOURNALS: Journal,
        ReferenceList.VAT_CODES: VatCode,
        ReferenceList.PAYMENT_CONDITIONS: PaymentCondition,
        ReferenceList.COST_CENTERS: CostCenter,
        ReferenceList.COST_UNITS: CostUnit,
        ReferenceList.PERIODS: FinancialPeriod,
        ReferenceList.CLOSED_PERIODS: ClosedPeriod,
    }
)

_RELATION_FIELDS = tuple(field.name for field in dataclasses.fields(Relation))
_TRUTHS = ("is_supplier", "is_blocked")
_AT_ONCE = 500


def save_divisions(db: Database, login: str, found: Iterable[Division], *, read_at: datetime) -> None:
    """Keeps the administrations that a user may enter, in the order given; those kept before are forgotten."""
    values = [
        {
            **dataclasses.asdict(division),
            "login": login,
            "position": position,
            "is_archived": int(division.is_archived),
            "is_blocked": int(division.is_blocked),
            "moved_on": day_text(division.moved_on),
            "read_at": instant_text(read_at),
        }
        for position, division in enumerate(found)
    ]
    with db.transaction() as connection:
        connection.execute(delete(divisions).where(divisions.c.login == login))
        if values:
            connection.execute(insert(divisions), values)


def load_divisions(db: Database, login: str, search: str = "") -> tuple[Division, ...]:
    """The administrations of a user, in the order in which they were saved; archived and blocked ones too. Empty when never read.

    `search` has words that name, number, code or owner must have somewhere; empty for all.
    """
    words = folded(search).split()
    with db.reading() as connection:
        return tuple(
            division
            for division in _divisions(connection, login)
            if not words or all(word in _division_words(division) for word in words)
        )


def divisions_read_at(db: Database, login: str) -> datetime | None:
    """When the administrations were last read; None when never, or when there were none."""
    with db.reading() as connection:
        found = connection.execute(select(func.min(divisions.c.read_at)).where(divisions.c.login == login)).scalar()
    return None if found is None else instant(found)


def save_list(
    db: Database,
    login: str,
    division: DivisionCode,
    name: ReferenceList,
    found: Iterable[Listed],
    *,
    read_at: datetime,
    timestamp: int | None = None,
) -> None:
    """Keeps a whole list; what was kept of it before is forgotten. Raises `ValueError` for a member of another list."""
    members = tuple(found)
    _same_kind(name, members)
    with db.transaction() as connection:
        if name is ReferenceList.RELATIONS:
            connection.execute(delete(relations).where(*_of(relations.c, login, division)))
        _write(connection, login, division, name, members, read_at, timestamp)


def change_list(
    db: Database,
    login: str,
    division: DivisionCode,
    name: ReferenceList,
    changed: Iterable[Listed],
    deleted: Iterable[str] = (),
    *,
    read_at: datetime,
    timestamp: int | None = None,
) -> None:
    """Carries out what changed since the list was read: new and changed members, and ids of deleted ones (unknown ids are passed over).

    Only for the lists whose members have an id: relations and ledger accounts. Raises `ValueError` for others, and when the list was
    never saved.
    """
    members = tuple(changed)
    gone = set(deleted)
    _same_kind(name, members)
    with db.transaction() as connection:
        if name not in _states(connection, login, division):
            raise ValueError(f"{name.value} was never read")
        if name is ReferenceList.RELATIONS:
            _forget_relations(connection, login, division, gone | {_id(member) for member in members})
            _write(connection, login, division, name, members, read_at, timestamp)
            return
        kept = {_id(member): member for member in _read(connection, login, division, name)}
        for member_id in gone:
            kept.pop(member_id, None)
        kept |= {_id(member): member for member in members}
        _write(connection, login, division, name, tuple(kept.values()), read_at, timestamp)


def list_states(db: Database, login: str, division: DivisionCode) -> Mapping[ReferenceList, ListState]:
    """How old each list is; lists that were never read are absent."""
    with db.reading() as connection:
        return MappingProxyType(_states(connection, login, division))


def load_book(db: Database, login: str, division: DivisionCode) -> ReferenceBook | None:
    """All that is kept of an administration; None when a list, or the administration itself, was never read.

    Its `read_at` is that of the oldest list.
    """
    with db.reading() as connection:
        own = next((each for each in _divisions(connection, login) if each.code == division), None)
        states = _states(connection, login, division)
        if own is None or set(states) != set(ReferenceList):
            return None
        try:
            lists = {name.value: _read(connection, login, division, name) for name in ReferenceList}
        except Unreadable as error:
            log.warning("the kept %s of another version of the program are read anew", error)
            return None
    return ReferenceBook(division=own, read_at=min(state.read_at for state in states.values()), **lists)


def forget_division(db: Database, login: str, division: DivisionCode) -> None:
    """Forgets all lists of an administration, so that they are read anew."""
    with db.transaction() as connection:
        connection.execute(delete(relations).where(*_of(relations.c, login, division)))
        connection.execute(delete(reference_lists).where(*_of(reference_lists.c, login, division)))


def _same_kind(name: ReferenceList, members: tuple[Listed, ...]) -> None:
    wanted = _CLASSES[name]
    if any(not isinstance(member, wanted) for member in members):
        raise ValueError(f"a member of {name.value} is no {wanted.__name__}")


def _id(member: Listed) -> str:
    if isinstance(member, Relation | GLAccount):
        return member.id
    raise ValueError(f"a {type(member).__name__} has no id")


def _of(columns: Any, login: str, division: DivisionCode) -> tuple[Any, ...]:
    return columns.login == login, columns.division == division


def _divisions(connection: Connection, login: str) -> tuple[Division, ...]:
    query = select(divisions).where(divisions.c.login == login).order_by(divisions.c.position)
    return tuple(
        Division(
            code=DivisionCode(row.code),
            name=row.name,
            hid=row.hid,
            customer_name=row.customer_name,
            country=row.country,
            currency=row.currency,
            vat_number=row.vat_number,
            company_number=row.company_number,
            is_archived=bool(row.is_archived),
            is_blocked=bool(row.is_blocked),
            moved_on=day(row.moved_on),
        )
        for row in connection.execute(query)
    )


def _division_words(division: Division) -> str:
    return folded(f"{division.name} {division.hid} {division.code} {division.customer_name}")


def _states(connection: Connection, login: str, division: DivisionCode) -> dict[ReferenceList, ListState]:
    known = [name.value for name in ReferenceList]
    query = select(reference_lists).where(*_of(reference_lists.c, login, division), reference_lists.c.list.in_(known))
    return {
        ReferenceList(row.list): ListState(
            list=ReferenceList(row.list), read_at=instant(row.read_at), count=row.member_count, timestamp=row.timestamp
        )
        for row in connection.execute(query)
    }


def _write(
    connection: Connection,
    login: str,
    division: DivisionCode,
    name: ReferenceList,
    members: tuple[Listed, ...],
    read_at: datetime,
    timestamp: int | None,
) -> None:
    """Relations are added to those in the table; any other list is written whole."""
    content: str | None = None
    count = len(members)
    if name is ReferenceList.RELATIONS:
        if members:
            place = {"login": login, "division": division}
            connection.execute(insert(relations), [{**place, **_relation_values(member)} for member in members])
        query = select(func.count()).select_from(relations).where(*_of(relations.c, login, division))
        count = connection.execute(query).scalar_one()
    else:
        content = to_json(members)
    key = {"login": login, "division": division, "list": name.value}
    connection.execute(
        delete(reference_lists).where(*_of(reference_lists.c, login, division), reference_lists.c.list == name.value)
    )
    connection.execute(
        insert(reference_lists).values(
            **key, read_at=instant_text(read_at), timestamp=timestamp, member_count=count, content=content
        )
    )


def _relation_values(relation: Listed) -> dict[str, object]:
    values: dict[str, object] = {name: getattr(relation, name) for name in _RELATION_FIELDS}
    return values | {name: int(getattr(relation, name)) for name in _TRUTHS}


def _forget_relations(connection: Connection, login: str, division: DivisionCode, ids: set[str]) -> None:
    wanted = sorted(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        connection.execute(delete(relations).where(*_of(relations.c, login, division), relations.c.id.in_(part)))


def _read(connection: Connection, login: str, division: DivisionCode, name: ReferenceList) -> tuple[Any, ...]:
    if name is ReferenceList.RELATIONS:
        return _read_relations(connection, login, division)
    query = select(reference_lists.c.content).where(
        *_of(reference_lists.c, login, division), reference_lists.c.list == name.value
    )
    return from_json(connection.execute(query).scalar_one() or "", _CLASSES[name])


def _read_relations(connection: Connection, login: str, division: DivisionCode) -> tuple[Relation, ...]:
    columns = [relations.c[name] for name in _RELATION_FIELDS]
    query = select(*columns).where(*_of(relations.c, login, division)).order_by(relations.c.code, relations.c.id)
    found = []
    for row in connection.execute(query):
        values = dict(zip(_RELATION_FIELDS, row, strict=True))
        values["is_supplier"] = bool(values["is_supplier"])
        values["is_blocked"] = bool(values["is_blocked"])
        found.append(Relation(**values))
    return tuple(found)
