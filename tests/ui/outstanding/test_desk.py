"""What is outstanding on real jobs: read, narrowed, noted, exported, shown without a connection, seen on the start page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from decimal import Decimal
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from exactdesk.books.reference import Side
from exactdesk.flow.outstanding import Wish
from exactdesk.flow.outstanding_view import Grouping, View
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.ui.desktop import Desktop
from exactdesk.ui.desktop import outstanding_desk as desk_module
from exactdesk.ui.desktop.outstanding_papers import OutstandingPapers
from exactdesk.ui.pages.outstanding import OutstandingPage
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.pages.today import TodayPage
from exactdesk.ui.theme import Theme
from tests.jobs.office import AGENCY, TRADE, Office, open_office
from tests.jobs.open_items import add_entry, owed
from tests.ui.test_desktop import until, working


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as made:
        yield made


class Answers:
    """What a user would type and where a file would be put."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.typed = ""
        self.told: list[str] = []

    async def text(self, what: str, more: str, label: str, *, yes: str, no: str, value: str = "") -> str | None:
        return self.typed or None

    async def tell(self, what: str, more: str, *, seen: str, role: object = None) -> None:
        self.told.append(what)

    async def save_file(self, title: str, name: str, filters: tuple[str, ...]) -> Path | None:
        return self.folder / name


@asynccontextmanager
async def open_page(
    app: QApplication, office: Office, theme: Theme, folder: Path
) -> AsyncIterator[tuple[Desktop, OutstandingPage]]:
    """The page, opened in an administration, its figures read."""
    await office.sign_in()
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with working(app, office, theme, folder) as desktop:
        await until(app, lambda: desktop.window.current_page is PageKey.TODAY)
        desktop.window.open_page(PageKey.OUTSTANDING)
        page = desktop.window.page(PageKey.OUTSTANDING)
        assert isinstance(page, OutstandingPage)
        await until(app, lambda: page.face in {Face.FILLED, Face.PARTLY} and page.refresh.isEnabled())
        yield desktop, page


def total(page: OutstandingPage) -> Decimal:
    return sum((row.item.amount_dc for row in page.table.records.records), Decimal(0))


