"""Limits outlive a run, and are shared by all who work in one data folder."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from exactdesk.books.entries import RelationEntry
from exactdesk.books.reference import DivisionCode, EntryId, RelationId, Side
from exactdesk.errors import Busy, Refused, StoreError
from exactdesk.exact import limits as windows
from exactdesk.exact.limits import LimitKeeper, Limits, Window
from exactdesk.jobs import kept_limits
from exactdesk.jobs.connection import connected, last_heard
from exactdesk.jobs.kept_limits import KeptLimits
from exactdesk.practice.exchange import Request, Response
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import limits as store
from tests.clock import START
from tests.jobs.office import TRADE, Office, open_office

DIVISION = DivisionCode(TRADE)
NOBODY = RelationId("00000000-0000-4000-8000-000000000001")
APP, LOGIN = "app", "noor"

OTHER_PROGRAM = """
import sys
from datetime import datetime, timedelta
from pathlib import Path
from exactdesk.store import limits
from exactdesk.store.database import open_database
from exactdesk.store.limits import KeptError, KeptQuota, KeptWindow

now = datetime.fromisoformat(sys.argv[2])
quota = KeptQuota(
    division=int(sys.argv[3]),
    minute=KeptWindow(limit=60, remaining=0, reset=now + timedelta(seconds=40)),
    day=KeptWindow(limit=5000, remaining=4000, reset=now + timedelta(hours=15)),
    minute_length=timedelta(minutes=1),
    heard_at=now,
)
errors = [KeptError(division=int(sys.argv[3]), endpoint="crm/Accounts", at=now) for _ in range(8)]
with open_database(Path(sys.argv[1])) as db:
    limits.change(db, "app", "noor", quotas=[quota], errors=errors, errors_after=now, join=lambda old, new: new)
