"""A batch is taken back from the command line. The documents and statuses are public and stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from exactdesk.practice.transactions import process
from tests.e2e.test_in_process import Asked, asked
from tests.jobs.office import TRADE, pasted
from tests.jobs.runs import SALES, booked

__all__ = ["asked"]


@pytest.fixture
def batch(asked: Asked, tmp_path: Path) -> str:
    lines = asked.office.invoices(3)
    path = tmp_path / "verkoop.csv"
    path.write_text(pasted(lines).replace("\t", ";"), "utf-8")
    status, answer = asked.ask("import", path, "--division", TRADE)
    assert (status, answer["posted"]) == (0, 3)
    (entry,) = booked(asked.office, lines[0].number)
    process(asked.office.books(), SALES, entry)
    return str(answer["batch"])


def test_the_plan_is_shown_and_nothing_is_changed(asked: Asked, batch: str) -> None:
    status, answer = asked.ask("undo", batch, "--dry-run")
    assert status == 0
    assert answer["ways"] == {"delete": 2, "credit": 1, "gone": 0, "leave": 0}
    assert (answer["dry_run"], answer["documents"], answer["undone"], answer["credit_batch"]) == (True, 3, 0, None)
    first = answer["items"][0]
    assert (first["way"], first["why"], first["status"]) == ("credit", "undo-processed", "posted")
    assert first["credit_number"] == f"{first['invoice_number']}-C"
    assert answer["totals"]["credit"] == [{"currency": "EUR", "gross": first["amount"]}]
    _, listed = asked.ask("history", "--batch", batch)
    assert "undone" not in str(listed)


def test_it_is_carried_out_once(asked: Asked, batch: str) -> None:
    status, answer = asked.ask("undo", batch)
    assert (status, answer["undone"], answer["stopped"]) == (0, 3, None)
    assert [item["status"] for item in answer["items"]] == ["credited", "undone", "undone"]
    (note,) = answer["credit_notes"]
    assert note["status"] == "posted"
    assert note["amount"].startswith("-")
    status, again = asked.ask("undo", batch)
    assert (status, again["documents"], again["undone_before"]) == (0, 0, 3)
    assert len(booked(asked.office, note["invoice_number"])) == 1


def test_what_is_dated_in_a_filed_vat_period_is_credited(asked: Asked, batch: str) -> None:
    status, answer = asked.ask("undo", batch, "--dry-run", "--vat-filed-through", asked.office.today.isoformat())
    assert (status, answer["ways"]["credit"]) == (0, 3)
    assert {item["why"] for item in answer["items"]} == {"undo-processed", "undo-vat-filed"}
    status, answer = asked.ask("undo", batch, "--vat-filed-through", "gisteren")
    assert (status, answer["error"]["code"]) == (2, "usage-wrong")


def test_what_waits_is_listed_set_aside_and_brought_back(asked: Asked, tmp_path: Path) -> None:
    assert asked.ask("attention") == (0, {"documents": []})
    lines = asked.office.invoices(2)
    path = tmp_path / "verkoop.csv"
    path.write_text(pasted(lines).replace("\t", ";").replace(f";{lines[0].relation};", ";99999;"), "utf-8")
    status, _ = asked.ask("import", path, "--division", TRADE)
    assert status == 1
    status, answer = asked.ask("attention", "--division", TRADE)
    (document,) = answer["documents"]
    assert (status, document["waits_for"], document["division"]) == (1, "held-back", TRADE)
    assert asked.ask("dismiss", document["item"], "--why", "klant belt terug")[0] == 0
    assert asked.ask("attention") == (0, {"documents": []})
    status, answer = asked.ask("attention", "--set-aside")
    assert (status, answer["documents"][0]["waits_for"]) == (0, "set-aside")
    status, answer = asked.ask("bring-back", document["item"])
    assert (status, answer["status"]) == (0, "held-back")
    assert asked.ask("bring-back", document["item"])[1]["error"]["code"] == "bring-back-settled"
