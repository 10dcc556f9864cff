"""The client's workbook back, repaired by the client, dropped again: only what changed is posted, everything once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from exactdesk.errors import UsageError
from exactdesk.flow.mend import NOTHING
from exactdesk.flow.plan import PlanStatus
from exactdesk.flow.queue import ItemState
from exactdesk.jobs import mending, open_sheet, reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.post import RunResult
from exactdesk.jobs.session import ImportSession
from exactdesk.jobs.workbook_back import GaveBack, give_workbook_back, suggested_name
from exactdesk.store import past
from exactdesk.wording.workbook_back import back_words, tell_gave_back
from tests.jobs.office import HEADINGS, TRADE, Office
from tests.jobs.runs import booked


def clients_book(office: Office, path: Path, count: int = 5) -> Path:
    """A client's workbook: a title, then the list; the second invoice has an unknown ledger account, the fourth an unknown customer."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Verkoop"
    sheet["A1"] = "Bakkerij De Korenaar"
    sheet.append([])
    sheet.append(list(HEADINGS))
    for turn, line in enumerate(office.invoices(count), start=1):
        cells = list(line.cells())
        if turn == 2:
            cells[5] = "9999"
        if turn == 4:
            cells[3] = "99999"
        sheet.append(cells)
    other = book.create_sheet("Aantekeningen")
    other["A1"] = "=SUM(Verkoop!H4:H8)"
    book.save(path)
    return path


async def dropped(office: Office, connection: Connection, path: Path, code: int = TRADE) -> ImportSession:
    division = await reference.division(office.desk, connection, code)
    book = await reference.reference_book(office.desk, connection, division, max_age=timedelta(0))
    opened = await open_sheet.open_file(office.desk, path)
    session = ImportSession(
        office.desk, division, book, opened.workbook, site=connection.site, user_name=connection.user_name
    )
    await session.choose_sheet()
    return session


async def posted(office: Office, connection: Connection, path: Path) -> RunResult:
    session = await dropped(office, connection, path)
    await session.look_for_duplicates(connection)
    return await session.post(connection)


async def given_back(office: Office, result: RunResult, path: Path) -> GaveBack:
    return await give_workbook_back(office.desk, result.batch.id, path, back_words())


def repair(path: Path, change: Callable[[Worksheet], None]) -> None:
    """What the client does with it."""
    book = openpyxl.load_workbook(path)
    change(book.worksheets[0])
    book.save(path)


def statuses(session: ImportSession) -> list[str]:
    assert session.worked is not None
    return [item.status.value for item in session.worked.plan.items]


async def test_each_row_says_what_became_of_it_and_the_cells_at_fault_have_a_note(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    result = await posted(office, connection, clients_book(office, tmp_path / "klant.xlsx"))
    gave = await given_back(office, result, tmp_path / "terug.xlsx")
    assert (gave.is_own, gave.why_not, gave.open_rows) == (True, "", 2)
    sheet = openpyxl.load_workbook(gave.path)["Verkoop"]
    column = len(HEADINGS) + 1
    told = [sheet.cell(row, column).value for row in range(3, 9)]
    assert told[0] == "ExactDesk"
    for at, item in ((1, 0), (3, 2), (5, 4)):
        assert str(result.items[item].entry_number) in told[at]
    assert "9999" in told[2]
    assert "99999" in told[4]
    notes = {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment}
    assert set(notes) == {"F5", "D7"}
    assert "9999" in notes["F5"]
    assert openpyxl.load_workbook(gave.path)["Aantekeningen"]["A1"].value == "=SUM(Verkoop!H4:H8)"
    assert hashlib.sha256((tmp_path / "klant.xlsx").read_bytes()).hexdigest() == result.batch.fingerprint


def notes_of(path: Path) -> dict[str, str]:
    """The comments of the first sheet, by cell."""
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment}


