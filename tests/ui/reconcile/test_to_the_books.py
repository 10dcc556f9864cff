"""From the last decision to the books, in the window: booked, matched, ticked off; the same file again; a list with its columns."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from decimal import Decimal
from urllib.parse import urlencode

import pytest
from openpyxl import Workbook
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from exactdesk.books.statement import StatementSource
from exactdesk.flow.click_list import ClickState
from exactdesk.flow.review import Decision, Verdict
from exactdesk.practice.bookings import SALES
from exactdesk.practice.exchange import Request
from exactdesk.practice.sample_statement import Line, open_entries
from exactdesk.ui.ask import Question
from exactdesk.ui.navigation import PageKey
from exactdesk.ui.pages.page import Face
from exactdesk.ui.pages.reconcile.pages import View
from tests.jobs.office import BASE
from tests.jobs.reviews import BANK
from tests.ui.reconcile.desk import Worked


async def answered(worked: Worked) -> str:
    """Presses the button that goes on in the question that comes, and gives what was on it."""
    found: list[Question] = []

    def is_asked() -> bool:
        found[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, Question) and each.isVisible()]
        return bool(found)

    await worked.until(is_asked)
    words = found[0].yes.text()
    found[0].yes.click()
    return words


async def come(worked: Worked, holds: Callable[[], bool]) -> None:
    await worked.until(lambda: worked.pages.face is not Face.LOADING and not worked.pages.is_busy and holds())


async def test_booked_matched_and_ticked_off(worked: Worked) -> None:
    entries = sorted(open_entries(worked.office.books(), SALES), key=lambda each: each.number)[-3:]
    paid = [Line(amount=one.amount, name=str(one.party["Name"]), text=f"factuur {one.number}") for one in entries]
    file = worked.statement(paid)
    await worked.drop(file)
    await worked.session.accept_bulk(worked.session.bulk)
    assert worked.session.review.left == ()
    review = worked.session.head.id
    worked.deck.out_wanted.emit()
    out = worked.pages.out
    await come(worked, lambda: worked.pages.view is View.OUT and len(out.table.records.records) == 3)
    before = len(worked.office.books().table(BANK).rows)
    assert out.statement.button.isEnabled()
    out.statement.button.click()
    words = await answered(worked)
    assert "3" in words
    await come(worked, lambda: len(worked.office.books().table(BANK).rows) == before + 1)
    assert not out.statement.button.isVisible()
    assert out.matches.button.isEnabled()
    out.matches.button.click()
    await answered(worked)
    await come(worked, lambda: not out.matches.button.isVisible())
    states = {row.state for row in out.table.records.records}
    assert states == {ClickState.DONE}
    await worked.drop(file)
    assert worked.session.head.id == review, "the same statement opens its review"
    assert worked.session.review.left == ()


async def test_the_list_to_click_through_opens_the_relation_and_ticks_off_what_was_matched_there(
    worked: Worked, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    books = worked.office.books()
    entries = sorted(open_entries(books, SALES), key=lambda each: each.number)[-3:]
    paid = [Line(amount=one.amount, name=str(one.party["Name"]), text=f"factuur {one.number}") for one in entries]
    await worked.drop(worked.statement(paid))
    await worked.session.accept_bulk(worked.session.bulk)
    worked.deck.out_wanted.emit()
    out = worked.pages.out
    await come(worked, lambda: worked.pages.view is View.OUT and len(out.table.records.records) == 3)
    out.statement.button.click()
    await answered(worked)
    await come(worked, lambda: not out.statement.button.isVisible())
    out.switch.setChecked(False)  # nothing is sent: by hand alone
    await come(worked, lambda: not out.matches.button.isEnabled())

    wanted = out.table.records.records[1]
    out.table.choose(wanted)
    out.open.click()
    await worked.until(lambda: bool(opened))
    item = wanted.shares[0].item
    assert QGuiApplication.clipboard().text() == item.invoice_number
    target = opened[0].partition(BASE)[2]
    shown = worked.office.service.handle(Request(method="GET", target=target, headers={"Host": "127.0.0.1:9"}))
    assert item.relation_name in html.unescape(shown.body.decode())
    rows = re.findall(r'value="([^"]+)" aria-label="(\d+) ', shown.body.decode())
    bank = books.table(BANK).rows.values()
    numbers = {str(item.entry_number), str(list(bank)[-1]["EntryNumber"])}
    body = urlencode([("line", line) for line, number in rows if number in numbers]).encode()
    matched = worked.office.service.handle(
        Request(
            method="POST", target=target, headers={"Host": "127.0.0.1:9", "Origin": "http://127.0.0.1:9"}, body=body
        )
    )
    assert "Afgeletterd." in matched.body.decode()

    worked.pages.renew.click()
    await come(worked, lambda: ClickState.DONE in {row.state for row in out.table.records.records})
    states = {row.number: row.state for row in out.table.records.records}
    assert states[wanted.number] is ClickState.DONE
    assert sorted(states.values()) == [ClickState.DONE, ClickState.TO_DO, ClickState.TO_DO]


async def test_a_list_of_payments_is_reviewed_once_its_columns_are_known(worked: Worked) -> None:
    one = sorted(open_entries(worked.office.books(), SALES), key=lambda each: each.number)[-1]
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Datum", "Bedrag", "Naam", "Omschrijving"])
    sheet.append([worked.office.today, float(one.amount), str(one.party["Name"]), f"factuur {one.number}"])
    sheet.append([worked.office.today, 17.5, "Onbekend", "zoals besproken"])
    file = worked.folder / "uitbetaling.xlsx"
    book.save(file)
    worked.desktop.window.open_page(PageKey.RECONCILE)
    await come(worked, lambda: worked.pages.view is View.START)
    worked.desktop.window.files_dropped.emit([file])
    await worked.until(lambda: worked.pages.view is View.MAP and worked.pages.map_page.next.isEnabled())
    worked.pages.map_page.next.click()
    await come(worked, lambda: worked.pages.view is View.DECK)
    assert [line.amount for line in worked.session.statement.lines] == [one.amount, Decimal("17.5")]
    assert worked.session.statement.source is StatementSource.PROVIDER
    await worked.until(lambda: bool(worked.session.proposals(1)))


async def test_lines_to_check_are_counted_beside_the_page_before_it_is_opened(worked: Worked) -> None:
    await worked.drop(
        worked.statement([Line(amount=Decimal("1.00"), text="?"), Line(amount=Decimal("2.00"), text="?")])
    )
    await worked.session.decide(1, Decision(verdict=Verdict.QUESTION, note="Wie?"))
    told: list[int] = []
    worked.pages.waiting_changed.connect(told.append)
    division = worked.session.division
    worked.desktop.reconciling.set_division(None)
    worked.desktop.reconciling.set_division(division)
    await worked.until(lambda: bool(told))
    assert told == [1]
