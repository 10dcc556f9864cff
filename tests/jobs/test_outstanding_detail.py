"""What is told of one item: its lines, its payments, its files; and what could not be told."""

from __future__ import annotations

import base64
from datetime import timedelta
from decimal import Decimal

import pytest

from exactdesk.books.outstanding import ItemKind, OutstandingItem
from exactdesk.books.reference import Division, Side
from exactdesk.jobs import outstanding as reading
from exactdesk.jobs import reference
from exactdesk.jobs.connection import Connection
from exactdesk.jobs.outstanding_detail import Asked, item_detail, item_link
from exactdesk.practice.faults import Fault, FaultKind
from exactdesk.practice.papers import finish_attachment
from exactdesk.practice.values import Row
from tests.jobs.office import BASE, TRADE, Office
from tests.jobs.open_items import add_entry, add_payment


@pytest.fixture
async def division(office: Office, connection: Connection) -> Division:
    return await reference.division(office.desk, connection, TRADE)


async def item_of(
    office: Office, connection: Connection, division: Division, ref: str, side: Side = Side.SALES
) -> OutstandingItem:
    found = await reading.outstanding(office.desk, connection, division, [side])
    return next(item for item in found[side].items if ref in (item.your_ref, item.description))


@pytest.mark.parametrize("side", list(Side))
async def test_lines_and_payments_are_told(
    office: Office, connection: Connection, division: Division, side: Side
) -> None:
    books, day = office.books(), office.today
    entry = add_entry(books, side, day - timedelta(days=40), "1000.00", ref="DEEL")
    add_payment(books, side, entry, day - timedelta(days=20), "300.00", matched="300.00")
    add_payment(books, side, entry, day - timedelta(days=10), "200.00", matched="200.00")
    add_payment(books, side, entry, day - timedelta(days=5), "50.00")
    item = await item_of(office, connection, division, "DEEL", side)
    told = await item_detail(connection, division, item)
    assert [line.amount for line in told.lines] == [Decimal(1000)]
    assert (told.vat, told.missing) == (Decimal(0), ())
    sign = -1 if side is Side.SALES else 1
    assert [line.amount for line in told.matched] == [sign * 300, sign * 200]
    assert item_link(connection, division, item).startswith(BASE)


async def test_the_next_item_of_a_relation_costs_one_call(
    office: Office, connection: Connection, division: Division
) -> None:
    for ref in ("EEN", "TWEE"):
        add_entry(office.books(), Side.SALES, office.today, "10.00", ref=ref)
    first = await item_of(office, connection, division, "EEN")
    second = await item_of(office, connection, division, "TWEE")
    asked = Asked()
    counts = []
    for item in (first, second, first):
        began = len(office.service.calls)
        await item_detail(connection, division, item, asked)
        counts.append(len(office.calls(began)))
    assert counts == [3, 1, 0]


async def test_a_payment_has_no_lines(office: Office, connection: Connection, division: Division) -> None:
    books, day = office.books(), office.today
    entry = add_entry(books, Side.SALES, day - timedelta(days=40), "1000.00", ref="LOS")
    add_payment(books, Side.SALES, entry, day - timedelta(days=5), "50.00")
    item = await item_of(office, connection, division, "betaling LOS")
    told = await item_detail(connection, division, item)
    assert (item.kind, told.lines, told.vat, told.matched) == (ItemKind.PAYMENT, (), None, ())


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("", [f"{BASE}/docs/SysAttachment.aspx"]),
        ("https://elsewhere.example/x", []),
        ("//elsewhere.example/x", []),
    ],
)
async def test_files_lie_at_exact_online(
    office: Office, connection: Connection, division: Division, address: str, expected: list[str]
) -> None:
    books = office.books()
    entry = add_entry(books, Side.SALES, office.today, "10.00", ref="PDF")
    document = books.new_id("documents/Documents", "x")
    entry["Document"] = document
    books.save("salesentry/SalesEntries", entry)
    row: Row = {
        "ID": books.new_id("documents/DocumentAttachments", "x"),
        "Document": document,
        "FileName": "factuur.pdf",
        "Attachment": base64.b64encode(b"%PDF").decode(),
    }
    finish_attachment(books, row)
    if address:
        row["Url"] = address
    books.save("documents/DocumentAttachments", row)
    told = await item_detail(connection, division, await item_of(office, connection, division, "PDF"))
    assert [each.address.partition("?")[0] for each in told.files] == expected
    if expected:
        assert (told.files[0].name, told.files[0].size) == ("factuur.pdf", 4)


async def test_what_could_not_be_told_is_named(office: Office, connection: Connection, division: Division) -> None:
    entry = add_entry(office.books(), Side.SALES, office.today, "10.00", ref="PDF")
    entry["Document"] = office.books().new_id("documents/Documents", "none")
    office.books().save("salesentry/SalesEntries", entry)
    item = await item_of(office, connection, division, "PDF")
    office.fault(Fault(kind=FaultKind.REQUEST_TIMEOUT, on="bulk/Financial/TransactionLines", times=5))
    office.fault(Fault(kind=FaultKind.REQUEST_TIMEOUT, on="documents/DocumentAttachments", times=5))
    told = await item_detail(connection, division, item)
    assert told.missing == ("payments", "files")
    assert [line.amount for line in told.lines] == [Decimal(10)]
