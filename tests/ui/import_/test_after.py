"""After the first file: earlier imports, files that wait, refusals, stopping, and mending the rest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from exactdesk.flow.plan import PlanStatus
from exactdesk.flow.queue import ItemState
from exactdesk.jobs import reference
from exactdesk.store import locks
from exactdesk.ui.pages.import_ import Step
from exactdesk.ui.pages.import_.remedies import Act
from exactdesk.ui.pages.import_.stepper import STEPS
from exactdesk.ui.pages.page import Face
from tests.jobs.office import AGENCY, pasted
from tests.jobs.runs import booked
from tests.ui.import_.bench import Bench
from tests.ui.import_.test_mending import go_to, press, worked


async def posted(bench: Bench, path: Path) -> None:
    await bench.open(path)
    await bench.to_check()
    await bench.to_confirm()
    await bench.post()


async def test_a_file_that_was_imported_before_is_said_at_once(bench: Bench, qtbot: Any) -> None:
    sales = bench.sheets()[0]
    await posted(bench, sales)
    bench.pages.open_path(sales)
    await bench.until(lambda: bench.pages.open_page.earlier.isVisible())
    assert bench.pages.session is None
    with qtbot.waitSignal(bench.pages.opened_in_history) as told:
        bench.pages.open_page.earlier.see.click()
    assert told.args == [bench.pages.opening.opened.earlier[0].id if bench.pages.opening.opened else ""]
    bench.pages.open_page.earlier.go_on.click()
    await bench.until(lambda: bench.pages.step is Step.MAP)
    await bench.settled()
    await bench.to_check()
    assert worked(bench).plan.count(PlanStatus.DUPLICATE) == 12
    assert not bench.pages.check_page.next.isEnabled()


async def test_files_wait_for_each_other_and_none_is_taken_twice(bench: Bench) -> None:
    sales, purchases, faulty = bench.sheets()
    bench.pages.open_paths((sales.parent, sales, purchases))
    await bench.until(lambda: bench.pages.step is Step.MAP)
    names = [path.name for path in bench.pages.opening.queue]
    assert len(names) == 2
    assert len({bench.pages.opening.path, *bench.pages.opening.queue}) == 3
    bench.pages.open_path(faulty)
    await bench.settled()
    assert len(bench.pages.opening.queue) == 2
    bench.answers.confirms.append(True)
    bench.pages.stepper.buttons[Step.OPEN].click()
    await bench.until(lambda: bench.pages.step is Step.OPEN and bench.pages.is_free)
    bench.pages.open_page.open_next.click()
    await bench.until(lambda: bench.pages.step is Step.MAP)
    await bench.settled()
    assert len(bench.pages.opening.queue) == 1


async def test_a_file_that_cannot_be_read_is_one_sentence_and_the_place_for_another(
    bench: Bench, tmp_path: Path
) -> None:
    broken = tmp_path / "kapot.xlsx"
    broken.write_bytes(b"PK\x03\x04" + bytes(200))
    bench.pages.open_path(broken)
    await bench.until(lambda: bench.pages.open_page.banners.banner("failed") is not None)
    assert bench.pages.open_page.drop.isVisible()
    assert bench.pages.open_page.face is Face.PARTLY
    await bench.open(bench.sheets()[0])
    assert bench.pages.open_page.banners.banner("failed") is None


async def test_what_is_refused_is_told_in_their_words_and_only_that_is_posted_again(bench: Bench) -> None:
    office = bench.office
    lines = office.invoices(5)
    bench.app.clipboard().setText(pasted(lines))
    bench.pages.paste()
    await bench.until(lambda: bench.pages.step is Step.MAP)
    await bench.settled()
    await bench.to_check()
    await bench.to_confirm()
    relation = office.books().table("crm/Accounts").by_code[lines[2].relation]
    relation["Blocked"] = True  # meanwhile, by somebody else
    await bench.post()
    page = bench.pages.post_page
    states = [item.state for item in page.table.records.records]
    assert states.count(ItemState.REFUSED) == 1
    assert states.count(ItemState.POSTED) == 4
    refused = next(item for item in page.table.records.records if item.state is ItemState.REFUSED)
    assert refused.said
    assert page.panel.copy is not None
    assert page.again.isVisible()
    page.again.click()
    await bench.until(lambda: bench.pages.step is Step.CHECK and bench.pages.check_page.face is not Face.LOADING)
    await bench.settled()
    rows = bench.pages.check_page.table.grid.records
    assert [row.is_locked for row in rows].count(True) == 4
    assert worked(bench).plan.count(PlanStatus.READY) == 1
    assert not bench.pages.check_page.undo.isEnabled()
    relation["Blocked"] = False
    await bench.to_confirm()
    await bench.post()
    assert all(len(booked(office, line.number)) == 1 for line in lines)


async def test_a_run_is_paused_and_stopped_between_documents(bench: Bench) -> None:
    await bench.open(bench.sheets()[0])
    await bench.to_check()
    await bench.to_confirm()
    pages = bench.pages
    pages.confirm_page.post.click()
    pages.post_page.pause.click()
    await bench.until(lambda: pages.is_posting)
    assert all(not pages.stepper.buttons[step].isEnabled() for step in STEPS)
    pages.post_page.stop.click()
    await bench.until(lambda: not pages.is_posting)
    states = {item.state for item in pages.post_page.table.records.records}
    assert ItemState.PLANNED in states
    assert pages.post_page.again.isVisible()


async def test_an_entry_opens_in_the_browser(bench: Bench) -> None:
    await posted(bench, bench.sheets()[0])
    visited: list[str] = []
    bench.pages.run.visit = visited.append
    page = bench.pages.post_page
    page.table.choose_first()
    assert page.panel.open_entry is not None
    page.panel.open_entry.click()
    item = page.table.records.records[0]
    assert visited == [f"exactdesk-test://entry/{item.entry_number}"]
    assert bench.app.clipboard().text() == str(page.table.records.records[0].entry_number)


async def test_without_an_administration_the_file_waits_for_one(bench: Bench, qtbot: Any) -> None:
    pages = bench.pages
    pages.set_division(None, "")
    asked: list[bool] = []
    pages.choose_division.connect(lambda: asked.append(True))
    pages.open_path(bench.sheets()[0])
    await bench.until(lambda: bool(asked))
    assert pages.session is None
    pages.set_division(bench.division, "blue")
    await bench.until(lambda: pages.step is Step.MAP)
    await bench.settled()


async def test_another_administration_begins_the_file_anew(bench: Bench) -> None:
    await bench.open(bench.sheets()[0])
    other = await reference.division(bench.office.desk, bench.desk.connection, AGENCY)
    bench.desk.division = other
    bench.pages.set_division(other, "green")
    await bench.until(lambda: bench.pages.session is not None and bench.pages.session.division.code == other.code)
    await bench.until(lambda: bench.pages.step is Step.MAP)
    await bench.settled()


async def test_a_duplicate_is_booked_only_when_the_user_says_so(bench: Bench) -> None:
    lines = bench.office.invoices(2)
    text = pasted(lines)
    for is_again in (False, True):
        bench.app.clipboard().setText(text)
        bench.pages.paste()
        if is_again:
            await bench.until(lambda: bench.pages.open_page.earlier.isVisible())
            bench.pages.open_page.earlier.go_on.click()
        await bench.until(lambda: bench.pages.step is Step.MAP)
        await bench.settled()
        await bench.to_check()
        if not is_again:
            await bench.to_confirm()
            await bench.post()
    assert worked(bench).plan.count(PlanStatus.DUPLICATE) == 2
    await go_to(bench, "posted-before")
    await press(bench, Act.DECIDE)
    await bench.reached(lambda: worked(bench).plan.count(PlanStatus.READY) == 1)


async def test_where_another_window_posts_the_file_is_not_stuck(bench: Bench) -> None:
    office, pages = bench.office, bench.pages
    await bench.open(bench.sheets()[0])
    await bench.to_check()
    await bench.to_confirm()
    with locks.posting(office.desk.folders.data, bench.desk.connection.site, bench.desk.division.code):
        pages.confirm_page.post.click()
        await bench.until(lambda: pages.is_done)
    assert pages.post_page.face is Face.PARTLY
    assert pages.post_page.again.isVisible()
    pages.post_page.again.click()
    await bench.reached(lambda: pages.step is Step.CHECK)
    await bench.to_confirm()
    await bench.post()
    assert {item.state for item in pages.post_page.table.records.records} == {ItemState.POSTED}
