"""Lists dropped on the window: their columns named on the import's mapping page, then beside the books, worked by keys."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt

from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import Side
from exactdesk.flow.list_view import RowState
from exactdesk.flow.open_list import Agreement
from exactdesk.jobs.connection import connected
from exactdesk.jobs.list_session import ListSession
from exactdesk.ui.pages.page import Face, PageKey
from exactdesk.ui.pages.reconcile.pages import View
from tests.jobs.reviews import open_items
from tests.ui.reconcile.desk import Worked

DATA = Path(__file__).resolve().parents[2] / "data" / "lists"


async def invoices(worked: Worked) -> list[OutstandingItem]:
    async with connected(worked.office.desk) as connection:
        items = await open_items(worked.office, connection)
    return [
        item for item in items if item.side is Side.SALES and item.kind is ItemKind.INVOICE and item.currency == "EUR"
    ][:4]


async def client_file(worked: Worked, name: str = "Openstaand.csv") -> Path:
    """Four invoices of the books, the second with another amount, and one that nobody knows."""
    path = worked.folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Debiteur", "Factuurnummer", "Factuurdatum", "Openstaand bedrag"])
        for at, item in enumerate(await invoices(worked)):
            amount = item.amount + 5 if at == 1 else item.amount
            day = "" if item.invoice_date is None else item.invoice_date.strftime("%d-%m-%Y")
            writer.writerow([item.relation_name, item.invoice_number, day, f"{amount:.2f}".replace(".", ",")])
        writer.writerow(["Nieuwe klant", "2099-1", "01-02-2026", "10,00"])
    return path


async def dropped(worked: Worked, path: Path, wanted: View) -> None:
    worked.desktop.window.files_dropped.emit((path,))
    await worked.until(lambda: worked.pages.view is wanted and worked.pages.face in (Face.FILLED, Face.PARTLY))


async def compared(worked: Worked) -> ListSession:
    """Names the columns as they are guessed, and waits for the comparison."""
    await worked.until(lambda: worked.pages.map_page.next.isEnabled())
    worked.pages.map_page.next.click()
    await worked.until(lambda: worked.pages.view is View.COMPARE)
    await settled(worked)
    session = worked.pages.comparing.session
    assert session is not None
    return session


async def settled(worked: Worked) -> None:
    await worked.until(lambda: not worked.pages.comparing.acts.is_busy and not worked.pages.is_busy)


async def test_a_list_of_open_items_is_recognised_anywhere_and_worked_by_keys(worked: Worked) -> None:
    path = await client_file(worked)
    assert worked.desktop.window.current_page is not PageKey.RECONCILE
    await dropped(worked, path, View.MAP)
    assert worked.desktop.window.current_page is PageKey.RECONCILE
    session = await compared(worked)
    table = worked.pages.compare.table
    assert [row.compared.agreement for row in session.rows[:5]] == [
        Agreement.MATCHED,
        Agreement.DIFFERS,
        Agreement.MATCHED,
        Agreement.MATCHED,
        Agreement.ONLY_IN_LIST,
    ]
    first = table.current_record()
    assert first is not None
    assert first.compared.agreement is Agreement.DIFFERS  # what agrees is not among what is to be done
    shown = table.model().rowCount()
    await worked.press("Q")
    await worked.press("Korting?", Qt.Key.Key_Return)
    await settled(worked)
    assert session.rows[1].state is RowState.CHECK
    assert table.model().rowCount() == shown - 1
    current = table.current_record()
    assert current is not None
    assert current.key == session.rows[4].key
    await worked.press(Qt.Key.Key_Return)
    await settled(worked)
    assert session.rows[4].state is RowState.DONE
    head = session.head
    worked.pages.compare.left.emit()
    await worked.until(lambda: worked.pages.view is View.START and worked.pages.face is Face.FILLED)
    await settled(worked)
    worked.pages.open_review(head, checks=True)
    await worked.until(lambda: worked.pages.view is View.COMPARE)
    await settled(worked)
    found = worked.pages.compare.table.current_record()
    assert found is not None
    assert found.note == "Korting?"
    assert worked.pages.compare.table.model().rowCount() == 1


async def test_next_months_list_goes_straight_beside_the_books(worked: Worked) -> None:
    await dropped(worked, await client_file(worked), View.MAP)
    await compared(worked)
    await dropped(worked, await client_file(worked, "Openstaand april.csv"), View.COMPARE)
    await settled(worked)
    assert not worked.pages.mapping.is_open
    await worked.until(lambda: worked.pages.comparing.session is not None)
    worked.pages.opening.columns_wanted.emit(worked.folder / "Openstaand april.csv")
    await worked.until(lambda: worked.pages.view is View.MAP)
    worked.pages.map_page.left.emit()
    await worked.until(lambda: worked.pages.view is View.START and not worked.pages.is_busy)


async def test_a_providers_list_goes_to_the_deck(worked: Worked) -> None:
    await dropped(worked, DATA / "mollie.csv", View.MAP)
    await worked.until(lambda: worked.pages.map_page.next.isEnabled())
    worked.pages.map_page.next.click()
    await worked.until(lambda: worked.pages.view is View.DECK and not worked.pages.is_busy)
    assert len(worked.session.statement.lines) == 1


async def test_a_list_that_is_given_up_leaves_nothing(worked: Worked) -> None:
    await dropped(worked, await client_file(worked), View.MAP)
    worked.pages.map_page.left.emit()
    await worked.until(lambda: worked.pages.view is View.START and not worked.pages.is_busy)
    assert worked.pages._heads == ()
    assert not worked.pages.mapping.is_open


async def test_another_administration_puts_the_columns_away(worked: Worked) -> None:
    await dropped(worked, await client_file(worked), View.MAP)
    worked.pages.set_division(None)
    await worked.until(lambda: not worked.pages.mapping.is_open)
    assert worked.pages.view is View.START
