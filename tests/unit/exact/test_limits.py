"""How many calls are left, and when the next may go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from exactdesk.books.reference import DivisionCode
from exactdesk.errors import Busy
from exactdesk.exact.limits import (
    NOTHING_TOLD,
    Budget,
    LimitKeeper,
    Limits,
    Quota,
    Window,
    clock_skew,
    next_boundary,
    read_limits,
)

# Headers as one answer of 2023-05-12 08:18:25 GMT had them.
NOW = datetime(2023, 5, 12, 8, 18, 25, tzinfo=UTC)
MINUTE_END = datetime(2023, 5, 12, 8, 19, tzinfo=UTC)
DAY_END = datetime(2023, 5, 13, tzinfo=UTC)
BOTH = {
    "X-RateLimit-Limit": "5000",
    "X-RateLimit-Remaining": "4998",
    "X-RateLimit-Reset": "1683936000000",
    "X-RateLimit-Minutely-Limit": "60",
    "X-RateLimit-Minutely-Remaining": "58",
    "X-RateLimit-Minutely-Reset": "1683879540000",
}
MINUTE = {name: value for name, value in BOTH.items() if "Minutely" in name}
DAY = {name: value for name, value in BOTH.items() if "Minutely" not in name}
DIVISION = DivisionCode(7)


def test_both_pairs_are_read_in_any_letter_case() -> None:
    whole = Limits(
        minute=Window(limit=60, remaining=58, reset=MINUTE_END), day=Window(limit=5000, remaining=4998, reset=DAY_END)
    )
    assert read_limits(BOTH) == whole
    assert read_limits({name.lower(): value for name, value in BOTH.items()}) == whole
    assert read_limits({name.replace("RateLimit", "Ratelimit"): value for name, value in BOTH.items()}) == whole


def test_a_missing_pair_is_not_told_rather_than_zero() -> None:
    assert read_limits(MINUTE).day == NOTHING_TOLD
    assert read_limits(DAY).minute == NOTHING_TOLD
    assert read_limits({}) == Limits()


@pytest.mark.parametrize("text", ["", "soon", "-1", "٤", "9" * 15, "1e3", "35"])
def test_a_reset_that_is_none_is_not_told(text: str) -> None:
    assert read_limits({"X-RateLimit-Minutely-Reset": text}).minute.reset is None


def test_a_reset_in_seconds_is_understood_too() -> None:
    assert read_limits({"X-RateLimit-Reset": "1683936000"}).day.reset == DAY_END


@pytest.mark.parametrize(
    ("quota", "until"),
    [
        (Quota(), NOW),
        (Quota(minute=Window(remaining=1, reset=MINUTE_END)), NOW),
        (Quota(minute=Window(remaining=0, reset=MINUTE_END)), MINUTE_END),
        (Quota(minute=Window(remaining=0, reset=NOW - timedelta(seconds=1))), NOW),
        (Quota(minute=Window(remaining=0)), NOW),
        (Quota(minute=Window(remaining=0, reset=MINUTE_END), day=Window(remaining=0, reset=DAY_END)), DAY_END),
    ],
)
def test_the_next_call_waits_for_what_is_spent(quota: Quota, until: datetime) -> None:
    assert quota.next_call_at(NOW) == until


def test_a_spent_day_is_known_until_it_ends() -> None:
    quota = Quota(day=Window(remaining=0, reset=DAY_END))
    assert quota.is_day_spent(NOW)
    assert not quota.is_day_spent(DAY_END)
    assert not Quota(day=Window(remaining=0)).is_day_spent(NOW)
    assert not Quota().is_day_spent(NOW)


def test_calls_without_an_answer_count_too() -> None:
    quota = Quota().told(read_limits(MINUTE | {"X-RateLimit-Minutely-Remaining": "2"}))
    for _ in range(3):
        quota = quota.spending(NOW)
    assert quota.minute.remaining == 0
    assert quota.next_call_at(NOW) == MINUTE_END


def test_a_new_minute_begins_with_all_its_calls() -> None:
    quota = Quota(minute=Window(limit=60, remaining=0, reset=MINUTE_END)).spending(MINUTE_END)
    assert quota.minute.remaining == 59
    assert Quota(minute=Window(remaining=0, reset=MINUTE_END)).spending(MINUTE_END).minute.remaining is None


def test_an_answer_that_tells_half_leaves_the_other_half() -> None:
    quota = Quota().told(read_limits(BOTH)).told(read_limits({"X-RateLimit-Remaining": "4000"}))
    assert quota.day == Window(limit=5000, remaining=4000, reset=DAY_END)
    assert quota.minute == Window(limit=60, remaining=58, reset=MINUTE_END)


def test_the_length_of_the_minute_is_learned_from_its_resets() -> None:
    quota = Quota()
    for seconds in (0, 4, 6, 6):
        quota = quota.told(Limits(minute=Window(remaining=1, reset=MINUTE_END + timedelta(seconds=seconds))))
    assert quota.minute_length == timedelta(seconds=2)
    assert quota.refused(Limits(), MINUTE_END + timedelta(seconds=7)).next_call_at(NOW) == MINUTE_END + timedelta(
        seconds=8
    )


@pytest.mark.parametrize(
    ("headers", "until"),
    [
        (MINUTE, MINUTE_END),
        (DAY, DAY_END),
        ({}, MINUTE_END),  # the clock's minute, when nothing is named
        (MINUTE | {"X-RateLimit-Minutely-Reset": "1683870000000"}, MINUTE_END),  # a reset that is over
        ({"X-RateLimit-Limit": "5000"}, MINUTE_END),
    ],
)
def test_a_429_spends_the_window_it_names(headers: dict[str, str], until: datetime) -> None:
    assert Quota().refused(read_limits(headers), NOW).next_call_at(NOW) == until


def test_a_429_on_the_day_leaves_the_minute_alone() -> None:
    quota = Quota().refused(read_limits(DAY), NOW)
    assert quota.minute == NOTHING_TOLD
    assert quota.is_day_spent(NOW)


def test_the_next_boundary_is_always_ahead() -> None:
    assert next_boundary(MINUTE_END, timedelta(minutes=1)) == MINUTE_END + timedelta(minutes=1)
    assert next_boundary(NOW, timedelta(days=1)) == DAY_END


@pytest.mark.parametrize(
    ("told", "skew"),
    [
        ("Fri, 12 May 2023 08:18:25 GMT", 0.0),
        ("Fri, 12 May 2023 08:18:23 GMT", 0.0),  # whole seconds cannot tell
        ("Fri, 12 May 2023 08:18:27 GMT", 0.0),
        ("Fri, 12 May 2023 08:20:25 GMT", 119.5),
        ("Fri, 12 May 2023 08:16:25 GMT", -120.0),
        ("", 0.0),
        ("yesterday", 0.0),
        ("Fri, 12 May 2023 08:20:25 -0000", 0.0),
    ],
)
def test_a_clock_that_is_wrong_is_allowed_for(told: str, skew: float) -> None:
    received = NOW + timedelta(seconds=0.5)
    found = clock_skew({"date": told} if told else {}, NOW, received)
    assert found.total_seconds() == pytest.approx(skew)
    assert read_limits(MINUTE).shifted(found).minute.reset == MINUTE_END - found
    assert Limits().shifted(found) == Limits()


def test_errors_are_counted_per_endpoint_and_hour() -> None:
    keeper = LimitKeeper(errors_allowed=3)
    for minute in range(3):
        keeper.answered(DIVISION, "crm/Accounts", 400, Limits(), NOW + timedelta(minutes=minute))
        keeper.answered(DIVISION, "crm/Accounts", 500, Limits(), NOW)  # a refused booking does not count
    with pytest.raises(Busy) as caught:
        keeper.check_errors(DIVISION, "crm/Accounts", NOW + timedelta(minutes=3))
    assert caught.value.until == NOW + timedelta(hours=1)
    assert caught.value.facts["endpoint"] == "crm/Accounts"
    keeper.check_errors(DIVISION, "crm/Contacts", NOW)
    keeper.check_errors(DivisionCode(8), "crm/Accounts", NOW)
    keeper.check_errors(DIVISION, "crm/Accounts", NOW + timedelta(hours=1))


def test_old_errors_are_forgotten() -> None:
    keeper = LimitKeeper(errors_allowed=2)
    for hours in range(4):
        keeper.answered(DIVISION, "a/B", 404, Limits(), NOW + timedelta(hours=hours))
        keeper.check_errors(DIVISION, "a/B", NOW + timedelta(hours=hours))
    assert len(keeper.errors[DIVISION, "a/B"].counted) == 1


def test_a_booking_that_is_accepted_ends_the_count_of_refused_ones_and_of_no_errors() -> None:
    keeper = LimitKeeper(errors_allowed=3)
    keeper.answered(DIVISION, "a/B", 400, Limits(), NOW)
    keeper.answered(DIVISION, "a/C", 500, Limits(), NOW, is_refusal=True)
    assert not keeper.answered(DIVISION, "a/B", 201, Limits(), NOW, is_booked=True)
    for minute in (1, 2):
        keeper.answered(DIVISION, "a/B", 500, Limits(), NOW + timedelta(minutes=minute), is_refusal=True)
    assert not keeper.answered(DIVISION, "a/B", 200, Limits(), NOW + timedelta(minutes=2))
    assert keeper.forgiven == set()
    assert keeper.answered(DIVISION, "a/B", 201, Limits(), NOW + timedelta(minutes=3), is_booked=True)
    assert keeper.forgiven == {(DIVISION, "a/B")}
    assert [budget.left for budget in keeper.budgets(DIVISION, NOW + timedelta(minutes=4))] == [2, 2]


def test_refused_bookings_stop_writing_and_nothing_else() -> None:
    keeper = LimitKeeper(errors_allowed=3)
    assert not keeper.answered(DIVISION, "a/B", 500, Limits(), NOW)
    assert keeper.answered(DIVISION, "a/B", 400, Limits(), NOW)
    for minute in (1, 2):
        assert keeper.answered(DIVISION, "a/B", 500, Limits(), NOW + timedelta(minutes=minute), is_refusal=True)
    keeper.check_errors(DIVISION, "a/B", NOW + timedelta(minutes=3))
    with pytest.raises(Busy) as caught:
        keeper.check_errors(DIVISION, "a/B", NOW + timedelta(minutes=3), is_write=True)
    assert caught.value.until == NOW + timedelta(hours=1)
    keeper.check_errors(DIVISION, "a/B", NOW + timedelta(hours=1), is_write=True)


def test_how_many_errors_are_left_is_known_per_endpoint() -> None:
    keeper = LimitKeeper(errors_allowed=3)
    keeper.answered(DIVISION, "a/B", 404, Limits(), NOW)
    keeper.answered(DIVISION, "a/B", 500, Limits(), NOW + timedelta(minutes=1), is_refusal=True)
    keeper.answered(DIVISION, "c/D", 404, Limits(), NOW + timedelta(minutes=2))
    keeper.answered(DivisionCode(8), "a/B", 404, Limits(), NOW)
    hour = timedelta(hours=1)
    assert keeper.budgets(DIVISION, NOW + timedelta(minutes=3)) == (
        Budget(endpoint="a/B", left=1, allowed=3, frees_at=NOW + hour),
        Budget(endpoint="c/D", left=2, allowed=3, frees_at=NOW + timedelta(minutes=2) + hour),
    )
    assert [each.endpoint for each in keeper.budgets(DIVISION, NOW + timedelta(minutes=61))] == ["c/D"]
    assert keeper.budgets(DIVISION, NOW + 2 * hour) == ()


def test_a_server_whose_clock_is_a_little_behind_is_met_a_little_later() -> None:
    """Its `Date` cannot prove it; without this, each minute would be lost to the next."""
    early = MINUTE_END + timedelta(seconds=0.2)
    quota = Quota(minute=Window(limit=60, remaining=0, reset=MINUTE_END)).refused(read_limits(MINUTE), early)
    assert quota.next_call_at(early) == MINUTE_END + timedelta(seconds=0.7)
    following = quota.told(Limits(minute=Window(limit=60, remaining=0, reset=MINUTE_END + timedelta(minutes=1))))
    assert following.next_call_at(early) == MINUTE_END + timedelta(seconds=60.7)
    late = quota.refused(read_limits(MINUTE), MINUTE_END + timedelta(seconds=6))
    assert late.next_call_at(early) > MINUTE_END + timedelta(seconds=59)
    assert quota.joined(Quota()).lag == Quota().joined(quota).lag == timedelta(seconds=0.7)


def test_what_is_left_is_known_per_administration() -> None:
    keeper = LimitKeeper()
    keeper.sending(DIVISION, NOW)
    keeper.answered(DIVISION, "a/B", 200, read_limits(BOTH), NOW)
    keeper.answered(None, "current/Me", 429, read_limits(MINUTE), NOW)
    assert keeper.quota(DIVISION).minute.remaining == 58
    assert {name: quota.minute.remaining for name, quota in keeper.left().items()} == {DIVISION: 58, None: 0}
    keeper.sending(DIVISION, NOW)
    assert list(keeper.left()) == [None, DIVISION]  # the one asked last


def spent(remaining: int | None, reset: datetime | None, limit: int | None = 60) -> Quota:
    return Quota(minute=Window(limit=limit, remaining=remaining, reset=reset))


def test_a_window_that_has_ended_has_all_its_calls_again() -> None:
    quota = Quota(
        minute=Window(limit=60, remaining=0, reset=MINUTE_END), day=Window(limit=5000, remaining=9, reset=DAY_END)
    )
    assert quota.at(NOW) == quota
    assert quota.at(MINUTE_END).minute.remaining == 60
    assert quota.at(MINUTE_END).day.remaining == 9
    assert spent(0, MINUTE_END, None).at(MINUTE_END).minute.remaining is None
    assert Quota().at(NOW) == Quota()


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (Quota(), spent(5, MINUTE_END), spent(5, MINUTE_END)),
        (spent(5, MINUTE_END), spent(3, MINUTE_END), spent(3, MINUTE_END)),
        (spent(None, MINUTE_END), spent(3, MINUTE_END, None), spent(3, MINUTE_END)),
        (spent(3, NOW - timedelta(minutes=1)), spent(50, MINUTE_END), spent(50, MINUTE_END)),
        # A clock that is wrong moves the same reset a little.
        (
            spent(0, MINUTE_END),
            spent(40, MINUTE_END + timedelta(seconds=1)),
            spent(0, MINUTE_END + timedelta(seconds=1)),
        ),
        (spent(7, None), spent(50, MINUTE_END, None), spent(50, MINUTE_END)),
        (spent(None, None, None), Quota(), Quota()),
    ],
)
def test_two_that_spend_the_same_calls_know_the_lower_count(one: Quota, other: Quota, together: Quota) -> None:
    assert one.joined(other) == together
    assert other.joined(one) == together


def test_the_shortest_minute_that_was_seen_is_kept() -> None:
    assert Quota(minute_length=timedelta(seconds=2)).joined(Quota()).minute_length == timedelta(seconds=2)


def test_a_reset_that_a_right_clock_cannot_have_told_is_not_believed() -> None:
    quota = Quota(
        minute=Window(limit=60, remaining=0, reset=MINUTE_END + timedelta(hours=5)),
        day=Window(limit=5000, remaining=0, reset=DAY_END),
    )
    assert quota.believed(NOW) == Quota(day=quota.day)
    assert quota.believed(NOW - timedelta(days=3)) == Quota()
    assert spent(0, MINUTE_END).believed(NOW) == spent(0, MINUTE_END)


def test_what_another_program_heard_is_taken_over() -> None:
    keeper = LimitKeeper()
    keeper.learn(DIVISION, spent(9, MINUTE_END))
    keeper.learn(DivisionCode(8), spent(1, MINUTE_END))
    keeper.learn(DIVISION, spent(4, MINUTE_END))
    assert dict(keeper.left()) == {DIVISION: spent(4, MINUTE_END), DivisionCode(8): spent(1, MINUTE_END)}
    assert list(keeper.left())[-1] == DIVISION
