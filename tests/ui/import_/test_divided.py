"""A file for several administrations in the window: one after the other, each with a confirmation and a batch of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton

from exactdesk.flow.queue import ItemState
from exactdesk.jobs import history, reference
from exactdesk.ui.pages.import_ import Step
from exactdesk.ui.pages.page import Face, Page, PageKey
from exactdesk.ui.parts import Banner
from exactdesk.ui.theme import Theme
from tests.jobs.office import AGENCY, HEADINGS, TRADE, Office
from tests.jobs.runs import SALES
from tests.ui.import_.bench import Bench
from tests.ui.import_.test_mending import worked
from tests.ui.test_desktop import until, working


def write(bench: Bench, path: Path, names: tuple[str, ...]) -> Path:
    lines = bench.office.invoices(len(names))
    rows = [(*HEADINGS, "Administratie"), *((*line.cells(), name) for line, name in zip(lines, names, strict=True))]
    path.write_text("\n".join(";".join(row) for row in rows), "utf-8")
    return path


def banner(page: Page) -> Banner | None:
    return page.banners.banner("divided")


def press(page: Page) -> None:
    found = banner(page)
    assert found is not None
    next(each for each in found.findChildren(QPushButton) if each.text().startswith("Go on with")).click()


async def go_there(bench: Bench, code: int) -> None:
    """What the window does when the import asks for another administration."""
    bench.division = await reference.division(bench.office.desk, bench.desk.connection, code)
    bench.desk.division = bench.division
    bench.pages.set_division(bench.division, "blue")
    bench.pages.go_on_here()
    await bench.until(lambda: (s := bench.pages.session) is not None and int(s.division.code) == code)
    await bench.until(lambda: bench.pages.step is Step.CHECK and bench.pages.check_page.face is not Face.LOADING)
    await bench.settled()


def booked(bench: Bench, code: int) -> set[str]:
    rows = bench.office.books(code).table(SALES).rows.values()
    return {str(row["YourRef"]) for row in rows if str(row["YourRef"]).startswith("F2026-000")}


async def test_each_administration_has_its_own_confirmation_and_batch(bench: Bench, tmp_path: Path) -> None:
    wanted: list[int] = []
    bench.pages.division_wanted.connect(wanted.append)
    path = write(bench, tmp_path / "groep.csv", (str(TRADE), str(AGENCY), str(TRADE), str(AGENCY), "Niemand"))
    await bench.open(path)
    await bench.to_check()
    said = banner(bench.pages.check_page)
    assert said is not None
    assert str(AGENCY) in said.words
    assert f"({AGENCY}): 2 document" in said.words
    assert [item.number for item in worked(bench).plan.items] == ["F2026-0001", "F2026-0003", "F2026-0005"]
    bench.pages.session.change("edit", lambda draft: draft.edit(3, "line_description", "Anders"))  # type: ignore[union-attr] # open
    bench.pages.rework()
    await bench.settled()
    await bench.to_confirm()
    assert str(TRADE) in bench.pages.confirm_page.post.text()
    await bench.post()
    assert (booked(bench, TRADE), booked(bench, AGENCY)) == ({"F2026-0001", "F2026-0003"}, set())
    assert not bench.pages.is_free  # the file is not done with
    assert bench.pages.has_work

    press(bench.pages.post_page)
    assert wanted == [AGENCY]
    await go_there(bench, AGENCY)
    assert [item.number for item in worked(bench).plan.items] == [
        "F2026-0002",
        "F2026-0004",
    ]  # nobody's is told of once
    assert worked(bench).draft.edits == {(3, "line_description"): "Anders"}
    assert banner(bench.pages.check_page) is None
    await bench.to_confirm()
    assert str(AGENCY) in bench.pages.confirm_page.post.text()
    assert bench.pages.confirm_page.wants_proof  # new to this administration
    await bench.post()
    assert (booked(bench, TRADE), booked(bench, AGENCY)) == (
        {"F2026-0001", "F2026-0003"},
        {"F2026-0002", "F2026-0004"},
    )
    assert banner(bench.pages.post_page) is None
    assert bench.pages.is_free
    batches = await history.batches(bench.office.desk)
    assert [int(each.division) for each in batches] == [AGENCY, TRADE]
    details = [await history.batch_detail(bench.office.desk, each.id) for each in batches]
    assert [[item.state for item in each.items] for each in details if each is not None] == [
        [ItemState.POSTED] * 2,
        [ItemState.POSTED, ItemState.POSTED, ItemState.HELD_BACK],
    ]
    assert [len(each.edits) for each in details if each is not None] == [1, 0]


async def test_a_file_with_nothing_for_this_administration_leads_to_its_own(bench: Bench, tmp_path: Path) -> None:
    wanted: list[int] = []
    bench.pages.division_wanted.connect(wanted.append)
    await bench.open(write(bench, tmp_path / "anders.csv", (str(AGENCY), str(AGENCY))))
    await bench.to_check()
    assert not bench.pages.check_page.next.isEnabled()
    said = banner(bench.pages.check_page)
    assert said is not None
    assert "Nothing" in said.words
    press(bench.pages.check_page)
    assert wanted == [AGENCY]
    await go_there(bench, AGENCY)
    assert len(worked(bench).plan.ready) == 2


async def test_the_window_goes_on_in_the_administration_that_the_button_names(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await office.sign_in()
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with working(qapp, office, theme, tmp_path) as desktop:
        pages = desktop.import_pages
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY)
        lines = office.invoices(2)
        rows = [(*HEADINGS, "Administratie"), (*lines[0].cells(), str(TRADE)), (*lines[1].cells(), str(AGENCY))]
        path = tmp_path / "groep.csv"
        path.write_text("\n".join(";".join(row) for row in rows), "utf-8")
        desktop._import_files((path,))
        await until(qapp, lambda: pages.step is Step.MAP and pages.map_page.next.isEnabled())
        pages.map_page.next.click()
        await until(qapp, lambda: banner(pages.check_page) is not None)
        press(pages.check_page)
        await until(qapp, lambda: (s := pages.session) is not None and int(s.division.code) == AGENCY)
        await until(qapp, lambda: pages.step is Step.CHECK and pages.check_page.face is not Face.LOADING)
        assert desktop.window.current_page is PageKey.IMPORT
        assert str(AGENCY) in desktop.window.windowTitle() or "Studio Meridiaan" in desktop.window.windowTitle()
        assert pages.session is not None
        assert pages.session.worked is not None
        assert [item.number for item in pages.session.worked.plan.items] == ["F2026-0002"]
        pages.opening.put_away()


async def test_the_rest_of_a_file_is_not_forgotten_for_the_next_one(bench: Bench, tmp_path: Path) -> None:
    wanted: list[int] = []
    bench.pages.division_wanted.connect(wanted.append)
    await bench.open(write(bench, tmp_path / "groep.csv", (str(TRADE), str(AGENCY))))
    await bench.to_check()
    await bench.to_confirm()
    await bench.post()
    bench.answers.confirms.append(True)
    bench.pages.post_page.next_wanted.emit()
    await bench.until(lambda: wanted == [AGENCY])
    assert "other administrations" in bench.answers.asked[-1]
    bench.answers.confirms.append(False)
    bench.pages.post_page.next_wanted.emit()
    await bench.until(lambda: bench.pages.step is Step.OPEN)
    assert bench.pages.is_free
