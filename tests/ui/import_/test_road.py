"""The whole road through the window, by clicks and keys, against a practice Exact Online."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from exactdesk.flow.plan import PlanStatus
from exactdesk.flow.queue import ItemState
from exactdesk.ui.pages.import_ import Step
from exactdesk.ui.pages.page import Face
from tests.jobs.runs import booked
from tests.ui.import_.bench import Bench


async def test_a_good_sheet_is_dropped_checked_and_posted(bench: Bench, qtbot: Any) -> None:
    pages = bench.pages
    sales = bench.sheets()[0]
    await bench.open(sales)
    assert [line.view.field for line in pages.map_page.lines.lines.values()][:2] == ["invoice_number", "invoice_date"]
    await bench.to_check()
    assert pages.session is not None
    assert pages.session.worked is not None
    assert pages.session.worked.plan.count(PlanStatus.READY) == 12
    assert pages.check_page.face is Face.FILLED
    await bench.to_confirm()
    text = pages.confirm_page.post.text()
    assert "12 sales entries" in text
    assert "Van Houten Groothandel B.V. (2340571)" in text
    assert "€" in text
    await bench.post()
    items = pages.post_page.table.records.records
    assert [item.state for item in items] == [ItemState.POSTED] * 12
    assert all(len(booked(bench.office, item.number)) == 1 for item in items)
    assert not pages.post_page.again.isVisible()
    qtbot.keyClick(pages.post_page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pages.step is Step.OPEN
    assert pages.session is None
