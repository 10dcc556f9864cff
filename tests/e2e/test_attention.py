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


def test_a_person_decides_whether_an_entry_is_the_document(
    service: PracticeService, office: Program, tmp_path: Path
) -> None:
    """The answer is lost, and by the time it is looked up somebody has changed the entry."""
    path = sheet(tmp_path / "drie.csv", "T-1", "T-2")
    service.faults.add(Fault(kind=FaultKind.LOST_AFTER, on=POSTING, times=2))
    service.faults.add(Fault(kind=FaultKind.UNAVAILABLE, on="GET salesentry/SalesEntries", after=2, times=5))
    left = office.json("import", path, "--division", TRADE, "--no-proof")
    assert (left.status, left.document["unsure"]) == (4, 2), left.out
    for row in service.world.administration(TRADE).table("salesentry/SalesEntries").rows.values():
        if str(row["YourRef"]).startswith("T-"):
            row["AmountFC"] = Decimal(str(row["AmountFC"])) + 5
    service.faults.clear()
    told = office.json("doubts", "--division", TRADE)
    one, other = told.document["items"]
    assert told.status == 1
    assert set(one) >= {"item", "batch", "division", "invoice_number", "sent_at", "candidates", "status"}
    facts = {each["fact"]: each for each in one["candidates"][0]["facts"]}
    assert set(facts["amount"]) == {"fact", "line", "ours", "theirs", "equal"}
    assert Decimal(facts["amount"]["theirs"]) - Decimal(facts["amount"]["ours"]) == 5
    assert [name for name, each in facts.items() if not each["equal"]] == ["amount"]
    assert str(one["candidates"][0]["entry_number"]) in office.run("doubts").out
    entry = one["candidates"][0]["entry_number"]
    done = office.json("decide", one["item"], "--entry", entry, "--is-it", "--why", "met de hand aangepast")
    assert (done.status, done.document["status"], done.document["entry_number"]) == (0, "posted", entry)
    entry = other["candidates"][0]["entry_number"]
    for words, code in (
        (("decide", other["item"], "--entry", "1", "--is-it", "--why", "x"), "entry-no-candidate"),
        (("decide", one["item"], "--entry", entry, "--is-it", "--why", "x"), "decide-settled"),
        (("decide", other["item"], "--entry", entry, "--is-it", "--why", " "), "decide-without-why"),
        (("decide", other["item"], "--entry", entry, "--why", "x"), "usage-wrong"),
    ):
        ended = office.json(*words)
        assert (ended.status, ended.error) == (2, code), ended.out
    refused = office.json("decide", other["item"], "--entry", entry, "--is-another", "--why", "van een ander")
    assert refused.status == 0, refused.out
    assert office.json("doubts").document == {"items": []}


def test_the_proof_and_the_numbers_from_the_command_line(
    service: PracticeService, office: Program, tmp_path: Path
) -> None:
    kept = office.json("numbers", "--division", TRADE, "--journal", "70", "--range", "26800001-26800010")
    assert (kept.status, kept.document["ranges"]) == (
        0,
        [
            {
                "division": TRADE,
                "journal": "70",
                "first": 26800001,
                "last": 26800010,
                "next": 26800001,
                "left": 10,
                "custom": "unknown",
            }
        ],
    )
    done = office.json("import", sheet(tmp_path / "vier.csv", "U-1", "U-2"), "--division", TRADE)
    assert done.status == 0, done.out
    assert [item["entry_number"] for item in done.document["items"]] == [26800001, 26800002]
    proof = done.document["proof"]
    assert set(proof) == {"state", "item", "invoice_number", "facts", "code"}
    assert (proof["state"], proof["invoice_number"], proof["code"]) == ("equal", "U-1", None)
    assert all(each["equal"] for each in proof["facts"])
    kept = office.json("numbers")
    assert [kept.document["ranges"][0][name] for name in ("next", "left")] == [26800003, 8]
    without = office.json("import", sheet(tmp_path / "vijf.csv", "V-1"), "--division", TRADE, "--no-proof")
    assert without.document["proof"] is None
    assert office.json("numbers", "--division", TRADE, "--journal", "70", "--none").document == {"ranges": []}
    for words, code in (
        (("numbers", "--range", "1-2"), "usage-wrong"),
        (("numbers", "--division", TRADE, "--journal", "70", "--range", "9-1"), "number-range-wrong"),
        (("numbers", "--division", TRADE, "--journal", "zz", "--range", "1-2"), "range-journal-unknown"),
    ):
        ended = office.json(*words)
        assert (ended.status, ended.error) == (2, code), ended.out


def test_the_history_tells_every_key(office: Program, tmp_path: Path) -> None:
    assert office.json("import", sheet(tmp_path / "zes.csv", "W-1"), "--division", TRADE).status == 0
    (batch,) = office.json("history", "--search", "zes").document["batches"]
    assert set(batch) >= {
        "batch", "site", "division", "division_name", "user", "kind", "file", "fingerprint", "sheet", "rows", "documents",
        "started_at", "finished_at", "counts", "totals",
    }  # fmt: skip
    assert (batch["counts"], batch["documents"], batch["rows"]) == ({"posted": 1}, 1, 1)
    (item,) = office.json("history", "--batch", batch["batch"]).document["items"]
    assert set(item) >= {
        "item", "rows", "invoice_number", "relation", "status", "entry_number", "entry_id", "message", "amount", "currency",
    }  # fmt: skip
    assert (item["rows"], item["invoice_number"], item["status"]) == ([2], "W-1", "posted")
