"""Notes, settled items and views: kept, replaced, forgotten, each of its own administration."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from exactdesk.books.reference import DivisionCode, Side
from exactdesk.flow.outstanding import ItemNote
from exactdesk.flow.outstanding_changes import Settled
from exactdesk.store import outstanding_notes as store
from exactdesk.store.database import Database

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ONE, TWO = DivisionCode(1), DivisionCode(2)
NOTE = ItemNote(note="belt terug", promised_on=date(2026, 11, 25), is_disputed=True, changed_at=NOON)


def test_a_note_is_kept_replaced_and_forgotten(db: Database) -> None:
    store.save_note(db, "nl", ONE, Side.SALES, "a", NOTE, now=NOON)
    store.save_note(db, "nl", TWO, Side.PURCHASE, "a", ItemNote(note="x"), now=NOON)
    store.save_note(db, "be", ONE, Side.SALES, "a", ItemNote(note="y"), now=NOON)
    assert dict(store.load_notes(db, "nl", [ONE])) == {(1, Side.SALES, "a"): NOTE}
    assert len(store.load_notes(db, "nl", [ONE, TWO])) == 2
    assert store.load_notes(db, "nl", []) == {}
    later = NOON + timedelta(hours=1)
    store.save_note(db, "nl", ONE, Side.SALES, "a", ItemNote(note="betaalt"), now=later)
    assert store.load_notes(db, "nl", [ONE])[1, Side.SALES, "a"] == ItemNote(note="betaalt", changed_at=later)
    store.save_note(db, "nl", ONE, Side.SALES, "a", ItemNote(), now=later)
    assert store.load_notes(db, "nl", [ONE]) == {}
    assert len(store.load_notes(db, "be", [ONE])) == 1


def test_settled_items_are_remembered_once(db: Database) -> None:
    first = Settled(item="a", relation="r", due_date=date(2026, 10, 1), settled_on=date(2026, 10, 5))
    store.save_settled(db, "nl", ONE, Side.SALES, [first, replace(first, item="b")])
    store.save_settled(db, "nl", ONE, Side.SALES, [replace(first, settled_on=date(2026, 11, 1))])
    store.save_settled(db, "nl", ONE, Side.SALES, [])
    found = {each.item: each.days_late for each in store.load_settled(db, "nl", ONE, Side.SALES)}
    assert found == {"a": 31, "b": 4}
    assert store.load_settled(db, "nl", ONE, Side.PURCHASE) == ()
    assert store.load_settled(db, "nl", TWO, Side.SALES) == ()


def test_views_have_names(db: Database) -> None:
    store.save_view(db, "Te bellen", "1", now=NOON)
    store.save_view(db, "Groot", "2", now=NOON)
    store.save_view(db, "Te bellen", "3", now=NOON)
    assert store.load_views(db) == (("Groot", "2"), ("Te bellen", "3"))
    store.forget_view(db, "Groot")
    store.forget_view(db, "Groot")
    assert store.load_views(db) == (("Te bellen", "3"),)
