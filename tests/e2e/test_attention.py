"""What waits, from the command line: gone on with, sent again, set aside. The documents and statuses are public and stay."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.handler import PracticeService
from exactdesk.practice.options import PracticeOptions
from exactdesk.practice.server import serving
from tests.e2e.program import Program
from tests.e2e.test_importing import well_formed
from tests.jobs.office import CUSTOMERS, HEADINGS, TRADE, Line

POSTING = "POST salesentry/SalesEntries"


@pytest.fixture
def service() -> PracticeService:
    return PracticeService(PracticeOptions(auto_consent=True, minute_calls=10_000))


@pytest.fixture
def office(service: PracticeService, tmp_path: Path) -> Iterator[Program]:
    """Signed in to a server that this test can reach into."""
    program = Program(folder=tmp_path)
    with serving(service) as address:
        told = {"base_url": address.base_url, "client_id": address.client_id, "client_secret": address.client_secret}
        ended = program.sign_in({**told, "redirect_uri": address.redirect_uri})
        assert ended.status == 0, ended.err
        yield program


def sheet(path: Path, *numbers: str) -> Path:
    today = datetime.now(UTC).astimezone().date()
    lines = [
        Line(number=number, day=today - timedelta(days=1), relation=CUSTOMERS[place], net=Decimal(100 + place))
        for place, number in enumerate(numbers)
    ]
    path.write_text("\n".join(";".join(row) for row in (HEADINGS, *(line.cells() for line in lines))), "utf-8")
    return path


def block(service: PracticeService, code: str, *, is_blocked: bool = True) -> None:
    service.world.administration(TRADE).table("crm/Accounts").by_code[code]["Blocked"] = is_blocked


def counts(answer: dict[str, Any]) -> tuple[int, int, int, int]:
    return answer["posted"], answer["refused"], answer["unsure"], answer["held_back"]


def test_an_interrupted_batch_is_resumed_and_a_refused_document_sent_again(
    service: PracticeService, office: Program, tmp_path: Path
) -> None:
    nothing = office.json("resume")
    assert (nothing.status, nothing.document) == (0, {"batches": []})
    service.faults.add(Fault(kind=FaultKind.UNAUTHORIZED, on=POSTING, after=2, times=3))
    began = office.json("import", sheet(tmp_path / "een.csv", "R-1", "R-2", "R-3", "R-4"), "--division", TRADE)
    assert (began.status, counts(began.document)) == (3, (2, 0, 0, 2))
    service.faults.clear()
    block(service, CUSTOMERS[2])
    elsewhere = office.json("resume", "--division", "2340583")
    assert (elsewhere.status, elsewhere.document) == (0, {"batches": []})
    resumed = office.json("resume", "--division", TRADE)
    (answer,) = resumed.document["batches"]
    well_formed(answer)
    assert (resumed.status, counts(answer)) == (1, (3, 1, 0, 0))
    assert (answer["batch"], answer["file"]) == (began.document["batch"], str(tmp_path / "een.csv"))
    assert answer["calls"]["post"] == 2
    assert answer["totals"] == began.document["totals"]
    refused = answer["items"][2]
    assert refused["status"] == "refused"
    assert refused["message"]
    shown = office.run("retry", answer["batch"])
    assert (shown.status, "1 refused" in shown.out) == (1, True)
    block(service, CUSTOMERS[2], is_blocked=False)
    again = office.json("retry", answer["batch"])
    well_formed(again.document)
    assert (again.status, counts(again.document), again.document["calls"]["post"]) == (0, (4, 0, 0, 0), 1)
    entries = service.world.administration(TRADE).table("salesentry/SalesEntries").rows.values()
    numbers = [str(row["YourRef"]) for row in entries if str(row["YourRef"]).startswith("R-")]
    assert sorted(numbers) == ["R-1", "R-2", "R-3", "R-4"]


def test_a_document_that_waits_is_set_aside(service: PracticeService, office: Program, tmp_path: Path) -> None:
    path = sheet(tmp_path / "twee.csv", "S-1", "S-2")
    assert office.json("import", path, "--division", TRADE, "--dry-run").status == 0
    block(service, CUSTOMERS[1])
    kept = office.json("import", path, "--division", TRADE)
    assert kept.status == 1
    batch = kept.document["batch"]
    told = office.json("history", "--batch", batch).document["items"]
    waits = next(item for item in told if item["status"] != "posted")
    assert str(waits["item"]) in office.run("history", "--batch", batch).out
    done = office.json("dismiss", waits["item"], "--why", "al in kas ontvangen")
    assert done.status == 0
    assert done.document == {
        "item": waits["item"],
        "batch": batch,
        "status": "dismissed",
        "why": "al in kas ontvangen",
    }
    for words, code in (
        (("dismiss", waits["item"], "--why", "x"), "dismiss-settled"),
        (("dismiss", "99", "--why", "x"), "item-unknown"),
        (("dismiss", waits["item"], "--why", " "), "dismiss-without-why"),
        (("dismiss", waits["item"]), "usage-wrong"),
        (("retry", "none"), "batch-unknown"),
        (("resume", "--division", "99"), "division-unknown"),
    ):
        ended = office.json(*words)
        assert (ended.status, ended.error) == (2, code), ended.out
    after = office.json("retry", batch)
    assert (after.status, [item["status"] for item in after.document["items"]]) == (0, ["posted", "dismissed"])
    assert office.run("resume").out.strip()
