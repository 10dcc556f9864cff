"""A batch is taken back in the window: planned, confirmed, carried out, and told truthfully; on real jobs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exactdesk.flow.queue import ItemState
from exactdesk.flow.undo import Way
from exactdesk.jobs.connection import connected
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.transactions import process
from exactdesk.store import past
from exactdesk.ui.desktop import Desktop
from exactdesk.ui.formats import Formats
from exactdesk.ui.pages.history import HistoryPage
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.pages.undo import UndoPage
from exactdesk.ui.palettes import Role
from exactdesk.ui.theme import Theme
from tests.jobs.office import TRADE, Line, Office, open_office
from tests.jobs.runs import SALES, booked, prepared
from tests.screens import undo as screens
from tests.screens import values
from tests.ui.test_desktop import until, working

COUNT = 4


class Answers:
    """Says yes or no, and remembers what was asked."""

    def __init__(self) -> None:
        self.answer = True
        self.asked: list[tuple[str, str, str]] = []

    async def confirm(self, what: str, more: str, *, yes: str, no: str, role: Role = Role.ACCENT) -> bool:
        self.asked.append((what, more, yes))
        assert role is Role.STOP, "the safe answer has the keyboard"
        return self.answer


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as made:
        yield made


async def posted(office: Office) -> tuple[str, list[Line]]:
    lines = office.invoices(COUNT)
    await office.sign_in()
    async with connected(office.desk) as connection:
        result = await (await prepared(office, connection, lines)).post(connection)
    (entry,) = booked(office, lines[0].number)
    process(office.books(), SALES, entry)
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    return result.batch.id, lines


async def opened(app: QApplication, desktop: Desktop, batch: str) -> UndoPage:
    """The way there that a user goes: the history, the batch, its button."""
    await until(app, lambda: desktop.window.current_page is PageKey.TODAY)
    desktop.looking_back.open_batch(batch)
    history = desktop.window.page(PageKey.HISTORY)
    assert isinstance(history, HistoryPage)
    await until(app, lambda: history.batch.undo.isVisible())
    history.batch.undo.click()
    await until(app, lambda: desktop.taking_back.page is not None and desktop.taking_back.page.face is Face.FILLED)
    assert desktop.taking_back.page is not None
    return desktop.taking_back.page


def states(office: Office, batch: str) -> list[ItemState]:
    return [item.state for item in past.batch_items(office.desk.database, past.batch_list(office.desk.database)[-1].id)]


async def test_a_batch_is_planned_confirmed_and_taken_back(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    batch, lines = await posted(office)
    async with working(qapp, office, theme, tmp_path) as desktop:
        answers = Answers()
        desktop._seat.ask = answers  # type: ignore[assignment] # says what the test wants
        page = await opened(qapp, desktop, batch)
        assert page.go.text() == "Delete 3, credit 1 in Van Houten Groothandel B.V."
        assert not page.back.isHidden()
        answers.answer = False
        page.go.click()
        await until(qapp, lambda: len(answers.asked) == 1)
        assert states(office, batch) == [ItemState.POSTED] * COUNT, "nothing happens before it is confirmed"
        answers.answer = True
        page.go.click()
        await until(qapp, lambda: page.banners.banner("done") is not None)
        what, more, yes = answers.asked[-1]
        assert "Van Houten" in what
        assert yes == "Delete 3, credit 1 in Van Houten Groothandel B.V."
        assert "cannot be brought back" in more
        assert states(office, batch) == [ItemState.CREDITED] + [ItemState.UNDONE] * 3
        assert [len(booked(office, line.number)) for line in lines] == [1, 0, 0, 0]
        assert not page.go.isVisible()
        page.notes.click()
        history = desktop.window.page(PageKey.HISTORY)
        assert isinstance(history, HistoryPage)
        await until(
            qapp, lambda: [item.number for item in history.batch.table.records.records] == [f"{lines[0].number}-C"]
        )


async def test_a_filed_vat_return_changes_the_plan(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    batch, _ = await posted(office)
    async with working(qapp, office, theme, tmp_path) as desktop:
        page = await opened(qapp, desktop, batch)
        page.filed.setText("geen dag")
        page.filed.editingFinished.emit()
        assert page.wanted.filed_through is None
        page.filed.clear()
        QTest.keyClicks(page.filed, f"{office.today:%d-%m-%Y}")
        page.filed.editingFinished.emit()
        await until(qapp, lambda: page.go.text().startswith("Credit 4"))
        page.filed.clear()
        page.filed.editingFinished.emit()
        await until(qapp, lambda: page.go.text().startswith("Delete 3"))
        page.by_credit.click()
        await until(qapp, lambda: page.go.text().startswith("Credit 4"))


async def test_what_breaks_half_way_is_told_as_it_is_and_the_rest_is_planned_again(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    batch, lines = await posted(office)
    async with working(qapp, office, theme, tmp_path) as desktop:
        desktop._seat.ask = Answers()  # type: ignore[assignment] # says yes where a user would
        page = await opened(qapp, desktop, batch)
        office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"DELETE {SALES}"))
        office.fault(Fault(kind=FaultKind.LOST_BEFORE, on=f"DELETE {SALES}", times=10))
        page.go.click()
        await until(qapp, lambda: page.banners.banner("done") is not None)
        assert page.face is Face.PARTLY
        assert states(office, batch) == [
            ItemState.CREDITED, ItemState.UNDONE, ItemState.POSTED, ItemState.POSTED,
        ]  # fmt: skip
        office.service.faults.clear()
        page.again.click()
        await until(qapp, lambda: page.go.isVisible() and page.go.text().startswith("Delete 2"))
        page.go.click()
        await until(qapp, lambda: page.face is Face.FILLED and page.banners.banner("done") is not None)
    assert ItemState.POSTED not in states(office, batch)
    assert [len(booked(office, line.number)) for line in lines] == [1, 0, 0, 0]


def test_what_cannot_be_touched_says_why(qtbot: Any, theme: Theme, dutch: Formats) -> None:
    page = UndoPage(dutch)
    qtbot.addWidget(page)
    page.show_plan(screens.planned(), values.DIVISIONS[0])
    assert page.face is Face.PARTLY
    paid = next(line for line in page.table.records.records if line.code == "undo-paid")
    page.table.choose(paid)
    assert page._why.text().startswith("It is paid or matched.")
    assert page.tiles[Way.LEAVE].accessibleName().startswith("2 Cannot be touched")
