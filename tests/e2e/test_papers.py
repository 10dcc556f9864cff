"""The command line on what was done: the check of the history, papers of a batch, copies of all data."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import timedelta
from pathlib import Path

from tests.e2e.test_in_process import Asked, asked, sheet  # the fixture that asks
from tests.jobs.office import TRADE
from tests.unit.papers.paper import pages_of

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


def test_the_history_is_exported_per_administration_with_what_came_of_each_document(
    asked: Asked, tmp_path: Path
) -> None:
    import openpyxl

    refused = sheet(asked, tmp_path / "fout.csv", 2, 10)
    refused.write_text(refused.read_text("utf-8").replace(";8000;", ";9999;", 1), "utf-8")
    _, posted = asked.ask("import", sheet(asked, tmp_path / "twee.csv", 2), "--division", TRADE)
    _, wrong = asked.ask("import", refused, "--division", TRADE)
    assert (posted["posted"], wrong["posted"], wrong["held_back"]) == (2, 1, 1)
    day = asked.office.today
    path = tmp_path / "jaar.xlsx"
    status, answer = asked.ask("history", "--division", TRADE, "--from", day, "--until", day, "--export", path)
    assert (status, answer) == (0, {"file": str(path), "documents": 4})
    sheets = openpyxl.load_workbook(path).worksheets
    pages = [list(page.iter_rows(values_only=True)) for page in sheets]
    heads, *rest = next(page for page in pages if "Entry number" in page[0])
    table = [dict(zip(heads, row, strict=True)) for row in rest]
    by_number = {row["Number"]: row for row in table if row["Number"]}
    items = [*posted["items"], *wrong["items"]]
    assert set(by_number) == {item["invoice_number"] for item in items}
    for item in items:
        row = by_number[item["invoice_number"]]
        assert round(row["Incl. VAT"], 2) == float(item["amount"])
        assert row["Entry number"] == item["entry_number"]
        assert row["Booked"] == (row["Incl. VAT"] if item["status"] == "posted" else None)
    (held,) = (item for item in wrong["items"] if item["status"] != "posted")
    assert "9999" in by_number[held["invoice_number"]]["Reason"]
    assert {row["File"] for row in by_number.values()} == {"twee.csv", "fout.csv"}
    assert by_number["F2026-0002"]["Rows"] == "3"
    totals = next(page for page in sheets if page["D1"].value == "Of which booked")
    booked = sum(float(item["amount"]) for item in items if item["status"] == "posted")
    assert [cell.value for cell in totals[2]][2:5] == [4, 3, "EUR"]
    assert round(totals["F2"].value, 2) == round(booked, 2)


def test_the_export_of_the_history_is_narrowed_by_words_and_days(asked: Asked, tmp_path: Path) -> None:
    asked.ask("import", sheet(asked, tmp_path / "twee.csv", 2), "--division", TRADE)
    asked.ask("import", sheet(asked, tmp_path / "drie.csv", 3, 10), "--division", TRADE)
    path, day = tmp_path / "lijst.pdf", asked.office.today
    for words, count in (
        ((), 5),
        (("--search", "drie.csv"), 3),
        (("--search", "F2026-0002"), 1),
        (("--search", "niets daarvan"), 0),
        (("--from", day + timedelta(days=1)), 0),
        (("--until", day - timedelta(days=1)), 0),
        (("--until", day), 5),
        (("--division", TRADE + 1), 0),
    ):
        status, answer = asked.ask("history", *words, "--export", path)
        assert (status, answer["documents"]) == (0, count), words
    asked.ask("history", "--search", "F2026-0002", "--export", path)
    text = " ".join(pages_of(path.read_bytes()))
    assert "F2026-0002" in text
    assert "twee.csv" in text
    assert "F2026-0001" not in text


def test_an_export_of_the_history_that_cannot_be_is_told(asked: Asked, tmp_path: Path) -> None:
    for words, code in (
        (("--export", tmp_path / "x.docx"), "paper-kind-unknown"),
        (("--export", tmp_path / "x"), "paper-kind-unknown"),
        (("--export", tmp_path / "nergens" / "x.pdf"), "paper-not-written"),
        (("--from", "1 mei", "--export", tmp_path / "x.pdf"), "day-not-readable"),
        (("--from", "2026-05-01"), "usage-wrong"),
        (("--batch", "x", "--export", tmp_path / "x.pdf"), "usage-wrong"),
    ):
        status, answer = asked.ask("history", *words)
        assert (status, answer["error"]["code"]) == (2, code), words
    assert not list(tmp_path.glob("x*"))


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