async def test_both_sides_are_read_and_narrowed(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    async with open_page(qapp, office, theme, tmp_path) as (_, page):
        assert total(page) == owed(office, Side.SALES, TRADE)
        page.sides[Side.PURCHASE].click()
        await until(qapp, lambda: total(page) == owed(office, Side.PURCHASE, TRADE))
        page.view_changed.emit(View(wish=Wish(is_overdue=True)))
        await until(qapp, lambda: all(row.overdue > 0 for row in page.table.records.records))


async def test_a_note_is_there_the_next_time(qapp: QApplication, office: Office, theme: Theme, tmp_path: Path) -> None:
    async with open_page(qapp, office, theme, tmp_path) as (_, page):
        first = page.table.records.record(0)
        page.table.choose(first)
        page.panel.editor.words.setPlainText("belt terug")
    async with open_page(qapp, office, theme, tmp_path) as (_, page):
        again = next(row for row in page.table.records.records if row.key == first.key)
        assert again.note is not None
        assert again.note.note == "belt terug"


async def test_without_a_connection_the_last_figures_are_shown(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    async with open_page(qapp, office, theme, tmp_path) as (_, page):
        seen = total(page)
        office.fault(Fault(kind=FaultKind.UNAVAILABLE, on="read/financial/OutstandingInvoicesOverview", times=5))
        page.refresh.click()
        await until(qapp, lambda: page.banners.banner("offline") is not None)
        assert (page.face, total(page)) == (Face.PARTLY, seen)


async def test_never_read_and_no_connection_is_a_failure_that_can_be_tried_again(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await office.sign_in()
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY)
        office.fault(Fault(kind=FaultKind.UNAVAILABLE, on="read/financial/OutstandingInvoicesOverview", times=5))
        desktop.window.open_page(PageKey.OUTSTANDING)
        page = desktop.window.page(PageKey.OUTSTANDING)
        assert isinstance(page, OutstandingPage)
        await until(qapp, lambda: page.face is Face.FAILED)
        page.failed.retried.emit()
        await until(qapp, lambda: page.face in {Face.FILLED, Face.PARTLY})


async def test_a_day_in_the_past_and_back(qapp: QApplication, office: Office, theme: Theme, tmp_path: Path) -> None:
    async with open_page(qapp, office, theme, tmp_path) as (_, page):
        day = office.today - timedelta(days=40)
        page.day_chosen.emit(day)
        await until(qapp, lambda: page.banners.banner("day") is not None)
        await until(qapp, lambda: total(page) == owed(office, Side.SALES, TRADE, by=day))
        page.day_chosen.emit(None)
        await until(qapp, lambda: total(page) == owed(office, Side.SALES, TRADE))


async def test_administrations_together(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def both(*_: object) -> tuple[int, ...]:
        return (TRADE, AGENCY)

    monkeypatch.setattr(desk_module, "ask_scope", both)
    async with open_page(qapp, office, theme, tmp_path) as (_, page):
        page.divisions_wanted.emit()
        wanted = owed(office, Side.SALES, TRADE) + owed(office, Side.SALES, AGENCY)
        await until(qapp, lambda: total(page) == wanted)
        page.view_changed.emit(View(grouping=Grouping.DIVISIONS))
        await until(qapp, lambda: len(page.sums.records.records) == 2)
        page.division_only.emit()
        await until(qapp, lambda: total(page) == owed(office, Side.SALES, TRADE))


async def test_the_list_becomes_a_workbook_and_a_statement_a_mail(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    add_entry(office.books(), Side.SALES, office.today - timedelta(days=60), "77.00", code="1001", ref="BRIEF")
    party = office.books().table("crm/Accounts").by_code["1001"]
    office.books().save("crm/Accounts", party | {"Email": "boekhouding@klant.example", "Language": "FR"})
    opened: list[str] = []

    def opens(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    async with open_page(qapp, office, theme, tmp_path) as (desktop, page):
        seat = desktop._seat
        seat.ask = Answers(tmp_path)  # type: ignore[assignment]
        desktop.outstanding._papers = OutstandingPapers(seat, opens)
        await seat.book()
        page.export_wanted.emit("xlsx")
        await until(qapp, lambda: page.banners.banner("written") is not None)
        (book,) = tmp_path.glob("*.xlsx")
        sheet = openpyxl.load_workbook(book).worksheets[0]
        assert sheet.max_row == len(page.table.records.records) + 2
        row = next(row for row in page.table.records.records if row.item.your_ref == "BRIEF")
        page.banners.clear()
        page.panel.statement_wanted.emit(row, "fr", "draft")
        await until(qapp, lambda: page.banners.banner("written") is not None)
        (draft,) = (office.desk.folders.data / "papers").glob("*.eml")
        mail = message_from_bytes(draft.read_bytes(), policy=default)
        assert mail["To"] == "boekhouding@klant.example"
        assert "Relevé de compte" in mail["Subject"]
        (attached,) = mail.iter_attachments()
        assert attached.get_content().startswith(b"%PDF")
        assert opened[-1].endswith(".eml")
        page.banners.clear()
        page.panel.statement_wanted.emit(row, "nl", "mail")
        await until(qapp, lambda: page.banners.banner("written") is not None)
        assert opened[-1].startswith("mailto:boekhouding@klant.example?subject=")
        page.banners.clear()
        page.export_wanted.emit("print")
        await until(qapp, lambda: page.banners.banner("written") is not None)
        assert opened[-1].endswith(".pdf")


async def test_views_and_limits_are_kept(qapp: QApplication, office: Office, theme: Theme, tmp_path: Path) -> None:
    async with open_page(qapp, office, theme, tmp_path) as (desktop, page):
        answers = Answers(tmp_path)
        desktop._seat.ask = answers  # type: ignore[assignment]
        page.view_changed.emit(View(wish=Wish(is_overdue=True), grouping=Grouping.RELATIONS))
        await until(qapp, lambda: page.view.grouping is Grouping.RELATIONS)
        answers.typed = "Te bellen"
        page.view_named.emit()
        await until(qapp, lambda: page._names == ("Te bellen",))
        answers.typed = "14 28"
        page.limits_wanted.emit()
        await until(qapp, lambda: len(page.ages.cells) == 4)
        answers.typed = "veel"
        page.limits_wanted.emit()
        await until(qapp, lambda: bool(answers.told))
    assert office.desk.settings.load().ageing_limits == (14, 28)
    async with open_page(qapp, office, theme, tmp_path) as (_, page):
        assert (page.view.grouping, page.view.wish.is_overdue) == (Grouping.RELATIONS, True)
        page.view_changed.emit(View())
        await until(qapp, lambda: page.view.wish.is_empty)
        page.view_chosen.emit("Te bellen")
        await until(qapp, lambda: page.view.wish.is_overdue)
        page.view_forgotten.emit("Te bellen")
        await until(qapp, lambda: page._names == ())


async def test_the_start_page_leads_to_what_is_overdue(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    async with open_page(qapp, office, theme, tmp_path) as (desktop, page):
        desktop.window.open_page(PageKey.TODAY)
        today = desktop.window.page(PageKey.TODAY)
        assert isinstance(today, TodayPage)
        tile = today.overdue[Side.SALES]
        await until(qapp, lambda: tile.isVisible())
        tile.opened.emit()
        await until(qapp, lambda: desktop.window.current_page is PageKey.OUTSTANDING and page.view.wish.is_overdue)
        await until(qapp, lambda: bool(page.table.records.records))
        assert all(row.overdue > 0 for row in page.table.records.records)
