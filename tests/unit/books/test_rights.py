"""What a user may not do, in the order of the road."""

from __future__ import annotations

from datetime import UTC, datetime

from exactdesk.books.rights import Rights

NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)


def test_only_what_is_certainly_missing_is_named() -> None:
    assert Rights(asked_at=NOW).missing == ()
    everything = Rights(
        can_read=True, can_book_sales=True, can_book_purchases=True, can_change_relations=True, asked_at=NOW
    )
    assert everything.missing == ()
    some = Rights(
        can_read=True, can_book_sales=False, can_book_purchases=None, can_change_relations=False, asked_at=NOW
    )
    assert some.missing == ("rights-no-sales-entries", "rights-no-relations")
    none = Rights(
        can_read=False, can_book_sales=False, can_book_purchases=False, can_change_relations=False, asked_at=NOW
    )
    assert none.missing == (
        "rights-no-reading",
        "rights-no-sales-entries",
        "rights-no-purchase-entries",
        "rights-no-relations",
    )
