"""Wiping what is kept of an administration; what it takes out is tried in `tests/jobs/test_keeping.py`."""

from __future__ import annotations

from exactdesk.store import wipe
from exactdesk.store.tables import METADATA


def test_every_table_is_judged() -> None:
    """A new table says in `store.wipe` whether its rows go, stay, or stay and say nothing any more."""
    judged = [*wipe.BLANKED, *wipe.DELETED, *wipe.KEPT]
    assert sorted(judged) == sorted(METADATA.tables)
