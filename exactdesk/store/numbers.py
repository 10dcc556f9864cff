"""Entry numbers reserved by the office: the ranges, and which document has which number. A number is given away once, for good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import ColumnElement, Connection, Row, delete, func, insert, select, update

from exactdesk.books.reference import DivisionCode
from exactdesk.flow.history import ItemId
from exactdesk.flow.numbering import Custom, NumberRange, Reserved
from exactdesk.store.database import Database
from exactdesk.store.tables import number_ranges, reserved_numbers
from exactdesk.store.values import instant_text

_AT_ONCE = 500


def ranges(db: Database, site: str, division: DivisionCode | None = None) -> tuple[NumberRange, ...]:
    """The ranges of all administrations or of one, by administration and journal."""
    query = select(number_ranges).where(number_ranges.c.site == site)
    if division is not None:
        query = query.where(number_ranges.c.division == division)
    with db.reading() as connection:
        rows = connection.execute(query.order_by(number_ranges.c.division, number_ranges.c.journal)).all()
        return tuple(_range(connection, row) for row in rows)


def set_range(
    db: Database, site: str, division: DivisionCode, journal: str, first: int, last: int, *, at: datetime
) -> NumberRange:
    """Keeps a range for a journal, in place of an earlier one; what was given away of that stays given away."""
    with db.transaction() as connection:
        connection.execute(delete(number_ranges).where(*_of(number_ranges, site, division, journal)))
        connection.execute(
            insert(number_ranges).values(
                site=site,
                division=division,
                journal=journal,
                first=first,
                last=last,
                custom=Custom.UNKNOWN.value,
                changed_at=instant_text(at),
            )
        )
        row = connection.execute(select(number_ranges).where(*_of(number_ranges, site, division, journal))).one()
        return _range(connection, row)


def drop_range(db: Database, site: str, division: DivisionCode, journal: str) -> bool:
    """Reserves nothing in this journal any more; whether there was a range."""
    with db.transaction() as connection:
        found = connection.execute(delete(number_ranges).where(*_of(number_ranges, site, division, journal)))
        return found.rowcount > 0


def reserve(
    db: Database, site: str, division: DivisionCode, journal: str, item: ItemId, *, at: datetime
) -> Reserved | None:
    """The number that a document is to be sent with, on disk; the same one each time, until it turns out to be taken.

    None where the office keeps no range for the journal, or the journal numbers by itself. Raises `LookupError` when the range is used up.
    """
    with db.transaction() as connection:
        kept = connection.execute(
            select(number_ranges).where(*_of(number_ranges, site, division, journal))
        ).one_or_none()
        if kept is None or kept.custom == Custom.OVERRULED:
            return None
        own = select(reserved_numbers.c.number).where(
            *_of(reserved_numbers, site, division, journal),
            reserved_numbers.c.item == item,
            reserved_numbers.c.is_taken == 0,
        )
        number = connection.execute(own).scalars().first()
        if number is None:
            number = _next(connection, kept)
            if number > kept.last:
                raise LookupError(journal)
            connection.execute(
                insert(reserved_numbers).values(
                    site=site,
                    division=division,
                    journal=journal,
                    number=number,
                    item=item,
                    is_taken=0,
                    at=instant_text(at),
                )
            )
        return Reserved(number=number, journal=journal, custom=Custom(kept.custom))


def mark_taken(
    db: Database,
    site: str,
    division: DivisionCode,
    journal: str,
    item: ItemId,
    numbers: Sequence[int],
    *,
    at: datetime,
) -> None:
    """Keeps that other entries have these numbers, and that the document's own reservation is void: it gets the next free one."""
    place = {"site": site, "division": division, "journal": journal}
    with db.transaction() as connection:
        connection.execute(
            update(reserved_numbers)
            .where(*_of(reserved_numbers, site, division, journal), reserved_numbers.c.item == item)
            .values(is_taken=1)
        )
        known = set(
            connection.execute(
                select(reserved_numbers.c.number).where(*_of(reserved_numbers, site, division, journal))
            ).scalars()
        )
        new = [
            {**place, "number": number, "item": item, "is_taken": 1, "at": instant_text(at)}
            for number in sorted(set(numbers) - known)
        ]
        if new:
            connection.execute(insert(reserved_numbers), new)


def hear(db: Database, site: str, division: DivisionCode, journal: str, custom: Custom, *, at: datetime) -> None:
    """Keeps what the journal does with numbers; where there is no range nothing is kept. A journal that overruled once stays so."""
    with db.transaction() as connection:
        connection.execute(
            update(number_ranges)
            .where(*_of(number_ranges, site, division, journal), number_ranges.c.custom != Custom.OVERRULED.value)
            .values(custom=custom.value, changed_at=instant_text(at))
        )


def reserved_for(db: Database, items: Sequence[ItemId]) -> Mapping[ItemId, Reserved]:
    """The number that each of these documents was, or is to be, sent with; documents without one are absent."""
    found: dict[ItemId, Reserved] = {}
    same = [
        getattr(number_ranges.c, name) == getattr(reserved_numbers.c, name) for name in ("site", "division", "journal")
    ]
    with db.reading() as connection:
        for start in range(0, len(items), _AT_ONCE):
            query = (
                select(reserved_numbers, number_ranges.c.custom)
                .outerjoin_from(reserved_numbers, number_ranges, same[0] & same[1] & same[2])
                .where(reserved_numbers.c.item.in_(items[start : start + _AT_ONCE]), reserved_numbers.c.is_taken == 0)
            )
            for row in connection.execute(query):
                found[ItemId(row.item)] = Reserved(
                    number=row.number, journal=row.journal, custom=Custom(row.custom or Custom.UNKNOWN)
                )
    return MappingProxyType(found)


def _of(table: object, site: str, division: DivisionCode, journal: str) -> tuple[ColumnElement[bool], ...]:
    columns = table.c  # type: ignore[attr-defined] # a table of this store
    return (columns.site == site, columns.division == division, columns.journal == journal)


def _range(connection: Connection, row: Row[tuple[object, ...]]) -> NumberRange:
    numbers = reserved_numbers.c
    place = _of(reserved_numbers, row.site, row.division, row.journal)
    counted = select(func.count()).where(*place, numbers.number >= row.first, numbers.number <= row.last)
    return NumberRange(
        site=row.site,
        division=DivisionCode(row.division),
        journal=row.journal,
        first=row.first,
        last=row.last,
        custom=Custom(row.custom),
        used=connection.execute(counted).scalar_one(),
        next_number=_next(connection, row),
    )


def _next(connection: Connection, kept: Row[tuple[object, ...]]) -> int:
    numbers = reserved_numbers.c
    place = _of(reserved_numbers, kept.site, kept.division, kept.journal)
    highest = connection.execute(
        select(func.max(numbers.number)).where(*place, numbers.number >= kept.first, numbers.number <= kept.last)
    ).scalar()
    return int(kept.first if highest is None else highest + 1)
