"""Two commands at once, over one data folder: each document is booked once, whoever comes first."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from tests.e2e.program import Program, practice
from tests.jobs.office import CUSTOMERS, Line, pasted

COUNT = 15


def test_the_same_file_twice_at_the_same_time(program: Program, division: int, tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    lines = [
        Line(number=f"T-{place}", day=today, relation=CUSTOMERS[place % 30], net=Decimal(100 + place))
        for place in range(COUNT)
    ]
    sheet = tmp_path / "samen.csv"
    sheet.write_text(pasted(lines).replace("\t", ";"), "utf-8")
    words = ("import", sheet, "--division", division, "--json")
    with practice(tmp_path, "--minute-seconds", "1") as server:
        assert program.sign_in(server).status == 0
        with program.start(*words) as one, program.start(*words) as other:
            answers = [(process.communicate(timeout=60), process.returncode) for process in (one, other)]
        documents = [json.loads(out) for (out, _), _ in answers]
        posted = [item["entry_number"] for each in documents for item in each.get("items", ()) if item["entry_number"]]
        assert len(posted) == len(set(posted)) == COUNT, answers
        loser = min(documents, key=lambda each: each.get("posted", 0))
        assert loser.get("duplicates") == COUNT or loser["error"]["code"] == "posting-elsewhere"
        after = program.json(*words[:-1])
        assert (after.document["duplicates"], after.document["posted"]) == (COUNT, 0)
