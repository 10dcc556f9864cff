"""The cache of what an administration has, per sign-in: relations and the other lists, each with its age.

All of it can be read again from Exact Online; what an older program wrote and this one cannot read is as good as absent.
"""

from __future__ import annotations

import dataclasses
import gc
import logging
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select

from exactdesk.books.reference import (
    Article,
    BankAccount,
    ClosedPeriod,
    CostCenter,
    CostUnit,
    DivisionCode,
    DocumentType,
    FinancialPeriod,
    GLAccount,
    Journal,
    PaymentCondition,
    Project,
    ReferenceBook,
    Relation,
    VatCode,
)
from exactdesk.flow.remembered import READ_WHEN_ASKED, ListState, ReferenceList
from exactdesk.store.codec import Unreadable, from_json, to_json
from exactdesk.store.database import Database
from exactdesk.store.divisions import divisions_of
from exactdesk.store.tables import bank_accounts, reference_lists, relations
from exactdesk.store.values import instant, instant_text

log = logging.getLogger(__name__)

Listed = (
    Relation
    | GLAccount
    | Journal
    | VatCode
    | PaymentCondition
    | CostCenter
    | CostUnit
    | FinancialPeriod
    | ClosedPeriod
    | BankAccount
    | Article
    | Project
    | DocumentType
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
        ReferenceList.BANK_ACCOUNTS: BankAccount,
        ReferenceList.ARTICLES: Article,
        ReferenceList.PROJECTS: Project,
        ReferenceList.DOCUMENT_TYPES: DocumentType,
    }
)

_TABLES: Mapping[ReferenceList, Table] = MappingProxyType(
    {ReferenceList.RELATIONS: relations, ReferenceList.BANK_ACCOUNTS: bank_accounts}
)
"""Lists that may be long have a table, a row per member; the others are one text."""

_FIELDS: Mapping[ReferenceList, tuple[str, ...]] = MappingProxyType(
    {name: tuple(field.name for field in dataclasses.fields(_CLASSES[name])) for name in _TABLES}
)
_TRUTHS = frozenset({"is_supplier", "is_blocked", "is_main"})
_ORDER: Mapping[ReferenceList, tuple[str, ...]] = MappingProxyType(
    {ReferenceList.RELATIONS: ("code", "id"), ReferenceList.BANK_ACCOUNTS: ("number", "id")}
)
WITH_IDS = frozenset({*_TABLES, ReferenceList.GL_ACCOUNTS, ReferenceList.ARTICLES, ReferenceList.PROJECTS})
"""Lists whose members can be changed and deleted one by one."""

_DELETIONS = "deletions"
_UNFINISHED = "unfinished "
_AT_ONCE = 500


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
        _forget(connection, login, division, name)
        _put(connection, login, division, name, members)
        _note(connection, login, division, name, members, read_at, timestamp)


def begin_list(db: Database, login: str, division: DivisionCode, name: ReferenceList) -> None:
    """Forgets a list that has a table, to fill it anew part by part."""
    with db.transaction() as connection:
        _forget(connection, login, division, name)


def add_part(
    db: Database,
    login: str,
    division: DivisionCode,
    name: ReferenceList,
    part: Iterable[Listed],
    *,
    timestamp: int | None,
) -> None:
    """Keeps a part of a list that has a table; the list counts as read only after `finish_list`.

    `timestamp` is the mark from which a later run can go on filling (see `unfinished`); None when none can.
    """
    members = tuple(part)
    _same_kind(name, members)
    with db.transaction() as connection:
        _put(connection, login, division, name, members)
        _write_state(connection, login, division, _UNFINISHED + name.value, None, timestamp)


def finish_list(
    db: Database, login: str, division: DivisionCode, name: ReferenceList, *, read_at: datetime, timestamp: int | None
) -> None:
    """Makes a list whole whose last part has been kept."""
    with db.transaction() as connection:
        _drop_state(connection, login, division, _UNFINISHED + name.value)
        _note(connection, login, division, name, (), read_at, timestamp)


def unfinished(db: Database, login: str, division: DivisionCode) -> Mapping[ReferenceList, int]:
    """The lists that a run began to fill and did not finish, with the mark to go on from."""
    names = {_UNFINISHED + name.value: name for name in _TABLES}
    with db.reading() as connection:
        marks = _marks(connection, login, division)
    return MappingProxyType({names[key]: mark for key, mark in marks.items() if key in names and mark is not None})


