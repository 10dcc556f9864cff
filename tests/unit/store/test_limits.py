"""What is kept of the calls that are left."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from exactdesk.books.reference import DivisionCode
from exactdesk.store import limits
from exactdesk.store.database import Database
from exactdesk.store.limits import Kept, KeptError, KeptQuota, KeptWindow
from tests.unit.store.conftest import DIVISION, NOW

APP, LOGIN = "https://start.exactonline.nl app", "start.exactonline.nl noor"
QUOTA = KeptQuota(
    division=DIVISION,
    minute=KeptWindow(limit=60, remaining=12, reset=NOW + timedelta(seconds=20)),
    day=KeptWindow(limit=5000, remaining=None, reset=None),
    minute_length=timedelta(seconds=2),
    heard_at=NOW,
)


def newest(old: KeptQuota, new: KeptQuota) -> KeptQuota:
    return max(old, new, key=lambda quota: quota.heard_at)


def tell(
    db: Database, *quotas: KeptQuota, errors: tuple[KeptError, ...] = (), app: str = APP, login: str = LOGIN
) -> Kept:
    return limits.change(
        db, app, login, quotas=quotas, errors=errors, errors_after=NOW - timedelta(hours=1), join=newest
    )


def known(db: Database, app: str = APP, login: str = LOGIN, **before: float) -> Kept:
    return limits.load(db, app, login, errors_after=NOW - timedelta(**(before or {"hours": 1})))


def test_what_was_told_is_kept_with_its_gaps(db: Database) -> None:
    assert known(db) == Kept(quotas=(), errors=())
    outside = replace(QUOTA, division=None, heard_at=NOW + timedelta(seconds=1))
    assert tell(db, outside, QUOTA).quotas == (QUOTA, outside)
    assert known(db).quotas == (QUOTA, outside)  # the one heard last comes last


def test_an_administration_has_one_quota_that_both_words_are_joined_in(db: Database) -> None:
    later = replace(QUOTA, minute=KeptWindow(limit=60, remaining=3, reset=NOW), heard_at=NOW + timedelta(seconds=5))
    tell(db, later)
    assert tell(db, QUOTA).quotas == (later,)
    assert known(db).quotas == (later,)


def test_calls_are_counted_per_app_and_errors_per_user_too(db: Database) -> None:
    error = KeptError(division=DIVISION, endpoint="crm/Accounts", at=NOW)
    tell(db, QUOTA, errors=(error, error))
    assert known(db).errors == (error, error)
    assert known(db, login="another") == Kept(quotas=(QUOTA,), errors=())
    assert known(db, app="another") == Kept(quotas=(), errors=())


def test_errors_of_an_hour_ago_are_forgotten(db: Database) -> None:
    old = KeptError(division=None, endpoint="a/B", at=NOW - timedelta(minutes=59))
    new = KeptError(division=DivisionCode(8), endpoint="a/C", at=NOW)
    tell(db, errors=(new, old))
    assert known(db).errors == (old, new)
    assert known(db, minutes=59).errors == (new,)
    told = limits.change(
        db, APP, "another", quotas=(), errors=(), errors_after=NOW - timedelta(minutes=59), join=newest
    )
    assert told.errors == ()
    assert known(db).errors == (new,)
