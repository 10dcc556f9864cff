"""Papers and data from the window: what is asked, what is written, what is said."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication

from exactdesk.flow.history import Batch
from exactdesk.jobs import history
from exactdesk.jobs.connection import connected
from exactdesk.ui.desktop import Desktop
from exactdesk.ui.pages.batch_papers import Paper
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.theme import Theme
from tests.jobs.office import TRADE, Office, pasted
from tests.ui.test_desktop import office, until, working
from tests.unit.papers.paper import pages_of

__all__ = ["office"]


class Answers:
    """Answers every question as it was told to."""

    def __init__(self, target: Path, name: str = "") -> None:
        self.target, self.name = target, name
        self.told: list[str] = []

    async def save_file(self, *_: object) -> Path:
        return self.target

    async def open_files(self, *_: object) -> tuple[Path, ...]:
        return (self.target,)

    async def confirm(self, what: str, *_: object, **__: object) -> bool:
        self.told.append(what)
        return True

    async def tell(self, what: str, *_: object, **__: object) -> None:
        self.told.append(what)

    async def text(self, *_: object, **__: object) -> str:
        return self.name


async def posted(office: Office) -> Batch:
    await office.sign_in()
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with connected(office.desk) as connection:
        session = await office.session(connection, pasted(office.invoices(2)))
        await session.look_for_duplicates(connection)
        return (await session.post(connection)).batch


def said(desktop: Desktop, key: str) -> str:
    banner = desktop.window.banners.banner(key)
    return banner.words if banner is not None else ""


async def test_the_papers_of_an_import(qapp: QApplication, office: Office, theme: Theme, tmp_path: Path) -> None:
    batch = await posted(office)
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY)
        answers = Answers(tmp_path / "bewijs.pdf")
        desktop._seat.ask = answers  # type: ignore[assignment]
        desktop.looking_back.open_batch(batch)
        page = desktop.looking_back._history
        await until(qapp, lambda: page is not None and page.batch._detail is not None)
        assert page is not None
        page.batch.papers.paper_wanted.emit(Paper.RECEIPT)
        await until(qapp, answers.target.is_file)
        await until(qapp, lambda: "bewijs.pdf" in said(desktop, "paper"))
        page.batch.papers.paper_wanted.emit(Paper.COMPARISON)
        await until(qapp, lambda: bool(answers.told))
        assert "as they were booked" in answers.told[0]


async def test_the_history_is_exported_as_far_as_the_search_finds_it(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await posted(office)
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY)
        answers = Answers(tmp_path / "lijst.csv")
        desktop._seat.ask = answers  # type: ignore[assignment]
        desktop.window.open_page(PageKey.HISTORY)
        page = desktop.looking_back._history
        assert page is not None
        page.search.setText("F2026-0002")
        page.export.click()
        await until(qapp, lambda: "lijst.csv" in said(desktop, "paper"))
        text = answers.target.read_text("utf-8-sig")
        assert "F2026-0002" in text
        assert "F2026-0001" not in text


@pytest.mark.parametrize("ending", ["xlsx", "pdf"])
async def test_what_is_exported_is_what_is_seen(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path, ending: str
) -> None:
    """A report of one client: of the administration, the time and the outcome that were chosen."""
    await posted(office)
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY)
        answers = Answers(tmp_path / f"klant.{ending}")
        desktop._seat.ask = answers  # type: ignore[assignment]
        desktop.window.open_page(PageKey.HISTORY)
        page = desktop.looking_back._history
        assert page is not None
        await until(qapp, lambda: page.filters.place.count() == 2)
        page.filters.place.setCurrentIndex(1)
        page.filters.span.choose("this-month")
        page.filters.became.choose("booked")
        await until(qapp, lambda: page.table.proxy.rowCount() == 1)
        page.export.click()
        await until(qapp, answers.target.is_file)
        if ending == "xlsx":
            book = openpyxl.load_workbook(answers.target)
            text = "\n".join(
                str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value
            )
        else:
            text = "\n".join(pages_of(answers.target.read_bytes()))
        assert f"({TRADE})" in text
        assert "F2026-0001" in text
        page.filters.became.choose("not-booked")
        await until(qapp, lambda: page.table.proxy.rowCount() == 0)
        assert page.face is Face.FILLED
        page.filters.none.click()
        page.filters.span.choose("last-year")
        await until(qapp, lambda: page.table.proxy.rowCount() == 0)


async def test_a_workbook_to_fill_in(qapp: QApplication, office: Office, theme: Theme, tmp_path: Path) -> None:
    await posted(office)
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY)
        answers = Answers(tmp_path / "leeg.xlsx")
        desktop._seat.ask = answers  # type: ignore[assignment]
        desktop.import_pages.open_page.template_wanted.emit("sales-entry")
        await until(qapp, lambda: "leeg.xlsx" in said(desktop, "paper"))
        assert openpyxl.load_workbook(answers.target).worksheets[0]["A1"].value == "Factuurnummer"


async def test_backup_check_wipe_and_restore(qapp: QApplication, office: Office, theme: Theme, tmp_path: Path) -> None:
    batch = await posted(office)
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY)
        answers = Answers(tmp_path / "kopie.zip", name=batch.division_name)
        desktop._seat.ask = answers  # type: ignore[assignment]
        desktop.window.open_page(PageKey.SETTINGS)
        page = desktop.preferences._page
        assert page is not None
        page.data.backup.click()
        await until(qapp, lambda: "kopie.zip" in said(desktop, "backup"))
        page.data.check.click()
        await until(qapp, lambda: any("sound" in words for words in answers.told))
        page.data.wipe.click()
        await until(qapp, lambda: said(desktop, "backup").startswith("Wiped"))
        assert (await history.batches(office.desk))[0].file == ""
        page.data.restore.click()
        await until(qapp, lambda: "before restore" in said(desktop, "backup"))
        assert await history.search(office.desk, "F2026-0001")
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY and desktop._seat._book is not None)


async def test_a_changed_history_is_told_at_the_start(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await posted(office)
    with contextlib.closing(sqlite3.connect(office.desk.database.path)) as raw:
        raw.execute("UPDATE items SET amount = 1 WHERE number = 'F2026-0002'")
        raw.commit()
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: "F2026-0002" in said(desktop, "history"))