"""


def told(remaining: int, seconds: float = 30) -> Limits:
    window = Window(limit=60, remaining=remaining, reset=START + timedelta(seconds=seconds))
    return Limits(minute=window, day=Window(limit=5000, remaining=4940 + remaining, reset=START + timedelta(hours=15)))


async def kept_until_saved(office: Office, keeper: LimitKeeper, kept: KeptLimits) -> None:
    """Waits until what the keeper knows is on disk."""
    kept.note()
    async with asyncio.timeout(10):
        while True:
            since = office.time.now - timedelta(hours=1)
            known = await asyncio.to_thread(store.load, office.desk.database, APP, LOGIN, errors_after=since)
            count = sum(len(each.counted) + len(each.refused) for each in keeper.errors.values())
            if len(known.errors) == count and len(known.quotas) == len(keeper.quotas):
                return
            await asyncio.sleep(0.01)


def sharing(office: Office, keeper: LimitKeeper, login: str = LOGIN) -> KeptLimits:
    return KeptLimits(office.desk, keeper, app=APP, login=login)


async def test_a_new_run_knows_what_the_last_one_spent(office: Office) -> None:
    first = LimitKeeper()
    async with sharing(office, first):
        first.sending(DIVISION, START)
        first.answered(DIVISION, "crm/Accounts", 400, told(0), START)
    second = LimitKeeper()
    async with sharing(office, second):
        assert second.quota(DIVISION) == first.quota(DIVISION)
        assert second.quota(DIVISION).next_call_at(START) == START + timedelta(seconds=30)
        assert second.errors == first.errors
    stranger = LimitKeeper()
    async with sharing(office, stranger, "another"):
        assert stranger.quota(DIVISION) == first.quota(
            DIVISION
        )  # the app's calls are everybody's, errors are a user's own
        assert stranger.errors == {}


async def test_two_windows_count_their_errors_together(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_limits, "SAVE_PAUSE", 0.01)
    one, other = LimitKeeper(errors_allowed=5), LimitKeeper(errors_allowed=5)
    async with sharing(office, one) as first, sharing(office, other) as second:
        for _ in range(3):
            one.answered(DIVISION, "a/B", 404, told(20), START)
        await kept_until_saved(office, one, first)
        later = office.time.advance(seconds=1)
        for _ in range(2):
            other.answered(DIVISION, "a/B", 404, told(12), later)
        second.note()
        async with asyncio.timeout(10):
            while len(other.errors[DIVISION, "a/B"].counted) < 5:
                await asyncio.sleep(0.01)
        with pytest.raises(Busy):
            other.check_errors(DIVISION, "a/B", START + timedelta(minutes=1))
        one.check_errors(DIVISION, "a/B", START + timedelta(minutes=1))
        one.answered(DIVISION, "a/C", 200, told(17), START)
        first.note()
        async with asyncio.timeout(10):
            while one.quota(DIVISION).minute.remaining != 12:
                await asyncio.sleep(0.01)
        assert len(one.errors[DIVISION, "a/B"].counted) == 5
    assert len(store.load(office.desk.database, APP, LOGIN, errors_after=START - timedelta(hours=1)).errors) == 5


async def test_another_process_has_spent_the_minute(office: Office) -> None:
    run = [sys.executable, "-c", OTHER_PROGRAM, str(office.desk.folders.data), START.isoformat(), str(TRADE)]
    await asyncio.to_thread(subprocess.run, run, check=True)
    keeper = LimitKeeper()
    async with sharing(office, keeper):
        assert keeper.quota(DIVISION).next_call_at(START) == START + timedelta(seconds=40)
        with pytest.raises(Busy):
            keeper.check_errors(DIVISION, "crm/Accounts", START + timedelta(minutes=1))


async def test_whoever_is_killed_loses_a_second_at_most(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_limits, "SAVE_PAUSE", 0.01)
    keeper = LimitKeeper()
    async with sharing(office, keeper) as kept:
        keeper.answered(DIVISION, "a/B", 404, told(20), START)
        await kept_until_saved(office, keeper, kept)  # though nobody has closed anything


async def test_saves_are_a_second_apart(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    saves: list[int] = []
    real = store.change

    def counted(*args: object, **kwargs: object) -> object:
        saves.append(1)
        return real(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(store, "change", counted)
    keeper = LimitKeeper()
    async with sharing(office, keeper) as kept:
        for left in range(50, 0, -1):
            keeper.answered(DIVISION, "a/B", 200, told(left), START)
            kept.note()
            await asyncio.sleep(0)
    assert 1 <= len(saves) <= 3
    known = store.load(office.desk.database, APP, LOGIN, errors_after=START)
    assert known.quotas[0].minute.remaining == 1


async def test_a_clock_that_was_wrong_holds_nobody_up(office: Office) -> None:
    keeper = LimitKeeper()
    office.time.advance(days=30)
    async with sharing(office, keeper):
        for _ in range(8):
            keeper.answered(DIVISION, "a/B", 404, Limits(), office.time.now)
        keeper.answered(DIVISION, "a/B", 429, told(0, 30 * 86400 + 50), office.time.now)
    office.time.advance(days=-30)
    again = LimitKeeper()
    async with sharing(office, again):
        assert again.quota(DIVISION).next_call_at(START) == START
        again.check_errors(DIVISION, "a/B", START)


@pytest.mark.parametrize("broken", ["load", "change"])
async def test_a_store_that_cannot_be_used_stops_nobody(
    office: Office, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreError("disk-full", path="exactdesk.db")

    await office.sign_in()
    monkeypatch.setattr(store, broken, full)
    async with connected(office.desk) as connection:
        assert await connection.client.journals(DIVISION)
        assert connection.quota(TRADE) is not None


async def connect_twice(office: Office) -> tuple[int, int]:
    await office.sign_in()
    async with connected(office.desk) as one:
        await one.client.journals(DIVISION)
        left = one.quota(TRADE)
    async with connected(office.desk) as two:
        before = two.quota(TRADE)
    assert left is not None
    assert before is not None
    assert left.minute.remaining is not None
    assert before.minute.remaining is not None
    return left.minute.remaining, before.minute.remaining


async def test_the_next_command_goes_on_counting(tmp_path: Path) -> None:
    with open_office(tmp_path / "desk", minute_calls=60) as office:
        left, before = await connect_twice(office)
        assert left == before < 60


async def test_three_runs_in_a_minute_never_hit_the_limit(tmp_path: Path) -> None:
    with open_office(tmp_path / "desk", minute_calls=10) as office:
        await office.sign_in()
        for _ in range(3):
            async with connected(office.desk) as connection:
                for _ in range(8):
                    await connection.client.payment_conditions(DIVISION)
        assert 429 not in {call.status for call in office.service.calls}
        assert office.time.slept  # it waited by itself


async def test_an_endpoint_that_rests_rests_for_the_next_run_too(office: Office) -> None:
    nothing = EntryId("00000000-0000-4000-8000-000000000001")
    await office.sign_in()
    async with connected(office.desk) as connection:
        for _ in range(windows.ERRORS_AN_HOUR):
            with pytest.raises(Refused):
                await connection.client.read_invoice(DIVISION, Side.SALES, nothing)
    calls = len(office.service.calls)
    async with connected(office.desk) as connection:
        with pytest.raises(Busy):
            await connection.client.read_invoice(DIVISION, Side.SALES, nothing)
    assert len(office.service.calls) == calls


def app_and_login(office: Office) -> tuple[str, str]:
    settings = office.desk.settings.load()
    return kept_limits.app_of(settings.base_url, settings.client_id), settings.login


async def test_a_refused_booking_is_kept_before_the_next_call_goes(office: Office) -> None:
    """Whoever pulls the plug then has not forgotten it."""
    await office.sign_in()
    async with connected(office.desk) as connection:
        with pytest.raises(Refused):
            await connection.client.update_relation(DIVISION, RelationEntry(id=NOBODY, changes=(("name", "x"),)))
        connection.limits.keep = None  # nothing is saved from here on
        since = office.time.now - timedelta(hours=1)
        kept = store.load(office.desk.database, *app_and_login(office), errors_after=since)
        assert [(each.endpoint, each.is_counted) for each in kept.errors] == [("crm/Accounts", True)]


@pytest.mark.parametrize("minute_calls", [12, 60])
async def test_the_last_calls_of_a_minute_are_on_disk_before_they_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, minute_calls: int
) -> None:
    """Killed at any instant, and the next program makes no call over the limit."""
    monkeypatch.setattr(kept_limits, "SAVE_PAUSE", 3600)
    with open_office(tmp_path / "desk", minute_calls=minute_calls) as office:
        await office.sign_in()
        seen: list[tuple[int | None, Response]] = []
        handle = office.service.handle

        def watched(request: Request) -> Response:
            kept = store.load(office.desk.database, *app_and_login(office), errors_after=START)
            on_disk = next((each.minute.remaining for each in kept.quotas if each.division == TRADE), None)
            answer = handle(request)
            seen.append((on_disk, answer))
            return answer

        async with connected(office.desk) as connection:
            await connection.client.payment_conditions(DIVISION)
            monkeypatch.setattr(office.service, "handle", watched)
            for _ in range(minute_calls - 3):
                await connection.client.payment_conditions(DIVISION)
            near = [(on_disk, int(answer.headers["X-RateLimit-Minutely-Remaining"])) for on_disk, answer in seen]
            near = [(on_disk, left) for on_disk, left in near if left <= windows.NEARLY_SPENT]
            assert len(near) >= 9
            assert all(on_disk == left for on_disk, left in near), near

            seen.clear()
            office.fault(Fault(kind=FaultKind.TOO_MANY))
            await connection.client.payment_conditions(DIVISION)
    assert [answer.status for _, answer in seen] == [429, 200]
    assert seen[1][0] == 0  # the refusal was on disk before it was waited for


async def test_two_hundred_faulty_rows_cost_eight_refusals_whoever_sends_them(office: Office) -> None:
    await office.sign_in()
    sent = []
    for _ in range(4):  # windows, commands, batches: each begins anew
        async with connected(office.desk) as connection:
            for number in range(50):
                try:
                    await connection.client.post_relation(
                        DIVISION, RelationEntry(id=None, changes=(("name", "x"), ("email", f"fout {number}")))
                    )
                except Refused as refusal:
                    sent.append(refusal.code)
                except Busy as busy:
                    sent.append(busy.code)
    assert sent == ["refused-email-wrong"] * windows.ERRORS_AN_HOUR + ["endpoint-resting"] * 192
    posts = [call for call in office.service.calls if call.method == "POST" and call.path.endswith("crm/Accounts")]
    assert len(posts) == windows.ERRORS_AN_HOUR
    async with connected(office.desk) as connection:
        assert await connection.client.journals(DIVISION)
        (budget,) = connection.budgets(TRADE)
        assert (budget.endpoint, budget.left, budget.allowed) == ("crm/Accounts", 0, 8)
        office.time.advance(minutes=59)
        with pytest.raises(Busy):
            await connection.client.post_relation(DIVISION, RelationEntry(id=None, changes=(("name", "x"),)))
        office.time.advance(minutes=1)
        assert await connection.client.post_relation(DIVISION, RelationEntry(id=None, changes=(("name", "x"),)))


async def test_what_is_left_can_be_told_without_asking(office: Office) -> None:
    assert await last_heard(office.desk) is None
    await office.sign_in()
    assert await last_heard(office.desk) is None
    async with connected(office.desk) as connection:
        await connection.client.journals(DIVISION)
        left = connection.quota(TRADE)
    calls = len(office.service.calls)
    heard = await last_heard(office.desk, TRADE)
    assert heard is not None
    assert left is not None
    assert (heard.quota, heard.at, heard.budgets) == (left, office.time.now, ())
    assert await last_heard(office.desk) == heard
    assert await last_heard(office.desk, 1) is None
    office.time.advance(minutes=2)
    later = await last_heard(office.desk)
    assert later is not None
    assert later.quota.minute.remaining == left.minute.limit
    assert later.quota.day == left.day
    assert len(office.service.calls) == calls