def change_list(
    db: Database,
    login: str,
    division: DivisionCode,
    name: ReferenceList,
    changed: Iterable[Listed],
    *,
    read_at: datetime,
    timestamp: int | None = None,
) -> None:
    """Takes over new and changed members of a list that was read before.

    Only for `WITH_IDS`. Raises `ValueError` for others, and when the list was never saved; `Unreadable` as `load_list`.
    """
    members = tuple(changed)
    _same_kind(name, members)
    with db.transaction() as connection:
        if name not in WITH_IDS:
            raise ValueError(f"members of {name.value} have no id")
        if name not in _states(connection, login, division):
            raise ValueError(f"{name.value} was never read")
        if name in _TABLES:
            _put(connection, login, division, name, members)
        else:
            kept = {_id(member): member for member in _read(connection, login, division, name)}
            members = tuple((kept | {_id(member): member for member in members}).values())
        _note(connection, login, division, name, members, read_at, timestamp)


def deletions_known(db: Database, login: str, division: DivisionCode) -> int | None:
    """The mark up to which deletions were carried out; None when none ever were."""
    with db.reading() as connection:
        return _marks(connection, login, division).get(_DELETIONS)


def take_out(
    db: Database, login: str, division: DivisionCode, gone: Collection[str], *, timestamp: int
) -> frozenset[ReferenceList]:
    """Takes members out of whatever list they are in, by their ids; ids that nobody knows are passed over. Returns the lists that changed.

    `timestamp` is the mark up to which deletions are carried out then. Raises `Unreadable` as `load_list`.
    """
    changed = set()
    with db.transaction() as connection:
        for name, state in _states(connection, login, division).items():
            if name not in WITH_IDS or not gone:
                continue
            left: tuple[Listed, ...] = ()
            if name in _TABLES:
                count = state.count - _take_out(connection, login, division, name, set(gone))
            else:
                left = tuple(each for each in _read(connection, login, division, name) if _id(each) not in gone)
                count = len(left)
            if count != state.count:
                changed.add(name)
                _note(connection, login, division, name, left, state.read_at, state.timestamp)
        _write_state(connection, login, division, _DELETIONS, None, timestamp)
    return frozenset(changed)


def load_list(db: Database, login: str, division: DivisionCode, name: ReferenceList) -> tuple[Any, ...]:
    """The members of one list; empty when it was never read. Raises `Unreadable` for one of another version of the program."""
    with db.reading() as connection:
        return _read(connection, login, division, name) if name in _states(connection, login, division) else ()


def list_states(db: Database, login: str, division: DivisionCode) -> Mapping[ReferenceList, ListState]:
    """How old each list is; lists that were never read are absent."""
    with db.reading() as connection:
        return MappingProxyType(_states(connection, login, division))


def load_book(
    db: Database,
    login: str,
    division: DivisionCode,
    *,
    young: Iterable[ReferenceList] = tuple(ReferenceList),
    known: ReferenceBook | None = None,
    same: Collection[ReferenceList] = (),
) -> ReferenceBook | None:
    """All that is kept of an administration; None when a list, or the administration itself, was never read.

    Of the lists that are read when asked for alone (`READ_WHEN_ASKED`) those that never were are empty, and absent from `listed_at`.

    Its `read_at` is that of the oldest of the lists in `young`: the others may be older on purpose. Lists that are the `same` as in the
    book that is `known` are taken from there: reading fifty thousand relations takes a second.
    """
    with db.reading() as connection:
        all_divisions = divisions_of(connection, login)
        own = next((each for each in all_divisions if each.code == division), None)
        states = _states(connection, login, division)
        if own is None or not set(ReferenceList) - READ_WHEN_ASKED <= set(states):
            return None
        try:
            lists = {
                name.value: getattr(known, name.value)
                if known is not None and name in same
                else _read(connection, login, division, name)
                for name in states
            }
        except Unreadable as error:
            log.warning("the kept %s of another version of the program are read anew", error)
            return None
    ages = {name.value: state.read_at for name, state in states.items()}
    return ReferenceBook(
        division=own,
        read_at=min(ages[name.value] for name in young if name in states),
        listed_at=ages,
        divisions=all_divisions,
        **lists,
    )


def forget_division(db: Database, login: str, division: DivisionCode) -> None:
    """Forgets all lists of an administration, so that they are read anew."""
    with db.transaction() as connection:
        for table in (*_TABLES.values(), reference_lists):
            connection.execute(delete(table).where(*_of(table.c, login, division)))


def _same_kind(name: ReferenceList, members: tuple[Listed, ...]) -> None:
    wanted = _CLASSES[name]
    if any(not isinstance(member, wanted) for member in members):
        raise ValueError(f"a member of {name.value} is no {wanted.__name__}")


def _id(member: Listed) -> str:
    return str(getattr(member, "id"))  # noqa: B009 - asked of members of `WITH_IDS` alone


def _of(columns: Any, login: str, division: DivisionCode) -> tuple[Any, ...]:
    return columns.login == login, columns.division == division


