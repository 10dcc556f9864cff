"""What users may do, kept per sign-in and administration."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from exactdesk.books.reference import DivisionCode
from exactdesk.books.rights import Rights
from exactdesk.store import rights
from exactdesk.store.database import Database
from tests.unit.store.conftest import DIVISION, NOW

TOLD = Rights(can_read=True, can_book_sales=False, asked_at=NOW)


def test_what_was_told_last_is_kept(db: Database) -> None:
    assert rights.load(db, "noor", DIVISION) is None
    rights.save(db, "noor", DIVISION, replace(TOLD, can_change_relations=True))
    later = replace(TOLD, asked_at=NOW + timedelta(days=1))
    rights.save(db, "noor", DIVISION, later)
    assert rights.load(db, "noor", DIVISION) == later


def test_each_user_and_administration_has_its_own(db: Database) -> None:
    other = Rights(can_book_purchases=True, asked_at=NOW)
    rights.save(db, "noor", DIVISION, TOLD)
    rights.save(db, "sam", DIVISION, other)
    assert rights.load(db, "noor", DIVISION) == TOLD
    assert rights.load(db, "sam", DIVISION) == other
    assert rights.load(db, "noor", DivisionCode(8)) is None
