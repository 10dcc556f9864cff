"""From the last decision to the books, in the window: booked, matched, ticked off; the same file again; a list with its columns."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from openpyxl import Workbook
from PySide6.QtWidgets import QApplication

from exactdesk.books.statement import StatementSource
from exactdesk.flow.click_list import ClickState
from exactdesk.flow.review import Decision, Verdict
from exactdesk.practice.bookings import SALES
from exactdesk.practice.sample_statement import Line, open_entries
from exactdesk.ui.ask import Question
from exactdesk.ui.navigation import PageKey
from exactdesk.ui.pages.page import Face
from exactdesk.ui.pages.reconcile.list_dialog import ListDialog
from exactdesk.ui.pages.reconcile.pages import View
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
    dialogs: list[ListDialog] = []

    def is_asked() -> bool:
        dialogs[:] = [each for each in worked.desktop.window.findChildren(ListDialog) if each.isVisible()]
        return bool(dialogs)

    await worked.until(is_asked)
    assert dialogs[0].read.isEnabled(), dialogs[0].lacks.text()
    dialogs[0].read.click()
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
