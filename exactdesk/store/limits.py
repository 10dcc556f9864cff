"""What is known of the calls that Exact Online still allows, shared by every run and window of one data folder.

Calls are counted per registered app and administration, errors per user and endpoint as well. All of it is heard again from Exact
Online in time; losing it costs a wait at worst.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from exactdesk.books.reference import DivisionCode
from exactdesk.store.database import Database
from exactdesk.store.tables import call_errors, call_quotas
from exactdesk.store.values import instant, instant_text

_MILLISECOND = timedelta(milliseconds=1)
_NO_DIVISION = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptWindow:
    """One window's count; None for what was never told."""

    limit: int | None
    remaining: int | None
    reset: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptQuota:
    """The calls of one administration.

    Attributes:
        division: None for calls outside any administration.
        heard_at: when Exact Online last told.
    """

    division: DivisionCode | None
    minute: KeptWindow
    day: KeptWindow
    minute_length: timedelta
    heard_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptError:
    """An answer that said no at this endpoint; `is_counted` says that Exact Online counts it as an error."""

    division: DivisionCode | None
    endpoint: str
    at: datetime
    is_counted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """All that is known of one app and user: quotas by the moment they were heard, errors by theirs, the oldest first."""

    quotas: tuple[KeptQuota, ...]
    errors: tuple[KeptError, ...]


def load(db: Database, app: str, login: str, *, errors_after: datetime) -> Kept:
    """What is kept. Errors of `errors_after` and before are left out."""
    with db.reading() as connection:
        return _kept(connection, app, login, errors_after)


def change(
    db: Database,
    app: str,
    login: str,
    *,
    quotas: Iterable[KeptQuota],
    errors: Iterable[KeptError],
    forgiven: Iterable[tuple[DivisionCode | None, str]] = (),
    errors_after: datetime,
    join: Callable[[KeptQuota, KeptQuota], KeptQuota],
) -> Kept:
    """Adds what a run has heard since it last said so, and gives what is kept then, other runs' words included.

    Args:
        quotas: those that changed; `join` makes one of the kept one and a changed one of the same administration.
        errors: new ones only, each once.
        forgiven: administrations and endpoints whose errors that are not counted are forgotten, those of this user.
        errors_after: older errors of all users are forgotten.
    """
    with db.transaction() as connection:
        known = {each.division: each for each in _quotas(connection, app)}
        for quota in quotas:
            old = known.get(quota.division)
            _write(connection, app, quota if old is None else join(old, quota))
        connection.execute(delete(call_errors).where(call_errors.c.at <= instant_text(errors_after)))
        columns = call_errors.c
        for division, endpoint in forgiven:
            mine = (columns.app == app, columns.login == login, columns.division == (division or _NO_DIVISION))
            connection.execute(delete(call_errors).where(*mine, columns.endpoint == endpoint, columns.is_counted == 0))
        added = [
            {
                "app": app,
                "login": login,
                "division": error.division or _NO_DIVISION,
                "endpoint": error.endpoint,
                "is_counted": int(error.is_counted),
                "at": instant_text(error.at),
            }
            for error in errors
        ]
        if added:
            connection.execute(insert(call_errors), added)
        return _kept(connection, app, login, errors_after)


def _kept(connection: Connection, app: str, login: str, errors_after: datetime) -> Kept:
    columns = call_errors.c
    mine = (columns.app == app, columns.login == login, columns.at > instant_text(errors_after))
    rows = connection.execute(select(call_errors).where(*mine).order_by(columns.at, columns.id))
    errors = tuple(
        KeptError(
            division=_division(row.division), endpoint=row.endpoint, at=instant(row.at), is_counted=bool(row.is_counted)
        )
        for row in rows
    )
    return Kept(quotas=_quotas(connection, app), errors=errors)


def _quotas(connection: Connection, app: str) -> tuple[KeptQuota, ...]:
    columns = call_quotas.c
    rows = connection.execute(select(call_quotas).where(columns.app == app).order_by(columns.heard_at))
    return tuple(_quota(row) for row in rows)


def _quota(row: Row[Any]) -> KeptQuota:
    return KeptQuota(
        division=_division(row.division),
        minute=_window(row.minute_limit, row.minute_remaining, row.minute_reset),
        day=_window(row.day_limit, row.day_remaining, row.day_reset),
        minute_length=row.minute_milliseconds * _MILLISECOND,
        heard_at=instant(row.heard_at),
    )


def _window(limit: int | None, remaining: int | None, reset: str | None) -> KeptWindow:
    return KeptWindow(limit=limit, remaining=remaining, reset=None if reset is None else instant(reset))


def _write(connection: Connection, app: str, quota: KeptQuota) -> None:
    key = {"app": app, "division": quota.division or _NO_DIVISION}
    connection.execute(delete(call_quotas).where(*(call_quotas.c[name] == value for name, value in key.items())))
    connection.execute(
        insert(call_quotas).values(
            **key,
            minute_limit=quota.minute.limit,
            minute_remaining=quota.minute.remaining,
            minute_reset=_reset_text(quota.minute),
            minute_milliseconds=max(1, quota.minute_length // _MILLISECOND),
            day_limit=quota.day.limit,
            day_remaining=quota.day.remaining,
            day_reset=_reset_text(quota.day),
            heard_at=instant_text(quota.heard_at),
        )
    )


def _reset_text(window: KeptWindow) -> str | None:
    return None if window.reset is None else instant_text(window.reset)


def _division(code: int) -> DivisionCode | None:
    return None if code == _NO_DIVISION else DivisionCode(code)
