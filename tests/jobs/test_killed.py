"""The program is killed between an attempt and its outcome; the next run finds out, and books each document once."""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from exactdesk.flow.queue import ItemState
from exactdesk.jobs.history import batches
from exactdesk.practice.handler import PracticeService
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.server import serving
from exactdesk.store import past
from tests.jobs.killed import open_desk, post
from tests.jobs.office import CUSTOMERS, TRADE, Line, pasted

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("moment", ["before", "after"])
async def test_a_killed_run_is_settled_by_the_next_one(tmp_path: Path, moment: str) -> None:
    today = datetime.now(UTC).date()
    lines = [
        Line(number=f"K{place}", day=today - timedelta(days=1), relation=CUSTOMERS[place], net=Decimal(100 + place))
        for place in range(4)
    ]
    service = PracticeService(PracticeOptions(auto_consent=True, minute_calls=10_000))
    with serving(service) as address:
        killed = subprocess.run(
            [sys.executable, "-m", "tests.jobs.killed", str(tmp_path / "desk"), address.base_url, moment],
            input=pasted(lines),
            text=True,
            cwd=ROOT,
            timeout=60,
            capture_output=True,
            check=False,
        )
        assert killed.returncode == -9, killed.stderr
        entries = service.world.administration(TRADE).table("salesentry/SalesEntries").rows
        count = sum(str(row["YourRef"]).startswith("K") for row in entries.values())
        assert count == (1 if moment == "before" else 2)
        with ExitStack() as stack:
            # What is not there at once was not booked: nothing is under way any more.
            desk = replace(open_desk(tmp_path / "desk", stack), settle_after=timedelta(0))
            result = await post(desk, address.base_url, pasted(lines))
            first = (await batches(desk))[-1]
            before = past.batch_items(desk.database, first.id)
        numbers = [row["YourRef"] for row in entries.values() if str(row["YourRef"]).startswith("K")]
        assert sorted(map(str, numbers)) == ["K0", "K1", "K2", "K3"]
        was_booked = moment == "after"
        assert before[1].state is (ItemState.POSTED if was_booked else ItemState.PLANNED)
        assert [item.state for item in result.items].count(ItemState.POSTED) == (2 if was_booked else 3)
