"""The history narrowed by administration, time and outcome: the list, the search and the export agree."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from exactdesk.books.reference import DivisionCode
from exactdesk.flow.history import Batch, Wish
from exactdesk.flow.queue import ItemState
from exactdesk.store import history, past
from exactdesk.store.database import Database
from tests.unit.store.conftest import DIVISION, NOW, SITE, document

OTHER = DivisionCode(7654321)
Begin = Callable[..., Batch]


def filled(db: Database, begin: Begin) -> tuple[Batch, Batch, Batch]:
    """Two imports of one administration, a month apart, and one of another; each with a document that waits and one that was left out."""
    made = (
        begin(started_at=NOW - timedelta(days=31), file="mei.xlsx"),
        begin(started_at=NOW, file="juni.xlsx"),
        begin(started_at=NOW, file="juni.xlsx", division=OTHER),
    )
    for batch in made:
        documents = [document("2026-0001"), document("2026-0002", state=ItemState.LEFT_OUT)]
        history.add_items(db, batch.id, documents, at=NOW)
    return made


def found(db: Database, wish: Wish) -> tuple[list[str], list[str], int]:
    """Batches of the list, batches of the documents that a search for `2026` finds, and how many documents an export has."""
    hits = [each for each in past.find(db, "2026", wish=wish) if each.item is not None]
    return (
        [batch.id for batch in past.batch_list(db, wish=wish)],
        sorted({each.batch.id for each in hits}),
        len(past.documents(db, wish)),
    )


def test_list_search_and_export_are_narrowed_alike(db: Database, begin: Begin) -> None:
    may, june, other = filled(db, begin)
    for wish, wanted, count in (
        (Wish(), (other, june, may), 6),
        (Wish(site=SITE, division=DIVISION), (june, may), 4),
        (Wish(site="start.exactonline.be", division=DIVISION), (), 0),
        (Wish(since=NOW - timedelta(days=1)), (other, june), 4),
        (Wish(until=NOW), (may,), 2),
        (Wish(since=NOW, until=NOW), (), 0),
        (Wish(states=frozenset({ItemState.LEFT_OUT})), (other, june, may), 3),
        (Wish(states=frozenset({ItemState.POSTED})), (), 0),
        (Wish(division=OTHER, states=frozenset({ItemState.PLANNED, ItemState.LEFT_OUT})), (other,), 2),
    ):
        ids = [each.id for each in wanted]
        assert found(db, wish) == (ids, sorted(ids), count), wish


def test_files_are_found_where_something_of_them_fits(db: Database, begin: Begin) -> None:
    _, june, other = filled(db, begin)

    def files(wish: Wish) -> list[str]:
        return [each.batch.id for each in past.find(db, "juni", wish=wish) if each.item is None]

    assert files(Wish()) == [other.id, june.id]
    assert files(Wish(division=OTHER)) == [other.id]
    assert files(Wish(states=frozenset({ItemState.POSTED}))) == []


def test_a_search_goes_on_until_enough_of_it_fits(db: Database, begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    """What fits may be older than many hits that do not."""
    batch = begin(division=OTHER)
    history.add_items(db, batch.id, [document("2026-9999")], at=NOW)
    newer = begin()
    history.add_items(db, newer.id, [document(f"2026-{at:04}") for at in range(30)], at=NOW)
    monkeypatch.setattr(past, "_HITS_AT_ONCE", 7)
    hits = past.find(db, "2026", 3, wish=Wish(division=OTHER))
    few = past.find(db, "2026", 3, wish=Wish(division=DIVISION))
    assert [each.item.number for each in hits if each.item is not None] == ["2026-9999"]
    assert [each.item.number for each in few if each.item is not None] == ["2026-0029", "2026-0028", "2026-0027"]
