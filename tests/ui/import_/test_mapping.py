"""Mapping: what the columns are, what their words mean, what is the same for every row, and next month's file."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt

from exactdesk.flow.plan import PlanStatus
from exactdesk.kinds.kind import Amounts
from exactdesk.ui.pages.import_ import Step
from exactdesk.ui.pages.import_.picker import ChoicePicker
from tests.ui.import_.bench import Bench
from tests.ui.import_.test_mending import worked

ROWS = "Factuurnr\tDatum\tKlant\tBtw\tBedrag excl. btw\tRekening\n" + "\n".join(
    f"2026{at:03}\t0{1 + at}-03-2026\t{1001 + at}\t{'Hoog' if at % 2 else 'Laag'}\t{at + 1}0,00\t8000"
    for at in range(6)
)


async def pasted_rows(bench: Bench) -> None:
    bench.app.clipboard().setText(ROWS)
    bench.pages.paste()
    await bench.reached(lambda: bench.pages.step is Step.MAP)


def column_of(bench: Bench, field: str) -> int:
    return next(at for at, line in bench.pages.map_page.lines.lines.items() if line.view.field == field)


async def test_a_word_of_the_sheet_is_given_a_code_wherever_it_stands(bench: Bench, qtbot: Any) -> None:
    await pasted_rows(bench)
    page = bench.pages.map_page
    column = column_of(bench, "vat_code")
    line = page.lines.lines[column]
    line.values.setChecked(True)
    for word, code in (("Hoog", "2"), ("Laag", "1")):
        line.word_wanted.emit(column, word)
        dialog = await bench.dialog(ChoicePicker)
        option = next(each for each in dialog.table.records.records if each.value == code)
        dialog.table.choose(option)
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
        await bench.reached(
            lambda word=word, code=code: (
                bench.pages.session is not None  # type: ignore[misc] # mypy infers no type here
                and bench.pages.session.draft.mapping.values.get("vat_code", {}).get(word) == code
            )
        )
    await bench.to_check()
    assert worked(bench).plan.count(PlanStatus.READY) == 6


async def test_a_column_is_ignored_and_brought_back(bench: Bench, qtbot: Any) -> None:
    await pasted_rows(bench)
    line = bench.pages.map_page.lines.lines[column_of(bench, "invoice_number")]
    qtbot.keyClick(line.field, Qt.Key.Key_Delete)
    await bench.settled()
    assert line.view.field == ""
    assert bench.pages.session is not None
    assert [each.any_of[0] for each in bench.pages.session.missing] == ["invoice_number"]
    line.toggle.click()
    await bench.settled()
    assert line.view.field == "invoice_number"
    assert bench.pages.session.missing == ()


async def test_going_on_names_what_is_still_missing(bench: Bench, qtbot: Any) -> None:
    await pasted_rows(bench)
    qtbot.keyClick(bench.pages.map_page.lines.lines[column_of(bench, "invoice_number")].field, Qt.Key.Key_Delete)
    bench.answers.confirms.append(False)
    bench.pages.map_page.next.click()
    await bench.reached(lambda: bool(bench.answers.asked))
    assert bench.answers.asked == ["Still missing: Invoice number"]
    assert bench.pages.step is Step.MAP


async def test_a_value_for_every_row_is_chosen_from_the_administration_s_list(bench: Bench, qtbot: Any) -> None:
    await pasted_rows(bench)
    bench.pages.map_page.panel.value_wanted.emit("journal")
    dialog = await bench.dialog(ChoicePicker)
    assert "75" not in [each.value for each in dialog.table.records.records]  # blocked
    qtbot.keyClicks(dialog.search, "70")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    await bench.reached(
        lambda: bench.pages.session is not None and bench.pages.session.draft.mapping.fixed.get("journal") == "70"
    )


async def test_the_heading_row_is_the_one_that_is_clicked(bench: Bench) -> None:
    await bench.open(bench.sheets()[0])
    page = bench.pages.map_page
    page.card.header.setChecked(True)
    page.card.raw.opened.emit(page.card.raw.records.records[3])
    await bench.reached(
        lambda: (s := bench.pages.session) is not None and s.view is not None and s.view.layout.header_row == 5
    )
    page.card.raw.opened.emit(page.card.raw.records.records[2])
    await bench.reached(
        lambda: (s := bench.pages.session) is not None and s.view is not None and s.view.layout.header_row == 4
    )
    assert worked(bench).plan.count(PlanStatus.READY) == 12


async def test_amounts_are_said_to_be_with_or_without_vat_and_it_can_be_undone(bench: Bench) -> None:
    await pasted_rows(bench)
    bench.pages.map_page.panel.amounts_meant.emit(Amounts.INCLUDING_VAT)
    await bench.settled()
    session = bench.pages.session
    assert session is not None
    assert session.draft.mapping.amounts is Amounts.INCLUDING_VAT
    bench.pages.map_page.undo.click()
    await bench.settled()
    assert session.draft.mapping.amounts is None


async def test_a_saved_mapping_is_recognised_next_time_and_leads_past_the_columns(bench: Bench) -> None:
    sales = bench.sheets()[0]
    await bench.open(sales)
    bench.answers.texts.append("Verkoop van de winkel")
    bench.pages.map_page.panel.save.click()
    await bench.until(lambda: bench.pages.map_page.banners.banner("saved") is not None)
    bench.answers.confirms.append(True)
    bench.pages.stepper.buttons[Step.OPEN].click()
    await bench.until(lambda: bench.pages.session is None and bench.pages.is_free)
    bench.pages.open_path(sales)
    await bench.reached(lambda: bench.pages.check_page.banners.banner("recognised") is not None)
    assert bench.pages.step is Step.CHECK
    banner = bench.pages.check_page.banners.banner("recognised")
    assert banner is not None
    assert "Verkoop van de winkel" in banner.words


async def test_days_are_shown_as_the_user_writes_them(bench: Bench, qtbot: Any) -> None:
    await bench.open(bench.sheets()[0])
    samples = bench.pages.map_page.lines.lines[column_of(bench, "invoice_date")].view.samples
    assert samples
    assert all(re.fullmatch(r"[0-9]{2}-[0-9]{2}-[0-9]{4}", each) for each in samples)
