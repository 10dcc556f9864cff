"""What users may do in their administrations, as Exact Online last told."""

from __future__ import annotations

from sqlalchemy import delete, insert, select

from exactdesk.books.reference import DivisionCode
from exactdesk.books.rights import Rights
from exactdesk.store.database import Database
from exactdesk.store.tables import rights
from exactdesk.store.values import instant, instant_text

_NAMES = ("can_read", "can_book_sales", "can_book_purchases", "can_change_relations")


def save(db: Database, login: str, division: DivisionCode, told: Rights) -> None:
    """Keeps what was told of a user in an administration, in place of what was told before."""
    with db.transaction() as connection:
        connection.execute(delete(rights).where(rights.c.login == login, rights.c.division == division))
        kept = {name: _number(getattr(told, name)) for name in _NAMES}
        connection.execute(
            insert(rights).values(login=login, division=division, asked_at=instant_text(told.asked_at), **kept)
        )


def load(db: Database, login: str, division: DivisionCode) -> Rights | None:
    """What was last told; None when it was never asked."""
    with db.reading() as connection:
        query = select(rights).where(rights.c.login == login, rights.c.division == division)
        row = connection.execute(query).one_or_none()
    if row is None:
        return None
    told = {name: _truth(getattr(row, name)) for name in _NAMES}
    return Rights(asked_at=instant(row.asked_at), **told)


def _number(right: bool | None) -> int | None:
    return None if right is None else int(right)


def _truth(number: int | None) -> bool | None:
    return None if number is None else bool(number)
