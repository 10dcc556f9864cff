"""Importing from the command line: the documents, statuses and words are public and stay."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.program import Ended, Program

AMOUNT = re.compile(r"-?\d+\.\d\d\Z")
ANSWER = {
    "batch", "file", "sheet", "kind", "division", "dry_run", "rows", "documents", "totals", "problems", "posted", "refused",
    "unsure", "duplicates", "held_back", "items", "calls",
}  # fmt: skip
ITEM = {"rows", "invoice_number", "relation", "status", "entry_number", "entry_id", "message"}
PROBLEM = {"code", "severity", "row", "column", "value", "message"}


@pytest.fixture(scope="module")
def first(office: Program, sheets: tuple[Path, Path, Path], division: int) -> tuple[Ended, Ended]:
    """The sales, tried and then booked."""
    tried = office.json("import", sheets[0], "--division", division, "--dry-run")
    return tried, office.json("import", sheets[0], "--division", division)


def well_formed(answer: dict[str, Any]) -> None:
    assert set(answer) >= ANSWER
    assert all(set(item) >= ITEM for item in answer["items"])
    assert all(set(problem) >= PROBLEM for problem in answer["problems"])
    assert set(answer["totals"]) >= {"net", "vat", "gross", "currency"}
    assert set(answer["calls"]) == {"total", "post"}
    for name in ("net", "vat", "gross"):
        assert answer["totals"][name] is None or AMOUNT.match(answer["totals"][name])


def test_a_dry_run_posts_nothing(first: tuple[Ended, Ended]) -> None:
    tried, _ = first
    answer = tried.document
    well_formed(answer)
    assert tried.status == 0
    assert (answer["dry_run"], answer["batch"], answer["posted"], answer["calls"]["post"]) == (True, None, 0, 0)
    assert {item["status"] for item in answer["items"]} == {"dry-run"}
    assert {item["entry_number"] for item in answer["items"]} == {None}


def test_the_sales_are_booked(first: tuple[Ended, Ended], sheets: tuple[Path, Path, Path], division: int) -> None:
    _, booked = first
    answer = booked.document
    well_formed(answer)
    assert booked.status == 0, booked.err
    assert (answer["file"], answer["sheet"], answer["kind"]) == (str(sheets[0]), "Facturen", "sales-entry")
    assert (answer["division"], answer["dry_run"], answer["rows"], answer["documents"]) == (division, False, 17, 12)
    assert (answer["posted"], answer["refused"], answer["unsure"], answer["duplicates"]) == (12, 0, 0, 0)
    assert (answer["totals"]["currency"], answer["calls"]["post"]) == ("EUR", 12)
    assert {item["status"] for item in answer["items"]} == {"posted"}
    assert all(isinstance(item["entry_number"], int) and item["entry_id"] for item in answer["items"])
    assert answer["items"][0]["rows"] == [5, 6]
    assert answer["totals"] == first[0].document["totals"]


def test_again_everything_is_a_duplicate(
    office: Program, first: tuple[Ended, Ended], sheets: tuple[Path, Path, Path], division: int
) -> None:
    again = office.json("import", sheets[0], "--division", division)
    assert again.status == 1
    assert (again.document["duplicates"], again.document["posted"], again.document["calls"]["post"]) == (12, 0, 0)
    assert all(item["message"] for item in again.document["items"])
    assert first[1].document["batch"] in again.err  # the very file was imported before


def test_the_history_tells_it(office: Program, first: tuple[Ended, Ended], division: int) -> None:
    batch = first[1].document["batch"]
    listed = office.json("history", "--division", division).document["batches"]
    assert batch in [each["batch"] for each in listed]
    told = office.json("history", "--batch", batch).document
    assert [item["entry_number"] for item in told["items"]] == [
        item["entry_number"] for item in first[1].document["items"]
    ]
    unknown = office.json("history", "--batch", "none")
    assert (unknown.status, unknown.error) == (2, "batch-unknown")


def test_several_files_and_one_that_cannot_be_read(
    office: Program, sheets: tuple[Path, Path, Path], division: int, tmp_path: Path
) -> None:
    broken = tmp_path / "kapot.xlsx"
    broken.write_bytes(b"PK\x03\x04 and then nothing")
    ended = office.json("import", broken, sheets[1], sheets[2], "--division", division)
    bad, purchases, faulty = ended.document["imports"]
    assert ended.status == 2
    assert (bad["file"], set(bad["error"])) == (str(broken), {"code", "message", "facts"})
    well_formed(purchases)
    assert (purchases["kind"], purchases["posted"]) == ("purchase-entry", 7)
    well_formed(faulty)
    assert faulty["posted"] + faulty["held_back"] + faulty["duplicates"] == faulty["documents"]
    assert faulty["refused"] == 0  # what can be seen here is not sent
    stops = {problem["code"]: problem["row"] for problem in faulty["problems"] if problem["severity"] == "stop"}
    assert "relation-unknown" in stops


@pytest.mark.skipif(os.name != "posix", reason="a terminal of the test's own")
def test_progress_is_drawn_on_a_terminal_and_on_stderr_alone(
    office: Program, sheets: tuple[Path, Path, Path], division: int
) -> None:
    import pty
    import subprocess
    import sys

    try:
        ours, theirs = pty.openpty()
    except OSError:
        pytest.skip("this machine has no terminals to give")
    try:
        process = subprocess.Popen(
            [sys.executable, "-m", "exactdesk", "import", str(sheets[0]), "--division", str(division), "--dry-run", "--json"],
            stdout=subprocess.PIPE, stderr=theirs, stdin=subprocess.DEVNULL, env=office.environment, cwd=office.folder,
        )  # fmt: skip
        os.close(theirs)
        assert process.stdout is not None
        drawn = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            drawn += piece
        out = process.stdout.read()
        process.stdout.close()
        process.wait(timeout=30)
    finally:
        os.close(ours)
    assert b"\r\x1b[K" in drawn
    assert json.loads(out)["dry_run"] is True
