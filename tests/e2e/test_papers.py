"""The command line on what was done: the check of the history, papers of a batch, copies of all data."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from tests.e2e.test_in_process import Asked, asked, sheet  # the fixture that asks
from tests.jobs.office import TRADE

__all__ = ["asked"]


def tamper(asked: Asked, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(asked.office.desk.database.path)) as raw:
        assert raw.execute(statement).rowcount > 0
        raw.commit()


def test_the_check_of_the_history(asked: Asked, tmp_path: Path) -> None:
    assert asked.ask("import", sheet(asked, tmp_path / "twee.csv", 2), "--division", TRADE)[0] == 0
    status, answer = asked.ask("history", "--check")
    assert (status, answer["sound"], answer["problems"]) == (0, True, [])
    tamper(asked, "UPDATE items SET entry_number = 1 WHERE number = 'F2026-0002'")
    status, answer = asked.ask("history", "--check")
    assert (status, answer["sound"], answer["flaws"]) == (1, False, 1)
    assert "F2026-0002" in answer["problems"][0]["message"]
    assert "twee.csv" in answer["problems"][0]["message"]


def test_the_receipt_of_a_batch_as_a_paper_and_to_be_verified(asked: Asked, tmp_path: Path) -> None:
    _, posted = asked.ask("import", sheet(asked, tmp_path / "twee.csv", 2), "--division", TRADE)
    for name, begin in (("bewijs.pdf", b"%PDF"), ("bewijs.xlsx", b"PK"), ("bewijs.json", b"{")):
        status, answer = asked.ask("history", "--batch", posted["batch"], "--receipt", tmp_path / name)
        assert (status, answer["booked"]) == (0, 2)
        assert (tmp_path / name).read_bytes().startswith(begin)
    for words in (("--batch", posted["batch"], "--verify"), ("--verify", tmp_path / "bewijs.json")):
        status, answer = asked.ask("history", *words)
        assert (status, answer["as_booked"], answer["changed"], answer["gone"]) == (0, 2, 0, 0)
    head = asked.office.books().table("salesentry/SalesEntries").rows[posted["items"][0]["entry_id"]]
    head["YourRef"] = "Anders"
    status, answer = asked.ask("history", "--verify", tmp_path / "bewijs.json")
    assert (status, answer["changed"]) == (1, 1)
    assert answer["items"][0]["differences"] == [
        {"field": "invoice_number", "line": None, "then": "F2026-0001", "now": "Anders"}
    ]


def test_a_receipt_that_cannot_be_is_told(asked: Asked, tmp_path: Path) -> None:
    for words, code in (
        (("--receipt", tmp_path / "x.pdf"), "usage-wrong"),
        (("--batch", "geen", "--receipt", tmp_path / "x.pdf"), "batch-unknown"),
        (("--verify", tmp_path / "geen.json"), "receipt-unreadable"),
        (("--batch", "geen", "--verify"), "batch-unknown"),
    ):
        status, answer = asked.ask("history", *words)
        assert (status, answer["error"]["code"]) == (2, code)
    _, posted = asked.ask("import", sheet(asked, tmp_path / "een.csv", 1), "--division", TRADE)
    for name, code in (("x.docx", "paper-kind-unknown"), ("nergens/x.pdf", "paper-not-written")):
        status, answer = asked.ask("history", "--batch", posted["batch"], "--receipt", tmp_path / name)
        assert (status, answer["error"]["code"]) == (2, code)


def test_a_workbook_to_fill_in(asked: Asked, tmp_path: Path) -> None:
    import openpyxl

    path = tmp_path / "verkoop.xlsx"
    status, answer = asked.ask("template", "--kind", "sales-entry", "--division", TRADE, path)
    assert (status, answer["kind"], answer["division"]) == (0, "sales-entry", TRADE)
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    headings = [str(cell.value) for cell in page[1]]
    assert headings[:2] == ["Factuurnummer", "Factuurdatum"]
    values = {
        "Factuurnummer": "T-1",
        "Factuurdatum": asked.office.today,
        "Klantnummer": "1003",
        "Grootboekrekening": "8000",
        "Btw %": 21,
        "Bedrag excl btw": 100,
    }
    assert set(values) <= set(headings)
    page.append([values.get(heading) for heading in headings])
    book.save(path)
    status, answer = asked.ask("import", path, "--division", TRADE)
    assert (status, answer["kind"], answer["posted"], answer["totals"]["gross"]) == (0, "sales-entry", 1, "121.00")
    for words, code in (
        (("--kind", "brood", path), "kind-unknown"),
        (("--kind", "sales-entry", "--filled", path), "template-not-filled"),
        (("--kind", "relation", tmp_path / "x.csv"), "paper-kind-unknown"),
    ):
        status, answer = asked.ask("template", "--division", TRADE, *words)
        assert (status, answer["error"]["code"]) == (2, code)


def test_a_copy_of_all_data_and_back(asked: Asked, tmp_path: Path) -> None:
    assert asked.ask("import", sheet(asked, tmp_path / "twee.csv", 2), "--division", TRADE)[0] == 0
    status, made = asked.ask("backup", tmp_path / "kopie.zip")
    assert (status, made["batches"], made["documents"]) == (0, 1, 2)
    asked.ask("import", sheet(asked, tmp_path / "drie.csv", 3, 10), "--division", TRADE)
    status, done = asked.ask("restore", tmp_path / "kopie.zip")
    assert (status, done["documents"]) == (0, 2)
    assert Path(done["before"]).is_file()
    assert len(asked.ask("history")[1]["batches"]) == 1
    assert asked.ask("history", "--check")[1]["sound"]
    status, answer = asked.ask("restore", tmp_path / "twee.csv")
    assert (status, answer["error"]["code"]) == (2, "backup-unreadable")


def test_a_client_is_wiped_by_name(asked: Asked, tmp_path: Path) -> None:
    status, answer = asked.ask("wipe", "--division", TRADE, "--name", "x")
    assert (status, answer["error"]["code"]) == (2, "nothing-kept")
    asked.ask("import", sheet(asked, tmp_path / "twee.csv", 2), "--division", TRADE)
    status, answer = asked.ask("wipe", "--division", TRADE, "--name", "x")
    assert (status, answer["error"]["code"]) == (2, "wipe-name-differs")
    (batch,) = asked.ask("history")[1]["batches"]
    status, answer = asked.ask("wipe", "--division", TRADE, "--name", batch["division_name"])
    assert (status, answer["documents"], answer["posted"]) == (0, 2, 2)
    (batch,) = asked.ask("history")[1]["batches"]
    assert (batch["file"], batch["documents"], batch["counts"]) == ("", 2, {"posted": 2})


def test_a_clients_workbook_goes_back_and_comes_back(asked: Asked, tmp_path: Path) -> None:
    import openpyxl

    from tests.jobs.test_workbook_back import clients_book

    path = clients_book(asked.office, tmp_path / "klant.xlsx")
    status, first = asked.ask("import", path, "--division", TRADE)
    assert (status, first["posted"], first["held_back"], first["follows"]) == (1, 3, 2, None)
    status, gave = asked.ask("history", "--batch", first["batch"], "--workbook", tmp_path / "terug.xlsx")
    assert (status, gave["own_file"], gave["open_rows"], gave["message"]) == (0, True, 2, "")
    book = openpyxl.load_workbook(gave["workbook"])
    book["Verkoop"]["F5"], book["Verkoop"]["D7"] = "8000", "1005"
    book.save(gave["workbook"])
    status, second = asked.ask("import", gave["workbook"], "--division", TRADE)
    assert (status, second["posted"], second["follows"]) == (0, 2, first["batch"])
    assert [item["status"] for item in second["items"]] == ["left-out", "posted", "left-out", "posted", "left-out"]
    assert str(first["items"][0]["entry_number"]) in second["items"][0]["message"]
    status, third = asked.ask("import", gave["workbook"], "--division", TRADE)
    assert third["posted"] == 0
    assert {item["status"] for item in third["items"]} == {"left-out"}
