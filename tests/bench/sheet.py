"""Sheets to measure with: sales invoices of a practice administration, as large as wanted, a few of them with a fault."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from exactdesk.books.reference import ReferenceBook
from exactdesk.flow.draft import Draft
from exactdesk.flow.layout import read_layout
from exactdesk.flow.mapping import suggest
from exactdesk.flow.table import CellValue, Row, Table
from exactdesk.kinds import KINDS, kind_named
from tests.unit.exact.world import practising

TODAY = date(2026, 3, 14)
HEADINGS = (
    "Factuurnummer",
    "Factuurdatum",
    "Vervaldatum",
    "Klantcode",
    "Klantnaam",
    "Omschrijving",
    "Grootboekrekening",
    "Btw %",
    "Bedrag excl. btw",
    "Btw-bedrag",
    "Bedrag incl. btw",
    "Valuta",
)
ACCOUNTS = (("8000", "21"), ("8010", "9"), ("8100", "21"), ("8080", "21"))
RELATIONS = 200
IN_FIVE = (0, 0, 0, 1, 1)
"""Which invoice of two a row is on, for five rows: three lines and two lines."""
FAULT_EVERY = 250


async def _ask() -> ReferenceBook:
    async with practising() as practice:
        client = practice.client
        one = (await client.divisions())[0]
        code = one.code
        return ReferenceBook(
            division=one,
            read_at=datetime(2026, 3, 14, tzinfo=UTC),
            relations=(await client.relations(code, None)).items,
            gl_accounts=(await client.gl_accounts(code, None)).items,
            journals=await client.journals(code),
            vat_codes=await client.vat_codes(code),
            payment_conditions=await client.payment_conditions(code),
            cost_centers=await client.cost_centers(code),
            cost_units=await client.cost_units(code),
            periods=await client.periods(code),
            closed_periods=await client.closed_periods(code, [2025, 2026]),
        )


def practice_book() -> ReferenceBook:
    """The lists of the first practice administration."""
    return asyncio.run(_ask())


def invoices(book: ReferenceBook, rows: int) -> Table:
    """A workbook's sheet of two invoices in five rows; every so many rows a customer that nobody knows."""
    customers = [one for one in book.relations if one.is_customer and not one.is_blocked][:RELATIONS]
    made = [Row(1, HEADINGS)]
    for index in range(rows):
        invoice = index // len(IN_FIVE) * 2 + IN_FIVE[index % len(IN_FIVE)]
        customer = customers[invoice % len(customers)]
        day = TODAY - timedelta(days=invoice % 19 + 1)
        account, rate = ACCOUNTS[index % len(ACCOUNTS)]
        net = Decimal(1000 + index * 7 % 90_000) / 100
        vat = (net * Decimal(rate) / 100).quantize(Decimal("0.01"))
        code = "99999" if invoice % FAULT_EVERY == FAULT_EVERY - 1 else customer.code
        cells: tuple[CellValue, ...] = (
            f"F2026-{invoice:06}",
            day,
            day + timedelta(days=30),
            code,
            customer.name,
            f"Levering {index}",
            account,
            Decimal(rate),
            net,
            vat,
            net + vat,
            "EUR",
        )
        made.append(Row(index + 2, cells))
    return Table(file="facturen.xlsx", sheet="Facturen", rows=tuple(made))


def draft_of(table: Table, book: ReferenceBook) -> Draft:
    """The draft of sales entries that the program itself would begin with."""
    layout = read_layout(table)
    mapping = suggest(table, layout, KINDS, book, "sales-entry").mapping
    return Draft(table=table, layout=layout, mapping=mapping, kind=kind_named("sales-entry"))
