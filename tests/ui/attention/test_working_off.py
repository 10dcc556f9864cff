"""A run of two hundred documents that went wrong in every way is worked off to the last one, on real jobs, without leaving the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exactdesk.flow.queue import ItemState
from exactdesk.jobs import attention
from exactdesk.jobs.attention import WaitsFor
from exactdesk.jobs.connection import connected
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.values import Row
from exactdesk.store import past
from exactdesk.ui.desktop import Desktop
from exactdesk.ui.pages.attention import AttentionPage
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.palettes import Role
from exactdesk.ui.theme import Theme
from tests.jobs.office import TRADE, Line, Office, open_office, pasted
from tests.jobs.runs import SALES, booked
from tests.jobs.test_attention import unblock
from tests.jobs.test_proof import proven
from tests.jobs.test_run_control import block
from tests.ui.test_desktop import until, working
from tests.ui.test_lost_session import to_confirm

COUNT = 200
HELD = (17, 30, 61, 100, 122, 150, 183)


class Answers:
    """Says what a user would: the same reason every time, yes to everything."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.agrees = True

    async def text(self, what: str, more: str, label: str, *, yes: str, no: str, value: str = "") -> str | None:
        self.asked.append(what)
        return "de klant stuurt een nieuwe"

    async def confirm(self, what: str, more: str, *, yes: str, no: str, role: Role = Role.ACCENT) -> bool:
        self.asked.append(what)
        return self.agrees


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path / "desk", minute_calls=100_000, day_calls=1_000_000) as made:
        yield made


async def broken_run(app: QApplication, desktop: Desktop, office: Office) -> tuple[list[Line], int]:
    """Two hundred invoices imported in the window: five that Exact Online refuses, seven held back, and half way the line breaks.

    Two documents are under way then, of which one is booked. Gives the invoices, and how many are refused.
    """
    lines = office.invoices(COUNT)
    for at in HELD:
        lines[at] = replace(lines[at], relation="99999" if at != HELD[-1] else "88888")
    await to_confirm(app, desktop, lines)
    blocked = {line.relation for line in (lines[5], lines[40], lines[33])}
    for code in blocked:
        block(office, code)
    desktop.import_pages.confirm_page.post.click()
    await until(app, lambda: states(office)[ItemState.POSTED] >= COUNT // 2, seconds=60)
    office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}"))
    office.fault(Fault(kind=FaultKind.LOST_BEFORE, on=f"POST {SALES}", after=1, times=10_000))
    office.fault(Fault(kind=FaultKind.LOST_BEFORE, on="GET", times=10_000))
    await until(app, lambda: desktop.import_pages.is_done, seconds=60)
    assert desktop.import_pages.post_page.banners.banner("stopped") is not None
    office.service.faults.clear()
    return lines, sum(1 for line in lines if line.relation in blocked)


def states(office: Office) -> Counter[ItemState]:
    batches = [each for each in past.batch_list(office.desk.database) if each.kind == "sales-entry"]
    return Counter(dict(batches[0].counts)) if batches else Counter()


async def opened(app: QApplication, desktop: Desktop) -> AttentionPage:
    await until(app, lambda: desktop.window.current_page in (PageKey.TODAY, PageKey.IMPORT))
    desktop.window.open_page(PageKey.ATTENTION)
    page = desktop.window.page(PageKey.ATTENTION)
    assert isinstance(page, AttentionPage)
    await until(app, lambda: page.face is Face.PARTLY)
    return page


def press(page: AttentionPage, key: Qt.Key) -> None:
    QTest.keyClick(page.list, key)