def _states(connection: Connection, login: str, division: DivisionCode) -> dict[ReferenceList, ListState]:
    known = [name.value for name in ReferenceList]
    query = select(reference_lists).where(*_of(reference_lists.c, login, division), reference_lists.c.list.in_(known))
    return {
        ReferenceList(row.list): ListState(
            list=ReferenceList(row.list), read_at=instant(row.read_at), count=row.member_count, timestamp=row.timestamp
        )
        for row in connection.execute(query)
    }


def _marks(connection: Connection, login: str, division: DivisionCode) -> dict[str, int | None]:
    columns = reference_lists.c
    query = select(columns.list, columns.timestamp).where(*_of(columns, login, division))
    return {row.list: row.timestamp for row in connection.execute(query)}


def _forget(connection: Connection, login: str, division: DivisionCode, name: ReferenceList) -> None:
    if name in _TABLES:
        connection.execute(delete(_TABLES[name]).where(*_of(_TABLES[name].c, login, division)))
    for key in (name.value, _UNFINISHED + name.value):
        _drop_state(connection, login, division, key)


def _put(
    connection: Connection, login: str, division: DivisionCode, name: ReferenceList, members: tuple[Listed, ...]
) -> None:
    """Adds members to the table of a list, in the place of those with their ids; nothing for a list without table."""
    if name not in _TABLES or not members:
        return
    _take_out(connection, login, division, name, {_id(member) for member in members})
    place = {"login": login, "division": division}
    by_id = {_id(member): member for member in members}
    connection.execute(insert(_TABLES[name]), [{**place, **_values(name, member)} for member in by_id.values()])


def _take_out(connection: Connection, login: str, division: DivisionCode, name: ReferenceList, ids: set[str]) -> int:
    """Takes members with these ids out of a table; how many there were."""
    table, wanted, count = _TABLES[name], sorted(ids), 0
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        gone = connection.execute(delete(table).where(*_of(table.c, login, division), table.c.id.in_(part)))
        count += gone.rowcount
    return count


def _values(name: ReferenceList, member: Listed) -> dict[str, object]:
    values = {field: getattr(member, field) for field in _FIELDS[name]}
    return values | {field: int(values[field]) for field in _TRUTHS & values.keys()}


def _note(
    connection: Connection,
    login: str,
    division: DivisionCode,
    name: ReferenceList,
    members: tuple[Listed, ...],
    read_at: datetime,
    timestamp: int | None,
) -> None:
    """Writes how old a list is now; of one without a table its members as well."""
    if name in _TABLES:
        query = select(func.count()).select_from(_TABLES[name]).where(*_of(_TABLES[name].c, login, division))
        count, content = connection.execute(query).scalar_one(), None
    else:
        count, content = len(members), to_json(members)
    _write_state(connection, login, division, name.value, read_at, timestamp, count, content)


def _write_state(
    connection: Connection,
    login: str,
    division: DivisionCode,
    key: str,
    read_at: datetime | None,
    timestamp: int | None,
    count: int = 0,
    content: str | None = None,
) -> None:
    _drop_state(connection, login, division, key)
    connection.execute(
        insert(reference_lists).values(
            login=login,
            division=division,
            list=key,
            read_at="" if read_at is None else instant_text(read_at),
            timestamp=timestamp,
            member_count=count,
            content=content,
        )
    )


def _drop_state(connection: Connection, login: str, division: DivisionCode, key: str) -> None:
    columns = reference_lists.c
    connection.execute(delete(reference_lists).where(*_of(columns, login, division), columns.list == key))


def _read(connection: Connection, login: str, division: DivisionCode, name: ReferenceList) -> tuple[Any, ...]:
    if name in _TABLES:
        return _read_table(connection, login, division, name)
    query = select(reference_lists.c.content).where(
        *_of(reference_lists.c, login, division), reference_lists.c.list == name.value
    )
    return from_json(connection.execute(query).scalar_one() or "", _CLASSES[name])


def _read_table(connection: Connection, login: str, division: DivisionCode, name: ReferenceList) -> tuple[Any, ...]:
    table, fields, make = _TABLES[name], _FIELDS[name], _CLASSES[name]
    query = (
        select(*(table.c[field] for field in fields))
        .where(*_of(table.c, login, division))
        .order_by(*(table.c[field] for field in _ORDER[name]))
    )
    truths = _TRUTHS.intersection(fields)
    found = []
    with _collector_away():
        for row in connection.execute(query):
            values = dict(zip(fields, row, strict=True))
            for field in truths:
                values[field] = bool(values[field])
            found.append(make(**values))
    return tuple(found)


@contextmanager
def _collector_away() -> Iterator[None]:
    """Keeps Python's collector of cycles away while very many values are made that last and have no cycles.

    It would look through all of them time and again, and the window stands still meanwhile: a fifth of a second for fifty thousand. What
    is made is handed over as what it need not look through at all.
    """
    was_there = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_there:
            gc.freeze()
            gc.enable()
