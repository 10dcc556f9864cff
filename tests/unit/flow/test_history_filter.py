"""What of the history is looked at: spans of days seen from today, and what became of documents."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exactdesk.flow.history_filter import STATES, Became, HistoryFilter, Span, days_of
from exactdesk.flow.queue import ItemState


@pytest.mark.parametrize(
    ("span", "since", "until"),
    [
        (Span.TODAY, date(2026, 2, 3), date(2026, 2, 3)),
        (Span.THIS_MONTH, date(2026, 2, 1), date(2026, 2, 3)),
        (Span.LAST_MONTH, date(2026, 1, 1), date(2026, 1, 31)),
        (Span.THIS_QUARTER, date(2026, 1, 1), date(2026, 2, 3)),
        (Span.LAST_QUARTER, date(2025, 10, 1), date(2025, 12, 31)),
        (Span.THIS_YEAR, date(2026, 1, 1), date(2026, 2, 3)),
        (Span.LAST_YEAR, date(2025, 1, 1), date(2025, 12, 31)),
        (Span.ALWAYS, None, None),
    ],
)
def test_a_span_is_seen_from_today(span: Span, since: date | None, until: date | None) -> None:
    assert days_of(span, date(2026, 2, 3)) == (since, until)


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 1, 1)))
def test_what_was_before_ends_the_day_before_what_is_now(today: date) -> None:
    for now, last in (
        (Span.THIS_MONTH, Span.LAST_MONTH),
        (Span.THIS_QUARTER, Span.LAST_QUARTER),
        (Span.THIS_YEAR, Span.LAST_YEAR),
    ):
        since, until = days_of(now, today)
        begin, end = days_of(last, today)
        assert since is not None
        assert begin is not None
        assert end == since - timedelta(days=1)
        assert begin < since <= today == until


def test_every_state_is_one_thing_that_became_of_a_document() -> None:
    found = [state for became, states in STATES.items() if became is not Became.ANYTHING for state in states]
    assert sorted(found) == sorted(ItemState)


def test_nothing_is_narrow_but_what_was_chosen() -> None:
    assert not HistoryFilter(words="x").is_narrow
    assert HistoryFilter(span=Span.TODAY).is_narrow
    wish = HistoryFilter(span=Span.TODAY).wish(date(2026, 2, 3))
    assert wish.since is not None
    assert wish.until is not None
    assert wish.until - wish.since == timedelta(days=1)
