"""Mending in the check: by remedy, by typing, for all equal values, and back again."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from exactdesk.flow.draft import Worked
from exactdesk.flow.plan import PlanStatus
from exactdesk.problems import Problem
from exactdesk.ui.pages.import_ import Step
from exactdesk.ui.pages.import_.picker import ChoicePicker
from exactdesk.ui.pages.import_.remedies import Act, remedies
from tests.jobs.office import Line, pasted
from tests.ui.import_.bench import Bench


def worked(bench: Bench) -> Worked:
    session = bench.pages.session
    assert session is not None
    assert session.worked is not None
    return session.worked


def problem(bench: Bench, code: str) -> Problem:
    return next(each for each in worked(bench).problems if each.code == code)


async def press(bench: Bench, act: Act, value: str = "") -> None:
    """Presses the remedy of that sort in the panel."""
    for buttons in bench.pages.check_page.panel.remedies:
        for remedy, button in buttons.choices:
            if remedy.act is act and value in ("", remedy.value):
                button.click()
                return
    pytest.fail(f"no button for {act} {value}")


async def go_to(bench: Bench, code: str) -> None:
    page = bench.pages.check_page
    found = problem(bench, code)
    page.go_to(found)
    await bench.reached(
        lambda: (
            any(each.problem.code == code for each in page.panel.remedies)
            and (row := page.table.current_record()) is not None
            and row.item.key == found.where.document
        )
    )


async def gone(bench: Bench, code: str) -> None:
    await bench.reached(lambda: code not in {each.code for each in worked(bench).problems})


async def faulty(bench: Bench) -> None:
    await bench.open(bench.sheets()[2])
    await bench.to_check()


async def test_two_faults_are_mended_with_a_click_and_the_sheet_is_posted(bench: Bench) -> None:
    await faulty(bench)
    before = worked(bench).plan.count(PlanStatus.READY)
    await go_to(bench, "relation-unknown")
    await press(bench, Act.SET, "1002")
    await gone(bench, "relation-unknown")
    await go_to(bench, "period-closed")
    await press(bench, Act.SET)
    await gone(bench, "period-closed")
    assert worked(bench).plan.count(PlanStatus.READY) == before + 2
    await bench.to_confirm()
    assert f"{before + 2} sales entries" in bench.pages.confirm_page.post.text()
    await bench.post()
    assert bench.pages.post_page.tiles["posted"].accessibleName().startswith(f"{before + 2} ")


async def test_a_relation_is_searched_and_chosen(bench: Bench, qtbot: Any) -> None:
    await faulty(bench)
    await go_to(bench, "relation-unknown")
    await press(bench, Act.PICK)
    dialog = await bench.dialog(ChoicePicker)
    qtbot.keyClicks(dialog.search, "1003")
    assert dialog.table.proxy.rowCount() >= 1
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    await gone(bench, "relation-unknown")


async def test_every_step_can_be_undone_and_done_again(bench: Bench, qtbot: Any) -> None:
    await faulty(bench)
    page = bench.pages.check_page
    await go_to(bench, "relation-unknown")
    await press(bench, Act.SET, "1002")
    await gone(bench, "relation-unknown")
    await bench.settled()
    page.undo.click()
    await bench.settled()
    assert "relation-unknown" in {each.code for each in worked(bench).problems}
    assert not page.undo.isEnabled()
    page.redo.click()
    await bench.settled()
    assert "relation-unknown" not in {each.code for each in worked(bench).problems}


async def test_one_choice_mends_all_equal_values(bench: Bench, qtbot: Any) -> None:
    lines = [
        Line(number=line.number, day=line.day, relation=line.relation, net=line.net, account="8999")
        for line in bench.office.invoices(6)
    ]
    bench.app.clipboard().setText(pasted(lines))
    bench.pages.paste()
    await bench.reached(lambda: bench.pages.step is Step.MAP)
    await bench.settled()
    await bench.to_check()
    assert worked(bench).plan.count(PlanStatus.HELD_BACK) == 6
    await go_to(bench, "gl-account-unknown")
    buttons = bench.pages.check_page.panel.remedies[0]
    assert buttons.for_all.isChecked()
    await press(bench, Act.PICK)
    dialog = await bench.dialog(ChoicePicker)
    qtbot.keyClicks(dialog.search, "8000")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    await bench.reached(lambda: worked(bench).plan.count(PlanStatus.READY) == 6)


async def test_typing_in_a_cell_as_in_a_spreadsheet(bench: Bench, qtbot: Any) -> None:
    await faulty(bench)
    table = bench.pages.check_page.table
    row = problem(bench, "relation-unknown").where.row
    assert row is not None
    assert table.go_to(row, "relation_code")
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "1999"
    editor.setText("1002")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await gone(bench, "relation-unknown")
    current = table.current_record()
    assert current is not None
    assert current.row == row + 1


async def test_f8_goes_from_problem_to_problem_and_round_again(bench: Bench) -> None:
    await faulty(bench)
    page = bench.pages.check_page
    seen = []
    for _ in range(6):
        current = page.table.current_record()
        assert current is not None
        seen.append((current.row, page.table.current_field()))
        page.next_problem(1)
    assert len(set(seen)) == 5
    assert seen[5] == seen[0]
    page.next_problem(-1)
    current = page.table.current_record()
    assert current is not None
    assert (current.row, page.table.current_field()) == seen[0]


async def test_space_leaves_a_document_out_with_a_reason_and_takes_it_back(bench: Bench, qtbot: Any) -> None:
    await faulty(bench)
    table = bench.pages.check_page.table
    bench.answers.texts.append("Already paid in cash")
    qtbot.keyClick(table, Qt.Key.Key_Space)
    await bench.reached(lambda: worked(bench).plan.count(PlanStatus.LEFT_OUT) == 1)
    item = next(each for each in worked(bench).plan.items if each.status is PlanStatus.LEFT_OUT)
    assert item.why_left_out == "Already paid in cash"
    qtbot.keyClick(table, Qt.Key.Key_Space)
    await bench.reached(lambda: worked(bench).plan.count(PlanStatus.LEFT_OUT) == 0)


async def test_fill_down_gives_the_chosen_rows_the_value_of_the_first(bench: Bench, qtbot: Any) -> None:
    await bench.open(bench.sheets()[0])
    await bench.to_check()
    table = bench.pages.check_page.table
    first = table.grid.records[0].row
    table.go_to(first, "line_description")
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    await bench.reached(lambda: len({row.text("line_description") for row in worked(bench).rows[:3]}) == 1)


async def test_tiles_and_chips_and_words_filter_the_rows(bench: Bench, qtbot: Any) -> None:
    await faulty(bench)
    page = bench.pages.check_page
    whole = page.table.proxy.rowCount()
    qtbot.keyClick(page.tiles[PlanStatus.HELD_BACK], Qt.Key.Key_Return)
    held = {
        page.table.proxy.record(page.table.proxy.index(at, 0)).item.key for at in range(page.table.proxy.rowCount())
    }
    assert len(held) == worked(bench).plan.count(PlanStatus.HELD_BACK)
    qtbot.keyClick(page.tiles[PlanStatus.HELD_BACK], Qt.Key.Key_Return)
    assert page.table.proxy.rowCount() == whole
    qtbot.keyClicks(page.search, "20260502")
    await bench.reached(lambda: page.table.proxy.rowCount() == 1)


async def test_the_control_total_is_compared(bench: Bench) -> None:
    await bench.open(bench.sheets()[0])
    await bench.to_check()
    strip = bench.pages.check_page.totals
    gross = worked(bench).plan.sheet_totals[0].gross
    strip.control.setText(f"{gross:.2f}".replace(".", ","))
    strip.control.editingFinished.emit()
    await bench.reached(lambda: worked(bench).draft.control_total == gross)
    await bench.settled()
    assert worked(bench).plan.control is None
    strip.control.setText("1,00")
    strip.control.editingFinished.emit()
    await bench.reached(lambda: worked(bench).plan.control is not None)


async def named_anew(bench: Bench) -> None:
    """Goes to a relation whose code and name nobody knows."""
    await faulty(bench)
    session = bench.pages.session
    assert session is not None
    assert bench.office.books().find("crm/Accounts", "1999") is None
    document = problem(bench, "relation-unknown").where.document
    rows = next(item.rows for item in worked(bench).plan.items if item.key == document)
    session.change("edit", lambda draft: draft.edit(rows, "relation_name", "Bakkerij Zonneveld B.V."))
    bench.pages.rework()
    await bench.settled()
    await go_to(bench, "relation-unknown")


async def test_a_relation_that_is_missing_is_made_on_the_spot(bench: Bench) -> None:
    await named_anew(bench)
    bench.answers.confirms.append(True)
    await press(bench, Act.MAKE)
    await gone(bench, "relation-unknown")
    made = bench.office.books().find("crm/Accounts", "1999")
    assert made is not None
    assert made["Name"] in bench.answers.asked[-1]
    assert str(made["Status"]) == "C"
    calls = [call for call in bench.office.calls() if call.startswith("POST crm/Accounts")]
    assert len(calls) == 1


async def test_a_relation_is_not_made_without_a_yes(bench: Bench) -> None:
    await named_anew(bench)
    bench.answers.confirms.append(False)
    await press(bench, Act.MAKE)
    await bench.settled()
    assert "relation-unknown" in {each.code for each in worked(bench).problems}
    assert not [call for call in bench.office.calls() if call.startswith("POST crm/Accounts")]


async def test_a_relation_that_is_there_under_another_code_is_chosen_and_not_made(bench: Bench) -> None:
    await faulty(bench)
    missing = problem(bench, "relation-unknown")
    known = missing.facts["same_name"]
    assert worked(bench).draft.kind.name == "sales-entry"
    await go_to(bench, "relation-unknown")
    offered = [each.act for each in remedies(missing, worked(bench).draft.kind)]
    assert Act.MAKE not in offered
    await press(bench, Act.SET, known)
    await gone(bench, "relation-unknown")