def with_many_faults(office: Office, path: Path, ending: str = "xlsx") -> Path:
    """Three invoices of two lines each; of the second one date, account of the one and percentage of the other line are wrong."""
    rows = [list(HEADINGS)]
    for line in office.invoices(3):
        rows += [list(line.cells()), list(line.cells())]
    rows[3][1], rows[3][5], rows[4][6] = "31-02-2026", "9999", "17"
    rows[4][1] = rows[3][1]
    if ending == "csv":
        path.write_text("\n".join(";".join(row) for row in rows), "utf-8")
        return path
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(path)
    return path


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
async def test_every_fault_of_a_document_stands_on_its_own_cell(
    office: Office, connection: Connection, tmp_path: Path, ending: str
) -> None:
    result = await posted(office, connection, with_many_faults(office, tmp_path / f"klant.{ending}", ending))
    assert [item.state for item in result.items] == [ItemState.POSTED, ItemState.HELD_BACK, ItemState.POSTED]
    gave = await given_back(office, result, tmp_path / "terug.xlsx")
    notes = notes_of(gave.path)
    rows = (4, 5) if ending == "xlsx" else (2, 3)
    assert "9999" in notes[f"F{rows[0]}"]
    assert "17" in notes[f"G{rows[1]}"]
    assert "31-02-2026" in notes[f"B{rows[0]}"]
    assert f"F{rows[1]}" not in notes
    assert f"G{rows[0]}" not in notes

    def mend(sheet: Worksheet) -> None:
        for row in rows:
            sheet[f"B{row}"], sheet[f"F{row}"], sheet[f"G{row}"] = "12-03-2026", "8000", "21"

    repair(gave.path, mend)
    session = await dropped(office, connection, gave.path)
    assert session.came_back is not None
    await session.look_for_duplicates(connection)
    calls = len(office.calls())
    second = await session.post(connection)
    assert [item.number for item in second.items if item.state is ItemState.POSTED] == ["F2026-0002"]
    assert sum(call.startswith("POST") for call in office.calls(calls)) == 1
    assert [len(booked(office, line.number)) for line in office.invoices(3)] == [1, 1, 1]


