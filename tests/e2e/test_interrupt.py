"""Ctrl+C in the middle of an import."""

from __future__ import annotations

import json
import os
import signal
import time
import urllib.request
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.program import Program, practice
from tests.jobs.office import CUSTOMERS, Line, pasted

COUNT = 80


def posts(server: dict[str, Any]) -> int:
    with urllib.request.urlopen(f"{server['base_url']}/practice/log", timeout=10) as answer:
        calls = json.load(answer)
    return sum(call["method"] == "POST" and call["path"].endswith("/SalesEntries") for call in calls)


@pytest.mark.skipif(os.name != "posix", reason="a signal as a terminal sends it")
def test_the_document_in_flight_is_finished_and_the_rest_stays(program: Program, division: int, tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    lines = [
        Line(number=f"I-{place}", day=today, relation=CUSTOMERS[place % 30], net=Decimal(100 + place))
        for place in range(COUNT)
    ]
    sheet = tmp_path / "veel.csv"
    sheet.write_text(pasted(lines).replace("\t", ";"), "utf-8")
    # More documents than a minute has calls: the run cannot be over before the signal comes.
    with practice(tmp_path, "--minute-seconds", "10") as server:
        assert program.sign_in(server).status == 0
        with program.start("import", sheet, "--division", division, "--json") as process:
            until = time.monotonic() + 60
            while posts(server) < 3 and time.monotonic() < until and process.poll() is None:
                pass
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
        assert process.returncode == 130, err
        assert json.loads(out)["error"]["code"] == "interrupted"
        told = program.json("history", "--division", division).document["batches"]
        items = program.json("history", "--batch", told[0]["batch"]).document["items"]
        sent = posts(server)
        assert 3 <= sent < COUNT
        assert [item["status"] for item in items] == ["posted"] * sent + ["held-back"] * (COUNT - sent)
