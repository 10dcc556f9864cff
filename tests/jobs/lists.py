"""A list of open items as a client would have it, made of what is open in a practice administration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import Side
from exactdesk.books.statement import Statement, StatementLine, StatementSource
from exactdesk.jobs import reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.list_session import ListSession, open_list_session
from exactdesk.jobs.outstanding import outstanding
from exactdesk.jobs.review import begin_review
from tests.jobs.office import TRADE, Office


def listed(items: Sequence[OutstandingItem]) -> tuple[StatementLine, ...]:
    """A row for each invoice of these, as the other party would write it."""
    return tuple(
        StatementLine(
            number=at,
            row=at + 1,
            booked_on=item.invoice_date or date(2026, 1, 1),
            amount=item.amount,
            currency=item.currency,
            name=item.relation_name,
            invoice_number=item.invoice_number,
            invoice_date=item.invoice_date,
            due_date=item.due_date,
        )
        for at, item in enumerate(items, start=1)
    )


def client_list(items: Sequence[OutstandingItem], *, knows: bool = True) -> tuple[StatementLine, ...]:
    """Nine rows that differ from the books as lists do: an amount, a day, a spelling, one row that is unknown and items that are not there.

    Without `knows` none of its numbers is one of the books, and the names are others.
    """
    invoices = [item for item in items if item.side is Side.SALES and item.kind is ItemKind.INVOICE][:8]
    rows = list(listed(invoices))
    if not knows:
        return tuple(
            replace(row, invoice_number=f"XX{row.number}-9", name="Onbekend", amount=Decimal("1.07")) for row in rows
        )
    rows[1] = replace(rows[1], amount=rows[1].amount + Decimal("42.50"))
    due = rows[2].due_date
    rows[2] = replace(rows[2], due_date=None if due is None else due + timedelta(days=14))
    rows[3] = replace(rows[3], invoice_number=f"F-{rows[3].invoice_number}")
    lost = replace(
        rows[0], number=9, row=10, invoice_number="2099-0815", amount=Decimal("318.40"), name="Bouwbedrijf De Lange"
    )
    return (*rows, lost)


async def list_at_work(office: Office, connection: Connection, file: str, *, knows: bool = True) -> ListSession:
    """A list of the trading company, begun and laid beside what is open."""
    division = await reference.division(office.desk, connection, TRADE)
    book = await reference.reference_book(office.desk, connection, division)
    snapshots = await outstanding(office.desk, connection, division)
    items = [item for each in snapshots.values() for item in each.items]
    statement = Statement(source=StatementSource.OPEN_ITEMS, currency="EUR", lines=client_list(items, knows=knows))
    head, _ = await begin_review(
        office.desk, division, statement, site=connection.site, user="Anneke de Vries", file=file, fingerprint=file
    )
    session = await open_list_session(office.desk, division, book, head.id, user="Anneke de Vries")
    await session.show_items(snapshots)
    return session