async def test_what_exact_online_refused_stands_on_the_cell_of_that_field(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    path = clients_book(office, tmp_path / "klant.xlsx", count=3)
    session = await dropped(office, connection, path)
    await session.look_for_duplicates(connection)
    office.books().table("crm/Accounts").by_code[office.invoices(3)[2].relation]["Blocked"] = True
    result = await session.post(connection)
    assert result.items[2].state is ItemState.REFUSED
    notes = notes_of((await given_back(office, result, tmp_path / "terug.xlsx")).path)
    assert set(notes) == {"F5", "D6"}
    assert result.items[2].said in notes["D6"]


async def test_what_was_mended_since_is_no_longer_a_fault(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    result = await posted(office, connection, clients_book(office, tmp_path / "klant.xlsx"))
    division = await reference.division(office.desk, connection, TRADE)
    book = await reference.reference_book(office.desk, connection, division)
    item = result.items[1].id
    tried = await mending.try_out(office.desk, item, book)
    await mending.save(office.desk, item, book, NOTHING.edit(tried.kept, "gl_account", "8000", 5))
    assert set(notes_of((await given_back(office, result, tmp_path / "terug.xlsx")).path)) == {"D7"}


async def test_repaired_and_dropped_again_only_what_was_open_is_posted(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    first = await posted(office, connection, clients_book(office, tmp_path / "klant.xlsx"))
    gave = await given_back(office, first, tmp_path / "terug.xlsx")

    def mend(sheet: Worksheet) -> None:
        sheet["F5"], sheet["D7"] = "8000", "1005"

    repair(gave.path, mend)
    session = await dropped(office, connection, gave.path)
    assert session.came_back is not None
    assert session.came_back.batch.id == first.batch.id
    assert not session.is_new_mapping
    await session.look_for_duplicates(connection)
    assert statuses(session) == ["left-out", "ready", "left-out", "ready", "left-out"]
    second = await session.post(connection)
    assert second.batch.follows == first.batch.id
    assert [item.state for item in second.items] == [
        ItemState.LEFT_OUT,
        ItemState.POSTED,
        ItemState.LEFT_OUT,
        ItemState.POSTED,
        ItemState.LEFT_OUT,
    ]
    assert second.items[0].code == "booked-by-earlier-import"
    assert second.items[0].facts["entry_number"] == str(first.items[0].entry_number)
    assert [len(booked(office, item.number)) for item in second.items] == [1, 1, 1, 1, 1]
    earlier = past.batch_items(office.desk.database, first.batch.id)
    assert [item.state for item in earlier] == [
        ItemState.POSTED,
        ItemState.DISMISSED,
        ItemState.POSTED,
        ItemState.DISMISSED,
        ItemState.POSTED,
    ]
    assert earlier[1].code == "taken-up-again"


async def test_what_the_client_left_as_it_was_is_held_back_again_and_nothing_is_sent(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    first = await posted(office, connection, clients_book(office, tmp_path / "klant.xlsx"))
    gave = await given_back(office, first, tmp_path / "terug.xlsx")
    session = await dropped(office, connection, gave.path)
    await session.look_for_duplicates(connection)
    assert statuses(session) == ["left-out", "held-back", "left-out", "held-back", "left-out"]


async def test_a_booked_row_that_the_client_changed_is_told_and_not_sent(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    first = await posted(office, connection, clients_book(office, tmp_path / "klant.xlsx"))
    gave = await given_back(office, first, tmp_path / "terug.xlsx")

    def change(sheet: Worksheet) -> None:
        sheet["H4"], sheet["I4"] = "500,00", "105,00"

    repair(gave.path, change)
    session = await dropped(office, connection, gave.path)
    worked = await session.look_for_duplicates(connection)
    assert [reason.code for reason in worked.plan.items[0].reasons] == ["changed-after-booking"]
    assert worked.plan.items[0].status is PlanStatus.LEFT_OUT
    assert worked.plan.items[2].reasons[0].code == "booked-by-earlier-import"


async def test_what_exact_online_refused_waits_for_the_user_unless_it_was_changed(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    path = clients_book(office, tmp_path / "klant.xlsx", count=3)
    session = await dropped(office, connection, path)
    await session.look_for_duplicates(connection)
    account = office.books().table("crm/Accounts").by_code[office.invoices(3)[2].relation]
    account["Blocked"] = True  # nothing says that it changed: it shows when the entry is sent
    first = await session.post(connection)
    assert [item.state for item in first.items] == [ItemState.POSTED, ItemState.HELD_BACK, ItemState.REFUSED]
    account["Blocked"] = False
    gave = await given_back(office, first, tmp_path / "terug.xlsx")
    again = await dropped(office, connection, gave.path)
    worked = await again.look_for_duplicates(connection)
    assert [reason.code for reason in worked.plan.items[2].reasons] == ["refused-and-unchanged"]
    key = worked.plan.items[2].key
    again.change("accept", lambda draft: draft.accept(key, "refused-and-unchanged"))
    second = await again.post(connection)
    assert second.items[2].state is ItemState.POSTED


async def test_what_was_typed_and_set_aside_the_last_time_is_still_so(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    session = await dropped(office, connection, clients_book(office, tmp_path / "klant.xlsx"))
    await session.work_out()
    session.change(
        "edit",
        lambda draft: draft.edit(5, "line_description", "Door kantoor getypt").leave_out(
            "F2026-0005 | relation_code=1006", "Later"
        ),
    )
    keys = [item.key for item in (await session.work_out()).plan.items]
    session.change("leave", lambda draft: draft.leave_out(keys[4], "Later"))
    await session.look_for_duplicates(connection)
    first = await session.post(connection)
    gave = await given_back(office, first, tmp_path / "terug.xlsx")
    again = await dropped(office, connection, gave.path)
    assert again.draft.edits == {(5, "line_description"): "Door kantoor getypt"}
    assert again.draft.left_out[keys[4]] == "Later"


async def test_it_may_come_back_more_than_once(office: Office, connection: Connection, tmp_path: Path) -> None:
    first = await posted(office, connection, clients_book(office, tmp_path / "klant.xlsx"))
    gave = await given_back(office, first, tmp_path / "terug.xlsx")

    def mend_one(sheet: Worksheet) -> None:
        sheet["F5"] = "8000"

    repair(gave.path, mend_one)
    second = await posted(office, connection, gave.path)
    again = await given_back(office, second, tmp_path / "nogmaals.xlsx")
    sheet = openpyxl.load_workbook(again.path)["Verkoop"]
    assert sheet.max_column == len(HEADINGS) + 1
    told = [sheet.cell(row, len(HEADINGS) + 1).value for row in range(4, 9)]
    assert [str(first.items[0].entry_number) in told[0], str(second.items[1].entry_number) in told[1]] == [True, True]
    notes = {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment}
    assert "99999" in notes["D7"]
    assert "99999" not in notes["F5"], "what was wrong there is settled"

    def mend_other(sheet: Worksheet) -> None:
        sheet["D7"] = "1005"

    repair(again.path, mend_other)
    session = await dropped(office, connection, again.path)
    await session.look_for_duplicates(connection)
    assert statuses(session) == ["left-out", "left-out", "left-out", "ready", "left-out"]
    third = await session.post(connection)
    assert third.batch.follows == second.batch.id
    assert [len(booked(office, item.number)) for item in third.items] == [1, 1, 1, 1, 1]


async def test_in_another_administration_it_is_a_workbook_like_any_other(
    office: Office, connection: Connection, tmp_path: Path
) -> None:
    first = await posted(office, connection, clients_book(office, tmp_path / "klant.xlsx"))
    gave = await given_back(office, first, tmp_path / "terug.xlsx")
    session = await dropped(office, connection, gave.path, 2340583)
    assert session.came_back is None
    assert not session.draft.settled


@pytest.mark.parametrize("how", ["gone", "changed", "csv"])
async def test_where_the_file_itself_cannot_be_given_back_the_open_rows_are(
    office: Office, connection: Connection, tmp_path: Path, how: str
) -> None:
    path = clients_book(office, tmp_path / "klant.xlsx")
    if how == "csv":
        sheet = openpyxl.load_workbook(path)["Verkoop"]
        path = tmp_path / "klant.csv"
        path.write_text(
            "\n".join(";".join(str(cell.value or "") for cell in row) for row in sheet.iter_rows(min_row=3)), "utf-8"
        )
    first = await posted(office, connection, path)
    if how == "gone":
        path.unlink()
    elif how == "changed":
        repair(path, lambda sheet: sheet.append(["F2026-0099"]))
    gave = await given_back(office, first, tmp_path / "terug.xlsm")
    assert (gave.is_own, gave.path.suffix) == (False, ".xlsx")
    assert gave.why_not == {"gone": "own-file-gone", "changed": "own-file-changed", "csv": "own-file-other-format"}[how]
    assert tell_gave_back(gave)
    sheet = openpyxl.load_workbook(gave.path).worksheets[0]
    assert [cell.value for cell in sheet[1]] == [*HEADINGS, "ExactDesk"]
    assert [sheet.cell(row, 1).value for row in (2, 3)] == ["F2026-0002", "F2026-0004"]
    assert sheet["F2"].comment is not None

    def mend(sheet: Worksheet) -> None:
        sheet["F2"], sheet["D3"] = "8000", "1005"

    repair(gave.path, mend)
    session = await dropped(office, connection, gave.path)
    assert session.came_back is not None
    await session.look_for_duplicates(connection)
    assert statuses(session) == ["ready", "ready"]
    second = await session.post(connection)
    assert second.batch.follows == first.batch.id
    assert [item.state for item in second.items] == [ItemState.POSTED, ItemState.POSTED]


async def test_pasted_rows_come_back_as_a_workbook(office: Office, connection: Connection, tmp_path: Path) -> None:
    lines = office.invoices(2)
    rows = [HEADINGS, lines[0].cells(), [*lines[1].cells()[:5], "9999", *lines[1].cells()[6:]]]
    session = await office.session(connection, "\n".join("\t".join(row) for row in rows))
    await session.look_for_duplicates(connection)
    first = await session.post(connection)
    gave = await given_back(office, first, tmp_path / "terug.xlsx")
    assert gave.why_not == "own-file-pasted"
    assert openpyxl.load_workbook(gave.path).worksheets[0]["A2"].value == "F2026-0002"


async def test_an_import_that_is_not_known_is_told(office: Office, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as told:
        await give_workbook_back(office.desk, "geen", tmp_path / "x.xlsx", back_words())
    assert told.value.code == "batch-unknown"


async def test_the_name_that_is_proposed(office: Office, connection: Connection, tmp_path: Path) -> None:
    first = await posted(office, connection, clients_book(office, tmp_path / "Verkoop mrt. 2026.xlsx"))
    assert suggested_name(first.batch) == "Verkoop mrt. 2026 ExactDesk.xlsx"
