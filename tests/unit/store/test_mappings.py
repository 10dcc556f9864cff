"""Saved mappings: one per name, recognised by headings."""

from __future__ import annotations

from datetime import timedelta

from exactdesk.books.reference import DivisionCode
from exactdesk.flow.remembered import SavedMapping
from exactdesk.store import mappings
from exactdesk.store.database import Database
from tests.unit.store.conftest import DIVISION, NOW, SITE


def keep(db: Database, name: str, *, signature: str = "s", kind: str = "sales-entry", hours: int = 0) -> SavedMapping:
    return mappings.save(
        db,
        site=SITE,
        division=DIVISION,
        kind=kind,
        name=name,
        signature=signature,
        text='{"é": 1}',
        now=NOW + timedelta(hours=hours),
    )


def test_a_mapping_is_read_back_as_it_was(db: Database) -> None:
    kept = keep(db, "Kassa")
    assert mappings.saved(db, SITE, DIVISION) == (kept,)
    assert (kept.text, kept.saved_at) == ('{"é": 1}', NOW)


def test_the_same_name_replaces(db: Database) -> None:
    old, new = keep(db, "Kassa"), keep(db, "Kassa", signature="t", hours=1)
    assert old.id == new.id
    assert mappings.saved(db, SITE, DIVISION) == (new,)


def test_next_months_file_is_recognised(db: Database) -> None:
    first, second = keep(db, "Kassa"), keep(db, "Webshop", hours=1)
    keep(db, "Other", signature="t", hours=2)
    assert mappings.find_for(db, SITE, DIVISION, "s") == second
    mappings.mark_used(db, first.id, NOW + timedelta(hours=3))
    found = mappings.find_for(db, SITE, DIVISION, "s", "sales-entry")
    assert found is not None
    assert found.name == "Kassa"
    assert mappings.find_for(db, SITE, DIVISION, "s", "relation") is None
    assert mappings.find_for(db, SITE, DIVISION, "unknown") is None
    assert mappings.find_for(db, SITE, DivisionCode(2), "s") is None


def test_a_mapping_is_called_by_its_name(db: Database) -> None:
    sales, purchase = keep(db, "Kassa"), keep(db, "Kassa", kind="purchase-entry", hours=-1)
    assert mappings.named(db, SITE, DIVISION, " kassa ") == sales
    assert mappings.named(db, SITE, DIVISION, "KASSA", "purchase-entry") == purchase
    assert mappings.named(db, SITE, DIVISION, "unknown") is None


def test_a_mapping_can_be_forgotten(db: Database) -> None:
    kept = keep(db, "Kassa")
    mappings.forget(db, kept.id)
    assert mappings.saved(db, SITE, DIVISION) == ()