async def test_a_broken_run_is_worked_off_to_the_last_document(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    await office.sign_in()
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with working(qapp, office, theme, tmp_path) as desktop:
        lines, refused = await broken_run(qapp, desktop, office)
        assert refused + len(HELD) == 12
        answers = Answers()
        desktop._seat.ask = answers  # type: ignore[assignment] # says yes where a user would
        await until(qapp, lambda: desktop.window.banners.banner("attention") is not None)
        page = await opened(qapp, desktop)
        assert desktop.window.banners.banner("attention") is None, "they are on show here"
        found = states(office)
        assert found[ItemState.HELD_BACK] == len(HELD)
        assert found[ItemState.UNSURE] >= 1
        assert found[ItemState.PLANNED] > 50
        count = COUNT - found[ItemState.POSTED]
        assert desktop.window.navigation.buttons[PageKey.ATTENTION].accessibleName().endswith(str(count))

        def waits(what: WaitsFor) -> int:
            return sum(1 for row in page.list.work.rows if row.waiting is not None and row.waiting.what is what)

        def free() -> bool:
            return desktop.working_off._control is None

        # what is not certain is looked up: nothing is sent for it
        assert page.list.choose(lambda row: row.waiting is None and row.group.what is WaitsFor.UNSURE)
        press(page, Qt.Key.Key_L)
        await until(qapp, lambda: free() and waits(WaitsFor.UNSURE) == 0)
        # what had no turn is sent
        assert page.list.choose(lambda row: row.waiting is None and row.group.what is WaitsFor.INTERRUPTED)
        press(page, Qt.Key.Key_R)
        await until(qapp, lambda: free() and waits(WaitsFor.INTERRUPTED) == 0, seconds=60)
        assert waits(WaitsFor.REFUSED) == refused
        # somebody unblocks the relations in Exact Online; what was refused is sent again as it is
        for line in lines:
            if line.relation not in ("99999", "88888"):
                unblock(office, line.relation)
        assert page.list.choose(lambda row: row.waiting is None and row.group.what is WaitsFor.REFUSED)
        press(page, Qt.Key.Key_R)
        await until(qapp, lambda: free() and waits(WaitsFor.REFUSED) == 0, seconds=60)
        # those held back get another relation where they stand: one alone, then all that have the same; the last one is set aside
        for also, left in ((False, len(HELD) - 1), (True, 1)):
            answers.agrees = also
            assert page.list.choose(lambda row: row.waiting is not None and row.waiting.what is WaitsFor.HELD_BACK)
            press(page, Qt.Key.Key_E)
            await until(qapp, lambda: page.is_editing)
            assert not page.editor.send.isEnabled()
            edit = page.editor.edits[0, "relation_code"]
            edit.selectAll()
            QTest.keyClicks(edit, "1002")
            await until(qapp, page.editor.send.isEnabled)
            QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            await until(qapp, lambda left=left: free() and waits(WaitsFor.HELD_BACK) == left)  # type: ignore[misc]
        assert f"{len(HELD) - 2} other" in answers.asked[0]
        assert page.list.choose(lambda row: row.waiting is not None and row.waiting.what is WaitsFor.HELD_BACK)
        press(page, Qt.Key.Key_D)
        await until(qapp, lambda: page.banners.banner("done") is not None)
        assert states(office) == {ItemState.POSTED: COUNT - 1, ItemState.DISMISSED: 1}
        assert all(len(booked(office, line.number)) == 1 for at, line in enumerate(lines) if at != HELD[-1])
        assert booked(office, lines[HELD[-1]].number) == []
        assert desktop.window.banners.banner("attention") is None
        assert len(answers.asked) == 3


async def test_the_answer_that_broke_is_shown_beside_what_exact_online_has(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    """Somebody typed the same number by hand with another amount while the answer was lost: only a person can tell."""
    lines = office.invoices(1)
    await office.sign_in()
    async with connected(office.desk) as connection:
        session = await office.session(connection, pasted(lines))
        await session.look_for_duplicates(connection)
        office.fault(Fault(kind=FaultKind.LOST_AFTER, on=f"POST {SALES}"))
        office.fault(Fault(kind=FaultKind.UNAVAILABLE, on=f"GET {SALES}", times=1000))
        await session.post(connection)
    office.service.faults.clear()
    (entry,) = booked(office, lines[0].number)
    entry["AmountFC"] = entry["AmountFC"] + 100
    entry["AmountDC"] = entry["AmountDC"] + 100
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with working(qapp, office, theme, tmp_path) as desktop:
        desktop._seat.ask = Answers()  # type: ignore[assignment] # says yes where a user would
        page = await opened(qapp, desktop)
        press(page, Qt.Key.Key_L)
        await until(qapp, lambda: bool(page.panel.candidates))
        page.panel.candidates[0].yes.click()
        await until(qapp, lambda: page.face is Face.EMPTY)
    assert states(office) == {ItemState.POSTED: 1}


async def test_a_note_is_shown_with_the_next_document_that_has_the_error(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    lines = office.invoices(2)
    await office.sign_in()
    async with connected(office.desk) as connection:
        session = await office.session(connection, pasted(lines))
        await session.look_for_duplicates(connection)
        for line in lines:
            block(office, line.relation)
        await session.post(connection)
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with working(qapp, office, theme, tmp_path) as desktop:
        desktop._seat.ask = Answers()  # type: ignore[assignment] # says yes where a user would
        page = await opened(qapp, desktop)
        press(page, Qt.Key.Key_N)
        await until(qapp, lambda: page.panel._work is not None and bool(page.panel._work.note))
        press(page, Qt.Key.Key_J)
        await until(
            qapp,
            lambda: (
                page.panel._work is not None
                and page.panel._work.detail.item.number == lines[1].number
                and page.panel._work.note == "de klant stuurt een nieuwe"
            ),
        )


def test_letters_are_actions_and_nothing_else(qtbot: Any, theme: Theme, dutch: Any) -> None:
    page = AttentionPage(dutch)
    qtbot.addWidget(page)
    told: list[str] = []
    page.list.pressed_key.connect(told.append)
    for key in "rdxz7":
        qtbot.keyClicks(page.list, key)
    assert told == ["R", "D"]


async def test_a_batch_held_by_its_proof_says_the_difference_and_goes_on_when_the_user_wants(
    qapp: QApplication, office: Office, theme: Theme, tmp_path: Path
) -> None:
    lines = office.invoices(3)
    await office.sign_in()
    async with connected(office.desk) as connection:

        def spoil(row: Row) -> None:
            row["AmountFC"] = Decimal(str(row["AmountFC"])) + Decimal("0.01")

        assert (await proven(office, connection, lines, spoil)).is_stopped_by_proof
    office.desk.settings.change(lambda settings: settings.with_division(TRADE))
    async with working(qapp, office, theme, tmp_path) as desktop:
        page = await opened(qapp, desktop)
        page.send_wanted.emit(await attention.waiting(office.desk))
        await until(qapp, lambda: page.banners.banner("proof") is not None)
        assert states(office)[ItemState.POSTED] == 1
        held = page.banners.banner("proof")
        assert held is not None
        held.acted.emit()
        await until(qapp, lambda: states(office) == {ItemState.POSTED: 3})
        await until(qapp, lambda: page.banners.banner("proof") is None)
