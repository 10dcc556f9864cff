"""The sign-in ends in the middle of a run: the same account is signed in again, and the run goes on by itself. No row is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from exactdesk.flow.history import BatchItem
from exactdesk.flow.queue import ItemState
from exactdesk.jobs import attention
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.store import past
from exactdesk.ui.desktop import Desktop
from exactdesk.ui.pages.attention import AttentionPage
from exactdesk.ui.pages.import_ import Step
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.theme import Theme
from tests.jobs.office import TRADE, Line, Office, open_office, pasted
from tests.jobs.runs import SALES, booked, each_once
from tests.jobs.test_accounts import ANNA, BRAM, sign_in_as
from tests.jobs.test_attention import unblock
from tests.jobs.test_run_control import block
from tests.ui.test_desktop import until, working
from tests.ui.test_sign_in_again import dialog_of, sign_in

COUNT = 30
BELGIAN = 2718204

pytestmark = pytest.mark.usefixtures("caplog")  # what the user is told is in the log, too


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as made:
        yield made


def items(office: Office) -> list[BatchItem]:
    return [
        item
        for each in past.batch_list(office.desk.database)
        for item in past.batch_items(office.desk.database, each.id)
    ]


def posted(office: Office) -> int:
    return sum(item.state is ItemState.POSTED for item in items(office))


async def to_confirm(app: QApplication, desktop: Desktop, lines: list[Line]) -> None:
    """Pastes the rows in the window and goes on to the button that books them."""
    pages = desktop.import_pages
    await until(app, lambda: desktop.window.current_page is PageKey.TODAY)
    desktop.window.open_page(PageKey.IMPORT)
    app.clipboard().setText(pasted(lines))
    pages.paste()
    await until(app, lambda: pages.step is Step.MAP and not pages.is_working_out and pages.map_page.next.isEnabled())
    pages.map_page.next.click()
    await until(app, lambda: pages.step is Step.CHECK and pages.check_page.face is not Face.LOADING)
    await until(app, lambda: not pages.is_working_out and pages.check_page.next.isEnabled())
    pages.check_page.next.click()
    await until(app, lambda: pages.step is Step.CONFIRM and pages.confirm_page.face is not Face.LOADING)


async def lost_in_mid_run(app: QApplication, desktop: Desktop, office: Office, lines: list[Line]) -> None:
    """An import in the window of which a few documents are posted when the sign-in has ended."""
    await to_confirm(app, desktop, lines)
    desktop.import_pages.confirm_page.post.click()
    await until(app, lambda: posted(office) >= 3)
    office.time.advance(days=31)


async def test_the_run_goes_on_by_itself_once_the_same_account_is_signed_in(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await sign_in_as(office, ANNA)
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    lines = office.invoices(COUNT)
    async with working(qapp, office, theme, tmp_path) as desktop:
        await lost_in_mid_run(qapp, desktop, office, lines)
        dialog = await dialog_of(qapp, desktop)
        before = posted(office)
        assert 3 <= before < COUNT
        assert desktop.import_pages.is_posting
        await sign_in(qapp, office, dialog, BRAM)
        await until(qapp, lambda: dialog.banners.banner("failed") is not None)
        assert posted(office) == before, "nothing goes on under another name"
        await sign_in(qapp, office, dialog, ANNA)
        await until(qapp, lambda: desktop.import_pages.is_done)
        assert posted(office) == COUNT
        page = desktop.import_pages.post_page
        assert len(page.table.records.records) == COUNT
        assert page.banners.banner("done") is not None
    assert each_once(office, lines)


async def test_what_was_under_way_when_it_ended_is_settled_before_it_goes_on(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await sign_in_as(office, ANNA)
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    lines = office.invoices(COUNT)
    async with working(qapp, office, theme, tmp_path) as desktop:
        office.fault(Fault(kind=FaultKind.LOST_BEFORE, on=f"POST {SALES}", after=5))
        office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}", after=8))
        await lost_in_mid_run(qapp, desktop, office, lines)
        await sign_in(qapp, office, await dialog_of(qapp, desktop), ANNA)
        await until(qapp, lambda: desktop.import_pages.is_done)
        assert posted(office) == COUNT
    assert each_once(office, lines)


async def test_left_for_later_nothing_is_lost_and_nothing_goes_elsewhere(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await sign_in_as(office, ANNA)
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    lines = office.invoices(COUNT)
    async with working(qapp, office, theme, tmp_path) as desktop:
        await lost_in_mid_run(qapp, desktop, office, lines)
        (await dialog_of(qapp, desktop)).later.click()
        await until(qapp, lambda: desktop.import_pages.is_done)
        before = posted(office)
        assert before < COUNT
        assert {item.state for item in items(office)} == {ItemState.POSTED, ItemState.PLANNED}
        page = desktop.import_pages.post_page
        assert page.go_on.isVisible()
        page.go_on.click()
        await sign_in(qapp, office, await dialog_of(qapp, desktop), ANNA, BELGIAN)  # another administration alone
        await until(qapp, lambda: desktop.import_pages.is_done)
        assert posted(office) == before
        stopped = page.banners.banner("stopped")
        assert stopped is not None
        assert "sign in again and tick it" in stopped.words
        assert not office.service.world.administration(BELGIAN).table(SALES).rows.keys() & {
            item.entry_id for item in items(office)
        }
    assert all(len(booked(office, line.number)) <= 1 for line in lines)


async def test_what_is_sent_again_goes_on_too(qapp: QApplication, office: Office, theme: Theme, tmp_path: Path) -> None:
    await sign_in_as(office, ANNA)
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    lines = office.invoices(2)
    async with working(qapp, office, theme, tmp_path) as desktop:
        await until(qapp, lambda: desktop.window.current_page is PageKey.TODAY)
        connection = await desktop._seat.connect()
        session = await office.session(connection, pasted(lines))
        await session.look_for_duplicates(connection)
        for line in lines:
            block(office, line.relation)
        await session.post(connection)
        for line in lines:
            unblock(office, line.relation)
        desktop.window.open_page(PageKey.ATTENTION)
        page = desktop.window.page(PageKey.ATTENTION)
        assert isinstance(page, AttentionPage)
        await until(qapp, lambda: page.face is Face.PARTLY)
        office.time.advance(days=31)
        page.send_wanted.emit(await attention.waiting(office.desk))
        await sign_in(qapp, office, await dialog_of(qapp, desktop), ANNA)
        await until(qapp, lambda: posted(office) == 2)
        await until(qapp, lambda: page.banners.banner("result") is not None)
    assert each_once(office, lines)
